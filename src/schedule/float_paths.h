// SPDX-License-Identifier: GPL-3.0-or-later
// Float paths (浮动路径): the chain of tasks that drives a chosen end task, the next chain that
// nearly does, and so on.
//
// As Primavera P6's "multiple float paths" by free float: what counts is how far each link is from
// driving its successor (relationship free float), not total float, so that constraints and
// different calendars do not blur the chains. Described by T. M. Boyle and P. M. Kelly,
// "Interpreting Logic Paths in Multi-Calendar Project Schedules" (AACE, 2020).
#pragma once

#include "schedule/schedule.h"

namespace zs {

struct FloatPathTask {
    int task = 0; ///< index in Plan::tasks
    int link =
        -1; ///< the link through which it leads to the next one, in Plan::links; -1 = the end task
    /// Working minutes it may slip before it moves the end task, along this path: the free floats
    /// of the links between, each on its successor's calendar, added up.
    Minutes relativeFloat = 0;

    bool operator==(const FloatPathTask &) const = default;
};

struct FloatPath {
    /// In order of time. Path 1 ends in the end task; a later one ends in the task whose link leads
    /// into a path before it.
    std::vector<FloatPathTask> tasks;
    Minutes relativeFloat = 0; ///< of its last task
    int joins = -1;            ///< the task of an earlier path that it leads to; -1 for path 1

    bool operator==(const FloatPath &) const = default;
};

/// At most `count` paths to `endTask` (a task without children; -1 = the one that finishes last),
/// the tightest first. Each task is on one path only. A link of a summary counts as one of the
/// tasks in it that hold it. Fails as schedule() does; NotFound when there is no such task; nothing
/// for a plan without tasks. O(n log n) in links x depth, and in the tasks of summaries that have
/// links.
[[nodiscard]] Result<std::vector<FloatPath>>
floatPaths(const Plan &plan, const CalendarSet &calendars, int endTask = -1, int count = 10);

/// The tasks of the longest path (最长路径): those that drive the plan's finish through links
/// without any float between, in order of time.
[[nodiscard]] Result<std::vector<int>> longestPath(const Plan &plan, const CalendarSet &calendars);

} // namespace zs
