// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gantt/interval_index.h"

#include <catch2/catch_test_macros.hpp>

#include <random>

using namespace zs;

namespace {

std::vector<int> touching(const IntervalIndex &index, int low, int high)
{
    std::vector<int> items;
    index.visitTouching(low, high, [&](int item) { items.push_back(item); });
    std::ranges::sort(items);
    return items;
}

} // namespace

TEST_CASE("an empty index touches nothing", "[gantt][intervals]")
{
    CHECK(touching(IntervalIndex(), 0, 100).empty());
}

TEST_CASE("touching includes both ends", "[gantt][intervals]")
{
    const IntervalIndex index({{5, 9, 1}, {0, 4, 2}, {10, 10, 3}, {0, 100, 4}});
    CHECK(touching(index, 4, 5) == std::vector{1, 2, 4});
    CHECK(touching(index, 9, 10) == std::vector{1, 3, 4});
    CHECK(touching(index, 101, 200).empty());
}

TEST_CASE("the index finds exactly what a plain search finds", "[gantt][intervals]")
{
    std::mt19937 random(7);
    std::vector<IntervalIndex::Interval> all;
    for (int i = 0; i < 20'000; ++i) {
        const int low = static_cast<int>(random() % 10'000);
        all.push_back(
            {low, low + static_cast<int>(i % 500 == 0 ? random() % 9000 : random() % 40), i});
    }
    const IntervalIndex index(all);
    for (int low = -50; low < 10'500; low += 433) {
        std::vector<int> plain;
        for (const auto &interval : all) {
            if (interval.low <= low + 35 && interval.high >= low)
                plain.push_back(interval.item);
        }
        CHECK(touching(index, low, low + 35) == plain);
    }
}
