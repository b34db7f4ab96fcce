// SPDX-License-Identifier: GPL-3.0-or-later
// Points, lines and areas on the map, and the text they are kept as: WKT of OGC 06-103r4, longitude
// before latitude, CGCS2000.
#pragma once

#include "base/result.h"
#include "geo/geo_point.h"

#include <vector>

namespace zs {

enum class ShapeKind { Point, Line, Area };

using GeoPath = std::vector<GeoPoint>;

/// One kind of parts, however many. A part of an area is its rim and then its holes, each closed
/// (the first point again at its end); of a line one path; of a point one path of one.
struct GeoShape {
    ShapeKind kind = ShapeKind::Point;
    std::vector<std::vector<GeoPath>> parts;

    [[nodiscard]] bool isEmpty() const { return parts.empty(); }
    bool operator==(const GeoShape &) const = default;
};

[[nodiscard]] GeoShape pointShape(GeoPoint at);
[[nodiscard]] GeoShape lineShape(GeoPath path);
/// Closes the ring where it is open.
[[nodiscard]] GeoShape areaShape(GeoPath rim);

[[nodiscard]] GeoBounds boundsOf(const GeoShape &shape);
[[nodiscard]] std::size_t pointCount(const GeoShape &shape);

/// Nine decimals, a tenth of a millimetre. An empty shape is an empty text.
[[nodiscard]] QString toWkt(const GeoShape &shape);
/// Invalid for what is no such text, for places that are not on the earth, for rings that are open
/// or have fewer than four points, and for collections of several kinds.
[[nodiscard]] Result<GeoShape> shapeFromWkt(QStringView text);

} // namespace zs
