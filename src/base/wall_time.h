// SPDX-License-Identifier: GPL-3.0-or-later
// A minute on the office wall: plan dates are local and have no zone (China has one, without summer
// time).
#pragma once

#include <QDateTime>
#include <QString>

#include <compare>
#include <cstdint>
#include <limits>

namespace zs {

/// Minutes of working or elapsed time; may be negative (a lead).
using Minutes = std::int64_t;

inline constexpr Minutes kMinutesPerDay = 1440;

/// Minutes since 1970-01-01 00:00 local wall time; invalid when unset.
struct WallTime {
    static constexpr std::int64_t kUnset = std::numeric_limits<std::int64_t>::min();
    std::int64_t minute = kUnset;

    [[nodiscard]] constexpr bool isValid() const noexcept { return minute != kUnset; }
    friend constexpr auto operator<=>(const WallTime &, const WallTime &) noexcept = default;

    /// Days since 1970-01-01 (floor).
    [[nodiscard]] constexpr std::int64_t day() const noexcept
    {
        return minute >= 0 ? minute / kMinutesPerDay
                           : -((-minute + kMinutesPerDay - 1) / kMinutesPerDay);
    }
    /// Minutes after midnight, 0..1439.
    [[nodiscard]] constexpr Minutes timeOfDay() const noexcept
    {
        return minute - day() * kMinutesPerDay;
    }

    [[nodiscard]] static constexpr WallTime at(std::int64_t day, Minutes timeOfDay) noexcept
    {
        return {day * kMinutesPerDay + timeOfDay};
    }
    [[nodiscard]] static WallTime at(QDate date, Minutes timeOfDay)
    {
        return date.isValid() ? at(dayNumber(date), timeOfDay) : WallTime{};
    }
    [[nodiscard]] static WallTime fromDateTime(const QDateTime &local)
    {
        return local.isValid() ? at(local.date(), local.time().msecsSinceStartOfDay() / 60'000)
                               : WallTime{};
    }

    [[nodiscard]] QDate date() const { return isValid() ? dateOf(day()) : QDate(); }
    [[nodiscard]] QTime time() const
    {
        return isValid() ? QTime::fromMSecsSinceStartOfDay(static_cast<int>(timeOfDay()) * 60'000)
                         : QTime();
    }
    /// 2026-02-14 08:30, or nothing when unset.
    [[nodiscard]] QString toString() const;
    /// 2026-02-14T08:30:00, or nothing when unset.
    [[nodiscard]] QString toIso() const;

    [[nodiscard]] static std::int64_t dayNumber(QDate date)
    {
        return date.toJulianDay() - kEpochJulianDay;
    }
    [[nodiscard]] static QDate dateOf(std::int64_t day)
    {
        return QDate::fromJulianDay(day + kEpochJulianDay);
    }

private:
    static constexpr std::int64_t kEpochJulianDay = 2'440'588;
};

} // namespace zs
