// SPDX-License-Identifier: GPL-3.0-or-later
// A plan cut into time slots for the genetic algorithm: near enough for a good order of its tasks,
// which PlanDecoder then schedules exactly.
#pragma once

#include "levelling/plan_decoder.h"
#include "levelling/rcpsp.h"

namespace zs {

/// Jobs are the nodes of the decoder's network, summaries as empty jobs before and behind their
/// children. Time runs over the project calendar's working time only; leads, start-to-start links
/// and finish-bound links are left out where slots cannot say them.
[[nodiscard]] RcpspInstance instanceOf(const Plan &plan, const PlanDecoder &decoder);

/// A rank for each task by the start times that the genetic algorithm finds in `schedules` passes;
/// empty when the instance cannot be solved.
[[nodiscard]] std::vector<double> geneticOrder(const Plan &plan,
                                               const PlanDecoder &decoder,
                                               std::int64_t schedules,
                                               std::uint64_t seed,
                                               const std::function<bool()> &goesOn);

} // namespace zs
