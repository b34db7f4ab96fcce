// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/rule_desk.h"

#include "commands/progress_commands.h"
#include "commands/project_fields.h"
#include "support/office.h"

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;

namespace {

RuleDesk::Standing standing(const RuleDesk::Overview &all, const QString &id)
{
    const auto found = std::ranges::find_if(
        all.rules, [&](const RuleDesk::Standing &each) { return each.entry.rule->id == id; });
    REQUIRE(found != all.rules.end());
    return *found;
}

RuleOutcome outcome(const RuleDesk::Check &check, const QString &id)
{
    const auto found = std::ranges::find_if(
        check.findings, [&](const RuleFinding &each) { return each.entry.rule->id == id; });
    REQUIRE(found != check.findings.end());
    return found->outcome;
}

ProjectId addProject(Workspace &workspace, const QString &code, Money estimate, Money budget)
{
    Project project;
    project.code = code;
    project.name = code;
    project.plannedStart = QDate(2026, 3, 2);
    project.estimate = estimate;
    project.budget = budget;
    const auto id = createProject(workspace, project);
    REQUIRE_OK(id);
    return *id;
}

} // namespace

TEST_CASE("Rules fire on the projects whose figures say so, and cannot tell without figures")
{
    TempWorkspace files;
    Workspace &workspace = *files.workspace;
    const ProjectId over =
        addProject(workspace, u"P1"_s, Money::yuan(1'000'000), Money::yuan(1'200'000));
    const ProjectId sound =
        addProject(workspace, u"P2"_s, Money::yuan(1'000'000), Money::yuan(1'000'000));
    const ProjectId open = addProject(workspace, u"P3"_s, {}, {});
    const auto all = RuleDesk(workspace).overview();
    REQUIRE_OK(all);
    const RuleDesk::Standing rule = standing(*all, u"investment.budget-over-estimate"_s);
    CHECK(rule.fires == std::vector{over});
    CHECK(rule.cannotTell == std::vector{open});
    const auto one = RuleDesk(workspace).check(sound);
    REQUIRE_OK(one);
    CHECK(outcome(*one, u"investment.budget-over-estimate"_s) == RuleOutcome::Holds);
    CHECK(one->findings.size() == all->rules.size());
}

TEST_CASE("Progress and lateness come from the plan's rows")
{
    TempWorkspace files;
    Workspace &workspace = *files.workspace;
    const ProjectId project = files.addProject();
    const TaskId first = files.addTask(project, u"勘察"_s, 10);
    (void)files.addTask(project, u"施工"_s, 30);
    REQUIRE_OK(workspace.run(
        SetProjectField{project, u"planned_finish"_s, FieldCodec<QDate>::pack(QDate(2026, 3, 3))}));
    const auto late = RuleDesk(workspace).check(project);
    REQUIRE_OK(late);
    CHECK(outcome(*late, u"management.late"_s) == RuleOutcome::Fires);
    CHECK(outcome(*late, u"investment.begun-before-approval"_s) == RuleOutcome::DoesNotApply);
    REQUIRE_OK(workspace.run(RecordProgress{.project = project, .task = first, .percent = 100}));
    REQUIRE_OK(workspace.run(
        SetProjectField{project, u"approved_on"_s, FieldCodec<QDate>::pack(QDate(2026, 6, 1))}));
    const auto begun = RuleDesk(workspace).check(project);
    REQUIRE_OK(begun);
    CHECK(outcome(*begun, u"investment.begun-before-approval"_s) == RuleOutcome::Fires);
}

TEST_CASE("Nobody learns from rules about projects that are not theirs to read")
{
    Office office;
    office.grantRoles();
    const ProjectId own = office.addOwnProject(u"P1"_s);
    office.appoint();
    office.signing(u"manager"_s);
    const auto mine = RuleDesk(*office.workspace).overview();
    REQUIRE_OK(mine);
    CHECK(std::ranges::contains(mine->projects, own, &Project::id));
    office.signing(u"security"_s);
    const auto theirs = RuleDesk(*office.workspace).overview();
    REQUIRE_OK(theirs);
    CHECK(theirs->projects.empty());
    for (const RuleDesk::Standing &each : theirs->rules)
        CHECK((each.fires.empty() && each.cannotTell.empty()));
    const auto check = RuleDesk(*office.workspace).check(own);
    REQUIRE_FALSE(check.has_value());
    CHECK(check.error().code == ErrorCode::NotFound);
}
