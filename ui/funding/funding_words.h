// SPDX-License-Identifier: GPL-3.0-or-later
// The search for a year's funding in words.
#pragma once

#include "commands/funding_desk.h"

namespace zs {

/// "Source A 1,200.00, source B 300.00" in 万元; empty when it is not chosen.
[[nodiscard]] QString
partsText(const FundingDesk::Year &year, const FundAnswer &answer, std::size_t project);
/// How many, how much, and how good: the gap and the bound in words.
[[nodiscard]] QString answerText(const FundingDesk::Year &year, const FundAnswer &answer);
/// What a larger quota would change.
[[nodiscard]] QString growthText(const FundingDesk::Year &year, const FundGrowth &growth);
/// Each source with fits, does not or cannot tell, and why.
[[nodiscard]] QString fitsHtml(const FundingDesk::Year &year, std::size_t project);
/// Which projects are in one and not in the other.
[[nodiscard]] QString differenceText(const FundingDesk::Year &year,
                                     const FundAnswer &answer,
                                     const FundingDesk::Proposal &before);
[[nodiscard]] QString pinText(FundPin pin);

} // namespace zs
