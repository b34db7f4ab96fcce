// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gantt/gantt_painter.h"

#include <QCoreApplication>
#include <QPaintEngine>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace zs {

namespace {

constexpr double kDayMark = 8; // size of the letters 休 and 班 beside a day's number

/// Lines of one pixel stay sharp on the half.
double sharp(double v)
{
    return std::floor(v) + 0.5;
}

QString makeUpMark()
{
    //: One-character mark of a weekend day that is worked in exchange (in Chinese: 班)
    return QCoreApplication::translate("GanttPainter", "班");
}

QString holidayMark()
{
    //: One-character mark of a holiday (in Chinese: 休)
    return QCoreApplication::translate("GanttPainter", "休");
}

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

void paintGrid(QPainter &p, const GanttScene &scene, const GanttPalette &palette)
{
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
            region -= label.rect.adjusted(-2, 4, 1, -4).toAlignedRect();
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

void paintUnderBars(QPainter &p, const GanttScene &scene, const GanttPalette &palette)
{
    p.setPen(Qt::NoPen);
    p.setBrush(palette.baseline);
    for (const SceneBaseline &baseline : scene.baselines) {
        if (baseline.milestone) {
            const QPointF c = baseline.rect.center();
            const double half = baseline.rect.width() / 2;
            p.drawPolygon(QPolygonF{c + QPointF(-half, 0),
                                    c + QPointF(0, -half / 2),
                                    c + QPointF(half, 0),
                                    c + QPointF(0, half / 2)});
        } else
            p.drawRect(baseline.rect);
    }
    for (const SceneFloat &slack : scene.floats) {
        p.setPen(QPen(palette.dim, 1));
        p.drawLine(slack.line);
        p.drawLine(slack.line.p2() + QPointF(0, -3), slack.line.p2() + QPointF(0, 1));
    }
}

void paintBar(QPainter &p, const SceneBar &bar, const GanttPalette &palette)
{
    const QColor colour = colourOf(bar.role, palette);
    const QRectF frame = bar.rect.adjusted(0.5, 0.5, -0.5, -0.5);
    const double radius = std::min(2.5, frame.width() / 2);
    p.setBrush(blended(colour, palette.surface, 0.34));
    QPen edge(bar.selected ? palette.text : colour, bar.selected ? 1.6 : 1);
    if (bar.role == BarRole::Inactive || bar.manual)
        edge.setStyle(Qt::DashLine);
    p.setPen(edge);
    p.drawRoundedRect(frame, radius, radius);
    if (bar.progress > 0) {
        QRectF inner = bar.rect.adjusted(1, 3, -1, -3);
        inner.setWidth(std::max(1.0, inner.width() * bar.progress));
        p.fillRect(inner, colour);
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

void paintHeaderCells(QPainter &p,
                      const QRectF &area,
                      const std::vector<HeaderCell> &cells,
                      double left,
                      const GanttPalette &palette,
                      bool centred,
                      const DayShading *days = nullptr)
{
    for (const HeaderCell &cell : cells) {
        const double x = area.left() + cell.x - left;
        p.setPen(QPen(palette.line, 1));
        p.drawLine(QPointF(sharp(x), area.top()), QPointF(sharp(x), area.bottom()));
        // the label stays in sight while any part of its cell is
        const double from = std::max(x, area.left());
        const double to = std::min(x + cell.width, area.right());
        const double width = p.fontMetrics().horizontalAdvance(cell.label);
        if (cell.label.isEmpty() || width + 2 > cell.width || width + 2 > to - from)
            continue;
        QRectF box(from, area.top(), to - from, area.height());
        if (days && days->day(cell.from.day()).kind >= DayKind::Holiday && cell.width < 40)
            box.adjust(0, 0, -kDayMark, 0); // its mark stands right of it
        p.setPen(palette.text);
        const auto way = centred ? Qt::AlignCenter : Qt::AlignLeft | Qt::AlignVCenter;
        if (!centred && width + 8 <= box.width())
            box.adjust(6, 0, 0, 0);
        p.drawText(box, way | Qt::TextSingleLine | Qt::TextDontClip, cell.label);
    }
}

/// Shade, 休 and 班 under the day numbers.
void paintDayMarks(QPainter &p,
                   const QRectF &area,
                   const std::vector<HeaderCell> &cells,
                   double left,
                   const DayShading &days,
                   const GanttPalette &palette)
{
    const QFont plain = p.font();
    QFont tiny = plain;
    tiny.setPixelSize(static_cast<int>(kDayMark));
    p.setFont(tiny);
    for (const HeaderCell &cell : cells) {
        const DayShade &shade = days.day(cell.from.day());
        if (shade.kind == DayKind::Working)
            continue;
        const QRectF box(area.left() + cell.x - left, area.top(), cell.width, area.height());
        if (shade.isOff())
            p.fillRect(box,
                       shade.kind == DayKind::Holiday ? blended(palette.late, palette.shade, 0.12)
                                                      : palette.shade);
        if (shade.kind == DayKind::Off || cell.width < 20)
            continue;
        p.setPen(shade.kind == DayKind::MakeUp ? palette.accent : palette.late);
        p.drawText(box.adjusted(0, 2, -1, 0),
                   Qt::AlignRight | Qt::AlignTop,
                   shade.kind == DayKind::MakeUp ? makeUpMark() : holidayMark());
    }
    p.setFont(plain);
}

/// A line's name on a small plate; `way`: 0 = over the line, 1 = right of it, -1 = left.
void paintMark(QPainter &p,
               const QRectF &area,
               double x,
               const QString &name,
               int way,
               const QColor &ground,
               const QColor &ink)
{
    const double width = p.fontMetrics().horizontalAdvance(name) + 8;
    const double left = way == 0 ? x - width / 2 : way > 0 ? x : x - width;
    const QRectF plate(std::clamp(left, area.left(), std::max(area.left(), area.right() - width)),
                       area.top() + 2,
                       width,
                       area.height() - 4);
    p.fillRect(plate, ground);
    p.setPen(ink);
    p.drawText(plate, Qt::AlignCenter | Qt::TextSingleLine | Qt::TextDontClip, name);
}

/// The names of the today and the status line; where both are near, they stand back to back.
void paintHeaderMarks(QPainter &p,
                      const QRectF &area,
                      const TimeScale &scale,
                      double left,
                      const HeaderMarks &marks,
                      const GanttPalette &palette)
{
    const auto place = [&](WallTime t) {
        const double x = t.isValid() ? scale.x(t) - left : -1;
        return x >= 0 && x <= area.width() ? area.left() + x : -1;
    };
    const double today = place(marks.today);
    const double status = place(marks.status);
    const bool near = today >= 0 && status >= 0 && std::abs(today - status) < 120;
    const int side = today < status ? -1 : 1;
    if (status >= 0)
        paintMark(p,
                  area,
                  status,
                  //: Name of the dashed line in the chart
                  QCoreApplication::translate("GanttPainter", "Status date"),
                  near ? -side : 0,
                  palette.dim,
                  palette.surface);
    if (today >= 0)
        paintMark(p,
                  area,
                  today,
                  QCoreApplication::translate("GanttPainter", "Today"),
                  near ? side : 0,
                  palette.accent,
                  palette.surface);
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
    paintGrid(painter, scene, palette);
    painter.setRenderHint(QPainter::Antialiasing, true);
    paintLinks(painter, scene, palette, metrics.linkRadius);
    paintUnderBars(painter, scene, palette);
    for (const SceneBar &bar : scene.bars)
        paintBar(painter, bar, palette);
    for (const SceneBracket &bracket : scene.brackets)
        paintBracket(painter, bracket, palette);
    for (const SceneDiamond &diamond : scene.diamonds)
        paintDiamond(painter, diamond, palette, metrics.diamond);
    paintMarks(painter, scene, palette);
    paintLabels(painter, scene, palette);
    painter.restore();
}

void paintTimeHeader(QPainter &painter,
                     const QRectF &area,
                     const TimeScale &scale,
                     double left,
                     const DayShading *days,
                     const GanttPalette &palette,
                     const HeaderMarks &marks)
{
    painter.save();
    painter.setClipRect(area, Qt::IntersectClip);
    painter.fillRect(area, palette.raised);
    const double half = area.height() / 2;
    const QRectF upper(area.left(), area.top(), area.width(), half);
    const QRectF lower(area.left(), area.top() + half, area.width(), half);
    const std::vector<HeaderCell> cells = scale.lowerCells(left, left + area.width());
    const DayShading *marked = scale.lowerUnit() == TimeUnit::Day ? days : nullptr;
    if (marked)
        paintDayMarks(painter, lower, cells, left, *marked, palette);
    // at the left, where the names of the today and status line seldom cover them
    paintHeaderCells(
        painter, upper, scale.upperCells(left, left + area.width()), left, palette, false);
    paintHeaderCells(painter, lower, cells, left, palette, true, marked);
    painter.setPen(QPen(palette.line, 1));
    painter.drawLine(QPointF(area.left(), sharp(lower.top())),
                     QPointF(area.right(), sharp(lower.top())));
    painter.setPen(QPen(blended(palette.dim, palette.line, 0.3), 1));
    painter.drawLine(QPointF(area.left(), sharp(area.bottom() - 1)),
                     QPointF(area.right(), sharp(area.bottom() - 1)));
    paintHeaderMarks(painter, upper, scale, left, marks, palette);
    painter.restore();
}

} // namespace zs
