// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/task_commands.h"

#include "commands/assignment_rules.h"
#include "commands/task_rules.h"
#include "commands/tree_edit.h"
#include "schedule/three_point.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("TaskCommands", text);
}

std::unexpected<Error> noSuchTask()
{
    return fail(ErrorCode::NotFound,
                words(QT_TRANSLATE_NOOP(
                    "TaskCommands",
                    "The task is not in the plan any more. It may have been deleted meanwhile.")));
}

/// The change set of one task's edit by a rule.
template <class Rule>
Result<ChangeSet> editOne(const PlanScope &scope, TaskId id, Rule rule)
{
    const int at = taskIndex(scope.plan, id);
    if (at < 0)
        return noSuchTask();
    const Task &before = scope.plan.tasks[static_cast<std::size_t>(at)];
    Result<Task> after = rule(before);
    if (!after)
        return passOn(after);
    ChangeSet set;
    addUpdate(set, before, *after);
    return set;
}

bool isSummary(const PlanScope &scope, TaskId id)
{
    return std::ranges::any_of(scope.plan.tasks, [&](const Task &t) { return t.parent == id; });
}

/// The wanted tasks without those that lie below another wanted one, in display order.
std::vector<TaskId> topmost(const PlanScope &scope, const std::vector<TaskId> &wanted)
{
    const QSet<TaskId> set(wanted.begin(), wanted.end());
    const TaskTree tree = treeOf(scope.plan.tasks);
    std::vector<TaskId> top;
    for (std::size_t i = 0; i < scope.plan.tasks.size();) {
        if (set.contains(scope.plan.tasks[i].id)) {
            top.push_back(scope.plan.tasks[i].id);
            i = static_cast<std::size_t>(tree.end[i]);
        } else {
            ++i;
        }
    }
    return top;
}

bool isProgress(const QString &column)
{
    return column == "percent_complete"_L1 || column == "actual_start"_L1
           || column == "actual_finish"_L1 || column == "remaining"_L1 || column == "resume"_L1;
}

/// A calendar that is not there would only be found out by the store.
Result<> checkReference(const Plan &plan, const SetTaskField &command)
{
    const auto calendar = CalendarId(FieldCodec<Uuid>::unpack(command.value));
    if (command.column != "calendar"_L1 || !calendar.isValid()
        || std::ranges::find(plan.calendars, calendar, &Calendar::id) != plan.calendars.end())
        return {};
    return fail(
        ErrorCode::NotFound,
        words(QT_TRANSLATE_NOOP("TaskCommands", "The calendar is not among those of the plan.")));
}

} // namespace

Result<ChangeSet> plan(const AddTask &command, const PlanScope &scope)
{
    TreeEdit tree(scope.plan);
    if (command.parent.isValid() && !tree.find(command.parent))
        return noSuchTask();
    Task task;
    task.id = command.id.isValid() ? command.id : scope.ids.next<TaskId>();
    task.project = command.project;
    task.start = scope.plan.project.planStart;
    auto named = renamed(task, command.name);
    if (!named)
        return passOn(named);
    auto timed = withDuration(*named, command.milestone ? WorkMinutes{0} : command.duration);
    if (!timed)
        return passOn(timed);
    timed->estimated = false;
    tree.add(*timed);
    tree.place(task.id, command.parent, command.after);
    return tree.changes();
}

Result<ChangeSet> plan(const RenameTask &command, const PlanScope &scope)
{
    return editOne(scope, command.task, [&](const Task &t) { return renamed(t, command.name); });
}

Result<ChangeSet> plan(const SetDuration &command, const PlanScope &scope)
{
    if (isSummary(scope, command.task))
        return fail(ErrorCode::Invalid,
                    words(QT_TRANSLATE_NOOP("TaskCommands",
                                            "A summary task's duration follows from its tasks.")));
    const int at = taskIndex(scope.plan, command.task);
    if (at < 0)
        return noSuchTask();
    const Task &before = scope.plan.tasks[static_cast<std::size_t>(at)];
    const auto after = withDuration(before, command.duration);
    if (!after)
        return passOn(after);
    return withNewDuration(scope.plan, before, *after);
}

Result<ChangeSet> plan(const SetConstraint &command, const PlanScope &scope)
{
    return editOne(scope, command.task, [&](const Task &t) {
        return constrained(t, command.type, command.date);
    });
}

Result<ChangeSet> plan(const SetTaskField &command, const PlanScope &scope)
{
    if (command.column == "duration"_L1)
        return plan(SetDuration{command.project,
                                command.task,
                                FieldCodec<WorkMinutes>::unpack(command.value)},
                    scope);
    if (isProgress(command.column) && isSummary(scope, command.task))
        return fail(ErrorCode::Invalid,
                    words(QT_TRANSLATE_NOOP("TaskCommands",
                                            "A summary task's progress follows from its tasks.")));
    if (auto there = checkReference(scope.plan, command); !there)
        return passOn(there);
    return editOne(scope, command.task, [&](const Task &t) -> Result<Task> {
        auto after = withField(t, command.column, command.value, scope.plan.project.statusDate);
        if (after && threePointPlace(command.column) >= 0) {
            if (auto rises = checkThreePoint(*after); !rises)
                return passOn(rises);
        }
        return after;
    });
}

