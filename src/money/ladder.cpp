// SPDX-License-Identifier: GPL-3.0-or-later
#include "money/ladder.h"

#include "domain/choice_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Ladder)
};

bool counts(const Contract &contract)
{
    return contract.state == ContractState::InForce || contract.state == ContractState::Finished;
}

void fillFromFigure(RungStanding &standing, const LadderBasis &basis)
{
    const MoneyFigure *figure = inForce(basis.figures, standing.rung);
    if (!figure)
        return;
    standing.origin = RungOrigin::Figure;
    standing.amount = figure->amount;
    standing.figure = figure->id;
    standing.decidedOn = figure->decidedOn;
    standing.figures =
        static_cast<int>(std::ranges::count_if(basis.figures, [&](const MoneyFigure &f) {
            return f.rung == standing.rung && !f.withdrawn;
        }));
    const auto document =
        std::ranges::find(basis.documents, figure->document, &ProjectDocument::id);
    if (document != basis.documents.end())
        standing.number = document->number;
    standing.approved = figure->inCase.isValid() || !standing.number.isEmpty();
}

void compare(Ladder &ladder)
{
    const RungStanding *below = nullptr;
    for (RungStanding &standing : ladder.rungs) {
        if (!standing.isKnown())
            continue;
        if (standing.rung == MoneyRung::Payment) { // grows towards what is owed: no step up or down
            standing.paidShare = below ? shareOf(standing.amount, below->amount) : 0;
            standing.paidOf = below ? below->rung : MoneyRung::Payment;
            continue;
        }
        if (below) {
            standing.difference = {standing.amount.fen - below->amount.fen};
            standing.share = shareOf(standing.difference, below->amount);
            standing.compared = true;
        }
        below = &standing;
    }
}

} // namespace

const MoneyFigure *inForce(std::span<const MoneyFigure> figures, MoneyRung rung)
{
    const MoneyFigure *best = nullptr;
    const auto age = [](const MoneyFigure &f) {
        return std::make_tuple(
            f.decidedOn.isValid() ? f.decidedOn.toJulianDay() : 0, f.enteredAt, f.id);
    };
    for (const MoneyFigure &figure : figures) {
        if (figure.rung == rung && !figure.withdrawn && (!best || age(*best) < age(figure)))
            best = &figure;
    }
    return best;
}

Result<Money> contractSum(std::span<const Contract> contracts)
{
    std::vector<Money> amounts;
    for (const Contract &contract : contracts) {
        if (counts(contract))
            amounts.push_back(contract.amount);
    }
    return sumOf(amounts);
}

double supplementShare(std::span<const Contract> contracts)
{
    double greatest = 0;
    for (const Contract &contract : contracts) {
        if (contract.parent.isValid() || !counts(contract))
            continue;
        Money added;
        for (const Contract &other : contracts) {
            if (other.parent == contract.id && counts(other))
                added = plus(added, other.amount).value_or(added);
        }
        greatest = std::max(greatest, shareOf(added, contract.amount));
    }
    return greatest;
}

Result<Ladder> ladderOf(const LadderBasis &basis)
{
    Ladder ladder;
    for (std::size_t i = 0; i < kRungCount; ++i) {
        ladder.rungs[i].rung = static_cast<MoneyRung>(i);
        fillFromFigure(ladder.rungs[i], basis);
    }
    const auto contracts = contractSum(basis.contracts);
    if (!contracts)
        return passOn(contracts);
    const auto put = [&](MoneyRung rung, RungOrigin origin, Money amount) {
        RungStanding &standing = ladder.rungs[static_cast<std::size_t>(rung)];
        standing = {};
        standing.rung = rung;
        standing.origin = origin;
        standing.amount = amount;
    };
    if (contracts->fen > 0)
        put(MoneyRung::Contract, RungOrigin::Contracts, *contracts);
    if (basis.paid.fen > 0)
        put(MoneyRung::Payment, RungOrigin::Ledger, basis.paid);
    compare(ladder);
    return ladder;
}

QString standingText(const RungStanding &standing)
{
    const auto percent = [](double share) { return QString::number(share * 100, 'f', 2) + u'%'; };
    if (standing.rung == MoneyRung::Payment)
        return standing.paidOf == MoneyRung::Payment
                   ? QString()
                   : Words::tr("%1 of the %2 paid")
                         .arg(percent(standing.paidShare), rungText(standing.paidOf));
    if (!standing.compared)
        return {};
    return (standing.difference.fen > 0 ? u"+"_s : QString()) + percent(standing.share);
}

QString rungText(MoneyRung rung)
{
    const EntityInfo &info = *entityInfo(EntityKind::MoneyFigure);
    const int at = fieldIndex(info, u"rung");
    return choiceText(
        info, info.fields[static_cast<std::size_t>(at)], static_cast<std::int64_t>(rung));
}

std::vector<FieldFault>
faultsOf(const FigureEntry &entry, std::span<const MoneyFigure> known, QDate today)
{
    std::vector<FieldFault> faults;
    if (const auto fits = plausible(entry.amount); !fits)
        faults.push_back({u"amount"_s, fits.error().message});
    if (!entry.decidedOn.isValid())
        faults.push_back({u"decidedOn"_s, Words::tr("Enter the day it was decided.")});
    else if (entry.decidedOn > today)
        faults.push_back({u"decidedOn"_s, Words::tr("That day is still to come.")});
    if (entry.number.trimmed().isEmpty())
        faults.push_back(
            {u"number"_s, Words::tr("A figure rests on a document: enter its number (文号).")});
    if (inForce(known, entry.rung) && entry.reason.trimmed().isEmpty())
        faults.push_back(
            {u"reason"_s, Words::tr("There is a figure on this rung: say why it is replaced.")});
    return faults;
}

} // namespace zs
