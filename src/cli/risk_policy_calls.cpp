// SPDX-License-Identifier: GPL-3.0-or-later
// risk policy: dispatching by priority rules and by rollout compared under random disruptions.
#include "cli/cli_commands.h"
#include "cli/psplib_file.h"
#include "levelling/rollout.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Calls {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

constexpr int kMostRuns = 100'000;
constexpr int kMostTrials = 1'000;
constexpr std::array kRuleKeys{"LFT", "MTS", "GRPW"};

QJsonObject policyJson(const QString &name, const std::vector<std::int32_t> &makespans)
{
    std::vector<std::int32_t> sorted = makespans;
    std::ranges::sort(sorted);
    const auto at = [&](double share) {
        return sorted[std::min(
            sorted.size() - 1,
            static_cast<std::size_t>(share * static_cast<double>(sorted.size())))];
    };
    return {{u"name"_s, name},
            {u"mean"_s, DispatchComparison::mean(makespans)},
            {u"p50"_s, at(0.5)},
            {u"p80"_s, at(0.8)}};
}

} // namespace

int runRiskPolicy(Invocation &call)
{
    call.parser().addOptions(
        {{u"psplib"_s, Calls::tr("An instance of the PSPLIB (.sm)."), u"FILE"_s},
         {u"runs"_s, Calls::tr("How many runs."), u"N"_s, u"100"_s},
         {u"trials"_s, Calls::tr("How often the rest is played through."), u"N"_s, u"20"_s},
         {u"seed"_s, Calls::tr("Start of the random numbers (default: 1)."), u"S"_s, u"1"_s}});
    if (const auto code =
            call.parse(0, 0, u"risk policy --psplib FILE [--runs N] [--trials N] [--seed S]"_s))
        return *code;
    DispatchOptions options;
    bool isRuns = false;
    bool isTrials = false;
    bool isSeed = false;
    options.runs = call.value(u"runs"_s).toInt(&isRuns);
    options.trials = call.value(u"trials"_s).toInt(&isTrials);
    options.seed = call.value(u"seed"_s).toULongLong(&isSeed);
    if (call.value(u"psplib"_s).isEmpty() || !isRuns || !isTrials || !isSeed || options.runs < 2
        || options.runs > kMostRuns || options.trials < 1 || options.trials > kMostTrials)
        return call.wrongUsage(
            Calls::tr("Name a file; runs (from 2), trials and seed are whole numbers."));
    const auto instance = psplibInstance(call.value(u"psplib"_s));
    if (!instance)
        return call.failed(instance.error());
    const DispatchComparison all = compareDispatch(*instance, options);
    QJsonArray policies;
    for (std::size_t rule = 0; rule < all.byRule.size(); ++rule)
        policies.append(policyJson(QLatin1StringView(kRuleKeys[rule]), all.byRule[rule]));
    policies.append(policyJson(u"rollout"_s, all.rollout));
    const QString best = QLatin1StringView(kRuleKeys[static_cast<std::size_t>(all.bestRule)]);
    const QString verdict = all.rolloutWins()
                                ? Calls::tr("Rollout is earlier than the best rule beyond chance.")
                                : Calls::tr("Rollout is not earlier beyond chance: use the rule.");
    return call.done(
        {{u"method"_s, u"rollout (Bertsekas, Tsitsiklis & Wu 1997)"_s},
         {u"runs"_s, options.runs},
         {u"trials"_s, options.trials},
         {u"seed"_s, static_cast<qint64>(options.seed)},
         {u"policies"_s, policies},
         {u"best_rule"_s, best},
         {u"difference"_s, all.difference()},
         {u"difference_error95"_s, all.differenceError()},
         {u"rollout_wins"_s, all.rolloutWins()}},
        Calls::tr("Mean last finish: rollout %1, best rule (%2) %3; difference %4 +- %5. %6")
            .arg(DispatchComparison::mean(all.rollout), 0, 'f', 2)
            .arg(best)
            .arg(DispatchComparison::mean(all.byRule[static_cast<std::size_t>(all.bestRule)]),
                 0,
                 'f',
                 2)
            .arg(all.difference(), 0, 'f', 2)
            .arg(all.differenceError(), 0, 'f', 2)
            .arg(verdict));
}

} // namespace zs
