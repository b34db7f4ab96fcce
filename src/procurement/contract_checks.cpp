// SPDX-License-Identifier: GPL-3.0-or-later
#include "procurement/contract_checks.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t kWhole = 10'000; ///< basis points

QString yuanText(Money amount)
{
    constexpr std::int64_t kLarge = Money::yuan(10'000).fen;
    return amount.fen >= kLarge || amount.fen <= -kLarge
               ? QCoreApplication::translate("Clocks", "%1 (10,000 yuan)")
                     .arg(inTenThousandYuan(amount))
               : QCoreApplication::translate("Clocks", "%1 yuan").arg(inYuan(amount));
}

QString percentText(int basisPoints)
{
    return QString::number(basisPoints / 100.0, 'g', 6) + u'%';
}

/// Adds what does not hold: `amount` is at most the check's share of `base`.
void ask(std::vector<ContractFinding> &found,
         const ClockBook &book,
         QStringView id,
         Money amount,
         Money base)
{
    const MoneyCheck *check = book.check(id);
    if (!check)
        return;
    const Money most = shareOf(base, check->basisPoints);
    if (amount > most)
        found.push_back({check, amount, base, most});
}

Money sum(Money a, Money b)
{
    return {a.fen + b.fen}; // each is within kMostContractSum: ninety thousand of them fit
}

} // namespace

QString ContractFinding::text() const
{
    QString words = check->text.text();
    words.replace(u"{amount}"_s, yuanText(amount));
    words.replace(u"{base}"_s, yuanText(base));
    words.replace(u"{limit}"_s, percentText(check->basisPoints));
    words.replace(u"{most}"_s, yuanText(most));
    return words;
}

Money shareOf(Money base, int basisPoints)
{
    if (base.fen <= 0)
        return {};
    // split, so that the product stays within 64 bits
    return {base.fen / kWhole * basisPoints + base.fen % kWhole * basisPoints / kWhole};
}

const Contract *rootOf(const Contract &contract, std::span<const Contract> all)
{
    const Contract *at = &contract;
    for (std::size_t steps = 0; at->parent.isValid() && steps <= all.size(); ++steps) {
        const auto above = std::ranges::find(all, at->parent, &Contract::id);
        if (above == all.end())
            break;
        at = &*above;
    }
    return at;
}

bool binds(ContractState state)
{
    return state == ContractState::InForce || state == ContractState::Finished;
}

Money amountOf(const Contract &root, std::span<const Contract> all)
{
    Money amount = root.amount;
    for (const Contract &each : all) {
        if (each.parent.isValid() && binds(each.state) && rootOf(each, all)->id == root.id)
            amount = sum(amount, each.amount);
    }
    return amount;
}

std::vector<ContractFinding> checkSigning(const ClockBook &book, const SigningFacts &facts)
{
    std::vector<ContractFinding> found;
    const Contract &contract = facts.contract;
    Money promised = contract.amount;
    Money supplements = contract.amount;
    const Contract *root = rootOf(contract, facts.all);
    for (const Contract &each : facts.all) {
        if (each.id == contract.id || !binds(each.state))
            continue;
        promised = sum(promised, each.amount);
        if (each.parent.isValid() && rootOf(each, facts.all)->id == root->id)
            supplements = sum(supplements, each.amount);
    }
    if (facts.budget.fen > 0)
        ask(found, book, u"contracts-over-budget", promised, facts.budget);
    if (contract.parent.isValid()) {
        const bool tendered = facts.law == TenderLaw::Bidding;
        ask(found,
            book,
            tendered ? u"supplements-bidding" : u"supplements",
            supplements,
            root->amount);
        return found;
    }
    const auto kept = static_cast<int>(std::lround(contract.retention * kWhole));
    ask(found, book, u"retention-share", shareOf(contract.amount, kept), contract.amount);
    return found;
}

std::vector<ContractFinding> checkPaying(const ClockBook &book, const PayingFacts &facts)
{
    std::vector<ContractFinding> found;
    const Money paid = sum(facts.paidBefore, facts.request.amount);
    ask(found, book, u"paid-over-contract", paid, facts.contractAmount);
    const auto claimed =
        static_cast<int>(std::lround(std::clamp(facts.request.progress, 0.0, 1.0) * kWhole));
    ask(found, book, u"paid-ahead", paid, shareOf(facts.contractAmount, claimed));
    const auto kept =
        static_cast<int>(std::lround(std::clamp(facts.contract.retention, 0.0, 1.0) * kWhole));
    if (kept > 0 && facts.contract.state != ContractState::Finished
        && paid <= facts.contractAmount) {
        const Money retention = shareOf(facts.contractAmount, kept);
        ask(found, book, u"retention-left", paid, {facts.contractAmount.fen - retention.fen});
    }
    return found;
}

std::vector<ContractFinding>
checkGuarantee(const ClockBook &book, const Guarantee &guarantee, Money base)
{
    std::vector<ContractFinding> found;
    if (base.fen <= 0)
        return found;
    if (guarantee.kind == GuaranteeKind::Bid)
        ask(found, book, u"bid-guarantee", guarantee.amount, base);
    else if (guarantee.kind == GuaranteeKind::Performance)
        ask(found, book, u"performance-guarantee", guarantee.amount, base);
    return found;
}

bool anyStops(const std::vector<ContractFinding> &findings)
{
    return std::ranges::any_of(findings, &ContractFinding::stops);
}

QString inWords(const std::vector<ContractFinding> &findings)
{
    QStringList lines;
    for (const ContractFinding &finding : findings)
        lines << QCoreApplication::translate("Clocks", "%1: %2 [%3]")
                     .arg(severityText(finding.check->severity),
                          finding.text(),
                          finding.check->source.text());
    return lines.join(u'\n');
}

} // namespace zs
