// SPDX-License-Identifier: GPL-3.0-or-later
// Earned value and earned schedule, against numbers worked out by hand.
#include "control/earned_value.h"

#include "controlled.h"
#include "support/layered_plan.h"

#include <catch2/catch_approx.hpp>

#include <cmath>

using namespace zs;
using namespace zs::test;
using Catch::Approx;

namespace {

/// A (5 days, 1,000 yuan) -> B (5 days, 2,000) -> C (10 days, 4,000), all a chain from Monday
/// 2026-03-02: A to 6 March, B to 13 March, C to 27 March. On Friday 20 March A and B are done and
/// a quarter of C.
Plan chainAtWork()
{
    Plan plan = aPlan()
                    .task("A", days(5))
                    .task("B", days(5))
                    .task("C", days(10))
                    .link("A", "B")
                    .link("B", "C")
                    .build();
    named(plan, "A").cost = Money::yuan(1000);
    named(plan, "B").cost = Money::yuan(2000);
    named(plan, "C").cost = Money::yuan(4000);
    saveBaseline(plan);
    Task &a = named(plan, "A");
    a.actualStart = at("2026-03-02 08:00");
    a.actualFinish = at("2026-03-06 17:00");
    a.percentComplete = 100;
    a.actualCost = Money::yuan(1100);
    Task &b = named(plan, "B");
    b.actualStart = at("2026-03-09 08:00");
    b.actualFinish = at("2026-03-13 17:00");
    b.percentComplete = 100;
    b.actualCost = Money::yuan(2100);
    Task &c = named(plan, "C");
    c.actualStart = at("2026-03-16 08:00");
    c.percentComplete = 25;
    c.actualCost = Money::yuan(1800);
    return plan;
}

Result<EarnedValue> valueOf(const Plan &plan, const ValueOptions &options)
{
    return EarnedValue::of(plan, scheduleOf(plan), calendarsOf(plan), options);
}

ValueOptions atStatus(const char *when)
{
    return {at(when), {}, {}};
}

} // namespace

