// SPDX-License-Identifier: GPL-3.0-or-later
// More than one may, tried through the door: harmless names over other rows, rows of other
// projects, replays, clocks that go back, powers that were withdrawn meanwhile.
#include "commands/project_fields.h"
#include "crypto/key_slots.h"
#include "store/store.h"
#include "support/office_cases.h"

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;

namespace {

constexpr UtcMillis kDay = 24LL * 3600 * 1000;

Setting settingOf(Workspace &workspace, const QString &key, const QString &value)
{
    Setting row;
    row.id = decltype(row.id)(workspace.ids().next());
    row.key = key;
    row.value = value;
    return row;
}

Task firstTask(Office &office, ProjectId project)
{
    const auto plan = office.workspace->plan(project);
    REQUIRE_OK(plan);
    REQUIRE_FALSE(plan->plan->tasks.empty());
    return plan->plan->tasks.front();
}

Person personOf(Office &office, const QString &login)
{
    const auto all = office.workspace->people();
    REQUIRE_OK(all);
    const auto found = std::ranges::find(*all, login, &Person::login);
    REQUIRE(found != all->end());
    return *found;
}

ErrorCode refusalOf(const Result<ChangeSet> &done)
{
    REQUIRE_FALSE(done);
    return done.error().code;
}

} // namespace

TEST_CASE("an act that everybody may do writes no rows of business, of settings or of people",
          "[office][door]")
{
    Office office;
    office.grantRoles();
    const ProjectId project = office.addOwnProject(u"P1"_s);
    (void)office.addTask(project, u"勘察"_s);
    office.appoint();
    Workspace &own = office.as(u"planner"_s);
    const Task before = firstTask(office, project);
    Task after = before;
    after.name = u"改名"_s;
    Person raised = personOf(office, u"planner"_s);
    raised.clearance = Classification::TopSecret;
    for (const QString &act : {u"lock"_s,
                               u"save-views"_s,
                               u"make-key"_s,
                               u"case-read"_s,
                               u"case-copy"_s,
                               u"follow-up-report"_s,
                               u"aggregation-alarm"_s,
                               u"case-tick"_s,
                               u"refused"_s,
                               u"log-in"_s,
                               u"sample"_s,
                               u"create-workspace"_s}) {
        INFO(act.toStdString());
        ChangeSet task{act, project, {}};
        addUpdate(task, before, after);
        CHECK(refusalOf(own.commit(task)) == ErrorCode::Forbidden);
        ChangeSet person{act, {}, {}};
        addUpdate(person, personOf(office, u"planner"_s), raised);
        CHECK(refusalOf(own.commit(person)) == ErrorCode::Forbidden);
        if (act != u"save-views"_s)
            CHECK(refusalOf(
                      own.commit(ChangeSet{act, {}, {inserted(settingOf(own, u"a.b"_s, u"x"_s))}}))
                  == ErrorCode::Forbidden);
    }
    CHECK(firstTask(office, project) == before);
    REQUIRE_OK(own.saveViews(u"{}"_s));
}

TEST_CASE("an administrator's act writes no plan, and none but its own act a clearance",
          "[office][door]")
{
    Office office;
    office.grantRoles();
    const ProjectId project = office.addOwnProject(u"P1"_s);
    (void)office.addTask(project, u"勘察"_s);
    const Task before = firstTask(office, project);
    office.appoint();
    Task after = before;
    after.name = u"改名"_s;
    for (const auto &[login, act] : {std::pair{u"system"_s, u"set-setting"_s},
                                     std::pair{u"system"_s, u"add-person"_s},
                                     std::pair{u"security"_s, u"set-clearance"_s}}) {
        Workspace &own = office.as(login);
        ChangeSet set{act, {}, {}};
        addUpdate(set, before, after);
        INFO(act.toStdString());
        CHECK(refusalOf(own.commit(set)) == ErrorCode::Forbidden);
    }
    Workspace &system = office.as(u"system"_s);
    Person raised = personOf(office, u"system"_s);
    raised.clearance = Classification::TopSecret;
    ChangeSet set{u"add-person"_s, {}, {}};
    addUpdate(set, personOf(office, u"system"_s), raised);
    CHECK(refusalOf(system.commit(set)) == ErrorCode::Forbidden);
    Person fresh = raised;
    fresh.id = system.ids().next<PersonId>();
    fresh.login = u"new"_s;
    fresh.version = 0;
    CHECK(refusalOf(system.commit(ChangeSet{u"add-person"_s, {}, {inserted(fresh)}}))
          == ErrorCode::Forbidden);
    fresh.clearance = Classification::Open;
    REQUIRE_OK(system.commit(ChangeSet{u"add-person"_s, {}, {inserted(fresh)}}));
}

