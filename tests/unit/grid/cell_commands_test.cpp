// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/cell_commands.h"

#include "base/clock.h"
#include "commands/task_commands.h"
#include "grid_fixture.h"
#include "schedule/three_point.h"

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;

namespace {

struct Bench {
    ManualClock clock{1'780'000'000'000};
    IdSource ids{clock, 7};
    Plan plan = roadPlan();

    [[nodiscard]] Result<ChangeSet> run(const EditCells &command)
    {
        return planOf(command, PlanScope{plan, ids});
    }
    [[nodiscard]] Plan after(const EditCells &command)
    {
        const auto set = run(command);
        REQUIRE_OK(set);
        Plan changed = plan;
        applyTo(changed, *set);
        return changed;
    }
    [[nodiscard]] TaskId id(int i) const { return plan.tasks[static_cast<std::size_t>(i)].id; }
};

} // namespace

TEST_CASE("cells of several tasks change in one set", "[grid][commands]")
{
    Bench b;
    EditCells command;
    command.cells = {{b.id(1), u"name"_s, u"建议书报批"_s, {}},
                     {b.id(1), u"priority"_s, std::int64_t{700}, {}},
                     {b.id(2), u"duration"_s, std::int64_t{480}, {}}};
    const Plan plan = b.after(command);
    CHECK(plan.tasks[1].name == u"建议书报批"_s);
    CHECK(plan.tasks[1].priority == 700);
    CHECK(plan.tasks[2].duration.value == 480);
    CHECK(b.run(command)->changes.size() == 2); // one a row
}

TEST_CASE("one bad cell refuses the whole block and is named", "[grid][commands]")
{
    Bench b;
    EditCells command;
    command.cells = {
        {b.id(1), u"name"_s, u"好"_s, {}},
        {b.id(2), u"percent_complete"_s, std::int64_t{150}, {3, u"完成百分比"_s, u"150"_s}}};
    const auto refused = b.run(command);
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().code == ErrorCode::Invalid);
    for (const auto &part : {u"3"_s, u"完成百分比"_s, u"150"_s})
        CHECK(refused.error().message.contains(part));
    command.cells = {{b.id(0), u"duration"_s, std::int64_t{480}, {1, u"工期"_s, u"1"_s}}};
    CHECK_FALSE(b.run(command).has_value()); // a summary's follows from its tasks
    command.cells = {{idNumber<TaskId>(2, 999), u"name"_s, u"x"_s, {}}};
    CHECK(b.run(command).error().code == ErrorCode::NotFound);
}

TEST_CASE("the three points of an estimate are checked when all of them are set",
          "[grid][commands]")
{
    Bench b;
    const auto points = [&b](int task, int least, int likely, int most) {
        EditCells command;
        command.cells = {
            {b.id(task), u"three_least"_s, std::int64_t{least} * 480, {2, u"最短工期"_s, u"a"_s}},
            {b.id(task),
             u"three_likely"_s,
             std::int64_t{likely} * 480,
             {2, u"最可能工期"_s, u"b"_s}},
            {b.id(task), u"three_most"_s, std::int64_t{most} * 480, {2, u"最长工期"_s, u"c"_s}}};
        return command;
    };
    b.plan = b.after(points(1, 2, 3, 5));
    CHECK(threePointOf(b.plan.tasks[1]) == ThreePoint{960, 1440, 2400});
    b.plan = b.after(points(1, 8, 9, 12)); // all of them above the old ones
    CHECK(threePointOf(b.plan.tasks[1]).least == 8 * 480);
    const auto refused = b.run(points(1, 8, 7, 12));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message.contains(u"最短工期"_s));
    CHECK_FALSE(b.run(points(0, 1, 2, 3))); // a summary has its duration from its tasks
    EditCells emptied;
    for (const auto &column : kThreePointColumns)
        emptied.cells.push_back({b.id(1), QString(column), std::int64_t{-1}, {}});
    CHECK(b.after(emptied).tasks[1].extras.isEmpty());
    const auto one = planOf(
        SetTaskField{b.plan.project.id, b.id(1), u"three_most"_s, FieldValue(std::int64_t{480})},
        PlanScope{b.plan, b.ids});
    REQUIRE_FALSE(one);
    CHECK(one.error().code == ErrorCode::Invalid);
}

