// SPDX-License-Identifier: GPL-3.0-or-later
// Pure rules over one task: same input, same answer.
#pragma once

#include "base/result.h"
#include "domain/task.h"

namespace zs {

inline constexpr qsizetype kMaxTaskNameLength = 500;
/// Longest duration that may be typed, in working minutes: 100 years of 24-hour days.
inline constexpr Minutes kMaxDuration = 100LL * 366 * kMinutesPerDay;

/// The task with its new name (trimmed, on one line), or why the name will not do.
[[nodiscard]] Result<Task> renamed(Task task, const QString &name);
/// With its new duration; 0 makes it a milestone, and a milestone with a duration is none any more.
/// What a person said remains of a started task changes by as much.
[[nodiscard]] Result<Task> withDuration(Task task, WorkMinutes duration);
[[nodiscard]] Result<Task> constrained(Task task, ConstraintType type, WallTime date);
/// 0 clears the actual dates, more than 0 starts the task on its scheduled start, 100 finishes it.
/// What remains is again what the percentage leaves.
[[nodiscard]] Result<Task> progressed(Task task, std::int64_t percent);
/// With one field set by column; refuses fields that have a command of their own or are computed.
/// Actual dates and percent complete follow each other: 100 % and an actual finish come together.
/// With a status date no actual date may lie behind it; those that are not told but follow do not.
[[nodiscard]] Result<Task>
withField(Task task, const QString &column, const FieldValue &value, WallTime statusDate = {});
/// Brings actual dates that `before` did not have to the status date, if they lie behind it.
void limitActuals(Task &task, const Task &before, WallTime statusDate);
/// Invalid when an actual date lies behind the status date (unset: anything may have happened), or
/// the finish before the start; the message names the task.
[[nodiscard]] Result<> checkActuals(const Task &task, WallTime statusDate);

/// Activity codes as they are stored: a compact JSON object of texts, its names in order; empty for
/// none. Invalid for anything else.
[[nodiscard]] Result<QString> codesText(const QString &json);

} // namespace zs
