// SPDX-License-Identifier: GPL-3.0-or-later
// What the project home says, as text: key figures, steps, findings of rules.
#pragma once

#include "commands/library_desk.h"
#include "ui/homepage/stage_strip.h"

namespace zs {

/// A field of a project as people read it; "-" when nothing is entered.
[[nodiscard]] QString
projectFieldText(const Workspace &workspace, const Project &project, QStringView column);
/// Dates, leader, unit, what is built; amounts only where money may be read.
[[nodiscard]] QString figuresHtml(const Workspace &workspace, const Project &project);
/// The rules that fire, each with its source; says so when none does.
[[nodiscard]] QString firingHtml(const std::vector<RuleFinding> &findings);
/// One step: since when, why, by which approval.
[[nodiscard]] QString stepHtml(const LibraryDesk::Course &course,
                               const StageStep &row,
                               const std::vector<ApprovalCase> &cases);
[[nodiscard]] std::vector<StripStep> stripOf(const LibraryDesk::Course &course);
/// A lack's place in the law, and how far it was compared.
[[nodiscard]] QStringList lackCells(const StageLack &lack);

} // namespace zs
