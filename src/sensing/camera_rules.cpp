// SPDX-License-Identifier: GPL-3.0-or-later
#include "sensing/camera_rules.h"

#include <algorithm>
#include <cstdlib>
#include <map>

namespace zs {

namespace {

constexpr Minutes kHour = 60;
constexpr Minutes kNoon = 12 * kHour;

/// Of one day, from midnight up to that time of day.
Minutes minutesOfDay(const CameraTimes &times, Minutes until)
{
    const Minutes from = times.fromHour * kHour;
    const Minutes to = times.untilHour * kHour;
    if (from == to % kMinutesPerDay)
        return until;
    if (from < to)
        return std::clamp(until, from, to) - from;
    return std::min(until, to) + std::max<Minutes>(0, until - from);
}

} // namespace

bool isInHours(const CameraTimes &times, WallTime at)
{
    const Minutes minute = at.timeOfDay();
    return minutesOfDay(times, minute + 1) > minutesOfDay(times, minute);
}

bool isDue(const CameraTimes &times, WallTime last, WallTime now)
{
    if (!isInHours(times, now))
        return false;
    return !last.isValid() || now.minute - last.minute >= times.everyMinutes;
}

int missedPeriods(const CameraTimes &times, WallTime last, WallTime now)
{
    constexpr std::int64_t kMostDays = 366;
    if (!last.isValid() || now <= last || times.everyMinutes <= 0)
        return 0;
    const WallTime from = std::max(last, WallTime{now.minute - kMostDays * kMinutesPerDay});
    Minutes minutes = minutesOfDay(times, now.timeOfDay()) - minutesOfDay(times, from.timeOfDay());
    minutes += (now.day() - from.day()) * minutesOfDay(times, kMinutesPerDay);
    return static_cast<int>(minutes / times.everyMinutes);
}

std::vector<std::size_t> letGo(std::span<const WallTime> shots, const KeepRule &rule, WallTime now)
{
    std::vector<std::size_t> gone;
    if (rule.kind == KeepKind::All)
        return gone;
    std::map<std::int64_t, std::size_t> ofDay; // nearest to noon
    std::map<int, std::pair<std::size_t, std::size_t>> ofMonth;
    const auto fromNoon = [&](std::size_t i) { return std::abs(shots[i].timeOfDay() - kNoon); };
    for (std::size_t i = 0; i < shots.size(); ++i) {
        const auto [day, freshDay] = ofDay.try_emplace(shots[i].day(), i);
        if (!freshDay && fromNoon(i) < fromNoon(day->second))
            day->second = i;
        const QDate date = shots[i].date();
        const auto [month, freshMonth] = ofMonth.try_emplace(date.year() * 12 + date.month(), i, i);
        month->second.second = i;
    }
    const std::int64_t youngest = now.day() - rule.afterDays;
    for (std::size_t i = 0; i < shots.size(); ++i) {
        const QDate date = shots[i].date();
        const auto &[first, last] = ofMonth.at(date.year() * 12 + date.month());
        const bool isKept = shots[i].day() > youngest || i == first || i == last
                            || (rule.kind == KeepKind::OneADay && ofDay.at(shots[i].day()) == i);
        if (!isKept)
            gone.push_back(i);
    }
    return gone;
}

} // namespace zs
