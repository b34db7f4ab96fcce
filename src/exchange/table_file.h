// SPDX-License-Identifier: GPL-3.0-or-later
// Tables that people keep elsewhere: XLSX and CSV in, rows of cells out. What a column means is not
// this file's business.
#pragma once

#include "base/result.h"
#include "base/wall_time.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace zs {

/// One cell: as a person reads it, and what it is where the file says so.
struct TableCell {
    QString text;
    std::optional<double> number{};
    WallTime date{}; ///< of a cell formatted as a date, to the minute
    bool operator==(const TableCell &) const = default;
};

using TableCells = std::vector<TableCell>;

/// Rows may differ in length; trailing empty rows and cells are left out.
struct TableSheet {
    QString name;
    std::vector<TableCells> rows;
};

struct TableFile {
    std::vector<TableSheet> sheets; ///< at least one; those without a cell are left out of several
    QString encoding;               ///< of a CSV file, as it was detected or asked for
    QChar separator;                ///< likewise; null for a workbook
};

struct TableLimits {
    qint64 bytes = 256LL * 1024 * 1024;
    qint64 rows = 1'048'576;
    qint64 cells = 20'000'000;
};

struct TableOptions {
    QString encoding{}; ///< empty = told from the bytes
    QChar separator{};  ///< null = told from the first lines
    TableLimits limits{};
    /// Returns false to cancel (Cancelled).
    std::function<bool(std::int64_t done, std::int64_t total)> progress{};
};

/// A workbook when the bytes begin as one, else separated text. Invalid, with the line where there
/// is one, for what is neither, is damaged, encrypted, or beyond a limit.
[[nodiscard]] Result<TableFile> readTable(const QByteArray &bytes,
                                          const TableOptions &options = {});

/// Separated values (RFC 4180; tabs and semicolons too, quotes doubled inside quotes, line breaks
/// inside quotes). The apostrophe that guards a cell against running as a formula is dropped.
[[nodiscard]] Result<TableFile> readCsv(const QByteArray &bytes, const TableOptions &options = {});

/// An Office Open XML workbook; formulas by the value that was stored with them. Numbers that are
/// shown as percentages have the text that is shown ("50%").
[[nodiscard]] Result<TableFile> readXlsx(const QByteArray &bytes, const TableOptions &options = {});

} // namespace zs
