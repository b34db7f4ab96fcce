// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/audit_report.h"
#include "report/audit_words.h"
#include "report/csv.h"

namespace zs {

Result<>
writeAuditCsv(const AuditReport &report, const QString &path, const ReportProgress &progress)
{
    constexpr std::int64_t kStep = 512;
    auto file = CsvFile::begin(path);
    if (!file)
        return passOn(file);
    file->row(auditHeads());
    const auto total = static_cast<std::int64_t>(report.lines.size());
    for (std::int64_t i = 0; i < total; ++i) {
        if (i % kStep == 0 && progress && !progress(i, total))
            return writingCancelled();
        const AuditLine &line = report.lines[static_cast<std::size_t>(i)];
        file->row({QString::number(line.sequence),
                   line.time,
                   line.person,
                   line.act,
                   line.project,
                   line.subject,
                   line.field,
                   line.before,
                   line.after,
                   line.note,
                   line.hash});
    }
    if (progress && !progress(total, total))
        return writingCancelled();
    return file->commit();
}

} // namespace zs
