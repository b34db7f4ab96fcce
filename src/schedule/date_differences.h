// SPDX-License-Identifier: GPL-3.0-or-later
// What scheduling would do to dates that came from somewhere else, and why: shown before an import
// is accepted.
#pragma once

#include "schedule/driver.h"

namespace zs {

struct DateDifference {
    int task = 0; ///< index in Plan::tasks
    WallTime fileStart;
    WallTime fileFinish;
    WallTime ourStart;
    WallTime ourFinish;
    QString reason; ///< translated sentences

    bool operator==(const DateDifference &) const = default;
};

/// Every active task that has dates in `asImported` and gets others in `ours`, the plan's schedule
/// on `calendars`; in display order.
[[nodiscard]] std::vector<DateDifference>
dateDifferences(const Plan &asImported, const CalendarSet &calendars, const Schedule &ours);
/// The same where the plan's calendars follow no other notices than the shipped ones.
[[nodiscard]] std::vector<DateDifference> dateDifferences(const Plan &asImported,
                                                          const Schedule &ours);

/// Why a task lies where it does, in whole translated sentences.
[[nodiscard]] QString driverText(const Plan &plan, const Driver &driver);
/// "春节: 2026-02-15 to 2026-02-23 off; ...", the holidays, make-up days and exceptions of the
/// project's calendar from one day to another (at most a year of them is told); empty without any.
[[nodiscard]] QString calendarText(const CalendarSet &calendars, QDate from, QDate to);

} // namespace zs
