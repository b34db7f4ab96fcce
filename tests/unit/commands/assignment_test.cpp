// SPDX-License-Identifier: GPL-3.0-or-later
// The work equation, row by row of the table in assignment_rules.h.
#include "commands/assignment_commands.h"
#include "commands/task_commands.h"
#include "unit/commands/planned.h"

#include <catch2/generators/catch_generators.hpp>

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;

namespace {

/// One task of ten days with one crew of two at 10 yuan an hour.
struct Crewed : Desk {
    explicit Crewed(TaskType type)
        : Desk(aPlan().summary("总").task("a", days(10)).end())
    {
        task("a").type = type;
        Resource &crew = addResource("班组");
        crew.standardRate = Money::yuan(10);
        crew.costPerUse = Money::yuan(100);
        REQUIRE_OK(run(AssignResource{project(), task("a").id, crew.id, 2000}));
    }
    Assignment &work() { return plan.assignments.front(); }
};

} // namespace

TEST_CASE("assigned work is duration times units, and the task's work and cost are the sums",
          "[assignment]")
{
    const TaskType type =
        GENERATE(TaskType::FixedUnits, TaskType::FixedDuration, TaskType::FixedWork);
    Crewed desk(type);
    CHECK(desk.work().work.value == days(20));
    CHECK(desk.task("a").work.value == days(20));
    // 160 hours at 10 yuan, and two units of 100 yuan a use
    CHECK(desk.work().cost == Money::yuan(1800));
    CHECK(desk.task("a").cost == Money::yuan(1800));
    CHECK(desk.task("a").duration.value == days(10));
}

TEST_CASE("other units change the duration, or the work where the duration is fixed",
          "[assignment]")
{
    SECTION("fixed units")
    {
        Crewed desk(TaskType::FixedUnits);
        SetAssignment half{desk.project(), desk.work().id};
        half.units = 1000;
        REQUIRE_OK(desk.run(half));
        CHECK(desk.task("a").duration.value == days(20));
        CHECK(desk.work().work.value == days(20));
    }
    SECTION("fixed work")
    {
        Crewed desk(TaskType::FixedWork);
        SetAssignment twice{desk.project(), desk.work().id};
        twice.units = 4000;
        REQUIRE_OK(desk.run(twice));
        CHECK(desk.task("a").duration.value == days(5));
        CHECK(desk.work().work.value == days(20));
    }
    SECTION("fixed duration")
    {
        Crewed desk(TaskType::FixedDuration);
        SetAssignment half{desk.project(), desk.work().id};
        half.units = 1000;
        REQUIRE_OK(desk.run(half));
        CHECK(desk.task("a").duration.value == days(10));
        CHECK(desk.work().work.value == days(10));
        CHECK(desk.task("a").cost == Money::yuan(900));
    }
}

TEST_CASE("other work changes the duration, or the units where the duration is fixed",
          "[assignment]")
{
    const auto [type, duration, units] = GENERATE(
        table<TaskType, Minutes, std::int64_t>({{TaskType::FixedUnits, days(5), 2000},
                                                {TaskType::FixedWork, days(5), 2000},
                                                {TaskType::FixedDuration, days(10), 1000}}));
    Crewed desk(type);
    SetAssignment less{desk.project(), desk.work().id};
    less.work = WorkMinutes{days(10)};
    REQUIRE_OK(desk.run(less));
    CHECK(desk.task("a").duration.value == duration);
    CHECK(desk.work().units == units);
    CHECK(desk.task("a").work.value == days(10));
}

TEST_CASE("another duration changes the work, or the units where the work is fixed", "[assignment]")
{
    const auto [type, work, units] =
        GENERATE(table<TaskType, Minutes, std::int64_t>({{TaskType::FixedUnits, days(40), 2000},
                                                         {TaskType::FixedDuration, days(40), 2000},
                                                         {TaskType::FixedWork, days(20), 1000}}));
    Crewed desk(type);
    REQUIRE_OK(desk.run(SetDuration{desk.project(), desk.task("a").id, WorkMinutes{days(20)}}));
    CHECK(desk.work().work.value == work);
    CHECK(desk.work().units == units);
    CHECK(desk.task("a").work.value == work);
}

TEST_CASE("with both units and work given the duration follows", "[assignment]")
{
    Crewed desk(TaskType::FixedDuration);
    SetAssignment both{desk.project(), desk.work().id};
    both.units = 3000;
    both.work = WorkMinutes{days(6)};
    REQUIRE_OK(desk.run(both));
    CHECK(desk.task("a").duration.value == days(2));
    CHECK(desk.task("a").type == TaskType::FixedDuration);
}

