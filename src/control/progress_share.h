// SPDX-License-Identifier: GPL-3.0-or-later
// How much of a task is done, and with which baseline progress is compared.
#pragma once

#include "calendar/calendar_set.h"
#include "domain/plan.h"

#include <QHash>

namespace zs {

/// How much of a task is done, as a fraction: 0 <= part <= whole, whole > 0.
struct DoneShare {
    std::int64_t part = 0;
    std::int64_t whole = 100;

    [[nodiscard]] bool isNothing() const { return part == 0; }
    [[nodiscard]] bool isAll() const { return part == whole; }
    bool operator==(const DoneShare &) const = default;
};

/// Work that was assigned and done in one task.
struct AssignedWork {
    Minutes work = 0;
    Minutes actualWork = 0;
    Money cost;
    Money actualCost;
};

/// The sums of each task's assignments, beside Plan::tasks.
[[nodiscard]] std::vector<AssignedWork> assignedWork(const Plan &plan);

/// By the percentage that Task::percentKind names; all of it once the task has an actual finish. By
/// work: actual work out of work, or the percentage of the duration where no work is assigned.
[[nodiscard]] DoneShare doneShare(const Task &task, const AssignedWork &assigned);

/// `amount` x part / whole, rounded half away from zero; exact for every amount as long as `whole`
/// is below 3 x 10^9. 0 <= part <= whole, whole > 0.
[[nodiscard]] std::int64_t shareOf(std::int64_t amount, std::int64_t part, std::int64_t whole);

/// True for what progress is counted on: an active task without children.
[[nodiscard]] bool countsProgress(const Plan &plan, const TaskTree &tree, std::size_t task);

/// The baseline that progress is measured against: Project::controlBaseline, or else the one saved
/// last; invalid when the plan has none.
[[nodiscard]] BaselineId controlBaselineOf(const Plan &plan);
/// Null when there is none.
[[nodiscard]] const Baseline *findBaseline(const Plan &plan, BaselineId id);
/// A baseline's rows by task; they belong to the plan.
[[nodiscard]] QHash<TaskId, const BaselineTask *> baselineRows(const Plan &plan, BaselineId id);
/// The calendars as a baseline keeps them; `present` for one that keeps none (imported files).
/// Corrupt when they cannot be read.
[[nodiscard]] Result<CalendarSet>
baselineCalendars(const Plan &plan, const Baseline &baseline, const CalendarSet &present);
/// The calendar a baseline's row runs on: all hours when the task counts them, else as it was then.
[[nodiscard]] WorkCalendarPtr
rowCalendar(const BaselineTask &row, bool elapsed, const CalendarSet &calendars);

} // namespace zs
