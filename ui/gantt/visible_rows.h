// SPDX-License-Identifier: GPL-3.0-or-later
// Which tasks have a row on the screen, given the collapsed ones.
#pragma once

#include "ui/gantt/gantt_snapshot.h"

#include <QSet>

namespace zs {

/// Maps visible rows to tasks and back. Built in O(rows shown): a collapsed task's subtree is
/// skipped by its length.
class VisibleRows {
public:
    VisibleRows() = default;
    VisibleRows(const GanttSnapshot &snapshot, const QSet<TaskId> &collapsed);

    [[nodiscard]] int count() const { return static_cast<int>(m_taskAt.size()); }
    /// The task's index in a visible row.
    [[nodiscard]] int task(int row) const { return m_taskAt[static_cast<std::size_t>(row)]; }
    /// The visible row of a task, -1 while it is hidden.
    [[nodiscard]] int row(int task) const
    {
        return task < 0 || task >= static_cast<int>(m_rowOf.size())
                   ? -1
                   : m_rowOf[static_cast<std::size_t>(task)];
    }

private:
    std::vector<int> m_taskAt;
    std::vector<int> m_rowOf;
};

} // namespace zs
