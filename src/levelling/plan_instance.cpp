// SPDX-License-Identifier: GPL-3.0-or-later
#include "levelling/plan_instance.h"

#include "levelling/rcpsp_solver.h"
#include "schedule/passes.h"

#include <algorithm>

namespace zs {

namespace {

constexpr Minutes kShortestSlot = 30;
constexpr std::int64_t kMostSlots = 4000; ///< of the plan as it is without resources
constexpr std::int64_t kMostUnits = 8000; ///< per resource: sums of several stay in a lane

std::size_t idx(int i)
{
    return Network::idx(i);
}

class Slots {
public:
    explicit Slots(const Network &net)
        : m_calendar(*net.projectCalendar)
    {
        const EarlySpan &whole = net.early[idx(net.exitOf[idx(net.count())])];
        m_origin = m_calendar.workAt({whole.start});
        const std::int64_t length = m_calendar.workAt({whole.finish}) - m_origin;
        while (length / m_minutes > kMostSlots)
            m_minutes *= 2;
    }
    [[nodiscard]] std::int32_t floor(std::int64_t minute) const
    {
        return at((m_calendar.workAt({minute}) - m_origin) / m_minutes);
    }
    [[nodiscard]] std::int32_t lengthOf(const EarlySpan &span) const
    {
        const Minutes work = m_calendar.workBetween({span.start}, {span.finish});
        return at((work + m_minutes - 1) / m_minutes);
    }
    [[nodiscard]] std::int32_t lengthOf(Minutes work) const { return at(work / m_minutes); }
    [[nodiscard]] std::int64_t instantOf(std::int32_t slot) const
    {
        return m_calendar.startAt(m_origin + slot * m_minutes).minute;
    }

private:
    [[nodiscard]] static std::int32_t at(std::int64_t slot)
    {
        return static_cast<std::int32_t>(std::clamp<std::int64_t>(slot, 0, 1'000'000));
    }
    const WorkCalendar &m_calendar;
    std::int64_t m_origin = 0;
    Minutes m_minutes = kShortestSlot;
};

void addJobs(const PlanDecoder &decoder, const Slots &slots, RcpspInstance &made)
{
    const Network &net = decoder.base();
    const auto nodes = idx(net.nodeCount());
    made.duration.assign(nodes, 0);
    made.earliest.assign(nodes, 0);
    made.fixedStart.assign(nodes, -1);
    for (int i = 0; i < net.count(); ++i) {
        const EarlySpan &at = net.early[idx(i)];
        if (!net.isLeaf(i) || at.start == kUnset)
            continue;
        made.duration[idx(i)] = slots.lengthOf(at);
        if (decoder.isFree(i))
            made.earliest[idx(i)] = slots.floor(at.start);
        else
            made.fixedStart[idx(i)] = slots.floor(at.start);
    }
}

void addArcs(const Network &net, const Slots &slots, RcpspInstance &made)
{
    for (int i = 0; i <= net.count(); ++i) {
        if (net.exitOf[idx(i)] == i)
            continue;
        net.eachChild(i, [&](int child) {
            if (net.facts[idx(child)].mode == TaskMode::Hammock)
                return;
            made.arcs.push_back({i, child, 0});
            made.arcs.push_back({net.exitOf[idx(child)], net.exitOf[idx(i)], 0});
        });
    }
    for (const LinkEdge &e : net.edges) {
        const bool fromStart = e.type == LinkType::StartToStart;
        if (e.role != EdgeRole::Normal || (e.type != LinkType::FinishToStart && !fromStart)
            || e.lag < 0)
            continue;
        std::int32_t lag = slots.lengthOf(e.lag);
        if (fromStart)
            lag -= made.duration[idx(e.from)];
        if (lag >= 0 && (!fromStart || net.isLeaf(e.from)))
            made.arcs.push_back({e.from, e.to, lag});
    }
}

/// Capacity in steps of slots, everything divided so that it fits the engine.
void addResources(const Plan &plan,
                  const PlanDecoder &decoder,
                  const Slots &slots,
                  RcpspInstance &made)
{
    const auto count = plan.resources.size();
    made.capacity.assign(count, 0);
    made.demand.assign(made.duration.size() * count, 0);
    made.capacityInSlot.resize(count);
    for (std::size_t r = 0; r < count; ++r) {
        const std::int64_t most = decoder.mostOf(static_cast<int>(r));
        const std::int64_t scale = most / kMostUnits + 1;
        const auto steps = capacityOver(plan.resources[r]);
        const auto scaled = [scale](std::int64_t units) {
            return static_cast<std::int32_t>(units / scale);
        };
        // behind the last change there must be room for everything, or nothing could be scheduled
        made.capacity[r] = scaled(most);
        for (std::size_t s = 0; s + 1 < steps.size(); ++s) {
            const auto until = static_cast<std::size_t>(
                std::min<std::int64_t>(slots.floor(steps[s + 1].from.minute), 2 * kMostSlots));
            if (until > made.capacityInSlot[r].size())
                made.capacityInSlot[r].resize(until, scaled(steps[s].units));
        }
    }
    for (std::size_t t = 0; t < plan.tasks.size(); ++t) {
        for (const PlanDecoder::Need &need : decoder.needsOf(static_cast<int>(t))) {
            const auto r = idx(need.resource);
            const std::int64_t scale = decoder.mostOf(need.resource) / kMostUnits + 1;
            std::int32_t &units = made.demand[t * count + r];
            const std::int64_t wanted =
                units + (plan.assignments[idx(need.assignment)].units + scale - 1) / scale;
            units = static_cast<std::int32_t>(std::min<std::int64_t>(wanted, made.capacity[r]));
            if (made.duration[t] == 0 && decoder.base().facts[t].span > 0)
                made.duration[t] = 1; // by night or at a week-end
        }
    }
}

} // namespace

RcpspInstance instanceOf(const Plan &plan, const PlanDecoder &decoder)
{
    const Network &net = decoder.base();
    const Slots slots(net);
    RcpspInstance made;
    addJobs(decoder, slots, made);
    addResources(plan, decoder, slots, made);
    addArcs(net, slots, made);
    made.weight.assign(made.duration.size(), 0);
    for (std::size_t t = 0; t < plan.tasks.size(); ++t)
        made.weight[t] =
            static_cast<std::int32_t>(std::clamp<std::int64_t>(plan.tasks[t].priority, 0, 1000));
    return made;
}

std::vector<double> geneticOrder(const Plan &plan,
                                 const PlanDecoder &decoder,
                                 std::int64_t schedules,
                                 std::uint64_t seed,
                                 const std::function<bool()> &goesOn)
{
    const EarlySpan &whole =
        decoder.base().early[idx(decoder.base().exitOf[idx(decoder.base().count())])];
    if (whole.start == kUnset || whole.finish == kUnset)
        return {};
    RcpspOptions options;
    options.schedules = schedules;
    options.seed = seed;
    options.progress = [&goesOn](std::int64_t, std::int64_t) { return goesOn(); };
    const auto found = solveRcpsp(instanceOf(plan, decoder), options);
    if (!found)
        return {};
    std::vector<double> rank(plan.tasks.size(), 0);
    for (std::size_t t = 0; t < rank.size(); ++t)
        rank[t] = found->start[t];
    return rank;
}

} // namespace zs
