// SPDX-License-Identifier: GPL-3.0-or-later
// Drawing on the map: what the pointer is near, and the steps of a drawing.
#pragma once

#include "geo/geo_shape.h"

#include <optional>
#include <span>

namespace zs {

enum class SnapKind { Corner, Edge };

struct Snap {
    GeoPoint at;
    SnapKind kind = SnapKind::Corner;
    double metres = 0;     ///< away from what was asked
    std::size_t shape = 0; ///< place in what was given
};
/// The nearest corner within reach, else the nearest place on an edge.
[[nodiscard]] std::optional<Snap>
snapped(GeoPoint point, std::span<const GeoShape> shapes, double metres);

/// Which corner of a shape; `part`, `ring` and `corner` as places in GeoShape::parts.
struct CornerId {
    std::size_t part = 0;
    std::size_t ring = 0;
    std::size_t corner = 0;

    bool operator==(const CornerId &) const = default;
};
[[nodiscard]] std::optional<CornerId>
cornerNear(GeoPoint point, const GeoShape &shape, double metres);
/// The corner that the nearest edge within reach begins at.
[[nodiscard]] std::optional<CornerId>
edgeNear(GeoPoint point, const GeoShape &shape, double metres);
/// The first and last corner of a ring move together.
[[nodiscard]] GeoShape withCornerMoved(GeoShape shape, CornerId corner, GeoPoint to);
/// A new corner between this one and the next.
[[nodiscard]] GeoShape withCornerAfter(GeoShape shape, CornerId corner, GeoPoint at);
/// Unchanged where too few would be left.
[[nodiscard]] GeoShape withoutCorner(GeoShape shape, CornerId corner);

} // namespace zs
