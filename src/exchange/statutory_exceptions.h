// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/calendar_text.h"
#include "calendar/holidays.h"

namespace zs {

/// The notices' days off and make-up working days of those years as dated exceptions, for programs
/// that know no notices, and the statutory days of years that have none yet: what the scheduler
/// reckons with. Neighbouring days of one holiday are one exception. Days on which one of `own` may
/// hold are left to it.
[[nodiscard]] std::vector<CalendarException>
statutoryExceptions(const HolidayTable &holidays,
                    int firstYear,
                    int lastYear,
                    const std::vector<CalendarException> &own);

} // namespace zs
