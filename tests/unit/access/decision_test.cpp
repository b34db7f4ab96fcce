// SPDX-License-Identifier: GPL-3.0-or-later
#include "access_fixture.h"

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;

namespace {

Refusal refusal(const Subject &who, Permission what, const AccessObject &object)
{
    return ask(who, what, object).refusal;
}

AccessObject labelled(Classification level, NeedToKnow known = {})
{
    AccessObject object = roadProject();
    object.level = level;
    object.known = std::move(known);
    return object;
}

AccessObject ownedBy(OrgUnitId unit)
{
    AccessObject object = roadProject();
    object.owner = unit;
    return object;
}

/// Wang of the water bureau hands his roles to Li from June 10 to June 20.
Subject::Received fromWang(std::vector<Grant> grants)
{
    Subject::Received received;
    received.delegation = {kWang, kLi, {QDate(2026, 6, 10), QDate(2026, 6, 20)}, {}, u"leave"_s};
    received.fromName = u"Wang"_s;
    received.fromUnit = kWater;
    received.fromGrants = std::move(grants);
    return received;
}

} // namespace

TEST_CASE("without a grant everything but one's own session is refused", "[access]")
{
    const Subject li = subject(liWith({}));
    for (const PermissionInfo &info : permissionTable()) {
        const Decision d = ask(li, info.permission, roadProject());
        CHECK(d.allowed == (info.permission == Permission::OwnSession));
        CHECK_FALSE(d.reason().isEmpty());
        CHECK(d.toResult().has_value() == d.allowed);
    }
    CHECK(ask(li, Permission::PlanEdit, roadProject()).toResult().error().code
          == ErrorCode::Forbidden);
}

TEST_CASE("each data scope reaches as far as it says", "[access]")
{
    struct Row {
        DataScope scope;
        bool ownUnit, below, above, beside;
    };
    for (const Row &row : {Row{DataScope::Own, false, false, false, false},
                           Row{DataScope::OwnUnit, true, false, false, false},
                           Row{DataScope::UnitAndBelow, true, true, false, false},
                           Row{DataScope::All, true, true, true, true}}) {
        const Subject li = subject(liWith({grant(kLi, "planner", row.scope)}));
        CHECK(ask(li, Permission::PlanEdit, ownedBy(kRoads)).allowed == row.ownUnit);
        CHECK(ask(li, Permission::PlanEdit, ownedBy(kBridges)).allowed == row.below);
        CHECK(ask(li, Permission::PlanEdit, ownedBy(kCity)).allowed == row.above);
        CHECK(ask(li, Permission::PlanEdit, ownedBy(kWater)).allowed == row.beside);
        // what one leads or takes part in is one's own whatever the scope
        AccessObject own = ownedBy(kWater);
        own.leader = kLi;
        CHECK(ask(li, Permission::PlanEdit, own).allowed);
        own.leader = kWang;
        own.members = {kWang, kLi};
        CHECK(ask(li, Permission::PlanEdit, own).allowed);
    }
}

TEST_CASE("a grant for a unit or a project counts there and nowhere else", "[access]")
{
    Grant elsewhere = grant(kLi, "planner");
    elsewhere.unit = kWater;
    const Subject li = subject(liWith({elsewhere}));
    CHECK(ask(li, Permission::PlanEdit, ownedBy(kWater)).allowed);
    CHECK(refusal(li, Permission::PlanEdit, ownedBy(kRoads)) == Refusal::OutOfScope);

    Grant here = grant(kLi, "resource-manager", DataScope::All);
    here.project = kProject;
    const Subject one = subject(liWith({here}));
    CHECK(ask(one, Permission::ResourceEdit, roadProject()).allowed);
    AccessObject other = roadProject();
    other.project = idOf<ProjectId>(2);
    CHECK(refusal(one, Permission::ResourceEdit, other) == Refusal::OutOfScope);
    // the pool is no project: a role on one project does not open it
    CHECK_FALSE(one.may(Permission::PoolEdit, kDay, Governance::Separated).allowed);
}

TEST_CASE("a grant counts on its first and last day and not outside them", "[access]")
{
    Grant june = grant(kLi, "planner");
    june.period = {QDate(2026, 6, 1), QDate(2026, 6, 30)};
    const Subject li = subject(liWith({june}));
    const auto on = [&](QDate day) {
        return li.may(Permission::PlanEdit, roadProject(), day, Governance::Separated).allowed;
    };
    CHECK(on(QDate(2026, 6, 1)));
    CHECK(on(QDate(2026, 6, 30)));
    CHECK_FALSE(on(QDate(2026, 5, 31)));
    CHECK_FALSE(on(QDate(2026, 7, 1)));
    CHECK(li.permissionsAt(kDay).contains(Permission::PlanEdit));
    CHECK_FALSE(li.permissionsAt(QDate(2026, 7, 1)).contains(Permission::PlanEdit));
}

