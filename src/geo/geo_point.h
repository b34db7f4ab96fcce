// SPDX-License-Identifier: GPL-3.0-or-later
// Places on the earth and on a plane. The program keeps CGCS2000 degrees; everything else is
// converted when it comes in.
#pragma once

#include <algorithm>
#include <limits>
#include <vector>

namespace zs {

/// Degrees, CGCS2000 unless said otherwise.
struct GeoPoint {
    double longitude = 0;
    double latitude = 0;

    bool operator==(const GeoPoint &) const = default;
};

/// Metres east and north, or whatever a plane's unit is.
struct PlanePoint {
    double x = 0;
    double y = 0;

    bool operator==(const PlanePoint &) const = default;
};

/// Empty until a point was put in.
struct GeoBounds {
    double west = std::numeric_limits<double>::infinity();
    double south = std::numeric_limits<double>::infinity();
    double east = -std::numeric_limits<double>::infinity();
    double north = -std::numeric_limits<double>::infinity();

    [[nodiscard]] bool isEmpty() const { return west > east || south > north; }
    [[nodiscard]] GeoPoint centre() const { return {(west + east) / 2, (south + north) / 2}; }
    void add(GeoPoint p)
    {
        west = std::min(west, p.longitude);
        east = std::max(east, p.longitude);
        south = std::min(south, p.latitude);
        north = std::max(north, p.latitude);
    }
    [[nodiscard]] bool meets(const GeoBounds &other) const
    {
        return west <= other.east && other.west <= east && south <= other.north
               && other.south <= north;
    }
    bool operator==(const GeoBounds &) const = default;
};

} // namespace zs
