// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entity.h"
#include "domain/ids.h"

namespace zs {

/// A working calendar as stored (工作日历). What `week` and `exceptions` hold is defined in
/// calendar/calendar_text.h.
struct Calendar {
    CalendarId id;
    CalendarId base;      ///< days it does not set itself come from there
    ProjectId project;    ///< invalid = shared by all projects
    std::int64_t uid = 0; ///< number in an imported file
    QString name;
    bool statutory = false; ///< follows China's holiday notices (调休)
    QString week;           ///< JSON: shifts of each weekday that it sets itself
    QString exceptions;     ///< JSON: dated and recurring exceptions
    QString extras;
    std::int64_t version = 0;

    bool operator==(const Calendar &) const = default;
};

template <>
struct EntityTraits<Calendar> {
    static constexpr EntityKind kKind = EntityKind::Calendar;
    static constexpr const char *kTable = "calendar";
    [[nodiscard]] static std::span<const FieldInfo> fields();
};

} // namespace zs
