// SPDX-License-Identifier: GPL-3.0-or-later
// Commands on the task tree of a plan.
#pragma once

#include "commands/command.h"

namespace zs {

/// Adds one task below `parent` (top level when invalid), behind sibling `after` (first when
/// invalid).
struct AddTask {
    static constexpr const char *kName = "add-task";
    ProjectId project;
    TaskId parent{};
    TaskId after{};
    QString name;
    WorkMinutes duration{480};
    bool milestone = false;
    TaskId id{}; ///< given by the caller when it needs to know it beforehand; else made
};

struct RenameTask {
    static constexpr const char *kName = "rename-task";
    ProjectId project;
    TaskId task;
    QString name;
};

/// Deletes tasks with their descendants, links and assignments; their attachments become the
/// project's, baselines keep their rows. Undo brings all of it back. Refuses a task that another
/// project waits for.
struct DeleteTasks {
    static constexpr const char *kName = "delete-tasks";
    ProjectId project;
    std::vector<TaskId> tasks;
};

/// Makes each task the last child of the sibling before it.
struct IndentTasks {
    static constexpr const char *kName = "indent-tasks";
    ProjectId project;
    std::vector<TaskId> tasks;
};

/// Makes each task the next sibling of its parent.
struct OutdentTasks {
    static constexpr const char *kName = "outdent-tasks";
    ProjectId project;
    std::vector<TaskId> tasks;
};

/// Moves a task (with its descendants) below `parent`, behind `after`.
struct MoveTask {
    static constexpr const char *kName = "move-task";
    ProjectId project;
    TaskId task;
    TaskId parent{};
    TaskId after{};
};

/// Sets one field of one task by column name: duration, constraint, deadline, percent complete, ...
/// Refuses fields that have a command of their own or are computed, and values that break a rule.
struct SetTaskField {
    static constexpr const char *kName = "set-task-field";
    ProjectId project;
    TaskId task;
    QString column;
    FieldValue value;
};

/// Sets duration; 0 makes a milestone of a task that has none.
struct SetDuration {
    static constexpr const char *kName = "set-duration";
    ProjectId project;
    TaskId task;
    WorkMinutes duration;
};

/// Sets the constraint; `date` is needed by all but as soon and as late as possible.
struct SetConstraint {
    static constexpr const char *kName = "set-constraint";
    ProjectId project;
    TaskId task;
    ConstraintType type = ConstraintType::AsSoonAsPossible;
    WallTime date{};
};

[[nodiscard]] Result<ChangeSet> plan(const AddTask &command, const PlanScope &scope);
[[nodiscard]] Result<ChangeSet> plan(const RenameTask &command, const PlanScope &scope);
[[nodiscard]] Result<ChangeSet> plan(const DeleteTasks &command, const PlanScope &scope);
[[nodiscard]] Result<ChangeSet> plan(const IndentTasks &command, const PlanScope &scope);
[[nodiscard]] Result<ChangeSet> plan(const OutdentTasks &command, const PlanScope &scope);
[[nodiscard]] Result<ChangeSet> plan(const MoveTask &command, const PlanScope &scope);
[[nodiscard]] Result<ChangeSet> plan(const SetTaskField &command, const PlanScope &scope);
[[nodiscard]] Result<ChangeSet> plan(const SetDuration &command, const PlanScope &scope);
[[nodiscard]] Result<ChangeSet> plan(const SetConstraint &command, const PlanScope &scope);

} // namespace zs
