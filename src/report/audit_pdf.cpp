// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/audit_report.h"
#include "report/audit_words.h"
#include "report/table_pdf.h"

#include <QCoreApplication>

namespace zs {

namespace {

using namespace Qt::StringLiterals;

constexpr std::size_t kGroupColumns =
    5; // number, time, person, act, project: of the record, not of the field
constexpr int kFieldColumn = 6;

void fillRow(const AuditLine &line, TableRow &row)
{
    QString object = line.subject;
    row.cells = {QString::number(line.sequence),
                 line.time,
                 line.person,
                 line.act,
                 line.project,
                 object,
                 line.field,
                 line.before,
                 line.after};
    if (line.note.isEmpty())
        return;
    if (line.field.isEmpty() && line.before.isEmpty() && line.after.isEmpty()) {
        row.cells[kFieldColumn] =
            line.note; // an act without changes: its note has the room of the values
        row.spanFrom = kFieldColumn;
    } else {
        row.cells[kFieldColumn - 1] = object.isEmpty() ? line.note : object + u'\n' + line.note;
    }
}

std::vector<TableColumn> columns()
{
    // millimetres of the 269 between the margins
    constexpr std::array<double, 9> kWeights{12, 30, 20, 28, 37, 44, 24, 37, 37};
    const QStringList heads = auditHeads();
    std::vector<TableColumn> columns;
    for (std::size_t i = 0; i < kWeights.size(); ++i)
        columns.push_back({heads[static_cast<qsizetype>(i)], kWeights[i], Qt::AlignLeft, 4});
    columns.front().align = Qt::AlignRight;
    return columns;
}

} // namespace

Result<>
writeAuditPdf(const AuditReport &report, const QString &path, const ReportProgress &progress)
{
    TableDocument document;
    document.title = auditTitle();
    document.mark = classificationMark(report.classification);
    document.watermark = report.watermark;
    document.headerText =
        report.workspace.isEmpty() ? auditTitle() : auditTitle() + u" · "_s + report.workspace;
    if (report.fictional) {
        document.note = fictionalNote();
        document.headerText += u" · "_s + QCoreApplication::translate("Report", "Fictional data");
    }
    document.footerText = QCoreApplication::translate("Report", "Chain head %1: %2")
                              .arg(report.chain.head.sequence)
                              .arg(toHex(report.chain.head.hash).left(16));
    document.facts = auditFacts(report);
    document.verdict = auditVerdict(report.chain);
    document.columns = columns();
    document.rowCount = static_cast<std::int64_t>(report.lines.size());
    document.row = [&](std::int64_t i, TableRow &row) {
        fillRow(report.lines[static_cast<std::size_t>(i)], row);
    };
    document.emptyText = QCoreApplication::translate("Report", "No record meets the filter.");
    document.groupColumns = kGroupColumns;
    document.group = [&](std::int64_t i) {
        return report.lines[static_cast<std::size_t>(i)].sequence;
    };
    return writeTablePdf(document, path, progress);
}

} // namespace zs
