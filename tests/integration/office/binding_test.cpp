// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves needs leave above a label, and what a site binds is carried out by approvals only.
#include "commands/baseline_commands.h"
#include "commands/project_fields.h"
#include "support/office_cases.h"

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kDay = 24LL * 3600 * 1000;

/// What the security administrator proposed, confirmed by the auditor.
void confirmProposal(Office &office)
{
    AccessDesk desk(office.as(u"audit"_s));
    const auto waiting = desk.pending();
    REQUIRE_OK(waiting);
    REQUIRE(waiting->size() == 1);
    REQUIRE_OK(desk.decide(waiting->front().id, true));
}

void bind(Office &office, const QStringList &keys)
{
    office.as(u"security"_s);
    REQUIRE_OK(SecrecyDesk(*office.workspace).setBindings(keys));
    confirmProposal(office);
}

Result<ChangeSet> setField(Office &office, ProjectId project, const char *column, FieldValue value)
{
    return office.workspace->run(
        SetProjectField{project, QString::fromLatin1(column), std::move(value)});
}

FormValues levelOf(const char *level)
{
    return {{u"level"_s, QString::fromLatin1(level)}};
}

} // namespace

TEST_CASE("from the set label on, an export takes leave, which is used once", "[office][leave]")
{
    SecretOffice office;
    office.as(u"manager"_s);
    const auto refused = office.workspace->authorise(u"export"_s, office.project);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Forbidden);
    const auto hint = approvalHint(refused.error());
    REQUIRE(hint.has_value());
    CHECK(hint->process == u"classified-export"_s);
    CHECK(hint->act == u"export"_s);
    CHECK_FALSE(office.workspace->note(u"export"_s, office.project, u"a.xlsx"_s));

    office.signing(u"manager"_s);
    const auto id = openCaseOf(office,
                               u"classified-export"_s,
                               office.project,
                               exportPermitEffect(u"export"_s, u"进度表"_s, 5),
                               levelOf("secret"));
    REQUIRE_OK(id);
    CHECK_FALSE(office.workspace->authorise(u"export"_s, office.project));
    CHECK(runCase(office, *id, {u"classifier"_s, u"head"_s}) == CaseStatus::Approved);

    office.as(u"head"_s); // who signed has no leave
    CHECK_FALSE(office.workspace->authorise(u"export"_s, office.project));
    office.as(u"manager"_s);
    CHECK_FALSE(office.workspace->authorise(u"print"_s, office.project)); // of another kind
    const auto permits = SecrecyDesk(*office.workspace).permits();
    REQUIRE_OK(permits);
    REQUIRE(permits->size() == 1);
    CHECK(permits->front().inCase == *id);
    CHECK(permits->front().level == Classification::Secret);
    REQUIRE_OK(office.workspace->authorise(u"export"_s, office.project));
    REQUIRE_OK(office.workspace->authorise(u"export"_s, office.project)); // asking uses nothing
    REQUIRE_OK(office.workspace->note(u"export"_s, office.project, u"a.xlsx"_s));
    CHECK_FALSE(office.workspace->authorise(u"export"_s, office.project));
    CHECK_FALSE(office.workspace->note(u"export"_s, office.project, u"b.xlsx"_s));
    CHECK(SecrecyDesk(*office.workspace).permits()->empty());
}

TEST_CASE("leave ends with its days, and with a label that was raised since", "[office][leave]")
{
    SecretOffice office;
    const auto leave = [&] {
        office.signing(u"manager"_s);
        const auto id = openCaseOf(office,
                                   u"classified-export"_s,
                                   office.project,
                                   exportPermitEffect(u"export"_s, u"进度表"_s, 2),
                                   levelOf("secret"));
        REQUIRE_OK(id);
        REQUIRE(runCase(office, *id, {u"classifier"_s, u"head"_s}) == CaseStatus::Approved);
        office.as(u"manager"_s);
        REQUIRE_OK(office.workspace->authorise(u"export"_s, office.project));
    };
    leave();
    office.clock.advance(2 * kDay);
    CHECK_FALSE(office.workspace->authorise(u"export"_s, office.project));
    leave();
    office.as(u"classifier"_s);
    REQUIRE_OK(office.workspace->run(
        SetLabel{office.project, {}, office.labelling(Classification::Confidential, 10)}));
    office.as(u"manager"_s);
    CHECK_FALSE(office.workspace->authorise(u"export"_s, office.project));
}

