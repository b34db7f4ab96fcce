// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/task_commands.h"
#include "support/office.h"

#include <algorithm>

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;

TEST_CASE("while founding everybody may do everything, afterwards only what a role gives",
          "[office][access]")
{
    Office office;
    office.grantRoles();
    const ProjectId project = office.addOwnProject(u"P1"_s);
    CHECK(office.workspace->governance() == Governance::Founding);
    office.appoint();
    CHECK(office.workspace->governance() == Governance::Separated);

    // the founder holds no role: the door is shut at once, and stays so after logging in anew
    const AddTask task{.project = project, .name = u"勘察"_s};
    CHECK(office.workspace->run(task).error().code == ErrorCode::Forbidden);
    office.as(u"planner"_s);
    CHECK(office.workspace->governance() == Governance::Separated);
    REQUIRE_OK(office.workspace->run(task));
    office.as(u"finance"_s);
    const auto refused = office.workspace->run(task);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Forbidden);
    office.as(u"audit"_s);
    CHECK(office.countOf(u"refused"_s) >= 2);
}

TEST_CASE("the three administrators see no business and each only what is theirs",
          "[office][access]")
{
    Office office;
    office.grantRoles();
    const ProjectId project = office.addOwnProject(u"P1"_s);
    office.appoint();
    for (const QString &login : {u"system"_s, u"security"_s, u"audit"_s}) {
        Workspace &workspace = office.as(login);
        INFO(login.toStdString());
        REQUIRE_OK(workspace.projects());
        CHECK(workspace.projects()->empty());
        CHECK(workspace.plan(project).error().code == ErrorCode::Forbidden);
        CHECK_FALSE(workspace.may(Permission::ApprovalDecide));
        CHECK(workspace.may(Permission::BackupMake) == (login == u"system"_s));
        CHECK(workspace.may(Permission::RoleGrant) == (login == u"security"_s));
        CHECK(workspace.may(Permission::LogRead) == (login == u"audit"_s));
    }
    office.as(u"security"_s);
    CHECK(office.workspace->backup().error().code == ErrorCode::Forbidden);
    RoleGrant self;
    self.person = office.people.at(u"security"_s);
    self.role = u"planner"_s;
    CHECK_FALSE(AccessDesk(*office.workspace).grant(self));
}

TEST_CASE("an administrator is exchanged by two of the three, never by one", "[office][access]")
{
    Office office;
    office.grantRoles();
    office.appoint();
    RoleGrant fresh;
    fresh.person = office.people.at(u"planner"_s);
    fresh.role = u"security-auditor"_s;
    fresh.scope = static_cast<std::int64_t>(DataScope::All);
    office.as(u"security"_s);
    // the planner has a business role: first that goes
    CHECK_FALSE(AccessDesk(*office.workspace).grant(fresh));
    const auto facts = AccessDesk(*office.workspace).facts();
    REQUIRE_OK(facts);
    for (const RoleGrant &row : (*facts)->grants) {
        if (row.person == fresh.person)
            REQUIRE_OK(AccessDesk(*office.workspace).withdraw(row.id));
    }
    REQUIRE_OK(AccessDesk(*office.workspace).grant(fresh));
    auto pending = AccessDesk(*office.workspace).pending();
    REQUIRE_OK(pending);
    REQUIRE(pending->size() == 1);
    CHECK_FALSE(AccessDesk(*office.workspace).decide(pending->front().id, true));
    office.as(u"finance"_s);
    CHECK_FALSE(AccessDesk(*office.workspace).decide(pending->front().id, true));
    office.as(u"system"_s);
    REQUIRE_OK(AccessDesk(*office.workspace).decide(pending->front().id, true));
    CHECK_FALSE(AccessDesk(*office.workspace).decide(pending->front().id, true));
    office.as(u"planner"_s);
    CHECK(office.workspace->duty() == Duty::Audit);
}

