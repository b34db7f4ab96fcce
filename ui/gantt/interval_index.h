// SPDX-License-Identifier: GPL-3.0-or-later
// Which of many row intervals touch a range of rows, in O(log n + hits): the links that cross a
// screen.
#pragma once

#include <algorithm>
#include <cstdint>
#include <numeric>
#include <vector>

namespace zs {

/// Closed intervals [low, high] of whole numbers, immutable once built. A flat array sorted by
/// `low`, with the greatest `high` of each block of 64 in a second one, and of each 64 blocks in a
/// third: two skips before any interval is read.
class IntervalIndex {
public:
    struct Interval {
        int low = 0;
        int high = 0;
        int item = 0;
        bool operator==(const Interval &) const = default;
    };

    IntervalIndex() = default;
    explicit IntervalIndex(std::vector<Interval> intervals)
        : m_sorted(std::move(intervals))
    {
        std::ranges::sort(m_sorted, {}, [](const Interval &i) { return std::pair(i.low, i.item); });
        m_blocks = maximaOf(m_sorted, [](const Interval &i) { return i.high; });
        m_superblocks = maximaOf(m_blocks, [](int high) { return high; });
    }

    /// Calls visit(item) for each interval that has a row in common with [low, high].
    template <class Visit>
    void visitTouching(int low, int high, Visit &&visit) const
    {
        const auto end = std::ranges::upper_bound(m_sorted, high, {}, &Interval::low);
        const auto count = static_cast<std::size_t>(end - m_sorted.begin());
        for (std::size_t i = 0; i < count;) {
            if (i % (kBlock * kBlock) == 0 && m_superblocks[i / (kBlock * kBlock)] < low)
                i += kBlock * kBlock;
            else if (i % kBlock == 0 && m_blocks[i / kBlock] < low)
                i += kBlock;
            else {
                if (m_sorted[i].high >= low)
                    visit(m_sorted[i].item);
                ++i;
            }
        }
    }

private:
    static constexpr std::size_t kBlock = 64;

    template <class V, class High>
    static std::vector<int> maximaOf(const V &values, High high)
    {
        std::vector<int> maxima((values.size() + kBlock - 1) / kBlock, INT32_MIN);
        for (std::size_t i = 0; i < values.size(); ++i)
            maxima[i / kBlock] = std::max(maxima[i / kBlock], high(values[i]));
        return maxima;
    }

    std::vector<Interval> m_sorted;
    std::vector<int> m_blocks;
    std::vector<int> m_superblocks;
};

} // namespace zs
