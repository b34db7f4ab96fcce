// SPDX-License-Identifier: GPL-3.0-or-later
// Clocks and due days as files: calendar (.ics), PDF, spreadsheet or CSV, with the marks of what
// they tell of. Every file is an export of each project in it, asked for and logged.
#pragma once

#include "commands/contract_desk.h"

#include <QStringList>

namespace zs {

[[nodiscard]] QStringList clockHeaders();
[[nodiscard]] QStringList clockCells(const ClockLine &line);
[[nodiscard]] QStringList dueHeaders();
[[nodiscard]] QStringList dueCells(const DueItem &item);

/// The suffix chooses; the path that was written, whose name bears the mark.
[[nodiscard]] Result<QString>
writeClocks(Workspace &workspace, ProjectId project, const TenderFile &file, const QString &path);
[[nodiscard]] Result<QString>
writeDue(Workspace &workspace, const std::vector<DueItem> &items, const QString &path);
[[nodiscard]] QString dueFileFilter();

} // namespace zs
