// SPDX-License-Identifier: GPL-3.0-or-later
// Minutes to pixels and back, and the two header rows of the time axis.
#pragma once

#include "base/wall_time.h"

#include <QString>

#include <vector>

namespace zs {

enum class ZoomLevel { Decade, Year, Quarter, Month, Week, Day, Hour };
enum class TimeUnit { Hour, Day, Week, Month, Quarter, Year, Decade, Century };

/// The unit's beginning at or before `t`; weeks begin on Monday.
[[nodiscard]] WallTime floorTo(WallTime t, TimeUnit unit);
/// The beginning of the unit `steps` after the one that begins at `t`.
[[nodiscard]] WallTime stepped(WallTime t, TimeUnit unit, int steps = 1);

/// One cell of a header row, in content pixels.
struct HeaderCell {
    double x = 0;
    double width = 0;
    QString label;
    WallTime from;
    std::int64_t number = 0; ///< counts cells of its unit, so that every n-th one can be labelled
};

/// A linear scale: content pixels from an origin. A plain value, cheap to copy.
class TimeScale {
public:
    static constexpr double kMinPerDay = 0.01;
    static constexpr double kMaxPerDay = 1440;

    TimeScale() = default;
    /// `perDay`: pixels a calendar day, kept within kMinPerDay..kMaxPerDay.
    TimeScale(WallTime origin, double perDay);
    [[nodiscard]] static double perDayOf(ZoomLevel level);

    [[nodiscard]] WallTime origin() const { return m_origin; }
    [[nodiscard]] double perDay() const { return m_perDay; }
    /// The level that reads best at this scale.
    [[nodiscard]] ZoomLevel level() const;

    [[nodiscard]] double x(WallTime t) const
    {
        return static_cast<double>(t.minute - m_origin.minute) * m_perDay / kMinutesPerDay;
    }
    [[nodiscard]] WallTime timeAt(double x) const
    {
        return {m_origin.minute + static_cast<std::int64_t>(x * kMinutesPerDay / m_perDay)};
    }

    [[nodiscard]] TimeUnit upperUnit() const;
    [[nodiscard]] TimeUnit lowerUnit() const;
    /// Cells that touch content pixels from..to.
    [[nodiscard]] std::vector<HeaderCell> upperCells(double from, double to) const;
    [[nodiscard]] std::vector<HeaderCell> lowerCells(double from, double to) const;

private:
    [[nodiscard]] std::vector<HeaderCell>
    cells(TimeUnit unit, int step, double from, double to, bool upper) const;
    [[nodiscard]] int hourStep() const;

    WallTime m_origin{0};
    double m_perDay = 24;
};

} // namespace zs
