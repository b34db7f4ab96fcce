// SPDX-License-Identifier: GPL-3.0-or-later
// The progress line (前锋线): through each task's bar at the point that its work has really reached
// by the status date; to the left of the date lies what is behind.
#pragma once

#include "control/progress_share.h"
#include "schedule/schedule.h"

namespace zs {

struct ProgressPoint {
    int task = 0; ///< index in Plan::tasks
    /// Where on the bar the work has come to. The status date itself for what is neither ahead nor
    /// behind: what is done, or not due yet.
    WallTime at;
    Minutes ahead = 0; ///< working minutes on the task's calendar; negative = behind

    bool operator==(const ProgressPoint &) const = default;
};

/// One point for each active task without children that has dates, hammocks excepted, in display
/// order; on the bars as they are scheduled now. Interruptions count as no work: only where work
/// has stopped before what is left of it goes on again, it ought to have gone on. Empty without a
/// status date.
[[nodiscard]] std::vector<ProgressPoint> progressLine(const Plan &plan,
                                                      const Schedule &schedule,
                                                      const CalendarSet &calendars,
                                                      WallTime status);

/// The same on the bars of a baseline (`calendars` as baselineCalendars() gives them): tasks that
/// the baseline does not know have no point.
[[nodiscard]] std::vector<ProgressPoint>
progressLine(const Plan &plan, BaselineId baseline, const CalendarSet &calendars, WallTime status);

} // namespace zs
