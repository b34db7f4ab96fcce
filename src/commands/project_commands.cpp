// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/project_commands.h"

#include "access/content_label.h"
#include "commands/powers.h"
#include "exchange/mspdi.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("ProjectCommands", text);
}

bool isTaken(const std::vector<Project> &projects, const QString &code)
{
    return std::ranges::find(projects, code, &Project::code) != projects.end();
}

/// `wanted` or, when it is taken, with a counted suffix.
QString freeCode(const std::vector<Project> &projects, const QString &wanted)
{
    QString code = wanted;
    for (int i = 2; isTaken(projects, code); ++i)
        code = wanted + u'-' + QString::number(i);
    return code;
}

} // namespace

Result<ProjectId> createProject(Workspace &workspace, Project project)
{
    const auto projects = workspace.projects();
    if (!projects)
        return passOn(projects);
    project.code = project.code.simplified();
    project.name = project.name.simplified();
    if (project.code.isEmpty() || project.name.isEmpty())
        return fail(
            ErrorCode::Invalid,
            words(QT_TRANSLATE_NOOP("ProjectCommands", "A project needs a code and a name.")));
    if (isTaken(*projects, project.code))
        return fail(
            ErrorCode::Invalid,
            words(QT_TRANSLATE_NOOP("ProjectCommands", "The code %1 belongs to another project."))
                .arg(project.code));
    project.id = workspace.ids().next<ProjectId>();
    Calendar calendar = standardCalendar();
    calendar.id = workspace.ids().next<CalendarId>();
    calendar.project = project.id;
    project.calendar = calendar.id;
    if (!project.planStart.isValid()) {
        const QDate today = QDateTime::fromMSecsSinceEpoch(workspace.clock().now()).date();
        constexpr Minutes kEight = 8 * 60;
        project.planStart =
            WallTime::at(project.plannedStart.isValid() ? project.plannedStart : today, kEight);
    }
    ChangeSet set{u"create-project"_s, project.id, {inserted(calendar), inserted(project)}};
    return workspace.commit(std::move(set)).transform([&](const ChangeSet &) {
        return project.id;
    });
}

namespace {

template <Entity E>
void insertAll(ChangeSet &set, const std::vector<E> &rows)
{
    for (const E &row : rows)
        set.changes.push_back(inserted(row));
}

bool comesFromOutside(const Link &link, ProjectId project)
{
    return link.predecessorProject.isValid() && link.predecessorProject != project;
}

/// Both ends of each link are there: in the plan, or as a task of the project that is named.
Result<> checkEnds(const Workspace &workspace, const Plan &plan)
{
    QSet<TaskId> own;
    for (const Task &task : plan.tasks)
        own.insert(task.id);
    for (const Link &link : plan.links) {
        if (!own.contains(link.successor)
            || (!comesFromOutside(link, plan.project.id) && !own.contains(link.predecessor)))
            return fail(ErrorCode::Invalid,
                        words(QT_TRANSLATE_NOOP("ProjectCommands",
                                                "A link of the plan comes from or leads to a task "
                                                "that the plan does not have. Nothing was "
                                                "imported.")));
        if (!comesFromOutside(link, plan.project.id))
            continue;
        const auto task = workspace.storedTask(link.predecessor);
        if (!task)
            return passOn(task);
        if (!*task || (*task)->project != link.predecessorProject)
            return fail(ErrorCode::Invalid,
                        words(QT_TRANSLATE_NOOP("ProjectCommands",
                                                "The plan waits for “%1” of another project, which "
                                                "is not in this workspace. Nothing was imported."))
                            .arg(link.externalName));
    }
    return {};
}

/// A file that bears a mark brings it along, in its properties or in its name: the project that is
/// made of it is no lower. Its circle is who brings it, until somebody determines it.
void takeLabel(Project &project, const Plan &plan, const QString &fileName, PersonId by)
{
    auto label = markFromText(categoryOf(plan));
    if (!label || label->level == Classification::Open)
        label = labelInFileName(fileName);
    if (!label || label->level <= project.classification)
        return;
    project.classification = label->level;
    project.secrecyYears = storedTerm(label->term);
    if (isStateSecret(label->level) && project.needToKnow.isEmpty())
        project.needToKnow = needToKnowText({{by}, {}});
}

} // namespace

Result<ProjectId> importPlan(Workspace &workspace, Plan plan, const QString &fileName)
{
    const auto projects = workspace.projects();
    if (!projects)
        return passOn(projects);
    Project &project = plan.project;
    if (project.name.simplified().isEmpty())
        project.name = fileName;
    if (project.code.simplified().isEmpty())
        project.code =
            u"IMP-"_s
            + QDateTime::fromMSecsSinceEpoch(workspace.clock().now()).toString(u"yyyyMMdd"_s);
    project.code = freeCode(*projects, project.code.simplified());
    takeLabel(project, plan, fileName, workspace.session().person);
    for (Link &link : plan.links) {
        if (link.predecessorProject == project.id)
            link.predecessorProject = {}; // of this plan like any other, cycles included
    }
    if (const auto whole = checkEnds(workspace, plan); !whole)
        return passOn(whole);
    const CalendarSet calendars = CalendarSet::compile(plan, workspace.holidays());
    const auto times = schedule(plan, calendars);
    if (!times)
        return passOn(times);
    if (auto saved = workspace.backupBeforeImport(); !saved)
        return passOn(saved);
    const TaskTree tree = treeOf(plan.tasks);
    for (std::size_t i = 0; i < plan.tasks.size(); ++i) {
        plan.tasks[i].start = times->tasks[i].start;
        plan.tasks[i].finish = times->tasks[i].finish;
        if (tree.isSummary(i) || (plan.tasks[i].kind == TaskKind::Hammock && plan.tasks[i].active))
            plan.tasks[i].duration = {times->tasks[i].duration};
    }
    if (!project.scheduleFromFinish)
        project.planFinish = times->finish;
    ChangeSet set{u"import-plan"_s, project.id, {}};
    insertAll(set, plan.calendars);
    set.changes.push_back(inserted(project));
    insertAll(set, plan.tasks);
    insertAll(set, plan.links);
    insertAll(set, plan.resources);
    insertAll(set, plan.assignments);
    insertAll(set, plan.baselines);
    insertAll(set, plan.baselineTasks);
    const ProjectId id = project.id;
    return workspace.commit(std::move(set), fileName).transform([id](const ChangeSet &) {
        return id;
    });
}

} // namespace zs
