// SPDX-License-Identifier: GPL-3.0-or-later
#include "levelling/resource_load.h"

#include "domain/availability.h"
#include "levelling/resource_uses.h"

#include <algorithm>

namespace zs {

namespace {

constexpr std::int64_t kEver = -100'000'000; // minutes: 1779, before any plan

std::size_t idx(int i)
{
    return static_cast<std::size_t>(i);
}

using Spans = std::vector<UseSpan>;

void collectPlan(const Plan &plan,
                 const Schedule &schedule,
                 UseHours &hours,
                 const QHash<ResourceId, int> &resources,
                 std::vector<Spans> &uses)
{
    const auto tasks = indexById<TaskId>(plan.tasks);
    std::vector<WorkCalendarPtr> running(plan.tasks.size());
    for (const Assignment &a : plan.assignments) {
        const int r = resources.value(a.resource, -1);
        const int t = tasks.value(a.task, -1);
        if (r < 0 || t < 0 || a.units <= 0 || !plan.tasks[idx(t)].active
            || idx(t) >= schedule.tasks.size() || plan.resources[idx(r)].type != ResourceType::Work)
            continue;
        const Task &task = plan.tasks[idx(t)];
        WorkCalendarPtr &calendar = running[idx(t)];
        if (!calendar)
            calendar = hours.running(task);
        const WorkCalendarPtr in = hours.of(task, plan.resources[idx(r)]);
        addSpans({task, schedule.tasks[idx(t)], *calendar},
                 a,
                 {0, 0, a.units, t, -1, in.get()},
                 uses[idx(r)]);
    }
}

void collectOutside(const Plan &plan,
                    const CalendarSet &calendars,
                    const std::vector<OutsideUse> &outside,
                    const QHash<ResourceId, int> &resources,
                    std::vector<Spans> &uses)
{
    for (std::size_t i = 0; i < outside.size(); ++i) {
        const OutsideUse &use = outside[i];
        const int r = resources.value(use.resource, -1);
        if (r < 0 || use.units <= 0 || !use.from.isValid() || !use.to.isValid()
            || plan.resources[idx(r)].type != ResourceType::Work)
            continue;
        UseSpan span{use.from.minute,
                     use.to.minute,
                     use.units,
                     -1,
                     static_cast<int>(i),
                     calendars.of(plan.resources[idx(r)].calendar).get()};
        if (span.from < span.to && trimToWork(span))
            uses[idx(r)].push_back(span);
    }
}

/// Spans that run on different hours can only be compared shift by shift.
void settleHours(Spans &spans)
{
    const auto differs = [&](const UseSpan &s) { return s.hours != spans.front().hours; };
    if (std::ranges::none_of(spans, differs))
        return;
    Spans cut;
    for (const UseSpan &span : spans)
        cutToShifts(span, cut);
    spans = std::move(cut);
}

/// Walks over a resource's spans in time and notes where there is too much of them.
class Sweep {
public:
    Sweep(int resource, const Spans &spans, const std::vector<UnitsStep> &capacity)
        : m_resource(resource)
        , m_spans(spans)
        , m_capacity(capacity)
    {
        for (std::size_t i = 0; i < spans.size(); ++i) {
            m_events.push_back({spans[i].from, static_cast<int>(i), true});
            m_events.push_back({spans[i].to, static_cast<int>(i), false});
        }
        std::ranges::sort(m_events, {}, &Event::at);
    }

    void run(ResourceLoad &load, std::vector<OverAllocation> &over)
    {
        std::size_t event = 0;
        std::size_t step = 0;
        std::int64_t units = 0;
        while (event < m_events.size()) {
            const std::int64_t at = m_events[event].at;
            for (; event < m_events.size() && m_events[event].at == at; ++event)
                take(m_events[event], units);
            const std::int64_t next = event < m_events.size() ? m_events[event].at : at;
            load.steps.push_back({{at}, units});
            load.peak = std::max(load.peak, units);
            judge(at, next, units, step, over);
        }
        close(over);
    }

private:
    struct Event {
        std::int64_t at = 0;
        int span = 0;
        bool begins = false;
    };

    void take(const Event &event, std::int64_t &units)
    {
        const UseSpan &span = m_spans[idx(event.span)];
        units += event.begins ? span.units : -span.units;
        if (event.begins)
            m_running.push_back(event.span);
        else
            std::erase(m_running, event.span);
    }

