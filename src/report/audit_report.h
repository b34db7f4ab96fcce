// SPDX-License-Identifier: GPL-3.0-or-later
// The audit report (审计报告): the log of a period for people, with the proof that it is whole.
#pragma once

#include "audit/audit_text.h"
#include "audit/chain_verifier.h"
#include "base/result.h"
#include "domain/project.h"

namespace zs {

struct AuditReport {
    QString workspace;
    QString filter; ///< in words: period, person, project, act
    Classification classification = Classification::Internal;
    UtcMillis generatedAt = 0;
    QString generatedBy;
    ChainReport chain; ///< of the whole log, not only of the rows shown
    bool fictional = false;
    QString watermark = {}; ///< across each page of a PDF; empty = none
    std::vector<AuditLine> lines;
};

using ReportProgress = std::function<bool(std::int64_t done, std::int64_t total)>;

/// A4, Chinese or English by the present translation; headers repeated; page x of y. Written whole
/// or not at all.
[[nodiscard]] Result<>
writeAuditPdf(const AuditReport &report, const QString &path, const ReportProgress &progress = {});
/// One sheet of lines with a filter row, one of proof.
[[nodiscard]] Result<>
writeAuditXlsx(const AuditReport &report, const QString &path, const ReportProgress &progress = {});
/// UTF-8 with BOM, CRLF (RFC 4180); cells that a spreadsheet would run as formulas are neutralised.
[[nodiscard]] Result<>
writeAuditCsv(const AuditReport &report, const QString &path, const ReportProgress &progress = {});

} // namespace zs