TEST_CASE("the values of a chain are those worked out by hand")
{
    const Plan plan = chainAtWork();
    const auto value = valueOf(plan, atStatus("2026-03-20 17:00"));
    REQUIRE_OK(value);
    const ValueNumbers &n = value->total();
    CHECK(value->measure() == ValueMeasure::Cost);
    CHECK(n.bac == 700'000);
    CHECK(n.pv == 500'000); // A and B and half of C
    CHECK(n.ev == 400'000); // A and B and a quarter of C
    CHECK(n.ac == 500'000); // 1,100 + 2,100 + 1,800
    CHECK(n.sv() == -100'000);
    CHECK(n.cv() == -100'000);
    CHECK(n.spi().value() == Approx(0.8));
    CHECK(n.cpi().value() == Approx(0.8));
    CHECK(n.eacByCpi().value() == 875'000);  // 7,000 / 0.8
    CHECK(n.eacAsPlanned() == 800'000);      // 5,000 + 3,000
    CHECK(n.eacByBoth().value() == 968'750); // 5,000 + 3,000 / 0.64
    CHECK(n.etc(875'000) == 375'000);
    CHECK(n.vac(875'000) == -175'000);
    CHECK(n.tcpi().value() == Approx(1.5));        // 3,000 / 2,000
    CHECK(n.tcpi(875'000).value() == Approx(0.8)); // 3,000 / 3,750
    const ValueNumbers &c = value->tasks()[2];
    CHECK(c == ValueNumbers{400'000, 200'000, 100'000, 180'000});
}

TEST_CASE("earned schedule counts whole days and the earned part of the next")
{
    // PV is 4,000 yuan after 12.5 days: 10 of A and B, and 2.5 of C at 400 yuan a day
    const auto value = valueOf(chainAtWork(), atStatus("2026-03-20 17:00"));
    REQUIRE_OK(value);
    const EarnedSchedule &t = value->schedule();
    CHECK(t.start == at("2026-03-02 08:00"));
    CHECK(t.finish == at("2026-03-27 17:00"));
    CHECK(t.planned == days(20));
    CHECK(t.actual == days(15));
    CHECK(t.earned == days(12) + hours(4));
    CHECK(t.earnedAt == at("2026-03-18 12:00"));
    CHECK(t.variance == -(days(2) + hours(4)));
    CHECK(t.index.value() == Approx(12.5 / 15));
    CHECK(t.forecast.value() == days(24));             // 20 / (12.5 / 15)
    CHECK(t.forecastFinish == at("2026-04-02 17:00")); // 9 working days behind 20 March
}

TEST_CASE("when all is done late, SPI is 1 again but SPI(t) still tells of the delay")
{
    Plan plan = chainAtWork();
    Task &c = named(plan, "C");
    c.percentComplete = 100;
    c.actualFinish = at("2026-04-03 17:00"); // 25 days instead of 20
    const auto value = valueOf(plan, atStatus("2026-04-30 17:00"));
    REQUIRE_OK(value);
    CHECK(value->total().spi().value() == Approx(1.0));
    CHECK(value->schedule().actual == days(25));
    CHECK(value->schedule().earned == days(20));
    CHECK(value->schedule().index.value() == Approx(0.8));
    CHECK(value->schedule().forecastFinish == at("2026-04-03 17:00"));
}

TEST_CASE("a division by nothing gives no number")
{
    Plan plan = aPlan().task("A", days(5)).build();
    named(plan, "A").cost = Money::yuan(10);
    saveBaseline(plan);
    const auto value = valueOf(plan, atStatus("2026-02-20 17:00"));
    REQUIRE_OK(value);
    CHECK_FALSE(value->total().spi());
    CHECK_FALSE(value->total().cpi());
    CHECK_FALSE(value->total().eacByCpi());
    CHECK_FALSE(value->total().eacByBoth());
    CHECK(value->total().eacAsPlanned() == 1000);
    CHECK_FALSE(value->schedule().index);
    CHECK_FALSE(value->schedule().forecastFinish.isValid());
}

TEST_CASE("values need a status date, the plan's unless another is given")
{
    Plan plan = chainAtWork();
    const auto missing = valueOf(plan, {});
    REQUIRE_FALSE(missing);
    CHECK(missing.error().code == ErrorCode::Invalid);
    plan.project.statusDate = at("2026-03-20 17:00");
    const auto value = valueOf(plan, {});
    REQUIRE_OK(value);
    CHECK(value->total().pv == 500'000);
}

TEST_CASE("parts always add up: each task is rounded once and summaries are sums")
{
    // three tasks of 1.00 yuan over 3 days: a third each on the first day is 33.33 fen
    Plan plan = aPlan()
                    .summary("S")
                    .task("a", days(3))
                    .task("b", days(3))
                    .summary("T")
                    .task("c", days(3))
                    .end()
                    .end()
                    .build();
    for (const char *name : {"a", "b", "c"}) {
        named(plan, name).cost = {100};
        named(plan, name).percentComplete = 67;
        named(plan, name).actualStart = at("2026-03-02 08:00");
    }
    // as imported files have it: a summary's cost holds its children's; S has 0.50 of its own
    named(plan, "T").cost = {100};
    named(plan, "S").cost = {350};
    saveBaseline(plan);
    const auto value = valueOf(plan, atStatus("2026-03-02 17:00"));
    REQUIRE_OK(value);
    const auto &tasks = value->tasks();
    CHECK(tasks[1].pv == 33);
    CHECK(tasks[1].ev == 67);
    CHECK(tasks[indexOf(plan, "T")] == ValueNumbers{100, 33, 67, 0});
    // of S's own 50: a third is planned (16.67), two thirds are earned (33.5)
    CHECK(tasks[0] == ValueNumbers{350, 33 * 3 + 17, 67 * 3 + 34, 0});
    CHECK(value->total() == tasks[0]);
}

TEST_CASE("PV follows the calendars kept with the baseline, whatever became of the plan's")
{
    Plan plan = chainAtWork();
    const auto before = valueOf(plan, atStatus("2026-03-20 17:00"));
    REQUIRE_OK(before);
    Calendar &calendar = plan.calendars.front();
    calendar.exceptions = encodeExceptions(
        {{QStringLiteral("flood"), QDate(2026, 3, 16), QDate(2026, 3, 20), false, {}, {}}});
    const auto after = valueOf(plan, atStatus("2026-03-20 17:00"));
    REQUIRE_OK(after);
    CHECK(after->total().pv == before->total().pv);
    plan.baselines.front().calendars.clear(); // a baseline that keeps none: the present ones
    const auto imported = valueOf(plan, atStatus("2026-03-20 17:00"));
    REQUIRE_OK(imported);
    CHECK(imported->total().pv == 300'000); // C's week is off
    plan.baselines.front().calendars = QStringLiteral("{");
    const auto broken = valueOf(plan, atStatus("2026-03-20 17:00"));
    REQUIRE_FALSE(broken);
    CHECK(broken.error().code == ErrorCode::Corrupt);
}

TEST_CASE("a deleted task keeps its budget, a new one has none and costs")
{
    Plan plan = chainAtWork();
    std::erase_if(plan.tasks, [](const Task &t) { return t.name == QStringLiteral("C"); });
    std::erase_if(plan.links, [&](const Link &l) { return taskIndex(plan, l.successor) < 0; });
    Task added = plan.tasks.back();
    added.id = idNumber<TaskId>(2, 99);
    added.actualCost = Money::yuan(50);
    added.cost = Money::yuan(60);
    plan.tasks.push_back(added);
    const auto value = valueOf(plan, atStatus("2026-03-20 17:00"));
    REQUIRE_OK(value);
    CHECK(value->removed() == ValueNumbers{400'000, 200'000, 0, 0});
    CHECK(value->tasks().back() == ValueNumbers{0, 0, 0, 5'000});
    CHECK(value->total() == ValueNumbers{700'000, 500'000, 300'000, 325'000});
}

TEST_CASE("without costs, work is the measure; without work, duration is")
{
    Plan plan = aPlan().task("A", days(4)).task("B", days(6)).link("A", "B").build();
    Task &a = named(plan, "A");
    a.actualStart = at("2026-03-02 08:00");
    a.actualFinish = at("2026-03-05 17:00");
    a.percentComplete = 100;
    const auto byDuration = valueOf(plan, atStatus("2026-03-09 17:00"));
    REQUIRE_OK(byDuration);
    CHECK_FALSE(byDuration->baseline().isValid());
    CHECK(byDuration->measure() == ValueMeasure::Duration);
    CHECK(byDuration->total() == ValueNumbers{days(10), days(6), days(4), days(4)});

    a.work = {hours(20)};
    Assignment assignment;
    assignment.task = a.id;
    assignment.work = {hours(20)};
    assignment.actualWork = {hours(25)};
    plan.assignments.push_back(assignment);
    const auto byWork = valueOf(plan, atStatus("2026-03-09 17:00"));
    REQUIRE_OK(byWork);
    CHECK(byWork->measure() == ValueMeasure::Work);
    CHECK(byWork->total() == ValueNumbers{hours(20), hours(20), hours(20), hours(25)});
}

TEST_CASE("a fixed cost counts as spent along with the work until a cost is entered")
{
    Plan plan = aPlan().task("A", days(4)).build();
    Task &a = named(plan, "A");
    a.fixedCost = a.cost = Money::yuan(400);
    a.actualStart = at("2026-03-02 08:00");
    a.percentComplete = 50;
    const auto assumed = valueOf(plan, atStatus("2026-03-03 17:00"));
    REQUIRE_OK(assumed);
    CHECK(assumed->total().ac == 20'000);
    a.actualCost = Money::yuan(30);
    const auto entered = valueOf(plan, atStatus("2026-03-03 17:00"));
    REQUIRE_OK(entered);
    CHECK(entered->total().ac == 3'000);
}

TEST_CASE("physical and work percentages earn value in their own way")
{
    Plan plan = aPlan().task("A", days(4)).task("B", days(4)).build();
    for (const char *name : {"A", "B"}) {
        named(plan, name).cost = Money::yuan(100);
        named(plan, name).percentComplete = 50;
        named(plan, name).actualStart = at("2026-03-02 08:00");
    }
    named(plan, "A").percentKind = PercentKind::Physical;
    named(plan, "A").physicalPercent = 30;
    named(plan, "B").percentKind = PercentKind::Work;
    Assignment assignment;
    assignment.task = named(plan, "B").id;
    assignment.work = {hours(40)};
    assignment.actualWork = {hours(8)};
    plan.assignments.push_back(assignment);
    const auto value = valueOf(plan, atStatus("2026-03-03 17:00"));
    REQUIRE_OK(value);
    CHECK(value->tasks()[0].ev == 3'000);
    CHECK(value->tasks()[1].ev == 2'000);
}

TEST_CASE(
    "the S-curve starts at nothing, meets the numbers at the status date and ends at BAC and EAC")
{
    const auto value = valueOf(chainAtWork(), atStatus("2026-03-20 17:00"));
    REQUIRE_OK(value);
    for (const CurveStep step : {CurveStep::Day, CurveStep::Week, CurveStep::Month}) {
        const ValueCurve curve = value->curve(step);
        REQUIRE(curve.dates.size() >= 3);
        CHECK(std::ranges::is_sorted(curve.dates));
        CHECK(std::ranges::adjacent_find(curve.dates) == curve.dates.end());
        CHECK(curve.dates.front() == QDate(2026, 3, 1));
        CHECK(curve.pv.front() == 0.0);
        const auto now = std::ranges::find(curve.dates, QDate(2026, 3, 20));
        REQUIRE(now != curve.dates.end());
        const auto i = static_cast<std::size_t>(now - curve.dates.begin());
        CHECK(curve.pv[i] == Approx(500'000));
        CHECK(curve.ev[i] == Approx(400'000));
        CHECK(curve.ac[i] == Approx(500'000));
        CHECK(curve.forecast[i] == Approx(500'000));
        CHECK(curve.pv.back() == Approx(700'000));
        CHECK(curve.forecast.back() == Approx(875'000));
        CHECK(std::isnan(curve.ev.back()));
        CHECK(std::isnan(curve.forecast.front()));
        CHECK(std::ranges::is_sorted(curve.pv));
    }
    const ValueCurve daily = value->curve(CurveStep::Day);
    for (std::size_t i = 0; i < daily.dates.size(); ++i) {
        CAPTURE(daily.dates[i]);
        CHECK(daily.pv[i] == Approx(value->plannedAt(WallTime::at(daily.dates[i], 1440))));
    }
    CHECK(daily.pv[1] == Approx(20'000)); // a fifth of A
    CHECK(daily.ev[1] == Approx(20'000));
    CHECK(daily.ac[1] == Approx(22'000));
}

TEST_CASE("a part of an amount is exact and rounds half away from zero")
{
    CHECK(shareOf(100, 1, 3) == 33);
    CHECK(shareOf(100, 1, 8) == 13);
    CHECK(shareOf(-100, 1, 8) == -13);
    CHECK(shareOf(9'000'000'000'000'000'000, 1, 2) == 4'500'000'000'000'000'000);
    CHECK(shareOf(9'000'000'000'000'000'001, 2'000'000'000, 2'000'000'000)
          == 9'000'000'000'000'000'001);
}
