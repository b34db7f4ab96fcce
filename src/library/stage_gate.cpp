// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/stage_gate.h"

#include <QCoreApplication>

#include <algorithm>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Gate {
    Q_DECLARE_TR_FUNCTIONS(StageGate)
};

/// Nothing when it is not known.
std::optional<bool> truthOf(const RuleExpression &expression, const FactLookup &facts)
{
    const RuleValue value = expression.value(facts);
    const bool *truth = std::get_if<bool>(&value);
    return truth ? std::optional(*truth) : std::nullopt;
}

bool isDone(const StageView &view, const QString &step)
{
    return std::ranges::any_of(view.steps, [&step](const StageStep &row) {
        return row.step == step
               && (row.state == StepState::Passed || row.state == StepState::Simplified);
    });
}

void addPapers(const StageView &view, const StepPlan &step, std::vector<StageLack> &lacks)
{
    for (const StageRequirement &paper : step.papers) {
        StageLack lack{LackKind::Paper, step.key, paper.key, paper.name, paper.remark, paper.basis};
        switch (paperState(view, step, paper)) {
        case PaperState::NotNeeded:
        case PaperState::There:
            continue;
        case PaperState::CannotTell:
            lack.kind = LackKind::CannotTell;
            break;
        case PaperState::Missing:
            break;
        case PaperState::NoNumber:
            lack.kind = LackKind::Number;
            break;
        case PaperState::NoDate:
            lack.kind = LackKind::Date;
            break;
        }
        lacks.push_back(std::move(lack));
    }
}

bool isLacking(PaperState state)
{
    return state != PaperState::NotNeeded && state != PaperState::CannotTell
           && state != PaperState::There;
}

} // namespace

QString StageLack::text() const
{
    switch (kind) {
    case LackKind::EarlierStep:
        return Gate::tr("The step \"%1\" is not finished.").arg(name.text());
    case LackKind::Paper:
        return Gate::tr("\"%1\" is missing.").arg(name.text());
    case LackKind::Number:
        return Gate::tr("\"%1\" has no document number.").arg(name.text());
    case LackKind::Date:
        return Gate::tr("\"%1\" has no date.").arg(name.text());
    case LackKind::Condition:
        return name.text();
    case LackKind::CannotTell:
        return Gate::tr("Whether \"%1\" is needed cannot be told: a figure of the project is not "
                        "entered.")
            .arg(name.text());
    }
    return {};
}

PaperState
paperState(const StageView &view, const StepPlan &step, const StageRequirement &requirement)
{
    bool there = false;
    bool numbered = false;
    for (const ProjectDocument &paper : view.papers) {
        if (paper.step != step.key || paper.requirement != requirement.key)
            continue;
        const bool number = !requirement.number || !paper.number.trimmed().isEmpty();
        if (number && (!requirement.date || paper.issuedOn.isValid()))
            return PaperState::There; // one of several is enough
        there = true;
        numbered = numbered || number;
    }
    if (there)
        return numbered ? PaperState::NoDate : PaperState::NoNumber;
    if (!requirement.when)
        return PaperState::Missing;
    const auto needed = truthOf(*requirement.when, view.facts);
    return !needed ? PaperState::CannotTell : *needed ? PaperState::Missing : PaperState::NotNeeded;
}

std::vector<StageLack> lacksOf(const StageView &view, QStringView step)
{
    std::vector<StageLack> lacks;
    const StepPlan *plan = view.plan.step(step);
    if (!plan)
        return lacks;
    for (const StepPlan &earlier : view.plan.steps) {
        if (&earlier == plan)
            break;
        if (!isDone(view, earlier.key))
            lacks.push_back(
                {LackKind::EarlierStep, plan->key, earlier.key, earlier.name, {}, plan->basis});
    }
    addPapers(view, *plan, lacks);
    for (const StageGate &gate : plan->gates) {
        // what is not known is not there
        if (!truthOf(gate.condition, view.facts).value_or(false))
            lacks.push_back({LackKind::Condition, plan->key, gate.key, gate.text, {}, gate.basis});
    }
    return lacks;
}

StageFigures stageFigures(const StageView &view)
{
    StageFigures figures;
    for (const StepPlan &step : view.plan.steps) {
        const auto row = std::ranges::find(view.steps, step.key, &StageStep::step);
        if (row == view.steps.end())
            continue;
        const bool done = row->state == StepState::Passed || row->state == StepState::Simplified;
        if (!done && !figures.gate)
            figures.gate = step.stage;
        figures.stepsLeftOut += row->state == StepState::Simplified ? 1 : 0;
        for (const StageRequirement &paper : step.papers) {
            if (row->state == StepState::Passed && isLacking(paperState(view, step, paper)))
                ++figures.papersMissing;
            for (const ProjectDocument &there : view.papers) {
                if (there.step != step.key || there.requirement != paper.key)
                    continue;
                if (paper.tells == PaperTells::FeasibilityApproved)
                    figures.feasibilityOn = there.issuedOn;
                else if (paper.tells == PaperTells::BudgetApproved)
                    figures.budgetOn = there.issuedOn;
            }
        }
    }
    return figures;
}

} // namespace zs
