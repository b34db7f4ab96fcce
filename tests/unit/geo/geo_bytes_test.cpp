// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/geo_bytes.h"

#include <catch2/catch_test_macros.hpp>

#include <random>

using namespace zs;
using namespace Qt::StringLiterals;

namespace {

std::vector<GeoShape> someShapes()
{
    GeoShape holed = areaShape({{110, 30}, {111, 30}, {111, 31}, {110, 31}});
    holed.parts.front().push_back({{110.2, 30.2}, {110.4, 30.2}, {110.4, 30.4}, {110.2, 30.2}});
    GeoShape many = lineShape({{110, 30}, {111, 31}});
    many.parts.push_back({{{112, 30}, {113, 31}, {114, 32}}});
    GeoShape areas = holed;
    areas.parts.push_back({{{120, 30}, {121, 30}, {121, 31}, {120, 30}}});
    return {pointShape({121.4737, 31.2304}), many, holed, areas};
}

} // namespace

TEST_CASE("A shape comes back from its bytes to the last bit", "[geo]")
{
    for (const GeoShape &shape : someShapes()) {
        const auto back = shapeFromWkb(toWkb(shape));
        REQUIRE(back.has_value());
        CHECK(*back == shape);
    }
    CHECK(toWkb({}).isEmpty());
    CHECK(shapeFromWkb({})->isEmpty());
}

TEST_CASE("Bytes in the other order and with heights are read", "[geo]")
{
    const auto big = QByteArray::fromHex("0000000001405B800000000000403E000000000000"_ba);
    REQUIRE(shapeFromWkb(big).has_value());
    CHECK(*shapeFromWkb(big) == pointShape({110, 30}));
    const auto high =
        QByteArray::fromHex("01E90300000000000000805B400000000000003E400000000000005940"_ba);
    REQUIRE(shapeFromWkb(high).has_value());
    CHECK(*shapeFromWkb(high) == pointShape({110, 30}));
}

TEST_CASE("Bytes that were cut or changed give a shape or an error, never a crash", "[geo]")
{
    std::mt19937 random(3);
    for (const GeoShape &shape : someShapes()) {
        const QByteArray bytes = toWkb(shape);
        for (qsizetype size = 1; size < bytes.size(); ++size)
            CHECK_FALSE(shapeFromWkb(bytes.first(size)).has_value());
        for (int i = 0; i < 2000; ++i) {
            QByteArray bad = bytes;
            bad[static_cast<qsizetype>(random() % static_cast<unsigned>(bad.size()))] =
                static_cast<char>(random());
            const auto read = shapeFromWkb(bad);
            CHECK((read.has_value() || read.error().code == ErrorCode::Invalid));
        }
    }
}

TEST_CASE("A layer comes back from its bytes, and damage is told", "[geo]")
{
    FeatureSet set;
    set.columns = {u"name"_s, u"道路等级"_s};
    for (const GeoShape &shape : someShapes())
        set.features.push_back({shape, {u"示例"_s, u"主干路"_s}});
    const QByteArray bytes = toBytes(set);
    const auto back = featuresFrom(bytes);
    REQUIRE(back.has_value());
    CHECK(*back == set);
    CHECK(toBytes(*back) == bytes);
    CHECK(boundsOf(set).east == 121.4737);
    CHECK_FALSE(featuresFrom(bytes.first(bytes.size() - 3)).has_value());
    CHECK_FALSE(featuresFrom("ZSLAYER1"_ba + QByteArray::fromHex("ffffffff00")).has_value());
    CHECK_FALSE(featuresFrom("hello"_ba).has_value());
}
