// SPDX-License-Identifier: GPL-3.0-or-later
// The shipped rules on steps and papers, each on both sides of its line.
#include "rules/project_facts.h"
#include "rules/rule_check.h"
#include "rules/shipped_rules.h"
#include "support/stringify.h"

#include <algorithm>
#include <functional>

using namespace zs;
using namespace Qt::StringLiterals;

namespace {

struct Checked {
    Project project;
    ProjectFigures figures;

    Checked()
    {
        project.code = u"2611-330100-04-01-000001"_s;
        project.stage = ProjectStage::Procurement;
        project.stageTemplate = u"direct-investment@1"_s;
        project.scope = u"新建道路三公里"_s;
        project.plannedStart = QDate(2026, 3, 2);
        project.plannedFinish = QDate(2027, 3, 2);
        project.estimate = Money::yuan(10'000'000);
        figures.today = QDate(2026, 11, 30);
        figures.gateStage = *RuleNumber::of(4);
        figures.papersMissing = *RuleNumber::of(0);
        figures.stepsLeftOut = *RuleNumber::of(0);
        figures.feasibilityOn = QDate(2026, 1, 5);
        figures.inAnnualPlan = true;
    }
    [[nodiscard]] RuleFinding of(const QString &id) const
    {
        static const std::vector<RulePack> packs = shippedRules().value();
        const auto pack = std::ranges::find(packs, u"zhengshu.library"_s, &RulePack::key);
        REQUIRE(pack != packs.end());
        const Rule *rule = pack->find(id);
        REQUIRE(rule);
        return checkRule({rule, &*pack, nullptr},
                         projectSubject(),
                         {u"project"_s, factsOf(project, figures), QDate(2026, 11, 30)},
                         {});
    }
};

using Change = std::function<void(Checked &)>;
struct Case {
    const char *id;
    Change breaks;
};

const std::vector<Case> kCases{
    {"library.code-basis", [](Checked &c) { c.project.classification = Classification::Secret; }},
    {"library.plan-before-approval", [](Checked &c) { c.figures.feasibilityOn = {}; }},
    {"library.plan-fields", [](Checked &c) { c.project.scope = u" "_s; }},
    {"library.plan-fields", [](Checked &c) { c.project.plannedFinish = {}; }},
    {"library.plan-fields", [](Checked &c) { c.project.estimate = {}; }},
    {"library.stage-ahead", [](Checked &c) { c.project.stage = ProjectStage::Execution; }},
    {"library.papers-missing", [](Checked &c) { c.figures.papersMissing = *RuleNumber::of(2); }},
    {"library.steps-not-begun", [](Checked &c) { c.project.stageTemplate.clear(); }},
    {"library.information-acceptance",
     [](Checked &c) {
         c.project.kind = ProjectKind::Information;
         c.project.finishedOn = QDate(2026, 5, 30);
     }},
};

} // namespace

TEST_CASE("a project in order sets off no rule on steps and papers")
{
    const Checked sound;
    for (const Case &each : kCases) {
        INFO(each.id);
        const RuleOutcome outcome = sound.of(QString::fromLatin1(each.id)).outcome;
        CHECK(outcome != RuleOutcome::Fires);
        CHECK(outcome != RuleOutcome::CannotTell);
    }
}

TEST_CASE("each rule on steps and papers fires when its ground is taken away")
{
    for (const Case &each : kCases) {
        INFO(each.id);
        Checked broken;
        each.breaks(broken);
        const RuleFinding finding = broken.of(QString::fromLatin1(each.id));
        CHECK(finding.outcome == RuleOutcome::Fires);
        CHECK_FALSE(finding.text.contains(u'{'));
    }
}

TEST_CASE("an approval of the budget alone lets a project into the annual plan")
{
    Checked project;
    project.figures.feasibilityOn = {};
    project.figures.budgetOn = QDate(2026, 2, 1);
    CHECK(project.of(u"library.plan-before-approval"_s).outcome == RuleOutcome::Holds);
    project.figures.budgetOn = {};
    project.figures.inAnnualPlan = {}; // who may not read money is not told
    CHECK(project.of(u"library.plan-before-approval"_s).outcome == RuleOutcome::CannotTell);
}

TEST_CASE("acceptance of an information project is late the day after its time limit")
{
    Checked project;
    project.project.kind = ProjectKind::Information;
    project.project.finishedOn = QDate(2026, 5, 31); // 183 days before
    CHECK(project.of(u"library.information-acceptance"_s).outcome == RuleOutcome::Holds);
    project.project.finishedOn = QDate(2026, 5, 30);
    CHECK(project.of(u"library.information-acceptance"_s).outcome == RuleOutcome::Fires);
    project.project.stage = ProjectStage::Acceptance;
    CHECK(project.of(u"library.information-acceptance"_s).outcome == RuleOutcome::DoesNotApply);
}
