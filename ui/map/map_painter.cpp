// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_painter.h"

#include "ui/map/map_furniture.h"
#include "ui/widgets/theme.h"

#include <QPainter>

#include <cmath>
#include <numbers>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

constexpr double kMark = 8;         ///< half a mark
constexpr double kNamesFrom = 13.5; ///< zoom
constexpr double kHeatRadius = 36;  ///< pixels

QTransform toView(const MapScene &scene, const MapView &view)
{
    const QPointF origin = view.toScreen(scene.origin);
    const double scale = std::exp2(view.zoom - kPathZoom);
    return QTransform(scale, 0, 0, scale, origin.x(), origin.y());
}

void paintShapes(QPainter &painter,
                 const std::vector<MapShape> &shapes,
                 const MapScene &scene,
                 const MapView &view,
                 ProjectId selected)
{
    const GeoBounds seen = view.bounds(20);
    painter.save();
    painter.setTransform(toView(scene, view), true);
    for (const MapShape &shape : shapes) {
        if (!shape.bounds.meets(seen))
            continue;
        const bool isChosen = selected.isValid() && shape.project == selected;
        QPen pen(shape.line,
                 isChosen ? shape.width + 2 : shape.width,
                 shape.dashed ? Qt::DashLine : Qt::SolidLine,
                 Qt::RoundCap,
                 Qt::RoundJoin);
        pen.setCosmetic(true);
        painter.setPen(pen);
        painter.setBrush(shape.fill.isValid() ? QBrush(shape.fill) : QBrush(Qt::NoBrush));
        painter.drawPath(shape.path);
    }
    painter.restore();
}

/// With a light rim, so that they can be read on any ground.
void paintText(QPainter &painter, QPointF at, const QString &text, Qt::Alignment align)
{
    const QFontMetricsF metrics(painter.font());
    QRectF area(0, 0, metrics.horizontalAdvance(text) + 2, metrics.height());
    if (align & Qt::AlignHCenter)
        area.moveCenter(at);
    else
        area.moveTopLeft({at.x(), at.y() - area.height() / 2});
    painter.setPen(themeColor(ColorRole::Surface));
    for (const QPointF step : {QPointF(-1, 0), QPointF(1, 0), QPointF(0, -1), QPointF(0, 1)})
        painter.drawText(area.translated(step), Qt::AlignCenter, text);
    painter.setPen(themeColor(ColorRole::Text));
    painter.drawText(area, Qt::AlignCenter, text);
}

void paintNames(QPainter &painter, const std::vector<MapShape> &shapes, const MapView &view)
{
    const GeoBounds seen = view.bounds();
    for (const MapShape &shape : shapes) {
        if (shape.name.isEmpty() || !shape.bounds.meets(seen))
            continue;
        const QPointF west = view.toScreen({shape.bounds.west, shape.bounds.north});
        const QPointF east = view.toScreen({shape.bounds.east, shape.bounds.south});
        const double wide = QFontMetricsF(painter.font()).horizontalAdvance(shape.name);
        if (std::hypot(east.x() - west.x(), east.y() - west.y()) < wide * 1.2)
            continue;
        paintText(painter, view.toScreen(shape.label), shape.name, Qt::AlignCenter);
    }
}

void paintOne(QPainter &painter, QPointF at, MapState state, bool isChosen)
{
    const double half = isChosen ? kMark + 3 : kMark;
    painter.setPen(QPen(themeColor(isChosen ? ColorRole::Text : ColorRole::Surface), 1.5));
    painter.setBrush(stateColour(state));
    painter.drawEllipse(at, half, half);
    painter.setPen(themeColor(ColorRole::Surface));
    painter.drawText(QRectF(at.x() - half, at.y() - half, 2 * half, 2 * half),
                     Qt::AlignCenter,
                     QString(stateSign(state)));
}

double radiusOf(std::uint32_t count)
{
    return 11 + 3 * std::log2(static_cast<double>(count));
}

