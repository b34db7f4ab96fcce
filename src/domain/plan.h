// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that one project's plan holds, as plain values: what commands plan over, what views
// show, what background work gets as an immutable snapshot.
#pragma once

#include "domain/attachment.h"
#include "domain/baseline.h"
#include "domain/calendar_entity.h"
#include "domain/progress_period.h"
#include "domain/project.h"
#include "domain/resource.h"
#include "domain/scenario.h"
#include "domain/task.h"

#include <memory>
#include <vector>

namespace zs {

/// A project's plan (计划). `tasks` are in display order: a parent before its children, siblings by
/// position.
struct Plan {
    Project project;
    std::vector<Task> tasks;
    std::vector<Link> links;
    std::vector<Calendar> calendars; ///< the shared ones and the project's own
    std::vector<Resource> resources; ///< the shared ones and the project's own
    std::vector<Assignment> assignments;
    std::vector<Baseline> baselines;
    std::vector<BaselineTask> baselineTasks;
    std::vector<Scenario> scenarios;
    std::vector<ScenarioChange> scenarioChanges;
    std::vector<ProgressPeriod> periods;
    /// Links of other projects that wait for tasks of this one: read when the plan is loaded, never
    /// changed from here.
    std::vector<Link> leaving;
    std::vector<Attachment> attachments; ///< the rows; the bytes lie beside the workspace

    bool operator==(const Plan &) const = default;
};

using PlanPtr = std::shared_ptr<const Plan>;

/// The shape of the task tree, as flat arrays beside Plan::tasks.
struct TaskTree {
    std::vector<int> parent; ///< index of the parent, -1 at the top
    std::vector<int> depth;  ///< 0 at the top
    std::vector<int> end;    ///< one past the last descendant; i + 1 for a leaf

    [[nodiscard]] bool isSummary(std::size_t i) const { return end[i] > static_cast<int>(i) + 1; }
};

/// Puts the tasks into display order. Tasks whose parent is missing or in a loop move to the top
/// level of the order.
void sortForDisplay(std::vector<Task> &tasks);
/// `tasks` must be in display order.
[[nodiscard]] TaskTree treeOf(const std::vector<Task> &tasks);
/// The WBS code of each task: its own if given by hand, else counted ("1.2.3").
[[nodiscard]] std::vector<QString> wbsCodes(const std::vector<Task> &tasks);
/// -1 when there is none.
[[nodiscard]] int taskIndex(const Plan &plan, TaskId id);

/// Brings a plan up to date with a change set of its project; changes of other projects are passed
/// over.
void applyTo(Plan &plan, const struct ChangeSet &set);

} // namespace zs
