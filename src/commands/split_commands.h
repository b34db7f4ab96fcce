// SPDX-License-Identifier: GPL-3.0-or-later
// Commands that interrupt a task and join it again.
#pragma once

#include "commands/command.h"

namespace zs {

/// The task rests for `gap` working minutes of its calendar from the instant `at` on. Refuses
/// summary tasks, hammocks and an instant that is not between its start and finish.
struct SplitTask {
    static constexpr const char *kName = "split-task";
    ProjectId project;
    TaskId task;
    WallTime at;
    WorkMinutes gap;
};

/// Takes the interruption behind `after` working minutes away; all of them when `after` is 0.
struct JoinTask {
    static constexpr const char *kName = "join-task";
    ProjectId project;
    TaskId task;
    WorkMinutes after{};
};

[[nodiscard]] Result<ChangeSet> plan(const SplitTask &command, const PlanScope &scope);
[[nodiscard]] Result<ChangeSet> plan(const JoinTask &command, const PlanScope &scope);

} // namespace zs
