// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/china_shift.h"

#include "geo/shape_measure.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <cmath>
#include <random>

using namespace zs;

namespace {

double apart(GeoPoint a, GeoPoint b)
{
    return distanceOf(a, b);
}

} // namespace

TEST_CASE("GCJ-02 of known places is that of the common tables", "[geo]")
{
    struct Known {
        GeoPoint wgs;
        GeoPoint gcj;
    };
    const Known known[] = {
        {{121.5272106, 31.1774276}, {121.531541859215, 31.17530398364597}},
        {{113.912316, 22.543847}, {113.9171764808363, 22.540796131694766}},
        {{116.377817, 39.911954}, {116.38404722455657, 39.91334545536069}},
    };
    for (const Known &k : known) {
        const GeoPoint got = gcj02FromWgs84(k.wgs);
        CHECK(got.longitude == Catch::Approx(k.gcj.longitude).margin(1e-9).epsilon(0));
        CHECK(got.latitude == Catch::Approx(k.gcj.latitude).margin(1e-9).epsilon(0));
    }
}

TEST_CASE("Nothing is shifted outside of the rectangle", "[geo]")
{
    const GeoPoint paris{2.35, 48.85};
    CHECK(gcj02FromWgs84(paris) == paris);
    CHECK(wgs84FromGcj02(paris) == paris);
}

TEST_CASE("Shifting there and back again stays within a millimetre everywhere", "[geo]")
{
    std::mt19937_64 random(7);
    std::uniform_real_distribution<double> east(73.5, 135.0);
    std::uniform_real_distribution<double> north(4.0, 53.5);
    double worst = 0;
    double worstBaidu = 0;
    double least = 1e9;
    for (int i = 0; i < 4000; ++i) {
        const GeoPoint p{east(random), north(random)};
        const GeoPoint gcj = gcj02FromWgs84(p);
        least = std::min(least, apart(p, gcj));
        worst = std::max(worst, apart(wgs84FromGcj02(gcj), p));
        worstBaidu = std::max(worstBaidu, apart(gcj02FromBd09(bd09FromGcj02(p)), p));
    }
    CHECK(worst < 0.001);
    CHECK(worstBaidu < 0.001);
    CHECK(least > 10); // it did shift
}
