// SPDX-License-Identifier: GPL-3.0-or-later
#include "money/ledger.h"

#include "domain/choice_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Ledger)
};

/// From which account to which, within a quota.
struct Step {
    LedgerAccount from;
    LedgerAccount to;
};

bool hasProject(LedgerAccount account)
{
    return account != LedgerAccount::Grantor && account != LedgerAccount::Available;
}
bool hasContract(LedgerAccount account)
{
    return account == LedgerAccount::Committed || account == LedgerAccount::Paid;
}

std::optional<Step> stepOf(const Posting &posting)
{
    using enum LedgerAccount;
    switch (posting.kind) {
    case VoucherKind::Receive:
        return Step{Grantor, Available};
    case VoucherKind::Allot:
        return Step{Available, Allotted};
    case VoucherKind::Commit:
        return Step{Allotted, Committed};
    case VoucherKind::Pay:
        return Step{Committed, Paid};
    case VoucherKind::GiveBack:
        return posting.contract.isValid()  ? Step{Committed, Allotted}
               : posting.project.isValid() ? Step{Allotted, Available}
                                           : Step{Available, Grantor};
    case VoucherKind::CarryOver:
    case VoucherKind::Reversal:
        break;
    }
    return {};
}

LedgerKey placed(LedgerAccount account, FundQuotaId quota, const Posting &posting)
{
    return {account,
            quota,
            hasProject(account) ? posting.project : ProjectId(),
            hasContract(account) ? posting.contract : ContractId(),
            posting.year};
}

VoucherLine lineOf(const LedgerKey &key, Money amount)
{
    VoucherLine line;
    line.account = key.account;
    line.quota = key.quota;
    line.project = key.project;
    line.contract = key.contract;
    line.year = key.year;
    line.amount = amount;
    return line;
}

std::unexpected<Error> overdrawn(const LedgerKey &key, Money there, Money wanted)
{
    return fail(ErrorCode::Invalid,
                Words::tr("There is not enough: %1 yuan stand at \"%2\" in %3, %4 yuan are asked "
                          "for. What was left of an earlier year is carried over first.")
                    .arg(inYuan(there), accountText(key.account))
                    .arg(key.year)
                    .arg(inYuan(wanted)));
}

std::unexpected<Error> tooLarge()
{
    return fail(ErrorCode::Invalid, Words::tr("The sum is too large to be counted."));
}

/// Ok when the lines of one voucher add up to nothing in every year and quota.
Result<> balanced(std::span<const VoucherLine> lines)
{
    std::map<std::pair<std::int64_t, FundQuotaId>, Money> sums;
    for (const VoucherLine &line : lines) {
        Money &sum = sums[{line.year, line.quota}];
        const auto next = plus(sum, line.amount);
        if (!next)
            return tooLarge();
        sum = *next;
    }
    const bool even = std::ranges::all_of(sums, [](const auto &s) { return s.second.fen == 0; });
    if (!even)
        return fail(ErrorCode::Invalid,
                    Words::tr("The lines of the voucher do not add up to nothing."));
    return {};
}

QString choiceOf(EntityKind kind, QStringView column, std::int64_t value)
{
    const EntityInfo &info = *entityInfo(kind);
    const int at = fieldIndex(info, column);
    return choiceText(info, info.fields[static_cast<std::size_t>(at)], value);
}

Result<> checkPosting(const Posting &posting)
{
    constexpr std::int64_t kFirstYear = 1990;
    constexpr std::int64_t kLastYear = 2200;
    if (posting.parts.empty())
        return fail(ErrorCode::Invalid, Words::tr("Name the quota and the amount."));
    if (posting.year < kFirstYear || posting.year > kLastYear)
        return fail(ErrorCode::Invalid, Words::tr("Name the year."));
    for (const QuotaPart &part : posting.parts) {
        if (!part.quota.isValid())
            return fail(ErrorCode::Invalid, Words::tr("Name the quota and the amount."));
        if (const auto fits = plausible(part.amount); !fits)
            return passOn(fits);
    }
    const auto step = stepOf(posting);
    if (!step)
        return fail(ErrorCode::Invalid,
                    Words::tr("Carrying over and reversing have acts of their own."));
    const bool needsProject = hasProject(step->from) || hasProject(step->to);
    if (needsProject && !posting.project.isValid())
        return fail(ErrorCode::Invalid, Words::tr("Name the project."));
    return {};
}

} // namespace

LedgerKey keyOf(const VoucherLine &line)
{
    return {line.account, line.quota, line.project, line.contract, line.year};
}

Result<Ledger> Ledger::of(std::span<const VoucherLine> lines)
{
    // by voucher as they were made: ids are ordered in time
    std::vector<VoucherLine> sorted(lines.begin(), lines.end());
    std::ranges::stable_sort(sorted, {}, &VoucherLine::voucher);
    Ledger ledger;
    for (auto at = sorted.begin(); at != sorted.end();) {
        const auto end = std::find_if(
            at, sorted.end(), [at](const VoucherLine &l) { return l.voucher != at->voucher; });
        if (const auto even = balanced({at, end}); !even)
            return fail(ErrorCode::Corrupt, even.error().message, at->voucher.toString());
        for (; at != end; ++at) {
            Money &balance = ledger.m_balances[keyOf(*at)];
            const auto next = plus(balance, at->amount);
            if (!next)
                return fail(ErrorCode::Corrupt, tooLarge().error().message);
            balance = *next;
        }
    }
    std::erase_if(ledger.m_balances, [](const auto &entry) { return entry.second.fen == 0; });
    for (const auto &[key, balance] : ledger.m_balances) {
        if (key.account != LedgerAccount::Grantor && balance.fen < 0)
            return fail(ErrorCode::Corrupt,
                        Words::tr("The ledger of funds has an account below nothing."),
                        accountText(key.account));
    }
    return ledger;
}

