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
[[nodiscard]] Result<Task> withDuration(Task task, WorkMinutes duration);
[[nodiscard]] Result<Task> constrained(Task task, ConstraintType type, WallTime date);
/// 0 clears the actual dates, more than 0 starts the task on its scheduled start, 100 finishes it.
[[nodiscard]] Result<Task> progressed(Task task, std::int64_t percent);
/// With one field set by column; refuses fields that have a command of their own or are computed.
[[nodiscard]] Result<Task> withField(Task task, const QString &column, const FieldValue &value);

} // namespace zs
