// SPDX-License-Identifier: GPL-3.0-or-later
// The week, exceptions and alternative weeks of a calendar as MSPDI elements, both ways.
#pragma once

#include "calendar/calendar_text.h"
#include "domain/calendar_entity.h"
#include "exchange/leaf_table.h"

namespace zs {

[[nodiscard]] const LeafTable<Calendar> &calendarLeaves();

/// Sets week and exceptions from the element's children. Dated week days of the old style (DayType
/// 0) count only where there is no Exceptions element: newer versions write both and spell
/// recurrences out in the old one.
void readCalendarDays(Calendar &calendar, const XmlExtras &children, ReadPlace &place);
[[nodiscard]] std::vector<CalendarException> exceptionsOf(const Calendar &calendar);
/// WeekDays, Exceptions and WorkWeeks, each only if it holds something. Exceptions of one period
/// stand in WeekDays too, for readers of the old style. `more` are written after the calendar's own
/// exceptions; those of them that work without shifts get the calendar's usual ones.
[[nodiscard]] XmlExtras calendarDays(const Calendar &calendar,
                                     const std::vector<CalendarException> &more = {});
[[nodiscard]] bool isCalendarDays(const QString &name);

} // namespace zs
