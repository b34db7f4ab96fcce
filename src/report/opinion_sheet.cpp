// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/opinion_sheet.h"

#include "report/pdf_text_map.h"
#include "report/watermark.h"
#include "report/whole_file.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QFile>
#include <QPainter>
#include <QPdfWriter>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

#include <cmath>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Sheet {
    Q_DECLARE_TR_FUNCTIONS(OpinionSheet)
};

// GB/T 9704-2012, 5.1-5.2
constexpr double kTop = 37.0;
constexpr double kLeft = 28.0;
constexpr double kWidth = 156.0;
constexpr double kHeight = 225.0;
constexpr double kWatermark = 4.5; ///< height of its letters
constexpr int kDotsPerInch = 300;
constexpr int kPixelsPerInch = 96; ///< in which text documents take margins

double dots(double millimetres)
{
    return millimetres / 25.4 * kDotsPerInch;
}

/// 仿宋 where the machine has it, else what the house draws Chinese with.
QFont bodyFont(double points)
{
    QFont font;
    font.setFamilies({u"FangSong"_s,
                      u"仿宋"_s,
                      u"FangSong_GB2312"_s,
                      u"Noto Serif CJK SC"_s,
                      u"Noto Sans CJK SC"_s,
                      u"WenQuanYi Micro Hei"_s});
    font.setPointSizeF(points);
    return font;
}

/// One row as a table of its own, so that it can be kept whole where a page ends. The lines of the
/// one above serve as its own upper ones.
QString row(const QString &label, const QString &html, bool first)
{
    const QString line = u"border:1px solid #000;%1"_s.arg(
        first ? QString() : u"border-top-width:0px;border-top-style:none;"_s);
    return u"<table border=\"0\" cellspacing=\"0\" cellpadding=\"5\" width=\"100%\"><tr>"
           "<td width=\"22%\" valign=\"middle\" style=\"%1\">%2</td>"
           "<td width=\"78%\" style=\"%1border-left-width:0px;border-left-style:none;\">%3</td>"
           "</tr></table>"_s.arg(line, label.toHtmlEscaped(), html);
}

QString factsHtml(const OpinionSheet &sheet)
{
    QString rows;
    for (const SheetFact &fact : sheet.facts)
        rows +=
            row(fact.label, fact.value.toHtmlEscaped().replace(u'\n', u"<br/>"_s), rows.isEmpty());
    return rows;
}

QString opinionsHtml(const OpinionSheet &sheet)
{
    QString rows;
    for (const SheetOpinion &o : sheet.opinions) {
        const QString said = u"<b>%1</b>%2%3<p align=\"right\">%4　%5</p><p align=\"right\" "
                             "style=\"font-size:10pt\">%6</p>"_s.arg(
                                 o.verdict.toHtmlEscaped(),
                                 o.opinion.isEmpty() ? QString() : u"<br/>"_s,
                                 o.opinion.toHtmlEscaped().replace(u'\n', u"<br/>"_s),
                                 o.person.toHtmlEscaped(),
                                 o.time.toHtmlEscaped(),
                                 o.signature.toHtmlEscaped());
        rows += row(o.step, said, rows.isEmpty());
    }
    return rows;
}

/// Lines of about the same length: a title is set symmetrically, with no character left alone.
QString balanced(const QString &title, const QFontMetricsF &metrics, double width)
{
    const double whole = metrics.horizontalAdvance(title);
    const auto lines = static_cast<qsizetype>(std::ceil(whole / width));
    if (lines < 2)
        return title.toHtmlEscaped();
    QStringList parts;
    QString line;
    for (const QChar c : title) {
        line += c;
        const bool inWord = c.isLetterOrNumber() && c.unicode() < 0x80;
        if (parts.size() + 1 < lines && !inWord
            && metrics.horizontalAdvance(line) >= whole / static_cast<double>(lines)) {
            parts << line.toHtmlEscaped();
            line.clear();
        }
    }
    parts << line.toHtmlEscaped();
    return parts.join(u"<br/>"_s);
}

QString bodyHtml(const OpinionSheet &sheet, const QPaintDevice &device)
{
    constexpr double kTitlePoints = 22; // 二号
    QFont font = bodyFont(kTitlePoints);
    font.setBold(true);
    const QString head =
        u"<p align=\"center\" style=\"font-size:22pt\"><b>%1</b></p><p align=\"center\">%2</p>"_s
            .arg(balanced(sheet.title, QFontMetricsF(font, &device), dots(kWidth)),
                 sheet.number.toHtmlEscaped());
    if (!sheet.body.isEmpty())
        return head + sheet.body;
    return head + factsHtml(sheet)
           + u"<p style=\"margin-top:24px\"><b>%1</b></p>"_s.arg(
               Sheet::tr("Opinions").toHtmlEscaped())
           + opinionsHtml(sheet)
           + u"<p style=\"margin-top:24px\"><b>%1</b></p>"_s.arg(sheet.outcome.toHtmlEscaped());
}

