// SPDX-License-Identifier: GPL-3.0-or-later
// People and their log-ins after the appointment: one administrator alone takes over nobody, and
// what waits for somebody who left goes on.
#include "commands/process_desk.h"
#include "crypto/key_slots.h"
#include "support/office_cases.h"

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;

namespace {

struct Agency : Office {
    ProjectId project;

    Agency()
    {
        addPerson(u"steward"_s);
        grantRoles();
        grant(u"steward"_s, u"process-designer"_s);
        project = addOwnProject(u"P1"_s);
        (void)addTask(project, u"勘察"_s);
    }
    [[nodiscard]] Person person(const QString &login) const
    {
        const auto all = workspace->people();
        REQUIRE_OK(all);
        const auto found = std::ranges::find(*all, login, &Person::login);
        REQUIRE(found != all->end());
        return *found;
    }
    [[nodiscard]] Result<ChangeSet> written(const Person &before, const Person &after) const
    {
        ChangeSet set{u"add-person"_s, {}, {}};
        addUpdate(set, before, after);
        return workspace->commit(std::move(set));
    }
    /// The first proposal that waits.
    void decide(const QString &login, bool confirm)
    {
        as(login);
        const auto waiting = AccessDesk(*workspace).pending();
        REQUIRE_OK(waiting);
        REQUIRE(waiting->size() == 1);
        REQUIRE_OK(AccessDesk(*workspace).decide(waiting->front().id, confirm));
    }
    /// A payment that waits for the finance officer.
    CaseId paymentCase()
    {
        signing(u"manager"_s);
        const auto opened = openCaseOf(*this, u"payment"_s, project, {});
        REQUIRE_OK(opened);
        return *opened;
    }
    [[nodiscard]] std::int64_t boxOf(InboxBox box) const
    {
        const auto counts = ApprovalDesk(*workspace).counts();
        REQUIRE_OK(counts);
        return (*counts)[static_cast<std::size_t>(box)];
    }
};

} // namespace

TEST_CASE_METHOD(Agency,
                 "no log-in name goes to another person, so that nobody logs in as somebody else",
                 "[office][people]")
{
    appoint();
    as(u"system"_s);
    const Person head = person(u"head"_s);
    const Person system = person(u"system"_s);
    Person away = system;
    away.login = u"system-before"_s;
    CHECK(written(system, away).error().code == ErrorCode::Forbidden);
    Person taken = head;
    taken.login = u"head-before"_s;
    CHECK(written(head, taken).error().code == ErrorCode::Forbidden);
    ChangeSet gone{u"add-person"_s, {}, {deleted(head)}};
    CHECK(workspace->commit(gone).error().code == ErrorCode::Forbidden);
    Person renamed = head; // what an administrator of accounts is there for
    renamed.title = u"局长"_s;
    CHECK(written(head, renamed));
    CHECK(countOf(u"refused"_s) >= 3);
}

TEST_CASE_METHOD(Agency,
                 "whoever holds a role gets a new passphrase when two administrators agree, and "
                 "once only",
                 "[office][people]")
{
    appoint();
    const Secret fresh = passphrase("taken-over-26");
    for (const QString &login : {u"audit"_s, u"security"_s, u"head"_s}) {
        as(u"system"_s);
        // an administrator's log-in cannot even be taken away alone
        CHECK(workspace->revokeLogin(login).has_value() == (login == u"head"_s));
        CHECK_FALSE(workspace->addLogin(login, fresh));
    }
    CHECK(workspace->logins().contains(u"audit"_s));
    AccessDesk desk(*workspace);
    CHECK(*desk.needsSecond(people.at(u"head"_s), LoginAct::Give));
    CHECK_FALSE(*desk.needsSecond(people.at(u"head"_s), LoginAct::Revoke));
    REQUIRE_OK(desk.proposeLogin(people.at(u"head"_s), LoginAct::Give));
    CHECK_FALSE(workspace->addLogin(u"head"_s, fresh)); // not confirmed yet
    decide(u"audit"_s, true);
    as(u"system"_s);
    CHECK_FALSE(workspace->addLogin(u"planner"_s, fresh)); // agreed to for another person
    REQUIRE_OK(workspace->addLogin(u"head"_s, fresh, Workspace::FirstPassphrase::MustChange));
    REQUIRE_OK(workspace->revokeLogin(u"head"_s));
    CHECK_FALSE(workspace->addLogin(u"head"_s, fresh)); // used up
}

