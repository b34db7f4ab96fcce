// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/levelling_commands.h"

#include "planned.h"

#include <catch2/catch_test_macros.hpp>

using namespace zs;
using namespace zs::test;

namespace {

Desk threeTasks()
{
    return Desk(aPlan().summary("part").task("a", days(2)).task("b", days(3)).end());
}

} // namespace

TEST_CASE("accepted delays are set in one act and taken away in another", "[levelling]")
{
    Desk desk = threeTasks();
    const auto done = desk.run(
        ApplyLevelling{desk.project(), {{desk.task("a").id, {1440}}, {desk.task("b").id, {0}}}});
    REQUIRE_OK(done);
    CHECK(done->changes.size() == 1); // b keeps having none
    CHECK(desk.task("a").levellingDelay.value == 1440);
    REQUIRE_OK(desk.run(ClearLevelling{desk.project()}));
    CHECK(desk.task("a").levellingDelay.value == 0);
}

TEST_CASE("levelling is cleared of the named tasks only", "[levelling]")
{
    Desk desk = threeTasks();
    desk.task("a").levellingDelay = {60};
    desk.task("b").levellingDelay = {120};
    REQUIRE_OK(desk.run(ClearLevelling{desk.project(), {desk.task("b").id}}));
    CHECK(desk.task("a").levellingDelay.value == 60);
    CHECK(desk.task("b").levellingDelay.value == 0);
}

TEST_CASE("a proposal for a plan that has changed since is refused whole", "[levelling]")
{
    Desk desk = threeTasks();
    const TaskId a = desk.task("a").id;
    const TaskId b = desk.task("b").id;
    SECTION("a negative delay")
    {
        CHECK(desk.refused(ApplyLevelling{desk.project(), {{a, {60}}, {b, {-1}}}}).code
              == ErrorCode::Invalid);
    }
    SECTION("a task that has begun since")
    {
        desk.task("b").actualStart = at("2026-03-02 08:00");
        const Error error = desk.refused(ApplyLevelling{desk.project(), {{a, {60}}, {b, {60}}}});
        CHECK(error.message.contains(desk.task("b").name));
    }
    SECTION("a summary task")
    {
        CHECK(desk.refused(ApplyLevelling{desk.project(), {{desk.task("part").id, {60}}}}).code
              == ErrorCode::Invalid);
    }
    SECTION("a task that is gone")
    {
        CHECK(desk.refused(ApplyLevelling{desk.project(), {{idNumber<TaskId>(2, 99), {60}}}}).code
              == ErrorCode::Conflict);
    }
}
