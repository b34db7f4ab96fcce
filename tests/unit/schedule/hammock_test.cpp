// SPDX-License-Identifier: GPL-3.0-or-later
// Hammocks, links from other projects, several critical paths and negative float, by hand.
// 2026-03-02 is a Monday; the plan's week is Monday to Friday, 08:00-12:00 and 13:00-17:00.
#include "domain/change_set.h"
#include "schedule/date_differences.h"
#include "scheduled.h"

#include <catch2/generators/catch_generators.hpp>

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;

namespace {

void hammock(Task &t)
{
    t.kind = TaskKind::Hammock;
}

/// A link into the task that was added last, from one of another project.
auto outside(LinkType type, const char *start, const char *finish, Minutes lag = 0)
{
    return [=](Plan &plan) {
        Link l;
        l.id = idNumber<LinkId>(3, 500 + static_cast<std::uint32_t>(plan.links.size()));
        l.project = plan.project.id;
        l.predecessorProject = idNumber<ProjectId>(1, 9);
        l.predecessor = idNumber<TaskId>(9, 1);
        l.successor = plan.tasks.back().id;
        l.type = type;
        l.lag = {lag};
        l.externalStart = at(start);
        l.externalFinish = at(finish);
        l.externalName = u"地铁 3 号线：土建"_s;
        plan.links.push_back(l);
    };
}

DriverFinder driversOf(const Plan &plan)
{
    auto drivers = DriverFinder::create(plan, calendarsOf(plan));
    REQUIRE_OK(drivers);
    return *std::move(drivers);
}

} // namespace

TEST_CASE("a hammock spans from its first start to its last finish, tied either way round")
{
    const bool turned = GENERATE(false, true);
    CAPTURE(turned);
    PlanBuilder plan = aPlan()
                           .task("first", days(2))
                           .task("last", days(3))
                           .link("first", "last")
                           .task("other", days(1))
                           .constraint(ConstraintType::StartNoEarlierThan, "2026-03-03 08:00")
                           .task("site", days(9))
                           .with(hammock)
                           .link("first", "site", LinkType::StartToStart)
                           .link("other", "site", LinkType::StartToStart);
    if (turned) // the link leaves the hammock, as Primavera's users draw it
        plan.link("site", "last", LinkType::FinishToFinish);
    else
        plan.link("last", "site", LinkType::FinishToFinish);
    const Scheduled s(plan);
    CHECK(s.span("site") == u"2026-03-02 08:00 - 2026-03-06 17:00"_s);
    CHECK(s["site"].duration == days(5));
    CHECK_FALSE(s["site"].critical);
    CHECK(s["site"].totalFloat == 0);
    CHECK(s["site"].freeFloat == 0);
    CHECK(s["last"].critical);
    CHECK(s["other"].totalFloat == days(3)); // the hammock limits nobody
    const Driver driver = driversOf(plan.build()).of(static_cast<int>(plan.index("site")));
    CHECK(driver.kind == DriverKind::Hammock);
    CHECK(driver.link == 1);
    CHECK(driver.task == static_cast<int>(plan.index("first")));
    CHECK(driverText(plan.build(), driver)
          == u"It is a hammock: its link to “first” gives it its start (2026-03-02 08:00)."_s);
}

TEST_CASE("a hammock drives nobody, not through a link and not through its summary")
{
    const Scheduled s(aPlan()
                          .task("a", days(2))
                          .summary("s")
                          .task("site", days(1))
                          .with(hammock)
                          .task("b", days(1))
                          .end()
                          .task("after s", days(1))
                          .task("c", days(4))
                          .link("a", "site", LinkType::StartToStart)
                          .link("s", "after s")
                          .link("site", "c") // its start would be the hammock's finish
                          .link("after s", "site", LinkType::FinishToFinish));
    CHECK(s["after s"].start == at("2026-03-03 08:00"));
    CHECK(s["c"].start == at("2026-03-02 08:00"));
    CHECK(s.span("site") == u"2026-03-02 08:00 - 2026-03-03 17:00"_s);
    CHECK(s.span("s") == u"2026-03-02 08:00 - 2026-03-03 17:00"_s); // but it shows there
    CHECK(s["s"].totalFloat == days(2));
}