TEST_CASE("leave comes of its own process only, and never from outside", "[office][leave]")
{
    SecretOffice office;
    office.signing(u"manager"_s);
    const auto wrong = openCaseOf(office,
                                  u"baseline-adoption"_s,
                                  office.project,
                                  exportPermitEffect(u"export"_s, u"进度表"_s, 5));
    REQUIRE_OK(wrong);
    office.signing(u"planner"_s);
    CaseAct agree;
    agree.verb = Verb::Agree;
    agree.opinion = u"同意。"_s;
    office.signing(u"planner"_s);
    {
        ApprovalDesk desk(*office.workspace);
        const auto toDo = desk.inbox(InboxBox::ToDo);
        REQUIRE_OK(toDo);
        REQUIRE(toDo->size() == 1);
        agree.visit = static_cast<int>(toDo->front().visit);
        REQUIRE_OK(desk.act(*wrong, agree));
    }
    office.signing(u"head"_s);
    {
        ApprovalDesk desk(*office.workspace);
        const auto toDo = desk.inbox(InboxBox::ToDo);
        REQUIRE_OK(toDo);
        REQUIRE(toDo->size() == 1);
        agree.visit = static_cast<int>(toDo->front().visit);
        const auto done = desk.act(*wrong, agree);
        REQUIRE_FALSE(done);
        CHECK(done.error().code == ErrorCode::Forbidden);
    }
    office.as(u"manager"_s);
    ExportPermit forged;
    forged.id = office.workspace->ids().next<ExportPermitId>();
    forged.inCase = *wrong;
    forged.project = office.project;
    forged.person = office.people.at(u"manager"_s);
    forged.act = u"export"_s;
    forged.level = Classification::TopSecret;
    for (const QString &act : {u"export"_s, u"print"_s, u"case-agree"_s, u"set-label"_s}) {
        const auto committed =
            office.workspace->commit(ChangeSet{act, office.project, {inserted(forged)}});
        REQUIRE_FALSE(committed);
        CHECK(committed.error().code == ErrorCode::Forbidden);
    }
    CHECK_FALSE(office.workspace->authorise(u"export"_s, office.project));
}

TEST_CASE("the security administrator alone says from which label on leave is needed",
          "[office][leave]")
{
    SecretOffice office(Classification::Internal);
    office.as(u"manager"_s);
    REQUIRE_OK(office.workspace->authorise(u"export"_s, office.project));
    ExportRules rules = SecrecyDesk(*office.workspace).rules();
    CHECK(rules.approval == Classification::Secret);
    rules.approval = Classification::Internal;
    for (const QString &login : {u"manager"_s, u"system"_s, u"audit"_s}) {
        office.as(login);
        CHECK_FALSE(SecrecyDesk(*office.workspace).setRules(rules));
        CHECK_FALSE(office.workspace->setSetting(QString::fromLatin1(kExportApproval), u"never"_s));
        CHECK_FALSE(office.workspace->setSetting(QString::fromLatin1(kApprovalBinding), u"[]"_s));
    }
    office.as(u"security"_s);
    REQUIRE_OK(SecrecyDesk(*office.workspace).setRules(rules));
    CHECK(SecrecyDesk(*office.workspace).rules().approval == Classification::Secret);
    office.as(u"manager"_s);
    CHECK(office.workspace->authorise(u"export"_s, office.project)); // nothing holds yet
    confirmProposal(office);
    CHECK(SecrecyDesk(*office.workspace).rules() == rules);
    CHECK(office.countOf(u"decide-two-persons"_s) == 1);
    office.as(u"manager"_s);
    CHECK_FALSE(office.workspace->authorise(u"export"_s, office.project));
}

