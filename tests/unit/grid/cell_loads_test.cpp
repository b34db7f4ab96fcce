// SPDX-License-Identifier: GPL-3.0-or-later
// Resources and successors typed into cells, as commands.
#include "base/clock.h"
#include "commands/cell_commands.h"
#include "grid_fixture.h"

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kStudy = 2;   // 可行性研究, 10 days
constexpr int kBuild = 3;   // a summary
constexpr int kRoadbed = 4; // 路基施工, 20 days
constexpr int kSurface = 5;
constexpr int kDrain = 6; // 排水管道, 8 days

struct Bench {
    ManualClock clock{1'780'000'000'000};
    IdSource ids{clock, 7};
    Plan plan = roadPlan();
    ResourceId zhang = add(1, u"张三"_s);
    ResourceId digger = add(2, u"挖掘机"_s);

    ResourceId add(int number, const QString &name)
    {
        Resource r;
        r.id = idNumber<ResourceId>(5, number);
        r.project = plan.project.id;
        r.name = name;
        r.standardRate = {100'00};
        plan.resources.push_back(r);
        return r.id;
    }
    [[nodiscard]] Result<ChangeSet> run(const EditCells &command)
    {
        return planOf(command, PlanScope{plan, ids});
    }
    Plan after(const EditCells &command)
    {
        const auto set = run(command);
        REQUIRE_OK(set);
        Plan changed = plan;
        applyTo(changed, *set);
        return changed;
    }
    [[nodiscard]] TaskId id(int i) const { return plan.tasks[static_cast<std::size_t>(i)].id; }
    [[nodiscard]] AssignmentEdit staffed(int task, std::vector<AssignmentEdit::Wanted> wanted) const
    {
        return {id(task), std::move(wanted), {task + 1, u"资源"_s, u"张三"_s}};
    }
    [[nodiscard]] EditCells command(AssignmentEdit edit) const
    {
        EditCells made;
        made.assignments = {std::move(edit)};
        return made;
    }
};

/// "1 2" for links between tasks 1 and 2 (numbers from 0).
QString linksOf(const Plan &plan)
{
    QStringList all;
    for (const Link &link : plan.links)
        all << u"%1-%2"_s.arg(taskIndex(plan, link.predecessor))
                   .arg(taskIndex(plan, link.successor));
    all.sort();
    return all.join(u' ');
}

} // namespace

