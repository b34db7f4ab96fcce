// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/risk/outcome_import_dialog.h"

#include "commands/risk_model_desk.h"
#include "commands/table_files.h"
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
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace zs {

namespace {

enum MappingColumn { Letter, Head, Stands, Sample };
constexpr int kMostShown = 500;
constexpr int kLine = 0x0100; ///< role: row of the file, from 1; 0 = the whole

QString sampleOf(const TableSheet &sheet, int below, int column)
{
    for (std::size_t row = static_cast<std::size_t>(below + 1); row < sheet.rows.size(); ++row) {
        const auto at = static_cast<std::size_t>(column);
        if (at < sheet.rows[row].size() && !sheet.rows[row][at].text.trimmed().isEmpty())
            return sheet.rows[row][at].text.simplified();
    }
    return {};
}

} // namespace

OutcomeImportDialog::OutcomeImportDialog(Workspace &workspace, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_files([this](Result<TableFile> table) { takeFile(std::move(table)); })
    , m_checks([this](Result<OutcomeReading> reading) {
        m_busy->end();
        if (reading)
            takeReading(std::move(*reading));
    })
    , m_busy(new BusyLine(this))
    , m_path(new QLabel(tr("No file chosen yet."), this))
    , m_choose(new QPushButton(tr("C&hoose a file..."), this))
    , m_unit(new QComboBox(this))
    , m_mapping(plainTable({tr("Column"), tr("Head"), tr("Stands for"), tr("For example")}, this))
    , m_faults(plainTable({tr("Row"), tr("Column"), tr("Value"), tr("What is wrong")}, this))
    , m_leave(new QPushButton(tr("&Leave the row out"), this))
    , m_leaveAll(new QPushButton(tr("Leave &all such rows out"), this))
    , m_state(new QLabel(this))
    , m_problem(problemLabel(this))
    , m_go(new QPushButton(tr("&Import"), this))
{
    setObjectName(u"outcomeImportDialog"_s);
    setWindowTitle(tr("Import past outcomes"));
    build();
    connectWork();
    enable();
    resize(dialogSize(*this, 820, 560));
}

QWidget *OutcomeImportDialog::buildTop()
{
    m_path->setObjectName(u"outcomePath"_s);
    m_path->setTextFormat(Qt::PlainText);
    m_choose->setObjectName(u"outcomeChoose"_s);
    m_unit->setObjectName(u"outcomeUnit"_s);
    m_unit->setAccessibleName(tr("Unit of the amounts"));
    m_unit->addItem(tr("Say the unit of the amounts"));
    for (const AmountUnit unit :
         {AmountUnit::Yuan, AmountUnit::TenThousand, AmountUnit::HundredMillion})
        m_unit->addItem(amountUnitText(unit), static_cast<int>(unit));
    auto *top = new QWidget(this);
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_choose);
    row->addWidget(m_path, 1);
    row->addWidget(m_unit);
    return top;
}

QWidget *OutcomeImportDialog::buildTables()
{
    m_mapping->setObjectName(u"outcomeMapping"_s);
    m_mapping->setAccessibleName(tr("What the columns stand for"));
    m_faults->setObjectName(u"outcomeFaults"_s);
    m_faults->setAccessibleName(tr("What is wrong in the table"));
    m_leave->setObjectName(u"outcomeLeave"_s);
    m_leave->setAutoDefault(false);
    m_leaveAll->setObjectName(u"outcomeLeaveAll"_s);
    m_leaveAll->setAutoDefault(false);
    auto *faults = new QWidget(this);
    auto *column = new QVBoxLayout(faults);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_faults, 1);
    auto *acts = new QHBoxLayout;
    acts->addStretch(1);
    acts->addWidget(m_leave);
    acts->addWidget(m_leaveAll);
    column->addLayout(acts);
    auto *split = new QSplitter(Qt::Vertical, this);
    split->setObjectName(u"outcomeSplit"_s);
    split->setChildrenCollapsible(false);
    split->addWidget(m_mapping);
    split->addWidget(faults);
    return split;
}

