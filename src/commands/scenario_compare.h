// SPDX-License-Identifier: GPL-3.0-or-later
// Two versions of one plan side by side: the plan and a scenario, or two scenarios.
#pragma once

#include "domain/plan.h"

namespace zs {

/// A task that one side has and the other has not, or has otherwise.
struct TaskDifference {
    enum class Kind { Added, Deleted, Changed };
    Kind kind = Kind::Changed;
    TaskId task;
    QString name; ///< on the right, or of a deleted task on the left
    bool summary = false;
    WallTime leftStart; ///< unset on the side that has not got it
    WallTime leftFinish;
    WallTime rightStart;
    WallTime rightFinish;
    WorkMinutes leftDuration;
    WorkMinutes rightDuration;
    WorkMinutes leftWork;
    WorkMinutes rightWork;
    Money leftCost;
    Money rightCost;
    std::vector<std::uint16_t> fields; ///< of Task that differ, computed ones included
    bool linksDiffer = false;          ///< it waits for others
    bool resourcesDiffer = false;      ///< others do it, or with other units

    bool operator==(const TaskDifference &) const = default;
};

struct PlanComparison {
    std::vector<TaskDifference> tasks; ///< in the right plan's order, deleted ones behind
    WallTime leftFinish;               ///< of the whole plan
    WallTime rightFinish;
    Money leftCost; ///< of all tasks without children
    Money rightCost;
    WorkMinutes leftWork;
    WorkMinutes rightWork;

    bool operator==(const PlanComparison &) const = default;
};

/// Both plans must be up to date: dates are taken from their rows.
[[nodiscard]] PlanComparison compared(const Plan &left, const Plan &right);

} // namespace zs
