// SPDX-License-Identifier: GPL-3.0-or-later
// clocks, contracts.
#include "cli/cli_commands.h"
#include "commands/contract_desk.h"
#include "domain/choice_text.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Calls {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QString stateKey(ClockState state)
{
    switch (state) {
    case ClockState::Waiting:
        return u"waiting"_s;
    case ClockState::Open:
        return u"running"_s;
    case ClockState::Due:
        return u"due"_s;
    case ClockState::Overdue:
        return u"overdue"_s;
    case ClockState::Kept:
        return u"kept"_s;
    case ClockState::Broken:
        return u"broken"_s;
    }
    return {};
}

QString day(QDate date)
{
    return date.toString(Qt::ISODate);
}

QJsonArray clocksJson(const TenderFile &file)
{
    QJsonArray clocks;
    for (const ClockLine &line : file.clocks)
        clocks << QJsonObject{{u"id"_s, line.clock->id},
                              {u"name"_s, line.clock->name.text()},
                              {u"state"_s, stateKey(line.state)},
                              {u"from"_s, day(line.from)},
                              {u"to"_s, day(line.to)},
                              {u"limit"_s, day(line.limit)},
                              {u"days"_s, line.days},
                              {u"article"_s, line.clock->source.text()}};
    return clocks;
}

QString wordOf(EntityKind kind, std::int64_t state)
{
    const EntityInfo &info = *entityInfo(kind);
    return choiceText(
        info, info.fields[static_cast<std::size_t>(fieldIndex(info, u"state"))], state);
}

} // namespace

int runClocks(Invocation &call)
{
    call.takesWorkspace();
    if (const auto code = call.parse(2, 2, u"clocks STORE CODE"_s))
        return *code;
    auto workspace = call.open(call.word(0));
    if (!workspace)
        return call.failed(workspace.error());
    const auto project = (*workspace)->projectByCode(call.word(1));
    if (!project)
        return call.failed(project.error());
    const auto file = ContractDesk(**workspace).file(*project);
    if (!file)
        return call.failed(file.error());
    QJsonArray tenders;
    QStringList lines;
    for (const TenderFile &tender : file->tenders) {
        tenders << QJsonObject{{u"name"_s, tender.row.name}, {u"clocks"_s, clocksJson(tender)}};
        lines << tender.row.name;
        for (const ClockLine &line : tender.clocks)
            lines << u"  %1  %2  %3  [%4]"_s.arg(stateWord(line.state),
                                                 line.clock->name.text(),
                                                 stateText(line),
                                                 line.clock->source.text());
    }
    if (file->tenders.empty())
        lines << Calls::tr("The project has no tenders.");
    return call.done({{u"tenders"_s, tenders}}, lines.join(u'\n'));
}

int runContracts(Invocation &call)
{
    call.takesWorkspace();
    if (const auto code = call.parse(2, 2, u"contracts STORE CODE"_s))
        return *code;
    auto workspace = call.open(call.word(0));
    if (!workspace)
        return call.failed(workspace.error());
    const auto project = (*workspace)->projectByCode(call.word(1));
    if (!project)
        return call.failed(project.error());
    const auto file = ContractDesk(**workspace).file(*project);
    if (!file)
        return call.failed(file.error());
    QJsonArray contracts;
    QJsonArray payments;
    QStringList lines;
    for (const ContractLine &line : file->contracts) {
        const QString state =
            wordOf(EntityKind::Contract, static_cast<std::int64_t>(line.row.state));
        contracts << QJsonObject{{u"code"_s, line.row.code},
                                 {u"name"_s, line.row.name},
                                 {u"supplier"_s, line.row.supplier},
                                 {u"supplement"_s, line.row.parent.isValid()},
                                 {u"fen"_s, QString::number(line.row.amount.fen)},
                                 {u"paid_fen"_s, QString::number(line.paid.fen)},
                                 {u"signed_on"_s, day(line.row.signedOn)},
                                 {u"state"_s, state}};
        lines << u"%1%2  %3  %4  %5  %6"_s.arg(line.row.parent.isValid() ? u"  + "_s : QString(),
                                               line.row.code,
                                               line.row.name,
                                               inYuan(line.row.amount),
                                               state,
                                               line.row.supplier);
    }
    for (const PaymentLine &line : file->payments) {
        const QString state =
            wordOf(EntityKind::PaymentRequest, static_cast<std::int64_t>(line.state));
        payments << QJsonObject{{u"number"_s, line.row.number},
                                {u"fen"_s, QString::number(line.row.amount.fen)},
                                {u"state"_s, state},
                                {u"voucher"_s, line.voucher}};
        lines << Calls::tr("Payment %1: %2 yuan, %3")
                     .arg(line.row.number, inYuan(line.row.amount), state);
    }
    if (lines.isEmpty())
        lines << Calls::tr("The project has no contracts.");
    return call.done({{u"contracts"_s, contracts}, {u"payments"_s, payments}}, lines.join(u'\n'));
}

} // namespace zs