void OutcomeImportDialog::build()
{
    m_state->setObjectName(u"outcomeState"_s);
    m_state->setWordWrap(true);
    m_problem->setObjectName(u"outcomeProblem"_s);
    m_go->setObjectName(u"outcomeGo"_s);
    makePrimary(m_go);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)
        ->setObjectName(u"outcomeCancel"_s);
    buttons->addButton(m_go, QDialogButtonBox::ActionRole);
    auto *column = new QVBoxLayout(this);
    column->addWidget(dimLabel(tr("Each row is a finished work. What was known when it began is "
                                  "learnt from; how it ended is what is foretold. Give all works "
                                  "of a time, not only those that went well or badly."),
                               this));
    column->addWidget(buildTop());
    column->addWidget(m_busy);
    column->addWidget(buildTables(), 1);
    column->addWidget(m_state);
    column->addWidget(m_problem);
    column->addWidget(buttons);
    connect(m_choose, &QPushButton::clicked, this, &OutcomeImportDialog::choose);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &OutcomeImportDialog::check);
    connect(m_faults, &QTableWidget::itemSelectionChanged, this, &OutcomeImportDialog::enable);
    connect(m_leave, &QPushButton::clicked, this, [this] { leaveOut(false); });
    connect(m_leaveAll, &QPushButton::clicked, this, [this] { leaveOut(true); });
    connect(m_go, &QPushButton::clicked, this, &OutcomeImportDialog::take);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void OutcomeImportDialog::connectWork()
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

void OutcomeImportDialog::choose()
{
    const QString path =
        askOpenPath(this, tr("Finished works"), tr("Tables (*.xlsx *.csv);;All files (*)"));
    if (!path.isEmpty())
        read(path);
}

void OutcomeImportDialog::read(const QString &path)
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

void OutcomeImportDialog::takeFile(Result<TableFile> table)
{
    m_busy->end();
    const QString path = std::exchange(m_reads, QString());
    if (!table)
        return showProblem(m_problem, table.error());
    auto present = RiskModelDesk(m_workspace).outcomeKeys();
    if (!present)
        return showProblem(m_problem, present.error());
    m_sheet = largestSheet(*table);
    m_present = std::move(*present);
    m_file = QFileInfo(path).fileName();
    m_path->setText(m_file);
    m_order = {guessOutcomes(m_sheet), {}, {}};
    {
        const QSignalBlocker quiet(m_unit);
        m_unit->setCurrentIndex(0);
    }
    showMapping();
    check();
}

void OutcomeImportDialog::showMapping()
{
    m_mapping->setRowCount(0);
    for (int column = 0; column < static_cast<int>(m_order.mapping.fields.size()); ++column) {
        addRow(m_mapping,
               {columnLetters(column),
                m_order.mapping.heads[column],
                {},
                sampleOf(m_sheet, m_order.mapping.headerRow, column)});
        auto *box = new QComboBox(m_mapping);
        box->setObjectName(u"outcomeField%1"_s.arg(column));
        box->setAccessibleName(tr("What column %1 stands for").arg(columnLetters(column)));
        box->addItem(tr("(left out)"), QString());
        for (const OutcomeField &field : outcomeFields())
            box->addItem(outcomeFieldLabel(field.id), field.id);
        box->setCurrentIndex(std::max(0, box->findData(m_order.mapping.fields[column])));
        m_mapping->setCellWidget(column, Stands, box);
        connect(box, &QComboBox::currentIndexChanged, this, [this, box, column] {
            mapped(column, box->currentData().toString());
        });
    }
    fitColumns(m_mapping);
    m_mapping->horizontalHeader()->resizeSection(Stands, scaled(260));
}

