// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/s_curve.h"

#include "../gantt/chart_builder.h"
#include "support/stringify.h"

#include <catch2/catch_approx.hpp>

#include <cmath>

using namespace zs;
using namespace zs::test;

namespace {

const double kNone = std::nan("");

SCurve sample()
{
    SCurve curve;
    const QDate first(2026, 3, 1);
    for (int i = 0; i < 5; ++i)
        curve.dates.push_back(first.addDays(i));
    curve.pv = {0, 10, 20, 30, 40};
    curve.ev = {0, 5, 10, kNone, kNone};
    curve.ac = {0, 8, 16, kNone, kNone};
    curve.forecast = {kNone, kNone, 16, 38, 60};
    curve.status = at(2026, 3, 3, 17);
    return curve;
}

const CurveLine &lineOf(const CurveScene &scene, CurveRole role)
{
    for (const CurveLine &line : scene.lines) {
        if (line.role == role)
            return line;
    }
    FAIL("no such line");
    return scene.lines.front();
}

} // namespace

TEST_CASE("the curves stand under the chart's time at the ends of their days", "[panels][curve]")
{
    const TimeWindow window{TimeScale(at(2026, 3, 1, 0), 100), 0, 600};
    const CurveScene scene = curveScene(sample(), window, 118);
    CHECK(scene.most == 60);
    const CurveLine &planned = lineOf(scene, CurveRole::Planned);
    REQUIRE(planned.points.size() == 5);
    CHECK(planned.points[0] == QPointF(100, 118));
    CHECK(planned.points[4].x() == Catch::Approx(500));
    CHECK(planned.points[4].y() == Catch::Approx(118 - 40.0 / 60 * 100));
    CHECK(scene.statusX == Catch::Approx(200 + 100 * 17 / 24.0));
    // on the status date the value holds at the status time
    CHECK(lineOf(scene, CurveRole::Earned).points.back().x() == Catch::Approx(scene.statusX));
}

TEST_CASE("what was kept is marked on the lines of what was earned and spent", "[panels][curve]")
{
    const TimeWindow window{TimeScale(at(2026, 3, 1, 0), 100), 0, 600};
    SCurve curve = sample();
    CHECK(lineOf(curveScene(curve, window, 118), CurveRole::Earned).marks.empty());
    curve.origins.assign(5, PointOrigin::Between);
    curve.origins[1] = PointOrigin::Kept;
    const CurveScene scene = curveScene(curve, window, 118);
    const CurveLine &earned = lineOf(scene, CurveRole::Earned);
    CHECK(earned.marks == std::vector{earned.points[1]});
    CHECK(lineOf(scene, CurveRole::Actual).marks.size() == 1);
    CHECK(lineOf(scene, CurveRole::Planned).marks.empty());
}

TEST_CASE("values that do not exist have no points", "[panels][curve]")
{
    const TimeWindow window{TimeScale(at(2026, 3, 1, 0), 100), 0, 600};
    const CurveScene scene = curveScene(sample(), window, 118);
    CHECK(lineOf(scene, CurveRole::Earned).points.size() == 3);
    CHECK(lineOf(scene, CurveRole::Forecast).points.size() == 3);
    CHECK(curveScene({}, window, 118).lines.front().points.empty());
}

TEST_CASE("a curve's name stands at its last point in sight", "[panels][curve]")
{
    const TimeWindow window{TimeScale(at(2026, 3, 1, 0), 100), 0, 350};
    const CurveScene scene = curveScene(sample(), window, 118);
    // the third day ends with the status time
    CHECK(lineOf(scene, CurveRole::Planned).label.x() == Catch::Approx(200 + 100 * 17 / 24.0));
}

TEST_CASE("each line differs from the others in its stroke", "[panels][curve]")
{
    const std::array roles{
        CurveRole::Planned, CurveRole::Earned, CurveRole::Actual, CurveRole::Forecast};
    for (const CurveRole a : roles) {
        for (const CurveRole z : roles)
            CHECK((a == z) == (curveStroke(a) == curveStroke(z)));
    }
}

TEST_CASE("the finding says how far behind the plan is", "[panels][curve]")
{
    ChartBuilder b;
    b.task("A", at(2026, 3, 2), 5).task("B", at(2026, 3, 2), 5);
    b.plan().tasks[0].percentComplete = 20;
    b.plan().project.statusDate = at(2026, 3, 6, 17);
    const CalendarSet calendars = CalendarSet::compile(b.plan(), {});
    const auto value = EarnedValue::of(b.plan(), b.schedule(), calendars);
    REQUIRE_OK(value);
    const SCurve curve = sCurveOf(*value, CurveStep::Day, 480);
    REQUIRE_FALSE(curve.dates.empty());
    CHECK(curve.pv.back() == Catch::Approx(10)); // two tasks of five days
    CHECK(curve.finding.contains(QStringLiteral("behind")));
}