TEST_CASE("a start is a constraint, and an empty one takes it away", "[grid][commands]")
{
    Bench b;
    EditCells command;
    command.cells = {{b.id(2), u"start"_s, at("2026-04-01 08:00").minute, {}}};
    b.plan = b.after(command);
    CHECK(b.plan.tasks[2].constraint == ConstraintType::StartNoEarlierThan);
    CHECK(b.plan.tasks[2].constraintDate == at("2026-04-01 08:00"));
    command.cells = {{b.id(2), u"constraint_type"_s, std::int64_t{7}, {}}};
    b.plan = b.after(command);
    CHECK(b.plan.tasks[2].constraint == ConstraintType::FinishNoLaterThan);
    CHECK(b.plan.tasks[2].constraintDate == at("2026-04-01 08:00"));
    command.cells = {{b.id(2), u"start"_s, {}, {}}};
    b.plan = b.after(command);
    CHECK(b.plan.tasks[2].constraint == ConstraintType::AsSoonAsPossible);
    CHECK_FALSE(b.plan.tasks[2].constraintDate.isValid());
    command.cells = {{b.id(2), u"constraint_date"_s, at("2026-04-02 08:00").minute, {}}};
    b.plan = b.after(command);
    CHECK(b.plan.tasks[2].constraint == ConstraintType::StartNoEarlierThan);
}

TEST_CASE("new rows come behind their sibling, in order, and what follows makes room",
          "[grid][commands]")
{
    Bench b;
    EditCells command;
    command.parent = b.id(3);
    command.after = b.id(4);
    for (int i = 0; i < 3; ++i)
        command.rows.push_back(
            {idNumber<TaskId>(8, static_cast<std::uint32_t>(i)), u"新增%1"_s.arg(i)});
    command.cells = {{idNumber<TaskId>(8, 1), u"duration"_s, std::int64_t{960}, {}}};
    const Plan plan = b.after(command);
    QStringList names;
    for (const Task &task : plan.tasks)
        names << task.name;
    CHECK(
        names.join(u' ')
        == u"前期工作 项目建议书 可行性研究 道路改造工程 路基施工 新增0 新增1 新增2 路面施工 排水管道 竣工验收"_s);
    CHECK(plan.tasks[6].duration.value == 960);
    CHECK(plan.tasks[6].parent == b.id(3));
    command.rows.resize(static_cast<std::size_t>(kMostPastedRows) + 1);
    CHECK_FALSE(b.run(command).has_value());
}

TEST_CASE("predecessors are replaced as wanted, and links with other projects stay",
          "[grid][commands]")
{
    Bench b;
    Link external;
    external.id = idNumber<LinkId>(3, 77);
    external.project = b.plan.project.id;
    external.predecessor = idNumber<TaskId>(2, 500);
    external.predecessorProject = idNumber<ProjectId>(1, 5);
    external.successor = b.id(5);
    b.plan.links.push_back(external);
    EditCells command;
    command.predecessors = {
        {b.id(5), {{b.id(6), LinkType::StartToStart, LagKind::Working, {960}, 0.0}}, {}}};
    const Plan plan = b.after(command);
    std::vector<Link> into;
    for (const Link &link : plan.links) {
        if (link.successor == b.id(5))
            into.push_back(link);
    }
    REQUIRE(into.size() == 2);
    CHECK(std::ranges::find(into, external.id, &Link::id) != into.end());
    const auto fresh = std::ranges::find(into, b.id(6), &Link::predecessor);
    REQUIRE(fresh != into.end());
    CHECK(fresh->type == LinkType::StartToStart);
    CHECK(fresh->lag.value == 960);
    command.predecessors = {{b.id(5), {{b.id(3), {}, {}, {}, 0.0}}, {6, u"前置任务"_s, u"4"_s}}};
    const auto refused = b.run(command);
    REQUIRE_FALSE(refused.has_value()); // with its own summary
    CHECK(refused.error().message.contains(u"前置任务"_s));
}

