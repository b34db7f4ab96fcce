// SPDX-License-Identifier: GPL-3.0-or-later
// Cycles that leave a plan and come back to it over links between projects (跨项目循环).
#pragma once

#include "base/result.h"
#include "domain/plan.h"

#include <functional>

namespace zs {

/// A task on the way, with names for people.
struct TaskPlace {
    ProjectId project;
    TaskId task;
    QString projectName;
    QString taskName;
    bool operator==(const TaskPlace &) const = default;
};

/// Gives a project's plan; NotFound when it is gone.
using PlanSource = std::function<Result<PlanPtr>(ProjectId)>;

/// The tasks along a cycle through `plan` and others, the first again at the end; empty when there
/// is none. Summary tasks count as the scheduler counts them: what waits for one waits for all
/// below it, and what one waits for all below it wait for. Loads only plans that the walk reaches;
/// each link is walked at most once for each link that enters `plan`.
[[nodiscard]] Result<std::vector<TaskPlace>> cycleAcross(const Plan &plan, const PlanSource &plans);

/// "Road works: A → Bridge: B → Road works: A", shortened in the middle when it is very long.
[[nodiscard]] QString cycleText(const std::vector<TaskPlace> &cycle);

} // namespace zs
