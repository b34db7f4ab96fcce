// SPDX-License-Identifier: GPL-3.0-or-later
// How a project goes through its steps: pure, over rows. What is finished always comes before what
// is not, and at most one step is in hand:
//
//   Passed Simplified Passed | Open or Returned | Waiting Waiting ...
//
//   pass       Open ------> Passed, the next one opens; refused while the gate lacks something
//   leave out  Open ------> Simplified, together with those behind it that the reason leaves out
//   send back  Open ------> Returned
//   reopen     Returned --> Open; or the last finished one --> Open, the one in hand waits again
#pragma once

#include "base/id_source.h"
#include "library/stage_gate.h"

namespace zs {

using StageRows = std::vector<StageStep>;

/// All steps, the first of them in hand.
[[nodiscard]] StageRows
begunSteps(const StageTemplate &plan, ProjectId project, QDate day, IdSource &ids);

/// The step that is in hand; null when all are finished or none is begun.
[[nodiscard]] const StageStep *stepInHand(std::span<const StageStep> steps);
/// The last one that is finished; null when none is.
[[nodiscard]] const StageStep *lastFinished(std::span<const StageStep> steps);
[[nodiscard]] bool isFinished(const StageStep &step);
/// What the project's stage is by its steps; Closed when all are finished.
[[nodiscard]] ProjectStage stageBySteps(const StageTemplate &plan,
                                        std::span<const StageStep> steps);

/// Each gives all rows as they are then, in their order. Invalid says what is missing, with the
/// articles; Conflict when the step is not the one in hand.
[[nodiscard]] Result<StageRows> passed(const StageView &view, QStringView step, QDate day);
/// The same by an approval: what is lacking does not stand in its way, but stays told.
[[nodiscard]] Result<StageRows>
passedByCase(const StageView &view, QStringView step, CaseId by, QDate day);
/// `note` says why the reason holds here; it must not be empty.
[[nodiscard]] Result<StageRows>
leftOut(const StageView &view, QStringView shortcut, const QString &note, QDate day);
[[nodiscard]] Result<StageRows>
sentBack(const StageView &view, QStringView step, const QString &why);
[[nodiscard]] Result<StageRows>
reopened(const StageView &view, QStringView step, const QString &why, QDate day);

/// Several lacks as sentences with their articles, one a line.
[[nodiscard]] QString inWords(const std::vector<StageLack> &lacks);

} // namespace zs
