// SPDX-License-Identifier: GPL-3.0-or-later
// A small map of all projects for the overview: districts and states, nothing to move. A click or
// Enter asks for the large one.
#pragma once

#include "base/error.h"
#include "ui/map/map_painter.h"

#include <QWidget>

namespace zs {

class MapTile final : public QWidget {
    Q_OBJECT

public:
    explicit MapTile(Workspace &workspace, QWidget *parent = nullptr);
    /// Reads everything anew.
    void refresh();
    [[nodiscard]] const MapScene &scene() const { return m_scene; }

Q_SIGNALS:
    void failed(const zs::Error &error);
    void wanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] Result<> read();

    Workspace &m_workspace;
    MapScene m_scene;
    MapPainter m_painter;
    GeoBounds m_bounds;
    QString m_title;
    QByteArray m_districtsKey; ///< of the contents that were read
    std::shared_ptr<const FeatureSet> m_districts;
};

} // namespace zs
