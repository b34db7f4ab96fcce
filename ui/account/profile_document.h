// SPDX-License-Identifier: GPL-3.0-or-later
// The checklist of a protection profile as a document.
#pragma once

#include "access/profiles.h"
#include "commands/account_desk.h"
#include "report/table_document.h"

namespace zs {

[[nodiscard]] QString verdictText(ControlState::Verdict verdict);
/// `states` by state key. The document holds copies; nothing of the workspace is asked later.
[[nodiscard]] TableDocument profileDocument(const ProtectionProfile &profile,
                                            const Workspace &workspace,
                                            const AccountDesk &desk,
                                            const QHash<QString, ControlState> &states);

} // namespace zs
