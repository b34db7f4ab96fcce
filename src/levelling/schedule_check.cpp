// SPDX-License-Identifier: GPL-3.0-or-later
#include "levelling/schedule_check.h"

#include <algorithm>

namespace zs {

namespace {

using Times = std::span<const std::int32_t>;

bool isFixed(const RcpspInstance &x, std::int32_t j)
{
    return !x.fixedStart.empty() && x.fixedStart[j] >= 0;
}

bool worksIn(const RcpspInstance &x, std::int32_t j, std::int32_t slot)
{
    if (x.calendarOf.empty() || x.calendarOf[j] < 0)
        return true;
    const auto &worked = x.slotsWorked[x.calendarOf[j]];
    return slot >= static_cast<std::int32_t>(worked.size()) || worked[slot] != 0;
}

bool standsRight(const RcpspInstance &x, std::int32_t j, std::int32_t start)
{
    if (isFixed(x, j))
        return start == x.fixedStart[j];
    return start >= 0 && (x.earliest.empty() || start >= x.earliest[j]);
}

bool holdsItsWork(const RcpspInstance &x, std::int32_t j, std::int32_t start, std::int32_t finish)
{
    if (x.duration[j] == 0)
        return start == finish;
    if (finish <= start)
        return false;
    std::int32_t worked = 0;
    for (std::int32_t t = start; t < finish; ++t)
        worked += worksIn(x, j, t) ? 1 : 0;
    // a fixed job may be told to begin in an idle slot
    const bool edges = (isFixed(x, j) || worksIn(x, j, start)) && worksIn(x, j, finish - 1);
    return worked == x.duration[j] && edges;
}

std::optional<ScheduleViolation>
overload(const RcpspInstance &x, std::int32_t r, Times start, Times finish)
{
    const std::int32_t end = *std::ranges::max_element(finish);
    std::vector<std::int64_t> byFixed(end, 0);
    std::vector<std::int64_t> byOthers(end, 0);
    for (std::int32_t j = 0; j < x.jobs(); ++j) {
        const std::int32_t need = x.demand[j * x.resources() + r];
        for (std::int32_t t = start[j]; need > 0 && t < finish[j]; ++t) {
            if (worksIn(x, j, t))
                (isFixed(x, j) ? byFixed : byOthers)[t] += need;
        }
    }
    for (std::int32_t t = 0; t < end; ++t) {
        std::int64_t capacity = x.capacity[r];
        if (!x.capacityInSlot.empty() && t < static_cast<std::int32_t>(x.capacityInSlot[r].size()))
            capacity = x.capacityInSlot[r][t];
        if (byOthers[t] > 0 && byOthers[t] > capacity - byFixed[t])
            return ScheduleViolation{ViolationKind::Capacity, -1, r, t};
    }
    return std::nullopt;
}

} // namespace

std::optional<ScheduleViolation> findViolation(const RcpspInstance &x, Times start, Times finish)
{
    const auto n = static_cast<std::size_t>(x.jobs());
    if (n == 0 || start.size() != n || finish.size() != n)
        return ScheduleViolation{};
    for (std::int32_t j = 0; j < x.jobs(); ++j) {
        if (!standsRight(x, j, start[j]))
            return ScheduleViolation{ViolationKind::Start, j, -1, start[j]};
        if (!holdsItsWork(x, j, start[j], finish[j]))
            return ScheduleViolation{ViolationKind::Work, j, -1, start[j]};
    }
    for (const RcpspArc &arc : x.arcs) {
        if (!isFixed(x, arc.to) && start[arc.to] < finish[arc.from] + arc.lag)
            return ScheduleViolation{ViolationKind::Precedence, arc.to, arc.from, start[arc.to]};
    }
    for (std::int32_t r = 0; r < x.resources(); ++r) {
        if (auto found = overload(x, r, start, finish))
            return found;
    }
    return std::nullopt;
}

} // namespace zs
