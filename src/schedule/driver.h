// SPDX-License-Identifier: GPL-3.0-or-later
// What holds a task where it is: the one link, date or rule but for which it would lie elsewhere.
#pragma once

#include "schedule/schedule.h"

#include <memory>

namespace zs {

enum class DriverKind {
    PlanStart,  ///< nothing else: it begins with the plan
    PlanFinish, ///< nothing else: it ends with the plan (scheduled from the finish, or as late as
                ///< possible)
    Link,       ///< a link of its own, or of a summary that it is part of
    Constraint, ///< a date of its own, or of a summary that it is part of
    Deadline,   ///< likewise; holds only what lies late
    Manual,     ///< its dates are set by hand
    Actual,     ///< it has begun, or is done
    Children,   ///< a summary: as its children are
    Inactive,   ///< it is not scheduled
};

struct Driver {
    DriverKind kind = DriverKind::PlanStart;
    int link = -1; ///< Link: index in Plan::links
    /// Link: the task at its other end. Constraint, Deadline: the task that has it. Children: the
    /// child that starts first.
    int task = -1;
    int through = -1; ///< the summary whose link or date it is, or -1 when it is the task's own
    WallTime
        bound; ///< the instant that the driver sets, before the calendar moves it to working time
    bool isLate = false; ///< it is held from behind: the bound is the latest, not the earliest

    bool operator==(const Driver &) const = default;
};

/// Answers for all tasks of one plan; O(its links and depth) each.
class DriverFinder {
public:
    /// Schedules the plan once; fails as schedule() does.
    [[nodiscard]] static Result<DriverFinder> create(const Plan &plan,
                                                     const CalendarSet &calendars);
    /// `task` must be an index of the plan. Of several that hold a task equally: a link, then its
    /// own date, then a summary's, then the plan's.
    [[nodiscard]] Driver of(int task) const;
    [[nodiscard]] const Schedule &schedule() const { return m_schedule; }

private:
    DriverFinder() = default;
    CalendarSet m_calendars; ///< owns the calendars that the network points to
    Schedule m_schedule;
    std::shared_ptr<const struct Network> m_network;
};

} // namespace zs