TEST_CASE("a person reads projects of the own reach, and no label above the clearance",
          "[office][access]")
{
    Office office;
    office.grantRoles();
    const ProjectId own = office.addOwnProject(u"P1"_s);
    const ProjectId secret = office.addOwnProject(u"P2"_s, Classification::Confidential);
    const ProjectId foreign = office.addOwnProject(u"P3"_s, Classification::Open, office.other);
    REQUIRE_OK(AccessDesk(*office.workspace)
                   .setClearance(
                       office.people.at(u"head"_s), Classification::TopSecret, QDate(), QDate()));
    office.appoint();

    office.as(u"planner"_s);
    REQUIRE_OK(office.workspace->plan(own));
    CHECK(office.workspace->plan(secret).error().code == ErrorCode::Forbidden);
    CHECK(office.workspace->plan(foreign).error().code == ErrorCode::Forbidden);
    REQUIRE_OK(office.workspace->projects());
    CHECK(office.workspace->projects()->size() == 1);

    office.as(u"head"_s);
    REQUIRE_OK(office.workspace->plan(secret));
    REQUIRE_OK(office.workspace->plan(secret));
    office.as(u"audit"_s);
    CHECK(office.countOf(u"open-classified"_s) == 1); // written down once a session
}

TEST_CASE("rows of powers are not written by acts of another name", "[office][access]")
{
    Office office;
    RoleGrant row;
    row.id = office.workspace->ids().next<RoleGrantId>();
    row.person = office.people.at(u"planner"_s);
    row.role = u"security-administrator"_s;
    const auto forged = office.workspace->commit(ChangeSet{u"rename-task"_s, {}, {inserted(row)}});
    REQUIRE_FALSE(forged);
    CHECK(forged.error().code == ErrorCode::Forbidden);
    office.appoint();
    office.as(u"planner"_s);
    CHECK_FALSE(office.workspace->commit(ChangeSet{u"grant-role"_s, {}, {inserted(row)}}));
    CHECK_FALSE(office.workspace->setSetting(u"access.governance"_s, u"founding"_s));
    office.as(u"system"_s); // may set settings, but not this one
    CHECK_FALSE(office.workspace->setSetting(u"access.governance"_s, u"founding"_s));
    CHECK(office.workspace->governance() == Governance::Separated);
}

TEST_CASE("a stand-in acts with the other's powers on the days of it only", "[office][access]")
{
    Office office;
    office.grantRoles();
    const ProjectId project = office.addOwnProject(u"P1"_s);
    const QDate today = QDateTime::fromMSecsSinceEpoch(office.clock.now()).date();
    office.appoint();
    office.as(u"security"_s);
    StandIn row;
    row.from = office.people.at(u"planner"_s);
    row.to = office.people.at(u"finance"_s);
    row.firstDay = today.addDays(1);
    row.lastDay = today.addDays(2);
    row.reason = u"出差"_s;
    REQUIRE_OK(AccessDesk(*office.workspace).addStandIn(row));
    const AddTask task{.project = project, .name = u"勘察"_s};
    constexpr qint64 kDay = 24LL * 3600 * 1000;
    office.as(u"finance"_s);
    CHECK_FALSE(office.workspace->run(task));
    office.clock.advance(kDay);
    CHECK(office.workspace->run(task).has_value());
    office.clock.advance(2 * kDay);
    CHECK_FALSE(office.workspace->run(task));
}

