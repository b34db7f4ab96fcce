// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/bounds_area.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

using namespace zs;

namespace {

GeoBounds box(double west, double south, double east, double north)
{
    GeoBounds bounds;
    bounds.add({west, south});
    bounds.add({east, north});
    return bounds;
}

} // namespace

TEST_CASE("Ground that lies in several boxes is counted once", "[geo]")
{
    const std::vector<GeoBounds> one{box(110, 30, 110.1, 30.1)};
    const double whole = areaOfUnion(one);
    CHECK(whole == Catch::Approx(9'650 * 11'086).epsilon(0.01)); // a tenth of a degree each way
    CHECK(areaOfUnion(std::vector{one[0], one[0], GeoBounds()}) == Catch::Approx(whole));
    const std::vector<GeoBounds> halves{box(110, 30, 110.06, 30.1), box(110.04, 30, 110.1, 30.1)};
    CHECK(areaOfUnion(halves) == Catch::Approx(whole).epsilon(1e-5));
    const std::vector<GeoBounds> apart{box(110, 30, 110.02, 30.1), box(110.08, 30, 110.1, 30.1)};
    CHECK(areaOfUnion(apart) == Catch::Approx(0.4 * whole).epsilon(1e-4));
    CHECK(areaOfUnion({}) == 0);
}