Result<ChangeSet> plan(const DeleteTasks &command, const PlanScope &scope)
{
    const TaskTree tree = treeOf(scope.plan.tasks);
    const QSet<TaskId> wanted(command.tasks.begin(), command.tasks.end());
    QSet<TaskId> gone;
    ChangeSet set;
    std::vector<const Task *> rows;
    for (std::size_t i = 0; i < scope.plan.tasks.size(); ++i) {
        const Task &task = scope.plan.tasks[i];
        const int parent = tree.parent[i];
        if (wanted.contains(task.id)
            || (parent >= 0
                && gone.contains(scope.plan.tasks[static_cast<std::size_t>(parent)].id))) {
            gone.insert(task.id);
            rows.push_back(&task);
        }
    }
    if (gone.isEmpty())
        return noSuchTask();
    for (const Link &link : scope.plan.leaving) {
        if (gone.contains(link.predecessor))
            return fail(
                ErrorCode::Invalid,
                words(QT_TRANSLATE_NOOP("TaskCommands",
                                        "Another project waits for “%1”. Its link has to be "
                                        "removed there first."))
                    .arg(scope.plan
                             .tasks[static_cast<std::size_t>(
                                 taskIndex(scope.plan, link.predecessor))]
                             .name));
    }
    for (const Link &link : scope.plan.links) {
        if (gone.contains(link.predecessor) || gone.contains(link.successor))
            set.changes.push_back(deleted(link));
    }
    for (const Assignment &assignment : scope.plan.assignments) {
        if (gone.contains(assignment.task))
            set.changes.push_back(deleted(assignment));
    }
    for (const Attachment &attachment : scope.plan.attachments) {
        if (!gone.contains(attachment.task))
            continue;
        Attachment kept = attachment; // a document outlives the task: it becomes the project's
        kept.task = {};
        addUpdate(set, attachment, kept);
    }
    for (const Task *task : rows)
        set.changes.push_back(deleted(*task));
    return set;
}

Result<ChangeSet> plan(const IndentTasks &command, const PlanScope &scope)
{
    TreeEdit tree(scope.plan);
    bool moved = false;
    for (const TaskId id : topmost(scope, command.tasks)) {
        const TaskId parent = tree.find(id)->parent;
        const std::vector<TaskId> siblings = tree.childrenOf(parent);
        const auto at = std::ranges::find(siblings, id);
        if (at == siblings.begin() || at == siblings.end())
            continue; // the first of its siblings has nobody to go below
        const TaskId newParent = *(at - 1);
        const std::vector<TaskId> children = tree.childrenOf(newParent);
        tree.place(id, newParent, children.empty() ? TaskId() : children.back());
        tree.edit(newParent)->milestone = false;
        moved = true;
    }
    if (!moved)
        return fail(ErrorCode::Invalid,
                    words(QT_TRANSLATE_NOOP("TaskCommands",
                                            "The first task of a group cannot be indented: there "
                                            "is no task above to put it under.")));
    return tree.changes();
}

Result<ChangeSet> plan(const OutdentTasks &command, const PlanScope &scope)
{
    TreeEdit tree(scope.plan);
    std::vector<TaskId> wanted = topmost(scope, command.tasks);
    std::erase_if(wanted, [&](TaskId id) { return !tree.find(tree.find(id)->parent); });
    if (wanted.empty())
        return fail(ErrorCode::Invalid,
                    words(QT_TRANSLATE_NOOP("TaskCommands",
                                            "A task at the top level cannot be outdented.")));
    // from the last to the first, so that several children of one parent keep their order behind it
    for (auto id = wanted.rbegin(); id != wanted.rend(); ++id) {
        const TaskId parent = tree.find(*id)->parent;
        tree.place(*id, tree.find(parent)->parent, parent);
    }
    return tree.changes();
}

Result<ChangeSet> plan(const MoveTask &command, const PlanScope &scope)
{
    TreeEdit tree(scope.plan);
    if (!tree.find(command.task) || (command.parent.isValid() && !tree.find(command.parent)))
        return noSuchTask();
    if (command.parent.isValid() && tree.isWithin(command.parent, command.task))
        return fail(
            ErrorCode::Invalid,
            words(QT_TRANSLATE_NOOP("TaskCommands", "A task cannot be moved below itself.")));
    tree.place(command.task, command.parent, command.after);
    return tree.changes();
}

} // namespace zs
