// SPDX-License-Identifier: GPL-3.0-or-later
// The chart as something to be put on paper: task columns at the left, time scale above, bars in
// colour or in grey with patterns, and a legend of what is drawn.
#pragma once

#include "ui/gantt/gantt_palette.h"
#include "ui/gantt/gantt_scene.h"
#include "ui/print/painted_content.h"

namespace zs {

/// A column that may be printed. Its texts must not need anything but immutable values: they are
/// asked for outside the main thread.
struct GanttPrintColumn {
    QString id;
    QString title;
    Qt::Alignment align = Qt::AlignLeft;
    bool outline = false; ///< the task's name: indented, bold for summaries
    std::function<QString(int task)> text;
};

struct GanttPrintInput {
    GanttSnapshotPtr snapshot = std::make_shared<GanttSnapshot>();
    VisibleRows shown;            ///< what the screen shows
    std::vector<TaskId> selected; ///< in display order
    TimeScale scale;              ///< of the screen: used where no number of pages is wished
    WallTime shownFrom;           ///< the part of time the screen shows; unset = unknown
    WallTime shownTo;
    SceneOptions scene; ///< what is drawn; its `days` is not used
    DayShading days;
    std::vector<GanttPrintColumn> columns; ///< empty = those of snapshotColumns()
    QStringList usual;                     ///< ids; empty = number, name, days, start, finish
    PrintFacts facts; ///< title, code and classification are taken from the snapshot when empty
};

[[nodiscard]] PrintSourcePtr ganttPrintSource(GanttPrintInput input);
/// Columns that need nothing but a snapshot.
[[nodiscard]] std::vector<GanttPrintColumn> snapshotColumns(GanttSnapshotPtr snapshot);
/// Colours of equal meaning without hue, with patterns on the bars.
[[nodiscard]] GanttPalette greyPalette();
/// What a role means, in words.
[[nodiscard]] QString barRoleName(BarRole role);
/// Only what `palette` and `options` draw in this plan.
[[nodiscard]] std::vector<LegendEntry> ganttLegend(const GanttSnapshot &snapshot,
                                                   const SceneOptions &options,
                                                   const GanttPalette &palette);

} // namespace zs
