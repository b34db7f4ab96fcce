// SPDX-License-Identifier: GPL-3.0-or-later
// In which hours a resource works on a task.
#pragma once

#include "calendar/calendar_set.h"

namespace zs {

/// The hours in which an assignment takes its resource: those that both the resource and the
/// calendar of its task's own work. An elapsed task, and one that ignores the calendars of its
/// resources, takes them in its own hours. Combined calendars are made once.
class UseHours {
public:
    /// Both must outlive this.
    UseHours(const Plan &plan, const CalendarSet &calendars);

    /// What the task runs on; as CalendarSet::runningOn().
    [[nodiscard]] WorkCalendarPtr running(const Task &task) const;
    [[nodiscard]] WorkCalendarPtr of(const Task &task, const Resource &resource);

private:
    const CalendarSet &m_calendars;
    StaffCalendars m_staff;
    QHash<std::pair<const WorkCalendar *, const WorkCalendar *>, WorkCalendarPtr> m_combined;
};

} // namespace zs
