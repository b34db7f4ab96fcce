// SPDX-License-Identifier: GPL-3.0-or-later
// The eight constraints, deadlines, progress, manual and inactive tasks, and scheduling from the
// finish.
#include "scheduled.h"

#include <catch2/generators/catch_generators.hpp>

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;

namespace {

using enum ConstraintType;

struct ConstraintCase {
    ConstraintType type;
    const char *date;
    const char *start;
    Minutes totalFloat;
    bool broken;
};

/// pre (two days) -> t (two days), beside a task of ten days: Mon 03-02 to Fri 03-13.
PlanBuilder chainWith(ConstraintType type, const char *date)
{
    return aPlan()
        .task("pre", days(2))
        .task("t", days(2))
        .constraint(type, date)
        .task("long", days(10))
        .link("pre", "t");
}

} // namespace

TEST_CASE("each constraint bounds the pass it belongs to, and must-dates win over links")
{
    const ConstraintCase c = GENERATE(values<ConstraintCase>({
        {AsSoonAsPossible, "", "2026-03-04 08:00", days(6), false},
        {AsLateAsPossible, "", "2026-03-12 08:00", 0, false},
        {StartNoEarlierThan, "2026-03-06 08:00", "2026-03-06 08:00", days(4), false},
        {StartNoEarlierThan, "2026-03-03 08:00", "2026-03-04 08:00", days(6), false},
        {FinishNoEarlierThan, "2026-03-10 17:00", "2026-03-09 08:00", days(3), false},
        {FinishNoEarlierThan, "2026-03-03 17:00", "2026-03-04 08:00", days(6), false},
        {StartNoLaterThan, "2026-03-06 08:00", "2026-03-04 08:00", days(2), false},
        {StartNoLaterThan, "2026-03-03 08:00", "2026-03-04 08:00", -days(1), true},
        {FinishNoLaterThan, "2026-03-06 17:00", "2026-03-04 08:00", days(1), false},
        {FinishNoLaterThan, "2026-03-04 17:00", "2026-03-04 08:00", -days(1), true},
        {MustStartOn, "2026-03-09 08:00", "2026-03-09 08:00", 0, false},
        {MustStartOn, "2026-03-03 08:00", "2026-03-03 08:00", 0, true},
        {MustFinishOn, "2026-03-10 17:00", "2026-03-09 08:00", 0, false},
        {MustFinishOn, "2026-03-04 17:00", "2026-03-03 08:00", 0, true},
    }));
    CAPTURE(static_cast<int>(c.type), c.date);
    const Scheduled s(chainWith(c.type, c.date));
    CHECK(s["t"].start == at(c.start));
    CHECK(s["t"].totalFloat == c.totalFloat);
    CHECK(s["t"].constraintBroken == c.broken);
    CHECK(s["t"].critical == (c.totalFloat <= 0));
    CHECK_FALSE(s["pre"].constraintBroken);
}

TEST_CASE("a must-date that comes too early puts negative float on what leads to it")
{
    const Scheduled s(chainWith(MustStartOn, "2026-03-03 08:00"));
    CHECK(s["pre"].totalFloat == -days(1));
    CHECK(s["pre"].critical);
    CHECK(s["pre"].lateFinish == at("2026-03-02 17:00"));
}

TEST_CASE("a must-date before the plan's start is kept and no link is broken by it")
{
    const Scheduled s(aPlan().task("t", days(1)).constraint(MustStartOn, "2026-02-27 08:00"));
    CHECK(s["t"].start == at("2026-02-27 08:00"));
    CHECK_FALSE(s["t"].constraintBroken);
    CHECK(s.all().start == at("2026-02-27 08:00"));
}

TEST_CASE("a no-earlier-than date before the plan's start counts for a task without predecessors")
{
    const Scheduled s(aPlan()
                          .task("alone", days(1))
                          .constraint(StartNoEarlierThan, "2026-02-26 08:00")
                          .task("next", days(1))
                          .constraint(StartNoEarlierThan, "2026-02-27 08:00")
                          .link("alone", "next"));
    CHECK(s["alone"].start == at("2026-02-26 08:00"));
    CHECK(s["next"].start == at("2026-03-02 08:00"));
    CHECK(s.all().start == at("2026-02-26 08:00"));
}

