// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/external_links.h"

#include <QCoreApplication>

#include <algorithm>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("ExternalLinks", text);
}

std::unexpected<Error> noSuchTask()
{
    return fail(
        ErrorCode::NotFound,
        words(QT_TRANSLATE_NOOP("ExternalLinks", "One of the tasks is not in its plan any more.")));
}

QString externalName(const Workspace &workspace, const Task &task)
{
    return u"%1: %2"_s.arg(workspace.nameOf(EntityKind::Project, task.project.value()), task.name);
}

} // namespace

Result<ChangeSet> plan(const AddExternalLink &command, const PlanScope &scope)
{
    if (taskIndex(scope.plan, command.successor) < 0)
        return noSuchTask();
    if (!command.predecessorProject.isValid() || command.predecessorProject == command.project)
        return fail(ErrorCode::Invalid,
                    words(QT_TRANSLATE_NOOP("ExternalLinks",
                                            "Both tasks are in this plan. Link them as usual.")));
    const bool doubled = std::ranges::any_of(scope.plan.links, [&](const Link &l) {
        return l.predecessor == command.predecessor && l.successor == command.successor;
    });
    if (doubled)
        return fail(
            ErrorCode::Invalid,
            words(QT_TRANSLATE_NOOP("ExternalLinks", "These two tasks are linked already.")));
    Link link;
    link.id = command.id.isValid() ? command.id : scope.ids.next<LinkId>();
    link.project = command.project;
    link.predecessor = command.predecessor;
    link.successor = command.successor;
    link.type = command.type;
    link.lag = command.lag;
    link.predecessorProject = command.predecessorProject;
    link.externalStart = command.externalStart;
    link.externalFinish = command.externalFinish;
    link.externalName = command.externalName;
    return ChangeSet{{}, {}, {inserted(link)}};
}

Result<ChangeSet> plan(const AcceptExternalDates &command, const PlanScope &scope)
{
    ChangeSet set;
    for (const AcceptExternalDates::Accepted &accepted : command.links) {
        const auto link = std::ranges::find(scope.plan.links, accepted.link, &Link::id);
        if (link == scope.plan.links.end() || !link->predecessorProject.isValid())
            return fail(
                ErrorCode::NotFound,
                words(QT_TRANSLATE_NOOP("ExternalLinks", "The link is not in the plan any more.")));
        Link after = *link;
        after.externalStart = accepted.start;
        after.externalFinish = accepted.finish;
        after.externalName = accepted.name;
        addUpdate(set, *link, after);
    }
    return set;
}

Result<ChangeSet> addExternalLink(Workspace &workspace, AddExternalLink command)
{
    const auto task = workspace.storedTask(command.predecessor);
    if (!task)
        return passOn(task);
    if (!*task || (*task)->project != command.predecessorProject)
        return noSuchTask();
    command.externalStart = (*task)->start;
    command.externalFinish = (*task)->finish;
    command.externalName = externalName(workspace, **task);
    return workspace.run(command);
}

Result<std::vector<ExternalDate>> externalDates(Workspace &workspace, ProjectId project)
{
    const auto scheduled = workspace.plan(project);
    if (!scheduled)
        return passOn(scheduled);
    const Plan &plan = *scheduled->plan;
    std::vector<ExternalDate> changed;
    for (const Link &link : plan.links) {
        if (!link.predecessorProject.isValid())
            continue;
        const auto task = workspace.storedTask(link.predecessor);
        if (!task)
            return passOn(task);
        const int successor = taskIndex(plan, link.successor);
        ExternalDate date{.link = link.id,
                          .successor = link.successor,
                          .successorName =
                              successor < 0 ? QString()
                                            : plan.tasks[static_cast<std::size_t>(successor)].name,
                          .project = link.predecessorProject,
                          .task = link.predecessor,
                          .name = link.externalName,
                          .presentName = link.externalName,
                          .start = link.externalStart,
                          .finish = link.externalFinish,
                          .presentStart = link.externalStart,
                          .presentFinish = link.externalFinish,
                          .gone = !task->has_value()};
        if (*task) {
            date.presentName = externalName(workspace, **task);
            date.presentStart = (*task)->start;
            date.presentFinish = (*task)->finish;
        }
        if (date.gone || date.name != date.presentName || date.start != date.presentStart
            || date.finish != date.presentFinish)
            changed.push_back(std::move(date));
    }
    return changed;
}

Result<ChangeSet>
acceptExternalDates(Workspace &workspace, ProjectId project, const std::vector<LinkId> &links)
{
    const auto changed = externalDates(workspace, project);
    if (!changed)
        return passOn(changed);
    AcceptExternalDates command{project, {}};
    for (const ExternalDate &date : *changed) {
        if (!date.gone && (links.empty() || std::ranges::find(links, date.link) != links.end()))
            command.links.push_back(
                {date.link, date.presentStart, date.presentFinish, date.presentName});
    }
    return workspace.run(command);
}

} // namespace zs
