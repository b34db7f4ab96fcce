// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_tile.h"

#include "ui/map/scene_builder.h"
#include "ui/widgets/theme.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleOptionFocusRect>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

bool holdsDistricts(const MapLayer &layer)
{
    return layer.kind == LayerKind::Features && layer.shown
           && QJsonDocument::fromJson(layer.style.toUtf8()).object().value(u"role"_s).toString()
                  == u"districts";
}

} // namespace

MapTile::MapTile(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
{
    setObjectName(u"mapTile"_s);
    setAccessibleName(tr("Small map of all projects"));
    setToolTip(tr("Opens the map"));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setMinimumSize(scaled(120), scaled(120));
}

Result<> MapTile::read()
{
    const MapDesk desk(m_workspace);
    auto projects = desk.projects();
    if (!projects)
        return passOn(projects);
    const auto layers = desk.layers();
    if (!layers)
        return passOn(layers);
    MapMatter matter;
    matter.projects = std::move(*projects);
    matter.fictional = m_workspace.isFictional();
    const auto districts = std::ranges::find_if(*layers, holdsDistricts);
    if (districts != layers->end()) {
        if (!m_districts || m_districtsKey != districts->content) {
            auto features = desk.features(*districts);
            if (!features)
                return passOn(features);
            m_districts = std::make_shared<const FeatureSet>(std::move(*features));
            m_districtsKey = districts->content;
        }
        matter.layers.push_back({*districts, m_districts});
    }
    m_scene = mapSceneOf(matter, {});
    m_bounds = boundsOf(matter);
    const auto late = std::ranges::count_if(matter.projects, [](const MapProject &one) {
        return one.isPlaced && (one.state == MapState::Behind || one.state == MapState::Late);
    });
    m_title = tr("On the map: %1 of %2 projects behind or late")
                  .arg(late)
                  .arg(std::ranges::count_if(matter.projects, &MapProject::isPlaced));
    setAccessibleDescription(m_title);
    return {};
}

void MapTile::refresh()
{
    if (const auto done = read(); !done)
        Q_EMIT failed(done.error());
    m_painter.forget();
    update();
}

void MapTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeColor(ColorRole::Surface));
    QFont strong = listFont();
    strong.setBold(true);
    const int title = QFontMetrics(strong).height() + kSpace;
    const int credits = QFontMetrics(listFont()).height();
    const QRect map = rect().adjusted(0, title, 0, -credits);
    if (!m_bounds.isEmpty() && map.height() > 20) {
        painter.save();
        painter.setClipRect(map);
        painter.translate(map.topLeft());
        MapPaint how;
        how.furniture = false;
        m_painter.paint(painter, m_scene, viewOf(m_bounds, map.size(), 13), how);
        painter.restore();
    }
    painter.setPen(themeColor(ColorRole::Text));
    painter.setFont(strong);
    painter.drawText(QRect(0, 0, width(), title),
                     Qt::AlignCenter,
                     QFontMetrics(strong).elidedText(m_title, Qt::ElideRight, width()));
    // what the law wants on a map, small as it is
    painter.setPen(themeColor(ColorRole::Dim));
    painter.setFont(listFont());
    painter.drawText(
        QRect(0, map.bottom() + 1, width(), credits),
        Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(listFont()).elidedText(m_scene.credits.join(u' '), Qt::ElideMiddle, width()));
    if (hasFocus()) {
        QStyleOptionFocusRect focus;
        focus.initFrom(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter, this);
    }
}

void MapTile::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        Q_EMIT wanted();
}

void MapTile::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
        || event->key() == Qt::Key_Space)
        Q_EMIT wanted();
    else
        QWidget::keyPressEvent(event);
}

} // namespace zs
