// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/histogram_scene.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace zs {

namespace {

constexpr double kDayBars = 6; // pixels a day from which each day has a bar
constexpr double kWeekBars = 0.9;
constexpr double kTop = 14; // of room above the highest bar

TimeUnit unitFor(double perDay)
{
    return perDay >= kDayBars    ? TimeUnit::Day
           : perDay >= kWeekBars ? TimeUnit::Week
                                 : TimeUnit::Month;
}

struct Peak {
    double units = 0;
    double capacity = 0;
};

/// The day of a span that is loaded most above its capacity, else most.
Peak peakOf(const DailyLoad &load, std::int64_t from, std::int64_t to)
{
    Peak peak;
    const auto days = static_cast<std::int64_t>(load.units.size());
    for (std::int64_t day = std::max(from, load.firstDay); day < std::min(to, load.firstDay + days);
         ++day) {
        const auto at = static_cast<std::size_t>(day - load.firstDay);
        const double units = load.units[at];
        const double capacity = load.capacity[at];
        const double over = units - capacity;
        const double best = peak.units - peak.capacity;
        if ((over > 1e-6 && over > best) || (best <= 1e-6 && over <= 1e-6 && units > peak.units))
            peak = {units, capacity};
    }
    return peak;
}

void buildCapacity(HistogramScene &scene,
                   const DailyLoad &load,
                   const TimeWindow &window,
                   double (*yOf)(double, const HistogramScene &))
{
    // days off would make a comb of the line: it keeps the height of the working day before
    double last = -1;
    for (std::size_t i = 0; i < load.capacity.size(); ++i) {
        const double units = load.capacity[i];
        if (units <= 0 || units == last)
            continue;
        const double x =
            window.scale.x(WallTime::at(load.firstDay + static_cast<std::int64_t>(i), 0))
            - window.left;
        if (last >= 0)
            scene.capacity.emplace_back(x, yOf(last, scene));
        scene.capacity.emplace_back(x, yOf(units, scene));
        last = units;
    }
    if (last >= 0)
        scene.capacity.emplace_back(
            window.scale.x(
                WallTime::at(load.firstDay + static_cast<std::int64_t>(load.capacity.size()), 0))
                - window.left,
            yOf(last, scene));
}

double heightOf(double units, const HistogramScene &scene)
{
    return scene.area.bottom() - units / scene.most * (scene.area.height() - kTop);
}

} // namespace

std::vector<double> roundTicks(double most, int count)
{
    if (!(most > 0) || !std::isfinite(most))
        return {0, 1};
    const double raw = most / std::max(1, count);
    const double power = std::pow(10, std::floor(std::log10(raw)));
    const double part = raw / power;
    const double step = power * (part <= 1 ? 1 : part <= 2 ? 2 : part <= 5 ? 5 : 10);
    std::vector<double> ticks;
    for (int i = 0; ticks.empty() || ticks.back() < most * (1 - 1e-9); ++i)
        ticks.push_back(i * step);
    return ticks;
}

HistogramScene histogramScene(const DailyLoad &load, const TimeWindow &window, double height)
{
    HistogramScene scene;
    scene.area = QRectF(0, 0, window.width, height);
    scene.unit = unitFor(window.scale.perDay());
    double most = 0;
    for (std::size_t i = 0; i < load.units.size(); ++i)
        most = std::max({most, load.units[i], load.capacity[i]});
    const std::vector<double> ticks = roundTicks(most, std::max(2, static_cast<int>(height / 32)));
    scene.most = ticks.back();
    for (const double tick : ticks)
        scene.ticks.push_back({tick, heightOf(tick, scene)});
    for (const HeaderCell &cell : window.scale.upperCells(window.left, window.left + window.width))
        scene.gridLines.push_back(cell.x - window.left);
    if (load.units.empty())
        return scene;
    const WallTime seen = window.scale.timeAt(window.left);
    const WallTime end = window.scale.timeAt(window.left + window.width);
    const WallTime last =
        WallTime::at(load.firstDay + static_cast<std::int64_t>(load.units.size()), 0);
    WallTime from = floorTo(std::max(seen, WallTime::at(load.firstDay, 0)), scene.unit);
    for (; from < end && from < last; from = stepped(from, scene.unit)) {
        const WallTime to = stepped(from, scene.unit);
        const Peak peak = peakOf(load, from.day(), to.day());
        if (peak.units <= 0)
            continue;
        const double x = window.scale.x(from) - window.left + 0.5;
        const double width = std::max(1.0, window.scale.x(to) - window.scale.x(from) - 1);
        const double inner = std::min(peak.units, peak.capacity);
        HistogramBar bar;
        bar.units = peak.units;
        bar.capacity = peak.capacity;
        bar.from = from;
        bar.to = to;
        bar.within =
            QRectF(QPointF(x, heightOf(inner, scene)), QPointF(x + width, scene.area.bottom()));
        if (peak.units > peak.capacity + 1e-6)
            bar.above = QRectF(QPointF(x, heightOf(peak.units, scene)),
                               QPointF(x + width, bar.within.top()));
        scene.bars.push_back(bar);
    }
    buildCapacity(scene, load, window, heightOf);
    return scene;
}

std::vector<LoadPart> partsWithin(const LoadSeries &series, WallTime from, WallTime to)
{
    std::vector<LoadPart> found;
    for (const LoadPart &part : series.loads) {
        if (part.from.isValid() && part.from < to && part.to > from)
            found.push_back(part);
    }
    std::ranges::stable_sort(found, std::ranges::greater(), &LoadPart::units);
    return found;
}

void paintHistogram(QPainter &painter, const HistogramScene &scene, const GanttPalette &palette)
{
    painter.save();
    painter.setClipRect(scene.area, Qt::IntersectClip);
    painter.fillRect(scene.area, palette.surface);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(palette.line, 1));
    for (const double x : scene.gridLines)
        painter.drawLine(QPointF(std::floor(x) + 0.5, 0),
                         QPointF(std::floor(x) + 0.5, scene.area.bottom()));
    for (const AxisTick &tick : scene.ticks)
        painter.drawLine(QPointF(0, std::floor(tick.y) + 0.5),
                         QPointF(scene.area.right(), std::floor(tick.y) + 0.5));
    const QColor body = blended(palette.onTrack, palette.surface, 0.55);
    for (const HistogramBar &bar : scene.bars) {
        painter.fillRect(bar.within, body);
        if (!bar.isOver())
            continue;
        painter.fillRect(bar.above, blended(palette.critical, palette.surface, 0.55));
        painter.fillRect(bar.above,
                         QBrush(palette.critical, Qt::BDiagPattern)); // red is not all that says it
        painter.setPen(QPen(palette.critical, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(bar.above.adjusted(0, 0, -1, -1));
    }
    if (scene.capacity.size() > 1) {
        painter.setPen(QPen(palette.text, 1.6));
        painter.drawPolyline(scene.capacity.data(), static_cast<int>(scene.capacity.size()));
    }
    painter.restore();
}

} // namespace zs
