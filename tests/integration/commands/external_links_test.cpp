// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/external_links.h"

#include "commands/project_fields.h"
#include "support/temp_workspace.h"

using namespace zs;
using namespace Qt::StringLiterals;

namespace {

struct TwoProjects : TempWorkspace {
    ProjectId one = addProject(u"P1"_s);
    ProjectId two = addProject(u"P2"_s);
    TaskId bridge = addTask(one, u"桥"_s, 5);
    TaskId road = addTask(two, u"路"_s, 2);

    [[nodiscard]] Result<ChangeSet>
    waitFor(ProjectId waiting, TaskId successor, ProjectId other, TaskId predecessor)
    {
        return addExternalLink(*workspace, {waiting, successor, other, predecessor});
    }
    [[nodiscard]] PlanPtr planOf(ProjectId project)
    {
        const auto plan = workspace->plan(project);
        REQUIRE_OK(plan);
        return plan->plan;
    }
};

} // namespace

TEST_CASE("a task waits for one of another project by the dates that were accepted", "[external]")
{
    TwoProjects t;
    (void)t.planOf(t.one);
    const auto added = t.waitFor(t.two, t.road, t.one, t.bridge);
    REQUIRE_OK(added);
    const Link link = t.planOf(t.two)->links.at(0);
    CHECK(link.predecessorProject == t.one);
    CHECK(link.externalFinish == t.task(t.one, t.bridge).finish);
    CHECK(link.externalName == u"示例项目: 桥"_s);
    CHECK(t.task(t.two, t.road).start.date() == QDate(2026, 3, 9));
    // the other plan, though it was open, knows who waits for it
    CHECK(t.planOf(t.one)->leaving.size() == 1);
    SECTION("and keeps its task")
    {
        CHECK_FALSE(t.workspace->run(DeleteTasks{t.one, {t.bridge}}));
    }
    SECTION("until the link is removed, undo included")
    {
        REQUIRE_OK(t.workspace->revert(*added));
        CHECK(t.planOf(t.one)->leaving.empty());
        CHECK(t.task(t.two, t.road).start.date() == QDate(2026, 3, 2));
        REQUIRE_OK(t.workspace->run(DeleteTasks{t.one, {t.bridge}}));
    }
    SECTION("after reopening as before")
    {
        t.reopen();
        CHECK(t.planOf(t.one)->leaving.size() == 1);
        CHECK(t.task(t.two, t.road).start.date() == QDate(2026, 3, 9));
        CHECK(t.workspace->verifyLog()->holds());
    }
}

TEST_CASE("a move in the other project is told and moves nothing until it is accepted",
          "[external]")
{
    TwoProjects t;
    REQUIRE_OK(t.waitFor(t.two, t.road, t.one, t.bridge));
    CHECK(externalDates(*t.workspace, t.two)->empty());
    REQUIRE_OK(t.workspace->run(SetDuration{t.one, t.bridge, WorkMinutes{10 * 480}}));
    REQUIRE_OK(t.workspace->run(RenameTask{t.one, t.bridge, u"大桥"_s}));
    const auto changed = externalDates(*t.workspace, t.two);
    REQUIRE_OK(changed);
    REQUIRE(changed->size() == 1);
    CHECK(changed->at(0).successorName == u"路"_s);
    CHECK(changed->at(0).finish.date() == QDate(2026, 3, 6));
    CHECK(changed->at(0).presentFinish.date() == QDate(2026, 3, 13));
    CHECK(changed->at(0).presentName == u"示例项目: 大桥"_s);
    CHECK(t.task(t.two, t.road).start.date() == QDate(2026, 3, 9));
    const auto accepted = acceptExternalDates(*t.workspace, t.two);
    REQUIRE_OK(accepted);
    CHECK(t.task(t.two, t.road).start.date() == QDate(2026, 3, 16));
    CHECK(externalDates(*t.workspace, t.two)->empty());
    CHECK(acceptExternalDates(*t.workspace, t.two)->isEmpty());
    REQUIRE_OK(t.workspace->revert(*accepted));
    CHECK(t.task(t.two, t.road).start.date() == QDate(2026, 3, 9));
}

