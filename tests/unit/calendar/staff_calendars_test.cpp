// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/staff_calendars.h"

#include "support/plan_builder.h"
#include "support/stringify.h"

using namespace zs;
using namespace zs::test;

namespace {

std::shared_ptr<const WorkCalendar> weekOf(const DayShifts &shifts, std::size_t workingDays)
{
    std::array<DayShifts, 7> week;
    for (std::size_t i = 0; i < workingDays; ++i)
        week[i] = shifts;
    return std::make_shared<const WorkCalendar>(
        std::move(week), 20'000, std::vector<DayShifts>(40, shifts));
}

/// Minutes worked by a calendar on a day, by counting.
std::vector<bool> minutesOn(const WorkCalendar &calendar, std::int64_t day)
{
    std::vector<bool> worked(kMinutesPerDay, false);
    for (const Shift &shift : calendar.shiftsOn(day)) {
        for (Minutes m = shift.from; m < shift.to; ++m)
            worked[static_cast<std::size_t>(m)] = true;
    }
    return worked;
}

} // namespace

TEST_CASE("combined hours are those that anybody works within the task's own, minute by minute")
{
    const Plan frame = aPlan().withHolidays().build();
    const CalendarSet official = calendarsOf(frame);
    const StaffCalendars::List people{official.project(),
                                      weekOf({{420, 600}, {660, 690}}, 6),
                                      weekOf({}, 0),
                                      weekOf({{1000, 1200}}, 7)};
    const auto own = weekOf({{0, 660}, {840, 1100}}, 6);
    const std::int64_t first = WallTime::dayNumber(QDate(2026, 1, 20));
    for (const WorkCalendar *within : {own.get(), static_cast<const WorkCalendar *>(nullptr)}) {
        const WorkCalendar combined = combinedHours(people, within);
        CHECK(combined.hasWork());
        for (const std::int64_t from : {std::int64_t{20'000 - 10}, first, first + 60'000}) {
            for (std::int64_t day = from; day < from + 60; ++day) {
                std::vector<bool> worked(kMinutesPerDay, false);
                for (const auto &calendar : people) {
                    const std::vector<bool> one = minutesOn(*calendar, day);
                    for (std::size_t m = 0; m < worked.size(); ++m)
                        worked[m] = worked[m] || (calendar->hasWork() && one[m]);
                }
                const std::vector<bool> limit =
                    within ? minutesOn(*within, day) : std::vector<bool>(kMinutesPerDay, true);
                for (std::size_t m = 0; m < worked.size(); ++m)
                    worked[m] = worked[m] && limit[m];
                CAPTURE(day);
                REQUIRE(minutesOn(combined, day) == worked);
            }
        }
    }
}

TEST_CASE("where nobody ever works within the task's own hours there is no work")
{
    const auto morning = weekOf({{0, 300}}, 7);
    CHECK_FALSE(combinedHours({morning}, weekOf({{300, 600}}, 7).get()).hasWork());
    CHECK_FALSE(combinedHours({weekOf({}, 0)}, nullptr).hasWork());
    CHECK_FALSE(combinedHours({morning}, weekOf({}, 0).get()).hasWork());
    CHECK(combinedHours({weekOf({}, 0), morning}, WorkCalendar::allHours().get()).hasWork());
}
