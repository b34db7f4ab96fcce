// SPDX-License-Identifier: GPL-3.0-or-later
#include "levelling/schedule_generator.h"

#include <algorithm>
#include <limits>

namespace zs {

ScheduleGenerator::ScheduleGenerator(const RcpspInstance &instance)
    : m_duration(instance.duration)
    , m_earliest(instance.earliest)
{
    for (const Direction d : {Direction::Forward, Direction::Backward}) {
        m_networks.emplace_back(instance, d);
        m_profiles.emplace_back(instance, d);
    }
    if (std::ranges::any_of(instance.fixedStart, [](std::int32_t s) { return s >= 0; })) {
        for (const std::int32_t s : instance.fixedStart)
            m_fixed.push_back(s >= 0 ? 1 : 0);
    }
}

void ScheduleGenerator::startPass(Direction direction, Times &out)
{
    ResourceProfile &slots = profile(direction);
    slots.clear();
    out.start.resize(m_duration.size());
    out.finish.resize(m_duration.size());
    out.makespan = 0;
    if (m_fixed.empty())
        return;
    const auto fixed = slots.fixedJobs();
    for (std::size_t j = 0; j < fixed.size(); ++j) {
        if (!m_fixed[j])
            continue;
        out.start[j] = fixed[j].start;
        out.finish[j] = fixed[j].finish;
        out.makespan = std::max(out.makespan, fixed[j].finish);
    }
}

std::int32_t
ScheduleGenerator::earliestStart(Direction direction, std::int32_t job, const Times &times) const
{
    const DirectionNetwork &net = network(direction);
    // a release date is a matter of real time: looking backward it binds nobody
    std::int32_t at = direction == Direction::Forward && !m_earliest.empty() ? m_earliest[job] : 0;
    for (std::int32_t a = net.predAt[job]; a < net.predAt[job + 1]; ++a)
        at = std::max(at, times.finish[net.pred[a]] + net.lag[a]);
    return at;
}

void ScheduleGenerator::serial(Direction direction, std::span<const std::int32_t> order, Times &out)
{
    startPass(direction, out);
    ResourceProfile &slots = profile(direction);
    for (const std::int32_t j : order) {
        if (isFixed(j))
            continue;
        const auto span = slots.place(j, earliestStart(direction, j, out));
        out.start[j] = span.start;
        out.finish[j] = span.finish;
        out.makespan = std::max(out.makespan, span.finish);
    }
}

bool ScheduleGenerator::startAllAt(Direction direction,
                                   std::int32_t now,
                                   std::vector<std::int32_t> &ready,
                                   std::vector<std::int32_t> &open,
                                   Times &out)
{
    const DirectionNetwork &net = network(direction);
    bool started = false;
    std::size_t kept = 0;
    const std::size_t seen = ready.size();
    for (std::size_t k = 0; k < seen; ++k) {
        const std::int32_t j = ready[k];
        ResourceProfile::Span span{now, -1};
        if (earliestStart(direction, j, out) <= now)
            span = profile(direction).placeAt(j, now);
        if (span.finish < 0) {
            ready[kept++] = j;
            continue;
        }
        started = true;
        out.start[j] = span.start;
        out.finish[j] = span.finish;
        out.makespan = std::max(out.makespan, span.finish);
        for (std::int32_t a = net.succAt[j]; a < net.succAt[j + 1]; ++a) {
            if (--open[net.succ[a]] == 0)
                ready.push_back(net.succ[a]);
        }
    }
    ready.erase(ready.begin() + static_cast<std::ptrdiff_t>(kept),
                ready.begin() + static_cast<std::ptrdiff_t>(seen));
    return started;
}

std::int32_t ScheduleGenerator::nextDecision(std::int32_t now,
                                             std::span<const std::int32_t> ready,
                                             Direction direction,
                                             const Times &out) const
{
    std::int32_t next = std::numeric_limits<std::int32_t>::max();
    for (const std::int32_t j : ready) {
        const std::int32_t at = earliestStart(direction, j, out);
        next = std::min(next, std::max(at, now + 1));
    }
    return next;
}

void ScheduleGenerator::parallel(Direction direction,
                                 std::span<const std::int32_t> rank,
                                 Times &out)
{
    startPass(direction, out);
    const DirectionNetwork &net = network(direction);
    std::vector<std::int32_t> open(m_duration.size());
    std::vector<std::int32_t> ready;
    for (std::int32_t j = 0; j < jobs(); ++j) {
        for (std::int32_t a = net.predAt[j]; a < net.predAt[j + 1]; ++a)
            open[j] += isFixed(net.pred[a]) ? 0 : 1;
        if (open[j] == 0 && !isFixed(j))
            ready.push_back(j);
    }
    for (std::int32_t now = 0; !ready.empty();) {
        std::ranges::sort(ready, {}, [&](std::int32_t j) { return rank[j]; });
        // a job of no length may release others at once
        if (!startAllAt(direction, now, ready, open, out))
            now = nextDecision(now, ready, direction, out);
    }
}

} // namespace zs
