// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/money/annual_tab.h"

#include "ui/lists/list_export.h"
#include "ui/money/annual_dialogs.h"
#include "ui/money/quota_tab.h"
#include "ui/widgets/dialog_seam.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zs {

namespace {

constexpr int kFirstAmount = 4;

QStringList headers()
{
    return {AnnualTab::tr("Checks"),
            AnnualTab::tr("Project"),
            AnnualTab::tr("Content and scale"),
            AnnualTab::tr("Period"),
            AnnualTab::tr("Total"),
            AnnualTab::tr("Amount of the year"),
            AnnualTab::tr("Sources"),
            AnnualTab::tr("Content of the year")};
}

QString period(const AnnualRow &row)
{
    const auto month = [](QDate day) {
        return day.isValid() ? day.toString(u"yyyy-MM"_s) : u"?"_s;
    };
    return month(row.start) + u" ～ "_s + month(row.finish);
}

QStringList cells(const AnnualLine &line)
{
    const AnnualRow &row = line.row;
    return {line.findings.empty()
                ? AnnualTab::tr("in order")
                : AnnualTab::tr("%n to look at", nullptr, static_cast<int>(line.findings.size())),
            row.name,
            row.scope,
            period(row),
            wan(row.total),
            wan(row.amount),
            sourcesText(row.sources),
            row.content};
}

} // namespace

QString sourcesText(const std::vector<SourceAmount> &sources)
{
    QStringList parts;
    for (const SourceAmount &part : sources)
        parts << fundSourceText(part.source) + u' ' + inTenThousandYuan(part.amount);
    return parts.join(AnnualTab::tr(", "));
}

AnnualTab::AnnualTab(Workspace &workspace, QWidget *parent)
    : AnnualPage(workspace, headers(), parent)
    , m_sums(dimLabel({}, this))
    , m_findings(new QLabel(this))
    , m_enter(new QPushButton(tr("Enter a &project's year..."), this))
    , m_home(new QPushButton(tr("&Show the project"), this))
{
    setObjectName(u"annualTab"_s);
    build();
    connect(m_table, &QTableWidget::currentCellChanged, this, &AnnualTab::showFindings);
    connect(m_table, &QTableWidget::cellDoubleClicked, this, &AnnualTab::enter);
    connect(m_enter, &QPushButton::clicked, this, &AnnualTab::enter);
    connect(m_home, &QPushButton::clicked, this, [this] {
        if (const AnnualLine *line = chosen())
            Q_EMIT projectWanted(line->row.project);
    });
    connect(m_export, &QPushButton::clicked, this, &AnnualTab::exportTable);
}

void AnnualTab::build()
{
    m_year->setObjectName(u"annualTabYear"_s);
    m_table->setObjectName(u"annualTable"_s);
    m_table->setAccessibleName(tr("Annual investment plan"));
    m_table->setMinimumHeight(scaled(100));
    constexpr std::array kWidths{92, 220, 190, 136, 96, 110, 220, 160};
    for (int i = 0; i < m_table->columnCount(); ++i)
        m_table->horizontalHeader()->resizeSection(i, scaled(kWidths[static_cast<std::size_t>(i)]));
    m_findings->setObjectName(u"annualFindings"_s);
    m_findings->setWordWrap(true);
    m_findings->setTextFormat(Qt::RichText);
    m_findings->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_sums->setObjectName(u"annualSums"_s);
    m_enter->setObjectName(u"annualEnter"_s);
    m_home->setObjectName(u"annualHome"_s);
    m_export->setObjectName(u"annualExport"_s);
    QHBoxLayout *top = head({m_home, m_enter});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, kSpace, 0, 0);
    column->setSpacing(kSpace);
    column->addLayout(top);
    column->addWidget(m_table, 1);
    column->addWidget(m_findings);
    column->addWidget(m_sums);
}

void AnnualTab::fill()
{
    const int before = std::max(0, m_table->currentRow());
    m_table->setRowCount(0);
    std::vector<AnnualRow> rows;
    for (const AnnualLine &line : m_plan.lines) {
        addRow(m_table, cells(line));
        const int row = m_table->rowCount() - 1;
        if (!line.findings.empty()) // the words say it, too
            m_table->item(row, 0)->setForeground(themeColor(ColorRole::AtRisk));
        for (int i = kFirstAmount; i < kFirstAmount + 2; ++i)
            m_table->item(row, i)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        rows.push_back(line.row);
    }
    Money total;
    for (const AnnualRow &row : rows)
        total = plus(total, row.amount).value_or(total);
    m_sums->setText(
        rows.empty()
            ? tr("Nothing is planned for %1 yet: enter the first project's year.").arg(m_plan.year)
            : tr("%1 projects, %2 ten thousand yuan: %3.")
                  .arg(rows.size())
                  .arg(inTenThousandYuan(total), sourcesText(sumsBySource(rows))));
    m_table->setCurrentCell(std::min(before, m_table->rowCount() - 1), 0);
    const bool edits =
        m_workspace.may(Permission::MoneyEdit) && m_workspace.readOnlyReason().isEmpty();
    m_enter->setEnabled(edits);
    m_enter->setToolTip(edits ? QString() : m_workspace.reasonFor(Permission::MoneyEdit));
    m_export->setEnabled(!rows.empty());
    showFindings();
}

const AnnualLine *AnnualTab::chosen() const
{
    return lineAt(m_table->currentRow());
}

void AnnualTab::showFindings()
{
    const AnnualLine *line = chosen();
    m_home->setEnabled(line != nullptr);
    QString html;
    for (const RuleFinding &finding : line ? line->findings : std::vector<RuleFinding>())
        html += u"<p><b>%1</b>　%2 <i>%3 %4</i></p>"_s.arg(
            severityText(finding.entry.rule->severity).toHtmlEscaped(),
            finding.text.toHtmlEscaped(),
            finding.entry.rule->document.text().toHtmlEscaped(),
            finding.entry.rule->article.text().toHtmlEscaped());
    m_findings->setVisible(!html.isEmpty());
    m_findings->setText(html);
}

void AnnualTab::enter()
{
    if (!m_enter->isEnabled())
        return;
    auto projects = m_workspace.projects();
    if (!projects) {
        Q_EMIT failed(projects.error());
        return;
    }
    const MoneyDesk desk(m_workspace);
    std::erase_if(*projects, [&](const Project &project) { return !desk.mayEdit(project.id); });
    const AnnualLine *line = chosen();
    AnnualDialog dialog(
        m_workspace, *projects, line ? line->row.project : ProjectId(), m_plan.year, window());
    if (dialog.exec() == QDialog::Accepted)
        Q_EMIT done(tr("The year of the project was kept."));
}

void AnnualTab::exportTable()
{
    ListDocument table;
    table.inTenThousands = true;
    table.title = tr("Annual plan of government investment %1").arg(m_plan.year);
    table.headers = headers();
    table.weights = {1.0, 2.6, 3.0, 1.7, 1.3, 1.3, 2.6, 2.4};
    table.numbers = {kFirstAmount, kFirstAmount + 1};
    std::vector<AnnualRow> rows;
    for (const AnnualLine &line : m_plan.lines) {
        table.rows.push_back(cells(line));
        table.projects.push_back(line.row.project);
        rows.push_back(line.row);
    }
    table.facts = {{tr("By source"), sourcesText(sumsBySource(rows))}};
    write(table);
}

} // namespace zs