TEST_CASE("who stands in has the other's reach for those days, and says so", "[access]")
{
    Subject::Facts facts = liWith({});
    facts.received = {fromWang({grant(kWang, "leader")})};
    const Subject li = subject(facts);
    const Decision d = ask(li, Permission::ApprovalDecide, ownedBy(kWater));
    CHECK(d.allowed);
    CHECK(d.via == Via::Delegation);
    CHECK(d.from == u"Wang"_s);
    CHECK(d.reason().contains(u"Wang"_s));
    CHECK(refusal(li, Permission::ApprovalDecide, ownedBy(kRoads)) == Refusal::OutOfScope);
    const auto later = li.may(
        Permission::ApprovalDecide, ownedBy(kWater), QDate(2026, 6, 21), Governance::Separated);
    CHECK(later.refusal == Refusal::NoPermission);
}

TEST_CASE("a delegation hands on neither the vote, nor received powers, nor a leaver's", "[access]")
{
    Subject::Facts facts = liWith({});
    facts.received = {fromWang({grant(kWang, "leader"), grant(kZhao, "planner")})};
    const Subject li = subject(facts);
    CHECK(refusal(li, Permission::MeetingVote, ownedBy(kWater)) == Refusal::NoPermission);
    // Zhao's grant among Wang's is not Wang's to give
    CHECK(refusal(li, Permission::PlanEdit, ownedBy(kWater)) == Refusal::NoPermission);

    facts.received[0].fromActive = false;
    CHECK_FALSE(ask(subject(facts), Permission::ApprovalDecide, ownedBy(kWater)).allowed);
    facts.received[0].fromActive = true;
    facts.received[0].delegation.permissions = {Permission::ProjectRead};
    const Subject reading = subject(facts);
    CHECK(ask(reading, Permission::ProjectRead, ownedBy(kWater)).allowed);
    CHECK_FALSE(ask(reading, Permission::ApprovalDecide, ownedBy(kWater)).allowed);
    facts.received[0].delegation.permissions = {};
    facts.received[0].delegation.to = kZhao; // another's delegation
    CHECK_FALSE(ask(subject(facts), Permission::ProjectRead, ownedBy(kWater)).allowed);
}

TEST_CASE("a delegation of an administrator's work gives nothing", "[access]")
{
    Subject::Facts facts = liWith({});
    facts.received = {fromWang({grant(kWang, "security-auditor")})};
    const Subject li = subject(facts);
    CHECK_FALSE(li.may(Permission::LogRead, kDay, Governance::Separated).allowed);
    CHECK(li.dutyAt(kDay) == Duty::None);

    // nor does business that an administrator should not have had
    facts.received = {fromWang({grant(kWang, "leader", DataScope::All)})};
    CHECK(ask(subject(facts), Permission::ApprovalDecide, roadProject()).allowed);
    facts.received[0].fromGrants.push_back(grant(kWang, "security-auditor"));
    CHECK_FALSE(ask(subject(facts), Permission::ApprovalDecide, roadProject()).allowed);
}

TEST_CASE("who must stay away may read but not judge, himself or through another", "[access]")
{
    AccessObject own = roadProject();
    own.avoiding = {kLi};
    const Subject li = subject(liWith({grant(kLi, "leader"), grant(kLi, "planner")}));
    CHECK(refusal(li, Permission::ApprovalDecide, own) == Refusal::Avoidance);
    CHECK(refusal(li, Permission::MeetingVote, own) == Refusal::Avoidance);
    CHECK(ask(li, Permission::ProjectRead, own).allowed);
    CHECK(ask(li, Permission::PlanEdit, own).allowed);

    Subject::Facts facts = liWith({});
    facts.received = {fromWang({grant(kWang, "leader", DataScope::All)})};
    AccessObject wangs = roadProject();
    wangs.avoiding = {kWang};
    CHECK(refusal(subject(facts), Permission::ApprovalDecide, wangs) == Refusal::Avoidance);
    // one power that is barred does not bar another that is not
    facts.grants = {grant(kLi, "leader")};
    CHECK(ask(subject(facts), Permission::ApprovalDecide, wangs).allowed);
}

TEST_CASE("a label above the clearance stays closed, whatever the role", "[access]")
{
    const Subject li = subject(liWith({grant(kLi, "reader")}));
    const NeedToKnow circle{{kLi}, {}};
    CHECK(ask(li, Permission::ProjectRead, labelled(Classification::Internal)).allowed);
    CHECK(ask(li, Permission::ProjectRead, labelled(Classification::Secret, circle)).allowed);
    const Decision d =
        ask(li, Permission::ProjectRead, labelled(Classification::Confidential, circle));
    CHECK(d.refusal == Refusal::Clearance);
    CHECK(d.reason().contains(u"机密"_s));

    Subject::Facts past = liWith({grant(kLi, "reader")});
    past.clearance = {Classification::TopSecret, {}, QDate(2026, 6, 14)};
    CHECK(refusal(subject(past), Permission::ProjectRead, labelled(Classification::Secret, circle))
          == Refusal::Clearance);
}

