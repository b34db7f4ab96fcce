// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/heat_grid.h"

#include "geo/heat_legend.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <numeric>
#include <random>

using namespace zs;

namespace {

float valueAt(const HeatPicture &picture, int x, int y)
{
    return picture.values[static_cast<std::size_t>(y / kHeatCell * picture.width + x / kHeatCell)];
}

std::uint32_t colourAt(const HeatPicture &picture, int x, int y)
{
    return picture.colours[static_cast<std::size_t>(y / kHeatCell * picture.width + x / kHeatCell)];
}

HeatRequest request(HeatReading reading)
{
    HeatRequest r;
    r.width = 400;
    r.height = 300;
    r.reading = reading;
    return r;
}

} // namespace

TEST_CASE("The blur moves points about and loses none", "[geo]")
{
    std::mt19937 random(1);
    std::uniform_real_distribution<float> x(150, 250);
    std::uniform_real_distribution<float> y(120, 180);
    std::vector<HeatPoint> points;
    for (int i = 0; i < 500; ++i)
        points.push_back({x(random), y(random), 0, 2});
    const HeatPicture picture = heatPicture(points, request(HeatReading::Density));
    const double sum = std::accumulate(picture.values.begin(), picture.values.end(), 0.0);
    CHECK(sum == Catch::Approx(1000).epsilon(1e-3));
}

TEST_CASE("It is hottest where the points are and cold out of their reach", "[geo]")
{
    std::vector<HeatPoint> points(50, HeatPoint{100, 100, 0, 1});
    points.push_back({300, 200, 0, 1});
    const HeatPicture picture = heatPicture(points, request(HeatReading::Density));
    CHECK(picture.high == valueAt(picture, 100, 100));
    CHECK(valueAt(picture, 300, 200) > 0);
    CHECK(valueAt(picture, 300, 200) < picture.high / 20);
    CHECK(valueAt(picture, 380, 20) < 1e-4F);
    CHECK(colourAt(picture, 380, 20) == 0);
    CHECK(colourAt(picture, 100, 100) >> 24 > 180);
}

TEST_CASE("The mean does not care how many points there are", "[geo]")
{
    std::vector<HeatPoint> points(200, HeatPoint{100, 100, 0.2F, 1});
    points.push_back({300, 200, 0.9F, 1});
    HeatRequest r = request(HeatReading::Mean);
    r.range = std::pair{0.0F, 1.0F};
    const HeatPicture picture = heatPicture(points, r);
    CHECK(valueAt(picture, 100, 100) == Catch::Approx(0.2).margin(0.01));
    CHECK(valueAt(picture, 300, 200) == Catch::Approx(0.9).margin(0.01));
    CHECK(picture.low == 0);
    CHECK(picture.high == 1);
    CHECK(colourAt(picture, 20, 280) == 0); // nothing near: no colour, not a low one
}

TEST_CASE("A heavier project pulls the mean to its side", "[geo]")
{
    const std::vector<HeatPoint> points{{200, 150, 1.0F, 3}, {200, 150, 0.0F, 1}};
    const HeatPicture picture = heatPicture(points, request(HeatReading::Mean));
    CHECK(valueAt(picture, 200, 150) == Catch::Approx(0.75).margin(0.001));
}

TEST_CASE("A fixed range keeps a colour the same whatever else is in the picture", "[geo]")
{
    HeatRequest r = request(HeatReading::Density);
    r.range = std::pair{0.0F, 1.0F};
    std::vector<HeatPoint> points(3, HeatPoint{100, 100, 0, 1});
    const std::uint32_t alone = colourAt(heatPicture(points, r), 100, 100);
    points.insert(points.end(), 500, HeatPoint{320, 220, 0, 1});
    CHECK(colourAt(heatPicture(points, r), 100, 100) == alone);
}

TEST_CASE("Points just outside are seen at the edge, far ones and odd ones do no harm", "[geo]")
{
    const std::vector<HeatPoint> points{{-6, 150, 0, 1},
                                        {1e9F, 150, 0, 1},
                                        {-1e9F, -1e9F, 0, 1},
                                        {std::numeric_limits<float>::quiet_NaN(), 10, 0, 1}};
    const HeatPicture picture = heatPicture(points, request(HeatReading::Density));
    CHECK(valueAt(picture, 1, 150) > 0);
    CHECK(heatPicture({}, request(HeatReading::Mean)).high == 0);
    CHECK(heatPicture(points, {}).colours.empty());
}

TEST_CASE("The legend says in words what the colours mean", "[geo]")
{
    const auto steps = heatLegend(HeatMeasure::BehindPlan, -0.2F, 0.2F);
    REQUIRE(steps.size() == 5);
    CHECK(steps[0].words.contains(u"20"));
    CHECK(steps[2].words != steps[0].words);
    CHECK(steps[0].colour != steps[4].colour);
    CHECK(steps[0].colour >> 24 == 0xFF);
    CHECK(heatSentence(HeatMeasure::Projects) != heatSentence(HeatMeasure::BehindPlan));
}
