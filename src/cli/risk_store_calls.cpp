// SPDX-License-Identifier: GPL-3.0-or-later
// risk import, risk score, risk explain: what a workspace knows of delays and foretells.
#include "cli/cell_words.h"
#include "cli/cli_commands.h"
#include "commands/ledger_columns.h"
#include "commands/risk_model_desk.h"
#include "commands/risk_weather_desk.h"
#include "commands/table_files.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Calls {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

constexpr std::array kTargetNames{"finish", "cost", "milestone"};

QString targetName(RiskTarget target)
{
    return QString::fromLatin1(kTargetNames[static_cast<std::size_t>(target)]);
}

void declareTarget(Invocation &call)
{
    call.parser().addOption({u"target"_s,
                             Calls::tr("What is foretold: finish, cost or milestone."),
                             u"TARGET"_s,
                             u"finish"_s});
}

std::optional<RiskTarget> targetOf(const Invocation &call)
{
    for (const RiskTarget each : kRiskTargets) {
        if (call.value(u"target"_s) == targetName(each))
            return each;
    }
    return {};
}

QString percent(double share)
{
    return QString::number(100 * share, 'f', 1);
}

QJsonObject jsonOf(const ScoredProject &one)
{
    const RiskScore &score = one.score;
    return {{u"code"_s, one.project.code},
            {u"name"_s, one.project.name},
            {u"target"_s, targetName(score.target)},
            {u"probability"_s, score.probability},
            {u"low"_s, score.least},
            {u"high"_s, score.most},
            {u"n"_s, static_cast<qint64>(score.cases)},
            {u"reference"_s, score.reference},
            {u"model"_s, score.model.isValid() ? score.model.value().toString() : QString()},
            {u"scored"_s, score.scoredOn.toString(Qt::ISODate)},
            {u"reasons"_s, QJsonDocument::fromJson(score.reasons.toUtf8()).array()}};
}

/// Null where too few projects tell of it.
QJsonValue jsonOf(const ForecastCoverage &coverage)
{
    if (!coverage.isTold())
        return {};
    const Estimate share = coverage.share80();
    return QJsonObject{{u"n"_s, static_cast<qint64>(coverage.n80)},
                       {u"by_then"_s, static_cast<qint64>(coverage.kept80)},
                       {u"share"_s, share.value},
                       {u"low"_s, share.low},
                       {u"high"_s, share.high}};
}

Result<OutcomeReading> readingOf(const Invocation &call, const RiskModelDesk &desk)
{
    const auto table = readTableFile(call.word(1));
    if (!table)
        return passOn(table);
    const auto present = desk.outcomeKeys();
    if (!present)
        return passOn(present);
    const TableSheet &sheet = largestSheet(*table);
    OutcomeOrder order;
    order.mapping = guessOutcomes(sheet);
    order.unit = amountUnitFrom(call.value(u"unit"_s));
    return readOutcomes(sheet, order, *present, desk.today());
}

} // namespace

int runRiskImport(Invocation &call)
{
    call.takesWorkspace();
    call.parser().addOption(
        {u"unit"_s, Calls::tr("Unit of plain amounts: yuan, wan or yi."), u"UNIT"_s});
    if (const auto code = call.parse(2, 2, u"risk import STORE FILE [--unit UNIT]"_s))
        return *code;
    auto workspace = call.open(call.word(0));
    if (!workspace)
        return call.failed(workspace.error());
    RiskModelDesk desk(**workspace);
    const auto reading = readingOf(call, desk);
    if (!reading)
        return call.failed(reading.error());
    if (reading->unitMissing)
        return call.failed(
            {ErrorCode::Invalid, Calls::tr("Say in which unit the amounts are, with --unit."), {}});
    if (!reading->mayRun()) {
        for (const TableProblem &problem : reading->problems)
            call.line(lineOf(problem));
        return call.failed({ErrorCode::Invalid,
                            Calls::tr("%1 faults in the table. Nothing was imported.")
                                .arg(reading->problems.size()),
                            {}});
    }
    if (const auto done = desk.importOutcomes(*reading, QFileInfo(call.word(1)).fileName()); !done)
        return call.failed(done.error());
    return call.done({{u"imported"_s, static_cast<qint64>(reading->rows.size())}},
                     Calls::tr("%1 outcomes were imported.").arg(reading->rows.size()));
}

