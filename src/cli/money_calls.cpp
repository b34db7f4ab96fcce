// SPDX-License-Identifier: GPL-3.0-or-later
// funds: the book of funds; money: the ladder of one project.
#include "cli/cli_commands.h"
#include "commands/money_desk.h"
#include "commands/rule_desk.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <array>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Calls {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

constexpr std::array kRungs{"estimate"_L1,
                            "approvedEstimate"_L1,
                            "budget"_L1,
                            "contract"_L1,
                            "payment"_L1,
                            "finalAccount"_L1};
constexpr std::array kSources{"appropriation"_L1,
                              "specialBond"_L1,
                              "ultraLongBond"_L1,
                              "centralBudget"_L1,
                              "concession"_L1,
                              "ownFunds"_L1,
                              "loan"_L1,
                              "other"_L1};

QJsonObject sumsJson(const FundStanding &sums)
{
    return {{u"received_fen"_s, static_cast<qint64>(sums.received.fen)},
            {u"carried_in_fen"_s, static_cast<qint64>(sums.carriedIn.fen)},
            {u"carried_out_fen"_s, static_cast<qint64>(sums.carriedOut.fen)},
            {u"allotted_fen"_s, static_cast<qint64>(sums.allotted.fen)},
            {u"committed_fen"_s, static_cast<qint64>(sums.committed.fen)},
            {u"paid_fen"_s, static_cast<qint64>(sums.paid.fen)},
            {u"left_fen"_s, static_cast<qint64>(sums.left().fen)}};
}

QString sumsLine(const QString &name, const FundStanding &sums)
{
    return QStringList{name,
                       inYuan(Money{sums.received.fen + sums.carriedIn.fen}),
                       inYuan(sums.allotted),
                       inYuan(sums.committed),
                       inYuan(sums.paid),
                       inYuan(sums.left())}
        .join(u'\t');
}

int report(const Invocation &call, const FundBook &book, std::int64_t year)
{
    QJsonArray quotas;
    QStringList lines{QStringList{Calls::tr("Quota"),
                                  Calls::tr("Received"),
                                  Calls::tr("Allotted"),
                                  Calls::tr("Committed"),
                                  Calls::tr("Paid"),
                                  Calls::tr("Left (yuan)")}
                          .join(u'\t')};
    const auto parts = book.byProject(year);
    for (const FundStanding &sums : book.byQuota(year)) {
        const FundQuota &quota = *std::ranges::find(book.quotas, sums.quota, &FundQuota::id);
        if (year != 0 && quota.year != year && sums.carriedIn.fen == 0 && sums.received.fen == 0)
            continue;
        QJsonObject object = sumsJson(sums);
        object.insert(u"year"_s, static_cast<qint64>(quota.year));
        object.insert(u"source"_s, QString(kSources[static_cast<std::size_t>(quota.source)]));
        object.insert(u"name"_s, quota.name);
        object.insert(u"number"_s, quota.number);
        object.insert(u"announced_fen"_s, static_cast<qint64>(quota.amount.fen));
        lines << sumsLine(u"%1 %2"_s.arg(quota.year).arg(quota.name), sums);
        QJsonArray projects;
        for (const FundStanding &part : parts) {
            const auto project = std::ranges::find(book.projects, part.project, &Project::id);
            if (part.quota != sums.quota || project == book.projects.end())
                continue;
            QJsonObject row = sumsJson(part);
            row.insert(u"code"_s, project->code);
            projects << row;
            lines << sumsLine(u"  "_s + project->code, part);
        }
        object.insert(u"projects"_s, projects);
        quotas << object;
    }
    return call.done({{u"quotas"_s, quotas}, {u"vouchers"_s, qint64(book.vouchers.size())}},
                     lines.join(u'\n'));
}

QJsonArray firing(const RuleDesk::Check &check, QStringList &lines)
{
    QJsonArray alarms;
    for (const RuleFinding &finding : check.findings) {
        const Rule &rule = *finding.entry.rule;
        const bool money = rule.id.startsWith("money."_L1) || rule.id.startsWith("annual."_L1)
                           || rule.id.startsWith("investment.budget"_L1);
        if (finding.outcome != RuleOutcome::Fires || !money)
            continue;
        alarms << QJsonObject{
            {u"rule"_s, rule.id}, {u"article"_s, rule.article.text()}, {u"text"_s, finding.text}};
        lines << u"! "_s + finding.text + u" ("_s + rule.document.text() + u' '
                     + rule.article.text() + u')';
    }
    return alarms;
}

} // namespace

int runFunds(Invocation &call)
{
    call.takesWorkspace();
    call.parser().addOption({u"year"_s, Calls::tr("Only this year."), u"YEAR"_s});
    if (const auto code = call.parse(1, 1, u"funds STORE [--year YEAR]"_s))
        return *code;
    bool number = true;
    const std::int64_t year = call.isSet(u"year"_s) ? call.value(u"year"_s).toLongLong(&number) : 0;
    if (!number || year < 0)
        return call.wrongUsage(Calls::tr("--year takes a year, like 2026."));
    auto workspace = call.open(call.word(0));
    if (!workspace)
        return call.failed(workspace.error());
    const auto book = MoneyDesk(**workspace).book();
    return book ? report(call, *book, year) : call.failed(book.error());
}

int runMoney(Invocation &call)
{
    call.takesWorkspace();
    if (const auto code = call.parse(2, 2, u"money STORE CODE"_s))
        return *code;
    auto workspace = call.open(call.word(0));
    if (!workspace)
        return call.failed(workspace.error());
    const auto project = (*workspace)->projectByCode(call.word(1));
    if (!project)
        return call.failed(project.error());
    const auto ladder = MoneyDesk(**workspace).ladder(*project);
    if (!ladder)
        return call.failed(ladder.error());
    const auto check = RuleDesk(**workspace).check(*project);
    if (!check)
        return call.failed(check.error());
    QJsonArray rungs;
    QStringList lines;
    for (const RungStanding &standing : ladder->rungs) {
        QJsonObject rung{{u"rung"_s, QString(kRungs[static_cast<std::size_t>(standing.rung)])},
                         {u"known"_s, standing.isKnown()}};
        QString line = rungText(standing.rung) + u'\t';
        if (standing.isKnown()) {
            rung.insert(u"amount_fen"_s, static_cast<qint64>(standing.amount.fen));
            rung.insert(u"document"_s, standing.number);
            line += inYuan(standing.amount) + u'\t' + standing.number;
        } else {
            line += Calls::tr("not entered");
        }
        if (standing.compared) {
            rung.insert(u"difference_fen"_s, static_cast<qint64>(standing.difference.fen));
            rung.insert(u"share"_s, standing.share);
        }
        if (standing.rung == MoneyRung::Payment && standing.paidOf != MoneyRung::Payment) {
            rung.insert(u"paid_share"_s, standing.paidShare);
            rung.insert(u"paid_of"_s, QString(kRungs[static_cast<std::size_t>(standing.paidOf)]));
        }
        if (const QString against = standingText(standing); !against.isEmpty())
            line += u'\t' + against;
        rungs << rung;
        lines << line;
    }
    const QJsonArray alarms = firing(*check, lines);
    return call.done({{u"rungs"_s, rungs}, {u"alarms"_s, alarms}}, lines.join(u'\n'));
}

} // namespace zs
