// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/invocation.h"

namespace zs {

/// Declares the options of levelPlan().
void declareLevelPlan(Invocation &call);
/// Levels the plan named by the call; with --apply the proposal is made part of it.
int levelPlan(Invocation &call, std::int64_t schedules, std::uint64_t seed);

} // namespace zs