TEST_CASE("names in a cell become the task's assignments, with work and cost", "[grid][commands]")
{
    Bench b;
    Plan plan = b.after(b.command(b.staffed(kRoadbed, {{b.zhang}, {b.digger, {}, 500}})));
    REQUIRE(plan.assignments.size() == 2);
    CHECK(plan.assignments[0].work.value == days(20));
    CHECK(plan.assignments[1].work.value == days(10));
    CHECK(plan.tasks[kRoadbed].work.value == days(30));
    CHECK(plan.tasks[kRoadbed].cost.fen == 30 * 8 * 100'00);
    b.plan = plan;
    plan = b.after(b.command(b.staffed(kRoadbed, {{b.digger, {}, 500}})));
    REQUIRE(plan.assignments.size() == 1); // who is not named any more is off the task
    CHECK(plan.assignments[0].resource == b.digger);
    CHECK(plan.assignments[0].id == b.plan.assignments[1].id);
    CHECK(plan.tasks[kRoadbed].work.value == days(10));
    plan = b.after(b.command(b.staffed(kRoadbed, {})));
    CHECK(plan.assignments.empty());
    CHECK(plan.tasks[kRoadbed].work.value == 0);
}

TEST_CASE("other units make the task shorter, unless its duration stands in the block",
          "[grid][commands]")
{
    Bench b;
    b.plan = b.after(b.command(b.staffed(kRoadbed, {{b.zhang}})));
    EditCells command = b.command(b.staffed(kRoadbed, {{b.zhang, {}, 2000}}));
    Plan plan = b.after(command);
    CHECK(plan.tasks[kRoadbed].duration.value == days(10)); // fixed units: the work stays
    command.cells = {{b.id(kRoadbed), u"duration"_s, days(16), {}}};
    plan = b.after(command);
    CHECK(plan.tasks[kRoadbed].duration.value == days(16));
    CHECK(plan.assignments[0].units == 2000);
    CHECK(plan.assignments[0].work.value == 2 * days(16));
}

TEST_CASE("the work of a fixed-work task is shared by those that are named", "[grid][commands]")
{
    Bench b;
    b.plan = b.after(b.command(b.staffed(kRoadbed, {{b.zhang}})));
    b.plan.tasks[kRoadbed].type = TaskType::FixedWork;
    const Plan plan = b.after(b.command(b.staffed(kRoadbed, {{b.zhang}, {b.digger}})));
    CHECK(plan.tasks[kRoadbed].work.value == days(20));
    CHECK(plan.tasks[kRoadbed].duration.value == days(10));
}

TEST_CASE("a row that comes with the block has its people at once", "[grid][commands]")
{
    Bench b;
    EditCells command;
    const TaskId fresh = b.ids.next<TaskId>();
    command.rows = {{fresh, u"绿化"_s}};
    command.after = b.id(7);
    command.cells = {{fresh, u"duration"_s, days(4), {}}};
    command.assignments = {{fresh, {{b.zhang, {}, 500}}, {}}};
    const Plan plan = b.after(command);
    REQUIRE(plan.assignments.size() == 1);
    CHECK(plan.assignments[0].task == fresh);
    CHECK(plan.assignments[0].work.value == days(2));
    CHECK(plan.tasks.back().work.value == days(2));
    CHECK(plan.tasks.back().duration.value == days(4));
}

TEST_CASE("summaries take no people, and nobody is named twice", "[grid][commands]")
{
    Bench b;
    const auto summary = b.run(b.command(b.staffed(kBuild, {{b.zhang}})));
    REQUIRE_FALSE(summary.has_value());
    CHECK(summary.error().message.contains(u"资源"_s)); // the column
    CHECK_FALSE(b.run(b.command(b.staffed(kRoadbed, {{b.zhang}, {b.zhang}}))).has_value());
    const auto gone = b.run(b.command(b.staffed(kRoadbed, {{idNumber<ResourceId>(5, 99)}})));
    REQUIRE_FALSE(gone.has_value());
    CHECK(gone.error().code == ErrorCode::NotFound);
    CHECK_FALSE(b.run(b.command(b.staffed(kRoadbed, {{b.zhang, {}, -5}}))).has_value());
}

TEST_CASE("successors in a cell are the task's leaving links", "[grid][commands]")
{
    Bench b;
    CHECK(linksOf(b.plan) == u"1-2 2-4 4-5 5-7"_s);
    EditCells command;
    command.successors = {
        {b.id(kStudy), {{b.id(kDrain), LinkType::StartToStart, {}, {480}, 0.0}}, {}}};
    Plan plan = b.after(command);
    CHECK(linksOf(plan) == u"1-2 2-6 4-5 5-7"_s);
    const auto fresh = std::ranges::find(plan.links, b.id(kDrain), &Link::successor);
    REQUIRE(fresh != plan.links.end());
    CHECK(fresh->type == LinkType::StartToStart);
    CHECK(fresh->lag.value == 480);
    command.successors[0].wanted.push_back({b.id(kRoadbed), {}, {}, {960}, 0.0});
    plan = b.after(command);
    const auto kept = std::ranges::find(plan.links, b.id(kRoadbed), &Link::successor);
    REQUIRE(kept != plan.links.end());
    CHECK(kept->id == b.plan.links[1].id); // the same link with another lag
    CHECK(kept->lag.value == 960);
    command.successors = {
        {b.id(kStudy), {{b.id(kStudy), {}, {}, {}, 0.0}}, {3, u"后续"_s, u"3"_s}}};
    const auto itself = b.run(command);
    REQUIRE_FALSE(itself.has_value());
    CHECK(itself.error().message.contains(u"后续"_s));
}

TEST_CASE("a link that a block names from both ends is one link", "[grid][commands]")
{
    Bench b;
    EditCells command;
    command.predecessors = {{b.id(kDrain), {{b.id(kSurface), {}, {}, {480}, 0.0}}, {}}};
    command.successors = {{b.id(kSurface), {{b.id(kDrain), {}, {}, {480}, 0.0}}, {}}};
    const Plan plan = b.after(command);
    CHECK(linksOf(plan) == u"1-2 2-4 4-5 5-6"_s);
    CHECK(std::ranges::count(plan.links, b.id(kDrain), &Link::successor) == 1);
}
