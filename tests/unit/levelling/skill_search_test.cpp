// SPDX-License-Identifier: GPL-3.0-or-later
#include "levelling/skill_search.h"

#include "staffed_plan.h"
#include "support/stringify.h"

#include <catch2/catch_test_macros.hpp>

using namespace zs;
using namespace zs::test;

TEST_CASE("who has the skill is found, the free ones first, with when the others are busy",
          "[levelling]")
{
    Plan plan = aPlan().task("survey", days(3)).task("other", days(2)).build();
    person(plan, "Wang").skills = QStringLiteral("测量;制图");
    person(plan, "An").skills = QStringLiteral("测量");
    person(plan, "Li").skills = QStringLiteral("造价");
    assign(plan, "other", "An");
    Assignment open;
    open.id = idNumber<AssignmentId>(6, 50);
    open.task = plan.tasks[0].id;
    open.skill = QStringLiteral("测量");
    plan.assignments.push_back(open);
    const CalendarSet calendars = calendarsOf(plan);
    const auto made = schedule(plan, calendars);
    REQUIRE_OK(made);
    const auto work = openWork(plan);
    REQUIRE(work.size() == 1);
    CHECK(work[0].task == 0);
    const auto found = candidatesFor(plan, *made, calendars, work[0]);
    REQUIRE(found.size() == 2);
    CHECK(plan.resources[static_cast<std::size_t>(found[0].resource)].name
          == QStringLiteral("Wang"));
    CHECK(found[0].free);
    CHECK_FALSE(found[1].free);
    CHECK(found[1].busyFrom == at("2026-03-02 08:00"));
}
