// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_furniture.h"

#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QPainter>

#include <cmath>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Map)
};

constexpr double kMargin = 10;
constexpr double kSwatch = 16;
constexpr double kLegendWidth = 190;

QRectF panel(QPainter &painter, const QRectF &area)
{
    QColor ground = themeColor(ColorRole::Surface);
    ground.setAlpha(225);
    painter.setPen(themeColor(ColorRole::Line));
    painter.setBrush(ground);
    painter.drawRect(area);
    painter.setPen(themeColor(ColorRole::Text));
    return area.adjusted(6, 4, -6, -4);
}

std::vector<LegendLine> linesOf(const MapScene &scene, std::pair<float, float> range)
{
    if (scene.heats.empty())
        return scene.legend;
    std::vector<LegendLine> lines;
    for (const LegendStep &step :
         heatLegend(scene.heats.front().measure, range.first, range.second))
        lines.push_back({QColor::fromRgb(step.colour), step.words, {}});
    return lines;
}

struct LegendSize {
    double row = 0;
    double width = 0;
    double note = 0;
    double height = 0;
};

constexpr int kNoteFlags = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop;

LegendSize sizeOf(const MapScene &scene, const std::vector<LegendLine> &lines, QSizeF view)
{
    const QFontMetricsF metrics(listFont());
    LegendSize size;
    size.row = std::max(metrics.height(), kSwatch) + 3;
    size.width = kLegendWidth;
    for (const LegendLine &line : lines)
        size.width = std::max(size.width, metrics.horizontalAdvance(line.words) + kSwatch + 26);
    size.width = std::min(size.width, view.width() / 3);
    if (!scene.legendNote.isEmpty())
        size.note =
            metrics.boundingRect(QRectF(0, 0, size.width - 12, 400), kNoteFlags, scene.legendNote)
                .height()
            + 6;
    size.height = size.row * static_cast<double>(lines.size() + 1) + size.note + 12;
    return size;
}

void paintLegend(QPainter &painter,
                 const MapScene &scene,
                 const MapView &view,
                 std::pair<float, float> range)
{
    const std::vector<LegendLine> lines = linesOf(scene, range);
    if (lines.empty())
        return;
    const QFontMetricsF metrics(painter.font());
    const LegendSize size = sizeOf(scene, lines, view.size);
    const double row = size.row;
    const QRectF inside = panel(painter,
                                QRectF(view.size.width() - size.width - kMargin,
                                       view.size.height() - size.height - kMargin,
                                       size.width,
                                       size.height));
    double y = inside.top();
    QFont strong = painter.font();
    strong.setBold(true);
    const QFont plain = painter.font();
    painter.setFont(strong);
    painter.drawText(QRectF(inside.left(), y, inside.width(), row),
                     Qt::AlignLeft | Qt::AlignVCenter,
                     scene.legendTitle);
    painter.setFont(plain);
    for (const LegendLine &line : lines) {
        y += row;
        const QRectF swatch(inside.left(), y + (row - kSwatch) / 2, kSwatch, kSwatch);
        painter.setPen(themeColor(ColorRole::Dim));
        painter.setBrush(line.colour);
        painter.drawRect(swatch);
        if (!line.sign.isNull()) {
            painter.setPen(themeColor(ColorRole::Surface));
            painter.drawText(swatch, Qt::AlignCenter, QString(line.sign));
        }
        painter.setPen(themeColor(ColorRole::Text));
        painter.drawText(
            QRectF(swatch.right() + 6, y, inside.right() - swatch.right() - 6, row),
            Qt::AlignLeft | Qt::AlignVCenter,
            metrics.elidedText(line.words, Qt::ElideRight, inside.right() - swatch.right() - 6));
    }
    if (size.note > 0) {
        painter.setPen(themeColor(ColorRole::Dim));
        painter.drawText(QRectF(inside.left(), y + row + 4, inside.width(), size.note),
                         kNoteFlags,
                         scene.legendNote);
    }
}

QStringList creditsOf(const MapScene &scene)
{
    QStringList lines = scene.credits;
    if (scene.fictional)
        lines.prepend(Words::tr("Fictional data: no such place exists"));
    return lines;
}

double creditsHeight(const QFontMetricsF &metrics, qsizetype lines)
{
    return metrics.height() * static_cast<double>(lines + 1) + 24;
}