TEST_CASE("a hammock without a link on one side has its own duration from the other")
{
    const Scheduled s(aPlan()
                          .task("a", days(5))
                          .task("from", days(2))
                          .with(hammock)
                          .link("a", "from", LinkType::StartToStart, days(1))
                          .task("until", days(2))
                          .with(hammock)
                          .link("a", "until", LinkType::FinishToFinish)
                          .task("free", days(3))
                          .with(hammock)
                          .summary("s")
                          .task("alone", days(1))
                          .with(hammock)
                          .end());
    CHECK(s.span("from") == u"2026-03-03 08:00 - 2026-03-04 17:00"_s);
    CHECK(s.span("until") == u"2026-03-05 08:00 - 2026-03-06 17:00"_s);
    CHECK(s.span("free") == u"2026-03-02 08:00 - 2026-03-04 17:00"_s);
    CHECK(s.span("s") == u"2026-03-02 08:00 - 2026-03-02 17:00"_s);
    CHECK_FALSE(s["s"].critical);
}

TEST_CASE("a begun hammock keeps its start, and hammocks in a circle are an error")
{
    const Scheduled s(aPlan()
                          .task("a", days(5))
                          .task("site", days(1))
                          .with(hammock)
                          .started("2026-02-26 08:00")
                          .link("a", "site", LinkType::StartToStart)
                          .link("a", "site", LinkType::FinishToFinish));
    CHECK(s.span("site") == u"2026-02-26 08:00 - 2026-03-06 17:00"_s);
    const Plan plan = aPlan()
                          .task("h1", days(5))
                          .with(hammock)
                          .task("h2", days(1))
                          .with(hammock)
                          .link("h1", "h2")
                          .link("h2", "h1", LinkType::FinishToFinish)
                          .build();
    const auto refused = schedule(plan, calendarsOf(plan));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Invalid);
}

TEST_CASE("a link from another project binds by the dates that were accepted")
{
    PlanBuilder plan = aPlan().task("a", days(1)).task("b", days(1));
    plan.withPlan(
        outside(LinkType::FinishToStart, "2026-03-03 08:00", "2026-03-05 17:00", days(1)));
    plan.task("c", days(2))
        .withPlan(outside(LinkType::FinishToFinish, "2026-03-03 08:00", "2026-03-10 12:00"));
    plan.task("unknown", days(1)).withPlan(outside(LinkType::FinishToStart, "", ""));
    plan.summary("s").withPlan(outside(LinkType::StartToStart, "2026-03-04 08:00", ""));
    plan.task("child", days(1)).end();
    const Scheduled s(plan);
    CHECK(s["b"].start == at("2026-03-09 08:00"));
    CHECK(s.span("c") == u"2026-03-06 13:00 - 2026-03-10 12:00"_s);
    CHECK(s["unknown"].start == at("2026-03-02 08:00"));
    CHECK(s["child"].start == at("2026-03-04 08:00"));
    const Plan built = plan.build();
    const DriverFinder drivers = driversOf(built);
    CHECK(drivers.of(1).kind == DriverKind::External);
    CHECK(drivers.of(1).link == 0);
    CHECK(driverText(built, drivers.of(1))
          == u"It starts after “地铁 3 号线：土建 (in another project)” finishes (link: not before "
             "2026-03-06 17:00)."_s);
    CHECK(drivers.of(static_cast<int>(plan.index("child"))).through
          == static_cast<int>(plan.index("s")));
}

TEST_CASE("a link from another project may ask for more than must-dates allow")
{
    PlanBuilder plan =
        aPlan().task("m", days(1)).constraint(ConstraintType::MustStartOn, "2026-03-03 08:00");
    plan.withPlan(outside(LinkType::FinishToStart, "2026-03-03 08:00", "2026-03-05 17:00"));
    const Scheduled s(plan);
    CHECK(s["m"].start == at("2026-03-03 08:00"));
    CHECK(s["m"].constraintBroken);
}

