// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_canvas.h"

#include "geo/shape_measure.h"
#include "ui/map/map_furniture.h"

#include <QCursor>
#include <QDir>
#include <QKeyEvent>
#include <QPainter>

#include <cmath>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

constexpr double kSnapPixels = 12;
constexpr double kDragFrom = 4; ///< pixels: less is a click
constexpr double kNearest = 20;
constexpr double kFarthest = 3;
constexpr double kStep = 60; ///< pixels of an arrow key

} // namespace

MapCanvas::MapCanvas(QQuickItem *parent)
    : QQuickPaintedItem(parent)
    , m_cacheFolder(QDir::tempPath() + u"/zhengshu-no-tiles"_s) // its disk cache is 0: stays empty
{
    setAcceptedMouseButtons(Qt::LeftButton | Qt::RightButton);
    setAcceptHoverEvents(true);
    setFlag(ItemHasContents);
    setFlag(ItemAcceptsInputMethod, false);
    setOpaquePainting(false);
}

void MapCanvas::setScene(MapScene scene)
{
    m_scene = std::move(scene);
    m_painter.forget();
    Q_EMIT sceneChanged();
    update();
}

void MapCanvas::setBaseMap(bool isThere)
{
    m_hasBase = isThere;
    update();
}

MapView MapCanvas::view() const
{
    return {m_centre, m_zoom, size()};
}

void MapCanvas::setView(GeoPoint centre, double zoom)
{
    m_toShow.reset();
    look(centre, zoom);
}

void MapCanvas::look(GeoPoint centre, double zoom)
{
    m_centre = {centre.longitude, std::clamp(centre.latitude, -84.0, 84.0)};
    m_zoom = std::clamp(zoom, kFarthest, kNearest);
    moved();
}

void MapCanvas::showAll(const GeoBounds &bounds, double closest)
{
    if (bounds.isEmpty())
        return;
    m_toShow = bounds;
    m_closest = closest;
    if (width() < 10 || height() < 10)
        return;
    MapView wanted = viewOf(bounds, size(), closest);
    if (m_hasLegend) { // legend and sources cover nothing of it, unless it would be far smaller
        constexpr double kMostSmaller = 0.8;
        const MapView beside = viewOf(bounds, size(), closest, furnitureMargins(m_scene, size()));
        if (wanted.zoom - beside.zoom <= kMostSmaller)
            wanted = beside;
    }
    look(wanted.centre, wanted.zoom);
}

void MapCanvas::moved()
{
    Q_EMIT viewChanged();
    update();
}

void MapCanvas::setLegend(bool isShown)
{
    m_hasLegend = isShown;
    update();
}

void MapCanvas::select(ProjectId project)
{
    m_selected = project;
    update();
}

void MapCanvas::showOverlap(int overlap)
{
    m_overlap = overlap;
    if (overlap >= 0 && static_cast<std::size_t>(overlap) < m_scene.overlaps.size())
        setView(m_scene.overlaps[static_cast<std::size_t>(overlap)].label, std::max(m_zoom, 15.0));
    update();
}

void MapCanvas::paint(QPainter *painter)
{
    MapPaint how;
    how.background = !m_hasBase;
    how.selected = m_selected;
    how.overlap = m_overlap;
    how.legend = m_hasLegend;
    const MapSketch drawing = sketch();
    m_painter.paint(*painter, m_scene, view(), how, m_isDrawing || m_edit ? &drawing : nullptr);
}

void MapCanvas::moveBy(QPointF pixels)
{
    const MapView now = view();
    const QPointF middle(width() / 2, height() / 2);
    setView(now.toPlace(middle - pixels), m_zoom);
}

void MapCanvas::zoomAt(QPointF point, double zoom)
{
    const GeoPoint under = view().toPlace(point);
    m_zoom = std::clamp(zoom, kFarthest, kNearest);
    // the place under the pointer stays there
    const QPointF now = view().toScreen(under);
    moveBy(point - now);
}

void MapCanvas::geometryChange(const QRectF &now, const QRectF &before)
{
    QQuickPaintedItem::geometryChange(now, before);
    if (!m_toShow || now.width() < 10 || now.height() < 10)
        return;
    const GeoBounds wanted = *m_toShow;
    showAll(wanted, m_closest);
}