/// A ring whose parts are the states in it, and the number inside.
void paintCluster(QPainter &painter, QPointF at, const Cluster &cluster)
{
    const double radius = radiusOf(cluster.count);
    const QRectF area(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius);
    int from = 90 * 16;
    painter.setPen(Qt::NoPen);
    for (std::size_t sort = 0; sort < kMapStates; ++sort) {
        const int part =
            static_cast<int>(std::lround(5760.0 * static_cast<double>(cluster.sorts[sort])
                                         / static_cast<double>(cluster.count)));
        if (part == 0)
            continue;
        painter.setBrush(stateColour(static_cast<MapState>(sort)));
        painter.drawPie(area, from, -part);
        from -= part;
    }
    painter.setBrush(themeColor(ColorRole::Surface));
    painter.drawEllipse(at, radius - 4, radius - 4);
    painter.setPen(themeColor(ColorRole::Text));
    painter.drawText(area, Qt::AlignCenter, QString::number(cluster.count));
}

void paintMarks(QPainter &painter, const MapScene &scene, const MapView &view, ProjectId selected)
{
    for (const Cluster &cluster : MapPainter::clusters(scene, view)) {
        const QPointF at = view.toScreen(cluster.at);
        if (cluster.count > 1) {
            paintCluster(painter, at, cluster);
            continue;
        }
        const auto state = static_cast<MapState>(scene.marks[cluster.first].sort);
        paintOne(painter, at, state, scene.projects[cluster.first] == selected);
        if (view.zoom >= kNamesFrom)
            paintText(
                painter, at + QPointF(kMark + 4, 0), scene.names[cluster.first], Qt::AlignLeft);
    }
}

void paintSketch(QPainter &painter, const MapView &view, const MapSketch &sketch)
{
    QPolygonF line;
    for (const auto &part : sketch.shape.parts) {
        for (const GeoPath &path : part) {
            for (const GeoPoint p : path)
                line << view.toScreen(p);
        }
    }
    const QColor colour = themeColor(ColorRole::Accent);
    painter.setPen(QPen(colour, 2, Qt::DashLine));
    QColor inside = colour;
    inside.setAlpha(40);
    painter.setBrush(sketch.shape.kind == ShapeKind::Area ? QBrush(inside) : QBrush(Qt::NoBrush));
    if (sketch.shape.kind == ShapeKind::Area)
        painter.drawPolygon(line);
    else
        painter.drawPolyline(line);
    painter.setPen(QPen(colour, 1.5));
    painter.setBrush(themeColor(ColorRole::Surface));
    for (const QPointF corner : line)
        painter.drawRect(QRectF(corner.x() - 3, corner.y() - 3, 6, 6));
    if (sketch.snap) {
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(view.toScreen(*sketch.snap), 9, 9);
    }
    if (!sketch.words.isEmpty() && !line.isEmpty())
        paintText(painter, line.back() + QPointF(14, -14), sketch.words, Qt::AlignLeft);
}

} // namespace

std::vector<Cluster> MapPainter::clusters(const MapScene &scene, const MapView &view)
{
    return clustersOf(scene.marks, view.bounds(40), view.zoom);
}

MapPainter::Hit MapPainter::hit(const MapScene &scene, const MapView &view, QPointF point)
{
    Hit best;
    double nearest = 1e9;
    for (const Cluster &cluster : clusters(scene, view)) {
        const QPointF at = view.toScreen(cluster.at);
        const double away = std::hypot(at.x() - point.x(), at.y() - point.y());
        const double reach = cluster.count > 1 ? radiusOf(cluster.count) : kMark + 3;
        if (away > reach || away >= nearest)
            continue;
        nearest = away;
        best = {};
        if (cluster.count > 1)
            best.closer = cluster.bounds;
        else
            best.project = scene.projects[cluster.first];
    }
    if (best.project.isValid() || best.closer)
        return best;
    const QTransform back = toView(scene, view).inverted();
    const QPointF there = back.map(point);
    const double reach = 6 / std::exp2(view.zoom - kPathZoom);
    for (const MapShape &shape : scene.works) {
        const QRectF near(there.x() - reach, there.y() - reach, 2 * reach, 2 * reach);
        const bool isArea = shape.fill.isValid();
        if (isArea ? shape.path.contains(there)
                   : shape.path.controlPointRect()
                             .adjusted(-reach, -reach, reach, reach)
                             .contains(there)
                         && QPainterPathStroker(QPen(Qt::black, 2 * reach))
                                .createStroke(shape.path)
                                .intersects(near))
            best.project = shape.project;
    }
    return best;
}

