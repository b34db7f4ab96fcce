// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portfolio/library_import_dialog.h"

#include "commands/table_files.h"
#include "commands/workspace.h"
#include "exchange/table_columns.h"
#include "ui/widgets/busy_line.h"
#include "ui/widgets/dialog_seam.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/problem_label.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QSplitter>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace zs {

namespace {

enum MappingColumn { Letter, Head, Stands, Sample };
enum RepairColumn { Row, Where, Value, Why };
constexpr int kMostShown = 500;            ///< repairs that are listed at once
constexpr std::size_t kReadAtOnce = 1'000; ///< rows that are checked before anybody notices
constexpr int kLine = 0x0100;              ///< role: row of the file, from 1; 0 = the whole
constexpr int kColumn = 0x0101;

QString sampleOf(const TableSheet &sheet, int below, int column)
{
    for (std::size_t row = static_cast<std::size_t>(below + 1); row < sheet.rows.size(); ++row) {
        const TableCells &cells = sheet.rows[row];
        const auto at = static_cast<std::size_t>(column);
        if (at < cells.size() && !cells[at].text.trimmed().isEmpty())
            return cells[at].text.simplified();
    }
    return {};
}

} // namespace

LibraryImportDialog::LibraryImportDialog(Workspace &workspace, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_files([this](Result<TableFile> table) { takeFile(std::move(table)); })
    , m_checks([this](Result<LedgerReading> reading) {
        m_busy->end();
        if (reading)
            takeReading(std::move(*reading));
    })
    , m_busy(new BusyLine(this))
    , m_path(new QLabel(tr("No file chosen yet."), this))
    , m_choose(new QPushButton(tr("C&hoose a file..."), this))
    , m_unit(new QComboBox(this))
    , m_head(new QSpinBox(this))
    , m_mapping(plainTable({tr("Column"), tr("Head"), tr("Stands for"), tr("For example")}, this))
    , m_repairs(plainTable({tr("Row"), tr("Column"), tr("Value"), tr("What is wrong")}, this))
    , m_leave(new QPushButton(tr("&Leave the row out"), this))
    , m_state(new QLabel(this))
    , m_problem(problemLabel(this))
    , m_go(new QPushButton(tr("&Import"), this))
{
    setObjectName(u"libraryImportDialog"_s);
    setWindowTitle(tr("Import a ledger of projects"));
    build();
    connectWork();
    enable();
    resize(dialogSize(*this, 860, 600));
}

QWidget *LibraryImportDialog::buildTop()
{
    m_path->setObjectName(u"ledgerPath"_s);
    m_path->setTextFormat(Qt::PlainText);
    m_choose->setObjectName(u"ledgerChoose"_s);
    m_unit->setObjectName(u"ledgerUnit"_s);
    m_unit->setAccessibleName(tr("Unit of the amounts"));
    m_unit->addItem(tr("Say the unit of the amounts"));
    for (const AmountUnit unit :
         {AmountUnit::Yuan, AmountUnit::TenThousand, AmountUnit::HundredMillion})
        m_unit->addItem(amountUnitText(unit), static_cast<int>(unit));
    m_head->setObjectName(u"ledgerHead"_s);
    m_head->setAccessibleName(tr("Row of the head"));
    m_head->setPrefix(tr("Head in row "));
    m_head->setRange(0, 100);
    m_head->setSpecialValueText(tr("No head"));
    auto *top = new QWidget(this);
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_choose);
    row->addWidget(m_path, 1);
    row->addWidget(m_head);
    row->addWidget(m_unit);
    return top;
}