int runRiskWeather(Invocation &call)
{
    call.takesWorkspace();
    if (const auto code = call.parse(2, 2, u"risk weather STORE FILE"_s))
        return *code;
    auto workspace = call.open(call.word(0));
    if (!workspace)
        return call.failed(workspace.error());
    const auto table = readTableFile(call.word(1));
    if (!table)
        return call.failed(table.error());
    const WeatherReading reading =
        readWeather(largestSheet(*table), RiskModelDesk(**workspace).today());
    for (const TableProblem &problem : reading.problems)
        call.line(lineOf(problem));
    const auto known =
        RiskWeatherDesk(**workspace).import(reading, QFileInfo(call.word(1)).fileName());
    if (!known)
        return call.failed(known.error());
    return call.done({{u"read"_s, static_cast<qint64>(reading.lines.size())},
                      {u"known"_s, static_cast<qint64>(*known)}},
                     Calls::tr("%1 days of weather were taken in; %2 are known now.")
                         .arg(reading.lines.size())
                         .arg(*known));
}

int runRiskScore(Invocation &call)
{
    call.takesWorkspace();
    declareTarget(call);
    if (const auto code = call.parse(1, 1, u"risk score STORE [--target TARGET]"_s))
        return *code;
    const auto target = targetOf(call);
    if (!target)
        return call.wrongUsage(Calls::tr("The target is finish, cost or milestone."));
    auto workspace = call.open(call.word(0));
    if (!workspace)
        return call.failed(workspace.error());
    RiskModelDesk desk(**workspace);
    const auto due = desk.takeDue(SIZE_MAX);
    const auto taken = due ? desk.takeNow() : due;
    const auto kept = taken ? desk.score() : taken;
    if (!kept)
        return call.failed(kept.error());
    const auto scored = desk.scored(*target);
    const auto counts = desk.counts(*target);
    const auto coverage = RiskForecastDesk(**workspace).coverage();
    if (!coverage)
        return call.failed(coverage.error());
    if (!scored)
        return call.failed(scored.error());
    if (!counts)
        return call.failed(counts.error());
    QJsonArray rows;
    QStringList lines{Calls::tr("%1 finished works are known; %2 projects are foretold: %3")
                          .arg(counts->outcomes)
                          .arg(scored->size())
                          .arg(riskTargetText(*target))};
    for (const ScoredProject &one : *scored) {
        rows.append(jsonOf(one));
        lines << u"%1 %\t(%2–%3 %, n=%4)\t%5\t%6"_s
                     .arg(percent(one.score.probability),
                          percent(one.score.least),
                          percent(one.score.most))
                     .arg(one.score.cases)
                     .arg(one.project.code, one.project.name);
    }
    if (const QString text = coverageText(*coverage); !text.isEmpty())
        lines << text;
    return call.done({{u"outcomes"_s, static_cast<qint64>(counts->outcomes)},
                      {u"p80"_s, jsonOf(*coverage)},
                      {u"snapshots_taken"_s, *due + *taken},
                      {u"changed"_s, *kept},
                      {u"projects"_s, rows}},
                     lines.join(u'\n'));
}

int runRiskExplain(Invocation &call)
{
    call.takesWorkspace();
    declareTarget(call);
    if (const auto code = call.parse(2, 2, u"risk explain STORE CODE [--target TARGET]"_s))
        return *code;
    const auto target = targetOf(call);
    if (!target)
        return call.wrongUsage(Calls::tr("The target is finish, cost or milestone."));
    auto workspace = call.open(call.word(0));
    if (!workspace)
        return call.failed(workspace.error());
    const auto project = (*workspace)->projectByCode(call.word(1));
    if (!project)
        return call.failed(project.error());
    const auto why = RiskModelDesk(**workspace).explain(*project, *target);
    if (!why)
        return call.failed(why.error());
    QJsonArray reasons;
    QStringList lines{
        Calls::tr("%1: %2 %").arg(riskTargetText(*target), percent(why->probability))};
    for (const DelayReason &reason : why->reasons) {
        reasons.append(QJsonObject{{u"text"_s, reason.sentence}, {u"points"_s, reason.points}});
        lines << reason.sentence;
    }
    lines << why->reference;
    lines += why->lower;
    return call.done({{u"code"_s, call.word(1)},
                      {u"target"_s, targetName(*target)},
                      {u"probability"_s, why->probability},
                      {u"reasons"_s, reasons},
                      {u"reference"_s, why->reference},
                      {u"lower"_s, QJsonArray::fromStringList(why->lower)}},
                     lines.join(u'\n'));
}

} // namespace zs
