// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/table_import_dialog.h"

#include "access/content_label.h"
#include "commands/project_commands.h"
#include "commands/table_outline.h"
#include "ui/tables/mapping_store.h"
#include "ui/tables/mapping_table.h"
#include "ui/tables/table_import_form.h"
#include "ui/tables/table_results.h"
#include "ui/widgets/dialog_seam.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace zs {

namespace {

constexpr int kWait = 150; ///< milliseconds
constexpr int kSampleRows = 20;
enum Page { Choose, Work };

/// The first filled cell of each column below the head.
QStringList samplesOf(const TableSheet &sheet, const TableMapping &mapping)
{
    QStringList samples;
    for (int c = 0; c < static_cast<int>(mapping.columns.size()); ++c) {
        QString sample;
        for (int r = 1; r <= kSampleRows && sample.isEmpty(); ++r)
            sample = cellAt(sheet, mapping.headerRow + r, c).text.simplified();
        samples << sample;
    }
    return samples;
}

} // namespace

TableImportDialog::TableImportDialog(PlanDesk &desk, TaskId selected, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_job(new TableImportJob(desk.workspace(), this))
    , m_stack(new QStackedWidget(this))
    , m_file(new QLabel(this))
    , m_mapping(new MappingTable(this))
    , m_results(new TableResults(this))
    , m_skip(new QCheckBox(tr("Leave out what cannot be &read"), this))
    , m_message(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_wait(new QTimer(this))
{
    setObjectName(u"tableImportDialog"_s);
    setWindowTitle(tr("Import a table"));
    if (const auto open = desk.plan())
        m_plan = open->plan;
    m_form = new TableImportForm(m_plan, selected, this);
    m_stack->addWidget(buildChooser());
    m_stack->addWidget(buildWork());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 12);
    column->setSpacing(kSpace);
    column->addWidget(m_stack, 1);
    column->addWidget(buildFoot());
    m_wait->setSingleShot(true);
    m_wait->setInterval(kWait);
    connectParts();
    showBusy(false);
    resize(dialogSize(*this, 1180, 660));
}

QWidget *TableImportDialog::buildChooser()
{
    auto *page = new EmptyState(
        u"document-import"_s,
        tr("Choose a table of tasks: an Excel workbook (.xlsx) or a CSV file. You say what its "
           "columns stand for, and see what would be added and changed before anything is."),
        tr("Choose a &file..."),
        this);
    page->button()->setObjectName(u"tableChoose"_s);
    connect(page->button(), &QPushButton::clicked, this, &TableImportDialog::choose);
    return page;
}

QWidget *TableImportDialog::buildWork()
{
    auto *page = new QWidget(this);
    m_file->setTextFormat(Qt::PlainText);
    m_file->setFont(titleFont());
    auto *split = new QSplitter(page);
    split->addWidget(m_mapping);
    split->addWidget(m_results);
    split->setStretchFactor(0, 2);
    split->setStretchFactor(1, 3);
    split->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpace);
    column->addWidget(m_file);
    column->addWidget(m_form);
    column->addWidget(split, 1);
    return page;
}

QWidget *TableImportDialog::buildFoot()
{
    auto *foot = new QWidget(this);
    m_message->setObjectName(u"tableMessage"_s);
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_skip->setObjectName(u"tableSkip"_s);
    m_skip->setToolTip(tr("Cells that cannot be read stay empty, rows without a task are passed "
                          "over; the rest is imported."));
    m_bar->setRange(0, 1000);
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setMaximumWidth(scaled(160));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, foot);
    m_other = buttons->addButton(tr("&Another file..."), QDialogButtonBox::ResetRole);
    m_go = buttons->addButton(tr("I&mport"), QDialogButtonBox::AcceptRole);
    m_go->setObjectName(u"tableGo"_s);
    makePrimary(m_go);
    connect(m_other, &QPushButton::clicked, this, &TableImportDialog::choose);
    connect(buttons, &QDialogButtonBox::accepted, this, &TableImportDialog::take);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_message, 1);
    row->addWidget(m_bar);
    row->addWidget(m_skip);
    row->addWidget(buttons);
    return foot;
}

void TableImportDialog::connectParts()
{
    connect(m_job, &TableImportJob::fileRead, this, &TableImportDialog::showFile);
    connect(m_job, &TableImportJob::previewed, this, &TableImportDialog::showPreview);
    connect(m_job, &TableImportJob::progressed, m_bar, &QProgressBar::setValue);
    connect(m_job, &TableImportJob::failed, this, [this](const QString &message) {
        showBusy(false);
        m_preview.reset();
        m_results->display({}, {});
        say(message, true);
        Q_EMIT refused(message);
    });
    connect(m_form, &TableImportForm::encodingChosen, this, [this] {
        showBusy(true);
        m_job->readFile(QString(m_job->path()), m_form->encoding(), m_form->separator());
    });
    connect(m_form, &TableImportForm::sheetChosen, this, [this] { guess(false); });
    connect(m_form, &TableImportForm::headChosen, this, [this] { guess(true); });
    connect(m_form, &TableImportForm::edited, this, &TableImportDialog::preview);
    connect(m_mapping, &MappingTable::edited, this, &TableImportDialog::preview);
    connect(m_skip, &QCheckBox::toggled, this, &TableImportDialog::preview);
    connect(m_wait, &QTimer::timeout, this, [this] {
        m_job->preview(m_form->sheet(),
                       order(),
                       m_form->into() == TableImportForm::Into::NewProject ? nullptr : m_plan);
    });
}

