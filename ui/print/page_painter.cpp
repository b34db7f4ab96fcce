// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/page_painter.h"

#include "access/content_label.h"
#include "report/watermark.h"
#include "ui/print/page_block.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

constexpr QRgb kInk = 0xFF1B2530;
constexpr QRgb kDim = 0xFF5B6773;
constexpr QRgb kLine = 0xFFC9D0D6;
constexpr QRgb kHead = 0xFFF3F5F7;
constexpr QRgb kAlarm = 0xFFB3261E;
constexpr double kWatermark = 18; ///< furniture units that a letter is high
constexpr double kMostLines = 160;
constexpr double kCellGap = 5; ///< content units left and right of a text
constexpr double kIndent = 12; ///< content units a level
constexpr double kMostIndent = 120;
constexpr int kMostMapCells = 12; ///< a map of more sheets than that cannot be read

QString words(const char *text)
{
    return QCoreApplication::translate("PagePainter", text);
}

QString elided(const QPainter &p, const QString &text, double width)
{
    return p.fontMetrics().elidedText(text, Qt::ElideMiddle, static_cast<int>(width));
}

/// One page while it is painted.
struct Sheet {
    QPainter &p;
    const PagePlan &plan;
    const PageTile &tile;
    int page = 0;

    [[nodiscard]] QColor ink(QRgb colour) const
    {
        const int grey = qGray(colour);
        return plan.setup.grey ? QColor(grey, grey, grey) : QColor::fromRgb(colour);
    }
    [[nodiscard]] QColor alarm() const { return plan.setup.grey ? QColor(Qt::black) : ink(kAlarm); }
    /// Furniture units in `area`, which is in mm; returns its size in them.
    QSizeF enter(const QRectF &area) const
    {
        p.save();
        p.translate(area.topLeft());
        p.scale(plan.furniture, plan.furniture);
        p.setFont(furnitureFont());
        p.setBrush(Qt::NoBrush);
        return area.size() / plan.furniture;
    }
    /// The secrecy mark; returns the width it takes.
    double badge(double top) const;
    double sheetMap(double right, double middle) const;
    void strip() const;
    void foot() const;
    void columnTitles(const QRectF &area) const;
    void rows(const QRectF &area) const;
    void cells(const PrintColumn &column, double x, int first, int end) const;
    void body() const;
    void marks(const QRectF &body) const;
    void block() const;
};

double Sheet::badge(double top) const
{
    const QString word = printedMark(plan.facts);
    if (word.isEmpty())
        return 0;
    QFont font = furnitureFont();
    font.setPixelSize(15);
    font.setWeight(QFont::DemiBold);
    p.setFont(font);
    const double width = p.fontMetrics().horizontalAdvance(word) + 14;
    const QRectF box(0, top, width, 24);
    const Classification level = plan.facts.classification;
    const bool filled = level == Classification::TopSecret;
    p.setBrush(filled ? QBrush(alarm()) : QBrush(Qt::NoBrush));
    p.setPen(QPen(level >= Classification::Secret ? alarm() : ink(kDim), 1.3));
    p.drawRect(box);
    p.setBrush(Qt::NoBrush);
    if (filled)
        p.setPen(Qt::white);
    p.drawText(box, Qt::AlignCenter, word);
    p.setFont(furnitureFont());
    return width + 10;
}

/// Which of the sheets this is, as a small grid; returns the width it takes.
double Sheet::sheetMap(double right, double middle) const
{
    if (plan.across > kMostMapCells || plan.down > kMostMapCells)
        return 0;
    const double side = std::min(6.0, 24.0 / plan.down);
    const QPointF corner(right - side * plan.across, middle - side * plan.down / 2);
    p.setPen(QPen(ink(kDim), 0.5));
    for (int r = 0; r < plan.down; ++r) {
        for (int c = 0; c < plan.across; ++c) {
            p.setBrush(r == tile.row && c == tile.column ? QBrush(ink(kInk)) : QBrush(Qt::NoBrush));
            p.drawRect(QRectF(corner + QPointF(c * side, r * side), QSizeF(side, side)));
        }
    }
    p.setBrush(Qt::NoBrush);
    return side * plan.across + 6;
}

void Sheet::strip() const
{
    const QSizeF size = enter(plan.strip);
    double left = badge(0);
    double right = size.width();
    if (const QString number = tileNumber(plan, tile);
        !number.isEmpty() && plan.setup.tileNumbers) {
        right -= sheetMap(right, 12);
        const QString text = words(QT_TRANSLATE_NOOP("PagePainter", "Sheet %1")).arg(number);
        const double width = p.fontMetrics().horizontalAdvance(text) + 4;
        p.setPen(ink(kInk));
        p.drawText(QRectF(right - width, 0, width, 24), Qt::AlignRight | Qt::AlignVCenter, text);
        right -= width + 12;
    }
    if (plan.facts.fictional) {
        const QString text = words(QT_TRANSLATE_NOOP("PagePainter", "Fictional data"));
        const double width = p.fontMetrics().horizontalAdvance(text) + 4;
        p.setPen(alarm());
        p.drawText(QRectF(right - width, 0, width, 24), Qt::AlignRight | Qt::AlignVCenter, text);
        right -= width + 12;
    }
    QFont large = furnitureFont();
    large.setPixelSize(16);
    large.setWeight(QFont::DemiBold);
    p.setFont(large);
    p.setPen(ink(kInk));
    const QString &own = plan.setup.headerText;
    QString title = own.isEmpty() ? plan.facts.title : own;
    if (own.isEmpty() && !plan.facts.code.isEmpty())
        title += u"  "_s + plan.facts.code;
    const QRectF box(left, 0, right - left, 24);
    p.drawText(box, Qt::AlignLeft | Qt::AlignVCenter, elided(p, title, box.width()));
    p.restore();
}

