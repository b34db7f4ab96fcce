// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/charge.h"

#include "access_fixture.h"

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;

namespace {

const auto kRoadsHead = idOf<PersonId>(21);
const auto kCityLeader = idOf<PersonId>(22);

Member member(PersonId id, OrgUnitId unit, const char *role)
{
    return {id, unit, true, {grant(id, role, DataScope::UnitAndBelow)}};
}

std::vector<Member> people()
{
    return {member(kLi, kBridges, "planner"),
            member(kRoadsHead, kRoads, "unit-head"),
            member(kCityLeader, kCity, "leader")};
}

std::vector<PersonId> told(const Charge &charge, int level, const std::vector<Member> &all)
{
    return warningRecipients(charge, level, all, shippedRoles(), tree(), kDay);
}

} // namespace

TEST_CASE("a task is its own unit's and person's when they are named, else the project's",
          "[access]")
{
    AccessObject project = roadProject();
    project.leader = kWang;
    CHECK(chargeOf(project) == Charge{kRoads, kWang});
    CHECK(chargeOf(project, {}, kLi) == Charge{kRoads, kLi});
    CHECK(chargeOf(project, kWater, kLi) == Charge{kWater, kLi});
    // another unit answers for its task itself: not the leader of the project
    CHECK(chargeOf(project, kWater) == Charge{kWater, {}});
}

TEST_CASE("a warning goes to who is in charge, and each level adds the unit above", "[access]")
{
    const Charge charge{kRoads, kLi};
    CHECK(told(charge, 0, people()) == std::vector{kLi, kRoadsHead});
    CHECK(told(charge, 1, people()) == std::vector{kLi, kRoadsHead, kCityLeader});
    CHECK(told(charge, 9, people()) == std::vector{kLi, kRoadsHead, kCityLeader});
}

TEST_CASE("a warning that finds nobody climbs until somebody hears it", "[access]")
{
    CHECK(told({kBridges, {}}, 0, people()) == std::vector{kRoadsHead});
    std::vector<Member> fewer = people();
    fewer[1].active = false;
    CHECK(told({kBridges, {}}, 0, fewer) == std::vector{kCityLeader});
    CHECK(told({{}, {}}, 3, people()).empty());
}

TEST_CASE("nobody is warned twice, and administrators, leavers and ended roles never", "[access]")
{
    std::vector<Member> all = people();
    all[1].grants.push_back(grant(kRoadsHead, "leader"));
    CHECK(told({kRoads, kRoadsHead}, 0, all) == std::vector{kRoadsHead});
    all[1].grants.push_back(grant(kRoadsHead, "security-auditor", DataScope::All));
    CHECK(told({kRoads, {}}, 0, all) == std::vector{kCityLeader});
    all = people();
    all[1].grants[0].period.to = kDay.addDays(-1);
    CHECK(told({kRoads, {}}, 0, all) == std::vector{kCityLeader});
}