QWidget *LibraryImportDialog::buildTables()
{
    m_mapping->setObjectName(u"ledgerMapping"_s);
    m_mapping->setAccessibleName(tr("What the columns stand for"));
    m_repairs->setObjectName(u"ledgerRepairs"_s);
    m_repairs->setAccessibleName(tr("What has to be put right"));
    m_repairs->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                               | QAbstractItemView::AnyKeyPressed);
    m_leave->setObjectName(u"ledgerLeave"_s);
    m_leave->setAutoDefault(false);
    auto *repairs = new QWidget(this);
    auto *column = new QVBoxLayout(repairs);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(dimLabel(
        tr("Put values right in this list; nothing is written before the import."), repairs));
    column->addWidget(m_repairs, 1);
    auto *acts = new QHBoxLayout;
    acts->addStretch(1);
    acts->addWidget(m_leave);
    column->addLayout(acts);
    auto *split = new QSplitter(Qt::Vertical, this);
    split->setChildrenCollapsible(false);
    split->addWidget(m_mapping);
    split->addWidget(repairs);
    return split;
}

void LibraryImportDialog::build()
{
    m_state->setObjectName(u"ledgerState"_s);
    m_state->setWordWrap(true);
    m_problem->setObjectName(u"ledgerProblem"_s);
    m_go->setObjectName(u"ledgerGo"_s);
    makePrimary(m_go);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)
        ->setObjectName(u"ledgerCancel"_s);
    buttons->addButton(m_go, QDialogButtonBox::ActionRole);
    auto *column = new QVBoxLayout(this);
    column->addWidget(buildTop());
    column->addWidget(m_busy);
    column->addWidget(buildTables(), 1);
    column->addWidget(m_state);
    column->addWidget(m_problem);
    column->addWidget(buttons);
    connect(m_choose, &QPushButton::clicked, this, &LibraryImportDialog::choose);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &LibraryImportDialog::check);
    connect(m_head, &QSpinBox::valueChanged, this, &LibraryImportDialog::headChosen);
    connect(m_repairs, &QTableWidget::cellChanged, this, &LibraryImportDialog::repaired);
    connect(m_repairs, &QTableWidget::itemSelectionChanged, this, &LibraryImportDialog::enable);
    connect(m_leave, &QPushButton::clicked, this, &LibraryImportDialog::leaveOut);
    connect(m_go, &QPushButton::clicked, this, &LibraryImportDialog::take);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void LibraryImportDialog::choose()
{
    const QString path =
        askOpenPath(this, tr("Ledger of projects"), tr("Tables (*.xlsx *.csv);;All files (*)"));
    if (!path.isEmpty())
        read(path);
}

void LibraryImportDialog::connectWork()
{
    for (const QFutureWatcherBase *watcher : {&m_files.watcher(), &m_checks.watcher()})
        connect(watcher, &QFutureWatcherBase::progressValueChanged, this, [this](int step) {
            m_busy->setProgress(step, kProgressSteps);
        });
    connect(m_busy, &BusyLine::stopped, this, [this] {
        m_files.cancel();
        m_checks.cancel();
        m_reading = {}; // of a table that was not read to its end nothing is taken
        enable();
    });
    connect(m_busy, &BusyLine::againWanted, this, [this] {
        if (m_reads.isEmpty())
            check();
        else
            read(m_reads);
    });
}

bool LibraryImportDialog::isBusy() const
{
    return m_files.isRunning() || m_checks.isRunning();
}

void LibraryImportDialog::read(const QString &path)
{
    m_problem->hide();
    m_checks.cancel();
    m_reads = path;
    m_reading = {};
    m_busy->begin(tr("Reading the file"));
    m_files.start([path](const WorkProgress &progress) -> Result<TableFile> {
        TableOptions options;
        options.progress = progress;
        return readTableFile(path, options);
    });
    enable();
}

void LibraryImportDialog::takeFile(Result<TableFile> table)
{
    m_busy->end();
    const QString path = std::exchange(m_reads, QString());
    if (!table)
        return showProblem(m_problem, table.error());
    auto names = ledgerNames(m_workspace);
    if (!names)
        return showProblem(m_problem, names.error());
    m_sheet = largestSheet(*table);
    m_names = std::move(*names);
    m_file = QFileInfo(path).fileName();
    m_path->setText(m_file);
    m_order = {guessLedger(m_sheet), {}, {}};
    {
        const QSignalBlocker quiet(m_head);
        m_head->setValue(m_order.mapping.headerRow + 1);
        const QSignalBlocker quietUnit(m_unit);
        m_unit->setCurrentIndex(0);
    }
    showMapping();
    check();
}

