// SPDX-License-Identifier: GPL-3.0-or-later
// Marks that would lie on one another are drawn as one with their number.
#pragma once

#include "geo/geo_point.h"

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace zs {

inline constexpr std::size_t kClusterSorts = 8;

struct ClusterPoint {
    GeoPoint at;
    std::uint8_t sort = 0; ///< what is counted apart in a cluster, below kClusterSorts
};

struct Cluster {
    GeoPoint at;             ///< the mean of its points on the screen
    std::uint32_t first = 0; ///< place of its first point in what was given
    std::uint32_t count = 0;
    std::array<std::uint32_t, kClusterSorts> sorts{};
    GeoBounds bounds; ///< of its points
};

/// Of the points inside `view`, by cells of `cell` pixels of the world at the zoom: panning moves
/// none from one cluster to another. At kNeverClustered and beyond each point stands alone. In the
/// order of the first point.
inline constexpr double kNeverClustered = 18;
[[nodiscard]] std::vector<Cluster> clustersOf(std::span<const ClusterPoint> points,
                                              const GeoBounds &view,
                                              double zoom,
                                              double cell = 48);

} // namespace zs
