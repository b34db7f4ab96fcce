// SPDX-License-Identifier: GPL-3.0-or-later
#include "levelling/free_units.h"

#include <algorithm>

namespace zs {

FreeUnits::FreeUnits(const std::vector<UnitsStep> &capacity, bool cutsShifts)
    : m_cutsShifts(cutsShifts)
{
    for (const UnitsStep &step : capacity) {
        m_steps.push_back({step.from.minute, step.units});
        m_most = std::max(m_most, step.units);
    }
}

std::size_t FreeUnits::stepAt(std::int64_t at) const
{
    const auto after = std::ranges::upper_bound(m_steps, at, {}, &Step::at);
    return after == m_steps.begin() ? 0 : static_cast<std::size_t>(after - m_steps.begin()) - 1;
}

std::size_t FreeUnits::split(std::int64_t at)
{
    const std::size_t i = stepAt(at);
    if (m_steps[i].at == at)
        return i;
    m_steps.insert(m_steps.begin() + static_cast<std::ptrdiff_t>(i) + 1, {at, m_steps[i].free});
    return i + 1;
}

void FreeUnits::addPart(std::int64_t from, std::int64_t to, std::int64_t units)
{
    const std::size_t first = split(from);
    const std::size_t last = split(to);
    for (std::size_t i = first; i < last; ++i)
        m_steps[i].free += units;
}

void FreeUnits::add(const UseSpan &span, std::int64_t units)
{
    if (!m_cutsShifts) {
        addPart(span.from, span.to, units);
        return;
    }
    std::vector<UseSpan> parts;
    cutToShifts(span, parts);
    for (const UseSpan &part : parts)
        addPart(part.from, part.to, units);
}

FreeUnits::Clash FreeUnits::clashPart(const UseSpan &part) const
{
    for (std::size_t i = stepAt(part.from); i < m_steps.size() && m_steps[i].at < part.to; ++i) {
        if (m_steps[i].free >= part.units)
            continue;
        const std::int64_t end = i + 1 < m_steps.size() ? m_steps[i + 1].at : kNever;
        UseSpan tooMuch = part;
        tooMuch.from = std::max(part.from, m_steps[i].at);
        tooMuch.to = std::min(part.to, end);
        if (!trimToWork(tooMuch))
            continue;
        std::size_t last = i;
        while (last + 1 < m_steps.size() && m_steps[last + 1].free < part.units)
            ++last;
        return {tooMuch.from, last + 1 < m_steps.size() ? m_steps[last + 1].at : kNever, true};
    }
    return {};
}

FreeUnits::Clash FreeUnits::clash(const UseSpan &span) const
{
    if (!m_cutsShifts)
        return clashPart(span);
    std::vector<UseSpan> parts;
    cutToShifts(span, parts);
    for (const UseSpan &part : parts) {
        if (const Clash found = clashPart(part); found.clashes)
            return found;
    }
    return {};
}

} // namespace zs
