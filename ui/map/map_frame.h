// SPDX-License-Identifier: GPL-3.0-or-later
// The map as a widget. The engine of QML, its libraries and the server of tiles start when it is
// first shown: a program whose map nobody opens pays nothing for it.
#pragma once

#include "base/error.h"
#include "tiles/tile_pack.h"

#include <QWidget>

#include <memory>
#include <vector>

class QQuickWidget;

namespace zs {

class MapCanvas;
class TileServer;

class MapFrame final : public QWidget {
    Q_OBJECT

public:
    explicit MapFrame(QWidget *parent = nullptr);
    ~MapFrame() override;

    /// Null before the first start() and where QML cannot run.
    [[nodiscard]] MapCanvas *canvas() const { return m_canvas; }
    /// Makes the map, once. False when it cannot: then the frame says why.
    bool start();
    /// Bottom map first; none = the drawing alone.
    void setBaseMaps(const std::vector<std::shared_ptr<const TileSource>> &maps);
    [[nodiscard]] const TileServer *server() const { return m_server.get(); }

Q_SIGNALS:
    void started(zs::MapCanvas *canvas);
    void failed(const zs::Error &error);

private:
    std::unique_ptr<TileServer> m_server;
    QQuickWidget *m_quick = nullptr;
    MapCanvas *m_canvas = nullptr;
};

} // namespace zs
