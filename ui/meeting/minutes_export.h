// SPDX-License-Identifier: GPL-3.0-or-later
// Minutes as a file: a PDF with a red head (GB/T 9704), or a text to edit further.
#pragma once

#include "ui/meeting/meeting_sheet.h"

namespace zs {

/// The proposed name, with the secrecy label in it.
[[nodiscard]] QString minutesFileName(const OpenedMeeting &meeting);
/// The suffix chooses: .pdf, else text. Asked for as an export of every project on the agenda, and
/// logged.
[[nodiscard]] Result<> writeMinutes(Workspace &workspace,
                                    const OpenedMeeting &meeting,
                                    const PersonNames &names,
                                    const QString &path);

} // namespace zs
