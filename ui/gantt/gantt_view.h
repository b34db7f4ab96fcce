// SPDX-License-Identifier: GPL-3.0-or-later
// The chart widget: paints what is in sight, and turns mouse and keys into requests. It changes no
// data itself.
#pragma once

#include "ui/gantt/gantt_drag.h"
#include "ui/gantt/gantt_palette.h"

#include <QAbstractScrollArea>

#include <optional>

namespace zs {

class GanttView final : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit GanttView(QWidget *parent = nullptr);

    /// Another moment of a plan; position and zoom stay.
    void setSnapshot(GanttSnapshotPtr snapshot, VisibleRows rows);
    void setRows(VisibleRows rows);
    void setShading(DayShading days);
    void setPalette(const GanttPalette &palette);
    using QWidget::setPalette;
    void setMetrics(const GanttMetrics &metrics);
    void setSelected(QSet<TaskId> selected, TaskId current);
    void setNow(WallTime now);
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }
    void setShowCritical(bool show);
    void setShowLinks(bool show);
    void setShowProgressLine(bool show);

    [[nodiscard]] const TimeScale &scale() const { return m_scale; }
    [[nodiscard]] const SceneOptions &options() const { return m_options; }
    [[nodiscard]] const GanttPalette &colours() const { return m_palette; }
    [[nodiscard]] const GanttSnapshot &snapshot() const { return *m_snapshot; }
    [[nodiscard]] const GanttScene &scene();
    [[nodiscard]] Viewport visiblePart() const;

    /// Multiplies the scale, keeping the time at `x` (viewport pixels; the middle by default) where
    /// it is.
    void zoomBy(double factor, std::optional<double> x = {});
    void zoomTo(ZoomLevel level);
    /// The whole plan in the width.
    void fit();
    /// Brings an instant to a third of the width.
    void scrollToTime(WallTime t);
    /// Brings a task's bar into sight sideways; rows are the tree's business.
    void revealBar(int task);

Q_SIGNALS:
    void taskClicked(int task, Qt::KeyboardModifiers modifiers);
    void taskActivated(int task);
    /// `rows` up or down from the current one; in extreme: to the first or last.
    void stepRequested(int rows);
    void moveRequested(zs::TaskId task, zs::WallTime start);
    void finishRequested(zs::TaskId task, zs::WallTime finish);
    void progressRequested(zs::TaskId task, int percent);
    void linkRequested(zs::TaskId from, zs::TaskId to);
    void menuRequested(const QPoint &globalPos);
    void scaleChanged();
    /// What part of time is seen, or how wide it is, has changed: panels below follow.
    void windowChanged();

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void invalidate();
    void takeFont();
    void updateRanges();
    void updateCursor(QPointF at);
    void setScale(const TimeScale &scale, double left);
    void finishDrag(QPointF at);
    void paintDrag(QPainter &painter);
    [[nodiscard]] int taskInRow(double y) const;
    [[nodiscard]] QString tipOf(int task) const;
    [[nodiscard]] QStringList stateLines(const GanttRow &row) const;
    [[nodiscard]] QString flagTipAt(QPointF at);
    [[nodiscard]] const SceneBar *barOf(int task);
    [[nodiscard]] QString dragText(DragMode mode, const GanttRow &row, QRectF &bar);
    [[nodiscard]] double contentWidth() const;

    GanttSnapshotPtr m_snapshot;
    VisibleRows m_rows;
    DayShading m_days;
    GanttPalette m_palette = GanttPalette::light();
    SceneOptions m_options;
    TimeScale m_scale;
    QWidget *m_header = nullptr;
    QFont m_chartFont;
    GanttScene m_scene;
    bool m_sceneHolds = false;
    bool m_readOnly = false;
    std::optional<GanttDrag> m_drag;
};

} // namespace zs
