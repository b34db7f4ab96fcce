// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/money/money_panel.h"

#include "ui/money/annual_dialogs.h"
#include "ui/money/annual_tab.h"
#include "ui/money/curve_chart.h"
#include "ui/money/ladder_strip.h"
#include "ui/money/money_dialogs.h"
#include "ui/money/quota_tab.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/theme.h"

#include <QChartView>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace zs {

namespace {

/// On which step of the ladder a rule's alarm is drawn.
struct RungOfRule {
    QLatin1StringView rule;
    MoneyRung rung;
};
constexpr std::array kRungsOfRules{
    RungOfRule{"investment.budget-over-estimate"_L1, MoneyRung::ApprovedEstimate},
    RungOfRule{"investment.budget-near-limit"_L1, MoneyRung::ApprovedEstimate},
    RungOfRule{"money.contracts-over-budget"_L1, MoneyRung::Contract},
    RungOfRule{"money.supplement-over-limit"_L1, MoneyRung::Contract},
    RungOfRule{"money.progress-ahead-of-funds"_L1, MoneyRung::Payment},
    RungOfRule{"money.no-funds-at-start"_L1, MoneyRung::Payment},
    RungOfRule{"money.paid-ahead-of-progress"_L1, MoneyRung::Payment},
    RungOfRule{"money.balance-at-closing"_L1, MoneyRung::FinalAccount},
    RungOfRule{"money.no-final-account"_L1, MoneyRung::FinalAccount},
    RungOfRule{"money.final-over-budget"_L1, MoneyRung::FinalAccount},
};

bool isOfMoney(const QString &rule)
{
    return rule.startsWith("money."_L1) || rule.startsWith("annual."_L1)
           || std::ranges::any_of(kRungsOfRules,
                                  [&](const RungOfRule &each) { return rule == each.rule; });
}

QTableWidget *
table(const QStringList &headers, const QString &name, const QString &label, QWidget *parent)
{
    auto *made = plainTable(headers, parent);
    made->setObjectName(name);
    made->setAccessibleName(label);
    made->setMinimumHeight(scaled(70));
    return made;
}

} // namespace

MoneyPanel::MoneyPanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_desk(workspace)
    , m_ladder(new LadderStrip(this))
    , m_summary(dimLabel({}, this))
    , m_pages(new QTabWidget(this))
    , m_alarms(table({tr("Severity"), tr("Rule"), tr("Article"), tr("What it says")},
                     u"moneyAlarms"_s,
                     tr("Alarms"),
                     this))
    , m_figureTable(table({tr("Rung"),
                           tr("Amount (ten thousand yuan)"),
                           tr("Decided on"),
                           tr("Document"),
                           tr("Status"),
                           tr("Reason")},
                          u"moneyFigures"_s,
                          tr("Figures"),
                          this))
    , m_ledger(table(
          {tr("Quota"), tr("Source"), tr("Allotted"), tr("Committed"), tr("Paid"), tr("Left")},
          u"moneyLedger"_s,
          tr("The project's part of the ledger"),
          this))
    , m_years(table(
          {tr("Year"), tr("Planned"), tr("Completed"), tr("Sources"), tr("Content of the year")},
          u"moneyYears"_s,
          tr("Annual investment"),
          this))
    , m_curve(new QChartView(this))
    , m_enter(new QPushButton(tr("Enter a fi&gure..."), this))
    , m_withdraw(new QPushButton(tr("&Withdraw..."), this))
    , m_year(new QPushButton(tr("Enter a &year..."), this))
{
    setObjectName(u"moneyPanel"_s);
    build();
    alignNumbers(m_figureTable, {1});
    connect(m_figureTable, &QTableWidget::currentCellChanged, this, &MoneyPanel::showButtons);
    connect(m_enter, &QPushButton::clicked, this, &MoneyPanel::enter);
    connect(m_withdraw, &QPushButton::clicked, this, &MoneyPanel::withdraw);
    connect(m_year, &QPushButton::clicked, this, &MoneyPanel::enterYear);
}

