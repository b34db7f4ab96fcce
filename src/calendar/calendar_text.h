// SPDX-License-Identifier: GPL-3.0-or-later
// How Calendar::week and Calendar::exceptions are written: JSON that keeps what MSPDI says, so that
// an export returns it.
#pragma once

#include "base/result.h"
#include "calendar/work_calendar.h"

#include <QDate>
#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace zs {

/// The shifts that a calendar sets for each weekday, Monday first; nothing = as the base calendar
/// has it, empty shifts = a day off.
using WeekPattern = std::array<std::optional<DayShifts>, 7>;

/// How an exception repeats. The numbers are MSPDI's.
struct Recurrence {
    enum Type {
        Daily = 1,            ///< every day of the period
        YearlyByDay = 2,      ///< `monthDay` of `month`
        YearlyByPosition = 3, ///< `monthPosition` `monthItem` of `month`
        MonthlyByDay = 4,     ///< `monthDay` every `period` months
        MonthlyByPosition = 5,
        Weekly = 6,       ///< `daysOfWeek` every `period` weeks; weeks begin on Sunday
        DayCount = 7,     ///< every `period` days
        WeekdayCount = 8, ///< every `period` days from Monday to Friday
        None = 9,         ///< as Daily
    };
    int type = Daily;
    bool byOccurrences =
        false; ///< EnteredByOccurrences: ends after `occurrences`, else on the exception's `to`
    int occurrences = 0;
    int period = 1;
    int daysOfWeek = 0; ///< bits: 1 Sunday, 2 Monday, 4 Tuesday ... 64 Saturday
    int monthItem =
        0; ///< 0 day, 1 day from Monday to Friday, 2 weekend day, 3 Sunday, 4 Monday ... 9 Saturday
    int monthPosition = 0; ///< 0 first ... 3 fourth, 4 last
    int month = 0;         ///< 0 January ... 11 December
    int monthDay = 0;      ///< 1-31; in a shorter month its last day
    bool operator==(const Recurrence &) const = default;
};

/// A dated exception (例外日期): days that differ from the week.
struct CalendarException {
    QString name;
    QDate from;
    QDate to; ///< the last day
    bool working = false;
    DayShifts shifts; ///< of a working exception; empty = the calendar's usual working day
    Recurrence recurrence;
    bool operator==(const CalendarException &) const = default;
};

/// Another week for a range of dates (MSPDI WorkWeek).
struct AlternativeWeek {
    QString name;
    QDate from;
    QDate to; ///< the last day
    WeekPattern week;
    bool operator==(const AlternativeWeek &) const = default;
};

/// What Calendar::week holds; empty text when no day is set.
[[nodiscard]] QString encodeWeek(const WeekPattern &week);
/// Empty text sets nothing. Invalid on anything that is not such a week: unknown day, overlapping
/// or impossible shifts.
[[nodiscard]] Result<WeekPattern> decodeWeek(const QString &text);

/// What Calendar::exceptions holds; empty text when there is nothing. Order is kept: the later
/// wins.
[[nodiscard]] QString encodeExceptions(const std::vector<CalendarException> &exceptions,
                                       const std::vector<AlternativeWeek> &weeks = {});
[[nodiscard]] Result<std::vector<CalendarException>> decodeExceptions(const QString &text);
[[nodiscard]] Result<std::vector<AlternativeWeek>> decodeAlternativeWeeks(const QString &text);

/// The days on which an exception holds, in order, none before `from` nor after `to`. The period
/// runs from the exception's `from` on; counted occurrences are counted from there too.
[[nodiscard]] std::vector<QDate>
occurrences(const CalendarException &exception, QDate from, QDate to);

} // namespace zs