Money Ledger::balance(const LedgerKey &key) const
{
    const auto at = m_balances.find(key);
    return at == m_balances.end() ? Money() : at->second;
}

Result<> Ledger::take(std::span<const VoucherLine> lines)
{
    if (auto even = balanced(lines); !even)
        return even;
    std::map<LedgerKey, Money> moved;
    for (const VoucherLine &line : lines) {
        Money &sum = moved[keyOf(line)];
        const auto next = plus(sum, line.amount);
        if (!next)
            return tooLarge();
        sum = *next;
    }
    for (auto &[key, amount] : moved) {
        const Money there = balance(key);
        const auto next = plus(there, amount);
        if (!next)
            return tooLarge();
        if (next->fen < 0 && key.account != LedgerAccount::Grantor)
            return overdrawn(key, there, Money{-amount.fen});
        amount = *next;
    }
    for (const auto &[key, amount] : moved) {
        if (amount.fen == 0)
            m_balances.erase(key);
        else
            m_balances[key] = amount;
    }
    return {};
}

Money Ledger::total(LedgerAccount account, ProjectId project, std::int64_t year) const
{
    Money sum;
    for (const auto &[key, amount] : m_balances) {
        if (key.account == account && (!project.isValid() || key.project == project)
            && (year == 0 || key.year == year))
            sum = plus(sum, amount).value_or(sum);
    }
    return sum;
}

Result<std::vector<VoucherLine>> postingLines(const Posting &posting, const Ledger &ledger)
{
    if (auto fits = checkPosting(posting); !fits)
        return passOn(fits);
    const Step step = *stepOf(posting);
    std::vector<VoucherLine> lines;
    for (const QuotaPart &part : posting.parts) {
        lines.push_back(lineOf(placed(step.from, part.quota, posting), Money{-part.amount.fen}));
        lines.push_back(lineOf(placed(step.to, part.quota, posting), part.amount));
    }
    Ledger after = ledger;
    if (auto fits = after.take(lines); !fits)
        return passOn(fits);
    return lines;
}

Result<std::vector<VoucherLine>> reversalLines(std::span<const VoucherLine> lines,
                                               const Ledger &ledger)
{
    std::vector<VoucherLine> back;
    for (const VoucherLine &line : lines)
        back.push_back(lineOf(keyOf(line), Money{-line.amount.fen}));
    Ledger after = ledger;
    if (const auto fits = after.take(back); !fits)
        return fail(ErrorCode::Invalid,
                    Words::tr("Later postings rest on this voucher; reverse them first. %1")
                        .arg(fits.error().message));
    return back;
}

Result<std::vector<VoucherLine>> carryOverLines(const Ledger &ledger, std::int64_t year)
{
    std::vector<VoucherLine> lines;
    std::map<FundQuotaId, Money> carried;
    for (const auto &[key, amount] : ledger.balances()) {
        const bool moves = key.account == LedgerAccount::Available
                           || key.account == LedgerAccount::Allotted
                           || key.account == LedgerAccount::Committed;
        if (!moves || key.year != year)
            continue;
        LedgerKey next = key;
        ++next.year;
        lines.push_back(lineOf(key, Money{-amount.fen}));
        lines.push_back(lineOf(next, amount));
        Money &sum = carried[key.quota];
        const auto more = plus(sum, amount);
        if (!more)
            return tooLarge();
        sum = *more;
    }
    // the grantor's side moves along, so that every year is even by itself
    for (const auto &[quota, amount] : carried) {
        lines.push_back(lineOf({LedgerAccount::Grantor, quota, {}, {}, year}, amount));
        lines.push_back(
            lineOf({LedgerAccount::Grantor, quota, {}, {}, year + 1}, Money{-amount.fen}));
    }
    return lines;
}

Result<std::vector<QuotaPart>> spread(const Ledger &ledger,
                                      std::span<const FundQuotaId> order,
                                      const Posting &posting,
                                      Money amount)
{
    if (auto fits = plausible(amount); !fits)
        return passOn(fits);
    const auto step = stepOf(posting);
    if (!step || step->from == LedgerAccount::Grantor)
        return fail(ErrorCode::Invalid, Words::tr("Name the quota and the amount."));
    std::vector<QuotaPart> parts;
    Money left = amount;
    for (const FundQuotaId quota : order) {
        const Money there = ledger.balance(placed(step->from, quota, posting));
        const Money taken = std::min(there, left);
        if (taken.fen > 0)
            parts.push_back({quota, taken});
        left.fen -= std::max<std::int64_t>(taken.fen, 0);
    }
    if (left.fen > 0)
        return overdrawn(placed(step->from, {}, posting), Money{amount.fen - left.fen}, amount);
    return parts;
}

QString accountText(LedgerAccount account)
{
    return choiceOf(EntityKind::VoucherLine, u"account", static_cast<std::int64_t>(account));
}

QString voucherKindText(VoucherKind kind)
{
    return choiceOf(EntityKind::Voucher, u"kind", static_cast<std::int64_t>(kind));
}

QString fundSourceText(FundSource source)
{
    return choiceOf(EntityKind::FundQuota, u"source", static_cast<std::int64_t>(source));
}

} // namespace zs
