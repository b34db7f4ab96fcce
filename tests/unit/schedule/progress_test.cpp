// SPDX-License-Identifier: GPL-3.0-or-later
// Status date, begun work, splits and levelling delays, worked out by hand.
// 2026-03-02 is a Monday; the plan's week is Monday to Friday, 08:00-12:00 and 13:00-17:00.
#include "schedule/date_differences.h"
#include "schedule/pieces.h"
#include "scheduled.h"

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;

namespace {

PlanBuilder asOf(const char *statusDate, ProgressRule rule = ProgressRule::RetainedLogic)
{
    PlanBuilder builder;
    builder.withPlan([&](Plan &plan) {
        plan.project.statusDate = at(statusDate);
        plan.project.progressRule = rule;
    });
    return builder;
}

auto left(Minutes minutes)
{
    return [minutes](Task &t) { t.remaining = {minutes}; };
}

auto split(const char *text)
{
    return [text](Task &t) { t.splits = QString::fromLatin1(text); };
}

auto delayed(Minutes minutes)
{
    return [minutes](Task &t) { t.levellingDelay = {minutes}; };
}

/// "03-02 08:00 - 03-02 17:00; ..."
QString pieces(const PlanBuilder &builder, const char *name)
{
    const Plan plan = builder.build();
    const CalendarSet calendars = calendarsOf(plan);
    const auto times = schedule(plan, calendars);
    REQUIRE_OK(times);
    const std::size_t i = builder.index(name);
    QStringList texts;
    for (const WorkPiece &piece : piecesOf(plan.tasks[i], times->tasks[i], calendars))
        texts << piece.start.toString().sliced(5) + u" - "_s + piece.finish.toString().sliced(5);
    return texts.join(u"; "_s);
}

Driver driverOf(const PlanBuilder &builder, const char *name)
{
    const Plan plan = builder.build();
    const auto drivers = DriverFinder::create(plan, calendarsOf(plan));
    REQUIRE_OK(drivers);
    return drivers->of(static_cast<int>(builder.index(name)));
}

QString why(const PlanBuilder &builder, const char *name)
{
    return driverText(builder.build(), driverOf(builder, name));
}

} // namespace

TEST_CASE("what has not begun starts no earlier than the status date, must-dates or not")
{
    const PlanBuilder plan = asOf("2026-03-10 12:00")
                                 .task("a", days(2))
                                 .task("must", days(1))
                                 .constraint(ConstraintType::MustStartOn, "2026-03-04 08:00")
                                 .task("future", days(1))
                                 .constraint(ConstraintType::MustFinishOn, "2026-03-12 17:00")
                                 .milestone("m")
                                 .task("done", days(1))
                                 .finished("2026-03-02 08:00", "2026-03-03 17:00")
                                 .task("after", days(1))
                                 .link("done", "after")
                                 .task("hand", days(1))
                                 .manual("2026-03-04 08:00", "2026-03-04 17:00");
    const Scheduled s(plan);
    CHECK(s.span("a") == u"2026-03-10 13:00 - 2026-03-12 12:00"_s);
    CHECK(s.span("must") == u"2026-03-10 13:00 - 2026-03-11 12:00"_s);
    CHECK(s["must"].constraintBroken);
    CHECK(s["must"].totalFloat < 0);
    CHECK(s.span("future") == u"2026-03-12 08:00 - 2026-03-12 17:00"_s);
    CHECK(s["m"].start == at("2026-03-10 12:00"));
    CHECK(s.span("done") == u"2026-03-02 08:00 - 2026-03-03 17:00"_s);
    CHECK(s.span("after") == u"2026-03-10 13:00 - 2026-03-11 12:00"_s);
    CHECK(s.span("hand") == u"2026-03-04 08:00 - 2026-03-04 17:00"_s);
    CHECK(driverOf(plan, "a").kind == DriverKind::StatusDate);
    CHECK(why(plan, "must")
          == u"Work that is not done cannot lie before the status date (2026-03-10 12:00)."_s);
}

TEST_CASE("what is left of begun work goes on at the status date, or where the done part ends")
{
    const PlanBuilder plan = asOf("2026-03-05 17:00") // Thursday evening
                                 .task("behind", days(5))
                                 .started("2026-03-02 08:00", 40)
                                 .task("ahead", days(5))
                                 .started("2026-03-04 08:00", 80)
                                 .task("nothing done", days(2))
                                 .started("2026-03-03 08:00", 0);
    const Scheduled s(plan);
    CHECK(s.span("behind") == u"2026-03-02 08:00 - 2026-03-10 17:00"_s);
    CHECK(s["behind"].resume == at("2026-03-06 08:00"));
    CHECK(s["behind"].duration == days(5)); // the pause is no work
    CHECK(s.span("ahead") == u"2026-03-04 08:00 - 2026-03-10 17:00"_s);
    CHECK(s["ahead"].resume == at("2026-03-10 08:00"));
    CHECK(s.span("nothing done") == u"2026-03-03 08:00 - 2026-03-09 17:00"_s);
    CHECK(s["nothing done"].totalFloat == days(1));
    CHECK(pieces(plan, "behind") == u"03-02 08:00 - 03-03 17:00; 03-06 08:00 - 03-10 17:00"_s);
    CHECK(pieces(plan, "ahead") == u"03-04 08:00 - 03-10 17:00"_s);
    CHECK(driverOf(plan, "ahead").kind == DriverKind::Actual);
    CHECK(why(plan, "behind")
          == u"Work has begun; what is left of it cannot lie before the status date (2026-03-05 "
             "17:00)."_s);
}

