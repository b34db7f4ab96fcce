// SPDX-License-Identifier: GPL-3.0-or-later
// Baselines, progress, resources and the pool on a real store: undone, logged, there after
// reopening.
#include "commands/assignment_commands.h"
#include "commands/baseline_commands.h"
#include "commands/progress_commands.h"
#include "commands/project_fields.h"
#include "commands/resource_commands.h"
#include "commands/split_commands.h"
#include "support/temp_workspace.h"

using namespace zs;
using namespace Qt::StringLiterals;

namespace {

PlanPtr planOf(TempWorkspace &temp, ProjectId project)
{
    const auto plan = temp.workspace->plan(project);
    REQUIRE_OK(plan);
    return plan->plan;
}

QString lastAct(TempWorkspace &temp)
{
    const auto log = temp.workspace->auditRecords({}, 0, 1, true);
    REQUIRE_OK(log);
    return log->at(0).command;
}

/// The plan as it is, but for the versions of its rows.
Plan withoutVersions(const Plan &plan)
{
    Plan same = plan;
    same.project.version = 0;
    const auto clear = [](auto &rows) {
        for (auto &row : rows)
            row.version = 0;
        std::ranges::sort(rows, {}, [](const auto &row) { return row.id; });
    };
    clear(same.tasks);
    clear(same.links);
    clear(same.resources);
    clear(same.assignments);
    clear(same.baselines);
    clear(same.baselineTasks);
    clear(same.scenarios);
    clear(same.scenarioChanges);
    clear(same.periods);
    return same;
}

Resource named(const QString &name)
{
    Resource resource;
    resource.name = name;
    return resource;
}

} // namespace

TEST_CASE("a baseline outlives its tasks, and is there after reopening", "[baseline]")
{
    TempWorkspace temp;
    const ProjectId p = temp.addProject();
    const TaskId a = temp.addTask(p, u"a"_s, 2);
    (void)temp.addTask(p, u"b"_s, 1);
    const auto saved = temp.workspace->run(SaveBaseline{p, u"批复"_s, u"示发改〔2026〕7号"_s});
    REQUIRE_OK(saved);
    CHECK(lastAct(temp) == u"save-baseline"_s);
    REQUIRE_OK(temp.workspace->run(DeleteTasks{p, {a}}));
    temp.reopen();
    const PlanPtr plan = planOf(temp, p);
    REQUIRE(plan->baselines.size() == 1);
    CHECK(plan->baselines[0].document == u"示发改〔2026〕7号"_s);
    CHECK_FALSE(plan->baselines[0].calendars.isEmpty());
    CHECK(plan->baselineTasks.size() == 2);
    CHECK(plan->project.controlBaseline == plan->baselines[0].id);
    CHECK(temp.workspace->verifyLog()->holds());
}

TEST_CASE("no act rewrites what was approved, whatever it calls itself", "[baseline]")
{
    TempWorkspace temp;
    const ProjectId p = temp.addProject();
    (void)temp.addTask(p, u"a"_s, 2);
    REQUIRE_OK(temp.workspace->run(SaveBaseline{p, u"批复"_s, u"7号"_s}));
    const PlanPtr before = planOf(temp, p);
    Baseline approved = before->baselines[0];
    approved.document = u"8号"_s;
    BaselineTask row = before->baselineTasks[0];
    row.finish = {row.finish.minute + 5 * kMinutesPerDay};
    for (const QString &act : {u"save-baseline"_s, u"undo:delete-baseline"_s, u"edit-cells"_s}) {
        CAPTURE(act);
        ChangeSet document{act, p, {}};
        addUpdate(document, before->baselines[0], approved);
        REQUIRE(document.changes.size() == 1);
        const auto documentDone = temp.workspace->commit(document);
        REQUIRE_FALSE(documentDone);
        CHECK(documentDone.error().code == ErrorCode::Forbidden);
        ChangeSet dates{act, p, {}};
        addUpdate(dates, before->baselineTasks[0], row);
        REQUIRE(dates.changes.size() == 1);
        const auto datesDone = temp.workspace->commit(dates);
        REQUIRE_FALSE(datesDone);
        CHECK(datesDone.error().code == ErrorCode::Forbidden);
    }
    CHECK(planOf(temp, p)->baselines == before->baselines);
    CHECK(planOf(temp, p)->baselineTasks == before->baselineTasks);
}

