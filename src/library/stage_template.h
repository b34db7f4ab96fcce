// SPDX-License-Identifier: GPL-3.0-or-later
// The steps that a project takes from its proposal to its final account, as data: which papers each
// asks for, what must hold before it passes, and where that is written. See library/FORMAT.md.
#pragma once

#include "base/result.h"
#include "domain/project.h"
#include "rules/rule_pack.h"

#include <optional>
#include <vector>

namespace zs {

/// Where something is written (依据), and how far it was compared with its source.
struct StageBasis {
    Bilingual document;
    Bilingual article;
    QDate from; ///< in force since
    RuleMark mark = RuleMark::Unchecked;

    /// "政府投资条例（国务院令第712号）第十二条", in the language the program speaks now.
    [[nodiscard]] QString text() const;
};

/// What a paper's date is: so that rules can ask for it.
enum class PaperTells { Nothing, FeasibilityApproved, BudgetApproved };

/// A paper that a step asks for (要件).
struct StageRequirement {
    QString key; ///< unique in the template
    Bilingual name;
    bool number = false; ///< its 文号 is needed
    bool date = false;
    PaperTells tells = PaperTells::Nothing;
    std::optional<RuleExpression> when; ///< nothing = always
    Bilingual remark;
    StageBasis basis;
};

/// What must hold before a step passes (关口条件).
struct StageGate {
    QString key; ///< unique in the template
    Bilingual text;
    RuleExpression condition;
    StageBasis basis;
};

/// A step of the procedure (环节).
struct StepPlan {
    QString key;
    Bilingual name;
    ProjectStage stage = ProjectStage::Proposal; ///< the project is in while this is in hand
    StageBasis basis;
    std::vector<StageRequirement> papers;
    std::vector<StageGate> gates;
};

/// A simplified procedure (简化情形): which steps it leaves out, for which reason.
struct StageShortcut {
    QString key;
    Bilingual name;
    Bilingual remark;
    std::optional<RuleExpression> when; ///< nothing = a person's judgement alone
    QStringList leaves;                 ///< keys of steps
    StageBasis basis;
};

/// A procedure (阶段模板). A project keeps the edition that it was begun with.
struct StageTemplate {
    QString key;
    int edition = 1;
    Bilingual name;
    QDate date;
    std::optional<RuleExpression> fits; ///< of which projects it is meant for
    std::vector<StepPlan> steps;
    std::vector<StageShortcut> shortcuts;

    /// "direct-investment@1": what Project::stageTemplate holds.
    [[nodiscard]] QString id() const;
    /// -1 when there is none.
    [[nodiscard]] int indexOf(QStringView step) const;
    /// Null when there is none.
    [[nodiscard]] const StepPlan *step(QStringView key) const;
    [[nodiscard]] const StageRequirement *requirement(QStringView key) const;
    [[nodiscard]] const StageShortcut *shortcut(QStringView key) const;
};

/// All faults are found at once, with their places; a template with one is none.
[[nodiscard]] std::expected<StageTemplate, std::vector<TextFault>>
readStageTemplate(const QByteArray &json);

/// The templates of resources/stages, in the order of their file names. Internal names the faulty
/// one.
[[nodiscard]] Result<std::vector<StageTemplate>> shippedStageTemplates();

/// Those meant for a project of these facts first, then those of which it cannot be told, then the
/// others.
[[nodiscard]] std::vector<const StageTemplate *>
byFitness(const std::vector<StageTemplate> &templates, const FactLookup &facts);

} // namespace zs