void Sheet::foot() const
{
    const QSizeF size = enter(plan.foot);
    p.setPen(QPen(ink(kLine), 1));
    p.drawLine(QPointF(0, 5), QPointF(size.width(), 5));
    const QRectF box(0, 7, size.width(), size.height() - 7);
    const QString pages =
        words(QT_TRANSLATE_NOOP("PagePainter", "Page %1 of %2")).arg(page + 1).arg(plan.pages());
    const double middle = p.fontMetrics().horizontalAdvance(pages) + 16;
    const double side = (size.width() - middle) / 2;
    QString left = printedMark(plan.facts);
    if (!plan.setup.footerText.isEmpty())
        left += (left.isEmpty() ? QString() : u"   "_s) + plan.setup.footerText;
    p.setPen(ink(kInk));
    p.drawText(box, Qt::AlignLeft | Qt::AlignVCenter, elided(p, left, side));
    p.setPen(ink(kDim));
    p.drawText(box, Qt::AlignHCenter | Qt::AlignVCenter, pages);
    p.drawText(box, Qt::AlignRight | Qt::AlignVCenter, elided(p, plan.facts.printedOn, side));
    p.restore();
}

void Sheet::columnTitles(const QRectF &area) const
{
    p.fillRect(area, ink(kHead));
    double x = area.left() - tile.tableLeft;
    p.setPen(ink(kInk));
    for (const PrintColumn &column : plan.content->table().columns) {
        const QRectF cell(x, area.top(), column.width, area.height());
        x += column.width;
        if (cell.right() <= area.left() || cell.left() >= area.right())
            continue;
        const QRectF inner = cell.adjusted(kCellGap, 0, -kCellGap, 0);
        p.drawText(inner, column.align | Qt::AlignVCenter, elided(p, column.title, inner.width()));
    }
    p.setPen(QPen(ink(kLine), 1));
    p.drawLine(area.bottomLeft(), area.bottomRight());
}

void Sheet::cells(const PrintColumn &column, double x, int first, int end) const
{
    const PrintTable &table = plan.content->table();
    const QFont plain = plan.content->font();
    QFont bold = plain;
    bold.setWeight(QFont::DemiBold);
    for (int i = first; i < end; ++i) {
        const auto at = static_cast<std::size_t>(i);
        if (at >= column.texts.size() || at >= table.rows.size() || column.texts[at].isEmpty())
            continue;
        const PrintRow &row = table.rows[at];
        const double indent =
            column.outline ? std::min(row.depth * kIndent, std::min(kMostIndent, column.width / 3))
                           : 0;
        p.setFont(column.outline && row.strong ? bold : plain);
        p.setPen(row.marked && !column.outline ? alarm() : ink(kInk));
        const QRectF cell(x + kCellGap + indent,
                          (i - first) * table.rowHeight,
                          column.width - 2 * kCellGap - indent,
                          table.rowHeight);
        const QString text = p.fontMetrics().elidedText(
            column.texts[at], Qt::ElideRight, static_cast<int>(cell.width()) + 1);
        p.drawText(
            cell, column.align | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip, text);
    }
    p.setFont(plain);
}

void Sheet::rows(const QRectF &area) const
{
    const PrintTable &table = plan.content->table();
    const int first = static_cast<int>(std::lround(tile.part.top() / table.rowHeight));
    const int end = first + static_cast<int>(std::lround(tile.part.height() / table.rowHeight));
    p.save();
    p.translate(area.topLeft());
    double x = -tile.tableLeft;
    for (const PrintColumn &column : table.columns) {
        if (x + column.width > 0 && x < tile.tableWidth)
            cells(column, x, first, end);
        x += column.width;
        if (x > 0 && x <= tile.tableWidth + 0.5) {
            p.setPen(QPen(ink(kLine), 0.6));
            p.drawLine(QPointF(x, 0), QPointF(x, area.height()));
        }
    }
    p.setPen(QPen(ink(kLine), 0.6));
    for (int i = 1; i <= end - first; ++i)
        p.drawLine(QPointF(0, i * table.rowHeight), QPointF(area.width(), i * table.rowHeight));
    p.restore();
}

