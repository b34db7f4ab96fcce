// SPDX-License-Identifier: GPL-3.0-or-later
// The calendars that the tasks of one plan really run on, for many tasks asked one by one.
#pragma once

#include "calendar/calendar_set.h"

namespace zs {

/// CalendarSet::runningOn() with what it needs to know of those who work on the tasks: O(resources
/// + assignments) to make, O(1) a task.
class RunningCalendars {
public:
    RunningCalendars(const Plan &plan, CalendarSet calendars)
        : m_calendars(std::move(calendars))
        , m_staff(plan, m_calendars)
    {}

    [[nodiscard]] WorkCalendarPtr of(const Task &task) const
    {
        return m_calendars.runningOn(task, m_staff);
    }

private:
    CalendarSet m_calendars;
    StaffCalendars m_staff;
};

} // namespace zs