void MoneyPanel::build()
{
    m_curve->setObjectName(u"moneyCurve"_s);
    m_curve->setRenderHint(QPainter::Antialiasing);
    m_curve->setMinimumHeight(scaled(70));
    m_summary->setObjectName(u"moneySummary"_s);
    m_enter->setObjectName(u"moneyEnter"_s);
    m_withdraw->setObjectName(u"moneyWithdraw"_s);
    m_year->setObjectName(u"moneyYear"_s);
    m_pages->setObjectName(u"moneyPages"_s);
    m_pages->addTab(m_alarms, tr("Alarms"));
    m_pages->addTab(m_figureTable, tr("Figures"));
    m_pages->addTab(m_ledger, tr("Ledger"));
    m_pages->addTab(m_years, tr("Years"));
    m_pages->addTab(m_curve, tr("Curves"));
    makePrimary(m_enter);
    auto *row = new QHBoxLayout;
    row->addWidget(m_summary, 1);
    for (QPushButton *one : {m_year, m_withdraw, m_enter}) {
        one->setAutoDefault(false);
        row->addWidget(one);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, kSpace, 0, 0);
    column->setSpacing(kSpace);
    column->addWidget(m_ladder);
    column->addLayout(row);
    column->addWidget(m_pages, 1);
}

void MoneyPanel::showProject(ProjectId project)
{
    m_project = project;
    const bool may = project.isValid() && m_desk.mayRead(project);
    m_ladder->setVisible(may);
    m_pages->setVisible(may);
    for (QPushButton *one : {m_enter, m_withdraw, m_year})
        one->setVisible(may);
    if (!may) {
        m_summary->setText(project.isValid() ? tr("The money of this project is not open to you.")
                                             : tr("Choose a project."));
        return;
    }
    fillFigures();
    fillLadder();
    fillLedger();
    fillYears();
    showButtons();
}

void MoneyPanel::fillLadder()
{
    const auto check = RuleDesk(m_workspace).check(m_project);
    const auto ladder = m_desk.ladder(m_project);
    if (!check || !ladder) {
        Q_EMIT failed(check ? ladder.error() : check.error());
        return;
    }
    fillAlarms(*check);
    std::map<MoneyRung, QString> alarms;
    for (const RuleFinding &finding : check->findings) { // the gravest come first
        if (finding.outcome != RuleOutcome::Fires)
            continue;
        for (const RungOfRule &each : kRungsOfRules) {
            if (finding.entry.rule->id == each.rule)
                alarms.try_emplace(each.rung, severityText(finding.entry.rule->severity));
        }
    }
    m_ladder->show(*ladder, alarms);
}

void MoneyPanel::fillAlarms(const RuleDesk::Check &check)
{
    m_alarms->setRowCount(0);
    QString first;
    for (const RuleFinding &finding : check.findings) {
        const Rule &rule = *finding.entry.rule;
        if (finding.outcome != RuleOutcome::Fires || !isOfMoney(rule.id))
            continue;
        addRow(m_alarms,
               {severityText(rule.severity),
                rule.name.text(),
                rule.document.text() + u' ' + rule.article.text(),
                finding.text});
        if (first.isEmpty())
            first = finding.text;
    }
    fitColumns(m_alarms);
    const int count = m_alarms->rowCount();
    m_pages->setTabText(0, count > 0 ? tr("Alarms (%1)").arg(count) : tr("Alarms"));
    m_summary->setText(count > 0 ? first : tr("Amounts in ten thousand yuan. No rule fires."));
}

void MoneyPanel::fillFigures()
{
    auto figures = m_desk.figures(m_project);
    const auto documents = m_desk.documents(m_project);
    if (!figures || !documents) {
        Q_EMIT failed(figures ? documents.error() : figures.error());
        return;
    }
    m_figures = std::move(*figures);
    m_figureTable->setRowCount(0);
    for (const MoneyFigure &figure : m_figures) {
        const auto document = std::ranges::find(*documents, figure.document, &ProjectDocument::id);
        const MoneyFigure *valid = inForce(m_figures, figure.rung);
        addRow(m_figureTable,
               {rungText(figure.rung),
                inTenThousandYuan(figure.amount),
                figure.decidedOn.toString(Qt::ISODate),
                document == documents->end() ? QString() : document->number,
                figure.withdrawn                  ? tr("withdrawn")
                : valid && valid->id == figure.id ? tr("in force")
                                                  : tr("replaced"),
                figure.reason.simplified()});
    }
    fitColumns(m_figureTable);
}