TEST_CASE("one administrator alone changes neither what leaves nor what is bound",
          "[office][leave][binding]")
{
    SecretOffice office;
    ExportRules loose;
    loose.approval = {};
    Workspace &security = office.as(u"security"_s);
    REQUIRE_OK(SecrecyDesk(security).setRules(loose));
    REQUIRE_OK(SecrecyDesk(security).setBindings({u"export"_s}));
    const auto waiting = AccessDesk(security).pending();
    REQUIRE_OK(waiting);
    REQUIRE(waiting->size() == 2);
    for (const TwoPersonRow &row : *waiting) {
        CHECK_FALSE(row.summary.isEmpty());
        CHECK(AccessDesk(security).decide(row.id, true).error().code == ErrorCode::Forbidden);
    }
    for (const auto &[act, key, value] :
         {std::tuple{u"set-export-rule"_s, QString::fromLatin1(kExportApproval), u"never"_s},
          std::tuple{u"decide-two-persons"_s, QString::fromLatin1(kExportApproval), u"never"_s},
          std::tuple{u"set-approval-binding"_s, QString::fromLatin1(kApprovalBinding), u"[]"_s}}) {
        Setting row;
        row.id = decltype(row.id)(security.ids().next());
        row.key = key;
        row.value = value;
        const auto forced = security.commit(ChangeSet{act, {}, {inserted(row)}});
        REQUIRE_FALSE(forced);
        CHECK(forced.error().code == ErrorCode::Forbidden);
    }
    CHECK(SecrecyDesk(security).rules().approval == Classification::Secret);
    CHECK(SecrecyDesk(security).bindings().isEmpty());
    // refused by the second, nothing of it is left
    AccessDesk audit(office.as(u"audit"_s));
    for (const TwoPersonRow &row : *waiting)
        REQUIRE_OK(audit.decide(row.id, false));
    CHECK(audit.pending()->empty());
    CHECK(SecrecyDesk(*office.workspace).rules().approval == Classification::Secret);
}

TEST_CASE("the bindings that come with the program name a process, and each article its mark",
          "[binding]")
{
    CHECK(bindingTable().size() == 8);
    for (const Binding &binding : bindingTable()) {
        INFO(binding.key.toStdString());
        CHECK(processTitle(binding.process) != binding.process);
        CHECK(binding.article.text().isEmpty() == binding.mark.isEmpty());
    }
    CHECK_FALSE(parseBindings("{"));
    CHECK_FALSE(parseBindings(R"({"bindings":[]})"));
    const QByteArray row = R"({"act":"a","name":{"zh":"一"},"process":"p","ready":true)";
    CHECK(parseBindings("{\"bindings\":[" + row + "}]}"));
    CHECK_FALSE(parseBindings("{\"bindings\":[" + row + "}," + row + "}]}"));
    CHECK_FALSE(parseBindings("{\"bindings\":[" + row + R"(,"article":{"zh":"第一条"}}]})"));
    CHECK_FALSE(parseBindings("{\"bindings\":[" + row + R"(,"mark":"V"}]})"));
}

TEST_CASE("while founding nothing needs leave and nothing is bound", "[office][leave]")
{
    SecretOffice office(Classification::TopSecret, false);
    REQUIRE_OK(office.workspace->authorise(u"export"_s, office.project));
    CHECK(SecrecyDesk(*office.workspace).bindings().isEmpty());
}

TEST_CASE("a bound act is done by its case only", "[office][binding]")
{
    SecretOffice office(Classification::Open);
    const FieldValue execution{static_cast<std::int64_t>(ProjectStage::Execution)};
    bind(office, {u"baseline-adoption"_s, u"project-start"_s, u"budget-change"_s});

    office.as(u"manager"_s);
    for (const auto &refused :
         {setField(office, office.project, "stage", execution),
          setField(office, office.project, "budget", std::int64_t{500}),
          office.workspace->run(
              SaveBaseline{.project = office.project, .name = u"一号"_s, .document = u"示 1"_s})}) {
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == ErrorCode::Forbidden);
        CHECK(approvalHint(refused.error()).has_value());
    }
    REQUIRE_OK(setField(office, office.project, "note", u"照常"_s)); // the rest goes on
    REQUIRE_OK(
        setField(office, office.project, "stage", static_cast<std::int64_t>(ProjectStage::Design)));

    office.signing(u"manager"_s);
    const auto id = openCaseOf(office,
                               u"baseline-adoption"_s,
                               office.project,
                               saveBaselineEffect(u"一号"_s, u"示政批 1 号"_s));
    REQUIRE_OK(id);
    CHECK(runCase(office, *id, {u"planner"_s, u"head"_s, u"leader"_s}) == CaseStatus::Approved);
    const auto plan = office.as(u"manager"_s).plan(office.project);
    REQUIRE_OK(plan);
    REQUIRE(plan->plan->baselines.size() == 1);
    CHECK(plan->plan->project.controlBaseline == plan->plan->baselines.front().id);
}

