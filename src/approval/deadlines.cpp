// SPDX-License-Identifier: GPL-3.0-or-later
#include "approval/deadlines.h"

#include <algorithm>

namespace zs {

namespace {

constexpr UtcMillis kChinaOffset = 8 * 3'600'000;
constexpr UtcMillis kMillisPerDay = 86'400'000;
constexpr int kMaxDays = 4000;

std::int64_t chinaDay(UtcMillis at)
{
    const UtcMillis local = at + kChinaOffset;
    return local >= 0 ? local / kMillisPerDay : -((-local + kMillisPerDay - 1) / kMillisPerDay);
}

bool works(const WorkCalendar &calendar, std::int64_t day)
{
    return !calendar.hasWork() || !calendar.shiftsOn(day).empty();
}

UtcMillis timeOf(std::int64_t day, Minutes timeOfDay)
{
    return day * kMillisPerDay + timeOfDay * 60'000 - kChinaOffset;
}

/// The `count`-th working day from `day` on in steps of `by`; without work for ten years, the last
/// day that was looked at.
std::int64_t workingDayFrom(const WorkCalendar &calendar, std::int64_t day, int count, int by)
{
    int left = std::clamp(count, 0, kMaxDays);
    for (int looked = 0; looked < 2 * kMaxDays; ++looked) {
        if (works(calendar, day) && left-- == 0)
            return day;
        day += by;
    }
    return day;
}

} // namespace

QDate chinaDate(UtcMillis at)
{
    return WallTime::dateOf(chinaDay(at));
}

UtcMillis chinaTime(QDate date, Minutes timeOfDay)
{
    return timeOf(WallTime::dayNumber(date), timeOfDay);
}

UtcMillis dueAfter(const WorkCalendar &calendar, UtcMillis from, int workingDays)
{
    const std::int64_t day = workingDays <= 0
                                 ? workingDayFrom(calendar, chinaDay(from), 0, 1)
                                 : workingDayFrom(calendar, chinaDay(from) + 1, workingDays - 1, 1);
    const auto shifts = calendar.shiftsOn(day);
    return timeOf(day, calendar.hasWork() && !shifts.empty() ? shifts.back().to : kMinutesPerDay);
}

UtcMillis remindBefore(const WorkCalendar &calendar, UtcMillis due, int workingDays)
{
    // a due at midnight belongs to the day that ends then
    const std::int64_t last = chinaDay(due - 1);
    const std::int64_t day = workingDayFrom(calendar, last, std::max(workingDays, 0), -1);
    const auto shifts = calendar.shiftsOn(day);
    return timeOf(day, calendar.hasWork() && !shifts.empty() ? shifts.front().from : 0);
}

int workingDaysBetween(const WorkCalendar &calendar, QDate from, QDate to)
{
    if (!from.isValid() || !to.isValid())
        return 0;
    const std::int64_t last =
        std::min(WallTime::dayNumber(to), WallTime::dayNumber(from) + 10 * kMaxDays);
    int days = 0;
    for (std::int64_t day = WallTime::dayNumber(from) + 1; day <= last; ++day)
        days += works(calendar, day) ? 1 : 0;
    return days;
}

} // namespace zs
