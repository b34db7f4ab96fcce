// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/page_block.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

constexpr double kGap = 8;
constexpr double kLine = 21;        ///< of the legend
constexpr double kCellHeight = 24;  ///< of the title block
constexpr double kBoxWidth = 104;   ///< of a signature
constexpr double kBoxHeight = 72;   ///< 19 mm: room for a seal's edge
constexpr double kTitleWidth = 380; ///< of the title block
constexpr double kLeastLegend = 240;
constexpr QSizeF kSample(30, 16);

QString words(const char *text)
{
    return QCoreApplication::translate("PageBlock", text);
}

/// Fills lines of `width`; returns their height.
double placeLegend(BlockLayout &block,
                   const std::vector<LegendEntry> &legend,
                   double width,
                   const QFontMetricsF &metrics)
{
    double x = 0;
    double y = 0;
    for (const LegendEntry &entry : legend) {
        const double text = metrics.horizontalAdvance(entry.text) + 2;
        const double taken = kSample.width() + 5 + text + 14;
        if (x > 0 && x + taken > width) {
            x = 0;
            y += kLine;
        }
        block.legend.push_back(
            {entry,
             QRectF(QPointF(x, y + (kLine - kSample.height()) / 2), kSample),
             QRectF(
                 x + kSample.width() + 5, y, std::min(text, width - kSample.width() - 5), kLine)});
        x += taken;
    }
    return legend.empty() ? 0 : y + kLine;
}

void placeFacts(
    BlockLayout &block, const PageSetup &setup, const PrintFacts &facts, QPointF at, double width)
{
    const auto chosen = [](const QString &own, const QString &usual) {
        return own.isEmpty() ? usual : own;
    };
    const double wide = width * 0.62; // a project code has 24 characters
    const auto cell = [&](int row, double x, double w, const QString &label, const QString &text) {
        block.facts.push_back(
            {label, text, QRectF(at.x() + x, at.y() + row * kCellHeight, w, kCellHeight)});
    };
    cell(0, 0, width, words(QT_TRANSLATE_NOOP("PageBlock", "Project")), facts.title);
    cell(1,
         0,
         width,
         words(QT_TRANSLATE_NOOP("PageBlock", "Prepared by unit")),
         chosen(setup.organisation, facts.organisation));
    cell(2, 0, wide, words(QT_TRANSLATE_NOOP("PageBlock", "Code")), facts.code);
    cell(2,
         wide,
         width - wide,
         words(QT_TRANSLATE_NOOP("PageBlock", "Date")),
         chosen(setup.documentDate, facts.documentDate));
    cell(3,
         0,
         wide,
         words(QT_TRANSLATE_NOOP("PageBlock", "Plan version")),
         chosen(setup.planVersion, facts.planVersion));
    cell(3, wide, width - wide, words(QT_TRANSLATE_NOOP("PageBlock", "Sheet")), {});
}

void paintCell(QPainter &p, const BlockLayout::Cell &cell, const QString &text)
{
    p.setPen(QPen(QColor(0x60, 0x60, 0x60), 0.8));
    p.setBrush(Qt::NoBrush);
    p.drawRect(cell.box);
    const QRectF inner = cell.box.adjusted(5, 0, -5, 0);
    const double label = p.fontMetrics().horizontalAdvance(cell.label) + 8;
    p.drawText(inner, Qt::AlignLeft | Qt::AlignVCenter, cell.label);
    p.setPen(Qt::black);
    const QRectF rest = inner.adjusted(label, 0, 0, 0);
    p.drawText(rest,
               Qt::AlignLeft | Qt::AlignVCenter,
               p.fontMetrics().elidedText(text, Qt::ElideMiddle, static_cast<int>(rest.width())));
}

