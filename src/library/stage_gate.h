// SPDX-License-Identifier: GPL-3.0-or-later
// What a step still lacks before it may pass: told from values alone.
#pragma once

#include "domain/library_rows.h"
#include "library/stage_template.h"

#include <span>

namespace zs {

/// One project on its way through a template. Everything referred to must outlive the view.
struct StageView {
    const StageTemplate &plan;
    std::span<const StageStep> steps; ///< one for each of the plan's, in any order
    std::span<const ProjectDocument> papers;
    FactLookup facts; ///< of projectSubject()
};

enum class LackKind {
    EarlierStep, ///< one before it is not finished
    Paper,       ///< is not there
    Number,      ///< the paper is there, its number is not
    Date,
    Condition,
    CannotTell, ///< whether a paper is needed: a fact is not known. Stands in nobody's way
};

struct StageLack {
    LackKind kind = LackKind::Paper;
    QString step;
    QString key; ///< of the requirement, the gate or the earlier step
    Bilingual name;
    Bilingual remark;
    StageBasis basis;

    [[nodiscard]] bool blocks() const { return kind != LackKind::CannotTell; }
    /// A sentence without the article.
    [[nodiscard]] QString text() const;
};

/// In the order of the template; empty for an unknown step.
[[nodiscard]] std::vector<StageLack> lacksOf(const StageView &view, QStringView step);

enum class PaperState { NotNeeded, CannotTell, Missing, NoNumber, NoDate, There };
/// How a required paper stands in a project.
[[nodiscard]] PaperState
paperState(const StageView &view, const StepPlan &step, const StageRequirement &requirement);

/// What rules may ask of a project's course.
struct StageFigures {
    std::optional<ProjectStage> gate; ///< stage of the step in hand; nothing when all are finished
    int papersMissing = 0;            ///< of the steps that passed
    int stepsLeftOut = 0;
    QDate feasibilityOn; ///< the feasibility study's approval
    QDate budgetOn;      ///< the budget's approval
};
[[nodiscard]] StageFigures stageFigures(const StageView &view);

} // namespace zs
