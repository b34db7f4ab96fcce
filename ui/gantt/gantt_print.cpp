// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gantt/gantt_print.h"

#include "ui/gantt/gantt_painter.h"
#include "ui/models/duration_text.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPainter>
#include <QPdfWriter>

#include <array>
#include <cmath>

namespace zs {

namespace {

using namespace Qt::StringLiterals;

constexpr double kLogicalDpi =
    128; // pixels of our layout to an inch of paper: 12 px letters become 6.75 pt
constexpr double kTitleHeight = 52;
constexpr double kFooterHeight = 30;
constexpr double kMostImagePixels = 16'000;
constexpr double kLabelRoom = 130;

struct Column {
    const char *title;
    double width;
    bool right;
};

constexpr std::array kColumns{
    Column{QT_TRANSLATE_NOOP("GanttPrint", "No."), 36, true},
    Column{QT_TRANSLATE_NOOP("GanttPrint", "Task name"), 250, false},
    Column{QT_TRANSLATE_NOOP("GanttPrint", "Days"), 48, true},
    Column{QT_TRANSLATE_NOOP("GanttPrint", "Start"), 78, false},
    Column{QT_TRANSLATE_NOOP("GanttPrint", "Finish"), 78, false},
};

double tableWidth()
{
    double width = 0;
    for (const Column &column : kColumns)
        width += column.width;
    return width;
}

QString words(const char *text)
{
    return QCoreApplication::translate("GanttPrint", text);
}

/// One sheet's worth of layout.
struct Sheet {
    QPainter &p;
    const GanttSnapshot &snapshot;
    const VisibleRows &rows;
    const GanttPrintOptions &options;
    QFont font;

