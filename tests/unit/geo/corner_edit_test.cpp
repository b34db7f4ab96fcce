// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/corner_edit.h"

#include <catch2/catch_test_macros.hpp>

using namespace zs;

namespace {

GeoShape square()
{
    return areaShape({{110, 30}, {110.01, 30}, {110.01, 30.01}, {110, 30.01}});
}

} // namespace

TEST_CASE("A corner that is dragged moves in one step, and its ring stays closed", "[geo]")
{
    CornerEdit edit(square());
    REQUIRE(edit.press({110.00001, 30.00001}, 5));
    edit.drag({109.999, 29.999});
    edit.drag({109.998, 29.998});
    const GeoPath &rim = edit.shape().parts[0][0];
    CHECK(rim.front() == GeoPoint{109.998, 29.998});
    CHECK(rim.back() == rim.front());
    CHECK(edit.isChanged());
    CHECK(edit.undo());
    CHECK(edit.shape() == square());
    CHECK_FALSE(edit.undo());
}

TEST_CASE("Pressing an edge makes a corner there; both are taken back as one step", "[geo]")
{
    CornerEdit edit(square());
    REQUIRE(edit.press({110.005, 30}, 5));
    edit.drag({110.005, 29.995});
    CHECK(edit.shape().parts[0][0].size() == 6);
    CHECK(edit.shape().parts[0][0][1] == GeoPoint{110.005, 29.995});
    CHECK(edit.undo());
    CHECK(edit.shape() == square());
}

TEST_CASE("Pressing away from the shape takes nothing", "[geo]")
{
    CornerEdit edit(square());
    CHECK_FALSE(edit.press({110.005, 30.005}, 5));
    edit.drag({111, 31});
    CHECK(edit.shape() == square());
}

TEST_CASE("Corners are taken off until too few would be left", "[geo]")
{
    CornerEdit edit(square());
    edit.chooseNext();
    CHECK(edit.remove());
    CHECK(edit.shape().parts[0][0].size() == 4);
    edit.chooseNext();
    CHECK_FALSE(edit.remove());
    CornerEdit line(lineShape({{110, 30}, {110.01, 30}}));
    line.chooseNext();
    CHECK_FALSE(line.remove());
    CHECK(line.insertAfter());
    CHECK(line.shape().parts[0][0].size() == 3);
    CHECK(line.remove());
}

TEST_CASE("Without a mouse corners are chosen one after the other, around every ring", "[geo]")
{
    GeoShape shape = square();
    shape.parts.push_back(areaShape({{111, 30}, {111.01, 30}, {111.01, 30.01}}).parts.front());
    CornerEdit edit(shape);
    for (int i = 0; i < 5; ++i)
        edit.chooseNext();
    REQUIRE(edit.chosen());
    CHECK(*edit.chosen() == CornerId{1, 0, 0});
    for (int i = 0; i < 3; ++i)
        edit.chooseNext();
    CHECK(*edit.chosen() == CornerId{0, 0, 0});
    edit.move({109.9, 30});
    edit.move({109.8, 30});
    CHECK(edit.chosenPlace() == GeoPoint{109.8, 30});
    CHECK(edit.undo());
    CHECK(edit.shape().parts[0][0].front() == GeoPoint{109.9, 30});
}
