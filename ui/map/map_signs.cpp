// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_signs.h"

#include "ui/widgets/theme.h"

#include <QPaintEngine>
#include <QPainter>

#include <cmath>
#include <numbers>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

constexpr double kRing = 4;           ///< width of a cluster's ring
constexpr qsizetype kMostKept = 6000; ///< pictures of a sort

void paintMark(QPainter &painter, QPointF at, const MarkLook &look)
{
    const double half = look.isChosen ? kMarkRadius + 3 : kMarkRadius;
    painter.setPen(QPen(themeColor(look.isChosen ? ColorRole::Text : ColorRole::Surface), 1.5));
    painter.setBrush(look.colour);
    painter.drawEllipse(at, half, half);
    painter.setPen(themeColor(ColorRole::Surface));
    painter.drawText(QRectF(at.x() - half, at.y() - half, 2 * half, 2 * half),
                     Qt::AlignCenter,
                     QString(look.sign));
}

/// A ring whose parts are the sorts in it, and the number inside.
void paintCluster(QPainter &painter,
                  QPointF at,
                  const Cluster &cluster,
                  std::span<const QColor> colours)
{
    const double radius = clusterRadius(cluster.count);
    const QRectF area(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius);
    int from = 90 * 16;
    painter.setPen(Qt::NoPen);
    for (std::size_t sort = 0; sort < colours.size(); ++sort) {
        const int part =
            static_cast<int>(std::lround(5760.0 * static_cast<double>(cluster.sorts[sort])
                                         / static_cast<double>(cluster.count)));
        if (part == 0)
            continue;
        painter.setBrush(colours[sort]);
        painter.drawPie(area, from, -part);
        from -= part;
    }
    painter.setBrush(themeColor(ColorRole::Surface));
    painter.drawEllipse(at, radius - kRing, radius - kRing);
    painter.setPen(themeColor(ColorRole::Text));
    painter.drawText(area, Qt::AlignCenter, QString::number(cluster.count));
}

quint32 blended(QRgb inner, QRgb outer, double share, double cover)
{
    const auto part = [&](int a, int b) {
        return static_cast<quint32>(std::lround((a * share + b * (1 - share)) * cover));
    };
    return static_cast<quint32>(std::lround(255 * cover)) << 24
           | part(qRed(inner), qRed(outer)) << 16 | part(qGreen(inner), qGreen(outer)) << 8
           | part(qBlue(inner), qBlue(outer));
}

/// The ring pixel by pixel: several times as quick as a path for every sort in it.
void fillRing(QImage &image, double radius, const Cluster &cluster, std::span<const QColor> colours)
{
    std::array<double, kClusterSorts> ends{};
    std::array<QRgb, kClusterSorts> sorts{};
    double sum = 0;
    for (std::size_t i = 0; i < kClusterSorts; ++i) {
        sum += static_cast<double>(cluster.sorts[i]) / static_cast<double>(cluster.count);
        ends[i] = sum;
        sorts[i] = i < colours.size() ? colours[i].rgb() : 0;
    }
    const QRgb inside = themeColor(ColorRole::Surface).rgb();
    const double inner = radius - kRing * radius / clusterRadius(cluster.count);
    const double middle = image.width() / 2.0;
    for (int y = 0; y < image.height(); ++y) {
        auto *line = reinterpret_cast<quint32 *>(image.scanLine(y));
        const double dy = y + 0.5 - middle;
        for (int x = 0; x < image.width(); ++x) {
            const double dx = x + 0.5 - middle;
            const double away = std::sqrt(dx * dx + dy * dy);
            const double cover = std::clamp(radius - away + 0.5, 0.0, 1.0);
            if (cover <= 0)
                continue;
            const double within = std::clamp(inner - away + 0.5, 0.0, 1.0);
            QRgb colour = inside;
            if (within < 1) {
                double turn =
                    std::atan2(dx, -dy) / (2 * std::numbers::pi); // from north, to the right
                if (turn < 0)
                    turn += 1;
                std::size_t sort = 0;
                while (sort + 1 < kClusterSorts && ends[sort] <= turn)
                    ++sort;
                colour = sorts[sort];
            }
            line[x] = blended(inside, colour, within, cover);
        }
    }
}

} // namespace

double clusterRadius(std::uint32_t count)
{
    return 11 + 3 * std::log2(static_cast<double>(count));
}

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

void MapSigns::forget()
{
    m_marks.clear();
    m_clusters.clear();
    m_names.clear();
}

void MapSigns::begin(QPainter &painter)
{
    const QTransform &to = painter.deviceTransform();
    const bool isScreen =
        painter.paintEngine() != nullptr && painter.paintEngine()->type() == QPaintEngine::Raster
        && to.type() <= QTransform::TxScale && std::abs(to.m11() - to.m22()) < 1e-9;
    const double scale = isScreen ? to.m11() : 0;
    if (std::abs(scale - m_scale) > 1e-9)
        forget();
    if (m_clusters.size() > kMostKept)
        m_clusters.clear();
    if (m_names.size() > kMostKept)
        m_names.clear();
    m_scale = scale;
}