TEST_CASE("an administrator alone changes no power by writing rows, whatever the act is called",
          "[office][access]")
{
    Office office;
    office.grantRoles();
    office.appoint();
    RoleGrant row;
    row.person = office.people.at(u"planner"_s);
    row.role = u"security-administrator"_s;
    row.scope = static_cast<std::int64_t>(DataScope::All);
    for (const QString &who : {u"security"_s, u"system"_s, u"audit"_s}) {
        office.as(who);
        row.id = office.workspace->ids().next<RoleGrantId>();
        for (const QString &act : {u"grant-role"_s,
                                   u"decide-two-persons"_s,
                                   u"appoint-administrators"_s,
                                   u"propose-to-second"_s}) {
            CAPTURE(who, act);
            const auto forged = office.workspace->commit(ChangeSet{act, {}, {inserted(row)}});
            REQUIRE_FALSE(forged);
            CHECK(forged.error().code == ErrorCode::Forbidden);
        }
    }
    office.as(u"security"_s);
    SiteRole role;
    role.id = office.workspace->ids().next<SiteRoleId>();
    role.key = u"all"_s;
    CHECK_FALSE(office.workspace->commit(ChangeSet{u"define-role"_s, {}, {inserted(role)}}));
    Setting policy;
    policy.id = decltype(policy.id)(office.workspace->ids().next<SiteRoleId>().value());
    policy.key = u"security.policy"_s;
    policy.value = u"standard"_s;
    CHECK_FALSE(office.workspace->commit(ChangeSet{u"set-policy"_s, {}, {inserted(policy)}}));
}

TEST_CASE("a role of the site is defined by two administrators, and changed by two",
          "[office][access]")
{
    Office office;
    office.grantRoles();
    office.appoint();
    SiteRole role;
    role.key = u"site-reader"_s;
    role.nameZh = u"查阅员"_s;
    role.nameEn = u"Reader"_s;
    role.permissions = u"project.read"_s;
    office.as(u"security"_s);
    REQUIRE_OK(AccessDesk(*office.workspace).defineRole(role));
    const auto find = [&]() -> const Role * {
        static std::shared_ptr<const PowerFacts> facts;
        facts = AccessDesk(*office.workspace).facts().value();
        return facts->roles.find(role.key);
    };
    CHECK(find() == nullptr);
    const auto confirm = [&] {
        office.as(u"system"_s);
        const auto pending = AccessDesk(*office.workspace).pending();
        REQUIRE_OK(pending);
        REQUIRE(pending->size() == 1);
        REQUIRE_OK(AccessDesk(*office.workspace).decide(pending->front().id, true));
    };
    confirm();
    REQUIRE(find() != nullptr);
    CHECK(find()->permissions.size() == 1);
    office.as(u"security"_s);
    role.extends = u"planner"_s;
    REQUIRE_OK(AccessDesk(*office.workspace).defineRole(role));
    confirm();
    REQUIRE(find() != nullptr);
    CHECK(find()->extends == QStringList{u"planner"_s});
    office.as(u"security"_s);
    role.permissions = u"log.read"_s; // an administrator's permission beside business ones
    CHECK_FALSE(AccessDesk(*office.workspace).defineRole(role));
    office.as(u"planner"_s);
    role.permissions = u"project.read"_s;
    CHECK_FALSE(AccessDesk(*office.workspace).defineRole(role));
}

TEST_CASE("an avoidance is set by the code of a project that who sets it may not read",
          "[office][access]")
{
    Office office;
    office.grantRoles();
    const ProjectId project = office.addOwnProject(u"P1"_s);
    office.appoint();
    office.as(u"security"_s);
    AccessDesk desk(*office.workspace);
    const auto found = desk.projectByCode(u"P1"_s);
    REQUIRE_OK(found);
    CHECK(*found == project);
    CHECK_FALSE(desk.projectByCode(u"P9"_s));
    KeepAway row;
    row.person = office.people.at(u"head"_s);
    row.project = *found;
    CHECK_FALSE(desk.addAvoidance(row)); // without a reason
    row.reason = u"近亲属参加投标"_s;
    REQUIRE_OK(desk.addAvoidance(row));
    const auto facts = desk.facts();
    REQUIRE_OK(facts);
    REQUIRE((*facts)->keepAways.size() == 1);
    REQUIRE_OK(desk.endAvoidance((*facts)->keepAways.front().id));
    CHECK(desk.facts().value()->keepAways.empty());
}
