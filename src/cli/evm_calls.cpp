// SPDX-License-Identifier: GPL-3.0-or-later
// evm: earned value and earned schedule.
#include "cli/cli_commands.h"
#include "cli/report_calls.h"
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
    if (!call.json()) {
        for (const KeyFigure &figure : keyFigures(*value, perDay))
            call.line(figure.name + u'\t' + figure.value);
        if (!caveat.isEmpty())
            call.line(caveat);
    }
    QJsonObject object = numbersJson(value->total());
    object.insert(u"measure"_s, measureName(value->measure()));
    object.insert(u"status_date"_s, value->status().toIso());
    object.insert(u"has_baseline"_s, value->baseline().isValid());
    object.insert(u"schedule"_s, timeJson(value->schedule()));
    object.insert(u"finding"_s, finding);
    return call.done(object, finding);
}

} // namespace zs
