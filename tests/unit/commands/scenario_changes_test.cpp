// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/log_record.h"
#include "commands/link_commands.h"
#include "commands/plan_rows.h"
#include "commands/scenario_commands.h"
#include "commands/scenario_compare.h"
#include "commands/scenario_rows.h"
#include "commands/task_commands.h"
#include "unit/commands/planned.h"

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;

namespace {

using Kind = ScenarioConflict::Kind;

/// A plan, and a scenario begun on it.
struct Fork {
    Fork()
        : live(aPlan()
                   .summary("总")
                   .task("a", days(2))
                   .task("b", days(1))
                   .end()
                   .task("c", days(1))
                   .link("a", "b"))
        , scenario(live.plan)
    {
        scenario.ids = IdSource(kDeskClock, 77); // two people's new ids differ
    }

    /// An edit within the scenario.
    template <PlanCommand C>
    void edit(const C &command)
    {
        const auto set = scenario.run(command);
        REQUIRE_OK(set);
        own = merged(own, withoutComputed(*set, scenario.plan));
    }
    [[nodiscard]] std::vector<ScenarioConflict> conflicts() const
    {
        return conflictsOf(live.plan, own);
    }
    /// The plan as the scenario would have it on top of the live one.
    [[nodiscard]] Plan adopted() const
    {
        Plan plan = live.plan;
        ChangeSet set = rebasedOn(live.plan, own);
        set.project = plan.project.id;
        applyTo(plan, set);
        return plan;
    }
    [[nodiscard]] TaskId id(const char *name) { return live.task(name).id; }
    [[nodiscard]] static const Task *find(const Plan &plan, TaskId id)
    {
        const int at = taskIndex(plan, id);
        return at < 0 ? nullptr : &plan.tasks[static_cast<std::size_t>(at)];
    }

    Desk live;
    Desk scenario;
    ChangeSet own;
};

} // namespace

TEST_CASE("changes of different things do not conflict, and both hold in the end", "[scenario]")
{
    Fork f;
    f.edit(SetDuration{f.live.project(), f.id("a"), WorkMinutes{days(5)}});
    REQUIRE_OK(f.live.run(RenameTask{f.live.project(), f.id("a"), u"开挖"_s}));
    const TaskId a = f.live.task("开挖").id;
    CHECK(f.conflicts().empty());
    const Plan plan = f.adopted();
    CHECK(Fork::find(plan, a)->name == u"开挖"_s);
    CHECK(Fork::find(plan, a)->duration.value == days(5));
}

TEST_CASE("a value changed on both sides is a conflict that names all three values", "[scenario]")
{
    Fork f;
    f.edit(SetDuration{f.live.project(), f.id("a"), WorkMinutes{days(5)}});
    REQUIRE_OK(f.live.run(SetDuration{f.live.project(), f.id("a"), WorkMinutes{days(3)}}));
    const auto conflicts = f.conflicts();
    REQUIRE(conflicts.size() == 1);
    CHECK(conflicts[0].kind == Kind::ValueChanged);
    CHECK(conflicts[0].was == FieldValue(std::int64_t{days(2)}));
    CHECK(conflicts[0].own == FieldValue(std::int64_t{days(5)}));
    CHECK(conflicts[0].present == FieldValue(std::int64_t{days(3)}));
    const QString text = conflictText(conflicts[0], f.live.plan);
    CHECK(text.contains(u"“a”"_s));
    CHECK(text.contains(u"5"_s));
    SECTION("the scenario's value wins when it is adopted all the same")
    {
        CHECK(Fork::find(f.adopted(), f.id("a"))->duration.value == days(5));
    }
    SECTION("settled for the scenario")
    {
        f.own = settled(f.own, f.live.plan, conflicts, Keep::Scenario);
        CHECK(f.conflicts().empty());
        CHECK(Fork::find(f.adopted(), f.id("a"))->duration.value == days(5));
    }
    SECTION("settled for the plan")
    {
        f.own = settled(f.own, f.live.plan, conflicts, Keep::Plan);
        CHECK(f.conflicts().empty());
        CHECK(Fork::find(f.adopted(), f.id("a"))->duration.value == days(3));
    }
    SECTION("the same value on both sides is none")
    {
        REQUIRE_OK(f.live.run(SetDuration{f.live.project(), f.id("a"), WorkMinutes{days(5)}}));
        CHECK(f.conflicts().empty());
        CHECK(rebasedOn(f.live.plan, f.own).isEmpty());
    }
}

TEST_CASE("dates that the scheduler computes never conflict", "[scenario]")
{
    Fork f;
    Task &b = f.scenario.task("b");
    Task moved = b;
    moved.manual = true;
    moved.start = at("2026-05-04 08:00");
    ChangeSet set;
    addUpdate(set, b, moved);
    f.own = set;
    f.live.task("b").start = at("2026-03-09 08:00"); // the live plan was rescheduled meanwhile
    CHECK(f.conflicts().empty());
    CHECK(Fork::find(f.adopted(), f.id("b"))->start == at("2026-05-04 08:00"));
}

