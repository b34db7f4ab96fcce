// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/audit_export.h"

#include "commands/secrecy_desk.h"
#include "report/audit_words.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <iterator>

using namespace Qt::StringLiterals;

namespace zs {

namespace {

constexpr std::int64_t kSlice = 500;

Result<> write(const AuditReport &report, const QString &path, const ReportProgress &progress)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == u"pdf")
        return writeAuditPdf(report, path, progress);
    if (suffix == u"xlsx")
        return writeAuditXlsx(report, path, progress);
    if (suffix == u"csv")
        return writeAuditCsv(report, path, progress);
    return fail(ErrorCode::Invalid,
                QCoreApplication::translate("AuditExport",
                                            "Choose a file that ends in .pdf, .xlsx or .csv."),
                path);
}

} // namespace

Result<AuditReport> gatherAuditReport(const Workspace &workspace,
                                      const AuditFilter &filter,
                                      const QString &filterInWords,
                                      const ReportProgress &progress)
{
    AuditReport report;
    report.workspace = workspace.name();
    report.filter = filterInWords;
    report.generatedAt = workspace.clock().now();
    report.generatedBy = workspace.session().personName;
    report.fictional = workspace.isFictional();
    report.watermark =
        printMarkOf(workspace, report.classification, classificationMark(report.classification));
    auto chain = workspace.verifyLog(progress);
    if (!chain)
        return passOn(chain);
    report.chain = std::move(*chain);
    const auto total = workspace.auditCount(filter);
    if (!total)
        return passOn(total);
    const auto names = [&workspace](EntityKind kind, const Uuid &id) {
        return workspace.nameOf(kind, id);
    };
    for (std::int64_t offset = 0; offset < *total; offset += kSlice) {
        const auto records = workspace.auditRecords(filter, offset, kSlice);
        if (!records)
            return passOn(records);
        for (const LogRecord &record : *records) {
            std::vector<AuditLine> lines = describe(record, names);
            report.lines.insert(report.lines.end(),
                                std::make_move_iterator(lines.begin()),
                                std::make_move_iterator(lines.end()));
        }
        if (progress && !progress(std::min(offset + kSlice, *total), *total))
            return fail(ErrorCode::Cancelled, {});
    }
    return report;
}

Result<> exportAuditReport(Workspace &workspace,
                           const AuditReport &report,
                           const QString &path,
                           const ReportProgress &progress)
{
    if (auto may = workspace.authorise(u"export-log"_s); !may)
        return may;
    if (auto written = write(report, path, progress); !written)
        return written;
    if (!workspace.readOnlyReason().isEmpty())
        return {}; // a log that cannot be written cannot take the note; reading it must stay
                   // possible
    return workspace.note(u"export-log"_s, {}, QFileInfo(path).fileName());
}

} // namespace zs
