// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_painter.h"

#include "ui/map/map_furniture.h"
#include "ui/widgets/theme.h"

#include <QPainter>

#include <cmath>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

constexpr double kPicture = 30;     ///< half of a picture in a mark's place
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

/// Marks that are drawn at all, by whole zooms as clustersOf() has it.
std::vector<Cluster> allClusters(const MapScene &scene, double zoom)
{
    GeoBounds world;
    world.add({-180, -85});
    world.add({180, 85});
    return clustersOf(scene.marks, world, zoom, scene.cell);
}

bool isIn(const GeoBounds &bounds, GeoPoint p)
{
    return p.longitude >= bounds.west && p.longitude <= bounds.east && p.latitude >= bounds.south
           && p.latitude <= bounds.north;
}

/// A picture in a light frame, with the number of those that lie below it.
void paintPicture(QPainter &painter, QPointF at, const QImage &image, std::uint32_t count)
{
    const QSizeF size =
        QSizeF(image.size()).scaled(2 * kPicture, 2 * kPicture, Qt::KeepAspectRatio);
    QRectF area(QPointF(0, 0), size);
    area.moveCenter(at);
    painter.setPen(QPen(themeColor(ColorRole::Dim), 1));
    painter.setBrush(themeColor(ColorRole::Surface));
    painter.drawRect(area.adjusted(-3, -3, 3, 3));
    painter.drawImage(area, image);
    if (count < 2)
        return;
    const QRectF badge(area.right() - 12, area.top() - 12, 26, 20);
    painter.setPen(Qt::NoPen);
    painter.setBrush(themeColor(ColorRole::Accent));
    painter.drawRoundedRect(badge, 9, 9);
    painter.setPen(themeColor(ColorRole::Surface));
    painter.drawText(badge, Qt::AlignCenter, QString::number(count));
}

void paintSketch(QPainter &painter, const MapView &view, const MapSketch &sketch)
{
    const QColor colour = themeColor(ColorRole::Accent);
    QColor inside = colour;
    inside.setAlpha(40);
    const bool isArea = sketch.shape.kind == ShapeKind::Area;
    QPolygonF corners;
    painter.setPen(QPen(colour, 2, Qt::DashLine));
    painter.setBrush(isArea ? QBrush(inside) : QBrush(Qt::NoBrush));
    for (const auto &part : sketch.shape.parts) {
        for (const GeoPath &path : part) {
            QPolygonF line;
            for (const GeoPoint p : path)
                line << view.toScreen(p);
            if (isArea)
                painter.drawPolygon(line);
            else
                painter.drawPolyline(line);
            corners << line;
        }
    }
    painter.setPen(QPen(colour, 1.5));
    painter.setBrush(themeColor(ColorRole::Surface));
    for (const QPointF corner : std::as_const(corners))
        painter.drawRect(QRectF(corner.x() - 3, corner.y() - 3, 6, 6));
    if (sketch.chosen) {
        const QPointF at = view.toScreen(*sketch.chosen);
        painter.setBrush(colour);
        painter.drawRect(QRectF(at.x() - 5, at.y() - 5, 10, 10));
    }
    if (sketch.snap) {
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(view.toScreen(*sketch.snap), 9, 9);
    }
    if (!sketch.words.isEmpty() && !corners.isEmpty())
        paintText(painter, corners.back() + QPointF(14, -14), sketch.words, Qt::AlignLeft);
}

/// Those that do not lie on a name before them: letters over letters tell nothing.
void paintMarkNames(QPainter &painter,
                    MapSigns &signs,
                    const MapScene &scene,
                    std::span<const std::pair<QPointF, std::uint32_t>> names)
{
    std::vector<QRectF> taken;
    for (const auto &[at, mark] : names) {
        const QPointF beside = at + QPointF(kMarkRadius + 4, 0);
        const QRectF area = signs.nameArea(painter, beside, scene.names[mark]);
        if (std::ranges::any_of(taken, [&](const QRectF &r) { return r.intersects(area); }))
            continue;
        taken.push_back(area);
        signs.name(painter, beside, scene.names[mark]);
    }
}

} // namespace

