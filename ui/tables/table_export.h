// SPDX-License-Identifier: GPL-3.0-or-later
// A plan as a table with columns of one's choice, made so that it can be read back.
#pragma once

#include "ui/grid/grid_data.h"

namespace zs {

class PlanDesk;

struct TableExport {
    QStringList columns;  ///< ids of grid columns, in order
    bool readable = true; ///< with row numbers and outline levels, so that it can be imported again
};

/// All tasks of the desk's plan as they can be shown in columns.
[[nodiscard]] Result<GridData> exportData(PlanDesk &desk);

/// Writes .xlsx or, for any other suffix, CSV. Safe on another thread. Cancelled when `progress`
/// says so; then there is no file.
[[nodiscard]] Result<>
exportTable(const GridData &data,
            const TableExport &wanted,
            const QString &path,
            const std::function<bool(std::int64_t done, std::int64_t total)> &progress = {});

/// Puts an export into the log, with the plan's secrecy label; not where the log cannot be written.
[[nodiscard]] Result<> noteExport(PlanDesk &desk, const QString &path);

} // namespace zs
