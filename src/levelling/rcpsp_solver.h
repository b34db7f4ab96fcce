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
// share of such repetitions. Passes beyond twice the square of the number of jobs, where the
// populations have little left to find, go to an iterated local search: large neighbourhoods, and
// in every schedule it keeps an exact search of short stretches of time for one slot less
// (rcpsp_window.h). Weights, dates and calendars rule the exact search out; then passes beyond 300
// a job go to the local search alone.
//
// What counts: each forward or backward pass is one schedule. The exact search builds no whole
// schedules; every start it gives a job is counted, those it takes back too, and as many of them as
// the instance has jobs are one schedule, counted when it begins. Jobs outside a stretch keep the
// starts, or the distances from the end, that passes gave them, and what a search finds is built by
// a pass, which counts as well. A proof from bounds alone gives no job a start and counts nothing,
// but takes time.
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