TEST_CASE("a constraint without its date is none")
{
    const Scheduled s(chainWith(MustStartOn, ""));
    CHECK(s["t"].start == at("2026-03-04 08:00"));
}

TEST_CASE("a date in non-working time means the next start, or the finish before it")
{
    CHECK(Scheduled(chainWith(StartNoEarlierThan, "2026-03-07 10:00"))["t"].start
          == at("2026-03-09 08:00"));
    CHECK(Scheduled(chainWith(MustFinishOn, "2026-03-08 10:00"))["t"].finish
          == at("2026-03-06 17:00"));
}

TEST_CASE("as late as possible takes the free float and moves no successor")
{
    const Scheduled s(aPlan()
                          .task("a", days(1))
                          .constraint(AsLateAsPossible)
                          .task("b", days(1))
                          .constraint(AsLateAsPossible)
                          .task("next", days(1))
                          .constraint(StartNoEarlierThan, "2026-03-06 08:00")
                          .task("long", days(10))
                          .link("a", "b")
                          .link("b", "next"));
    CHECK(s.span("b") == u"2026-03-05 08:00 - 2026-03-05 17:00"_s);
    CHECK(s.span("a") == u"2026-03-04 08:00 - 2026-03-04 17:00"_s);
    CHECK(s["next"].start == at("2026-03-06 08:00"));
    CHECK(s["a"].earlyStart == at("2026-03-02 08:00"));
    CHECK(s["a"].freeFloat == 0);
    CHECK(s["a"].totalFloat == days(5)); // next may slip to Friday the 13th
}

TEST_CASE("a deadline changes floats and not dates")
{
    const auto plan = [](const char *deadline) {
        return Scheduled(
            aPlan().task("a", days(3)).deadline(deadline).task("b", days(5)).link("a", "b"));
    };
    const Scheduled kept = plan("2026-03-05 17:00");
    CHECK(kept["a"].totalFloat == 0);
    CHECK_FALSE(kept["a"].deadlineMissed);
    const Scheduled missed = plan("2026-03-03 17:00");
    CHECK(missed.span("a") == kept.span("a"));
    CHECK(missed["a"].totalFloat == -days(1));
    CHECK(missed["a"].lateFinish == at("2026-03-03 17:00"));
    CHECK(missed["a"].deadlineMissed);
    CHECK(missed["b"].totalFloat == 0);
}

TEST_CASE("a manual task keeps its dates, drives its successors and has floats like any other")
{
    const Scheduled s(aPlan()
                          .task("pre", days(5))
                          .task("hand", days(1))
                          .manual("2026-03-04 09:00", "2026-03-05 11:00")
                          .task("next", days(1))
                          .task("long", days(10))
                          .link("pre", "hand")
                          .link("hand", "next"));
    CHECK(s.span("hand") == u"2026-03-04 09:00 - 2026-03-05 11:00"_s);
    CHECK(s["hand"].duration == hours(10));
    CHECK(s["next"].start == at("2026-03-05 11:00"));
    CHECK(s["hand"].totalFloat == s["next"].totalFloat);
}

TEST_CASE("a manual task without any date is scheduled until it has one")
{
    const Scheduled s(aPlan().task("hand", days(1)).manual("", ""));
    CHECK(s.span("hand") == u"2026-03-02 08:00 - 2026-03-02 17:00"_s);
}

TEST_CASE("an inactive task keeps its dates and drives nothing; so do the children of an inactive "
          "summary")
{
    const Scheduled s(aPlan()
                          .task("off", days(5))
                          .inactive()
                          .dates("2026-04-01 08:00", "2026-04-07 17:00")
                          .summary("s")
                          .inactive()
                          .task("child", days(9))
                          .end()
                          .task("next", days(1))
                          .link("off", "next")
                          .link("s", "next"));
    CHECK(s.span("off") == u"2026-04-01 08:00 - 2026-04-07 17:00"_s);
    CHECK(s["next"].start == at("2026-03-02 08:00"));
    CHECK_FALSE(s["child"].start.isValid());
    CHECK_FALSE(s["off"].critical);
    CHECK(s.all().finish == at("2026-03-02 17:00"));
}

