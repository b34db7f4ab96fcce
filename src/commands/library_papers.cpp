// SPDX-License-Identifier: GPL-3.0-or-later
// The papers of a project (项目文件).
#include "commands/attachment_commands.h"
#include "commands/library_desk.h"
#include "commands/workspace_private.h"
#include "domain/contract_rows.h"
#include "domain/money_rows.h"

#include <QCoreApplication>

#include <algorithm>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Papers {
    Q_DECLARE_TR_FUNCTIONS(LibraryPapers)
};

void tidy(ProjectDocument &paper)
{
    for (QString *text : {&paper.title, &paper.number, &paper.issuer})
        *text = storable(text->simplified());
    paper.note = storable(paper.note.trimmed());
}

Result<> fitsTemplate(const ProjectDocument &paper, const StageTemplate *plan)
{
    if (paper.step.isEmpty() && paper.requirement.isEmpty())
        return {};
    const StepPlan *step = plan ? plan->step(paper.step) : nullptr;
    if (!step)
        return fail(ErrorCode::Invalid, Papers::tr("The project has no such step."));
    const bool asked =
        paper.requirement.isEmpty()
        || std::ranges::contains(step->papers, paper.requirement, &StageRequirement::key);
    if (!asked)
        return fail(ErrorCode::Invalid, Papers::tr("That step does not ask for such a paper."));
    return {};
}

template <Entity E>
Result<bool> restsOn(Store &store, ProjectDocumentId paper)
{
    return store.load<E>(RowFilter{"document", paper.value()}).transform([](const auto &rows) {
        return !rows.empty();
    });
}

/// Ok, or Conflict: a figure, a contract or a tender names it as its ground.
Result<> isFree(Store &store, ProjectDocumentId paper)
{
    for (const Result<bool> &used : {restsOn<MoneyFigure>(store, paper),
                                     restsOn<Contract>(store, paper),
                                     restsOn<TenderEvent>(store, paper)}) {
        if (!used)
            return passOn(used);
        if (*used)
            return fail(ErrorCode::Conflict,
                        Papers::tr("A figure, a contract or a tender rests on this document. Name "
                                   "another one there first."));
    }
    return {};
}

} // namespace

Result<std::vector<Attachment>> LibraryDesk::filesOf(ProjectId project) const
{
    return attachments(m_workspace, project);
}

Result<ChangeSet> LibraryDesk::putPaper(ProjectDocument paper)
{
    tidy(paper);
    const auto known = course(paper.project);
    if (!known)
        return passOn(known);
    if (paper.title.isEmpty())
        return fail(ErrorCode::Invalid, Papers::tr("A document needs a title."));
    if (auto fits = fitsTemplate(paper, known->plan); !fits)
        return passOn(fits);
    if (paper.issuedOn.isValid() && paper.issuedOn > today())
        return fail(ErrorCode::Invalid, Papers::tr("The document's date lies in the future."));
    const auto before = std::ranges::find(known->papers, paper.id, &ProjectDocument::id);
    const bool fresh = !paper.id.isValid();
    if (!fresh && before == known->papers.end())
        return fail(ErrorCode::NotFound, Papers::tr("The document is not there any more."));
    if (paper.attachment.isValid() && (fresh || paper.attachment != before->attachment)) {
        const auto files = filesOf(paper.project);
        if (!files)
            return passOn(files);
        if (!std::ranges::contains(*files, paper.attachment, &Attachment::id))
            return fail(ErrorCode::NotFound, Papers::tr("The file is not one of this project."));
    }
    const QString title = paper.title;
    if (fresh) {
        paper.id = m_workspace.ids().next<ProjectDocumentId>();
        ChangeSet set{u"document-add"_s, paper.project, {inserted(paper)}};
        return m_workspace.commit(std::move(set), title);
    }
    ChangeSet set{u"document-edit"_s, paper.project, {}};
    addUpdate(set, *before, paper);
    return set.isEmpty() ? Result<ChangeSet>(set) : m_workspace.commit(std::move(set), title);
}

Result<ChangeSet> LibraryDesk::removePaper(ProjectId project, ProjectDocumentId paper)
{
    const auto known = course(project);
    if (!known)
        return passOn(known);
    const auto row = std::ranges::find(known->papers, paper, &ProjectDocument::id);
    if (row == known->papers.end())
        return fail(ErrorCode::NotFound, Papers::tr("The document is not there any more."));
    if (auto free = isFree(*m_workspace.d->store, paper); !free)
        return passOn(free);
    ChangeSet set{u"document-remove"_s, project, {deleted(*row)}};
    return m_workspace.commit(std::move(set), row->title);
}

} // namespace zs
