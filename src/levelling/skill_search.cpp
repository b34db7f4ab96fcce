// SPDX-License-Identifier: GPL-3.0-or-later
#include "levelling/skill_search.h"

#include "domain/availability.h"
#include "levelling/free_units.h"

#include <algorithm>

namespace zs {

namespace {

std::size_t idx(int i)
{
    return static_cast<std::size_t>(i);
}

bool hasSkill(const Resource &resource, const QString &skill)
{
    return skill.trimmed().isEmpty()
           || skillsOf(resource).contains(skill.trimmed(), Qt::CaseInsensitive);
}

/// What one resource would still have, were it given the open work.
class Calls {
public:
    Calls(const Plan &plan,
          const Schedule &schedule,
          const CalendarSet &calendars,
          const std::vector<OutsideUse> &outside)
        : m_plan(plan)
        , m_schedule(schedule)
        , m_calendars(calendars)
        , m_outside(outside)
        , m_hours(plan, calendars)
        , m_tasks(indexById<TaskId>(plan.tasks))
    {}

    [[nodiscard]] SkillCandidate ask(int resource, const Assignment &wanted)
    {
        const Resource &who = m_plan.resources[idx(resource)];
        std::vector<UseSpan> taken;
        for (const Assignment &a : m_plan.assignments) {
            if (a.resource == who.id)
                addUse(a, who, taken);
        }
        for (const OutsideUse &use : m_outside) {
            UseSpan span{use.from.minute,
                         use.to.minute,
                         use.units,
                         -1,
                         0,
                         m_calendars.of(who.calendar).get()};
            if (use.resource == who.id && use.from.isValid() && span.from < span.to
                && trimToWork(span))
                taken.push_back(span);
        }
        std::vector<UseSpan> needed;
        addUse(wanted, who, needed);
        FreeUnits free(capacityOver(who), true);
        for (const UseSpan &span : taken)
            free.take(span);
        for (const UseSpan &span : needed) {
            if (const auto clash = free.clash(span); clash.clashes)
                return {resource, false, {clash.from}};
        }
        return {resource, true, {}};
    }

private:
    void addUse(const Assignment &a, const Resource &who, std::vector<UseSpan> &into)
    {
        const int t = m_tasks.value(a.task, -1);
        if (t < 0 || !m_plan.tasks[idx(t)].active || a.units <= 0)
            return;
        const Task &task = m_plan.tasks[idx(t)];
        m_kept.push_back(m_hours.running(task));
        const WorkCalendarPtr running = m_kept.back();
        m_kept.push_back(m_hours.of(task, who));
        addSpans({task, m_schedule.tasks[idx(t)], *running},
                 a,
                 {0, 0, a.units, t, -1, m_kept.back().get()},
                 into);
    }

    const Plan &m_plan;
    const Schedule &m_schedule;
    const CalendarSet &m_calendars;
    const std::vector<OutsideUse> &m_outside;
    UseHours m_hours;
    QHash<TaskId, int> m_tasks;
    std::vector<WorkCalendarPtr> m_kept; ///< spans point into them
};

} // namespace

std::vector<OpenWork> openWork(const Plan &plan)
{
    const auto tasks = indexById<TaskId>(plan.tasks);
    std::vector<OpenWork> open;
    for (std::size_t i = 0; i < plan.assignments.size(); ++i) {
        const Assignment &a = plan.assignments[i];
        const int t = tasks.value(a.task, -1);
        if (a.resource.isValid() || t < 0 || !plan.tasks[idx(t)].active
            || plan.tasks[idx(t)].actualFinish.isValid())
            continue;
        open.push_back({static_cast<int>(i), t});
    }
    std::ranges::stable_sort(open, {}, &OpenWork::task);
    return open;
}

std::vector<SkillCandidate> candidatesFor(const Plan &plan,
                                          const Schedule &schedule,
                                          const CalendarSet &calendars,
                                          const OpenWork &work,
                                          const std::vector<OutsideUse> &outside)
{
    const Assignment &wanted = plan.assignments[idx(work.assignment)];
    Calls calls(plan, schedule, calendars, outside);
    std::vector<SkillCandidate> found;
    for (std::size_t r = 0; r < plan.resources.size(); ++r) {
        const Resource &who = plan.resources[r];
        const bool busyThere = std::ranges::any_of(plan.assignments, [&](const Assignment &a) {
            return a.task == wanted.task && a.resource == who.id;
        });
        if (who.type == ResourceType::Work && hasSkill(who, wanted.skill) && !busyThere)
            found.push_back(calls.ask(static_cast<int>(r), wanted));
    }
    std::ranges::stable_sort(found, [&](const SkillCandidate &a, const SkillCandidate &z) {
        if (a.free != z.free)
            return a.free;
        return QString::localeAwareCompare(plan.resources[idx(a.resource)].name,
                                           plan.resources[idx(z.resource)].name)
               < 0;
    });
    return found;
}

} // namespace zs
