// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/library/staged.h"

#include <functional>
#include <map>

using namespace zs;
using namespace Qt::StringLiterals;

namespace {

/// What takes the ground from under each gate that ships.
const std::map<QString, std::function<void(Staged &)>> kBreaks{
    {u"code"_s, [](Staged &s) { s.project.code.clear(); }},
    {u"code-basis"_s, [](Staged &s) { s.project.classification = Classification::Secret; }},
    {u"estimate-known"_s, [](Staged &s) { s.project.estimate = {}; }},
    {u"budget-known"_s, [](Staged &s) { s.project.budget = {}; }},
    {u"start-budget"_s, [](Staged &s) { s.project.budget = {}; }},
    {u"start-unit"_s, [](Staged &s) { s.project.leader = {}; }},
    {u"work-done"_s, [](Staged &s) { s.figures.progress = *RuleNumber::fromText(u"0.5"); }},
    {u"finished-on"_s, [](Staged &s) { s.project.finishedOn = {}; }},
};

const StageLack *lackOf(const std::vector<StageLack> &lacks, const QString &key)
{
    const auto found = std::ranges::find(lacks, key, &StageLack::key);
    return found == lacks.end() ? nullptr : &*found;
}

} // namespace

TEST_CASE("with everything there no step of any template lacks anything", "[stages]")
{
    for (const StageTemplate &plan : shippedTemplates()) {
        Staged staged(plan);
        for (const StepPlan &step : plan.steps) {
            INFO(plan.key.toStdString() << " " << step.key.toStdString());
            staged.finishBefore(step.key);
            const auto lacks = staged.blocking(step.key);
            INFO(inWords(lacks).toStdString());
            CHECK(lacks.empty());
            CHECK(passed(staged.view(), step.key, Staged::kToday).has_value());
        }
    }
}

TEST_CASE("each required paper blocks its step when it, its number or its date is missing, and the "
          "article is named",
          "[stages]")
{
    int checked = 0;
    for (const StageTemplate &plan : shippedTemplates()) {
        for (const StepPlan &step : plan.steps) {
            for (const StageRequirement &paper : step.papers) {
                INFO(plan.key.toStdString() << " " << paper.key.toStdString());
                Staged staged(plan);
                if (paper.key == u"classified-test") {
                    staged.project.classification = Classification::Secret;
                    staged.project.codeBasis = u"依据"_s;
                }
                staged.finishBefore(step.key);
                const auto expect = [&](LackKind kind) {
                    const auto lacks = staged.blocking(step.key);
                    const StageLack *lack = lackOf(lacks, paper.key);
                    REQUIRE(lack);
                    CHECK(lack->kind == kind);
                    CHECK(lack->basis.text() == paper.basis.text());
                    const auto refused = passed(staged.view(), step.key, Staged::kToday);
                    REQUIRE_FALSE(refused.has_value());
                    CHECK(refused.error().message.contains(paper.basis.text()));
                    CHECK(refused.error().message.contains(paper.name.text()));
                };
                if (paper.number) {
                    staged.paper(paper.key).number = u"  "_s;
                    expect(LackKind::Number);
                }
                staged.paper(paper.key).number = u"1号"_s;
                if (paper.date) {
                    staged.paper(paper.key).issuedOn = {};
                    expect(LackKind::Date);
                }
                std::erase_if(staged.papers, [&](const ProjectDocument &each) {
                    return each.requirement == paper.key;
                });
                expect(LackKind::Paper);
                ++checked;
            }
        }
    }
    CHECK(checked > 80);
}

TEST_CASE("each gate blocks its step when its condition does not hold", "[stages]")
{
    for (const StageTemplate &plan : shippedTemplates()) {
        for (const StepPlan &step : plan.steps) {
            for (const StageGate &gate : step.gates) {
                INFO(plan.key.toStdString() << " " << gate.key.toStdString());
                const auto breaks = kBreaks.find(gate.key);
                REQUIRE(breaks != kBreaks.end());
                Staged staged(plan);
                staged.finishBefore(step.key);
                breaks->second(staged);
                const auto lacks = staged.blocking(step.key);
                const StageLack *lack = lackOf(lacks, gate.key);
                REQUIRE(lack);
                CHECK(lack->kind == LackKind::Condition);
                CHECK(lack->text() == gate.text.text());
                CHECK(lack->basis.text() == gate.basis.text());
            }
        }
    }
}

