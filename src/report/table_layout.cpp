// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/table_layout.h"

#include "report/whole_file.h"

#include <algorithm>

namespace zs {

TableLayout::Row TableLayout::measure(const TableDocument &document,
                                      std::int64_t row,
                                      TextWrap &wrap,
                                      TableRow &scratch) const
{
    scratch.cells.clear();
    scratch.spanFrom = -1;
    document.row(row, scratch);
    Row size;
    const std::size_t columns = std::min(scratch.cells.size(), document.columns.size());
    for (std::size_t c = 0; c < columns; ++c) {
        const bool spans = static_cast<int>(c) == scratch.spanFrom;
        const int most = std::clamp(document.columns[c].mostLines, 1, 255);
        const int lines = wrap.count(scratch.cells[c], textWidth(c, spans), most);
        std::uint8_t &part = c < document.groupColumns ? size.groupLines : size.ownLines;
        part = std::max(part, static_cast<std::uint8_t>(lines));
        if (spans)
            break;
    }
    return size;
}

Result<TableLayout> TableLayout::paginate(const TableDocument &document,
                                          TableMetrics metrics,
                                          TextWrap &wrap,
                                          const TableProgress &progress)
{
    constexpr std::int64_t kStep = 256; // rows between two reports of progress
    TableLayout layout;
    layout.m_metrics = std::move(metrics);
    layout.m_rows.reserve(static_cast<std::size_t>(document.rowCount));
    TableRow scratch;
    std::int64_t group = 0;
    for (std::int64_t r = 0; r < document.rowCount; ++r) {
        if (r % kStep == 0 && progress && !progress(r, document.rowCount * 2))
            return writingCancelled();
        Row row = layout.measure(document, r, wrap, scratch);
        const std::int64_t mine = document.group ? document.group(r) : r;
        row.opensGroup = r == 0 || mine != group;
        row.banded = r > 0 && layout.m_rows.back().banded != row.opensGroup;
        group = mine;
        layout.m_rows.push_back(row);
    }
    layout.breakPages();
    return layout;
}

void TableLayout::breakPages()
{
    TablePage page;
    double left = m_metrics.firstBody;
    for (std::int64_t r = 0; r < static_cast<std::int64_t>(m_rows.size()); ++r) {
        double needed = height(r, r == page.first);
        // the first page may have no room below a long title block: then its table starts on the
        // next
        if (needed > left && (r > page.first || m_pages.empty())) {
            page.end = r;
            m_pages.push_back(page);
            page.first = r;
            left = m_metrics.body;
            needed = height(r, true);
        }
        left -= needed;
    }
    page.end = static_cast<std::int64_t>(m_rows.size());
    m_pages.push_back(page);
}

bool TableLayout::showsGroup(std::int64_t row, bool opensPage) const
{
    return opensPage || m_rows[static_cast<std::size_t>(row)].opensGroup;
}

double TableLayout::height(std::int64_t row, bool opensPage) const
{
    const Row &size = m_rows[static_cast<std::size_t>(row)];
    const int lines =
        showsGroup(row, opensPage) ? std::max(size.groupLines, size.ownLines) : size.ownLines;
    return lines * m_metrics.line + 2 * m_metrics.padding;
}

double TableLayout::textWidth(std::size_t column, bool toEnd) const
{
    double width = 0;
    const std::size_t end = toEnd ? m_metrics.widths.size() : column + 1;
    for (std::size_t c = column; c < end; ++c)
        width += m_metrics.widths[c];
    return width - 2 * m_metrics.padding;
}

} // namespace zs
