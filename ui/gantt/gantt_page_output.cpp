// SPDX-License-Identifier: GPL-3.0-or-later
// The plan page on paper and in files.
#include "commands/workspace.h"
#include "ui/gantt/gantt_page_parts.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QPrintPreviewDialog>
#include <QPrinter>

namespace zs {

using namespace Qt::StringLiterals;

GanttPrintOptions GanttPage::Private::printOptions() const
{
    GanttPrintOptions options;
    options.scale = panes->chart().scale();
    options.scene = panes->chart().options();
    options.scene.metrics = {}; // paper has its own size of letters
    options.scene.days = shading.get();
    options.printedOn =
        tr("Printed %1 by %2")
            .arg(options.scene.now.isValid() ? options.scene.now.toString() : QString(),
                 workspace.session().personName);
    return options;
}

void GanttPage::Private::chooseExport(bool pdf)
{
    auto *dialog = new QFileDialog(
        &q, pdf ? tr("Export the chart as PDF") : tr("Export the chart as a picture"));
    dialog->setObjectName(u"ganttExportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(pdf ? tr("PDF documents (*.pdf)") : tr("PNG pictures (*.png)"));
    dialog->setDefaultSuffix(pdf ? u"pdf"_s : u"png"_s);
    const QString name = snapshot->projectCode.isEmpty() ? u"gantt"_s : snapshot->projectCode;
    dialog->selectFile(name + (pdf ? u".pdf"_s : u".png"_s));
    connect(dialog, &QFileDialog::fileSelected, &q, [this](const QString &path) { writeTo(path); });
    dialog->open();
}

bool GanttPage::Private::writeTo(const QString &path)
{
    const auto refuse = [this](const Error &error) {
        Q_EMIT q.failed(error);
        return false;
    };
    if (path.endsWith(u".pdf"_s, Qt::CaseInsensitive)) {
        if (const auto pages = writeGanttPdf(path, *snapshot, panes->rows(), printOptions());
            !pages)
            return refuse(pages.error());
    } else {
        const auto image = ganttImage(*snapshot, panes->rows(), printOptions());
        if (!image)
            return refuse(image.error());
        if (!image->save(path, "PNG"))
            return refuse({ErrorCode::Io, tr("%1 cannot be written.").arg(path), {}});
    }
    // what leaves the workspace is accounted for
    if (const auto noted = workspace.note(
            u"export"_s, project, tr("Gantt chart to %1").arg(QFileInfo(path).fileName()));
        !noted)
        return refuse(noted.error());
    Q_EMIT q.exported(path);
    return true;
}

void GanttPage::Private::print()
{
    auto *printer = new QPrinter(QPrinter::HighResolution);
    printer->setPageLayout(QPageLayout(QPageSize(QPageSize::A3),
                                       QPageLayout::Landscape,
                                       QMarginsF(12, 12, 12, 10),
                                       QPageLayout::Millimeter));
    auto *preview = new QPrintPreviewDialog(printer, &q);
    preview->setObjectName(u"ganttPrintPreview"_s);
    preview->setAttribute(Qt::WA_DeleteOnClose);
    connect(preview, &QObject::destroyed, &q, [printer] { delete printer; });
    connect(preview, &QPrintPreviewDialog::paintRequested, &q, [this](QPrinter *device) {
        if (const auto pages = printGantt(*device, *snapshot, panes->rows(), printOptions());
            !pages)
            Q_EMIT q.failed(pages.error());
    });
    connect(preview, &QDialog::accepted, &q, [this] {
        if (const auto noted = workspace.note(u"print"_s, project, tr("Gantt chart")); !noted)
            Q_EMIT q.failed(noted.error());
    });
    preview->open();
}

} // namespace zs
