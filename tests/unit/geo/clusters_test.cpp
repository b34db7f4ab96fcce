// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/clusters.h"

#include "geo/web_mercator.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <random>

using namespace zs;

namespace {

std::vector<ClusterPoint> city(std::size_t count)
{
    std::mt19937_64 random(11);
    std::uniform_real_distribution<double> east(110.0, 110.6);
    std::uniform_real_distribution<double> north(30.0, 30.5);
    std::vector<ClusterPoint> points;
    for (std::size_t i = 0; i < count; ++i)
        points.push_back({{east(random), north(random)}, static_cast<std::uint8_t>(i % 5)});
    return points;
}

GeoBounds box(double west, double south, double east, double north)
{
    GeoBounds bounds;
    bounds.add({west, south});
    bounds.add({east, north});
    return bounds;
}

} // namespace

TEST_CASE("Every point of the view is in exactly one cluster, counted by its sort", "[geo]")
{
    const auto points = city(3000);
    const GeoBounds view = box(110.1, 30.1, 110.4, 30.3);
    std::array<std::uint32_t, kClusterSorts> wanted{};
    std::uint32_t inside = 0;
    for (const ClusterPoint &p : points) {
        if (p.at.longitude < view.west || p.at.longitude > view.east || p.at.latitude < view.south
            || p.at.latitude > view.north)
            continue;
        ++inside;
        ++wanted[p.sort];
    }
    for (const double zoom : {8.0, 11.5, 14.0, 19.0}) {
        std::array<std::uint32_t, kClusterSorts> got{};
        std::uint32_t all = 0;
        for (const Cluster &cluster : clustersOf(points, view, zoom)) {
            std::uint32_t ofSorts = 0;
            for (std::size_t s = 0; s < kClusterSorts; ++s) {
                got[s] += cluster.sorts[s];
                ofSorts += cluster.sorts[s];
            }
            CHECK(ofSorts == cluster.count);
            all += cluster.count;
        }
        CHECK(all == inside);
        CHECK(got == wanted);
    }
}

TEST_CASE("Closer means more clusters, and at last each point alone where it lies", "[geo]")
{
    const auto points = city(500);
    const GeoBounds view = box(109, 29, 112, 32);
    const auto far = clustersOf(points, view, 7);
    const auto near = clustersOf(points, view, 12);
    const auto alone = clustersOf(points, view, kNeverClustered);
    CHECK(far.size() < near.size());
    REQUIRE(alone.size() == points.size());
    for (std::size_t i = 0; i < alone.size(); ++i)
        CHECK(alone[i].at == points[alone[i].first].at);
}

TEST_CASE("Panning moves no point from one cluster to another", "[geo]")
{
    const auto points = city(1000);
    const auto here = clustersOf(points, box(110, 30, 110.6, 30.5), 11);
    const auto there = clustersOf(points, box(109.9, 29.9, 110.7, 30.6), 11);
    REQUIRE(here.size() == there.size());
    for (std::size_t i = 0; i < here.size(); ++i)
        CHECK(here[i].count == there[i].count);
}

TEST_CASE("The pixels of the world lead back to the places they came from", "[geo]")
{
    const PlanePoint middle = worldPixel({0, 0}, 0);
    CHECK(middle.x == Catch::Approx(128));
    CHECK(middle.y == Catch::Approx(128));
    const GeoPoint p{121.4737, 31.2304};
    const GeoPoint back = worldPlace(worldPixel(p, 17.3), 17.3);
    CHECK(back.longitude == Catch::Approx(p.longitude).margin(1e-10));
    CHECK(back.latitude == Catch::Approx(p.latitude).margin(1e-10));
    CHECK(metresPerPixel(0, 0) == Catch::Approx(156543.03).margin(0.1));
    CHECK(TileId{3, 7, 0}.rowFromBottom() == 7);
    CHECK_FALSE(TileId{3, 8, 0}.exists());
    CHECK_FALSE(TileId{3, 0, -1}.exists());
}
