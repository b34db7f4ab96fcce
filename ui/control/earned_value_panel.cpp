// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/control/earned_value_panel.h"

#include "report/period_words.h"
#include "report/progress_report.h"
#include "ui/control/fact_table.h"
#include "ui/control/period_table.h"
#include "ui/control/report_export.h"
#include "ui/gantt/gantt_palette.h"
#include "ui/panels/s_curve_dialog.h"
#include "ui/widgets/page_header.h"

#include <QChart>
#include <QChartView>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

#include <cmath>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

GanttPalette chartPalette()
{
    switch (themeKind()) {
    case ThemeKind::Dark:
        return GanttPalette::dark();
    case ThemeKind::HighContrast:
        return GanttPalette::highContrast();
    case ThemeKind::Light:
        break;
    }
    return GanttPalette::light();
}

/// Months for long plans, weeks for short ones: as many points as one can read in a table.
CurveStep stepFor(const EarnedSchedule &time)
{
    constexpr std::int64_t kShort = 60; // days
    constexpr std::int64_t kLong = 730;
    const std::int64_t days = time.finish.day() - time.start.day();
    return days < kShort ? CurveStep::Day : days < kLong ? CurveStep::Week : CurveStep::Month;
}

} // namespace

EarnedValuePanel::EarnedValuePanel(PlanDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_busy(new BusyLine(this))
    , m_work(*m_busy, [this](Result<EarnedFigures> figures) { take(std::move(figures)); })
    , m_finding(new QLabel(this))
    , m_caveat(dimLabel({}, this))
    , m_baseline(new QPushButton(tr("&Save a baseline..."), this))
    , m_export(new QPushButton(tr("Ex&port..."), this))
    , m_pages(new QTabWidget(this))
    , m_chart(new QChartView(this))
    , m_numbers(new FactTable(u"curveNumbers"_s, this))
    , m_tasks(new FactTable(u"earnedTasks"_s, this))
    , m_periods(new PeriodTable(desk, this))
    , m_history(dimLabel({}, this))
{
    m_history->setObjectName(u"earnedHistory"_s);
    m_finding->setObjectName(u"earnedFinding"_s);
    m_finding->setWordWrap(true);
    m_caveat->setObjectName(u"earnedCaveat"_s);
    m_baseline->setObjectName(u"earnedBaseline"_s);
    m_export->setObjectName(u"exportEarned"_s);
    m_chart->setObjectName(u"earnedChart"_s);
    m_chart->setRenderHint(QPainter::Antialiasing);
    m_chart->setMinimumHeight(scaled(150));
    m_pages->setObjectName(u"earnedPages"_s);
    m_pages->setDocumentMode(true);
    m_numbers->setAccessibleName(tr("Numbers of the S-curve"));
    m_tasks->setAccessibleName(tr("Earned value of each task"));
    auto *row = new QHBoxLayout;
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_finding);
    texts->addWidget(m_caveat);
    row->addLayout(texts, 1);
    row->addWidget(m_baseline, 0, Qt::AlignTop);
    row->addWidget(m_export, 0, Qt::AlignTop);
    auto *parts = new QSplitter(Qt::Horizontal, this);
    parts->addWidget(buildFigures());
    parts->addWidget(buildPages());
    parts->setStretchFactor(1, 1);
    parts->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(row);
    column->addWidget(m_busy);
    column->addWidget(parts, 1);
    connect(m_busy, &BusyLine::againWanted, this, &EarnedValuePanel::work);
    connect(m_baseline, &QPushButton::clicked, this, &EarnedValuePanel::baselineWanted);
    connect(m_export, &QPushButton::clicked, this, &EarnedValuePanel::exportFigures);
    connect(m_tasks, &FactTable::taskActivated, &m_desk, &PlanDesk::taskWanted);
}

