// SPDX-License-Identifier: GPL-3.0-or-later
#include "layers/point_table.h"

#include "geo/shape_measure.h"

#include <catch2/catch_test_macros.hpp>

using namespace zs;
using namespace Qt::StringLiterals;

namespace {

LayerWish degrees()
{
    LayerWish wish;
    wish.system.kind = CoordinateKind::Cgcs2000;
    return wish;
}

} // namespace

TEST_CASE("Rows of a table are points by their columns of coordinates", "[layers]")
{
    const auto content = pointsOf({u"名称"_s, u"经度"_s, u"纬度"_s, u"备注"_s},
                                  {{u"阀门井"_s, u"110.5"_s, u"30.25"_s},
                                   {u"无坐标"_s, u"-"_s, u"30"_s},
                                   {u"雨水口"_s, u" 110.6 "_s, u"30.3"_s, u"新"_s}},
                                  degrees());
    REQUIRE(content.has_value());
    REQUIRE(content->features.features.size() == 2);
    CHECK(content->read == 3);
    CHECK(content->leftOut == 1);
    CHECK(content->faults.front().feature == 2);
    CHECK(labelPlaceOf(content->features.features[0].shape) == GeoPoint{110.5, 30.25});
    CHECK(content->features.features[0].values
          == QStringList{u"阀门井"_s, u"110.5"_s, u"30.25"_s, {}});
}

TEST_CASE("Columns that are swapped are told, and read the other way when asked", "[layers]")
{
    const QStringList columns{u"X"_s, u"Y"_s};
    const std::vector<QStringList> rows{{u"30.25"_s, u"110.5"_s}};
    const auto told = pointsOf(columns, rows, degrees());
    if (told)
        CHECK(told->doubt == ExtentDoubt::Swapped);
    else
        CHECK_FALSE(told.error().message.isEmpty());
    LayerWish swapped = degrees();
    swapped.swapAxes = true;
    const auto right = pointsOf(columns, rows, swapped);
    REQUIRE(right.has_value());
    CHECK(labelPlaceOf(right->features.features[0].shape) == GeoPoint{110.5, 30.25});
}

TEST_CASE("A table without the columns, without a row or without a system is refused", "[layers]")
{
    CHECK_FALSE(pointsOf({u"名称"_s, u"经度"_s}, {{u"a"_s, u"110"_s}}, degrees()).has_value());
    CHECK_FALSE(pointsOf({u"lon"_s, u"lat"_s}, {}, degrees()).has_value());
    CHECK_FALSE(pointsOf({u"lon"_s, u"lat"_s}, {{u"nan"_s, u"30"_s}}, degrees()).has_value());
    CHECK_FALSE(pointsOf({u"lon"_s, u"lat"_s}, {{u"110"_s, u"30"_s}}, {}).has_value());
    // metres that were declared as degrees
    CHECK_FALSE(pointsOf({u"x"_s, u"y"_s}, {{u"500000"_s, u"3300000"_s}}, degrees()).has_value());
}
