// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/task_sheet.h"

#include "report/csv.h"
#include "report/workbook.h"

namespace zs {

using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t kStep = 256; ///< rows between two reports of progress
constexpr int kBlanks = 2;          ///< of one level, in CSV

bool goesOn(std::int64_t row, std::int64_t rows, const TableProgress &progress)
{
    return row % kStep != 0 || !progress || progress(row, rows);
}

/// At most six decimals, none that are zero.
QString plainNumber(double value)
{
    QString text = QString::number(value, 'f', 6);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

struct CsvText {
    QString operator()(std::monostate) const { return {}; }
    QString operator()(const QString &text) const { return text; }
    QString operator()(double number) const { return plainNumber(number); }
    QString operator()(WallTime t) const { return t.toString(); }
};

struct XlsxPut {
    Sheet &sheet;
    std::uint32_t row;
    std::uint16_t column;
    CellStyle style;
    void operator()(std::monostate) {}
    void operator()(const QString &text)
    {
        style.number = "";
        sheet.text(row, column, text, style);
    }
    void operator()(double number) { sheet.number(row, column, number, style); }
    void operator()(WallTime t)
    {
        style.number = "yyyy-mm-dd hh:mm";
        if (t.isValid())
            sheet.dateTime(row, column, t.date(), t.time(), style);
    }
};

void beginSheet(Sheet &page, const TaskSheet &sheet)
{
    std::vector<double> widths;
    for (const SheetColumn &column : sheet.columns)
        widths.push_back(column.width);
    page.setWidths(widths);
    page.setPage({sheet.mark, sheet.title, sheet.code, true}, 0, 1);
    page.freezeBelow(1);
    if (!sheet.columns.empty())
        page.filter(0,
                    static_cast<std::uint32_t>(sheet.rows),
                    static_cast<std::uint16_t>(sheet.columns.size() - 1));
    for (std::size_t c = 0; c < sheet.columns.size(); ++c)
        page.text(0, static_cast<std::uint16_t>(c), sheet.columns[c].title, {.heading = true});
}

} // namespace

Result<> writeSheetXlsx(const TaskSheet &sheet, const QString &path, const TableProgress &progress)
{
    auto book = Workbook::begin(path, sheet.title);
    if (!book)
        return passOn(book);
    (*book)->setMark(sheet.mark);
    Sheet page = (*book)->sheet(sheet.tab);
    beginSheet(page, sheet);
    for (std::int64_t row = 0; row < sheet.rows; ++row) {
        if (!goesOn(row, sheet.rows, progress))
            return writingCancelled();
        const bool bold = sheet.summary(row);
        for (std::size_t c = 0; c < sheet.columns.size(); ++c) {
            const SheetColumn &column = sheet.columns[c];
            const CellStyle style{.bold = bold,
                                  .indent = column.indented ? sheet.level(row) : 0,
                                  .number = column.number};
            std::visit(XlsxPut{page,
                               static_cast<std::uint32_t>(row + 1),
                               static_cast<std::uint16_t>(c),
                               style},
                       sheet.cell(row, c));
        }
    }
    if (progress && !progress(sheet.rows, sheet.rows))
        return writingCancelled();
    return (*book)->commit();
}

Result<> writeSheetCsv(const TaskSheet &sheet, const QString &path, const TableProgress &progress)
{
    auto file = CsvFile::begin(path);
    if (!file)
        return passOn(file);
    QStringList line;
    for (const SheetColumn &column : sheet.columns)
        line << column.title;
    file->row(line);
    for (std::int64_t row = 0; row < sheet.rows; ++row) {
        if (!goesOn(row, sheet.rows, progress))
            return writingCancelled();
        line.clear();
        for (std::size_t c = 0; c < sheet.columns.size(); ++c) {
            const QString text = std::visit(CsvText{}, sheet.cell(row, c));
            const int blanks = sheet.columns[c].indented ? kBlanks * sheet.level(row) : 0;
            line << QString(blanks, u' ') + text;
        }
        file->row(line);
    }
    if (progress && !progress(sheet.rows, sheet.rows))
        return writingCancelled();
    return file->commit();
}

} // namespace zs
