// SPDX-License-Identifier: GPL-3.0-or-later
#include "risk/simulation.h"

#include "risk/draws.h"
#include "support/plan_builder.h"
#include "support/stringify.h"
#include "unit/schedule/random_plan.h"

#include <catch2/matchers/catch_matchers_floating_point.hpp>

#include <cmath>
#include <numeric>

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;
using Catch::Matchers::WithinAbs;

namespace {

constexpr DurationSpread kSure{1.0, 1.0, 1.0};

SimulationModel modelOf(const Plan &plan, const DurationSpread &spread)
{
    SimulationModel model;
    model.tasks.resize(plan.tasks.size());
    for (SimulatedTask &t : model.tasks)
        t.spread = spread;
    return model;
}

SimulationResult run(const Plan &plan,
                     const SimulationModel &model,
                     const SimulationOptions &options = {.runs = 2000})
{
    auto found = simulate(plan, calendarsOf(plan), model, options);
    REQUIRE(found);
    return std::move(*found);
}

/// Two chains that meet: one of ten days, one of nine.
PlanBuilder twoChains()
{
    return PlanBuilder()
        .task("long", days(10))
        .task("short", days(9))
        .milestone("end")
        .link("long", "end")
        .link("short", "end");
}

} // namespace

TEST_CASE("when every duration is sure each run is the plan, whatever the plan has in it", "[risk]")
{
    for (std::uint32_t seed = 1; seed <= 30; ++seed) {
        CAPTURE(seed);
        RandomPlan random(seed);
        const Plan plan = random.plan(40, 50, true);
        const auto scheduled = schedule(plan, calendarsOf(plan));
        if (!scheduled)
            continue;
        const auto result =
            simulate(plan, calendarsOf(plan), modelOf(plan, kSure), {.runs = 20, .seed = seed});
        REQUIRE(result);
        CHECK(result->planned == scheduled->finish);
        CHECK(result->finishes.front() == result->finishes.back());
        if (plan.project.scheduleFromFinish) { // there late dates are the dates
            CHECK(result->finishes.back() <= scheduled->finish);
            continue;
        }
        CHECK(result->finishes.front() == scheduled->finish);
        const TaskTree tree = treeOf(plan.tasks);
        for (std::size_t t = 0; t < plan.tasks.size(); ++t) {
            const bool manual = plan.tasks[t].manual || !plan.tasks[t].active;
            if (!tree.isSummary(t) && !manual && plan.tasks[t].kind == TaskKind::Normal
                && plan.tasks[t].constraint != ConstraintType::AsLateAsPossible
                && !plan.tasks[t].actualFinish.isValid())
                CHECK(result->criticality[t] == (scheduled->tasks[t].critical ? 1.0 : 0.0));
        }
    }
}

TEST_CASE("the result is told by the seed, not by the number of threads", "[risk]")
{
    const Plan plan = twoChains().build();
    const SimulationModel model = modelOf(plan, {0.8, 1.0, 1.6});
    const auto one = run(plan, model, {.runs = 1000, .seed = 5, .threads = 1});
    for (const int threads : {2, 3, 7}) {
        const auto many = run(plan, model, {.runs = 1000, .seed = 5, .threads = threads});
        CHECK(many.finishes == one.finishes);
        CHECK(many.costs == one.costs);
        CHECK(many.criticality == one.criticality);
        REQUIRE(many.tornado.size() == one.tornado.size());
        for (std::size_t i = 0; i < many.tornado.size(); ++i)
            CHECK(many.tornado[i].correlation == one.tornado[i].correlation);
    }
    CHECK(run(plan, model, {.runs = 1000, .seed = 6}).finishes != one.finishes);
}

