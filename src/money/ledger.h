// SPDX-License-Identifier: GPL-3.0-or-later
// The ledger of funds (一本账), by double entry: money comes from its grantor, waits to be
// allotted, is allotted to a project, committed to a contract and paid. Every line has a year; the
// lines of a voucher add up to nothing, in each year and each quota.
//
//   Grantor --receive--> Available --allot--> Allotted --commit--> Committed --pay--> Paid
//                  <--give back--      <--give back--     <--give back--
//
// No account but the grantor's may be below nothing. At the end of a year what was not paid is
// carried over: the same accounts in the next year.
#pragma once

#include "domain/money_rows.h"
#include "money/amount.h"

#include <map>
#include <span>
#include <vector>

namespace zs {

struct LedgerKey {
    LedgerAccount account = LedgerAccount::Grantor;
    FundQuotaId quota;
    ProjectId project;   ///< invalid for Grantor and Available
    ContractId contract; ///< of Committed and Paid; invalid = without a contract
    std::int64_t year = 0;

    friend auto operator<=>(const LedgerKey &, const LedgerKey &) = default;
};

[[nodiscard]] LedgerKey keyOf(const VoucherLine &line);

/// The balances of all accounts.
class Ledger {
public:
    /// Corrupt when a voucher does not add up or an account is below nothing.
    [[nodiscard]] static Result<Ledger> of(std::span<const VoucherLine> lines);

    [[nodiscard]] Money balance(const LedgerKey &key) const;
    /// Those that are not nothing.
    [[nodiscard]] const std::map<LedgerKey, Money> &balances() const { return m_balances; }
    /// Takes the lines of one voucher, or none of them: Invalid when they do not add up to nothing,
    /// when an account would fall below nothing (with what is there) or a sum overflows.
    [[nodiscard]] Result<> take(std::span<const VoucherLine> lines);
    /// Of one account over all quotas, contracts and years that are given (0 and invalid = all).
    [[nodiscard]] Money
    total(LedgerAccount account, ProjectId project, std::int64_t year = 0) const;

private:
    std::map<LedgerKey, Money> m_balances;
};

struct QuotaPart {
    FundQuotaId quota;
    Money amount;

    bool operator==(const QuotaPart &) const = default;
};

/// What is to be posted. GiveBack goes one step back: of a contract's commitment, else of a
/// project's allotment, else of what waits.
struct Posting {
    VoucherKind kind = VoucherKind::Receive;
    std::vector<QuotaPart> parts;
    ProjectId project;
    ContractId contract;
    std::int64_t year = 0;
};

/// Lines without ids, checked against the ledger: Invalid for what would overdraw it, names no
/// quota or project, or has an amount that is none. Not for CarryOver and Reversal.
[[nodiscard]] Result<std::vector<VoucherLine>> postingLines(const Posting &posting,
                                                            const Ledger &ledger);
/// What takes a voucher's lines back; Invalid where later postings rest on them.
[[nodiscard]] Result<std::vector<VoucherLine>> reversalLines(std::span<const VoucherLine> lines,
                                                             const Ledger &ledger);
/// What was not paid in a year, moved to the next; empty when there is nothing.
[[nodiscard]] Result<std::vector<VoucherLine>> carryOverLines(const Ledger &ledger,
                                                              std::int64_t year);
/// From which quotas an amount is taken, in the order given: for Commit out of what is allotted to
/// the project, for Pay out of what is committed to the contract, for Allot out of what waits, for
/// GiveBack as in Posting. Invalid, with what there is, when it is not enough.
[[nodiscard]] Result<std::vector<QuotaPart>> spread(const Ledger &ledger,
                                                    std::span<const FundQuotaId> order,
                                                    const Posting &posting,
                                                    Money amount);

/// Where an account's money stands, translated.
[[nodiscard]] QString accountText(LedgerAccount account);
[[nodiscard]] QString voucherKindText(VoucherKind kind);
[[nodiscard]] QString fundSourceText(FundSource source);

} // namespace zs
