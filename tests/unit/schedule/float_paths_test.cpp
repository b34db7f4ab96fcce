// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/float_paths.h"

#include "random_plan.h"
#include "support/stringify.h"

#include <set>

using namespace zs;
using namespace zs::test;

namespace {

std::vector<FloatPath> pathsOf(const PlanBuilder &builder, const char *end = "", int count = 10)
{
    const Plan plan = builder.build();
    const int task = *end == '\0' ? -1 : static_cast<int>(builder.index(end));
    const auto paths = floatPaths(plan, calendarsOf(plan), task, count);
    REQUIRE_OK(paths);
    return *paths;
}

/// "A B C": the names along a path.
QString namesOf(const PlanBuilder &builder, const FloatPath &path)
{
    const Plan plan = builder.build();
    QStringList names;
    for (const FloatPathTask &t : path.tasks)
        names << plan.tasks[static_cast<std::size_t>(t.task)].name;
    return names.join(u' ');
}

/// The network with branches A1, B1 and C1 off a critical path A to E (after the example in T.
/// Boyle's "Why Use Free Float Option", 2017): C1 is driven by B1, A1 has room.
PlanBuilder branched()
{
    PlanBuilder plan;
    for (const char *name : {"A", "B", "C", "D", "E"})
        plan.task(name, days(5));
    plan.task("A1", days(1)).task("B1", days(1)).task("C1", days(2)).task("C2", days(2));
    plan.milestone("Finish");
    plan.link("A", "B").link("B", "C").link("C", "D").link("D", "E").link("E", "Finish");
    plan.link("A", "A1").link("B", "B1").link("A1", "C1").link("B1", "C1").link("C1", "C2");
    plan.link("C2", "Finish");
    return plan;
}

} // namespace

TEST_CASE("float path 1 drives the plan's finish, the next is the tightest branch into it")
{
    const PlanBuilder plan = branched();
    const auto paths = pathsOf(plan);
    REQUIRE(paths.size() == 3);
    CHECK(namesOf(plan, paths[0]) == QStringLiteral("A B C D E Finish"));
    CHECK(paths[0].relativeFloat == 0);
    CHECK(paths[0].joins == -1);
    // B1 begins on day 11, C2 ends on day 15, the finish is on day 25: 10 days of room
    CHECK(namesOf(plan, paths[1]) == QStringLiteral("B1 C1 C2"));
    CHECK(paths[1].relativeFloat == days(10));
    CHECK(paths[1].joins == static_cast<int>(plan.index("Finish")));
    // A1 ends on day 6, C1 begins on day 12: 5 more days
    CHECK(namesOf(plan, paths[2]) == QStringLiteral("A1"));
    CHECK(paths[2].relativeFloat == days(15));
    CHECK(paths[2].joins == static_cast<int>(plan.index("C1")));
    const auto longest = longestPath(plan.build(), calendarsOf(plan.build()));
    REQUIRE_OK(longest);
    CHECK(*longest == std::vector<int>{0, 1, 2, 3, 4, 9});
}

TEST_CASE("to a task off the critical path, its driving chain is path 1 whatever its total float")
{
    const PlanBuilder plan = branched();
    const auto paths = pathsOf(plan, "C2", 2);
    REQUIRE(paths.size() == 2);
    CHECK(namesOf(plan, paths[0]) == QStringLiteral("A B B1 C1 C2"));
    CHECK(namesOf(plan, paths[1]) == QStringLiteral("A1"));
    CHECK(paths[1].relativeFloat == days(5));
}

TEST_CASE("a date that holds a task leaves float on the path behind it, and cuts the longest path")
{
    PlanBuilder plan;
    plan.task("a", days(2))
        .task("b", days(2))
        .constraint(ConstraintType::StartNoEarlierThan, "2026-03-09 08:00")
        .task("c", days(1))
        .link("a", "b")
        .link("b", "c");
    const auto paths = pathsOf(plan);
    REQUIRE(paths.size() == 1);
    // a ends on 3 March, b waits for the 9th: 3 days
    CHECK(paths[0].tasks == std::vector<FloatPathTask>{{0, 0, days(3)}, {1, 1, 0}, {2, -1, 0}});
    const auto longest = longestPath(plan.build(), calendarsOf(plan.build()));
    REQUIRE_OK(longest);
    CHECK(*longest == std::vector<int>{1, 2});
}

TEST_CASE("a link from a summary is held by the task in it that finishes last")
{
    PlanBuilder plan;
    plan.summary("S").task("short", days(1)).task("long", days(4)).end().task("next", days(1));
    plan.link("S", "next");
    const auto paths = pathsOf(plan);
    REQUIRE(paths.size() == 2);
    CHECK(namesOf(plan, paths[0]) == QStringLiteral("long next"));
    CHECK(namesOf(plan, paths[1]) == QStringLiteral("short"));
    CHECK(paths[1].relativeFloat == days(3));
}

TEST_CASE("float paths refuse a summary or a task that does not exist")
{
    PlanBuilder plan;
    plan.summary("S").task("a", days(1)).end();
    CHECK_FALSE(floatPaths(plan.build(), calendarsOf(plan.build()), 0));
    CHECK_FALSE(floatPaths(plan.build(), calendarsOf(plan.build()), 7));
    const auto none = floatPaths(aPlan().build(), calendarsOf(aPlan().build()));
    REQUIRE_OK(none);
    CHECK(none->empty());
}

TEST_CASE("in random plans each task is on one path, floats never fall from path to path")
{
    for (std::uint32_t seed = 1; seed <= 40; ++seed) {
        CAPTURE(seed);
        const Plan plan = RandomPlan(seed).plan(40, 60, true);
        const auto paths = floatPaths(plan, calendarsOf(plan), -1, 1000);
        REQUIRE_OK(paths);
        std::set<int> seen;
        Minutes last = 0;
        for (const FloatPath &path : *paths) {
            REQUIRE_FALSE(path.tasks.empty());
            CHECK(path.relativeFloat >= last);
            CHECK(path.tasks.back().relativeFloat == path.relativeFloat);
            last = path.relativeFloat;
            for (std::size_t i = 0; i < path.tasks.size(); ++i) {
                CHECK(seen.insert(path.tasks[i].task).second);
                if (i > 0)
                    CHECK(path.tasks[i - 1].relativeFloat >= path.tasks[i].relativeFloat);
            }
        }
    }
}
