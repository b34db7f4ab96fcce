// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/calendar_set.h"

#include "calendar/calendar_text.h"
#include "support/stringify.h"

using namespace zs;
using namespace Qt::StringLiterals;

namespace {

const DayShifts kOffice{{8 * 60, 12 * 60}, {13 * 60, 17 * 60}};
const DayShifts kMornings{{9 * 60, 12 * 60}};

CalendarId calendarId(std::uint8_t number)
{
    Uuid id;
    id.bytes[0] = 1; // of the half that is not the hash
    id.bytes[15] = number;
    return CalendarId(id);
}

/// The calendars 1, 2, 3 ... of a plan; 1 is the standard calendar and the project's.
class PlanBuilder {
public:
    PlanBuilder()
    {
        Calendar standard = standardCalendar();
        standard.id = calendarId(1);
        m_plan.calendars.push_back(standard);
        m_plan.project.calendar = standard.id;
        m_plan.project.planStart = WallTime::at(QDate(2026, 1, 5), 8 * 60);
    }
    Calendar &add(std::uint8_t number, std::uint8_t base)
    {
        Calendar calendar;
        calendar.id = calendarId(number);
        calendar.base = base == 0 ? CalendarId() : calendarId(base);
        calendar.name = u"C%1"_s.arg(number);
        m_plan.calendars.push_back(calendar);
        return m_plan.calendars.back();
    }
    Plan &plan() { return m_plan; }
    Calendar &standard() { return m_plan.calendars.front(); }
    [[nodiscard]] CalendarSet compile() const
    {
        return CalendarSet::compile(m_plan, shippedHolidays());
    }

private:
    Plan m_plan;
};

DayShifts shiftsOf(const CalendarSet &set, std::uint8_t number, QDate date)
{
    const auto shifts = set.of(calendarId(number))->shiftsOn(WallTime::dayNumber(date));
    return {shifts.begin(), shifts.end()};
}

CalendarException dayOff(const QString &name, QDate date)
{
    return {name, date, date, false, {}, {}};
}

WeekPattern onWeekdays(const DayShifts &shifts)
{
    WeekPattern week;
    std::fill_n(week.begin(), 5, shifts);
    return week;
}

} // namespace

TEST_CASE("The standard calendar works office hours and follows the notices")
{
    const Calendar standard = standardCalendar();
    CHECK_FALSE(standard.id.isValid());
    CHECK(standard.statutory);
    const CalendarSet set = PlanBuilder().compile();
    CHECK(set.problems().isEmpty());
    CHECK(shiftsOf(set, 1, QDate(2026, 11, 24)) == kOffice);
    CHECK(shiftsOf(set, 1, QDate(2026, 11, 22)).empty());
    CHECK(shiftsOf(set, 1, QDate(2026, 2, 14)) == kOffice); // a make-up Saturday
    CHECK(shiftsOf(set, 1, QDate(2026, 1, 2)).empty());
    CHECK(shiftsOf(set, 1, QDate(2027, 10, 1)).empty()); // statutory, no notice yet
    const WallTime before = WallTime::at(QDate(2026, 9, 30), 17 * 60);
    CHECK(set.project()->nextStart(before) == WallTime::at(QDate(2026, 10, 8), 8 * 60));
}

TEST_CASE("A plan without calendars runs on the standard calendar")
{
    const CalendarSet set = CalendarSet::compile(Plan{}, shippedHolidays());
    CHECK(set.problems().isEmpty());
    CHECK(set.project()->isWorkingDay(QDate(2026, 2, 14)));
    CHECK(set.of(CalendarId()) == set.project());
    CHECK(set.of(calendarId(9)) == set.project());
}

TEST_CASE("A calendar that does not follow the notices works on holidays")
{
    PlanBuilder builder;
    builder.add(2, 0).week = encodeWeek(onWeekdays(kOffice));
    const CalendarSet set = builder.compile();
    CHECK(shiftsOf(set, 2, QDate(2026, 1, 2)) == kOffice);
    CHECK(shiftsOf(set, 2, QDate(2026, 2, 14)).empty());
}

TEST_CASE("A derived calendar inherits the days it does not set, and the holidays")
{
    PlanBuilder builder;
    builder.add(2, 1).week = uR"({"wed":[],"sat":[["09:00","12:00"]]})"_s;
    const CalendarSet set = builder.compile();
    CHECK(shiftsOf(set, 2, QDate(2026, 11, 24)) == kOffice);
    CHECK(shiftsOf(set, 2, QDate(2026, 11, 25)).empty());
    CHECK(shiftsOf(set, 2, QDate(2026, 11, 28)) == kMornings);
    CHECK(shiftsOf(set, 2, QDate(2026, 1, 2)).empty());
}