TEST_CASE_METHOD(Agency,
                 "consent runs out, a refused one gives nothing, and none for one act serves "
                 "another",
                 "[office][people]")
{
    appoint();
    const PersonId audit = people.at(u"audit"_s);
    as(u"system"_s);
    REQUIRE_OK(AccessDesk(*workspace).proposeLogin(audit, LoginAct::Revoke));
    decide(u"security"_s, false);
    as(u"system"_s);
    CHECK_FALSE(workspace->revokeLogin(u"audit"_s));
    REQUIRE_OK(AccessDesk(*workspace).proposeLogin(audit, LoginAct::Give));
    decide(u"security"_s, true);
    as(u"system"_s);
    CHECK_FALSE(workspace->revokeLogin(u"audit"_s)); // that was agreed to for a new passphrase
    REQUIRE_OK(AccessDesk(*workspace).proposeLogin(audit, LoginAct::Revoke));
    decide(u"security"_s, true);
    as(u"system"_s);
    clock.advance(kTwoPersonLife + 1);
    CHECK_FALSE(workspace->revokeLogin(u"audit"_s));
    clock.advance(-kTwoPersonLife - 3'600'000); // before it was confirmed at all
    CHECK_FALSE(workspace->revokeLogin(u"audit"_s));
}

TEST_CASE_METHOD(Agency,
                 "a new person without a role is let in by the administrator of accounts alone",
                 "[office][people]")
{
    appoint();
    as(u"system"_s);
    AccessDesk desk(*workspace);
    Person fresh;
    fresh.name = u"新人"_s;
    fresh.login = u"fresh"_s;
    fresh.unit = bureau;
    fresh.clearance = Classification::TopSecret; // not believed
    const auto added = desk.addPerson(fresh);
    REQUIRE_OK(added);
    CHECK(person(u"fresh"_s).clearance == Classification::Open);
    CHECK(desk.addPerson(fresh).error().code == ErrorCode::Conflict);
    CHECK_FALSE(*desk.needsSecond(*added, LoginAct::Give));
    REQUIRE_OK(workspace->addLogin(u"fresh"_s, passphrase("right-2026")));
    as(u"fresh"_s);
    CHECK_FALSE(AccessDesk(*workspace).addPerson(fresh));
    CHECK_FALSE(workspace->plan(project));
}

TEST_CASE_METHOD(Agency,
                 "an administrator does not leave by one person's word, and nobody by their own",
                 "[office][people]")
{
    appoint();
    as(u"system"_s);
    AccessDesk desk(*workspace);
    CHECK(desk.leave(people.at(u"audit"_s)).error().code == ErrorCode::Forbidden);
    CHECK(desk.leave(people.at(u"security"_s)).error().code == ErrorCode::Forbidden);
    CHECK_FALSE(desk.leave(people.at(u"system"_s)));
    Person gone = person(u"audit"_s);
    gone.active = false;
    CHECK(written(person(u"audit"_s), gone).error().code == ErrorCode::Forbidden);
    CHECK(person(u"audit"_s).active);
    CHECK(workspace->logins().contains(u"audit"_s));
    as(u"planner"_s);
    CHECK_FALSE(AccessDesk(*workspace).leave(people.at(u"head"_s)));
}

