// SPDX-License-Identifier: GPL-3.0-or-later
// How a dependency runs from bar to bar: right-angled lines whose corners the painter rounds.
#pragma once

#include "domain/task.h"

#include <QPainterPath>
#include <QPolygonF>
#include <QRectF>

namespace zs {

enum class ArrowWay { Right, Left, Down, Up };

struct LinkRoute {
    QPolygonF points; ///< from the predecessor to the tip of the arrow
    ArrowWay arrow = ArrowWay::Right;

    bool operator==(const LinkRoute &) const = default;
};

/// `from` and `to` are the bars' rectangles, `rowHeight` their distance from row to row. Every
/// segment is horizontal or vertical; the line leaves and enters at the ends that the type names.
[[nodiscard]] LinkRoute
routeLink(const QRectF &from, const QRectF &to, LinkType type, double rowHeight);

/// The polyline with corners of `radius`, or less where segments are short.
[[nodiscard]] QPainterPath roundedPath(const QPolygonF &points, double radius);

} // namespace zs
