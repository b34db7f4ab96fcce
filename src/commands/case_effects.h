// SPDX-License-Identifier: GPL-3.0-or-later
// What an approval carries out when it is given (审批生效): stored with the case as JSON, planned
// and committed together with the case's last act.
#pragma once

#include "commands/command.h"
#include "domain/project.h"

namespace zs {

/// Saves the present plan as a baseline, with the number of the document that approves it.
[[nodiscard]] QString
saveBaselineEffect(const QString &name, const QString &document, const QString &note = {});
/// Moves the project to a stage: 开工 and others.
[[nodiscard]] QString stageEffect(ProjectStage stage);
/// Sets the approved budget (概算).
[[nodiscard]] QString budgetEffect(Money budget);

/// In words, for who signs; empty for none. Never fails: an unknown effect says so.
[[nodiscard]] QString effectText(const QString &effect);
/// Invalid when the JSON is no effect; else what the command behind it says.
[[nodiscard]] Result<ChangeSet>
planEffect(const QString &effect, ProjectId project, const PlanScope &scope);

} // namespace zs