TEST_CASE_METHOD(Agency,
                 "what waits for somebody who left is told to the process administrator, who "
                 "gives it to another; then the case goes on",
                 "[office][people][approval]")
{
    addPerson(u"finance2"_s);
    grant(u"finance2"_s, u"finance"_s);
    appoint();
    const CaseId id = paymentCase();
    as(u"system"_s);
    const auto waiting = AccessDesk(*workspace).leave(people.at(u"finance"_s));
    REQUIRE_OK(waiting);
    CHECK(*waiting == 1);
    CHECK_FALSE(workspace->logins().contains(u"finance"_s));
    CHECK_FALSE(ApprovalDesk(*workspace).read(id)); // told of a number, not of the case

    signing(u"steward"_s);
    CHECK(boxOf(InboxBox::Copied) == 1);
    const auto opened = ApprovalDesk(*workspace).read(id);
    REQUIRE_OK(opened);
    CHECK(ApprovalDesk(*workspace).isSteward(opened->row));
    const auto acts =
        possibleActs(opened->definition, opened->state, people.at(u"steward"_s), true);
    const auto replace = std::ranges::find_if(
        acts, [](const PossibleAct &act) { return act.steward && act.verb == Verb::Transfer; });
    REQUIRE(replace != acts.end());
    CHECK(unsignedIn(opened->state, replace->visit)
          == std::vector{people.at(u"finance"_s), people.at(u"finance2"_s)});
    CaseAct act;
    act.verb = Verb::Transfer;
    act.visit = replace->visit;
    act.steward = true;
    act.targets = {people.at(u"finance"_s), people.at(u"head"_s)};
    CHECK_FALSE(ApprovalDesk(*workspace).act(id, act)); // without a reason
    act.opinion = u"原经办人已离岗"_s;
    REQUIRE_OK(ApprovalDesk(*workspace).act(id, act));
    CHECK(ApprovalDesk(*workspace).verify(id)->back().verdict == SignatureVerdict::Valid);
    CHECK(runCase(*this, id, {u"head"_s, u"finance2"_s, u"leader"_s}) == CaseStatus::Approved);
}

TEST_CASE_METHOD(Agency,
                 "a step that nobody may sign is told to the process administrator, who says who",
                 "[office][people][approval]")
{
    appoint();
    as(u"system"_s);
    REQUIRE_OK(AccessDesk(*workspace).leave(people.at(u"finance"_s)));
    const CaseId id = paymentCase();
    CHECK_FALSE(ApprovalDesk(*workspace).isSteward(ApprovalDesk(*workspace).read(id)->row));
    signing(u"steward"_s);
    CHECK(boxOf(InboxBox::Copied) == 1);
    const auto opened = ApprovalDesk(*workspace).read(id);
    REQUIRE_OK(opened);
    const auto acts =
        possibleActs(opened->definition, opened->state, people.at(u"steward"_s), true);
    const auto assign = std::ranges::find(acts, Verb::Assign, &PossibleAct::verb);
    REQUIRE(assign != acts.end());
    CaseAct act;
    act.verb = Verb::Assign;
    act.visit = assign->visit;
    act.steward = true;
    act.targets = {people.at(u"head"_s)};
    REQUIRE_OK(ApprovalDesk(*workspace).act(id, act));
    CHECK(runCase(*this, id, {u"head"_s, u"leader"_s}) == CaseStatus::Approved);
}

TEST_CASE_METHOD(Agency,
                 "who is no process administrator, or signs as one, gains nothing by saying so",
                 "[office][people][approval]")
{
    appoint();
    const CaseId id = paymentCase();
    const auto turn = [&] {
        return turnsOf(ApprovalDesk(*workspace).read(id)->state).front().visit;
    };
    CaseAct act;
    act.verb = Verb::Transfer;
    act.visit = turn();
    act.steward = true;
    act.opinion = u"换人"_s;
    act.targets = {people.at(u"finance"_s), people.at(u"planner"_s)};
    CHECK(ApprovalDesk(*workspace).act(id, act).error().code == ErrorCode::Forbidden);
    signing(u"finance"_s);
    CHECK(ApprovalDesk(*workspace).act(id, act).error().code == ErrorCode::Forbidden);
    signing(u"security"_s);
    CHECK_FALSE(ApprovalDesk(*workspace).act(id, act));

    // a process administrator who is asked to sign needs the power to sign
    signing(u"finance"_s);
    CaseAct add;
    add.verb = Verb::AddSigner;
    add.visit = turn();
    add.targets = {people.at(u"steward"_s)};
    REQUIRE_OK(ApprovalDesk(*workspace).act(id, add));
    signing(u"steward"_s);
    CaseAct agree;
    agree.verb = Verb::Agree;
    agree.visit = turn();
    agree.steward = true;
    CHECK(ApprovalDesk(*workspace).act(id, agree).error().code == ErrorCode::Forbidden);
}