void OutcomeImportDialog::mapped(int column, const QString &field)
{
    const int other = field == kOwnFeature ? -1 : m_order.mapping.columnOf(field);
    m_order.mapping.fields[column] = field;
    if (other >= 0 && other != column && !field.isEmpty()) { // no field twice
        m_order.mapping.fields[other].clear();
        auto *box = qobject_cast<QComboBox *>(m_mapping->cellWidget(other, Stands));
        const QSignalBlocker quiet(box);
        box->setCurrentIndex(0);
    }
    check();
}

void OutcomeImportDialog::check()
{
    if (m_file.isEmpty())
        return;
    m_order.unit.reset();
    if (m_unit->currentData().isValid())
        m_order.unit = static_cast<AmountUnit>(m_unit->currentData().toInt());
    const QDate today = RiskModelDesk(m_workspace).today();
    m_checks.cancel();
    m_reading = {};
    m_busy->begin(tr("Checking the table"));
    m_checks.start([sheet = m_sheet, order = m_order, present = m_present, today](
                       const WorkProgress &progress) -> Result<OutcomeReading> {
        return readOutcomes(sheet, order, present, today, progress);
    });
    enable();
}

void OutcomeImportDialog::takeReading(OutcomeReading reading)
{
    m_reading = std::move(reading);
    m_faults->setRowCount(0);
    for (const TableProblem &problem : m_reading.problems) {
        if (m_faults->rowCount() >= kMostShown)
            break;
        addRow(m_faults,
               {problem.row > 0 ? QString::number(problem.row) : tr("all"),
                problem.column >= 0 ? QString(columnLetters(problem.column) + u' '
                                              + m_order.mapping.heads.value(problem.column))
                                    : QString(),
                problem.value,
                problem.why});
        m_faults->item(m_faults->rowCount() - 1, 0)->setData(kLine, problem.row);
    }
    fitColumns(m_faults);
    m_faults->selectRow(0);
    QString state = tr("%1 finished works can be taken over, %2 faults have to be dealt with, %3 "
                       "rows are left out.")
                        .arg(m_reading.rows.size())
                        .arg(m_reading.problems.size())
                        .arg(m_reading.passedOver + m_order.left.size());
    if (m_reading.unitMissing)
        state += u' ' + tr("Say in which unit the amounts are.");
    m_state->setText(state);
    enable();
}

void OutcomeImportDialog::leaveOut(bool all)
{
    const QTableWidgetItem *first = m_faults->item(m_faults->currentRow(), 0);
    if (all) {
        for (const TableProblem &problem : m_reading.problems) {
            if (problem.row > 0)
                m_order.left.insert(problem.row);
        }
    } else if (first) {
        m_order.left.insert(first->data(kLine).toInt());
    }
    check();
}

void OutcomeImportDialog::enable()
{
    const bool read = !m_file.isEmpty() && !isBusy();
    const QTableWidgetItem *first =
        m_faults->currentRow() < 0 ? nullptr : m_faults->item(m_faults->currentRow(), 0);
    m_leave->setEnabled(read && first && first->data(kLine).toInt() > 0);
    m_leaveAll->setEnabled(read
                           && std::ranges::any_of(m_reading.problems,
                                                  [](const TableProblem &p) { return p.row > 0; }));
    m_unit->setEnabled(read);
    m_go->setEnabled(read && m_reading.mayRun());
    m_go->setText(
        m_reading.mayRun()
            ? tr("&Import %n outcome(s)", nullptr, static_cast<int>(m_reading.rows.size()))
            : tr("&Import"));
}

void OutcomeImportDialog::take()
{
    QApplication::setOverrideCursor(Qt::WaitCursor); // one transaction, on the thread that writes
    const auto taken = RiskModelDesk(m_workspace).importOutcomes(m_reading, m_file);
    QApplication::restoreOverrideCursor();
    if (!taken)
        return showProblem(m_problem, taken.error());
    m_summary =
        tr("%n outcome(s) were imported.", nullptr, static_cast<int>(m_reading.rows.size()));
    accept();
}

} // namespace zs