TEST_CASE("who joins a fixed-work task shares its work, and who leaves gives it back",
          "[assignment]")
{
    Crewed desk(TaskType::FixedWork);
    const ResourceId more = desk.addResource("增援").id;
    REQUIRE_OK(desk.run(AssignResource{desk.project(), desk.task("a").id, more, 3000}));
    REQUIRE(desk.plan.assignments.size() == 2);
    CHECK(desk.plan.assignments[0].work.value == days(8));
    CHECK(desk.plan.assignments[1].work.value == days(12));
    CHECK(desk.task("a").duration.value == days(4));
    CHECK(desk.task("a").work.value == days(20));
    REQUIRE_OK(desk.run(RemoveAssignment{desk.project(), desk.plan.assignments[0].id}));
    CHECK(desk.plan.assignments[0].work.value == days(20));
    CHECK(desk.task("a").work.value == days(20));
}

TEST_CASE("a task takes as long as the longest of its assignments", "[assignment]")
{
    Crewed desk(TaskType::FixedUnits);
    const ResourceId slow = desk.addResource("测量").id;
    AssignResource survey{desk.project(), desk.task("a").id, slow, 1000};
    survey.work = WorkMinutes{days(12)};
    REQUIRE_OK(desk.run(survey));
    CHECK(desk.task("a").duration.value == days(12));
    CHECK(desk.task("a").work.value == days(32));
    SetAssignment quicker{desk.project(), desk.plan.assignments[1].id};
    quicker.work = WorkMinutes{days(3)};
    REQUIRE_OK(desk.run(quicker));
    CHECK(desk.task("a").duration.value == days(10));
}

TEST_CASE("a material costs by quantity and a cost resource what is said; neither has work",
          "[assignment]")
{
    Crewed desk(TaskType::FixedUnits);
    Resource &gravel = desk.addResource("碎石", ResourceType::Material);
    gravel.standardRate = Money::yuan(80);
    const ResourceId stone = gravel.id;
    const ResourceId travel = desk.addResource("差旅费", ResourceType::Cost).id;
    REQUIRE_OK(desk.run(AssignResource{desk.project(), desk.task("a").id, stone, 2500}));
    AssignResource trip{desk.project(), desk.task("a").id, travel};
    trip.cost = Money::yuan(300);
    REQUIRE_OK(desk.run(trip));
    CHECK(desk.task("a").work.value == days(20));
    CHECK(desk.task("a").cost == Money::yuan(1800 + 200 + 300));
    REQUIRE_OK(desk.run(SetTaskField{
        desk.project(), desk.task("a").id, u"fixed_cost"_s, FieldValue(Money::yuan(50).fen)}));
    CHECK(desk.task("a").cost == Money::yuan(2350));
    REQUIRE_OK(desk.run(RemoveAssignment{desk.project(), desk.plan.assignments[2].id}));
    CHECK(desk.task("a").cost == Money::yuan(2050));
    CHECK(desk.task("a").duration.value == days(10));
}

TEST_CASE("what an imported file says an assignment costs stays while its resource has no rates",
          "[assignment]")
{
    Crewed desk(TaskType::FixedUnits);
    desk.plan.resources.front().standardRate = {};
    desk.plan.resources.front().costPerUse = {};
    desk.work().cost = Money::yuan(77);
    REQUIRE_OK(desk.run(SetDuration{desk.project(), desk.task("a").id, WorkMinutes{days(4)}}));
    CHECK(desk.work().work.value == days(8));
    CHECK(desk.work().cost == Money::yuan(77));
}

TEST_CASE("impossible assignments are refused", "[assignment]")
{
    Crewed desk(TaskType::FixedUnits);
    const ResourceId other = desk.addResource("其他").id;
    const TaskId a = desk.task("a").id;
    const ProjectId p = desk.project();
    CHECK(desk.refused(AssignResource{p, a, desk.plan.resources.front().id}).code
          == ErrorCode::Invalid); // twice
    CHECK(desk.refused(AssignResource{p, desk.task("总").id, other}).code == ErrorCode::Invalid);
    CHECK(desk.refused(AssignResource{p, a, idNumber<ResourceId>(9, 9)}).code
          == ErrorCode::NotFound);
    CHECK(desk.refused(AssignResource{p, a, other, -1}).code == ErrorCode::Invalid);
    SetAssignment wrong{p, desk.work().id};
    wrong.actualWork = WorkMinutes{days(21)};
    CHECK(desk.refused(wrong).code == ErrorCode::Invalid);
    wrong.actualWork = {};
    wrong.work = WorkMinutes{-1};
    CHECK(desk.refused(wrong).code == ErrorCode::Invalid);
    CHECK(desk.refused(RemoveAssignment{p, idNumber<AssignmentId>(9, 9)}).code
          == ErrorCode::NotFound);
}
