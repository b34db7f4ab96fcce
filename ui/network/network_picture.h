// SPDX-License-Identifier: GPL-3.0-or-later
// The network as a picture: boxes, lines and words at their places, and how they are drawn, on
// screens, in files and on paper alike.
#pragma once

#include "ui/gantt/gantt_palette.h"
#include "ui/network/network_plan.h"

#include <QFont>

class QPainter;

namespace zs {

/// A laid-out network of one moment of a plan; immutable, cheap to copy by its pointer.
struct NetworkPicture {
    GanttSnapshotPtr snapshot;
    NetworkPlan plan;
    LayeredLayout layout;
    LayerMetrics metrics;
    QFont font;

    [[nodiscard]] QSizeF size() const { return layout.size; }
    /// The node whose box holds the point, -1 = none.
    [[nodiscard]] int nodeAt(QPointF at) const;
    /// The box of a task or of the collapsed summary it lies in; null when there is none.
    [[nodiscard]] QRectF boxOf(int task) const;
};

using NetworkPicturePtr = std::shared_ptr<const NetworkPicture>;

struct NetworkOptions {
    QSet<TaskId> collapsed{};
    bool timeScale = false; ///< boxes stand at their early start
    SceneOptions scene{};   ///< what is critical, and the day of reckoning
    QFont font{};
};

/// Box sizes follow the font. Under a second for 2,000 tasks.
[[nodiscard]] NetworkPicturePtr networkPicture(GanttSnapshotPtr snapshot,
                                               const NetworkOptions &options);

/// The texts of a box, in the order that is usual for activity-on-node networks: early start,
/// duration, early finish over number and name over late start, total float, late finish.
struct NetworkCells {
    QString earlyStart;
    QString duration;
    QString earlyFinish;
    QString number;
    QString name;
    QString lateStart;
    QString totalFloat;
    QString lateFinish;
};
[[nodiscard]] NetworkCells networkCells(const GanttSnapshot &snapshot, int task);

/// Draws what lies in `part` (picture coordinates) in the painter's present coordinates. `scale` is
/// the zoom that the painter has already: small pictures leave the letters out.
void paintNetwork(QPainter &painter,
                  const NetworkPicture &picture,
                  const QRectF &part,
                  const GanttPalette &palette,
                  const QSet<TaskId> &selected = {},
                  double scale = 1);

/// The one way to read a box, drawn as one with words in place of figures.
void paintNetworkKey(QPainter &painter, const QRectF &box, const GanttPalette &palette);

} // namespace zs