    void tableHeader(QRectF area) const
    {
        const GanttPalette &palette = options.palette;
        p.fillRect(area, palette.raised);
        double x = area.left();
        for (const Column &column : kColumns) {
            const QRectF cell(x, area.top(), column.width, area.height());
            p.setPen(palette.text);
            p.drawText(cell.adjusted(5, 0, -5, 0),
                       (column.right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter,
                       words(column.title));
            x += column.width;
        }
        p.setPen(QPen(palette.line, 1));
        p.drawLine(area.bottomLeft(), area.bottomRight());
    }

    [[nodiscard]] QString text(int task, std::size_t column) const
    {
        const GanttRow &row = snapshot.row(task);
        const auto day = [](WallTime t) {
            return t.isValid() ? t.date().toString(Qt::ISODate) : QString();
        };
        switch (column) {
        case 0:
            return QString::number(task + 1);
        case 1:
            return row.name;
        case 2:
            return inDays(row.duration,
                          {snapshot.minutesPerDay, snapshot.minutesPerWeek, snapshot.daysPerMonth});
        case 3:
            return day(row.start);
        default:
            return day(row.finish);
        }
    }

    void tableRows(QRectF area, int first, int end) const
    {
        const double height = options.scene.metrics.rowHeight;
        QFont bold = font;
        bold.setWeight(QFont::DemiBold);
        for (int i = first; i < end; ++i) {
            const int task = rows.task(i);
            const GanttRow &row = snapshot.row(task);
            const double y = area.top() + (i - first) * height;
            double x = area.left();
            for (std::size_t c = 0; c < kColumns.size(); ++c) {
                const Column &column = kColumns[c];
                const double indent = c == 1 ? std::min(row.depth * 12.0, 120.0) : 0;
                p.setFont(c == 1 && row.summary ? bold : font);
                p.setPen(row.critical && options.scene.showCritical && c > 1
                             ? options.palette.critical
                             : options.palette.text);
                const QRectF cell(x + 5 + indent, y, column.width - 10 - indent, height);
                p.drawText(cell,
                           (column.right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter,
                           p.fontMetrics().elidedText(
                               text(task, c), Qt::ElideRight, static_cast<int>(cell.width())));
                x += column.width;
            }
            p.setPen(QPen(options.palette.line, 0.6));
            p.drawLine(QPointF(area.left(), y + height), QPointF(area.right(), y + height));
        }
        p.setFont(font);
        p.setPen(QPen(options.palette.line, 1));
        p.drawLine(area.topRight() - QPointF(0, options.scene.metrics.headerHeight()),
                   area.bottomRight());
    }

    void chart(QRectF area, const TimeScale &scale, double left, int firstRow) const
    {
        const GanttMetrics &m = options.scene.metrics;
        p.save();
        paintTimeHeader(
            p,
            QRectF(area.left(), area.top() - m.headerHeight(), area.width(), m.headerHeight()),
            scale,
            left,
            options.scene.days,
            options.palette,
            {options.scene.now, snapshot.statusDate});
        p.translate(area.topLeft());
        const Viewport view{left, firstRow * m.rowHeight, area.width(), area.height()};
        paintScene(
            p, buildGanttScene(snapshot, rows, view, scale, options.scene), options.palette, m);
        p.restore();
    }

    void title(QRectF area) const
    {
        QFont large = font;
        large.setPixelSize(18);
        large.setWeight(QFont::Medium);
        p.setFont(large);
        p.setPen(options.palette.text);
        QString secrecy = classificationName(snapshot.classification);
        const double secrecyWidth =
            secrecy.isEmpty() ? 0 : p.fontMetrics().horizontalAdvance(secrecy) + 14;
        if (!secrecy.isEmpty()) {
            const QRectF badge(area.left(), area.top() + 8, secrecyWidth, 26);
            const bool top = snapshot.classification == Classification::TopSecret;
            p.setBrush(top ? QBrush(options.palette.critical) : QBrush(Qt::NoBrush));
            p.setPen(QPen(snapshot.classification >= Classification::Secret
                              ? options.palette.critical
                              : options.palette.dim,
                          1.2));
            p.drawRect(badge);
            if (top)
                p.setPen(options.palette.surface);
            p.drawText(badge, Qt::AlignCenter, secrecy);
            p.setBrush(Qt::NoBrush);
        }
        p.setPen(options.palette.text);
        const QRectF rest = area.adjusted(secrecyWidth > 0 ? secrecyWidth + 12 : 0, 0, 0, -10);
        const QString name = snapshot.projectCode.isEmpty()
                                 ? snapshot.projectName
                                 : snapshot.projectName + u"  "_s + snapshot.projectCode;
        p.drawText(rest,
                   Qt::AlignLeft | Qt::AlignVCenter,
                   p.fontMetrics().elidedText(
                       name, Qt::ElideMiddle, static_cast<int>(rest.width() - 260)));
        p.setFont(font);
        p.setPen(options.palette.dim);
        const auto day = [](WallTime t) { return t.date().toString(Qt::ISODate); };
        if (snapshot.start.isValid() && snapshot.finish.isValid())
            p.drawText(rest,
                       Qt::AlignRight | Qt::AlignVCenter,
                       words(QT_TRANSLATE_NOOP("GanttPrint", "%1 to %2, %3 tasks"))
                           .arg(day(snapshot.start), day(snapshot.finish))
                           .arg(snapshot.size()));
    }

    void footer(QRectF area, int page, int pages) const
    {
        p.setFont(font);
        p.setPen(QPen(options.palette.line, 1));
        p.drawLine(area.topLeft() + QPointF(0, 6), area.topRight() + QPointF(0, 6));
        p.setPen(options.palette.dim);
        const QRectF box = area.adjusted(0, 8, 0, 0);
        p.drawText(
            box, Qt::AlignLeft | Qt::AlignVCenter, classificationName(snapshot.classification));
        p.drawText(box,
                   Qt::AlignHCenter | Qt::AlignVCenter,
                   words(QT_TRANSLATE_NOOP("GanttPrint", "Page %1 of %2")).arg(page).arg(pages));
        p.drawText(box, Qt::AlignRight | Qt::AlignVCenter, options.printedOn);
    }
};

QFont sheetFont(const GanttMetrics &metrics)
{
    QFont font;
    font.setPixelSize(std::max(11, static_cast<int>(std::lround(metrics.barHeight * 0.86))));
    return font;
}

GanttPrintOptions withTextWidth(GanttPrintOptions options, const QFont &font)
{
    const QFontMetricsF metrics(font);
    options.scene.textWidth = [metrics](const QString &text) {
        return metrics.horizontalAdvance(text);
    };
    options.scene.selected.clear();
    return options;
}

/// A scale that begins a little before the plan and, when it is to fit, ends at `width`.
TimeScale scaleFor(const GanttSnapshot &snapshot, const GanttPrintOptions &options, double width)
{
    const WallTime start = snapshot.start.isValid() ? snapshot.start : WallTime{0};
    const WallTime finish = snapshot.finish.isValid() ? snapshot.finish : start;
    const double days =
        std::max(7.0, static_cast<double>(finish.minute - start.minute) / kMinutesPerDay);
    const double lead = days * 0.02;
    double perDay =
        options.fitWidth ? std::max(10.0, width - 24) / (days * 1.03 + 1) : options.scale.perDay();
    const double least = perDay * 0.5;
    for (const GanttRow &row : options.fitWidth ? snapshot.rows : std::vector<GanttRow>()) {
        // the names right of the last bars shall fit as well, unless they would take more than half
        if (!row.finish.isValid() || perDay <= least)
            continue;
        const double until =
            static_cast<double>(row.finish.minute - start.minute) / kMinutesPerDay + lead + 1;
        if (until * perDay + 24 < width * 0.6)
            continue;
        const double name = options.scene.textWidth(row.name) * (row.summary ? 1.06 : 1.0) + 24;
        perDay = std::max(least, std::min(perDay, (width - name) / until));
    }
    return {floorTo({start.minute - static_cast<Minutes>(lead * kMinutesPerDay)}, TimeUnit::Day),
            perDay};
}

struct Pages {
    int rowsEach = 1;
    int down = 1;
    int across = 1;
    double chartWidth = 0;
};

Pages pagesFor(QSizeF size,
               const GanttSnapshot &snapshot,
               const VisibleRows &rows,
               const TimeScale &scale,
               const GanttPrintOptions &options)
{
    const GanttMetrics &m = options.scene.metrics;
    Pages pages;
    pages.chartWidth = size.width() - tableWidth();
    const double room = size.height() - kTitleHeight - kFooterHeight - m.headerHeight();
    pages.rowsEach = std::max(1, static_cast<int>(room / m.rowHeight));
    pages.down = std::max(1, (rows.count() + pages.rowsEach - 1) / pages.rowsEach);
    if (!options.fitWidth && snapshot.finish.isValid())
        pages.across = std::max(1,
                                static_cast<int>(std::ceil((scale.x(snapshot.finish) + kLabelRoom)
                                                           / pages.chartWidth)));
    return pages;
}

} // namespace

QString classificationName(Classification classification)
{
    switch (classification) {
    case Classification::Open:
        return {};
    case Classification::Internal:
        return QCoreApplication::translate("Classification", "Internal");
    case Classification::Secret:
        return QCoreApplication::translate("Classification", "Secret");
    case Classification::Confidential:
        return QCoreApplication::translate("Classification", "Confidential");
    case Classification::TopSecret:
        return QCoreApplication::translate("Classification", "Top secret");
    }
    return {};
}

Result<int> printGantt(QPagedPaintDevice &device,
                       const GanttSnapshot &snapshot,
                       const VisibleRows &rows,
                       const GanttPrintOptions &wanted)
{
    const QFont font = sheetFont(wanted.scene.metrics);
    const GanttPrintOptions options = withTextWidth(wanted, font);
    const GanttMetrics &m = options.scene.metrics;
    QPainter painter;
    if (!painter.begin(&device))
        return fail(
            ErrorCode::Io,
            words(QT_TRANSLATE_NOOP("GanttPrint", "The printer or file cannot be written to.")));
    const double factor = device.logicalDpiX() / kLogicalDpi;
    const QSizeF size(device.width() / factor, device.height() / factor);
    painter.scale(factor, factor);
    if (size.width() < tableWidth() + 100
        || size.height() < kTitleHeight + kFooterHeight + m.headerHeight() + m.rowHeight)
        return fail(ErrorCode::Invalid,
                    words(QT_TRANSLATE_NOOP(
                        "GanttPrint", "The paper is too small for a chart. Choose a larger one.")));
    const TimeScale scale = scaleFor(snapshot, options, size.width() - tableWidth());
    const Pages pages = pagesFor(size, snapshot, rows, scale, options);
    const Sheet sheet{painter, snapshot, rows, options, font};
    const int total = pages.down * pages.across;
    for (int page = 0; page < total; ++page) {
        if (page > 0 && !device.newPage())
            return fail(ErrorCode::Io,
                        words(QT_TRANSLATE_NOOP("GanttPrint",
                                                "The printer or file cannot be written to.")));
        painter.setFont(font);
        const int first = page / pages.across * pages.rowsEach;
        const int end = std::min(rows.count(), first + pages.rowsEach);
        const double height = (end - first) * m.rowHeight;
        const double top = kTitleHeight + m.headerHeight();
        sheet.title(QRectF(0, 0, size.width(), kTitleHeight));
        sheet.tableHeader(QRectF(0, kTitleHeight, tableWidth(), m.headerHeight()));
        sheet.tableRows(QRectF(0, top, tableWidth(), height), first, end);
        sheet.chart(QRectF(tableWidth(), top, pages.chartWidth, height),
                    scale,
                    page % pages.across * pages.chartWidth,
                    first);
        sheet.footer(
            QRectF(0, size.height() - kFooterHeight, size.width(), kFooterHeight), page + 1, total);
    }
    painter.end();
    return total;
}

Result<int> writeGanttPdf(const QString &path,
                          const GanttSnapshot &snapshot,
                          const VisibleRows &rows,
                          const GanttPrintOptions &options)
{
    if (!QFileInfo(QFileInfo(path).absolutePath()).isWritable())
        return fail(ErrorCode::Io,
                    words(QT_TRANSLATE_NOOP("GanttPrint", "%1 cannot be written.")).arg(path));
    QPdfWriter writer(path);
    writer.setResolution(600);
    writer.setTitle(snapshot.projectName);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A3),
                                     QPageLayout::Landscape,
                                     QMarginsF(12, 12, 12, 10),
                                     QPageLayout::Millimeter));
    return printGantt(writer, snapshot, rows, options);
}

