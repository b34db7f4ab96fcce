// SPDX-License-Identifier: GPL-3.0-or-later
// Critical path method: early and late dates, floats and the critical path of a plan.
#pragma once

#include "base/result.h"
#include "calendar/calendar_set.h"
#include "domain/plan.h"

#include <vector>

namespace zs {

/// What the scheduler found for one task. Times are instants in the calendar that the task runs on
/// (CalendarSet::runningOn).
struct TaskTimes {
    WallTime earlyStart;
    WallTime earlyFinish;
    WallTime lateStart;
    WallTime lateFinish;
    WallTime start; ///< where the task is put: early, or late for as-late-as-possible; fixed for
                    ///< manual and started work
    WallTime finish;
    WallTime
        resume; ///< where what is left of a started task goes on; unset before it starts and after
    /// Working minutes from start to finish, the rests of splits and the pause before `resume` left
    /// out; of a summary all of them, in the project's calendar.
    Minutes duration = 0;
    Minutes totalFloat =
        0; ///< working minutes the task may slip without moving the plan's finish; may be negative
    Minutes freeFloat = 0; ///< working minutes it may slip without moving any successor
    bool critical = false; ///< total float at or below Project::criticalFloat; never a hammock
    bool constraintBroken = false; ///< a must-date or a no-later-than date cannot be kept
    bool deadlineMissed = false;

    bool operator==(const TaskTimes &) const = default;
};

/// A plan's schedule (进度计算结果); `tasks` run beside Plan::tasks.
struct Schedule {
    std::vector<TaskTimes> tasks;
    WallTime start;
    WallTime finish;

    bool operator==(const Schedule &) const = default;
};

/// Computes the whole plan in O(tasks + links), summary tasks rolled up, their links and
/// constraints handed to their children. Invalid when the links form a cycle: the message names the
/// tasks along it. Inactive tasks keep their dates and drive nothing.
[[nodiscard]] Result<Schedule> schedule(const Plan &plan, const CalendarSet &calendars);

/// The indexes of tasks along one cycle of links (summary membership counts), in order; empty when
/// there is none.
[[nodiscard]] std::vector<int> findCycle(const Plan &plan);

/// Keeps a schedule up to date through edits, recomputing only what an edit reaches.
class IncrementalScheduler {
public:
    [[nodiscard]] static Result<IncrementalScheduler> create(PlanPtr plan, CalendarSet calendars);
    /// `next` differs from the present plan only in the tasks named by `touched` (indexes in
    /// `next`), in links, resources and assignments; falls back to a full computation when rows
    /// were added, removed or moved. Compares all rows' ids and all links, which takes longer than
    /// most edits: with a change set, use apply(). On an error (a cycle, a calendar without work)
    /// plan and schedule stay as they were.
    [[nodiscard]] Result<> update(PlanPtr next, const std::vector<int> &touched);
    /// `next` is the present plan with `set` applied. Takes time only for what the set names and
    /// what that reaches; on an error as above. Changed calendars need startAnew().
    [[nodiscard]] Result<> apply(PlanPtr next, const struct ChangeSet &set);
    /// Takes other calendars, a holiday notice for one, and computes everything again.
    [[nodiscard]] Result<> startAnew(PlanPtr next, CalendarSet calendars);
    [[nodiscard]] const Schedule &schedule() const { return m_schedule; }
    [[nodiscard]] const PlanPtr &plan() const { return m_plan; }

private:
    IncrementalScheduler() = default;
    [[nodiscard]] Result<>
    change(PlanPtr next, std::vector<int> touched, bool staff, const struct LinkDifference &links);
    [[nodiscard]] Result<> relink(const Plan &plan, const struct LinkDifference &links);
    void propagate(const Plan &plan,
                   const std::vector<int> &touched,
                   const struct LinkDifference &links);

    PlanPtr m_plan;
    CalendarSet m_calendars;
    Schedule m_schedule;
    std::shared_ptr<struct Network> m_network;
};

} // namespace zs
