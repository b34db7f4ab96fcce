// SPDX-License-Identifier: GPL-3.0-or-later
#include "levelling/rcpsp_window.h"

#include <algorithm>
#include <limits>

namespace zs {

namespace {

constexpr std::int32_t kLanes = 4;
constexpr std::int32_t kLeastJobs = 3; ///< fewer have nothing to rearrange
/// Of random bias in the order of branches, in quarters of a slot.
constexpr std::int32_t kBias = 20;

} // namespace

RcpspWindow::RcpspWindow(const RcpspInstance &instance, const DirectionNetwork &forward)
    : m_network(forward)
    , m_length(instance.duration)
    , m_words(std::max(1, (instance.resources() + kLanes - 1) / kLanes))
    , m_where(instance.duration.size(), -1)
    , m_index(instance.duration.size(), -1)
{
    const std::int32_t rs = instance.resources();
    m_need.assign(instance.duration.size() * static_cast<std::size_t>(m_words), 0);
    m_capacity.assign(static_cast<std::size_t>(m_words), kGuards);
    for (std::int32_t r = 0; r < rs; ++r) {
        const int shift = r % kLanes * 16;
        m_capacity[r / kLanes] |= static_cast<std::uint64_t>(instance.capacity[r]) << shift;
        for (std::int32_t j = 0; j < instance.jobs(); ++j)
            m_need[j * m_words + r / kLanes] |=
                static_cast<std::uint64_t>(instance.demand[j * rs + r]) << shift;
    }
}

void RcpspWindow::take(std::int32_t job, std::int32_t at)
{
    for (std::int32_t w = 0; w < m_words; ++w) {
        const std::uint64_t need = m_need[job * m_words + w];
        std::uint64_t *free = m_free.data() + w * m_horizon + at;
        for (std::int32_t t = 0; need != 0 && t < m_length[job]; ++t)
            free[t] -= need;
    }
}

void RcpspWindow::giveBack(std::int32_t job, std::int32_t at)
{
    for (std::int32_t w = 0; w < m_words; ++w) {
        const std::uint64_t need = m_need[job * m_words + w];
        std::uint64_t *free = m_free.data() + w * m_horizon + at;
        for (std::int32_t t = 0; need != 0 && t < m_length[job]; ++t)
            free[t] += need;
    }
}

bool RcpspWindow::reserve(std::int32_t job, std::int32_t at, std::int32_t end)
{
    if (at < 0 || at + m_length[job] > end || firstFit(job, at, at) != at)
        return false;
    take(job, at);
    return true;
}

bool RcpspWindow::fixOutside(const JustifiedSchedule &schedule, const Stretch &stretch)
{
    m_horizon = stretch.end;
    m_free.resize(static_cast<std::size_t>(m_words) * static_cast<std::size_t>(m_horizon));
    for (std::int32_t w = 0; w < m_words; ++w)
        std::fill_n(m_free.begin() + w * m_horizon, m_horizon, m_capacity[w]);
    m_jobs.clear();
    for (const std::int32_t j : m_network.topological) {
        const std::int32_t early = schedule.earliest[j];
        m_index[j] = -1;
        m_where[j] = -1;
        if (early >= stretch.from && early < stretch.to) {
            if (static_cast<std::int32_t>(m_jobs.size()) == kMostJobs)
                return false;
            m_index[j] = static_cast<std::int32_t>(m_jobs.size());
            m_jobs.push_back(j);
            continue;
        }
        const std::int32_t at =
            early < stretch.from ? early : stretch.end - schedule.toEnd[j] - m_length[j];
        for (std::int32_t a = m_network.predAt[j]; a < m_network.predAt[j + 1]; ++a) {
            const std::int32_t p = m_network.pred[a];
            if (m_where[p] >= 0 && m_where[p] + m_length[p] + m_network.lag[a] > at)
                return false;
        }
        if (!reserve(j, at, stretch.end))
            return false;
        m_where[j] = at;
    }
    return static_cast<std::int32_t>(m_jobs.size()) >= kLeastJobs;
}

void RcpspWindow::setLatest(std::int32_t end)
{
    for (std::size_t i = 0; i < m_jobs.size(); ++i)
        m_latest[i] = end - m_length[m_jobs[i]];
    for (auto job = m_network.topological.rbegin(); job != m_network.topological.rend(); ++job) {
        const std::int32_t at = m_index[*job] >= 0 ? m_latest[m_index[*job]] : m_where[*job];
        for (std::int32_t a = m_network.predAt[*job]; a < m_network.predAt[*job + 1]; ++a) {
            const std::int32_t p = m_network.pred[a];
            if (m_index[p] >= 0)
                m_latest[m_index[p]] =
                    std::min(m_latest[m_index[p]], at - m_network.lag[a] - m_length[p]);
        }
    }
}

bool RcpspWindow::setWindows(std::int32_t end)
{
    setLatest(end);
    m_before.clear();
    m_beforeAt.assign(1, 0);
    bool possible = true;
    for (std::size_t i = 0; i < m_jobs.size(); ++i) {
        const std::int32_t j = m_jobs[i];
        m_start[i] = -1;
        m_earliest[i] = 0;
        for (std::int32_t a = m_network.predAt[j]; a < m_network.predAt[j + 1]; ++a) {
            const std::int32_t p = m_network.pred[a];
            const std::int32_t gap = m_length[p] + m_network.lag[a];
            const bool inside = m_index[p] >= 0;
            if (inside)
                m_before.push_back({m_index[p], gap});
            const std::int32_t from = inside ? m_earliest[m_index[p]] : m_where[p];
            m_earliest[i] = std::max(m_earliest[i], from + gap);
        }
        m_beforeAt.push_back(static_cast<std::int32_t>(m_before.size()));
        possible = possible && m_earliest[i] <= m_latest[i];
    }
    return possible;
}

/// The first start from `from` on where the job fits; anything later than `latest` when there is
/// none.
std::int32_t RcpspWindow::firstFit(std::int32_t job, std::int32_t from, std::int32_t latest) const
{
    std::int32_t start = from;
    while (start <= latest) {
        std::int32_t bad = -1;
        for (std::int32_t w = 0; w < m_words; ++w) {
            const std::uint64_t need = m_need[job * m_words + w];
            const std::uint64_t *free = m_free.data() + w * m_horizon;
            std::int32_t t = start + m_length[job] - 1;
            const std::int32_t stop = std::max(start, bad + 1);
            while (t >= stop && ((free[t] - need) & kGuards) == kGuards)
                --t;
            if (t >= stop)
                bad = t;
        }
        if (bad < 0)
            return start;
        start = bad + 1;
    }
    return start;
}

bool RcpspWindow::startable(std::int32_t index) const
{
    for (std::int32_t a = m_beforeAt[index]; a < m_beforeAt[index + 1]; ++a) {
        if (m_start[m_before[a].job] < 0)
            return false;
    }
    return m_start[index] < 0;
}

bool RcpspWindow::lookAhead(std::int32_t last, PerJob &at, std::int32_t &firstFinish)
{
    firstFinish = std::numeric_limits<std::int32_t>::max();
    for (std::int32_t i = 0; i < static_cast<std::int32_t>(m_jobs.size()); ++i) {
        at[i] = m_start[i];
        if (m_start[i] >= 0)
            continue;
        std::int32_t from = std::max(m_earliest[i], last);
        for (std::int32_t a = m_beforeAt[i]; a < m_beforeAt[i + 1]; ++a)
            from = std::max(from, at[m_before[a].job] + m_before[a].gap);
        at[i] = firstFit(m_jobs[i], from, m_latest[i]);
        if (at[i] > m_latest[i])
            return false;
        if (startable(i))
            firstFinish = std::min(firstFinish, at[i] + std::max(1, m_length[m_jobs[i]]));
    }
    return true;
}

bool RcpspWindow::place(std::int32_t placed, std::int32_t last, std::int32_t lastIndex)
{
    const auto jobs = static_cast<std::int32_t>(m_jobs.size());
    if (placed == jobs)
        return true;
    PerJob at;
    std::int32_t firstFinish = 0;
    if (--m_nodesLeft < 0 || !lookAhead(last, at, firstFinish))
        return false;
    // A job that starts after another could have finished leaves room for that one to go first:
    // such schedules come up elsewhere. Equal starts are taken in one order only.
    std::array<std::pair<std::int32_t, std::int32_t>, kMostJobs> next;
    std::int32_t branches = 0;
    for (std::int32_t i = 0; i < jobs; ++i) {
        if (startable(i) && at[i] < firstFinish && !(at[i] == last && i < lastIndex))
            next[branches++] = {4 * (m_latest[i] + at[i]) + m_bias[i], i};
    }
    std::sort(next.begin(), next.begin() + branches);
    for (std::int32_t k = 0; k < branches && m_nodesLeft >= 0; ++k) {
        const std::int32_t i = next[k].second;
        m_start[i] = at[i];
        take(m_jobs[i], at[i]);
        if (place(placed + 1, at[i], i))
            return true;
        giveBack(m_jobs[i], at[i]);
        m_start[i] = -1;
    }
    return false;
}

RcpspWindow::Outcome RcpspWindow::search(const JustifiedSchedule &schedule,
                                         const Stretch &stretch,
                                         std::int64_t nodes,
                                         RcpspRandom &random,
                                         std::vector<std::int32_t> &start)
{
    if (stretch.end <= 0 || !fixOutside(schedule, stretch) || !setWindows(stretch.end))
        return Outcome::NoRoom;
    for (std::size_t i = 0; i < m_jobs.size(); ++i)
        m_bias[i] = random.below(kBias);
    m_nodesLeft = nodes;
    if (!place(0, 0, -1))
        return Outcome::NotFound;
    start = m_where;
    for (std::size_t i = 0; i < m_jobs.size(); ++i)
        start[m_jobs[i]] = m_start[i];
    return Outcome::Found;
}

} // namespace zs
