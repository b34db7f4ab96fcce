// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gantt/link_route.h"

#include <algorithm>
#include <cmath>

namespace zs {

namespace {

constexpr double kStub = 9;       // what a line runs straight out of a bar before it turns
constexpr double kSideEntry = 20; // from this gap on the arrow fits in at the side
constexpr double kTopEntry = 6;   // else it comes down this far inside the successor's end

/// Out of one bar's right end into another's left end; the other types are this one seen in a
/// mirror.
LinkRoute finishToStart(const QRectF &from, const QRectF &to, double rowHeight)
{
    const double x1 = from.right();
    const double y1 = from.center().y();
    const double x2 = to.left();
    const double y2 = to.center().y();
    if (x2 - x1 >= kSideEntry) {
        if (std::abs(y2 - y1) < 0.5)
            return {{QPointF(x1, y1), QPointF(x2, y2)}, ArrowWay::Right};
        return {
            {QPointF(x1, y1), QPointF(x1 + kStub, y1), QPointF(x1 + kStub, y2), QPointF(x2, y2)},
            ArrowWay::Right};
    }
    const bool down = y2 > y1;
    if (x2 - x1 > -kTopEntry - 2) { // the usual case: one begins where the other ends
        const ArrowWay arrow = down ? ArrowWay::Down : ArrowWay::Up;
        const double y = down ? to.top() : to.bottom();
        const double middle = to.center().x(); // of a diamond or a short bar: its tip
        if (to.width() <= 2 * kTopEntry + 2 && middle >= x1 - 0.5)
            return {{QPointF(x1, y1), QPointF(middle, y1), QPointF(middle, y)}, arrow};
        const double x = std::max(x1 + 4, x2 + std::min(kTopEntry, to.width() / 2));
        if (x <= to.right() + 0.5)
            return {{QPointF(x1, y1), QPointF(x, y1), QPointF(x, y)}, arrow};
    }
    const double lane = y2 + (down ? -rowHeight / 2 : rowHeight / 2);
    return {{QPointF(x1, y1),
             QPointF(x1 + kStub, y1),
             QPointF(x1 + kStub, lane),
             QPointF(x2 - kStub, lane),
             QPointF(x2 - kStub, y2),
             QPointF(x2, y2)},
            ArrowWay::Right};
}

LinkRoute startToStart(const QRectF &from, const QRectF &to)
{
    const double y1 = from.center().y();
    const double y2 = to.center().y();
    const double x = std::min(from.left(), to.left()) - kStub;
    return {{QPointF(from.left(), y1), QPointF(x, y1), QPointF(x, y2), QPointF(to.left(), y2)},
            ArrowWay::Right};
}

QRectF mirrored(const QRectF &r)
{
    return {-r.right(), r.top(), r.width(), r.height()};
}

LinkRoute mirrored(LinkRoute route)
{
    for (QPointF &p : route.points)
        p.setX(-p.x());
    if (route.arrow == ArrowWay::Right)
        route.arrow = ArrowWay::Left;
    return route;
}

} // namespace

LinkRoute routeLink(const QRectF &from, const QRectF &to, LinkType type, double rowHeight)
{
    switch (type) {
    case LinkType::FinishToStart:
        return finishToStart(from, to, rowHeight);
    case LinkType::StartToStart:
        return startToStart(from, to);
    case LinkType::FinishToFinish:
        return mirrored(startToStart(mirrored(from), mirrored(to)));
    case LinkType::StartToFinish:
        return mirrored(finishToStart(mirrored(from), mirrored(to), rowHeight));
    }
    return {};
}

QPainterPath roundedPath(const QPolygonF &points, double radius)
{
    QPainterPath path;
    if (points.isEmpty())
        return path;
    path.moveTo(points.front());
    for (qsizetype i = 1; i + 1 < points.size(); ++i) {
        const QPointF in = points[i] - points[i - 1];
        const QPointF out = points[i + 1] - points[i];
        const double inLength = std::abs(in.x()) + std::abs(in.y()); // one of the two is 0
        const double outLength = std::abs(out.x()) + std::abs(out.y());
        const double r = std::min({radius, inLength / 2, outLength / 2});
        if (r < 0.5) {
            path.lineTo(points[i]);
            continue;
        }
        path.lineTo(points[i] - in * (r / inLength));
        path.quadTo(points[i], points[i] + out * (r / outLength));
    }
    path.lineTo(points.back());
    return path;
}

} // namespace zs