TEST_CASE("what the plan deleted is listed, and the rest can still be adopted", "[scenario]")
{
    Fork f;
    f.edit(RenameTask{f.live.project(), f.id("c"), u"新名"_s});
    f.edit(RenameTask{f.live.project(), f.id("a"), u"甲"_s});
    f.edit(AddLink{f.live.project(), f.id("a"), f.id("c")});
    const TaskId a = f.id("a");
    const TaskId c = f.id("c");
    REQUIRE_OK(f.live.run(DeleteTasks{f.live.project(), {c}}));
    const auto conflicts = f.conflicts();
    REQUIRE(conflicts.size() == 2);
    CHECK(conflicts[0].kind == Kind::RowGone);
    CHECK(conflicts[1].kind == Kind::TargetGone);
    const Plan plan = f.adopted();
    CHECK(Fork::find(plan, a)->name == u"甲"_s);
    CHECK_FALSE(Fork::find(plan, c));
    CHECK(plan.links.size() == 1);
    f.own = settled(f.own, f.live.plan, conflicts, Keep::Scenario);
    CHECK(f.conflicts().empty());
}

TEST_CASE("what the plan changed or added below a task that the scenario deletes is listed",
          "[scenario]")
{
    Fork f;
    const TaskId top = f.id("总");
    const TaskId a = f.id("a");
    f.edit(DeleteTasks{f.live.project(), {top}});
    CHECK(f.conflicts().empty());
    REQUIRE_OK(f.live.run(RenameTask{f.live.project(), a, u"甲"_s}));
    AddTask late{f.live.project(), top, {}, u"新增"_s};
    late.id = f.live.ids.next<TaskId>();
    REQUIRE_OK(f.live.run(late));
    REQUIRE_OK(f.live.run(AddLink{f.live.project(), a, f.id("c")}));
    const auto conflicts = f.conflicts();
    REQUIRE(conflicts.size() == 3);
    CHECK(conflicts[0].kind == Kind::RowChanged);
    CHECK(conflicts[1].kind == Kind::RowAdded); // the link
    CHECK(conflicts[2].kind == Kind::RowAdded); // the task
    for (const ScenarioConflict &conflict : conflicts)
        CHECK_FALSE(conflictText(conflict, f.live.plan).isEmpty());
    const Plan plan = f.adopted();
    REQUIRE(Fork::find(plan, late.id)); // moved up, not lost
    CHECK_FALSE(Fork::find(plan, late.id)->parent.isValid());
    CHECK_FALSE(Fork::find(plan, a));
    CHECK(plan.links.empty());
    SECTION("giving the deletion up for the changed row keeps it")
    {
        f.own = settled(f.own, f.live.plan, {conflicts[0]}, Keep::Plan);
        CHECK(Fork::find(f.adopted(), a)->name == u"甲"_s);
    }
}

TEST_CASE("an edit that is taken back leaves nothing of itself in the scenario", "[scenario]")
{
    Fork f;
    f.edit(RenameTask{f.live.project(), f.id("a"), u"甲"_s});
    f.edit(RenameTask{f.live.project(), f.id("a"), u"a"_s});
    CHECK(f.own.isEmpty());
    const ChangeSet gone = *planOf(DeleteTasks{f.live.project(), {f.id("c")}},
                                   PlanScope{f.scenario.plan, f.scenario.ids});
    CHECK(merged(gone, inverse(gone)).isEmpty());
}

TEST_CASE("a scenario's changes survive being stored", "[scenario]")
{
    Fork f;
    f.edit(AddTask{f.live.project(), {}, {}, u"新增"_s});
    f.edit(SetDuration{f.live.project(), f.id("a"), WorkMinutes{days(7)}});
    f.edit(DeleteTasks{f.live.project(), {f.id("c")}});
    const auto read = decodeChanges(encodeChanges(f.own));
    REQUIRE_OK(read);
    CHECK(rebasedOn(f.live.plan, *read) == rebasedOn(f.live.plan, f.own));
}

TEST_CASE("scenarios are made, copied, renamed and deleted; their names differ", "[scenario]")
{
    Desk desk(aPlan().task("a", days(1)));
    REQUIRE_OK(desk.run(CreateScenario{desk.project(), u"两班倒"_s}));
    CHECK(desk.plan.scenarios[0].madeAt == desk.now);
    CHECK(desk.refused(CreateScenario{desk.project(), u" 两班倒 "_s}).code == ErrorCode::Invalid);
    CHECK(desk.refused(CreateScenario{desk.project(), u""_s}).code == ErrorCode::Invalid);
    const ScenarioId first = desk.plan.scenarios[0].id;
    ChangeSet own;
    Task longer = desk.task("a");
    longer.duration = {days(3)};
    addUpdate(own, desk.task("a"), longer);
    REQUIRE_OK(desk.run(SaveScenario{desk.project(), first, own}));
    CreateScenario copy{desk.project(), u"三班倒"_s};
    copy.copyOf = first;
    REQUIRE_OK(desk.run(copy));
    CHECK(ownChanges(desk.plan, desk.plan.scenarios[1])->changes == own.changes);
    REQUIRE_OK(desk.run(RenameScenario{desk.project(), first, u"两班"_s}));
    CHECK(desk.refused(RenameScenario{desk.project(), first, u"三班倒"_s}).code
          == ErrorCode::Invalid);
    REQUIRE_OK(desk.run(DeleteScenario{desk.project(), first}));
    CHECK(desk.refused(DeleteScenario{desk.project(), first}).code == ErrorCode::NotFound);
}