TEST_CASE("a secret opens to its circle only, and one without a circle to its leader", "[access]")
{
    const Subject li = subject(liWith({grant(kLi, "reader", DataScope::All)}));
    const auto secret = [](NeedToKnow known) { return labelled(Classification::Secret, known); };
    CHECK(ask(li, Permission::ProjectRead, secret({{}, {kRoads}})).allowed);
    CHECK(ask(li, Permission::ProjectRead, secret({{}, {kCity}})).allowed);
    CHECK(refusal(li, Permission::ProjectRead, secret({{}, {kBridges}})) == Refusal::NeedToKnow);
    CHECK(refusal(li, Permission::ProjectRead, secret({{kWang}, {kWater}})) == Refusal::NeedToKnow);
    CHECK(refusal(li, Permission::ProjectRead, secret({})) == Refusal::NeedToKnow);
    AccessObject led = secret({});
    led.leader = kLi;
    CHECK(ask(li, Permission::ProjectRead, led).allowed);
    // a circle on an internal project counts as well
    CHECK(refusal(li, Permission::ProjectRead, labelled(Classification::Internal, {{kWang}, {}}))
          == Refusal::NeedToKnow);
}

TEST_CASE("none of the three administrators reads or decides business", "[access]")
{
    for (const char *role :
         {"system-administrator", "security-administrator", "security-auditor"}) {
        // even with business roles beside it, and business handed to them
        Subject::Facts facts = liWith(
            {grant(kLi, role, DataScope::All), grant(kLi, "project-manager", DataScope::All)});
        facts.received = {fromWang({grant(kWang, "leader", DataScope::All)})};
        const Subject li = subject(facts);
        for (const PermissionInfo &info : permissionTable()) {
            if (info.permission == Permission::OwnSession || isAdministrative(info.permission))
                continue;
            INFO(role << ' ' << info.key);
            CHECK(refusal(li, info.permission, roadProject()) == Refusal::Administrator);
            CHECK_FALSE(li.permissionsAt(kDay).contains(info.permission));
        }
    }
}

TEST_CASE("each administrator has one console, and two duties in one person count as one",
          "[access]")
{
    const auto may = [](const Subject &who, Permission what) {
        return who.may(what, kDay, Governance::Separated);
    };
    const Subject system = subject(liWith({grant(kLi, "system-administrator", DataScope::All)}));
    CHECK(may(system, Permission::AccountManage).allowed);
    CHECK_FALSE(may(system, Permission::RoleGrant).allowed);
    CHECK_FALSE(may(system, Permission::LogRead).allowed);
    CHECK(may(system, Permission::AdministratorAppoint).needsSecond);
    CHECK_FALSE(may(system, Permission::AccountManage).needsSecond);

    const Subject both = subject(liWith({grant(kLi, "security-auditor", DataScope::All),
                                         grant(kLi, "system-administrator", DataScope::All)}));
    CHECK(both.dutyAt(kDay) == Duty::System);
    CHECK_FALSE(may(both, Permission::LogRead).allowed);
}

TEST_CASE("before the three are appointed an active person may do everything", "[access]")
{
    const Subject li = subject(liWith({}));
    for (const PermissionInfo &info : permissionTable()) {
        const Decision d = li.may(info.permission, roadProject(), kDay, Governance::Founding);
        CHECK(d.allowed);
        CHECK(d.via
              == (info.permission == Permission::OwnSession ? Via::Everybody : Via::Founding));
    }
    Subject::Facts gone = liWith({grant(kLi, "planner")});
    gone.active = false;
    CHECK(subject(gone).may(Permission::PlanEdit, kDay, Governance::Founding).refusal
          == Refusal::Inactive);
    CHECK(subject(gone).permissionsAt(kDay).isEmpty());
}

TEST_CASE("an act is decided by its power, and an unknown one is refused", "[access]")
{
    const Subject li = subject(liWith({grant(kLi, "field-clerk", DataScope::OwnUnit)}));
    const auto act = [&](const char16_t *name) {
        return li.mayAct(name, roadProject(), kDay, Governance::Separated);
    };
    CHECK(act(u"record-progress").allowed);
    CHECK(act(u"undo:record-progress").allowed);
    CHECK(act(u"rename-task").refusal == Refusal::NoPermission);
    CHECK(act(u"no-such-act").refusal == Refusal::UnknownAct);
}

TEST_CASE("grants of others and of unknown roles give nothing", "[access]")
{
    const Subject li =
        subject(liWith({grant(kWang, "planner", DataScope::All), grant(kLi, "emperor")}));
    CHECK(refusal(li, Permission::PlanEdit, roadProject()) == Refusal::NoPermission);
}
