// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/workbook.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <xlsxwriter.h>

namespace zs {

namespace {

using namespace Qt::StringLiterals;
using App = QCoreApplication;

constexpr qsizetype kMostCharacters = 32'767; // in one cell, by the format

/// Text that XML 1.0 can carry.
QByteArray cellBytes(const QString &value)
{
    QString text = value.left(kMostCharacters);
    for (QChar &c : text) {
        const ushort code = c.unicode();
        if ((code < 0x20 && code != '\t' && code != '\n') || code == 0xFFFE || code == 0xFFFF)
            c = code == '\r' ? QChar(u' ') : QChar(QChar::ReplacementCharacter);
    }
    return text.toUtf8();
}

/// In headers and footers & starts a command.
QString plain(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

} // namespace

void Sheet::setWidths(const std::vector<double> &widths)
{
    for (std::size_t i = 0; i < widths.size(); ++i) {
        const auto column = static_cast<lxw_col_t>(i);
        m_book->note(worksheet_set_column(m_sheet, column, column, widths[i], nullptr));
    }
}

void Sheet::setPage(const Page &page, std::uint32_t headRow, std::uint32_t headRows)
{
    constexpr std::uint8_t kA4 = 9;
    worksheet_set_paper(m_sheet, kA4);
    if (page.landscape)
        worksheet_set_landscape(m_sheet);
    worksheet_fit_to_pages(m_sheet, 1, 0);
    if (headRows > 0)
        m_book->note(worksheet_repeat_rows(m_sheet, headRow, headRow + headRows - 1));
    // the format allows 255 characters
    const QString header = u"&L&B"_s + plain(page.mark) + u"&B&C"_s + plain(page.title).left(180);
    const QString footer =
        u"&L"_s + plain(page.mark) + u"&C"_s + plain(page.footer).left(180) + u"&R&P / &N"_s;
    m_book->note(worksheet_set_header(m_sheet, header.toUtf8().constData()));
    m_book->note(worksheet_set_footer(m_sheet, footer.toUtf8().constData()));
}

void Sheet::freezeBelow(std::uint32_t row)
{
    worksheet_freeze_panes(m_sheet, row, 0);
}

void Sheet::filter(std::uint32_t headRow, std::uint32_t lastRow, std::uint16_t lastColumn)
{
    m_book->note(worksheet_autofilter(m_sheet, headRow, 0, lastRow, lastColumn));
}

void Sheet::text(std::uint32_t row,
                 std::uint16_t column,
                 const QString &value,
                 const CellStyle &style)
{
    lxw_format *format = m_book->format(style);
    const QByteArray bytes = cellBytes(value);
    if (bytes.isEmpty())
        m_book->note(worksheet_write_blank(m_sheet, row, column, format));
    else
        m_book->note(worksheet_write_string(m_sheet, row, column, bytes.constData(), format));
}

void Sheet::number(std::uint32_t row, std::uint16_t column, double value, const CellStyle &style)
{
    m_book->note(worksheet_write_number(m_sheet, row, column, value, m_book->format(style)));
}

void Sheet::dateTime(
    std::uint32_t row, std::uint16_t column, QDate date, QTime time, const CellStyle &style)
{
    constexpr double kMillisPerDay = 86'400'000.0;
    const auto days = static_cast<double>(QDate(1899, 12, 30).daysTo(date));
    number(row, column, days + time.msecsSinceStartOfDay() / kMillisPerDay, style);
}

Workbook::Workbook(QString path, QString title, WholeFile whole, lxw_workbook *book)
    : m_path(std::move(path))
    , m_title(std::move(title))
    , m_whole(std::move(whole))
    , m_book(book)
{}

Workbook::~Workbook()
{
    if (m_book) // not committed: closing is the only way to free it; the temporary file goes with
                // m_whole
        workbook_close(m_book);
}

Result<std::unique_ptr<Workbook>> Workbook::begin(const QString &path, const QString &title)
{
    Result<WholeFile> whole = WholeFile::begin(path);
    if (!whole)
        return passOn(whole);
    // temporary parts go to the target's own disk: when it is full the last step fails there too,
    // and is seen
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = folder.constData();
    lxw_workbook *book =
        workbook_new_opt(QFile::encodeName(whole->temporary()).constData(), &options);
    if (!book)
        return fail(ErrorCode::Internal,
                    App::translate("Report", "The spreadsheet could not be begun."),
                    path);
    std::unique_ptr<Workbook> made(new Workbook(path, title, std::move(*whole), book));
    made->setMark({});
    return made;
}

void Workbook::setMark(const QString &mark)
{
    QByteArray title = m_title.toUtf8();
    QByteArray company = "Zhengshu";
    QByteArray category = mark.toUtf8();
    lxw_doc_properties properties{};
    properties.title = title.data();
    properties.company = company.data();
    if (!mark.isEmpty())
        properties.category = category.data();
    note(workbook_set_properties(m_book, &properties));
}

Sheet Workbook::sheet(const QString &name)
{
    QString clean = name;
    for (QChar &c : clean) {
        if (u"[]:*?/\\'"_s.contains(c))
            c = u' ';
    }
    lxw_worksheet *sheet = workbook_add_worksheet(m_book, clean.left(31).toUtf8().constData());
    if (!sheet) { // a name twice or empty: let the library number it
        sheet = workbook_add_worksheet(m_book, nullptr);
    }
    return {*this, sheet};
}

Result<> Workbook::commit()
{
    const lxw_error closed = workbook_close(std::exchange(m_book, nullptr));
    note(closed);
    if (m_error != LXW_NO_ERROR) {
        const char *words = lxw_strerror(static_cast<lxw_error>(m_error));
        return writeFailed(m_path, QString::fromUtf8(words));
    }
    return m_whole.commit();
}

lxw_format *Workbook::format(const CellStyle &style)
{
    if (const auto found = m_formats.find(style); found != m_formats.end())
        return found->second;
    constexpr lxw_color_t kHeadFill = 0xDCE6F1;
    constexpr lxw_color_t kGood = 0x1B6E45;
    constexpr lxw_color_t kBad = 0xB3261E;
    lxw_format *made = workbook_add_format(m_book);
    format_set_align(made, style.heading ? LXW_ALIGN_VERTICAL_CENTER : LXW_ALIGN_VERTICAL_TOP);
    if (style.bold || style.heading)
        format_set_bold(made);
    if (style.heading) {
        format_set_bg_color(made, kHeadFill);
        format_set_bottom(made, LXW_BORDER_THIN);
    }
    if (style.wrap || style.heading)
        format_set_text_wrap(made);
    if (style.good || style.bad)
        format_set_font_color(made, style.bad ? kBad : kGood);
    if (style.indent > 0)
        format_set_indent(made, static_cast<std::uint8_t>(std::min(style.indent, 15)));
    if (*style.number)
        format_set_num_format(made, style.number);
    m_formats.emplace(style, made);
    return made;
}

void Workbook::note(int error)
{
    // a text cut short by the library is reported by it as an error, but is written; ours are cut
    // before
    if (m_error == LXW_NO_ERROR && error != LXW_NO_ERROR)
        m_error = error;
}

} // namespace zs
