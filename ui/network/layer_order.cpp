// SPDX-License-Identifier: GPL-3.0-or-later
// Layers, bends and the order within layers.
#include "ui/network/layer_graph.h"

#include <algorithm>
#include <numeric>

namespace zs {

namespace {

constexpr std::int64_t kMostBends = 120'000; // beyond, the longest edges are laid without
constexpr int kLongEdge = 40;

std::size_t idx(int i)
{
    return static_cast<std::size_t>(i);
}

/// Depth first, without recursion: an edge to a node that is still open closes a cycle.
void breakCycles(LayerGraph &graph)
{
    std::vector<std::vector<int>> out(idx(graph.real));
    for (int e = 0; e < static_cast<int>(graph.edges.size()); ++e)
        out[idx(graph.edges[idx(e)].from)].push_back(e);
    enum : char { Unseen, Open, Closed };
    std::vector<char> state(idx(graph.real), Unseen);
    std::vector<std::pair<int, std::size_t>> path;
    for (int start = 0; start < graph.real; ++start) {
        if (state[idx(start)] != Unseen)
            continue;
        state[idx(start)] = Open;
        path.emplace_back(start, 0);
        while (!path.empty()) {
            const int node = path.back().first;
            const std::size_t next = path.back().second++;
            if (next == out[idx(node)].size()) {
                state[idx(node)] = Closed;
                path.pop_back();
                continue;
            }
            const int e = out[idx(node)][next];
            const int to = graph.edges[idx(e)].to;
            if (state[idx(to)] == Open)
                graph.reversed[idx(e)] = true;
            else if (state[idx(to)] == Unseen) {
                state[idx(to)] = Open;
                path.emplace_back(to, 0);
            }
        }
    }
    for (std::size_t e = 0; e < graph.edges.size(); ++e) {
        if (graph.reversed[e])
            std::swap(graph.edges[e].from, graph.edges[e].to);
    }
}

/// A node that nothing leads to stands next to what it leads to.
void pullSources(LayerGraph &graph)
{
    std::vector<char> hasIn(idx(graph.real), 0);
    std::vector<int> nearest(idx(graph.real), INT32_MAX);
    for (const LayerEdge &edge : graph.edges) {
        hasIn[idx(edge.to)] = 1;
        nearest[idx(edge.from)] = std::min(nearest[idx(edge.from)], graph.layer[idx(edge.to)]);
    }
    for (int node = 0; node < graph.real; ++node) {
        if (!hasIn[idx(node)] && nearest[idx(node)] != INT32_MAX)
            graph.layer[idx(node)] = nearest[idx(node)] - 1;
    }
}

/// Counts pairs that stand in the wrong order, by merging (Barth, Juenger, Mutzel 2002).
std::int64_t inversions(std::vector<int> &values, std::vector<int> &spare)
{
    std::int64_t count = 0;
    const std::size_t n = values.size();
    spare.resize(n);
    for (std::size_t width = 1; width < n; width *= 2) {
        for (std::size_t low = 0; low < n; low += 2 * width) {
            const std::size_t middle = std::min(low + width, n);
            const std::size_t high = std::min(low + 2 * width, n);
            std::size_t a = low;
            std::size_t b = middle;
            for (std::size_t k = low; k < high; ++k) {
                if (a < middle && (b == high || values[a] <= values[b]))
                    spare[k] = values[a++];
                else {
                    count += static_cast<std::int64_t>(middle - a);
                    spare[k] = values[b++];
                }
            }
        }
        std::swap(values, spare);
    }
    return count;
}

/// Sorts a layer by the mean place of its neighbours; those without any keep their place.
void sortByNeighbours(LayerGraph &graph,
                      std::vector<int> &vertices,
                      const std::vector<std::vector<int>> &neighbours)
{
    std::vector<std::pair<double, int>> wanted;
    wanted.reserve(vertices.size());
    for (const int v : vertices) {
        const std::vector<int> &near = neighbours[idx(v)];
        double sum = 0;
        for (const int n : near)
            sum += graph.place[idx(n)];
        wanted.emplace_back(
            near.empty() ? graph.place[idx(v)] : sum / static_cast<double>(near.size()), v);
    }
    std::ranges::stable_sort(wanted, {}, &std::pair<double, int>::first);
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        vertices[i] = wanted[i].second;
        graph.place[idx(vertices[i])] = static_cast<int>(i);
    }
}

} // namespace

