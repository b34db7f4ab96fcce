// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/invocation.h"
#include "commands/workspace.h"
#include "levelling/plan_levelling.h"

namespace zs {

/// What other projects take of the shared resources.
[[nodiscard]] Result<std::vector<OutsideUse>> outsideUses(const Workspace &workspace,
                                                          ProjectId project);
/// Declares the options of levelPlan().
void declareLevelPlan(Invocation &call);
/// Levels the plan named by the call; with --apply the proposal is made part of it.
int levelPlan(Invocation &call, std::int64_t schedules, std::uint64_t seed);

} // namespace zs
