// SPDX-License-Identifier: GPL-3.0-or-later
// Draws boxes and links of the network.
#include "ui/gantt/gantt_painter.h"
#include "ui/network/network_picture.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

namespace zs {

namespace {

constexpr double kLegible = 0.45; // below this zoom letters would be grey dust

QString words(const char *text)
{
    return QCoreApplication::translate("NetworkPainter", text);
}

/// Where the lines of a box run.
struct BoxLines {
    QRectF box;
    double row = 0;    ///< height of the upper and the lower row
    double left = 0;   ///< width of the outer columns
    double number = 0; ///< of the number's cell

    [[nodiscard]] QRectF upper(int column) const { return cell(column, box.top(), row); }
    [[nodiscard]] QRectF lower(int column) const { return cell(column, box.bottom() - row, row); }
    [[nodiscard]] QRectF numberCell() const
    {
        return {box.left(), box.top() + row, number, box.height() - 2 * row};
    }
    [[nodiscard]] QRectF nameCell() const
    {
        return {box.left() + number, box.top() + row, box.width() - number, box.height() - 2 * row};
    }

private:
    [[nodiscard]] QRectF cell(int column, double top, double height) const
    {
        const double middle = box.width() - 2 * left;
        const double x = column == 0   ? box.left()
                         : column == 1 ? box.left() + left
                                       : box.left() + left + middle;
        return {x, top, column == 1 ? middle : left, height};
    }
};

BoxLines linesOf(const QRectF &box, const QFontMetricsF &letters)
{
    BoxLines lines{box, letters.height() + 5, 0, 0};
    lines.left = letters.horizontalAdvance(QStringLiteral("2026-02-28")) + 14;
    lines.number = letters.horizontalAdvance(QStringLiteral("00000")) + 8;
    return lines;
}

/// Breaks a name into two lines, the second shortened where it must be.
QString wrapped(const QString &name, double width, const QFontMetricsF &letters)
{
    if (letters.horizontalAdvance(name) <= width)
        return name;
    qsizetype fits = name.size();
    while (fits > 1 && letters.horizontalAdvance(name.left(fits)) > width)
        --fits;
    if (const qsizetype space = name.lastIndexOf(u' ', fits); space > fits / 2)
        fits = space;
    return name.left(fits) + u'\n'
           + letters.elidedText(name.mid(fits).trimmed(), Qt::ElideRight, width);
}

void paintCells(QPainter &p, const BoxLines &at, const NetworkCells &cells)
{
    const auto text = [&](const QRectF &rect, const QString &words) {
        p.drawText(rect, Qt::AlignCenter | Qt::TextDontClip, words);
    };
    text(at.upper(0), cells.earlyStart);
    text(at.upper(1), cells.duration);
    text(at.upper(2), cells.earlyFinish);
    text(at.numberCell(), cells.number);
    text(at.nameCell(), wrapped(cells.name, at.nameCell().width() - 8, QFontMetricsF(p.font())));
    text(at.lower(0), cells.lateStart);
    text(at.lower(1), cells.totalFloat);
    text(at.lower(2), cells.lateFinish);
}

void paintFrame(QPainter &p, const BoxLines &at, const QColor &line)
{
    p.setPen(QPen(line, 1));
    const QRectF &b = at.box;
    const double upper = b.top() + at.row;
    const double lower = b.bottom() - at.row;
    p.drawLine(QPointF(b.left(), upper), QPointF(b.right(), upper));
    p.drawLine(QPointF(b.left(), lower), QPointF(b.right(), lower));
    for (const double x : {b.left() + at.left, b.right() - at.left}) {
        p.drawLine(QPointF(x, b.top()), QPointF(x, upper));
        p.drawLine(QPointF(x, lower), QPointF(x, b.bottom()));
    }
    p.drawLine(QPointF(b.left() + at.number, upper), QPointF(b.left() + at.number, lower));
}

void paintNode(QPainter &p,
               const NetworkPicture &picture,
               std::size_t number,
               const GanttPalette &palette,
               bool selected,
               bool legible)
{
    const NetworkNode &node = picture.plan.nodes[number];
    const GanttRow &row = picture.snapshot->row(node.task);
    const QRectF &box = picture.layout.nodes[number];
    const QColor colour = colourOf(node.role, palette);
    const BoxLines at = linesOf(box, QFontMetricsF(p.font()));
    p.setPen(Qt::NoPen);
    p.setBrush(palette.surface);
    p.drawRect(box);
    if (legible)
        p.fillRect(at.numberCell(), blended(colour, palette.surface, 0.22));
    else // of a box seen from afar its colour is all that is left
        p.fillRect(box, blended(colour, palette.surface, 0.7));
    if (legible)
        paintFrame(p, at, blended(colour, palette.surface, 0.5));
    QPen edge(selected ? palette.accent : colour,
              selected                         ? 3
              : node.role == BarRole::Critical ? 2.2
                                               : 1.3);
    if (!row.active || row.manual)
        edge.setStyle(Qt::DashLine);
    p.setPen(edge);
    p.setBrush(Qt::NoBrush);
    p.drawRect(box);
    if (node.summary) { // a second edge: there is more inside
        p.setPen(QPen(colour, 1));
        p.drawRect(box.adjusted(-4, -4, 4, 4));
    }
    if (row.milestone) {
        const QPointF c(box.left(), box.top());
        p.setPen(Qt::NoPen);
        p.setBrush(colour);
        p.drawPolygon(QPolygonF{
            c + QPointF(-7, 0), c + QPointF(0, -7), c + QPointF(7, 0), c + QPointF(0, 7)});
    }
    if (!legible)
        return;
    p.setPen(row.active ? palette.text : palette.dim);
    paintCells(p, at, networkCells(*picture.snapshot, node.task));
}

QString linkWords(const GanttLink &link, const GanttSnapshot &snapshot)
{
    static constexpr std::array kTypes{"FF", "FS", "SF", "SS"};
    const bool plain = link.type == LinkType::FinishToStart;
    QString text =
        plain ? QString() : QString::fromLatin1(kTypes[static_cast<std::size_t>(link.type)]);
    const bool percent = link.lagKind == LagKind::PercentOfPredecessor
                         || link.lagKind == LagKind::ElapsedPercentOfPredecessor;
    if (percent && link.lagPercent != 0)
        text += QStringLiteral("%1%2 %").arg(link.lagPercent > 0 ? u"+" : u"").arg(link.lagPercent);
    else if (!percent && link.lag != 0)
        text += QStringLiteral("%1%2")
                    .arg(link.lag > 0 ? u"+" : u"")
                    .arg(static_cast<double>(link.lag)
                             / static_cast<double>(link.lagKind == LagKind::Elapsed
                                                       ? kMinutesPerDay
                                                       : snapshot.minutesPerDay),
                         0,
                         'g',
                         4);
    return text;
}

QPainterPath curve(const std::vector<QPointF> &route)
{
    QPainterPath path(route.front());
    for (std::size_t i = 1; i < route.size(); ++i) {
        const QPointF a = route[i - 1];
        const QPointF z = route[i];
        if (i % 2 == 0) { // along a column, past its boxes
            path.lineTo(z);
            continue;
        }
        const double half = std::max(24.0, std::abs(z.x() - a.x()) / 2);
        path.cubicTo(a + QPointF(half, 0), z - QPointF(half, 0), z);
    }
    return path;
}

void paintEdge(QPainter &p,
               const NetworkPicture &picture,
               std::size_t number,
               const GanttPalette &palette,
               bool selected,
               bool legible)
{
    const NetworkEdge &edge = picture.plan.edges[number];
    const std::vector<QPointF> &route = picture.layout.routes[number];
    const QColor colour = selected        ? palette.accent
                          : edge.critical ? palette.critical
                                          : blended(palette.dim, palette.surface, 0.75);
    QPen line(colour, selected || edge.critical ? 1.8 : 1.1);
    line.setCosmetic(!legible); // a line thinner than a pixel fades away
    p.setPen(line);
    p.setBrush(Qt::NoBrush);
    p.drawPath(curve(route));
    const QPointF tip = route.back();
    p.setPen(Qt::NoPen);
    p.setBrush(colour);
    p.drawPolygon(QPolygonF{tip, tip + QPointF(-8, -4), tip + QPointF(-8, 4)});
    if (!legible)
        return;
    const QString text =
        linkWords(picture.snapshot->links[static_cast<std::size_t>(edge.link)], *picture.snapshot);
    if (text.isEmpty())
        return;
    p.setPen(colour);
    const double width = QFontMetricsF(p.font()).horizontalAdvance(text) + 4;
    const QRectF plate(route.front().x() + 4,
                       route.front().y() - picture.metrics.lineGap - 4,
                       width,
                       picture.metrics.lineGap + 2);
    p.drawText(plate, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, text);
}

QRectF boundsOf(const std::vector<QPointF> &route)
{
    double left = 1e12;
    double right = -1e12;
    double top = 1e12;
    double bottom = -1e12;
    for (const QPointF &p : route) {
        left = std::min(left, p.x());
        right = std::max(right, p.x());
        top = std::min(top, p.y());
        bottom = std::max(bottom, p.y());
    }
    return QRectF(QPointF(left, top), QPointF(right, bottom)).adjusted(-30, -24, 30, 24);
}

} // namespace

void paintNetwork(QPainter &painter,
                  const NetworkPicture &picture,
                  const QRectF &part,
                  const GanttPalette &palette,
                  const QSet<TaskId> &selected,
                  double scale)
{
    painter.save();
    painter.setFont(picture.font);
    painter.setRenderHint(QPainter::Antialiasing, true);
    const bool legible = scale >= kLegible;
    const auto isSelected = [&](int node) {
        const int task = picture.plan.nodes[static_cast<std::size_t>(node)].task;
        return selected.contains(picture.snapshot->row(task).id);
    };
    for (std::size_t e = 0; e < picture.plan.edges.size(); ++e) {
        const NetworkEdge &edge = picture.plan.edges[e];
        if (!picture.layout.routes[e].empty()
            && boundsOf(picture.layout.routes[e]).intersects(part))
            paintEdge(painter,
                      picture,
                      e,
                      palette,
                      isSelected(edge.from) || isSelected(edge.to),
                      legible);
    }
    for (std::size_t n = 0; n < picture.plan.nodes.size(); ++n) {
        if (picture.layout.nodes[n].adjusted(-10, -10, 10, 10).intersects(part))
            paintNode(painter, picture, n, palette, isSelected(static_cast<int>(n)), legible);
    }
    painter.restore();
}

void paintNetworkKey(QPainter &painter, const QRectF &box, const GanttPalette &palette)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, true);
    const BoxLines at = linesOf(box, QFontMetricsF(painter.font()));
    painter.setBrush(palette.surface);
    painter.setPen(QPen(palette.dim, 1.2));
    painter.drawRect(box);
    paintFrame(painter, at, palette.dim);
    painter.setPen(palette.text);
    paintCells(painter,
               at,
               {words(QT_TRANSLATE_NOOP("NetworkPainter", "Early start")),
                words(QT_TRANSLATE_NOOP("NetworkPainter", "Duration")),
                words(QT_TRANSLATE_NOOP("NetworkPainter", "Early finish")),
                words(QT_TRANSLATE_NOOP("NetworkPainter", "No.")),
                words(QT_TRANSLATE_NOOP("NetworkPainter", "Name of the task")),
                words(QT_TRANSLATE_NOOP("NetworkPainter", "Late start")),
                words(QT_TRANSLATE_NOOP("NetworkPainter", "Float")),
                words(QT_TRANSLATE_NOOP("NetworkPainter", "Late finish"))});
    painter.restore();
}

} // namespace zs
