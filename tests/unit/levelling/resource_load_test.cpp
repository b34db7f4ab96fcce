// SPDX-License-Identifier: GPL-3.0-or-later
#include "levelling/resource_load.h"

#include "../schedule/random_plan.h"
#include "load_oracle.h"
#include "staffed_plan.h"
#include "support/stringify.h"

#include <catch2/catch_test_macros.hpp>

using namespace zs;
using namespace zs::test;

namespace {

struct Loaded {
    Plan plan;
    Schedule schedule;
    PlanLoad load;
};

Loaded loaded(Plan plan, const std::vector<OutsideUse> &outside = {})
{
    const CalendarSet calendars = calendarsOf(plan);
    auto made = schedule(plan, calendars);
    REQUIRE_OK(made);
    PlanLoad load = planLoad(plan, *made, calendars, outside);
    return {std::move(plan), std::move(*made), std::move(load)};
}

} // namespace

TEST_CASE(
    "two tasks at once ask too much of one person, from the later start to the earlier finish",
    "[levelling]")
{
    Plan plan =
        aPlan().task("a", days(3)).task("b", days(5)).task("c", days(1)).link("a", "c").build();
    person(plan, "Li");
    assign(plan, "a", "Li");
    assign(plan, "b", "Li", 500);
    assign(plan, "c", "Li", 500);
    const Loaded l = loaded(plan);
    REQUIRE(l.load.over.size() == 1);
    const OverAllocation &over = l.load.over.front();
    CHECK(over.from == at("2026-03-02 08:00"));
    CHECK(over.to == at("2026-03-04 17:00"));
    CHECK(over.peak == 1500);
    CHECK(over.capacity == 1000);
    CHECK(over.tasks == std::vector<int>{0, 1});
    CHECK(l.load.resources[0].peak == 1500);
    CHECK(l.load.resources[0].unitMinutes == 1000 * days(3) + 500 * days(5) + 500 * days(1));
}

TEST_CASE("capacity follows the availability from day to day", "[levelling]")
{
    Plan plan = aPlan().task("a", days(5)).build();
    person(plan, "crew", 2000).availability =
        QStringLiteral("..2026-03-03=2000;2026-03-04..2026-03-05=500;2026-03-06..=1000");
    assign(plan, "a", "crew");
    const Loaded l = loaded(plan);
    REQUIRE(l.load.over.size() == 1);
    CHECK(l.load.over[0].from == at("2026-03-04 08:00"));
    CHECK(l.load.over[0].to == at("2026-03-05 17:00"));
    CHECK(l.load.over[0].capacity == 500);
}

TEST_CASE(
    "a machine used by a day task and a night task over the same days is not asked too much of",
    "[levelling]")
{
    Plan plan = aPlan()
                    .calendar("night", {{0, 300}, {1320, 1440}}, 7)
                    .task("day", days(5))
                    .task("night", days(3))
                    .on("night")
                    .build();
    person(plan, "crane");
    assign(plan, "day", "crane");
    assign(plan, "night", "crane");
    CHECK(loaded(plan).load.over.empty());
}

TEST_CASE("what other projects take of a shared resource counts, and is named", "[levelling]")
{
    Plan plan = aPlan().task("a", days(3)).build();
    person(plan, "Li");
    assign(plan, "a", "Li");
    const std::vector<OutsideUse> outside{{plan.resources[0].id,
                                           at("2026-03-03 08:00"),
                                           at("2026-03-03 17:00"),
                                           200,
                                           QStringLiteral("P2: survey")}};
    const Loaded l = loaded(plan, outside);
    REQUIRE(l.load.over.size() == 1);
    CHECK(l.load.over[0].from == at("2026-03-03 08:00"));
    CHECK(l.load.over[0].to == at("2026-03-03 17:00"));
    CHECK(l.load.over[0].outside == std::vector<int>{0});
}

TEST_CASE("the over-allocations of random plans are those that counting minute by minute finds",
          "[levelling]")
{
    for (std::uint32_t seed = 0; seed < 25; ++seed) {
        RandomPlan random(seed);
        Plan plan = random.plan(20, 15, true);
        if (!plan.resources.empty())
            plan.resources[0].availability =
                QStringLiteral("2026-02-10..=700;2026-03-01..2026-03-09=0");
        const CalendarSet calendars = calendarsOf(plan);
        const auto made = schedule(plan, calendars);
        if (!made) // calendars without an hour in common: that is another test's
            continue;
        const PlanLoad load = planLoad(plan, *made, calendars);
        const LoadOracle oracle(plan, *made, calendars);
        INFO("seed " << seed);
        for (std::size_t r = 0; r < plan.resources.size(); ++r) {
            for (const std::int64_t minute : oracle.overMinutes(r)) {
                const bool found = std::ranges::any_of(load.over, [&](const OverAllocation &o) {
                    return o.resource == static_cast<int>(r) && o.from.minute <= minute
                           && minute < o.to.minute;
                });
                REQUIRE(found);
            }
        }
        for (const OverAllocation &o : load.over) {
            REQUIRE(oracle.isOver(static_cast<std::size_t>(o.resource), o.from.minute));
            REQUIRE(oracle.isOver(static_cast<std::size_t>(o.resource), o.to.minute - 1));
        }
    }
}
