// SPDX-License-Identifier: GPL-3.0-or-later
#include "levelling/rcpsp_individual.h"

#include <queue>

#include <algorithm>

namespace zs {

void readBackwards(const ScheduleGenerator::Times &times,
                   std::span<const std::int32_t> topological,
                   RcpspIndividual &out)
{
    // counting sort: as many buckets as slots, stable over the topological order
    static thread_local std::vector<std::int32_t> next;
    const std::size_t n = times.start.size();
    out.makespan = times.makespan;
    out.time.resize(n);
    out.order.resize(n);
    next.assign(static_cast<std::size_t>(times.makespan) + 2, 0);
    for (std::size_t j = 0; j < n; ++j) {
        out.time[j] = times.makespan - times.finish[j];
        ++next[out.time[j] + 1];
    }
    for (std::int32_t t = 0; t <= times.makespan; ++t)
        next[t + 1] += next[t];
    for (const std::int32_t j : topological)
        out.order[next[out.time[j]]++] = j;
}

std::uint64_t tightness(const ScheduleGenerator::Times &times, std::span<const std::int32_t> tail)
{
    if (times.makespan == 0)
        return 0;
    std::uint64_t sum = 0;
    const auto makespan = static_cast<std::uint64_t>(times.makespan);
    for (std::size_t j = 0; j < tail.size(); ++j) {
        const auto reach = static_cast<std::uint64_t>(std::int64_t{times.start[j]} + tail[j]);
        const std::uint64_t r = std::min<std::uint64_t>((reach << 16) / makespan, 1 << 16);
        const std::uint64_t r2 = (r * r) >> 16;
        const std::uint64_t r4 = (r2 * r2) >> 16;
        const std::uint64_t r8 = (r4 * r4) >> 16;
        sum += (r8 * r2) >> 16;
    }
    return sum / (tail.size() + 1);
}

void crossInWindow(const RcpspIndividual &inner,
                   const RcpspIndividual &outer,
                   RcpspRandom &random,
                   std::vector<std::int32_t> &child)
{
    const std::int32_t whole = inner.makespan;
    const std::int32_t length =
        std::max(1, static_cast<std::int32_t>(std::int64_t{whole} * (10 + random.below(66)) / 100));
    const std::int32_t from = random.below(std::max(1, whole - length + 1));
    const std::int32_t to = from + length;
    child.resize(inner.order.size());
    // one write each into three runs, without a branch on the random side
    std::int32_t before = 0;
    for (const std::int32_t j : outer.order) {
        child[before] = j;
        before += inner.time[j] < from ? 1 : 0;
    }
    const auto starts = [&](std::int32_t j) { return inner.time[j]; };
    const auto first = std::ranges::lower_bound(inner.order, from, {}, starts);
    const auto last = std::ranges::lower_bound(inner.order, to, {}, starts);
    auto at = std::copy(first, last, child.begin() + before) - child.begin();
    for (const std::int32_t j : outer.order) {
        if (inner.time[j] >= to)
            child[at++] = j;
    }
}

void swapNeighbours(const DirectionNetwork &network,
                    std::uint32_t parts,
                    RcpspRandom &random,
                    std::vector<std::int32_t> &order)
{
    for (std::size_t k = 0; k + 1 < order.size(); ++k) {
        if (!random.chance(parts))
            continue;
        const std::int32_t a = order[k];
        const std::int32_t b = order[k + 1];
        const auto first = network.pred.begin() + network.predAt[b];
        const auto last = network.pred.begin() + network.predAt[b + 1];
        if (std::find(first, last, a) == last)
            std::swap(order[k], order[k + 1]);
    }
}

void scatterStretch(const DirectionNetwork &network,
                    std::int32_t reach,
                    RcpspRandom &random,
                    std::vector<std::int32_t> &order)
{
    static thread_local std::vector<std::pair<std::int64_t, std::int32_t>> keyed;
    static thread_local std::vector<std::uint8_t> placed;
    static thread_local std::vector<std::int32_t> waiting;
    const auto n = static_cast<std::int32_t>(order.size());
    const std::int32_t length =
        std::max(3, static_cast<std::int32_t>(std::int64_t{n} * (5 + random.below(36)) / 100));
    const std::int32_t from = random.below(n + length) - length;
    keyed.clear();
    for (std::int32_t k = 0; k < n; ++k) {
        std::int64_t key = std::int64_t{k} << 10;
        if (k >= from && k < from + length)
            key += random.below(reach << 10) - (reach << 9);
        keyed.emplace_back(key, order[k]);
    }
    std::ranges::sort(keyed);
    placed.assign(order.size(), 0);
    order.clear();
    for (const auto &[key, job] : keyed) {
        waiting.assign(1, job);
        while (!waiting.empty()) {
            const std::int32_t j = waiting.back();
            const std::size_t before = waiting.size();
            for (std::int32_t a = network.predAt[j]; !placed[j] && a < network.predAt[j + 1]; ++a) {
                if (!placed[network.pred[a]])
                    waiting.push_back(network.pred[a]);
            }
            if (waiting.size() > before)
                continue;
            waiting.pop_back();
            if (!placed[j]) {
                placed[j] = 1;
                order.push_back(j);
            }
        }
    }
}

void listByKey(const DirectionNetwork &network,
               std::span<const std::int64_t> key,
               std::vector<std::int32_t> &order)
{
    using Entry = std::pair<std::int64_t, std::int32_t>;
    std::priority_queue<Entry, std::vector<Entry>, std::greater<>> ready;
    const auto n = static_cast<std::int32_t>(key.size());
    std::vector<std::int32_t> open(key.size());
    for (std::int32_t j = 0; j < n; ++j) {
        open[j] = network.predAt[j + 1] - network.predAt[j];
        if (open[j] == 0)
            ready.emplace(key[j], j);
    }
    order.clear();
    while (!ready.empty()) {
        const std::int32_t j = ready.top().second;
        ready.pop();
        order.push_back(j);
        for (std::int32_t a = network.succAt[j]; a < network.succAt[j + 1]; ++a) {
            if (--open[network.succ[a]] == 0)
                ready.emplace(key[network.succ[a]], network.succ[a]);
        }
    }
}

} // namespace zs
