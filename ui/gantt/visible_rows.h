// SPDX-License-Identifier: GPL-3.0-or-later
// Which tasks have a row on the screen, and in which order: the plan's own less what is collapsed,
// or sorted, grouped and filtered.
#pragma once

#include "ui/gantt/gantt_snapshot.h"

#include <QSet>

#include <concepts>

namespace zs {

/// The head of a group of rows.
struct GroupHead {
    QString key;   ///< what the group is known by, stable over edits
    QString title; ///< for people
    int count = 0; ///< tasks in it
    bool operator==(const GroupHead &) const = default;
};

/// One row of a table that is sorted, grouped or filtered.
struct ArrangedRow {
    int task = -1;    ///< index in the snapshot; -1 for the head of a group
    int group = -1;   ///< index of that head
    int parent = -1;  ///< the row that it lies below, -1 at the top
    int end = 0;      ///< one past the last row below it
    bool dim = false; ///< no hit of the filter: here because hits lie below it
    bool operator==(const ArrangedRow &) const = default;
};

/// All rows of such a table, in order, as if nothing were collapsed.
struct RowArrangement {
    std::vector<ArrangedRow> rows;
    std::vector<GroupHead> groups;
    int hits = 0; ///< tasks that the filter lets through
    bool operator==(const RowArrangement &) const = default;
};

using RowArrangementPtr = std::shared_ptr<const RowArrangement>;

/// Maps visible rows to tasks and back. Built in O(rows shown): a collapsed task's subtree is
/// skipped by its length.
class VisibleRows {
public:
    VisibleRows() = default;
    /// In the plan's order.
    VisibleRows(const GanttSnapshot &snapshot, const QSet<TaskId> &collapsed);
    /// In an arrangement's order; plan order when it is null.
    VisibleRows(const GanttSnapshot &snapshot,
                RowArrangementPtr arrangement,
                const QSet<TaskId> &collapsed,
                const QSet<QString> &collapsedGroups);
    /// Just these tasks in this order. (A template, so that {} still means nothing collapsed.)
    template <std::same_as<std::vector<int>> Tasks>
    VisibleRows(const GanttSnapshot &snapshot, const Tasks &tasks)
        : m_rowOf(snapshot.rows.size(), -1)
    {
        for (const int task : tasks)
            take(task, -1);
        m_arrangedAt.clear();
    }

    [[nodiscard]] int count() const { return static_cast<int>(m_taskAt.size()); }
    /// The task's index in a visible row; -1 for the head of a group.
    [[nodiscard]] int task(int row) const { return m_taskAt[static_cast<std::size_t>(row)]; }
    /// The visible row of a task, -1 while it is hidden.
    [[nodiscard]] int row(int task) const
    {
        return task < 0 || task >= static_cast<int>(m_rowOf.size())
                   ? -1
                   : m_rowOf[static_cast<std::size_t>(task)];
    }
    /// The group whose head a visible row is; null for a task's row.
    [[nodiscard]] const GroupHead *group(int row) const;
    /// True for a row that is shown only because hits of the filter lie below it.
    [[nodiscard]] bool dim(int row) const;
    /// Tasks rise from row to row, as without sorting and grouping.
    [[nodiscard]] bool inPlanOrder() const { return m_planOrder; }

private:
    void take(int task, int arranged);

    std::vector<int> m_taskAt;
    std::vector<int> m_rowOf;
    std::vector<int> m_arrangedAt; ///< rows of the arrangement; empty without one
    RowArrangementPtr m_arrangement;
    bool m_planOrder = true;
};

} // namespace zs
