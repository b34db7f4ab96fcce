// SPDX-License-Identifier: GPL-3.0-or-later
// The search behind solveRcpsp(): its populations, and what it has spent.
#pragma once

#include "levelling/rcpsp_individual.h"
#include "levelling/rcpsp_solver.h"
#include "levelling/rcpsp_window.h"

#include <array>

namespace zs {

class RcpspSearch {
public:
    RcpspSearch(const RcpspInstance &instance, const RcpspOptions &options);
    [[nodiscard]] RcpspSchedule run();

private:
    using Population = std::vector<RcpspIndividual>;

    void makeFirstPopulation();
    void firstList(std::size_t index);
    /// Iterated local search: scatter a stretch of the list, justify there and back, keep what is
    /// not later, now and then what is one slot later.
    void walk(std::int64_t passes);
    /// The same from the best schedule, with an exact search in stretches of every schedule it
    /// keeps. Plain instances without weights only.
    void polish();
    /// Justifies m_list there and back; when the walk goes on from it, looks for one slot less.
    /// True: m_list holds a shorter schedule.
    bool step(RcpspWindow &window, RcpspIndividual &here);
    bool shorten(RcpspWindow &window, const JustifiedSchedule &schedule, std::int32_t makespan);
    /// Every job placed anew by an exact search, for small instances. Ends the search when it
    /// proves that the best is the shortest. Returns the placements spent, at most `most`.
    std::int64_t searchWhole(RcpspWindow &window, std::int64_t most);
    void listByStart(std::span<const std::int32_t> start);
    void pass(Direction direction, RcpspIndividual &out);
    /// One generation: children of population `from` fill the other one.
    void breed(Direction from);
    void child(const RcpspIndividual &mother, const Population &others, Direction from, bool inner);
    [[nodiscard]] const RcpspIndividual &father(const Population &population,
                                                const RcpspIndividual &mother);
    void shrink(Population &population);
    /// Reads the pass just made: best so far, cost, list for the next pass.
    void evaluate(Direction made, RcpspIndividual &out);
    void keepIfBest(Direction made);
    [[nodiscard]] std::uint64_t costOf(Direction made) const;
    [[nodiscard]] std::int64_t weighedFinish(const ScheduleGenerator::Times &times) const;
    /// Whether this very schedule came up before; adapts the mutation rate.
    bool repeated(Direction made);
    /// One more schedule is spent.
    void count();
    /// So many jobs were placed outside of a pass: each as many as there are jobs count as one,
    /// which is spent when its first job is placed.
    void countPlacements(std::int64_t placements);
    [[nodiscard]] bool finished();
    [[nodiscard]] std::vector<std::int64_t> randomKeys();

    const RcpspInstance &m_instance;
    const RcpspOptions &m_options;
    ScheduleGenerator m_generator;
    RcpspRandom m_random;
    bool m_plain;
    std::int32_t m_bound;
    std::int32_t m_criticalPath;
    std::int64_t m_done = 0;
    std::int64_t m_placementsPaid = 0; ///< still to make in a pass that is counted already
    std::int64_t m_weights = 0;        ///< sum of all weights
    bool m_windows = false;            ///< the exact search applies
    bool m_cancelled = false;

    RcpspSchedule m_best;
    std::int64_t m_bestWeighed = 0;
    std::array<Population, 2> m_populations; ///< [direction they were made in]
    std::size_t m_size = 0;                  ///< in use in each population
    std::int64_t m_breeding = 0;   ///< passes for the populations, the rest is local search
    std::int64_t m_bredBefore = 0; ///< passes at which breeding is taken to have begun
    std::size_t m_firstSize = 0;
    double m_mutation;
    std::int64_t m_meanLengthTenths = 1; ///< of the jobs that take time
    std::vector<std::uint64_t> m_seen;   ///< hashes of schedules, direct mapped

    ScheduleGenerator::Times m_times; ///< of the last pass
    std::vector<std::int32_t> m_list;
    RcpspIndividual m_child;
    RcpspIndividual m_rival;
    std::vector<std::int32_t> m_found; ///< starts a window search has found
};

} // namespace zs
