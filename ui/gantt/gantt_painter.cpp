// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gantt/gantt_painter.h"

#include "ui/gantt/bar_pattern.h"
#include "ui/gantt/painter_parts.h"

#include <QCoreApplication>
#include <QPaintEngine>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace zs {

namespace {

void paintBands(QPainter &p, const GanttScene &scene, const GanttPalette &palette)
{
    for (const SceneBand &band : scene.bands) {
        if (band.kind == BandKind::MakeUp) {
            p.setPen(QPen(blended(palette.dim, palette.surface, 0.28), 1));
            p.save();
            p.setClipRect(band.rect, Qt::IntersectClip);
            for (double y = band.rect.top() - band.rect.width(); y < band.rect.bottom(); y += 7)
                p.drawLine(QPointF(band.rect.left(), y + band.rect.width()),
                           QPointF(band.rect.right(), y));
            p.restore();
            if (band.rect.width() >= 14) {
                p.setPen(palette.dim);
                const QRectF box(band.rect.left(), band.rect.bottom() - 20, band.rect.width(), 18);
                p.fillRect(box.adjusted(1, 1, -1, -1), palette.surface);
                p.drawText(box, Qt::AlignCenter, makeUpMark());
            }
            continue;
        }
        const bool holiday = band.kind == BandKind::Holiday;
        p.fillRect(band.rect, holiday ? blended(palette.late, palette.shade, 0.05) : palette.shade);
        if (!band.label.isEmpty()) {
            p.setPen(palette.dim);
            const QRectF box(
                band.rect.left() - 40, band.rect.bottom() - 20, band.rect.width() + 80, 18);
            p.drawText(box, Qt::AlignCenter, band.label);
        }
    }
}

/// Rows with a calendar of their own: what the project has off is taken away, their own laid on.
void paintRowShades(QPainter &p, const GanttScene &scene, const GanttPalette &palette)
{
    for (const SceneRowShade &shade : scene.rowShades) {
        p.fillRect(shade.row, palette.surface);
        for (const QRectF &off : shade.off)
            p.fillRect(off, palette.shade);
    }
}

void paintGrid(QPainter &p, const GanttScene &scene, const GanttPalette &palette)
{
    for (const QRectF &row : scene.groupRows)
        p.fillRect(row, blended(palette.line, palette.raised, 0.5));
    for (const QRectF &row : scene.selectedRows) {
        QColor tint = palette.accent;
        tint.setAlphaF(0.10F);
        p.fillRect(row, tint);
    }
    p.setPen(QPen(palette.line, 1));
    for (const double x : scene.gridLines)
        p.drawLine(QPointF(sharp(x), 0), QPointF(sharp(x), scene.area.height()));
    p.setPen(QPen(blended(palette.line, palette.surface, 0.55), 1));
    for (const double y : scene.rowLines)
        p.drawLine(QPointF(0, sharp(y - 1)), QPointF(scene.area.width(), sharp(y - 1)));
}

void paintArrow(QPainter &p, QPointF tip, ArrowWay way)
{
    constexpr double kLength = 6;
    constexpr double kHalf = 3.2;
    QPointF back;
    QPointF side;
    switch (way) {
    case ArrowWay::Right:
        back = {-kLength, 0}, side = {0, kHalf};
        break;
    case ArrowWay::Left:
        back = {kLength, 0}, side = {0, kHalf};
        break;
    case ArrowWay::Down:
        back = {0, -kLength}, side = {kHalf, 0};
        break;
    case ArrowWay::Up:
        back = {0, kLength}, side = {kHalf, 0};
        break;
    }
    p.drawPolygon(QPolygonF{tip, tip + back + side, tip + back - side});
}

/// Keeps lines off the names: they pass behind, so that every name can be read.
void clipOutNames(QPainter &p, const GanttScene &scene)
{
    QRegion region(scene.area.toAlignedRect());
    for (const SceneLabel &label : scene.labels) {
        if (label.crossed)
            region -= label.rect.adjusted(-kBesideName, 4, kBesideName, -4).toAlignedRect();
    }
    p.setClipRegion(region, Qt::IntersectClip);
}

void paintLinks(QPainter &p, const GanttScene &scene, const GanttPalette &palette, double radius)
{
    p.save();
    clipOutNames(p, scene);
    // in a thicket of lines nobody sees round corners, and smoothing them takes most of a frame
    constexpr std::size_t kManyLinks = 150;
    const bool plain =
        scene.links.size() > kManyLinks && p.paintEngine()->type() == QPaintEngine::Raster;
    p.setRenderHint(QPainter::Antialiasing, !plain);
    for (const SceneLink &link : scene.links) {
        const QColor quiet = blended(palette.dim, palette.surface, 0.75);
        const QColor colour = link.critical   ? blended(palette.critical, palette.surface, 0.85)
                              : link.selected ? palette.accent
                                              : quiet;
        p.setBrush(Qt::NoBrush);
        p.setPen(QPen(colour, link.selected ? 1.8 : 1.1, Qt::SolidLine, Qt::FlatCap));
        if (plain) {
            p.setPen(QPen(colour, 1));
            p.drawPolyline(link.route.points.data(), static_cast<int>(link.route.points.size()));
        } else {
            p.drawPath(roundedPath(link.route.points, radius));
        }
        p.setPen(Qt::NoPen);
        p.setBrush(colour);
        paintArrow(p, link.route.points.back(), link.route.arrow);
    }
    p.restore();
}

/// The chosen baseline is filled, the next one an outline, the third dark: grey paper tells them
/// apart.
void paintBaseline(QPainter &p, const SceneBaseline &baseline, const GanttPalette &palette)
{
    p.setPen(Qt::NoPen);
    p.setBrush(baseline.rank == 2 ? palette.dim : palette.baseline);
    if (baseline.rank == 1) {
        p.setPen(QPen(palette.dim, 1));
        p.setBrush(palette.surface);
    }
    if (!baseline.milestone)
        return p.drawRect(baseline.rank == 1 ? baseline.rect.adjusted(0, 0.5, 0, -0.5)
                                             : baseline.rect);
    const QPointF c = baseline.rect.center();
    const double half = baseline.rect.width() / 2;
    const double high = std::min(half / 2, baseline.rect.height() / 2 + 1);
    p.drawPolygon(QPolygonF{
        c + QPointF(-half, 0), c + QPointF(0, -high), c + QPointF(half, 0), c + QPointF(0, high)});
}

void paintUnderBars(QPainter &p, const GanttScene &scene, const GanttPalette &palette)
{
    for (const SceneBaseline &baseline : scene.baselines)
        paintBaseline(p, baseline, palette);
    for (const SceneFloat &slack : scene.floats) {
        p.setPen(QPen(palette.dim, 1));
        p.drawLine(slack.line);
        p.drawLine(slack.line.p2() + QPointF(0, -3), slack.line.p2() + QPointF(0, 1));
    }
}

/// One worked piece of a bar; `done` is how much of it is.
void paintPiece(QPainter &p, const QRectF &rect, double done, const QColor &colour)
{
    const QRectF frame = rect.adjusted(0.5, 0.5, -0.5, -0.5);
    const double radius = std::min(2.5, frame.width() / 2);
    p.drawRoundedRect(frame, radius, radius);
    if (done <= 0)
        return;
    QRectF inner = rect.adjusted(1, 3, -1, -3);
    inner.setWidth(std::max(1.0, inner.width() * std::min(1.0, done)));
    p.fillRect(inner, colour);
}

/// A hammock hangs between its links: a thin hatched strip with hooks at both ends.
void paintHammock(QPainter &p, const SceneBar &bar, const QColor &colour)
{
    const QRectF &r = bar.rect;
    const QRectF strip(r.left(), r.center().y() - 3, r.width(), 6);
    p.setBrush(QBrush(colour, Qt::BDiagPattern));
    p.drawRect(strip);
    p.setBrush(colour);
    const double hook = std::min(5.0, r.width() / 2);
    p.drawPolygon(QPolygonF{
        strip.topLeft(), strip.topLeft() + QPointF(hook, 0), strip.bottomLeft() + QPointF(0, 4)});
    p.drawPolygon(QPolygonF{strip.topRight(),
                            strip.topRight() - QPointF(hook, 0),
                            strip.bottomRight() + QPointF(0, 4)});
}

void paintBar(QPainter &p, const SceneBar &bar, const GanttPalette &palette)
{
    const QColor colour = colourOf(bar.role, palette);
    const double wide = bar.selected ? 1.6 : bar.role == BarRole::Critical ? 1.4 : 1;
    QPen edge(bar.selected ? palette.text : colour, wide);
    if (bar.role == BarRole::Inactive || bar.manual)
        edge.setStyle(Qt::DashLine);
    p.setPen(edge);
    if (bar.hammock)
        return paintHammock(p, bar, colour);
    p.setBrush(blended(colour, palette.surface, 0.34));
    if (bar.pieces.empty())
        return paintPiece(p, bar.rect, bar.progress, colour);
    double worked = 0;
    for (const QRectF &piece : bar.pieces)
        worked += piece.width();
    double done = worked * bar.progress;
    p.setPen(QPen(colour, 1, Qt::DotLine));
    p.drawLine(QPointF(bar.rect.left(), bar.rect.center().y()),
               QPointF(bar.rect.right(), bar.rect.center().y()));
    p.setPen(edge);
    for (const QRectF &piece : bar.pieces) {
        paintPiece(p, piece, done / std::max(1.0, piece.width()), colour);
        done -= piece.width();
    }
}

void paintBracket(QPainter &p, const SceneBracket &bracket, const GanttPalette &palette)
{
    const bool inactive = bracket.role == BarRole::Inactive;
    const QColor body = inactive                            ? palette.idle
                        : bracket.role == BarRole::Critical ? palette.critical
                                                            : palette.text;
    const QRectF &r = bracket.rect;
    const double tooth = std::min(6.0, r.width() / 2);
    const double bar = 6;
    const double top = r.top() + 2;
    QPainterPath path;
    path.moveTo(r.left(), top);
    path.lineTo(r.right(), top);
    path.lineTo(r.right(), top + bar + 5);
    path.lineTo(r.right() - tooth, top + bar);
    path.lineTo(r.left() + tooth, top + bar);
    path.lineTo(r.left(), top + bar + 5);
    path.closeSubpath();
    p.setPen(Qt::NoPen);
    p.setBrush(blended(body, palette.surface, bracket.role == BarRole::Critical ? 0.9 : 0.78));
    p.drawPath(path);
    if (bracket.progress > 0) {
        const QRectF done(r.left(), top + 1.5, r.width() * bracket.progress, 3);
        p.fillRect(done,
                   bracket.progress >= 1 ? palette.done
                                         : blended(palette.onTrack, palette.surface, 0.9));
    }
}

void paintDiamond(QPainter &p,
                  const SceneDiamond &diamond,
                  const GanttPalette &palette,
                  double size)
{
    const double half = size / 2;
    const QPointF &c = diamond.centre;
    const QColor colour =
        diamond.role == BarRole::Idle ? palette.text : colourOf(diamond.role, palette);
    p.setPen(QPen(diamond.selected ? palette.accent : colour, diamond.selected ? 2.2 : 1.2));
    p.setBrush(diamond.role == BarRole::Inactive ? palette.surface : colour);
    p.drawPolygon(QPolygonF{
        c + QPointF(-half, 0), c + QPointF(0, -half), c + QPointF(half, 0), c + QPointF(0, half)});
    if (diamond.done) { // a tick, so that green is not all that says it
        p.setPen(QPen(palette.surface, 1.4));
        p.drawPolyline(
            QPolygonF{c + QPointF(-2.6, 0), c + QPointF(-0.6, 2), c + QPointF(2.8, -1.8)});
    }
}

void paintFlags(QPainter &p, const GanttScene &scene, const GanttPalette &palette)
{
    for (const SceneFlag &flag : scene.flags) {
        const double way = flag.incoming ? -1 : 1;
        const QPointF top = flag.foot - QPointF(0, 13);
        p.setPen(QPen(palette.text, 1.2));
        p.drawLine(flag.foot, top);
        p.setPen(Qt::NoPen);
        p.setBrush(palette.accent);
        p.drawPolygon(QPolygonF{top, top + QPointF(way * 8, 3), top + QPointF(0, 6)});
    }
}

/// Dash and dot, as JGJ/T 121-2015 draws it; a point behind is a ring, one ahead is filled.
void paintProgressLine(QPainter &p, const GanttScene &scene, const GanttPalette &palette)
{
    if (scene.progressLine.size() < 2)
        return;
    p.setBrush(Qt::NoBrush);
    p.setPen(QPen(palette.late, 1.6, Qt::DashDotLine, Qt::FlatCap, Qt::RoundJoin));
    p.drawPolyline(scene.progressLine.data(), static_cast<int>(scene.progressLine.size()));
    for (const SceneProgressPoint &point : scene.progressPoints) {
        if (point.way == 0)
            continue;
        const QColor colour = point.way < 0 ? palette.late : palette.done;
        p.setPen(QPen(colour, 1.6));
        p.setBrush(point.way < 0 ? palette.surface : colour);
        p.drawEllipse(point.at, 3.2, 3.2);
    }
}

void paintMarks(QPainter &p, const GanttScene &scene, const GanttPalette &palette)
{
    for (const SceneDeadline &deadline : scene.deadlines) {
        const QColor colour = deadline.missed ? palette.late : palette.done;
        p.setPen(QPen(colour, 1.6));
        p.drawLine(deadline.tip + QPointF(0, -12), deadline.tip + QPointF(0, -4));
        p.setPen(Qt::NoPen);
        p.setBrush(colour);
        p.drawPolygon(
            QPolygonF{deadline.tip, deadline.tip + QPointF(-4, -5), deadline.tip + QPointF(4, -5)});
    }
    p.save();
    clipOutNames(p, scene);
    if (scene.statusX >= 0) {
        p.setPen(QPen(palette.dim, 1.2, Qt::DashLine));
        p.drawLine(QPointF(scene.statusX, 0), QPointF(scene.statusX, scene.area.height()));
    }
    if (scene.todayX >= 0) {
        p.setPen(QPen(palette.accent, 1.4));
        p.drawLine(QPointF(scene.todayX, 0), QPointF(scene.todayX, scene.area.height()));
    }
    p.restore();
}

void paintLabels(QPainter &p, const GanttScene &scene, const GanttPalette &palette)
{
    const QFont plain = p.font();
    QFont bold = plain;
    bold.setWeight(QFont::DemiBold);
    p.setPen(palette.text);
    for (const SceneLabel &label : scene.labels) {
        p.setFont(label.bold ? bold : plain);
        p.drawText(label.rect,
                   Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip,
                   label.text);
    }
    p.setFont(plain);
}

} // namespace

