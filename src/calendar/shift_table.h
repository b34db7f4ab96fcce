// SPDX-License-Identifier: GPL-3.0-or-later
// The different kinds of day in a calendar, each held once.
#pragma once

#include "calendar/work_calendar.h"

#include <map>

namespace zs {

class ShiftTable {
public:
    /// The number of that kind of day, put in order; adds it when it is new.
    std::uint32_t indexOf(DayShifts shifts)
    {
        const auto [place, isNew] = m_indexes.try_emplace(
            normalised(std::move(shifts)), static_cast<std::uint32_t>(m_kinds.size()));
        if (isNew)
            m_kinds.push_back(place->first);
        return place->second;
    }
    [[nodiscard]] const DayShifts &operator[](std::uint32_t kind) const { return m_kinds[kind]; }
    [[nodiscard]] std::vector<DayShifts> take() { return std::move(m_kinds); }

private:
    std::map<DayShifts, std::uint32_t> m_indexes;
    std::vector<DayShifts> m_kinds;
};

} // namespace zs
