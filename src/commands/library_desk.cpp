// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/library_desk.h"

#include "commands/rule_desk.h"
#include "commands/stage_book.h"
#include "commands/workspace_private.h"

#include <QCoreApplication>

#include <algorithm>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Library {
    Q_DECLARE_TR_FUNCTIONS(LibraryDesk)
};

/// By the order of the template's steps; what belongs to none comes last.
void sortPapers(std::vector<ProjectDocument> &papers, const StageTemplate &plan)
{
    const auto place = [&plan](const ProjectDocument &paper) {
        const int at = plan.indexOf(paper.step);
        return at < 0 ? static_cast<int>(plan.steps.size()) : at;
    };
    std::ranges::stable_sort(papers, {}, place);
}

} // namespace

QDate LibraryDesk::today() const
{
    return m_workspace.d->today();
}

Result<LibraryDesk::Course> LibraryDesk::course(ProjectId project) const
{
    const auto projects = m_workspace.projects();
    if (!projects)
        return passOn(projects);
    const auto found = std::ranges::find(*projects, project, &Project::id);
    if (found == projects->end())
        return fail(ErrorCode::NotFound, Library::tr("There is no such project here."));
    auto &store = *m_workspace.d->store;
    const RowFilter own{"project", project.value()};
    auto steps = store.load<StageStep>(own, u"position"_s);
    auto papers = store.load<ProjectDocument>(own, u"issued_on, id"_s);
    auto check = RuleDesk(m_workspace).check(project);
    if (!steps)
        return passOn(steps);
    if (!papers)
        return passOn(papers);
    if (!check)
        return passOn(check);
    Course course{*found,
                  stageTemplateOf(*found),
                  std::move(*steps),
                  std::move(*papers),
                  std::move(check->facts),
                  std::move(check->book),
                  std::move(check->findings)};
    if (course.plan)
        sortPapers(course.papers, *course.plan);
    return course;
}

Result<std::vector<const StageTemplate *>> LibraryDesk::templatesFor(ProjectId project) const
{
    const auto &all = stageTemplates();
    const auto check = RuleDesk(m_workspace).check(project);
    if (!all)
        return passOn(all);
    if (!check)
        return passOn(check);
    return byFitness(*all, check->facts);
}

Result<ChangeSet> LibraryDesk::begin(ProjectId project, const QString &templateKey)
{
    const auto known = course(project);
    const auto &all = stageTemplates();
    if (!known)
        return passOn(known);
    if (!all)
        return passOn(all);
    if (!known->project.stageTemplate.isEmpty() || !known->steps.empty())
        return fail(ErrorCode::Conflict,
                    Library::tr("The project goes through its steps already."));
    const auto plan = std::ranges::find(*all, templateKey, &StageTemplate::key);
    if (plan == all->end())
        return fail(ErrorCode::NotFound,
                    Library::tr("There is no procedure called %1.").arg(templateKey));
    ChangeSet set{u"stage-begin"_s, project, {}};
    const StageRows rows = begunSteps(*plan, project, today(), m_workspace.ids());
    for (const StageStep &row : rows)
        set.changes.push_back(inserted(row));
    Project after = known->project;
    after.stageTemplate = plan->id();
    // one that is under way already stays where it is; what it lacks is told from now on
    if (after.stage == ProjectStage::Reserve)
        after.stage = stageBySteps(*plan, rows);
    addUpdate(set, known->project, after);
    return m_workspace.commit(std::move(set), plan->name.text());
}

Result<ChangeSet> LibraryDesk::account(const QString &act,
                                       const Course &course,
                                       const StageRows &after,
                                       const QString &note)
{
    ChangeSet set{act, course.project.id, {}};
    for (const StageStep &row : course.steps) {
        const auto now = std::ranges::find(after, row.id, &StageStep::id);
        if (now != after.end())
            addUpdate(set, row, *now);
    }
    Project project = course.project;
    const ProjectStage before = stageBySteps(*course.plan, course.steps);
    const ProjectStage now = stageBySteps(*course.plan, after);
    if (project.stage != ProjectStage::Cancelled && now != before)
        project.stage = now;
    addUpdate(set, course.project, project);
    return m_workspace.commit(std::move(set), storable(note));
}

Result<LibraryDesk::Course> LibraryDesk::begun(ProjectId project) const
{
    auto known = course(project);
    if (!known || known->plan)
        return known;
    if (known->project.stageTemplate.isEmpty())
        return fail(ErrorCode::Conflict, Library::tr("Choose the project's procedure first."));
    return fail(ErrorCode::NotFound,
                Library::tr("The procedure %1, which the project was begun with, is not in this "
                            "program.")
                    .arg(known->project.stageTemplate));
}

Result<ChangeSet> LibraryDesk::pass(ProjectId project, const QString &step)
{
    const auto known = begun(project);
    if (!known)
        return passOn(known);
    const auto after = passed(known->view(), step, today());
    if (!after)
        return passOn(after);
    return account(u"stage-pass"_s, *known, *after, known->plan->step(step)->name.text());
}

Result<ChangeSet>
LibraryDesk::leaveOut(ProjectId project, const QString &shortcut, const QString &note)
{
    const auto known = begun(project);
    if (!known)
        return passOn(known);
    const auto after = leftOut(known->view(), shortcut, storable(note), today());
    if (!after)
        return passOn(after);
    const StageShortcut &reason = *known->plan->shortcut(shortcut);
    return account(u"stage-leave-out"_s,
                   *known,
                   *after,
                   reason.name.text() + u" ("_s + reason.basis.text() + u"): "_s + note.trimmed());
}

Result<ChangeSet> LibraryDesk::sendBack(ProjectId project, const QString &step, const QString &why)
{
    const auto known = begun(project);
    if (!known)
        return passOn(known);
    const auto after = sentBack(known->view(), step, storable(why));
    if (!after)
        return passOn(after);
    return account(u"stage-return"_s, *known, *after, why.trimmed());
}

Result<ChangeSet> LibraryDesk::reopen(ProjectId project, const QString &step, const QString &why)
{
    const auto known = begun(project);
    if (!known)
        return passOn(known);
    const auto after = reopened(known->view(), step, storable(why), today());
    if (!after)
        return passOn(after);
    return account(u"stage-reopen"_s, *known, *after, why.trimmed());
}

Result<std::vector<ApprovalCase>> LibraryDesk::cases(ProjectId project) const
{
    const auto known = course(project);
    if (!known)
        return passOn(known);
    return m_workspace.d->store->load<ApprovalCase>(RowFilter{"project", project.value()},
                                                    u"number DESC"_s);
}

Result<ChangeSet> LibraryDesk::tie(ProjectId project, const QString &step, CaseId to)
{
    const auto known = begun(project);
    if (!known)
        return passOn(known);
    StageRows after = known->steps;
    const auto row = std::ranges::find(after, step, &StageStep::step);
    const auto all = cases(project);
    if (!all)
        return passOn(all);
    const auto named = std::ranges::find(*all, to, &ApprovalCase::id);
    if (row == after.end())
        return fail(ErrorCode::NotFound, Library::tr("The project has no such step."));
    if (to.isValid() && named == all->end())
        return fail(ErrorCode::NotFound, Library::tr("That approval is not of this project."));
    row->inCase = to;
    return account(u"stage-tie"_s, *known, after, to.isValid() ? named->title : QString());
}

} // namespace zs
