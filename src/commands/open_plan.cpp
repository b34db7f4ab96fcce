// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/open_plan.h"

#include <QSet>

#include <algorithm>

namespace zs {

Result<OpenPlan> OpenPlan::create(Plan plan, const HolidayTable &holidays)
{
    OpenPlan open;
    open.m_plan = std::make_shared<const Plan>(std::move(plan));
    open.m_calendars = CalendarSet::compile(*open.m_plan, holidays);
    auto scheduler = IncrementalScheduler::create(open.m_plan, open.m_calendars);
    if (!scheduler)
        return passOn(scheduler);
    open.m_scheduler = std::move(*scheduler);
    open.m_schedule = std::make_shared<const Schedule>(open.m_scheduler->schedule());
    return open;
}

ScheduledPlan OpenPlan::scheduled() const
{
    return {m_plan, m_schedule, m_calendars};
}

namespace {

/// Changes of these entities can move working time itself.
bool touchesCalendars(const ChangeSet &set)
{
    return std::ranges::any_of(set.changes, [](const EntityChange &c) {
        return c.entity == EntityKind::Calendar || c.entity == EntityKind::Project
               || c.entity == EntityKind::Setting;
    });
}

/// The duration of summaries and hammocks is computed like their dates.
void setDates(Task &task, const TaskTimes &times, bool computedDuration)
{
    task.start = times.start;
    task.finish = times.finish;
    if (computedDuration)
        task.duration = {times.duration};
}

} // namespace

ChangeSet scheduledChanges(const Plan &plan, const Schedule &schedule, const ChangeSet &planned)
{
    QSet<Uuid> touched;
    for (const EntityChange &change : planned.changes)
        touched.insert(change.id);
    ChangeSet set{planned.command, plan.project.id, {}};
    const auto add = [&](EntityChange change) {
        if (change.fields.empty())
            return;
        if (touched.contains(change.id))
            --change.version;
        set.changes.push_back(std::move(change));
    };
    const TaskTree tree = treeOf(plan.tasks);
    for (std::size_t i = 0; i < plan.tasks.size(); ++i) {
        const Task &task = plan.tasks[i];
        const TaskTimes &times = schedule.tasks[i];
        const bool computed = tree.isSummary(i) || (task.kind == TaskKind::Hammock && task.active);
        if (task.start == times.start && task.finish == times.finish
            && (!computed || task.duration.value == times.duration))
            continue;
        Task moved = task;
        setDates(moved, times, computed);
        add(updated(task, moved));
    }
    Project project = plan.project;
    if (!project.scheduleFromFinish)
        project.planFinish = schedule.finish;
    add(updated(plan.project, project));
    return set;
}

Result<> OpenPlan::reschedule(const PlanPtr &next, const ChangeSet &planned)
{
    if (m_scheduler && touchesCalendars(planned))
        return m_scheduler->startAnew(next, m_calendars);
    if (!m_scheduler) {
        auto fresh = IncrementalScheduler::create(next, m_calendars);
        if (!fresh)
            return passOn(fresh);
        m_scheduler = std::move(*fresh);
        return {};
    }
    return m_scheduler->apply(next, planned);
}

Result<OpenPlan::Next> OpenPlan::after(const ChangeSet &planned, const HolidayTable &holidays)
{
    auto next = std::make_shared<Plan>(*m_plan);
    applyTo(*next, planned);
    const CalendarSet before = m_calendars;
    if (touchesCalendars(planned))
        m_calendars = CalendarSet::compile(*next, holidays);
    auto scheduled = reschedule(next, planned);
    const CalendarSet used = std::exchange(m_calendars, before);
    if (!scheduled) // the scheduler stands where it stood
        return passOn(scheduled);
    const ChangeSet moves = scheduledChanges(*next, m_scheduler->schedule(), planned);
    applyTo(*next, moves);
    return Next{merged(planned, moves), std::move(next), used};
}

void OpenPlan::accept(Next next)
{
    m_plan = std::move(next.plan);
    m_calendars = next.calendars;
    m_schedule = std::make_shared<const Schedule>(m_scheduler->schedule());
}

void OpenPlan::reject()
{
    m_scheduler.reset(); // it may have run ahead; the next edit makes it anew
}

} // namespace zs
