// SPDX-License-Identifier: GPL-3.0-or-later
#include "levelling/plan_levelling.h"

#include "../schedule/random_plan.h"
#include "load_oracle.h"
#include "staffed_plan.h"
#include "support/stringify.h"

#include <catch2/catch_test_macros.hpp>

using namespace zs;
using namespace zs::test;

namespace {

LevellingProposal proposed(const Plan &plan, const LevellingOptions &options = {})
{
    const CalendarSet calendars = calendarsOf(plan);
    const auto present = schedule(plan, calendars);
    REQUIRE_OK(present);
    const auto made = proposeLevelling(plan, *present, calendars, options);
    REQUIRE_OK(made);
    return *made;
}

Plan accepted(Plan plan, const LevellingProposal &proposal)
{
    for (const auto &[id, delay] : proposal.delays)
        plan.tasks[static_cast<std::size_t>(taskIndex(plan, id))].levellingDelay = {delay};
    return plan;
}

Schedule scheduleOfPlan(const Plan &plan)
{
    const auto made = schedule(plan, calendarsOf(plan));
    REQUIRE_OK(made);
    return *made;
}

LevellingOptions quick(LevellingGoal goal = LevellingGoal::ShortestPlan)
{
    LevellingOptions options;
    options.goal = goal;
    options.schedules = 60;
    return options;
}

/// Two tasks of one person side by side, then one that both lead to.
Plan twoForOne()
{
    Plan plan = aPlan()
                    .task("a", days(3))
                    .task("b", days(2))
                    .milestone("end")
                    .link("a", "end")
                    .link("b", "end")
                    .build();
    person(plan, "Li");
    assign(plan, "a", "Li");
    assign(plan, "b", "Li");
    return plan;
}

/// Everything that a proposal promises, against the scheduler and the minute-by-minute judge. How
/// many tasks it delays.
std::size_t check(const Plan &plan, const LevellingOptions &options)
{
    const CalendarSet calendars = calendarsOf(plan);
    const auto present = schedule(plan, calendars);
    if (!present) // calendars without an hour in common: that is another test's
        return 0;
    const auto proposal = proposeLevelling(plan, *present, calendars, options);
    REQUIRE_OK(proposal);
    const Plan after = accepted(plan, *proposal);
    const auto now = schedule(after, calendars);
    REQUIRE_OK(now);
    CHECK(now->finish == proposal->newFinish);
    for (const LevelledTask &moved : proposal->tasks) {
        const auto i = static_cast<std::size_t>(moved.task);
        REQUIRE(now->tasks[i].start == moved.newStart);
        REQUIRE(now->tasks[i].finish == moved.newFinish);
        REQUIRE_FALSE(moved.why.isEmpty());
    }
    const LoadOracle oracle(after, *now, calendars);
    for (std::size_t r = 0; r < plan.resources.size(); ++r) {
        for (const std::int64_t minute : oracle.overMinutes(r)) {
            if (plan.project.statusDate.isValid() && minute < plan.project.statusDate.minute)
                continue;
            const bool said =
                std::ranges::any_of(proposal->remaining, [&](const UnsolvedOverAllocation &u) {
                    return u.over.resource == static_cast<int>(r) && u.over.from.minute <= minute
                           && minute < u.over.to.minute && !u.why.isEmpty();
                });
            REQUIRE(said);
        }
    }
    for (const auto &[id, delay] : proposal->delays) {
        const Task &task = plan.tasks[static_cast<std::size_t>(taskIndex(plan, id))];
        REQUIRE(delay >= 0);
        REQUIRE(task.priority < 1000);
        REQUIRE_FALSE(task.manual);
        REQUIRE_FALSE(task.actualStart.isValid());
    }
    return proposal->delays.size();
}

} // namespace

TEST_CASE("of two tasks for one person one waits, and the sentence says for whom", "[levelling]")
{
    const Plan plan = twoForOne();
    const LevellingProposal p = proposed(plan, quick());
    CHECK(p.overBefore == 1);
    CHECK(p.remaining.empty());
    CHECK(p.oldFinish == at("2026-03-04 17:00"));
    CHECK(p.newFinish == at("2026-03-06 17:00"));
    REQUIRE(p.delays.size() == 1);
    const auto waits = std::ranges::find_if(p.tasks, [](const auto &t) { return t.delay > 0; });
    REQUIRE(waits != p.tasks.end());
    REQUIRE(waits->displacedBy.size() == 1);
    CHECK(waits->resource == 0);
    CHECK(waits->why.contains(QStringLiteral("Li")));
    CHECK(
        waits->why.contains(plan.tasks[static_cast<std::size_t>(waits->displacedBy.front())].name));
    const auto end = std::ranges::find_if(p.tasks, [](const auto &t) { return t.milestone; });
    REQUIRE(end != p.tasks.end());
    CHECK(end->delay == 0);
}

TEST_CASE("the higher priority goes first when the order does not matter to the finish",
          "[levelling]")
{
    for (const char *first : {"a", "b"}) {
        Plan plan = twoForOne();
        plan.tasks[taskNamed(plan, first)].priority = 900;
        const LevellingProposal p = proposed(plan, quick());
        REQUIRE(p.delays.size() == 1);
        CHECK(p.delays[0].first != plan.tasks[taskNamed(plan, first)].id);
    }
}