void LayerGraph::takePlaces()
{
    for (const std::vector<int> &vertices : order) {
        for (std::size_t i = 0; i < vertices.size(); ++i)
            place[idx(vertices[i])] = static_cast<int>(i);
    }
}

void assignLayers(LayerGraph &graph, const std::vector<LayerEdge> &edges)
{
    graph.edges = edges;
    graph.reversed.assign(edges.size(), false);
    breakCycles(graph);
    graph.layer.assign(idx(graph.real), 0);
    std::vector<std::vector<int>> out(idx(graph.real));
    std::vector<int> waiting(idx(graph.real), 0);
    for (const LayerEdge &edge : graph.edges) {
        out[idx(edge.from)].push_back(edge.to);
        ++waiting[idx(edge.to)];
    }
    std::vector<int> ready;
    for (int node = 0; node < graph.real; ++node) {
        if (waiting[idx(node)] == 0)
            ready.push_back(node);
    }
    for (std::size_t i = 0; i < ready.size(); ++i) {
        const int node = ready[i];
        for (const int to : out[idx(node)]) {
            graph.layer[idx(to)] = std::max(graph.layer[idx(to)], graph.layer[idx(node)] + 1);
            if (--waiting[idx(to)] == 0)
                ready.push_back(to);
        }
    }
    pullSources(graph);
}

void addBends(LayerGraph &graph)
{
    graph.bends.assign(graph.edges.size(), {});
    graph.up.assign(idx(graph.real), {});
    graph.down.assign(idx(graph.real), {});
    std::int64_t length = 0;
    for (const LayerEdge &edge : graph.edges)
        length += graph.layer[idx(edge.to)] - graph.layer[idx(edge.from)];
    const int longest = length > kMostBends ? kLongEdge : INT32_MAX;
    for (std::size_t e = 0; e < graph.edges.size(); ++e) {
        const LayerEdge &edge = graph.edges[e];
        int last = edge.from;
        if (graph.layer[idx(edge.to)] - graph.layer[idx(edge.from)] > longest)
            continue; // runs straight, behind what lies between
        for (int layer = graph.layer[idx(edge.from)] + 1; layer < graph.layer[idx(edge.to)];
             ++layer) {
            const int bend = static_cast<int>(graph.layer.size());
            graph.layer.push_back(layer);
            graph.up.push_back({last});
            graph.down.emplace_back();
            graph.down[idx(last)].push_back(bend);
            graph.bends[e].push_back(bend);
            last = bend;
        }
        graph.down[idx(last)].push_back(edge.to);
        graph.up[idx(edge.to)].push_back(last);
    }
    const int layers = graph.layer.empty() ? 0 : *std::ranges::max_element(graph.layer) + 1;
    graph.order.assign(idx(layers), {});
    for (std::size_t v = 0; v < graph.layer.size(); ++v)
        graph.order[idx(graph.layer[v])].push_back(static_cast<int>(v));
    graph.place.assign(graph.layer.size(), 0);
    graph.takePlaces();
}

std::int64_t crossingsOf(const LayerGraph &graph)
{
    std::int64_t count = 0;
    std::vector<int> ends;
    std::vector<int> spare;
    std::vector<int> own;
    for (const std::vector<int> &vertices : graph.order) {
        ends.clear();
        for (const int v : vertices) {
            own.clear();
            for (const int to : graph.down[idx(v)])
                own.push_back(graph.place[idx(to)]);
            std::ranges::sort(own);
            ends.insert(ends.end(), own.begin(), own.end());
        }
        count += inversions(ends, spare);
    }
    return count;
}

void reduceCrossings(LayerGraph &graph, int sweeps)
{
    std::vector<std::vector<int>> best = graph.order;
    std::int64_t fewest = crossingsOf(graph);
    int idle = 0;
    for (int sweep = 0; sweep < sweeps && fewest > 0 && idle < 4; ++sweep) {
        const std::size_t layers = graph.order.size();
        for (std::size_t i = 1; i < layers; ++i) {
            if (sweep % 2 == 0)
                sortByNeighbours(graph, graph.order[i], graph.up);
            else
                sortByNeighbours(graph, graph.order[layers - 1 - i], graph.down);
        }
        const std::int64_t now = crossingsOf(graph);
        ++idle;
        if (now < fewest) {
            fewest = now;
            best = graph.order;
            idle = 0;
        }
    }
    graph.order = std::move(best);
    graph.takePlaces();
}

} // namespace zs