QWidget *EarnedValuePanel::buildPages()
{
    m_pages->addTab(m_chart, tr("S-&curve"));
    m_pages->addTab(m_numbers, tr("&Numbers"));
    m_pages->addTab(m_periods, tr("Stat&us dates"));
    m_pages->addTab(m_tasks, tr("Each tas&k"));
    auto *side = new QWidget(this);
    auto *pages = new QVBoxLayout(side);
    pages->setContentsMargins(0, 0, 0, 0);
    pages->addWidget(m_pages, 1);
    pages->addWidget(m_history);
    return side;
}

QWidget *EarnedValuePanel::buildFigures()
{
    auto *side = new QWidget(this);
    m_figures = new FactTable(u"keyFigures"_s, side);
    m_figures->setAccessibleName(tr("Key figures"));
    m_figures->setHeads({tr("Key figure"), tr("Value")});
    m_figures->setStretched(0);
    m_figures->setMinimumWidth(scaled(390));
    m_figures->verticalHeader()->setDefaultSectionSize(scaled(21)); // all of them in sight
    m_formula = dimLabel({}, side);
    m_formula->setObjectName(u"figureFormula"_s);
    m_formula->setMinimumHeight(scaled(40));
    m_formula->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_figures, 1);
    column->addWidget(m_formula);
    connect(m_figures, &FactTable::currentRowChanged, this, [this] {
        const FactRow *row = m_figures->current();
        m_formula->setText(row ? row->cells.front().tip : QString());
    });
    return side;
}

namespace {

Result<EarnedFigures> figuresOf(const ScheduledPlan &plan, const WorkProgress &progress)
{
    auto value = EarnedValue::of(*plan.plan, *plan.schedule, plan.calendars);
    if (!value)
        return passOn(value);
    if (!progress(1, 2))
        return fail(ErrorCode::Cancelled, QString());
    SCurve curve = sCurveOf(*value, stepFor(value->schedule()), plan.plan->project.minutesPerDay);
    std::vector<PeriodFigures> periods = periodFigures(*plan.plan, *value);
    return EarnedFigures{std::move(*value), std::move(curve), std::move(periods)};
}

} // namespace

void EarnedValuePanel::show(const ScheduledPlan &plan)
{
    if (m_plan.plan && m_plan.plan->project.id != plan.plan->project.id)
        forget(); // another plan's figures are not to be seen under this one's name
    m_wanted = plan;
    work();
}

void EarnedValuePanel::work()
{
    m_work.start(
        tr("Working out the earned value"),
        [plan = m_wanted](const WorkProgress &progress) { return figuresOf(plan, progress); });
}

void EarnedValuePanel::take(Result<EarnedFigures> figures)
{
    if (!figures) {
        forget();
        Q_EMIT m_desk.failed(figures.error());
        return;
    }
    m_plan = m_wanted;
    m_shown = std::move(*figures);
    m_export->setEnabled(true);
    showFindings();
    showFigures();
    showCurve();
    showNumbers();
    m_periods->show(*m_plan.plan, m_shown->periods);
    showTasks();
}

void EarnedValuePanel::forget()
{
    m_plan = {};
    m_shown.reset();
    m_export->setEnabled(false);
    for (QLabel *label : {m_finding, m_caveat, m_history})
        label->clear();
    for (FactTable *table : {m_figures, m_numbers, m_tasks})
        table->setRows({});
    m_periods->show({}, {});
    m_chart->chart()->removeAllSeries();
}

void EarnedValuePanel::showFindings()
{
    QFont font = uiFont();
    font.setBold(true);
    m_finding->setFont(font);
    m_finding->setText(earnedFinding(m_shown->value, m_plan.plan->project.minutesPerDay));
    m_shown->curve.finding = m_finding->text(); // one page says one thing
    const QString caveat = earnedCaveat(m_shown->value);
    m_caveat->setText(caveat);
    m_caveat->setVisible(!caveat.isEmpty());
    m_baseline->setVisible(!m_shown->value.baseline().isValid());
    m_history->setText(historyText(m_shown->periods));
}

