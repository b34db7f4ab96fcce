// SPDX-License-Identifier: GPL-3.0-or-later
// What a cell, a bar or a dialog asks to be changed; the page's editor answers with commands, a
// test with a notebook.
#pragma once

#include "commands/cell_commands.h"
#include "exchange/predecessor_text.h"

namespace zs {

class TaskEditing {
public:
    TaskEditing() = default;
    TaskEditing(const TaskEditing &) = delete;
    TaskEditing &operator=(const TaskEditing &) = delete;
    virtual ~TaskEditing() = default;

    // each is true when it held; what failed has been reported
    virtual bool rename(TaskId task, const QString &name) = 0;
    virtual bool setDuration(TaskId task, Minutes duration) = 0;
    /// Puts the start on a day, by a constraint (not earlier than).
    virtual bool setStart(TaskId task, WallTime start) = 0;
    /// Makes the task end then, by its duration; the start stays.
    virtual bool setFinish(TaskId task, WallTime finish) = 0;
    virtual bool setPercent(TaskId task, int percent) = 0;
    virtual bool setUnit(TaskId task, OrgUnitId unit) = 0;
    virtual bool setPredecessors(TaskId task, const std::vector<PredecessorSpec> &predecessors) = 0;
    /// A block of cells as one step.
    virtual bool editCells(const EditCells &, const QString & /*stepText*/) { return false; }
    /// What was typed cannot be read.
    virtual void refuse(const Error &why) = 0;
};

} // namespace zs
