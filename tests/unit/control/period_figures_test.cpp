// SPDX-License-Identifier: GPL-3.0-or-later
// The history of earned value: kept periods as points of the curve.
#include "control/period_figures.h"

#include "controlled.h"

#include <catch2/catch_approx.hpp>

using namespace zs;
using namespace zs::test;
using Catch::Approx;

namespace {

/// a (10 days, 1,000 yuan) from Monday 2026-03-02; on Friday 13 March it is done for 1,200 yuan.
Plan tenDays()
{
    Plan plan = aPlan().task("a", days(10)).build();
    named(plan, "a").cost = Money::yuan(1000);
    saveBaseline(plan);
    Task &a = named(plan, "a");
    a.actualStart = at("2026-03-02 08:00");
    a.actualFinish = at("2026-03-13 17:00");
    a.percentComplete = 100;
    a.actualCost = Money::yuan(1200);
    plan.project.statusDate = at("2026-03-13 17:00");
    return plan;
}

ProgressPeriod &keep(Plan &plan, const char *status, int ev, int ac)
{
    ProgressPeriod period;
    period.id = idNumber<ProgressPeriodId>(8, static_cast<std::uint32_t>(plan.periods.size()));
    period.project = plan.project.id;
    period.status = at(status);
    period.baseline = plan.baselines.front().id;
    period.budget = 100'000;
    period.planned = 50'000;
    period.earned = Money::yuan(ev).fen;
    period.actual = Money::yuan(ac).fen;
    plan.periods.push_back(period);
    return plan.periods.back();
}

EarnedValue valueOf(const Plan &plan)
{
    const auto value = EarnedValue::of(plan, scheduleOf(plan), calendarsOf(plan));
    REQUIRE_OK(value);
    return *value;
}

std::size_t on(const ValueCurve &curve, const char *date)
{
    const auto found =
        std::ranges::find(curve.dates, QDate::fromString(QString::fromLatin1(date), Qt::ISODate));
    REQUIRE(found != curve.dates.end());
    return static_cast<std::size_t>(found - curve.dates.begin());
}

} // namespace

TEST_CASE("the curve goes through what was kept, and the rest is spread between",
          "[earned][period]")
{
    Plan plan = tenDays();
    keep(plan, "2026-03-06 17:00", 200, 300); // half the time, a fifth of the work
    const ValueCurve curve = valueOf(plan).curve(CurveStep::Day);
    CHECK(curve.ev[on(curve, "2026-03-01")] == Approx(0));
    CHECK(curve.ev[on(curve, "2026-03-06")] == Approx(20'000));
    CHECK(curve.ac[on(curve, "2026-03-06")] == Approx(30'000));
    CHECK(curve.ev[on(curve, "2026-03-03")] == Approx(8'000)); // two days of five
    // two days of the second five: 200 + 2/5 x 800
    CHECK(curve.ev[on(curve, "2026-03-10")] == Approx(52'000));
    CHECK(curve.ac[on(curve, "2026-03-10")] == Approx(66'000));
    CHECK(curve.ev[on(curve, "2026-03-13")] == Approx(100'000));
    CHECK(curve.ac[on(curve, "2026-03-13")] == Approx(120'000));
    CHECK(curve.pv[on(curve, "2026-03-06")] == Approx(50'000)); // the plan's own line stays
}

TEST_CASE("each point says whether it was kept, is told now or lies between", "[earned][period]")
{
    Plan plan = tenDays();
    keep(plan, "2026-03-06 17:00", 200, 300);
    const ValueCurve curve = valueOf(plan).curve(CurveStep::Month);
    // the kept date is a point of its own, whatever the step
    CHECK(curve.origins[on(curve, "2026-03-06")] == PointOrigin::Kept);
    CHECK(curve.origins[on(curve, "2026-03-13")] == PointOrigin::Told);
    CHECK(curve.origins.front() == PointOrigin::Between);
    CHECK(curve.origins.size() == curve.dates.size());
}

TEST_CASE("without kept periods the curve is as it was", "[earned][period]")
{
    const ValueCurve curve = valueOf(tenDays()).curve(CurveStep::Day);
    CHECK(curve.ev[on(curve, "2026-03-06")] == Approx(50'000));
    CHECK(curve.ac[on(curve, "2026-03-06")] == Approx(60'000));
    CHECK(std::ranges::count(curve.origins, PointOrigin::Kept) == 0);
}

TEST_CASE("a period before any work was told gives its value all the same", "[earned][period]")
{
    Plan plan = tenDays();
    named(plan, "a").actualStart = at("2026-03-09 08:00"); // told later that it began later
    keep(plan, "2026-03-06 17:00", 200, 300);
    const ValueCurve curve = valueOf(plan).curve(CurveStep::Day);
    CHECK(curve.ev[on(curve, "2026-03-06")] == Approx(20'000));
    CHECK(curve.ev[on(curve, "2026-03-04")] > 0); // nothing else is known: evenly over the time
    CHECK(curve.ev[on(curve, "2026-03-04")] < 20'000);
}

TEST_CASE("periods of another measure or behind the status date are no points", "[earned][period]")
{
    Plan plan = tenDays();
    keep(plan, "2026-03-06 17:00", 200, 300).measure = ValueMeasure::Work;
    keep(plan, "2026-03-20 17:00", 900, 900);
    const EarnedValue value = valueOf(plan);
    const ValueCurve curve = value.curve(CurveStep::Day);
    CHECK(curve.ev[on(curve, "2026-03-06")] == Approx(50'000));
    const auto figures = periodFigures(plan, value);
    REQUIRE(figures.size() == 2); // the one of another measure, and now
    CHECK_FALSE(figures[0].onCurve);
    CHECK(figures[1].within == figures[1].total);
}

TEST_CASE("periods are told in order with what came in each", "[earned][period]")
{
    Plan plan = tenDays();
    keep(plan, "2026-03-10 17:00", 600, 700);
    keep(plan, "2026-03-06 17:00", 200, 300).baseline = idNumber<BaselineId>(6, 99);
    const auto figures = periodFigures(plan, valueOf(plan));
    REQUIRE(figures.size() == 3);
    CHECK(figures[0].status == at("2026-03-06 17:00"));
    CHECK(figures[0].otherBaseline);
    CHECK(figures[0].isStored());
    CHECK(figures[1].within.ev == 40'000);
    CHECK(figures[1].within.ac == 40'000);
    CHECK_FALSE(figures[1].otherBaseline);
    CHECK_FALSE(figures[2].isStored());
    CHECK(figures[2].total.ev == 100'000);
    CHECK(figures[2].within.ev == 40'000);
    CHECK(figures[2].within.ac == 50'000);
}