void LibraryImportDialog::headChosen()
{
    if (m_file.isEmpty())
        return;
    const int row = m_head->value() - 1;
    const auto named = [](const LedgerMapping &mapping) {
        return mapping.fields.size() - mapping.fields.count(QString());
    };
    m_order.mapping = ledgerMappingAt(m_sheet, row, 1);
    if (row > 0) { // heads that are merged above name more
        const LedgerMapping two = ledgerMappingAt(m_sheet, row, 2);
        if (named(two) > named(m_order.mapping))
            m_order.mapping = two;
    }
    showMapping();
    check();
}

void LibraryImportDialog::showMapping()
{
    m_mapping->setRowCount(0);
    for (int column = 0; column < static_cast<int>(m_order.mapping.fields.size()); ++column) {
        addRow(m_mapping,
               {columnLetters(column),
                m_order.mapping.heads[column],
                {},
                sampleOf(m_sheet, m_order.mapping.headerRow, column)});
        auto *box = new QComboBox(m_mapping);
        box->setObjectName(u"ledgerField%1"_s.arg(column));
        box->setAccessibleName(tr("What column %1 stands for").arg(columnLetters(column)));
        box->addItem(tr("(left out)"), QString());
        for (const LedgerField &field : ledgerFields())
            box->addItem(ledgerFieldLabel(field), field.id);
        box->setCurrentIndex(std::max(0, box->findData(m_order.mapping.fields[column])));
        m_mapping->setCellWidget(column, Stands, box);
        connect(box, &QComboBox::currentIndexChanged, this, [this, box, column] {
            mapped(column, box->currentData().toString());
        });
    }
    fitColumns(m_mapping);
    m_mapping->horizontalHeader()->resizeSection(Stands, scaled(190));
}

void LibraryImportDialog::mapped(int column, const QString &field)
{
    const int other = m_order.mapping.columnOf(field);
    m_order.mapping.fields[column] = field;
    if (other >= 0 && other != column) { // no field twice
        m_order.mapping.fields[other].clear();
        auto *box = qobject_cast<QComboBox *>(m_mapping->cellWidget(other, Stands));
        const QSignalBlocker quiet(box);
        box->setCurrentIndex(0);
    }
    check();
}

void LibraryImportDialog::check()
{
    if (m_file.isEmpty())
        return;
    m_order.unit.reset();
    if (m_unit->currentData().isValid())
        m_order.unit = static_cast<AmountUnit>(m_unit->currentData().toInt());
    const QDate today = QDateTime::fromMSecsSinceEpoch(m_workspace.clock().now()).date();
    m_checks.cancel();
    if (m_sheet.rows.size() <= kReadAtOnce)
        return takeReading(readLedger(m_sheet, m_order, m_names, today));
    m_reading = {};
    m_busy->begin(tr("Checking the table"));
    m_checks.start([sheet = m_sheet, order = m_order, names = m_names, today](
                       const WorkProgress &progress) -> Result<LedgerReading> {
        return readLedger(sheet, order, names, today, progress);
    });
    enable();
}

void LibraryImportDialog::takeReading(LedgerReading reading)
{
    m_reading = std::move(reading);
    fillRepairs();
    QString state = tr("%1 projects can be taken over, %2 values have to be put right, %3 rows "
                       "are left out.")
                        .arg(m_reading.projects.size())
                        .arg(m_reading.problems.size())
                        .arg(m_reading.passedOver + m_order.left.size());
    if (m_reading.unitMissing)
        state += u' ' + tr("Say in which unit the amounts are.");
    m_state->setText(state);
    enable();
}

