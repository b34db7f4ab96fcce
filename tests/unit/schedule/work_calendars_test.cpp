// SPDX-License-Identifier: GPL-3.0-or-later
// On whose calendar lags count, and tasks that run on the calendars of those who work on them.
// 2026-03-02 is a Monday; the plan's week is Monday to Friday, 08:00-12:00 and 13:00-17:00.
#include "domain/change_set.h"
#include "schedule/date_differences.h"
#include "scheduled.h"

#include <catch2/generators/catch_generators.hpp>

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;

namespace {

/// With "week" (every day 07:00-19:00), "early" (Mon-Sat 06:00-10:00) and "night" (Mon-Fri
/// 22:00-24:00).
PlanBuilder shop()
{
    PlanBuilder builder;
    builder.calendar("week", {{420, 1140}}, 7);
    builder.calendar("early", {{360, 600}}, 6);
    builder.calendar("night", {{1320, 1440}}, 5);
    return builder;
}

CalendarId calendarNamed(const Plan &plan, QStringView name)
{
    return std::ranges::find(plan.calendars, name, &Calendar::name)->id;
}

/// Puts somebody with a calendar of their own on the task that was added last; without a calendar
/// name, with none.
auto worker(const char *calendar, ResourceType type = ResourceType::Work)
{
    return [=](Plan &plan) {
        const auto number = static_cast<std::uint32_t>(plan.resources.size());
        Resource r;
        r.id = idNumber<ResourceId>(5, number);
        r.type = type;
        if (*calendar)
            r.calendar = calendarNamed(plan, QString::fromLatin1(calendar));
        plan.resources.push_back(r);
        Assignment a;
        a.id = idNumber<AssignmentId>(6, number);
        a.project = plan.project.id;
        a.task = plan.tasks.back().id;
        a.resource = r.id;
        plan.assignments.push_back(a);
    };
}

} // namespace

TEST_CASE("a lag counts on the calendar that the project chooses")
{
    struct Case {
        LagCalendar calendar;
        const char *start;
    };
    // a ends on Friday 17:00; 16 hours of lag
    const Case c = GENERATE(values<Case>({
        {LagCalendar::Successor, "2026-03-08 09:00"},   // Fri 2 h, Sat 12 h, Sun 2 h
        {LagCalendar::Predecessor, "2026-03-10 17:00"}, // Mon, Tue
        {LagCalendar::Project, "2026-03-10 17:00"},
        {LagCalendar::AllHours, "2026-03-07 09:00"},
    }));
    PlanBuilder plan = shop().task("a", days(5)).task("b", hours(1)).on("week");
    plan.link("a", "b", LinkType::FinishToStart, hours(16));
    plan.withPlan([&](Plan &p) { p.project.lagCalendar = c.calendar; });
    const Scheduled s(plan);
    CAPTURE(static_cast<int>(c.calendar));
    CHECK(s["b"].start == at(c.start));
    CHECK(s["a"].totalFloat == 0);
}

TEST_CASE("the predecessor's own calendar counts its lag, and the plan's when it lies elsewhere")
{
    PlanBuilder plan = shop().task("a", hours(12)).on("week").task("b", hours(1));
    plan.link("a", "b", LinkType::FinishToStart, hours(60)); // Mon 07:00-19:00, then five days
    plan.withPlan([](Plan &p) {
        p.project.lagCalendar = LagCalendar::Predecessor;
        p.project.planStart = at("2026-03-02 07:00");
    });
    CHECK(Scheduled(plan)["b"].start == at("2026-03-09 08:00")); // Sat 19:00
    plan.withPlan([](Plan &p) {
        p.links[0].predecessorProject = idNumber<ProjectId>(1, 9);
        p.links[0].externalFinish = at("2026-03-02 19:00");
        p.links[0].lag = {days(1)};
    });
    CHECK(Scheduled(plan)["b"].start == at("2026-03-04 08:00"));
}

TEST_CASE("percent lag and backward floats follow the lag calendar as well")
{
    PlanBuilder plan = shop().task("a", hours(8)).task("b", hours(2)).on("week");
    plan.link("a", "b", LinkType::FinishToStart, 100, LagKind::PercentOfPredecessor);
    plan.task("long", days(4));
    plan.withPlan([](Plan &p) { p.project.lagCalendar = LagCalendar::Project; });
    const Scheduled s(plan);
    CHECK(s["b"].start == at("2026-03-03 17:00"));
    // b must start by Thu 03-05 15:00, a day of lag before it is Wed 15:00
    CHECK(s["a"].totalFloat == days(1) + hours(6));
}

TEST_CASE("a task runs on the calendar of who works on it, unless it ignores that")
{
    PlanBuilder plan = shop();
    plan.task("a", hours(8)).withPlan(worker("early"));
    plan.task("ignores", hours(8)).withPlan(worker("early")).with([](Task &t) {
        t.ignoreResourceCalendars = true;
    });
    plan.task("no own calendar", hours(8)).withPlan(worker(""));
    plan.task("steel", hours(8)).withPlan(worker("early", ResourceType::Material));
    plan.task("paid", hours(8)).withPlan(worker("early", ResourceType::Cost));
    plan.task("curing", hours(8)).elapsed().withPlan(worker("early"));
    const Scheduled s(plan);
    CHECK(s.span("a") == u"2026-03-02 08:00 - 2026-03-04 08:00"_s); // 2 h, 4 h, 2 h
    CHECK(s.span("ignores") == u"2026-03-02 08:00 - 2026-03-02 17:00"_s);
    CHECK(s.span("no own calendar") == u"2026-03-02 08:00 - 2026-03-02 17:00"_s);
    CHECK(s.span("steel") == u"2026-03-02 08:00 - 2026-03-02 17:00"_s);
    CHECK(s.span("paid") == u"2026-03-02 08:00 - 2026-03-02 17:00"_s);
    CHECK(s.span("curing") == u"2026-03-02 08:00 - 2026-03-02 16:00"_s);
}

