// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/layered_layout.h"

#include "ui/network/layer_graph.h"

#include <algorithm>
#include <numeric>

namespace zs {

namespace {

std::size_t idx(int i)
{
    return static_cast<std::size_t>(i);
}

/// The nodes and edges of each connected part, parts by their first node.
struct Parts {
    std::vector<std::vector<int>> nodes;
    std::vector<std::vector<int>> edges;
    std::vector<int> within; ///< number of each node within its part
};

Parts partsOf(int count, const std::vector<LayerEdge> &edges, const std::vector<bool> &drawn)
{
    std::vector<int> root(idx(count));
    std::iota(root.begin(), root.end(), 0);
    const auto find = [&](int node) {
        while (root[idx(node)] != node)
            node = root[idx(node)] = root[idx(root[idx(node)])];
        return node;
    };
    for (std::size_t e = 0; e < edges.size(); ++e) {
        if (drawn[e])
            root[idx(std::max(find(edges[e].from), find(edges[e].to)))] =
                std::min(find(edges[e].from), find(edges[e].to));
    }
    Parts parts;
    parts.within.assign(idx(count), 0);
    std::vector<int> partOf(idx(count), -1);
    for (int node = 0; node < count; ++node) {
        int &part = partOf[idx(find(node))];
        if (part < 0) {
            part = static_cast<int>(parts.nodes.size());
            parts.nodes.emplace_back();
            parts.edges.emplace_back();
        }
        parts.within[idx(node)] = static_cast<int>(parts.nodes[idx(part)].size());
        parts.nodes[idx(part)].push_back(node);
    }
    for (std::size_t e = 0; e < edges.size(); ++e) {
        if (drawn[e])
            parts.edges[idx(partOf[idx(find(edges[e].from))])].push_back(static_cast<int>(e));
    }
    return parts;
}

QSizeF sizeOf(const LayerGraph &graph, const LayerMetrics &m)
{
    const auto layers = static_cast<double>(graph.order.size());
    const double height = graph.y.empty() ? 0 : *std::ranges::max_element(graph.y);
    return {layers * m.node.width() + (layers - 1) * m.layerGap, height + m.node.height()};
}

/// Puts parts in rows from left to right, no wider than the widest part or `most`.
class Shelf {
public:
    Shelf(double most, double gap)
        : m_most(most)
        , m_gap(gap)
    {}
    QPointF place(const QSizeF &size)
    {
        if (m_x > 0 && m_x + size.width() > m_most) {
            m_y += m_height + m_gap;
            m_x = m_height = 0;
        }
        const QPointF at(m_x, m_y);
        m_x += size.width() + m_gap;
        m_height = std::max(m_height, size.height());
        m_size = {std::max(m_size.width(), at.x() + size.width()), m_y + m_height};
        return at;
    }
    [[nodiscard]] QSizeF size() const { return m_size; }

private:
    double m_most;
    double m_gap;
    double m_x = 0;
    double m_y = 0;
    double m_height = 0;
    QSizeF m_size{0, 0};
};

/// Writes a laid-out part into the whole, its top left corner at `at`.
void take(LayeredLayout &layout,
          const LayerGraph &graph,
          const std::vector<int> &nodes,
          const std::vector<int> &edges,
          QPointF at,
          const LayerMetrics &m)
{
    const double step = m.node.width() + m.layerGap;
    const auto left = [&](int vertex) { return at.x() + graph.layer[idx(vertex)] * step; };
    const auto middle = [&](int vertex) {
        return at.y() + graph.y[idx(vertex)] + m.node.height() / 2;
    };
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        const int v = static_cast<int>(i);
        layout.nodes[idx(nodes[i])] = QRectF(QPointF(left(v), at.y() + graph.y[i]), m.node);
        layout.layers[idx(nodes[i])] = graph.layer[i];
    }
    for (std::size_t e = 0; e < edges.size(); ++e) {
        std::vector<QPointF> &route = layout.routes[idx(edges[e])];
        const LayerEdge &edge = graph.edges[e];
        route.emplace_back(left(edge.from) + m.node.width(), middle(edge.from));
        for (const int bend : graph.bends[e]) {
            route.emplace_back(left(bend), middle(bend));
            route.emplace_back(left(bend) + m.node.width(), middle(bend));
        }
        route.emplace_back(left(edge.to), middle(edge.to));
        layout.reversed[idx(edges[e])] = graph.reversed[e];
        if (graph.reversed[e])
            std::ranges::reverse(route);
    }
}

} // namespace

