// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ical.h"

#include "support/plan_builder.h"
#include "support/stringify.h"

#include <libical/ical.h>

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;

namespace {

Plan datedPlan()
{
    Plan plan =
        aPlan().summary("工程").task("道路;改造, 一标", days(2)).milestone("开工").end().build();
    plan.project.code = u"2601"_s;
    plan.project.name = u"示例"_s;
    for (Task &task : plan.tasks) {
        task.start = at("2026-03-02 08:00");
        task.finish = task.milestone ? task.start : at("2026-03-03 17:00");
    }
    return plan;
}

QByteArray unfolded(QByteArray text)
{
    return text.replace("\r\n ", "").replace("\r\n", "\n");
}

} // namespace

TEST_CASE("a plan's tasks become events that libical reads back", "[tables]")
{
    const Plan plan = datedPlan();
    const QByteArray bytes = writeIcal(plan, {.now = 1'790'000'000'000});
    icalcomponent *read = icalparser_parse_string(bytes.constData());
    REQUIRE(read);
    CHECK(icalcomponent_count_errors(read) == 0);
    CHECK(icalcomponent_count_components(read, ICAL_VEVENT_COMPONENT) == 2);
    icalcomponent *event = icalcomponent_get_first_component(read, ICAL_VEVENT_COMPONENT);
    CHECK(QString::fromUtf8(icalcomponent_get_summary(event)) == u"道路;改造, 一标"_s);
    const icaltimetype end = icalcomponent_get_dtend(event);
    CHECK(end.day == 3);
    CHECK(end.hour == 17);
    icalcomponent_free(read);
}

TEST_CASE("milestones alone, and a plan's label first in every event", "[tables]")
{
    Plan plan = datedPlan();
    plan.project.classification = Classification::Internal;
    const QByteArray text =
        unfolded(writeIcal(plan, {.milestonesOnly = true, .now = 1'790'000'000'000}));
    CHECK(text.count("BEGIN:VEVENT") == 1);
    CHECK(text.contains("CLASS:CONFIDENTIAL"));
    CHECK(text.contains("SUMMARY:[Internal] "));
    CHECK(text.contains("TZID:Asia/Shanghai"));
}

TEST_CASE("an event keeps its identity from one export to the next", "[tables]")
{
    Plan plan = datedPlan();
    const QByteArray uid = "UID:" + plan.tasks[1].id.value().toString().toLatin1();
    CHECK(unfolded(writeIcal(plan, {.now = 1})).contains(uid));
    plan.tasks[1].start = at("2026-04-01 08:00");
    CHECK(unfolded(writeIcal(plan, {.now = 2})).contains(uid));
}

TEST_CASE("what is due on a day is a day-long event with a reminder, marked where it must be",
          "[tables]")
{
    const QByteArray bytes =
        writeIcalDays({{u"a1"_s, QDate(2026, 6, 5), u"订立书面合同"_s, u"2601\n第四十六条"_s, {}},
                       {u"a2"_s, QDate(2026, 6, 8), u"公告"_s, {}, u"秘密★5年"_s},
                       {u"a3"_s, QDate(), u"没有日期"_s, {}, {}}},
                      1'790'000'000'000);
    icalcomponent *read = icalparser_parse_string(bytes.constData());
    REQUIRE(read);
    CHECK(icalcomponent_count_errors(read) == 0);
    CHECK(icalcomponent_count_components(read, ICAL_VEVENT_COMPONENT) == 2);
    icalcomponent *event = icalcomponent_get_first_component(read, ICAL_VEVENT_COMPONENT);
    const icaltimetype start = icalcomponent_get_dtstart(event);
    CHECK(start.is_date == 1);
    CHECK(start.day == 5);
    CHECK(icalcomponent_count_components(event, ICAL_VALARM_COMPONENT) == 1);
    icalcomponent_free(read);
    const QByteArray text = unfolded(bytes);
    CHECK(text.contains("UID:a1@zhengshu"));
    CHECK(text.contains("TRIGGER:-P1D"));
    CHECK(text.contains(u"SUMMARY:[秘密★5年] 公告"_s.toUtf8()));
    CHECK(text.count("CLASS:CONFIDENTIAL") == 1);
    CHECK(text.count("CLASS:PUBLIC") == 1);
}