/// The red head of the first page; how many dots it takes.
double drawHead(QPainter &painter, const OpinionSheet &sheet)
{
    const double left = dots(kLeft);
    const double width = dots(kWidth);
    double top = dots(kTop);
    painter.setPen(Qt::black);
    painter.setFont(bodyFont(16)); // 三号, 密级 top left
    if (!sheet.mark.isEmpty())
        painter.drawText(QRectF(left, top, width, dots(8)), Qt::AlignLeft, sheet.mark);
    top += dots(12);
    const QColor red(0xC0, 0x00, 0x00);
    painter.setPen(red);
    QFont heading = bodyFont(30);
    heading.setBold(true);
    painter.setFont(heading);
    painter.drawText(QRectF(left, top, width, dots(16)), Qt::AlignCenter, sheet.issuer);
    top += dots(20);
    painter.fillRect(QRectF(left, top, width, dots(0.7)), red);
    painter.setPen(Qt::black);
    return top + dots(6) - dots(kTop);
}

void drawFoot(QPainter &painter, const OpinionSheet &sheet, int page, int pages)
{
    painter.setFont(bodyFont(9));
    painter.setPen(QColor(0x55, 0x55, 0x55));
    const QRectF area(dots(kLeft), dots(kTop + kHeight + 4), dots(kWidth), dots(12));
    painter.drawText(area, Qt::AlignLeft | Qt::TextWordWrap, sheet.footer);
    painter.setFont(bodyFont(14)); // 四号, like the page numbers of a document
    painter.drawText(QRectF(dots(kLeft), dots(kTop + kHeight + 14), dots(kWidth), dots(8)),
                     Qt::AlignCenter,
                     u"— %1 / %2 —"_s.arg(page).arg(pages));
}

/// A row that would be cut by the end of a page begins the next one, with a line above it.
void keepRowsWhole(QTextDocument &document, double pageHeight)
{
    for (QTextFrame *frame : document.rootFrame()->childFrames()) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (!table || table->rows() != 1)
            continue;
        const QRectF place = document.documentLayout()->frameBoundingRect(table);
        const bool cut =
            std::floor(place.top() / pageHeight) != std::floor((place.bottom() - 1) / pageHeight);
        if (!cut || place.height() > pageHeight)
            continue;
        QTextTableFormat format = table->format();
        format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        table->setFormat(format);
        for (int column = 0; column < table->columns(); ++column) {
            QTextTableCellFormat cell = table->cellAt(0, column).format().toTableCellFormat();
            cell.setTopBorder(1);
            cell.setTopBorderStyle(QTextFrameFormat::BorderStyle_Solid);
            table->cellAt(0, column).setFormat(cell);
        }
    }
}

/// Room for the red head in front of the text, on the first page alone.
void makeRoom(QTextDocument &document, double height)
{
    QTextCursor cursor(&document);
    QTextBlockFormat blank;
    blank.setLineHeight(height * kPixelsPerInch / kDotsPerInch, QTextBlockFormat::FixedHeight);
    const QTextBlockFormat first = cursor.blockFormat();
    cursor.insertBlock(first);
    cursor.movePosition(QTextCursor::Start);
    cursor.setBlockFormat(blank);
}

/// Draws the text on as many pages as it takes; the first one has less room.
bool drawPages(QPdfWriter &writer, const OpinionSheet &sheet)
{
    QPainter painter;
    if (!painter.begin(&writer))
        return false;
    QTextDocument document;
    document.documentLayout()->setPaintDevice(&writer);
    document.setDefaultFont(bodyFont(14));
    document.setDocumentMargin(0);
    document.setHtml(bodyHtml(sheet, writer));
    const double head = drawHead(painter, sheet);
    const double pageHeight = dots(kHeight);
    makeRoom(document, head);
    document.setPageSize(QSizeF(dots(kWidth), pageHeight));
    keepRowsWhole(document, pageHeight);
    const int pages = document.pageCount();
    for (int page = 0; page < pages; ++page) {
        if (page > 0 && !writer.newPage())
            return false;
        painter.save();
        painter.translate(dots(kLeft), dots(kTop) - page * pageHeight);
        constexpr double kLine = 0.5; // of a table that ends at the edge of the text
        const QRectF clip(-dots(kLine), page * pageHeight, dots(kWidth + 2 * kLine), pageHeight);
        painter.setClipRect(clip);
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = clip;
        context.palette.setColor(QPalette::Text, Qt::black);
        document.documentLayout()->draw(&painter, context);
        painter.restore();
        drawFoot(painter, sheet, page + 1, pages);
        paintWatermark(painter,
                       QRectF(0, 0, writer.width(), writer.height()),
                       sheet.watermark,
                       dots(kWatermark));
    }
    return painter.end();
}

} // namespace

Result<> writeOpinionSheet(const OpinionSheet &sheet, const QString &path)
{
    Result<WholeFile> whole = WholeFile::begin(path);
    if (!whole)
        return passOn(whole);
    QFile file(whole->temporary());
    if (!file.open(QIODevice::ReadWrite | QIODevice::Truncate))
        return writeFailed(path, file.errorString());
    {
        QPdfWriter writer(&file);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        writer.setPageLayout(
            QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF()));
        writer.setResolution(kDotsPerInch);
        writer.setTitle(sheet.title);
        writer.setCreator(u"Zhengshu"_s);
        if (!drawPages(writer, sheet))
            return writeFailed(path, file.errorString());
    }
    if (!file.flush() || file.error() != QFileDevice::NoError
        || !correctTextMaps(file, meantCharacters(bodyFont(14))))
        return writeFailed(path, file.errorString());
    file.close();
    return whole->commit();
}

} // namespace zs
