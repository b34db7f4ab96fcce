// SPDX-License-Identifier: GPL-3.0-or-later
// One value that a sensor told (读数), before anybody knows which sensor's it is.
#pragma once

#include "base/wall_time.h"

#include <QString>

namespace zs {

/// Milliseconds since 1970-01-01 00:00 on the office wall: as WallTime, finer.
using WallMillis = std::int64_t;

inline constexpr WallMillis kMillisPerMinute = 60'000;

struct Reading {
    QString topic; ///< of MQTT, or the column of a file
    WallMillis at = 0;
    double value = 0;

    bool operator==(const Reading &) const = default;
};

/// The minute that an instant lies in.
[[nodiscard]] constexpr WallTime minuteOf(WallMillis at) noexcept
{
    return {at >= 0 ? at / kMillisPerMinute : -((-at + kMillisPerMinute - 1) / kMillisPerMinute)};
}

[[nodiscard]] constexpr WallMillis millisOf(WallTime at) noexcept
{
    return at.minute * kMillisPerMinute;
}

/// What the clock on the wall shows at that instant; it must be valid.
[[nodiscard]] inline WallMillis wallMillisOf(const QDateTime &instant)
{
    constexpr WallMillis kMillisPerDay = kMinutesPerDay * kMillisPerMinute;
    return WallTime::dayNumber(instant.date()) * kMillisPerDay
           + instant.time().msecsSinceStartOfDay();
}

} // namespace zs
