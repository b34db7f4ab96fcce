// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/shape_edit.h"

#include "geo/shape_measure.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

using namespace zs;

namespace {

const GeoShape kField = areaShape({{110, 30}, {110.01, 30}, {110.01, 30.01}, {110, 30.01}});

} // namespace

TEST_CASE("The pointer is caught by the nearest corner, else by an edge, else by nothing", "[geo]")
{
    const std::vector<GeoShape> shapes{lineShape({{111, 31}, {111.1, 31}}), kField};
    const auto corner = snapped({110.00005, 30.00005}, shapes, 20);
    REQUIRE(corner.has_value());
    CHECK(corner->kind == SnapKind::Corner);
    CHECK(corner->shape == 1);
    CHECK(distanceOf(corner->at, {110, 30}) < 0.001);
    const auto edge = snapped({110.005, 29.99995}, shapes, 20);
    REQUIRE(edge.has_value());
    CHECK(edge->kind == SnapKind::Edge);
    CHECK(distanceOf(edge->at, {110.005, 30}) < 0.5);
    CHECK(edge->metres == Catch::Approx(5.54).margin(0.1));
    CHECK_FALSE(snapped({110.005, 30.005}, shapes, 20).has_value());
}

TEST_CASE("Moving the seam of a ring keeps it closed", "[geo]")
{
    const auto corner = cornerNear({110, 30}, kField, 5);
    REQUIRE(corner.has_value());
    const GeoShape moved = withCornerMoved(kField, *corner, {109.99, 29.99});
    const GeoPath &ring = moved.parts.front().front();
    CHECK(ring.front() == GeoPoint{109.99, 29.99});
    CHECK(ring.front() == ring.back());
    CHECK(ring.size() == 5);
}

TEST_CASE("Corners are put in and taken out, but never too many", "[geo]")
{
    const GeoShape more = withCornerAfter(kField, {0, 0, 1}, {110.011, 30.005});
    CHECK(pointCount(more) == 6);
    CHECK(more.parts[0][0][2] == GeoPoint{110.011, 30.005});
    const GeoShape less = withoutCorner(kField, {0, 0, 0});
    CHECK(pointCount(less) == 4);
    CHECK(less.parts[0][0].front() == less.parts[0][0].back());
    CHECK(withoutCorner(less, {0, 0, 1}) == less);
    const GeoShape line = lineShape({{110, 30}, {111, 30}});
    CHECK(withoutCorner(line, {0, 0, 1}) == line);
    CHECK(withCornerMoved(line, {3, 0, 0}, {1, 1}) == line);
}