TEST_CASE("a set does not carry rows of a project that is closed to the person", "[office][door]")
{
    Office office;
    office.grantRoles();
    const ProjectId mine = office.addOwnProject(u"P1"_s);
    (void)office.addTask(mine, u"勘察"_s);
    const ProjectId others = office.addOwnProject(u"P2"_s, Classification::Open, office.other);
    (void)office.addTask(others, u"闸门"_s);
    const Task foreign = firstTask(office, others);
    office.appoint();
    Workspace &own = office.as(u"planner"_s);
    REQUIRE_FALSE(own.plan(others));
    Task after = foreign;
    after.name = u"改名"_s;
    ChangeSet mixed{u"set-task-field"_s, mine, {}};
    addUpdate(mixed, foreign, after);
    CHECK(refusalOf(own.commit(mixed)) == ErrorCode::Forbidden);
    ChangeSet without = mixed;
    without.project = {};
    CHECK(refusalOf(own.commit(without)) == ErrorCode::Forbidden);
    // a row that is said to lie elsewhere still lies where it lies
    after.project = mine;
    ChangeSet moved{u"set-task-field"_s, mine, {}};
    addUpdate(moved, foreign, after);
    CHECK(refusalOf(own.commit(moved)) == ErrorCode::Forbidden);
    ChangeSet gone{u"delete-tasks"_s, mine, {deleted(foreign)}};
    CHECK(refusalOf(own.commit(gone)) == ErrorCode::Forbidden);
    Task fresh = foreign;
    fresh.id = own.ids().next<TaskId>();
    fresh.version = 0;
    CHECK(refusalOf(own.commit(ChangeSet{u"add-task"_s, mine, {inserted(fresh)}}))
          == ErrorCode::Forbidden);
    // nor as the undoing of what somebody else did there
    ChangeSet theirs{u"set-task-field"_s, others, {}};
    addUpdate(theirs, after, foreign);
    CHECK_FALSE(own.revert(theirs));
    theirs.project = mine;
    CHECK_FALSE(own.revert(theirs));
    fresh.project = mine;
    fresh.parent = {};
    REQUIRE_OK(own.commit(ChangeSet{u"add-task"_s, mine, {inserted(fresh)}}));
}

TEST_CASE("an import brings no second project under a unit that is closed to the person",
          "[office][door]")
{
    Office office;
    office.grantRoles();
    const ProjectId mine = office.addOwnProject(u"P1"_s);
    office.appoint();
    Workspace &own = office.as(u"manager"_s);
    const auto projects = own.projects();
    REQUIRE_OK(projects);
    Project first = *std::ranges::find(*projects, mine, &Project::id);
    first.id = own.ids().next<ProjectId>();
    first.code = u"P-a"_s;
    first.version = 0;
    Project second = first;
    second.id = own.ids().next<ProjectId>();
    second.code = u"P-b"_s;
    second.owner = office.other;
    const ChangeSet both{u"import-plan"_s, {}, {inserted(first), inserted(second)}};
    CHECK(refusalOf(own.commit(both)) == ErrorCode::Forbidden);
    REQUIRE_OK(own.commit(ChangeSet{u"import-plan"_s, {}, {inserted(first)}}));
}

TEST_CASE("nobody undoes what somebody else decided about powers, leave or policy",
          "[office][door]")
{
    SecretOffice office;
    office.signing(u"manager"_s);
    const auto id = openCaseOf(office,
                               u"classified-export"_s,
                               office.project,
                               exportPermitEffect(u"export"_s, u"进度表"_s, 5),
                               {{u"level"_s, u"secret"_s}});
    REQUIRE_OK(id);
    REQUIRE(runCase(office, *id, {u"classifier"_s, u"head"_s}) == CaseStatus::Approved);
    Workspace &own = office.as(u"manager"_s);
    const auto permits = SecrecyDesk(own).permits();
    REQUIRE_OK(permits);
    REQUIRE(permits->size() == 1);
    ExportPermit used = permits->front();
    REQUIRE_OK(own.note(u"export"_s, office.project, u"a.xlsx"_s));
    used.usedAt = WallTime::fromDateTime(QDateTime::fromMSecsSinceEpoch(own.clock().now()));
    used.usedFor = u"a.xlsx"_s;
    ExportPermit unused = permits->front();
    ChangeSet done{u"export"_s, office.project, {}};
    addUpdate(done, unused, used);
    CHECK_FALSE(own.revert(done));
    done.command = u"undo:export"_s; // which would do it again
    CHECK_FALSE(own.revert(done));
    CHECK_FALSE(own.authorise(u"export"_s, office.project));

    Workspace &security = office.as(u"security"_s);
    const auto facts = AccessDesk(security).facts();
    REQUIRE_OK(facts);
    ChangeSet granted{u"grant-role"_s, {}, {}};
    for (const RoleGrant &row : (*facts)->grants) {
        if (row.person == office.people.at(u"audit"_s))
            granted.changes.push_back(inserted(row));
    }
    REQUIRE(granted.changes.size() == 1);
    CHECK_FALSE(security.revert(granted)); // would take the auditor's office away
    granted.command = u"undo:withdraw-role"_s;
    CHECK_FALSE(security.revert(granted));
}

