// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gantt/gantt_drag.h"

#include <algorithm>
#include <cmath>

namespace zs {

namespace {

constexpr double kEdge = 5;    // pixels on both sides of a bar's end that take hold of it
constexpr double kBeginAt = 4; // shorter pulls are clicks
constexpr Minutes kQuarter = 15;

} // namespace

BarHit hitTest(const GanttScene &scene, QPointF at, const GanttMetrics &metrics)
{
    for (const SceneBar &bar : scene.bars) {
        const QRectF reach = bar.rect.adjusted(-2, -3, kEdge, 3);
        if (!reach.contains(at))
            continue;
        const double edge = std::min(kEdge, bar.rect.width() / 3);
        return {
            bar.task, at.x() >= bar.rect.right() - edge ? BarPart::RightEdge : BarPart::Body, true};
    }
    for (const SceneDiamond &diamond : scene.diamonds) {
        if (std::abs(at.x() - diamond.centre.x()) + std::abs(at.y() - diamond.centre.y())
            <= metrics.diamond)
            return {diamond.task, BarPart::Body, true};
    }
    for (const SceneBracket &bracket : scene.brackets) {
        if (bracket.rect.adjusted(-2, -3, 2, 3).contains(at))
            return {bracket.task, BarPart::Body, false};
    }
    return {};
}

DragMode GanttDrag::mode(const GanttMetrics &metrics) const
{
    const QPointF d = to - from;
    if (hit.task < 0 || std::abs(d.x()) + std::abs(d.y()) < kBeginAt)
        return DragMode::None;
    if (std::abs(d.y()) > metrics.rowHeight * 0.6)
        return DragMode::Link;
    if (!hit.movable)
        return DragMode::None;
    return hit.part == BarPart::RightEdge ? DragMode::Resize : DragMode::Move;
}

Minutes snapOf(const TimeScale &scale)
{
    return scale.level() == ZoomLevel::Hour ? kQuarter : kMinutesPerDay;
}

WallTime movedStart(const GanttRow &row, double dx, const TimeScale &scale)
{
    const Minutes snap = snapOf(scale);
    const double minutes = dx / scale.perDay() * static_cast<double>(kMinutesPerDay);
    return {row.start.minute + std::llround(minutes / static_cast<double>(snap)) * snap};
}

WallTime resizedFinish(const GanttRow &row, double dx, const TimeScale &scale)
{
    const Minutes snap = snapOf(scale);
    const double end = static_cast<double>(row.finish.minute)
                       + dx / scale.perDay() * static_cast<double>(kMinutesPerDay);
    const auto snapped =
        static_cast<Minutes>(std::ceil(end / static_cast<double>(snap) - 0.5)) * snap;
    const Minutes least =
        floorTo(row.start, snap == kQuarter ? TimeUnit::Hour : TimeUnit::Day).minute;
    return {std::max(snapped, least + snap)};
}

} // namespace zs
