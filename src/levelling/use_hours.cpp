// SPDX-License-Identifier: GPL-3.0-or-later
#include "levelling/use_hours.h"

namespace zs {

UseHours::UseHours(const Plan &plan, const CalendarSet &calendars)
    : m_calendars(calendars)
    , m_staff(plan, calendars)
{}

WorkCalendarPtr UseHours::running(const Task &task) const
{
    return m_staff.isEmpty() ? m_calendars.of(task) : m_calendars.runningOn(task, m_staff);
}

WorkCalendarPtr UseHours::of(const Task &task, const Resource &resource)
{
    if (task.elapsed || task.ignoreResourceCalendars || !m_staff.of(task.id))
        return running(task);
    const WorkCalendarPtr &own = m_calendars.of(resource.calendar);
    if (!task.calendar.isValid())
        return own;
    const WorkCalendarPtr &within = m_calendars.of(task.calendar);
    if (within == own)
        return own;
    WorkCalendarPtr &combined = m_combined[{own.get(), within.get()}];
    if (!combined)
        combined = std::make_shared<const WorkCalendar>(combinedHours({own}, within.get()));
    return combined;
}

} // namespace zs
