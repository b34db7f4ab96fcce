// SPDX-License-Identifier: GPL-3.0-or-later
// risk replan: ways to win back time, judged by simulation; one of them is accepted.
#include "cli/cli_commands.h"
#include "cli/level_plan.h"
#include "cli/plan_words.h"
#include "commands/replan.h"
#include "commands/risk_register_desk.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Calls {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

constexpr Minutes kEndOfDay = 1439;

QJsonObject figuresJson(const ReplanFigures &figures)
{
    return {{u"finish"_s, figures.finish.toIso()},
            {u"p80"_s, figures.p80.toIso()},
            {u"chance"_s, figures.chance},
            {u"cost"_s, figures.cost}};
}

QString wayText(const Replan &replan)
{
    return replan.way == Replan::Way::Resequence
               ? Calls::tr("Serve the same resources in another order")
               : Calls::tr("One more unit of \"%1\"").arg(replan.resourceName);
}

QString figuresText(const ReplanFigures &figures)
{
    return Calls::tr("80 % sure by %1, in time in %2 % of the runs, %3 yuan")
        .arg(figures.p80.toString())
        .arg(100 * figures.chance, 0, 'f', 1)
        .arg(figures.cost, 0, 'f', 0);
}

void declare(Invocation &call)
{
    takesProject(call);
    call.parser().addOptions(
        {{u"by"_s, Calls::tr("The day it must be done by (default: as planned)."), u"DATE"_s},
         {u"runs"_s, Calls::tr("How many runs."), u"N"_s, u"2000"_s},
         {u"seed"_s, Calls::tr("Start of the random numbers (default: 1)."), u"S"_s, u"1"_s},
         {u"apply"_s, Calls::tr("Make the proposal of that number part of the plan."), u"NO"_s}});
}

Result<ReplanOptions> optionsOf(const Invocation &call)
{
    ReplanOptions options;
    bool isRuns = false;
    bool isSeed = false;
    options.runs = call.value(u"runs"_s).toInt(&isRuns);
    options.seed = call.value(u"seed"_s).toULongLong(&isSeed);
    const QString by = call.value(u"by"_s);
    const QDate day = QDate::fromString(by, Qt::ISODate);
    if (!isRuns || !isSeed || (!by.isEmpty() && !day.isValid()))
        return fail(ErrorCode::Invalid,
                    Calls::tr("Runs and seed are whole numbers, the day is like 2026-12-31."));
    options.wanted = WallTime::at(day, kEndOfDay);
    return options;
}

} // namespace

int runRiskReplan(Invocation &call)
{
    declare(call);
    if (const auto code = call.parse(1,
                                     1,
                                     u"risk replan STORE --project CODE [--by DATE] [--runs N] "
                                     "[--seed S] [--apply NO]"_s))
        return *code;
    auto options = optionsOf(call);
    if (!options)
        return call.wrongUsage(options.error().message);
    const auto opened = openProject(call);
    if (!opened)
        return call.failed(opened.error());
    Workspace &workspace = *opened->workspace;
    const auto present = workspace.plan(opened->project);
    if (!present)
        return call.failed(present.error());
    auto outside = outsideUses(workspace, opened->project);
    const auto model = RiskRegisterDesk(workspace).simulationModel(*present->plan);
    if (!outside || !model)
        return call.failed(outside ? model.error() : outside.error());
    options->outside = std::move(*outside);
    const auto search =
        searchReplans(*present->plan, *present->schedule, present->calendars, *model, *options);
    if (!search)
        return call.failed(search.error());
    QJsonArray rows;
    QStringList lines{Calls::tr("Now: %1").arg(figuresText(search->now))};
    for (const Replan &replan : search->found) {
        rows.append(QJsonObject{{u"way"_s, wayText(replan)},
                                {u"moved"_s, static_cast<qint64>(replan.delays.size())},
                                {u"after"_s, figuresJson(replan.after)}});
        lines << u"%1. %2: %3"_s.arg(rows.size()).arg(wayText(replan), figuresText(replan.after));
    }
    if (search->found.empty())
        lines << Calls::tr("No way was found that is surer or earlier.");
    const int number = call.value(u"apply"_s).toInt();
    if (call.isSet(u"apply"_s)) {
        if (number < 1 || number > static_cast<int>(search->found.size()))
            return call.failed({ErrorCode::NotFound, Calls::tr("There is no such proposal."), {}});
        const Replan &chosen = search->found[static_cast<std::size_t>(number - 1)];
        if (const auto done = workspace.run(acceptanceOf(chosen, opened->project)); !done)
            return call.failed(done.error());
    }
    return call.done({{u"now"_s, figuresJson(search->now)},
                      {u"proposals"_s, rows},
                      {u"applied"_s, number},
                      {u"seed"_s, static_cast<qint64>(options->seed)}},
                     lines.join(u'\n'));
}

} // namespace zs
