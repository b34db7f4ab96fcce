// SPDX-License-Identifier: GPL-3.0-or-later
// In what coordinates data comes. It is always declared by a person, never guessed: a wrong guess
// is off by hundreds of metres and looks right.
#pragma once

#include "base/result.h"
#include "geo/local_system.h"

namespace zs {

enum class CoordinateKind {
    Undeclared,
    Cgcs2000, ///< degrees, EPSG:4490
    Wgs84,    ///< degrees; taken as CGCS2000, from which it differs by less than is known
    Gcj02,    ///< degrees, shifted
    Bd09,     ///< degrees, shifted twice
    Zone,     ///< metres in a 3° zone of CGCS2000
    Plane,    ///< metres of a city; four parameters lead to a zone
    Datum,    ///< metres in a zone on another ellipsoid; seven parameters lead to CGCS2000
};

struct CoordinateSystem {
    CoordinateKind kind = CoordinateKind::Undeclared;
    double centralMeridian = 0; ///< of Zone, Plane, Datum
    bool zoneBefore = false;    ///< the zone's number stands before the easting: 38501234.5
    FourParameters four;
    SevenParameters seven;
    Ellipsoid ellipsoid; ///< of Datum

    [[nodiscard]] bool isDegrees() const
    {
        return kind != CoordinateKind::Undeclared && kind < CoordinateKind::Zone;
    }
    bool operator==(const CoordinateSystem &) const = default;
};

[[nodiscard]] CoordinateSystem zoneSystem(double centralMeridian, bool zoneBefore = false);

/// x is longitude or easting, y latitude or northing. Invalid where the numbers cannot be such
/// coordinates, or nothing was declared.
[[nodiscard]] Result<GeoPoint> toCgcs2000(PlanePoint point, const CoordinateSystem &from);
/// The inverse.
[[nodiscard]] Result<PlanePoint> fromCgcs2000(GeoPoint point, const CoordinateSystem &to);

/// As it is kept in rows: "cgcs2000", "zone:114", "plane:114;dx;dy;rotation;ppm", ...
[[nodiscard]] QString keyOf(const CoordinateSystem &system);
/// Invalid for what keyOf() does not write.
[[nodiscard]] Result<CoordinateSystem> systemOf(const QString &key);
/// For people: "CGCS2000 3° zone 38, central meridian 114° E (EPSG:4547)".
[[nodiscard]] QString nameOf(const CoordinateSystem &system);

} // namespace zs