void TableImportDialog::choose()
{
    const QString path =
        askOpenPath(this,
                    tr("Import a table"),
                    tr("Tables (*.xlsx *.csv *.txt *.tsv);;Excel workbooks (*.xlsx);;CSV tables "
                       "(*.csv *.txt *.tsv);;All files (*)"));
    if (!path.isEmpty())
        read(path);
}

void TableImportDialog::read(const QString &path)
{
    m_file->setText(QFileInfo(path).fileName());
    say(tr("Reading %1").arg(QFileInfo(path).fileName()), false);
    showBusy(true);
    m_job->readFile(path);
}

void TableImportDialog::showFile()
{
    m_stack->setCurrentIndex(Work);
    m_form->displayFile(*m_job->file(), m_job->path());
    guess(false);
}

void TableImportDialog::guess(bool keepHead)
{
    if (!m_job->file())
        return;
    const int at = m_form->sheet();
    const TableSheet &sheet = m_job->file()->sheets[static_cast<std::size_t>(at)];
    const TableMapping guessed =
        keepHead ? guessMapping(sheet, m_form->headerRow(), 1) : guessMapping(sheet);
    const TableMapping mapping = recalledMapping(guessed);
    m_results->sheet().setSheet(m_job->file(), at);
    m_mapping->display(mapping, samplesOf(sheet, mapping));
    m_form->displayMapping(mapping);
    preview();
}

TableOrder TableImportDialog::order() const
{
    TableOrder order;
    order.mapping = m_mapping->mapping();
    order.skipBad = m_skip->isChecked();
    m_form->fill(order);
    return order;
}

void TableImportDialog::preview()
{
    if (!m_job->file())
        return;
    m_preview.reset();
    m_go->setEnabled(false);
    m_results->sheet().setMapping(m_mapping->mapping());
    showBusy(true);
    m_wait->start();
}

NameLookup TableImportDialog::names() const
{
    return [this](EntityKind kind, const Uuid &id) { return m_desk.workspace().nameOf(kind, id); };
}

void TableImportDialog::showPreview(const TablePreviewPtr &preview)
{
    showBusy(false);
    m_preview = preview;
    m_results->display(preview, names());
    const TableReading &reading = preview->reading;
    m_mapping->askUnits(reading.unitless);
    const bool named = m_form->into() != TableImportForm::Into::NewProject
                       || (!m_form->code().isEmpty() && !m_form->name().isEmpty());
    const bool anything = !preview->changes.isEmpty();
    m_go->setEnabled(preview->mayRun() && named && anything);
    if (!reading.unitless.empty())
        say(tr("Choose the unit of the numbers in the columns that are marked."), true);
    else if (!preview->mayRun())
        say(tr("Some cells cannot be imported as they are. Nothing is imported until they are put "
               "right or left out."),
            true);
    else if (!named)
        say(tr("Enter the new project's code and name."), true);
    else
        say(m_form->into() == TableImportForm::Into::Update
                ? tr("Rows: %1 · tasks found: %2").arg(reading.rows).arg(reading.matched)
                : tr("Rows: %1 · new tasks: %2").arg(reading.rows).arg(reading.added),
            false);
    Q_EMIT previewed();
}

void TableImportDialog::say(const QString &text, bool problem)
{
    QPalette colors = palette();
    if (problem)
        colors.setColor(QPalette::WindowText, themeColor(ColorRole::Critical));
    m_message->setPalette(colors);
    m_message->setText(text);
}

void TableImportDialog::showBusy(bool busy)
{
    m_bar->setVisible(busy);
    m_bar->setValue(0);
    m_other->setVisible(m_stack->currentIndex() == Work);
    m_skip->setVisible(m_stack->currentIndex() == Work);
    m_go->setVisible(m_stack->currentIndex() == Work);
    if (busy)
        m_go->setEnabled(false);
}

void TableImportDialog::take()
{
    if (!m_preview || !m_preview->mayRun() || !m_go->isEnabled())
        return;
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const auto made = m_form->into() == TableImportForm::Into::NewProject ? takeNew() : takeInto();
    QApplication::restoreOverrideCursor();
    if (!made) {
        say(made.error().message, true);
        Q_EMIT refused(made.error().message);
        return;
    }
    TableMapping kept = m_mapping->mapping();
    kept.outline = m_form->outline();
    rememberMapping(kept);
    m_imported = *made;
    const TableReading &reading = m_preview->reading;
    m_summary = tr("%1: %2 rows").arg(QFileInfo(m_job->path()).fileName()).arg(reading.rows);
    accept();
}

Result<ProjectId> TableImportDialog::takeNew()
{
    Plan plan = m_preview->plan;
    plan.project.code = m_form->code();
    plan.project.name = m_form->name();
    return importPlan(m_desk.workspace(), std::move(plan), QFileInfo(m_job->path()).fileName());
}

Result<ProjectId> TableImportDialog::takeInto()
{
    ImportTable command = m_preview->reading.command;
    if (const auto label = labelInFileName(QFileInfo(m_job->path()).fileName()))
        command.label = label->level;
    auto done = m_desk.door().run(command);
    if (!done)
        return passOn(done);
    (void)m_desk.keep(done, tr("Import %1").arg(QFileInfo(m_job->path()).fileName()));
    return m_desk.project();
}

} // namespace zs
