// SPDX-License-Identifier: GPL-3.0-or-later
// Commands on what has happened so far: the status date, actual dates, what remains.
#pragma once

#include "commands/command.h"

#include <optional>

namespace zs {

/// Up to when progress is told (状态日期, data date); unset = it is not told. Refused when a task
/// has an actual date behind it. What was told up to the date before is kept (progress_periods.h).
struct SetStatusDate {
    static constexpr const char *kName = "set-status-date";
    ProjectId project;
    WallTime date;
};

/// Tells one task's progress; what is not given stays, as far as the rest allows:
/// - an actual finish, 100 % and nothing remaining come together, the finish by default as
/// scheduled
///   but no later than the status date;
/// - more than 0 % or an actual finish start the task, by default as scheduled;
/// - 0 % without an actual start takes both actual dates away;
/// - a remaining duration sets the percentage of a task whose percent is counted in duration;
///   a percentage without it makes the remaining duration follow from the percentage again;
/// - no actual date lies behind the status date, no finish before its start.
/// Refuses summary tasks: theirs follows from their tasks.
struct RecordProgress {
    static constexpr const char *kName = "record-progress";
    ProjectId project;
    TaskId task;
    std::optional<WallTime> actualStart{};  ///< unset time = it has not begun
    std::optional<WallTime> actualFinish{}; ///< unset time = it is not finished
    std::optional<std::int64_t> percent{};
    std::optional<WorkMinutes> remaining{};
    std::optional<std::int64_t> physicalPercent{};
    std::optional<Money> actualCost{};
};

/// Everything that is scheduled before `date` is done as scheduled, what runs across it up to it;
/// `date` becomes the status date. Only the tasks named, or all.
struct UpdateProgressToDate {
    static constexpr const char *kName = "update-progress-to-date";
    ProjectId project;
    WallTime date;
    std::vector<TaskId> tasks{};
};

/// What is left of started tasks goes on no earlier than `date` (unset = the status date), by
/// Task::resume. Tasks that have not begun start no earlier than it: up to the status date by
/// itself, behind it by a constraint, which only tasks get that have none or an earlier one of that
/// kind. Only the tasks named, or all.
struct RescheduleUnfinished {
    static constexpr const char *kName = "reschedule-unfinished";
    ProjectId project;
    WallTime date{};
    std::vector<TaskId> tasks{};
};

[[nodiscard]] Result<ChangeSet> plan(const SetStatusDate &command, const PlanScope &scope);
[[nodiscard]] Result<ChangeSet> plan(const RecordProgress &command, const PlanScope &scope);
[[nodiscard]] Result<ChangeSet> plan(const UpdateProgressToDate &command, const PlanScope &scope);
[[nodiscard]] Result<ChangeSet> plan(const RescheduleUnfinished &command, const PlanScope &scope);

/// Invalid when a task has an actual date behind `date`; names the first.
[[nodiscard]] Result<> checkStatusDate(const Plan &plan, WallTime date);

} // namespace zs
