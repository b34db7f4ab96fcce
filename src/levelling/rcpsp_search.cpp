// SPDX-License-Identifier: GPL-3.0-or-later
#include "levelling/rcpsp_search.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>
#include <numeric>

namespace zs {

namespace {

// Chosen on samples of the PSPLIB instances taken by their place in the list; nothing looks at an
// instance.
constexpr std::size_t kLastPopulation = 10;
constexpr std::int32_t kTournament = 4;
/// Passes per job after which the populations have little left to find.
constexpr std::int64_t kBreedingPerJob = 300;
/// The same where the exact search follows, per pair of jobs: the larger the instance, the less of
/// it a stretch can hold.
constexpr std::int64_t kBreedingPerPair = 2;
/// Small instances are bred out all the same: there the populations alone come to the optimum.
constexpr std::int64_t kBreedingLeast = 7'200;
constexpr std::uint32_t kWorseChance = (1 << 20) / 5; ///< of a walk going on one slot later
// The exact search: how many stretches of a schedule, how long in tenths of the mean job, how many
// jobs each may place.
constexpr std::int32_t kStretches = 2;
constexpr std::int32_t kStretchesDrawn = 15; ///< with those that hold nothing to search
constexpr std::int32_t kStretchLeast = 24;
constexpr std::int32_t kStretchMost = 60;
constexpr std::int64_t kStretchPlacements = 40;
/// A step of the walk that is later than the present schedule by more than this, in tenths of the
/// mean job, is given up before it is justified: justifying wins less.
constexpr std::int64_t kHopeless = 12;
// The whole schedule as one stretch, where it is small enough: starts with so many placements, and
// again and again with more, in another order.
constexpr std::int64_t kWholePlacements = 4'000;
constexpr std::int64_t kWholeGrowth = 2;
constexpr double kLeastMutation = 0.05;
constexpr double kMostMutation = 0.5;
constexpr double kMutationRise = 1.05;   ///< after a repeated schedule
constexpr double kMutationFall = 0.9985; ///< after a new one
constexpr std::int64_t kProgressEvery = 64;
constexpr int kCostShift = 24; ///< the makespan's place above 16 bits of tie-break
constexpr std::uint64_t kRepeatedCost = std::uint64_t{1} << (kCostShift - 1);
constexpr std::size_t kParallelJobsMost = 1000; ///< beyond, the parallel scheme costs too much
constexpr std::size_t kMemoryNumbers = 4'000'000;

std::size_t firstPopulationSize(std::int64_t schedules, std::int32_t jobs)
{
    const auto wanted = static_cast<std::int64_t>(
        5 * std::sqrt(static_cast<double>(std::max<std::int64_t>(schedules, 1))));
    const std::int64_t memory = static_cast<std::int64_t>(kMemoryNumbers) / (jobs + 1);
    const std::int64_t most = std::max<std::int64_t>(4, std::min(memory, schedules / 4));
    return static_cast<std::size_t>(std::clamp<std::int64_t>(wanted, 4, most));
}

std::int64_t breedingPasses(std::int64_t schedules, std::int64_t jobs, bool windows)
{
    const std::int64_t most =
        windows ? std::max(kBreedingLeast, kBreedingPerPair * jobs * jobs) : kBreedingPerJob * jobs;
    return std::clamp<std::int64_t>(schedules, 1, std::max<std::int64_t>(1, most));
}

std::int64_t meanLengthTenths(const RcpspInstance &instance)
{
    std::int64_t sum = 0;
    std::int64_t jobs = 0;
    for (const std::int32_t d : instance.duration) {
        sum += d;
        jobs += d > 0 ? 1 : 0;
    }
    return std::max<std::int64_t>(1, 10 * sum / std::max<std::int64_t>(1, jobs));
}

std::int32_t walkReach(std::int32_t jobs)
{
    return std::clamp(jobs * 2 / 5, 8, 1000);
}

} // namespace

RcpspSearch::RcpspSearch(const RcpspInstance &instance, const RcpspOptions &options)
    : m_instance(instance)
    , m_options(options)
    , m_generator(instance)
    , m_random(options.seed)
    , m_plain(instance.isPlain())
    , m_bound(lowerBound(instance))
    , m_criticalPath(criticalPathBound(instance))
    , m_weights(std::accumulate(instance.weight.begin(), instance.weight.end(), std::int64_t{0}))
    , m_windows(m_plain && m_weights == 0)
    , m_breeding(breedingPasses(options.schedules, instance.jobs(), m_windows))
    , m_firstSize(firstPopulationSize(m_breeding, instance.jobs()))
    , m_mutation(kLeastMutation)
    , m_meanLengthTenths(meanLengthTenths(instance))
{
    const auto most =
        static_cast<std::uint64_t>(std::clamp<std::int64_t>(options.schedules, 1 << 10, 1 << 19));
    m_seen.resize(std::bit_ceil(most * 2));
    m_size = m_firstSize;
    m_populations[0].resize(m_size);
    m_populations[1].resize(m_size);
    m_best.makespan = std::numeric_limits<std::int32_t>::max();
}

RcpspSchedule RcpspSearch::run()
{
    makeFirstPopulation();
    if (!m_windows)
        walk(m_options.schedules - m_breeding);
    m_bredBefore = m_done - static_cast<std::int64_t>(m_size);
    Direction from = Direction::Forward;
    while (!finished() && (!m_windows || m_done < m_breeding)) {
        shrink(m_populations[static_cast<std::size_t>(from)]);
        breed(from);
        from = opposite(from);
    }
    if (m_windows && !finished())
        polish();
    m_best.schedules = m_done;
    m_best.lowerBound = m_bound;
    m_best.cancelled = m_cancelled;
    return std::move(m_best);
}

bool RcpspSearch::finished()
{
    if (m_cancelled || m_done >= std::max<std::int64_t>(1, m_options.schedules))
        return true;
    if (m_done == 0)
        return false;
    return m_weights == 0 && m_best.makespan <= m_bound;
}

std::vector<std::int64_t> RcpspSearch::randomKeys()
{
    // latest start by the critical path, blurred by up to a third of its length
    const DirectionNetwork &net = m_generator.network(Direction::Forward);
    std::vector<std::int64_t> key(net.tail.size());
    const std::int32_t blur = std::max(1, m_criticalPath / 3);
    for (std::size_t j = 0; j < key.size(); ++j)
        key[j] = std::int64_t{m_criticalPath} - net.tail[j] + m_random.below(blur);
    return key;
}

void RcpspSearch::firstList(std::size_t index)
{
    const DirectionNetwork &net = m_generator.network(Direction::Forward);
    std::vector<std::int64_t> key = randomKeys();
    if (index == 0 && m_options.knownStart.size() == key.size()) {
        for (std::size_t j = 0; j < key.size(); ++j)
            key[j] = m_options.knownStart[j];
    } else if (index == 1 && m_weights > 0) {
        for (std::size_t j = 0; j < key.size(); ++j)
            key[j] = -m_instance.weight[j];
    } else if (index <= 2) {
        for (std::size_t j = 0; j < key.size(); ++j)
            key[j] = std::int64_t{m_criticalPath} - net.tail[j];
    }
    listByKey(net, key, m_list);
}

void RcpspSearch::makeFirstPopulation()
{
    const auto n = static_cast<std::size_t>(m_instance.jobs());
    std::vector<std::int32_t> rank(n);
    for (std::size_t i = 0; i < m_size && !finished(); ++i) {
        firstList(i);
        if (i % 10 == 3 && n <= kParallelJobsMost) {
            for (std::size_t k = 0; k < n; ++k)
                rank[m_list[k]] = static_cast<std::int32_t>(k);
            m_generator.parallel(Direction::Forward, rank, m_times);
        } else {
            m_generator.serial(Direction::Forward, m_list, m_times);
        }
        evaluate(Direction::Forward, m_populations[0][i]);
    }
}

void RcpspSearch::pass(Direction direction, RcpspIndividual &out)
{
    m_generator.serial(direction, m_list, m_times);
    evaluate(direction, out);
}

void RcpspSearch::walk(std::int64_t passes)
{
    const std::int64_t end = m_done + passes;
    const auto over = [&] { return m_done >= end || finished(); };
    if (over())
        return;
    // its own start, so that the populations keep their variety: what the one misses the other may
    // find
    listByKey(m_generator.network(Direction::Forward), randomKeys(), m_list);
    RcpspIndividual here;
    pass(Direction::Forward, here);
    Direction next = Direction::Backward;
    const std::int32_t reach = walkReach(m_instance.jobs());
    while (!over()) {
        m_list = here.order;
        scatterStretch(m_generator.network(next), reach, m_random, m_list);
        pass(next, m_child);
        if (over())
            break;
        m_list = m_child.order;
        pass(opposite(next), m_rival);
        if (m_rival.makespan <= here.makespan
            || (m_rival.makespan == here.makespan + 1 && m_random.chance(kWorseChance)))
            std::swap(here, m_rival);
        if (over())
            break;
        m_list = here.order;
        pass(next, m_child);
        std::swap(here, m_child);
        next = opposite(next);
    }
    m_mutation = kLeastMutation;
}

void RcpspSearch::listByStart(std::span<const std::int32_t> start)
{
    listByKey(m_generator.network(Direction::Forward),
              std::vector<std::int64_t>(start.begin(), start.end()),
              m_list);
}

void RcpspSearch::polish()
{
    const DirectionNetwork &network = m_generator.network(Direction::Forward);
    RcpspWindow window(m_instance, network);
    const std::int32_t reach = walkReach(m_instance.jobs());
    RcpspIndividual here;
    here.makespan = std::numeric_limits<std::int32_t>::max() - 1; // the first step is taken
    listByStart(m_best.start);
    std::int64_t whole = RcpspWindow::holdsAll(m_instance) ? kWholePlacements : 0;
    std::int64_t wholeSpent = 0;
    while (!finished()) {
        if (whole > 0 && (m_done - m_breeding) * m_instance.jobs() >= 2 * wholeSpent) {
            wholeSpent += searchWhole(window, whole);
            whole *= kWholeGrowth;
            continue;
        }
        if (step(window, here) || finished())
            continue;
        m_list = here.order;
        scatterStretch(network, reach, m_random, m_list);
    }
}

std::int64_t RcpspSearch::searchWhole(RcpspWindow &window, std::int64_t most)
{
    const std::int32_t end = m_best.makespan - 1;
    const std::int64_t left = (m_options.schedules - m_done) * m_instance.jobs() + m_placementsPaid;
    const std::int64_t placements = std::min(most, left);
    const auto outcome = window.searchAll(end, placements, m_random, m_found);
    countPlacements(window.placements());
    if (outcome == RcpspWindow::Outcome::Found) {
        listByStart(m_found);
        pass(Direction::Forward, m_child);
    } else if (window.placements() < placements) {
        m_bound = m_best.makespan; // searched through: there is none shorter
    }
    return window.placements();
}

bool RcpspSearch::step(RcpspWindow &window, RcpspIndividual &here)
{
    pass(Direction::Forward, m_child);
    const std::int64_t later = std::int64_t{m_child.makespan} - here.makespan;
    if (finished() || later * 100 > m_meanLengthTenths * kHopeless)
        return false;
    JustifiedSchedule justified{m_times.start, {}};
    m_list = m_child.order;
    pass(Direction::Backward, m_rival);
    justified.toEnd = m_times.start;
    if (m_rival.makespan > here.makespan + 1
        || (m_rival.makespan == here.makespan + 1 && !m_random.chance(kWorseChance)))
        return false;
    std::swap(here, m_rival);
    return shorten(window, justified, std::min(m_child.makespan, here.makespan));
}

bool RcpspSearch::shorten(RcpspWindow &window,
                          const JustifiedSchedule &schedule,
                          std::int32_t makespan)
{
    std::int32_t searched = 0;
    for (std::int32_t k = 0; k < kStretchesDrawn && searched < kStretches && !finished(); ++k) {
        const std::int64_t tenths = kStretchLeast + m_random.below(kStretchMost - kStretchLeast);
        const auto length = static_cast<std::int32_t>(
            std::clamp<std::int64_t>(m_meanLengthTenths * tenths / 100, 1, makespan));
        const std::int32_t from = m_random.below(makespan + length) - length;
        const std::int64_t left =
            (m_options.schedules - m_done) * m_instance.jobs() + m_placementsPaid;
        const auto outcome = window.search(schedule,
                                           {makespan - 1, from, from + length},
                                           std::min(kStretchPlacements, left),
                                           m_random,
                                           m_found);
        if (outcome == RcpspWindow::Outcome::NoRoom)
            continue;
        countPlacements(window.placements());
        ++searched;
        if (outcome == RcpspWindow::Outcome::Found) {
            listByStart(m_found);
            return true;
        }
    }
    return false;
}

void RcpspSearch::count()
{
    ++m_done;
    if (m_options.progress && m_done % kProgressEvery == 0
        && !m_options.progress(m_done, m_options.schedules))
        m_cancelled = true;
}

void RcpspSearch::countPlacements(std::int64_t placements)
{
    m_placementsPaid -= placements;
    for (; m_placementsPaid < 0; m_placementsPaid += m_instance.jobs())
        count();
}

void RcpspSearch::shrink(Population &population)
{
    const double spent =
        static_cast<double>(m_done - m_bredBefore) / static_cast<double>(m_breeding);
    const double most = static_cast<double>(m_firstSize);
    const double least = std::min(static_cast<double>(kLastPopulation), most);
    const double drop = (most - least) * std::sqrt(spent);
    const auto size = static_cast<std::size_t>(most - drop);
    if (size >= m_size)
        return;
    std::sort(population.begin(),
              population.begin() + static_cast<std::ptrdiff_t>(m_size),
              [](const auto &a, const auto &b) { return a.cost < b.cost; });
    m_size = std::max<std::size_t>(size, 2);
}

const RcpspIndividual &RcpspSearch::father(const Population &population,
                                           const RcpspIndividual &mother)
{
    const auto pick = [&]() -> const RcpspIndividual & {
        return population[m_random.below(static_cast<std::int32_t>(m_size))];
    };
    const RcpspIndividual *best = &pick();
    for (std::int32_t k = 1; k < kTournament; ++k) {
        const RcpspIndividual &other = pick();
        if (&other != &mother && (best == &mother || other.cost < best->cost))
            best = &other;
    }
    return *best;
}

void RcpspSearch::child(const RcpspIndividual &mother,
                        const Population &others,
                        Direction from,
                        bool inner)
{
    const Direction to = opposite(from);
    const RcpspIndividual &other = father(others, mother);
    if (inner)
        crossInWindow(mother, other, m_random, m_list);
    else
        crossInWindow(other, mother, m_random, m_list);
    const auto parts = static_cast<std::uint32_t>(m_mutation * (1 << 20));
    swapNeighbours(m_generator.network(to), parts, m_random, m_list);
    m_generator.serial(to, m_list, m_times);
}

void RcpspSearch::breed(Direction from)
{
    const Population &parents = m_populations[static_cast<std::size_t>(from)];
    Population &next = m_populations[static_cast<std::size_t>(opposite(from))];
    for (std::size_t i = 0; i < m_size && !finished(); ++i) {
        child(parents[i], parents, from, false);
        evaluate(opposite(from), m_child);
        if (!finished()) {
            child(parents[i], parents, from, true);
            evaluate(opposite(from), m_rival);
            if (m_rival.cost < m_child.cost)
                std::swap(m_rival, m_child);
        }
        std::swap(next[i], m_child);
    }
}

void RcpspSearch::evaluate(Direction made, RcpspIndividual &out)
{
    keepIfBest(made);
    out.cost = costOf(made);
    if (repeated(made))
        out.cost += kRepeatedCost;
    readBackwards(m_times, m_generator.network(opposite(made)).topological, out);
    count();
}

std::int64_t RcpspSearch::weighedFinish(const ScheduleGenerator::Times &times) const
{
    std::int64_t sum = 0;
    for (std::size_t j = 0; j < m_instance.weight.size(); ++j)
        sum += std::int64_t{m_instance.weight[j]} * times.finish[j];
    return sum;
}

void RcpspSearch::keepIfBest(Direction made)
{
    if (m_times.makespan > m_best.makespan || (made == Direction::Backward && !m_plain))
        return;
    ScheduleGenerator::Times real = m_times;
    if (made == Direction::Backward) {
        for (std::size_t j = 0; j < real.start.size(); ++j) {
            real.start[j] = m_times.makespan - m_times.finish[j];
            real.finish[j] = m_times.makespan - m_times.start[j];
        }
    }
    const std::int64_t weighed = weighedFinish(real);
    if (real.makespan == m_best.makespan && weighed >= m_bestWeighed)
        return;
    const bool shorter = real.makespan < m_best.makespan;
    m_bestWeighed = weighed;
    m_best.start = std::move(real.start);
    m_best.finish = std::move(real.finish);
    m_best.makespan = real.makespan;
    if (shorter && !m_plain)
        m_generator.setAnchor(m_best.makespan);
}

std::uint64_t RcpspSearch::costOf(Direction made) const
{
    std::uint64_t tie = 0;
    if (m_weights > 0 && made == Direction::Forward && m_times.makespan > 0) {
        const std::int64_t most = std::max<std::int64_t>(1, m_weights * m_times.makespan >> 16);
        tie = static_cast<std::uint64_t>(weighedFinish(m_times) / most);
    } else {
        tie = tightness(m_times, m_generator.network(made).tail);
    }
    return (static_cast<std::uint64_t>(m_times.makespan) << kCostShift)
           + std::min<std::uint64_t>(tie, kRepeatedCost - 1);
}

bool RcpspSearch::repeated(Direction made)
{
    std::uint64_t hash = static_cast<std::uint64_t>(made) + 1;
    for (const std::int32_t s : m_times.start) {
        hash = (hash ^ static_cast<std::uint64_t>(s)) * 0x9e3779b97f4a7c15ULL;
        hash ^= hash >> 29;
    }
    std::uint64_t &seen = m_seen[hash & (m_seen.size() - 1)];
    const bool again = seen == hash;
    seen = hash;
    m_mutation = std::clamp(
        m_mutation * (again ? kMutationRise : kMutationFall), kLeastMutation, kMostMutation);
    return again;
}

} // namespace zs
