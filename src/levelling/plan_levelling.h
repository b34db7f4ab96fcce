// SPDX-License-Identifier: GPL-3.0-or-later
// Resource levelling of a plan (资源平衡): a proposal of levelling delays that takes
// over-allocations away. It changes nothing; a person looks at it first.
//
// Every schedule is built by a serial generation scheme over the plan's own network
// (schedule/passes.h) and real calendars, so that what it proposes is exactly what the scheduler
// will make of it: all links and lags, constraints, calendars, progress. Which task goes first is
// told by an order; the orders come from priority rules, from the genetic algorithm for the
// resource-constrained project scheduling problem (levelling/rcpsp_solver.h) on the plan cut into
// time slots, and then from a random search around the best one.
#pragma once

#include "base/result.h"
#include "calendar/calendar_set.h"
#include "levelling/resource_load.h"

#include <functional>

namespace zs {

enum class LevellingGoal {
    WithinFloat, ///< the plan's finish and its deadlines stay; what does not fit is said
    ShortestPlan ///< as short as can be found without over-allocation
};

struct LevellingOptions {
    LevellingGoal goal = LevellingGoal::ShortestPlan;
    std::vector<ResourceId> resources; ///< empty = all people, teams and machines
    WallTime from; ///< tasks that start before it stay, with the delay they have; unset = all move
    int schedules = 400;             ///< orders tried at most; with 1, the priority rule alone
    int patience = 120;              ///< ends after so many orders without a better one
    std::uint64_t seed = 1;          ///< the same proposal for the same seed
    std::vector<OutsideUse> outside; ///< what other projects take of shared resources
    /// Called after every order; false ends the search with the best so far.
    std::function<bool(std::int64_t done, std::int64_t total)> progress;
};

/// A task whose dates the proposal changes; summary tasks are not listed.
struct LevelledTask {
    int task = 0; ///< index in Plan::tasks
    WallTime oldStart;
    WallTime oldFinish;
    WallTime newStart;
    WallTime newFinish;
    Minutes delay = 0; ///< Task::levellingDelay it gets; 0 = it moves along with others, or forward
    int resource = -1; ///< index in Plan::resources: what it would have had to share
    std::vector<int> displacedBy;        ///< tasks that hold the resource then, in order
    std::vector<int> displacedByOutside; ///< likewise, in LevellingOptions::outside
    QString why;                         ///< the same in one sentence
    bool milestone = false;
    bool missesDeadline = false; ///< by the new dates
};

/// An over-allocation that levelling leaves, and why; what lies before the status date is not told.
struct UnsolvedOverAllocation {
    OverAllocation over;
    QString why;
};

struct LevellingProposal {
    std::vector<LevelledTask> tasks; ///< in the plan's order
    /// Every task whose delay is not the plan's present one.
    std::vector<std::pair<TaskId, Minutes>> delays;
    WallTime oldFinish;
    WallTime newFinish;
    int deadlinesMissedBefore = 0;
    int deadlinesMissedAfter = 0;
    int overBefore = 0; ///< over-allocations of the resources asked for, behind the status date
    std::vector<UnsolvedOverAllocation> remaining;
    int schedules = 0; ///< orders tried
    std::uint64_t seed = 1;
    bool stopped = false; ///< the caller's progress said stop
};

/// Must-dates, actual dates, manual tasks, tasks as late as possible, hammocks and tasks of
/// priority 1000 are not moved; nothing is moved past a no-later-than date, or so far that a
/// must-date or a task of priority 1000 would have to give way. Where that leaves an
/// over-allocation, the proposal says so. Higher priorities are served first. Invalid for a plan
/// scheduled from its finish (the scheduler knows no levelling delay there) and when it cannot be
/// scheduled. `present` is the plan's schedule. Works on the caller's thread.
[[nodiscard]] Result<LevellingProposal> proposeLevelling(const Plan &plan,
                                                         const Schedule &present,
                                                         const CalendarSet &calendars,
                                                         const LevellingOptions &options = {});

} // namespace zs
