// SPDX-License-Identifier: GPL-3.0-or-later
// The audit report of a choice of records: gathered from the log, written as PDF, XLSX or CSV, and
// logged itself.
#pragma once

#include "commands/workspace.h"
#include "report/audit_report.h"

namespace zs {

/// Reads the records in slices; `progress` may cancel. The chain of the whole log is verified on
/// the way.
[[nodiscard]] Result<AuditReport> gatherAuditReport(const Workspace &workspace,
                                                    const AuditFilter &filter,
                                                    const QString &filterInWords,
                                                    const ReportProgress &progress = {});

/// The suffix of `path` chooses the format (.pdf, .xlsx, .csv; Invalid for another). The export is
/// put into the log.
[[nodiscard]] Result<> exportAuditReport(Workspace &workspace,
                                         const AuditReport &report,
                                         const QString &path,
                                         const ReportProgress &progress = {});

} // namespace zs
