// SPDX-License-Identifier: GPL-3.0-or-later
// The compiled calendars of a plan: base calendar, project, resource, task; chosen by id.
#pragma once

#include "calendar/holidays.h"
#include "calendar/staff_calendars.h"
#include "calendar/work_calendar.h"
#include "domain/plan.h"

#include <QHash>

namespace zs {

using WorkCalendarPtr = std::shared_ptr<const WorkCalendar>;

/// What a plan's tasks are scheduled on. Cheap to copy.
///
/// A calendar lies over its base, that over its own base, down to the standard week. What is said
/// later here wins:
///   1. the weeks, deepest base first;
///   2. the alternative weeks, likewise;
///   3. China's notices and statutory days, if any calendar of the chain follows them;
///   4. the exceptions, deepest base first, each calendar's in their order, working ones as well as
///   days off.
/// So a person's own hours do not undo the holidays of the base calendar; only an exception does.
/// (Microsoft Project likewise asks the bases for an exception before it looks at a week.) A
/// make-up working day, and a working exception without hours, has the hours of the first working
/// day from Monday to Friday in the week that is in force then.
class CalendarSet {
public:
    /// Compiles every calendar of the plan over the years it may need: from two years before the
    /// earliest date in the plan, its exceptions and the notices to 15 years after the latest,
    /// within 1950-2150; outside of that the week repeats. Where the bases form a loop or are
    /// missing, the standard calendar stands in for them; this, and text that cannot be read, is
    /// named in problems().
    [[nodiscard]] static CalendarSet compile(const Plan &plan, const HolidayTable &holidays);

    [[nodiscard]] const WorkCalendarPtr &project() const { return m_project; }
    /// The calendar with that id, or the project's.
    [[nodiscard]] const WorkCalendarPtr &of(CalendarId id) const;
    /// False for an id that none of the compiled calendars has.
    [[nodiscard]] bool has(CalendarId id) const { return m_calendars.contains(id); }
    /// The calendar a task has: elapsed, its own, or the project's. Whoever works on it does not
    /// count; see runningOn().
    [[nodiscard]] const WorkCalendarPtr &of(const Task &task) const;
    /// The calendar a task really runs on. Where people or machines with calendars of their own
    /// work on it, the hours that any of them works; where the task has a calendar of its own too,
    /// of these hours only its own. Not for elapsed tasks and those that ignore resource calendars
    /// (Task::ignoreResourceCalendars). Such combined calendars are made once and shared by all
    /// copies of this set. Safe from several threads.
    [[nodiscard]] WorkCalendarPtr runningOn(const Task &task, const StaffCalendars &staff) const;
    /// The same for one task alone; O(resources + assignments).
    [[nodiscard]] WorkCalendarPtr runningOn(const Plan &plan, const Task &task) const;
    [[nodiscard]] const QStringList &problems() const { return m_problems; }
    /// Why a day is or is not worked in the project's calendar.
    [[nodiscard]] DayVerdict verdict(QDate date) const;

private:
    QHash<CalendarId, WorkCalendarPtr> m_calendars;
    WorkCalendarPtr m_project = WorkCalendar::allHours();
    WorkCalendarPtr m_allHours = WorkCalendar::allHours();
    QStringList m_problems;
    std::shared_ptr<class CombinedCalendars> m_combined;
    std::shared_ptr<const struct CalendarFacts> m_facts; ///< what verdict() needs, shared by copies
};

/// The standard office calendar, without an id: Monday to Friday 08:00-12:00 and 13:00-17:00,
/// following China's notices.
[[nodiscard]] Calendar standardCalendar();

} // namespace zs
