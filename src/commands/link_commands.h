// SPDX-License-Identifier: GPL-3.0-or-later
// Commands on the links of a plan.
#pragma once

#include "commands/command.h"

namespace zs {

/// Links two tasks. Refuses a task with itself, a summary with its own descendant, a doubled link
/// and a cycle.
struct AddLink {
    static constexpr const char *kName = "add-link";
    ProjectId project;
    TaskId predecessor;
    TaskId successor;
    LinkType type = LinkType::FinishToStart;
    WorkMinutes lag{};
};

struct RemoveLink {
    static constexpr const char *kName = "remove-link";
    ProjectId project;
    LinkId link;
};

struct EditLink {
    static constexpr const char *kName = "edit-link";
    ProjectId project;
    LinkId link;
    LinkType type = LinkType::FinishToStart;
    LagKind lagKind = LagKind::Working;
    WorkMinutes lag{};
    double lagPercent = 0.0;
};

[[nodiscard]] Result<ChangeSet> plan(const AddLink &command, const PlanScope &scope);
[[nodiscard]] Result<ChangeSet> plan(const RemoveLink &command, const PlanScope &scope);
[[nodiscard]] Result<ChangeSet> plan(const EditLink &command, const PlanScope &scope);

} // namespace zs
