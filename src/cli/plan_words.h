// SPDX-License-Identifier: GPL-3.0-or-later
// What several commands of zsctl take: a project, its tasks and resources by what people call them,
// dates and amounts.
#pragma once

#include "cli/invocation.h"
#include "commands/workspace.h"

namespace zs {

/// Options --project, --login, --passphrase-file.
void takesProject(Invocation &call);
/// An option with a value.
void takes(Invocation &call, const char *name, const char *what, const QString &valueName);

struct OpenedProject {
    std::unique_ptr<Workspace> workspace;
    ProjectId project;
    PlanPtr plan;
};
/// Opens the workspace named first and the project of --project. Invalid without --project.
[[nodiscard]] Result<OpenedProject> openProject(const Invocation &call);

/// By WBS code, by file number or by its whole name; Invalid when several have that name.
[[nodiscard]] Result<TaskId> taskNamed(const Plan &plan, const QString &text);
[[nodiscard]] Result<ResourceId> resourceNamed(const Plan &plan, const QString &text);

/// "2026-03-02T08:00" or "2026-03-02 08:00"; a day alone counts from its `timeOfDay` minute.
[[nodiscard]] Result<WallTime> timeFrom(const QString &text, Minutes timeOfDay);
/// Of an option; nothing when it is not set.
[[nodiscard]] Result<std::optional<WallTime>>
timeOption(const Invocation &call, const QString &option, Minutes timeOfDay);
/// A whole number in an option, times `scale`: "1.5" days at 480 = 720. Nothing when it is not set.
[[nodiscard]] Result<std::optional<std::int64_t>>
numberOption(const Invocation &call, const QString &option, std::int64_t scale = 1);

/// What a day's work begins and ends at when only the day is told.
inline constexpr Minutes kMorning = 8 * 60;
inline constexpr Minutes kEvening = 17 * 60;

/// Says that a change was made: {"changes": n} or `text`; else the error.
int answerChanges(const Invocation &call, const Result<ChangeSet> &done, const QString &text);

} // namespace zs
