// SPDX-License-Identifier: GPL-3.0-or-later
// Layered drawing of a directed graph from left to right (Sugiyama, Tagawa, Toda 1981): layers by
// longest path, crossings reduced by barycentre sweeps, heights by isotonic regression, connected
// parts packed side by side. Pure: numbers in, numbers out.
#pragma once

#include <QPointF>
#include <QRectF>

#include <cstdint>
#include <vector>

namespace zs {

struct LayerEdge {
    int from = 0;
    int to = 0;
    bool operator==(const LayerEdge &) const = default;
};

/// Measures in pixels.
struct LayerMetrics {
    QSizeF node{216, 78};
    double layerGap = 58; ///< between the columns
    double rowGap = 22;   ///< between nodes of a column
    double lineGap = 12;  ///< between a line that passes and what it passes
    double partGap = 36;  ///< between connected parts
    int sweeps = 12;
};

struct LayeredLayout {
    std::vector<QRectF> nodes; ///< beside the graph's nodes
    std::vector<int> layers;   ///< likewise
    /// Beside the edges: points from the right side of one node to the left side of the other, two
    /// for each gap between columns that the line crosses. Empty for an edge that leads nowhere.
    std::vector<std::vector<QPointF>> routes;
    std::vector<bool> reversed; ///< edges that had to be turned round because they close a cycle
    QSizeF size;
    std::int64_t crossings = 0;
    std::int64_t naiveCrossings = 0; ///< with every layer in the order of node numbers
};

/// Edges to missing nodes and from a node to itself are passed over. Nodes do not overlap; every
/// edge that closes no cycle runs to the right. O((nodes + length of edges in layers) log nodes) a
/// sweep.
[[nodiscard]] LayeredLayout
layeredLayout(int nodes, const std::vector<LayerEdge> &edges, const LayerMetrics &metrics = {});

/// The same with each node's left side at a place of its own on a time axis (`x` beside the nodes):
/// heights are kept as near to the layered ones as boxes that do not overlap allow.
[[nodiscard]] LayeredLayout timeScaled(LayeredLayout layout,
                                       const std::vector<LayerEdge> &edges,
                                       const std::vector<double> &x,
                                       const LayerMetrics &metrics = {});

} // namespace zs
