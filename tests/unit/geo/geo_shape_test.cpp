// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/geo_shape.h"

#include "geo/gauss_kruger.h"
#include "geo/shape_measure.h"
#include "geo/shape_repair.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <random>

using namespace zs;
using namespace Qt::StringLiterals;

namespace {

/// A square of that many metres, its corner at a place.
GeoShape square(GeoPoint corner, double metres)
{
    const GaussKruger zone = GaussKruger::around(corner.longitude);
    const PlanePoint p = zone.project(corner);
    GeoPath rim;
    for (const auto &[x, y] : {std::pair{0.0, 0.0}, {1.0, 0.0}, {1.0, 1.0}, {0.0, 1.0}})
        rim.push_back(zone.unproject({p.x + x * metres, p.y + y * metres}));
    return areaShape(rim);
}

} // namespace

TEST_CASE("Shapes are kept as texts and read back within a tenth of a millimetre", "[geo]")
{
    std::mt19937_64 random(5);
    std::uniform_real_distribution<double> east(73, 135);
    std::uniform_real_distribution<double> north(4, 53);
    for (int i = 0; i < 200; ++i) {
        GeoShape shape;
        shape.kind = static_cast<ShapeKind>(i % 3);
        for (int part = 0; part <= i % 4; ++part) {
            GeoPath path;
            for (int k = 0; k < (shape.kind == ShapeKind::Point ? 1 : 5); ++k)
                path.push_back({east(random), north(random)});
            if (shape.kind == ShapeKind::Area)
                path.push_back(path.front());
            shape.parts.push_back({path});
            if (shape.kind == ShapeKind::Area && i % 2 == 0)
                shape.parts.back().push_back(path);
        }
        const auto back = shapeFromWkt(toWkt(shape));
        REQUIRE(back.has_value());
        CHECK(back->kind == shape.kind);
        REQUIRE(back->parts.size() == shape.parts.size());
        for (std::size_t part = 0; part < shape.parts.size(); ++part) {
            REQUIRE(back->parts[part].size() == shape.parts[part].size());
            const GeoPoint a = shape.parts[part].front().back();
            const GeoPoint b = back->parts[part].front().back();
            CHECK(std::abs(a.longitude - b.longitude) < 1e-9);
            CHECK(std::abs(a.latitude - b.latitude) < 1e-9);
        }
        CHECK(toWkt(*back) == toWkt(shape));
    }
}

TEST_CASE("A text is read in the ways that other programs write it", "[geo]")
{
    CHECK(shapeFromWkt(u"point(110.5 30)")->parts.size() == 1);
    CHECK(shapeFromWkt(u"MULTIPOINT (110 30, 111 31)")->parts.size() == 2);
    CHECK(shapeFromWkt(u"MULTIPOINT ((110 30), (111 31))")->parts.size() == 2);
    CHECK(shapeFromWkt(u"LineString( 110 30 ,111 3.1e1 )")->parts.front().front().size() == 2);
    CHECK(shapeFromWkt(u"POLYGON EMPTY")->isEmpty());
    CHECK(shapeFromWkt(u"  ")->isEmpty());
}

TEST_CASE("What is no shape is refused", "[geo]")
{
    for (const QString &text : {u"POINT"_s,
                                u"POINT (110)"_s,
                                u"POINT (110 30"_s,
                                u"POINT (110 30) x"_s,
                                u"POINT (190 30)"_s,
                                u"POINT (nan 30)"_s,
                                u"POINT (inf 30)"_s,
                                u"LINESTRING (110 30)"_s,
                                u"POLYGON ((110 30, 111 30, 111 31))"_s,
                                u"POLYGON ((110 30, 111 30, 111 31, 110 31))"_s,
                                u"GEOMETRYCOLLECTION (POINT (110 30))"_s,
                                u"POLYGON (((((((((("_s,
                                u"CIRCLE (110 30)"_s}) {
        INFO(text.toStdString());
        CHECK_FALSE(shapeFromWkt(text).has_value());
    }
}

TEST_CASE("Lengths and areas are those of the zone, wherever the shape lies", "[geo]")
{
    for (const GeoPoint corner :
         {GeoPoint{110.9, 20}, GeoPoint{120.1, 31}, GeoPoint{126.6, 45.8}}) {
        const GeoShape shape = square(corner, 1000);
        CHECK(areaOf(shape) == Catch::Approx(1e6).epsilon(1e-6));
        CHECK(lengthOf(shape) == Catch::Approx(4000).epsilon(1e-6));
        CHECK(contains(shape, labelPlaceOf(shape)));
    }
    GeoShape holed = square({110.9, 30}, 1000);
    const GeoShape hole = square({110.902, 30.002}, 100);
    holed.parts.front().push_back(hole.parts.front().front());
    CHECK(areaOf(holed) == Catch::Approx(990'000).epsilon(1e-5));
    CHECK_FALSE(contains(holed, labelPlaceOf(hole)));
    CHECK(areaOf(lineShape({{110, 30}, {110.1, 30}})) == 0);
}

TEST_CASE("The middle of a line lies halfway on it", "[geo]")
{
    const GeoShape line = lineShape({{110.99, 30}, {111, 30}, {111.01, 30}});
    CHECK(labelPlaceOf(line).longitude == Catch::Approx(111).margin(1e-7).epsilon(0));
}

TEST_CASE("A rim that crosses itself is told and repaired to the same ground", "[geo]")
{
    const GeoShape bow = areaShape({{110, 30}, {110.01, 30.01}, {110.01, 30}, {110, 30.01}});
    CHECK(faultOf(bow).startsWith(u"Self-intersection"));
    const GeoShape good = repaired(bow);
    CHECK(faultOf(good).isEmpty());
    CHECK(good.parts.size() == 2);
    CHECK(areaOf(good) > 0);
    CHECK(faultOf(square({110, 30}, 10)).isEmpty());
}

TEST_CASE("Nothing is left of an area without ground", "[geo]")
{
    const GeoShape flat = areaShape({{110, 30}, {110.01, 30}, {110.02, 30}});
    CHECK(repaired(flat).isEmpty());
    CHECK(faultOf(GeoShape{}) == u"empty");
}

TEST_CASE("A simplified shape keeps its ground roughly and its validity wholly", "[geo]")
{
    GeoPath rim;
    for (int i = 0; i < 720; ++i) {
        const double angle = i * 3.14159265358979 / 360;
        const double radius = 0.01 + 0.0001 * (i % 2);
        rim.push_back({110 + radius * std::cos(angle), 30 + radius * std::sin(angle)});
    }
    const GeoShape round = areaShape(rim);
    const GeoShape less = simplified(round, 50);
    CHECK(pointCount(less) < pointCount(round) / 4);
    CHECK(faultOf(less).isEmpty());
    CHECK(areaOf(less) == Catch::Approx(areaOf(round)).epsilon(0.05));
}
