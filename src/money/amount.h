// SPDX-License-Identifier: GPL-3.0-or-later
// Amounts that people type and sums that cannot overflow.
#pragma once

#include "base/money.h"
#include "base/result.h"

#include <optional>
#include <span>

namespace zs {

/// In which an amount is typed (元、万元、亿元): always asked, never guessed.
enum class AmountUnit { Yuan, TenThousand, HundredMillion };

/// More than 1 万亿元 is a slip of the unit, not a project.
inline constexpr Money kLargestAmount{100'000'000'000'000};

[[nodiscard]] QString amountUnitText(AmountUnit unit);
/// 元 in one of the unit.
[[nodiscard]] std::int64_t yuanIn(AmountUnit unit);
/// "1,234.56" in that unit, exactly. Invalid for what is no number, is finer than a 分, is below
/// nothing or is more than kLargestAmount, each in words of its own.
[[nodiscard]] Result<Money> typedAmount(QStringView text, AmountUnit unit);
/// Ok when it is more than nothing and not more than kLargestAmount.
[[nodiscard]] Result<> plausible(Money amount);
/// A word of doubt where the unit was probably mistaken: below 1,000 元 or from 1,000 亿元; empty
/// otherwise.
[[nodiscard]] QString doubtAbout(Money amount);

/// Nothing when the sum does not fit.
[[nodiscard]] std::optional<Money> plus(Money a, Money b);
[[nodiscard]] Result<Money> sumOf(std::span<const Money> amounts);
/// part / whole, 0 when there is no whole.
[[nodiscard]] double shareOf(Money part, Money whole);
/// In 万元 or, from 1 亿元 on, 亿元, with the unit.
[[nodiscard]] QString amountText(Money amount);

} // namespace zs
