// SPDX-License-Identifier: GPL-3.0-or-later
// Exact decimal numbers for rules: an amount of 元 with its 分 times a rate is what the law means,
// not what binary fractions make of it.
#pragma once

#include <QString>

#include <compare>
#include <cstdint>
#include <optional>

namespace zs {

/// A number of up to 9.2 million million with six digits behind the point. What does not fit is no
/// number: every operation may give nothing.
class RuleNumber {
public:
    static constexpr int kDigits = 6; ///< behind the point

    constexpr RuleNumber() = default;
    [[nodiscard]] static std::optional<RuleNumber> of(std::int64_t whole);
    /// So many hundredths: an amount in 分 as 元.
    [[nodiscard]] static std::optional<RuleNumber> ofHundredths(std::int64_t hundredths);
    /// "1250.5"; digits with at most one point between or behind them, at most six behind it.
    [[nodiscard]] static std::optional<RuleNumber> fromText(QStringView text);

    [[nodiscard]] std::optional<RuleNumber> plus(RuleNumber other) const;
    [[nodiscard]] std::optional<RuleNumber> minus(RuleNumber other) const;
    /// Rounded half away from zero at the last digit.
    [[nodiscard]] std::optional<RuleNumber> times(RuleNumber other) const;
    /// Likewise; nothing for a divisor of zero.
    [[nodiscard]] std::optional<RuleNumber> over(RuleNumber other) const;
    [[nodiscard]] constexpr RuleNumber negated() const { return RuleNumber(-m_millionths); }
    /// The whole part, toward zero.
    [[nodiscard]] constexpr std::int64_t whole() const { return m_millionths / kOne; }

    /// Without zeros at the end: "1250.5".
    [[nodiscard]] QString text() const;
    [[nodiscard]] double toDouble() const;

    constexpr auto operator<=>(const RuleNumber &) const = default;

private:
    __extension__ typedef __int128 Wide; ///< two numbers multiplied
    static constexpr std::int64_t kOne = 1'000'000;

    constexpr explicit RuleNumber(std::int64_t millionths)
        : m_millionths(millionths)
    {}
    [[nodiscard]] static std::optional<RuleNumber> checked(Wide millionths);
    [[nodiscard]] static std::optional<RuleNumber> quotient(Wide dividend, Wide divisor);

    std::int64_t m_millionths = 0; ///< never the smallest one, so that it can be negated
};

} // namespace zs