void LibraryImportDialog::addRepair(const TableProblem &problem, bool stops)
{
    const int row = m_repairs->rowCount();
    addRow(m_repairs,
           {problem.row > 0 ? QString::number(problem.row) : tr("all"),
            problem.column >= 0 ? QString(columnLetters(problem.column) + u' '
                                          + m_order.mapping.heads.value(problem.column))
                                : QString(),
            problem.value,
            problem.why});
    for (int column = 0; column < m_repairs->columnCount(); ++column) {
        QTableWidgetItem *item = m_repairs->item(row, column);
        const bool mayEdit = column == Value && problem.row > 0 && problem.column >= 0;
        item->setFlags(mayEdit ? item->flags() | Qt::ItemIsEditable
                               : item->flags() & ~Qt::ItemIsEditable);
    }
    QTableWidgetItem *first = m_repairs->item(row, Row);
    first->setData(kLine, problem.row);
    first->setData(kColumn, problem.column);
    first->setIcon(QIcon::fromTheme(stops ? u"dialog-error"_s : u"dialog-information"_s));
}

void LibraryImportDialog::fillRepairs()
{
    const QSignalBlocker quiet(m_repairs);
    const int at = std::max(0, m_repairs->currentRow());
    m_repairs->setRowCount(0);
    for (const TableProblem &problem : m_reading.problems) {
        if (m_repairs->rowCount() < kMostShown)
            addRepair(problem, true);
    }
    for (const TableProblem &hint : m_reading.hints) {
        if (m_repairs->rowCount() < kMostShown)
            addRepair(hint, false);
    }
    fitColumns(m_repairs);
    m_repairs->setCurrentCell(std::min(at, m_repairs->rowCount() - 1), Value);
}

void LibraryImportDialog::repaired(int row, int column)
{
    if (column != Value)
        return;
    const QTableWidgetItem *first = m_repairs->item(row, Row);
    const int line = first->data(kLine).toInt() - 1;
    const int place = first->data(kColumn).toInt();
    if (line < 0 || place < 0)
        return;
    TableCells &cells = m_sheet.rows[static_cast<std::size_t>(line)];
    if (static_cast<int>(cells.size()) <= place)
        cells.resize(static_cast<std::size_t>(place) + 1);
    cells[static_cast<std::size_t>(place)] = {m_repairs->item(row, Value)->text()};
    // after the editor is done with the table that is filled anew
    QMetaObject::invokeMethod(this, &LibraryImportDialog::check, Qt::QueuedConnection);
}

void LibraryImportDialog::leaveOut()
{
    const QTableWidgetItem *first = m_repairs->item(m_repairs->currentRow(), Row);
    if (!first)
        return;
    m_order.left.insert(first->data(kLine).toInt());
    check();
}

void LibraryImportDialog::enable()
{
    const bool read = !m_file.isEmpty() && !isBusy();
    const QTableWidgetItem *first =
        m_repairs->currentRow() < 0 ? nullptr : m_repairs->item(m_repairs->currentRow(), Row);
    m_leave->setEnabled(first && first->data(kLine).toInt() > 0);
    for (QWidget *one : std::initializer_list<QWidget *>{m_unit, m_head})
        one->setEnabled(read);
    m_go->setEnabled(read && m_reading.mayRun());
    m_go->setText(
        m_reading.mayRun()
            ? tr("&Import %n project(s)", nullptr, static_cast<int>(m_reading.projects.size()))
            : tr("&Import"));
}

void LibraryImportDialog::take()
{
    QApplication::setOverrideCursor(Qt::WaitCursor); // one transaction, on the thread that writes
    const auto taken = importProjects(m_workspace, m_reading, m_file);
    QApplication::restoreOverrideCursor();
    if (!taken)
        return showProblem(m_problem, taken.error());
    m_summary = tr("%n project(s) were imported from %1.",
                   nullptr,
                   static_cast<int>(m_reading.projects.size()))
                    .arg(m_file);
    accept();
}

} // namespace zs
