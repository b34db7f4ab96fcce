// SPDX-License-Identifier: GPL-3.0-or-later
// Working time as a list of minutes: slow, and sharing no arithmetic with the product.
#pragma once

#include "calendar/work_calendar.h"

#include <algorithm>

namespace zs::test {

class MinuteList {
public:
    static constexpr std::int64_t kFirstDay = 20'454; // 2026-01-01
    static constexpr int kDays = 700;

    explicit MinuteList(const WorkCalendar &calendar)
    {
        for (std::int64_t day = kFirstDay; day < kFirstDay + kDays; ++day) {
            for (const Shift &shift : calendar.shiftsOn(day)) {
                for (Minutes m = shift.from; m < shift.to; ++m)
                    m_minutes.push_back(day * kMinutesPerDay + m);
            }
        }
    }
    MinuteList() = default;
    [[nodiscard]] static MinuteList inBoth(const MinuteList &a, const MinuteList &b)
    {
        MinuteList both;
        std::ranges::set_intersection(a.m_minutes, b.m_minutes, std::back_inserter(both.m_minutes));
        return both;
    }
    [[nodiscard]] static MinuteList inAny(const MinuteList &a, const MinuteList &b)
    {
        MinuteList any;
        std::ranges::set_union(a.m_minutes, b.m_minutes, std::back_inserter(any.m_minutes));
        return any;
    }
    /// How many working minutes lie before t.
    [[nodiscard]] std::int64_t before(std::int64_t t) const
    {
        return std::ranges::lower_bound(m_minutes, t) - m_minutes.begin();
    }
    [[nodiscard]] std::int64_t start(std::int64_t n) const
    {
        return m_minutes[static_cast<std::size_t>(n)];
    }
    [[nodiscard]] std::int64_t end(std::int64_t n) const
    {
        return m_minutes[static_cast<std::size_t>(n - 1)] + 1;
    }

private:
    std::vector<std::int64_t> m_minutes;
};

} // namespace zs::test
