// SPDX-License-Identifier: GPL-3.0-or-later
// Readings folded into stretches of time, the coarser the older: what is kept of them.
#pragma once

#include "sensing/reading.h"

#include <span>
#include <vector>

namespace zs {

/// What a sensor said between startsAt and `minutes` later; at least one reading.
struct ReadingWindow {
    WallTime startsAt;
    std::int64_t minutes = 0;
    std::int64_t readings = 0;
    double least = 0;
    double most = 0;
    double mean = 0;
    double latest = 0;

    [[nodiscard]] WallTime end() const { return {startsAt.minute + minutes}; }
    bool operator==(const ReadingWindow &) const = default;
};

/// Lengths of windows: of the last day, of the month before, and of what is older.
inline constexpr std::int64_t kFineMinutes = 5;
inline constexpr std::int64_t kHourMinutes = 60;
inline constexpr std::int64_t kFineFor = kMinutesPerDay;       ///< minutes
inline constexpr std::int64_t kHoursFor = 31 * kMinutesPerDay; ///< minutes

/// Before these a window is an hour, a day long; they move on by whole hours and days, so that no
/// window lies across.
[[nodiscard]] WallTime hoursBefore(WallTime now);
[[nodiscard]] WallTime daysBefore(WallTime now);

/// The empty window that a reading of that minute belongs to.
[[nodiscard]] ReadingWindow windowFor(WallTime at, WallTime now);

/// Both in one, the longer one's place. `later` holds the latest value.
[[nodiscard]] ReadingWindow joined(const ReadingWindow &earlier, const ReadingWindow &later);

/// Of one sensor, in order of time; two windows of a time become one.
[[nodiscard]] std::vector<ReadingWindow> windowsOf(std::span<const Reading> readings, WallTime now);

/// What becomes of windows as time goes on: the places of those that are too short for their age or
/// stand twice, and what takes their place. Nothing is lost but the finer time.
struct Thinning {
    std::vector<std::size_t> gone;
    std::vector<ReadingWindow> fresh;
};
[[nodiscard]] Thinning thinned(std::span<const ReadingWindow> windows, WallTime now);

/// Where the sensor said nothing for longer than `silentAfter` minutes (0: than two windows): the
/// places of the first windows after such gaps. Windows in order of time.
[[nodiscard]] std::vector<std::size_t> gapsBefore(std::span<const ReadingWindow> windows,
                                                  std::int64_t silentAfter);

} // namespace zs
