// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/case_effects.h"
#include "domain/power_rows.h"
#include "store/sql.h"
#include "support/office.h"

#include <QSqlDatabase>

#include <algorithm>

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;

namespace {

/// A payment of that many yuan, as the shipped process asks for it.
FormValues formFor(const ProcessDefinition &definition, std::int64_t yuan)
{
    FormValues form;
    for (const FormField &field : definition.fields) {
        switch (field.type) {
        case FormType::Money:
            form[field.key] = Money::yuan(yuan);
            break;
        case FormType::Number:
            form[field.key] = std::int64_t{0};
            break;
        case FormType::Flag:
            form[field.key] = false;
            break;
        case FormType::Text:
            form[field.key] = u"说明"_s;
            break;
        case FormType::Choice:
            form[field.key] = field.choices.front();
            break;
        case FormType::Date:
            form[field.key] = QDate(2026, 6, 1);
            break;
        case FormType::Person:
        case FormType::Unit:
            break;
        }
    }
    return form;
}

CaseId openBaseline(Office &office, ProjectId project, const QString &effect)
{
    ApprovalDesk desk(*office.workspace);
    const auto all = desk.processes();
    REQUIRE_OK(all);
    const auto definition =
        std::ranges::find(*all, u"baseline-adoption"_s, &ProcessDefinition::key);
    REQUIRE(definition != all->end());
    const auto id = desk.open({.process = definition->key,
                               .title = u"采用一号基线"_s,
                               .project = project,
                               .classification = Classification::Open,
                               .form = formFor(*definition, 100),
                               .effect = effect});
    REQUIRE_OK(id);
    return *id;
}

/// Agrees wherever this person has a turn; how often.
int agreeAs(Office &office, const QString &login)
{
    office.signing(login);
    ApprovalDesk desk(*office.workspace);
    int done = 0;
    const auto toDo = desk.inbox(InboxBox::ToDo);
    REQUIRE_OK(toDo);
    for (const InboxRow &row : *toDo) {
        CaseAct act;
        act.verb = Verb::Agree;
        act.visit = static_cast<int>(row.visit);
        act.opinion = u"同意。"_s;
        REQUIRE_OK(desk.act(row.id, act));
        ++done;
    }
    return done;
}

struct Ready : Office {
    ProjectId project;
    Ready()
    {
        grantRoles();
        project = addOwnProject(u"P1"_s);
        (void)addTask(project, u"勘察"_s, 3);
        appoint();
    }
};

} // namespace

TEST_CASE("a baseline is saved by the last signature, in the same act, and not before",
          "[office][approval]")
{
    Ready office;
    office.signing(u"manager"_s);
    const CaseId id =
        openBaseline(office, office.project, saveBaselineEffect(u"一号"_s, u"示政批 1 号"_s));
    CHECK(agreeAs(office, u"planner"_s) == 1);
    const auto before = office.as(u"manager"_s).plan(office.project);
    REQUIRE_OK(before);
    CHECK(before->plan->baselines.empty());
    CHECK(agreeAs(office, u"head"_s) == 1);
    const auto after = office.as(u"manager"_s).plan(office.project);
    REQUIRE_OK(after);
    REQUIRE(after->plan->baselines.size() == 1);
    CHECK(after->plan->baselines.front().document == u"示政批 1 号"_s);
    const auto opened = ApprovalDesk(*office.workspace).read(id);
    REQUIRE_OK(opened);
    CHECK(opened->state.status == CaseStatus::Approved);
    CHECK(opened->row.endedAt.isValid());
}

