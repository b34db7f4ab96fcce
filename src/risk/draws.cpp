// SPDX-License-Identifier: GPL-3.0-or-later
#include "risk/draws.h"

#include <cmath>
#include <numbers>

namespace zs {

namespace {

double normalShare(double x)
{
    return 0.5 * std::erfc(-x / std::numbers::sqrt2);
}

/// Where that share of the normal distribution lies below; by halving, as it is done once.
double normalAt(double share)
{
    double low = -9.0;
    double high = 9.0;
    for (int step = 0; step < 50; ++step) {
        const double middle = (low + high) / 2.0;
        (normalShare(middle) < share ? low : high) = middle;
    }
    return (low + high) / 2.0;
}

} // namespace

NormalTable::NormalTable()
{
    constexpr std::size_t half = 32768;
    for (std::size_t i = 0; i < half; ++i) {
        const double x = normalAt((static_cast<double>(i) + 0.5) / 65536.0);
        m_values[i] = static_cast<float>(x);
        m_values[65535 - i] = static_cast<float>(-x);
    }
}

const NormalTable &NormalTable::shared()
{
    static const std::unique_ptr<const NormalTable> table(new NormalTable);
    return *table;
}

double triangleAt(const DurationSpread &s, double share)
{
    const double width = s.most - s.least;
    if (width <= 0.0)
        return s.likely;
    const double rise = (s.likely - s.least) / width;
    if (share < rise)
        return s.least + std::sqrt(share * width * (s.likely - s.least));
    return s.most - std::sqrt((1.0 - share) * width * (s.most - s.likely));
}

TriangleTable::TriangleTable(const DurationSpread &spread)
{
    for (std::size_t i = 0; i < kSize; ++i) {
        const double normal = (static_cast<double>(i) + 0.5) / static_cast<double>(kStep) - kReach;
        m_values[i] = static_cast<float>(triangleAt(spread, normalShare(normal)));
    }
}

} // namespace zs
