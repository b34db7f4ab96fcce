// SPDX-License-Identifier: GPL-3.0-or-later
// Draws a scene. One painter for the screen, for pictures and for pages.
#pragma once

#include "ui/gantt/gantt_palette.h"
#include "ui/gantt/gantt_scene.h"

class QFontMetricsF;
class QPainter;

namespace zs {

/// Draws with the painter's font, in its present coordinates; clips to scene.area.
void paintScene(QPainter &painter,
                const GanttScene &scene,
                const GanttPalette &palette,
                const GanttMetrics &metrics);

/// The lines that run down the chart, named in the header; unset = none.
struct HeaderMarks {
    WallTime today;
    WallTime status;
};

/// A label of the time axis and the room it has.
struct HeaderLabel {
    QRectF box;
    QString text;
    bool centred = false;
};

/// The labels of one header row that fit: where cells are narrow, every n-th one is labelled.
[[nodiscard]] std::vector<HeaderLabel> headerLabels(const QFontMetricsF &letters,
                                                    const QRectF &area,
                                                    const std::vector<HeaderCell> &cells,
                                                    double left,
                                                    bool centred,
                                                    const DayShading *days = nullptr);

/// The two header rows in `area`; content pixel `left` is at its left edge. Days off and make-up
/// days are marked where days have cells of their own.
void paintTimeHeader(QPainter &painter,
                     const QRectF &area,
                     const TimeScale &scale,
                     double left,
                     const DayShading *days,
                     const GanttPalette &palette,
                     const HeaderMarks &marks = {});

[[nodiscard]] QColor colourOf(BarRole role, const GanttPalette &palette);

} // namespace zs
