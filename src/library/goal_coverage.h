// SPDX-License-Identifier: GPL-3.0-or-later
// How far projects cover what is planned (规划任务覆盖): which items nobody serves, which projects
// serve none, and what stands behind each item in money and progress.
#pragma once

#include "library/plan_tree.h"

#include <optional>

namespace zs {

/// What counts of a project here.
struct ServingProject {
    ProjectId id;
    PlanItemId item; ///< invalid: it serves none
    ProjectStage stage = ProjectStage::Reserve;
    Money estimate;
    Money budget;
    std::int64_t duration = 0; ///< working minutes of its plan; 0 = it has no plan
    std::int64_t done = 0;     ///< of these, hundredths of minutes
};

enum class CoverState {
    None,   ///< no project serves it or a part of it
    Partly, ///< parts of it are served by none
    Full,
};

/// Of one item with all that is below it; each project counts once, a cancelled one not at all.
struct ItemCoverage {
    CoverState state = CoverState::None;
    int own = 0;      ///< projects that serve the item itself
    int projects = 0; ///< it or a part of it
    int closed = 0;   ///< of these
    int planned = 0;  ///< of these, with a plan: the progress is theirs
    int bare = 0;     ///< items without parts here that no project serves
    Money estimate;
    Money budget;
    std::int64_t duration = 0;
    std::int64_t done = 0;

    /// Per cent, by working time; nothing where no project has a plan.
    [[nodiscard]] std::optional<double> progress() const;
};

struct GoalCoverage {
    std::vector<ItemCoverage> items;  ///< beside PlanTree::items
    std::vector<ProjectId> serveNone; ///< not cancelled, and no item or one that is gone
};

[[nodiscard]] GoalCoverage coverageOf(const PlanTree &tree,
                                      const std::vector<ServingProject> &projects);

} // namespace zs
