// SPDX-License-Identifier: GPL-3.0-or-later
// How MSPDI writes single values: dates, ISO 8601 durations, decimals, times of day.
#pragma once

#include "base/money.h"
#include "base/wall_time.h"

#include <QString>

#include <optional>

namespace zs {

/// Bounds on values; what lies beyond is taken for a mistake.
inline constexpr int kFirstYear = 1900;
inline constexpr int kLastYear = 2200;
inline constexpr Minutes kMaxDuration = 100'000'000;             ///< about 190 years of all hours
inline constexpr Minutes kMaxWork = 100'000'000'000;             ///< many people for many years
inline constexpr std::int64_t kMaxMoney = 9'000'000'000'000'000; ///< 分
inline constexpr std::int64_t kMaxUid = 2'147'483'647;

/// "2026-02-14T08:30:00", seconds optional and dropped, a zone passed over (plan dates are local).
/// Nothing when it is no date or outside kFirstYear..kLastYear.
[[nodiscard]] std::optional<WallTime> parseWall(QStringView text);
[[nodiscard]] QString wallText(WallTime time);

/// "PT8H0M0S" or "P1DT2H" (a day is 24 hours) in minutes, seconds rounded; may be negative. Nothing
/// when it is none or beyond kMaxWork.
[[nodiscard]] std::optional<Minutes> parseIsoDuration(QStringView text);
[[nodiscard]] QString isoDurationText(Minutes minutes);

/// "08:30:00" as minutes after midnight, 0-1440.
[[nodiscard]] std::optional<Minutes> parseTimeOfDay(QStringView text);
/// 24:00 is written as 00:00:00.
[[nodiscard]] QString timeOfDayText(Minutes minutes);

/// A decimal number times 10^digits, rounded half away from zero: parseScaled("6.25", 2) is 625.
/// Nothing when it is no number or beyond kMaxMoney.
[[nodiscard]] std::optional<std::int64_t> parseScaled(QStringView text, int digits);
/// The inverse, without useless zeros: scaledText(625, 2) is "6.25", scaledText(5000, 2) "50".
[[nodiscard]] QString scaledText(std::int64_t value, int digits);

[[nodiscard]] std::optional<std::int64_t> parseWhole(QStringView text);

/// The MSPDI codes for units of a duration or lag that count all hours (em, eh, ed, ew, emo, e%,
/// and their estimated forms).
[[nodiscard]] bool isElapsedFormat(std::int64_t format);
[[nodiscard]] bool isPercentFormat(std::int64_t format);
[[nodiscard]] bool isEstimatedFormat(std::int64_t format);

} // namespace zs
