// SPDX-License-Identifier: GPL-3.0-or-later
#include "../gantt/chart_builder.h"
#include "support/stringify.h"
#include "ui/panels/curve_names.h"

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

TEST_CASE("names of curves stand on no line, on no other name and within the panel",
          "[panels][curve]")
{
    const std::vector<QSizeF> sizes{{90, 18}, {90, 18}, {90, 18}, {90, 18}};
    for (int width = 250; width <= 900; width += 50) {
        const TimeWindow window{TimeScale(at(2026, 3, 1, 0), 100), 0, static_cast<double>(width)};
        const CurveScene scene = curveScene(sample(), window, 180);
        CAPTURE(width);
        const std::vector<QRectF> plates = curveNamePlates(scene, sizes);
        REQUIRE(plates.size() == 4);
        for (std::size_t i = 0; i < plates.size(); ++i) {
            CAPTURE(i, plates[i].x(), plates[i].y(), scene.lines[i].label.x());
            REQUIRE(plates[i].isNull() == (scene.lines[i].label.x() < 0));
            if (plates[i].isNull())
                continue;
            CHECK(scene.area.contains(plates[i]));
            for (std::size_t j = 0; j < i; ++j)
                CHECK_FALSE(plates[i].intersects(plates[j]));
            for (const CurveLine &line : scene.lines) {
                for (std::size_t k = 1; k < line.points.size(); ++k) {
                    for (int step = 0; step <= 100; ++step) {
                        const QPointF on = line.points[k - 1]
                                           + (line.points[k] - line.points[k - 1]) * (step / 100.0);
                        CHECK_FALSE(plates[i].contains(on));
                    }
                }
            }
        }
    }
}

TEST_CASE("a name without room covers as little as it can, and one without a line is none",
          "[panels][curve]")
{
    const TimeWindow window{TimeScale(at(2026, 3, 1, 0), 100), 0, 350};
    CurveScene scene = curveScene(sample(), window, 30);
    scene.lines.back().label = {-1, -1};
    const std::vector<QRectF> plates =
        curveNamePlates(scene, {{90, 18}, {90, 18}, {90, 18}, {90, 18}});
    CHECK(plates.back().isNull());
    CHECK(scene.area.contains(plates.front()));
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
