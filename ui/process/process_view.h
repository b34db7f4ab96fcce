// SPDX-License-Identifier: GPL-3.0-or-later
// The diagram as a widget: chosen and zoomed by mouse and keys. It says what the person wants and
// changes nothing itself.
#pragma once

#include "ui/process/process_painter.h"

#include <QAbstractScrollArea>

namespace zs {

class ProcessView final : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit ProcessView(QWidget *parent = nullptr);

    void setScene(ProcessScene scene);
    void setMarks(ProcessMarks marks);
    void setFaulty(QStringList nodes);
    /// Chooses and brings into sight.
    void setSelected(ProcessSpot spot);
    [[nodiscard]] ProcessSpot selected() const { return m_look.selected; }
    [[nodiscard]] const ProcessScene &scene() const { return m_scene; }
    [[nodiscard]] const ProcessMarks &marks() const { return m_marks; }
    [[nodiscard]] double zoom() const { return m_zoom; }
    void zoomBy(double factor);
    void fit();

Q_SIGNALS:
    void chosen(zs::ProcessSpot spot);
    void insertWanted();
    void removeWanted();
    /// Alt and an arrow: along the sequence (-1, +1), or to the branch beside it.
    void moveWanted(int along, int across);
    void editWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    [[nodiscard]] QPointF toScene(QPointF viewport) const;
    [[nodiscard]] QPointF offset() const;
    void updateRanges();
    void reveal(int box);

    ProcessScene m_scene;
    ProcessMarks m_marks;
    ProcessLook m_look;
    double m_zoom = 1;
    bool m_fitWhenShown = true;
    std::optional<QPoint> m_pan;
};

} // namespace zs
