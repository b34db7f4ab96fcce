// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/list_export.h"
#include "ui/money/annual_dialogs.h"
#include "ui/money/annual_tab.h"
#include "ui/money/curve_chart.h"
#include "ui/money/quota_tab.h"
#include "ui/widgets/dialog_seam.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/theme.h"

#include <QChartView>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QSplitter>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zs {

namespace {

QStringList titles()
{
    return {ExecutionTab::tr("Project"),
            ExecutionTab::tr("Amount of the year"),
            ExecutionTab::tr("Completed"),
            ExecutionTab::tr("Share"),
            ExecutionTab::tr("Last month reported")};
}

QString shareText(double share)
{
    return QString::number(share * 100, 'f', 1) + u'%';
}

QStringList cells(const AnnualRow &row)
{
    int last = 0;
    for (int month = 1; month <= kMonths; ++month) {
        if (row.months[static_cast<std::size_t>(month - 1)].done.fen > 0)
            last = month;
    }
    return {row.name,
            wan(row.amount),
            wan(row.done()),
            shareText(shareOf(row.done(), row.amount)),
            last > 0 ? ExecutionTab::tr("Month %1").arg(last) : ExecutionTab::tr("none")};
}

/// All projects of the plan as one.
AnnualRow together(const AnnualPlan &plan)
{
    AnnualRow all;
    all.name = ExecutionTab::tr("All projects");
    std::vector<AnnualRow> rows;
    for (const AnnualLine &line : plan.lines) {
        rows.push_back(line.row);
        all.amount = plus(all.amount, line.row.amount).value_or(all.amount);
    }
    all.months = sumsByMonth(rows);
    return all;
}

} // namespace

ExecutionTab::ExecutionTab(Workspace &workspace, QWidget *parent)
    : AnnualPage(workspace, titles(), parent)
    , m_chart(new QChartView(this))
    , m_record(new QPushButton(tr("&Record months..."), this))
{
    setObjectName(u"executionTab"_s);
    build();
    connect(m_table, &QTableWidget::currentCellChanged, this, &ExecutionTab::draw);
    connect(m_table, &QTableWidget::cellDoubleClicked, this, &ExecutionTab::record);
    connect(m_record, &QPushButton::clicked, this, &ExecutionTab::record);
    connect(m_export, &QPushButton::clicked, this, &ExecutionTab::exportTable);
}

void ExecutionTab::build()
{
    m_year->setObjectName(u"executionYear"_s);
    m_table->setObjectName(u"executionTable"_s);
    m_table->setAccessibleName(tr("Execution of the annual plan"));
    m_table->setMinimumHeight(scaled(80));
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (int i = 1; i < m_table->columnCount(); ++i)
        m_table->horizontalHeader()->resizeSection(i, scaled(i == 4 ? 150 : 110));
    m_chart->setObjectName(u"executionChart"_s);
    m_chart->setRenderHint(QPainter::Antialiasing);
    m_chart->setMinimumHeight(scaled(140));
    m_record->setObjectName(u"executionRecord"_s);
    m_export->setObjectName(u"executionExport"_s);
    QHBoxLayout *top = head({m_record});
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_table);
    splitter->addWidget(m_chart);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(1, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, kSpace, 0, 0);
    column->setSpacing(kSpace);
    column->addLayout(top);
    column->addWidget(splitter, 1);
}

void ExecutionTab::fill()
{
    const int before = std::max(0, m_table->currentRow());
    m_table->setRowCount(0);
    if (!m_plan.lines.empty())
        addRow(m_table, cells(together(m_plan)));
    for (const AnnualLine &line : m_plan.lines)
        addRow(m_table, cells(line.row));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        for (int i = 1; i < 4; ++i)
            m_table->item(row, i)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    }
    m_table->setCurrentCell(std::min(before, m_table->rowCount() - 1), 0);
    m_export->setEnabled(!m_plan.lines.empty());
    draw();
}

const AnnualLine *ExecutionTab::chosen() const
{
    return lineAt(m_table->currentRow() - 1); // the first one is the sum
}

void ExecutionTab::draw()
{
    const AnnualLine *line = chosen();
    const AnnualRow row = line ? line->row : together(m_plan);
    const bool edits = line && m_workspace.readOnlyReason().isEmpty()
                       && MoneyDesk(m_workspace).mayEdit(line->row.project);
    m_record->setEnabled(edits);
    m_record->setToolTip(line ? QString() : tr("Choose a project first."));
    std::vector<CurvePoint> points;
    CurvePoint sum;
    for (int month = 1; month <= kMonths; ++month) {
        const MonthFigures &figures = row.months[static_cast<std::size_t>(month - 1)];
        sum.month = QDate(static_cast<int>(m_year->value()), month, 1);
        sum.planned = plus(sum.planned, figures.planned).value_or(sum.planned);
        sum.done = plus(sum.done, figures.done).value_or(sum.done);
        points.push_back(sum);
    }
    showCurve(m_chart,
              m_plan.lines.empty() ? tr("Nothing is planned for this year.")
                                   : tr("%1: planned and completed, cumulated").arg(row.name),
              points,
              CurveLines::PlanAndWork);
}

void ExecutionTab::record()
{
    const AnnualLine *line = chosen();
    if (!line || !m_record->isEnabled())
        return;
    MonthsDialog dialog(m_workspace, line->row, m_plan.year, window());
    if (dialog.exec() == QDialog::Accepted)
        Q_EMIT done(tr("The months were kept."));
}

void ExecutionTab::exportTable()
{
    ListDocument table;
    table.inTenThousands = true;
    table.title = tr("Execution of the annual plan %1").arg(m_plan.year);
    table.headers = {tr("Project"), tr("Amount of the year")};
    table.weights = {3.0, 1.2};
    for (int month = 1; month <= kMonths; ++month) {
        table.headers << tr("Month %1").arg(month);
        table.weights.push_back(0.9);
    }
    table.headers << tr("Completed") << tr("Share");
    table.weights.insert(table.weights.end(), {1.2, 0.9});
    for (int i = 1; i < kMonths + 3; ++i)
        table.numbers.push_back(i);
    const auto take = [&](const AnnualRow &row) {
        QStringList texts{row.name, wan(row.amount)};
        for (const MonthFigures &month : row.months)
            texts << wan(month.done);
        texts << wan(row.done()) << shareText(shareOf(row.done(), row.amount));
        table.rows.push_back(texts);
    };
    for (const AnnualLine &line : m_plan.lines) {
        take(line.row);
        table.projects.push_back(line.row.project);
    }
    take(together(m_plan));
    write(table);
}

} // namespace zs
