// SPDX-License-Identifier: GPL-3.0-or-later
// What of a quota, or a project's part in it, was received, allotted, committed and paid.
#pragma once

#include "money/ledger.h"

namespace zs {

/// Sums of one year, or of all: what is allotted counts what was committed of it, and so on up.
struct FundStanding {
    FundQuotaId quota;
    ProjectId project; ///< invalid in sums of a quota
    Money received;    ///< from the grantor, less what was given back
    Money carriedIn;   ///< from the year before
    Money carriedOut;  ///< to the next year
    Money allotted;
    Money committed;
    Money paid;

    /// Not paid and not carried over.
    [[nodiscard]] Money left() const
    {
        return {received.fen + carriedIn.fen - carriedOut.fen - paid.fen};
    }
    bool operator==(const FundStanding &) const = default;
};

enum class StandingBy { Quota, QuotaAndProject };

/// In the order of the quotas, then of the projects' ids. `year` 0 = all years, where carrying over
/// is nothing. Of a project's part, received is what was allotted to it.
[[nodiscard]] std::vector<FundStanding> fundStandings(std::span<const Voucher> vouchers,
                                                      std::span<const VoucherLine> lines,
                                                      std::span<const FundQuota> quotas,
                                                      std::int64_t year,
                                                      StandingBy by);

/// One account of the trial balance (试算平衡).
struct TrialRow {
    LedgerAccount account = LedgerAccount::Grantor;
    Money in;
    Money out;
    Money balance;

    bool operator==(const TrialRow &) const = default;
};
/// All five accounts; the balances add up to nothing.
[[nodiscard]] std::vector<TrialRow> trialBalance(std::span<const VoucherLine> lines,
                                                 std::int64_t year);

/// What a voucher moved: carried sums are counted once.
[[nodiscard]] Money voucherAmount(std::span<const VoucherLine> lines);

} // namespace zs