TEST_CASE("every opinion is signed, and a stored act cannot be altered through the workspace",
          "[office][approval]")
{
    Ready office;
    office.signing(u"manager"_s);
    const CaseId id = openBaseline(office, office.project, {});
    (void)agreeAs(office, u"planner"_s);
    const auto good = ApprovalDesk(*office.workspace).verify(id);
    REQUIRE_OK(good);
    REQUIRE(good->size() == 2);
    for (const ActVerdict &verdict : *good)
        CHECK(verdict.verdict == SignatureVerdict::Valid);

    ApprovalDesk desk(*office.workspace);
    const auto opened = desk.read(id);
    REQUIRE_OK(opened);
    ApprovalAct forged = opened->acts.back();
    CHECK_FALSE(
        office.workspace->commit(ChangeSet{u"case-agree"_s, {}, {updated(opened->acts.back(), [&] {
                                               forged.act.replace(u"同意"_s, u"反对"_s);
                                               return forged;
                                           }())}}));
}

TEST_CASE("who has no turn, no role or no key does not sign", "[office][approval]")
{
    Ready office;
    office.signing(u"manager"_s);
    const CaseId id = openBaseline(office, office.project, {});
    CaseAct agree;
    agree.verb = Verb::Agree;
    agree.visit = 1;
    const auto opened = ApprovalDesk(*office.workspace).read(id);
    REQUIRE_OK(opened);
    const auto turns = turnsOf(opened->state);
    REQUIRE(turns.size() == 1);
    agree.visit = turns.front().visit;

    office.signing(u"finance"_s); // may decide, but it is not the turn of finance
    CHECK_FALSE(ApprovalDesk(*office.workspace).act(id, agree));
    office.as(u"security"_s); // an administrator never
    CHECK(ApprovalDesk(*office.workspace).act(id, agree).error().code == ErrorCode::Forbidden);
    office.as(u"planner"_s); // it is the planner's turn, but there is no key
    const auto keyless = ApprovalDesk(*office.workspace).act(id, agree);
    REQUIRE_FALSE(keyless);
    CHECK(keyless.error().code == ErrorCode::Forbidden);
    CHECK(ApprovalDesk(*office.workspace).read(id)->acts.size() == 1);
}

TEST_CASE("an administrator who has nothing to do with a case does not read it",
          "[office][approval]")
{
    Ready office;
    office.signing(u"manager"_s);
    const CaseId id = openBaseline(office, office.project, {});
    for (const QString &login : {u"system"_s, u"security"_s, u"audit"_s}) {
        const ApprovalDesk desk(office.as(login));
        CHECK(desk.read(id).error().code == ErrorCode::Forbidden);
        CHECK(desk.verify(id).error().code == ErrorCode::Forbidden);
    }
    CHECK(ApprovalDesk(office.as(u"planner"_s)).read(id).has_value());
}

TEST_CASE("an inbox follows the case: to do, done, started, overdue", "[office][approval]")
{
    Ready office;
    office.signing(u"manager"_s);
    const CaseId id = openBaseline(office, office.project, {});
    const auto mine = ApprovalDesk(*office.workspace).counts();
    REQUIRE_OK(mine);
    CHECK((*mine)[static_cast<std::size_t>(InboxBox::Started)] == 1);
    office.signing(u"planner"_s);
    auto counts = ApprovalDesk(*office.workspace).counts();
    REQUIRE_OK(counts);
    CHECK((*counts)[0] == 1);
    CHECK((*counts)[4] == 0);
    constexpr qint64 kMonth = 30LL * 24 * 3600 * 1000;
    office.clock.advance(kMonth);
    const auto news = ApprovalDesk(*office.workspace).tick();
    REQUIRE_OK(news);
    CHECK(*news == 1);
    counts = ApprovalDesk(*office.workspace).counts();
    REQUIRE_OK(counts);
    CHECK((*counts)[4] == 1);
    CHECK(agreeAs(office, u"planner"_s) == 1);
    counts = ApprovalDesk(*office.workspace).counts();
    CHECK((*counts)[0] == 0);
    CHECK((*counts)[1] == 1);
    const auto opened = ApprovalDesk(*office.workspace).read(id);
    REQUIRE_OK(opened);
    CHECK(opened->state.status == CaseStatus::Running);
}

