// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked before a contract is signed, a guarantee taken or a payment made. Pure sums; the
// shares and articles are of the book.
#pragma once

#include "procurement/clock_book.h"

#include <optional>
#include <span>

namespace zs {

/// One thing that does not hold.
struct ContractFinding {
    const MoneyCheck *check = nullptr; ///< of the book
    Money amount;
    Money base;
    Money most;

    [[nodiscard]] bool stops() const { return check->severity == RuleSeverity::Stop; }
    [[nodiscard]] QString text() const; ///< translated, without the article
};

/// No sum of this program is larger: 1 万亿元.
inline constexpr Money kMostContractSum = Money::yuan(1'000'000'000'000);

/// `basisPoints` of an amount, rounded down to the 分; 0 of a negative one.
[[nodiscard]] Money shareOf(Money base, int basisPoints);
/// The first contract of the chain that `contract` adds to; itself when it is none.
[[nodiscard]] const Contract *rootOf(const Contract &contract, std::span<const Contract> all);
/// Whether a contract's money is promised: 履行中, 已完成.
[[nodiscard]] bool binds(ContractState state);
/// The contract with its supplements that bind.
[[nodiscard]] Money amountOf(const Contract &root, std::span<const Contract> all);

struct SigningFacts {
    Contract contract;             ///< as it would be signed
    std::span<const Contract> all; ///< of the project, with or without it
    std::optional<TenderLaw> law;  ///< of the tender it comes from, or of the original's
    Money budget;                  ///< 核定概算; 0 = not known
};
[[nodiscard]] std::vector<ContractFinding> checkSigning(const ClockBook &book,
                                                        const SigningFacts &facts);

struct PayingFacts {
    PaymentRequest request;
    Contract contract;    ///< the original
    Money contractAmount; ///< with its supplements
    Money paidBefore;     ///< paid or approved to be paid, without this one
};
[[nodiscard]] std::vector<ContractFinding> checkPaying(const ClockBook &book,
                                                       const PayingFacts &facts);
/// `base`: the tender's estimate for a bid guarantee, the contract's amount for others.
[[nodiscard]] std::vector<ContractFinding>
checkGuarantee(const ClockBook &book, const Guarantee &guarantee, Money base);

[[nodiscard]] bool anyStops(const std::vector<ContractFinding> &findings);
/// All of them in words, each with its article.
[[nodiscard]] QString inWords(const std::vector<ContractFinding> &findings);

} // namespace zs
