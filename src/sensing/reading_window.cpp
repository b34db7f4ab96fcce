// SPDX-License-Identifier: GPL-3.0-or-later
#include "sensing/reading_window.h"

#include <algorithm>
#include <map>

namespace zs {

namespace {

WallTime floorTo(WallTime at, std::int64_t minutes)
{
    const std::int64_t rest = ((at.minute % minutes) + minutes) % minutes;
    return {at.minute - rest};
}

} // namespace

WallTime hoursBefore(WallTime now)
{
    return floorTo({now.minute - kFineFor}, kHourMinutes);
}

WallTime daysBefore(WallTime now)
{
    return floorTo({now.minute - kHoursFor}, kMinutesPerDay);
}

ReadingWindow windowFor(WallTime at, WallTime now)
{
    ReadingWindow window;
    window.minutes = at < daysBefore(now)    ? kMinutesPerDay
                     : at < hoursBefore(now) ? kHourMinutes
                                             : kFineMinutes;
    window.startsAt = floorTo(at, window.minutes);
    return window;
}

ReadingWindow joined(const ReadingWindow &earlier, const ReadingWindow &later)
{
    if (earlier.readings == 0 || later.readings == 0) {
        ReadingWindow full = earlier.readings == 0 ? later : earlier;
        const ReadingWindow &place = earlier.minutes >= later.minutes ? earlier : later;
        full.startsAt = place.startsAt;
        full.minutes = place.minutes;
        return full;
    }
    ReadingWindow both = earlier.minutes >= later.minutes ? earlier : later;
    both.readings = earlier.readings + later.readings;
    both.least = std::min(earlier.least, later.least);
    both.most = std::max(earlier.most, later.most);
    const double share = static_cast<double>(later.readings) / static_cast<double>(both.readings);
    // by shares, so that the sum of large values cannot overflow
    both.mean = std::clamp(earlier.mean * (1 - share) + later.mean * share, both.least, both.most);
    both.latest = later.latest;
    return both;
}

std::vector<ReadingWindow> windowsOf(std::span<const Reading> readings, WallTime now)
{
    std::vector<const Reading *> inOrder;
    inOrder.reserve(readings.size());
    for (const Reading &one : readings)
        inOrder.push_back(&one);
    // by value, too: the outcome must not hang on the order in which they came
    std::ranges::sort(inOrder, [](const Reading *a, const Reading *b) {
        return std::pair(a->at, a->value) < std::pair(b->at, b->value);
    });
    std::vector<ReadingWindow> windows;
    for (const Reading *one : inOrder) {
        ReadingWindow window = windowFor(minuteOf(one->at), now);
        window.readings = 1;
        window.least = window.most = window.mean = window.latest = one->value;
        if (!windows.empty() && windows.back().startsAt == window.startsAt)
            windows.back() = joined(windows.back(), window);
        else
            windows.push_back(window);
    }
    return windows;
}

Thinning thinned(std::span<const ReadingWindow> windows, WallTime now)
{
    std::map<std::int64_t, std::vector<std::size_t>> places;
    for (std::size_t i = 0; i < windows.size(); ++i)
        places[windowFor(windows[i].startsAt, now).startsAt.minute].push_back(i);
    Thinning thinning;
    for (auto &[start, members] : places) {
        const ReadingWindow place = windowFor({start}, now);
        const ReadingWindow &first = windows[members.front()];
        // a coarse window of an earlier clock is left as it is
        if (members.size() == 1 && first.minutes >= place.minutes)
            continue;
        std::ranges::stable_sort(members, [&](std::size_t a, std::size_t b) {
            return windows[a].end() < windows[b].end();
        });
        ReadingWindow whole = place;
        for (const std::size_t member : members)
            whole = joined(whole, windows[member]);
        thinning.fresh.push_back(whole);
        std::ranges::copy(members, std::back_inserter(thinning.gone));
    }
    std::ranges::sort(thinning.gone);
    return thinning;
}

std::vector<std::size_t> gapsBefore(std::span<const ReadingWindow> windows,
                                    std::int64_t silentAfter)
{
    std::vector<std::size_t> gaps;
    for (std::size_t i = 1; i < windows.size(); ++i) {
        const std::int64_t length = std::max(windows[i - 1].minutes, windows[i].minutes);
        const std::int64_t most = silentAfter > 0 ? std::max(silentAfter, length) : 2 * length;
        if (windows[i].startsAt.minute - windows[i - 1].end().minute > most)
            gaps.push_back(i);
    }
    return gaps;
}

} // namespace zs
