// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/box_tree.h"
#include "geo/convex_ground.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <numbers>
#include <random>

using namespace zs;

TEST_CASE("The tree finds the boxes that looking at each finds", "[geo]")
{
    std::mt19937 random(5);
    std::uniform_real_distribution<double> place(0, 1000);
    std::exponential_distribution<double> size(0.05);
    for (const std::size_t count : {0U, 1U, 15U, 16U, 17U, 300U, 5000U}) {
        std::vector<PlaneBox> boxes(count);
        for (PlaneBox &box : boxes) {
            if (place(random) < 30)
                continue; // stays empty
            const double x = place(random);
            const double y = place(random);
            box = {x, y, x + size(random), y + size(random)};
        }
        const BoxTree tree(boxes);
        std::size_t hits = 0;
        for (int i = 0; i < 50; ++i) {
            const double x = place(random);
            const double y = place(random);
            const PlaneBox asked{x, y, x + size(random), y + size(random)};
            std::vector<std::size_t> wanted;
            for (std::size_t k = 0; k < count; ++k) {
                if (!boxes[k].isEmpty() && boxes[k].meets(asked))
                    wanted.push_back(k);
            }
            std::vector<std::size_t> got;
            tree.find(asked, got);
            std::ranges::sort(got);
            CHECK(got == wanted);
            hits += got.size();
        }
        CHECK((count < 300 || hits > 0));
    }
}

TEST_CASE("Ground without dents is cut exactly", "[geo]")
{
    const auto square = groundWithin({{0, 0}, {10, 0}, {10, 10}, {0, 10}, {0, 0}});
    const auto turned = groundWithin({{5, 5}, {5, 15}, {15, 15}, {15, 5}, {5, 5}}); // clockwise
    REQUIRE(square);
    REQUIRE(turned);
    const ConvexGround both = shared(*square, *turned);
    CHECK(squareMetres(both) == Catch::Approx(25));
    const PlanePoint in = insideOf(both);
    CHECK(in.x == Catch::Approx(7.5));
    CHECK(in.y == Catch::Approx(7.5));
    const auto away = groundAround({30, 30}, 5);
    REQUIRE(away);
    CHECK(shared(*square, *away).empty());
}

TEST_CASE("A trench is as wide as it reaches on both sides, with round ends", "[geo]")
{
    const auto trench = groundAlong({0, 0}, {30, 40}, 2);
    REQUIRE(trench);
    // sixteen corners for a circle lie inside of it
    CHECK(squareMetres(*trench) < 200 + 4 * std::numbers::pi);
    CHECK(squareMetres(*trench) > 200 + 0.97 * 4 * std::numbers::pi);
    CHECK_FALSE(groundAlong({5, 5}, {5, 5}, 2));
    CHECK_FALSE(groundAround({5, 5}, 0));
}

TEST_CASE("Dents, crossings and double turns are no plain ground", "[geo]")
{
    CHECK_FALSE(groundWithin({{0, 0}, {10, 0}, {2, 2}, {0, 10}, {0, 0}}));
    CHECK_FALSE(groundWithin({{0, 0}, {10, 10}, {10, 0}, {0, 10}, {0, 0}}));
    CHECK_FALSE(groundWithin({{0, 0}, {10, 0}, {20, 0}, {0, 0}}));
    // a star of five points turns the same way at each corner, but twice around
    CHECK_FALSE(groundWithin({{0, 10}, {6, -8}, {-9, 3}, {9, 3}, {-6, -8}, {0, 10}}));
}

TEST_CASE("Two straight lines are as far apart as their nearest places", "[geo]")
{
    CHECK(distanceOf({0, 0}, {10, 0}, {5, -5}, {5, 5}) == 0);
    CHECK(distanceOf({0, 0}, {10, 0}, {0, 3}, {10, 3}) == Catch::Approx(3));
    CHECK(distanceOf({0, 0}, {10, 0}, {13, 4}, {20, 9}) == Catch::Approx(5));
    CHECK(distanceOf({1, 1}, {1, 1}, {4, 5}, {4, 5}) == Catch::Approx(5));
}