QColor colourOf(BarRole role, const GanttPalette &palette)
{
    switch (role) {
    case BarRole::Idle:
    case BarRole::Inactive:
        return palette.idle;
    case BarRole::OnTrack:
        return palette.onTrack;
    case BarRole::Done:
        return palette.done;
    case BarRole::Late:
        return palette.late;
    case BarRole::Critical:
        return palette.critical;
    case BarRole::NearCritical:
        return palette.atRisk;
    }
    return palette.idle;
}

void paintScene(QPainter &painter,
                const GanttScene &scene,
                const GanttPalette &palette,
                const GanttMetrics &metrics)
{
    painter.save();
    painter.setClipRect(scene.area, Qt::IntersectClip);
    painter.fillRect(scene.area, palette.surface);
    painter.setRenderHint(QPainter::Antialiasing, false);
    paintBands(painter, scene, palette);
    paintRowShades(painter, scene, palette);
    paintGrid(painter, scene, palette);
    painter.setRenderHint(QPainter::Antialiasing, true);
    paintLinks(painter, scene, palette, metrics.linkRadius);
    paintUnderBars(painter, scene, palette);
    for (const SceneBar &bar : scene.bars)
        paintBar(painter, bar, palette);
    if (palette.patterns) {
        for (const SceneBar &bar : scene.bars)
            paintBarPattern(painter, bar, palette);
        for (const SceneLabel &label : scene.labels) {
            if (label.inside) // no letters on hatching
                painter.fillRect(plateOf(label), palette.surface);
        }
    }
    for (const SceneBracket &bracket : scene.brackets)
        paintBracket(painter, bracket, palette);
    for (const SceneDiamond &diamond : scene.diamonds)
        paintDiamond(painter, diamond, palette, metrics.diamond);
    paintMarks(painter, scene, palette);
    paintFlags(painter, scene, palette);
    paintProgressLine(painter, scene, palette);
    paintLabels(painter, scene, palette);
    painter.restore();
}

} // namespace zs
