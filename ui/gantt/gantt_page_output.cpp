// SPDX-License-Identifier: GPL-3.0-or-later
// The plan page on paper and in files.
#include "commands/secrecy_desk.h"
#include "commands/workspace.h"
#include "tasks/background.h"
#include "ui/gantt/gantt_page_parts.h"
#include "ui/grid/grid_data.h"
#include "ui/network/network_print.h"
#include "ui/network/network_view.h"
#include "ui/print/page_setup_dialog.h"
#include "ui/print/page_setup_store.h"
#include "ui/secrecy/alarm_question.h"

#include <QFile>
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
    // a cell that is open while the page goes gives its text to nobody
    if (panes)
        panes->model().setEditing(nullptr);
    // a file that nobody would account for is not written
    writing.cancel();
    writing.waitForFinished();
}

PrintOrigin GanttPage::Private::origin(Drawing drawing) const
{
    return {project, snapshot->mark, drawing};
}

Drawing GanttPage::Private::shownDrawing() const
{
    return extras->showsNetwork() ? Drawing::Network : Drawing::Chart;
}

QString GanttPage::Private::setupKey(Drawing drawing) const
{
    return (drawing == Drawing::Network ? u"network/"_s : u"gantt/"_s) + project.toString();
}

PageSetup GanttPage::Private::pageSetup(Drawing drawing) const
{
    const QString key = setupKey(drawing);
    const PageSetup kept = keptSetup(key);
    return drawing == Drawing::Chart || isSetupKept(key)
               ? kept
               : legibleSetup(*printSource(drawing), kept);
}

PrintFacts GanttPage::Private::printFacts() const
{
    PrintFacts facts;
    if (const auto plan = door->plan(project)) {
        facts.organisation =
            workspace.nameOf(EntityKind::OrgUnit, plan->plan->project.owner.value());
        facts.watermark = SecrecyDesk(workspace).printMark(plan->plan->project);
    }
    const WallTime now = panes->chart().options().now;
    facts.person = workspace.session().personName;
    facts.fictional = workspace.isFictional();
    facts.documentDate = now.isValid() ? now.date().toString(Qt::ISODate) : QString();
    facts.printedOn =
        tr("Printed %1 by %2").arg(now.isValid() ? now.toString() : QString(), facts.person);
    for (const BaselineName &name : snapshot->baselines) {
        if (name.number == snapshot->baseline)
            facts.planVersion = name.name;
    }
    return facts;
}

PrintSourcePtr GanttPage::Private::printSource(Drawing drawing) const
{
    return drawing == Drawing::Network
               ? networkPrintSource(extras->network().picture(), printFacts())
               : chartSource();
}

PrintSourcePtr GanttPage::Private::chartSource() const
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
    if (const auto plan = door->plan(project))
        input.days = DayShading::of(plan->calendars);
    input.columns = columnsOf(panes->model().table());
    input.facts = printFacts();
    return ganttPrintSource(std::move(input));
}

void GanttPage::Private::chooseExport(Drawing drawing,
                                      const QString &suffix,
                                      const PageSetup &setup,
                                      FileWish wish)
{
    const bool pdf = suffix == u"pdf"_s;
    const bool network = drawing == Drawing::Network;
    auto *dialog = new QFileDialog(&q,
                                   network ? tr("Export the network")
                                   : pdf   ? tr("Export the chart as PDF")
                                           : tr("Export the chart as a picture"));
    dialog->setObjectName(u"ganttExportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(pdf                  ? tr("PDF documents (*.pdf)")
                          : suffix == u"svg"_s ? tr("SVG drawings (*.svg)")
                                               : tr("PNG pictures (*.png)"));
    dialog->setDefaultSuffix(suffix);
    const QString kind = network ? u"network"_s : u"gantt"_s;
    const QString &code = snapshot->projectCode;
    const QString name = code.isEmpty() ? kind : network ? code + u'-' + kind : code;
    dialog->selectFile(markedFileName(name + u'.' + suffix, snapshot->mark));
    connect(
        dialog, &QFileDialog::fileSelected, &q, [this, drawing, setup, wish](const QString &path) {
            if (goesOnDespiteAlarms(workspace, project, &q))
                startWriting(drawing, path, setup, wish);
        });
    dialog->open();
}

