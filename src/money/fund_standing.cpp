// SPDX-License-Identifier: GPL-3.0-or-later
#include "money/fund_standing.h"

#include <QHash>

#include <algorithm>

namespace zs {

namespace {

void add(Money &sum, std::int64_t fen)
{
    sum = plus(sum, Money{fen}).value_or(sum);
}

/// How a line counts in the sums of a year.
enum class Way { Plain, CarriedIn, CarriedOut };

using VoucherById = QHash<VoucherId, const Voucher *>;

Way wayOf(const VoucherLine &line, const VoucherById &vouchers)
{
    const Voucher *voucher = vouchers.value(line.voucher);
    if (!voucher)
        return Way::Plain;
    const bool reversal = voucher->kind == VoucherKind::Reversal;
    const Voucher *what = reversal ? vouchers.value(voucher->reverses) : voucher;
    if (!what || what->kind != VoucherKind::CarryOver)
        return Way::Plain;
    // the old year's accounts are emptied, its grantor's is filled; a reversal does the opposite
    const bool below = (line.amount.fen < 0) != reversal;
    return below == (line.account != LedgerAccount::Grantor) ? Way::CarriedOut : Way::CarriedIn;
}

void count(FundStanding &standing, const VoucherLine &line, Way way)
{
    const std::int64_t fen = line.amount.fen;
    switch (line.account) {
    case LedgerAccount::Grantor:
        if (way == Way::CarriedOut)
            add(standing.carriedOut, fen);
        else
            add(way == Way::CarriedIn ? standing.carriedIn : standing.received, -fen);
        return;
    case LedgerAccount::Available:
        return;
    case LedgerAccount::Paid:
        add(standing.paid, fen);
        [[fallthrough]];
    case LedgerAccount::Committed:
        add(standing.committed, fen);
        [[fallthrough]];
    case LedgerAccount::Allotted:
        add(standing.allotted, fen);
        return;
    }
}

/// A project's part: it receives what is allotted to it.
void countOfProject(FundStanding &standing, const VoucherLine &line, Way way)
{
    if (way == Way::CarriedOut) {
        add(standing.carriedOut, -line.amount.fen);
        return;
    }
    count(standing, line, way);
    if (line.account != LedgerAccount::Grantor && line.account != LedgerAccount::Available)
        add(way == Way::CarriedIn ? standing.carriedIn : standing.received, line.amount.fen);
}

} // namespace

std::vector<FundStanding> fundStandings(std::span<const Voucher> vouchers,
                                        std::span<const VoucherLine> lines,
                                        std::span<const FundQuota> quotas,
                                        std::int64_t year,
                                        StandingBy by)
{
    VoucherById byId;
    for (const Voucher &voucher : vouchers)
        byId.insert(voucher.id, &voucher);
    std::map<std::pair<FundQuotaId, ProjectId>, FundStanding> sums;
    if (by == StandingBy::Quota) {
        for (const FundQuota &quota : quotas)
            sums[{quota.id, {}}] = {};
    }
    for (const VoucherLine &line : lines) {
        const Way way = wayOf(line, byId);
        const bool wanted = year == 0 ? way == Way::Plain : line.year == year;
        if (!wanted || (by == StandingBy::QuotaAndProject && !line.project.isValid()))
            continue;
        if (by == StandingBy::QuotaAndProject)
            countOfProject(sums[{line.quota, line.project}], line, way);
        else if (way != Way::CarriedOut || line.account == LedgerAccount::Grantor)
            count(sums[{line.quota, {}}], line, way);
    }
    std::vector<FundStanding> all;
    for (const FundQuota &quota : quotas) {
        for (auto at = sums.lower_bound({quota.id, {}});
             at != sums.end() && at->first.first == quota.id;
             ++at) {
            at->second.quota = quota.id;
            at->second.project = at->first.second;
            all.push_back(at->second);
        }
    }
    return all;
}

std::vector<TrialRow> trialBalance(std::span<const VoucherLine> lines, std::int64_t year)
{
    std::vector<TrialRow> rows;
    for (const auto account : {LedgerAccount::Grantor,
                               LedgerAccount::Available,
                               LedgerAccount::Allotted,
                               LedgerAccount::Committed,
                               LedgerAccount::Paid}) {
        TrialRow row{account, {}, {}, {}};
        for (const VoucherLine &line : lines) {
            if (line.account != account || (year != 0 && line.year != year))
                continue;
            if (line.amount.fen > 0)
                add(row.in, line.amount.fen);
            else
                add(row.out, -line.amount.fen);
        }
        row.balance = Money{row.in.fen - row.out.fen};
        rows.push_back(row);
    }
    return rows;
}

Money voucherAmount(std::span<const VoucherLine> lines)
{
    Money in;
    Money carried; ///< both sides of the grantor's account move only when a year is carried over
    bool out = false;
    for (const VoucherLine &line : lines) {
        if (line.amount.fen > 0)
            add(in, line.amount.fen);
        if (line.account != LedgerAccount::Grantor)
            continue;
        if (line.amount.fen > 0)
            add(carried, line.amount.fen);
        else
            out = true;
    }
    return out && carried.fen > 0 ? Money{in.fen - carried.fen} : in;
}

} // namespace zs
