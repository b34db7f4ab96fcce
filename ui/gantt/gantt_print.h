// SPDX-License-Identifier: GPL-3.0-or-later
// The chart on paper and in files: task columns beside the bars, header repeated, pages numbered,
// 密级 on each.
#pragma once

#include "base/result.h"
#include "ui/gantt/gantt_palette.h"
#include "ui/gantt/gantt_scene.h"

#include <QImage>

class QPagedPaintDevice;

namespace zs {

struct GanttPrintOptions {
    bool fitWidth =
        true; ///< the whole plan across one page; else `scale` and as many pages across as it takes
    TimeScale scale;
    SceneOptions scene;
    GanttPalette palette = GanttPalette::light();
    QString printedOn; ///< for the footer
};

/// Draws every page and returns their number. `device` has its page size and margins set; 0 rows
/// make one page.
[[nodiscard]] Result<int> printGantt(QPagedPaintDevice &device,
                                     const GanttSnapshot &snapshot,
                                     const VisibleRows &rows,
                                     const GanttPrintOptions &options);

/// An A3 landscape PDF; Chinese glyphs are embedded.
[[nodiscard]] Result<int> writeGanttPdf(const QString &path,
                                        const GanttSnapshot &snapshot,
                                        const VisibleRows &rows,
                                        const GanttPrintOptions &options);

/// One picture of the whole chart, `ratio` device pixels each. Invalid when it would be larger than
/// a picture may be: a PDF takes any size.
[[nodiscard]] Result<QImage> ganttImage(const GanttSnapshot &snapshot,
                                        const VisibleRows &rows,
                                        const GanttPrintOptions &options,
                                        double ratio = 2.0);

[[nodiscard]] QString classificationName(Classification classification);

} // namespace zs
