// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/baseline_commands.h"
#include "commands/progress_commands.h"
#include "commands/progress_periods.h"
#include "commands/resource_commands.h"
#include "commands/scenario_compare.h"
#include "commands/scenario_door.h"
#include "support/temp_workspace.h"

using namespace zs;
using namespace Qt::StringLiterals;

namespace {

/// a (2 days) -> b (1 day), and c; a scenario over it.
struct WhatIf : TempWorkspace {
    ProjectId p = addProject();
    TaskId a = addTask(p, u"a"_s, 2);
    TaskId b = addTask(p, u"b"_s, 1);
    TaskId c = addTask(p, u"c"_s, 1);
    ScenarioId id;
    std::unique_ptr<ScenarioDoor> door;

    WhatIf()
    {
        REQUIRE_OK(workspace->run(AddLink{p, a, b}));
        CreateScenario create{p, u"两班倒"_s};
        create.id = id = workspace->ids().next<ScenarioId>();
        REQUIRE_OK(workspace->run(create));
        openDoor();
    }
    void openDoor()
    {
        auto opened = ScenarioDoor::open(*workspace, p, id);
        REQUIRE_OK(opened);
        door = std::move(*opened);
    }
    [[nodiscard]] Task inScenario(TaskId task)
    {
        const auto plan = door->plan(p);
        REQUIRE_OK(plan);
        const int at = taskIndex(*plan->plan, task);
        REQUIRE(at >= 0);
        return plan->plan->tasks[static_cast<std::size_t>(at)];
    }
    [[nodiscard]] SetDuration duration(TaskId task, int days) const
    {
        return {p, task, WorkMinutes{days * 480}};
    }
    [[nodiscard]] std::int64_t scenarioRows()
    {
        return static_cast<std::int64_t>(workspace->plan(p)->plan->scenarios.size());
    }
};

} // namespace

TEST_CASE("an edit in a scenario moves its own dates and nothing of the plan", "[scenario]")
{
    WhatIf w;
    int told = 0;
    QObject::connect(w.door.get(), &PlanDoor::changed, w.door.get(), [&](const ChangeSet &set) {
        ++told;
        CHECK(set.project == w.p);
    });
    const auto done = w.door->run(w.duration(w.a, 5));
    REQUIRE_OK(done);
    CHECK(told == 1);
    CHECK(w.inScenario(w.b).start.date() == QDate(2026, 3, 9));
    CHECK(w.task(w.p, w.a).duration.value == 2 * 480);
    CHECK(w.task(w.p, w.b).start.date() == QDate(2026, 3, 4));
    const auto log = w.workspace->auditRecords({}, 0, 1, true);
    CHECK(log->at(0).command == u"save-scenario"_s);
    const PlanComparison both = compared(*w.workspace->plan(w.p)->plan, *w.door->plan(w.p)->plan);
    REQUIRE(both.tasks.size() == 2);
    CHECK(both.tasks[1].name == u"b"_s);
    CHECK(both.tasks[1].leftStart.date() == QDate(2026, 3, 4));
    CHECK(both.tasks[1].rightStart.date() == QDate(2026, 3, 9));
}

TEST_CASE("a scenario is there again after reopening, with new and deleted tasks", "[scenario]")
{
    WhatIf w;
    AddTask add{w.p, {}, w.c, u"新增"_s};
    add.id = w.workspace->ids().next<TaskId>();
    REQUIRE_OK(w.door->run(add));
    REQUIRE_OK(w.door->run(AddLink{w.p, w.b, add.id}));
    REQUIRE_OK(w.door->run(DeleteTasks{w.p, {w.c}}));
    REQUIRE_OK(w.door->run(w.duration(w.a, 5)));
    const Task before = w.inScenario(add.id);
    w.door.reset();
    w.reopen();
    w.openDoor();
    CHECK(w.inScenario(add.id).start == before.start);
    CHECK(w.inScenario(w.a).duration.value == 5 * 480);
    CHECK(w.door->plan(w.p)->plan->tasks.size() == 3);
    CHECK(w.door->conflicts()->empty());
    CHECK(w.workspace->verifyLog()->holds());
}

