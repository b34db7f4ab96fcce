// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of a table in the order, the groups and the selection that a person asked for.
#pragma once

#include "ui/gantt/visible_rows.h"
#include "ui/grid/grid_data.h"

namespace zs {

struct SortKey {
    QString column;
    bool descending = false;
    bool operator==(const SortKey &) const = default;
};

/// How values that differ make one group.
enum class GroupStep { Value, Month, Quarter, Year };

/// Names of what is wanted; columns by id. Empty members leave the plan as it is.
struct GridOrder {
    std::vector<SortKey> sort;
    QString group;
    GroupStep step = GroupStep::Value; ///< for days: by month of start, ...
    bool operator==(const GridOrder &) const = default;
};

/// True for a task that is to be shown.
using TaskFilter = std::function<bool(int task)>;

/// Null when nothing is asked for: then the plan's own order holds. Sorting keeps the outline:
/// siblings are sorted among each other. Grouping shows the tasks without children below the heads
/// of their groups, sorted within. A filter keeps the ancestors of its hits, dim. Columns that do
/// not exist (any more) are passed over. Equal rows keep the plan's order.
[[nodiscard]] RowArrangementPtr
arranged(const GridData &data, const GridOrder &order, const TaskFilter &filter = {});

/// Less than, nothing last; texts by the Chinese order of the locale. -1, 0 or 1.
[[nodiscard]] int compareCells(const CellValue &a, const CellValue &b);

} // namespace zs
