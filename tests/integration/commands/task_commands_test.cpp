// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/temp_workspace.h"

using namespace zs;
using namespace Qt::StringLiterals;

TEST_CASE("tasks are indented below the one above and outdented behind their parent", "[commands]")
{
    TempWorkspace temp;
    const ProjectId p = temp.addProject();
    const TaskId a = temp.addTask(p, u"a"_s);
    const TaskId b = temp.addTask(p, u"b"_s);
    const TaskId c = temp.addTask(p, u"c"_s);
    const TaskId e = temp.addTask(p, u"e"_s);
    CHECK(temp.outline(p) == u"a b c e"_s);
    REQUIRE_OK(temp.workspace->run(IndentTasks{p, {b, c}}));
    CHECK(temp.outline(p) == u"a .b .c e"_s);
    REQUIRE_OK(temp.workspace->run(OutdentTasks{p, {b, c}}));
    CHECK(temp.outline(p) == u"a b c e"_s);
    CHECK_FALSE(temp.workspace->run(IndentTasks{p, {a}}));
    CHECK_FALSE(temp.workspace->run(OutdentTasks{p, {a}}));
    REQUIRE_OK(temp.workspace->run(MoveTask{p, e, {}, {}}));
    CHECK(temp.outline(p) == u"e a b c"_s);
    REQUIRE_OK(temp.workspace->run(MoveTask{p, e, a, {}}));
    CHECK(temp.outline(p) == u"a .e b c"_s);
    const auto refused = temp.workspace->run(MoveTask{p, a, e, {}});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Invalid);
}

TEST_CASE("inserting again and again between two tasks keeps the order", "[commands]")
{
    TempWorkspace temp;
    const ProjectId p = temp.addProject();
    const TaskId first = temp.addTask(p, u"0"_s);
    temp.addTask(p, u"end"_s);
    for (int i = 1; i <= 14; ++i) // more often than a gap can be halved
        temp.addTask(p, QString::number(i), 1, {}, first);
    CHECK(temp.outline(p) == u"0 14 13 12 11 10 9 8 7 6 5 4 3 2 1 end"_s);
}

TEST_CASE("a summary task spans its children and has no duration of its own to set", "[commands]")
{
    TempWorkspace temp;
    const ProjectId p = temp.addProject();
    const TaskId s = temp.addTask(p, u"s"_s);
    const TaskId a = temp.addTask(p, u"a"_s, 2, s);
    const TaskId b = temp.addTask(p, u"b"_s, 3, s);
    REQUIRE_OK(temp.workspace->run(AddLink{p, a, b}));
    CHECK(temp.task(p, s).duration.value == 5 * 480);
    CHECK(temp.task(p, s).finish == temp.task(p, b).finish);
    const auto refused = temp.workspace->run(SetDuration{p, s, WorkMinutes{480}});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Invalid);
    CHECK_FALSE(temp.workspace->run(AddLink{p, s, a}));
}

TEST_CASE(
    "deleting a summary takes its children, links and assignments along, and undo brings all back",
    "[commands]")
{
    TempWorkspace temp;
    const ProjectId p = temp.addProject();
    const TaskId s = temp.addTask(p, u"s"_s);
    const TaskId a = temp.addTask(p, u"a"_s, 2, s);
    const TaskId b = temp.addTask(p, u"b"_s, 3);
    REQUIRE_OK(temp.workspace->run(AddLink{p, a, b}));
    const auto done = temp.workspace->run(DeleteTasks{p, {s}});
    REQUIRE_OK(done);
    CHECK(temp.outline(p) == u"b"_s);
    CHECK(temp.workspace->plan(p)->plan->links.empty());
    CHECK(temp.task(p, b).start == WallTime::at(QDate(2026, 3, 2), 480));
    REQUIRE_OK(temp.workspace->revert(*done));
    CHECK(temp.outline(p) == u"s .a b"_s);
    CHECK(temp.task(p, b).start == WallTime::at(QDate(2026, 3, 4), 480));
}

TEST_CASE("constraints, deadlines and progress are checked before they are kept", "[commands]")
{
    TempWorkspace temp;
    const ProjectId p = temp.addProject();
    const TaskId a = temp.addTask(p, u"a"_s);
    CHECK_FALSE(temp.workspace->run(SetConstraint{p, a, ConstraintType::MustStartOn, {}}));
    const WallTime later = WallTime::at(QDate(2026, 3, 9), 480);
    REQUIRE_OK(temp.workspace->run(SetConstraint{p, a, ConstraintType::StartNoEarlierThan, later}));
    CHECK(temp.task(p, a).start == later);
    CHECK_FALSE(temp.workspace->run(SetTaskField{p, a, u"percent_complete"_s, std::int64_t{101}}));
    REQUIRE_OK(temp.workspace->run(SetTaskField{p, a, u"percent_complete"_s, std::int64_t{100}}));
    CHECK(temp.task(p, a).actualFinish == temp.task(p, a).finish);
    CHECK_FALSE(temp.workspace->run(SetTaskField{p, a, u"project"_s, Uuid()}));
    CHECK_FALSE(temp.workspace->run(SetTaskField{p, a, u"start"_s, std::int64_t{0}}));
    CHECK_FALSE(temp.workspace->run(SetDuration{p, a, WorkMinutes{-1}}));
    CHECK_FALSE(temp.workspace->run(RenameTask{p, a, u"  "_s}));
    REQUIRE_OK(temp.workspace->run(RenameTask{p, a, u" 路基\n施工 "_s}));
    CHECK(temp.task(p, a).name == u"路基 施工"_s);
}

TEST_CASE("a command that changes nothing writes no record", "[commands]")
{
    TempWorkspace temp;
    const ProjectId p = temp.addProject();
    const TaskId a = temp.addTask(p, u"a"_s);
    const auto before = *temp.workspace->auditCount({});
    REQUIRE_OK(temp.workspace->run(RenameTask{p, a, u"a"_s}));
    CHECK(*temp.workspace->auditCount({}) == before);
}
