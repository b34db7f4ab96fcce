// SPDX-License-Identifier: GPL-3.0-or-later
// A plan's calendars and the holiday notices they follow as one text (冻结日历): what
// Baseline::calendars holds, so that a baseline can be computed with years later, whatever became
// of the calendars.
#pragma once

#include "calendar/calendar_set.h"

namespace zs {

struct FrozenCalendars {
    CalendarId project; ///< the calendar of the project
    /// In the plan's order: those that the project, its tasks or its resources use, and their
    /// bases. Only id, base, name, statutory, week and exceptions are kept.
    std::vector<Calendar> calendars;
    /// Empty when no calendar follows the notices. A year that had no notice then has none here:
    /// its days off are the statutory ones by the rule in force that year.
    HolidayTable holidays;

    [[nodiscard]] const Calendar *find(CalendarId id) const; ///< null when there is none
};

[[nodiscard]] FrozenCalendars frozenCalendars(const Plan &plan, const HolidayTable &holidays);

/// Compact JSON; the same values always give the same text.
[[nodiscard]] QString frozenText(const FrozenCalendars &frozen);
/// Corrupt on anything that frozenText() does not write.
[[nodiscard]] Result<FrozenCalendars> frozenFromText(const QString &text);

/// The calendars ready to compute with, good for the days from `from` to `to` and some years
/// around.
[[nodiscard]] CalendarSet compiled(const FrozenCalendars &frozen, WallTime from, WallTime to);

} // namespace zs