TEST_CASE("edits in a scenario are undone and redone like the plan's", "[scenario][undo]")
{
    WhatIf w;
    const auto first = w.door->run(w.duration(w.a, 5));
    REQUIRE_OK(first);
    const auto deletion = w.door->run(DeleteTasks{w.p, {w.b}});
    REQUIRE_OK(deletion);
    const auto undone = w.door->revert(*deletion);
    REQUIRE_OK(undone);
    CHECK(undone->command == u"undo:delete-tasks"_s);
    CHECK(w.inScenario(w.b).start.date() == QDate(2026, 3, 9));
    CHECK(w.door->plan(w.p)->plan->links.size() == 1);
    REQUIRE_OK(w.door->revert(*first));
    CHECK(w.door->own().isEmpty());
    CHECK(w.inScenario(w.b).start == w.task(w.p, w.b).start);
    REQUIRE_OK(w.door->run(w.duration(w.a, 3)));
    const auto late = w.door->revert(*first);
    REQUIRE_FALSE(late);
    CHECK(late.error().code == ErrorCode::Conflict);
}

TEST_CASE("a scenario follows the plan beneath, and lists what both changed", "[scenario]")
{
    WhatIf w;
    REQUIRE_OK(w.door->run(w.duration(w.a, 5)));
    int rebased = 0;
    QObject::connect(w.door.get(), &ScenarioDoor::rebased, w.door.get(), [&rebased] { ++rebased; });
    REQUIRE_OK(w.workspace->run(RenameTask{w.p, w.a, u"开挖"_s}));
    REQUIRE_OK(w.workspace->run(w.duration(w.b, 4)));
    CHECK(rebased == 2);
    CHECK(w.inScenario(w.a).name == u"开挖"_s);
    CHECK(w.inScenario(w.b).finish.date() == QDate(2026, 3, 12));
    CHECK(w.door->conflicts()->empty());
    REQUIRE_OK(w.workspace->run(w.duration(w.a, 3)));
    const auto conflicts = w.door->conflicts();
    REQUIRE_OK(conflicts);
    REQUIRE(conflicts->size() == 1);
    CHECK(w.inScenario(w.a).duration.value == 5 * 480); // kept, not lost
    SECTION("settled for the plan")
    {
        REQUIRE_OK(w.door->settle(*conflicts, Keep::Plan));
        CHECK(w.inScenario(w.a).duration.value == 3 * 480);
        CHECK(w.door->own().isEmpty());
    }
    SECTION("settled for the scenario, for good")
    {
        REQUIRE_OK(w.door->settle(*conflicts, Keep::Scenario));
        w.door.reset();
        w.reopen();
        w.openDoor();
        CHECK(w.door->conflicts()->empty());
        CHECK(w.inScenario(w.a).duration.value == 5 * 480);
    }
}

TEST_CASE("a plan change that the scenario cannot stand on is told, and the scenario is not lost",
          "[scenario]")
{
    WhatIf w;
    REQUIRE_OK(w.door->run(AddLink{w.p, w.b, w.c}));
    const auto cycle = w.workspace->run(AddLink{w.p, w.c, w.a});
    REQUIRE_OK(cycle);
    CHECK_FALSE(w.door->plan(w.p));
    CHECK_FALSE(w.door->run(w.duration(w.a, 5)));
    REQUIRE_OK(w.workspace->revert(*cycle));
    REQUIRE_OK(w.door->plan(w.p));
    CHECK(w.door->plan(w.p)->plan->links.size() == 2);
}

