// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/library/staged.h"

#include <random>

using namespace zs;
using namespace Qt::StringLiterals;

namespace {

/// Finished ones first, then at most one in hand, then those that wait.
bool isInOrder(std::span<const StageStep> steps)
{
    int phase = 0;
    for (const StageStep &row : steps) {
        const int own = isFinished(row) ? 0 : row.state != StepState::Waiting ? 1 : 2;
        if (own < phase || (own == 1 && phase == 1))
            return false;
        if (own == 2 && phase == 0) // nothing in hand between
            return false;
        phase = own;
        if (isFinished(row) != row.passedOn.isValid()
            || (row.state == StepState::Waiting && row.openedOn.isValid()))
            return false;
    }
    return true;
}

} // namespace

TEST_CASE("a project that passes all its steps is closed, stage by stage", "[stages]")
{
    for (const StageTemplate &plan : shippedTemplates()) {
        INFO(plan.key.toStdString());
        Staged staged(plan);
        for (const StepPlan &step : plan.steps) {
            REQUIRE(stepInHand(staged.steps));
            CHECK(stepInHand(staged.steps)->step == step.key);
            CHECK(stageBySteps(plan, staged.steps) == step.stage);
            auto after = passed(staged.view(), step.key, Staged::kToday);
            REQUIRE_OK(after);
            staged.steps = *after;
            CHECK(isInOrder(staged.steps));
        }
        CHECK(stepInHand(staged.steps) == nullptr);
        CHECK(stageBySteps(plan, staged.steps) == ProjectStage::Closed);
    }
}

TEST_CASE("only the step in hand can pass", "[stages]")
{
    const Staged staged(shippedTemplate(u"direct-investment"));
    const auto ahead = passedByCase(staged.view(), u"design", {}, Staged::kToday);
    REQUIRE_FALSE(ahead.has_value());
    CHECK(ahead.error().code == ErrorCode::Conflict);
    CHECK_FALSE(passed(staged.view(), u"nothing", Staged::kToday).has_value());
}

TEST_CASE("each of the four cases of article 13 leaves out its steps and no others", "[stages]")
{
    const StageTemplate &plan = shippedTemplate(u"direct-investment");
    const std::vector<std::pair<QString, int>> cases{
        {u"planned"_s, 1}, {u"partial"_s, 1}, {u"simple"_s, 2}, {u"emergency"_s, 2}};
    for (const auto &[key, count] : cases) {
        INFO(key.toStdString());
        Staged staged(plan);
        const StageShortcut *reason = plan.shortcut(key);
        REQUIRE(reason);
        CHECK(reason->basis.article.zh == u"第十三条");
        CHECK_FALSE(leftOut(staged.view(), key, u" "_s, Staged::kToday).has_value());
        const auto after = leftOut(staged.view(), key, u"见规划第三章"_s, Staged::kToday);
        REQUIRE_OK(after);
        CHECK(isInOrder(*after));
        CHECK(std::ranges::count(*after, StepState::Simplified, &StageStep::state) == count);
        CHECK(after->front().reason == key);
        CHECK(after->front().note == u"见规划第三章");
        CHECK(stepInHand(*after)->position == count);
        staged.steps = *after; // what is in hand now is none of those
        CHECK_FALSE(leftOut(staged.view(), key, u"再省"_s, Staged::kToday).has_value());
    }
}

TEST_CASE("a reason whose condition is known not to hold leaves nothing out", "[stages]")
{
    StageTemplate plan = shippedTemplate(u"direct-investment");
    plan.shortcuts.front().when =
        RuleExpression::parse(u"project.estimate < 1000000"_s, projectSubject().facts, {}).value();
    Staged staged(plan);
    CHECK_FALSE(leftOut(staged.view(), u"planned", u"说明"_s, Staged::kToday).has_value());
    staged.project.estimate = Money::yuan(900'000);
    CHECK(leftOut(staged.view(), u"planned", u"说明"_s, Staged::kToday).has_value());
    staged.project.estimate = {}; // cannot be told: a person's judgement
    CHECK(leftOut(staged.view(), u"planned", u"说明"_s, Staged::kToday).has_value());
}

TEST_CASE("a step that was sent back is opened again before it passes", "[stages]")
{
    Staged staged(shippedTemplate(u"direct-investment"));
    staged.finishBefore(u"feasibility");
    staged.steps.front().passedOn = Staged::kToday;
    CHECK_FALSE(sentBack(staged.view(), u"feasibility", u""_s).has_value());
    auto back = sentBack(staged.view(), u"feasibility", u"估算依据不足"_s);
    REQUIRE_OK(back);
    staged.steps = *back;
    CHECK(staged.steps[1].state == StepState::Returned);
    CHECK(staged.steps[1].reason == u"估算依据不足");
    CHECK_FALSE(passed(staged.view(), u"feasibility", Staged::kToday).has_value());
    CHECK_FALSE(sentBack(staged.view(), u"feasibility", u"再退"_s).has_value());
    auto again = reopened(staged.view(), u"feasibility", u"已补充依据"_s, Staged::kToday);
    REQUIRE_OK(again);
    staged.steps = *again;
    CHECK(staged.steps[1].state == StepState::Open);
    CHECK(staged.steps[1].reason.isEmpty());
    CHECK(passed(staged.view(), u"feasibility", Staged::kToday).has_value());
}

TEST_CASE("only the last finished step is opened again, and the one in hand waits", "[stages]")
{
    Staged staged(shippedTemplate(u"direct-investment"));
    for (const QStringView step : {u"proposal", u"feasibility"})
        staged.steps = passed(staged.view(), step, Staged::kToday).value();
    CHECK_FALSE(reopened(staged.view(), u"proposal", u"重报"_s, Staged::kToday).has_value());
    CHECK_FALSE(reopened(staged.view(), u"feasibility", u""_s, Staged::kToday).has_value());
    const auto after = reopened(staged.view(), u"feasibility", u"批复被撤销"_s, Staged::kToday);
    REQUIRE_OK(after);
    CHECK(isInOrder(*after));
    CHECK(stepInHand(*after)->step == u"feasibility");
    CHECK((*after)[2].state == StepState::Waiting);
    CHECK(stageBySteps(staged.plan, *after) == ProjectStage::Feasibility);
}

TEST_CASE("whatever is done in whatever order, the steps stay in order", "[stages]")
{
    std::mt19937 chance(20261130);
    const auto one = [&chance](std::size_t of) { return chance() % of; };
    int held = 0;
    for (int run = 0; run < 300; ++run) {
        const StageTemplate &plan = shippedTemplates()[one(shippedTemplates().size())];
        Staged staged(plan);
        for (int act = 0; act < 30; ++act) {
            const QString step = plan.steps[one(plan.steps.size())].key;
            Result<StageRows> after;
            switch (one(5)) {
            case 0:
                after = passed(staged.view(), step, Staged::kToday);
                break;
            case 1:
                after = sentBack(staged.view(), step, u"退"_s);
                break;
            case 2:
                after = reopened(staged.view(), step, u"开"_s, Staged::kToday);
                break;
            case 3:
                after = passedByCase(staged.view(), step, {}, Staged::kToday);
                break;
            default:
                after = leftOut(
                    staged.view(),
                    plan.shortcuts.empty() ? step : plan.shortcuts[one(plan.shortcuts.size())].key,
                    u"因"_s,
                    Staged::kToday);
            }
            if (!after)
                continue;
            ++held;
            staged.steps = *after;
            REQUIRE(isInOrder(staged.steps));
        }
    }
    CHECK(held > 500);
}
