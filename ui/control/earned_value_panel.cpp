// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/control/earned_value_panel.h"

#include "report/progress_report.h"
#include "ui/control/fact_table.h"
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
    , m_finding(new QLabel(this))
    , m_caveat(dimLabel({}, this))
    , m_baseline(new QPushButton(tr("&Save a baseline..."), this))
    , m_export(new QPushButton(tr("Ex&port..."), this))
    , m_pages(new QTabWidget(this))
    , m_chart(new QChartView(this))
    , m_numbers(new FactTable(u"curveNumbers"_s, this))
    , m_tasks(new FactTable(u"earnedTasks"_s, this))
{
    m_finding->setObjectName(u"earnedFinding"_s);
    m_finding->setWordWrap(true);
    m_caveat->setObjectName(u"earnedCaveat"_s);
    m_baseline->setObjectName(u"earnedBaseline"_s);
    m_export->setObjectName(u"exportEarned"_s);
    m_chart->setObjectName(u"earnedChart"_s);
    m_chart->setRenderHint(QPainter::Antialiasing);
    m_chart->setMinimumHeight(scaled(180));
    m_pages->setObjectName(u"earnedPages"_s);
    m_pages->setDocumentMode(true);
    m_numbers->setAccessibleName(tr("Numbers of the S-curve"));
    m_tasks->setAccessibleName(tr("Earned value of each task"));
    m_pages->addTab(m_chart, tr("S-&curve"));
    m_pages->addTab(m_numbers, tr("&Numbers"));
    m_pages->addTab(m_tasks, tr("Each tas&k"));
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
    parts->addWidget(m_pages);
    parts->setStretchFactor(1, 1);
    parts->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(row);
    column->addWidget(parts, 1);
    connect(m_baseline, &QPushButton::clicked, this, &EarnedValuePanel::baselineWanted);
    connect(m_export, &QPushButton::clicked, this, &EarnedValuePanel::exportFigures);
    connect(m_tasks, &FactTable::taskActivated, &m_desk, &PlanDesk::taskWanted);
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

void EarnedValuePanel::show(const ScheduledPlan &plan)
{
    m_plan = plan;
    auto value = EarnedValue::of(*plan.plan, *plan.schedule, plan.calendars);
    if (!value) {
        m_value.reset();
        Q_EMIT m_desk.failed(value.error());
        return;
    }
    m_value = std::move(*value);
    QFont font = uiFont();
    font.setBold(true);
    m_finding->setFont(font);
    m_finding->setText(earnedFinding(*m_value, plan.plan->project.minutesPerDay));
    const QString caveat = earnedCaveat(*m_value);
    m_caveat->setText(caveat);
    m_caveat->setVisible(!caveat.isEmpty());
    m_baseline->setVisible(!m_value->baseline().isValid());
    showFigures();
    showCurve();
    showTasks();
}

void EarnedValuePanel::showFigures()
{
    std::vector<FactRow> rows;
    for (const KeyFigure &figure : keyFigures(*m_value, m_plan.plan->project.minutesPerDay)) {
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
    SCurve curve =
        sCurveOf(*m_value, stepFor(m_value->schedule()), m_plan.plan->project.minutesPerDay);
    curve.finding = m_finding->text(); // one page says one thing
    QChart *before = m_chart->chart();
    m_chart->setChart(sCurveChart(curve, chartPalette()));
    m_chart->setAccessibleName(curve.finding);
    delete before;
    m_numbers->setHeads({tr("Date"),
                         tr("Planned value (%1)").arg(curve.unit),
                         tr("Earned value (%1)").arg(curve.unit),
                         tr("Actual cost (%1)").arg(curve.unit),
                         tr("Forecast (%1)").arg(curve.unit)});
    std::vector<FactRow> rows;
    for (std::size_t i = 0; i < curve.dates.size(); ++i) {
        FactRow row;
        row.cells.push_back({curve.dates[i].toString(Qt::ISODate)});
        for (const auto *values : {&curve.pv, &curve.ev, &curve.ac, &curve.forecast}) {
            const double value = i < values->size() ? (*values)[i] : std::nan("");
            row.cells.push_back({std::isnan(value) ? QString() : QLocale().toString(value, 'f', 2),
                                 std::isnan(value) ? -1 : value});
        }
        rows.push_back(std::move(row));
    }
    m_numbers->setRows(std::move(rows));
}

void EarnedValuePanel::showTasks()
{
    const QString unit = measureUnit(m_value->measure());
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
        return FactCell{valueText(value, m_value->measure(), perDay), static_cast<double>(value)};
    };
    const auto index = [](std::optional<double> ratio) {
        FactCell cell{ratio ? QString::number(*ratio, 'f', 2) : u"–"_s, ratio.value_or(-1)};
        if (ratio && *ratio < 0.995)
            cell.colour = ColorRole::Late;
        return cell;
    };
    std::vector<FactRow> rows;
    for (std::size_t i = 0; i < plan.tasks.size(); ++i) {
        const ValueNumbers &numbers = m_value->tasks()[i];
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
    if (m_value)
        exportReport(
            m_desk, earnedValueDocument(*m_plan.plan, *m_value, reportOrigin(m_desk)), this);
}

void EarnedValuePanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_value)
        showCurve();
}

} // namespace zs
