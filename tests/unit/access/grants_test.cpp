// SPDX-License-Identifier: GPL-3.0-or-later
#include "access_fixture.h"

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;

namespace {

using Kind = SeparationFault::Kind;

const auto kChen = idOf<PersonId>(11);
const auto kSun = idOf<PersonId>(12);
const auto kZhou = idOf<PersonId>(13);

std::vector<Grant> theThree()
{
    return {grant(kChen, "system-administrator", DataScope::All),
            grant(kSun, "security-administrator", DataScope::All),
            grant(kZhou, "security-auditor", DataScope::All)};
}

std::vector<SeparationFault> faults(const std::vector<Grant> &grants,
                                    const std::vector<Delegation> &delegations = {})
{
    return checkSeparation(grants, delegations, shippedRoles(), kDay);
}

Result<> granting(PersonId by,
                  const Grant &g,
                  const std::vector<Grant> &present = theThree(),
                  Governance governance = Governance::Separated)
{
    return mayGrant(by, g, present, shippedRoles(), kDay, governance);
}

Delegation leave()
{
    return {kLi, kWang, {QDate(2026, 6, 1), QDate(2026, 6, 30)}, {}, u"Annual leave"_s};
}

} // namespace

TEST_CASE("three different administrators and nothing else is no fault", "[access]")
{
    CHECK(faults(theThree()).empty());
    std::vector<Grant> withBusiness = theThree();
    withBusiness.push_back(grant(kLi, "planner"));
    CHECK(faults(withBusiness).empty());
}

TEST_CASE("each missing administrator is told", "[access]")
{
    const auto none = faults({});
    REQUIRE(none.size() == 3);
    CHECK(std::ranges::all_of(none, [](const auto &f) { return f.kind == Kind::Missing; }));
    std::vector<Grant> expired = theThree();
    expired[2].period.to = kDay.addDays(-1);
    const auto one = faults(expired);
    REQUIRE(one.size() == 1);
    CHECK(one[0].duty == Duty::Audit);
    CHECK_FALSE(one[0].text({}, shippedRoles()).isEmpty());
}

TEST_CASE("two duties in one person, or a duty beside business, is a fault", "[access]")
{
    std::vector<Grant> both = theThree();
    both.push_back(grant(kSun, "security-auditor", DataScope::All));
    auto found = faults(both);
    REQUIRE(found.size() == 1);
    CHECK(found[0].kind == Kind::TwoDuties);
    CHECK(found[0].person == kSun);
    CHECK(found[0].text(u"Sun"_s, shippedRoles()).contains(u"Sun"_s));

    std::vector<Grant> business = theThree();
    business.push_back(grant(kChen, "reader"));
    found = faults(business);
    REQUIRE(found.size() == 1);
    CHECK(found[0].kind == Kind::AlsoBusiness);

    // one after the other is allowed, also when both are granted now
    business.back().period.to = kDay.addDays(-1);
    CHECK(faults(business).empty());
    business.back().period = {kDay.addDays(10), {}};
    business[0].period = {{}, kDay.addDays(9)};
    CHECK(faults(business).empty());
    business[0].period.to = kDay.addDays(10);
    CHECK(faults(business).size() == 1);
}

TEST_CASE("an administrator in a delegation is a fault on either side", "[access]")
{
    Delegation d = leave();
    d.from = kZhou;
    CHECK(faults(theThree(), {d}).size() == 1);
    CHECK(faults(theThree(), {d})[0].kind == Kind::Delegates);
    std::swap(d.from, d.to);
    CHECK(faults(theThree(), {d}).size() == 1);
    d.period = {QDate(2025, 1, 1), QDate(2025, 1, 2)}; // long over
    CHECK(faults(theThree(), {d}).empty());
}

TEST_CASE("a workspace is separated once there is no fault, and never goes back", "[access]")
{
    CHECK(governanceAfter(Governance::Founding, faults({})) == Governance::Founding);
    CHECK(governanceAfter(Governance::Founding, faults(theThree())) == Governance::Separated);
    CHECK(governanceAfter(Governance::Separated, faults({})) == Governance::Separated);
}

TEST_CASE("the security administrator grants business roles, to others", "[access]")
{
    REQUIRE_OK(granting(kSun, grant(kLi, "planner")));
    CHECK_FALSE(granting(kChen, grant(kLi, "planner")).has_value());
    CHECK_FALSE(granting(kZhou, grant(kLi, "planner")).has_value());
    CHECK_FALSE(granting(kLi, grant(kWang, "planner")).has_value());
    CHECK_FALSE(granting(kSun, grant(kSun, "planner")).has_value());
    CHECK_FALSE(granting(kSun, grant(kChen, "reader")).has_value());
    CHECK(granting(kSun, grant(kLi, "emperor")).error().code == ErrorCode::Invalid);
    Grant backwards = grant(kLi, "planner");
    backwards.period = {kDay, kDay.addDays(-1)};
    CHECK(granting(kSun, backwards).error().code == ErrorCode::Invalid);
}

TEST_CASE("nobody alone makes or dismisses an administrator", "[access]")
{
    for (const PersonId by : {kChen, kSun, kZhou, kLi}) {
        CHECK(granting(by, grant(kLi, "security-auditor")).error().code == ErrorCode::Forbidden);
        CHECK_FALSE(
            mayWithdraw(by, theThree()[0], theThree(), shippedRoles(), kDay, Governance::Separated)
                .has_value());
    }
    REQUIRE_OK(mayWithdraw(
        kSun, grant(kLi, "planner"), theThree(), shippedRoles(), kDay, Governance::Separated));
}

TEST_CASE("while founding anybody grants, but never two duties to one person", "[access]")
{
    const std::vector<Grant> none;
    REQUIRE_OK(granting(kLi, grant(kChen, "system-administrator"), none, Governance::Founding));
    const std::vector<Grant> one{grant(kChen, "system-administrator")};
    CHECK_FALSE(granting(kLi, grant(kChen, "security-auditor"), one, Governance::Founding));
    CHECK_FALSE(granting(kLi, grant(kChen, "planner"), one, Governance::Founding));
    const std::vector<Grant> planner{grant(kWang, "planner")};
    CHECK_FALSE(granting(kLi, grant(kWang, "security-auditor"), planner, Governance::Founding));
}

TEST_CASE("a delegation names two persons, its days and its reason, and hands on no vote",
          "[access]")
{
    CHECK(delegationFault(leave()).isEmpty());
    const auto faulty = [](auto change) {
        Delegation d = leave();
        change(d);
        return !delegationFault(d).isEmpty();
    };
    CHECK(faulty([](Delegation &d) { d.to = kLi; }));
    CHECK(faulty([](Delegation &d) { d.to = {}; }));
    CHECK(faulty([](Delegation &d) { d.period.to = {}; }));
    CHECK(faulty([](Delegation &d) { d.period.from = {}; }));
    CHECK(faulty([](Delegation &d) { std::swap(d.period.from, d.period.to); }));
    CHECK(faulty([](Delegation &d) { d.period.to = QDate(2027, 6, 2); }));
    CHECK_FALSE(faulty([](Delegation &d) { d.period.to = QDate(2027, 6, 1); }));
    CHECK(faulty([](Delegation &d) { d.reason = u"  "_s; }));
    CHECK(faulty([](Delegation &d) { d.permissions = {Permission::MeetingVote}; }));
    CHECK(faulty([](Delegation &d) { d.permissions = {Permission::LogRead}; }));
    CHECK_FALSE(faulty([](Delegation &d) { d.permissions = {Permission::ApprovalDecide}; }));
}
