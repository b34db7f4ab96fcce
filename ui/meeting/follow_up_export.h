// SPDX-License-Identifier: GPL-3.0-or-later
// Follow-ups in words: for the table, the details and the list as a file.
#pragma once

#include "commands/follow_up_desk.h"

#include <QHash>
#include <QStringList>

namespace zs {

inline constexpr int kFollowUpLateColumn = 3;
[[nodiscard]] QStringList followUpHeaders();
[[nodiscard]] QStringList followUpCells(const FollowUpLine &line,
                                        const QHash<PersonId, QString> &names);
[[nodiscard]] QString followUpHtml(const FollowUpLine &line, const QHash<PersonId, QString> &names);

/// The suffix chooses: .xlsx, .pdf or .csv. Asked for as an export of each project in it, and
/// logged.
[[nodiscard]] Result<> writeFollowUps(Workspace &workspace,
                                      const std::vector<FollowUpLine> &lines,
                                      const QHash<PersonId, QString> &names,
                                      const QString &which,
                                      const QString &path);

} // namespace zs
