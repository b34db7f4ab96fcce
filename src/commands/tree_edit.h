// SPDX-License-Identifier: GPL-3.0-or-later
// A working copy of a plan's task tree while a command is planned: edits rows, then says what
// changed.
#pragma once

#include "domain/change_set.h"
#include "domain/plan.h"

#include <QHash>

namespace zs {

class TreeEdit {
public:
    explicit TreeEdit(const Plan &plan);

    /// The task as edited so far; null when unknown.
    [[nodiscard]] const Task *find(TaskId id) const;
    /// For changing it; null when unknown.
    [[nodiscard]] Task *edit(TaskId id);
    /// Adds a new row; place() puts it somewhere.
    void add(const Task &task);

    /// Children of a parent (top level when invalid), in order, as edited so far.
    [[nodiscard]] std::vector<TaskId> childrenOf(TaskId parent) const;
    /// True when `id` is `ancestor` or lies below it.
    [[nodiscard]] bool isWithin(TaskId id, TaskId ancestor) const;
    /// Puts a task below `parent` right behind sibling `after` (first when invalid), renumbering
    /// only when no gap is left.
    void place(TaskId id, TaskId parent, TaskId after);

    /// Inserts and updates, in the plan's order.
    [[nodiscard]] ChangeSet changes() const;

private:
    const Plan &m_plan;
    QHash<TaskId, std::size_t> m_index;
    QHash<TaskId, Task> m_edited;
    std::vector<TaskId> m_added;
};

} // namespace zs
