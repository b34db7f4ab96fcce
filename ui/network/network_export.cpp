// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/network_export.h"

#include "report/whole_file.h"
#include "ui/gantt/gantt_print.h"

#include <QCoreApplication>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <cmath>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

constexpr double kMargin = 24;
constexpr double kMostPixels = 120e6; // of a PNG

QString words(const char *text)
{
    return QCoreApplication::translate("NetworkExport", text);
}

double titleHeight(const NetworkPicture &picture)
{
    return QFontMetricsF(picture.font).height() * 2.4;
}

QSizeF sheetSize(const NetworkPicture &picture)
{
    const QSizeF size = picture.size();
    return {std::max(480.0, size.width()) + 2 * kMargin,
            size.height() + 2 * kMargin + titleHeight(picture)};
}

QString titleOf(const NetworkPicture &picture)
{
    const GanttSnapshot &plan = *picture.snapshot;
    QString title;
    if (plan.classification != Classification::Open)
        title = u'[' + classificationName(plan.classification) + u"]  "_s;
    title += plan.projectName;
    if (!plan.projectCode.isEmpty())
        title += u"  "_s + plan.projectCode;
    return title + u"  "_s + words(QT_TRANSLATE_NOOP("NetworkExport", "Network"));
}

void paintSheet(QPainter &painter, const NetworkPicture &picture, const GanttPalette &palette)
{
    const QSizeF sheet = sheetSize(picture);
    painter.fillRect(QRectF(QPointF(0, 0), sheet), palette.surface);
    QFont bold = picture.font;
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(palette.text);
    painter.drawText(
        QRectF(kMargin, kMargin / 2, sheet.width() - 2 * kMargin, titleHeight(picture)),
        Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        titleOf(picture));
    painter.translate(kMargin, kMargin + titleHeight(picture));
    paintNetwork(painter, picture, QRectF(QPointF(0, 0), picture.size()), palette);
}

Result<> writePng(const QString &path, const NetworkPicture &picture, const GanttPalette &palette)
{
    const QSizeF sheet = sheetSize(picture);
    const double ratio = sheet.width() * sheet.height() * 4 <= kMostPixels ? 2 : 1;
    if (sheet.width() * sheet.height() > kMostPixels || sheet.width() > 32000
        || sheet.height() > 32000)
        return std::unexpected(
            Error{ErrorCode::Invalid,
                  words(QT_TRANSLATE_NOOP("NetworkExport",
                                          "The network is too large for one picture. "
                                          "Collapse summary tasks, or export it as PDF.")),
                  {}});
    QImage image((sheet * ratio).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    QPainter painter(&image);
    paintSheet(painter, picture, palette);
    painter.end();
    if (!image.save(path, "PNG"))
        return writeFailed(path, {});
    return {};
}

Result<> writeSvg(const QString &path, const NetworkPicture &picture, const GanttPalette &palette)
{
    QSvgGenerator svg;
    svg.setFileName(path);
    svg.setTitle(titleOf(picture));
    svg.setResolution(96);
    svg.setSize(sheetSize(picture).toSize());
    svg.setViewBox(QRectF(QPointF(0, 0), sheetSize(picture)));
    QPainter painter;
    if (!painter.begin(&svg))
        return writeFailed(path, {});
    paintSheet(painter, picture, palette);
    painter.end();
    return {};
}

Result<> writePdf(const QString &path, const NetworkPicture &picture, const GanttPalette &palette)
{
    constexpr double kDpi = 96;
    constexpr double kLargest = 14400; // points a side that PDF readers take
    const QSizeF sheet = sheetSize(picture);
    const QSizeF points = sheet * (72 / kDpi);
    const double shrink = std::min(1.0, kLargest / std::max(points.width(), points.height()));
    QPdfWriter pdf(path);
    pdf.setTitle(titleOf(picture));
    pdf.setCreator(u"Zhengshu"_s);
    pdf.setResolution(static_cast<int>(kDpi));
    pdf.setPageSize(QPageSize(points * shrink, QPageSize::Point, {}, QPageSize::ExactMatch));
    pdf.setPageMargins(QMarginsF(0, 0, 0, 0));
    QPainter painter;
    if (!painter.begin(&pdf))
        return writeFailed(path, {});
    painter.scale(shrink, shrink);
    paintSheet(painter, picture, palette);
    if (!painter.end())
        return writeFailed(path, {});
    return {};
}

} // namespace

Result<>
writeNetwork(const QString &path, const NetworkPicture &picture, const GanttPalette &palette)
{
    using Write = Result<> (*)(const QString &, const NetworkPicture &, const GanttPalette &);
    const Write write = path.endsWith(u".png"_s, Qt::CaseInsensitive)   ? writePng
                        : path.endsWith(u".svg"_s, Qt::CaseInsensitive) ? writeSvg
                        : path.endsWith(u".pdf"_s, Qt::CaseInsensitive) ? writePdf
                                                                        : nullptr;
    if (!write)
        return std::unexpected(
            Error{ErrorCode::Invalid,
                  words(QT_TRANSLATE_NOOP("NetworkExport",
                                          "The network is written as .png, .svg or .pdf.")),
                  {}});
    auto file = WholeFile::begin(path);
    if (!file)
        return std::unexpected(file.error());
    if (const auto written = write(file->temporary(), picture, palette); !written)
        return written;
    return file->commit();
}

} // namespace zs
