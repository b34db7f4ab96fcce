// SPDX-License-Identifier: GPL-3.0-or-later
// Working time that a task has from those who work on it (资源日历).
#pragma once

#include "calendar/work_calendar.h"
#include "domain/plan.h"

#include <QHash>

namespace zs {

class CalendarSet;

/// For each task, the calendars of the people, teams and machines assigned to it, each once; those
/// without a calendar of their own work on the project's. Materials and costs do not count. A task
/// of which nobody has a calendar of their own has none here; most tasks have none.
class StaffCalendars {
public:
    using List = std::vector<std::shared_ptr<const WorkCalendar>>;

    StaffCalendars() = default;
    /// O(resources) when no resource has a calendar, else O(resources + assignments).
    StaffCalendars(const Plan &plan, const CalendarSet &calendars);
    /// Of one task only; O(resources + assignments), without a table.
    StaffCalendars(const Plan &plan, const CalendarSet &calendars, TaskId task);

    [[nodiscard]] bool isEmpty() const { return m_lists.isEmpty(); }
    /// Null when there are none.
    [[nodiscard]] const List *of(TaskId task) const;
    /// The tasks for which two plans differ in this.
    [[nodiscard]] static std::vector<TaskId> differing(const StaffCalendars &a,
                                                       const StaffCalendars &b);

private:
    void read(const Plan &plan, const CalendarSet &calendars, TaskId only);

    QHash<TaskId, List> m_lists; ///< in the order of the pointers
};

/// The hours that any of `people` works, within the hours of `within` if that is not null, over the
/// longest range of days that one of them has. Microsoft Project spreads a task so over those who
/// work on it (seen in real files: a task of 48 hours by day and night shift together). Without
/// such an hour it has no work.
[[nodiscard]] WorkCalendar combinedHours(const StaffCalendars::List &people,
                                         const WorkCalendar *within);

} // namespace zs