TEST_CASE("a bound act does not slip in beside a project that is imported", "[office][binding]")
{
    SecretOffice office(Classification::Open);
    bind(office, {u"budget-change"_s});
    office.as(u"manager"_s);
    const auto projects = office.workspace->projects();
    REQUIRE_OK(projects);
    const auto there = std::ranges::find(*projects, office.project, &Project::id);
    REQUIRE(there != projects->end());
    Project fresh = *there;
    fresh.id = office.workspace->ids().next<ProjectId>();
    fresh.code = u"P-new"_s;
    fresh.version = 0;
    Project dearer = *there;
    dearer.budget = Money::yuan(9'000'000);
    ChangeSet set{u"import-plan"_s, {}, {inserted(fresh)}};
    addUpdate(set, *there, dearer);
    const auto done = office.workspace->commit(std::move(set));
    REQUIRE_FALSE(done);
    CHECK(approvalHint(done.error()).has_value());
    ChangeSet alone{u"import-plan"_s, {}, {inserted(fresh)}};
    REQUIRE_OK(office.workspace->commit(std::move(alone)));
}

TEST_CASE("a bound effect does not slip through another process", "[office][binding]")
{
    SecretOffice office(Classification::Open);
    bind(office, {u"project-start"_s});
    office.signing(u"manager"_s);
    const auto id = openCaseOf(
        office, u"baseline-adoption"_s, office.project, stageEffect(ProjectStage::Execution));
    REQUIRE_OK(id);
    office.signing(u"planner"_s);
    for (const QString &login : {u"planner"_s, u"head"_s}) {
        office.signing(login);
        ApprovalDesk desk(*office.workspace);
        const auto toDo = desk.inbox(InboxBox::ToDo);
        REQUIRE_OK(toDo);
        REQUIRE(toDo->size() == 1);
        CaseAct act;
        act.verb = Verb::Agree;
        act.visit = static_cast<int>(toDo->front().visit);
        act.opinion = u"同意。"_s;
        CHECK(desk.act(*id, act).has_value() == (login == u"planner"_s));
    }
    const auto plan = office.as(u"manager"_s).plan(office.project);
    REQUIRE_OK(plan);
    CHECK(plan->plan->project.stage == ProjectStage::Reserve);
}

TEST_CASE("a bound role change is carried out by its case, and never makes an administrator",
          "[office][binding]")
{
    SecretOffice office(Classification::Open);
    bind(office, {u"role-change"_s});
    office.as(u"security"_s);
    RoleGrant wanted;
    wanted.person = office.people.at(u"finance"_s);
    wanted.role = u"planner"_s;
    const auto direct = AccessDesk(*office.workspace).grant(wanted);
    REQUIRE_FALSE(direct);
    CHECK(direct.error().code == ErrorCode::Forbidden);
    CHECK(approvalHint(direct.error()).has_value());

    office.signing(u"manager"_s);
    const auto id = openCaseOf(
        office, u"role-change"_s, {}, grantRoleEffect(wanted), {{u"change"_s, u"grant"_s}});
    REQUIRE_OK(id);
    CHECK(runCase(office, *id, {u"head"_s, u"leader"_s}) == CaseStatus::Approved);
    office.as(u"finance"_s);
    CHECK(office.workspace->may(Permission::PlanEdit));

    wanted.role = u"security-auditor"_s;
    const auto facts = AccessDesk(*office.workspace).facts();
    REQUIRE_OK(facts);
    const auto never = planPowerEffect(
        grantRoleEffect(wanted), **facts, office.workspace->ids(), QDate(2026, 6, 1));
    REQUIRE_FALSE(never);
    CHECK(never.error().code == ErrorCode::Forbidden);
}

TEST_CASE("with exports bound even what is open takes leave", "[office][binding]")
{
    SecretOffice office(Classification::Open);
    bind(office, {u"export"_s});
    office.as(u"manager"_s);
    const auto refused = office.workspace->authorise(u"export"_s, office.project);
    REQUIRE_FALSE(refused);
    CHECK(approvalHint(refused.error()).has_value());
}
