// SPDX-License-Identifier: GPL-3.0-or-later
// Links of every type, with lag, lead, elapsed and percent lag, worked out by hand.
// 2026-03-02 is a Monday; the plan's week is Monday to Friday, 08:00-12:00 and 13:00-17:00.
#include "scheduled.h"

#include <catch2/generators/catch_generators.hpp>

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;

namespace {

struct LinkCase {
    LinkType type;
    Minutes lag;
    LagKind kind;
    const char *start;
    const char *finish;
};

constexpr auto kWorking = LagKind::Working;
constexpr auto kElapsed = LagKind::Elapsed;
constexpr auto kPercent = LagKind::PercentOfPredecessor;

} // namespace

TEST_CASE("each link type places its successor, with and without lag and lead")
{
    // a: three days, Mon 03-02 08:00 to Wed 03-04 17:00; b: two days
    const LinkCase c = GENERATE(values<LinkCase>({
        {LinkType::FinishToStart, 0, kWorking, "2026-03-05 08:00", "2026-03-06 17:00"},
        {LinkType::FinishToStart, days(1), kWorking, "2026-03-06 08:00", "2026-03-09 17:00"},
        {LinkType::FinishToStart, hours(4), kWorking, "2026-03-05 13:00", "2026-03-09 12:00"},
        {LinkType::FinishToStart, -days(1), kWorking, "2026-03-04 08:00", "2026-03-05 17:00"},
        {LinkType::FinishToStart, -days(9), kWorking, "2026-03-02 08:00", "2026-03-03 17:00"},
        {LinkType::FinishToStart,
         calendarDays(2),
         kElapsed,
         "2026-03-09 08:00",
         "2026-03-10 17:00"},
        {LinkType::FinishToStart, hours(16), kElapsed, "2026-03-05 09:00", "2026-03-09 09:00"},
        {LinkType::FinishToStart, -hours(24), kElapsed, "2026-03-04 08:00", "2026-03-05 17:00"},
        {LinkType::FinishToStart, 50, kPercent, "2026-03-06 13:00", "2026-03-10 12:00"},
        {LinkType::FinishToStart, -50, kPercent, "2026-03-03 13:00", "2026-03-05 12:00"},
        {LinkType::StartToStart, 0, kWorking, "2026-03-02 08:00", "2026-03-03 17:00"},
        {LinkType::StartToStart, days(1), kWorking, "2026-03-03 08:00", "2026-03-04 17:00"},
        {LinkType::StartToStart, calendarDays(5), kElapsed, "2026-03-09 08:00", "2026-03-10 17:00"},
        {LinkType::StartToStart, -days(1), kWorking, "2026-03-02 08:00", "2026-03-03 17:00"},
        {LinkType::FinishToFinish, 0, kWorking, "2026-03-03 08:00", "2026-03-04 17:00"},
        {LinkType::FinishToFinish, days(1), kWorking, "2026-03-04 08:00", "2026-03-05 17:00"},
        {LinkType::FinishToFinish, -days(1), kWorking, "2026-03-02 08:00", "2026-03-03 17:00"},
        {LinkType::StartToFinish, 0, kWorking, "2026-03-02 08:00", "2026-03-03 17:00"},
        {LinkType::StartToFinish, days(4), kWorking, "2026-03-04 08:00", "2026-03-05 17:00"},
    }));
    CAPTURE(static_cast<int>(c.type), c.lag, static_cast<int>(c.kind));
    const Scheduled s(
        aPlan().task("a", days(3)).task("b", days(2)).link("a", "b", c.type, c.lag, c.kind));
    CHECK(s["b"].start == at(c.start));
    CHECK(s["b"].finish == at(c.finish));
    CHECK(s["b"].duration == days(2));
}

TEST_CASE("an elapsed percent lag counts that part of the predecessor's duration in all hours")
{
    const Scheduled s(
        aPlan()
            .task("a", days(3))
            .task("b", days(1))
            .link("a", "b", LinkType::FinishToStart, 100, LagKind::ElapsedPercentOfPredecessor));
    // three days are 24 hours: Wed 17:00 to Thu 17:00
    CHECK(s["b"].start == at("2026-03-06 08:00"));
}