void Sheet::body() const
{
    const PaintedContent &content = *plan.content;
    const double header = tile.header ? content.headerHeight() : 0;
    const QSizeF whole(tile.tableWidth + tile.part.width(), header + tile.part.height());
    p.save();
    p.translate(plan.body.topLeft());
    p.scale(plan.unit, plan.unit);
    p.setFont(content.font());
    p.save();
    p.setClipRect(QRectF(QPointF(), whole), Qt::IntersectClip);
    if (tile.tableWidth > 0) {
        if (header > 0)
            columnTitles(QRectF(0, 0, tile.tableWidth, header));
        rows(QRectF(0, header, tile.tableWidth, tile.part.height()));
    }
    if (tile.part.width() > 0) {
        const QRectF place(tile.tableWidth, header, tile.part.width(), tile.part.height());
        if (header > 0)
            content.paintHeader(
                p, QRectF(place.left(), 0, place.width(), header), tile.part.left());
        p.save();
        p.translate(place.topLeft());
        content.paint(p, tile.part);
        p.restore();
    }
    p.restore();
    p.setBrush(Qt::NoBrush);
    p.setPen(QPen(ink(kDim), 1));
    p.drawRect(QRectF(QPointF(), whole));
    if (tile.tableWidth > 0 && tile.part.width() > 0)
        p.drawLine(QPointF(tile.tableWidth, 0), QPointF(tile.tableWidth, whole.height()));
    marks(QRectF(QPointF(), whole));
    p.restore();
}

/// Where to cut, and where the neighbour's sheet is laid on. In content units.
void Sheet::marks(const QRectF &body) const
{
    const double mm = 1 / plan.unit;
    if (plan.setup.cutMarks) {
        p.setPen(QPen(Qt::black, 0.2 * mm));
        for (const QPointF &corner :
             {body.topLeft(), body.topRight(), body.bottomLeft(), body.bottomRight()}) {
            const double x = corner.x() == body.left() ? -1 : 1;
            const double y = corner.y() == body.top() ? -1 : 1;
            p.drawLine(corner + QPointF(0, y * 0.6 * mm), corner + QPointF(0, y * 3 * mm));
            p.drawLine(corner + QPointF(x * 0.6 * mm, 0), corner + QPointF(x * 3 * mm, 0));
        }
    }
    QFont small = furnitureFont();
    small.setPixelSize(std::max(1, static_cast<int>(std::lround(2.4 * mm))));
    p.setFont(small);
    QPen dashed(ink(kDim), 0.25 * mm, Qt::DashLine);
    const double chart = tile.tableWidth;
    const auto upright = [&](double x, int neighbour) {
        p.setPen(dashed);
        p.drawLine(QPointF(x, -2 * mm), QPointF(x, body.bottom() + 2 * mm));
        p.setPen(ink(kDim));
        const QString name = u"%1-%2"_s.arg(tile.row + 1).arg(neighbour + 1);
        p.drawText(QRectF(x - 10 * mm, -3.2 * mm, 20 * mm, 3 * mm), Qt::AlignCenter, name);
    };
    const auto level = [&](double y, int neighbour) {
        p.setPen(dashed);
        p.drawLine(QPointF(-2 * mm, y), QPointF(body.right() + 2 * mm, y));
        p.setPen(ink(kDim));
        p.drawText(QRectF(body.right() + 0.5 * mm, y - 3.2 * mm, 9 * mm, 3 * mm),
                   Qt::AlignLeft | Qt::AlignBottom,
                   u"%1-%2"_s.arg(neighbour + 1).arg(tile.column + 1));
    };
    const double header = tile.header ? plan.content->headerHeight() : 0;
    if (tile.shareLeft > 0)
        upright(chart + tile.shareLeft, tile.column - 1);
    if (tile.shareRight > 0)
        upright(chart + tile.part.width() - tile.shareRight, tile.column + 1);
    if (tile.shareAbove > 0)
        level(header + tile.shareAbove, tile.row - 1);
    if (tile.shareBelow > 0)
        level(header + tile.part.height() - tile.shareBelow, tile.row + 1);
}

void Sheet::block() const
{
    if (!tile.block)
        return;
    const QSizeF size = enter(plan.block);
    paintBlock(p,
               blockLayout(plan.setup, plan.facts, plan.content->legend(), size.width()),
               page + 1,
               plan.pages());
    p.restore();
}

} // namespace

QString printedMark(const PrintFacts &facts)
{
    return facts.mark.isEmpty() ? markOf(SecrecyLabel{facts.classification, {}, {}}) : facts.mark;
}

void paintPage(QPainter &painter, const PagePlan &plan, int page)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, true);
    const Sheet sheet{painter, plan, plan.tile(page), page};
    sheet.strip();
    sheet.body();
    sheet.block();
    sheet.foot();
    // larger on a very large sheet, so that the words do not become as many as the tasks
    const double letter =
        std::max(kWatermark * plan.furniture,
                 std::hypot(plan.sheet.width(), plan.sheet.height()) / kMostLines);
    paintWatermark(painter, QRectF(QPointF(), plan.sheet), plan.facts.watermark, letter);
    painter.restore();
}

} // namespace zs
