// SPDX-License-Identifier: GPL-3.0-or-later
// What commands share that write a report on a plan.
#pragma once

#include "cli/plan_words.h"
#include "report/plan_document.h"

namespace zs {

/// Options --pdf and --xlsx.
void takesReportFiles(Invocation &call);
[[nodiscard]] ReportOrigin reportOrigin(const Workspace &workspace);
/// Writes the document where --pdf and --xlsx say and notes it in the log; nothing without them.
[[nodiscard]] Result<> writeReportFiles(const Invocation &call,
                                        const OpenedProject &opened,
                                        const TableDocument &document);

} // namespace zs