TEST_CASE("lag is counted on the successor's calendar")
{
    const auto plan = aPlan().calendar("all week", {{480, 720}, {780, 1020}}, 7);
    const auto lagged = [&](const char *calendar) {
        PlanBuilder p = plan;
        p.task("a", days(5)).task("b", days(1)).on(calendar);
        return Scheduled(p.link("a", "b", LinkType::FinishToStart, days(1)));
    };
    // a ends on Friday 17:00: one more day is Saturday there, Monday here
    CHECK(lagged("all week")["b"].start == at("2026-03-08 08:00"));
    CHECK(lagged("plain")["b"].start == at("2026-03-10 08:00"));
}

TEST_CASE("a successor whose finish falls on a start is written there, as Microsoft Project does")
{
    // as in mspdirelations.xml: a SF link from a task that starts on Monday 08:00
    const Scheduled s(aPlan()
                          .task("a", days(1))
                          .constraint(ConstraintType::StartNoEarlierThan, "2026-03-09 08:00")
                          .task("b", days(1))
                          .link("a", "b", LinkType::StartToFinish));
    CHECK(s.span("b") == u"2026-03-06 08:00 - 2026-03-09 08:00"_s);
    CHECK(s["b"].duration == days(1));
}

TEST_CASE("a milestone stays at the end of the day its predecessor ends")
{
    const Scheduled s(aPlan()
                          .task("a", days(1))
                          .milestone("m")
                          .milestone("later")
                          .task("b", days(1))
                          .link("a", "m")
                          .link("m", "b")
                          .link("m", "later", LinkType::FinishToStart, days(1)));
    CHECK(s["m"].start == at("2026-03-02 17:00"));
    CHECK(s["m"].finish == at("2026-03-02 17:00"));
    CHECK(s["later"].start == at("2026-03-03 17:00"));
    CHECK(s["b"].start == at("2026-03-03 08:00"));
    CHECK(s["m"].totalFloat == 0);
}

TEST_CASE("work lies on make-up days and not on the days of Spring Festival 2026")
{
    const Scheduled s(aPlan()
                          .withHolidays()
                          .startingAt("2026-02-12 08:00")
                          .task("a", days(3))
                          .task("b", days(1))
                          .task("soaking", calendarDays(3))
                          .elapsed()
                          .task("c", days(1))
                          .link("a", "b")
                          .link("a", "soaking")
                          .link("soaking", "c"));
    // Thu 12, Fri 13 and the make-up Saturday 14; the festival is 15 to 23 February
    CHECK(s.span("a") == u"2026-02-12 08:00 - 2026-02-14 17:00"_s);
    CHECK(s.span("b") == u"2026-02-24 08:00 - 2026-02-24 17:00"_s);
    CHECK(s.span("soaking") == u"2026-02-14 17:00 - 2026-02-17 17:00"_s);
    CHECK(s["soaking"].duration == calendarDays(3));
    CHECK(s.span("c") == u"2026-02-24 08:00 - 2026-02-24 17:00"_s);
    // the elapsed task's float counts all hours: until c must start
    CHECK(s["soaking"].totalFloat == at("2026-02-24 08:00").minute - at("2026-02-17 17:00").minute);
}

TEST_CASE("links to tasks that are gone are passed over")
{
    PlanBuilder builder = aPlan().task("a", days(1)).task("b", days(1)).link("a", "b");
    Plan plan = builder.build();
    plan.links[0].predecessor = idNumber<TaskId>(9, 77);
    const auto s = schedule(plan, calendarsOf(plan));
    REQUIRE_OK(s);
    CHECK(s->tasks[1].start == at("2026-03-02 08:00"));
}

TEST_CASE("durations and lags beyond all reason give dates and no overflow")
{
    const Scheduled s(
        aPlan()
            .task("a", std::numeric_limits<Minutes>::max())
            .task("b", -5)
            .link("a", "b", LinkType::FinishToStart, std::numeric_limits<Minutes>::max()));
    CHECK(s["a"].finish > at("2100-01-01 00:00"));
    CHECK(s["b"].duration == 0);
    CHECK(s["b"].start > s["a"].finish);
}
