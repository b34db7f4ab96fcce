// SPDX-License-Identifier: GPL-3.0-or-later
// Deadlines in working days (工作日), on a calendar that knows holidays and make-up days (调休).
#pragma once

#include "base/clock.h"
#include "calendar/work_calendar.h"

namespace zs {

/// China's date and midnight: one zone, without summer time.
[[nodiscard]] QDate chinaDate(UtcMillis at);
[[nodiscard]] UtcMillis chinaTime(QDate date, Minutes timeOfDay);

/// When `workingDays` working days are over, counted from the day after `from`: the end of the last
/// one's last shift (民法典 第201条, 第203条). 0 gives the end of `from`'s own day, or that of the
/// first working day after it. On a calendar without work every day counts, until midnight.
[[nodiscard]] UtcMillis dueAfter(const WorkCalendar &calendar, UtcMillis from, int workingDays);
/// The working day that many working days before `due`, at the start of its first shift.
[[nodiscard]] UtcMillis remindBefore(const WorkCalendar &calendar, UtcMillis due, int workingDays);
/// Working days in (from, to]; 0 when `to` is not after `from`.
[[nodiscard]] int workingDaysBetween(const WorkCalendar &calendar, QDate from, QDate to);

} // namespace zs
