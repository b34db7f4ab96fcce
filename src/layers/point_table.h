// SPDX-License-Identifier: GPL-3.0-or-later
// Points in a table that people keep: a workbook's rows with two columns of coordinates.
#pragma once

#include "layers/layer_reader.h"

namespace zs {

/// Names of columns that coordinates are found by, in lower case.
[[nodiscard]] const QStringList &eastColumns();
[[nodiscard]] const QStringList &northColumns();

/// `rows` beside `columns`; shorter ones end in empty cells. Rows whose coordinates are no numbers
/// are left out and told. Invalid without both columns, without declared coordinates, and where
/// numbers cannot be such coordinates.
[[nodiscard]] Result<LayerContent>
pointsOf(const QStringList &columns, const std::vector<QStringList> &rows, const LayerWish &wish);

} // namespace zs
