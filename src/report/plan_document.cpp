// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/plan_document.h"

#include "access/content_label.h"
#include "report/audit_words.h"
#include "report/table_pdf.h"
#include "report/workbook.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include <cmath>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Report", text);
}

/// The head of the document; returns the next free row.
std::uint32_t writeHead(Sheet &sheet, const TableDocument &document)
{
    std::uint32_t row = 0;
    sheet.text(row++, 0, document.title, {.bold = true});
    if (!document.mark.isEmpty())
        sheet.text(row++, 0, document.mark, {.bold = true});
    if (!document.note.isEmpty())
        sheet.text(row++, 0, document.note);
    for (const TableFact &fact : document.facts) {
        sheet.text(row, 0, fact.label, {.bold = true});
        sheet.text(row++, 1, fact.value);
    }
    if (document.verdict) {
        const bool good = document.verdict->good;
        sheet.text(
            row++, 0, document.verdict->headline, {.bold = true, .good = good, .bad = !good});
        sheet.text(row++, 0, document.verdict->text);
    }
    return row + 1; // an empty line
}

void writeCell(
    Sheet &sheet, std::uint32_t row, std::uint16_t column, const QString &text, bool isNumber)
{
    bool good = false;
    const double value = isNumber ? QLocale().toDouble(text, &good) : 0;
    if (good)
        sheet.number(row, column, value, {.number = "#,##0.##"});
    else
        sheet.text(row, column, text, {.wrap = true});
}

void fillSheet(Sheet &sheet, const TableDocument &document, std::uint32_t head)
{
    std::vector<double> widths;
    double weights = 0;
    for (const TableColumn &column : document.columns)
        weights += column.weight;
    constexpr double kCharacters = 130; // of a landscape page
    for (const TableColumn &column : document.columns)
        widths.push_back(std::max(9.0, kCharacters * column.weight / weights));
    sheet.setWidths(widths);
    sheet.setPage(
        {document.mark, document.headerText, document.footerText, document.landscape}, head, 1);
    sheet.freezeBelow(head + 1);
    for (std::size_t c = 0; c < document.columns.size(); ++c)
        sheet.text(
            head, static_cast<std::uint16_t>(c), document.columns[c].title, {.heading = true});
}

} // namespace

TableDocument planDocument(const Project &project, const ReportOrigin &origin, const QString &title)
{
    TableDocument document;
    document.title = title;
    document.mark = markOf(project);
    document.watermark = origin.watermark;
    document.headerText = title + u" · "_s + project.name;
    document.footerText = project.code;
    if (origin.fictional) {
        document.note = fictionalNote();
        document.headerText += u" · "_s + words(QT_TRANSLATE_NOOP("Report", "Fictional data"));
    }
    document.facts = {
        {words(QT_TRANSLATE_NOOP("Report", "Project")), project.name},
        {words(QT_TRANSLATE_NOOP("Report", "Project code")), project.code},
        {words(QT_TRANSLATE_NOOP("Report", "Made by")), origin.person},
        {words(QT_TRANSLATE_NOOP("Report", "Made at")), origin.madeAt.toString()},
    };
    if (project.statusDate.isValid())
        document.facts.push_back(
            {words(QT_TRANSLATE_NOOP("Report", "Status date")), project.statusDate.toString()});
    return document;
}

void setRows(TableDocument &document, std::vector<TableRow> rows)
{
    const auto kept = std::make_shared<const std::vector<TableRow>>(std::move(rows));
    document.rowCount = static_cast<std::int64_t>(kept->size());
    document.row = [kept](std::int64_t row, TableRow &out) {
        out = (*kept)[static_cast<std::size_t>(row)];
    };
}

Result<>
writePlanDocument(const TableDocument &document, const QString &path, const TableProgress &progress)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == "pdf"_L1)
        return writeTablePdf(document, path, progress);
    if (suffix == "xlsx"_L1)
        return writeTableXlsx(document, path, progress);
    return fail(ErrorCode::Invalid,
                words(QT_TRANSLATE_NOOP("Report", "Choose a file that ends in .pdf or .xlsx.")),
                path);
}

Result<>
writeTableXlsx(const TableDocument &document, const QString &path, const TableProgress &progress)
{
    constexpr std::int64_t kStep = 256;
    auto book = Workbook::begin(path, document.title);
    if (!book)
        return passOn(book);
    Sheet sheet = (*book)->sheet(document.title);
    const std::uint32_t head = writeHead(sheet, document);
    if (document.rowCount + head + 1 > Workbook::kMostRows)
        return fail(ErrorCode::Invalid,
                    words(QT_TRANSLATE_NOOP("Report", "The table is too long for one sheet.")));
    fillSheet(sheet, document, head);
    TableRow line;
    for (std::int64_t i = 0; i < document.rowCount; ++i) {
        if (i % kStep == 0 && progress && !progress(i, document.rowCount))
            return writingCancelled();
        line = {};
        document.row(i, line);
        const auto row = static_cast<std::uint32_t>(head + 1 + i);
        for (std::size_t c = 0; c < line.cells.size(); ++c)
            writeCell(sheet,
                      row,
                      static_cast<std::uint16_t>(c),
                      line.cells[c],
                      document.columns[c].align == Qt::AlignRight);
    }
    if (document.rowCount == 0)
        sheet.text(head + 1, 0, document.emptyText);
    return (*book)->commit();
}

QString plainNumber(double value, bool sign)
{
    const double tenth = std::round(value * 10) / 10;
    const bool whole = tenth == std::trunc(tenth);
    QString text = QLocale().toString(tenth == 0 ? 0.0 : tenth, 'f', whole ? 0 : 1);
    if (sign && tenth > 0)
        text.prepend(u'+');
    return text;
}

QString dayText(WallTime time)
{
    return time.isValid() ? time.date().toString(Qt::ISODate) : QString();
}

} // namespace zs
