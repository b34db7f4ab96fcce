// SPDX-License-Identifier: GPL-3.0-or-later
// The plan page on paper and in files.
#include "commands/workspace.h"
#include "tasks/background.h"
#include "ui/gantt/gantt_page_parts.h"
#include "ui/grid/grid_data.h"
#include "ui/print/page_setup_dialog.h"
#include "ui/print/page_setup_store.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QPrintDialog>
#include <QPrinter>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

/// Every column that the table may show. The table is a copy: its own remembers answers, and these
/// are asked for on another thread.
std::vector<GanttPrintColumn> columnsOf(const GridData &shown)
{
    const auto table = std::make_shared<const GridData>(
        shown.snapshotPtr(),
        shown.scheduled(),
        shown.units(),
        std::make_shared<const std::vector<GridColumn>>(shown.columns()));
    std::vector<GanttPrintColumn> columns;
    for (int i = 0; i < static_cast<int>(table->columns().size()); ++i) {
        const GridColumn &column = table->column(i);
        const bool right = column.kind == CellKind::Number || column.kind == CellKind::Percent
                           || column.kind == CellKind::Duration || column.kind == CellKind::Money;
        columns.push_back({column.id,
                           columnTitle(column).simplified(),
                           right ? Qt::AlignRight : Qt::AlignLeft,
                           column.id == u"name"_s,
                           [table, i](int task) { return table->text(task, i); }});
    }
    return columns;
}

} // namespace

GanttPage::Private::~Private()
{
    // a file that nobody would account for is not written
    writing.cancel();
    writing.waitForFinished();
}

PrintOrigin GanttPage::Private::origin() const
{
    return {project, snapshot->classification};
}

QString GanttPage::Private::setupKey() const
{
    return u"gantt/"_s + project.toString();
}

PageSetup GanttPage::Private::pageSetup() const
{
    return keptSetup(setupKey());
}

PrintSourcePtr GanttPage::Private::printSource() const
{
    const GanttView &chart = panes->chart();
    GanttPrintInput input;
    input.snapshot = snapshot;
    input.shown = panes->rows();
    input.selected = panes->selectedTasks();
    input.scale = chart.scale();
    const Viewport seen = chart.visiblePart();
    input.shownFrom = chart.scale().timeAt(seen.left);
    input.shownTo = chart.scale().timeAt(seen.left + seen.width);
    input.scene = chart.options();
    input.scene.days = nullptr;
    input.scene.textWidth = {}; // measures with a font of the screen
    if (const auto plan = door->plan(project)) {
        input.days = DayShading::of(plan->calendars);
        input.facts.organisation =
            workspace.nameOf(EntityKind::OrgUnit, plan->plan->project.owner.value());
    }
    input.columns = columnsOf(panes->model().table());
    const WallTime now = input.scene.now;
    input.facts.person = workspace.session().personName;
    input.facts.fictional = workspace.isFictional();
    input.facts.documentDate = now.isValid() ? now.date().toString(Qt::ISODate) : QString();
    input.facts.printedOn =
        tr("Printed %1 by %2").arg(now.isValid() ? now.toString() : QString(), input.facts.person);
    for (const BaselineName &name : snapshot->baselines) {
        if (name.number == snapshot->baseline)
            input.facts.planVersion = name.name;
    }
    return ganttPrintSource(std::move(input));
}

void GanttPage::Private::chooseExport(const QString &suffix, const PageSetup &setup, FileWish wish)
{
    const bool pdf = suffix == u"pdf"_s;
    auto *dialog = new QFileDialog(
        &q, pdf ? tr("Export the chart as PDF") : tr("Export the chart as a picture"));
    dialog->setObjectName(u"ganttExportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(pdf                  ? tr("PDF documents (*.pdf)")
                          : suffix == u"svg"_s ? tr("SVG drawings (*.svg)")
                                               : tr("PNG pictures (*.png)"));
    dialog->setDefaultSuffix(suffix);
    const QString name = snapshot->projectCode.isEmpty() ? u"gantt"_s : snapshot->projectCode;
    dialog->selectFile(name + u'.' + suffix);
    connect(dialog, &QFileDialog::fileSelected, &q, [this, setup, wish](const QString &path) {
        startWriting(path, setup, wish);
    });
    dialog->open();
}

