// SPDX-License-Identifier: GPL-3.0-or-later
#include "levelling/direction_network.h"

#include <algorithm>

namespace zs {

namespace {

/// Kahn's order; jobs on or behind a cycle are missing at its end.
std::vector<std::int32_t> topologicalOrder(const DirectionNetwork &network, std::int32_t n)
{
    std::vector<std::int32_t> order;
    order.reserve(static_cast<std::size_t>(n));
    std::vector<std::int32_t> open(static_cast<std::size_t>(n));
    for (std::int32_t j = 0; j < n; ++j) {
        open[j] = network.predAt[j + 1] - network.predAt[j];
        if (open[j] == 0)
            order.push_back(j);
    }
    for (std::size_t k = 0; k < order.size(); ++k) {
        const std::int32_t j = order[k];
        for (std::int32_t a = network.succAt[j]; a < network.succAt[j + 1]; ++a) {
            if (--open[network.succ[a]] == 0)
                order.push_back(network.succ[a]);
        }
    }
    return order;
}

} // namespace

DirectionNetwork::DirectionNetwork(const RcpspInstance &instance, Direction direction)
    : predAt(instance.duration.size() + 1, 0)
    , succAt(instance.duration.size() + 1, 0)
{
    const std::int32_t n = instance.jobs();
    const bool forward = direction == Direction::Forward;
    const auto first = [&](const RcpspArc &arc) { return forward ? arc.from : arc.to; };
    const auto second = [&](const RcpspArc &arc) { return forward ? arc.to : arc.from; };
    std::vector<RcpspArc> arcs = instance.arcs;
    std::erase_if(arcs, [&](const RcpspArc &arc) {
        return !instance.fixedStart.empty() && instance.fixedStart[arc.to] >= 0;
    });
    pred.resize(arcs.size());
    lag.resize(arcs.size());
    succ.resize(arcs.size());
    for (const RcpspArc &arc : arcs) {
        ++predAt[second(arc) + 1];
        ++succAt[first(arc) + 1];
    }
    for (std::int32_t j = 0; j < n; ++j) {
        predAt[j + 1] += predAt[j];
        succAt[j + 1] += succAt[j];
    }
    std::vector<std::int32_t> predNext = predAt;
    std::vector<std::int32_t> succNext = succAt;
    for (const RcpspArc &arc : arcs) {
        const std::int32_t at = predNext[second(arc)]++;
        pred[at] = first(arc);
        lag[at] = arc.lag;
        succ[succNext[first(arc)]++] = second(arc);
    }
    topological = topologicalOrder(*this, n);
    tail = instance.duration;
    for (auto j = topological.rbegin(); j != topological.rend(); ++j) {
        for (std::int32_t a = predAt[*j]; a < predAt[*j + 1]; ++a)
            tail[pred[a]] = std::max(tail[pred[a]], instance.duration[pred[a]] + lag[a] + tail[*j]);
    }
}

std::int32_t jobOnCycle(const RcpspInstance &instance)
{
    const DirectionNetwork network(instance, Direction::Forward);
    if (network.topological.size() == instance.duration.size())
        return -1;
    std::vector<bool> placed(instance.duration.size());
    for (const std::int32_t j : network.topological)
        placed[j] = true;
    return static_cast<std::int32_t>(std::ranges::find(placed, false) - placed.begin());
}

} // namespace zs
