// SPDX-License-Identifier: GPL-3.0-or-later
// The Gauss-Krüger projection of survey plans (高斯-克吕格投影), by Krüger's series in the third
// flattening to the sixth order (Karney, J. Geodesy 85, 2011): nanometres within a zone.
#pragma once

#include "geo/geo_point.h"

namespace zs {

struct Ellipsoid {
    double axis = 6'378'137.0; ///< metres
    double flattening = 1 / 298.257222101;

    bool operator==(const Ellipsoid &) const = default;
};
inline constexpr Ellipsoid kCgcs2000Ellipsoid{};
inline constexpr Ellipsoid kKrasovsky{6'378'245.0, 1 / 298.3}; ///< 1954年北京坐标系
inline constexpr Ellipsoid kIag75{6'378'140.0, 1 / 298.257};   ///< 1980西安坐标系
inline constexpr Ellipsoid kWgs84Ellipsoid{6'378'137.0, 1 / 298.257223563};

class GaussKruger {
public:
    /// Scale 1, false easting 500 km, counted from the equator.
    explicit GaussKruger(double centralMeridian, const Ellipsoid &ellipsoid = kCgcs2000Ellipsoid);
    /// The 3° zone that a longitude lies in (3度带).
    [[nodiscard]] static GaussKruger around(double longitude);

    [[nodiscard]] double centralMeridian() const { return m_meridian; }
    /// x east, y north.
    [[nodiscard]] PlanePoint project(GeoPoint point) const;
    [[nodiscard]] GeoPoint unproject(PlanePoint point) const;

private:
    double m_meridian;
    double m_eccentricity; ///< first, not squared
    double m_radius;       ///< rectifying
    double m_forward[6];
    double m_back[6];
};

/// Number of the 3° zone: 25 for 75° E to 45 for 135° E.
[[nodiscard]] int zoneNumber(double centralMeridian);
/// EPSG's code of the zone on CGCS2000, without the zone's number before the easting; 0 where China
/// has no zone.
[[nodiscard]] int epsgOfZone(double centralMeridian);

} // namespace zs
