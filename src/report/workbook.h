// SPDX-License-Identifier: GPL-3.0-or-later
// A spreadsheet file (XLSX) over libxlsxwriter: rows go out as they come, so memory does not grow
// with the table.
#pragma once

#include "base/result.h"
#include "report/whole_file.h"

#include <QDate>
#include <QStringList>

#include <cstdint>
#include <map>
#include <memory>
#include <vector>

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;

namespace zs {

/// How a cell looks. Indent is in steps, for outlines.
struct CellStyle {
    bool bold = false;
    bool heading = false; ///< the filled head of a table
    bool wrap = false;
    bool good = false;
    bool bad = false;
    int indent = 0;
    const char *number = ""; ///< number format, "#,##0.0" or "yyyy-mm-dd hh:mm"
    auto operator<=>(const CellStyle &) const = default;
};

/// One sheet of a Workbook. Rows must be written from the top down (each goes to disk when the next
/// begins).
class Sheet {
public:
    struct Page {
        QString mark;   ///< secrecy label, first in header and footer
        QString title;  ///< in the header
        QString footer; ///< in the middle of the footer
        bool landscape = true;
    };
    /// Widths in characters of the default font.
    void setWidths(const std::vector<double> &widths);
    /// A4, one page wide, the first `headRows` rows repeated, "page / pages" in the footer.
    void setPage(const Page &page, std::uint32_t headRow, std::uint32_t headRows);
    /// Keeps the rows down to `row` in view and puts a filter on the head row above it.
    void freezeBelow(std::uint32_t row);
    void filter(std::uint32_t headRow, std::uint32_t lastRow, std::uint16_t lastColumn);

    /// Never a formula, whatever the text is. Characters that XML forbids become U+FFFD; over
    /// 32,767 it is cut.
    void text(std::uint32_t row,
              std::uint16_t column,
              const QString &value,
              const CellStyle &style = {});
    void number(std::uint32_t row, std::uint16_t column, double value, const CellStyle &style = {});
    /// An instant as a spreadsheet date (days since 1899-12-30, 1900 system).
    void dateTime(
        std::uint32_t row, std::uint16_t column, QDate date, QTime time, const CellStyle &style);

private:
    friend class Workbook;
    Sheet(class Workbook &book, lxw_worksheet *sheet)
        : m_book(&book)
        , m_sheet(sheet)
    {}
    class Workbook *m_book;
    lxw_worksheet *m_sheet;
};

/// The file. It appears whole on commit(), or not at all.
class Workbook {
public:
    static constexpr std::uint32_t kMostRows = 1'048'576; ///< of one sheet, by the format

    [[nodiscard]] static Result<std::unique_ptr<Workbook>> begin(const QString &path,
                                                                 const QString &title);
    Workbook(const Workbook &) = delete;
    Workbook &operator=(const Workbook &) = delete;
    ~Workbook();

    /// The secrecy label among the properties of the file; nothing for an empty one.
    void setMark(const QString &mark);
    /// `name` is cut to 31 characters and freed of those that sheet names may not have.
    [[nodiscard]] Sheet sheet(const QString &name);
    [[nodiscard]] Result<> commit();

private:
    friend class Sheet;
    Workbook(QString path, QString title, WholeFile whole, lxw_workbook *book);
    [[nodiscard]] lxw_format *format(const CellStyle &style);
    void note(int error);

    QString m_path;
    QString m_title;
    WholeFile m_whole;
    lxw_workbook *m_book; ///< freed by closing it
    std::map<CellStyle, lxw_format *> m_formats;
    int m_error = 0; ///< the first refusal of the library
};

} // namespace zs