TEST_CASE("a saved and a deleted baseline are undone whole", "[baseline][undo]")
{
    TempWorkspace temp;
    const ProjectId p = temp.addProject();
    (void)temp.addTask(p, u"a"_s, 2);
    REQUIRE_OK(temp.workspace->run(SaveBaseline{p, u"一"_s, u"7号"_s}));
    const Plan one = withoutVersions(*planOf(temp, p));
    const auto second = temp.workspace->run(SaveBaseline{p, u"二"_s, u"8号"_s});
    REQUIRE_OK(second);
    const Plan two = withoutVersions(*planOf(temp, p));
    const auto deletion = temp.workspace->run(DeleteBaseline{p, planOf(temp, p)->baselines[1].id});
    REQUIRE_OK(deletion);
    CHECK(withoutVersions(*planOf(temp, p)) == one);
    REQUIRE_OK(temp.workspace->revert(*deletion));
    CHECK(withoutVersions(*planOf(temp, p)) == two);
    REQUIRE_OK(temp.workspace->revert(*second));
    CHECK(withoutVersions(*planOf(temp, p)) == one);
    temp.reopen();
    CHECK(withoutVersions(*planOf(temp, p)) == one);
}

TEST_CASE("recorded progress is rescheduled, logged and undone", "[progress][undo]")
{
    TempWorkspace temp;
    const ProjectId p = temp.addProject();
    const TaskId a = temp.addTask(p, u"a"_s, 5);
    const TaskId b = temp.addTask(p, u"b"_s, 1);
    REQUIRE_OK(temp.workspace->run(AddLink{p, a, b}));
    const Plan before = withoutVersions(*planOf(temp, p));
    RecordProgress late{p, a};
    late.actualFinish = WallTime::at(QDate(2026, 3, 12), 17 * 60);
    const auto done = temp.workspace->run(late);
    REQUIRE_OK(done);
    CHECK(lastAct(temp) == u"record-progress"_s);
    CHECK(temp.task(p, a).finish.date() == QDate(2026, 3, 12));
    CHECK(temp.task(p, b).start.date() == QDate(2026, 3, 13));
    REQUIRE_OK(temp.workspace->revert(*done));
    CHECK(withoutVersions(*planOf(temp, p)) == before);
    CHECK(lastAct(temp) == u"undo:record-progress"_s);
}

TEST_CASE("a plan that is brought up to date and back again is as it was", "[progress][undo]")
{
    TempWorkspace temp;
    const ProjectId p = temp.addProject();
    const TaskId a = temp.addTask(p, u"a"_s, 5);
    const TaskId b = temp.addTask(p, u"b"_s, 5);
    REQUIRE_OK(temp.workspace->run(AddLink{p, a, b}));
    const Plan before = withoutVersions(*planOf(temp, p));
    const auto done =
        temp.workspace->run(UpdateProgressToDate{p, WallTime::at(QDate(2026, 3, 10), 17 * 60)});
    REQUIRE_OK(done);
    CHECK(temp.task(p, a).percentComplete == 100);
    CHECK(temp.task(p, b).percentComplete == 40);
    CHECK(temp.task(p, b).finish.date() == QDate(2026, 3, 13)); // done as scheduled moves nothing
    REQUIRE_OK(temp.workspace->revert(*done));
    CHECK(withoutVersions(*planOf(temp, p)) == before);
}

TEST_CASE("a project's scheduling rules are stored", "[progress]")
{
    TempWorkspace temp;
    const ProjectId p = temp.addProject();
    REQUIRE_OK(
        temp.workspace->run(SetProjectField{p, u"progress_rule"_s, FieldValue(std::int64_t{1})}));
    REQUIRE_OK(
        temp.workspace->run(SetProjectField{p, u"multiple_paths"_s, FieldValue(std::int64_t{1})}));
    temp.reopen();
    CHECK(planOf(temp, p)->project.progressRule == ProgressRule::ProgressOverride);
    CHECK(planOf(temp, p)->project.multiplePaths);
}

TEST_CASE("an interruption is stored and undone", "[split][undo]")
{
    TempWorkspace temp;
    const ProjectId p = temp.addProject();
    const TaskId a = temp.addTask(p, u"a"_s, 2);
    const auto split = temp.workspace->run(
        SplitTask{p, a, WallTime::at(QDate(2026, 3, 3), 8 * 60), WorkMinutes{480}});
    REQUIRE_OK(split);
    CHECK(temp.task(p, a).splits == u"480+480"_s);
    REQUIRE_OK(temp.workspace->revert(*split));
    CHECK(temp.task(p, a).splits.isEmpty());
}

