// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/temp_workspace.h"

using namespace zs;
using namespace Qt::StringLiterals;

TEST_CASE("steps are undone one after the other down to the first, and redone up again", "[undo]")
{
    TempWorkspace temp;
    const ProjectId p = temp.addProject();
    const TaskId a = temp.addTask(p, u"a"_s, 1);
    const TaskId b = temp.addTask(p, u"b"_s, 1);
    REQUIRE_OK(temp.workspace->run(AddLink{p, a, b}));
    const auto start = [&] { return temp.task(p, b).start.date(); };
    std::vector<ChangeSet> done;
    for (const int days : {2, 3, 4}) {
        auto set = temp.workspace->run(SetDuration{p, a, WorkMinutes{days * 480}});
        REQUIRE_OK(set);
        done.push_back(*set);
    }
    CHECK(start() == QDate(2026, 3, 6));
    std::vector<ChangeSet> undone;
    for (auto set = done.rbegin(); set != done.rend(); ++set) {
        auto back = temp.workspace->revert(*set);
        REQUIRE_OK(back);
        undone.push_back(*back);
    }
    CHECK(start() == QDate(2026, 3, 3));
    for (auto set = undone.rbegin(); set != undone.rend(); ++set)
        REQUIRE_OK(temp.workspace->revert(*set));
    CHECK(start() == QDate(2026, 3, 6));
    const auto log = temp.workspace->auditRecords({}, 0, 1, true);
    CHECK(log->at(0).command == u"redo:set-duration"_s);
    CHECK(temp.workspace->verifyLog()->holds());
}

TEST_CASE("an undo whose value was changed again since is a conflict and changes nothing", "[undo]")
{
    TempWorkspace temp;
    const ProjectId p = temp.addProject();
    const TaskId a = temp.addTask(p, u"a"_s);
    const auto first = temp.workspace->run(RenameTask{p, a, u"b"_s});
    REQUIRE_OK(first);
    REQUIRE_OK(temp.workspace->run(RenameTask{p, a, u"c"_s}));
    const auto refused = temp.workspace->revert(*first);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Conflict);
    CHECK(temp.task(p, a).name == u"c"_s);
}

TEST_CASE("a duration that was changed again since is not taken back over the later one", "[undo]")
{
    TempWorkspace temp;
    const ProjectId p = temp.addProject();
    const TaskId a = temp.addTask(p, u"a"_s, 1);
    const auto first = temp.workspace->run(SetDuration{p, a, WorkMinutes{2 * 480}});
    REQUIRE_OK(first);
    REQUIRE_OK(temp.workspace->run(SetDuration{p, a, WorkMinutes{3 * 480}}));
    const auto refused = temp.workspace->revert(*first);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Conflict);
    CHECK(temp.task(p, a).duration.value == 3 * 480);
}

TEST_CASE("an undo holds although another field of the same task was changed since", "[undo]")
{
    TempWorkspace temp;
    const ProjectId p = temp.addProject();
    const TaskId a = temp.addTask(p, u"a"_s);
    const auto first = temp.workspace->run(RenameTask{p, a, u"b"_s});
    REQUIRE_OK(first);
    REQUIRE_OK(temp.workspace->run(SetDuration{p, a, WorkMinutes{960}}));
    REQUIRE_OK(temp.workspace->revert(*first));
    CHECK(temp.task(p, a).name == u"a"_s);
    CHECK(temp.task(p, a).duration.value == 960);
}

TEST_CASE("a whole import is undone by one step", "[undo]")
{
    TempWorkspace temp;
    const ProjectId p = temp.addProject();
    temp.addTask(p, u"a"_s);
    Plan plan = *temp.workspace->plan(p)->plan;
    IdSource &ids = temp.workspace->ids();
    plan.project.id = ids.next<ProjectId>();
    plan.calendars[0].id = ids.next<CalendarId>();
    plan.calendars[0].project = plan.project.id;
    plan.project.calendar = plan.calendars[0].id;
    plan.tasks[0].id = ids.next<TaskId>();
    plan.tasks[0].project = plan.project.id;
    ChangeSet seen;
    QObject::connect(
        temp.workspace.get(), &Workspace::changed, temp.workspace.get(), [&](const ChangeSet &set) {
            if (set.command == "import-plan"_L1)
                seen = set;
        });
    REQUIRE_OK(importPlan(*temp.workspace, plan, u"a.xml"_s));
    CHECK(temp.workspace->projects()->size() == 2);
    REQUIRE_OK(temp.workspace->revert(seen));
    CHECK(temp.workspace->projects()->size() == 1);
    CHECK(temp.workspace->verifyLog()->holds());
}