TEST_CASE("an adopted scenario is one act, rescheduled, and undone as one", "[scenario][undo]")
{
    WhatIf w;
    AddTask add{w.p, {}, w.c, u"新增"_s};
    add.id = w.workspace->ids().next<TaskId>();
    REQUIRE_OK(w.door->run(add));
    REQUIRE_OK(w.door->run(w.duration(w.a, 5)));
    REQUIRE_OK(w.door->run(DeleteTasks{w.p, {w.c}}));
    const std::vector<Task> wanted = w.door->plan(w.p)->plan->tasks;
    const auto records = w.workspace->auditCount({});
    const auto adopted = w.workspace->run(AdoptScenario{w.p, w.id});
    REQUIRE_OK(adopted);
    CHECK(*w.workspace->auditCount({}) == *records + 1);
    CHECK(w.workspace->auditRecords({}, 0, 1, true)->at(0).command == u"adopt-scenario"_s);
    const std::vector<Task> present = w.workspace->plan(w.p)->plan->tasks;
    REQUIRE(present.size() == wanted.size());
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        CHECK(present[i].id == wanted[i].id);
        CHECK(present[i].start == wanted[i].start);
        CHECK(present[i].finish == wanted[i].finish);
    }
    CHECK(w.scenarioRows() == 0);
    CHECK(w.door->isGone());
    CHECK_FALSE(w.door->run(w.duration(w.a, 6)));
    CHECK_FALSE(w.door->readOnlyReason().isEmpty());
    REQUIRE_OK(w.workspace->revert(*adopted));
    CHECK(w.scenarioRows() == 1);
    CHECK(w.task(w.p, w.a).duration.value == 2 * 480);
    CHECK(w.outline(w.p) == u"a b c"_s);
    w.openDoor();
    CHECK(w.inScenario(w.a).duration.value == 5 * 480);
}

TEST_CASE("adopting over a plan that changed meanwhile names it, and is done when accepted",
          "[scenario]")
{
    WhatIf w;
    REQUIRE_OK(w.door->run(w.duration(w.a, 5)));
    w.door.reset();
    REQUIRE_OK(w.workspace->run(w.duration(w.a, 3)));
    const auto refused = w.workspace->run(AdoptScenario{w.p, w.id});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Conflict);
    CHECK(refused.error().message.contains(u"“a”"_s));
    CHECK(w.scenarioRows() == 1);
    REQUIRE_OK(w.workspace->run(AdoptScenario{w.p, w.id, true}));
    CHECK(w.task(w.p, w.b).start.date() == QDate(2026, 3, 9));
}

TEST_CASE("a scenario that deletes what got new children, links and work is adopted whole",
          "[scenario]")
{
    WhatIf w;
    REQUIRE_OK(w.door->run(DeleteTasks{w.p, {w.a}}));
    const TaskId late = w.addTask(w.p, u"新增"_s, 1, w.a);
    REQUIRE_OK(w.workspace->run(AddLink{w.p, w.a, w.c}));
    CHECK(w.door->conflicts()->size() == 2);
    REQUIRE_OK(w.workspace->run(AdoptScenario{w.p, w.id, true}));
    CHECK_FALSE(w.task(w.p, late).parent.isValid());
    CHECK(w.workspace->plan(w.p)->plan->links.empty());
    w.reopen();
    CHECK(w.workspace->plan(w.p)->plan->tasks.size() == 3);
}

TEST_CASE("what belongs to the project itself is not done in a scenario", "[scenario]")
{
    WhatIf w;
    CHECK_FALSE(w.door->run(SaveBaseline{w.p, u"b"_s, u"7号"_s}));
    CHECK_FALSE(w.door->run(CreateScenario{w.p, u"一层套一层"_s}));
    Resource crane;
    crane.name = u"塔吊"_s;
    const auto shared = addPoolResource(*w.workspace, crane);
    REQUIRE_OK(shared);
    CHECK_FALSE(w.door->run(SetResourceField{w.p, *shared, u"name"_s, FieldValue(u"x"_s)}));
    crane.name = u"自有"_s;
    REQUIRE_OK(w.door->run(AddResource{w.p, crane}));
    CHECK_FALSE(w.door->plan(w.workspace->ids().next<ProjectId>()));
    CHECK(w.workspace->plan(w.p)->plan->resources.size() == 1);
}

