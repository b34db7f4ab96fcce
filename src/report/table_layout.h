// SPDX-License-Identifier: GPL-3.0-or-later
// Which rows of a table document go on which page: the first of two passes, so that "page x of y"
// is known.
#pragma once

#include "base/result.h"
#include "report/table_document.h"
#include "report/text_wrap.h"

namespace zs {

/// All in the unit of the paper the document is for.
struct TableMetrics {
    double firstBody = 0; ///< height for rows on the first page, below title block and table head
    double body = 0;      ///< the same on the others
    double line = 0;      ///< height of a line of text
    double padding = 0;   ///< above and below the text of a row, and left and right in a cell
    std::vector<double> widths; ///< of the columns
};

struct TablePage {
    std::int64_t first = 0;
    std::int64_t end = 0;
};

class TableLayout {
public:
    /// Cancelled when `progress` returns false. A row higher than a page gets a page of its own.
    [[nodiscard]] static Result<TableLayout> paginate(const TableDocument &document,
                                                      TableMetrics metrics,
                                                      TextWrap &wrap,
                                                      const TableProgress &progress);

    /// At least one page.
    [[nodiscard]] const std::vector<TablePage> &pages() const { return m_pages; }
    /// `opensPage`: the group's cells are shown again at the top of a page.
    [[nodiscard]] double height(std::int64_t row, bool opensPage) const;
    [[nodiscard]] bool showsGroup(std::int64_t row, bool opensPage) const;
    /// Alternates from group to group.
    [[nodiscard]] bool banded(std::int64_t row) const
    {
        return m_rows[static_cast<std::size_t>(row)].banded;
    }
    /// The room for text in a column, or in all columns from there on.
    [[nodiscard]] double textWidth(std::size_t column, bool toEnd) const;

private:
    struct Row {
        std::uint8_t groupLines = 1;
        std::uint8_t ownLines = 1;
        bool opensGroup = true;
        bool banded = false;
    };
    [[nodiscard]] Row measure(const TableDocument &document,
                              std::int64_t row,
                              TextWrap &wrap,
                              TableRow &scratch) const;
    void breakPages();

    TableMetrics m_metrics;
    std::vector<Row> m_rows;
    std::vector<TablePage> m_pages;
};

} // namespace zs
