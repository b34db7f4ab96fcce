// SPDX-License-Identifier: GPL-3.0-or-later
// The sentences of an explanation (schedule/explanation.h).
#pragma once

#include "schedule/driver.h"

namespace zs {

class ChainWords {
public:
    ChainWords(const Plan &plan, const CalendarSet &calendars)
        : m_plan(plan)
        , m_calendars(calendars)
        , m_staff(plan, calendars)
    {}

    [[nodiscard]] QString nameOf(int task) const;
    /// "“B” starts after “A”, which finishes on ...", with lag and the summary that has the link.
    [[nodiscard]] QString link(int task, const Driver &driver, WallTime from) const;
    [[nodiscard]] QString child(int summary, int child, bool byFinish, WallTime date) const;
    /// Where a chain begins.
    [[nodiscard]] QString root(int task, const Driver &driver, const TaskTimes &times) const;
    /// " Without that it would wait for “A”."
    [[nodiscard]] QString besides(int task) const;
    /// " No work on 2026-10-01 to 2026-10-08 (国庆节), so it begins on ...": when whole days off
    /// lie between what holds a task and its date; else empty.
    [[nodiscard]] QString daysOff(int task, WallTime bound, WallTime date, bool onStart) const;
    /// " Its work crosses days off: ...": holidays within a task; else empty.
    [[nodiscard]] QString crossing(int task, const TaskTimes &times) const;

    /// " Another project counts on its finish on ...": what limits its float; empty when nothing
    /// does.
    [[nodiscard]] QString promised(const DriverFinder::Promise &promise) const;

    [[nodiscard]] QString wayWithoutDate(int task) const;
    [[nodiscard]] QString wayWithoutLag(const Link &link) const;
    [[nodiscard]] QString wayWithoutLink(const Link &link) const;
    [[nodiscard]] QString wayWithoutDelay(int task) const;
    [[nodiscard]] QString wayShorter(int task) const;
    /// `condition` with what comes of it.
    [[nodiscard]] QString way(const QString &condition, int task, WallTime start) const;

private:
    [[nodiscard]] WorkCalendarPtr calendarOf(int task) const;
    [[nodiscard]] QString lagText(const Link &link) const;
    [[nodiscard]] QString timeText(Minutes minutes, bool elapsed) const;
    [[nodiscard]] QString
    offDays(const WorkCalendar &calendar, QDate from, QDate to, bool namedOnly) const;
    [[nodiscard]] QString nameOf(TaskId id) const;

    const Plan &m_plan;
    const CalendarSet &m_calendars;
    StaffCalendars m_staff;
};

} // namespace zs
