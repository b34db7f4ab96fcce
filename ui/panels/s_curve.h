// SPDX-License-Identifier: GPL-3.0-or-later
// The S-curve (S形曲线) as values, and aligned with the chart's time axis.
#pragma once

#include "control/earned_value.h"
#include "ui/panels/histogram_scene.h"

namespace zs {

/// Cumulated values; one that does not exist on a date is NaN.
struct SCurve {
    std::vector<QDate> dates; ///< each value holds at its date's end
    std::vector<double> pv;
    std::vector<double> ev;
    std::vector<double> ac;
    std::vector<double> forecast;
    std::vector<PointOrigin> origins; ///< of EV and AC
    QString unit;                     ///< translated: 万元, days
    QString finding;                  ///< what the curve says, for its title
    WallTime status;
};

/// In 10,000 yuan, or in days of `minutesPerDay`. The finding names delay and overspending by
/// SPI(t) and CPI.
[[nodiscard]] SCurve sCurveOf(const EarnedValue &value, CurveStep step, Minutes minutesPerDay);

enum class CurveRole { Planned, Earned, Actual, Forecast };

struct CurveLine {
    CurveRole role = CurveRole::Planned;
    std::vector<QPointF> points;
    QPointF label;                ///< where its name stands: at its last point in sight
    std::vector<QPointF> marks{}; ///< points that were kept, not worked out
};

struct CurveScene {
    QRectF area;
    std::vector<CurveLine> lines;
    std::vector<AxisTick> ticks;
    std::vector<double> gridLines;
    double statusX = -1;
    double most = 0;
};

[[nodiscard]] CurveScene curveScene(const SCurve &curve, const TimeWindow &window, double height);
[[nodiscard]] QString curveName(CurveRole role);
[[nodiscard]] QColor curveColour(CurveRole role, const GanttPalette &palette);
/// Differs from line to line, so that grey paper tells them apart.
[[nodiscard]] Qt::PenStyle curveStroke(CurveRole role);
void paintCurve(QPainter &painter, const CurveScene &scene, const GanttPalette &palette);

} // namespace zs