TEST_CASE("the papers of article 11 are asked for only where the project is large", "[stages]")
{
    Staged staged(shippedTemplate(u"direct-investment"));
    staged.finishBefore(u"feasibility");
    std::erase_if(staged.papers, [](const ProjectDocument &each) {
        return each.requirement == u"experts" || each.requirement == u"risk";
    });
    CHECK(staged.blocking(u"feasibility").size() == 2);
    staged.project.estimate = Money::yuan(49'999'999);
    CHECK(staged.blocking(u"feasibility").empty());
    staged.project.estimate = Money::yuan(50'000'000);
    CHECK(staged.blocking(u"feasibility").size() == 2);
    staged.project.estimate = {}; // not known: told, and only the estimate itself blocks
    const auto lacks = lacksOf(staged.view(), u"feasibility");
    REQUIRE(lackOf(lacks, u"experts"_s));
    CHECK(lackOf(lacks, u"experts"_s)->kind == LackKind::CannotTell);
    REQUIRE(staged.blocking(u"feasibility").size() == 1);
    CHECK(staged.blocking(u"feasibility").front().key == u"estimate-known");
}

TEST_CASE("exactly ten per cent over the estimate asks for no report, one fen more does",
          "[stages]")
{
    Staged staged(shippedTemplate(u"direct-investment"));
    staged.finishBefore(u"design");
    std::erase_if(staged.papers,
                  [](const ProjectDocument &each) { return each.requirement == u"over-report"; });
    staged.project.budget = Money::yuan(88'000'000);
    CHECK(staged.blocking(u"design").empty());
    staged.project.budget = {Money::yuan(88'000'000).fen + 1};
    REQUIRE(staged.blocking(u"design").size() == 1);
    CHECK(staged.blocking(u"design").front().key == u"over-report");
}

TEST_CASE("a classified project shows its ground in place of a code", "[stages]")
{
    Staged staged(shippedTemplate(u"direct-investment"));
    staged.project.classification = Classification::Secret;
    staged.project.code.clear();
    CHECK(staged.blocking(u"proposal").size() == 1);
    staged.project.codeBasis = u"涉密，见示密字1号"_s;
    CHECK(staged.blocking(u"proposal").empty());
}

TEST_CASE("an earlier step that is not finished is named", "[stages]")
{
    const Staged staged(shippedTemplate(u"purchase"));
    const auto lacks = staged.blocking(u"contract");
    REQUIRE(lacks.size() == 2);
    CHECK(lacks[0].kind == LackKind::EarlierStep);
    CHECK(lacks[0].key == u"demand");
    CHECK(lacks[1].key == u"procurement");
}

TEST_CASE("one complete paper of several is enough", "[stages]")
{
    Staged staged(shippedTemplate(u"purchase"));
    ProjectDocument draft = staged.paper(u"budget-approval");
    draft.number.clear();
    staged.papers.insert(staged.papers.begin(), draft);
    CHECK(staged.blocking(u"demand").empty());
}

TEST_CASE("what rules ask of a course is told from its rows", "[stages]")
{
    Staged staged(shippedTemplate(u"direct-investment"));
    staged.paper(u"feasibility-approval").issuedOn = QDate(2026, 2, 3);
    staged.paper(u"design-approval").issuedOn = QDate(2026, 4, 5);
    staged.finishBefore(u"procurement");
    StageFigures figures = stageFigures(staged.view());
    CHECK(figures.gate == ProjectStage::Procurement);
    CHECK(figures.feasibilityOn == QDate(2026, 2, 3));
    CHECK(figures.budgetOn == QDate(2026, 4, 5));
    CHECK(figures.papersMissing == 0);
    CHECK(figures.stepsLeftOut == 0);
    staged.paper(u"feasibility-approval").number.clear();
    staged.steps.front().state = StepState::Simplified;
    std::erase_if(staged.papers, [](const ProjectDocument &each) {
        return each.step == u"proposal" || each.step == u"execution";
    });
    figures = stageFigures(staged.view());
    CHECK(figures.papersMissing == 1); // what was left out and what is not passed yet do not count
    CHECK(figures.stepsLeftOut == 1);
    for (StageStep &row : staged.steps)
        row.state = StepState::Passed;
    CHECK_FALSE(stageFigures(staged.view()).gate.has_value());
}
