// SPDX-License-Identifier: GPL-3.0-or-later
// What projects are there for, through the workspace (规划任务): the tree of plans and key tasks,
// who serves them, and changes of either.
#pragma once

#include "commands/library_desk.h"
#include "library/goal_coverage.h"

namespace zs {

class LibraryDesk::Goals {
public:
    /// The workspace must outlive the desk.
    explicit Goals(Workspace &workspace)
        : m_workspace(workspace)
    {}

    struct State {
        PlanTree tree;
        GoalCoverage coverage; ///< by the projects that this person may read
        std::vector<Project> projects;
    };
    [[nodiscard]] Result<State> read() const;
    /// Empty for who may read no project at all.
    [[nodiscard]] Result<PlanTree> tree() const;

    // Each is one act, and may be reverted with what it returns.
    /// Behind its siblings; gets an id. Errors as of checkPlace().
    [[nodiscard]] Result<ChangeSet> add(PlanItem item);
    /// Everything but its place; Conflict when it was changed since it was read.
    [[nodiscard]] Result<ChangeSet> edit(const PlanItem &wanted);
    /// Below `parent` (invalid: to the top), before its `place`-th item, from 0.
    [[nodiscard]] Result<ChangeSet> move(PlanItemId item, PlanItemId parent, int place);
    /// Invalid while it has parts or projects serve it.
    [[nodiscard]] Result<ChangeSet> remove(PlanItemId item);
    /// An act a project, all of them or none; invalid item: they serve none any more.
    [[nodiscard]] Result<std::vector<ChangeSet>> assign(const std::vector<ProjectId> &projects,
                                                        PlanItemId item);

private:
    [[nodiscard]] Result<PlanTree> stored() const;

    Workspace &m_workspace;
};

using GoalDesk = LibraryDesk::Goals;

} // namespace zs
