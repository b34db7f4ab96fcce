// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/network_picture.h"

#include "exchange/duration_text.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

LayerMetrics metricsFor(const QFont &font)
{
    const QFontMetricsF letters(font);
    const double date = letters.horizontalAdvance(u"2026-02-28"_s) + 14;
    const double middle = std::max(date * 0.7, letters.horizontalAdvance(u"-1000.25"_s) + 10);
    const double line = letters.height();
    LayerMetrics m;
    m.node = {std::ceil(2 * date + middle), std::ceil(2 * (line + 5) + 2 * line + 6)};
    m.layerGap = std::ceil(line * 3.2);
    m.rowGap = std::ceil(line * 1.3);
    m.lineGap = std::ceil(line * 0.8);
    m.partGap = std::ceil(line * 2);
    return m;
}

/// A box's place on a time axis on which three tasks of four are at least a box long.
std::vector<double>
placesInTime(const GanttSnapshot &snapshot, const NetworkPlan &plan, const LayerMetrics &m)
{
    std::vector<double> days;
    for (const NetworkNode &node : plan.nodes) {
        const GanttRow &row = snapshot.row(node.task);
        if (row.start.isValid() && row.finish > row.start)
            days.push_back(static_cast<double>(row.finish.minute - row.start.minute)
                           / static_cast<double>(kMinutesPerDay));
    }
    double usual = 7;
    if (!days.empty()) {
        const auto middle = days.begin() + static_cast<std::ptrdiff_t>(days.size() / 4);
        std::ranges::nth_element(days, middle);
        usual = std::max(0.5, *middle);
    }
    const double perDay = (m.node.width() + m.layerGap / 2) / usual;
    std::vector<double> x;
    for (const NetworkNode &node : plan.nodes) {
        const GanttRow &row = snapshot.row(node.task);
        const WallTime start = row.start.isValid() ? row.start : snapshot.start;
        x.push_back(static_cast<double>(start.minute - snapshot.start.minute) * perDay
                    / static_cast<double>(kMinutesPerDay));
    }
    return x;
}

} // namespace

int NetworkPicture::nodeAt(QPointF at) const
{
    for (std::size_t i = 0; i < layout.nodes.size(); ++i) {
        if (layout.nodes[i].contains(at))
            return static_cast<int>(i);
    }
    return -1;
}

QRectF NetworkPicture::boxOf(int task) const
{
    if (task < 0 || task >= static_cast<int>(plan.nodeOf.size()))
        return {};
    const int node = plan.nodeOf[static_cast<std::size_t>(task)];
    return node < 0 ? QRectF() : layout.nodes[static_cast<std::size_t>(node)];
}

NetworkPicturePtr networkPicture(GanttSnapshotPtr snapshot, const NetworkOptions &options)
{
    auto picture = std::make_shared<NetworkPicture>();
    picture->font = options.font;
    picture->metrics = metricsFor(options.font);
    picture->plan = networkPlan(*snapshot, options.collapsed, options.scene);
    const std::vector<LayerEdge> edges = picture->plan.layerEdges();
    picture->layout =
        layeredLayout(static_cast<int>(picture->plan.nodes.size()), edges, picture->metrics);
    if (options.timeScale && snapshot->start.isValid())
        picture->layout = timeScaled(std::move(picture->layout),
                                     edges,
                                     placesInTime(*snapshot, picture->plan, picture->metrics),
                                     picture->metrics);
    picture->snapshot = std::move(snapshot);
    return picture;
}

NetworkCells networkCells(const GanttSnapshot &snapshot, int task)
{
    const GanttRow &row = snapshot.row(task);
    const DurationUnits units{
        snapshot.minutesPerDay, snapshot.minutesPerWeek, snapshot.daysPerMonth};
    const auto day = [](WallTime t) {
        return t.isValid() ? t.date().toString(Qt::ISODate) : QString();
    };
    // a finish at midnight is the end of the day before
    const auto end = [&](WallTime t) {
        return t.isValid() && t.timeOfDay() == 0 ? day({t.minute - 1}) : day(t);
    };
    const auto at = [](WallTime wanted, WallTime otherwise) {
        return wanted.isValid() ? wanted : otherwise;
    };
    return {day(at(row.earlyStart, row.start)),
            inDays(row.duration, units),
            end(at(row.earlyFinish, row.finish)),
            QString::number(task + 1),
            row.name,
            day(row.lateStart),
            row.hammock || !row.lateFinish.isValid() ? QString() : inDays(row.totalFloat, units),
            end(row.lateFinish)};
}

} // namespace zs
