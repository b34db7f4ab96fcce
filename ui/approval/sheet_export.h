// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/approval_desk.h"

namespace zs {

/// Writes the opinion sheet of a case as PDF, every signature checked anew, and logs "export".
/// Forbidden where the person may not export.
[[nodiscard]] Result<>
writeCaseSheet(Workspace &workspace, const ApprovalDesk &desk, CaseId id, const QString &path);

} // namespace zs
