// SPDX-License-Identifier: GPL-3.0-or-later
// The bars of a resource histogram for what is seen of time: values in, bars out.
#pragma once

#include "ui/gantt/gantt_palette.h"
#include "ui/gantt/time_scale.h"
#include "ui/panels/load_series.h"

#include <QRectF>

class QPainter;

namespace zs {

/// What part of time a panel shows, aligned with the chart above.
struct TimeWindow {
    TimeScale scale;
    double left = 0; ///< content pixel at the left edge
    double width = 0;
    bool operator==(const TimeWindow &other) const
    {
        return scale.origin() == other.scale.origin() && scale.perDay() == other.scale.perDay()
               && left == other.left && width == other.width;
    }
};

struct HistogramBar {
    QRectF within; ///< up to the capacity
    QRectF above;  ///< over it; empty when it is not
    double units = 0;
    double capacity = 0; ///< of the day that is loaded most
    WallTime from;
    WallTime to;

    [[nodiscard]] bool isOver() const { return !above.isEmpty(); }
};

/// A round number on the axis, and its height.
struct AxisTick {
    double value = 0;
    double y = 0;
};

struct HistogramScene {
    QRectF area;
    TimeUnit unit = TimeUnit::Day;
    std::vector<HistogramBar> bars;
    std::vector<QPointF> capacity; ///< a line of steps
    std::vector<AxisTick> ticks;
    std::vector<double> gridLines; ///< x of the upper header cells
    double most = 0;               ///< the axis' end
};

/// One bar a day, week or month, as the time scale has room: its height is the day that is loaded
/// most, so that no overload hides in a mean.
[[nodiscard]] HistogramScene
histogramScene(const DailyLoad &load, const TimeWindow &window, double height);
/// The parts that load a span, most units first.
[[nodiscard]] std::vector<LoadPart>
partsWithin(const LoadSeries &series, WallTime from, WallTime to);
/// Round steps from 0 to at least `most`, about `count` of them.
[[nodiscard]] std::vector<double> roundTicks(double most, int count);

void paintHistogram(QPainter &painter, const HistogramScene &scene, const GanttPalette &palette);

} // namespace zs
