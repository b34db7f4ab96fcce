// SPDX-License-Identifier: GPL-3.0-or-later
// Hatching that says without colour what a bar is: for paper in grey.
#pragma once

#include "ui/gantt/gantt_palette.h"
#include "ui/gantt/gantt_scene.h"

class QPainter;

namespace zs {

/// Over the bar's fill, beside its progress. Lines are cut by arithmetic, not by a clip, so that
/// every kind of file has them right.
void paintBarPattern(QPainter &painter, const SceneBar &bar, const GanttPalette &palette);

/// What is kept free of it behind a name within a bar.
[[nodiscard]] QRectF plateOf(const SceneLabel &label);
/// The part of the 45 degree line y = x * way + offset within `area`; null when there is none.
[[nodiscard]] QLineF slantWithin(const QRectF &area, double offset, int way);

} // namespace zs