TEST_CASE("a returned case comes back to its starter and goes on only when submitted again",
          "[office][approval]")
{
    Ready office;
    office.signing(u"manager"_s);
    const CaseId id =
        openBaseline(office, office.project, saveBaselineEffect(u"一号"_s, u"示政批 1 号"_s));
    (void)agreeAs(office, u"planner"_s);
    office.signing(u"head"_s);
    {
        ApprovalDesk desk(*office.workspace);
        const auto toDo = desk.inbox(InboxBox::ToDo);
        REQUIRE_OK(toDo);
        REQUIRE(toDo->size() == 1);
        CaseAct back;
        back.verb = Verb::Return;
        back.visit = static_cast<int>(toDo->front().visit);
        back.to = ReturnTo::Starter;
        back.opinion = u"请补充工期依据。"_s;
        const auto status = desk.act(id, back);
        REQUIRE_OK(status);
        CHECK(*status == CaseStatus::Returned);
    }
    office.signing(u"manager"_s);
    {
        ApprovalDesk desk(*office.workspace);
        const auto opened = desk.read(id);
        REQUIRE_OK(opened);
        CaseAct again;
        again.verb = Verb::Submit;
        again.form = opened->state.form;
        REQUIRE_OK(desk.act(id, again));
    }
    CHECK(agreeAs(office, u"planner"_s) == 1);
    CHECK(agreeAs(office, u"head"_s) == 1);
    const auto verdicts = ApprovalDesk(*office.workspace).verify(id);
    REQUIRE_OK(verdicts);
    CHECK(std::ranges::all_of(
        *verdicts, [](const ActVerdict &v) { return v.verdict == SignatureVerdict::Valid; }));
    CHECK(office.as(u"manager"_s).plan(office.project)->plan->baselines.size() == 1);
}

TEST_CASE("an effect that cannot be carried out leaves the case where it was", "[office][approval]")
{
    Ready office;
    office.signing(u"manager"_s);
    const CaseId id = openBaseline(office, office.project, u"{\"do\":\"fly\"}"_s);
    CHECK(agreeAs(office, u"planner"_s) == 1);
    office.signing(u"head"_s);
    ApprovalDesk desk(*office.workspace);
    const auto toDo = desk.inbox(InboxBox::ToDo);
    REQUIRE_OK(toDo);
    REQUIRE(toDo->size() == 1);
    CaseAct act;
    act.verb = Verb::Agree;
    act.visit = static_cast<int>(toDo->front().visit);
    CHECK_FALSE(desk.act(id, act));
    const auto opened = desk.read(id);
    REQUIRE_OK(opened);
    CHECK(opened->state.status == CaseStatus::Running);
    CHECK(opened->acts.size() == 2);
}

TEST_CASE("every role that a shipped process asks to sign may sign", "[office][approval]")
{
    Office office;
    const auto all = ApprovalDesk(*office.workspace).processes();
    REQUIRE_OK(all);
    REQUIRE(all->size() >= 7);
    int asked = 0;
    for (const ProcessDefinition &definition : *all) {
        const ProcessIndex index(definition);
        for (const NodePlace &place : index.places()) {
            if (place.node->kind != NodeKind::Approve)
                continue;
            for (const ParticipantRule &rule : place.node->participants) {
                if (rule.kind != ParticipantKind::Role)
                    continue;
                INFO(definition.key.toStdString() << " " << rule.key.toStdString());
                CHECK(shippedRoles().permissionsOf(rule.key).contains(Permission::ApprovalDecide));
                ++asked;
            }
        }
    }
    CHECK(asked > 10);
}

TEST_CASE("a passphrase that is changed still opens the signing key", "[office][approval]")
{
    Office office;
    REQUIRE_OK(office.workspace->makeSigningKey(passphrase("right-2026")));
    CHECK_FALSE(office.workspace->makeSigningKey(passphrase("wrong")));
    REQUIRE_OK(
        office.workspace->changePassphrase(passphrase("right-2026"), passphrase("other-2027")));
    office.workspace.reset();
    auto opened = Workspace::open(office.options("other-2027"), office.clock);
    REQUIRE_OK(opened);
    CHECK((*opened)->canSign());
}
