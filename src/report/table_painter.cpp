// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/table_painter.h"

#include "report/watermark.h"
#include "report/whole_file.h"

#include <QCoreApplication>
#include <QPen>

#include <cmath>
#include <numeric>

namespace zs {

namespace {

using namespace Qt::StringLiterals;
using App = QCoreApplication;

constexpr double kSideMargin = 14; // millimetres, all of these
constexpr double kTopMargin = 10;
constexpr double kHeader = 8; // header line with the gap below it
constexpr double kFooter = 8;
constexpr double kBoxPadding = 3;
constexpr double kFactLabel = 26;

const QColor kInk(0x1C, 0x22, 0x2B);
const QColor kQuiet(0x5A, 0x64, 0x72);
const QColor kRule(0xC9, 0xD0, 0xD9);
const QColor kStrongRule(0x2F, 0x4A, 0x6B);
const QColor kHeadFill(0xE6, 0xEC, 0xF4);
const QColor kBand(0xF6, 0xF8, 0xFB);
const QColor kGood(0x1B, 0x6E, 0x45);
const QColor kGoodFill(0xEC, 0xF6, 0xF0);
const QColor kBad(0xB3, 0x26, 0x1E);
const QColor kBadFill(0xFC, 0xEE, 0xEC);

QFont fontOf(double points, QFont::Weight weight = QFont::Normal, bool fixed = false)
{
    QFont font;
    const QStringList sans{u"Noto Sans CJK SC"_s,
                           u"Source Han Sans SC"_s,
                           u"Microsoft YaHei"_s,
                           u"WenQuanYi Micro Hei"_s,
                           u"SimSun"_s,
                           u"sans-serif"_s};
    font.setFamilies(fixed ? QStringList(u"Noto Sans Mono CJK SC"_s) + sans : sans);
    font.setPointSizeF(points);
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    // plain glyphs, no pairs: a text is as wide as its characters, and each glyph maps back to its
    // character when the text of a PDF is searched or copied (variants chosen by shaping would not)
    font.setKerning(false);
    font.setStyleStrategy(QFont::PreferNoShaping);
    return font;
}

} // namespace

QFont tableFont()
{
    return fontOf(7.5);
}

TablePainter::Face::Face(QFont f, QPaintDevice *device)
    : font(std::move(f))
    , metrics(font, device)
    , wrap([m = metrics](const QString &c) { return m.horizontalAdvance(c); })
{}

TablePainter::TablePainter(const TableDocument &document, QPagedPaintDevice &paper)
    : m_document(document)
    , m_perMm(paper.logicalDpiX() / 25.4)
    , m_page(0, 0, paper.width(), paper.height())
    , m_text(tableFont(), &paper)
    , m_strong(fontOf(7.5, QFont::Bold), &paper)
    , m_title(fontOf(18, QFont::Bold), &paper)
    , m_fact(fontOf(9), &paper)
    , m_factStrong(fontOf(10.5, QFont::Bold), &paper)
    , m_fixed(fontOf(8.5, QFont::Normal, true), &paper)
    , m_mark(fontOf(10, QFont::Bold), &paper)
    , m_small(fontOf(7.5), &paper)
    , m_line(std::ceil(m_text.font.pointSizeF() * 1.36 * paper.logicalDpiY() / 72))
    , m_padding(mm(1.0))
{
    m_page.adjust(mm(kSideMargin), mm(kTopMargin), -mm(kSideMargin), -mm(kTopMargin));
    double total = 0;
    for (const TableColumn &column : document.columns)
        total += column.weight;
    double left = m_page.left();
    m_left.push_back(left);
    for (const TableColumn &column : document.columns)
        m_left.push_back(left += m_page.width() * column.weight / total);
}

double TablePainter::headHeight()
{
    int lines = 1;
    for (std::size_t c = 0; c < m_document.columns.size(); ++c) {
        const double room = m_left[c + 1] - m_left[c] - 2 * m_padding;
        lines = std::max(lines, m_strong.wrap.count(m_document.columns[c].title, room, 2));
    }
    return lines * m_line + 3 * m_padding;
}

double TablePainter::verdictHeight()
{
    if (!m_document.verdict)
        return 0;
    const int lines =
        m_fact.wrap.count(m_document.verdict->text, m_page.width() - 3 * mm(kBoxPadding), 4);
    return m_factStrong.metrics.height() + lines * m_fact.metrics.height() + 2 * mm(kBoxPadding)
           + mm(4);
}

double TablePainter::titleHeight()
{
    const double note = m_document.note.isEmpty() ? 0 : m_fact.metrics.height() + mm(1);
    return m_title.metrics.height() + mm(3) + note;
}

TableMetrics TablePainter::metrics()
{
    TableMetrics metrics;
    metrics.line = m_line;
    metrics.padding = m_padding;
    for (std::size_t c = 0; c + 1 < m_left.size(); ++c)
        metrics.widths.push_back(m_left[c + 1] - m_left[c]);
    metrics.body = m_page.height() - mm(kHeader) - mm(kFooter) - headHeight();
    const double facts = drawFacts(nullptr, 0);
    metrics.firstBody = metrics.body - titleHeight() - facts - verdictHeight();
    return metrics;
}

Result<> TablePainter::draw(QPainter &painter,
                            const std::function<bool()> &turnPage,
                            const TableProgress &progress)
{
    const auto layout = TableLayout::paginate(m_document, metrics(), m_text.wrap, progress);
    if (!layout)
        return passOn(layout);
    const auto &pages = layout->pages();
    const auto finishPage = [&] {
        constexpr double kLetter = 4.5; // mm
        paintWatermark(painter, m_page, m_document.watermark, mm(kLetter));
    };
    for (std::size_t p = 0; p < pages.size(); ++p) {
        if (progress && !progress(m_document.rowCount + pages[p].first, m_document.rowCount * 2))
            return writingCancelled();
        if (p > 0)
            finishPage();
        if (p > 0 && !turnPage())
            return fail(ErrorCode::Io, App::translate("Report", "A new page could not be begun."));
        drawFrame(painter, p, pages.size());
        double y = m_page.top() + mm(kHeader);
        if (p == 0) {
            drawTitle(painter);
            y += titleHeight();
            y += drawFacts(&painter, y);
            drawVerdict(painter, y);
            y += verdictHeight();
        }
        if (p == 0 && pages[p].end == 0 && m_document.rowCount > 0)
            continue; // a long title block fills the first page
        drawHead(painter, y);
        y += headHeight();
        for (std::int64_t r = pages[p].first; r < pages[p].end; ++r) {
            drawRow(painter, *layout, r, r == pages[p].first, y);
            y += layout->height(r, r == pages[p].first);
        }
        painter.setPen(QPen(kStrongRule, mm(0.25)));
        painter.drawLine(QPointF(m_page.left(), y), QPointF(m_page.right(), y));
        if (m_document.rowCount == 0) {
            painter.setPen(kQuiet);
            drawCell(painter,
                     m_fact,
                     {m_document.emptyText},
                     QRectF(m_page.left(), y, m_page.width(), mm(12)),
                     Qt::AlignHCenter);
        }
    }
    finishPage();
    if (progress && !progress(m_document.rowCount * 2, m_document.rowCount * 2))
        return writingCancelled();
    return {};
}

void TablePainter::drawFrame(QPainter &painter, std::size_t page, std::size_t pages)
{
    const QRectF header(m_page.left(), m_page.top(), m_page.width(), mm(5));
    const QRectF footer(m_page.left(), m_page.bottom() - mm(5), m_page.width(), mm(5));
    painter.setPen(QPen(kRule, mm(0.15)));
    painter.drawLine(header.bottomLeft(), header.bottomRight());
    painter.drawLine(footer.topLeft(), footer.topRight());
    const auto put = [&](Face &face, const QRectF &band, const QString &text, Qt::Alignment align) {
        painter.setFont(face.font);
        painter.drawText(
            band, static_cast<int>(align | Qt::AlignVCenter) | Qt::TextSingleLine, text);
    };
    painter.setPen(kInk);
    put(m_mark, header.adjusted(0, 0, 0, -mm(0.8)), m_document.mark, Qt::AlignLeft);
    put(m_mark, footer.adjusted(0, mm(0.8), 0, 0), m_document.mark, Qt::AlignLeft);
    painter.setPen(kQuiet);
    put(m_small, header.adjusted(0, 0, 0, -mm(0.8)), m_document.headerText, Qt::AlignRight);
    put(m_small, footer.adjusted(0, mm(0.8), 0, 0), m_document.footerText, Qt::AlignHCenter);
    put(m_small,
        footer.adjusted(0, mm(0.8), 0, 0),
        App::translate("Report", "Page %1 of %2").arg(page + 1).arg(pages),
        Qt::AlignRight);
}

void TablePainter::drawTitle(QPainter &painter)
{
    double y = m_page.top() + mm(kHeader);
    painter.setPen(kInk);
    painter.setFont(m_title.font);
    painter.drawText(QRectF(m_page.left(), y, m_page.width(), m_title.metrics.height()),
                     static_cast<int>(Qt::AlignHCenter | Qt::AlignTop) | Qt::TextSingleLine,
                     m_document.title);
    y += m_title.metrics.height();
    if (m_document.note.isEmpty())
        return;
    painter.setPen(kBad);
    painter.setFont(m_fact.font);
    painter.drawText(QRectF(m_page.left(), y, m_page.width(), m_fact.metrics.height()),
                     static_cast<int>(Qt::AlignHCenter | Qt::AlignTop) | Qt::TextSingleLine,
                     m_document.note);
}

/// Draws the facts, or with no painter only measures them. Returns their height.
double TablePainter::drawFacts(QPainter *painter, double top)
{
    constexpr int kMostLines = 3;
    const double half = m_page.width() / 2;
    double y = top;
    bool right = false;
    double pending = 0; // height of a left half that waits for its right one
    double label = mm(kFactLabel);
    for (const TableFact &fact : m_document.facts) // the longest name shall not touch its value
        label = std::max(label, m_fact.metrics.horizontalAdvance(fact.label) + mm(3));
    for (const TableFact &fact : m_document.facts) {
        if (fact.wide && right) {
            y += pending;
            right = false;
        }
        Face &face = fact.fixed ? m_fixed : m_fact;
        const double x = m_page.left() + (right ? half : 0);
        const double room = (fact.wide ? m_page.width() : half) - label - mm(2);
        const QStringList lines = face.wrap.lines(fact.value, room, kMostLines);
        const double height = static_cast<double>(lines.size()) * m_fact.metrics.height() + mm(0.8);
        if (painter) {
            painter->setPen(kQuiet);
            drawCell(*painter,
                     m_fact,
                     {fact.label},
                     QRectF(x - m_padding, y - m_padding, label, height),
                     Qt::AlignLeft);
            painter->setPen(kInk);
            drawCell(*painter,
                     face,
                     lines,
                     QRectF(x - m_padding + label, y - m_padding, room, height),
                     Qt::AlignLeft);
        }
        if (fact.wide) {
            y += height;
        } else if (right) {
            y += std::max(pending, height);
            right = false;
        } else {
            pending = height;
            right = true;
        }
    }
    return y - top + (right ? pending : 0) + (m_document.facts.empty() ? 0 : mm(2));
}

void TablePainter::drawVerdict(QPainter &painter, double top)
{
    if (!m_document.verdict)
        return;
    const TableVerdict &verdict = *m_document.verdict;
    const QRectF box(m_page.left(), top, m_page.width(), verdictHeight() - mm(4));
    painter.fillRect(box, verdict.good ? kGoodFill : kBadFill);
    painter.fillRect(QRectF(box.left(), box.top(), mm(1.2), box.height()),
                     verdict.good ? kGood : kBad);
    painter.setPen(verdict.good ? kGood : kBad);
    painter.setFont(m_factStrong.font);
    const double x = box.left() + 1.5 * mm(kBoxPadding);
    double y = box.top() + mm(kBoxPadding);
    painter.drawText(QPointF(x, y + m_factStrong.metrics.ascent()), verdict.headline);
    y += m_factStrong.metrics.height();
    painter.setPen(kInk);
    painter.setFont(m_fact.font);
    for (const QString &line :
         m_fact.wrap.lines(verdict.text, m_page.width() - 3 * mm(kBoxPadding), 4)) {
        painter.drawText(QPointF(x, y + m_fact.metrics.ascent()), line);
        y += m_fact.metrics.height();
    }
}

void TablePainter::drawHead(QPainter &painter, double top)
{
    const double height = headHeight();
    painter.fillRect(QRectF(m_page.left(), top, m_page.width(), height), kHeadFill);
    painter.setPen(QPen(kStrongRule, mm(0.35)));
    painter.drawLine(QPointF(m_page.left(), top), QPointF(m_page.right(), top));
    painter.setPen(QPen(kStrongRule, mm(0.2)));
    painter.drawLine(QPointF(m_page.left(), top + height), QPointF(m_page.right(), top + height));
    painter.setPen(kInk);
    for (std::size_t c = 0; c < m_document.columns.size(); ++c) {
        const TableColumn &column = m_document.columns[c];
        const QRectF room(m_left[c], top + m_padding / 2, m_left[c + 1] - m_left[c], height);
        const QStringList lines =
            m_strong.wrap.lines(column.title, room.width() - 2 * m_padding, 2);
        drawCell(painter, m_strong, lines, room, column.align);
    }
}

void TablePainter::drawRow(
    QPainter &painter, const TableLayout &layout, std::int64_t row, bool opensPage, double top)
{
    const double height = layout.height(row, opensPage);
    const bool showsGroup = layout.showsGroup(row, opensPage);
    if (layout.banded(row))
        painter.fillRect(QRectF(m_page.left(), top, m_page.width(), height), kBand);
    if (!opensPage) {
        const double from = showsGroup ? m_page.left() : m_left[m_document.groupColumns];
        painter.setPen(QPen(kRule, mm(0.12)));
        painter.drawLine(QPointF(from, top), QPointF(m_page.right(), top));
    }
    m_scratch.cells.clear();
    m_scratch.spanFrom = -1;
    m_document.row(row, m_scratch);
    painter.setPen(kInk);
    const std::size_t columns = std::min(m_scratch.cells.size(), m_document.columns.size());
    for (std::size_t c = showsGroup ? 0 : m_document.groupColumns; c < columns; ++c) {
        const bool spans = static_cast<int>(c) == m_scratch.spanFrom;
        const TableColumn &column = m_document.columns[c];
        const QRectF room(m_left[c], top, layout.textWidth(c, spans) + 2 * m_padding, height);
        drawCell(
            painter,
            m_text,
            m_text.wrap.lines(m_scratch.cells[c], layout.textWidth(c, spans), column.mostLines),
            room,
            column.align);
        if (spans)
            break;
    }
}

void TablePainter::drawCell(
    QPainter &painter, Face &face, const QStringList &lines, QRectF room, Qt::Alignment align) const
{
    painter.setFont(face.font);
    const double step = &face == &m_text || &face == &m_strong ? m_line : face.metrics.height();
    // the text stands in the middle of its line, whatever air the font brings along
    double y = room.top() + m_padding + (step + face.metrics.ascent() - face.metrics.descent()) / 2;
    for (const QString &line : lines) {
        if (!line.isEmpty()) {
            const double free = room.width() - 2 * m_padding;
            double x = room.left() + m_padding;
            if (align & Qt::AlignRight)
                x += free - face.wrap.widthOf(line);
            else if (align & Qt::AlignHCenter)
                x += (free - face.wrap.widthOf(line)) / 2;
            painter.drawText(QPointF(x, y), line);
        }
        y += step;
    }
}

} // namespace zs
