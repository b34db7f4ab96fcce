// SPDX-License-Identifier: GPL-3.0-or-later
// Where each statutory clock of a tender stands on a day. Pure: events, book and holidays in,
// states out.
#pragma once

#include "calendar/holidays.h"
#include "procurement/clock_book.h"

namespace zs {

enum class ClockState {
    Waiting, ///< what it counts from has not happened
    Open,    ///< a least time runs: not before its limit
    Due,     ///< to be done by its limit
    Overdue, ///< its limit passed and nothing happened
    Kept,
    Broken, ///< too early, too late, or before what it counts from
};

struct DatedEvent {
    QString key;
    QDate on; ///< may lie ahead: a bid deadline is set in advance
};

struct TenderDates {
    TenderLaw law = TenderLaw::Bidding;
    ProcurementWay way = ProcurementWay::Unset;
    std::vector<DatedEvent> events;
};

struct ClockLine {
    const StatutoryClock *clock = nullptr; ///< of the book
    ClockState state = ClockState::Waiting;
    QDate from;   ///< invalid = has not happened
    QDate to;     ///< invalid = has not happened
    QDate limit;  ///< the earliest (least) or the latest (most) day for `to`
    int days = 0; ///< Due: left; Overdue: since; Broken: by so many days. Calendar days
    bool noticePending = false; ///< counted over a year whose holidays are not announced yet

    [[nodiscard]] bool alarms() const
    {
        return state == ClockState::Overdue || state == ClockState::Broken;
    }
};

/// The day that a clock ends when it begins at `from`.
[[nodiscard]] QDate limitOf(const StatutoryClock &clock, QDate from, const HolidayTable &holidays);
/// In the order of the book; clocks of other laws and ways, and those that count from an optional
/// event that did not happen, are not there.
[[nodiscard]] std::vector<ClockLine> clocksOf(const ClockBook &book,
                                              const TenderDates &dates,
                                              const HolidayTable &holidays,
                                              QDate today);
/// The nearest limit to be met or missed already; null when nothing is due.
[[nodiscard]] const ClockLine *nextDue(const std::vector<ClockLine> &lines);

/// "Due on 2026-03-02, 5 days left", translated.
[[nodiscard]] QString stateText(const ClockLine &line);
/// "Kept", "Broken"... in one word.
[[nodiscard]] QString stateWord(ClockState state);
/// "at least 20 days", "within 7 working days", translated.
[[nodiscard]] QString periodText(const StatutoryClock &clock);

} // namespace zs