TEST_CASE("with several critical paths every chain ends where it ends")
{
    PlanBuilder plan = aPlan()
                           .task("long", days(9))
                           .task("a", days(1))
                           .task("b", days(2))
                           .link("a", "b")
                           .task("side", days(1))
                           .link("side", "b")
                           .summary("s")
                           .task("c", days(1))
                           .end()
                           .link("s", "b");
    CHECK(Scheduled(plan)["b"].totalFloat == days(6));
    plan.withPlan([](Plan &p) { p.project.multiplePaths = true; });
    const Scheduled s(plan);
    CHECK(s["b"].totalFloat == 0);
    CHECK(s["b"].freeFloat == 0);
    CHECK(s["b"].critical);
    CHECK(s["a"].critical);
    CHECK(s["c"].critical); // its summary leads on to b
    CHECK(s["long"].critical);
}

TEST_CASE("a new link from a summary lets the chains in it go on")
{
    const PlanBuilder builder =
        aPlan()
            .task("long", days(9))
            .summary("s")
            .task("c", days(1))
            .task("e", days(1))
            .constraint(ConstraintType::StartNoEarlierThan, "2026-03-03 08:00")
            .end()
            .task("d", days(1))
            .withPlan([](Plan &p) { p.project.multiplePaths = true; });
    const auto plan = std::make_shared<const Plan>(builder.build());
    const CalendarSet calendars = calendarsOf(*plan);
    auto scheduler = IncrementalScheduler::create(plan, calendars);
    REQUIRE_OK(scheduler);
    Plan next = *plan;
    next.links = PlanBuilder(builder).link("s", "d", LinkType::StartToStart).build().links;
    ChangeSet set;
    set.changes.push_back(inserted(next.links[0]));
    REQUIRE_OK(scheduler->apply(std::make_shared<const Plan>(next), set));
    CHECK(scheduler->schedule() == schedule(next, calendars));
    CHECK(schedule(*plan, calendars)->tasks[builder.index("e")].totalFloat == 0);
    CHECK(scheduler->schedule().tasks[builder.index("e")].totalFloat == days(7));
}

TEST_CASE("tasks with no more float than the project says are critical")
{
    const Scheduled s(
        aPlan().task("a", days(9)).task("near", days(7)).task("far", days(6)).withPlan([](Plan &p) {
            p.project.criticalFloat = {days(2)};
        }));
    CHECK(s["a"].critical);
    CHECK(s["near"].critical);
    CHECK_FALSE(s["far"].critical);
}

TEST_CASE("a deadline gives negative float back through begun, split and delayed work")
{
    const Scheduled s(
        aPlan()
            .withPlan([](Plan &p) { p.project.statusDate = at("2026-03-04 17:00"); })
            .task("begun", days(4))
            .started("2026-03-02 08:00", 25) // three days from Thursday on: until Mon 03-09
            .task("split", days(2))
            .with([](Task &t) { t.splits = u"480+480"_s; }) // Tue, Thu
            .link("begun", "split")
            .task("delayed", days(1))
            .with([](Task &t) { t.levellingDelay = {calendarDays(3)}; }) // Mon 03-16
            .link("split", "delayed")
            .deadline("2026-03-12 17:00"));
    CHECK(s["begun"].finish == at("2026-03-09 17:00"));
    CHECK(s.span("split") == u"2026-03-10 08:00 - 2026-03-12 17:00"_s);
    CHECK(s.span("delayed") == u"2026-03-16 08:00 - 2026-03-16 17:00"_s);
    CHECK(s["delayed"].deadlineMissed);
    CHECK(s["delayed"].totalFloat == -days(2));
    // to begin on Thursday 12 after three days of delay, it must be free on Monday 9
    CHECK(s["split"].lateFinish == at("2026-03-06 17:00"));
    CHECK(s["split"].totalFloat == -days(4));
    CHECK(s["begun"].totalFloat == -days(4));
}

TEST_CASE(
    "a link from a summary with a hammock counts from its other children, and holds their float")
{
    const Scheduled s(aPlan()
                          .summary("s")
                          .task("a", days(2))
                          .task("site", days(1))
                          .with(hammock)
                          .end()
                          .task("b", days(1))
                          .task("end", days(6))
                          .link("s", "b")
                          .link("end", "site", LinkType::FinishToFinish)
                          .link("a", "site", LinkType::StartToStart));
    CHECK(s["b"].start == at("2026-03-04 08:00"));
    CHECK(s["s"].finish == at("2026-03-09 17:00"));
    CHECK(s["a"].freeFloat == 0);
    CHECK(s["a"].totalFloat == days(3));
}
