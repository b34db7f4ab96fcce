// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/statutory_exceptions.h"

#include <algorithm>

namespace zs {

std::vector<CalendarException> statutoryExceptions(const HolidayTable &holidays,
                                                   int firstYear,
                                                   int lastYear,
                                                   const std::vector<CalendarException> &own)
{
    std::vector<CalendarException> exceptions;
    const auto isOwn = [&](QDate date) {
        return std::ranges::any_of(
            own, [&](const CalendarException &e) { return e.from <= date && date <= e.to; });
    };
    for (const HolidayDay &day :
         holidays.daysBetween(QDate(firstYear, 1, 1), QDate(lastYear, 12, 31))) {
        if (isOwn(day.date))
            continue;
        const bool follows = !exceptions.empty() && exceptions.back().name == day.name
                             && exceptions.back().working != day.off
                             && exceptions.back().to.addDays(1) == day.date;
        if (follows)
            exceptions.back().to = day.date;
        else
            exceptions.push_back({day.name, day.date, day.date, !day.off, {}, {}});
    }
    return exceptions;
}

} // namespace zs
