// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of a table file with a task in each, and how deep each lies.
#pragma once

#include "exchange/table_columns.h"

namespace zs {

/// A row below the head that holds something.
struct SheetRow {
    int row = 0; ///< from 0 in the sheet
    int level = 0;
    bool summary = false; ///< the next one lies deeper
    QString name;
    QString wbs;
    QString number;
};

/// Cell of a row; empty beyond its end.
[[nodiscard]] const TableCell &cellAt(const TableSheet &sheet, int row, int column);

/// All rows with content below the head, without those that repeat it; levels not filled yet.
[[nodiscard]] std::vector<SheetRow> contentRows(const TableSheet &sheet,
                                                const TableMapping &mapping);

/// Fills in levels and summaries: by the level column, by the dots of WBS codes, or by the blanks
/// before the names. A row lies at most one level deeper than the one before it. Returns the
/// indices of rows whose level cell is none.
[[nodiscard]] std::vector<std::size_t>
fillLevels(std::vector<SheetRow> &rows, const TableSheet &sheet, const TableMapping &mapping);

/// The codes ("1.2.3") that rows of these levels get when they are counted.
[[nodiscard]] std::vector<QString> countedCodes(const std::vector<SheetRow> &rows);

} // namespace zs
