// SPDX-License-Identifier: GPL-3.0-or-later
#include "levelling/resource_profile.h"

#include <algorithm>

namespace zs {

namespace {

constexpr int laneShift(std::int32_t resource)
{
    return (resource % 4) * 16;
}

} // namespace

ResourceProfile::ResourceProfile(const RcpspInstance &instance, Direction direction)
    : m_direction(direction)
    , m_length(instance.duration)
    , m_leadWorked(instance.slotsWorked)
    , m_fixedReal(instance.duration.size(), Span{-1, -1})
{
    if (std::ranges::any_of(instance.calendarOf, [](std::int32_t c) { return c >= 0; }))
        m_calendarOf = instance.calendarOf;
    readNeeds(instance);
    readCapacity(instance);
    placeFixed(instance);
    m_fixed = m_fixedReal;
    m_base.resize(m_steady.size());
    m_free.resize(m_steady.size());
    m_worked.resize(m_leadWorked.size());
    setAnchor(0);
}

void ResourceProfile::readNeeds(const RcpspInstance &instance)
{
    const std::int32_t rs = instance.resources();
    const std::int32_t words = std::max(1, (rs + kLanes - 1) / kLanes);
    m_steady.assign(static_cast<std::size_t>(words), kGuards);
    for (std::int32_t r = 0; r < rs; ++r)
        m_steady[r / kLanes] |= static_cast<std::uint64_t>(instance.capacity[r]) << laneShift(r);
    m_needAt.push_back(0);
    for (std::int32_t j = 0; j < instance.jobs(); ++j) {
        for (std::int32_t w = 0; w < words; ++w) {
            Need need{w, 0};
            for (std::int32_t r = w * kLanes; r < std::min(rs, (w + 1) * kLanes); ++r)
                need.lanes |= static_cast<std::uint64_t>(instance.demand[j * rs + r])
                              << laneShift(r);
            if (need.lanes != 0)
                m_need.push_back(need);
        }
        m_needAt.push_back(static_cast<std::int32_t>(m_need.size()));
    }
}

void ResourceProfile::readCapacity(const RcpspInstance &instance)
{
    std::size_t end = 0;
    for (const auto &slots : instance.capacityInSlot)
        end = std::max(end, slots.size());
    m_lead.resize(m_steady.size());
    for (std::size_t w = 0; w < m_lead.size(); ++w)
        m_lead[w].assign(end, m_steady[w]);
    for (std::size_t r = 0; r < instance.capacityInSlot.size(); ++r) {
        const int shift = laneShift(static_cast<std::int32_t>(r));
        const auto &slots = instance.capacityInSlot[r];
        for (std::size_t t = 0; t < slots.size(); ++t) {
            std::uint64_t &word = m_lead[r / kLanes][t];
            word &= ~(std::uint64_t{0x7fff} << shift);
            word |= static_cast<std::uint64_t>(slots[t]) << shift;
        }
    }
}

void ResourceProfile::placeFixed(const RcpspInstance &instance)
{
    const std::int32_t rs = instance.resources();
    for (std::int32_t j = 0; j < instance.jobs(); ++j) {
        if (instance.fixedStart.empty() || instance.fixedStart[j] < 0)
            continue;
        const std::int32_t calendar = calendarOf(j);
        std::int32_t t = instance.fixedStart[j];
        for (std::int32_t left = m_length[j]; left > 0; ++t) {
            if (calendar >= 0 && t < static_cast<std::int32_t>(m_leadWorked[calendar].size())
                && !m_leadWorked[calendar][t])
                continue;
            --left;
            for (std::size_t w = 0; w < m_lead.size(); ++w) {
                if (t >= static_cast<std::int32_t>(m_lead[w].size()))
                    m_lead[w].resize(t + 1, m_steady[w]);
            }
            for (std::int32_t r = 0; r < rs; ++r) { // nothing left below zero
                std::uint64_t &word = m_lead[r / kLanes][t];
                const auto free =
                    static_cast<std::int32_t>((word >> laneShift(r)) & std::uint64_t{0x7fff});
                const std::int32_t taken = std::min(free, instance.demand[j * rs + r]);
                word -= static_cast<std::uint64_t>(taken) << laneShift(r);
            }
        }
        m_fixedReal[j] = {instance.fixedStart[j], t};
    }
}

void ResourceProfile::setAnchor(std::int32_t makespan)
{
    const bool mirrored = m_direction == Direction::Backward;
    auto leadEnd = static_cast<std::int32_t>(m_lead[0].size());
    for (const auto &worked : m_leadWorked)
        leadEnd = std::max(leadEnd, static_cast<std::int32_t>(worked.size()));
    m_leadEnd = mirrored && leadEnd > 0 ? makespan : leadEnd;
    const auto view = [&](const auto &lead, auto &out, auto steady) {
        out.assign(m_leadEnd, steady);
        for (std::int32_t t = 0; t < m_leadEnd; ++t) {
            const std::int32_t real = mirrored ? makespan - 1 - t : t;
            if (real < static_cast<std::int32_t>(lead.size()))
                out[t] = lead[real];
        }
    };
    for (std::size_t w = 0; w < m_lead.size(); ++w) {
        view(m_lead[w], m_base[w], m_steady[w]);
        m_free[w] = m_base[w];
    }
    for (std::size_t c = 0; c < m_leadWorked.size(); ++c)
        view(m_leadWorked[c], m_worked[c], std::uint8_t{1});
    for (std::size_t j = 0; mirrored && j < m_fixedReal.size(); ++j) {
        if (m_fixedReal[j].start >= 0)
            m_fixed[j] = {makespan - m_fixedReal[j].finish, makespan - m_fixedReal[j].start};
    }
    m_extent = m_leadEnd;
    m_used = 0;
}

void ResourceProfile::grow(std::int32_t slots)
{
    const std::int32_t extent = std::max(slots, m_extent + m_extent / 2 + 64);
    for (std::size_t w = 0; w < m_free.size(); ++w) {
        m_base[w].resize(extent, m_steady[w]);
        m_free[w].resize(extent, m_steady[w]);
    }
    for (auto &worked : m_worked)
        worked.resize(extent, 1);
    m_extent = extent;
}

void ResourceProfile::clear()
{
    for (std::size_t w = 0; w < m_free.size(); ++w)
        std::copy_n(m_base[w].begin(), m_used, m_free[w].begin());
    m_used = 0;
}

// The window is tested from its end: the slot that fails last in time moves the window past itself,
// and no slot is looked at twice.
std::int32_t ResourceProfile::firstFitOneWord(std::uint64_t lanes,
                                              const Words &free,
                                              std::int32_t from,
                                              std::int32_t length) const
{
    const std::uint64_t *slots = free.data();
    std::int32_t start = from;
    std::int32_t known = from; // slots of the window before this one fit
    for (;;) {
        std::int32_t t = start + length - 1;
        while (t >= known && fits(slots[t], lanes))
            --t;
        if (t < known)
            return start;
        known = start + length;
        start = t + 1;
    }
}

std::int32_t ResourceProfile::firstFit(std::int32_t job, std::int32_t from)
{
    const std::int32_t first = m_needAt[job];
    const std::int32_t end = m_needAt[job + 1];
    if (end - first == 1)
        return firstFitOneWord(
            m_need[first].lanes, m_free[m_need[first].word], from, m_length[job]);
    for (std::int32_t start = from;;) {
        const std::int32_t before = start;
        for (std::int32_t k = first; k < end; ++k)
            start = firstFitOneWord(m_need[k].lanes, m_free[m_need[k].word], start, m_length[job]);
        if (start == before)
            return start;
    }
}

ResourceProfile::Span ResourceProfile::firstFitInCalendar(std::int32_t job, std::int32_t from) const
{
    const std::vector<std::uint8_t> &worked = m_worked[m_calendarOf[job]];
    Span span{-1, from};
    for (std::int32_t left = m_length[job]; left > 0; ++span.finish) {
        const std::int32_t t = span.finish;
        if (!worked[t])
            continue;
        bool enough = true;
        for (std::int32_t k = m_needAt[job]; k < m_needAt[job + 1]; ++k)
            enough = enough && fits(m_free[m_need[k].word][t], m_need[k].lanes);
        if (!enough) {
            span.start = -1;
            left = m_length[job];
            continue;
        }
        if (span.start < 0)
            span.start = t;
        --left;
    }
    return span;
}

void ResourceProfile::take(std::int32_t job, Span span)
{
    const std::int32_t calendar = calendarOf(job);
    for (std::int32_t k = m_needAt[job]; k < m_needAt[job + 1]; ++k) {
        std::uint64_t *free = m_free[m_need[k].word].data();
        const std::uint64_t lanes = m_need[k].lanes;
        for (std::int32_t t = span.start; t < span.finish; ++t) {
            if (calendar < 0 || m_worked[calendar][t])
                free[t] -= lanes;
        }
    }
    m_used = std::max(m_used, span.finish);
}

ResourceProfile::Span ResourceProfile::place(std::int32_t job, std::int32_t from)
{
    const std::int32_t length = m_length[job];
    if (length == 0)
        return {from, from};
    // past what is placed and what varies, every slot is free: the job ends by then
    const std::int32_t reach = std::max({from, m_used, m_leadEnd}) + length;
    if (reach > m_extent)
        grow(reach);
    Span span;
    if (calendarOf(job) >= 0) {
        span = firstFitInCalendar(job, from);
    } else {
        span.start = firstFit(job, from);
        span.finish = span.start + length;
    }
    take(job, span);
    return span;
}

ResourceProfile::Span ResourceProfile::placeAt(std::int32_t job, std::int32_t at)
{
    const std::int32_t length = m_length[job];
    if (length == 0)
        return {at, at};
    const std::int32_t reach = std::max({at, m_used, m_leadEnd}) + length;
    if (reach > m_extent)
        grow(reach);
    Span span{at, at + length};
    if (calendarOf(job) >= 0) {
        span = firstFitInCalendar(job, at);
        if (span.start != at)
            return {at, -1};
    } else {
        for (std::int32_t k = m_needAt[job]; k < m_needAt[job + 1]; ++k) {
            for (std::int32_t t = at; t < at + length; ++t) {
                if (!fits(m_free[m_need[k].word][t], m_need[k].lanes))
                    return {at, -1};
            }
        }
    }
    take(job, span);
    return span;
}

} // namespace zs
