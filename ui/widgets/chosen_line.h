// SPDX-License-Identifier: GPL-3.0-or-later
// A table whose rows stand for the lines of a list, in the same order: which line is chosen.
#pragma once

#include <QTableWidget>

#include <algorithm>
#include <vector>

namespace zs {

/// Null when no row is current.
template <class Line>
[[nodiscard]] const Line *chosenLine(const QTableWidget *table, const std::vector<Line> &lines)
{
    const int row = table->currentRow();
    return row < 0 || row >= static_cast<int>(lines.size()) ? nullptr
                                                            : &lines[static_cast<std::size_t>(row)];
}

/// The line whose row has that id, else the first one.
template <class Line, class Id>
void chooseLine(QTableWidget *table, const std::vector<Line> &lines, const Id &id)
{
    const auto at =
        std::ranges::find_if(lines, [&id](const Line &line) { return line.row.id == id; });
    if (!lines.empty())
        table->setCurrentCell(at == lines.end() ? 0 : static_cast<int>(at - lines.begin()), 0);
}

} // namespace zs