TEST_CASE("within float the finish stays, and what does not fit is said", "[levelling]")
{
    Plan plan = aPlan()
                    .task("long", days(4))
                    .task("x", days(1))
                    .task("y", days(2))
                    .task("z", days(3))
                    .build();
    person(plan, "Li");
    for (const char *task : {"x", "y", "z"})
        assign(plan, task, "Li");
    const LevellingProposal p = proposed(plan, quick(LevellingGoal::WithinFloat));
    CHECK(p.newFinish == p.oldFinish);
    CHECK_FALSE(p.remaining.empty()); // six days of work do not fit into four
    plan.tasks[taskNamed(plan, "long")].duration = {days(6)};
    const LevellingProposal roomy = proposed(plan, quick(LevellingGoal::WithinFloat));
    CHECK(roomy.newFinish == roomy.oldFinish);
    CHECK(roomy.remaining.empty());
    check(plan, quick(LevellingGoal::WithinFloat));
}

TEST_CASE("priority 1000, must-dates and begun work stay where they are, others give way",
          "[levelling]")
{
    Plan plan = twoForOne();
    Task &a = plan.tasks[taskNamed(plan, "a")];
    SECTION("priority 1000")
    {
        a.priority = 1000;
    }
    SECTION("a must-date")
    {
        a.constraint = ConstraintType::MustStartOn;
        a.constraintDate = at("2026-03-02 08:00");
    }
    SECTION("begun")
    {
        a.actualStart = at("2026-03-02 08:00");
        a.percentComplete = 10;
    }
    SECTION("by hand")
    {
        a.manual = true;
        a.start = at("2026-03-02 08:00");
        a.finish = at("2026-03-04 17:00");
    }
    const LevellingProposal p = proposed(plan, quick());
    REQUIRE(p.delays.size() == 1);
    CHECK(p.delays[0].first == plan.tasks[taskNamed(plan, "b")].id);
    const Schedule now = scheduleOfPlan(accepted(plan, p));
    CHECK(now.tasks[taskNamed(plan, "a")].start == at("2026-03-02 08:00"));
    CHECK(now.tasks[taskNamed(plan, "b")].start == at("2026-03-05 08:00"));
}

TEST_CASE("a task that needs more than there ever is is named, not pushed away", "[levelling]")
{
    Plan plan = aPlan().task("a", days(3)).build();
    person(plan, "Li");
    assign(plan, "a", "Li", 2000);
    const LevellingProposal p = proposed(plan, quick());
    CHECK(p.delays.empty());
    REQUIRE(p.remaining.size() == 1);
    CHECK(p.remaining[0].why.contains(QStringLiteral("2")));
}

TEST_CASE("the search finds a shorter plan than the priority rule alone", "[levelling]")
{
    // a chain of short tasks before a long one that nobody is needed for: the rule by late start
    // goes astray when the priority says so
    Plan plan = aPlan()
                    .task("first", days(1))
                    .task("rest", days(10))
                    .task("other", days(5))
                    .link("first", "rest")
                    .build();
    person(plan, "Li");
    assign(plan, "first", "Li");
    assign(plan, "other", "Li");
    plan.tasks[taskNamed(plan, "other")].priority = 900;
    LevellingOptions one = quick();
    one.schedules = 1;
    CHECK(proposed(plan, one).newFinish == at("2026-03-23 17:00"));
    CHECK(proposed(plan, quick()).newFinish == at("2026-03-16 17:00"));
}

TEST_CASE("the same seed proposes the same, and progress can stop the search", "[levelling]")
{
    RandomPlan random(7);
    Plan plan = random.plan(40, 30, false);
    random.addStaff(plan);
    for (Task &task : plan.tasks)
        task.ignoreResourceCalendars = true;
    const LevellingProposal a = proposed(plan, quick());
    const LevellingProposal b = proposed(plan, quick());
    CHECK(a.delays == b.delays);
    LevellingOptions stopped = quick();
    int calls = 0;
    stopped.progress = [&calls](std::int64_t, std::int64_t) { return ++calls < 3; };
    const LevellingProposal c = proposed(plan, stopped);
    CHECK(c.stopped == (c.schedules < a.schedules));
    CHECK(c.schedules <= a.schedules);
}

TEST_CASE("proposals on random plans keep every promise, judged minute by minute", "[levelling]")
{
    std::size_t delayed = 0;
    for (std::uint32_t seed = 0; seed < 40; ++seed) {
        INFO("seed " << seed);
        RandomPlan random(seed);
        Plan plan = random.plan(24, 18, true);
        plan.project.scheduleFromFinish = false;
        for (const Task &task : plan.tasks) {
            if (random.oneIn(2) && task.calendar != plan.calendars[3].id)
                random.assign(plan, task.id);
        }
        if (seed % 3 == 0 && !plan.resources.empty())
            plan.resources[0].availability =
                QStringLiteral("2026-01-01..2026-03-01=1000;2026-03-10..=1500");
        LevellingOptions options =
            quick(seed % 2 == 0 ? LevellingGoal::ShortestPlan : LevellingGoal::WithinFloat);
        options.schedules = 25;
        options.seed = seed;
        delayed += check(plan, options);
    }
    CHECK(delayed > 100); // else this judged nothing
}

TEST_CASE("a plan scheduled from its finish is refused with a reason", "[levelling]")
{
    const Plan plan = aPlan().finishingAt("2026-06-01 17:00").task("a", days(1)).build();
    const CalendarSet calendars = calendarsOf(plan);
    const auto present = schedule(plan, calendars);
    REQUIRE_OK(present);
    const auto made = proposeLevelling(plan, *present, calendars);
    REQUIRE_FALSE(made);
    CHECK(made.error().code == ErrorCode::Invalid);
}
