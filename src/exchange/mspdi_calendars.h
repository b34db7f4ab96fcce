// SPDX-License-Identifier: GPL-3.0-or-later
// The week, exceptions and alternative weeks of a calendar as MSPDI elements, both ways.
#pragma once

#include "domain/calendar_entity.h"
#include "exchange/leaf_table.h"

namespace zs {

[[nodiscard]] const LeafTable<Calendar> &calendarLeaves();

/// Sets week and exceptions from the element's children. Dated week days of the old style (DayType 0) count only where
/// there is no Exceptions element: newer versions write both and spell recurrences out in the old one.
void readCalendarDays(Calendar &calendar, const XmlExtras &children, ReadPlace &place);
/// WeekDays, Exceptions and WorkWeeks, each only if it holds something. Exceptions of one period stand in WeekDays too,
/// for readers of the old style.
[[nodiscard]] XmlExtras calendarDays(const Calendar &calendar);
[[nodiscard]] bool isCalendarDays(const QString &name);

} // namespace zs
