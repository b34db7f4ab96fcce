// SPDX-License-Identifier: GPL-3.0-or-later
// From the solver's fractions to amounts in whole 分.
#pragma once

#include "funding/fund_problem.h"

#include <optional>
#include <span>

namespace zs {

/// What a project may get of a pot, in 分.
struct FundRoom {
    std::size_t pot = 0;
    std::int64_t least = 0;
    std::int64_t most = 0;
    std::int64_t wished = 0; ///< about what the solver gave
};

/// Gives every project exactly its need within the rooms and the pots: begins with what was wished
/// and lets projects exchange pots along augmenting paths (L. R. Ford, D. R. Fulkerson, 1956),
/// which for whole bounds finds whole amounts wherever there are any. Nothing when there are none.
[[nodiscard]] std::optional<std::vector<std::vector<FundPart>>>
wholeSplit(std::span<const std::int64_t> needs,
           std::span<const std::vector<FundRoom>> rooms,
           std::span<const std::int64_t> pots);

} // namespace zs
