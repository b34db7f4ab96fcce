// SPDX-License-Identifier: GPL-3.0-or-later
// What reports on one plan have in common: their head, their numbers in words, and one way to PDF
// and spreadsheet.
#pragma once

#include "base/money.h"
#include "base/result.h"
#include "base/wall_time.h"
#include "domain/project.h"
#include "report/table_document.h"

#include <memory>

namespace zs {

/// Where and by whom a report is made.
struct ReportOrigin {
    QString workspace;
    QString person;
    WallTime madeAt;
    bool fictional = false;
    QString watermark = {}; ///< across each page; empty = none
};

/// Title, secrecy label, project, author and time; columns and rows are the caller's.
[[nodiscard]] TableDocument
planDocument(const Project &project, const ReportOrigin &origin, const QString &title);
/// Gives the document these rows to keep.
void setRows(TableDocument &document, std::vector<TableRow> rows);

/// The suffix of `path` chooses: .pdf or .xlsx; Invalid for another. Whole or not at all.
[[nodiscard]] Result<> writePlanDocument(const TableDocument &document,
                                         const QString &path,
                                         const TableProgress &progress = {});
/// The head in a first sheet's first lines, the table below; plain numbers become numbers.
[[nodiscard]] Result<> writeTableXlsx(const TableDocument &document,
                                      const QString &path,
                                      const TableProgress &progress = {});

/// At most one decimal, in the person's own writing: 12, -3.5; with a sign before what is above 0
/// when asked.
[[nodiscard]] QString plainNumber(double value, bool sign = false);
/// 2026-02-14, or nothing when unset.
[[nodiscard]] QString dayText(WallTime time);

} // namespace zs
