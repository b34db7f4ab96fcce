// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/page_output.h"

#include "report/pdf_text_map.h"
#include "report/whole_file.h"
#include "ui/print/page_painter.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QImageWriter>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <cmath>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

constexpr double kInch = 25.4; // mm
constexpr int kPdfDotsPerInch = 600;
constexpr double kMostSide = 16'000;        // pixels of a picture
constexpr double kMostPixels = 200'000'000; // 0.8 GB of memory

QString words(const char *text)
{
    return QCoreApplication::translate("PageOutput", text);
}

std::unexpected<Error> deviceRefused()
{
    return fail(
        ErrorCode::Io,
        words(QT_TRANSLATE_NOOP("PageOutput", "The printer or file cannot be written to.")));
}

Result<> paintTo(QPaintDevice &device, const PagePlan &plan, int page, double dotsPerMm)
{
    QPainter painter;
    if (!painter.begin(&device))
        return deviceRefused();
    painter.scale(dotsPerMm, dotsPerMm);
    paintPage(painter, plan, page);
    return painter.end() ? Result<>() : deviceRefused();
}

Result<>
writePng(const PagePlan &plan, int page, const QString &path, const WholeFile &file, int dpi)
{
    const double dots = std::clamp(dpi, 50, 600) / kInch;
    const QSizeF size = plan.sheet * dots;
    if (std::max(size.width(), size.height()) > kMostSide
        || size.width() * size.height() > kMostPixels)
        return fail(ErrorCode::Invalid,
                    words(QT_TRANSLATE_NOOP("PageOutput",
                                            "The plan is too large for one picture. Export it as "
                                            "PDF, or as one picture a page.")));
    QImage image(size.toSize(), QImage::Format_RGB32);
    if (image.isNull())
        return fail(
            ErrorCode::Internal,
            words(QT_TRANSLATE_NOOP("PageOutput", "There is not enough memory for the picture.")));
    image.setDotsPerMeterX(static_cast<int>(std::lround(dots * 1000)));
    image.setDotsPerMeterY(image.dotsPerMeterX());
    image.fill(Qt::white);
    if (auto painted = paintTo(image, plan, page, dots); !painted)
        return painted;
    QImageWriter writer(file.temporary(), "png");
    if (!writer.write(image))
        return writeFailed(path, writer.errorString());
    return {};
}

Result<> writeSvg(const PagePlan &plan, int page, const QString &path, const WholeFile &file)
{
    constexpr int kDots = 96; // what SVG calls a pixel
    QFile out(file.temporary());
    if (!out.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return writeFailed(path, out.errorString());
    QSvgGenerator svg(QSvgGenerator::SvgVersion::Svg11); // the tiny version cannot clip
    svg.setOutputDevice(&out);
    const QSizeF size = plan.sheet * (kDots / kInch);
    svg.setResolution(kDots);
    svg.setSize(size.toSize());
    svg.setViewBox(QRectF(QPointF(), size));
    svg.setTitle(plan.facts.title);
    if (auto painted = paintTo(svg, plan, page, kDots / kInch); !painted)
        return painted;
    return out.flush() && out.error() == QFileDevice::NoError
               ? Result<>()
               : writeFailed(path, out.errorString());
}

/// chart.png -> chart-2-3.png
QString sheetPath(const QString &path, const PageTile &tile)
{
    const QFileInfo info(path);
    return info.absolutePath() + u'/' + info.completeBaseName()
           + u"-%1-%2."_s.arg(tile.row + 1).arg(tile.column + 1) + info.suffix();
}

Result<QStringList> writePictures(const QString &path,
                                  const PagePlan &plan,
                                  const FileWish &wish,
                                  const PageProgress &progress)
{
    const bool png = path.endsWith(u".png"_s, Qt::CaseInsensitive);
    std::vector<WholeFile> files; // none stays unless all were written
    QStringList paths;
    for (int page = 0; page < plan.pages(); ++page) {
        const QString target = plan.pages() == 1 ? path : sheetPath(path, plan.tile(page));
        Result<WholeFile> file = WholeFile::begin(target);
        if (!file)
            return passOn(file);
        const auto written = png ? writePng(plan, page, target, *file, wish.dotsPerInch)
                                 : writeSvg(plan, page, target, *file);
        if (!written)
            return passOn(written);
        files.push_back(std::move(*file));
        paths << target;
        if (progress && !progress(page + 1, plan.pages()))
            return writingCancelled();
    }
    for (WholeFile &file : files) {
        if (auto done = file.commit(); !done)
            return passOn(done);
    }
    return paths;
}

Result<QStringList>
writePdf(const QString &path, const PagePlan &plan, const PageProgress &progress)
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
        writer.setResolution(kPdfDotsPerInch);
        writer.setTitle(plan.facts.title);
        writer.setCreator(u"Zhengshu"_s);
        if (const auto drawn = printPages(writer, plan, progress); !drawn)
            return passOn(drawn);
    }
    if (!file.flush() || file.error() != QFileDevice::NoError)
        return writeFailed(path, file.errorString());
    if (!correctTextMaps(file, meantCharacters(plan.content->font())))
        return writeFailed(path, file.errorString());
    file.close();
    if (auto done = whole->commit(); !done)
        return passOn(done);
    return QStringList{path};
}