TEST_CASE("started work stays where it began and goes on for its duration")
{
    const Scheduled s(aPlan()
                          .task("pre", days(5))
                          .task("begun", days(4))
                          .started("2026-03-03 08:00", 25)
                          .task("next", days(1))
                          .link("pre", "begun")
                          .link("begun", "next"));
    CHECK(s.span("begun") == u"2026-03-03 08:00 - 2026-03-06 17:00"_s);
    CHECK(s["next"].start == at("2026-03-09 08:00"));
    CHECK(s["begun"].critical);
    CHECK(s["pre"].totalFloat
          == days(1)); // its successor began without it: only the plan's finish is left
}

TEST_CASE("finished work has its actual dates, no float and is not critical")
{
    const Scheduled s(aPlan()
                          .task("pre", days(3))
                          .task("done", days(2))
                          .finished("2026-02-23 08:00", "2026-02-26 12:00")
                          .task("next", days(1))
                          .link("pre", "done")
                          .link("done", "next", LinkType::FinishToStart, days(4)));
    CHECK(s.span("done") == u"2026-02-23 08:00 - 2026-02-26 12:00"_s);
    CHECK(s["done"].duration == days(3) + hours(4));
    CHECK(s["done"].totalFloat == 0);
    CHECK_FALSE(s["done"].critical);
    CHECK(s["next"].start == at("2026-03-04 13:00"));
}

TEST_CASE("a plan scheduled from its finish lies late")
{
    const Scheduled s(aPlan()
                          .finishingAt("2026-03-13 17:00")
                          .task("a", days(2))
                          .task("b", days(3))
                          .task("c", days(1))
                          .task("fixed", days(1))
                          .constraint(MustStartOn, "2026-03-05 08:00")
                          .link("a", "b")
                          .link("c", "b"));
    CHECK(s.span("b") == u"2026-03-11 08:00 - 2026-03-13 17:00"_s);
    CHECK(s.span("a") == u"2026-03-09 08:00 - 2026-03-10 17:00"_s);
    CHECK(s.span("c") == u"2026-03-10 08:00 - 2026-03-10 17:00"_s);
    CHECK(s.span("fixed") == u"2026-03-05 08:00 - 2026-03-05 17:00"_s);
    CHECK(s["c"].earlyStart == at("2026-03-05 08:00"));
    CHECK(s["a"].earlyStart == at("2026-03-05 08:00"));
    CHECK(s["c"].totalFloat == days(3));
    CHECK(s.all().start == at("2026-03-05 08:00"));
    CHECK(s.all().finish == at("2026-03-13 17:00"));
}

TEST_CASE("a no-earlier-than date that cannot be kept from the finish is flagged")
{
    const Scheduled s(aPlan()
                          .finishingAt("2026-03-13 17:00")
                          .task("a", days(3))
                          .constraint(StartNoEarlierThan, "2026-03-12 08:00"));
    CHECK(s["a"].start == at("2026-03-11 08:00"));
    CHECK(s["a"].constraintBroken);
    CHECK(s["a"].totalFloat == -days(1));
}

TEST_CASE("a plan without any date is refused, and one without tasks is not")
{
    Plan plan = aPlan().task("a", days(1)).build();
    plan.project.planStart = {};
    const auto refused = schedule(plan, calendarsOf(plan));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Invalid);
    plan.project.plannedStart = QDate(2026, 3, 7); // a Saturday
    const auto fromDay = schedule(plan, calendarsOf(plan));
    REQUIRE_OK(fromDay);
    CHECK(fromDay->tasks[0].start == at("2026-03-09 08:00"));

    const Scheduled empty(aPlan());
    CHECK(empty.all().start == at("2026-03-02 08:00"));
    CHECK(empty.all().finish == at("2026-03-02 08:00"));
}

TEST_CASE("a calendar without working time is refused by its name")
{
    const Plan plan = aPlan().calendar("停工", {}, 0).task("a", days(1)).on("停工").build();
    const auto refused = schedule(plan, calendarsOf(plan));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Invalid);
    CHECK(refused.error().message.contains(u"停工"_s));
}