TEST_CASE("a proposal is not planted while founding to be confirmed by its words later",
          "[office][door]")
{
    Office office;
    TwoPersonRow planted;
    planted.id = office.workspace->ids().next<TwoPersonRowId>();
    planted.act = u"set-policy"_s;
    planted.content = R"({"key":"security.policy","value":"standard"})";
    planted.summary = u"换发门禁卡"_s;
    planted.proposer = office.people.at(u"security"_s);
    planted.proposerDuty = static_cast<std::int64_t>(Duty::Security);
    planted.proposedAt = office.clock.now();
    planted.expiresAt = office.clock.now() + 365 * kDay;
    for (const QString &act : {u"propose-to-second"_s, u"sample"_s, u"decide-two-persons"_s})
        CHECK(refusalOf(office.workspace->commit(ChangeSet{act, {}, {inserted(planted)}}))
              == ErrorCode::Forbidden);
    office.grantRoles();
    office.appoint();
    CHECK(AccessDesk(office.as(u"audit"_s)).pending()->empty());
}

TEST_CASE("a decision is taken once, and neither replayed nor taken after its time",
          "[office][door]")
{
    SecretOffice office;
    ExportRules loose;
    loose.approval = Classification::TopSecret;
    REQUIRE_OK(SecrecyDesk(office.as(u"security"_s)).setRules(loose));
    AccessDesk second(office.as(u"audit"_s));
    const auto waiting = second.pending();
    REQUIRE_OK(waiting);
    REQUIRE(waiting->size() == 1);
    const TwoPersonRow row = waiting->front();
    REQUIRE_OK(second.decide(row.id, true));
    CHECK(second.decide(row.id, true).error().code == ErrorCode::Conflict);
    CHECK(second.decide(row.id, false).error().code == ErrorCode::Conflict);
    TwoPersonRow again = row;
    again.id = office.workspace->ids().next<TwoPersonRowId>();
    again.version = 0;
    CHECK_FALSE(office.workspace->commit(ChangeSet{u"propose-to-second"_s, {}, {inserted(again)}}));

    loose.approval = {};
    REQUIRE_OK(SecrecyDesk(office.as(u"security"_s)).setRules(loose));
    const auto late = AccessDesk(office.as(u"audit"_s)).pending();
    REQUIRE_OK(late);
    REQUIRE(late->size() == 1);
    office.clock.advance(-kDay); // before it was proposed, and before the three were appointed
    CHECK_FALSE(AccessDesk(*office.workspace).decide(late->front().id, true));
    office.clock.advance(9 * kDay);
    CHECK(AccessDesk(*office.workspace).decide(late->front().id, true).error().code
          == ErrorCode::Conflict);
    CHECK(SecrecyDesk(*office.workspace).rules().approval == Classification::TopSecret);
}

TEST_CASE("a stand-in has the other's powers from the first day to the last, and no day more",
          "[office][door]")
{
    Office office;
    office.grantRoles();
    const ProjectId project = office.addOwnProject(u"P1"_s);
    office.addPerson(u"deputy"_s);
    office.appoint();
    const QDate today = QDateTime::fromMSecsSinceEpoch(office.clock.now()).date();
    StandIn row;
    row.from = office.people.at(u"manager"_s);
    row.to = office.people.at(u"deputy"_s);
    row.firstDay = today.addDays(1);
    row.lastDay = today.addDays(3);
    row.reason = u"出差"_s;
    REQUIRE_OK(AccessDesk(office.as(u"security"_s)).addStandIn(row));
    Workspace &own = office.as(u"deputy"_s); // one session all the time
    const auto edits = [&](const QString &note) {
        return own.run(SetProjectField{project, u"note"_s, note}).has_value();
    };
    CHECK_FALSE(edits(u"前一天"_s));
    office.clock.advance(kDay);
    CHECK(edits(u"第一天"_s));
    office.clock.advance(2 * kDay);
    CHECK(edits(u"最后一天"_s));
    office.clock.advance(kDay);
    CHECK_FALSE(edits(u"后一天"_s));
    CHECK_FALSE(own.projects()->size() > 0);
}