    /// Between two instants the load stays, the capacity may not.
    void judge(std::int64_t from,
               std::int64_t to,
               std::int64_t units,
               std::size_t &step,
               std::vector<OverAllocation> &over)
    {
        while (step + 1 < m_capacity.size() && m_capacity[step + 1].from.minute <= from)
            ++step;
        for (std::size_t s = step; from < to; ++s) {
            const std::int64_t end =
                s + 1 < m_capacity.size() ? std::min(to, m_capacity[s + 1].from.minute) : to;
            if (units <= m_capacity[s].units)
                close(over);
            else
                grow(from, end, units, m_capacity[s].units);
            from = end;
        }
    }

    void grow(std::int64_t from, std::int64_t to, std::int64_t units, std::int64_t capacity)
    {
        UseSpan part{from, to, units, -1, -1, m_spans[idx(m_running.front())].hours};
        if (!trimToWork(part))
            return; // too much of nothing: nobody works then
        if (!m_open) {
            m_now = {m_resource, {part.from}, {part.to}, units, capacity, {}, {}};
            m_open = true;
        }
        m_now.to = {part.to};
        m_hours = part.hours;
        if (units - capacity > m_now.peak - m_now.capacity) {
            m_now.peak = units;
            m_now.capacity = capacity;
        }
        for (const int i : m_running) {
            const UseSpan &span = m_spans[idx(i)];
            (span.task >= 0 ? m_now.tasks : m_now.outside)
                .push_back(span.task >= 0 ? span.task : span.outside);
        }
        if (m_now.tasks.size() > kTidy)
            tidy(m_now.tasks);
    }

    static void tidy(std::vector<int> &list)
    {
        std::ranges::sort(list);
        list.erase(std::ranges::unique(list).begin(), list.end());
    }

    void close(std::vector<OverAllocation> &over)
    {
        if (!m_open)
            return;
        m_open = false;
        tidy(m_now.tasks);
        tidy(m_now.outside);
        // a night in between is no end of it
        if (!over.empty() && over.back().resource == m_resource && over.back().tasks == m_now.tasks
            && over.back().outside == m_now.outside
            && m_hours->workBetween(over.back().to, m_now.from) == 0) {
            OverAllocation &last = over.back();
            last.to = m_now.to;
            if (m_now.peak - m_now.capacity > last.peak - last.capacity) {
                last.peak = m_now.peak;
                last.capacity = m_now.capacity;
            }
        } else {
            over.push_back(std::move(m_now));
        }
        m_now = {};
    }

    static constexpr std::size_t kTidy = 4096;
    int m_resource;
    const Spans &m_spans;
    const std::vector<UnitsStep> &m_capacity;
    std::vector<Event> m_events;
    std::vector<int> m_running;
    OverAllocation m_now;
    const WorkCalendar *m_hours = nullptr; ///< of what makes m_now
    bool m_open = false;
};

} // namespace

bool PlanLoad::isOver(int resource) const
{
    return std::ranges::any_of(
        over, [resource](const OverAllocation &o) { return o.resource == resource; });
}

std::vector<UnitsStep> capacityOver(const Resource &resource)
{
    const auto spans = availabilityFromText(resource.availability);
    if (!spans || spans->empty())
        return {{{kEver}, resource.maxUnits}};
    std::vector<QDate> edges;
    for (const UnitsSpan &span : *spans) {
        if (span.from.isValid())
            edges.push_back(span.from);
        if (span.to.isValid())
            edges.push_back(span.to.addDays(1));
    }
    std::ranges::sort(edges);
    std::vector<UnitsStep> steps{{{kEver}, unitsOn(resource, *spans, WallTime{kEver}.date())}};
    for (const QDate &edge : edges) {
        const std::int64_t units = unitsOn(resource, *spans, edge);
        if (units != steps.back().units)
            steps.push_back({WallTime::at(edge, 0), units});
    }
    return steps;
}

PlanLoad planLoad(const Plan &plan,
                  const Schedule &schedule,
                  const CalendarSet &calendars,
                  const std::vector<OutsideUse> &outside)
{
    const auto resources = indexById<ResourceId>(plan.resources);
    UseHours hours(plan, calendars);
    std::vector<Spans> uses(plan.resources.size());
    collectPlan(plan, schedule, hours, resources, uses);
    collectOutside(plan, calendars, outside, resources, uses);
    PlanLoad result;
    result.resources.resize(plan.resources.size());
    for (std::size_t r = 0; r < uses.size(); ++r) {
        if (uses[r].empty())
            continue;
        for (const UseSpan &span : uses[r])
            result.resources[r].unitMinutes +=
                span.units * span.hours->workBetween({span.from}, {span.to});
        settleHours(uses[r]);
        Sweep(static_cast<int>(r), uses[r], capacityOver(plan.resources[r]))
            .run(result.resources[r], result.over);
    }
    return result;
}

} // namespace zs