void MapPainter::forget()
{
    m_heat.clear();
    m_clusters.clear();
    m_signs.forget();
}

const std::vector<Cluster> &MapPainter::clustersAt(const MapScene &scene, double zoom)
{
    const int level = static_cast<int>(std::floor(std::min(zoom, kNeverClustered)));
    const auto [found, isNew] = m_clusters.try_emplace(level);
    if (isNew)
        found->second = allClusters(scene, level);
    return found->second;
}

std::vector<Cluster> MapPainter::clusters(const MapScene &scene, const MapView &view)
{
    std::vector<Cluster> all = allClusters(scene, view.zoom);
    const GeoBounds seen = view.bounds(40);
    std::erase_if(all, [&](const Cluster &cluster) { return !isIn(seen, cluster.at); });
    return all;
}

void MapPainter::paintMarks(QPainter &painter,
                            const MapScene &scene,
                            const MapView &view,
                            ProjectId selected)
{
    const std::vector<MarkSort> sorts = scene.sorts.empty() ? stateSorts() : scene.sorts;
    std::vector<QColor> colours;
    for (const MarkSort &sort : sorts)
        colours.push_back(sort.colour);
    const GeoBounds seen = view.bounds(40);
    const bool hasNames = view.zoom >= kNamesFrom && scene.pictures.empty();
    std::vector<std::pair<QPointF, std::uint32_t>> names;
    m_signs.begin(painter);
    for (const Cluster &cluster : clustersAt(scene, view.zoom)) {
        if (!isIn(seen, cluster.at))
            continue;
        const QPointF at = view.toScreen(cluster.at);
        if (!scene.pictures.empty() && !scene.pictures[cluster.first].isNull()) {
            paintPicture(painter, at, scene.pictures[cluster.first], cluster.count);
            continue;
        }
        if (cluster.count > 1) {
            m_signs.cluster(painter, at, cluster, colours);
            continue;
        }
        const std::size_t sort =
            std::min<std::size_t>(scene.marks[cluster.first].sort, sorts.size() - 1);
        const bool isChosen = selected.isValid() && scene.projects[cluster.first] == selected;
        m_signs.mark(painter, at, {sorts[sort].colour, sorts[sort].sign, isChosen});
        if (hasNames)
            names.insert(isChosen ? names.begin() : names.end(), {at, cluster.first});
    }
    paintMarkNames(painter, m_signs, scene, names);
}

MapPainter::Hit MapPainter::hit(const MapScene &scene, const MapView &view, QPointF point)
{
    Hit best;
    double nearest = 1e9;
    for (const Cluster &cluster : clusters(scene, view)) {
        const QPointF at = view.toScreen(cluster.at);
        const double away = std::hypot(at.x() - point.x(), at.y() - point.y());
        const double reach = !scene.pictures.empty() ? kPicture
                             : cluster.count > 1     ? clusterRadius(cluster.count)
                                                     : kMarkRadius + 3;
        if (away > reach || away >= nearest)
            continue;
        nearest = away;
        best = {};
        if (cluster.count > 1)
            best.closer = cluster.bounds;
        else
            best.mark = cluster.first;
        if (best.mark)
            best.project = scene.projects[cluster.first];
    }
    if (best.mark || best.closer)
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
        painter.setBrush(Qt::NoBrush);
        for (const auto &[role, width] :
             {std::pair{ColorRole::Surface, 6}, std::pair{ColorRole::Text, 2}}) {
            painter.setPen(QPen(themeColor(role), width)); // seen on any ground
            painter.drawEllipse(view.toScreen(shape.label), 18, 18);
        }
    }
    if (sketch != nullptr)
        paintSketch(painter, view, *sketch);
    if (how.furniture) {
        std::pair<float, float> range{};
        if (!m_heat.empty() && !scene.heats.empty())
            range = {m_heat.front().low, m_heat.front().high};
        paintFurniture(painter, scene, view, range, how.legend);
    }
}

} // namespace zs
