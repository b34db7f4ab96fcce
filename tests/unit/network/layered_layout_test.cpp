// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/layered_layout.h"

#include "support/stringify.h"

#include <catch2/catch_approx.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <algorithm>
#include <random>

using namespace zs;

namespace {

/// Links only from lower to higher numbers, within a window, as plans have them.
std::vector<LayerEdge> randomPlan(int nodes, int edges, int reach, unsigned seed)
{
    std::mt19937 random(seed);
    std::vector<LayerEdge> result;
    for (int i = 0; i < edges; ++i) {
        const int to = 1 + static_cast<int>(random() % static_cast<unsigned>(nodes - 1));
        const int back =
            1 + static_cast<int>(random() % static_cast<unsigned>(std::min(reach, to)));
        result.push_back({to - back, to});
    }
    return result;
}

bool overlaps(const LayeredLayout &layout)
{
    std::vector<QRectF> boxes = layout.nodes;
    std::ranges::sort(boxes, {}, [](const QRectF &r) { return r.left(); });
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        for (std::size_t j = i + 1; j < boxes.size() && boxes[j].left() < boxes[i].right(); ++j) {
            if (boxes[i].intersects(boxes[j]))
                return true;
        }
    }
    return false;
}

/// Whether a line passes through a box that it neither leaves nor enters.
bool linesCrossBoxes(const LayeredLayout &layout, const std::vector<LayerEdge> &edges)
{
    for (std::size_t e = 0; e < edges.size(); ++e) {
        const auto &route = layout.routes[e];
        for (std::size_t i = 2; i + 1 < route.size(); i += 2) {
            const QRectF line(route[i - 1] - QPointF(0, 1), route[i] + QPointF(0, 1));
            for (const QRectF &box : layout.nodes) {
                if (box.intersects(line))
                    return true;
            }
        }
    }
    return false;
}

} // namespace

TEST_CASE("a chain is laid from left to right at one height", "[network][layout]")
{
    const LayeredLayout layout = layeredLayout(4, {{0, 1}, {1, 2}, {2, 3}});
    CHECK(layout.layers == std::vector{0, 1, 2, 3});
    for (std::size_t i = 1; i < 4; ++i) {
        CHECK(layout.nodes[i].left() > layout.nodes[i - 1].right());
        CHECK(layout.nodes[i].top() == Catch::Approx(layout.nodes[0].top()));
    }
    CHECK(layout.crossings == 0);
    CHECK(layout.routes[0].front()
          == QPointF(layout.nodes[0].right(), layout.nodes[0].center().y()));
    CHECK(layout.routes[0].back() == QPointF(layout.nodes[1].left(), layout.nodes[1].center().y()));
}

TEST_CASE("a node stands right of all that leads to it, by the longest way", "[network][layout]")
{
    const LayeredLayout layout = layeredLayout(4, {{0, 1}, {1, 2}, {0, 3}, {2, 3}});
    CHECK(layout.layers == std::vector{0, 1, 2, 3});
    CHECK(layout.routes[2].size() == 6); // the long link passes two columns
}

TEST_CASE("a node that nothing leads to stands next to what it leads to", "[network][layout]")
{
    const LayeredLayout layout = layeredLayout(5, {{0, 1}, {1, 2}, {2, 3}, {4, 3}});
    CHECK(layout.layers[4] == 2);
}

TEST_CASE("a crossing that a better order avoids is avoided", "[network][layout]")
{
    // 0 -> 3 and 1 -> 2 cross when every layer runs by number
    const LayeredLayout layout = layeredLayout(5, {{0, 3}, {1, 2}, {4, 2}, {4, 3}});
    CHECK(layout.naiveCrossings > 0);
    CHECK(layout.crossings < layout.naiveCrossings);
}

TEST_CASE("random plans: no boxes overlap, all links go right, lines pass beside boxes",
          "[network][layout]")
{
    const unsigned seed = GENERATE(1U, 2U, 3U, 4U, 5U, 6U);
    const int nodes = 30 + static_cast<int>(seed) * 25;
    const std::vector<LayerEdge> edges = randomPlan(nodes, nodes * 3 / 2, 12, seed);
    const LayeredLayout layout = layeredLayout(nodes, edges);
    CHECK_FALSE(overlaps(layout));
    CHECK_FALSE(linesCrossBoxes(layout, edges));
    CHECK(layout.crossings <= layout.naiveCrossings);
    for (std::size_t e = 0; e < edges.size(); ++e) {
        CHECK_FALSE(layout.reversed[e]);
        const QRectF &from = layout.nodes[static_cast<std::size_t>(edges[e].from)];
        const QRectF &to = layout.nodes[static_cast<std::size_t>(edges[e].to)];
        CHECK(from.right() < to.left());
        for (std::size_t i = 1; i < layout.routes[e].size(); ++i)
            CHECK(layout.routes[e][i].x() > layout.routes[e][i - 1].x());
    }
    for (const QRectF &box : layout.nodes)
        CHECK(QRectF(QPointF(-0.01, -0.01), layout.size + QSizeF(0.02, 0.02)).contains(box));
}

TEST_CASE("sweeps leave far fewer crossings than the order of numbers has", "[network][layout]")
{
    const std::vector<LayerEdge> edges = randomPlan(400, 600, 25, 9);
    const LayeredLayout layout = layeredLayout(400, edges);
    CHECK(layout.crossings * 2 < layout.naiveCrossings);
}

TEST_CASE("a cycle is drawn with one link turned round instead of looping for ever",
          "[network][layout]")
{
    const LayeredLayout layout = layeredLayout(3, {{0, 1}, {1, 2}, {2, 0}, {1, 1}, {0, 9}});
    CHECK(std::ranges::count(layout.reversed, true) == 1);
    CHECK_FALSE(overlaps(layout));
    CHECK(layout.routes[3].empty()); // to itself
    CHECK(layout.routes[4].empty()); // to nowhere
}

TEST_CASE("tasks without links fill a field instead of one endless column", "[network][layout]")
{
    const LayeredLayout layout = layeredLayout(100, {});
    CHECK_FALSE(overlaps(layout));
    CHECK(layout.size.height() < layout.size.width());
    CHECK(layeredLayout(0, {}).size == QSizeF(0, 0));
}

TEST_CASE("on a time axis boxes stand where their time is and do not overlap", "[network][layout]")
{
    const std::vector<LayerEdge> edges = randomPlan(120, 180, 12, 3);
    std::vector<double> x;
    for (int i = 0; i < 120; ++i)
        x.push_back(i * 37.0);
    const LayeredLayout layout = timeScaled(layeredLayout(120, edges), edges, x);
    CHECK_FALSE(overlaps(layout));
    for (std::size_t i = 0; i < x.size(); ++i)
        CHECK(layout.nodes[i].left() == x[i]);
}

TEST_CASE("2,000 tasks are laid out without overlaps and with fewer crossings", "[network][layout]")
{
    const std::vector<LayerEdge> edges = randomPlan(2000, 3000, 50, 7);
    const LayeredLayout layout = layeredLayout(2000, edges);
    CHECK_FALSE(overlaps(layout));
    CHECK(layout.crossings < layout.naiveCrossings);
}
