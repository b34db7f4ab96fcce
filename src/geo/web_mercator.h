// SPDX-License-Identifier: GPL-3.0-or-later
// The grid of web maps: tiles of 256 pixels, twice as many each way a zoom. For drawing only:
// nothing is measured in it.
#pragma once

#include "geo/geo_point.h"

#include <cmath>
#include <cstdint>
#include <numbers>

namespace zs {

inline constexpr double kTilePixels = 256;
inline constexpr double kMercatorTop = 85.05112877980659; ///< degrees; beyond there is no tile
inline constexpr int kMostZoom = 22;

/// x right and y down, in pixels of the whole world at a zoom.
[[nodiscard]] inline PlanePoint worldPixel(GeoPoint point, double zoom)
{
    const double size = kTilePixels * std::exp2(zoom);
    const double latitude =
        std::clamp(point.latitude, -kMercatorTop, kMercatorTop) * std::numbers::pi / 180;
    return {(point.longitude + 180) / 360 * size,
            (1 - std::asinh(std::tan(latitude)) / std::numbers::pi) / 2 * size};
}

[[nodiscard]] inline GeoPoint worldPlace(PlanePoint pixel, double zoom)
{
    const double size = kTilePixels * std::exp2(zoom);
    return {pixel.x / size * 360 - 180,
            std::atan(std::sinh(std::numbers::pi * (1 - 2 * pixel.y / size))) * 180
                / std::numbers::pi};
}

/// Metres that a pixel covers at a latitude.
[[nodiscard]] inline double metresPerPixel(double latitude, double zoom)
{
    constexpr double kEquator = 40'075'016.685578488;
    return kEquator * std::cos(latitude * std::numbers::pi / 180) / (kTilePixels * std::exp2(zoom));
}

struct TileId {
    int zoom = 0;
    std::int64_t x = 0;
    std::int64_t y = 0; ///< from the top (XYZ); TMS and MBTiles count from the bottom

    [[nodiscard]] bool exists() const
    {
        return zoom >= 0 && zoom <= kMostZoom && x >= 0 && y >= 0 && x < (std::int64_t{1} << zoom)
               && y < (std::int64_t{1} << zoom);
    }
    [[nodiscard]] std::int64_t rowFromBottom() const { return (std::int64_t{1} << zoom) - 1 - y; }
    bool operator==(const TileId &) const = default;
};

} // namespace zs
