// SPDX-License-Identifier: GPL-3.0-or-later
// When a camera of a site is asked for a picture, when its silence is told, and which of its
// pictures are kept.
#pragma once

#include "base/wall_time.h"

#include <span>
#include <vector>

namespace zs {

/// Every so many minutes, between two hours of the day; the same hour twice = all day, the first
/// after the second = over midnight.
struct CameraTimes {
    int everyMinutes = 60;
    int fromHour = 7;   ///< 0..23
    int untilHour = 19; ///< 0..24, exclusive

    bool operator==(const CameraTimes &) const = default;
};

[[nodiscard]] bool isInHours(const CameraTimes &times, WallTime at);
/// Whether a picture is due now, after the last one (unset = none yet).
[[nodiscard]] bool isDue(const CameraTimes &times, WallTime last, WallTime now);
/// How many pictures could have come since the last one: minutes in its hours, over the period.
/// Never more than a year is counted.
[[nodiscard]] int missedPeriods(const CameraTimes &times, WallTime last, WallTime now);

/// 全部保留、逾期每日一张、逾期清理.
enum class KeepKind { All, OneADay, Drop };

struct KeepRule {
    KeepKind kind = KeepKind::OneADay;
    int afterDays = 30; ///< younger pictures are all kept

    bool operator==(const KeepRule &) const = default;
};

/// Those of the pictures (in order of time) that the rule lets go, by their place in the list. Of
/// a day that keeps one, the one nearest to noon is kept; the first and the last of a month always
/// are.
[[nodiscard]] std::vector<std::size_t>
letGo(std::span<const WallTime> shots, const KeepRule &rule, WallTime now);

} // namespace zs
