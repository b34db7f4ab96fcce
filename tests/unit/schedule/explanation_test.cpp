// SPDX-License-Identifier: GPL-3.0-or-later
// "Why is it there?": the chain that puts a task where it is, in words, and what would move it.
#include "schedule/explanation.h"

#include "random_plan.h"
#include "support/stringify.h"

#include <set>

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;

namespace {

Explanation explained(const Plan &plan, int task)
{
    const CalendarSet calendars = calendarsOf(plan);
    const auto drivers = DriverFinder::create(plan, calendars);
    REQUIRE_OK(drivers);
    return explain(plan, calendars, *drivers, task);
}

Explanation explained(const PlanBuilder &builder, const char *name)
{
    return explained(builder.build(), static_cast<int>(builder.index(name)));
}

std::vector<EarlierWay> waysOf(const PlanBuilder &builder, const char *name, int most = 5)
{
    const Plan plan = builder.build();
    const CalendarSet calendars = calendarsOf(plan);
    const auto result = schedule(plan, calendars);
    REQUIRE_OK(result);
    return waysEarlier(plan, calendars, *result, explained(builder, name), most);
}

} // namespace

TEST_CASE("a chain is told from the task back to the plan's start")
{
    const auto told = explained(aPlan()
                                    .task("survey", days(2))
                                    .task("design", days(3))
                                    .task("tender", days(1))
                                    .task("aside", days(1))
                                    .link("survey", "design", LinkType::FinishToStart, days(2))
                                    .link("aside", "tender")
                                    .link("design", "tender", LinkType::StartToStart, -hours(4)),
                                "tender");
    REQUIRE(told.steps.size() == 3);
    CHECK(told.steps[0].task == 2);
    CHECK(told.steps[0].kind == DriverKind::Link);
    CHECK(told.steps[0].link == 2);
    CHECK(told.steps[0].other == 1);
    CHECK(told.steps[0].date == at("2026-03-05 13:00"));
    CHECK(
        told.steps[0].sentence
        == u"“tender” starts after “design” has started on 2026-03-06 08:00. The link has a lead of 4 h of working time, so it may start from 2026-03-05 13:00 on."_s);
    CHECK(
        told.steps[1].sentence
        == u"“design” starts after “survey”, which finishes on 2026-03-03 17:00. The link has a lag of 2 d of working time, so it starts no earlier than 2026-03-05 17:00."_s);
    CHECK(told.steps[2].kind == DriverKind::PlanStart);
    CHECK(told.steps[2].sentence
          == u"Nothing holds “survey” back, so it starts with the plan on 2026-03-02 08:00."_s);
    for (const ExplanationStep &step : told.steps)
        CHECK_FALSE(step.calendarMoved);
}

TEST_CASE("where days off moved a task, the calendar is named")
{
    const auto told = explained(aPlan()
                                    .startingAt("2026-09-28 08:00")
                                    .withHolidays()
                                    .task("a", days(3))
                                    .task("b", days(3))
                                    .task("c", days(1))
                                    .link("a", "b")
                                    .link("b", "c"),
                                "b");
    REQUIRE(told.steps.size() == 2);
    CHECK(told.steps[0].date == at("2026-10-08 08:00"));
    CHECK(told.steps[0].calendarMoved);
    CHECK(
        told.steps[0].sentence
        == u"“b” starts after “a”, which finishes on 2026-09-30 17:00. No work on 2026-10-01 to 2026-10-07 (国庆节), so it begins on 2026-10-08 08:00."_s);
    CHECK_FALSE(told.steps[1].calendarMoved);
}

TEST_CASE("a weekend moves a task too, a night does not")
{
    const PlanBuilder plan = aPlan()
                                 .task("a", days(4))
                                 .task("b", days(1))
                                 .task("c", days(1))
                                 .link("a", "b")
                                 .link("b", "c");
    const auto overWeekend = explained(plan, "c");
    CHECK(overWeekend.steps[0].calendarMoved);
    CHECK(overWeekend.steps[0].sentence.endsWith(
        u"No work on 2026-03-07 to 2026-03-08 (weekend), so it begins on 2026-03-09 08:00."_s));
    CHECK_FALSE(overWeekend.steps[1].calendarMoved);
}

