// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/control/period_table.h"

#include "commands/progress_periods.h"
#include "report/period_words.h"
#include "report/progress_report.h"
#include "ui/control/fact_table.h"
#include "ui/widgets/page_header.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace zs {

using namespace Qt::StringLiterals;

PeriodTable::PeriodTable(PlanDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_table(new FactTable(u"earnedPeriods"_s, this))
    , m_keep(new QPushButton(tr("Keep the present f&igures"), this))
    , m_delete(new QPushButton(tr("Dele&te kept figures"), this))
{
    m_table->setAccessibleName(tr("Earned value by status date"));
    m_table->setHeads({tr("Status date"),
                       tr("Figures"),
                       tr("PV"),
                       tr("EV"),
                       tr("AC"),
                       tr("SPI"),
                       tr("CPI"),
                       tr("EV of the period"),
                       tr("AC of the period"),
                       tr("Forecast finish"),
                       tr("Measured against")});
    m_table->setStretched(10);
    m_keep->setObjectName(u"keepPeriod"_s);
    m_delete->setObjectName(u"deletePeriod"_s);
    auto *row = new QHBoxLayout;
    row->addWidget(m_keep);
    row->addWidget(m_delete);
    row->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, kHalfSpace, 0, 0);
    column->addWidget(m_table, 1);
    column->addLayout(row);
    connect(m_keep, &QPushButton::clicked, this, &PeriodTable::keepNow);
    connect(m_delete, &QPushButton::clicked, this, &PeriodTable::removeChosen);
    connect(m_table, &FactTable::currentRowChanged, this, &PeriodTable::enable);
    enable();
}

void PeriodTable::show(const Plan &plan, const std::vector<PeriodFigures> &periods)
{
    m_periods = periods;
    std::vector<FactRow> rows;
    for (std::size_t i = 0; i < periods.size(); ++i) {
        const PeriodFigures &period = periods[i];
        const auto amount = [&](std::int64_t value) {
            FactCell cell{valueText(value, period.measure, plan.project.minutesPerDay),
                          static_cast<double>(value)};
            cell.tip = measureUnit(period.measure);
            return cell;
        };
        const auto index = [](std::optional<double> ratio) {
            FactCell cell{ratio ? QString::number(*ratio, 'f', 2) : u"–"_s, ratio.value_or(-1)};
            if (ratio && *ratio < 0.995)
                cell.colour = ColorRole::Late;
            return cell;
        };
        const Baseline *baseline = findBaseline(plan, period.baseline);
        FactCell against{baseline                    ? baselineTitle(*baseline)
                         : period.baseline.isValid() ? tr("a baseline that was deleted since")
                                                     : tr("the plan itself")};
        if (!period.onCurve)
            against.tip = tr("Measured in another unit: not a point of the S-curve");
        FactRow row;
        row.cells = {
            {period.status.date().toString(Qt::ISODate), static_cast<double>(period.status.minute)},
            {originText(period.isStored() ? PointOrigin::Kept : PointOrigin::Told)},
            amount(period.total.pv),
            amount(period.total.ev),
            amount(period.total.ac),
            index(period.total.spi()),
            index(period.total.cpi()),
            amount(period.within.ev),
            amount(period.within.ac),
            {period.forecastFinish.isValid() ? dayText(period.forecastFinish) : u"–"_s,
             static_cast<double>(period.forecastFinish.minute)},
            against};
        row.tag = static_cast<int>(i);
        rows.push_back(std::move(row));
    }
    m_table->setRows(std::move(rows));
    enable();
}

const PeriodFigures *PeriodTable::chosen() const
{
    const FactRow *row = m_table->current();
    return row ? &m_periods[static_cast<std::size_t>(row->tag)] : nullptr;
}

void PeriodTable::enable()
{
    const QString readOnly = m_desk.door().readOnlyReason();
    // what was told is the project's history, whatever a scenario supposes
    const QString why =
        m_desk.isScenario() ? tr("Go back to the plan to keep or delete its figures.") : readOnly;
    m_keep->setEnabled(why.isEmpty() && !m_periods.empty());
    m_keep->setToolTip(why.isEmpty() ? tr("Moving the status date keeps them by itself") : why);
    const PeriodFigures *period = chosen();
    m_delete->setEnabled(why.isEmpty() && period && period->isStored());
    m_delete->setToolTip(why);
}

void PeriodTable::keepNow()
{
    m_desk.run(StorePeriod{m_desk.project()}, tr("Keep the present figures"));
}

void PeriodTable::removeChosen()
{
    const PeriodFigures *period = chosen();
    if (!period || !period->isStored())
        return;
    const QString date = period->status.date().toString(Qt::ISODate);
    if (m_desk.run(DeletePeriod{m_desk.project(), period->id},
                   tr("Delete the figures of %1").arg(date)))
        Q_EMIT m_desk.said(
            tr("The figures kept for %1 are deleted. Undo brings them back.").arg(date));
}

} // namespace zs