namespace {

/// A crew of two on a task: 2 units at 100 yuan an hour.
Assignment withCrew(Plan &plan, TaskId task)
{
    Resource crew;
    crew.id = idNumber<ResourceId>(5, 1);
    crew.project = plan.project.id;
    crew.name = u"施工班组"_s;
    crew.standardRate = {100'00};
    plan.resources.push_back(crew);
    Assignment work;
    work.id = idNumber<AssignmentId>(6, 1);
    work.project = plan.project.id;
    work.task = task;
    work.resource = crew.id;
    work.units = 2000;
    plan.assignments.push_back(work);
    return work;
}

} // namespace

TEST_CASE("a duration typed into a cell takes the assignments along", "[grid][commands]")
{
    Bench b;
    withCrew(b.plan, b.id(2));
    EditCells command;
    command.cells = {{b.id(2), u"duration"_s, days(3), {}}, {b.id(2), u"name"_s, u"可研"_s, {}}};
    Plan plan = b.after(command);
    CHECK(plan.tasks[2].name == u"可研"_s);
    CHECK(plan.tasks[2].duration.value == days(3));
    CHECK(plan.assignments[0].work.value == 2 * days(3)); // fixed units: duration x units
    CHECK(plan.tasks[2].work.value == 2 * days(3));
    CHECK(plan.tasks[2].cost.fen == 48 * 100'00);
    b.plan.tasks[2].type = TaskType::FixedWork;
    b.plan.assignments[0].work = {days(6)};
    plan = b.after(command);
    CHECK(plan.assignments[0].work.value == days(6));
    CHECK(plan.assignments[0].units == 2000); // 6 days of work in 3
}

TEST_CASE("no actual date that is typed into a cell lies behind the status date",
          "[grid][commands]")
{
    Bench b;
    b.plan.project.statusDate = at("2026-03-20 17:00");
    b.plan.tasks[4].start = at("2026-03-19 08:00");
    b.plan.tasks[4].finish = at("2026-04-15 17:00");
    EditCells command;
    command.cells = {
        {b.id(4), u"actual_start"_s, at("2026-03-23 08:00").minute, {5, u"实际开始"_s, u"3-23"_s}}};
    const auto refused = b.run(command);
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().message.contains(u"实际开始"_s));
    command.cells = {{b.id(4), u"percent_complete"_s, std::int64_t{100}, {}}};
    const Plan plan = b.after(command); // what only follows is brought to the status date
    CHECK(plan.tasks[4].actualStart == at("2026-03-19 08:00"));
    CHECK(plan.tasks[4].actualFinish == at("2026-03-20 17:00"));
}

TEST_CASE("a summary task shows the sums of work and cost below it", "[grid]")
{
    Plan plan = roadPlan();
    plan.tasks[4].work = {days(20)};
    plan.tasks[4].fixedCost = {300'00};
    plan.tasks[4].actualCost = {50'00};
    plan.tasks[5].work = {days(15)};
    plan.tasks[5].cost = {200'00};
    plan.tasks[6].work = {days(8)};
    plan.tasks[6].active = false;
    plan.tasks[3].fixedCost = {7'00}; // its own
    plan.tasks[3].work = {days(99)};  // what an old file said
    const GridData table = tableOf(plan);
    const auto number = [&](int task, const char *column) {
        return std::get<double>(table.value(task, columnOf(table, column)));
    };
    CHECK(number(3, "work") == static_cast<double>(days(35)));
    CHECK(number(3, "total_cost") == 507.0);
    CHECK(number(3, "actual_cost") == 50.0);
    CHECK(number(4, "total_cost") == 300.0);
    CHECK(number(0, "total_cost") == 0.0);
}