TEST_CASE("holidays that stretch a task on the way are told with it")
{
    const auto told = explained(aPlan()
                                    .startingAt("2026-09-29 08:00")
                                    .withHolidays()
                                    .task("a", days(4))
                                    .task("b", days(1))
                                    .link("a", "b"),
                                "b");
    REQUIRE(told.steps.size() == 2);
    CHECK(told.steps[1].sentence.endsWith(
        u"Its work crosses days off: 2026-10-01 to 2026-10-07 (国庆节)."_s));
}

TEST_CASE("the chain ends at a date, at actual work and at a task set by hand")
{
    const PlanBuilder plan = aPlan()
                                 .task("dated", days(1))
                                 .constraint(ConstraintType::StartNoEarlierThan, "2026-03-07 08:00")
                                 .task("after date", days(1))
                                 .task("begun", days(3))
                                 .started("2026-03-03 08:00")
                                 .task("after begun", days(1))
                                 .task("hand", days(1))
                                 .manual("2026-03-04 08:00", "2026-03-04 17:00")
                                 .task("after hand", days(1))
                                 .link("dated", "after date")
                                 .link("begun", "after begun")
                                 .link("hand", "after hand");
    const auto date = explained(plan, "after date");
    REQUIRE(date.steps.size() == 2);
    CHECK(date.steps[1].kind == DriverKind::Constraint);
    CHECK(date.steps[1].calendarMoved); // the date is a Saturday
    CHECK(
        date.steps[1].sentence
        == u"dated: “dated” must not start before 2026-03-07 08:00. No work on 2026-03-07 to 2026-03-08 (weekend), so it begins on 2026-03-09 08:00."_s);
    const auto begun = explained(plan, "after begun");
    REQUIRE(begun.steps.size() == 2);
    CHECK(begun.steps[1].kind == DriverKind::Actual);
    CHECK(begun.steps[1].sentence.startsWith(u"“begun” has really begun on 2026-03-03 08:00"_s));
    const auto hand = explained(plan, "after hand");
    REQUIRE(hand.steps.size() == 2);
    CHECK(hand.steps[1].sentence
          == u"The dates of “hand” are set by hand: 2026-03-04 08:00 to 2026-03-04 17:00."_s);
}

TEST_CASE(
    "a link from a summary leads to the subtask that ends it, a summary begins with its first")
{
    const PlanBuilder plan = aPlan()
                                 .task("before", days(1))
                                 .summary("S")
                                 .task("short", days(1))
                                 .task("long", days(3))
                                 .end()
                                 .task("next", days(1))
                                 .link("before", "long")
                                 .link("S", "next");
    const auto told = explained(plan, "next");
    REQUIRE(told.steps.size() == 4);
    CHECK(told.steps[1].sentence == u"“S” ends with its subtask “long” on 2026-03-05 17:00."_s);
    CHECK(told.steps[2].task == 3);
    CHECK(told.steps[3].task == 0);
    const auto summary = explained(plan, "S");
    REQUIRE(summary.steps.size() == 2);
    CHECK(summary.steps[0].sentence
          == u"“S” begins with its subtask “short” on 2026-03-02 08:00."_s);
}

TEST_CASE("a task as late as possible is held by what follows it, and no chain turns in circles")
{
    const auto told = explained(aPlan()
                                    .task("a", days(1))
                                    .constraint(ConstraintType::AsLateAsPossible)
                                    .task("b", days(4))
                                    .task("c", days(1))
                                    .link("a", "c")
                                    .link("b", "c"),
                                "a");
    REQUIRE(told.steps.size() >= 2);
    CHECK(told.steps[0].other == 2);
    std::set<int> seen;
    for (const ExplanationStep &step : told.steps)
        CHECK(seen.insert(step.task).second);
}

