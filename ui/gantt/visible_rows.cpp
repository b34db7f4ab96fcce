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

} // namespace zs
