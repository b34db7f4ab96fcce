// SPDX-License-Identifier: GPL-3.0-or-later
// Working time, compiled for speed: every question is answered by arithmetic over "work minutes since an origin".
#pragma once

#include "base/wall_time.h"

#include <array>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace zs {

/// A span of work within a day (班次): minutes after midnight, [from, to), 0 <= from < to <= 1440.
struct Shift {
    Minutes from = 0;
    Minutes to = 0;
    bool operator==(const Shift &) const = default;
};

/// The shifts of one day, in order, not overlapping; empty = no work.
using DayShifts = std::vector<Shift>;

/// A working calendar (工作日历) over a fixed range of days, outside of which it repeats its plain week without exceptions.
///
/// Every instant t has a work coordinate workAt(t): working minutes between the origin and t. It stands still over
/// non-working time, so one coordinate has two instants: the end of the work before it (finishAt) and the start of the
/// work after it (startAt). Adding a duration to a start is finishAt(workAt(start) + duration).
/// All calls are O(log n) or better, const and safe from several threads.
class WorkCalendar {
public:
    /// `week`: Monday first. `days[i]` are the shifts of firstDay + i and override the week (day numbers as
    /// WallTime::day()). A week without any work makes every call treat all time as working (see hasWork()).
    WorkCalendar(std::array<DayShifts, 7> week, std::int64_t firstDay, std::vector<DayShifts> days);

    /// 24 hours, every day: for elapsed durations.
    [[nodiscard]] static std::shared_ptr<const WorkCalendar> allHours();

    /// False when neither the week nor any day has work: the scheduler reports it instead of looping.
    [[nodiscard]] bool hasWork() const noexcept;
    [[nodiscard]] std::int64_t workAt(WallTime t) const;
    [[nodiscard]] WallTime startAt(std::int64_t work) const;
    [[nodiscard]] WallTime finishAt(std::int64_t work) const;

    [[nodiscard]] Minutes workBetween(WallTime from, WallTime to) const { return workAt(to) - workAt(from); }
    /// Where work that starts at `start` (moved forward to working time) and takes `duration` >= 0 ends; with 0, `start`
    /// itself moved forward to working time.
    [[nodiscard]] WallTime finishOf(WallTime start, Minutes duration) const;
    /// Where work must start to end at `finish` (moved back to working time) after `duration` >= 0.
    [[nodiscard]] WallTime startOf(WallTime finish, Minutes duration) const;
    /// The first instant >= t at which work goes on.
    [[nodiscard]] WallTime nextStart(WallTime t) const { return startsWork(t) ? t : startAt(workAt(t)); }
    /// The last instant <= t at which work has been going on.
    [[nodiscard]] WallTime previousFinish(WallTime t) const;

    [[nodiscard]] std::span<const Shift> shiftsOn(std::int64_t day) const;
    [[nodiscard]] bool isWorkingDay(QDate date) const { return !shiftsOn(WallTime::dayNumber(date)).empty(); }

private:
    /// True when t lies inside a shift (its first minute included, its end not).
    [[nodiscard]] bool startsWork(WallTime t) const;

    std::array<DayShifts, 7> m_week;
    std::array<Minutes, 8> m_weekWork{}; ///< minutes of work before each weekday, the whole week last
    std::int64_t m_firstDay = 0;
    std::vector<DayShifts> m_days;
    std::vector<std::int64_t> m_workBefore; ///< work coordinate at midnight of firstDay + i; one more than m_days
};

} // namespace zs
