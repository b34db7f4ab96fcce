// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gantt/visible_rows.h"

namespace zs {

VisibleRows::VisibleRows(const GanttSnapshot &snapshot, const QSet<TaskId> &collapsed)
    : m_rowOf(snapshot.rows.size(), -1)
{
    m_taskAt.reserve(snapshot.rows.size());
    for (int i = 0; i < snapshot.size();) {
        m_rowOf[static_cast<std::size_t>(i)] = static_cast<int>(m_taskAt.size());
        m_taskAt.push_back(i);
        const GanttRow &row = snapshot.row(i);
        i = row.summary && !collapsed.isEmpty() && collapsed.contains(row.id) ? row.end : i + 1;
    }
}

VisibleRows::VisibleRows(const GanttSnapshot &snapshot,
                         RowArrangementPtr arrangement,
                         const QSet<TaskId> &collapsed,
                         const QSet<QString> &collapsedGroups)
{
    if (!arrangement) {
        *this = VisibleRows(snapshot, collapsed);
        return;
    }
    m_rowOf.assign(snapshot.rows.size(), -1);
    m_arrangement = std::move(arrangement);
    const auto &rows = m_arrangement->rows;
    m_taskAt.reserve(rows.size());
    m_arrangedAt.reserve(rows.size());
    for (int i = 0; i < static_cast<int>(rows.size());) {
        const ArrangedRow &row = rows[static_cast<std::size_t>(i)];
        take(row.task, i);
        const bool closed =
            row.task < 0 ? collapsedGroups.contains(
                               m_arrangement->groups[static_cast<std::size_t>(row.group)].key)
                         : row.end > i + 1 && collapsed.contains(snapshot.row(row.task).id);
        i = closed ? row.end : i + 1;
    }
}

void VisibleRows::take(int task, int arranged)
{
    if (task >= 0) {
        m_planOrder = m_planOrder && (m_taskAt.empty() || m_taskAt.back() < task);
        m_rowOf[static_cast<std::size_t>(task)] = static_cast<int>(m_taskAt.size());
    } else {
        m_planOrder = false;
    }
    m_taskAt.push_back(task);
    m_arrangedAt.push_back(arranged);
}

const GroupHead *VisibleRows::group(int row) const
{
    if (!m_arrangement || task(row) >= 0)
        return nullptr;
    const int arranged = m_arrangedAt[static_cast<std::size_t>(row)];
    const int group = m_arrangement->rows[static_cast<std::size_t>(arranged)].group;
    return &m_arrangement->groups[static_cast<std::size_t>(group)];
}

bool VisibleRows::dim(int row) const
{
    return m_arrangement
           && m_arrangement
                  ->rows[static_cast<std::size_t>(m_arrangedAt[static_cast<std::size_t>(row)])]
                  .dim;
}

} // namespace zs
