// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/stage_book.h"

#include "store/store.h"

#include <algorithm>

namespace zs {

using namespace Qt::StringLiterals;

const Result<std::vector<StageTemplate>> &stageTemplates()
{
    static const Result<std::vector<StageTemplate>> shipped = shippedStageTemplates();
    return shipped;
}

const StageTemplate *stageTemplateOf(const Project &project)
{
    const auto &all = stageTemplates();
    if (!all || project.stageTemplate.isEmpty())
        return nullptr;
    const auto found = std::ranges::find_if(
        *all, [&project](const StageTemplate &plan) { return plan.id() == project.stageTemplate; });
    return found == all->end() ? nullptr : &*found;
}

QString stepName(const QString &key)
{
    const auto &all = stageTemplates();
    if (all) {
        for (const StageTemplate &plan : *all) {
            if (const StepPlan *step = plan.step(key))
                return step->name.text();
        }
    }
    return key;
}

Result<StageBook> StageBook::load(Store &store)
{
    StageBook book;
    auto steps = store.load<StageStep>({}, u"project, position"_s);
    auto papers = store.load<ProjectDocument>({}, u"project, issued_on, id"_s);
    if (!steps)
        return passOn(steps);
    if (!papers)
        return passOn(papers);
    for (StageStep &row : *steps)
        book.m_steps[row.project].push_back(std::move(row));
    for (ProjectDocument &row : *papers)
        book.m_papers[row.project].push_back(std::move(row));
    return book;
}

void StageBook::fill(ProjectFigures &figures, const Project &project) const
{
    const StageTemplate *plan = stageTemplateOf(project);
    const auto steps = m_steps.constFind(project.id);
    if (!plan || steps == m_steps.cend())
        return;
    const auto papers = m_papers.constFind(project.id);
    const std::vector<ProjectDocument> none;
    const StageFigures told = stageFigures(
        {*plan, *steps, papers == m_papers.cend() ? none : *papers, factsOf(project, figures)});
    const auto day = [](QDate date) { return date.isValid() ? RuleValue(date) : RuleValue(); };
    figures.gateStage = valueOf(
        RuleNumber::of(static_cast<std::int64_t>(told.gate.value_or(ProjectStage::Closed))));
    figures.papersMissing = valueOf(RuleNumber::of(told.papersMissing));
    figures.stepsLeftOut = valueOf(RuleNumber::of(told.stepsLeftOut));
    figures.feasibilityOn = day(told.feasibilityOn);
    figures.budgetOn = day(told.budgetOn);
}

Result<std::vector<EntityChange>> stepsMovedBy(const ApprovalCase &row,
                                               const ChangeSet &planned,
                                               const Project &project,
                                               Store &store)
{
    std::vector<EntityChange> moved;
    Project after = project;
    for (const EntityChange &change : planned.changes) {
        if (change.entity == EntityKind::Project && change.id == project.id.value())
            apply(after, change);
    }
    const ProjectStage to = after.stage;
    if (to == project.stage)
        return moved;
    const StageTemplate *plan = stageTemplateOf(project);
    if (!plan)
        return moved;
    const auto steps =
        store.load<StageStep>(RowFilter{"project", project.id.value()}, u"position"_s);
    if (!steps)
        return passOn(steps);
    const StageStep *now = stepInHand(*steps);
    if (!now || stageBySteps(*plan, *steps) >= to)
        return moved;
    const QDate day = row.endedAt.isValid() ? row.endedAt.date() : QDate();
    const auto rows = passedByCase({*plan, *steps, {}, {}}, now->step, row.id, day);
    if (!rows)
        return passOn(rows);
    if (stageBySteps(*plan, *rows) != to)
        return moved; // more steps lie between: people settle those
    ChangeSet set;
    for (std::size_t i = 0; i < steps->size(); ++i)
        addUpdate(set, (*steps)[i], (*rows)[i]);
    return std::move(set.changes);
}

} // namespace zs
