// SPDX-License-Identifier: GPL-3.0-or-later
// risk simulate: what a plan's finish comes to when its durations are not sure.
#include "cli/cli_commands.h"
#include "cli/plan_words.h"
#include "cli/schedule_file.h"
#include "risk/simulation.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Cli", text);
}

struct PlanToRun {
    Plan plan;
    CalendarSet calendars;
};

/// A workspace by its ending, else a file of a plan.
Result<PlanToRun> planOf(const Invocation &call)
{
    const QString path = call.word(0);
    if (path.endsWith(".zsw"_L1)) {
        const auto opened = openProject(call);
        if (!opened)
            return passOn(opened);
        const auto present = opened->workspace->plan(opened->project);
        if (!present)
            return passOn(present);
        return PlanToRun{*present->plan, present->calendars};
    }
    IdSource ids(call.clock());
    auto read = readPlanFile(path, ids, call.value(u"project"_s));
    if (!read)
        return passOn(read);
    CalendarSet calendars = CalendarSet::compile(read->plan, shippedHolidays());
    return PlanToRun{std::move(read->plan), std::move(calendars)};
}

std::optional<double> shareOption(const Invocation &call, const QString &name)
{
    bool ok = false;
    const double percent = call.value(name).toDouble(&ok);
    return ok && percent >= 0.0 && percent <= 1000.0 ? std::optional(percent / 100.0)
                                                     : std::nullopt;
}

/// Tasks of one unit in charge are late together.
SimulationModel modelOf(const Plan &plan, const DurationSpread &spread, double correlation)
{
    SimulationModel model;
    model.groupCorrelation = correlation;
    QHash<OrgUnitId, int> groups;
    for (const Task &task : plan.tasks) {
        SimulatedTask t;
        t.spread = spread;
        if (task.unit.isValid()) {
            const auto group = groups.constFind(task.unit);
            t.group = group != groups.constEnd() ? *group : static_cast<int>(groups.size());
            groups.insert(task.unit, t.group);
        }
        model.tasks.push_back(t);
    }
    return model;
}

QJsonArray curveJson(const SimulationResult &result)
{
    QJsonArray curve;
    for (int percent = 0; percent <= 100; percent += 5)
        curve.append(QJsonObject{{u"share"_s, percent / 100.0},
                                 {u"finish"_s, result.finishAt(percent / 100.0).toIso()}});
    return curve;
}

QJsonArray tornadoJson(const Plan &plan, const SimulationResult &result)
{
    QJsonArray bars;
    for (const TornadoBar &bar : result.tornado)
        bars.append(QJsonObject{
            {u"task"_s, plan.tasks[static_cast<std::size_t>(bar.task)].name},
            {u"uid"_s, static_cast<qint64>(plan.tasks[static_cast<std::size_t>(bar.task)].uid)},
            {u"rank_correlation"_s, bar.correlation}});
    return bars;
}

QJsonArray criticalityJson(const Plan &plan, const SimulationResult &result)
{
    QJsonArray tasks;
    for (std::size_t t = 0; t < plan.tasks.size(); ++t) {
        if (result.criticality[t] > 0.0)
            tasks.append(QJsonObject{{u"task"_s, plan.tasks[t].name},
                                     {u"uid"_s, static_cast<qint64>(plan.tasks[t].uid)},
                                     {u"criticality"_s, result.criticality[t]}});
    }
    return tasks;
}

QJsonObject
resultJson(const Plan &plan, const SimulationResult &r, const SimulationOptions &options)
{
    return {{u"runs"_s, options.runs},
            {u"seed"_s, static_cast<qint64>(options.seed)},
            {u"planned"_s, r.planned.toIso()},
            {u"chance_of_planned"_s, r.chanceBy(r.planned)},
            {u"p10"_s, r.finishAt(0.1).toIso()},
            {u"p50"_s, r.finishAt(0.5).toIso()},
            {u"p80"_s, r.finishAt(0.8).toIso()},
            {u"p90"_s, r.finishAt(0.9).toIso()},
            {u"s_curve"_s, curveJson(r)},
            {u"tornado"_s, tornadoJson(plan, r)},
            {u"criticality"_s, criticalityJson(plan, r)},
            {u"criticality_runs"_s, r.criticalityRuns}};
}

QString resultText(const SimulationResult &r, int runs)
{
    return words(QT_TRANSLATE_NOOP("Cli",
                                   "Planned finish %1, kept in %2 % of %3 runs. Half of them end "
                                   "by %4, 80 % by %5, 90 % by %6."))
        .arg(r.planned.toString())
        .arg(100.0 * r.chanceBy(r.planned), 0, 'f', 1)
        .arg(runs)
        .arg(r.finishAt(0.5).toString(), r.finishAt(0.8).toString(), r.finishAt(0.9).toString());
}

void declare(Invocation &call)
{
    takesProject(call);
    const QString percent = u"PERCENT"_s;
    call.parser().addOptions(
        {{u"runs"_s, words(QT_TRANSLATE_NOOP("Cli", "How many runs.")), u"N"_s, u"10000"_s},
         {u"seed"_s,
          words(QT_TRANSLATE_NOOP("Cli", "Start of the random numbers (default: 1).")),
          u"S"_s,
          u"1"_s},
         {u"threads"_s, words(QT_TRANSLATE_NOOP("Cli", "How many threads.")), u"N"_s, u"2"_s},
         {u"least"_s,
          words(QT_TRANSLATE_NOOP("Cli", "Least duration, of the planned one.")),
          percent,
          u"90"_s},
         {u"most"_s,
          words(QT_TRANSLATE_NOOP("Cli", "Most duration, of the planned one.")),
          percent,
          u"130"_s},
         {u"correlation"_s,
          words(QT_TRANSLATE_NOOP("Cli", "How far tasks of one unit are late together.")),
          percent,
          u"50"_s}});
}

} // namespace

int runRiskSimulate(Invocation &call)
{
    declare(call);
    if (const auto code =
            call.parse(1,
                       1,
                       u"risk simulate {FILE | STORE --project CODE} [--runs N] [--seed S] "
                       "[--least PERCENT] [--most PERCENT] [--correlation PERCENT]"_s))
        return *code;
    const auto least = shareOption(call, u"least"_s);
    const auto most = shareOption(call, u"most"_s);
    const auto correlation = shareOption(call, u"correlation"_s);
    bool isNumber = false;
    bool isSeed = false;
    SimulationOptions options;
    options.runs = call.value(u"runs"_s).toInt(&isNumber);
    options.seed = call.value(u"seed"_s).toULongLong(&isSeed);
    options.threads = call.value(u"threads"_s).toInt();
    if (!least || !most || !correlation || !isNumber || !isSeed)
        return call.wrongUsage(words(
            QT_TRANSLATE_NOOP("Cli", "Runs and seed are whole numbers, the others percentages.")));
    const auto read = planOf(call);
    if (!read)
        return call.failed(read.error());
    const auto result = simulate(read->plan,
                                 read->calendars,
                                 modelOf(read->plan, {*least, 1.0, *most}, *correlation),
                                 options);
    if (!result)
        return call.failed(result.error());
    return call.done(resultJson(read->plan, *result, options), resultText(*result, options.runs));
}

} // namespace zs
