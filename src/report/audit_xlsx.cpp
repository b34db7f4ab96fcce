// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/audit_report.h"
#include "report/audit_words.h"
#include "report/workbook.h"

#include <QCoreApplication>

namespace zs {

namespace {

using namespace Qt::StringLiterals;
using App = QCoreApplication;

constexpr std::int64_t kLinesPerSheet = Workbook::kMostRows - 1; // below the head
constexpr std::uint16_t kLastColumn = 10;

Sheet::Page pageOf(const AuditReport &report)
{
    return {classificationMark(report.classification),
            auditTitle() + u" · "_s + report.workspace,
            App::translate("Report", "Chain head %1: %2")
                .arg(report.chain.head.sequence)
                .arg(toHex(report.chain.head.hash).left(16)),
            true};
}

void writeLine(Sheet &sheet, std::uint32_t row, const AuditLine &line)
{
    const CellStyle wrapped{.wrap = true};
    sheet.number(row, 0, static_cast<double>(line.sequence));
    const QDate date = QDate::fromString(line.time.left(10), Qt::ISODate);
    const QTime time = QTime::fromString(line.time.mid(11), Qt::ISODate);
    if (date.isValid() && time.isValid())
        sheet.dateTime(row, 1, date, time, {.number = "yyyy-mm-dd hh:mm:ss"});
    else
        sheet.text(row, 1, line.time);
    sheet.text(row, 2, line.person);
    sheet.text(row, 3, line.act);
    sheet.text(row, 4, line.project);
    sheet.text(row, 5, line.subject, wrapped);
    sheet.text(row, 6, line.field);
    sheet.text(row, 7, line.before, wrapped);
    sheet.text(row, 8, line.after, wrapped);
    sheet.text(row, 9, line.note, wrapped);
    sheet.text(row, kLastColumn, line.hash);
}

/// The lines from `first` on, as many as one sheet holds.
Result<> writeLines(Workbook &book,
                    const AuditReport &report,
                    std::int64_t first,
                    const ReportProgress &progress)
{
    constexpr std::int64_t kStep = 512;
    const auto total = static_cast<std::int64_t>(report.lines.size());
    const std::int64_t count = std::min(total - first, kLinesPerSheet);
    const QString name = App::translate("Report", "Records");
    Sheet sheet = book.sheet(first == 0 ? name : name + u" %1"_s.arg(first / kLinesPerSheet + 1));
    sheet.setWidths({9, 20, 14, 20, 26, 36, 16, 32, 32, 36, 20});
    sheet.setPage(pageOf(report), 0, 1);
    sheet.freezeBelow(1);
    sheet.filter(0, static_cast<std::uint32_t>(count), kLastColumn);
    const QStringList heads = auditHeads();
    for (qsizetype c = 0; c < heads.size(); ++c)
        sheet.text(0, static_cast<std::uint16_t>(c), heads[c], {.heading = true});
    for (std::int64_t i = 0; i < count; ++i) {
        if (i % kStep == 0 && progress && !progress(first + i, total))
            return writingCancelled();
        writeLine(sheet,
                  static_cast<std::uint32_t>(i + 1),
                  report.lines[static_cast<std::size_t>(first + i)]);
    }
    return {};
}

void writeProof(Workbook &book, const AuditReport &report)
{
    Sheet sheet = book.sheet(App::translate("Report", "Proof"));
    sheet.setWidths({24, 90});
    sheet.setPage(pageOf(report), 0, 0);
    std::uint32_t row = 0;
    const auto put =
        [&](const QString &label, const QString &value, const CellStyle &style = {.wrap = true}) {
            sheet.text(row, 0, label, {.bold = true});
            sheet.text(row++, 1, value, style);
        };
    put(auditTitle(), report.fictional ? fictionalNote() : QString(), {.bold = true});
    if (const QString mark = classificationMark(report.classification); !mark.isEmpty())
        put(App::translate("Report", "Classification"), mark, {.bold = true});
    const TableVerdict verdict = auditVerdict(report.chain);
    put(App::translate("Report", "Verification"),
        verdict.headline,
        {.bold = true, .good = verdict.good, .bad = !verdict.good});
    put({}, verdict.text);
    for (const TableFact &fact : auditFacts(report))
        put(fact.label, fact.value);
}

} // namespace

Result<>
writeAuditXlsx(const AuditReport &report, const QString &path, const ReportProgress &progress)
{
    auto book = Workbook::begin(path, auditTitle());
    if (!book)
        return passOn(book);
    const auto total = static_cast<std::int64_t>(report.lines.size());
    std::int64_t first = 0;
    do {
        if (auto written = writeLines(**book, report, first, progress); !written)
            return passOn(written);
        first += kLinesPerSheet;
    } while (first < total);
    writeProof(**book, report);
    if (progress && !progress(total, total))
        return writingCancelled();
    return (*book)->commit();
}

} // namespace zs
