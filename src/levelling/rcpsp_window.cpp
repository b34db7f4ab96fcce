// SPDX-License-Identifier: GPL-3.0-or-later
#include "levelling/rcpsp_window.h"

#include <algorithm>
#include <limits>

namespace zs {

namespace {

constexpr std::int32_t kLanes = 4;
/// Of random bias in the order of branches, in quarters of a slot.
constexpr std::int32_t kBias = 20;
constexpr std::int32_t kFailedStates = 1 << 15;

} // namespace

RcpspWindow::RcpspWindow(const RcpspInstance &instance, const DirectionNetwork &forward)
    : m_network(forward)
    , m_length(instance.duration)
    , m_words(std::max(1, (instance.resources() + kLanes - 1) / kLanes))
    , m_where(instance.duration.size(), -1)
    , m_index(instance.duration.size(), -1)
{
    const std::int32_t rs = instance.resources();
    m_resources = rs;
    m_demand = instance.demand;
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

void RcpspWindow::take(std::int32_t job, Span span)
{
    for (std::int32_t w = 0; w < m_words; ++w) {
        const std::uint64_t need = m_need[job * m_words + w];
        std::uint64_t *free = m_free.data() + w * m_horizon;
        for (std::int32_t t = span.from; need != 0 && t < span.to; ++t)
            free[t] -= need;
    }
}

void RcpspWindow::giveBack(std::int32_t job, Span span)
{
    for (std::int32_t w = 0; w < m_words; ++w) {
        const std::uint64_t need = m_need[job * m_words + w];
        std::uint64_t *free = m_free.data() + w * m_horizon;
        for (std::int32_t t = span.from; need != 0 && t < span.to; ++t)
            free[t] += need;
    }
}

bool RcpspWindow::reserve(std::int32_t job, std::int32_t at, std::int32_t end)
{
    if (at < 0 || at + m_length[job] > end || firstFit(job, at, at) != at)
        return false;
    take(job, {at, at + m_length[job]});
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
        m_bounds.latest[i] = end - m_length[m_jobs[i]];
    for (auto job = m_network.topological.rbegin(); job != m_network.topological.rend(); ++job) {
        const std::int32_t at = m_index[*job] >= 0 ? m_bounds.latest[m_index[*job]] : m_where[*job];
        for (std::int32_t a = m_network.predAt[*job]; a < m_network.predAt[*job + 1]; ++a) {
            const std::int32_t p = m_network.pred[a];
            if (m_index[p] >= 0)
                m_bounds.latest[m_index[p]] =
                    std::min(m_bounds.latest[m_index[p]], at - m_network.lag[a] - m_length[p]);
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
        m_placed[i] = 0;
        m_bounds.core[i] = {};
        m_bounds.earliest[i] = 0;
        for (std::int32_t a = m_network.predAt[j]; a < m_network.predAt[j + 1]; ++a) {
            const std::int32_t p = m_network.pred[a];
            const std::int32_t gap = m_length[p] + m_network.lag[a];
            const bool inside = m_index[p] >= 0;
            if (inside)
                m_before.push_back({m_index[p], gap});
            const std::int32_t from = inside ? m_bounds.earliest[m_index[p]] : m_where[p];
            m_bounds.earliest[i] = std::max(m_bounds.earliest[i], from + gap);
        }
        m_beforeAt.push_back(static_cast<std::int32_t>(m_before.size()));
        possible = possible && m_bounds.earliest[i] <= m_bounds.latest[i];
    }
    return possible;
}

/// The last slot of the span where the job does not fit; -1 when it fits throughout.
std::int32_t RcpspWindow::lastMisfit(std::int32_t job, Span span) const
{
    std::int32_t bad = -1;
    for (std::int32_t w = 0; w < m_words; ++w) {
        const std::uint64_t need = m_need[job * m_words + w];
        const std::uint64_t *free = m_free.data() + w * m_horizon;
        const std::int32_t stop = std::max(span.from, bad + 1);
        std::int32_t t = span.to - 1;
        while (t >= stop && ((free[t] - need) & kGuards) == kGuards)
            --t;
        if (t >= stop)
            bad = t;
    }
    return bad;
}

/// The first slot of the span where the job does not fit; the span's end when it fits throughout.
std::int32_t RcpspWindow::firstMisfit(std::int32_t job, Span span) const
{
    std::int32_t good = span.to;
    for (std::int32_t w = 0; w < m_words; ++w) {
        const std::uint64_t need = m_need[job * m_words + w];
        const std::uint64_t *free = m_free.data() + w * m_horizon;
        std::int32_t t = span.from;
        while (t < good && ((free[t] - need) & kGuards) == kGuards)
            ++t;
        good = t;
    }
    return good;
}

/// The first start from `from` on where the job fits; anything later than `latest` when there is
/// none.
std::int32_t RcpspWindow::firstFit(std::int32_t job, std::int32_t from, std::int32_t latest) const
{
    while (from <= latest) {
        const std::int32_t bad = lastMisfit(job, {from, from + m_length[job]});
        if (bad < 0)
            break;
        from = bad + 1;
    }
    return from;
}

/// The last start up to `from` where the job fits; anything before `earliest` when there is none.
std::int32_t RcpspWindow::lastFit(std::int32_t job, std::int32_t from, std::int32_t earliest) const
{
    while (from >= earliest) {
        const std::int32_t end = from + m_length[job];
        const std::int32_t bad = firstMisfit(job, {from, end});
        if (bad == end)
            break;
        from = bad - m_length[job];
    }
    return from;
}

RcpspWindow::Span RcpspWindow::coreOf(std::int32_t index) const
{
    const Span core{m_bounds.latest[index], m_bounds.earliest[index] + m_length[m_jobs[index]]};
    return core.from < core.to ? core : Span{};
}

void RcpspWindow::setCore(std::int32_t index, Span core)
{
    giveBack(m_jobs[index], m_bounds.core[index]);
    m_bounds.core[index] = core;
    take(m_jobs[index], core);
}

/// Its first and its last place both still fit, its core is as they say.
bool RcpspWindow::isTight(std::int32_t index) const
{
    const std::int32_t job = m_jobs[index];
    const std::int32_t early = m_bounds.earliest[index];
    const std::int32_t late = m_bounds.latest[index];
    const Span core = coreOf(index);
    if (core != m_bounds.core[index])
        return false;
    if (core.to == 0)
        return lastMisfit(job, {early, early + m_length[job]}) < 0
               && lastMisfit(job, {late, late + m_length[job]}) < 0;
    return lastMisfit(job, {early, core.from}) < 0
           && lastMisfit(job, {core.to, late + m_length[job]}) < 0;
}

bool RcpspWindow::tightenJob(std::int32_t index, bool &changed)
{
    const std::int32_t job = m_jobs[index];
    std::int32_t early = m_bounds.earliest[index];
    for (std::int32_t a = m_beforeAt[index]; a < m_beforeAt[index + 1]; ++a)
        early = std::max(early, m_bounds.earliest[m_before[a].job] + m_before[a].gap);
    std::int32_t late = m_bounds.latest[index];
    const Span was{m_bounds.earliest[index], late};
    if (early > late)
        return false;
    if (early == m_bounds.earliest[index] && isTight(index))
        return true;
    const Span before = m_bounds.core[index];
    setCore(index, {});
    early = firstFit(job, early, late);
    if (early > late)
        return false;
    late = lastFit(job, late, early);
    m_bounds.earliest[index] = early;
    m_bounds.latest[index] = late;
    const Span core = coreOf(index); // fits, as a part of the earliest and of the latest place
    setCore(index, core);
    const bool moved = early != was.from || late != was.to;
    changed = changed || moved || core != before;
    return true;
}

bool RcpspWindow::tighten()
{
    const auto jobs = static_cast<std::int32_t>(m_jobs.size());
    for (bool changed = true; changed;) {
        changed = false;
        for (std::int32_t i = 0; i < jobs; ++i) {
            if (!tightenJob(i, changed))
                return false;
        }
        for (std::int32_t i = jobs - 1; i >= 0; --i) {
            for (std::int32_t a = m_beforeAt[i]; a < m_beforeAt[i + 1]; ++a) {
                std::int32_t &late = m_bounds.latest[m_before[a].job];
                const std::int32_t most = m_bounds.latest[i] - m_before[a].gap;
                changed = changed || most < late;
                late = std::min(late, most);
            }
        }
    }
    return true;
}

void RcpspWindow::takeBack(const Bounds &bounds)
{
    for (std::int32_t i = 0; i < static_cast<std::int32_t>(m_jobs.size()); ++i) {
        if (m_bounds.core[i] != bounds.core[i])
            setCore(i, bounds.core[i]);
    }
    m_bounds = bounds;
}

bool RcpspWindow::startable(std::int32_t index) const
{
    for (std::int32_t a = m_beforeAt[index]; a < m_beforeAt[index + 1]; ++a) {
        if (!m_placed[m_before[a].job])
            return false;
    }
    return !m_placed[index];
}

std::int32_t
RcpspWindow::branchesFrom(std::int32_t last, std::int32_t lastIndex, Branches &out) const
{
    const auto jobs = static_cast<std::int32_t>(m_jobs.size());
    std::int32_t firstFinish = std::numeric_limits<std::int32_t>::max();
    for (std::int32_t i = 0; i < jobs; ++i) {
        if (startable(i))
            firstFinish =
                std::min(firstFinish, m_bounds.earliest[i] + std::max(1, m_length[m_jobs[i]]));
    }
    // A job that starts after another could have finished leaves room for that one to go first:
    // such schedules come up elsewhere. Equal starts are taken in one order only.
    std::int32_t branches = 0;
    for (std::int32_t i = 0; i < jobs; ++i) {
        const std::int32_t at = m_bounds.earliest[i];
        if (startable(i) && at < firstFinish && !(at == last && i < lastIndex))
            out[branches++] = {4 * (m_bounds.latest[i] + at) + m_bias[i], i};
    }
    std::sort(out.begin(), out.begin() + branches);
    return branches;
}

bool RcpspWindow::hasRoom(std::int32_t from)
{
    const auto jobs = static_cast<std::int32_t>(m_jobs.size());
    const auto width = static_cast<std::size_t>(m_horizon) + 1;
    m_room.resize(static_cast<std::size_t>(m_resources) * width);
    for (std::int32_t r = 0; r < m_resources; ++r) {
        const std::uint64_t *free = m_free.data() + r / kLanes * m_horizon;
        std::int64_t *room = m_room.data() + static_cast<std::size_t>(r) * width;
        room[from] = 0;
        for (std::int32_t t = from; t < m_horizon; ++t)
            room[t + 1] =
                room[t] + static_cast<std::int64_t>((free[t] >> (r % kLanes * 16)) & 0x7fff);
    }
    for (std::int32_t due = 0; due < jobs; ++due) {
        if (m_placed[due])
            continue;
        const std::int32_t to = m_bounds.latest[due] + m_length[m_jobs[due]];
        std::array<std::int64_t, kMostResources> need{};
        for (std::int32_t i = 0; i < jobs; ++i) {
            if (m_placed[i] || m_bounds.latest[i] >= to)
                continue;
            const Span core = m_bounds.core[i];
            const std::int32_t all = std::min(m_length[m_jobs[i]], to - m_bounds.latest[i]);
            const std::int32_t taken = std::max(0, std::min(core.to, to) - core.from);
            const std::int32_t *demand = m_demand.data() + m_jobs[i] * m_resources;
            for (std::int32_t r = 0; r < m_resources; ++r)
                need[r] += std::int64_t{all - taken} * demand[r];
        }
        for (std::int32_t r = 0; r < m_resources; ++r) {
            if (need[r] > m_room[static_cast<std::size_t>(r) * width + to])
                return false;
        }
    }
    return true;
}

FailedStates::State RcpspWindow::stateAt(std::int32_t last, std::int32_t lastIndex) const
{
    return {m_placedBits, last, lastIndex, std::span(m_bounds.earliest).first(m_jobs.size())};
}

bool RcpspWindow::place(std::int32_t placed, std::int32_t last, std::int32_t lastIndex)
{
    const auto jobs = static_cast<std::int32_t>(m_jobs.size());
    if (placed == jobs)
        return true;
    if (m_whole && placed > 0 && m_failed->ruleOut(stateAt(last, lastIndex)))
        return false;
    const Bounds before = m_bounds;
    Branches next;
    const std::int32_t branches = branchesFrom(last, lastIndex, next);
    for (std::int32_t k = 0; k < branches && m_placements < m_mostPlacements; ++k) {
        const std::int32_t i = next[k].second;
        const std::int32_t at = before.earliest[i];
        ++m_placements;
        m_placed[i] = 1;
        m_placedBits ^= std::uint64_t{1} << i;
        m_bounds.latest[i] = at;
        for (std::int32_t other = 0; other < jobs; ++other) {
            if (!m_placed[other])
                m_bounds.earliest[other] = std::max(m_bounds.earliest[other], at);
        }
        if (tighten() && (!m_whole || hasRoom(at)) && place(placed + 1, at, i))
            return true;
        takeBack(before);
        m_placed[i] = 0;
        m_placedBits ^= std::uint64_t{1} << i;
    }
    if (m_whole && placed > 0 && m_placements < m_mostPlacements)
        m_failed->remember(stateAt(last, lastIndex));
    return false;
}

std::vector<std::int32_t> RcpspWindow::reaches() const
{
    // in topological order, as the jobs of a stretch are
    std::vector<std::int32_t> reach(m_length.size());
    std::vector<std::int32_t> place(m_length.size());
    for (std::size_t i = 0; i < reach.size(); ++i) {
        const std::int32_t j = m_network.topological[i];
        place[j] = static_cast<std::int32_t>(i);
        reach[i] = m_length[j];
        for (std::int32_t a = m_network.predAt[j]; a < m_network.predAt[j + 1]; ++a) {
            const std::int32_t p = m_network.pred[a];
            reach[place[p]] = std::max(reach[place[p]], m_length[p] + m_network.lag[a]);
        }
    }
    return reach;
}

RcpspWindow::Outcome RcpspWindow::searchAll(std::int32_t end,
                                            std::int64_t placements,
                                            RcpspRandom &random,
                                            std::vector<std::int32_t> &start)
{
    const JustifiedSchedule none{std::vector<std::int32_t>(m_length.size(), 0), {}};
    if (!m_failed)
        m_failed.emplace(reaches(), kFailedStates);
    m_whole = true;
    const Outcome outcome = search(none, {end, 0, 1}, placements, random, start);
    m_whole = false;
    return outcome;
}

RcpspWindow::Outcome RcpspWindow::search(const JustifiedSchedule &schedule,
                                         const Stretch &stretch,
                                         std::int64_t placements,
                                         RcpspRandom &random,
                                         std::vector<std::int32_t> &start)
{
    m_placements = 0;
    m_mostPlacements = placements;
    m_placedBits = 0;
    if (stretch.end <= 0 || !fixOutside(schedule, stretch) || !setWindows(stretch.end)
        || !tighten())
        return Outcome::NoRoom;
    for (std::size_t i = 0; i < m_jobs.size(); ++i)
        m_bias[i] = random.below(kBias);
    if (!place(0, 0, -1))
        return Outcome::NotFound;
    start = m_where;
    for (std::size_t i = 0; i < m_jobs.size(); ++i)
        start[m_jobs[i]] = m_bounds.earliest[i];
    return Outcome::Found;
}

} // namespace zs
