// SPDX-License-Identifier: GPL-3.0-or-later
// Durations as people type them: "5", "5d", "5 天", "3h", "2 周", "1.5 月".
#pragma once

#include "base/result.h"
#include "base/wall_time.h"

#include <QStringView>

namespace zs {

/// How much work the larger units hold, in minutes and days of work.
struct DurationUnits {
    Minutes perDay = 480;
    Minutes perWeek = 2400;
    Minutes daysPerMonth = 20;
};

enum class DurationUnit { Minute, Hour, Day, Week, Month };

struct DurationText {
    double amount = 0;
    DurationUnit unit = DurationUnit::Day;
    bool elapsed = false; ///< "ed", "eh": all hours count, not only working time

    bool operator==(const DurationText &) const = default;
};

/// Reads a number and its unit; days when it has none. Full-width digits and signs are read as
/// plain ones. Signs are allowed: a lag may be negative. Invalid says what is expected.
[[nodiscard]] Result<DurationText> readDuration(QStringView text);
/// Working minutes, or clock minutes for an elapsed duration (a month of 30 days), rounded to the
/// minute.
[[nodiscard]] Minutes minutesOf(const DurationText &duration, const DurationUnits &units);
/// A task's duration: as above, and not negative, at most 100 years.
[[nodiscard]] Result<Minutes> durationFromText(QStringView text, const DurationUnits &units);

/// In days with at most two decimals and without a unit, for a column that names the unit.
[[nodiscard]] QString inDays(Minutes duration, const DurationUnits &units);
/// The shortest exact writing with a unit: "2d", "4h", "30m"; elapsed: "2ed".
[[nodiscard]] QString
durationText(Minutes duration, const DurationUnits &units, bool elapsed = false);

/// Full-width digits, letters and signs as plain ones, ends trimmed.
[[nodiscard]] QString plainWidth(QStringView text);

} // namespace zs