QImage MapSigns::blank(QSizeF size) const
{
    QImage image((size * m_scale).toSize() + QSize(1, 1), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(m_scale);
    image.fill(Qt::transparent);
    return image;
}

void MapSigns::put(QPainter &painter, QPointF corner, const QImage &picture) const
{
    // on whole pixels: nothing is blurred
    const QTransform &to = painter.deviceTransform();
    const QPointF there = to.map(corner);
    const QPointF whole(std::round(there.x()), std::round(there.y()));
    painter.drawImage((whole - QPointF(to.dx(), to.dy())) / m_scale, picture);
}

void MapSigns::mark(QPainter &painter, QPointF at, const MarkLook &look)
{
    if (m_scale <= 0) {
        paintMark(painter, at, look);
        return;
    }
    constexpr double kHalf = kMarkRadius + 5;
    QImage &picture = m_marks[look.colour.name() + look.sign + (look.isChosen ? u'*' : u' ')];
    if (picture.isNull()) {
        picture = blank({2 * kHalf, 2 * kHalf});
        QPainter on(&picture);
        on.setRenderHint(QPainter::Antialiasing);
        on.setFont(painter.font());
        paintMark(on, {kHalf, kHalf}, look);
    }
    put(painter, at - QPointF(kHalf, kHalf), picture);
}

QImage MapSigns::clusterPicture(const QFont &font,
                                const Cluster &cluster,
                                std::span<const QColor> colours) const
{
    const double radius = clusterRadius(cluster.count);
    const int side = 2 * static_cast<int>(std::ceil((radius + 1) * m_scale));
    QImage picture(side, side, QImage::Format_ARGB32_Premultiplied);
    picture.fill(Qt::transparent);
    fillRing(picture, radius * m_scale, cluster, colours);
    picture.setDevicePixelRatio(m_scale);
    QPainter on(&picture);
    on.setFont(font);
    on.setPen(themeColor(ColorRole::Text));
    on.drawText(QRectF(0, 0, side / m_scale, side / m_scale),
                Qt::AlignCenter,
                QString::number(cluster.count));
    return picture;
}

void MapSigns::cluster(QPainter &painter,
                       QPointF at,
                       const Cluster &cluster,
                       std::span<const QColor> colours)
{
    if (m_scale <= 0) {
        paintCluster(painter, at, cluster, colours);
        return;
    }
    const QByteArray key(reinterpret_cast<const char *>(cluster.sorts.data()),
                         static_cast<qsizetype>(sizeof cluster.sorts));
    QImage &picture = m_clusters[key];
    if (picture.isNull())
        picture = clusterPicture(painter.font(), cluster, colours);
    const double half = picture.width() / m_scale / 2;
    put(painter, at - QPointF(half, half), picture);
}

QRectF MapSigns::nameArea(const QPainter &painter, QPointF at, const QString &text)
{
    Name &name = m_names[text];
    if (name.size.isEmpty()) {
        const QFontMetricsF metrics(painter.font());
        name.size = {metrics.horizontalAdvance(text) + 4, metrics.height() + 2};
    }
    return {QPointF(at.x(), at.y() - name.size.height() / 2), name.size};
}

void MapSigns::name(QPainter &painter, QPointF at, const QString &text)
{
    if (m_scale <= 0) {
        paintText(painter, at, text, Qt::AlignLeft);
        return;
    }
    const QRectF area = nameArea(painter, at, text);
    Name &name = m_names[text];
    if (name.picture.isNull()) {
        const auto letters = [&](ColorRole role) {
            QImage image = blank(name.size);
            QPainter on(&image);
            on.setFont(painter.font());
            on.setPen(themeColor(role));
            on.drawText(QRectF(QPointF(0, 0), name.size), Qt::AlignCenter, text);
            return image;
        };
        const QImage rim = letters(ColorRole::Surface);
        name.picture = blank(name.size);
        QPainter on(&name.picture);
        if (themeKind() != ThemeKind::Light) { // the base map stays light: a rim is not enough
            QColor plate = themeColor(ColorRole::Surface);
            plate.setAlpha(200);
            on.fillRect(QRectF(QPointF(0, 0), name.size), plate);
        }
        for (const QPointF step : {QPointF(-1, 0), QPointF(1, 0), QPointF(0, -1), QPointF(0, 1)})
            on.drawImage(step, rim);
        on.drawImage(QPointF(0, 0), letters(ColorRole::Text));
    }
    put(painter, area.topLeft(), name.picture);
}

} // namespace zs