TEST_CASE("an assignment that shortens its task is undone whole", "[assignment][undo]")
{
    TempWorkspace temp;
    const ProjectId p = temp.addProject();
    const TaskId a = temp.addTask(p, u"a"_s, 10);
    const TaskId b = temp.addTask(p, u"b"_s, 1);
    REQUIRE_OK(temp.workspace->run(AddLink{p, a, b}));
    AddResource crew{p, named(u"班组"_s)};
    crew.resource.id = temp.workspace->ids().next<ResourceId>();
    crew.resource.standardRate = Money::yuan(10);
    REQUIRE_OK(temp.workspace->run(crew));
    AssignResource assign{p, a, crew.resource.id};
    assign.id = temp.workspace->ids().next<AssignmentId>();
    REQUIRE_OK(temp.workspace->run(assign));
    CHECK(temp.task(p, a).cost == Money::yuan(800));
    const Plan before = withoutVersions(*planOf(temp, p));
    SetAssignment twice{p, assign.id};
    twice.units = 2000;
    const auto done = temp.workspace->run(twice);
    REQUIRE_OK(done);
    CHECK(temp.task(p, a).duration.value == 5 * 480);
    CHECK(temp.task(p, b).start.date() == QDate(2026, 3, 9));
    REQUIRE_OK(temp.workspace->revert(*done));
    CHECK(withoutVersions(*planOf(temp, p)) == before);
    const auto deletion = temp.workspace->run(DeleteResource{p, crew.resource.id});
    REQUIRE_OK(deletion);
    CHECK(planOf(temp, p)->assignments.empty());
    REQUIRE_OK(temp.workspace->revert(*deletion));
    CHECK(withoutVersions(*planOf(temp, p)) == before);
    temp.reopen();
    CHECK(withoutVersions(*planOf(temp, p)) == before);
}

TEST_CASE("a pool resource is seen by all projects and its use elsewhere is told", "[resource]")
{
    TempWorkspace temp;
    const ProjectId one = temp.addProject(u"P1"_s);
    const ProjectId two = temp.addProject(u"P2"_s);
    const TaskId a = temp.addTask(one, u"a"_s, 5);
    const TaskId b = temp.addTask(two, u"b"_s, 5);
    (void)planOf(temp, one);
    const auto crane = addPoolResource(*temp.workspace, named(u"塔吊"_s));
    REQUIRE_OK(crane);
    CHECK(lastAct(temp) == u"add-pool-resource"_s);
    CHECK(planOf(temp, one)->resources.size() == 1);
    CHECK(planOf(temp, two)->resources.size() == 1);
    REQUIRE_OK(temp.workspace->run(AssignResource{one, a, *crane, 500}));
    REQUIRE_OK(temp.workspace->run(AssignResource{two, b, *crane, 1000}));
    const auto use = temp.workspace->poolUse({}, {}, one);
    REQUIRE_OK(use);
    REQUIRE(use->size() == 1);
    CHECK(use->at(0).project == two);
    CHECK(use->at(0).projectCode == u"P2"_s);
    CHECK(use->at(0).taskName == u"b"_s);
    CHECK(use->at(0).units == 1000);
    CHECK(use->at(0).start == temp.task(two, b).start);
    CHECK(use->at(0).finish == temp.task(two, b).finish);
    const auto later = temp.workspace->poolUse(WallTime::at(QDate(2026, 4, 1), 0), {}, one);
    REQUIRE_OK(later);
    CHECK(later->empty());
    CHECK(temp.workspace->poolUse({}, {}, {})->size() == 2);
}

TEST_CASE("a changed pool resource is seen by the other projects at once", "[resource]")
{
    TempWorkspace temp;
    const ProjectId one = temp.addProject(u"P1"_s);
    const ProjectId two = temp.addProject(u"P2"_s);
    const auto crane = addPoolResource(*temp.workspace, named(u"塔吊"_s));
    REQUIRE_OK(crane);
    (void)planOf(temp, two); // open before the change
    REQUIRE_OK(
        temp.workspace->run(SetResourceField{one, *crane, u"name"_s, FieldValue(u"塔吊二号"_s)}));
    CHECK(planOf(temp, two)->resources[0].name == u"塔吊二号"_s);
    AddResource own{one, named(u"班组"_s)};
    own.resource.id = temp.workspace->ids().next<ResourceId>();
    REQUIRE_OK(temp.workspace->run(own));
    CHECK(planOf(temp, two)->resources.size() == 1);
    REQUIRE_OK(temp.workspace->run(ShareResource{one, own.resource.id}));
    CHECK(planOf(temp, two)->resources.size() == 2);
}

TEST_CASE("a pool resource that other projects use is not deleted, and they are named",
          "[resource]")
{
    TempWorkspace temp;
    const ProjectId one = temp.addProject(u"P1"_s);
    const ProjectId two = temp.addProject(u"P2"_s);
    const TaskId b = temp.addTask(two, u"b"_s, 5);
    const auto crane = addPoolResource(*temp.workspace, named(u"塔吊"_s));
    REQUIRE_OK(crane);
    AssignResource assign{two, b, *crane};
    assign.id = temp.workspace->ids().next<AssignmentId>();
    REQUIRE_OK(temp.workspace->run(assign));
    const auto refused = deleteResource(*temp.workspace, one, *crane);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message.contains(u"示例项目"_s));
    // the store is the last guard for whoever does not ask
    CHECK_FALSE(temp.workspace->run(DeleteResource{one, *crane}));
    REQUIRE_OK(temp.workspace->run(RemoveAssignment{two, assign.id}));
    REQUIRE_OK(deleteResource(*temp.workspace, one, *crane));
    CHECK(planOf(temp, two)->resources.empty());
}
