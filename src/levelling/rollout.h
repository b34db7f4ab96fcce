// SPDX-License-Identifier: GPL-3.0-or-later
// Dispatching under disruptions: who starts next when durations are not known beforehand. Priority
// rules decide by a number each job has; a rollout policy (Bertsekas, Tsitsiklis & Wu, "Rollout
// Algorithms for Combinatorial Optimization", Journal of Heuristics 3, 1997) tries each choice by
// playing the rest through with a rule, several times over, and takes the one that ends earliest on
// average. It needs no training and is never far behind its rule.
#pragma once

#include "levelling/rcpsp.h"

#include <functional>
#include <span>

namespace zs {

/// How durations come out: a triangle of multiples of the planned one and, now and then, a
/// disruption that adds to it.
struct Disruptions {
    double least = 0.8;
    double likely = 1.0;
    double most = 1.6;
    double chance = 0.1;    ///< of a disruption, a job
    double addsLeast = 0.5; ///< of the planned duration
    double addsMost = 1.5;
};

enum class DispatchRule {
    LongestTail, ///< the earliest latest finish (LFT)
    MostSuccessors,
    RankWeight, ///< own and direct successors' durations (GRPW)
};
inline constexpr int kDispatchRules = 3;

struct DispatchOptions {
    Disruptions disruptions;
    int runs = 100;
    int trials = 20; ///< how often the rest is played through for each choice
    std::uint64_t seed = 1;
    /// Called after each run; false stops (what is done so far counts).
    std::function<bool(int done, int total)> progress{};
};

/// Last finishes, in slots, one a run; with the same durations for all in one run.
struct DispatchComparison {
    std::vector<std::vector<std::int32_t>> byRule; ///< [rule][run]
    std::vector<std::int32_t> rollout;
    int bestRule = 0; ///< the least mean, looking back

    [[nodiscard]] static double mean(std::span<const std::int32_t> values);
    /// Of the paired differences of rollout to the best rule: below 0 is earlier.
    [[nodiscard]] double difference() const;
    /// Half the width of its 95 % interval (normal approximation).
    [[nodiscard]] double differenceError() const;
    /// Earlier than the best rule beyond chance.
    [[nodiscard]] bool rolloutWins() const;
};

/// The instance holds checkRcpsp() and is plain (RcpspInstance::isPlain()); lags count.
/// Deterministic for a seed.
[[nodiscard]] DispatchComparison compareDispatch(const RcpspInstance &instance,
                                                 const DispatchOptions &options);

} // namespace zs