TEST_CASE("links to unknown tasks, to the own plan and doubled ones are refused", "[external]")
{
    TwoProjects t;
    const auto nobody = t.workspace->ids().next<TaskId>();
    CHECK(t.waitFor(t.two, t.road, t.one, nobody).error().code == ErrorCode::NotFound);
    CHECK(t.waitFor(t.two, nobody, t.one, t.bridge).error().code == ErrorCode::NotFound);
    CHECK(t.waitFor(t.two, t.road, t.two, t.bridge).error().code == ErrorCode::NotFound);
    CHECK(t.waitFor(t.two, t.road, t.two, t.road).error().code == ErrorCode::Invalid);
    REQUIRE_OK(t.waitFor(t.two, t.road, t.one, t.bridge));
    CHECK(t.waitFor(t.two, t.road, t.one, t.bridge).error().code == ErrorCode::Invalid);
}

TEST_CASE("a cycle over two projects is refused and named, whichever command would close it",
          "[external]")
{
    TwoProjects t;
    const TaskId lights = t.addTask(t.two, u"路灯"_s, 1);
    REQUIRE_OK(t.waitFor(t.two, t.road, t.one, t.bridge));
    SECTION("a link back from the task itself")
    {
        const auto refused = t.waitFor(t.one, t.bridge, t.two, t.road);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == ErrorCode::Invalid);
        CHECK(refused.error().message.contains(u"示例项目: 桥 → 示例项目: 路 → 示例项目: 桥"_s));
    }
    SECTION("a plain link within one plan")
    {
        REQUIRE_OK(t.waitFor(t.one, t.bridge, t.two, lights));
        const auto refused = t.workspace->run(AddLink{t.two, t.road, lights});
        REQUIRE_FALSE(refused);
        CHECK(refused.error().message.contains(u"示例项目: 路灯"_s));
        CHECK(t.planOf(t.two)->links.size() == 1);
        // the plan goes on as if nothing had been tried
        REQUIRE_OK(t.workspace->run(SetDuration{t.two, t.road, WorkMinutes{480}}));
        REQUIRE_OK(t.workspace->run(AddLink{t.two, lights, t.road}));
    }
    SECTION("a task moved below one that the other plan waits for")
    {
        const TaskId top = t.addTask(t.two, u"附属"_s, 1);
        (void)t.addTask(t.two, u"标线"_s, 1, top);
        REQUIRE_OK(t.waitFor(t.one, t.bridge, t.two, top));
        const auto refused = t.workspace->run(MoveTask{t.two, t.road, top});
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == ErrorCode::Invalid);
    }
}

TEST_CASE("what a waiting project accepted ends the float of the task that it waits for",
          "[external]")
{
    TwoProjects t;
    (void)t.addTask(t.one, u"引道"_s, 10);
    REQUIRE_OK(t.waitFor(t.two, t.road, t.one, t.bridge));
    const auto freeDays = [&] {
        const auto plan = t.workspace->plan(t.one);
        REQUIRE_OK(plan);
        const int at = taskIndex(*plan->plan, t.bridge);
        return plan->schedule->tasks[static_cast<std::size_t>(at)].totalFloat / 480;
    };
    CHECK(freeDays() == 5);
    const auto turnedOn = t.workspace->run(
        SetProjectField{t.one, u"external_successors"_s, FieldValue(std::int64_t{1})});
    REQUIRE_OK(turnedOn);
    CHECK(freeDays() == 0);
    REQUIRE_OK(t.workspace->run(SetDuration{t.one, t.bridge, WorkMinutes{3 * 480}}));
    CHECK(freeDays() == 2);
    (void)t.planOf(t.two);
    SECTION("and follows what it accepts, though this plan is open")
    {
        const auto accepted = acceptExternalDates(*t.workspace, t.two);
        REQUIRE_OK(accepted);
        CHECK(freeDays() == 0);
        REQUIRE_OK(t.workspace->revert(*accepted));
        CHECK(freeDays() == 2);
    }
    SECTION("until it is turned off")
    {
        REQUIRE_OK(t.workspace->revert(*turnedOn));
        CHECK(freeDays() == 7);
    }
}
