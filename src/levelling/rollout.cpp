// SPDX-License-Identifier: GPL-3.0-or-later
#include "levelling/rollout.h"

#include "levelling/direction_network.h"
#include "levelling/rcpsp_random.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numeric>

namespace zs {

namespace {

using Job = std::int32_t;
constexpr double kNormal95 = 1.96;
constexpr int kMostRedraws = 20;

double share(RcpspRandom &random)
{
    return static_cast<double>(random.next() >> 11) * 0x1.0p-53;
}

double triangle(RcpspRandom &random, double least, double likely, double most)
{
    const double u = share(random);
    const double width = most - least;
    if (width <= 0)
        return likely;
    const double turn = (likely - least) / width;
    return u < turn ? least + std::sqrt(u * width * (likely - least))
                    : most - std::sqrt((1 - u) * width * (most - likely));
}

std::int32_t drawn(RcpspRandom &random, std::int32_t planned, const Disruptions &d)
{
    double factor = triangle(random, d.least, d.likely, d.most);
    const bool disrupted = share(random) < d.chance;
    const double adds = d.addsLeast + share(random) * (d.addsMost - d.addsLeast);
    if (disrupted)
        factor += adds;
    if (planned == 0)
        return 0;
    return std::max<std::int32_t>(1, static_cast<std::int32_t>(std::lround(planned * factor)));
}

/// What never changes: the network, what jobs need, the rules' orders.
struct Yard {
    const RcpspInstance &instance;
    DirectionNetwork network;
    std::vector<std::vector<std::int32_t>> ranks; ///< [rule][job], smaller goes first

    explicit Yard(const RcpspInstance &of)
        : instance(of)
        , network(of, Direction::Forward)
    {
        const auto jobs = static_cast<std::size_t>(of.jobs());
        ranks.assign(kDispatchRules, std::vector<std::int32_t>(jobs));
        std::vector<std::vector<bool>> below(jobs, std::vector<bool>(jobs));
        for (auto it = network.topological.rbegin(); it != network.topological.rend(); ++it) {
            const auto j = static_cast<std::size_t>(*it);
            std::int32_t weight = of.duration[j];
            for (std::int32_t a = network.succAt[j]; a < network.succAt[j + 1]; ++a) {
                const auto s = static_cast<std::size_t>(network.succ[static_cast<std::size_t>(a)]);
                weight += of.duration[s];
                below[j][s] = true;
                for (std::size_t k = 0; k < jobs; ++k)
                    below[j][k] = below[j][k] || below[s][k];
            }
            ranks[0][j] = -network.tail[j];
            ranks[1][j] = -static_cast<std::int32_t>(std::ranges::count(below[j], true));
            ranks[2][j] = -weight;
        }
    }
};

/// Work under way, up to a moment.
class Course {
public:
    explicit Course(const Yard &yard)
        : m_yard(&yard)
        , m_free(yard.instance.capacity)
        , m_earliest(yard.instance.duration.size())
    {
        for (Job j = 0; j < yard.instance.jobs(); ++j) {
            const auto at = static_cast<std::size_t>(j);
            m_open.push_back(yard.network.predAt[at + 1] - yard.network.predAt[at]);
            if (m_open.back() == 0)
                m_ready.push_back(j);
        }
    }
    [[nodiscard]] std::int32_t now() const { return m_now; }
    [[nodiscard]] bool fits(Job job) const
    {
        if (m_earliest[idx(job)] > m_now)
            return false;
        for (std::size_t r = 0; r < m_free.size(); ++r) {
            if (need(job, r) > m_free[r])
                return false;
        }
        return true;
    }
    [[nodiscard]] std::vector<Job> startable() const
    {
        std::vector<Job> all;
        std::ranges::copy_if(m_ready, std::back_inserter(all), [this](Job j) { return fits(j); });
        return all;
    }
    /// Those of the order that fit, each in its turn; what was started.
    std::vector<Job> start(std::span<const Job> order, std::span<const std::int32_t> durations)
    {
        std::vector<Job> started;
        for (const Job job : order) {
            if (!fits(job))
                continue;
            for (std::size_t r = 0; r < m_free.size(); ++r)
                m_free[r] -= need(job, r);
            m_running.push_back({job, m_now, m_now + durations[idx(job)]});
            std::erase(m_ready, job);
            started.push_back(job);
        }
        return started;
    }
    /// To the next moment at which something ends or may start; false when all is done.
    bool advance()
    {
        std::int32_t next = std::numeric_limits<std::int32_t>::max();
        for (const Running &one : m_running)
            next = std::min(next, one.finish);
        for (const Job job : m_ready) {
            if (m_earliest[idx(job)] > m_now)
                next = std::min(next, m_earliest[idx(job)]);
        }
        if (next == std::numeric_limits<std::int32_t>::max())
            return false;
        m_now = std::max(m_now, next);
        std::erase_if(m_running, [this](const Running &one) {
            if (one.finish > m_now)
                return false;
            end(one.job);
            return true;
        });
        return true;
    }
    std::int32_t playOut(std::span<const std::int32_t> rank,
                         std::span<const std::int32_t> durations)
    {
        do {
            std::vector<Job> order = startable();
            std::ranges::stable_sort(order, {}, [rank](Job j) { return rank[idx(j)]; });
            (void)start(order, durations);
        } while (advance());
        return m_now;
    }
    /// As somebody sees it who does not know how long things take: what runs is drawn anew, but
    /// not to have ended already.
    void forget(RcpspRandom &random, const Disruptions &d)
    {
        for (Running &one : m_running) {
            const std::int32_t gone = m_now - one.start;
            std::int32_t whole = 0;
            for (int i = 0; i < kMostRedraws && whole <= gone; ++i)
                whole = drawn(random, m_yard->instance.duration[idx(one.job)], d);
            one.finish = std::max(one.start + whole, m_now + (one.finish > m_now ? 1 : 0));
        }
    }

private:
    struct Running {
        Job job = 0;
        std::int32_t start = 0;
        std::int32_t finish = 0;
    };
    static std::size_t idx(Job job) { return static_cast<std::size_t>(job); }
    [[nodiscard]] std::int32_t need(Job job, std::size_t r) const
    {
        return m_yard->instance.demand[idx(job) * m_free.size() + r];
    }
    void end(Job job)
    {
        for (std::size_t r = 0; r < m_free.size(); ++r)
            m_free[r] += need(job, r);
        const DirectionNetwork &net = m_yard->network;
        for (std::int32_t a = net.succAt[idx(job)]; a < net.succAt[idx(job) + 1]; ++a) {
            const Job next = net.succ[idx(a)];
            for (std::int32_t p = net.predAt[idx(next)]; p < net.predAt[idx(next) + 1]; ++p) {
                if (net.pred[idx(p)] == job)
                    m_earliest[idx(next)] =
                        std::max(m_earliest[idx(next)], m_now + net.lag[idx(p)]);
            }
            if (--m_open[idx(next)] == 0)
                m_ready.push_back(next);
        }
    }