void EarnedValuePanel::showFigures()
{
    std::vector<FactRow> rows;
    for (const KeyFigure &figure : keyFigures(m_shown->value, m_plan.plan->project.minutesPerDay)) {
        FactCell name{figure.name};
        name.tip = figure.formula;
        FactCell value{figure.value, static_cast<double>(rows.size())};
        value.tip = figure.formula;
        value.bold = figure.isBad;
        if (figure.isBad)
            value.colour = ColorRole::Late;
        FactRow row;
        row.cells = {name, value};
        rows.push_back(std::move(row));
    }
    m_figures->setRows(std::move(rows));
    if (!m_figures->current())
        m_figures->setCurrent(6); // the index that one looks for first
}

void EarnedValuePanel::showCurve()
{
    QChart *before = m_chart->chart();
    m_chart->setChart(sCurveChart(m_shown->curve, chartPalette()));
    m_chart->setAccessibleName(m_shown->curve.finding);
    delete before;
}

void EarnedValuePanel::showNumbers()
{
    const SCurve &curve = m_shown->curve;
    m_numbers->setHeads({tr("Date"),
                         tr("Planned value (%1)").arg(curve.unit),
                         tr("Earned value (%1)").arg(curve.unit),
                         tr("Actual cost (%1)").arg(curve.unit),
                         tr("Forecast (%1)").arg(curve.unit),
                         tr("EV and AC are")});
    std::vector<FactRow> rows;
    for (std::size_t i = 0; i < curve.dates.size(); ++i) {
        FactRow row;
        row.cells.push_back({curve.dates[i].toString(Qt::ISODate)});
        for (const auto *values : {&curve.pv, &curve.ev, &curve.ac, &curve.forecast}) {
            const double value = i < values->size() ? (*values)[i] : std::nan("");
            row.cells.push_back({std::isnan(value) ? QString() : QLocale().toString(value, 'f', 2),
                                 std::isnan(value) ? -1 : value});
        }
        row.cells.push_back({std::isnan(curve.ev[i]) ? QString() : originText(curve.origins[i])});
        rows.push_back(std::move(row));
    }
    m_numbers->setRows(std::move(rows));
}

void EarnedValuePanel::showTasks()
{
    const QString unit = measureUnit(m_shown->value.measure());
    m_tasks->setHeads({tr("WBS"),
                       tr("Task"),
                       tr("BAC (%1)").arg(unit),
                       tr("PV (%1)").arg(unit),
                       tr("EV (%1)").arg(unit),
                       tr("AC (%1)").arg(unit),
                       tr("SPI"),
                       tr("CPI")});
    const Plan &plan = *m_plan.plan;
    const Minutes perDay = plan.project.minutesPerDay;
    const std::vector<QString> codes = wbsCodes(plan.tasks);
    const TaskTree tree = treeOf(plan.tasks);
    const auto amount = [&](std::int64_t value) {
        return FactCell{valueText(value, m_shown->value.measure(), perDay),
                        static_cast<double>(value)};
    };
    const auto index = [](std::optional<double> ratio) {
        FactCell cell{ratio ? QString::number(*ratio, 'f', 2) : u"–"_s, ratio.value_or(-1)};
        if (ratio && *ratio < 0.995)
            cell.colour = ColorRole::Late;
        return cell;
    };
    std::vector<FactRow> rows;
    for (std::size_t i = 0; i < plan.tasks.size(); ++i) {
        const ValueNumbers &numbers = m_shown->value.tasks()[i];
        if (numbers == ValueNumbers())
            continue;
        FactCell name{plan.tasks[i].name};
        name.bold = tree.isSummary(i);
        FactRow row;
        row.cells = {{codes[i]},
                     name,
                     amount(numbers.bac),
                     amount(numbers.pv),
                     amount(numbers.ev),
                     amount(numbers.ac),
                     index(numbers.spi()),
                     index(numbers.cpi())};
        row.task = plan.tasks[i].id;
        rows.push_back(std::move(row));
    }
    m_tasks->setRows(std::move(rows));
}

void EarnedValuePanel::exportFigures()
{
    if (m_shown)
        exportReport(
            m_desk, earnedValueDocument(*m_plan.plan, m_shown->value, reportOrigin(m_desk)), this);
}

void EarnedValuePanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_shown)
        showCurve();
}

} // namespace zs
