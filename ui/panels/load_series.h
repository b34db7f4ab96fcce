// SPDX-License-Identifier: GPL-3.0-or-later
// What loads a resource, or a group, over time against what it can give (资源直方图): plain values
// from whatever source, added up by days.
#pragma once

#include "calendar/calendar_set.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace zs {

/// One task's demand from one instant to another. Units are thousandths of one full-time unit.
struct LoadPart {
    WallTime from;
    WallTime to;
    std::int64_t units = 0;
    TaskId task;
    QString name;
    WorkCalendarPtr calendar{}; ///< when it is worked; null = the series' own

    bool operator==(const LoadPart &) const = default;
};

/// From an instant on so much can be given.
struct CapacityStep {
    WallTime from;
    std::int64_t units = 0;
    bool operator==(const CapacityStep &) const = default;
};

struct LoadSeries {
    QString title;
    std::vector<LoadPart> loads;
    std::vector<CapacityStep> capacity; ///< in order; nothing before the first step
    WorkCalendarPtr calendar;           ///< on its days off there is no capacity; null = every day
};

/// Units a day, from `firstDay` (as WallTime::day()) on.
struct DailyLoad {
    std::int64_t firstDay = 0;
    std::vector<double> units;    ///< the day's mean over its working hours, in whole units
    std::vector<double> capacity; ///< likewise

    [[nodiscard]] bool isOver(std::size_t day) const { return units[day] > capacity[day] + 1e-6; }
};

/// Adds the parts up. O(days of all parts); at most 200 years are looked at.
[[nodiscard]] DailyLoad dailyLoad(const LoadSeries &series);
/// How much of a day's working time a part takes, 0 to 1; 0 on a day without work.
[[nodiscard]] double
shareOfDay(const LoadPart &part, const WorkCalendar *calendar, std::int64_t day);

} // namespace zs
