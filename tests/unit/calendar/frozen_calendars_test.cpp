// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/frozen_calendars.h"

#include "calendar/calendar_text.h"
#include "support/plan_builder.h"
#include "support/stringify.h"

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;

namespace {

/// The official calendar, one with a flood, one over it that a task uses, one that nobody uses.
Plan planWithCalendars()
{
    PlanBuilder builder;
    builder.withHolidays().calendar("seven", {{420, 1140}}, 7).calendar("idle", {{0, 60}}, 2);
    Plan plan = builder.task("t", days(1)).on("seven").build();
    Calendar &seven = plan.calendars[2];
    seven.base = plan.calendars[0].id;
    seven.exceptions =
        encodeExceptions({{u"flood"_s, QDate(2026, 7, 1), QDate(2026, 7, 3), false, {}, {}}});
    seven.uid = 7;
    seven.version = 3;
    return plan;
}

} // namespace

TEST_CASE("frozen calendars come back from their text as they were")
{
    const FrozenCalendars frozen = frozenCalendars(planWithCalendars(), shippedHolidays());
    const QString text = frozenText(frozen);
    const auto read = frozenFromText(text);
    REQUIRE_OK(read);
    CHECK(read->project == frozen.project);
    CHECK(read->calendars == frozen.calendars);
    CHECK(read->holidays.notices() == shippedHolidays().notices());
    CHECK(frozenText(*read) == text);
}

TEST_CASE("only the calendars in use and their bases are kept")
{
    const Plan plan = planWithCalendars();
    const FrozenCalendars frozen = frozenCalendars(plan, shippedHolidays());
    QStringList names;
    for (const Calendar &calendar : frozen.calendars)
        names << calendar.name;
    CHECK(names == QStringList{u"plain"_s, u"official"_s, u"seven"_s});
    CHECK(frozen.find(plan.calendars[2].id) != nullptr);
    CHECK(frozen.find(plan.calendars[3].id) == nullptr);
    // no notices for a plan that follows none
    CHECK(frozenCalendars(aPlan().build(), shippedHolidays()).holidays.notices().empty());
}

TEST_CASE("frozen calendars compute as the plan's did, whatever comes later")
{
    Plan plan = planWithCalendars();
    const CalendarSet then = calendarsOf(plan);
    const QString text = frozenText(frozenCalendars(plan, shippedHolidays()));
    plan.calendars[1].exceptions =
        encodeExceptions({{u"later"_s, QDate(2026, 3, 2), QDate(2026, 3, 31), false, {}, {}}});
    const auto frozen = frozenFromText(text);
    REQUIRE_OK(frozen);
    const CalendarSet now = compiled(*frozen, at("2026-01-05 08:00"), at("2027-06-30 17:00"));
    for (QDate day(2026, 1, 1); day.year() < 2028; day = day.addDays(1)) {
        CAPTURE(day);
        const std::int64_t number = WallTime::dayNumber(day);
        for (const CalendarId id :
             {plan.calendars[0].id, plan.calendars[1].id, plan.calendars[2].id})
            CHECK(std::ranges::equal(then.of(id)->shiftsOn(number), now.of(id)->shiftsOn(number)));
        CHECK(then.project()->isWorkingDay(day) == now.project()->isWorkingDay(day));
    }
    CHECK_FALSE(now.project()->isWorkingDay(QDate(2026, 10, 1)));
}

TEST_CASE("a damaged text of frozen calendars is refused")
{
    const QString good = frozenText(frozenCalendars(planWithCalendars(), shippedHolidays()));
    for (const QString &text : {QString(),
                                u"[]"_s,
                                u"{}"_s,
                                good.left(good.size() / 2),
                                QString(good).replace(u"\"format\":1"_s, u"\"format\":2"_s),
                                QString(good).replace(u"2026-02-1"_s, u"2026-13-1"_s),
                                QString(good).replace(u"\"id\":\""_s, u"\"id\":\"x"_s)}) {
        const auto read = frozenFromText(text);
        REQUIRE_FALSE(read);
        CHECK(read.error().code == ErrorCode::Corrupt);
    }
}
