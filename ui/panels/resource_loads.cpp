// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/resource_loads.h"

#include "calendar/running_calendars.h"
#include "domain/availability.h"
#include "schedule/pieces.h"

#include <QHash>
#include <QMap>
#include <QSet>

#include <algorithm>
#include <map>

namespace zs {

namespace {

void addParts(LoadSeries &series,
              const Assignment &assignment,
              const Task &task,
              const TaskTimes &times,
              const WorkCalendarPtr &calendar)
{
    WallTime from = times.start;
    if (assignment.delay.value > 0 && from.isValid())
        from = calendar->nextStart(calendar->finishOf(from, assignment.delay.value));
    for (const WorkPiece &piece : piecesOf(task, times, *calendar)) {
        const WallTime start = std::max(from, piece.start);
        if (start < piece.finish)
            series.loads.push_back(
                {start, piece.finish, assignment.units, task.id, task.name, calendar});
    }
}

/// The capacity of several resources as one line of steps.
std::vector<CapacityStep> capacityOf(const std::vector<const Resource *> &resources)
{
    constexpr std::int64_t kEver = -50'000'000;   // minutes: 1874, before any plan
    std::map<std::int64_t, std::int64_t> changes; // by minute: what is added then
    for (const Resource *resource : resources) {
        const auto spans = availabilityFromText(resource->availability);
        if (!spans || spans->empty()) {
            changes[kEver] += resource->maxUnits;
            continue;
        }
        std::vector<QDate> edges;
        for (const UnitsSpan &span : *spans) {
            if (span.from.isValid())
                edges.push_back(span.from);
            if (span.to.isValid())
                edges.push_back(span.to.addDays(1));
        }
        std::ranges::sort(edges);
        std::int64_t last = unitsOn(*resource, *spans, WallTime{kEver}.date());
        changes[kEver] += last;
        for (const QDate &edge : edges) {
            const std::int64_t now = unitsOn(*resource, *spans, edge);
            changes[WallTime::at(edge, 0).minute] += now - last;
            last = now;
        }
    }
    std::vector<CapacityStep> steps;
    std::int64_t units = 0;
    for (const auto &[minute, change] : changes) {
        units += change;
        if (steps.empty() || steps.back().units != units)
            steps.push_back({{minute}, units});
    }
    return steps;
}

} // namespace

std::vector<ResourceChoice> resourceChoices(const Plan &plan)
{
    QSet<ResourceId> used;
    for (const Assignment &assignment : plan.assignments)
        used.insert(assignment.resource);
    std::vector<ResourceChoice> choices;
    QMap<QString, ResourceChoice> groups;
    for (const Resource &resource : plan.resources) {
        if (resource.type != ResourceType::Work || !used.contains(resource.id))
            continue;
        choices.push_back({resource.name, {resource.id}, false});
        if (!resource.group.isEmpty()) {
            ResourceChoice &group = groups[resource.group];
            group.name = resource.group;
            group.group = true;
            group.resources.push_back(resource.id);
        }
    }
    std::ranges::stable_sort(choices, [](const auto &a, const auto &z) {
        return QString::localeAwareCompare(a.name, z.name) < 0;
    });
    for (const ResourceChoice &group : groups) {
        if (group.resources.size() > 1)
            choices.push_back(group);
    }
    return choices;
}

LoadSeries loadOf(const Plan &plan,
                  const Schedule &schedule,
                  const CalendarSet &calendars,
                  const ResourceChoice &choice)
{
    LoadSeries series;
    series.title = choice.name;
    const QSet<ResourceId> wanted(choice.resources.begin(), choice.resources.end());
    std::vector<const Resource *> resources;
    for (const Resource &resource : plan.resources) {
        if (wanted.contains(resource.id))
            resources.push_back(&resource);
    }
    series.capacity = capacityOf(resources);
    series.calendar = resources.size() == 1 && resources.front()->calendar.isValid()
                          ? calendars.of(resources.front()->calendar)
                          : calendars.project();
    QHash<TaskId, std::size_t> index;
    for (std::size_t i = 0; i < plan.tasks.size(); ++i)
        index.insert(plan.tasks[i].id, i);
    const RunningCalendars running(plan, calendars);
    for (const Assignment &assignment : plan.assignments) {
        const auto at =
            wanted.contains(assignment.resource) ? index.constFind(assignment.task) : index.cend();
        if (at == index.cend() || *at >= schedule.tasks.size() || !plan.tasks[*at].active)
            continue;
        const Task &task = plan.tasks[*at];
        addParts(series, assignment, task, schedule.tasks[*at], running.of(task));
    }
    return series;
}

} // namespace zs