TEST_CASE("the status date, levelling and other projects are told as what they are")
{
    Plan plan = aPlan().task("a", days(2)).task("b", days(1)).link("a", "b").build();
    Plan late = plan;
    late.project.statusDate = at("2026-03-11 17:00");
    const auto status = explained(late, 1);
    REQUIRE(status.steps.size() == 2);
    CHECK(status.steps[1].kind == DriverKind::StatusDate);
    CHECK(status.steps[1].date == at("2026-03-12 08:00"));
    CHECK(status.steps[1].sentence.contains(u"status date (2026-03-11 17:00)"_s));

    Plan levelled = plan;
    levelled.tasks[1].levellingDelay = {calendarDays(2)};
    const auto delay = explained(levelled, 1);
    REQUIRE(delay.steps.size() == 2);
    CHECK(delay.steps[0].kind == DriverKind::Levelling);
    CHECK(delay.steps[0].sentence.contains(u"Without that it would wait for “a”."_s));
    CHECK(delay.steps[1].task == 0);

    Plan joined = plan;
    Link outside = joined.links[0];
    outside.id = idNumber<LinkId>(3, 9);
    outside.predecessor = idNumber<TaskId>(2, 900);
    outside.predecessorProject = idNumber<ProjectId>(1, 9);
    outside.externalFinish = at("2026-03-16 17:00");
    outside.externalName = u"land"_s;
    joined.links.push_back(outside);
    const auto external = explained(joined, 1);
    REQUIRE(external.steps.size() == 1);
    CHECK(external.steps[0].kind == DriverKind::External);
    CHECK(external.steps[0].link == 1);
    CHECK(external.steps[0].sentence.contains(u"land"_s));
}

TEST_CASE("what is left of begun work is explained by what it waits for")
{
    Plan plan = aPlan()
                    .task("a", days(8))
                    .task("b", days(4))
                    .started("2026-03-02 08:00", 25)
                    .link("a", "b")
                    .build();
    plan.project.statusDate = at("2026-03-03 17:00");
    const auto told = explained(plan, 1);
    REQUIRE(told.steps.size() == 2);
    CHECK(told.steps[0].kind == DriverKind::Link);
    CHECK(told.steps[0].date == at("2026-03-16 08:00")); // a: 4 to 13 March
    CHECK(told.steps[0].sentence.contains(u"what is left of it waits for “a”"_s));
    CHECK(told.steps[0].calendarMoved);
    CHECK(told.steps[1].kind == DriverKind::StatusDate);
}

TEST_CASE("every task of a random plan has an ending explanation with words in every step")
{
    for (std::uint32_t seed = 1; seed <= 30; ++seed) {
        CAPTURE(seed);
        const Plan plan = RandomPlan(seed).plan(30, 40, true);
        const CalendarSet calendars = calendarsOf(plan);
        const auto drivers = DriverFinder::create(plan, calendars);
        REQUIRE_OK(drivers);
        for (int task = 0; task < static_cast<int>(plan.tasks.size()); ++task) {
            const Explanation told = explain(plan, calendars, *drivers, task);
            REQUIRE_FALSE(told.steps.empty());
            CHECK(told.steps.front().task == task);
            CHECK(told.steps.size() <= plan.tasks.size());
            for (const ExplanationStep &step : told.steps)
                CHECK_FALSE(step.sentence.isEmpty());
        }
    }
}

TEST_CASE("what would move a task earlier is found by trying it")
{
    const PlanBuilder plan = aPlan()
                                 .task("a", days(5))
                                 .task("b", days(2))
                                 .task("c", days(1))
                                 .task("d", days(4))
                                 .link("a", "b", LinkType::FinishToStart, days(2))
                                 .link("b", "c")
                                 .link("d", "c");
    // c begins on day 10; without b's link it waits for d (day 5), without a's for b (day 5, d)
    const auto ways = waysOf(plan, "c", 3);
    REQUIRE(ways.size() == 3);
    CHECK(ways[0].gain == days(5));
    CHECK(ways[0].link == 1);
    CHECK(ways[0].start == at("2026-03-06 08:00"));
    CHECK(ways[0].sentence
          == u"Without the link from “b” to “c”, “c” would begin on 2026-03-06 08:00."_s);
    CHECK(ways[1].gain == days(5));
    CHECK(ways[1].link == 0);
    CHECK(ways[2].gain == days(2));
    CHECK(ways[2].sentence
          == u"Without the lag between “a” and “b”, “c” would begin on 2026-03-11 08:00."_s);
    for (const EarlierWay &way : waysOf(plan, "c", 10)) {
        CHECK(way.gain > 0);
        CHECK(way.start < at("2026-03-13 08:00"));
    }
}

TEST_CASE("nothing is offered that gains nothing")
{
    CHECK(waysOf(aPlan().task("a", days(1)), "a").empty());
    const auto dated =
        waysOf(aPlan()
                   .task("a", days(1))
                   .constraint(ConstraintType::StartNoEarlierThan, "2026-03-09 08:00"),
               "a");
    REQUIRE(dated.size() == 1);
    CHECK(dated[0].gain == days(5));
    CHECK(dated[0].task == 0);
}
