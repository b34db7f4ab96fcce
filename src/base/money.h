// SPDX-License-Identifier: GPL-3.0-or-later
// Money in whole 分 (1/100 yuan): never a float.
#pragma once

#include <QString>

#include <compare>
#include <cstdint>

namespace zs {

struct Money {
    std::int64_t fen = 0;

    friend constexpr auto operator<=>(const Money &, const Money &) noexcept = default;
    [[nodiscard]] static constexpr Money yuan(std::int64_t yuan) noexcept { return {yuan * 100}; }
};

/// In 万元 with two decimals and thousands separated, without the unit: 1,234.50.
[[nodiscard]] QString inTenThousandYuan(Money amount);
/// In 元 with two decimals and thousands separated, without the unit.
[[nodiscard]] QString inYuan(Money amount);

} // namespace zs
