// SPDX-License-Identifier: GPL-3.0-or-later
// What kind of day a day is, for shading; asked of the calendar once a day and remembered.
#pragma once

#include "calendar/calendar_set.h"

#include <functional>
#include <memory>
#include <unordered_map>

namespace zs {

enum class DayKind {
    Working,
    Off,     ///< a day off of the week
    Holiday, ///< off by a notice, a statutory day or an exception
    MakeUp,  ///< a day of the weekend that is worked (调休上班)
};

struct DayShade {
    DayKind kind = DayKind::Working;
    QString name;     ///< of the holiday, if one
    DayShifts work{}; ///< the hours worked, where known

    [[nodiscard]] bool isOff() const { return kind == DayKind::Off || kind == DayKind::Holiday; }
    bool operator==(const DayShade &) const = default;
};

/// Not safe from several threads at once: it remembers answers. Copies share what they know of
/// other calendars.
class DayShading {
public:
    /// Day numbers as WallTime::day().
    using Ask = std::function<DayShade(std::int64_t day)>;

    DayShading() = default;
    explicit DayShading(Ask ask)
        : m_ask(std::move(ask))
    {}
    /// The project's calendar.
    [[nodiscard]] static DayShading of(const CalendarSet &calendars);

    [[nodiscard]] const DayShade &day(std::int64_t day) const;
    /// The days of another calendar of the plan, worked and not, without names; null where it is
    /// not known.
    [[nodiscard]] const DayShading *ofCalendar(CalendarId calendar) const;

private:
    struct Others;
    Ask m_ask;
    mutable std::unordered_map<std::int64_t, DayShade>
        m_known; ///< its nodes stay where they are: answers are references
    std::shared_ptr<Others> m_others;
};

} // namespace zs
