// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/table_export_dialog.h"

#include "access/content_label.h"
#include "tasks/background.h"
#include "ui/plan/plan_desk.h"
#include "ui/secrecy/alarm_question.h"
#include "ui/widgets/dialog_seam.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace zs {

namespace {

const QString kReadableKey = u"tables/exportReadable"_s;

} // namespace

TableExportDialog::TableExportDialog(PlanDesk &desk, const QStringList &shown, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_columns(new QListWidget(this))
    , m_readable(new QCheckBox(tr("With row &numbers and outline levels, so that it can be read "
                                  "back"),
                               this))
    , m_problem(new QLabel(this))
    , m_bar(new QProgressBar(this))
{
    setObjectName(u"tableExportDialog"_s);
    setWindowTitle(tr("Export a table"));
    m_columns->setObjectName(u"exportColumns"_s);
    m_columns->setAccessibleName(tr("Columns"));
    m_columns->setDragDropMode(QAbstractItemView::InternalMove);
    m_columns->setToolTip(tr("Tick the columns to write; drag them into another order."));
    m_readable->setObjectName(u"exportReadable"_s);
    m_readable->setChecked(QSettings().value(kReadableKey, true).toBool());
    m_problem->setObjectName(u"exportProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->hide();
    m_bar->setRange(0, kProgressSteps);
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->hide();
    auto *title = new QLabel(tr("Co&lumns to write"), this);
    title->setBuddy(m_columns);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_go = buttons->addButton(tr("&Write the file..."), QDialogButtonBox::AcceptRole);
    m_go->setObjectName(u"exportGo"_s);
    makePrimary(m_go);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, kPageMargin);
    column->setSpacing(12);
    column->addWidget(title);
    column->addWidget(m_columns, 1);
    column->addWidget(m_readable);
    column->addWidget(dimLabel(tr("The file carries the plan's secrecy label; the export is "
                                  "recorded in the log."),
                               this));
    column->addWidget(m_problem);
    column->addWidget(m_bar);
    column->addWidget(buttons);
    resize(dialogSize(*this, 520, 560));
    connect(buttons, &QDialogButtonBox::accepted, this, &TableExportDialog::write);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&m_writing, &QFutureWatcherBase::progressValueChanged, m_bar, &QProgressBar::setValue);
    connect(&m_writing, &QFutureWatcherBase::finished, this, &TableExportDialog::finish);
    fill(shown);
}

TableExportDialog::~TableExportDialog()
{
    m_writing.cancel();
    m_writing.waitForFinished();
}

void TableExportDialog::fill(const QStringList &shown)
{
    auto made = exportData(m_desk);
    if (!made) {
        say(made.error().message);
        m_go->setEnabled(false);
        return;
    }
    m_data = std::move(*made);
    QStringList order = shown;
    for (const GridColumn &column : m_data.columns()) {
        if (!order.contains(column.id))
            order << column.id;
    }
    for (const QString &id : order) {
        const int index = columnIndex(m_data.columns(), id);
        if (index < 0)
            continue;
        auto *item = new QListWidgetItem(columnLabel(m_data.column(index)), m_columns);
        item->setData(Qt::UserRole, id);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(shown.contains(id) || (shown.isEmpty() && index < 10) ? Qt::Checked
                                                                                  : Qt::Unchecked);
    }
    m_columns->setCurrentRow(0);
}

TableExport TableExportDialog::wanted() const
{
    TableExport wanted;
    wanted.readable = m_readable->isChecked();
    for (int i = 0; i < m_columns->count(); ++i) {
        const QListWidgetItem *item = m_columns->item(i);
        if (item->checkState() == Qt::Checked)
            wanted.columns << item->data(Qt::UserRole).toString();
    }
    return wanted;
}

void TableExportDialog::write()
{
    const TableExport order = wanted();
    if (m_writing.isRunning())
        return;
    if (order.columns.isEmpty())
        return say(tr("Tick at least one column."));
    m_path = askSavePath(
        this,
        tr("Export a table"),
        markedFileName(m_data.snapshot().projectCode + u".xlsx"_s, m_data.snapshot().mark),
        tr("Excel workbook (*.xlsx);;CSV table (*.csv)"));
    if (m_path.isEmpty() || !goesOnDespiteAlarms(m_desk.workspace(), m_desk.project(), this))
        return;
    if (!m_path.endsWith(u".xlsx"_s, Qt::CaseInsensitive)) // as it is written
        m_path = markedPath(m_path, m_data.snapshot().mark);
    if (const auto may = m_desk.workspace().authorise(u"export"_s, m_desk.project()); !may)
        return say(may.error().message);
    QSettings().setValue(kReadableKey, order.readable);
    m_problem->hide();
    m_bar->show();
    m_go->setEnabled(false);
    m_writing.setFuture(inBackground<bool>(
        [data = m_data, order, path = m_path](const WorkProgress &progress) -> Result<bool> {
            return exportTable(data, order, path, progress).transform([] { return true; });
        }));
}

void TableExportDialog::finish()
{
    m_bar->hide();
    m_go->setEnabled(true);
    if (m_writing.isCanceled() || m_writing.future().resultCount() == 0)
        return;
    const Result<bool> done = m_writing.result();
    if (!done)
        return say(done.error().message);
    if (const auto noted = noteExport(m_desk, m_path); !noted) {
        QFile::remove(m_path); // nobody accounts for it: it does not stay
        return say(noted.error().message);
    }
    m_written = m_path;
    accept();
}

void TableExportDialog::say(const QString &problem)
{
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, themeColor(ColorRole::Critical));
    m_problem->setPalette(colors);
    m_problem->setText(problem);
    m_problem->show();
}

} // namespace zs