TEST_CASE("several people bring all their hours, a calendar of the task's own cuts them")
{
    PlanBuilder plan = shop();
    plan.task("two", hours(6)).withPlan(worker("early")).withPlan(worker("night"));
    plan.task("one without", hours(6)).withPlan(worker("early")).withPlan(worker(""));
    plan.task("own too", hours(6)).on("week").withPlan(worker("early"));
    plan.task("again", hours(6)).on("week").withPlan(worker("early"));
    plan.task("twice the same", hours(6)).withPlan(worker("week")).withPlan(worker("week"));
    const Scheduled s(plan);
    CHECK(s.span("two") == u"2026-03-02 08:00 - 2026-03-03 08:00"_s); // 2 h, 2 h at night, 2 h
    CHECK(s.span("one without") == u"2026-03-02 08:00 - 2026-03-02 15:00"_s); // 06-12 and 13-17
    CHECK(s.span("own too") == u"2026-03-02 08:00 - 2026-03-04 08:00"_s); // 07-10 from Monday on
    CHECK(s.span("twice the same") == u"2026-03-02 08:00 - 2026-03-02 14:00"_s);

    const Plan built = plan.build();
    const CalendarSet calendars = calendarsOf(built);
    const auto of = [&](const char *name) {
        return calendars.runningOn(built, built.tasks[plan.index(name)]);
    };
    CHECK(of("own too") == of("again")); // made once
    CHECK(of("twice the same") == calendars.of(calendarNamed(built, u"week")));
    CHECK(of("own too")->workBetween(at("2026-03-02 00:00"), at("2026-03-09 00:00")) == hours(18));
    // outside of the compiled days too
    CHECK(of("own too")->workBetween(at("2190-03-01 00:00"), at("2190-03-08 00:00")) == hours(18));
}

TEST_CASE("calendars without a common hour are an error that names them and the task")
{
    PlanBuilder plan = shop();
    plan.task("浇筑", hours(6)).on("night").withPlan(worker("early"));
    const Plan built = plan.build();
    const auto refused = schedule(built, calendarsOf(built));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Invalid);
    CHECK(refused.error().message.contains(u"“浇筑”"_s));
    CHECK(refused.error().message.contains(u"“night”, “early”"_s));
}

TEST_CASE(
    "the incremental scheduler sees who comes and goes, and refuses a team without common hours")
{
    PlanBuilder builder = shop();
    builder.task("a", hours(8)).on("week").withPlan(worker("early")).withPlan(worker(""));
    builder.task("b", hours(1));
    builder.link("a", "b");
    const Plan full = builder.build();
    const CalendarSet calendars = calendarsOf(full);
    Plan alone = full;
    alone.assignments.clear();
    auto scheduler = IncrementalScheduler::create(std::make_shared<const Plan>(alone), calendars);
    REQUIRE_OK(scheduler);
    ChangeSet set;
    for (const Assignment &assignment : full.assignments)
        set.changes.push_back(inserted(assignment));
    REQUIRE_OK(scheduler->apply(std::make_shared<const Plan>(full), set));
    CHECK(scheduler->schedule() == schedule(full, calendars));
    CHECK(scheduler->schedule().tasks[1].start > schedule(alone, calendars)->tasks[1].start);

    Plan torn = full;
    ChangeSet tear;
    for (std::size_t i = 0; i < 2; ++i) {
        torn.resources[i].calendar = calendarNamed(full, u"night");
        addUpdate(tear, full.resources[i], torn.resources[i]);
    }
    const Schedule before = scheduler->schedule();
    REQUIRE_FALSE(scheduler->apply(std::make_shared<const Plan>(torn), tear));
    CHECK(scheduler->schedule() == before);

    Plan rid = full;
    rid.assignments.pop_back();
    ChangeSet leave;
    leave.changes.push_back(deleted(full.assignments[1]));
    REQUIRE_OK(scheduler->apply(std::make_shared<const Plan>(rid), leave));
    CHECK(scheduler->schedule() == schedule(rid, calendars));
}

TEST_CASE("an import's task on its resource's calendar is told to be on it")
{
    PlanBuilder builder = shop();
    builder.task("a", hours(8))
        .dates("2026-03-02 08:00", "2026-03-02 17:00")
        .withPlan(worker("early"));
    const Plan plan = builder.build();
    const CalendarSet calendars = calendarsOf(plan);
    const auto ours = schedule(plan, calendars);
    REQUIRE_OK(ours);
    const auto found = dateDifferences(plan, calendars, *ours);
    REQUIRE(found.size() == 1);
    CHECK(found[0].reason.contains(u"working time of those who do it"_s));
}