TEST_CASE("a remaining duration that somebody gave counts from the status date")
{
    const Scheduled s(asOf("2026-03-03 17:00")
                          .task("grew", days(2))
                          .started("2026-03-02 08:00", 50)
                          .with(left(days(4)))
                          .task("sooner", days(5))
                          .started("2026-03-02 08:00", 0)
                          .with(left(days(1)))
                          .task("nothing", days(5))
                          .started("2026-03-02 08:00", 0)
                          .with(left(0)));
    CHECK(s.span("grew") == u"2026-03-02 08:00 - 2026-03-09 17:00"_s);
    CHECK(s["grew"].duration == days(6));
    CHECK(s.span("sooner") == u"2026-03-02 08:00 - 2026-03-04 17:00"_s);
    CHECK(s.span("nothing") == u"2026-03-02 08:00 - 2026-03-03 17:00"_s);
    CHECK_FALSE(s["nothing"].resume.isValid());
}

TEST_CASE("without a status date begun work runs on, and only a resume date puts the rest off")
{
    const PlanBuilder plan = aPlan()
                                 .task("late", days(9))
                                 .task("begun", days(4))
                                 .started("2026-03-02 08:00", 25)
                                 .link("late", "begun")
                                 .task("paused", days(4))
                                 .started("2026-03-02 08:00", 25)
                                 .with([](Task &t) { t.resume = at("2026-03-07 10:00"); })
                                 .task("told", days(4))
                                 .started("2026-03-02 08:00", 25)
                                 .with(left(days(1)));
    const Scheduled s(plan);
    CHECK(s.span("begun") == u"2026-03-02 08:00 - 2026-03-05 17:00"_s);
    CHECK(s["begun"].resume == at("2026-03-03 08:00"));
    CHECK(s.span("paused") == u"2026-03-02 08:00 - 2026-03-11 17:00"_s);
    CHECK(s["paused"].resume == at("2026-03-09 08:00"));
    CHECK(s.span("told") == u"2026-03-02 08:00 - 2026-03-05 17:00"_s);
    CHECK(pieces(plan, "paused") == u"03-02 08:00 - 03-02 17:00; 03-09 08:00 - 03-11 17:00"_s);
    CHECK(driverOf(plan, "paused").kind == DriverKind::Resume);
    CHECK(driverOf(plan, "paused").ofRest);
}

TEST_CASE(
    "out of sequence, retained logic waits for the predecessor and progress override does not")
{
    const auto plan = [](ProgressRule rule) {
        return asOf("2026-03-03 17:00", rule)
            .task("first", days(6))
            .started("2026-03-02 08:00", 0)
            .task("second", days(4))
            .started("2026-03-02 08:00", 50)
            .link("first", "second")
            .task("last", days(1))
            .link("second", "last");
    };
    const PlanBuilder retained = plan(ProgressRule::RetainedLogic);
    const Scheduled r(retained); // first: Wed 03-04 to Wed 03-11
    CHECK(r["first"].finish == at("2026-03-11 17:00"));
    CHECK(r["second"].resume == at("2026-03-12 08:00"));
    CHECK(r["second"].finish == at("2026-03-13 17:00"));
    CHECK(r["first"].totalFloat == 0);
    CHECK(r["first"].freeFloat == 0);
    CHECK(r["second"].critical);
    CHECK(pieces(retained, "second") == u"03-02 08:00 - 03-03 17:00; 03-12 08:00 - 03-13 17:00"_s);
    CHECK(why(retained, "second")
          == u"Work has begun; what is left of it waits for “first” (not before 2026-03-11 "
             "17:00)."_s);
    const Scheduled o(plan(ProgressRule::ProgressOverride));
    CHECK(o["second"].resume == at("2026-03-04 08:00"));
    CHECK(o["second"].finish == at("2026-03-05 17:00"));
    CHECK(o["last"].start == at("2026-03-06 08:00"));
    CHECK(o["first"].totalFloat == 0); // it ends last
    CHECK(o["second"].totalFloat == days(3));
}

