// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/risk/project_risk_simulation.h"

#include "commands/risk_forecasts.h"
#include "ui/risk/project_risk_charts.h"
#include "ui/widgets/busy_line.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/theme.h"

#include <QChart>
#include <QChartView>
#include <QComboBox>
#include <QEvent>
#include <QFutureWatcher>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTabWidget>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace zs {

namespace {

constexpr std::array kShares{0.1, 0.2, 0.5, 0.8, 0.9};
constexpr std::size_t kMostCritical = 200;
constexpr int kAllTheRest = 1000;
constexpr double kYuanInTenThousand = 10'000;

QString dayText(WallTime time)
{
    return time.date().toString(Qt::ISODate);
}

QString costText(double yuan)
{
    return QLocale().toString(yuan / kYuanInTenThousand, 'f', 1);
}

Result<ProjectSimulation>
simulateTwice(ScheduledPlan present, SimulationModel model, int runs, const WorkProgress &progress)
{
    ProjectSimulation both{present.plan, std::move(model), {}, {}, runs};
    SimulationOptions options;
    options.runs = runs;
    options.progress = [&](int done, int total) { return progress(done, 2L * total); };
    auto asIs = simulate(*present.plan, present.calendars, both.model, options);
    if (!asIs)
        return passOn(asIs);
    both.asIs = std::move(*asIs);
    options.withResponse = true;
    options.progress = [&](int done, int total) { return progress(total + done, 2L * total); };
    auto treated = simulate(*present.plan, present.calendars, both.model, options);
    if (!treated)
        return passOn(treated);
    both.treated = std::move(*treated);
    return both;
}

} // namespace

