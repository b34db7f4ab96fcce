// SPDX-License-Identifier: GPL-3.0-or-later
// Cells of the task table as people write them.
#pragma once

#include "exchange/cell_text.h"
#include "ui/grid/grid_data.h"

namespace zs {

/// The value that a text stands for in a column of fields; null for an empty text where the field
/// may be empty. `task` (-1 for a new one) says which calendar a day without a time of day is
/// completed from. Predecessors are read elsewhere (predecessorsFromText).
[[nodiscard]] Result<FieldValue>
readCell(const GridData &data, int task, int column, const QString &text);

} // namespace zs
