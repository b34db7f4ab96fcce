// SPDX-License-Identifier: GPL-3.0-or-later
// One connected part while it is laid out; for the layout's own source files only.
#pragma once

#include "ui/network/layered_layout.h"

namespace zs {

/// A connected part. Vertices below `real` are its nodes, the others bends of edges that cross
/// layers.
struct LayerGraph {
    int real = 0;
    std::vector<int> layer;              ///< of each vertex
    std::vector<std::vector<int>> up;    ///< neighbours in the layer before
    std::vector<std::vector<int>> down;  ///< neighbours in the layer after
    std::vector<std::vector<int>> order; ///< vertices of each layer, from above
    std::vector<int> place;              ///< of each vertex within its layer
    std::vector<std::vector<int>> bends; ///< of each edge, left to right
    std::vector<double> y;               ///< middle of each vertex
    std::vector<LayerEdge> edges;        ///< all leading right
    std::vector<bool> reversed;          ///< of these, those turned round

    [[nodiscard]] bool isBend(int vertex) const { return vertex >= real; }
    void takePlaces();
};

/// Turns edges that close a cycle round and puts every node right of what leads to it.
void assignLayers(LayerGraph &graph, const std::vector<LayerEdge> &edges);
/// Adds a bend in each layer that an edge passes; `order` then is that of the numbers.
void addBends(LayerGraph &graph);
/// Crossings between neighbouring layers in the present order.
[[nodiscard]] std::int64_t crossingsOf(const LayerGraph &graph);
/// Never leaves more crossings than there were.
void reduceCrossings(LayerGraph &graph, int sweeps);
void assignHeights(LayerGraph &graph, const LayerMetrics &metrics);

} // namespace zs
