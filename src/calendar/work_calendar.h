// SPDX-License-Identifier: GPL-3.0-or-later
// Working time, compiled for speed: every question is answered by arithmetic over "work minutes
// since an origin".
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
    friend constexpr auto operator<=>(const Shift &, const Shift &) noexcept = default;
};

/// The shifts of one day, in order, not overlapping; empty = no work.
using DayShifts = std::vector<Shift>;

/// Puts shifts in order, joins those that overlap, cuts them to the day and drops empty ones.
[[nodiscard]] DayShifts normalised(DayShifts shifts);

/// The days of a calendar as numbers into a table of the few different kinds of day that there are.
struct CompactDays {
    std::vector<DayShifts> kinds;
    std::array<std::uint32_t, 7> week{}; ///< Monday first
    std::int64_t firstDay = 0;           ///< as WallTime::day()
    std::vector<std::uint32_t> days;     ///< of firstDay and the days after it
};

/// A working calendar (工作日历) over a fixed range of days, outside of which it repeats its plain
/// week without exceptions.
///
/// Every instant t has a work coordinate workAt(t): working minutes between the origin (the first
/// day's midnight) and t. It stands still over non-working time, so one coordinate has two
/// instants: the end of the work before it (finishAt) and the start of the work after it (startAt).
/// Adding a duration to a start is finishAt(workAt(start) + duration). All calls are O(log n) or
/// better, const and safe from several threads. An unset time stays unset. Coordinates and
/// durations beyond 10^14 minutes (190 million years) count as that.
class WorkCalendar {
public:
    /// `week`: Monday first. `days[i]` are the shifts of firstDay + i and override the week (day
    /// numbers as WallTime::day()). Where nothing at all is worked (see hasWork()) every call
    /// treats all time as working; a week without work beside days with work counts as 24 hours a
    /// day outside of the range, so that work always ends. At most 2,900,000 days are looked at.
    WorkCalendar(std::array<DayShifts, 7> week, std::int64_t firstDay, std::vector<DayShifts> days);
    explicit WorkCalendar(CompactDays days);

    /// 24 hours, every day: for elapsed durations.
    [[nodiscard]] static std::shared_ptr<const WorkCalendar> allHours();

    /// False when neither the week nor any day has work: the scheduler reports it instead of
    /// looping.
    [[nodiscard]] bool hasWork() const noexcept { return m_hasWork; }
    [[nodiscard]] std::int64_t workAt(WallTime t) const;
    [[nodiscard]] WallTime startAt(std::int64_t work) const;
    [[nodiscard]] WallTime finishAt(std::int64_t work) const;

    [[nodiscard]] Minutes workBetween(WallTime from, WallTime to) const
    {
        return workAt(to) - workAt(from);
    }
    /// Where work that starts at `start` (moved forward to working time) and takes `duration` >= 0
    /// ends; with 0, `start` itself moved forward to working time.
    [[nodiscard]] WallTime finishOf(WallTime start, Minutes duration) const;
    /// Where work must start to end at `finish` (moved back to working time) after `duration` >= 0;
    /// with 0, `finish` itself moved back to working time.
    [[nodiscard]] WallTime startOf(WallTime finish, Minutes duration) const;
    /// The first instant >= t at which work goes on.
    [[nodiscard]] WallTime nextStart(WallTime t) const
    {
        return startsWork(t) ? t : startAt(workAt(t));
    }
    /// The last instant <= t at which work has been going on.
    [[nodiscard]] WallTime previousFinish(WallTime t) const;

    [[nodiscard]] std::span<const Shift> shiftsOn(std::int64_t day) const
    {
        return m_kinds[kindOf(day)];
    }
    /// The days that are told one by one: from firstDay() to before endDay(); the plain week
    /// repeats outside of them.
    [[nodiscard]] std::int64_t firstDay() const { return m_firstDay; }
    [[nodiscard]] std::int64_t endDay() const
    {
        return m_firstDay + static_cast<std::int64_t>(m_days.size());
    }
    [[nodiscard]] bool isWorkingDay(QDate date) const
    {
        return date.isValid() && !shiftsOn(WallTime::dayNumber(date)).empty();
    }

private:
    /// A day's shifts, side by side in memory: hardly any day has more than two.
    struct TwoShifts {
        Minutes from = 0;
        Minutes length = 0;
        Minutes secondFrom = 0;
        Minutes secondLength = 0;
        bool isMore = false; ///< more than two: see m_kinds
    };

    /// True when t lies inside a shift (its first minute included, its end not), or is unset.
    [[nodiscard]] bool startsWork(WallTime t) const;
    [[nodiscard]] std::uint32_t kindOf(std::int64_t day) const;
    [[nodiscard]] std::int64_t total() const { return m_workBefore.back(); }
    [[nodiscard]] std::int64_t plainWorkBefore(std::int64_t day) const;
    [[nodiscard]] std::int64_t workBeforeDay(std::int64_t day) const;
    [[nodiscard]] WallTime plainStart(std::int64_t work) const;
    [[nodiscard]] WallTime plainFinish(std::int64_t work) const;
    [[nodiscard]] std::size_t dayHolding(std::int64_t work) const;
    [[nodiscard]] Minutes workedBy(std::uint32_t kind, Minutes timeOfDay) const;
    [[nodiscard]] Minutes startWithin(std::uint32_t kind, Minutes worked) const;
    [[nodiscard]] static TwoShifts twoOf(const DayShifts &shifts);
    void setUp();
    void findBuckets();

    std::vector<DayShifts> m_kinds;
    std::array<std::uint32_t, 7> m_week{};
    std::array<Minutes, 8>
        m_weekWork{}; ///< minutes of work before each weekday, the whole week last
    std::int64_t m_firstDay = 0;
    std::vector<std::uint32_t> m_days; ///< index into m_kinds
    std::vector<std::uint32_t>
        m_workBefore; ///< work coordinate at midnight of firstDay + i; one more than m_days
    std::vector<TwoShifts> m_two; ///< beside m_kinds
    /// Of the work coordinates n << m_bucketBits: the day during which the minute after it is
    /// worked. The last day once more behind.
    std::vector<std::uint32_t> m_dayOfBucket;
    int m_bucketBits = 0;
    bool m_hasWork = true;
};

} // namespace zs