TEST_CASE("adopting is refused with the list of conflicts, and done when they are accepted",
          "[scenario]")
{
    Fork f;
    f.edit(SetDuration{f.live.project(), f.id("a"), WorkMinutes{days(5)}});
    REQUIRE_OK(f.live.run(CreateScenario{f.live.project(), u"s"_s}));
    const ScenarioId s = f.live.plan.scenarios[0].id;
    CHECK(f.live.refused(AdoptScenario{f.live.project(), s}).code == ErrorCode::Invalid);
    REQUIRE_OK(f.live.run(SaveScenario{f.live.project(), s, f.own}));
    REQUIRE_OK(f.live.run(SetDuration{f.live.project(), f.id("a"), WorkMinutes{days(3)}}));
    const Error error = f.live.refused(AdoptScenario{f.live.project(), s});
    CHECK(error.code == ErrorCode::Conflict);
    CHECK(error.message.contains(u"“a”"_s));
    AdoptScenario accepted{f.live.project(), s};
    accepted.despiteConflicts = true;
    REQUIRE_OK(f.live.run(accepted));
    CHECK(f.live.task("a").duration.value == days(5));
    CHECK(f.live.plan.scenarios.empty());
}

TEST_CASE("a scenario that deletes what another project waits for is not adopted", "[scenario]")
{
    Fork f;
    f.edit(DeleteTasks{f.live.project(), {f.id("c")}});
    REQUIRE_OK(f.live.run(CreateScenario{f.live.project(), u"s"_s}));
    const ScenarioId s = f.live.plan.scenarios[0].id;
    REQUIRE_OK(f.live.run(SaveScenario{f.live.project(), s, f.own}));
    Link leaving;
    leaving.id = idNumber<LinkId>(40, 1);
    leaving.predecessor = f.id("c");
    f.live.plan.leaving.push_back(leaving);
    CHECK(f.live.refused(AdoptScenario{f.live.project(), s}).message.contains(u"“c”"_s));
}

TEST_CASE("two plans side by side: added, deleted and changed tasks with both dates", "[scenario]")
{
    Fork f;
    f.scenario.task("a").cost = Money::yuan(9);
    f.scenario.task("a").finish = at("2026-03-09 17:00");
    f.live.task("a").finish = at("2026-03-03 17:00");
    REQUIRE_OK(f.scenario.run(AddTask{f.live.project(), {}, {}, u"新增"_s}));
    REQUIRE_OK(f.scenario.run(DeleteTasks{f.live.project(), {f.id("c")}}));
    REQUIRE_OK(f.scenario.run(RemoveLink{f.live.project(), f.live.plan.links[0].id}));
    const PlanComparison both = compared(f.live.plan, f.scenario.plan);
    REQUIRE(both.tasks.size() == 4);
    const auto of = [&](const QString &name) {
        return *std::ranges::find(both.tasks, name, &TaskDifference::name);
    };
    CHECK(of(u"新增"_s).kind == TaskDifference::Kind::Added);
    CHECK(of(u"c"_s).kind == TaskDifference::Kind::Deleted);
    CHECK(of(u"a"_s).kind == TaskDifference::Kind::Changed);
    CHECK(of(u"a"_s).leftFinish == at("2026-03-03 17:00"));
    CHECK(of(u"a"_s).rightFinish == at("2026-03-09 17:00"));
    CHECK(of(u"a"_s).fields.size() == 2);
    CHECK(of(u"b"_s).linksDiffer);
    CHECK(both.rightCost == Money::yuan(9));
    CHECK(compared(f.live.plan, f.live.plan).tasks.empty());
}

TEST_CASE("the difference of two plans makes one of the other", "[scenario]")
{
    Fork f;
    REQUIRE_OK(f.scenario.run(AddTask{f.live.project(), f.id("总"), {}, u"新增"_s}));
    REQUIRE_OK(f.scenario.run(DeleteTasks{f.live.project(), {f.id("b")}}));
    REQUIRE_OK(f.scenario.run(RenameTask{f.live.project(), f.id("a"), u"甲"_s}));
    Plan plan = f.live.plan;
    applyTo(plan, differenceOf(f.live.plan, f.scenario.plan));
    CHECK(compared(plan, f.scenario.plan).tasks.empty());
    CHECK(plan.links.size() == f.scenario.plan.links.size());
    CHECK(differenceOf(plan, plan).isEmpty());
}
