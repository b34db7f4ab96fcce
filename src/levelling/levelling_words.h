// SPDX-License-Identifier: GPL-3.0-or-later
// What a levelling proposal says to people.
#pragma once

#include "levelling/plan_decoder.h"

namespace zs {

/// One sentence: why a task has other dates.
[[nodiscard]] QString whyMoved(const Plan &plan,
                               const LevellingOptions &options,
                               const LevelledTask &moved,
                               const Displacement &by);
/// One sentence: why an over-allocation stays.
[[nodiscard]] QString reasonFor(const Plan &plan,
                                const OverAllocation &over,
                                const std::vector<int> &stuck,
                                const PlanDecoder &decoder);

/// Thousandths of units as people write them: 1500 -> "1.5".
[[nodiscard]] QString unitsText(std::int64_t thousandths);

} // namespace zs
