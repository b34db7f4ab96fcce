// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/progress_report.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("ProgressReport", text);
}

constexpr auto kNone = "–"_L1;
constexpr double kEven = 0.005; ///< what is nearer to 1 counts as to plan

QString percentText(double part)
{
    return plainNumber(std::abs(part) * 100);
}

QString valued(std::int64_t value, ValueMeasure measure, Minutes perDay)
{
    return valueText(value, measure, perDay) + u' ' + measureUnit(measure);
}

QString paceText(const EarnedValue &value)
{
    const auto spi = value.total().spi();
    if (!spi)
        return words(QT_TRANSLATE_NOOP("ProgressReport", "No work was due by the status date yet"));
    if (std::abs(*spi - 1) < kEven)
        return words(QT_TRANSLATE_NOOP("ProgressReport", "As much is done as was planned"));
    return (*spi < 1 ? words(QT_TRANSLATE_NOOP("ProgressReport", "%1 % less is done than planned"))
                     : words(QT_TRANSLATE_NOOP("ProgressReport", "%1 % more is done than planned")))
        .arg(percentText(*spi - 1));
}

QString forecastText(const EarnedSchedule &time)
{
    if (!time.forecastFinish.isValid())
        return {};
    const QString forecast = dayText(time.forecastFinish);
    const QString planned = dayText(time.finish);
    if (forecast == planned)
        return words(QT_TRANSLATE_NOOP("ProgressReport",
                                       "at this pace the project will be finished on %1, as the "
                                       "baseline has it"))
            .arg(forecast);
    return words(QT_TRANSLATE_NOOP("ProgressReport",
                                   "at this pace the project will be finished on %1 instead of %2"))
        .arg(forecast, planned);
}

QString costText(const EarnedValue &value, Minutes perDay)
{
    const ValueNumbers &total = value.total();
    const auto cpi = total.cpi();
    const auto eac = total.eacByCpi();
    if (!cpi || !eac || value.measure() == ValueMeasure::Duration)
        return {};
    if (std::abs(*cpi - 1) < kEven)
        return words(QT_TRANSLATE_NOOP("ProgressReport", "It costs what it was planned to cost."));
    return (*cpi < 1
                ? words(QT_TRANSLATE_NOOP("ProgressReport",
                                          "What is done cost %1 % more than planned; in the end it "
                                          "will be %2 instead of %3."))
                : words(QT_TRANSLATE_NOOP("ProgressReport",
                                          "What is done cost %1 % less than planned; in the end it "
                                          "will be %2 instead of %3.")))
        .arg(percentText(1 / *cpi - 1),
             valued(*eac, value.measure(), perDay),
             valued(total.bac, value.measure(), perDay));
}

} // namespace

QString valueText(std::int64_t value, ValueMeasure measure, Minutes minutesPerDay)
{
    if (measure == ValueMeasure::Cost)
        return inTenThousandYuan({value});
    return plainNumber(static_cast<double>(value)
                       / static_cast<double>(std::max<Minutes>(1, minutesPerDay)));
}

QString measureUnit(ValueMeasure measure)
{
    switch (measure) {
    case ValueMeasure::Cost:
        return words(QT_TRANSLATE_NOOP("ProgressReport", "10,000 yuan"));
    case ValueMeasure::Work:
        return words(QT_TRANSLATE_NOOP("ProgressReport", "days of work"));
    case ValueMeasure::Duration:
        break;
    }
    return words(QT_TRANSLATE_NOOP("ProgressReport", "days"));
}

QString earnedFinding(const EarnedValue &value, Minutes minutesPerDay)
{
    const QString forecast = forecastText(value.schedule());
    QString text =
        forecast.isEmpty()
            ? words(QT_TRANSLATE_NOOP("ProgressReport", "%1.")).arg(paceText(value))
            : words(QT_TRANSLATE_NOOP("ProgressReport", "%1; %2.")).arg(paceText(value), forecast);
    if (const QString cost = costText(value, minutesPerDay); !cost.isEmpty())
        text += u' ' + cost;
    return text;
}

