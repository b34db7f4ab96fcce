// SPDX-License-Identifier: GPL-3.0-or-later
// The precedence network read in one direction of time. A backward pass is the forward pass of the
// mirrored network, so every algorithm here is written once.
#pragma once

#include "levelling/rcpsp.h"

namespace zs {

enum class Direction { Forward = 0, Backward = 1 };

[[nodiscard]] constexpr Direction opposite(Direction d)
{
    return d == Direction::Forward ? Direction::Backward : Direction::Forward;
}

/// Flat lists: predecessors of j are pred[predAt[j] .. predAt[j + 1]), with their lags; likewise
/// successors. "Predecessor" is what must be placed before j in this direction.
/// Arcs into a fixed job are left out: they bind nobody.
struct DirectionNetwork {
    DirectionNetwork(const RcpspInstance &instance, Direction direction);

    std::vector<std::int32_t> predAt, pred, lag;
    std::vector<std::int32_t> succAt, succ;
    std::vector<std::int32_t> topological;
    /// Longest path from the start of j to the end, j's own duration included.
    std::vector<std::int32_t> tail;
};

/// A job that lies on, or behind, a cycle of arcs; -1 when there is none.
[[nodiscard]] std::int32_t jobOnCycle(const RcpspInstance &instance);

} // namespace zs