QString picturePaper(const PagePlan &plan)
{
    return words(QT_TRANSLATE_NOOP("PageOutput", "%1 x %2 mm"))
        .arg(std::lround(plan.sheet.width()))
        .arg(std::lround(plan.sheet.height()));
}

} // namespace

QPageLayout pageLayoutOf(const PagePlan &plan)
{
    // a sheet lying across is a paper turned, so that printers know it by its name
    const bool turned = plan.sheet.width() > plan.sheet.height();
    const QSizeF upright = turned ? plan.sheet.transposed() : plan.sheet;
    const QPageSize named(QPageSize::id(upright, QPageSize::Millimeter));
    const QPageSize size =
        plan.setup.paper == PaperKind::Custom || !named.isValid()
            ? QPageSize(upright, QPageSize::Millimeter, {}, QPageSize::ExactMatch)
            : named;
    QPageLayout layout(size,
                       turned ? QPageLayout::Landscape : QPageLayout::Portrait,
                       QMarginsF(),
                       QPageLayout::Millimeter);
    layout.setMode(QPageLayout::FullPageMode);
    return layout;
}

Result<PrintedPages> printPages(QPagedPaintDevice &device,
                                const PagePlan &plan,
                                const PageProgress &progress,
                                int first,
                                int last)
{
    device.setPageLayout(pageLayoutOf(plan));
    const int end = last < 0 ? plan.pages() : std::min(last + 1, plan.pages());
    const int begin = std::clamp(first, 0, std::max(0, end - 1));
    QPainter painter;
    if (!painter.begin(&device))
        return deviceRefused();
    const double dots = device.logicalDpiX() / kInch;
    painter.scale(dots, dots);
    for (int page = begin; page < end; ++page) {
        if (page > begin && !device.newPage())
            return deviceRefused();
        paintPage(painter, plan, page);
        if (progress && !progress(page - begin + 1, end - begin)) {
            painter.end();
            return writingCancelled();
        }
    }
    if (!painter.end())
        return deviceRefused();
    return PrintedPages{end - begin, paperName(plan.setup), {}};
}

Result<PrintedPages> writePages(const QString &path,
                                const PrintSource &source,
                                const PageSetup &setup,
                                const FileWish &wish,
                                const PageProgress &progress)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    const bool picture = suffix == u"png" || suffix == u"svg";
    if (!picture && suffix != u"pdf")
        return fail(ErrorCode::Invalid,
                    words(QT_TRANSLATE_NOOP("PageOutput",
                                            "Choose a file that ends in .pdf, .png or .svg.")),
                    path);
    const bool whole = picture && wish.onePicture;
    const Result<PagePlan> plan = whole ? planOneSheet(source, setup) : planPages(source, setup);
    if (!plan)
        return passOn(plan);
    const Result<QStringList> files =
        picture ? writePictures(path, *plan, wish, progress) : writePdf(path, *plan, progress);
    if (!files)
        return passOn(files);
    return PrintedPages{
        plan->pages(), whole ? picturePaper(*plan) : paperName(plan->setup), *files};
}

} // namespace zs
