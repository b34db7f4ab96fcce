// SPDX-License-Identifier: GPL-3.0-or-later
// The network as a widget: zoomed and panned by mouse and keys, one selection with the table. It
// changes no data.
#pragma once

#include "ui/network/network_picture.h"

#include <QAbstractScrollArea>

#include <optional>

namespace zs {

class NetworkView final : public QAbstractScrollArea {
    Q_OBJECT

public:
    /// Plans with more boxes are shown with their deepest summaries collapsed.
    static constexpr int kMostBoxes = 3000;

    explicit NetworkView(QWidget *parent = nullptr);

    /// Another moment of a plan; what is in sight stays. Laid out when it is next shown.
    void setSnapshot(GanttSnapshotPtr snapshot);
    /// Another plan: nothing is collapsed that need not be, everything is in sight.
    void setPlan(GanttSnapshotPtr snapshot);
    void setOptions(const SceneOptions &options);
    void setPalette(const GanttPalette &palette);
    using QWidget::setPalette;
    void setSelected(QSet<TaskId> selected, TaskId current);
    void setTimeScale(bool on);
    [[nodiscard]] bool timeScale() const { return m_options.timeScale; }

    /// Shows a summary as one box, or what lies in it.
    void setCollapsed(TaskId summary, bool collapsed);
    [[nodiscard]] const QSet<TaskId> &collapsed() const { return m_options.collapsed; }

    [[nodiscard]] const NetworkPicture &picture();
    [[nodiscard]] NetworkPicturePtr sharedPicture();
    [[nodiscard]] double zoom() const { return m_zoom; }
    /// Keeps the picture's point at `anchor` (viewport pixels; the middle by default) where it is.
    void zoomBy(double factor, std::optional<QPointF> anchor = {});
    void fit();
    void reveal(int task);

Q_SIGNALS:
    void taskClicked(int task, Qt::KeyboardModifiers modifiers);
    void taskActivated(int task);
    void menuRequested(const QPoint &globalPos);

protected:
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
    static constexpr double kMargin = 24; ///< around the picture, in its pixels

    void invalidate();
    void updateRanges();
    void step(int key);
    void toggleCurrent(bool collapse);
    [[nodiscard]] int currentNode();
    [[nodiscard]] QPointF toPicture(QPointF viewport) const;
    [[nodiscard]] QString tipOf(int node) const;

    GanttSnapshotPtr m_snapshot;
    NetworkOptions m_options;
    NetworkPicturePtr m_picture;
    GanttPalette m_palette = GanttPalette::light();
    QSet<TaskId> m_selected;
    TaskId m_current;
    double m_zoom = 1;
    bool m_fitWhenShown = true;
    std::optional<QPoint> m_pan; ///< where the mouse was last while it pulls the picture
};

} // namespace zs