    const Yard *m_yard;
    std::vector<std::int32_t> m_free;
    std::vector<std::int32_t> m_earliest; ///< by lags
    std::vector<std::int32_t> m_open;     ///< predecessors that have not ended
    std::vector<Job> m_ready;
    std::vector<Running> m_running;
    std::int32_t m_now = 0;
};

/// The rule that does best in a few runs of its own: what the rollout plays the rest through with.
std::size_t baseRule(const Yard &yard, const DispatchOptions &options)
{
    constexpr int kPilotRuns = 60;
    std::vector<std::int32_t> durations(yard.instance.duration.size());
    std::array<std::int64_t, kDispatchRules> sums{};
    RcpspRandom seeds(~options.seed); // other draws than the runs that are compared
    for (int run = 0; run < kPilotRuns; ++run) {
        RcpspRandom nature(seeds.next());
        for (std::size_t j = 0; j < durations.size(); ++j)
            durations[j] = drawn(nature, yard.instance.duration[j], options.disruptions);
        for (std::size_t rule = 0; rule < sums.size(); ++rule)
            sums[rule] += Course(yard).playOut(yard.ranks[rule], durations);
    }
    return static_cast<std::size_t>(std::ranges::min_element(sums) - sums.begin());
}

/// The choices at a moment, as orders that start different jobs; the base rule's is the first.
std::vector<std::vector<Job>> choicesAt(const Course &course, const Yard &yard, std::size_t base)
{
    const std::vector<Job> able = course.startable();
    std::vector<std::vector<Job>> orders;
    std::vector<std::vector<Job>> starts;
    const std::vector<std::int32_t> none(yard.instance.duration.size(), 1);
    const auto offer = [&](std::vector<Job> order) {
        Course tried = course;
        std::vector<Job> started = tried.start(order, none);
        std::ranges::sort(started);
        if (std::ranges::contains(starts, started))
            return;
        starts.push_back(std::move(started));
        orders.push_back(std::move(order));
    };
    const auto byRule = [&](const std::vector<std::int32_t> &rank) {
        std::vector<Job> order = able;
        std::ranges::stable_sort(
            order, {}, [&rank](Job j) { return rank[static_cast<std::size_t>(j)]; });
        return order;
    };
    offer(byRule(yard.ranks[base]));
    for (const auto &rank : yard.ranks)
        offer(byRule(rank));
    for (const Job first : able) {
        std::vector<Job> order = byRule(yard.ranks[base]);
        const auto at = std::ranges::find(order, first);
        std::rotate(order.begin(), at, at + 1);
        offer(std::move(order));
    }
    return orders;
}

/// The choice after which the rest ends earliest on average, all tried with the same draws.
const std::vector<Job> &bestOf(const std::vector<std::vector<Job>> &orders,
                               const Course &course,
                               const Yard &yard,
                               std::size_t base,
                               const DispatchOptions &options,
                               std::uint64_t seed)
{
    std::size_t best = 0;
    double least = std::numeric_limits<double>::infinity();
    std::vector<std::int32_t> durations(yard.instance.duration.size());
    for (std::size_t i = 0; i < orders.size(); ++i) {
        double sum = 0;
        for (int trial = 0; trial < options.trials; ++trial) {
            RcpspRandom random(seed + static_cast<std::uint64_t>(trial));
            for (std::size_t j = 0; j < durations.size(); ++j)
                durations[j] = drawn(random, yard.instance.duration[j], options.disruptions);
            Course rest = course;
            rest.forget(random, options.disruptions);
            (void)rest.start(orders[i], durations);
            sum += rest.playOut(yard.ranks[base], durations);
        }
        if (sum < least) {
            least = sum;
            best = i;
        }
    }
    return orders[best];
}

std::int32_t rolloutRun(const Yard &yard,
                        std::size_t base,
                        std::span<const std::int32_t> durations,
                        const DispatchOptions &options,
                        std::uint64_t seed)
{
    Course course(yard);
    RcpspRandom seeds(seed);
    do {
        const auto orders = choicesAt(course, yard, base);
        if (orders.size() == 1)
            (void)course.start(orders.front(), durations);
        else if (!orders.empty())
            (void)course.start(bestOf(orders, course, yard, base, options, seeds.next()),
                               durations);
    } while (course.advance());
    return course.now();
}

} // namespace

double DispatchComparison::mean(std::span<const std::int32_t> values)
{
    return values.empty() ? 0
                          : std::accumulate(values.begin(), values.end(), 0.0)
                                / static_cast<double>(values.size());
}

double DispatchComparison::difference() const
{
    return mean(rollout) - mean(byRule[static_cast<std::size_t>(bestRule)]);
}

double DispatchComparison::differenceError() const
{
    const auto &rule = byRule[static_cast<std::size_t>(bestRule)];
    const std::size_t n = rollout.size();
    if (n < 2)
        return std::numeric_limits<double>::infinity();
    const double middle = difference();
    double squares = 0;
    for (std::size_t i = 0; i < n; ++i) {
        const double off = static_cast<double>(rollout[i] - rule[i]) - middle;
        squares += off * off;
    }
    const auto count = static_cast<double>(n);
    return kNormal95 * std::sqrt(squares / (count - 1) / count);
}

bool DispatchComparison::rolloutWins() const
{
    return difference() + differenceError() < 0;
}

DispatchComparison compareDispatch(const RcpspInstance &instance, const DispatchOptions &options)
{
    const Yard yard(instance);
    const std::size_t base = baseRule(yard, options);
    DispatchComparison all;
    all.byRule.resize(kDispatchRules);
    RcpspRandom seeds(options.seed);
    std::vector<std::int32_t> durations(instance.duration.size());
    for (int run = 0; run < options.runs; ++run) {
        RcpspRandom nature(seeds.next());
        for (std::size_t j = 0; j < durations.size(); ++j)
            durations[j] = drawn(nature, instance.duration[j], options.disruptions);
        for (std::size_t rule = 0; rule < all.byRule.size(); ++rule)
            all.byRule[rule].push_back(Course(yard).playOut(yard.ranks[rule], durations));
        all.rollout.push_back(rolloutRun(yard, base, durations, options, seeds.next()));
        if (options.progress && !options.progress(run + 1, options.runs))
            break;
    }
    for (std::size_t rule = 1; rule < all.byRule.size(); ++rule) {
        if (DispatchComparison::mean(all.byRule[rule])
            < DispatchComparison::mean(all.byRule[static_cast<std::size_t>(all.bestRule)]))
            all.bestRule = static_cast<int>(rule);
    }
    return all;
}

} // namespace zs
