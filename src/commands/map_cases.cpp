// SPDX-License-Identifier: GPL-3.0-or-later
// Works that meet before those who coordinate them: a case with the shared window in it.
#include "commands/map_desk.h"
#include "commands/workspace_private.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(MapDesk)
};

} // namespace

Result<ApprovalDesk::Opening> MapDesk::overlapCase(const Overlap &overlap) const
{
    if (overlap.caseRuns)
        return fail(ErrorCode::Conflict, Words::tr("A case about these works is running already."));
    const auto projects = m_workspace.projects();
    if (!projects)
        return passOn(projects);
    const auto named = [&](ProjectId project, TaskId task) -> Result<QString> {
        const auto found = std::ranges::find(*projects, project, &Project::id);
        if (found == projects->end())
            return fail(ErrorCode::NotFound,
                        Words::tr("One of the projects is not there any more."));
        if (!task.isValid())
            return found->name;
        const auto row = m_workspace.storedTask(task);
        if (!row)
            return passOn(row);
        return *row ? Words::tr("%1: %2").arg(found->name, (*row)->name) : found->name;
    };
    const auto first = named(overlap.project, overlap.task);
    const auto second = named(overlap.other, overlap.otherTask);
    if (!first || !second)
        return passOn(first ? second : first);
    const Project &one = *std::ranges::find(*projects, overlap.project, &Project::id);
    const Project &other = *std::ranges::find(*projects, overlap.other, &Project::id);
    const WorkConflict &c = overlap.conflict;
    ApprovalDesk::Opening opening;
    opening.process = u"work-overlap"_s;
    opening.title = Words::tr("Works that meet: %1 / %2").arg(one.name, other.name);
    opening.project = overlap.project;
    opening.classification = std::max(one.classification, other.classification);
    opening.form = {
        {u"works"_s, *first},
        {u"otherWorks"_s, *second},
        {u"ground"_s, static_cast<std::int64_t>(std::llround(c.squareMetres))},
        {u"from"_s, c.from},
        {u"to"_s, c.to},
        {u"windowFrom"_s, c.windowFrom},
        {u"windowTo"_s, c.windowTo},
        {u"proposal"_s,
         c.kind == ConflictKind::SameTime
             ? Words::tr("Open the ground once, together, from %1 to %2.")
                   .arg(c.windowFrom.toString(Qt::ISODate), c.windowTo.toString(Qt::ISODate))
             : Words::tr("Do both works in one opening from %1 to %2 instead of digging "
                         "again.")
                   .arg(c.windowFrom.toString(Qt::ISODate), c.windowTo.toString(Qt::ISODate))}};
    if (other.owner.isValid())
        opening.form[u"otherUnit"_s] = other.owner;
    return opening;
}

Result<CaseId> MapDesk::submitCase(const Overlap &overlap, const FormValues &form)
{
    if (auto may = m_workspace.d->authorise(u"decide-overlap"_s, overlap.project); !may)
        return passOn(may);
    auto opening = overlapCase(overlap);
    if (!opening)
        return passOn(opening);
    // what was measured is not a matter of opinion; the window and the proposal are
    for (const QString &key : {u"otherUnit"_s, u"windowFrom"_s, u"windowTo"_s, u"proposal"_s}) {
        if (const auto given = form.find(key); given != form.end())
            opening->form[key] = given->second;
    }
    const auto before = storedOverlap(overlap);
    if (!before)
        return passOn(before);
    return ApprovalDesk(m_workspace).open(*opening, [&](CaseId opened) {
        WorkOverlap after = before->value_or(freshOverlap(overlap));
        after.inCase = opened;
        return std::vector{*before ? updated(**before, after) : inserted(after)};
    });
}

} // namespace zs
