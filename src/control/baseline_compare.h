// SPDX-License-Identifier: GPL-3.0-or-later
// Two baselines side by side, or a baseline and the plan as it is now (基线对比).
#pragma once

#include "control/progress_share.h"
#include "schedule/schedule.h"

#include <optional>

namespace zs {

enum class TaskChange { Same, Changed, Added, Deleted };

/// A task as one side has it.
struct TaskSide {
    QString name;
    QString wbs;
    TaskId parent;
    WallTime start;
    WallTime finish;
    Minutes duration = 0;
    Minutes work = 0;
    Money cost;
    bool summary = false;
    bool milestone = false;

    bool operator==(const TaskSide &) const = default;
};

/// Variances are later minus earlier side: positive = later, longer, more. Slips are working
/// minutes on the task's calendar as the older side keeps it.
struct TaskVariance {
    TaskChange change = TaskChange::Same;
    TaskId task;
    int index = -1;                   ///< in Plan::tasks; -1 when the plan has it no more
    std::optional<TaskSide> before;   ///< empty = added
    std::optional<TaskSide> after;    ///< empty = deleted
    std::optional<Minutes> startSlip; ///< empty when a side has no date
    std::optional<Minutes> finishSlip;
    Minutes durationChange = 0;
    Minutes workChange = 0;
    Money costChange;
    bool moved = false; ///< it lies under another summary
    bool renamed = false;
};

/// A day that one calendar works differently on the two sides.
struct CalendarDayChange {
    CalendarId calendar; ///< invalid = the project's, where it has none of its own
    QString name;        ///< of the calendar, as the older side has it
    QDate date;
    Minutes before = 0; ///< working minutes of the day
    Minutes after = 0;

    bool operator==(const CalendarDayChange &) const = default;
};

struct ComparisonTotals {
    int same = 0;
    int changed = 0;
    int added = 0;
    int deleted = 0;
    int moved = 0;
    int later = 0;   ///< leaves that finish later
    int earlier = 0; ///< leaves that finish earlier
    WallTime startBefore;
    WallTime startAfter;
    WallTime finishBefore;
    WallTime finishAfter;
    Minutes finishSlip = 0; ///< of the whole, on the older side's project calendar
    /// Sums of the tasks that are no summaries: of a side without any, 0.
    Minutes workBefore = 0;
    Minutes workAfter = 0;
    Money costBefore;
    Money costAfter;
};

struct BaselineComparison {
    /// By finish slip, the greatest first; added, deleted and undated tasks as if they had none; of
    /// equals the plan's order, deleted tasks last.
    std::vector<TaskVariance> tasks;
    ComparisonTotals totals;
    /// By calendar and date, between the first and last day of both sides.
    std::vector<CalendarDayChange> days;
    std::int64_t minutesPerDay = 480;

    [[nodiscard]] double workingDays(Minutes minutes) const
    {
        return static_cast<double>(minutes) / static_cast<double>(minutesPerDay);
    }
};

/// A baseline against the plan as it is scheduled now. NotFound when the plan has no such baseline,
/// Corrupt when its calendars cannot be read.
[[nodiscard]] Result<BaselineComparison> compareWithNow(const Plan &plan,
                                                        const Schedule &schedule,
                                                        const CalendarSet &calendars,
                                                        BaselineId baseline);

/// Two baselines; `before` is the older side. `calendars` stand in for a baseline that keeps none.
[[nodiscard]] Result<BaselineComparison> compareBaselines(const Plan &plan,
                                                          const CalendarSet &calendars,
                                                          BaselineId before,
                                                          BaselineId after);

} // namespace zs
