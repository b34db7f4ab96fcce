// SPDX-License-Identifier: GPL-3.0-or-later
// A task's dates before and after levelling, as two bars in one cell of a table: values first, then
// paint with the chart's roles. The old bar is light, the new one solid.
#pragma once

#include "ui/gantt/gantt_palette.h"
#include "ui/gantt/gantt_scene.h"

class QPainter;

namespace zs {

/// The dates of one row.
struct TaskShift {
    WallTime oldStart;
    WallTime oldFinish;
    WallTime newStart;
    WallTime newFinish;
    QString words; ///< how far, beside the bars
    bool milestone = false;
    bool late = false; ///< misses its deadline then
};

/// From the first to the last day that the bars of a column reach.
struct ShiftSpan {
    WallTime from;
    WallTime to;
};
[[nodiscard]] ShiftSpan spanOf(const std::vector<TaskShift> &shifts);
/// The span in a cell of this width, with room for the words at either side.
[[nodiscard]] TimeScale shiftScale(const ShiftSpan &span, double width, double wordsWidth);

/// What is drawn in a cell, from its top left corner.
struct ShiftScene {
    QRectF before; ///< of a milestone the square around its diamond
    QRectF after;
    QLineF arrow; ///< from the old finish to the new one; null when that stays
    QRectF words;
    QString text;
    BarRole role = BarRole::OnTrack;
    bool milestone = false;
};

/// `wordsWidth`: how wide the shift's words are.
[[nodiscard]] ShiftScene
shiftScene(const TaskShift &shift, const TimeScale &scale, QSizeF cell, double wordsWidth);
/// `ground`: what the cell is filled with; words stand out from it.
void paintShift(QPainter &painter,
                const ShiftScene &scene,
                const GanttPalette &palette,
                const QColor &ink);

} // namespace zs