TEST_CASE("A person's own hours do not undo the base calendar's holidays and exceptions")
{
    PlanBuilder builder;
    builder.standard().exceptions = encodeExceptions({dayOff(u"停电"_s, QDate(2026, 3, 3))});
    builder.add(2, 1).week = encodeWeek(onWeekdays(kMornings));
    const CalendarSet set = builder.compile();
    CHECK(shiftsOf(set, 2, QDate(2026, 3, 2)) == kMornings);
    CHECK(shiftsOf(set, 2, QDate(2026, 3, 3)).empty());
    CHECK(shiftsOf(set, 2, QDate(2026, 10, 1)).empty());
}

TEST_CASE("A make-up day has the hours of the calendar's own usual day")
{
    PlanBuilder builder;
    builder.add(2, 1).week = uR"({"mon":[],"tue":[["09:00","12:00"]]})"_s;
    builder.add(3, 1).week =
        uR"({"mon":[],"tue":[],"wed":[],"thu":[],"fri":[],"sun":[["09:00","12:00"]]})"_s;
    const CalendarSet set = builder.compile();
    CHECK(shiftsOf(set, 2, QDate(2026, 2, 14)) == kMornings);
    CHECK(shiftsOf(set, 3, QDate(2026, 2, 14)) == kMornings);
}

TEST_CASE("Exceptions win over holidays, the derived calendar's over the base's, and the later "
          "over the earlier")
{
    PlanBuilder builder;
    const QDate national(2026, 10, 1);
    const QDate sunday(2026, 11, 22);
    const CalendarException work{u"抢工"_s, national, national.addDays(1), true, kMornings, {}};
    const CalendarException workSunday{u"抢工"_s, sunday, sunday, true, {}, {}};
    builder.standard().exceptions =
        encodeExceptions({work, workSunday, dayOff(u"停"_s, QDate(2026, 10, 2))});
    builder.add(2, 1).exceptions = encodeExceptions({dayOff(u"休假"_s, sunday)});
    const CalendarSet set = builder.compile();
    CHECK(shiftsOf(set, 1, national) == kMornings);
    CHECK(shiftsOf(set, 1, QDate(2026, 10, 2)).empty());
    CHECK(shiftsOf(set, 1, sunday) == kOffice); // no hours of its own: the usual day's
    CHECK(shiftsOf(set, 2, national) == kMornings);
    CHECK(shiftsOf(set, 2, sunday).empty());
}

TEST_CASE(
    "An alternative week holds for its dates, sets make-up hours there and yields to holidays")
{
    PlanBuilder builder;
    const AlternativeWeek rush{
        u"会战"_s, QDate(2026, 9, 14), QDate(2026, 10, 11), onWeekdays(kMornings)};
    builder.standard().exceptions = encodeExceptions({}, {rush});
    const CalendarSet set = builder.compile();
    CHECK(shiftsOf(set, 1, QDate(2026, 9, 11)) == kOffice);
    CHECK(shiftsOf(set, 1, QDate(2026, 9, 14)) == kMornings);
    CHECK(shiftsOf(set, 1, QDate(2026, 9, 20)) == kMornings); // a make-up Sunday
    CHECK(shiftsOf(set, 1, QDate(2026, 9, 19)).empty());
    CHECK(shiftsOf(set, 1, QDate(2026, 10, 1)).empty());
    CHECK(shiftsOf(set, 1, QDate(2026, 10, 12)) == kOffice);
}

TEST_CASE("A recurring exception is off on each of its days")
{
    PlanBuilder builder;
    CalendarException fridays{u"学习"_s, QDate(2026, 11, 1), QDate(2027, 3, 31), false, {}, {}};
    fridays.recurrence = {
        .type = Recurrence::MonthlyByPosition, .monthItem = 8, .monthPosition = 4};
    builder.standard().exceptions = encodeExceptions({fridays});
    const CalendarSet set = builder.compile();
    CHECK(shiftsOf(set, 1, QDate(2026, 11, 27)).empty());
    CHECK(shiftsOf(set, 1, QDate(2026, 11, 20)) == kOffice);
    CHECK(shiftsOf(set, 1, QDate(2027, 3, 26)).empty());
    CHECK(shiftsOf(set, 1, QDate(2027, 4, 30)) == kOffice);
}

TEST_CASE("Missing bases, loops and unreadable text are named, and the standard calendar stands in")
{
    PlanBuilder builder;
    builder.add(2, 9).week = uR"({"tue":[["09:00","12:00"]]})"_s;
    builder.add(3, 4);
    builder.add(4, 3).week = uR"({"mon":[["09:00","12:00"]]})"_s;
    builder.add(5, 1).week = u"no week"_s;
    builder.add(6, 1).exceptions = u"no exceptions"_s;
    const CalendarSet set = builder.compile();
    CHECK(set.problems().size() == 5);
    for (const auto &name : {u"C2"_s, u"C3"_s, u"C4"_s, u"C5"_s, u"C6"_s})
        CHECK(set.problems().filter(name).size() == 1);
    CHECK(shiftsOf(set, 2, QDate(2026, 11, 24)) == kMornings);
    CHECK(shiftsOf(set, 2, QDate(2026, 11, 25)) == kOffice);
    CHECK(shiftsOf(set, 2, QDate(2026, 2, 14)) == kOffice);
    CHECK(shiftsOf(set, 3, QDate(2026, 11, 23)) == kMornings);
    CHECK(shiftsOf(set, 5, QDate(2026, 11, 23)) == kOffice);
}