void MapCanvas::mousePressEvent(QMouseEvent *event)
{
    forceActiveFocus();
    m_pressed = event->position();
    m_last = m_pressed;
    m_isDragging = false;
    if (!m_edit)
        return;
    m_holdsCorner = event->button() == Qt::LeftButton
                    && m_edit->press(view().toPlace(m_pressed), kSnapPixels * view().metres());
    update();
}

void MapCanvas::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF way = event->position() - m_pressed;
    if (!m_isDragging && std::hypot(way.x(), way.y()) < kDragFrom)
        return;
    m_isDragging = true;
    if (m_holdsCorner) {
        m_edit->drag(caught(event->position()));
        update();
        return;
    }
    moveBy(event->position() - m_last);
    m_last = event->position();
}

void MapCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    m_holdsCorner = false;
    if (m_isDragging || m_edit) {
        m_isDragging = false;
        m_snap.reset();
        update();
        return;
    }
    if (m_isDrawing) {
        if (event->button() == Qt::RightButton)
            finishDrawing();
        else
            putCorner(caught(event->position()));
        return;
    }
    const MapPainter::Hit hit = MapPainter::hit(m_scene, view(), event->position());
    if (hit.closer)
        showAll(*hit.closer, kNeverClustered + 0.5); // there every mark stands alone
    else {
        if (hit.mark)
            Q_EMIT markClicked(static_cast<int>(*hit.mark));
        else
            Q_EMIT projectClicked(hit.project);
    }
}

void MapCanvas::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (m_isDrawing) {
        finishDrawing();
        return;
    }
    if (m_edit)
        return;
    const MapPainter::Hit hit = MapPainter::hit(m_scene, view(), event->position());
    if (hit.project.isValid())
        Q_EMIT projectActivated(hit.project);
    else
        zoomAt(event->position(), m_zoom + 1);
}

void MapCanvas::hoverMoveEvent(QHoverEvent *event)
{
    if (!m_isDrawing)
        return;
    m_pointer = caught(event->position());
    update();
}

void MapCanvas::wheelEvent(QWheelEvent *event)
{
    zoomAt(event->position(), m_zoom + event->angleDelta().y() / 240.0);
}

bool MapCanvas::moveKey(int key)
{
    const QPointF middle(width() / 2, height() / 2);
    switch (key) {
    case Qt::Key_Left:
        moveBy({kStep, 0});
        return true;
    case Qt::Key_Right:
        moveBy({-kStep, 0});
        return true;
    case Qt::Key_Up:
        moveBy({0, kStep});
        return true;
    case Qt::Key_Down:
        moveBy({0, -kStep});
        return true;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomAt(middle, m_zoom + 0.5);
        return true;
    case Qt::Key_Minus:
        zoomAt(middle, m_zoom - 0.5);
        return true;
    default:
        return false;
    }
}

bool MapCanvas::drawKey(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        stopDrawing();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        finishDrawing();
    } else if (event->key() == Qt::Key_Space) { // without a mouse: the middle of the map
        putCorner(caught({width() / 2, height() / 2}));
    } else if (event->key() == Qt::Key_Backspace && !m_corners.empty()) {
        m_corners.pop_back();
        update();
    } else {
        return false;
    }
    return true;
}

bool MapCanvas::editKey(QKeyEvent *event)
{
    constexpr double kNudge = 4; // pixels
    const auto nudge = [&](double x, double y) {
        if (const auto at = m_edit->chosenPlace())
            m_edit->move(view().toPlace(view().toScreen(*at) + QPointF(x, y)));
    };
    const bool isShift = event->modifiers().testFlag(Qt::ShiftModifier);
    switch (event->key()) {
    case Qt::Key_Escape:
        stopEditing();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        finishEditing();
        return true;
    case Qt::Key_Space:
        m_edit->chooseNext();
        break;
    case Qt::Key_Insert:
        m_edit->insertAfter();
        break;
    case Qt::Key_Delete:
        m_edit->remove();
        break;
    case Qt::Key_Backspace:
        m_edit->undo();
        break;
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (!isShift)
            return false;
        nudge(event->key() == Qt::Key_Left    ? -kNudge
              : event->key() == Qt::Key_Right ? kNudge
                                              : 0,
              event->key() == Qt::Key_Up     ? -kNudge
              : event->key() == Qt::Key_Down ? kNudge
                                             : 0);
        break;
    default:
        return false;
    }
    update();
    return true;
}