const MapPainter::Heat &
MapPainter::heatOf(const HeatScene &scene, const MapView &view, std::size_t place)
{
    if (m_heat.size() <= place)
        m_heat.resize(place + 1);
    Heat &heat = m_heat[place];
    if (heat.view == view && !heat.image.isNull())
        return heat;
    std::vector<HeatPoint> points;
    points.reserve(scene.spots.size());
    for (const HeatScene::Spot &spot : scene.spots) {
        const QPointF at = view.toScreen(spot.at);
        points.push_back(
            {static_cast<float>(at.x()), static_cast<float>(at.y()), spot.value, spot.weight});
    }
    HeatRequest request;
    request.width = static_cast<int>(view.size.width());
    request.height = static_cast<int>(view.size.height());
    request.radius = kHeatRadius;
    request.reading =
        scene.measure == HeatMeasure::Projects ? HeatReading::Density : HeatReading::Mean;
    request.range = scene.range;
    const HeatPicture picture = heatPicture(points, request);
    heat.view = view;
    heat.low = picture.low;
    heat.high = picture.high;
    heat.image = QImage(picture.width, picture.height, QImage::Format_ARGB32_Premultiplied);
    for (int y = 0; y < picture.height; ++y)
        std::copy_n(picture.colours.data() + static_cast<std::ptrdiff_t>(y) * picture.width,
                    picture.width,
                    reinterpret_cast<std::uint32_t *>(heat.image.scanLine(y)));
    return heat;
}

void MapPainter::paintHalf(
    QPainter &painter, const MapScene &scene, const MapView &view, const MapPaint &how, int heat)
{
    const QRectF area(QPointF(0, 0), view.size);
    if (how.background || scene.heats.size() > 1)
        paintGround(painter, view);
    paintShapes(painter, scene.layers, scene, view, {});
    if (heat >= 0) {
        const auto place = static_cast<std::size_t>(heat);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        const QImage &image = heatOf(scene.heats[place], view, place).image;
        painter.drawImage(QRectF(0, 0, image.width() * kHeatCell, image.height() * kHeatCell),
                          image);
        if (scene.heats.size() > 1) {
            painter.setFont(titleFont());
            paintText(painter, {area.width() / 2, 22}, scene.heats[place].title, Qt::AlignCenter);
            painter.setFont(listFont());
        }
    }
    paintShapes(painter, scene.works, scene, view, how.selected);
    paintShapes(painter, scene.overlaps, scene, view, {});
    paintNames(painter, scene.layers, view);
    if (scene.heats.empty())
        paintMarks(painter, scene, view, how.selected);
}

void MapPainter::paint(QPainter &painter,
                       const MapScene &scene,
                       const MapView &view,
                       const MapPaint &how,
                       const MapSketch *sketch)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(listFont());
    const std::size_t parts = std::max<std::size_t>(1, scene.heats.size());
    MapView part = view;
    part.size.setWidth(std::floor(view.size.width() / static_cast<double>(parts)));
    for (std::size_t i = 0; i < parts; ++i) {
        painter.save();
        painter.translate(part.size.width() * static_cast<double>(i), 0);
        painter.setClipRect(QRectF(QPointF(0, 0), part.size));
        paintHalf(painter, scene, part, how, scene.heats.empty() ? -1 : static_cast<int>(i));
        painter.restore();
    }
    if (parts > 1) {
        painter.setPen(QPen(themeColor(ColorRole::Dim), 2));
        painter.drawLine(QPointF(part.size.width(), 0),
                         QPointF(part.size.width(), view.size.height()));
    }
    if (how.overlap >= 0 && static_cast<std::size_t>(how.overlap) < scene.overlaps.size()) {
        const MapShape &shape = scene.overlaps[static_cast<std::size_t>(how.overlap)];
        painter.setPen(QPen(themeColor(ColorRole::Text), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(view.toScreen(shape.label), 18, 18);
    }
    if (sketch != nullptr)
        paintSketch(painter, view, *sketch);
    if (how.furniture) {
        std::pair<float, float> range{};
        if (!m_heat.empty() && !scene.heats.empty())
            range = {m_heat.front().low, m_heat.front().high};
        paintFurniture(painter, scene, view, range);
    }
}

} // namespace zs
