// SPDX-License-Identifier: GPL-3.0-or-later
// What the mouse means on the chart: which part of which bar it is on, and what a drag asks for.
// Pure.
#pragma once

#include "ui/gantt/gantt_scene.h"

#include <QPointF>

namespace zs {

/// `LeftEdge` and `DoneEdge` (where the done part ends) take hold of the progress.
enum class BarPart { None, Body, RightEdge, LeftEdge, DoneEdge };

struct BarHit {
    int task = -1;
    BarPart part = BarPart::None;
    bool movable = false; ///< summaries are moved by their parts

    bool operator==(const BarHit &) const = default;
};

[[nodiscard]] BarHit hitTest(const GanttScene &scene, QPointF at, const GanttMetrics &metrics);

enum class DragMode { None, Move, Resize, Link, Progress };

/// A drag that goes on. `from` and `to` are in scene coordinates, with what has been scrolled
/// meanwhile added.
struct GanttDrag {
    BarHit hit;
    QPointF from;
    QPointF to;

    /// Nothing below the starting distance; linking once the pointer is on another row; else moving
    /// or resizing.
    [[nodiscard]] DragMode mode(const GanttMetrics &metrics) const;
};

/// The percentage that a pointer at scene coordinate `x` draws on a bar, in steps of 5, 0 to 100.
[[nodiscard]] int percentAt(const SceneBar &bar, double x);
/// To what a drag snaps: whole days, or quarters of an hour where hours have cells.
[[nodiscard]] Minutes snapOf(const TimeScale &scale);
/// Where a moved task would start.
[[nodiscard]] WallTime movedStart(const GanttRow &row, double dx, const TimeScale &scale);
/// Where a resized task would end: after its start, at the end of a day unless hours have cells.
[[nodiscard]] WallTime resizedFinish(const GanttRow &row, double dx, const TimeScale &scale);

} // namespace zs