void paintCredits(QPainter &painter, const MapScene &scene, const MapView &view)
{
    const QStringList lines = creditsOf(scene);
    const double metres = scaleBarMetres(view.metres(), 140);
    const double pixels = metres / view.metres();
    const QFontMetricsF metrics(painter.font());
    double width = pixels + 20;
    for (const QString &line : lines)
        width = std::max(width, metrics.horizontalAdvance(line) + 14);
    width = std::min(width, view.size.width() * 0.6);
    const double height = creditsHeight(metrics, lines.size());
    const QRectF inside =
        panel(painter, QRectF(kMargin, view.size.height() - height - kMargin, width, height));
    const double y = inside.top() + metrics.height() + 4;
    painter.drawText(QPointF(inside.left(), inside.top() + metrics.ascent()),
                     metres >= 1000 ? Words::tr("%1 km").arg(metres / 1000)
                                    : Words::tr("%1 m").arg(metres));
    painter.setPen(QPen(themeColor(ColorRole::Text), 2));
    painter.drawPolyline(QPolygonF{{inside.left(), y - 4},
                                   {inside.left(), y + 2},
                                   {inside.left() + pixels, y + 2},
                                   {inside.left() + pixels, y - 4}});
    painter.setPen(themeColor(ColorRole::Text));
    for (qsizetype i = 0; i < lines.size(); ++i)
        painter.drawText(
            QPointF(inside.left(),
                    y + 8 + metrics.height() * static_cast<double>(i) + metrics.ascent()),
            metrics.elidedText(lines[i], Qt::ElideRight, inside.width()));
}

void paintNorth(QPainter &painter, const MapView &view)
{
    const QPointF at(view.size.width() - 26, 30);
    painter.setPen(Qt::NoPen);
    painter.setBrush(themeColor(ColorRole::Surface)); // a base map is light in every theme
    painter.drawRoundedRect(QRectF(at.x() - 16, at.y() - 20, 32, 50), 4, 4);
    painter.setPen(themeColor(ColorRole::Text));
    painter.setBrush(themeColor(ColorRole::Text));
    painter.drawPolygon(QPolygonF{at + QPointF(0, -14), at + QPointF(6, 8), at + QPointF(0, 4)});
    painter.setBrush(themeColor(ColorRole::Surface));
    painter.drawPolygon(QPolygonF{at + QPointF(0, -14), at + QPointF(-6, 8), at + QPointF(0, 4)});
    painter.drawText(QRectF(at.x() - 14, at.y() + 8, 28, 18), Qt::AlignCenter, Words::tr("N"));
}

} // namespace

QMarginsF furnitureMargins(const MapScene &scene, QSizeF size)
{
    const std::vector<LegendLine> lines = linesOf(scene, {});
    const double right = lines.empty() ? 0 : sizeOf(scene, lines, size).width + 2 * kMargin;
    const double below =
        creditsHeight(QFontMetricsF(listFont()), creditsOf(scene).size()) + 2 * kMargin;
    return {0, 0, right, below};
}

double scaleBarMetres(double metresPerPixel, double pixels)
{
    const double most = metresPerPixel * pixels;
    const double power = std::pow(10, std::floor(std::log10(most)));
    for (const double step : {5.0, 2.0, 1.0}) {
        if (step * power <= most)
            return step * power;
    }
    return power;
}

void paintGround(QPainter &painter, const MapView &view)
{
    painter.fillRect(QRectF(QPointF(0, 0), view.size), themeColor(ColorRole::Raised));
    const GeoBounds seen = view.bounds();
    const double wide = seen.east - seen.west;
    double step = 10;
    for (const double smaller :
         {5.0, 2.0, 1.0, 0.5, 0.2, 0.1, 0.05, 0.02, 0.01, 0.005, 0.002, 0.001}) {
        if (wide / step >= 4)
            break;
        step = smaller;
    }
    painter.setPen(QPen(themeColor(ColorRole::Line), 1));
    for (double x = std::ceil(seen.west / step) * step; x < seen.east; x += step) {
        const double at = view.toScreen({x, view.centre.latitude}).x();
        painter.drawLine(QPointF(at, 0), QPointF(at, view.size.height()));
    }
    for (double y = std::ceil(seen.south / step) * step; y < seen.north; y += step) {
        const double at = view.toScreen({view.centre.longitude, y}).y();
        painter.drawLine(QPointF(0, at), QPointF(view.size.width(), at));
    }
}

void paintFurniture(QPainter &painter,
                    const MapScene &scene,
                    const MapView &view,
                    std::pair<float, float> range,
                    bool hasLegend)
{
    painter.setFont(listFont());
    if (hasLegend)
        paintLegend(painter, scene, view, range);
    paintCredits(painter, scene, view);
    paintNorth(painter, view);
}

} // namespace zs
