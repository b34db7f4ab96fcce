// SPDX-License-Identifier: GPL-3.0-or-later
// The height of each vertex: as near to its neighbours as the order and the gaps within its layer
// allow.
#include "ui/network/layer_graph.h"

#include <algorithm>

namespace zs {

namespace {

std::size_t idx(int i)
{
    return static_cast<std::size_t>(i);
}

/// What a vertex wants, and how much.
struct Wish {
    double y = 0;
    double weight = 1;
};

double gapBetween(const LayerGraph &graph, int above, int below, const LayerMetrics &m)
{
    const double half = m.node.height() / 2;
    if (!graph.isBend(above) && !graph.isBend(below))
        return 2 * half + m.rowGap;
    return (graph.isBend(above) ? 0 : half) + (graph.isBend(below) ? 0 : half) + m.lineGap;
}

/// Sets the heights of one layer to the nearest ones (in weighted least squares) that keep order
/// and gaps: isotonic regression by pooling adjacent violators.
void settle(LayerGraph &graph,
            const std::vector<int> &vertices,
            const std::vector<Wish> &wishes,
            const LayerMetrics &metrics)
{
    struct Pool {
        double sum = 0;
        double weight = 0;
        std::size_t first = 0;
        [[nodiscard]] double mean() const { return sum / weight; }
    };
    std::vector<double> offset(vertices.size(), 0);
    std::vector<Pool> pools;
    for (std::size_t i = 0; i < vertices.size(); ++i) {
        if (i > 0)
            offset[i] = offset[i - 1] + gapBetween(graph, vertices[i - 1], vertices[i], metrics);
        pools.push_back({(wishes[i].y - offset[i]) * wishes[i].weight, wishes[i].weight, i});
        while (pools.size() > 1 && pools[pools.size() - 2].mean() >= pools.back().mean()) {
            const Pool last = pools.back();
            pools.pop_back();
            pools.back().sum += last.sum;
            pools.back().weight += last.weight;
        }
    }
    for (std::size_t p = 0; p < pools.size(); ++p) {
        const std::size_t end = p + 1 < pools.size() ? pools[p + 1].first : vertices.size();
        for (std::size_t i = pools[p].first; i < end; ++i)
            graph.y[idx(vertices[i])] = pools[p].mean() + offset[i];
    }
}

/// The mean height of its neighbours on one side or both; a bend of a long line pulls harder, so
/// that long lines are straight (weights after Gansner, Koutsofios, North, Vo 1993).
Wish wishOf(const LayerGraph &graph, int vertex, bool up, bool down)
{
    double sum = 0;
    double weight = 0;
    const auto add = [&](const std::vector<int> &near) {
        for (const int n : near) {
            const double pull = (graph.isBend(vertex) ? 2.5 : 1) * (graph.isBend(n) ? 2.5 : 1);
            sum += graph.y[idx(n)] * pull;
            weight += pull;
        }
    };
    if (up)
        add(graph.up[idx(vertex)]);
    if (down)
        add(graph.down[idx(vertex)]);
    return weight > 0 ? Wish{sum / weight, weight} : Wish{graph.y[idx(vertex)], 0.1};
}

} // namespace

void assignHeights(LayerGraph &graph, const LayerMetrics &metrics)
{
    constexpr int kPasses = 10;
    graph.y.assign(graph.layer.size(), 0);
    std::vector<Wish> wishes;
    for (const std::vector<int> &vertices : graph.order) {
        wishes.assign(vertices.size(), {});
        settle(graph, vertices, wishes, metrics);
    }
    const std::size_t layers = graph.order.size();
    for (int pass = 0; pass < kPasses; ++pass) {
        const bool last = pass >= kPasses - 2;
        for (std::size_t i = 0; i < layers; ++i) {
            const bool right = pass % 2 == 0;
            const std::vector<int> &vertices = graph.order[right ? i : layers - 1 - i];
            wishes.clear();
            for (const int v : vertices)
                wishes.push_back(wishOf(graph, v, right || last, !right || last));
            settle(graph, vertices, wishes, metrics);
        }
    }
    const double top = graph.y.empty() ? 0 : *std::ranges::min_element(graph.y);
    for (double &y : graph.y)
        y -= top;
}

} // namespace zs
