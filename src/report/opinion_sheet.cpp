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
#include <QTextDocument>
#include <QTextFrame>

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

QString row(const QString &label, const QString &value)
{
    return u"<tr><td width=\"22%\">%1</td><td width=\"78%\">%2</td></tr>"_s.arg(
        label.toHtmlEscaped(), value.toHtmlEscaped().replace(u'\n', u"<br/>"_s));
}

QString factsHtml(const OpinionSheet &sheet)
{
    QString rows;
    for (const SheetFact &fact : sheet.facts)
        rows += row(fact.label, fact.value);
    return u"<table border=\"1\" cellspacing=\"0\" cellpadding=\"5\" width=\"100%\">"
           "%1</table>"_s.arg(rows);
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
        rows +=
            u"<tr><td width=\"22%\" valign=\"middle\">%1</td><td width=\"78%\">%2</td></tr>"_s.arg(
                o.step.toHtmlEscaped(), said);
    }
    return u"<table border=\"1\" cellspacing=\"0\" cellpadding=\"5\" width=\"100%\">"
           "%1</table>"_s.arg(rows);
}

QString bodyHtml(const OpinionSheet &sheet)
{
    const QString head =
        u"<p align=\"center\" style=\"font-size:22pt\"><b>%1</b></p><p align=\"center\">%2</p>"_s
            .arg(sheet.title.toHtmlEscaped(), sheet.number.toHtmlEscaped());
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
    document.setHtml(bodyHtml(sheet));
    const double head = drawHead(painter, sheet);
    const double pageHeight = dots(kHeight);
    // a blank as high as the heading stands in front, so that all pages are of one height
    QTextFrameFormat frame = document.rootFrame()->frameFormat();
    frame.setTopMargin(head * kPixelsPerInch / kDotsPerInch);
    document.rootFrame()->setFrameFormat(frame);
    document.setPageSize(QSizeF(dots(kWidth), pageHeight));
    const int pages = document.pageCount();
    for (int page = 0; page < pages; ++page) {
        if (page > 0 && !writer.newPage())
            return false;
        painter.save();
        painter.translate(dots(kLeft), dots(kTop) - page * pageHeight);
        const QRectF clip(0, page * pageHeight, dots(kWidth), pageHeight);
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
