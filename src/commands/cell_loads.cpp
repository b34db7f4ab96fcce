// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/cell_loads.h"

#include "commands/assignment_rules.h"

#include <QCoreApplication>

#include <unordered_map>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

/// One task with what is assigned to it alone: a paste may hold tens of thousands of tasks, and
/// each look at a whole plan would be one too many.
struct Part {
    Plan plan;
    bool lengthened = false; ///< its duration is another one
    bool told = false;       ///< its duration stands in the block: units do not change it
    const AssignmentEdit *edit = nullptr;
};

QString words(const char *text)
{
    return QCoreApplication::translate("CellCommands", text);
}

std::unexpected<Error> refused(const CellPlace &place, ErrorCode code, const char *text)
{
    return std::unexpected(cellError(place, {code, words(text), {}}));
}

using Parts = std::unordered_map<TaskId, Part>;

/// The edited tasks in the order of the plan, new ones behind them.
std::vector<TaskId>
collect(Parts &parts, const TreeEdit &tree, const EditCells &command, const Plan &plan)
{
    for (const CellEdit &cell : command.cells) {
        if (cell.column == "duration"_L1)
            parts[cell.task].told = true;
    }
    for (const AssignmentEdit &edit : command.assignments)
        parts[edit.task].edit = &edit;
    std::vector<TaskId> order;
    for (const Task &task : plan.tasks) {
        const auto part = parts.find(task.id);
        if (part == parts.end())
            continue;
        part->second.lengthened =
            part->second.told && tree.find(task.id)->duration != task.duration;
        if (!part->second.lengthened && !part->second.edit)
            continue;
        part->second.plan.tasks = {task};
        order.push_back(task.id);
    }
    for (const AssignmentEdit &edit : command.assignments) {
        Part &part = parts.at(edit.task);
        const Task *fresh = tree.find(edit.task);
        if (!fresh || !part.plan.tasks.empty())
            continue;
        part.plan.tasks = {*fresh};
        order.push_back(edit.task);
    }
    return order;
}

using ResourceById = std::unordered_map<ResourceId, const Resource *>;

void fill(Parts &parts, const ResourceById &resources, const Plan &plan)
{
    for (const Assignment &assignment : plan.assignments) {
        const auto part = parts.find(assignment.task);
        if (part == parts.end())
            continue;
        part->second.plan.assignments.push_back(assignment);
        if (const auto who = resources.find(assignment.resource); who != resources.end())
            part->second.plan.resources.push_back(*who->second);
    }
}

bool isMeant(const Assignment &assignment, const AssignmentEdit::Wanted &wanted)
{
    return assignment.resource == wanted.resource
           && (wanted.resource.isValid()
               || assignment.skill.compare(wanted.skill, Qt::CaseInsensitive) == 0);
}

Assignment
freshOf(const AssignmentEdit &edit, const AssignmentEdit::Wanted &wanted, const PlanScope &scope)
{
    Assignment fresh;
    fresh.id = scope.ids.next<AssignmentId>();
    fresh.project = scope.plan.project.id;
    fresh.task = edit.task;
    fresh.resource = wanted.resource;
    fresh.skill = wanted.skill.simplified();
    fresh.units = wanted.units;
    fresh.cost = wanted.cost.value_or(Money{});
    return fresh;
}

void change(TaskLoad &load, Assignment &present, const AssignmentEdit::Wanted &wanted, bool told)
{
    if (wanted.cost)
        present.cost = *wanted.cost;
    if (present.units == wanted.units)
        return;
    present.units = wanted.units;
    if (!told)
        load.followUnits(present);
    else if (load.isWork(present)) // the duration stands beside it: the work follows
        present.work = load.workOver(present.units);
}

/// Those that are not named any more leave first: of a fixed-work task the others take over.
Result<> staff(TaskLoad &load, const Part &part, const PlanScope &scope)
{
    const AssignmentEdit &edit = *part.edit;
    std::vector<AssignmentId> gone;
    for (const Assignment &present : load.assignments) {
        if (std::ranges::none_of(edit.wanted,
                                 [&](const auto &wanted) { return isMeant(present, wanted); }))
            gone.push_back(present.id);
    }
    for (const AssignmentId id : gone)
        load.leave(id);
    for (auto wanted = edit.wanted.begin(); wanted != edit.wanted.end(); ++wanted) {
        if (std::any_of(edit.wanted.begin(), wanted, [&](const auto &before) {
                return before.resource == wanted->resource
                       && (wanted->resource.isValid()
                           || before.skill.compare(wanted->skill, Qt::CaseInsensitive) == 0);
            }))
            return refused(edit.place,
                           ErrorCode::Invalid,
                           QT_TRANSLATE_NOOP("CellCommands", "A resource is named twice."));
        const auto present = std::ranges::find_if(
            load.assignments, [&](const Assignment &a) { return isMeant(a, *wanted); });
        if (present != load.assignments.end())
            change(load, *present, *wanted, part.told);
        else
            load.join(freshOf(edit, *wanted, scope));
    }
    for (const Assignment &assignment : load.assignments) {
        if (const auto fits = checkedAssignment(assignment); !fits)
            return std::unexpected(cellError(edit.place, fits.error()));
    }
    return {};
}

/// Who is named must exist; summaries have no work of their own.
Result<> checkEdit(Part &part,
                   const TreeEdit &tree,
                   const ResourceById &resources,
                   const QSet<TaskId> &summaries)
{
    const AssignmentEdit &edit = *part.edit;
    if (!tree.find(edit.task))
        return refused(edit.place,
                       ErrorCode::NotFound,
                       QT_TRANSLATE_NOOP("CellCommands", "The task is not in the plan any more."));
    if (summaries.contains(edit.task) && !edit.wanted.empty())
        return refused(edit.place,
                       ErrorCode::Invalid,
                       QT_TRANSLATE_NOOP("CellCommands",
                                         "A summary task has no work of its own. Assign its tasks "
                                         "instead."));
    for (const auto &wanted : edit.wanted) {
        if (!wanted.resource.isValid())
            continue;
        const auto who = resources.find(wanted.resource);
        if (who == resources.end())
            return refused(
                edit.place,
                ErrorCode::NotFound,
                QT_TRANSLATE_NOOP("CellCommands", "The resource is not in the plan any more."));
        part.plan.resources.push_back(*who->second);
    }
    return {};
}

} // namespace

Result<> editLoads(ChangeSet &set,
                   TreeEdit &tree,
                   const EditCells &command,
                   const PlanScope &scope,
                   const QSet<TaskId> &summaries)
{
    Parts parts;
    const std::vector<TaskId> order = collect(parts, tree, command, scope.plan);
    ResourceById resources;
    if (!order.empty()) {
        for (const Resource &resource : scope.plan.resources)
            resources.emplace(resource.id, &resource);
        fill(parts, resources, scope.plan);
    }
    for (const AssignmentEdit &edit : command.assignments) {
        if (const auto sound = checkEdit(parts.at(edit.task), tree, resources, summaries); !sound)
            return sound;
    }
    for (const TaskId id : order) {
        const Part &part = parts.at(id);
        if (part.plan.assignments.empty() && !part.edit)
            continue;
        TaskLoad load(part.plan, *tree.find(id));
        if (part.lengthened)
            load.followDuration();
        if (part.edit) {
            if (const auto done = staff(load, part, scope); !done)
                return done;
        }
        for (EntityChange &change : load.changes().changes) {
            if (change.entity == EntityKind::Assignment)
                set.changes.push_back(std::move(change));
        }
        *tree.edit(id) = load.task;
    }
    return {};
}

} // namespace zs
