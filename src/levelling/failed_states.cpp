// SPDX-License-Identifier: GPL-3.0-or-later
#include "levelling/failed_states.h"

#include <algorithm>
#include <bit>

namespace zs {

FailedStates::FailedStates(std::vector<std::int32_t> reach, std::int32_t states)
    : m_reach(std::move(reach))
    , m_kept(std::bit_ceil(static_cast<std::size_t>(states)))
    , m_starts(m_kept.size() * m_reach.size())
{}

std::size_t FailedStates::bucketOf(std::uint64_t placed) const
{
    std::uint64_t hash = placed * 0x9e3779b97f4a7c15ULL;
    hash ^= hash >> 32;
    return (hash & (m_kept.size() / kWays - 1)) * kWays;
}

bool FailedStates::leavesMoreRoom(std::size_t at, const State &state) const
{
    const Kept &kept = m_kept[at];
    if (kept.last > state.last || (kept.last == state.last && kept.lastJob > state.lastJob))
        return false;
    const std::int32_t *start = m_starts.data() + at * m_reach.size();
    for (std::uint64_t left = state.placed; left != 0; left &= left - 1) {
        const auto job = static_cast<std::size_t>(std::countr_zero(left));
        if (start[job] > state.start[job] && start[job] + m_reach[job] > state.last)
            return false;
    }
    return true;
}

bool FailedStates::ruleOut(const State &state) const
{
    const std::size_t bucket = bucketOf(state.placed);
    for (std::size_t at = bucket; at < bucket + kWays; ++at) {
        if (m_kept[at].placed == state.placed && leavesMoreRoom(at, state))
            return true;
    }
    return false;
}

void FailedStates::remember(const State &state)
{
    const std::size_t bucket = bucketOf(state.placed);
    std::size_t at = bucket;
    while (at < bucket + kWays && m_kept[at].placed != 0)
        ++at;
    if (at == bucket + kWays)
        at = bucket + m_next++ % kWays;
    m_kept[at] = {state.placed, state.last, state.lastJob};
    std::ranges::copy(state.start.first(m_reach.size()),
                      m_starts.begin() + static_cast<std::ptrdiff_t>(at * m_reach.size()));
}

} // namespace zs