bool GanttPage::Private::account(const QString &act,
                                 const PrintOrigin &from,
                                 const QString &what,
                                 const PrintedPages &made)
{
    // what leaves the workspace is accounted for, with its paper, pages and secrecy label
    const QString label = classificationName(from.classification);
    QString text = tr("%1: paper %2, %3 pages").arg(what, made.paper).arg(made.pages);
    if (!label.isEmpty())
        text += tr(", secrecy label %1").arg(label);
    const auto noted = workspace.note(act, from.project, text);
    if (!noted)
        Q_EMIT q.failed(noted.error());
    return noted.has_value();
}

bool GanttPage::Private::finishWriting(const QString &path,
                                       const PrintOrigin &from,
                                       const Result<PrintedPages> &made)
{
    if (!made) {
        Q_EMIT q.failed(made.error());
        return false;
    }
    if (!account(u"export"_s, from, tr("Gantt chart to %1").arg(QFileInfo(path).fileName()), *made))
        return false;
    Q_EMIT q.exported(made->files.value(0, path));
    return true;
}

bool GanttPage::Private::writeTo(const QString &path)
{
    return finishWriting(path, origin(), writePages(path, *printSource(), pageSetup()));
}

void GanttPage::Private::startWriting(const QString &path, const PageSetup &setup, FileWish wish)
{
    const PrintSourcePtr source = printSource(); // of this moment: edits meanwhile do not reach it
    const QFuture<Result<PrintedPages>> future =
        inBackground<PrintedPages>([path, setup, wish, source](const WorkProgress &progress) {
            return writePages(path, *source, setup, wish, progress);
        });
    auto *watcher = new QFutureWatcher<Result<PrintedPages>>(&q);
    connect(watcher, &QFutureWatcherBase::finished, &q, [this, watcher, path, from = origin()] {
        watcher->deleteLater();
        const auto done = watcher->future();
        if (done.isCanceled() || done.resultCount() == 0)
            Q_EMIT q.failed({ErrorCode::Cancelled, tr("Stopped. No file was written."), {}});
        else
            finishWriting(path, from, done.result());
    });
    watcher->setFuture(future);
    writing = QFuture<void>(future);
    Q_EMIT q.workBegan(tr("Writing %1").arg(QFileInfo(path).fileName()), writing);
}

void GanttPage::Private::print()
{
    auto *dialog = new PageSetupDialog(printSource(), pageSetup(), &q);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const Classification secrecy = snapshot->classification;
    connect(
        dialog, &PageSetupDialog::kept, &q, [key = setupKey(), secrecy](const PageSetup &setup) {
            keepSetup(key, secrecy, setup);
        });
    connect(dialog, &PageSetupDialog::printWanted, &q, [this](const PageSetup &setup) {
        choosePrinter(setup);
    });
    connect(dialog,
            &PageSetupDialog::fileWanted,
            &q,
            [this](const QString &suffix, const PageSetup &setup, const FileWish &wish) {
                chooseExport(suffix, setup, wish);
            });
    dialog->open();
}

void GanttPage::Private::choosePrinter(const PageSetup &setup)
{
    auto plan = planPages(*printSource(), setup);
    if (!plan) {
        Q_EMIT q.failed(plan.error());
        return;
    }
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(snapshot->projectName);
    printer->setPageLayout(pageLayoutOf(*plan));
    auto *dialog = new QPrintDialog(printer.get(), &q);
    dialog->setObjectName(u"ganttPrintDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange);
    dialog->setMinMax(1, plan->pages());
    connect(
        dialog, &QDialog::accepted, &q, [this, printer, from = origin(), plan = std::move(*plan)] {
            const auto made = printPages(
                *printer, plan, {}, std::max(0, printer->fromPage() - 1), printer->toPage() - 1);
            if (!made)
                Q_EMIT q.failed(made.error());
            else
                account(u"print"_s, from, tr("Gantt chart"), *made);
        });
    dialog->setProperty("printer", QVariant::fromValue(printer)); // it must outlive its dialog
    dialog->open();
}

} // namespace zs