TEST_CASE("renaming and deleting a scenario reaches its open door", "[scenario][undo]")
{
    WhatIf w;
    int told = 0;
    QObject::connect(
        w.door.get(), &ScenarioDoor::scenarioChanged, w.door.get(), [&told] { ++told; });
    REQUIRE_OK(w.workspace->run(RenameScenario{w.p, w.id, u"三班倒"_s}));
    CHECK(w.door->name() == u"三班倒"_s);
    const auto deletion = w.workspace->run(DeleteScenario{w.p, w.id});
    REQUIRE_OK(deletion);
    CHECK(told == 2);
    CHECK(w.door->isGone());
    REQUIRE_OK(w.workspace->revert(*deletion));
    w.openDoor();
    CHECK(w.door->name() == u"三班倒"_s);
}

TEST_CASE("several scenarios of one plan do not know of each other", "[scenario]")
{
    WhatIf w;
    CreateScenario second{w.p, u"三班倒"_s};
    second.id = w.workspace->ids().next<ScenarioId>();
    REQUIRE_OK(w.workspace->run(second));
    auto other = ScenarioDoor::open(*w.workspace, w.p, second.id);
    REQUIRE_OK(other);
    REQUIRE_OK(w.door->run(w.duration(w.a, 5)));
    REQUIRE_OK((*other)->run(w.duration(w.c, 9)));
    CHECK((*other)->own().changes.size() == 1);
    CHECK(w.door->own().changes.size() == 1);
    CHECK(w.inScenario(w.c).duration.value == 480);
}

TEST_CASE("an edit in a scenario logs what it touched, not all that the scenario holds",
          "[scenario][audit]")
{
    WhatIf w;
    std::vector<TaskId> many;
    for (int i = 0; i < 60; ++i)
        many.push_back(w.addTask(w.p, u"作业%1"_s.arg(i), 1));
    const auto lastSize = [&w] {
        const auto records = w.workspace->auditRecords({}, 0, 1, true);
        REQUIRE_OK(records);
        CHECK(records->at(0).command == u"save-scenario"_s);
        return records->at(0).payload.size();
    };
    REQUIRE_OK(w.door->run(w.duration(many[0], 5)));
    const auto first = lastSize();
    for (std::size_t i = 1; i < many.size(); ++i)
        REQUIRE_OK(w.door->run(w.duration(many[i], 5)));
    CHECK(lastSize() < 2 * first); // as much as the first of sixty
    CHECK(w.door->own().changes.size() == 60);
    const auto adopted = w.workspace->run(AdoptScenario{w.p, w.id});
    REQUIRE_OK(adopted);
    CHECK(w.task(w.p, many[30]).duration.value == 5 * 480);
    CHECK(w.workspace->plan(w.p)->plan->scenarioChanges.empty());
    REQUIRE_OK(w.workspace->revert(*adopted));
    CHECK(w.workspace->plan(w.p)->plan->scenarioChanges.size() == 60);
    CHECK(w.workspace->verifyLog()->holds());
}

TEST_CASE("a status date supposed in a scenario keeps figures only when it is adopted",
          "[scenario][period]")
{
    WhatIf w;
    const auto evening = [](int day) { return WallTime::at(QDate(2026, 3, day), 17 * 60); };
    REQUIRE_OK(w.workspace->run(SetStatusDate{w.p, evening(3)}));
    REQUIRE_OK(w.door->run(SetStatusDate{w.p, evening(5)}));
    CHECK(w.door->plan(w.p)->plan->periods.empty());
    CHECK(w.workspace->plan(w.p)->plan->periods.empty());
    CHECK_FALSE(w.door->run(StorePeriod{w.p}));
    const auto adopted = w.workspace->run(AdoptScenario{w.p, w.id});
    REQUIRE_OK(adopted);
    REQUIRE(w.workspace->plan(w.p)->plan->periods.size() == 1);
    CHECK(w.workspace->plan(w.p)->plan->periods[0].status == evening(3));
    REQUIRE_OK(w.workspace->revert(*adopted));
    CHECK(w.workspace->plan(w.p)->plan->periods.empty());
    w.reopen();
    CHECK(w.workspace->plan(w.p)->plan->project.statusDate == evening(3));
    CHECK(w.workspace->verifyLog()->holds());
}
