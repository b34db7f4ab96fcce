// SPDX-License-Identifier: GPL-3.0-or-later
// level: the resources of a plan, or an instance of the PSPLIB, so that anybody can measure the
// engine.
#include "cli/cli_commands.h"
#include "cli/level_plan.h"
#include "cli/psplib_file.h"
#include "levelling/plan_levelling.h"
#include "levelling/rcpsp_solver.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Cli", text);
}

/// A whole number of at least `least`, or nothing.
std::optional<qint64> numberOption(const Invocation &call, const QString &name, qint64 least)
{
    bool ok = false;
    const qint64 number = call.value(name).toLongLong(&ok);
    return ok && number >= least ? std::optional(number) : std::nullopt;
}

int levelFile(const Invocation &call, std::optional<qint64> schedules, std::optional<qint64> seed)
{
    if (!call.isSet(u"psplib"_s) || !schedules || !seed)
        return call.wrongUsage(words(QT_TRANSLATE_NOOP(
            "Cli", "Name a file, at least one schedule and a seed that is not negative.")));
    const auto instance = psplibInstance(call.value(u"psplib"_s));
    if (!instance)
        return call.failed(instance.error());
    RcpspOptions options;
    options.schedules = *schedules;
    options.seed = static_cast<std::uint64_t>(*seed);
    const auto found = solveRcpsp(*instance, options);
    if (!found)
        return call.failed({ErrorCode::Invalid, psplibFaultText(found.error()), {}});
    QJsonArray starts;
    for (const std::int32_t start : found->start)
        starts.append(start);
    return call.done(
        {{u"makespan"_s, found->makespan},
         {u"starts"_s, starts},
         {u"schedules"_s, static_cast<qint64>(found->schedules)},
         {u"seed"_s, *seed},
         {u"lower_bound"_s, found->lowerBound}},
        words(QT_TRANSLATE_NOOP("Cli", "Makespan %1 after %2 schedules; no schedule is below %3."))
            .arg(found->makespan)
            .arg(found->schedules)
            .arg(found->lowerBound));
}

} // namespace

int runLevel(Invocation &call)
{
    call.parser().addOptions(
        {{u"psplib"_s,
          words(QT_TRANSLATE_NOOP("Cli", "A single-mode PSPLIB file (.sm).")),
          u"FILE"_s},
         {u"schedules"_s,
          words(QT_TRANSLATE_NOOP(
              "Cli", "How many schedules to build; each pass, forward or backward, is one.")),
          u"N"_s,
          u"50000"_s},
         {u"seed"_s,
          words(QT_TRANSLATE_NOOP("Cli", "Start of the random numbers (default: 1).")),
          u"S"_s,
          u"1"_s}});
    declareLevelPlan(call);
    const QString usage =
        u"level {STORE --project CODE [--within-float] [--apply] | --psplib FILE} [--schedules N] "
        "[--seed S]"_s;
    if (const auto code = call.parse(0, 1, usage))
        return *code;
    const auto schedules = numberOption(call, u"schedules"_s, 1);
    const auto seed = numberOption(call, u"seed"_s, 0);
    const bool isPlan = !call.word(0).isEmpty();
    if (isPlan && schedules && seed && !call.isSet(u"psplib"_s))
        return levelPlan(call,
                         call.isSet(u"schedules"_s) ? *schedules : LevellingOptions{}.schedules,
                         static_cast<std::uint64_t>(*seed));
    return isPlan ? call.wrongUsage(usage) : levelFile(call, schedules, seed);
}

} // namespace zs
