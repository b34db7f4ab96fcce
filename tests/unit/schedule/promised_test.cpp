// SPDX-License-Identifier: GPL-3.0-or-later
// Float that ends where another project counts on a task (external successors).
#include "schedule/explanation.h"
#include "scheduled.h"

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;

namespace {

/// a (2 days) -> b (2 days), beside c of ten days: both have six days of float. Another project
/// waits for b.
struct Awaited {
    Plan plan =
        aPlan().task("a", days(2)).task("b", days(2)).task("c", days(10)).link("a", "b").build();

    Awaited() { plan.project.externalSuccessors = true; }
    Link &waits(int task, LinkType type, const char *start, const char *finish)
    {
        Link link;
        link.id = idNumber<LinkId>(9, static_cast<std::uint32_t>(plan.leaving.size()));
        link.project = idNumber<ProjectId>(1, 7);
        link.predecessorProject = plan.project.id;
        link.predecessor = plan.tasks[static_cast<std::size_t>(task)].id;
        link.type = type;
        link.externalStart = at(start);
        link.externalFinish = at(finish);
        plan.leaving.push_back(link);
        return plan.leaving.back();
    }
    [[nodiscard]] TaskTimes times(int task) const
    {
        const auto result = schedule(plan, calendarsOf(plan));
        REQUIRE_OK(result);
        return result->tasks[static_cast<std::size_t>(task)];
    }
};

} // namespace

TEST_CASE("a task that another project waits for may slip only to what was accepted there",
          "[external]")
{
    Awaited p;
    p.waits(1, LinkType::FinishToStart, "2026-03-04 08:00", "2026-03-09 17:00");
    CHECK(p.times(1).lateFinish == at("2026-03-09 17:00"));
    CHECK(p.times(1).totalFloat == days(2));
    CHECK(p.times(0).totalFloat == days(2)); // and so may what it waits for
    CHECK(p.times(1).freeFloat == days(6));  // within this plan nobody minds
    CHECK(p.times(1).start == at("2026-03-04 08:00"));
    CHECK(p.times(2).totalFloat == 0);
}

TEST_CASE("without the option other projects limit no float", "[external]")
{
    Awaited p;
    p.waits(1, LinkType::FinishToStart, "2026-03-04 08:00", "2026-03-09 17:00");
    p.plan.project.externalSuccessors = false;
    CHECK(p.times(1).totalFloat == days(6));
}

TEST_CASE("a task later than what was accepted has negative float and is critical", "[external]")
{
    Awaited p;
    p.waits(1, LinkType::FinishToFinish, "2026-03-02 08:00", "2026-03-04 17:00");
    CHECK(p.times(1).totalFloat == -days(1));
    CHECK(p.times(1).critical);
    CHECK(p.times(0).critical);
    CHECK(p.times(1).start == at("2026-03-04 08:00")); // nothing moves for it
}

TEST_CASE("a link that counts from the start holds the start", "[external]")
{
    Awaited p;
    p.waits(1, LinkType::StartToStart, "2026-03-05 08:00", "2026-03-06 17:00");
    CHECK(p.times(1).totalFloat == days(1));
    CHECK(p.times(1).lateStart == at("2026-03-05 08:00"));
}

TEST_CASE("of several projects the earliest counts, one that has no dates does not", "[external]")
{
    Awaited p;
    p.waits(1, LinkType::FinishToStart, "2026-03-04 08:00", "2026-03-10 17:00");
    p.waits(1, LinkType::FinishToStart, "2026-03-04 08:00", "2026-03-06 17:00");
    Link &open = p.waits(1, LinkType::FinishToStart, "2026-03-04 08:00", "2026-03-06 17:00");
    open.externalStart = open.externalFinish = {};
    CHECK(p.times(1).totalFloat == days(1));
}

TEST_CASE("what is accepted of a summary task holds for all below it", "[external]")
{
    Awaited p;
    p.plan = aPlan()
                 .summary("s")
                 .task("x", days(2))
                 .task("y", days(3))
                 .end()
                 .task("c", days(10))
                 .build();
    p.plan.project.externalSuccessors = true;
    p.waits(0, LinkType::FinishToStart, "2026-03-02 08:00", "2026-03-05 17:00");
    CHECK(p.times(1).totalFloat == days(2));
    CHECK(p.times(2).totalFloat == days(1));
    CHECK(p.times(0).totalFloat == days(1));
}

TEST_CASE("a plan scheduled from its finish is not held by other projects", "[external]")
{
    Awaited p;
    p.waits(1, LinkType::FinishToStart, "2026-03-04 08:00", "2026-03-09 17:00");
    p.plan.project.scheduleFromFinish = true;
    p.plan.project.planFinish = at("2026-03-13 17:00");
    const WallTime late = p.times(1).finish;
    p.plan.project.externalSuccessors = false;
    CHECK(p.times(1).finish == late);
}

TEST_CASE("an edit keeps what other projects accepted", "[external][incremental]")
{
    Awaited p;
    p.waits(1, LinkType::FinishToStart, "2026-03-04 08:00", "2026-03-11 17:00");
    auto scheduler =
        IncrementalScheduler::create(std::make_shared<const Plan>(p.plan), calendarsOf(p.plan));
    REQUIRE_OK(scheduler);
    p.plan.tasks[0].duration = {days(3)};
    REQUIRE_OK(scheduler->update(std::make_shared<const Plan>(p.plan), {0}));
    const auto whole = schedule(p.plan, calendarsOf(p.plan));
    REQUIRE_OK(whole);
    CHECK(scheduler->schedule() == *whole);
    CHECK(whole->tasks[1].totalFloat == days(3));
}

TEST_CASE("the chain says that another project counts on the task", "[external][why]")
{
    Awaited p;
    p.waits(1, LinkType::FinishToStart, "2026-03-04 08:00", "2026-03-09 17:00");
    const CalendarSet calendars = calendarsOf(p.plan);
    const auto told = [&] {
        const auto drivers = DriverFinder::create(p.plan, calendars);
        REQUIRE_OK(drivers);
        return explain(p.plan, calendars, *drivers, 1).steps.front().sentence;
    };
    CHECK(told().contains(u"Another project counts on its finish on 2026-03-09 17:00"_s));
    p.plan.project.externalSuccessors = false;
    CHECK_FALSE(told().contains(u"Another project"_s));
}

TEST_CASE("a task as late as possible is held by what was accepted, and the chain says so",
          "[external][why]")
{
    Awaited p;
    p.waits(1, LinkType::FinishToStart, "2026-03-04 08:00", "2026-03-09 17:00");
    p.plan.tasks[1].constraint = ConstraintType::AsLateAsPossible;
    CHECK(p.times(1).finish == at("2026-03-09 17:00"));
    const CalendarSet calendars = calendarsOf(p.plan);
    const auto drivers = DriverFinder::create(p.plan, calendars);
    REQUIRE_OK(drivers);
    const Driver driver = drivers->of(1);
    CHECK(driver.kind == DriverKind::Promised);
    CHECK(driver.isLate);
    CHECK(driver.bound == at("2026-03-09 17:00"));
    CHECK(explain(p.plan, calendars, *drivers, 1)
              .steps.front()
              .sentence.contains(u"another project counts on it"_s));
}
