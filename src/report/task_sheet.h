// SPDX-License-Identifier: GPL-3.0-or-later
// Tasks with columns of one's choice as a workbook or a CSV file that can be read back.
#pragma once

#include "base/result.h"
#include "base/wall_time.h"
#include "report/table_document.h"

#include <variant>

namespace zs {

/// Nothing, a text, a number, or an instant.
using SheetCell = std::variant<std::monostate, QString, double, WallTime>;

struct SheetColumn {
    QString title;
    double width = 12;       ///< characters
    const char *number = ""; ///< format of numbers in a workbook
    bool indented = false;   ///< by the row's level
};

struct TaskSheet {
    QString title; ///< of the project
    QString mark;  ///< secrecy label, in head and foot of printed pages
    QString code;
    QString tab; ///< name of the sheet
    std::vector<SheetColumn> columns;
    std::int64_t rows = 0;
    std::function<SheetCell(std::int64_t row, std::size_t column)> cell;
    std::function<int(std::int64_t row)> level;    ///< 0 at the top
    std::function<bool(std::int64_t row)> summary; ///< set in bold
};

/// Levels as indents, dates as dates; one sheet with a filter. Whole or not at all.
[[nodiscard]] Result<>
writeSheetXlsx(const TaskSheet &sheet, const QString &path, const TableProgress &progress = {});
/// UTF-8 with a mark; levels as blanks before the text, dates as yyyy-MM-dd HH:mm, plain numbers.
/// Nothing in it runs as a formula.
[[nodiscard]] Result<>
writeSheetCsv(const TaskSheet &sheet, const QString &path, const TableProgress &progress = {});

} // namespace zs
