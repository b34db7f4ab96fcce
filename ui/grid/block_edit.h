// SPDX-License-Identifier: GPL-3.0-or-later
// A block of cells copied, pasted, filled and cleared: values in, one command out.
#pragma once

#include "commands/cell_commands.h"
#include "ui/grid/grid_data.h"
#include "ui/grid/tab_text.h"

#include <functional>

namespace zs {

/// Cells of a table as it is shown: tasks in the order of its rows, columns in the order of its
/// header.
struct CellBlock {
    std::vector<int> tasks;
    std::vector<int> columns;
    [[nodiscard]] bool isEmpty() const { return tasks.empty() || columns.empty(); }
};

/// What is put into cells; rows beyond the table's end become new tasks.
struct PasteTarget {
    CellBlock selected;         ///< a single cell fills all of it
    std::vector<int> tasksOn;   ///< shown tasks from the first selected one to the table's end
    std::vector<int> columnsOn; ///< shown columns from the first selected one to the header's end
    QString newName;            ///< of an added task whose row brings no name
};

/// Says how many of all rows are read; false = the person gave up.
using RowProgress = std::function<bool(int done, int total)>;

[[nodiscard]] TextBlock copied(const GridData &data, const CellBlock &block);

/// Reads a block of texts into cells. Invalid names row, column and value of the first cell that
/// cannot be read; over kMostPastedRows rows are refused before anything is read. Columns that
/// cannot be edited are passed over when the block spans several.
[[nodiscard]] Result<EditCells> pasted(const GridData &data,
                                       const PasteTarget &target,
                                       const TextBlock &block,
                                       IdSource &ids,
                                       const RowProgress &progress = {});

/// The first row (column) of the block into its other rows (columns).
[[nodiscard]] Result<EditCells> filledDown(const GridData &data, const CellBlock &block);
[[nodiscard]] Result<EditCells> filledRight(const GridData &data, const CellBlock &block);
/// Empties what can be empty; Invalid when nothing of the block can.
[[nodiscard]] Result<EditCells> cleared(const GridData &data, const CellBlock &block);

/// One cell, from what a person typed.
[[nodiscard]] Result<EditCells>
typed(const GridData &data, int task, int column, const QString &text);

} // namespace zs
