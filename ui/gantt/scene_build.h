// SPDX-License-Identifier: GPL-3.0-or-later
// What the steps of the scene's builder share; for its own source files only.
#pragma once

#include "ui/gantt/gantt_scene.h"

namespace zs {

struct SceneBuild {
    const GanttSnapshot &snapshot;
    const VisibleRows &rows;
    const Viewport &view;
    const TimeScale &scale;
    const SceneOptions &options;
    GanttScene &scene;

    [[nodiscard]] double x(WallTime t) const { return scale.x(t) - view.left; }
    [[nodiscard]] double rowTop(int row) const
    {
        return row * options.metrics.rowHeight - view.top;
    }
    [[nodiscard]] double textWidth(const QString &text) const;
};

/// Shade of days off, grid lines, today and status line, and rows with a calendar of their own.
void buildShading(const SceneBuild &b);
void buildGrid(const SceneBuild &b);
/// The baselines' bars under a bar.
void buildBaselines(const SceneBuild &b, int task, int row);
/// Float, deadline and the flags of links to other projects.
void buildMarks(const SceneBuild &b, int task, const QRectF &bar);
/// The zigzag through what has really been done at the status date (前锋线; JGJ/T 121-2015: from
/// the date on the upper time axis through each task's actual progress to the date on the lower
/// one).
void buildProgressLine(const SceneBuild &b);
/// Links and, after them, names, so that neither covers the other.
void buildLinks(const SceneBuild &b);
void clearLabels(const SceneBuild &b);

} // namespace zs
