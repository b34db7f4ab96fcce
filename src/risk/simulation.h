// SPDX-License-Identifier: GPL-3.0-or-later
// What a plan's dates and cost come to when durations are not sure: the critical path method run
// many times over drawn durations (Monte Carlo).
//
// Each run draws every task's remaining duration from a triangle of three points, moved together
// within a group (a contractor, say) by a Gaussian copula; weather takes days off work in the open
// by the month the plan has it in; risks happen or not. Then the very passes that schedule the plan
// are run (schedule/passes.h), so links, calendars, constraints and progress count as they do
// there: drawn at its likely point a run is the plan. Each run has random numbers of its own, told
// by seed and its number, so the result is the same whatever the number of threads, and two
// simulations with one seed differ only by what was changed in between.
#pragma once

#include "base/result.h"
#include "schedule/schedule.h"

#include <array>
#include <functional>

namespace zs {

/// Three points of a duration as multiples of the planned one; least <= likely <= most.
struct DurationSpread {
    double least = 0.9;
    double likely = 1.0;
    double most = 1.3;
    bool operator==(const DurationSpread &) const = default;
};

struct SimulatedTask {
    DurationSpread spread;
    int group = -1; ///< tasks of one group are late together; -1: by itself
    bool inTheOpen = false;
    double cost = 0.0;     ///< 元, as planned
    double timeCost = 0.0; ///< part of it (0-1) that grows with the duration
};

/// A risk of the register: it happens in some runs.
struct SimulatedRisk {
    QString name;
    int task = -1; ///< whose duration it adds to; -1: it moves the plan's finish
    double probability = 0.0;
    double daysLeast = 0.0;
    double daysLikely = 0.0;
    double daysMost = 0.0;
    double cost = 0.0;
    // with the response
    double residualProbability = 0.0;
    double residualDays = 0.0; ///< likely; the other two in proportion
    double responseCost = 0.0; ///< is paid in every run
};

struct SimulationModel {
    std::vector<SimulatedTask> tasks; ///< beside Plan::tasks; of summaries only the cost counts
    std::vector<SimulatedRisk> risks;
    /// Share of working days that rain or heat takes from work in the open, January first.
    std::array<double, 12> lostDays{};
    double groupCorrelation = 0.5; ///< of the durations within a group, 0 to below 1
};

struct SimulationOptions {
    int runs = 10'000;
    std::uint64_t seed = 1;
    int threads = 2;
    bool withResponse = false;
    /// Called on the caller's thread now and then; false cancels (Cancelled).
    std::function<bool(int done, int total)> progress{};
};

/// How much of the finish's spread goes with one task or risk.
struct TornadoBar {
    int task = -1;
    int risk = -1;
    double correlation = 0.0; ///< Spearman's, of what was drawn with the finish
};

struct SimulationResult {
    WallTime planned;                ///< finish of the plan as it stands
    std::vector<WallTime> finishes;  ///< one a run, rising
    std::vector<double> costs;       ///< one a run, rising
    std::vector<double> criticality; ///< beside Plan::tasks: share of runs on the critical path
    std::vector<TornadoBar> tornado; ///< strongest first
    int criticalityRuns = 0;         ///< on how many runs the two are told

    /// The first finish by which that share of the runs is done; share from 0 to 1.
    [[nodiscard]] WallTime finishAt(double share) const;
    [[nodiscard]] double costAt(double share) const;
    /// Share of runs that are done by then.
    [[nodiscard]] double chanceBy(WallTime time) const;
};

/// Of a plan scheduled from its finish the start that it found is kept and the finish moves.
/// Invalid when the plan cannot be scheduled, or when a spread, share or probability is none.
[[nodiscard]] Result<SimulationResult> simulate(const Plan &plan,
                                                const CalendarSet &calendars,
                                                const SimulationModel &model,
                                                const SimulationOptions &options);

/// Spearman's rank correlation; 0 when one side does not vary.
[[nodiscard]] double rankCorrelation(std::span<const float> a, std::span<const float> b);

} // namespace zs
