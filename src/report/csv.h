// SPDX-License-Identifier: GPL-3.0-or-later
// Comma-separated values (RFC 4180) that a spreadsheet may open without running anything.
#pragma once

#include "base/result.h"
#include "report/whole_file.h"

#include <QFile>
#include <QStringList>

#include <memory>

namespace zs {

/// True for a cell that a spreadsheet would run as a formula: after leading blanks it starts with =
/// + - @ (or their full-width forms), or it starts with a tab or a line break. A plain number such
/// as -5 or +1,234.50 is none.
[[nodiscard]] bool runsAsFormula(QStringView cell);
/// One cell as written: an apostrophe before what would run as a formula, quotes where RFC 4180
/// asks for them.
[[nodiscard]] QString csvCell(QStringView cell);

/// A CSV file: UTF-8 with byte order mark (spreadsheets need it to read Chinese), CRLF, whole or
/// not at all.
class CsvFile {
public:
    [[nodiscard]] static Result<CsvFile> begin(const QString &path);
    void row(const QStringList &cells);
    /// Io when any byte was refused; then there is no file.
    [[nodiscard]] Result<> commit();

private:
    CsvFile(QString path, WholeFile whole, std::unique_ptr<QFile> file);
    QString m_path;
    WholeFile m_whole;
    std::unique_ptr<QFile> m_file; ///< closed before m_whole removes it
};

} // namespace zs