SimulationView::SimulationView(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_desk(workspace)
    , m_work([this](Result<ProjectSimulation> result) { take(std::move(result)); })
    , m_runs(new QComboBox(this))
    , m_run(new QPushButton(tr("&Simulate"), this))
    , m_keep(new QPushButton(tr("Keep the forecast"), this))
    , m_busy(new BusyLine(this))
    , m_words(dimLabel({}, this))
    , m_views(new QTabWidget(this))
    , m_shares(plainTable(
          {tr("Share of runs"), tr("Done by"), tr("With the responses"), tr("Cost (10k yuan)")},
          this))
    , m_curve(new QChartView(this))
    , m_tornado(new QChartView(this))
    , m_critical(plainTable({tr("Task"), tr("On the critical path, % of runs")}, this))
{
    setObjectName(u"simulationView"_s);
    build();
    connect(m_run, &QPushButton::clicked, this, &SimulationView::run);
    connect(m_keep, &QPushButton::clicked, this, &SimulationView::keep);
    connect(m_busy, &BusyLine::stopped, this, &SimulationView::stop);
    connect(m_busy, &BusyLine::againWanted, this, &SimulationView::run);
    connect(&m_work.watcher(), &QFutureWatcherBase::progressValueChanged, m_busy, [this](int step) {
        m_busy->setProgress(step, kProgressSteps);
    });
}

void SimulationView::build()
{
    m_runs->setObjectName(u"simulationRuns"_s);
    m_runs->setAccessibleName(tr("Runs"));
    for (const int runs : {1'000, 10'000, 50'000})
        m_runs->addItem(QLocale().toString(runs), runs);
    m_runs->setCurrentIndex(1);
    m_run->setObjectName(u"simulationRun"_s);
    m_run->setAutoDefault(false);
    makePrimary(m_run);
    m_keep->setObjectName(u"simulationKeep"_s);
    m_keep->setAutoDefault(false);
    m_keep->setToolTip(tr("Keeps the 50 % and 80 % days with today's date: when they have passed, "
                          "the page of models tells how many projects kept them"));
    m_views->setObjectName(u"simulationViews"_s);
    m_views->setAccessibleName(tr("What the simulation says"));
    m_shares->setObjectName(u"simulationShares"_s);
    m_shares->setAccessibleName(tr("Finish and cost by share of runs"));
    m_critical->setObjectName(u"simulationCritical"_s);
    m_critical->setAccessibleName(tr("How often tasks are critical"));
    m_curve->setObjectName(u"simulationCurve"_s);
    m_tornado->setObjectName(u"simulationTornado"_s);
    for (QChartView *view : {m_curve, m_tornado}) {
        view->setFocusPolicy(Qt::NoFocus);
        view->viewport()->setFocusPolicy(Qt::NoFocus);
        view->setMinimumHeight(scaled(120));
        view->chart()->setBackgroundBrush(themeColor(ColorRole::Surface));
        view->chart()->setBackgroundRoundness(0);
    }
    m_views->addTab(m_curve, tr("Finish"));
    m_views->addTab(m_tornado, tr("What moves it"));
    m_views->addTab(m_shares, tr("Figures"));
    m_views->addTab(m_critical, tr("Critical tasks"));
    auto *label = new QLabel(tr("Ru&ns"), this);
    label->setBuddy(m_runs);
    auto *above = new QHBoxLayout;
    above->addWidget(m_words, 1);
    for (QWidget *one : std::initializer_list<QWidget *>{label, m_runs, m_run, m_keep})
        above->addWidget(one);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kSpace, kSpace, kSpace, kSpace);
    column->setSpacing(kSpace);
    column->addLayout(above);
    column->addWidget(m_busy);
    column->addWidget(m_views, kAllTheRest);
    column->addStretch(1); // while there is nothing to show
}

void SimulationView::showProject(ProjectId project)
{
    if (project != m_project) {
        stop();
        m_busy->end();
        m_result.reset();
    } else if (m_result) {
        const auto present = m_workspace.plan(project);
        if (present && present->plan != m_result->plan)
            m_result.reset();
    }
    m_project = project;
    m_run->setEnabled(project.isValid());
    show();
}

void SimulationView::run()
{
    const auto present = m_workspace.plan(m_project);
    if (!present) {
        Q_EMIT failed(present.error());
        return;
    }
    auto model = m_desk.simulationModel(*present->plan);
    if (!model) {
        Q_EMIT failed(model.error());
        return;
    }
    m_busy->begin(tr("Simulating the project"));
    m_work.start(
        [plan = *present, model = std::move(*model), runs = m_runs->currentData().toInt()](
            const WorkProgress &progress) { return simulateTwice(plan, model, runs, progress); });
}

void SimulationView::keep()
{
    if (!m_result)
        return;
    const auto kept =
        RiskForecastDesk(m_workspace)
            .keep(m_project, m_result->asIs, m_result->runs, SimulationOptions().seed);
    if (!kept) {
        Q_EMIT failed(kept.error());
        return;
    }
    m_isKept = true;
    show();
}

void SimulationView::stop()
{
    m_work.cancel();
}

void SimulationView::take(Result<ProjectSimulation> result)
{
    m_busy->end();
    if (!result) {
        if (result.error().code != ErrorCode::Cancelled)
            Q_EMIT failed(result.error());
        return;
    }
    m_result = std::move(*result);
    m_isKept = false;
    show();
}

void SimulationView::show()
{
    m_views->setVisible(m_result.has_value());
    m_keep->setVisible(m_result.has_value());
    m_keep->setEnabled(!m_isKept && m_workspace.readOnlyReason().isEmpty());
    m_keep->setText(m_isKept ? tr("Forecast kept") : tr("Keep the forecast"));
    if (!m_result) {
        m_words->setText(
            m_project.isValid()
                ? tr("Durations are drawn many times, weather takes days off outdoor work, and "
                     "the risks of the register happen or not: how sure is the finish?")
                : QString());
        return;
    }
    const SimulationResult &asIs = m_result->asIs;
    const QString finding =
        tr("80 % sure by %1; the planned finish, %2, is kept in %3 % of the runs")
            .arg(dayText(asIs.finishAt(0.8)), dayText(asIs.planned))
            .arg(100 * asIs.chanceBy(asIs.planned), 0, 'f', 0);
    const QString runs = QLocale().toString(m_result->runs);
    const bool hasRisks = !m_result->model.risks.empty();
    m_words->setText(
        hasRisks ? tr("%1 runs, %2 risk(s) of the register. With their responses 80 % "
                      "sure by %3 instead of %4.")
                       .arg(runs)
                       .arg(m_result->model.risks.size())
                       .arg(dayText(m_result->treated.finishAt(0.8)), dayText(asIs.finishAt(0.8)))
                 : tr("%1 runs; the register has no open risk to count in.").arg(runs));
    showFinishCurve(m_curve, asIs, hasRisks ? &m_result->treated : nullptr, finding);
    showTornado(
        m_tornado, *m_result->plan, m_result->model, asIs, tr("What moves the finish most"));
    showTables();
}

void SimulationView::showTables()
{
    m_shares->setRowCount(0);
    for (const double share : kShares) {
        addRow(m_shares,
               {u"P%1"_s.arg(qRound(100 * share)),
                dayText(m_result->asIs.finishAt(share)),
                dayText(m_result->treated.finishAt(share)),
                costText(m_result->asIs.costAt(share))});
        m_shares->item(m_shares->rowCount() - 1, 3)
            ->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    }
    fitColumns(m_shares);
    const std::vector<double> &critical = m_result->asIs.criticality;
    std::vector<std::size_t> order(critical.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, std::greater(), [&](std::size_t i) { return critical[i]; });
    m_critical->setRowCount(0);
    for (const std::size_t i : order) {
        if (critical[i] <= 0 || m_critical->rowCount() >= static_cast<int>(kMostCritical))
            break;
        addRow(m_critical,
               {m_result->plan->tasks[i].name, QString::number(100 * critical[i], 'f', 0)});
    }
    fitColumns(m_critical);
}

void SimulationView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_result)
        show(); // a chart keeps the colours that it was made with
}

} // namespace zs