void MoneyPanel::fillLedger()
{
    const auto book = m_desk.book();
    m_ledger->setRowCount(0);
    if (!book) {
        Q_EMIT failed(book.error());
        return;
    }
    for (const FundStanding &part : book->byProject(0)) {
        if (part.project != m_project)
            continue;
        const auto quota = std::ranges::find(book->quotas, part.quota, &FundQuota::id);
        addRow(m_ledger,
               {u"%1　%2"_s.arg(quota->year).arg(quota->name),
                fundSourceText(quota->source),
                wan(part.allotted),
                wan(part.committed),
                wan(part.paid),
                wan(part.left())});
    }
    fitColumns(m_ledger);
}

void MoneyPanel::fillYears()
{
    const auto figures = m_desk.annualFigures(m_project);
    const auto ladder = m_desk.ladder(m_project);
    const auto curve = m_desk.curve(m_project);
    m_years->setRowCount(0);
    if (!figures || !ladder || !curve) {
        Q_EMIT failed(!figures ? figures.error() : !ladder ? ladder.error() : curve.error());
        return;
    }
    Project project;
    project.id = m_project;
    std::set<std::int64_t, std::greater<>> years;
    for (const InvestmentFigure &figure : *figures)
        years.insert(figure.year);
    for (const std::int64_t year : years) {
        const auto row = annualRow(project, *ladder, *figures, year);
        if (row)
            addRow(m_years,
                   {QString::number(year),
                    wan(row->amount),
                    wan(row->done()),
                    sourcesText(row->sources),
                    row->content.simplified()});
    }
    fitColumns(m_years);
    showCurve(m_curve,
              curve->empty() ? tr("Nothing is planned or paid yet.")
                             : tr("Planned, completed, in place and paid, cumulated"),
              *curve,
              CurveLines::All);
}

void MoneyPanel::showButtons()
{
    const bool edits = m_desk.mayEdit(m_project) && m_workspace.readOnlyReason().isEmpty();
    const int row = m_figureTable->currentRow();
    const bool chosen = row >= 0 && row < static_cast<int>(m_figures.size());
    m_enter->setEnabled(edits);
    m_year->setEnabled(edits);
    m_withdraw->setEnabled(edits && chosen && !m_figures[static_cast<std::size_t>(row)].withdrawn);
}

void MoneyPanel::changed(const QString &message)
{
    showProject(m_project);
    Q_EMIT done(message);
}

void MoneyPanel::enter()
{
    FigureDialog dialog(m_workspace, m_project, window());
    if (dialog.exec() == QDialog::Accepted)
        changed(tr("The figure was entered."));
}

void MoneyPanel::withdraw()
{
    const MoneyFigure figure = m_figures[static_cast<std::size_t>(m_figureTable->currentRow())];
    const auto act = [&](const QString &reason) -> Result<> {
        const auto made = m_desk.withdrawFigure(figure.id, reason);
        return made ? Result<>() : passOn(made);
    };
    ReasonDialog dialog(tr("Withdraw a figure"),
                        tr("%1 of %2 stays in the list, marked as withdrawn; the one before it "
                           "counts again.")
                            .arg(rungText(figure.rung), amountText(figure.amount)),
                        tr("&Withdraw it"),
                        act,
                        window());
    if (dialog.exec() == QDialog::Accepted)
        changed(tr("The figure was withdrawn."));
}

void MoneyPanel::enterYear()
{
    auto projects = m_workspace.projects();
    if (!projects) {
        Q_EMIT failed(projects.error());
        return;
    }
    std::erase_if(*projects, [&](const Project &project) { return project.id != m_project; });
    AnnualDialog dialog(m_workspace,
                        *projects,
                        m_project,
                        QDateTime::fromMSecsSinceEpoch(m_workspace.clock().now()).date().year(),
                        window());
    if (dialog.exec() != QDialog::Accepted)
        return;
    changed(tr("The year of the project was kept."));
    Q_EMIT committed(dialog.committed(), tr("Annual investment"));
}

} // namespace zs
