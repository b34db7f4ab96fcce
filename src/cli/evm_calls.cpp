// SPDX-License-Identifier: GPL-3.0-or-later
// evm: earned value and earned schedule.
#include "cli/cli_commands.h"
#include "cli/report_calls.h"
#include "control/period_figures.h"
#include "report/period_words.h"
#include "report/progress_report.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

QJsonValue jsonOf(std::optional<double> value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonValue jsonOf(std::optional<std::int64_t> value)
{
    return value ? QJsonValue(static_cast<qint64>(*value)) : QJsonValue();
}

QJsonValue whole(std::int64_t value)
{
    return static_cast<qint64>(value);
}

QString measureName(ValueMeasure measure)
{
    return measure == ValueMeasure::Cost   ? u"fen"_s
           : measure == ValueMeasure::Work ? u"work_minutes"_s
                                           : u"minutes"_s;
}

QJsonObject numbersJson(const ValueNumbers &numbers)
{
    const auto eac = numbers.eacByCpi();
    return {{u"bac"_s, whole(numbers.bac)},
            {u"pv"_s, whole(numbers.pv)},
            {u"ev"_s, whole(numbers.ev)},
            {u"ac"_s, whole(numbers.ac)},
            {u"sv"_s, whole(numbers.sv())},
            {u"cv"_s, whole(numbers.cv())},
            {u"spi"_s, jsonOf(numbers.spi())},
            {u"cpi"_s, jsonOf(numbers.cpi())},
            {u"eac_by_cpi"_s, jsonOf(eac)},
            {u"eac_as_planned"_s, whole(numbers.eacAsPlanned())},
            {u"eac_by_both"_s, jsonOf(numbers.eacByBoth())},
            {u"etc"_s, eac ? whole(numbers.etc(*eac)) : QJsonValue()},
            {u"vac"_s, eac ? whole(numbers.vac(*eac)) : QJsonValue()},
            {u"tcpi"_s, jsonOf(numbers.tcpi())}};
}

QJsonObject timeJson(const EarnedSchedule &time)
{
    return {{u"start"_s, time.start.toIso()},
            {u"finish"_s, time.finish.toIso()},
            {u"planned_minutes"_s, whole(time.planned)},
            {u"actual_minutes"_s, whole(time.actual)},
            {u"earned_minutes"_s, whole(time.earned)},
            {u"variance_minutes"_s, whole(time.variance)},
            {u"spi_t"_s, jsonOf(time.index)},
            {u"forecast_finish"_s, time.forecastFinish.toIso()}};
}

QJsonArray periodsJson(const std::vector<PeriodFigures> &periods)
{
    QJsonArray rows;
    for (const PeriodFigures &period : periods) {
        QJsonObject row = numbersJson(period.total);
        row.insert(u"status_date"_s, period.status.toIso());
        row.insert(u"kept"_s, period.isStored());
        row.insert(u"on_curve"_s, period.onCurve);
        row.insert(u"measure"_s, measureName(period.measure));
        row.insert(u"other_baseline"_s, period.otherBaseline);
        row.insert(u"period_pv"_s, whole(period.within.pv));
        row.insert(u"period_ev"_s, whole(period.within.ev));
        row.insert(u"period_ac"_s, whole(period.within.ac));
        row.insert(u"forecast_finish"_s, period.forecastFinish.toIso());
        rows.append(row);
    }
    return rows;
}

/// Status date, where the figures come from, PV, EV, AC, SPI, CPI, forecast finish.
void printPeriods(Invocation &call, const std::vector<PeriodFigures> &periods, Minutes perDay)
{
    const auto index = [](std::optional<double> ratio) {
        return ratio ? QString::number(*ratio, 'f', 2) : u"–"_s;
    };
    call.line(QCoreApplication::translate("Cli",
                                          "Status date\tFigures\tPV\tEV\tAC\tSPI\tCPI\t"
                                          "Forecast finish"));
    for (const PeriodFigures &period : periods) {
        const auto amount = [&](std::int64_t value) {
            return valueText(value, period.measure, perDay);
        };
        call.line(QStringList{period.status.toString(),
                              originText(period.isStored() ? PointOrigin::Kept : PointOrigin::Told),
                              amount(period.total.pv),
                              amount(period.total.ev),
                              amount(period.total.ac),
                              index(period.total.spi()),
                              index(period.total.cpi()),
                              period.forecastFinish.toString()}
                      .join(u'\t'));
    }
    call.line(historyText(periods));
}

} // namespace

int runEvm(Invocation &call)
{
    takesProject(call);
    takesReportFiles(call);
    if (const auto code =
            call.parse(1, 1, u"evm STORE --project CODE [--pdf FILE] [--xlsx FILE]"_s))
        return *code;
    const auto opened = openProject(call);
    if (!opened)
        return call.failed(opened.error());
    const auto plan = opened->workspace->plan(opened->project);
    if (!plan)
        return call.failed(plan.error());
    const auto value = EarnedValue::of(*plan->plan, *plan->schedule, plan->calendars);
    if (!value)
        return call.failed(value.error());
    const auto written = writeReportFiles(
        call, *opened, earnedValueDocument(*plan->plan, *value, reportOrigin(*opened->workspace)));
    if (!written)
        return call.failed(written.error());
    const Minutes perDay = plan->plan->project.minutesPerDay;
    const QString finding = earnedFinding(*value, perDay);
    const QString caveat = earnedCaveat(*value);
    const std::vector<PeriodFigures> periods = periodFigures(*plan->plan, *value);
    if (!call.json()) {
        for (const KeyFigure &figure : keyFigures(*value, perDay))
            call.line(figure.name + u'\t' + figure.value);
        if (!caveat.isEmpty())
            call.line(caveat);
        printPeriods(call, periods, perDay);
    }
    QJsonObject object = numbersJson(value->total());
    object.insert(u"measure"_s, measureName(value->measure()));
    object.insert(u"status_date"_s, value->status().toIso());
    object.insert(u"has_baseline"_s, value->baseline().isValid());
    object.insert(u"schedule"_s, timeJson(value->schedule()));
    object.insert(u"finding"_s, finding);
    object.insert(u"periods"_s, periodsJson(periods));
    return call.done(object, finding);
}

} // namespace zs
