// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/clusters.h"

#include "geo/web_mercator.h"

#include <unordered_map>

namespace zs {

namespace {

bool isIn(const GeoBounds &view, GeoPoint p)
{
    return p.longitude >= view.west && p.longitude <= view.east && p.latitude >= view.south
           && p.latitude <= view.north;
}

struct Sum {
    double x = 0;
    double y = 0;
};

} // namespace

std::vector<Cluster>
clustersOf(std::span<const ClusterPoint> points, const GeoBounds &view, double zoom, double cell)
{
    std::vector<Cluster> clusters;
    std::vector<Sum> sums;
    std::unordered_map<std::uint64_t, std::uint32_t> cells;
    // cells of whole zooms: while a zoom glides, clusters stay as they are
    const double level = std::floor(zoom);
    const bool alone = zoom >= kNeverClustered;
    for (std::uint32_t i = 0; i < points.size(); ++i) {
        const ClusterPoint &p = points[i];
        if (!isIn(view, p.at))
            continue;
        const PlanePoint pixel = worldPixel(p.at, level);
        std::uint64_t key = i;
        if (!alone)
            key = (static_cast<std::uint64_t>(pixel.x / cell) << 32)
                  | static_cast<std::uint32_t>(pixel.y / cell);
        const auto [place, isNew] =
            cells.try_emplace(key, static_cast<std::uint32_t>(clusters.size()));
        if (isNew) {
            Cluster fresh;
            fresh.first = i;
            clusters.push_back(fresh);
            sums.emplace_back();
        }
        Cluster &cluster = clusters[place->second];
        ++cluster.count;
        ++cluster.sorts[std::min<std::size_t>(p.sort, kClusterSorts - 1)];
        cluster.bounds.add(p.at);
        sums[place->second].x += pixel.x;
        sums[place->second].y += pixel.y;
    }
    for (std::size_t i = 0; i < clusters.size(); ++i) {
        const double n = clusters[i].count;
        clusters[i].at = clusters[i].count == 1 ? points[clusters[i].first].at
                                                : worldPlace({sums[i].x / n, sums[i].y / n}, level);
    }
    return clusters;
}

} // namespace zs