TEST_CASE("a single task has the quantiles of its triangle", "[risk]")
{
    const Plan plan = PlanBuilder().task("a", days(100)).build();
    const DurationSpread spread{0.8, 1.0, 1.6};
    const auto result = run(plan, modelOf(plan, spread), {.runs = 20'000});
    const WorkCalendarPtr calendar = calendarsOf(plan).project();
    for (const double share : {0.1, 0.5, 0.8, 0.9}) {
        CAPTURE(share);
        const auto minutes = calendar->workBetween(plan.project.planStart, result.finishAt(share));
        CHECK_THAT(static_cast<double>(minutes) / days(100),
                   WithinAbs(triangleAt(spread, share), 0.01));
    }
    CHECK_THAT(result.chanceBy(result.finishAt(0.8)), WithinAbs(0.8, 0.002));
    CHECK(result.finishAt(0.1) < result.finishAt(0.5));
    CHECK_THAT(result.chanceBy(result.planned), WithinAbs(0.25, 0.01)); // 0.2 of 0.8 wide
}

TEST_CASE(
    "where two chains meet the finish is later than either alone, and both are critical at times",
    "[risk]")
{
    const auto builder = twoChains();
    const Plan plan = builder.build();
    const auto result = run(plan, modelOf(plan, {0.8, 1.0, 1.4}), {.runs = 4000});
    const double longOne = result.criticality[builder.index("long")];
    const double shortOne = result.criticality[builder.index("short")];
    CHECK(longOne > 0.55);
    CHECK(longOne < 0.95);
    CHECK_THAT(longOne + shortOne, WithinAbs(1.0, 0.02));
    CHECK(result.chanceBy(result.planned) < 0.33); // alone it would be a third
    REQUIRE(result.tornado.size() == 2);
    CHECK(result.tornado[0].task == static_cast<int>(builder.index("long")));
    CHECK(result.tornado[0].correlation > result.tornado[1].correlation);
    CHECK(result.tornado[1].correlation > 0.1);
}

TEST_CASE("tasks of one contractor are late together, which widens the finish", "[risk]")
{
    PlanBuilder builder;
    for (const char *name : {"a", "b", "c", "d", "e", "f"})
        builder.task(name, days(10));
    builder.link("a", "b").link("b", "c").link("c", "d").link("d", "e").link("e", "f");
    const Plan plan = builder.build();
    SimulationModel model = modelOf(plan, {0.7, 1.0, 1.5});
    const auto apart = run(plan, model, {.runs = 5000});
    for (SimulatedTask &t : model.tasks)
        t.group = 0;
    model.groupCorrelation = 0.8;
    const auto together = run(plan, model, {.runs = 5000});
    const auto width = [](const SimulationResult &r) {
        return static_cast<double>(r.finishAt(0.9).minute - r.finishAt(0.1).minute);
    };
    CHECK(width(together) > 1.6 * width(apart));
}

TEST_CASE("a risk happens as often as it is said to, and less with its response", "[risk]")
{
    const auto builder = twoChains();
    const Plan plan = builder.build();
    SimulationModel model = modelOf(plan, kSure);
    model.risks.push_back({.name = u"soft ground"_s,
                           .task = static_cast<int>(builder.index("long")),
                           .probability = 0.4,
                           .daysLeast = 4,
                           .daysLikely = 5,
                           .daysMost = 6,
                           .cost = 1000.0,
                           .residualProbability = 0.1,
                           .residualDays = 2.5,
                           .responseCost = 50.0});
    const auto without = run(plan, model, {.runs = 10'000});
    const auto with = run(plan, model, {.runs = 10'000, .withResponse = true});
    CHECK_THAT(without.chanceBy(without.planned), WithinAbs(0.6, 0.02));
    CHECK_THAT(with.chanceBy(with.planned), WithinAbs(0.9, 0.02));
    CHECK(with.finishes.back() < without.finishes.back());
    CHECK(without.costAt(0.5) == 0.0);
    CHECK(without.costAt(0.9) == 1000.0);
    CHECK(with.costAt(0.5) == 50.0);
    REQUIRE_FALSE(without.tornado.empty());
    CHECK(without.tornado[0].risk == 0);
    model.risks[0].task = -1; // of the whole project
    CHECK_THAT(run(plan, model, {.runs = 10'000}).chanceBy(without.planned), WithinAbs(0.6, 0.02));
}

TEST_CASE("weather takes days off work in the open in its months only", "[risk]")
{
    const auto builder = twoChains(); // in March
    const Plan plan = builder.build();
    SimulationModel model = modelOf(plan, kSure);
    model.tasks[builder.index("long")].inTheOpen = true;
    model.lostDays[6] = 0.5;
    CHECK(run(plan, model).finishes.back() == run(plan, model).planned);
    model.lostDays[2] = 0.2;
    const auto wet = run(plan, model, {.runs = 5000});
    CHECK(wet.finishes.front() == wet.planned);
    const WorkCalendarPtr calendar = calendarsOf(plan).project();
    double sum = 0.0;
    for (const WallTime finish : wet.finishes)
        sum += static_cast<double>(calendar->workBetween(plan.project.planStart, finish));
    CHECK_THAT(sum / 5000.0 / days(10),
               WithinAbs(1.3, 0.06)); // a quarter, and never less than none
}

TEST_CASE("cost grows with the duration as far as it depends on it", "[risk]")
{
    const Plan plan = PlanBuilder().task("a", days(10)).build();
    SimulationModel model = modelOf(plan, {1.5, 1.5, 1.5});
    model.tasks[0].cost = 1000.0;
    CHECK(run(plan, model).costAt(0.5) == 1000.0);
    model.tasks[0].timeCost = 0.6;
    CHECK_THAT(run(plan, model).costAt(0.5), WithinAbs(1300.0, 1.0));
}

TEST_CASE("of work that has begun only what is left is not sure", "[risk]")
{
    const Plan plan = PlanBuilder().task("a", days(10)).started("2026-03-02 08:00", 50).build();
    const auto result = run(plan, modelOf(plan, {2.0, 2.0, 2.0}));
    const WorkCalendarPtr calendar = calendarsOf(plan).project();
    CHECK(calendar->workBetween(plan.project.planStart, result.finishAt(0.5)) == days(15));
}

TEST_CASE("a plan scheduled from its finish may end later than that", "[risk]")
{
    const Plan plan = PlanBuilder().finishingAt("2026-03-31 17:00").task("a", days(5)).build();
    const auto result = run(plan, modelOf(plan, {1.0, 1.0, 2.0}));
    CHECK(result.planned == at("2026-03-31 17:00"));
    CHECK(result.finishes.front() >= result.planned);
    CHECK(result.finishAt(0.9) > result.planned);
}

TEST_CASE("a simulation can be cancelled, and refuses what is no model", "[risk]")
{
    const Plan plan = twoChains().build();
    SimulationModel model = modelOf(plan, {0.9, 1.0, 1.2});
    SimulationOptions options{.runs = 100'000};
    int told = 0;
    options.progress = [&told](int, int) { return ++told < 3; };
    const auto cancelled = simulate(plan, calendarsOf(plan), model, options);
    REQUIRE_FALSE(cancelled);
    CHECK(cancelled.error().code == ErrorCode::Cancelled);
    const auto refused = [&](const SimulationModel &m, int runs) {
        const auto found = simulate(plan, calendarsOf(plan), m, {.runs = runs});
        return !found && found.error().code == ErrorCode::Invalid;
    };
    CHECK(refused(model, 0));
    model.tasks[0].spread = {1.2, 1.0, 1.3};
    CHECK(refused(model, 10));
    model.tasks[0].spread = {0.0, 1.0, 1.3};
    CHECK(refused(model, 10));
    model = modelOf(plan, kSure);
    model.risks.push_back({.name = u"x"_s, .probability = 1.5});
    CHECK(refused(model, 10));
    model.risks.clear();
    model.tasks.pop_back();
    CHECK(refused(model, 10));
}

TEST_CASE("normal deviates are normal and the triangle's table follows its formula", "[risk]")
{
    const NormalTable &table = NormalTable::shared();
    double sum = 0.0;
    double squares = 0.0;
    for (std::uint32_t i = 0; i < 65536; ++i) {
        sum += table.at(i);
        squares += static_cast<double>(table.at(i)) * table.at(i);
    }
    CHECK_THAT(sum, WithinAbs(0.0, 1e-3));
    CHECK_THAT(squares / 65536, WithinAbs(1.0, 1e-3));
    const DurationSpread spread{0.5, 1.0, 3.0};
    const TriangleTable triangle(spread);
    CHECK_THAT(triangle.at(0.0F), WithinAbs(triangleAt(spread, 0.5), 0.002));
    CHECK_THAT(triangle.at(1.2815516F), WithinAbs(triangleAt(spread, 0.9), 0.003));
    CHECK(triangle.at(-9.0F) >= 0.5F);
    CHECK(triangle.at(9.0F) <= 3.0F);
}

TEST_CASE("rank correlation knows order alone", "[risk]")
{
    const std::vector<float> a{1, 2, 3, 4};
    const std::vector<float> b{1, 10, 100, 1000};
    const std::vector<float> c{4, 3, 2, 1};
    CHECK_THAT(rankCorrelation(a, b), WithinAbs(1.0, 1e-9));
    CHECK_THAT(rankCorrelation(a, c), WithinAbs(-1.0, 1e-9));
    CHECK(rankCorrelation(a, std::vector<float>(4, 2.0F)) == 0.0);
}
