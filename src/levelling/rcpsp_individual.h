// SPDX-License-Identifier: GPL-3.0-or-later
// A schedule as a parent: read against the direction it was made in, its jobs in order of start are
// a list for the next pass the other way.
#pragma once

#include "levelling/rcpsp_random.h"
#include "levelling/schedule_generator.h"

namespace zs {

struct RcpspIndividual {
    std::vector<std::int32_t> order; ///< a feasible list for the other direction, by `time`
    std::vector<std::int32_t> time;  ///< start of each job in the other direction's time
    std::int32_t makespan = 0;
    std::uint64_t cost = ~std::uint64_t{0}; ///< smaller is better; the makespan leads
};

/// Turns the schedule around. `topological` is an order of the other direction: it settles ties.
void readBackwards(const ScheduleGenerator::Times &times,
                   std::span<const std::int32_t> topological,
                   RcpspIndividual &out);

/// The mean over all jobs of ((start + longest path to the end) / makespan)^10 in 1/65536: how
/// close the whole schedule is to being critical. Of two schedules of equal makespan the lower one
/// has more room, and its children are shorter more often.
[[nodiscard]] std::uint64_t tightness(const ScheduleGenerator::Times &times,
                                      std::span<const std::int32_t> tail);

/// Two-point crossover in time: jobs that start in a random window of `inner` keep its order; those
/// before and after it keep the order of `outer`. The child is a feasible list when its parents
/// are.
void crossInWindow(const RcpspIndividual &inner,
                   const RcpspIndividual &outer,
                   RcpspRandom &random,
                   std::vector<std::int32_t> &child);

/// Swaps neighbours in the list that no arc holds, each with probability `parts` in 2^20.
void swapNeighbours(const DirectionNetwork &network,
                    std::uint32_t parts,
                    RcpspRandom &random,
                    std::vector<std::int32_t> &order);

/// Large neighbourhood: the jobs of a random stretch of the list move by up to half of `reach`
/// places; a job that comes before one of its predecessors pulls it along. Reads and writes
/// `order`.
void scatterStretch(const DirectionNetwork &network,
                    std::int32_t reach,
                    RcpspRandom &random,
                    std::vector<std::int32_t> &order);

/// A feasible list, at each step the startable job with the smallest key.
void listByKey(const DirectionNetwork &network,
               std::span<const std::int64_t> key,
               std::vector<std::int32_t> &order);

} // namespace zs
