// SPDX-License-Identifier: GPL-3.0-or-later
#include "levelling/rcpsp.h"

#include "levelling/direction_network.h"

#include <algorithm>

namespace zs {

namespace {

using Fault = std::unexpected<RcpspFault>;

Fault fault(RcpspFaultKind kind, std::int32_t job = -1, std::int32_t resource = -1)
{
    return Fault(RcpspFault{kind, job, resource});
}

template <class T>
bool hasSize(const std::vector<T> &optional, std::size_t size)
{
    return optional.empty() || optional.size() == size;
}

std::expected<void, RcpspFault> checkSizes(const RcpspInstance &x)
{
    const std::size_t n = x.duration.size();
    const bool fit = x.demand.size() == n * x.capacity.size() && hasSize(x.earliest, n)
                     && hasSize(x.fixedStart, n) && hasSize(x.calendarOf, n) && hasSize(x.weight, n)
                     && hasSize(x.capacityInSlot, x.capacity.size());
    if (n == 0 || !fit || n > static_cast<std::size_t>(kMaxRcpspHorizon))
        return fault(RcpspFaultKind::WrongSize);
    return {};
}

std::expected<void, RcpspFault> checkJob(const RcpspInstance &x, std::int32_t j)
{
    const std::int32_t rs = x.resources();
    if (x.duration[j] < 0 || (!x.earliest.empty() && x.earliest[j] < 0)
        || (!x.weight.empty() && x.weight[j] < 0))
        return fault(RcpspFaultKind::NegativeNumber, j);
    if (!x.weight.empty() && x.weight[j] > 1000)
        return fault(RcpspFaultKind::TooLarge, j);
    if (!x.calendarOf.empty() && x.calendarOf[j] >= static_cast<std::int32_t>(x.slotsWorked.size()))
        return fault(RcpspFaultKind::NoSuchJob, j);
    const bool fixed = !x.fixedStart.empty() && x.fixedStart[j] >= 0;
    for (std::int32_t r = 0; r < rs; ++r) {
        const std::int32_t need = x.demand[j * rs + r];
        if (need < 0)
            return fault(RcpspFaultKind::NegativeNumber, j, r);
        if (need > kMaxRcpspCapacity)
            return fault(RcpspFaultKind::TooLarge, j, r);
        if (!fixed && x.duration[j] > 0 && need > x.capacity[r])
            return fault(RcpspFaultKind::TooMuchDemand, j, r);
    }
    return {};
}

std::expected<void, RcpspFault> checkCapacities(const RcpspInstance &x)
{
    for (std::int32_t r = 0; r < x.resources(); ++r) {
        const auto bad = [](std::int32_t c) { return c < 0 || c > kMaxRcpspCapacity; };
        const bool badSlot =
            !x.capacityInSlot.empty() && std::ranges::any_of(x.capacityInSlot[r], bad);
        if (bad(x.capacity[r]) || badSlot)
            return fault(x.capacity[r] < 0 ? RcpspFaultKind::NegativeNumber
                                           : RcpspFaultKind::TooLarge,
                         -1,
                         r);
    }
    return {};
}

/// Slots until the energy is used up at the capacity of each slot.
std::int64_t slotsForWork(const RcpspInstance &x, std::int32_t r, std::int64_t energy)
{
    std::int64_t slot = 0;
    if (!x.capacityInSlot.empty()) {
        for (const std::int32_t c : x.capacityInSlot[r]) {
            if (energy <= 0)
                return slot;
            energy -= c;
            ++slot;
        }
    }
    if (energy <= 0)
        return slot;
    return slot + (energy + x.capacity[r] - 1) / x.capacity[r];
}

} // namespace

bool RcpspInstance::isPlain() const
{
    const auto zero = [](std::int32_t v) { return v == 0; };
    const auto free = [](std::int32_t v) { return v < 0; };
    return capacityInSlot.empty() && std::ranges::all_of(earliest, zero)
           && std::ranges::all_of(fixedStart, free) && std::ranges::all_of(calendarOf, free);
}

std::expected<void, RcpspFault> checkRcpsp(const RcpspInstance &instance)
{
    if (auto ok = checkSizes(instance); !ok)
        return ok;
    if (auto ok = checkCapacities(instance); !ok)
        return ok;
    for (std::int32_t j = 0; j < instance.jobs(); ++j) {
        if (auto ok = checkJob(instance, j); !ok)
            return ok;
    }
    for (const RcpspArc &arc : instance.arcs) {
        const auto there = [&](std::int32_t j) { return j >= 0 && j < instance.jobs(); };
        if (!there(arc.from) || !there(arc.to))
            return fault(RcpspFaultKind::NoSuchJob, there(arc.from) ? arc.to : arc.from);
        if (arc.lag < 0)
            return fault(RcpspFaultKind::NegativeNumber, arc.from);
    }
    if (const std::int32_t stuck = jobOnCycle(instance); stuck >= 0)
        return fault(RcpspFaultKind::Cycle, stuck);
    if (rcpspHorizon(instance) > kMaxRcpspHorizon)
        return fault(RcpspFaultKind::TooLarge);
    return {};
}

std::int64_t rcpspHorizon(const RcpspInstance &x)
{
    std::int64_t sum = 1;
    std::int64_t latest = 0;
    for (const std::int32_t d : x.duration)
        sum += d;
    for (const RcpspArc &arc : x.arcs)
        sum += arc.lag;
    for (const std::int32_t e : x.earliest)
        latest = std::max<std::int64_t>(latest, e);
    for (const std::int32_t f : x.fixedStart)
        latest = std::max<std::int64_t>(latest, f);
    for (const auto &profile : x.capacityInSlot)
        latest = std::max(latest, static_cast<std::int64_t>(profile.size()));
    for (const auto &worked : x.slotsWorked)
        latest = std::max(latest, static_cast<std::int64_t>(worked.size()));
    return sum + latest;
}

std::int32_t criticalPathBound(const RcpspInstance &instance)
{
    const DirectionNetwork network(instance, Direction::Forward);
    std::vector<std::int32_t> start(instance.duration.size(), 0);
    std::int32_t longest = 0;
    for (const std::int32_t j : network.topological) {
        std::int32_t at = instance.earliest.empty() ? 0 : instance.earliest[j];
        for (std::int32_t a = network.predAt[j]; a < network.predAt[j + 1]; ++a)
            at = std::max(
                at, start[network.pred[a]] + instance.duration[network.pred[a]] + network.lag[a]);
        if (!instance.fixedStart.empty() && instance.fixedStart[j] >= 0)
            at = instance.fixedStart[j];
        start[j] = at;
        longest = std::max(longest, at + instance.duration[j]);
    }
    return longest;
}

std::int32_t lowerBound(const RcpspInstance &instance)
{
    std::int64_t bound = criticalPathBound(instance);
    for (std::int32_t r = 0; r < instance.resources(); ++r) {
        std::int64_t energy = 0;
        for (std::int32_t j = 0; j < instance.jobs(); ++j) {
            // a fixed job may stand on capacity that is not there: its work bounds nothing
            if (instance.fixedStart.empty() || instance.fixedStart[j] < 0)
                energy += std::int64_t{instance.duration[j]}
                          * instance.demand[j * instance.resources() + r];
        }
        bound = std::max(bound, slotsForWork(instance, r, energy));
    }
    return static_cast<std::int32_t>(bound);
}

} // namespace zs
