// SPDX-License-Identifier: GPL-3.0-or-later
#include "funding/fund_split.h"

#include <algorithm>
#include <limits>

namespace zs {

namespace {

/// Amounts that grow towards the needs.
class Splitter {
public:
    Splitter(std::span<const std::int64_t> needs,
             std::span<const std::vector<FundRoom>> rooms,
             std::span<const std::int64_t> pots)
        : m_rooms(rooms)
        , m_missing(needs.begin(), needs.end())
        , m_left(pots.begin(), pots.end())
    {}

    [[nodiscard]] bool run()
    {
        if (!begin())
            return false;
        for (std::size_t p = 0; p < m_missing.size(); ++p) {
            while (m_missing[p] > 0) {
                if (!augment(p))
                    return false;
            }
        }
        return true;
    }
    [[nodiscard]] std::vector<std::vector<FundPart>> parts() const
    {
        std::vector<std::vector<FundPart>> all(m_rooms.size());
        for (std::size_t p = 0; p < m_rooms.size(); ++p) {
            for (std::size_t r = 0; r < m_rooms[p].size(); ++r) {
                if (m_given[p][r] > 0)
                    all[p].push_back({m_rooms[p][r].pot, {m_given[p][r]}});
            }
        }
        return all;
    }

private:
    struct Step {
        std::size_t project = 0; ///< that reaches the pot
        std::size_t room = 0;    ///< of it
        std::size_t from = 0;    ///< pot that it gives back to somebody; none for the first
        std::size_t back = 0;    ///< its room of that
        bool isFirst = false;
        bool isSeen = false;
    };

    void give(std::size_t p, std::size_t r, std::int64_t amount)
    {
        m_given[p][r] += amount;
        m_missing[p] -= amount;
        m_left[m_rooms[p][r].pot] -= amount;
    }

    /// The least everywhere, then what was wished as far as it goes.
    [[nodiscard]] bool begin()
    {
        m_given.resize(m_rooms.size());
        for (std::size_t p = 0; p < m_rooms.size(); ++p) {
            m_given[p].resize(m_rooms[p].size());
            for (std::size_t r = 0; r < m_rooms[p].size(); ++r)
                give(p, r, m_rooms[p][r].least);
            if (m_missing[p] < 0)
                return false;
        }
        if (std::ranges::any_of(m_left, [](std::int64_t left) { return left < 0; }))
            return false;
        for (std::size_t p = 0; p < m_rooms.size(); ++p) {
            for (std::size_t r = 0; r < m_rooms[p].size(); ++r) {
                const FundRoom &room = m_rooms[p][r];
                const std::int64_t more =
                    std::min({std::clamp(room.wished, room.least, room.most) - room.least,
                              m_missing[p],
                              m_left[room.pot]});
                give(p, r, std::max<std::int64_t>(0, more));
            }
        }
        return true;
    }

    /// Finds a pot with money left that the project reaches, over others that change pots.
    [[nodiscard]] bool augment(std::size_t start)
    {
        std::vector<Step> steps(m_left.size());
        std::vector<std::size_t> queue;
        for (std::size_t r = 0; r < m_rooms[start].size(); ++r) {
            const FundRoom &room = m_rooms[start][r];
            if (m_given[start][r] < room.most && !steps[room.pot].isSeen) {
                steps[room.pot] = {start, r, 0, 0, true, true};
                queue.push_back(room.pot);
            }
        }
        for (std::size_t i = 0; i < queue.size(); ++i) {
            if (m_left[queue[i]] > 0) {
                shift(steps, queue[i], start);
                return true;
            }
            spread(queue[i], steps, queue);
        }
        return false;
    }

    /// Pots that somebody with money of `pot` could take instead.
    void spread(std::size_t pot, std::vector<Step> &steps, std::vector<std::size_t> &queue) const
    {
        for (std::size_t p = 0; p < m_rooms.size(); ++p) {
            const auto back = std::ranges::find(m_rooms[p], pot, &FundRoom::pot);
            if (back == m_rooms[p].end())
                continue;
            const auto b = static_cast<std::size_t>(back - m_rooms[p].begin());
            if (m_given[p][b] <= back->least)
                continue;
            for (std::size_t r = 0; r < m_rooms[p].size(); ++r) {
                const FundRoom &room = m_rooms[p][r];
                if (m_given[p][r] >= room.most || steps[room.pot].isSeen)
                    continue;
                steps[room.pot] = {p, r, pot, b, false, true};
                queue.push_back(room.pot);
            }
        }
    }

    void shift(const std::vector<Step> &steps, std::size_t last, std::size_t start)
    {
        std::int64_t amount = std::min(m_left[last], m_missing[start]);
        for (std::size_t pot = last;;) {
            const Step &step = steps[pot];
            amount = std::min(
                amount, m_rooms[step.project][step.room].most - m_given[step.project][step.room]);
            if (step.isFirst)
                break;
            amount = std::min(
                amount, m_given[step.project][step.back] - m_rooms[step.project][step.back].least);
            pot = step.from;
        }
        for (std::size_t pot = last;;) {
            const Step &step = steps[pot];
            give(step.project, step.room, amount);
            if (step.isFirst)
                break;
            give(step.project, step.back, -amount);
            pot = step.from;
        }
    }

    std::span<const std::vector<FundRoom>> m_rooms;
    std::vector<std::int64_t> m_missing;
    std::vector<std::int64_t> m_left;
    std::vector<std::vector<std::int64_t>> m_given;
};

} // namespace

std::optional<std::vector<std::vector<FundPart>>>
wholeSplit(std::span<const std::int64_t> needs,
           std::span<const std::vector<FundRoom>> rooms,
           std::span<const std::int64_t> pots)
{
    Splitter splitter(needs, rooms, pots);
    if (!splitter.run())
        return std::nullopt;
    return splitter.parts();
}

} // namespace zs