TEST_CASE_METHOD(Agency,
                 "nobody writes oneself a turn in somebody else's case to read it",
                 "[office][people][door]")
{
    appoint();
    const CaseId id = paymentCase();
    for (const QString &login : {u"system"_s, u"security"_s, u"planner"_s, u"audit"_s}) {
        as(login);
        CaseTurn turn;
        turn.id = workspace->ids().next<CaseTurnId>();
        turn.inCase = id;
        turn.person = people.at(login);
        turn.kind = TurnKind::Copied;
        turn.askedAt = WallTime{1};
        for (const QString &act :
             {u"case-copy"_s, u"case-read"_s, u"person-leaves"_s, u"case-submit"_s}) {
            INFO(act.toStdString() << " by " << login.toStdString());
            CHECK(workspace->commit(ChangeSet{act, {}, {inserted(turn)}}).error().code
                  == ErrorCode::Forbidden);
        }
        if (login != u"planner"_s)
            CHECK_FALSE(ApprovalDesk(*workspace).read(id));
    }
}

TEST_CASE_METHOD(Agency,
                 "a backup of the founding days does not bring them back",
                 "[office][people][door]")
{
    const auto early = workspace->backup();
    REQUIRE_OK(early);
    appoint();
    as(u"system"_s);
    CHECK(workspace->restore(early->path).error().code == ErrorCode::Forbidden);
    CHECK(workspace->governance() == Governance::Separated);
    const auto late = workspace->backup();
    REQUIRE_OK(late);
    REQUIRE_OK(workspace->restore(late->path));
    CHECK(workspace->governance() == Governance::Separated);
    CHECK_FALSE(workspace->plan(project));
}

TEST_CASE("a secret approval is asked of, copied to and read by nobody who is not cleared for it",
          "[office][people][label]")
{
    SecretOffice office(Classification::Secret, false);
    office.addPerson(u"outsider"_s);
    office.grant(u"outsider"_s, u"finance"_s);
    office.appoint();
    office.signing(u"manager"_s);
    const auto id = openCaseOf(office, u"payment"_s, office.project, {}); // called open
    REQUIRE_OK(id);
    const auto opened = ApprovalDesk(*office.workspace).read(*id);
    REQUIRE_OK(opened);
    CHECK(opened->row.classification == Classification::Secret);
    const auto turns = turnsOf(opened->state);
    REQUIRE(turns.size() == 1);
    CHECK(turns.front().person == office.people.at(u"finance"_s));
    CaseAct copy;
    copy.verb = Verb::Copy;
    copy.targets = {office.people.at(u"outsider"_s)};
    CHECK(ApprovalDesk(*office.workspace).act(*id, copy).error().code == ErrorCode::Forbidden);
    copy.targets = {office.people.at(u"leader"_s)};
    REQUIRE_OK(ApprovalDesk(*office.workspace).act(*id, copy));
    office.signing(u"finance"_s);
    CaseAct transfer;
    transfer.verb = Verb::Transfer;
    transfer.visit = turns.front().visit;
    transfer.targets = {office.people.at(u"outsider"_s)};
    CHECK(ApprovalDesk(*office.workspace).act(*id, transfer).error().code == ErrorCode::Forbidden);

    const auto titleFor = [&](const QString &login) {
        office.as(login);
        const auto rows = ApprovalDesk(*office.workspace).inbox(InboxBox::Copied);
        REQUIRE_OK(rows);
        REQUIRE(rows->size() == 1);
        return rows->front().title;
    };
    CHECK(titleFor(u"leader"_s) == u"事项"_s);
    CHECK(ApprovalDesk(*office.workspace).read(*id));
    office.as(u"security"_s);
    REQUIRE_OK(AccessDesk(*office.workspace)
                   .setClearance(
                       office.people.at(u"leader"_s), Classification::Internal, QDate(), QDate()));
    CHECK(titleFor(u"leader"_s) != u"事项"_s); // the turn is there; the clearance is not
    CHECK(ApprovalDesk(*office.workspace).read(*id).error().code == ErrorCode::Forbidden);
    CHECK_FALSE(ApprovalDesk(*office.workspace).verify(*id));
}