LayeredLayout
layeredLayout(int nodes, const std::vector<LayerEdge> &edges, const LayerMetrics &metrics)
{
    LayeredLayout layout;
    layout.nodes.resize(idx(nodes));
    layout.layers.resize(idx(nodes), 0);
    layout.routes.resize(edges.size());
    layout.reversed.resize(edges.size(), false);
    std::vector<bool> drawn(edges.size());
    for (std::size_t e = 0; e < edges.size(); ++e) {
        const LayerEdge &edge = edges[e];
        drawn[e] = edge.from >= 0 && edge.to >= 0 && edge.from < nodes && edge.to < nodes
                   && edge.from != edge.to;
    }
    const Parts parts = partsOf(nodes, edges, drawn);
    std::vector<LayerGraph> graphs;
    double widest = 8 * (metrics.node.width() + metrics.layerGap); // lone tasks make a field
    for (std::size_t p = 0; p < parts.nodes.size(); ++p) {
        LayerGraph &graph = graphs.emplace_back();
        graph.real = static_cast<int>(parts.nodes[p].size());
        std::vector<LayerEdge> own;
        for (const int e : parts.edges[p])
            own.push_back(
                {parts.within[idx(edges[idx(e)].from)], parts.within[idx(edges[idx(e)].to)]});
        assignLayers(graph, own);
        addBends(graph);
        layout.naiveCrossings += crossingsOf(graph);
        reduceCrossings(graph, metrics.sweeps);
        layout.crossings += crossingsOf(graph);
        assignHeights(graph, metrics);
        widest = std::max(widest, sizeOf(graph, metrics).width());
    }
    Shelf shelf(widest, metrics.partGap);
    for (std::size_t p = 0; p < graphs.size(); ++p)
        take(layout,
             graphs[p],
             parts.nodes[p],
             parts.edges[p],
             shelf.place(sizeOf(graphs[p], metrics)),
             metrics);
    layout.size = shelf.size();
    return layout;
}

LayeredLayout timeScaled(LayeredLayout layout,
                         const std::vector<LayerEdge> &edges,
                         const std::vector<double> &x,
                         const LayerMetrics &metrics)
{
    const double step = metrics.node.height() + metrics.rowGap;
    std::vector<int> byTime(layout.nodes.size());
    std::iota(byTime.begin(), byTime.end(), 0);
    std::ranges::stable_sort(byTime, {}, [&](int n) { return x[idx(n)]; });
    std::vector<double> freeFrom; // of each row of boxes
    QSizeF size(0, 0);
    for (const int node : byTime) {
        QRectF &box = layout.nodes[idx(node)];
        const int wanted = std::max(0, static_cast<int>(std::lround(box.top() / step)));
        int row = -1;
        for (int away = 0; row < 0; ++away) { // the nearest row that is free there
            for (const int at : {wanted - away, wanted + away}) {
                if (at < 0)
                    continue;
                if (at >= static_cast<int>(freeFrom.size()))
                    freeFrom.resize(idx(at) + 1, -1e12);
                if (row < 0 && freeFrom[idx(at)] <= x[idx(node)])
                    row = at;
            }
        }
        box.moveTopLeft({x[idx(node)], row * step});
        freeFrom[idx(row)] = box.right() + metrics.lineGap;
        size = {std::max(size.width(), box.right()), std::max(size.height(), box.bottom())};
    }
    for (std::size_t e = 0; e < edges.size(); ++e) {
        if (layout.routes[e].empty())
            continue;
        const QRectF &from = layout.nodes[idx(edges[e].from)];
        const QRectF &to = layout.nodes[idx(edges[e].to)];
        layout.routes[e] = {QPointF(from.right(), from.center().y()),
                            QPointF(to.left(), to.center().y())};
    }
    layout.size = size;
    return layout;
}

} // namespace zs
