// SPDX-License-Identifier: GPL-3.0-or-later
#include "funding/fund_split.h"

#include "support/stringify.h"

#include <array>

using namespace zs;

TEST_CASE("Projects exchange pots until everybody has exactly what is needed")
{
    // the first wished for the pot that is the only one of the second
    const std::array<std::int64_t, 2> needs{100, 100};
    const std::array<std::vector<FundRoom>, 2> rooms{
        std::vector<FundRoom>{{0, 0, 100, 100}, {1, 0, 100, 0}},
        std::vector<FundRoom>{{0, 0, 100, 0}}};
    const std::array<std::int64_t, 2> pots{100, 100};
    const auto split = wholeSplit(needs, rooms, pots);
    REQUIRE(split);
    CHECK((*split)[0] == std::vector{FundPart{1, {100}}});
    CHECK((*split)[1] == std::vector{FundPart{0, {100}}});
}

TEST_CASE("A least share is never given back, and what cannot be split is said")
{
    const std::array<std::int64_t, 2> needs{100, 100};
    const std::array<std::vector<FundRoom>, 2> rooms{
        std::vector<FundRoom>{{0, 1, 100, 100}, {1, 0, 100, 0}},
        std::vector<FundRoom>{{0, 0, 100, 0}}};
    CHECK_FALSE(wholeSplit(needs, rooms, std::array<std::int64_t, 2>{100, 100}));
    CHECK(wholeSplit(needs, rooms, std::array<std::int64_t, 2>{101, 100}));
    CHECK_FALSE(wholeSplit(needs, rooms, std::array<std::int64_t, 2>{0, 500}));
}