Result<QImage> ganttImage(const GanttSnapshot &snapshot,
                          const VisibleRows &rows,
                          const GanttPrintOptions &wanted,
                          double ratio)
{
    const QFont font = sheetFont(wanted.scene.metrics);
    const GanttPrintOptions options = withTextWidth(wanted, font);
    const GanttMetrics &m = options.scene.metrics;
    const TimeScale scale = scaleFor(snapshot, options, 1500);
    const double chartWidth = options.fitWidth ? 1500 : scale.x(snapshot.finish) + kLabelRoom;
    const double chartHeight = rows.count() * m.rowHeight;
    const QSizeF size(tableWidth() + chartWidth + 32,
                      kTitleHeight + m.headerHeight() + chartHeight + 24);
    if (std::max(size.width(), size.height()) * ratio > kMostImagePixels)
        return fail(ErrorCode::Invalid,
                    words(QT_TRANSLATE_NOOP(
                        "GanttPrint", "The plan is too large for one picture. Export it as PDF.")));
    QImage image((size * ratio).toSize(), QImage::Format_RGB32);
    if (image.isNull())
        return fail(
            ErrorCode::Internal,
            words(QT_TRANSLATE_NOOP("GanttPrint", "There is not enough memory for the picture.")));
    image.setDevicePixelRatio(ratio);
    image.fill(options.palette.surface);
    QPainter painter(&image);
    painter.translate(16, 0);
    painter.setFont(font);
    const Sheet sheet{painter, snapshot, rows, options, font};
    const double top = kTitleHeight + m.headerHeight();
    sheet.title(QRectF(0, 0, size.width() - 32, kTitleHeight));
    sheet.tableHeader(QRectF(0, kTitleHeight, tableWidth(), m.headerHeight()));
    sheet.tableRows(QRectF(0, top, tableWidth(), chartHeight), 0, rows.count());
    sheet.chart(QRectF(tableWidth(), top, chartWidth, chartHeight), scale, 0, 0);
    return image;
}

} // namespace zs
