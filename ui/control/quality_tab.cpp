// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/control/quality_tab.h"

#include "report/quality_report.h"
#include "ui/control/fact_table.h"
#include "ui/control/report_export.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/page_header.h"

#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace zs {

using namespace Qt::StringLiterals;

QualityTab::QualityTab(PlanDesk &desk, QWidget *parent)
    : PlanTab(desk, parent)
    , m_stack(new QStackedLayout(this))
    , m_busy(new BusyLine(this))
    , m_work(*m_busy, [this](Result<ScheduleQuality> quality) { take(std::move(quality)); })
{
    setObjectName(u"planQuality"_s);
    auto *none = new EmptyState(
        u"document-edit-verify"_s,
        tr("The quality of a plan is checked here by 17 points. This plan has no tasks yet."),
        tr("&Go to the chart"),
        this);
    connect(none->button(), &QPushButton::clicked, this, [this] {
        Q_EMIT this->desk().taskWanted(TaskId());
    });
    m_stack->addWidget(none);
    m_stack->addWidget(buildWork());
}

QWidget *QualityTab::buildWork()
{
    auto *work = new QWidget(this);
    m_score = new QLabel(work);
    m_score->setObjectName(u"qualityScore"_s);
    m_score->setWordWrap(true);
    m_export = new QPushButton(tr("Ex&port..."), work);
    m_export->setObjectName(u"exportQuality"_s);
    m_export->setToolTip(tr("The assessment as PDF or spreadsheet"));
    m_points = new FactTable(u"qualityPoints"_s, work);
    m_points->setAccessibleName(tr("Points of the check"));
    m_points->setHeads({tr("Number"), tr("Check"), tr("Result"), tr("Measured"), tr("Limit")});
    m_points->setStretched(1);
    auto *head = new QHBoxLayout;
    head->addWidget(m_score, 1);
    head->addWidget(m_export);
    auto *parts = new QSplitter(Qt::Horizontal, work);
    parts->addWidget(m_points);
    parts->addWidget(buildDetails());
    parts->setStretchFactor(0, 1);
    parts->setStretchFactor(1, 1);
    parts->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(work);
    column->setContentsMargins(kPageMargin, kSpace, kPageMargin, kPageMargin);
    column->setSpacing(kSpace);
    column->addLayout(head);
    column->addWidget(m_busy);
    column->addWidget(parts, 1);
    connect(m_busy, &BusyLine::againWanted, this, &QualityTab::refresh);
    connect(m_export, &QPushButton::clicked, this, &QualityTab::exportChecks);
    connect(m_points, &FactTable::currentRowChanged, this, &QualityTab::showTasks);
    return work;
}

QWidget *QualityTab::buildDetails()
{
    auto *side = new QWidget(this);
    m_finding = new QLabel(side);
    m_finding->setObjectName(u"qualityFinding"_s);
    m_finding->setWordWrap(true);
    m_finding->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_tasks = new FactTable(u"qualityTasks"_s, side);
    m_tasks->setAccessibleName(tr("Tasks that break the point"));
    m_tasks->setHeads({tr("WBS"), tr("Task"), tr("Start"), tr("Finish"), tr("Total float (days)")});
    m_tasks->setStretched(1);
    m_tasks->setToolTip(tr("Enter or a double click shows the task in the chart"));
    connect(m_tasks, &FactTable::taskActivated, &desk(), &PlanDesk::taskWanted);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_finding);
    column->addWidget(m_tasks, 1);
    return side;
}

void QualityTab::refresh()
{
    const auto plan = desk().plan();
    if (!plan) {
        Q_EMIT desk().failed(plan.error());
        return;
    }
    m_stack->setCurrentIndex(plan->plan->tasks.empty() ? 0 : 1);
    if (m_plan.plan && m_plan.plan->project.id != plan->plan->project.id)
        forget(); // another plan's figures are not to be seen under this one's name
    m_wanted = *plan;
    m_work.start(tr("Checking the quality of the plan"),
                 [plan = *plan](const WorkProgress &progress) {
                     return scheduleQuality(*plan.plan, *plan.schedule, plan.calendars, progress);
                 });
}

void QualityTab::take(Result<ScheduleQuality> quality)
{
    if (!quality) {
        forget();
        Q_EMIT desk().failed(quality.error());
        return;
    }
    m_plan = m_wanted;
    m_quality = std::move(*quality);
    m_export->setEnabled(true);
    showPoints();
    showTasks();
}

void QualityTab::forget()
{
    m_plan = {};
    m_quality.reset();
    m_score->clear();
    m_export->setEnabled(false);
    m_points->setRows({});
    showTasks();
}

void QualityTab::showPoints()
{
    QFont font = uiFont();
    font.setBold(true);
    m_score->setFont(font);
    m_score->setText(scoreText(*m_quality));
    std::vector<FactRow> rows;
    for (std::size_t i = 0; i < m_quality->findings.size(); ++i) {
        const QualityFinding &finding = m_quality->findings[i];
        FactCell title{finding.title};
        title.tip = finding.text;
        FactCell result{verdictText(finding.verdict)};
        result.bold = finding.verdict == Verdict::Fail;
        result.colour = finding.verdict == Verdict::Fail   ? ColorRole::Critical
                        : finding.verdict == Verdict::Pass ? ColorRole::Done
                                                           : ColorRole::Dim;
        FactRow row;
        row.cells = {{pointNumber(finding.rule)},
                     title,
                     result,
                     {measuredText(finding), finding.measured},
                     {limitText(finding.rule),
                      finding.rule.atMost.value_or(finding.rule.atLeast.value_or(0))}};
        row.tag = static_cast<int>(i);
        rows.push_back(std::move(row));
    }
    m_points->setRows(std::move(rows));
    if (m_points->current())
        return;
    // what needs a look first
    const auto failed =
        std::ranges::find(m_quality->findings, Verdict::Fail, &QualityFinding::verdict);
    m_points->setCurrent(failed == m_quality->findings.end()
                             ? 0
                             : static_cast<int>(failed - m_quality->findings.begin()));
}

void QualityTab::showTasks()
{
    const FactRow *point = m_points->current();
    if (!point || !m_quality) {
        m_finding->clear();
        m_tasks->setRows({});
        return;
    }
    const QualityFinding &finding = m_quality->findings[static_cast<std::size_t>(point->tag)];
    m_finding->setText(tr("%1: %2").arg(finding.title, finding.text));
    const Plan &plan = *m_plan.plan;
    const std::vector<QString> codes = wbsCodes(plan.tasks);
    const double perDay = static_cast<double>(std::max<Minutes>(1, plan.project.minutesPerDay));
    std::vector<FactRow> rows;
    for (const int task : finding.tasks) {
        const auto at = static_cast<std::size_t>(task);
        const TaskTimes &times = m_plan.schedule->tasks[at];
        const double days = static_cast<double>(times.totalFloat) / perDay;
        FactRow row;
        row.cells = {{codes[at]},
                     {plan.tasks[at].name},
                     {dayText(times.start)},
                     {dayText(times.finish)},
                     {plainNumber(days), days}};
        row.task = plan.tasks[at].id;
        rows.push_back(std::move(row));
    }
    m_tasks->setRows(std::move(rows));
}

void QualityTab::exportChecks()
{
    if (m_quality)
        exportReport(desk(), qualityDocument(*m_plan.plan, *m_quality, reportOrigin(desk())), this);
}

} // namespace zs
