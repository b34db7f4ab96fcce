// SPDX-License-Identifier: GPL-3.0-or-later
// What holds a task where it is: the one link, date or rule but for which it would lie elsewhere.
#pragma once

#include "schedule/schedule.h"

#include <memory>
#include <unordered_map>

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
    StatusDate, ///< work that is not done lies no earlier than the status date
    Resume,     ///< Task::resume; of what is left of begun work
    Levelling,  ///< its levelling delay; `link`, `task` and `through` are those of what would hold
                ///< it without
    External,   ///< a link from another project: Link::externalName says from where
    Hammock,  ///< it lies where its links put it: `link` is the one that gives its start, -1 = none
    Promised, ///< another project counts on a date of `task`; holds only what lies late
};

struct Driver {
    DriverKind kind = DriverKind::PlanStart;
    int link = -1; ///< Link, External: index in Plan::links
    /// Link, Hammock: the task at its other end. Constraint, Deadline: the task that has it.
    /// Children: the child that starts first.
    int task = -1;
    int through = -1; ///< the summary whose link or date it is, or -1 when it is the task's own
    WallTime
        bound; ///< the instant that the driver sets, before the calendar moves it to working time
    bool isLate = false; ///< it is held from behind: the bound is the latest, not the earliest
    bool ofRest = false; ///< it holds what is left of work that has begun

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
    /// What other projects count on of this task, where that limits its float; else unset.
    struct Promise {
        WallTime start;
        WallTime finish;
    };
    [[nodiscard]] Promise promiseOf(int task) const;

private:
    DriverFinder() = default;
    CalendarSet m_calendars; ///< owns the calendars that the network points to
    Schedule m_schedule;
    std::shared_ptr<const struct Network> m_network;
    std::unordered_map<int, Driver> m_rests; ///< of begun work: what holds what is left of it,
                                             ///< links apart
};

} // namespace zs
