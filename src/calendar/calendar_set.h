// SPDX-License-Identifier: GPL-3.0-or-later
// The compiled calendars of a plan: base calendar, project, resource, task; chosen by id.
#pragma once

#include "calendar/holidays.h"
#include "calendar/work_calendar.h"
#include "domain/plan.h"

#include <QHash>

namespace zs {

using WorkCalendarPtr = std::shared_ptr<const WorkCalendar>;

/// What a plan's tasks are scheduled on. Cheap to copy.
class CalendarSet {
public:
    /// Compiles every calendar of the plan over the years it may need. A calendar whose bases form a loop or are missing
    /// falls back to the standard week, and is named in problems().
    [[nodiscard]] static CalendarSet compile(const Plan &plan, const HolidayTable &holidays);

    [[nodiscard]] const WorkCalendarPtr &project() const { return m_project; }
    /// The calendar with that id, or the project's.
    [[nodiscard]] const WorkCalendarPtr &of(CalendarId id) const;
    /// The calendar a task runs on: elapsed, its own, or the project's.
    [[nodiscard]] const WorkCalendarPtr &of(const Task &task) const;
    [[nodiscard]] const QStringList &problems() const { return m_problems; }
    /// Why a day is or is not worked in the project's calendar.
    [[nodiscard]] DayVerdict verdict(QDate date) const;

private:
    QHash<CalendarId, WorkCalendarPtr> m_calendars;
    WorkCalendarPtr m_project;
    QStringList m_problems;
    std::shared_ptr<const struct CalendarFacts> m_facts; ///< what verdict() needs, shared by copies
};

/// The standard office calendar: Monday to Friday 08:30-12:00 and 14:00-18:00 of the agency's usual week is a site's own
/// choice; shipped as 08:00-12:00, 13:00-17:00 as Microsoft Project has it, following China's notices.
[[nodiscard]] Calendar standardCalendar();

} // namespace zs
