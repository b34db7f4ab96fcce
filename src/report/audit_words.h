// SPDX-License-Identifier: GPL-3.0-or-later
// What an audit report says besides its lines, the same in PDF and spreadsheet.
#pragma once

#include "report/audit_report.h"
#include "report/table_document.h"

#include <QStringList>

namespace zs {

/// The label (密级) as it stands on paper, the same in every language; nothing for what is open.
[[nodiscard]] QString classificationMark(Classification classification);
/// Digits in groups of `size`: "1ab21d83 55cfa17f ...".
[[nodiscard]] QString grouped(const QString &digits, qsizetype size = 8);
[[nodiscard]] QString auditTitle();
[[nodiscard]] QString fictionalNote();
/// Heads of: number, time, person, act, project, object, field, before, after, note, hash.
[[nodiscard]] QStringList auditHeads();
/// Workspace, filter, when and by whom, how many, head of the chain.
[[nodiscard]] std::vector<TableFact> auditFacts(const AuditReport &report);
[[nodiscard]] TableVerdict auditVerdict(const ChainReport &chain);

} // namespace zs
