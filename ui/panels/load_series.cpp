// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/load_series.h"

#include <algorithm>

namespace zs {

namespace {

constexpr std::int64_t kMostDays = 73'050; // 200 years

std::int64_t lastDay(const LoadPart &part)
{
    return WallTime{part.to.minute - 1}.day();
}

} // namespace

double shareOfDay(const LoadPart &part, const WorkCalendar *calendar, std::int64_t day)
{
    const WallTime begin = WallTime::at(day, 0);
    Minutes worked = 0;
    Minutes whole = 0;
    const auto add = [&](Minutes from, Minutes to) {
        whole += to - from;
        worked += std::max<Minutes>(0,
                                    std::min(to, part.to.minute - begin.minute)
                                        - std::max(from, part.from.minute - begin.minute));
    };
    if (!calendar)
        add(0, kMinutesPerDay);
    else {
        for (const Shift &shift : calendar->shiftsOn(day))
            add(shift.from, shift.to);
    }
    return whole == 0 ? 0 : static_cast<double>(worked) / static_cast<double>(whole);
}

DailyLoad dailyLoad(const LoadSeries &series)
{
    DailyLoad result;
    std::int64_t first = INT64_MAX;
    std::int64_t last = INT64_MIN;
    for (const LoadPart &part : series.loads) {
        if (!part.from.isValid() || part.to <= part.from)
            continue;
        first = std::min(first, part.from.day());
        last = std::max(last, lastDay(part));
    }
    if (first > last)
        return result;
    last = std::min(last, first + kMostDays);
    result.firstDay = first;
    result.units.assign(static_cast<std::size_t>(last - first + 1), 0);
    result.capacity.assign(result.units.size(), 0);
    for (const LoadPart &part : series.loads) {
        if (!part.from.isValid() || part.to <= part.from)
            continue;
        const WorkCalendar *calendar = part.calendar ? part.calendar.get() : series.calendar.get();
        for (std::int64_t day = part.from.day(); day <= std::min(last, lastDay(part)); ++day)
            result.units[static_cast<std::size_t>(day - first)] +=
                static_cast<double>(part.units) / 1000 * shareOfDay(part, calendar, day);
    }
    std::size_t step = 0;
    for (std::int64_t day = first; day <= last; ++day) {
        while (step < series.capacity.size()
               && series.capacity[step].from.minute < WallTime::at(day + 1, 0).minute)
            ++step;
        const bool works = !series.calendar || !series.calendar->shiftsOn(day).empty();
        if (step > 0 && works)
            result.capacity[static_cast<std::size_t>(day - first)] =
                static_cast<double>(series.capacity[step - 1].units) / 1000;
    }
    return result;
}

} // namespace zs
