// SPDX-License-Identifier: GPL-3.0-or-later
#include "risk/project_simulation.h"

#include "schedule/three_point.h"
#include "support/plan_builder.h"
#include "support/stringify.h"

using namespace zs;
using namespace Qt::StringLiterals;

namespace {

SimulationDefaults shipped()
{
    const auto defaults = shippedSimulationDefaults();
    REQUIRE_OK(defaults);
    return *defaults;
}

Plan twoTasks(ProjectKind kind)
{
    Plan plan;
    plan.project.kind = kind;
    for (std::uint8_t i = 1; i <= 2; ++i) {
        Task task;
        Uuid id;
        id.bytes[15] = i;
        task.id = TaskId(id);
        task.name = u"t%1"_s.arg(i);
        task.unit = OrgUnitId(id);
        plan.tasks.push_back(task);
    }
    plan.tasks[1].unit = plan.tasks[0].unit;
    plan.tasks[1].estimated = true;
    plan.tasks[1].cost = Money{250'000};
    return plan;
}

} // namespace

TEST_CASE("the matrix grades by the graver of days and cost", "[risk][register]")
{
    const RiskMatrix matrix = shipped().matrix;
    CHECK(matrix.likelihoodOf(0.05) == 1);
    CHECK(matrix.likelihoodOf(0.3) == 3);
    CHECK(matrix.likelihoodOf(1.0) == 5);
    CHECK(matrix.impactOf(0, Money{}, Money{100'00}) == 1);
    CHECK(matrix.impactOf(20, Money{}, Money{100'00}) == 3);
    CHECK(matrix.impactOf(0, Money{20'00}, Money{100'00}) == 5);
    // without a budget the cost says nothing
    CHECK(matrix.impactOf(0, Money{20'00}, Money{}) == 1);
    CHECK(matrix.gradeOf(1, 1) == 1);
    CHECK(matrix.gradeOf(5, 5) == 4);
    for (int l = 1; l <= 5; ++l) {
        for (int i = 1; i < 5; ++i)
            CHECK(matrix.gradeOf(l, i) <= matrix.gradeOf(l, i + 1));
    }
}

TEST_CASE("works in the open, units and guesses come into the simulation", "[risk][register]")
{
    const SimulationDefaults defaults = shipped();
    const Plan road = twoTasks(ProjectKind::Transport);
    const SimulationModel model = simulationModelOf(road, {}, defaults);
    REQUIRE(model.tasks.size() == 2);
    CHECK(model.tasks[0].inTheOpen);
    CHECK(model.tasks[0].group == 0);
    CHECK(model.tasks[1].group == 0);
    CHECK(model.tasks[0].spread == defaults.spread);
    CHECK(model.tasks[1].spread == defaults.estimated);
    CHECK(model.tasks[1].cost == 2500.0);
    CHECK_FALSE(
        simulationModelOf(twoTasks(ProjectKind::Information), {}, defaults).tasks[0].inTheOpen);
    // rain and heat are added up: July has both
    CHECK(model.lostDays[6] > model.lostDays[0]);
}

TEST_CASE("what somebody said of a task takes the place of the usual spread", "[risk][three-point]")
{
    const SimulationDefaults defaults = shipped();
    Plan plan = twoTasks(ProjectKind::Water);
    const std::int64_t planned = plan.tasks[0].duration.value;
    plan.tasks[0] = withThreePoint(plan.tasks[0], {planned, 2 * planned, 5 * planned});
    const SimulationModel model = simulationModelOf(plan, {}, defaults);
    CHECK(model.tasks[0].spread == DurationSpread{1, 2, 5});
    CHECK(model.tasks[1].spread == defaults.estimated);
    // half an estimate, or one of a milestone, is none
    plan.tasks[0] = withThreePoint(plan.tasks[0], {planned, {}, 5 * planned});
    CHECK(simulationModelOf(plan, {}, defaults).tasks[0].spread == defaults.spread);
    plan.tasks[0] = withThreePoint(plan.tasks[0], {planned, planned, planned});
    plan.tasks[0].duration = {0};
    CHECK(simulationModelOf(plan, {}, defaults).tasks[0].spread == defaults.spread);
}

TEST_CASE("open risks of the register come into the simulation with their response",
          "[risk][register]")
{
    const Plan plan = twoTasks(ProjectKind::Building);
    RiskEntry entry;
    entry.code = u"R-001"_s;
    entry.event = u"征地受阻"_s;
    entry.task = plan.tasks[1].id;
    entry.probability = 0.4;
    entry.daysLeast = 5;
    entry.daysLikely = 10;
    entry.daysMost = 30;
    entry.cost = Money{100'000'00};
    entry.measureCost = Money{5'000'00};
    entry.residualProbability = 0.1;
    entry.residualDays = 4;
    RiskEntry closed = entry;
    closed.state = RiskState::Closed;
    const std::vector<RiskEntry> entries{entry, closed};
    const SimulationModel model = simulationModelOf(plan, entries, shipped());
    REQUIRE(model.risks.size() == 1);
    CHECK(model.risks[0].task == 1);
    CHECK(model.risks[0].probability == 0.4);
    CHECK(model.risks[0].daysMost == 30);
    CHECK(model.risks[0].cost == 100'000.0);
    CHECK(model.risks[0].responseCost == 5'000.0);
    CHECK(model.risks[0].residualDays == 4);
}

TEST_CASE("wrong defaults of the simulation are refused with their place", "[risk][register]")
{
    CHECK_FALSE(readSimulationDefaults("{"));
    CHECK_FALSE(readSimulationDefaults(R"({"format": 1})"));
    const auto text = readSimulationDefaults(
        R"({"format":1,"spread":{"least":2,"likely":1,"most":3},"estimated":{"least":1,"likely":1,"most":1}})");
    REQUIRE_FALSE(text);
    CHECK(text.error().message.contains(u"spread"_s));
}
