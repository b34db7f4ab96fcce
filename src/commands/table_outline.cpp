// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/table_outline.h"

#include <algorithm>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFullWidthBlank = 0x3000;
constexpr int kTab = 4; ///< columns that a tab is as wide as

std::size_t at(int i)
{
    return static_cast<std::size_t>(i);
}

/// The same texts again in every mapped column: the head of another printed page.
bool repeatsHead(const TableSheet &sheet, const TableMapping &mapping, int row)
{
    if (mapping.headerRow < 0)
        return false;
    bool any = false;
    for (int c = 0; c < static_cast<int>(mapping.columns.size()); ++c) {
        if (mapping.columns[at(c)].field.isEmpty())
            continue;
        const QString head = cellAt(sheet, mapping.headerRow, c).text.simplified();
        if (cellAt(sheet, row, c).text.simplified() != head)
            return false;
        any = any || !head.isEmpty();
    }
    return any;
}

int leadingBlanks(const QString &text)
{
    int width = 0;
    for (const QChar c : text) {
        if (!c.isSpace())
            break;
        width += c == u'\t' ? kTab : c.unicode() == kFullWidthBlank ? 2 : 1;
    }
    return width;
}

/// Levels from widths of indents: as deep as there are smaller indents open above.
void levelsFromBlanks(std::vector<SheetRow> &rows, const TableSheet &sheet, int nameColumn)
{
    std::vector<int> open;
    for (SheetRow &row : rows) {
        const int width = leadingBlanks(cellAt(sheet, row.row, nameColumn).text);
        while (!open.empty() && open.back() >= width)
            open.pop_back();
        row.level = static_cast<int>(open.size());
        open.push_back(width);
    }
}

QString withoutEndDot(QString code)
{
    while (code.endsWith(u'.'))
        code.chop(1);
    return code;
}

bool readLevel(SheetRow &row, const TableSheet &sheet, int column, int last)
{
    const QString text = plainWidth(cellAt(sheet, row.row, column).text);
    bool isNumber = false;
    const int level = text.toInt(&isNumber);
    row.level = isNumber && level >= 0 ? level : last;
    return isNumber && level >= 0;
}

/// A table may begin at any level, and count from 0 or 1; no row is more than one deeper than the
/// one before.
void closeGaps(std::vector<SheetRow> &rows)
{
    std::vector<int> open; // levels as written of the rows that are open
    for (SheetRow &row : rows) {
        while (!open.empty() && open.back() >= row.level)
            open.pop_back();
        open.push_back(row.level);
        row.level = static_cast<int>(open.size()) - 1;
    }
}

} // namespace

const TableCell &cellAt(const TableSheet &sheet, int row, int column)
{
    static const TableCell none;
    if (row < 0 || column < 0 || at(row) >= sheet.rows.size())
        return none;
    const TableCells &cells = sheet.rows[at(row)];
    return at(column) < cells.size() ? cells[at(column)] : none;
}

std::vector<SheetRow> contentRows(const TableSheet &sheet, const TableMapping &mapping)
{
    const int name = mapping.columnOf(u"name");
    const int wbs = mapping.columnOf(u"wbs");
    const int number = mapping.columnOf(u"number");
    std::vector<SheetRow> rows;
    for (int r = mapping.headerRow + 1; r < static_cast<int>(sheet.rows.size()); ++r) {
        const bool blank = std::ranges::all_of(
            sheet.rows[at(r)], [](const TableCell &cell) { return cell.text.trimmed().isEmpty(); });
        if (blank || repeatsHead(sheet, mapping, r))
            continue;
        rows.push_back({.row = r,
                        .name = cellAt(sheet, r, name).text.simplified(),
                        .wbs = cellAt(sheet, r, wbs).text.trimmed(),
                        .number = cellAt(sheet, r, number).text.trimmed()});
    }
    return rows;
}

std::vector<std::size_t>
fillLevels(std::vector<SheetRow> &rows, const TableSheet &sheet, const TableMapping &mapping)
{
    std::vector<std::size_t> bad;
    const int column = mapping.columnOf(u"level");
    int last = 0;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        SheetRow &row = rows[i];
        if (mapping.outline == TableOutline::Level && !readLevel(row, sheet, column, last))
            bad.push_back(i);
        else if (mapping.outline == TableOutline::Wbs)
            row.level =
                row.wbs.isEmpty() ? last : static_cast<int>(withoutEndDot(row.wbs).count(u'.'));
        last = row.level;
    }
    if (mapping.outline == TableOutline::Spaces)
        levelsFromBlanks(rows, sheet, mapping.columnOf(u"name"));
    closeGaps(rows);
    for (std::size_t i = 1; i < rows.size(); ++i)
        rows[i - 1].summary = rows[i].level > rows[i - 1].level;
    return bad;
}

std::vector<QString> countedCodes(const std::vector<SheetRow> &rows)
{
    std::vector<QString> codes;
    std::vector<int> counts;
    for (const SheetRow &row : rows) {
        counts.resize(at(row.level) + 1);
        ++counts.back();
        QStringList parts;
        for (const int count : counts)
            parts << QString::number(count);
        codes.push_back(parts.join(u'.'));
    }
    return codes;
}

} // namespace zs
