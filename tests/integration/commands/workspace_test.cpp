// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/temp_workspace.h"

#include <QSignalSpy>

using namespace zs;
using namespace Qt::StringLiterals;

TEST_CASE("a workspace opens with the right passphrase only, and says the same for a wrong name",
          "[workspace]")
{
    TempWorkspace temp;
    temp.workspace.reset();
    const auto wrong = Workspace::open(temp.options("wrong"), temp.clock);
    REQUIRE_FALSE(wrong);
    CHECK(wrong.error().code == ErrorCode::Forbidden);
    const auto unknown =
        Workspace::open({temp.path, u"nobody"_s, passphrase("right-2026")}, temp.clock);
    REQUIRE_FALSE(unknown);
    CHECK(unknown.error().message == wrong.error().message);
    temp.reopen();
    CHECK(temp.workspace->session().personName == u"李明"_s);
    CHECK(temp.workspace->name() == u"测试"_s);
    const auto log = temp.workspace->auditRecords({}, 0, 10);
    REQUIRE_OK(log);
    QStringList acts;
    for (const LogRecord &record : *log)
        acts << record.command;
    CHECK(acts.join(u' ') == u"create-workspace log-in-failed log-in"_s);
}

TEST_CASE("a project and its tasks are kept, scheduled and logged", "[workspace]")
{
    TempWorkspace temp;
    const ProjectId project = temp.addProject();
    const TaskId a = temp.addTask(project, u"a"_s, 2);
    const TaskId b = temp.addTask(project, u"b"_s, 1);
    REQUIRE_OK(temp.workspace->run(AddLink{project, a, b}));
    CHECK(temp.task(project, b).start == WallTime::at(QDate(2026, 3, 4), 8 * 60));
    CHECK(temp.task(project, b).finish == WallTime::at(QDate(2026, 3, 4), 17 * 60));
    temp.reopen();
    CHECK(temp.task(project, b).start == WallTime::at(QDate(2026, 3, 4), 8 * 60));
    const auto scheduled = temp.workspace->plan(project);
    REQUIRE_OK(scheduled);
    CHECK(scheduled->schedule->tasks[0].critical);
    CHECK(scheduled->plan->project.planFinish == WallTime::at(QDate(2026, 3, 4), 17 * 60));
    const auto report = temp.workspace->verifyLog();
    REQUIRE_OK(report);
    CHECK(report->holds());
    CHECK(report->records == 6);
}

TEST_CASE("one edit moves what depends on it, in one record and one signal", "[workspace]")
{
    TempWorkspace temp;
    const ProjectId project = temp.addProject();
    const TaskId a = temp.addTask(project, u"a"_s, 1);
    const TaskId b = temp.addTask(project, u"b"_s, 1);
    REQUIRE_OK(temp.workspace->run(AddLink{project, a, b}));
    const QSignalSpy spy(temp.workspace.get(), &Workspace::changed);
    const auto before = *temp.workspace->auditCount({});
    const auto done = temp.workspace->run(SetDuration{project, a, WorkMinutes{3 * 480}});
    REQUIRE_OK(done);
    CHECK(spy.size() == 1);
    CHECK(*temp.workspace->auditCount({}) == before + 1);
    CHECK(done->changes.size() == 3); // a, b and the project's finish
    CHECK(temp.task(project, b).start == WallTime::at(QDate(2026, 3, 5), 8 * 60));
    // what is in memory is what is stored
    const auto inMemory = temp.workspace->plan(project);
    temp.workspace->dropPlan(project);
    const auto stored = temp.workspace->plan(project);
    REQUIRE_OK(stored);
    CHECK(*stored->plan == *inMemory->plan);
    CHECK(*stored->schedule == *inMemory->schedule);
}

TEST_CASE("a link that would close a cycle is refused by name and changes nothing", "[workspace]")
{
    TempWorkspace temp;
    const ProjectId project = temp.addProject();
    const TaskId a = temp.addTask(project, u"甲"_s);
    const TaskId b = temp.addTask(project, u"乙"_s);
    REQUIRE_OK(temp.workspace->run(AddLink{project, a, b}));
    const auto refused = temp.workspace->run(AddLink{project, b, a});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Invalid);
    CHECK(refused.error().message.contains(u"甲"_s));
    CHECK(refused.error().message.contains(u"乙"_s));
    CHECK(temp.workspace->plan(project)->plan->links.size() == 1);
    REQUIRE_OK(temp.workspace->run(RenameTask{project, a, u"丙"_s})); // and work goes on
}

TEST_CASE("a project's code is unique and an import gets a free one", "[workspace]")
{
    TempWorkspace temp;
    const ProjectId first = temp.addProject(u"X"_s);
    Project doubled;
    doubled.code = u"X"_s;
    doubled.name = u"another"_s;
    const auto refused = createProject(*temp.workspace, doubled);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Invalid);
    Plan plan;
    plan.project = doubled;
    plan.project.id = temp.workspace->ids().next<ProjectId>();
    plan.project.planStart = WallTime::at(QDate(2026, 3, 2), 480);
    const auto imported = importPlan(*temp.workspace, plan, u"plan.xml"_s);
    REQUIRE_OK(imported);
    CHECK(*temp.workspace->projectByCode(u"X"_s) == first);
    CHECK(*temp.workspace->projectByCode(u"X-2"_s) == *imported);
    CHECK(temp.workspace->backups().size() == 1); // before each import
}

TEST_CASE("the log can be narrowed by person, project, period and act", "[workspace][audit]")
{
    TempWorkspace temp;
    const ProjectId project = temp.addProject();
    temp.addTask(project, u"a"_s);
    const UtcMillis noon = temp.clock.now() + 1;
    temp.clock.advance(10'000);
    REQUIRE_OK(temp.workspace->note(u"export"_s, project, u"a.pdf"_s));
    CHECK(*temp.workspace->auditCount({}) == 4);
    CHECK(*temp.workspace->auditCount(
              {.from = noon, .to = {}, .person = {}, .project = {}, .command = {}})
          == 1);
    CHECK(*temp.workspace->auditCount(
              {.from = {}, .to = {}, .person = {}, .project = project, .command = {}})
          == 3);
    CHECK(*temp.workspace->auditCount(
              {.from = {}, .to = {}, .person = {}, .project = {}, .command = u"add-task"_s})
          == 1);
    CHECK(*temp.workspace->auditCount({.from = {},
                                       .to = {},
                                       .person = temp.workspace->session().person,
                                       .project = {},
                                       .command = {}})
          == 4);
    const auto newest = temp.workspace->auditRecords({}, 0, 1, true);
    REQUIRE_OK(newest);
    CHECK(newest->at(0).note == u"a.pdf"_s);
    CHECK(newest->at(0).projectCode == u"P1"_s);
}
