// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/assignment_commands.h"

#include "commands/assignment_rules.h"
#include "commands/task_rules.h"

#include <QCoreApplication>

#include <algorithm>

namespace zs {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("AssignmentCommands", text);
}

std::unexpected<Error> invalid(const char *text)
{
    return fail(ErrorCode::Invalid, words(text));
}

Result<const Task *> findLeaf(const PlanScope &scope, TaskId id)
{
    const int at = taskIndex(scope.plan, id);
    if (at < 0)
        return fail(ErrorCode::NotFound,
                    words(QT_TRANSLATE_NOOP("AssignmentCommands",
                                            "The task is not in the plan any more.")));
    if (treeOf(scope.plan.tasks).isSummary(static_cast<std::size_t>(at)))
        return invalid(
            QT_TRANSLATE_NOOP("AssignmentCommands",
                              "A summary task has no work of its own. Assign its tasks instead."));
    return &scope.plan.tasks[static_cast<std::size_t>(at)];
}

Result<> checkResource(const PlanScope &scope, const TaskLoad &load, ResourceId id)
{
    if (!id.isValid())
        return {};
    if (std::ranges::find(scope.plan.resources, id, &Resource::id) == scope.plan.resources.end())
        return fail(ErrorCode::NotFound,
                    words(QT_TRANSLATE_NOOP("AssignmentCommands",
                                            "The resource is not in the plan any more.")));
    if (std::ranges::find(load.assignments, id, &Assignment::resource) != load.assignments.end())
        return invalid(QT_TRANSLATE_NOOP("AssignmentCommands",
                                         "The resource is assigned to this task already."));
    return {};
}

Result<TaskLoad> loadOf(const PlanScope &scope, AssignmentId id)
{
    const auto found = std::ranges::find(scope.plan.assignments, id, &Assignment::id);
    const int at = found == scope.plan.assignments.end() ? -1 : taskIndex(scope.plan, found->task);
    if (at < 0)
        return fail(ErrorCode::NotFound,
                    words(QT_TRANSLATE_NOOP("AssignmentCommands",
                                            "The assignment is not in the plan any more.")));
    return TaskLoad(scope.plan, scope.plan.tasks[static_cast<std::size_t>(at)]);
}

Assignment newAssignment(const AssignResource &command, const PlanScope &scope)
{
    Assignment fresh;
    fresh.id = command.id.isValid() ? command.id : scope.ids.next<AssignmentId>();
    fresh.project = command.project;
    fresh.task = command.task;
    fresh.resource = command.resource;
    fresh.units = command.units;
    fresh.work = command.work.value_or(WorkMinutes{});
    fresh.cost = command.cost.value_or(Money{});
    fresh.skill = command.skill.simplified();
    return fresh;
}

} // namespace

Result<ChangeSet> plan(const AssignResource &command, const PlanScope &scope)
{
    const auto task = findLeaf(scope, command.task);
    if (!task)
        return passOn(task);
    TaskLoad load(scope.plan, **task);
    if (auto there = checkResource(scope, load, command.resource); !there)
        return passOn(there);
    const Assignment fresh = newAssignment(command, scope);
    if (auto fits = checkedAssignment(fresh); !fits)
        return passOn(fits);
    if (command.work) {
        load.assignments.push_back(fresh);
        load.followWork(load.assignments.back());
    } else {
        load.join(fresh);
    }
    return load.changes();
}

namespace {

void takePlain(const SetAssignment &command, Assignment &assignment)
{
    if (command.resource)
        assignment.resource = *command.resource;
    if (command.units)
        assignment.units = *command.units;
    if (command.work)
        assignment.work = *command.work;
    if (command.actualWork)
        assignment.actualWork = *command.actualWork;
    if (command.cost)
        assignment.cost = *command.cost;
    if (command.actualCost)
        assignment.actualCost = *command.actualCost;
    if (command.delay)
        assignment.delay = *command.delay;
    if (command.skill)
        assignment.skill = command.skill->simplified();
}

} // namespace

Result<ChangeSet> plan(const SetAssignment &command, const PlanScope &scope)
{
    auto load = loadOf(scope, command.assignment);
    if (!load)
        return passOn(load);
    Assignment &assignment = *load->find(command.assignment);
    if (command.resource && *command.resource != assignment.resource) {
        if (auto there = checkResource(scope, *load, *command.resource); !there)
            return passOn(there);
    }
    takePlain(command, assignment);
    if (command.units && command.work) {
        const TaskType type = std::exchange(load->task.type, TaskType::FixedUnits);
        load->followWork(assignment);
        load->task.type = type;
    } else if (command.units) {
        load->followUnits(assignment);
    } else if (command.work) {
        load->followWork(assignment);
    }
    if (auto fits = checkedAssignment(assignment); !fits)
        return passOn(fits);
    return load->changes();
}

Result<ChangeSet> plan(const RemoveAssignment &command, const PlanScope &scope)
{
    auto load = loadOf(scope, command.assignment);
    if (!load)
        return passOn(load);
    load->leave(command.assignment);
    return load->changes();
}

} // namespace zs
