// SPDX-License-Identifier: GPL-3.0-or-later
// An independent judge of resource loads: counts minute by minute, from the shifts of the
// calendars, and shares no code with src/levelling.
#pragma once

#include "domain/availability.h"
#include "levelling/resource_load.h"
#include "schedule/pieces.h"
#include "support/plan_builder.h"

#include <map>

namespace zs::test {

class LoadOracle {
public:
    LoadOracle(const Plan &plan, const Schedule &schedule, const CalendarSet &calendars)
        : m_plan(plan)
        , m_calendars(calendars)
    {
        m_load.resize(plan.resources.size());
        for (const Assignment &a : plan.assignments)
            count(a, schedule);
    }

    [[nodiscard]] bool isOver(std::size_t resource, std::int64_t minute) const
    {
        const auto at = m_load[resource].find(minute);
        return at != m_load[resource].end() && at->second > capacity(resource, minute);
    }
    /// The minutes in which a resource is asked for too much.
    [[nodiscard]] std::vector<std::int64_t> overMinutes(std::size_t resource) const
    {
        std::vector<std::int64_t> minutes;
        for (const auto &[minute, units] : m_load[resource]) {
            if (units > capacity(resource, minute))
                minutes.push_back(minute);
        }
        return minutes;
    }

private:
    [[nodiscard]] static bool works(const WorkCalendar &calendar, std::int64_t minute)
    {
        const WallTime at{minute};
        for (const Shift &shift : calendar.shiftsOn(at.day())) {
            if (at.timeOfDay() >= shift.from && at.timeOfDay() < shift.to)
                return true;
        }
        return false;
    }
    [[nodiscard]] std::int64_t capacity(std::size_t resource, std::int64_t minute) const
    {
        const Resource &r = m_plan.resources[resource];
        const auto spans = availabilityFromText(r.availability);
        return unitsOn(r, *spans, WallTime{minute}.date());
    }
    [[nodiscard]] bool hasStaffCalendar(const Task &task) const
    {
        for (const Assignment &a : m_plan.assignments) {
            for (const Resource &r : m_plan.resources) {
                if (a.task == task.id && r.id == a.resource && r.type == ResourceType::Work
                    && r.calendar.isValid())
                    return true;
            }
        }
        return false;
    }

    void count(const Assignment &a, const Schedule &schedule)
    {
        const int index = taskIndex(m_plan, a.task);
        std::size_t resource = 0;
        while (resource < m_plan.resources.size() && m_plan.resources[resource].id != a.resource)
            ++resource;
        if (index < 0 || resource == m_plan.resources.size()
            || m_plan.resources[resource].type != ResourceType::Work)
            return;
        const Task &task = m_plan.tasks[static_cast<std::size_t>(index)];
        const TaskTimes &times = schedule.tasks[static_cast<std::size_t>(index)];
        if (!task.active || !times.start.isValid())
            return;
        const WorkCalendarPtr running = m_calendars.runningOn(m_plan, task);
        const bool byResource =
            !task.elapsed && !task.ignoreResourceCalendars && hasStaffCalendar(task);
        const WorkCalendarPtr &own = m_calendars.of(m_plan.resources[resource].calendar);
        for (const WorkPiece &piece : piecesOf(task, times, *running)) {
            for (std::int64_t m = piece.start.minute; m < piece.finish.minute; ++m) {
                const bool worked = byResource
                                        ? works(*own, m)
                                              && (!task.calendar.isValid()
                                                  || works(*m_calendars.of(task.calendar), m))
                                        : works(*running, m);
                if (worked)
                    m_load[resource][m] += a.units;
            }
        }
    }

    const Plan &m_plan;
    const CalendarSet &m_calendars;
    std::vector<std::map<std::int64_t, std::int64_t>> m_load;
};

} // namespace zs::test
