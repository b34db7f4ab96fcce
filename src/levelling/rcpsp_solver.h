// SPDX-License-Identifier: GPL-3.0-or-later
// Near-optimal schedules for the RCPSP in a given number of schedule generation passes.
//
// Method: a genetic algorithm with two populations and distributed forward-backward improvement,
// after D. Debels, M. Vanhoucke, "A Decomposition-Based Genetic Algorithm for the
// Resource-Constrained Project-Scheduling Problem", Operations Research 55 (2007) 457-469 (its BPGA
// part), on the double justification of V. Valls, F. Ballestin, S. Quintanilla, European Journal of
// Operational Research 165 (2005) 375-386. One population holds left-justified, the other
// right-justified schedules; children of one are built in the other direction and enter the other,
// so every pass is a crossover and a justification at once. Ours beside the paper: among equal
// makespans the less critical schedule is the fitter one, the populations shrink with the square
// root of the work done, a schedule seen before is handicapped, and the mutation rate follows the
// share of such repetitions. Passes beyond 300 a job, where the populations have converged, go to
// an iterated local search: large neighbourhoods, and in every schedule it keeps an exact search of
// short stretches of time for one slot less (rcpsp_window.h). Each such search counts as one pass;
// it tries up to 400 partial schedules of a few jobs, so a pass there takes longer,
// and what is reached with it is not comparable with tables that count every schedule built.
#pragma once

#include "levelling/rcpsp.h"

#include <functional>

namespace zs {

struct RcpspOptions {
    std::int64_t schedules = 50'000; ///< passes, each forward or backward one counts; at least 1
    std::uint64_t seed = 1;          ///< the same seed gives the same schedule on every machine
    /// Optional: a known order by start times, say the present plan's. It is among the first
    /// schedules, built serially; one start per job.
    std::vector<std::int32_t> knownStart{};
    /// Called every few passes; false stops with the best schedule so far.
    std::function<bool(std::int64_t done, std::int64_t total)> progress{};
};

/// Stops at exactly `schedules` passes or when the lower bound is met (and no weights ask for
/// more). A fault when the instance cannot be scheduled. Works on the caller's thread.
[[nodiscard]] std::expected<RcpspSchedule, RcpspFault> solveRcpsp(const RcpspInstance &instance,
                                                                  const RcpspOptions &options = {});

/// Single passes, to compare with. `rank` is any priority per job, smallest first.
[[nodiscard]] std::expected<RcpspSchedule, RcpspFault>
serialSchedule(const RcpspInstance &instance, const std::vector<std::int32_t> &rank);
[[nodiscard]] std::expected<RcpspSchedule, RcpspFault>
parallelSchedule(const RcpspInstance &instance, const std::vector<std::int32_t> &rank);

} // namespace zs
