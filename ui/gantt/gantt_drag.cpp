// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gantt/gantt_drag.h"

#include <algorithm>
#include <cmath>

namespace zs {

namespace {

constexpr double kEdge = 5;    // pixels on both sides of a bar's end that take hold of it
constexpr double kBeginAt = 4; // shorter pulls are clicks
constexpr Minutes kQuarter = 15;

/// The edge of a bar's done part, in scene coordinates; interrupted work counts its pieces only.
double doneEdge(const SceneBar &bar)
{
    if (bar.pieces.empty())
        return bar.rect.left() + bar.rect.width() * bar.progress;
    double left = 0;
    for (const QRectF &piece : bar.pieces)
        left += piece.width();
    left *= bar.progress;
    for (const QRectF &piece : bar.pieces) {
        if (left <= piece.width())
            return piece.left() + left;
        left -= piece.width();
    }
    return bar.pieces.back().right();
}

BarPart partAt(const SceneBar &bar, double x)
{
    if (bar.hammock)
        return BarPart::Body;
    const double edge = std::min(kEdge, bar.rect.width() / 3);
    if (x >= bar.rect.right() - edge)
        return BarPart::RightEdge;
    if (x <= bar.rect.left() + edge)
        return BarPart::LeftEdge;
    if (bar.progress > 0 && bar.rect.width() > 4 * kEdge && std::abs(x - doneEdge(bar)) < edge)
        return BarPart::DoneEdge;
    return BarPart::Body;
}

} // namespace

int percentAt(const SceneBar &bar, double x)
{
    double whole = bar.rect.width();
    double done = x - bar.rect.left();
    if (!bar.pieces.empty()) {
        whole = 0;
        done = 0;
        for (const QRectF &piece : bar.pieces) {
            whole += piece.width();
            done += std::clamp(x - piece.left(), 0.0, piece.width());
        }
    }
    const double part = whole > 0 ? std::clamp(done / whole, 0.0, 1.0) : 0;
    return static_cast<int>(std::lround(part * 20)) * 5;
}

BarHit hitTest(const GanttScene &scene, QPointF at, const GanttMetrics &metrics)
{
    for (const SceneBar &bar : scene.bars) {
        const QRectF reach = bar.rect.adjusted(-2, -3, kEdge, 3);
        if (!reach.contains(at))
            continue;
        return {bar.task, partAt(bar, at.x()), !bar.hammock};
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
    if (hit.part == BarPart::LeftEdge || hit.part == BarPart::DoneEdge)
        return DragMode::Progress;
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
