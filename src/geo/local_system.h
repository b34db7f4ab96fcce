// SPDX-License-Identifier: GPL-3.0-or-later
// Local systems of cities (地方坐标系), whose parameters an administrator has from the survey
// authority: on the plane by four, in space by seven.
#pragma once

#include "geo/gauss_kruger.h"

namespace zs {

/// Plane to plane (平面四参数): target = shift + scale * rotation * source.
struct FourParameters {
    double dx = 0;       ///< metres, east
    double dy = 0;       ///< metres, north
    double rotation = 0; ///< seconds of arc, counter-clockwise
    double ppm = 0;      ///< scale - 1, in millionths

    bool operator==(const FourParameters &) const = default;
};
[[nodiscard]] PlanePoint moved(PlanePoint point, const FourParameters &by);
[[nodiscard]] PlanePoint movedBack(PlanePoint point, const FourParameters &by);

/// Space to space (布尔沙七参数), position vector, small angles; from the local datum to CGCS2000.
struct SevenParameters {
    double dx = 0; ///< metres
    double dy = 0;
    double dz = 0;
    double rx = 0; ///< seconds of arc
    double ry = 0;
    double rz = 0;
    double ppm = 0;

    bool operator==(const SevenParameters &) const = default;
};
/// Heights are taken as 0 on the ellipsoid that a place comes from: where there are no heights this
/// costs some millimetres.
[[nodiscard]] GeoPoint moved(GeoPoint point, const Ellipsoid &from, const SevenParameters &by);
/// The inverse within 0.01 mm.
[[nodiscard]] GeoPoint movedBack(GeoPoint point, const Ellipsoid &to, const SevenParameters &by);

} // namespace zs