QString earnedCaveat(const EarnedValue &value)
{
    QStringList texts;
    if (!value.baseline().isValid())
        texts << words(QT_TRANSLATE_NOOP("ProgressReport",
                                         "There is no baseline yet: progress is measured against "
                                         "the plan as it stands."));
    if (value.measure() == ValueMeasure::Work)
        texts << words(
            QT_TRANSLATE_NOOP("ProgressReport", "No cost is planned: measured in assigned work."));
    if (value.measure() == ValueMeasure::Duration)
        texts << words(QT_TRANSLATE_NOOP("ProgressReport",
                                         "Neither cost nor work is planned: measured in "
                                         "duration."));
    return texts.join(u' ');
}

QString changeText(TaskChange change)
{
    switch (change) {
    case TaskChange::Added:
        return words(QT_TRANSLATE_NOOP("ProgressReport", "Added"));
    case TaskChange::Deleted:
        return words(QT_TRANSLATE_NOOP("ProgressReport", "Deleted"));
    case TaskChange::Changed:
        return words(QT_TRANSLATE_NOOP("ProgressReport", "Changed"));
    case TaskChange::Same:
        break;
    }
    return words(QT_TRANSLATE_NOOP("ProgressReport", "Unchanged"));
}

QString comparisonFinding(const BaselineComparison &comparison)
{
    const ComparisonTotals &totals = comparison.totals;
    const double days = comparison.workingDays(totals.finishSlip);
    QString text;
    if (totals.finishSlip == 0)
        text = words(QT_TRANSLATE_NOOP("ProgressReport", "The finish is the same, %1."))
                   .arg(dayText(totals.finishAfter));
    else
        text = (days > 0 ? words(QT_TRANSLATE_NOOP("ProgressReport",
                                                   "It finishes %1 working days later: %2 instead "
                                                   "of %3."))
                         : words(QT_TRANSLATE_NOOP("ProgressReport",
                                                   "It finishes %1 working days earlier: %2 "
                                                   "instead of %3.")))
                   .arg(plainNumber(std::abs(days)),
                        dayText(totals.finishAfter),
                        dayText(totals.finishBefore));
    return text + u' '
           + words(QT_TRANSLATE_NOOP("ProgressReport",
                                     "%1 tasks finish later, %2 earlier; %3 were added, %4 "
                                     "deleted."))
                 .arg(totals.later)
                 .arg(totals.earlier)
                 .arg(totals.added)
                 .arg(totals.deleted);
}

QString baselineTitle(const Baseline &baseline)
{
    return baseline.name.isEmpty()
               ? words(QT_TRANSLATE_NOOP("ProgressReport", "Baseline %1")).arg(baseline.number)
               : baseline.name;
}

