// SPDX-License-Identifier: GPL-3.0-or-later
// Blocks of cells as spreadsheets put them on the clipboard: tabs between cells, line ends between
// rows, quotes around a cell that holds either.
#pragma once

#include <QString>

#include <vector>

namespace zs {

using TextBlock = std::vector<std::vector<QString>>;

/// Rows end with "\n" as Excel's do.
[[nodiscard]] QString toTabText(const TextBlock &block);
/// A quoted cell may hold tabs, line ends and doubled quotes; a quote within an unquoted cell
/// stands for itself. A line end behind the last row makes no row of its own.
[[nodiscard]] TextBlock fromTabText(QStringView text);
/// Rows at most, counted by line ends without reading the cells.
[[nodiscard]] qsizetype countLines(QStringView text);

} // namespace zs
