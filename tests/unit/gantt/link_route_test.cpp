// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gantt/link_route.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace zs;

namespace {

bool isOrthogonal(const QPolygonF &points)
{
    for (qsizetype i = 1; i < points.size(); ++i) {
        const QPointF d = points[i] - points[i - 1];
        if (std::abs(d.x()) > 1e-9 && std::abs(d.y()) > 1e-9)
            return false;
    }
    return points.size() >= 2;
}

} // namespace

TEST_CASE("each type of link leaves and enters at the ends that it names, at right angles",
          "[gantt][route]")
{
    const auto type = GENERATE(LinkType::FinishToStart,
                               LinkType::StartToStart,
                               LinkType::FinishToFinish,
                               LinkType::StartToFinish);
    const double dx = GENERATE(-300.0, -40.0, -5.0, 0.0, 7.0, 60.0, 400.0);
    const double dy = GENERATE(26.0, 260.0, -26.0, -260.0);
    const QRectF from(100, 100, 80, 14);
    const QRectF to(180 + dx, 100 + dy, 50, 14);
    const LinkRoute route = routeLink(from, to, type, 26);
    CHECK(isOrthogonal(route.points));
    const bool leavesRight = type == LinkType::FinishToStart || type == LinkType::FinishToFinish;
    CHECK(route.points.front()
          == QPointF(leavesRight ? from.right() : from.left(), from.center().y()));
    const QPointF tip = route.points.back();
    const bool entersLeft = type == LinkType::FinishToStart || type == LinkType::StartToStart;
    const double end = entersLeft ? to.left() : to.right();
    if (route.arrow == ArrowWay::Down || route.arrow == ArrowWay::Up) {
        CHECK(tip.y() == (dy > 0 ? to.top() : to.bottom()));
        CHECK(tip.x() >= to.left());
        CHECK(tip.x() <= to.right() + 0.5);
    } else
        CHECK(tip == QPointF(end, to.center().y()));
}

TEST_CASE("the arrow comes from outside of the successor's bar", "[gantt][route]")
{
    const double dx = GENERATE(-300.0, -40.0, 0.0, 60.0);
    const QRectF to(180 + dx, 126, 50, 14);
    const LinkRoute route = routeLink({100, 100, 80, 14}, to, LinkType::FinishToStart, 26);
    const QPointF before = route.points[route.points.size() - 2];
    CHECK_FALSE(to.adjusted(1, 1, -1, -1).contains(before));
}

TEST_CASE("corners are rounded within their segments", "[gantt][route]")
{
    const QPolygonF points{QPointF(0, 0), QPointF(20, 0), QPointF(20, 3), QPointF(60, 3)};
    const QPainterPath path = roundedPath(points, 6);
    CHECK(path.boundingRect() == points.boundingRect());
    CHECK(path.currentPosition() == QPointF(60, 3));
    CHECK(path.elementCount() > points.size()); // curves there are
    CHECK(roundedPath({}, 6).isEmpty());
}