void MapCanvas::keyPressEvent(QKeyEvent *event)
{
    const bool isDone =
        (m_edit && editKey(event)) || (m_isDrawing && drawKey(event)) || moveKey(event->key());
    if (!isDone)
        QQuickPaintedItem::keyPressEvent(event);
}

void MapCanvas::startEditing(const GeoShape &shape)
{
    stopDrawing();
    m_edit.emplace(shape);
    m_holdsCorner = false;
    m_snap.reset();
    setCursor(QCursor(Qt::SizeAllCursor));
    forceActiveFocus();
    update();
}

void MapCanvas::stopEditing()
{
    if (!m_edit)
        return;
    m_edit.reset();
    m_holdsCorner = false;
    unsetCursor();
    update();
    Q_EMIT drawingStopped();
}

void MapCanvas::finishEditing()
{
    if (!m_edit)
        return;
    const bool isChanged = m_edit->isChanged();
    const GeoShape shape = m_edit->shape();
    stopEditing();
    if (isChanged)
        Q_EMIT edited(shape);
}

void MapCanvas::startDrawing(ShapeKind kind)
{
    stopEditing();
    m_isDrawing = true;
    m_kind = kind;
    m_corners.clear();
    m_pointer.reset();
    m_snap.reset();
    setCursor(QCursor(Qt::CrossCursor));
    forceActiveFocus();
    update();
}

void MapCanvas::stopDrawing()
{
    if (!m_isDrawing)
        return;
    m_isDrawing = false;
    unsetCursor();
    update();
    Q_EMIT drawingStopped();
}

GeoPoint MapCanvas::caught(QPointF point)
{
    const GeoPoint place = view().toPlace(point);
    const auto snap = snapped(place, m_snapTo, kSnapPixels * view().metres());
    m_snap = snap ? std::optional(snap->at) : std::nullopt;
    return snap ? snap->at : place;
}

void MapCanvas::putCorner(GeoPoint at)
{
    m_corners.push_back(at);
    if (m_kind == ShapeKind::Point)
        finishDrawing();
    update();
}

void MapCanvas::finishDrawing()
{
    // the click before a double click has put a corner down twice
    const auto doubled = std::ranges::unique(m_corners);
    m_corners.erase(doubled.begin(), doubled.end());
    const std::size_t least = m_kind == ShapeKind::Area ? 3 : m_kind == ShapeKind::Line ? 2 : 1;
    if (m_corners.size() < least)
        return;
    const GeoShape shape = m_kind == ShapeKind::Area   ? areaShape(m_corners)
                           : m_kind == ShapeKind::Line ? lineShape(m_corners)
                                                       : pointShape(m_corners.back());
    stopDrawing();
    Q_EMIT drawn(shape);
}

QString MapCanvas::sizeWords(const GeoShape &shape)
{
    switch (shape.kind) {
    case ShapeKind::Line:
        return tr("%L1 m").arg(lengthOf(shape), 0, 'f', 1);
    case ShapeKind::Area:
        return tr("%L1 m²").arg(areaOf(shape), 0, 'f', 0);
    case ShapeKind::Point:
        break;
    }
    return {};
}

MapSketch MapCanvas::sketch() const
{
    MapSketch sketch;
    sketch.snap = m_snap;
    if (m_edit) {
        sketch.shape = m_edit->shape();
        sketch.chosen = m_edit->chosenPlace();
        sketch.words = sizeWords(sketch.shape);
        return sketch;
    }
    if (!m_isDrawing)
        return sketch;
    GeoPath corners = m_corners;
    if (m_pointer)
        corners.push_back(*m_pointer);
    sketch.shape.kind = m_kind;
    if (!corners.empty())
        sketch.shape.parts = {{corners}};
    if (m_kind == ShapeKind::Line && corners.size() > 1)
        sketch.words = sizeWords(lineShape(corners));
    else if (m_kind == ShapeKind::Area && corners.size() > 2)
        sketch.words = sizeWords(areaShape(corners));
    return sketch;
}

} // namespace zs
