// SPDX-License-Identifier: GPL-3.0-or-later
// A document that is mostly one long table: what it says, not how it is drawn.
#pragma once

#include <QString>

#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

namespace zs {

/// Told how much is done; returning false stops the work.
using TableProgress = std::function<bool(std::int64_t done, std::int64_t total)>;

struct TableColumn {
    QString title;
    double weight = 1.0; ///< share of the table's width
    Qt::Alignment align = Qt::AlignLeft;
    int mostLines = 4; ///< longer values end with an ellipsis
};

struct TableRow {
    std::vector<QString> cells; ///< one a column; missing ones are empty
    int spanFrom = -1;          ///< this cell reaches over the rest of the columns
};

/// A line of the title block: "Made by: Zhang Wei".
struct TableFact {
    QString label;
    QString value;
    bool wide = false;  ///< takes the whole width instead of half of it
    bool fixed = false; ///< digits of equal width, for hashes
};

/// What the report proves, in a box.
struct TableVerdict {
    QString headline;
    QString text;
    bool good = true;
};

struct TableDocument {
    QString title;
    QString note; ///< under the title: "fictional data", ...
    QString mark; ///< secrecy label (密级): first in header and footer of each page; empty = none
    QString watermark;  ///< across each page; empty = none
    QString headerText; ///< at the right of each header
    QString footerText; ///< in the middle of each footer
    std::vector<TableFact> facts;
    std::optional<TableVerdict> verdict;
    bool landscape = true;

    std::vector<TableColumn> columns;
    std::int64_t rowCount = 0;
    std::function<void(std::int64_t row, TableRow &out)>
        row;           ///< asked twice for each row; `out` comes in cleared
    QString emptyText; ///< in place of rows when there is none

    /// Rows of one group stand together: the first `groupColumns` cells are shown once, the band of
    /// colour is shared.
    std::size_t groupColumns = 0;
    std::function<std::int64_t(std::int64_t row)> group;
};

} // namespace zs