TableDocument
earnedValueDocument(const Plan &plan, const EarnedValue &value, const ReportOrigin &origin)
{
    TableDocument document = planDocument(
        plan.project, origin, words(QT_TRANSLATE_NOOP("ProgressReport", "Earned value report")));
    const Minutes perDay = plan.project.minutesPerDay;
    for (const KeyFigure &figure : keyFigures(value, perDay))
        document.facts.push_back({figure.name, figure.value});
    const auto spi = value.total().spi();
    document.verdict =
        TableVerdict{earnedFinding(value, perDay), earnedCaveat(value), !spi || *spi > 1 - kEven};
    const QString unit = measureUnit(value.measure());
    const auto head = [&](const char *text) { return words(text).arg(unit); };
    document.columns = {
        {words(QT_TRANSLATE_NOOP("ProgressReport", "WBS")), 20},
        {words(QT_TRANSLATE_NOOP("ProgressReport", "Task")), 90},
        {head(QT_TRANSLATE_NOOP("ProgressReport", "BAC (%1)")), 27, Qt::AlignRight},
        {head(QT_TRANSLATE_NOOP("ProgressReport", "PV (%1)")), 27, Qt::AlignRight},
        {head(QT_TRANSLATE_NOOP("ProgressReport", "EV (%1)")), 27, Qt::AlignRight},
        {head(QT_TRANSLATE_NOOP("ProgressReport", "AC (%1)")), 27, Qt::AlignRight},
        {words(QT_TRANSLATE_NOOP("ProgressReport", "SPI")), 17, Qt::AlignRight},
        {words(QT_TRANSLATE_NOOP("ProgressReport", "CPI")), 17, Qt::AlignRight},
    };
    const std::vector<QString> codes = wbsCodes(plan.tasks);
    const auto index = [](std::optional<double> ratio) {
        return ratio ? QString::number(*ratio, 'f', 2) : QString(kNone);
    };
    std::vector<TableRow> rows;
    for (std::size_t i = 0; i < plan.tasks.size(); ++i) {
        const ValueNumbers &numbers = value.tasks()[i];
        if (numbers == ValueNumbers())
            continue;
        const auto amount = [&](std::int64_t v) { return valueText(v, value.measure(), perDay); };
        rows.push_back({{codes[i],
                         plan.tasks[i].name,
                         amount(numbers.bac),
                         amount(numbers.pv),
                         amount(numbers.ev),
                         amount(numbers.ac),
                         index(numbers.spi()),
                         index(numbers.cpi())},
                        -1});
    }
    setRows(document, std::move(rows));
    document.emptyText =
        words(QT_TRANSLATE_NOOP("ProgressReport", "No task has a budget or a cost."));
    return document;
}

TableDocument baselineDocument(const Plan &plan,
                               const BaselineComparison &comparison,
                               const QString &before,
                               const QString &after,
                               const ReportOrigin &origin)
{
    TableDocument document =
        planDocument(plan.project,
                     origin,
                     words(QT_TRANSLATE_NOOP("ProgressReport", "Comparison of baselines")));
    document.facts.push_back({words(QT_TRANSLATE_NOOP("ProgressReport", "Before")), before});
    document.facts.push_back({words(QT_TRANSLATE_NOOP("ProgressReport", "After")), after});
    document.verdict =
        TableVerdict{comparisonFinding(comparison), {}, comparison.totals.finishSlip <= 0};
    document.columns = {
        {words(QT_TRANSLATE_NOOP("ProgressReport", "WBS")), 20},
        {words(QT_TRANSLATE_NOOP("ProgressReport", "Task")), 80},
        {words(QT_TRANSLATE_NOOP("ProgressReport", "Change")), 22},
        {words(QT_TRANSLATE_NOOP("ProgressReport", "Start before")), 27},
        {words(QT_TRANSLATE_NOOP("ProgressReport", "Start after")), 27},
        {words(QT_TRANSLATE_NOOP("ProgressReport", "Finish before")), 27},
        {words(QT_TRANSLATE_NOOP("ProgressReport", "Finish after")), 27},
        {words(QT_TRANSLATE_NOOP("ProgressReport", "Finish slip (days)")), 22, Qt::AlignRight},
        {words(QT_TRANSLATE_NOOP("ProgressReport", "Cost change (10,000 yuan)")),
         27,
         Qt::AlignRight},
    };
    std::vector<TableRow> rows;
    for (const TaskVariance &task : comparison.tasks) {
        if (task.change == TaskChange::Same)
            continue;
        const TaskSide &named = task.after ? *task.after : *task.before;
        const auto start = [](const auto &side) { return side ? dayText(side->start) : QString(); };
        const auto finish = [](const auto &side) {
            return side ? dayText(side->finish) : QString();
        };
        rows.push_back(
            {{named.wbs,
              named.name,
              changeText(task.change),
              start(task.before),
              start(task.after),
              finish(task.before),
              finish(task.after),
              task.finishSlip ? plainNumber(comparison.workingDays(*task.finishSlip)) : QString(),
              inTenThousandYuan(task.costChange)},
             -1});
    }
    setRows(document, std::move(rows));
    document.emptyText = words(QT_TRANSLATE_NOOP("ProgressReport", "Nothing differs."));
    return document;
}

} // namespace zs