TEST_CASE("a role that is withdrawn while its session stays open gives nothing any more",
          "[office][door]")
{
    Office office;
    office.grantRoles();
    const ProjectId project = office.addOwnProject(u"P1"_s);
    // while founding the person who works withdraws the own role and appoints in one session
    Workspace &own = *office.workspace;
    REQUIRE_OK(own.plan(project));
    office.appoint(); // the founder has no role: from here on nothing
    CHECK_FALSE(own.plan(project).has_value());
    CHECK_FALSE(own.projects()->size() > 0);
    CHECK(refusalOf(own.run(SetProjectField{project, u"note"_s, u"x"_s})) == ErrorCode::Forbidden);
    CHECK_FALSE(own.may(Permission::RoleGrant));

    // a grant with an end runs out under an open session
    RoleGrant row;
    row.person = office.people.at(u"manager"_s);
    row.role = u"project-manager"_s;
    AccessDesk security(office.as(u"security"_s));
    const auto facts = security.facts();
    REQUIRE_OK(facts);
    for (const RoleGrant &grant : (*facts)->grants) {
        if (grant.person == row.person)
            REQUIRE_OK(security.withdraw(grant.id));
    }
    row.scope = static_cast<std::int64_t>(DataScope::OwnUnit);
    row.to = QDateTime::fromMSecsSinceEpoch(office.clock.now()).date().addDays(1);
    REQUIRE_OK(security.grant(row));
    Workspace &manager = office.as(u"manager"_s);
    REQUIRE_OK(manager.run(SetProjectField{project, u"note"_s, u"一"_s}));
    office.clock.advance(2 * kDay);
    CHECK(refusalOf(manager.run(SetProjectField{project, u"note"_s, u"二"_s}))
          == ErrorCode::Forbidden);
}

TEST_CASE("a clock that is set back brings neither leave nor a past power back", "[office][door]")
{
    SecretOffice office;
    office.signing(u"manager"_s);
    const auto id = openCaseOf(office,
                               u"classified-export"_s,
                               office.project,
                               exportPermitEffect(u"export"_s, u"进度表"_s, 2),
                               {{u"level"_s, u"secret"_s}});
    REQUIRE_OK(id);
    REQUIRE(runCase(office, *id, {u"classifier"_s, u"head"_s}) == CaseStatus::Approved);
    Workspace &own = office.as(u"manager"_s);
    REQUIRE_OK(own.note(u"export"_s, office.project, u"a.xlsx"_s));
    office.clock.advance(-2 * kDay);
    CHECK_FALSE(own.authorise(u"export"_s, office.project)); // used up stays used up
    CHECK(own.verifyLog()->holds());
}

TEST_CASE("a clock that is set back brings no stand-in, role or clearance back that had ended",
          "[office][door]")
{
    Office office;
    office.grantRoles();
    const ProjectId project = office.addOwnProject(u"P1"_s);
    office.addPerson(u"deputy"_s);
    office.addPerson(u"trainee"_s);
    office.appoint();
    const QDate today = QDateTime::fromMSecsSinceEpoch(office.clock.now()).date();
    StandIn row;
    row.from = office.people.at(u"manager"_s);
    row.to = office.people.at(u"deputy"_s);
    row.firstDay = today;
    row.lastDay = today.addDays(1);
    row.reason = u"出差"_s;
    AccessDesk security(office.as(u"security"_s));
    REQUIRE_OK(security.addStandIn(row));
    RoleGrant grant;
    grant.person = office.people.at(u"trainee"_s);
    grant.role = u"project-manager"_s;
    grant.scope = static_cast<std::int64_t>(DataScope::OwnUnit);
    grant.to = today.addDays(1);
    REQUIRE_OK(security.grant(grant));
    const auto edits = [&](const QString &login) {
        Workspace &own = office.as(login);
        return own.run(SetProjectField{project, u"note"_s, login}).has_value();
    };
    CHECK(edits(u"deputy"_s));
    CHECK(edits(u"trainee"_s));
    office.clock.advance(3 * kDay);
    CHECK_FALSE(edits(u"deputy"_s));
    office.clock.advance(-3 * kDay);
    CHECK_FALSE(edits(u"deputy"_s));
    CHECK_FALSE(edits(u"trainee"_s));
    CHECK(edits(u"manager"_s));      // whose role has no end
    office.clock.advance(30 * kDay); // a clock that was too far ahead takes nothing without an end
    CHECK(edits(u"manager"_s));
    office.clock.advance(-30 * kDay);
    CHECK(edits(u"manager"_s));
    CHECK(office.workspace->verifyLog()->holds());
}
