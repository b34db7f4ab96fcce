// SPDX-License-Identifier: GPL-3.0-or-later
// Commands on what resource levelling holds back; the proposal comes from
// levelling/plan_levelling.h.
#pragma once

#include "commands/command.h"

namespace zs {

/// Gives tasks the levelling delays of a proposal that a person accepted, all in one act. Refuses
/// negative delays, summary tasks, and a proposal made for a plan that is another by now: a task
/// that is gone, has begun since or may not be delayed.
struct ApplyLevelling {
    static constexpr const char *kName = "apply-levelling";
    ProjectId project;
    std::vector<std::pair<TaskId, WorkMinutes>> delays; ///< elapsed minutes; 0 takes one away
};

/// Takes the levelling delays of these tasks away; of all when none is named.
struct ClearLevelling {
    static constexpr const char *kName = "clear-levelling";
    ProjectId project;
    std::vector<TaskId> tasks{};
};

[[nodiscard]] Result<ChangeSet> plan(const ApplyLevelling &command, const PlanScope &scope);
[[nodiscard]] Result<ChangeSet> plan(const ClearLevelling &command, const PlanScope &scope);

} // namespace zs
