// SPDX-License-Identifier: GPL-3.0-or-later
#include "access_fixture.h"

using namespace zs;
using namespace zs::test;

TEST_CASE("a unit lies within itself and all units above it, and within no other", "[access]")
{
    CHECK(tree().isWithin(kBridges, kBridges));
    CHECK(tree().isWithin(kBridges, kRoads));
    CHECK(tree().isWithin(kBridges, kCity));
    CHECK_FALSE(tree().isWithin(kRoads, kBridges));
    CHECK_FALSE(tree().isWithin(kWater, kRoads));
    CHECK_FALSE(tree().isWithin(kBridges, kWater));
    CHECK(tree().parentOf(kBridges) == kRoads);
    CHECK_FALSE(tree().parentOf(kCity).isValid());
}

TEST_CASE("unknown units and units in a circle lie within nothing else", "[access]")
{
    const auto unknown = idOf<OrgUnitId>(99);
    CHECK_FALSE(tree().isWithin(unknown, kCity));
    CHECK_FALSE(tree().isWithin(kCity, unknown));
    CHECK_FALSE(tree().isWithin({}, {}));

    std::vector<OrgUnit> circle = units();
    circle[1].parent = kBridges; // the city below its own section
    const UnitTree damaged(circle);
    CHECK_FALSE(damaged.isWithin(kBridges, kRoads));
    CHECK_FALSE(damaged.isWithin(kRoads, kCity));
    CHECK(damaged.isWithin(kRoads, kRoads));
}

TEST_CASE("a chain of 100,000 units is numbered without running out of stack", "[access]")
{
    std::vector<OrgUnit> chain(100'000);
    for (std::size_t i = 0; i < chain.size(); ++i) {
        Uuid id;
        id.bytes[0] = 1;
        std::memcpy(id.bytes.data() + 8, &i, sizeof i); // the half that tells ids apart
        chain[i].id = OrgUnitId(id);
        if (i > 0)
            chain[i].parent = chain[i - 1].id;
    }
    const UnitTree deep(chain);
    CHECK(deep.isWithin(chain.back().id, chain.front().id));
    CHECK_FALSE(deep.isWithin(chain.front().id, chain.back().id));
}