TEST_CASE("retained logic asks nothing of a predecessor that is finished")
{
    const Scheduled s(asOf("2026-03-04 17:00")
                          .task("first", days(1))
                          .finished("2026-03-03 08:00", "2026-03-04 17:00")
                          .task("second", days(4))
                          .started("2026-03-02 08:00", 50)
                          .link("first", "second", LinkType::FinishToStart, days(5)));
    CHECK(s["second"].resume == at("2026-03-05 08:00"));
}

TEST_CASE("a split rests, and its successors wait")
{
    const PlanBuilder plan =
        aPlan()
            .task("a", days(4))
            .with(split("480+960;1440+240"))
            .task("b", days(1))
            .link("a", "b")
            .task("half", days(1))
            .link("a", "half", LinkType::FinishToStart, 50, LagKind::PercentOfPredecessor);
    const Scheduled s(plan);
    // Mon; rest Tue, Wed; Thu, Fri; rest Mon morning; Mon afternoon, Tue morning
    CHECK(s.span("a") == u"2026-03-02 08:00 - 2026-03-10 12:00"_s);
    CHECK(s["a"].duration == days(4));
    CHECK(s["a"].critical);
    CHECK(s["b"].start == at("2026-03-10 13:00"));
    CHECK(s["half"].start == at("2026-03-12 13:00")); // half of four days, not of the time it takes
    CHECK(pieces(plan, "a")
          == u"03-02 08:00 - 03-02 17:00; 03-05 08:00 - 03-06 17:00; 03-09 13:00 - 03-10 12:00"_s);
}

TEST_CASE("a split task keeps its rests when it is scheduled back from a finish")
{
    const PlanBuilder plan = aPlan()
                                 .finishingAt("2026-03-13 17:00")
                                 .task("a", days(2))
                                 .with(split("480+480"))
                                 .task("b", days(1))
                                 .link("a", "b");
    const Scheduled s(plan);
    CHECK(s.span("b") == u"2026-03-13 08:00 - 2026-03-13 17:00"_s);
    CHECK(s.span("a") == u"2026-03-10 08:00 - 2026-03-12 17:00"_s);
    CHECK(pieces(plan, "a") == u"03-10 08:00 - 03-10 17:00; 03-12 08:00 - 03-12 17:00"_s);
}

TEST_CASE(
    "begun split work has the rests before it in the done part and the others in what is left")
{
    const PlanBuilder plan = asOf("2026-03-04 17:00")
                                 .task("a", days(4))
                                 .started("2026-03-02 08:00", 50)
                                 .with(split("240+240;960+480;1440+480"));
    const Scheduled s(plan);
    // Mon morning; rest; Tue, Wed morning; rest until Thu morning; half a day and so on
    CHECK(s["a"].resume == at("2026-03-05 13:00"));
    CHECK(s["a"].finish == at("2026-03-10 12:00"));
    CHECK(pieces(plan, "a")
          == u"03-02 08:00 - 03-02 12:00; 03-03 08:00 - 03-04 12:00; 03-05 13:00 - 03-06 12:00; "
             "03-09 13:00 - 03-10 12:00"_s);
}

TEST_CASE("a levelling delay counts all hours behind the early start, and successors follow")
{
    const PlanBuilder plan = aPlan()
                                 .task("a", days(1))
                                 .task("b", days(1))
                                 .with(delayed(calendarDays(2)))
                                 .link("a", "b")
                                 .task("c", days(1))
                                 .link("b", "c")
                                 .task("must", days(1))
                                 .constraint(ConstraintType::MustStartOn, "2026-03-03 08:00")
                                 .with(delayed(calendarDays(2)));
    const Scheduled s(plan);
    CHECK(s.span("b") == u"2026-03-05 08:00 - 2026-03-05 17:00"_s);
    CHECK(s["b"].earlyStart == at("2026-03-05 08:00"));
    CHECK(s["c"].start == at("2026-03-06 08:00"));
    CHECK(s["must"].start == at("2026-03-03 08:00"));
    CHECK(s["a"].totalFloat == 0); // were it later, the delay would count from there
    const Driver driver = driverOf(plan, "b");
    CHECK(driver.kind == DriverKind::Levelling);
    CHECK(driver.link == 0);
    CHECK(driver.task == 0);
    CHECK(why(plan, "b") == u"Resource levelling holds it back until 2026-03-05 08:00."_s);
}

TEST_CASE("an import's dates that a status date moves are explained by it")
{
    Plan plan = asOf("2026-03-10 17:00")
                    .task("a", days(2))
                    .dates("2026-03-02 08:00", "2026-03-03 17:00")
                    .build();
    const CalendarSet calendars = calendarsOf(plan);
    const auto ours = schedule(plan, calendars);
    REQUIRE_OK(ours);
    const auto found = dateDifferences(plan, calendars, *ours);
    REQUIRE(found.size() == 1);
    CHECK(found[0].ourStart == at("2026-03-11 08:00"));
    CHECK(found[0].reason.startsWith(u"Work that is not done cannot lie before the status date"_s));
}
