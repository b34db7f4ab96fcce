// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/cross_project.h"

#include "commands/task_commands.h"
#include "unit/commands/planned.h"

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;

namespace {

/// Three projects of tasks "a" to "d", "b" and "c" below "总", with links between them as a test
/// sets them.
struct Offices {
    std::vector<Plan> plans;
    int loaded = 0;

    Offices()
    {
        for (std::uint8_t i = 0; i < 3; ++i) {
            Plan plan = aPlan()
                            .task("a", days(1))
                            .summary("总")
                            .task("b", days(1))
                            .task("c", days(1))
                            .end()
                            .task("d", days(1))
                            .build();
            plan.project.id = idNumber<ProjectId>(1, i);
            plan.project.name = QStringList{u"甲"_s, u"乙"_s, u"丙"_s}[i];
            QHash<TaskId, TaskId> renamed;
            for (std::size_t t = 0; t < plan.tasks.size(); ++t) {
                const auto id = idNumber<TaskId>(static_cast<std::uint8_t>(20 + i),
                                                 static_cast<std::uint32_t>(t));
                renamed.insert(plan.tasks[t].id, id);
                plan.tasks[t].id = id;
                plan.tasks[t].project = plan.project.id;
                plan.tasks[t].parent = renamed.value(plan.tasks[t].parent);
            }
            plans.push_back(std::move(plan));
        }
    }
    [[nodiscard]] TaskId id(std::size_t plan, const char *name) const
    {
        const auto found =
            std::ranges::find(plans[plan].tasks, QString::fromUtf8(name), &Task::name);
        REQUIRE(found != plans[plan].tasks.end());
        return found->id;
    }
    void link(std::size_t from, const char *predecessor, std::size_t to, const char *successor)
    {
        static std::uint32_t number = 0;
        Link l;
        l.id = idNumber<LinkId>(30, number++);
        l.project = plans[to].project.id;
        l.predecessor = id(from, predecessor);
        l.successor = id(to, successor);
        if (from != to) {
            l.predecessorProject = plans[from].project.id;
            plans[from].leaving.push_back(l);
        }
        plans[to].links.push_back(l);
    }
    [[nodiscard]] QString cycle(std::size_t at)
    {
        const auto found = cycleAcross(plans[at], [this](ProjectId project) -> Result<PlanPtr> {
            ++loaded;
            const auto plan =
                std::ranges::find(plans, project, [](const Plan &p) { return p.project.id; });
            return std::make_shared<const Plan>(*plan);
        });
        REQUIRE_OK(found);
        return cycleText(*found);
    }
};

} // namespace

TEST_CASE("links between projects that lead one way are no cycle", "[external]")
{
    Offices o;
    o.link(0, "a", 1, "a");
    o.link(1, "a", 2, "a");
    o.link(0, "a", 2, "d");
    for (std::size_t i = 0; i < 3; ++i)
        CHECK(o.cycle(i).isEmpty());
}

TEST_CASE("a cycle over three projects is found from each of them and named in order", "[external]")
{
    Offices o;
    o.link(0, "a", 1, "a");
    o.link(1, "a", 1, "d");
    o.link(1, "d", 2, "a");
    o.link(2, "a", 0, "a");
    CHECK(o.cycle(0) == u"甲: a → 乙: a → 乙: d → 丙: a → 甲: a"_s);
    CHECK_FALSE(o.cycle(1).isEmpty());
    CHECK_FALSE(o.cycle(2).isEmpty());
}

TEST_CASE("a cycle through a summary task counts as the scheduler counts it", "[external]")
{
    Offices o;
    SECTION("what waits for the summary waits for its children")
    {
        o.link(0, "b", 1, "a"); // b is below 总
        o.link(1, "a", 0, "总");
        CHECK(o.cycle(0).contains(u"甲: b"_s));
    }
    SECTION("the summary ends when its children do")
    {
        o.link(1, "a", 0, "b");
        o.link(0, "总", 1, "a");
        CHECK_FALSE(o.cycle(0).isEmpty());
    }
    SECTION("two children of one summary are not each other's predecessors")
    {
        o.link(1, "a", 0, "b");
        o.link(0, "c", 1, "a");
        CHECK(o.cycle(0).isEmpty());
    }
}

TEST_CASE("a plan that nobody waits for is not walked", "[external]")
{
    Offices o;
    o.link(1, "a", 0, "a");
    CHECK(o.cycle(0).isEmpty());
    CHECK(o.loaded == 0);
}

TEST_CASE("a task that another project waits for cannot be deleted", "[external]")
{
    Offices o;
    o.link(0, "b", 1, "a");
    Desk desk(o.plans[0]);
    const Error error = desk.refused(DeleteTasks{desk.project(), {o.id(0, "总")}});
    CHECK(error.code == ErrorCode::Invalid);
    CHECK(error.message.contains(u"“b”"_s));
    REQUIRE_OK(desk.run(DeleteTasks{desk.project(), {o.id(0, "c")}}));
}

TEST_CASE("a very long cycle is told by its ends", "[external]")
{
    std::vector<TaskPlace> cycle;
    for (int i = 0; i < 40; ++i)
        cycle.push_back({{}, {}, u"P"_s, QString::number(i)});
    const QString text = cycleText(cycle);
    CHECK(text.contains(u"P: 0 → "_s));
    CHECK(text.contains(u"→ … →"_s));
    CHECK(text.endsWith(u"P: 39"_s));
    CHECK(text.count(u"P: "_s) == 10);
}