bool GanttPage::Private::account(const QString &act,
                                 const PrintOrigin &from,
                                 const QString &what,
                                 const PrintedPages &made)
{
    // what leaves the workspace is accounted for, with its paper, pages and secrecy label
    QString text = tr("%1: paper %2, %3 pages").arg(what, made.paper).arg(made.pages);
    if (!from.mark.isEmpty())
        text += tr(", secrecy label %1").arg(from.mark);
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
    const QString what =
        (from.drawing == Drawing::Network ? tr("Network to %1") : tr("Gantt chart to %1"))
            .arg(QFileInfo(path).fileName());
    if (!account(u"export"_s, from, what, *made)) {
        for (const QString &file : made->files) // nobody accounts for it: it does not stay
            QFile::remove(file);
        return false;
    }
    Q_EMIT q.exported(made->files.value(0, path));
    return true;
}

bool GanttPage::Private::mayLeave(const QString &act, Drawing drawing)
{
    const auto may = workspace.authorise(act, origin(drawing).project);
    if (!may)
        Q_EMIT q.failed(may.error());
    return may.has_value();
}

bool GanttPage::Private::writeTo(const QString &path, Drawing drawing)
{
    if (!mayLeave(u"export"_s, drawing))
        return false;
    return finishWriting(
        path, origin(drawing), writePages(path, *printSource(drawing), pageSetup(drawing)));
}

void GanttPage::Private::startWriting(Drawing drawing,
                                      const QString &path,
                                      const PageSetup &setup,
                                      FileWish wish)
{
    if (!mayLeave(u"export"_s, drawing))
        return;
    // of this moment: edits meanwhile do not reach it
    const PrintSourcePtr source = printSource(drawing);
    const QFuture<Result<PrintedPages>> future =
        inBackground<PrintedPages>([path, setup, wish, source](const WorkProgress &progress) {
            return writePages(path, *source, setup, wish, progress);
        });
    auto *watcher = new QFutureWatcher<Result<PrintedPages>>(&q);
    connect(
        watcher, &QFutureWatcherBase::finished, &q, [this, watcher, path, from = origin(drawing)] {
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

void GanttPage::Private::print(Drawing drawing)
{
    auto *dialog = new PageSetupDialog(printSource(drawing), pageSetup(drawing), &q);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const Classification secrecy = snapshot->classification;
    connect(dialog,
            &PageSetupDialog::kept,
            &q,
            [key = setupKey(drawing), secrecy](const PageSetup &setup) {
                keepSetup(key, secrecy, setup);
            });
    connect(dialog, &PageSetupDialog::printWanted, &q, [this, drawing](const PageSetup &setup) {
        choosePrinter(drawing, setup);
    });
    connect(dialog,
            &PageSetupDialog::fileWanted,
            &q,
            [this, drawing](const QString &suffix, const PageSetup &setup, const FileWish &wish) {
                chooseExport(drawing, suffix, setup, wish);
            });
    dialog->open();
}

void GanttPage::Private::choosePrinter(Drawing drawing, const PageSetup &setup)
{
    if (!mayLeave(u"print"_s, drawing) || !goesOnDespiteAlarms(workspace, project, &q))
        return;
    auto plan = planPages(*printSource(drawing), setup);
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
        dialog,
        &QDialog::accepted,
        &q,
        [this, printer, from = origin(drawing), plan = std::move(*plan)] {
            const auto made = printPages(
                *printer, plan, {}, std::max(0, printer->fromPage() - 1), printer->toPage() - 1);
            if (!made)
                Q_EMIT q.failed(made.error());
            else
                account(u"print"_s,
                        from,
                        from.drawing == Drawing::Network ? tr("Network") : tr("Gantt chart"),
                        *made);
        });
    dialog->setProperty("printer", QVariant::fromValue(printer)); // it must outlive its dialog
    dialog->open();
}

} // namespace zs
