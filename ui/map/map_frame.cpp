// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_frame.h"

#include "tiles/tile_server.h"
#include "ui/map/map_canvas.h"

#include <QQmlEngine>
#include <QQmlError>
#include <QQuickItem>
#include <QQuickWidget>
#include <QQuickWindow>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace zs {

MapFrame::MapFrame(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"mapFrame"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
}

MapFrame::~MapFrame()
{
    // the map goes before the server that it asks
    delete m_quick;
}

bool MapFrame::start()
{
    if (m_quick != nullptr)
        return m_canvas != nullptr;
    // office machines have no graphics card worth the name; the renderer is the same everywhere
    QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
    static const int kRegistered = qmlRegisterType<MapCanvas>("Zhengshu.Map", 1, 0, "MapCanvas");
    Q_UNUSED(kRegistered)
    m_quick = new QQuickWidget(this);
    m_quick->setObjectName(u"mapView"_s);
    m_quick->setAccessibleName(tr("Map"));
    m_quick->setAccessibleDescription(
        tr("Arrow keys move it, plus and minus bring it closer and farther."));
    m_quick->setResizeMode(QQuickWidget::SizeRootObjectToView);
    m_quick->setFocusPolicy(Qt::StrongFocus);
    m_quick->setMinimumSize(120, 120);
    layout()->addWidget(m_quick);
    m_quick->setSource(QUrl(u"qrc:/map/map.qml"_s));
    if (QQuickItem *root = m_quick->rootObject())
        m_canvas = root->findChild<MapCanvas *>(u"mapCanvas"_s);
    if (m_canvas == nullptr) {
        QStringList reasons;
        for (const QQmlError &error : m_quick->errors())
            reasons << error.toString();
        Q_EMIT failed({ErrorCode::Internal,
                       tr("The map cannot be shown: its libraries are not installed."),
                       reasons.join(u'\n')});
        return false;
    }
    Q_EMIT started(m_canvas);
    return true;
}

void MapFrame::setBaseMaps(const std::vector<std::shared_ptr<const TileSource>> &maps)
{
    if (m_canvas == nullptr)
        return;
    if (!maps.empty() && !m_server) {
        m_server = std::make_unique<TileServer>();
        if (const auto ready = m_server->start(); !ready) {
            m_server.reset();
            Q_EMIT failed(ready.error());
        }
    }
    const bool has = !maps.empty() && m_server != nullptr;
    if (m_server)
        m_server->setMaps(maps);
    // the address changes with the maps: a map that was loaded for the old one is made anew
    m_quick->rootObject()->setProperty("baseAddress", QString());
    if (has)
        m_quick->rootObject()->setProperty("baseAddress", m_server->address());
    m_canvas->setBaseMap(has);
}

} // namespace zs
