// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/rule_check.h"

#include "rules/project_facts.h"
#include "rules/shipped_rules.h"
#include "support/stringify.h"

#include <catch2/catch_test_macros.hpp>

using namespace zs;
using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2026, 11, 30);

Project sound()
{
    Project project;
    project.code = u"2026-320100-01"_s;
    project.stage = ProjectStage::Execution;
    project.stageTemplate = u"direct-investment@1"_s;
    project.owner = OrgUnitId(Uuid{.bytes = {1}});
    project.controlBaseline = BaselineId(Uuid{.bytes = {1}});
    project.estimate = Money::yuan(10'000'000);
    project.budget = Money::yuan(10'500'000);
    project.approvedOn = QDate(2026, 1, 5);
    project.plannedFinish = QDate(2026, 12, 31);
    return project;
}

const RuleBook &book()
{
    static const RuleBook shipped = [] {
        RuleBook made;
        std::vector<RulePack> packs = shippedRules().value();
        for (RulePack &pack : packs)
            made.add(std::move(pack));
        return made;
    }();
    return shipped;
}

RuleFinding checked(const QString &id, const Project &project, const ProjectFigures &figures = {})
{
    const auto entry = book().find(id);
    REQUIRE(entry.has_value());
    return checkRule(
        *entry, projectSubject(), {u"project"_s, factsOf(project, figures), kToday}, {});
}

RuleOutcome outcome(const QString &id, const Project &project, const ProjectFigures &figures = {})
{
    return checked(id, project, figures).outcome;
}

} // namespace

TEST_CASE("Exactly ten per cent over the estimate is no duty yet, one fen more is")
{
    Project project = sound();
    project.budget = Money::yuan(11'000'000);
    CHECK(outcome(u"investment.budget-over-estimate"_s, project) == RuleOutcome::Holds);
    CHECK(outcome(u"investment.budget-near-limit"_s, project) == RuleOutcome::Fires);
    project.budget.fen += 1;
    CHECK(outcome(u"investment.budget-over-estimate"_s, project) == RuleOutcome::Fires);
    CHECK(outcome(u"investment.budget-near-limit"_s, project) == RuleOutcome::Holds);
    project.budget = Money::yuan(10'800'000);
    CHECK(outcome(u"investment.budget-near-limit"_s, project) == RuleOutcome::Fires);
    project.budget.fen -= 1;
    CHECK(outcome(u"investment.budget-near-limit"_s, project) == RuleOutcome::Holds);
}

TEST_CASE("A fact that nobody entered makes the rule say so, and names it")
{
    Project project = sound();
    project.estimate = {};
    const RuleFinding found = checked(u"investment.budget-over-estimate"_s, project);
    CHECK(found.outcome == RuleOutcome::CannotTell);
    REQUIRE(found.missing.size() == 1);
    CHECK(QLatin1StringView(projectSubject().facts[found.missing[0]].name)
          == "project.estimate"_L1);
}

TEST_CASE("Rules hold from their day to their last, and only where they apply")
{
    Project project = sound();
    project.approvedOn = {};
    CHECK(outcome(u"investment.execution-without-approval"_s, project) == RuleOutcome::Fires);
    project.stage = ProjectStage::Design;
    CHECK(outcome(u"investment.execution-without-approval"_s, project)
          == RuleOutcome::DoesNotApply);
    const auto entry = book().find(u"investment.execution-without-approval");
    const RuleCase early{u"project"_s, factsOf(sound(), {}), QDate(2019, 6, 30)};
    CHECK(checkRule(*entry, projectSubject(), early, {}).outcome == RuleOutcome::NotInForce);
}

TEST_CASE("Secrets need a term within the law's limits and a circle; others need a code")
{
    Project project = sound();
    CHECK(outcome(u"secrecy.label-incomplete"_s, project) == RuleOutcome::DoesNotApply);
    project.code.clear();
    CHECK(outcome(u"investment.code-missing"_s, project) == RuleOutcome::Fires);
    project.classification = Classification::Confidential;
    CHECK(outcome(u"investment.code-missing"_s, project) == RuleOutcome::DoesNotApply);
    CHECK(outcome(u"secrecy.label-incomplete"_s, project) == RuleOutcome::Fires);
    project.secrecyYears = 20;
    project.needToKnow = u"person:1"_s;
    CHECK(outcome(u"secrecy.label-incomplete"_s, project) == RuleOutcome::Holds);
    CHECK(outcome(u"secrecy.term-too-long"_s, project) == RuleOutcome::Holds);
    project.secrecyYears = 21;
    CHECK(outcome(u"secrecy.term-too-long"_s, project) == RuleOutcome::Fires);
    project.classification = Classification::TopSecret;
    CHECK(outcome(u"secrecy.term-too-long"_s, project) == RuleOutcome::Holds);
}

TEST_CASE("What fires comes first, the gravest in front; the text has the values in it")
{
    Project project = sound();
    project.approvedOn = {};
    project.budget = Money::yuan(12'000'000);
    ProjectFigures figures;
    figures.daysLate = *RuleNumber::of(31);
    const auto findings =
        checkRules(book(), ruleSubjects(), {u"project"_s, factsOf(project, figures), kToday}, {});
    REQUIRE(findings.size() == book().entries().size());
    CHECK(findings[0].entry.rule->id == u"investment.execution-without-approval");
    CHECK(findings[1].entry.rule->id == u"management.late");
    CHECK(findings[1].text.contains(u"31"));
    CHECK_FALSE(findings[1].text.contains(u'{'));
    CHECK(findings[2].entry.rule->id == u"investment.budget-over-estimate");
    CHECK(findings[3].outcome != RuleOutcome::Fires);
    CHECK(findings.back().outcome == RuleOutcome::DoesNotApply);
    CHECK(checkRules(book(), ruleSubjects(), {u"weather"_s, {}, kToday}, {}).empty());
}
