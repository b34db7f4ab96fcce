// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plan.h"

#include "base/id_source.h"
#include "domain/change_set.h"
#include "support/stringify.h"

using namespace zs;
using namespace Qt::StringLiterals;

namespace {

struct Forest {
    ManualClock clock{1'750'000'000'000};
    IdSource ids{clock, 5};
    std::vector<Task> tasks;

    TaskId add(const QString &name, TaskId parent = {})
    {
        Task t;
        t.id = ids.next<TaskId>();
        t.parent = parent;
        t.name = name;
        t.position = static_cast<std::int64_t>(tasks.size());
        tasks.push_back(t);
        return t.id;
    }
};

} // namespace

TEST_CASE("tasks come in display order with depth, ends and counted WBS codes", "[domain]")
{
    Forest f;
    const TaskId a = f.add(u"a"_s);
    const TaskId b = f.add(u"b"_s);
    f.add(u"a1"_s, a);
    f.add(u"b1"_s, b);
    f.add(u"a2"_s, a);
    sortForDisplay(f.tasks);
    QStringList names;
    for (const Task &t : f.tasks)
        names << t.name;
    CHECK(names.join(u' ') == u"a a1 a2 b b1"_s);
    const TaskTree tree = treeOf(f.tasks);
    CHECK(tree.end == std::vector{3, 2, 3, 5, 5});
    CHECK(tree.depth == std::vector{0, 1, 1, 0, 1});
    CHECK(wbsCodes(f.tasks)[2] == u"1.2"_s);
}

TEST_CASE("tasks whose parents form a loop are kept", "[domain]")
{
    Forest f;
    const TaskId a = f.add(u"a"_s);
    const TaskId b = f.add(u"b"_s, a);
    f.tasks[0].parent = b;
    sortForDisplay(f.tasks);
    CHECK(f.tasks.size() == 2);
}

TEST_CASE("a plan follows a change set: insert, update, delete and reorder", "[domain]")
{
    Forest f;
    Plan plan;
    plan.project.id = f.ids.next<ProjectId>();
    f.add(u"a"_s);
    f.add(u"b"_s);
    plan.tasks = f.tasks;
    Task renamed = plan.tasks[1];
    renamed.name = u"B"_s;
    renamed.position = -1;
    f.add(u"c"_s);
    const ChangeSet set{
        {},
        plan.project.id,
        {updated(plan.tasks[1], renamed), deleted(plan.tasks[0]), inserted(f.tasks[2])}};
    applyTo(plan, set);
    REQUIRE(plan.tasks.size() == 2);
    CHECK(plan.tasks[0].name == u"B"_s);
    CHECK(plan.tasks[0].version == 1);
    CHECK(plan.tasks[1].name == u"c"_s);
}