void paintSignature(QPainter &p, const BlockLayout::Cell &cell)
{
    p.setPen(QPen(QColor(0x60, 0x60, 0x60), 0.8));
    p.setBrush(Qt::NoBrush);
    p.drawRect(cell.box);
    const QRectF inner = cell.box.adjusted(5, 3, -5, -3);
    const auto line = [&](const QString &text) {
        return p.fontMetrics().elidedText(text, Qt::ElideRight, static_cast<int>(inner.width()));
    };
    p.drawText(inner, Qt::AlignLeft | Qt::AlignTop, line(cell.label));
    p.drawText(inner,
               Qt::AlignRight | Qt::AlignBottom,
               //: Where the date is written by hand below a signature
               line(words(QT_TRANSLATE_NOOP("PageBlock", "Date: ________"))));
    p.setPen(Qt::black);
    p.drawText(inner, Qt::AlignCenter, line(cell.text));
}

} // namespace

QFont furnitureFont()
{
    QFont font;
    font.setPixelSize(12);
    return font;
}

BlockLayout blockLayout(const PageSetup &setup,
                        const PrintFacts &facts,
                        const std::vector<LegendEntry> &legend,
                        double width)
{
    BlockLayout block;
    const QFontMetricsF metrics(furnitureFont());
    const auto boxes = static_cast<int>(setup.signatures.size());
    const bool titled = setup.titleBlock;
    const bool right = titled || boxes > 0;
    double titleWidth = titled ? std::min(kTitleWidth, width) : 0;
    // as many boxes beside the title block as fit, the others below
    int beside = std::min(boxes, static_cast<int>((width - titleWidth) / kBoxWidth));
    if (beside < boxes) {
        titleWidth = titled ? width : 0;
        beside = 0;
    }
    const int perLine = std::clamp(static_cast<int>(width / kBoxWidth), 1, std::max(1, boxes));
    const double rightWidth = beside > 0 || boxes == 0 ? titleWidth + beside * kBoxWidth : width;
    const double left = width - rightWidth - 2 * kGap;
    const bool legendLeft = setup.legend && right && left >= kLeastLegend;
    double top = kGap;
    double legendHeight = 0;
    if (setup.legend)
        legendHeight = placeLegend(block, legend, legendLeft ? left : width, metrics);
    for (BlockLayout::Entry &entry : block.legend) {
        entry.sample.translate(0, top);
        entry.text.translate(0, top);
    }
    if (right && !legendLeft && legendHeight > 0)
        top += legendHeight + kGap / 2;
    double bottom = top;
    const double x = width - rightWidth;
    if (titled) {
        placeFacts(block, setup, facts, {x, top}, titleWidth);
        bottom = top + 4 * kCellHeight;
    }
    const double signTop = beside > 0 || !titled ? top : bottom;
    for (int i = 0; i < boxes; ++i) {
        const bool inLine = beside > 0;
        const double boxWidth = inLine ? kBoxWidth : width / perLine;
        const int line = inLine ? 0 : i / perLine;
        const double boxHeight = inLine && titled ? 4 * kCellHeight : kBoxHeight;
        const QRectF box((inLine ? x + titleWidth : 0) + (inLine ? i : i % perLine) * boxWidth,
                         signTop + line * boxHeight,
                         boxWidth,
                         boxHeight);
        const QString usual = i == 0 ? facts.person : QString();
        block.signatures.push_back({setup.signatures[i], setup.signers.value(i, usual), box});
        bottom = std::max(bottom, box.bottom());
    }
    block.height = std::max(bottom, legendHeight > 0 ? kGap + legendHeight : 0);
    if (!right && legendHeight <= 0)
        block.height = 0;
    return block;
}

void paintBlock(QPainter &p, const BlockLayout &block, int page, int pages)
{
    p.save();
    p.setRenderHint(QPainter::Antialiasing, true);
    p.setFont(furnitureFont());
    for (const BlockLayout::Entry &entry : block.legend) {
        p.save();
        entry.legend.paint(p, entry.sample);
        p.restore();
        p.setPen(Qt::black);
        p.drawText(
            entry.text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, entry.legend.text);
    }
    for (std::size_t i = 0; i < block.facts.size(); ++i) {
        const bool last = i + 1 == block.facts.size();
        paintCell(
            p, block.facts[i], last ? u"%1 / %2"_s.arg(page).arg(pages) : block.facts[i].text);
    }
    for (const BlockLayout::Cell &cell : block.signatures)
        paintSignature(p, cell);
    p.restore();
}

} // namespace zs