TEST_CASE("A project whose calendar is missing runs on the standard calendar and says so")
{
    PlanBuilder builder;
    builder.plan().project.calendar = calendarId(77);
    const CalendarSet set = builder.compile();
    CHECK(set.problems().size() == 1);
    CHECK(set.project()->isWorkingDay(QDate(2026, 2, 14)));
}

TEST_CASE("A task runs on all hours, on its own calendar or on the project's")
{
    PlanBuilder builder;
    builder.add(2, 1).week = uR"({"mon":[]})"_s;
    const CalendarSet set = builder.compile();
    Task task;
    CHECK(set.of(task) == set.project());
    task.calendar = calendarId(2);
    CHECK(set.of(task) == set.of(calendarId(2)));
    task.elapsed = true;
    CHECK(set.of(task) == WorkCalendar::allHours());
}

TEST_CASE("A calendar that adds nothing shares its base's compiled days")
{
    PlanBuilder builder;
    builder.add(2, 1);
    builder.add(3, 2).exceptions = encodeExceptions({dayOff(u"休假"_s, QDate(2026, 3, 3))});
    builder.add(4, 0);
    builder.add(5, 4).statutory = true; // adds the holidays
    const CalendarSet set = builder.compile();
    CHECK(set.of(calendarId(2)) == set.of(calendarId(1)));
    CHECK(set.of(calendarId(3)) != set.of(calendarId(1)));
    CHECK(set.of(calendarId(5)) != set.of(calendarId(4)));
    CHECK(shiftsOf(set, 4, QDate(2026, 1, 2)) == kOffice);
    CHECK(shiftsOf(set, 5, QDate(2026, 1, 2)).empty());
}

TEST_CASE("The range reaches years beyond the plan's latest task and exception")
{
    PlanBuilder builder;
    Task task;
    task.deadline = WallTime::at(QDate(2040, 6, 1), 0);
    builder.plan().tasks.push_back(task);
    const CalendarSet set = builder.compile();
    CHECK(shiftsOf(set, 1, QDate(2054, 10, 1)).empty());
    CHECK(shiftsOf(set, 1, QDate(2060, 10, 1)) == kOffice); // beyond: the plain week
    task.deadline = WallTime::at(QDate(9999, 6, 1), 0);
    builder.plan().tasks.push_back(task);
    CHECK(shiftsOf(builder.compile(), 1, QDate(2150, 10, 1)).empty());
}

TEST_CASE("The verdict explains the project's day")
{
    PlanBuilder builder;
    const AlternativeWeek rush{u"会战"_s, QDate(2026, 11, 2), QDate(2026, 11, 8), {}};
    std::vector weeks{rush};
    weeks[0].week[5] = kMornings;
    builder.standard().exceptions = encodeExceptions({dayOff(u"停电"_s, QDate(2026, 3, 3))}, weeks);
    const CalendarSet set = builder.compile();
    const auto told = [&set](int year, int month, int day) {
        return set.verdict(QDate(year, month, day));
    };
    CHECK(told(2026, 3, 3).reason == DayReason::Exception);
    CHECK(told(2026, 3, 3).name == u"停电"_s);
    CHECK_FALSE(told(2026, 3, 3).working);
    CHECK(told(2026, 2, 14).reason == DayReason::MakeUpWorkday);
    CHECK(told(2026, 2, 14).working);
    CHECK(told(2026, 10, 1).reason == DayReason::Holiday);
    CHECK(told(2026, 10, 1).name == u"国庆节"_s);
    CHECK(told(2026, 11, 7).reason == DayReason::CalendarWeek);
    CHECK(told(2026, 11, 7).name == u"会战"_s);
    CHECK(told(2026, 11, 24).reason == DayReason::Workday);
    CHECK(told(2026, 11, 22).reason == DayReason::Weekend);
    CHECK(told(2027, 10, 1).reason == DayReason::StatutoryPending);
    CHECK(told(2027, 10, 1).noticePending);
    CHECK(told(2027, 10, 8).noticePending);
    for (QDate date(2025, 1, 1); date < QDate(2029, 1, 1); date = date.addDays(1)) {
        if (set.verdict(date).working != set.project()->isWorkingDay(date))
            FAIL("verdict and calendar differ on " << date.toString(Qt::ISODate).toStdString());
    }
}
