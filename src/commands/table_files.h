// SPDX-License-Identifier: GPL-3.0-or-later
// Tables that lie on the disk, for whoever imports one.
#pragma once

#include "exchange/table_file.h"

namespace zs {

/// Io when the file cannot be read; Invalid when it is larger than the limit, before it is read,
/// and for what readTable() refuses. Safe on any thread.
[[nodiscard]] Result<TableFile> readTableFile(const QString &path,
                                              const TableOptions &options = {});
/// The sheet with most rows: covers and notes stand beside it. `table` has a sheet.
[[nodiscard]] const TableSheet &largestSheet(const TableFile &table);

} // namespace zs
