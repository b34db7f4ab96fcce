// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gantt/plan_editor.h"

#include "commands/link_commands.h"
#include "commands/task_commands.h"
#include "ui/gantt/plan_step.h"

#include <QUndoStack>

#include <algorithm>
#include <unordered_set>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

const Task *taskOf(const Plan &plan, TaskId id)
{
    const int i = taskIndex(plan, id);
    return i < 0 ? nullptr : &plan.tasks[static_cast<std::size_t>(i)];
}

} // namespace

PlanEditor::PlanEditor(PlanDoor &door, QUndoStack &steps, QObject *parent)
    : QObject(parent)
    , m_door(&door)
    , m_steps(steps)
{}

std::optional<ScheduledPlan> PlanEditor::plan()
{
    auto loaded = m_door->plan(m_project);
    if (!loaded) {
        Q_EMIT failed(loaded.error());
        return {};
    }
    return std::move(*loaded);
}

bool PlanEditor::committed(const Result<ChangeSet> &done, const QString &text)
{
    if (!done) {
        Q_EMIT failed(done.error());
        return false;
    }
    if (done->isEmpty())
        return true; // it was so already
    if (m_group)
        m_group->push_back(*done);
    else
        m_steps.push(
            new PlanStep(*m_door, {*done}, text, [this](const Error &e) { Q_EMIT failed(e); }));
    return true;
}

bool PlanEditor::together(const QString &text, const std::function<bool()> &acts)
{
    if (m_group)
        return acts();
    std::vector<ChangeSet> done;
    m_group = &done;
    const bool held = acts();
    m_group = nullptr;
    if (!held) {
        for (; !done.empty(); done.pop_back()) {
            if (const auto back = m_door->revert(done.back()); !back) {
                Q_EMIT failed(back.error());
                break;
            }
        }
        return false;
    }
    if (!done.empty())
        m_steps.push(new PlanStep(
            *m_door, std::move(done), text, [this](const Error &e) { Q_EMIT failed(e); }));
    return true;
}

bool PlanEditor::editCells(const EditCells &cells, const QString &stepText)
{
    if (cells.isEmpty())
        return true;
    EditCells command = cells;
    command.project = m_project;
    return run(command, stepText);
}

void PlanEditor::refuse(const Error &why)
{
    Q_EMIT failed(why);
}

TaskId PlanEditor::addTask(TaskId after, const QString &name)
{
    const auto now = plan();
    if (!now)
        return {};
    AddTask command{m_project,
                    {},
                    after,
                    name,
                    {now->plan->project.minutesPerDay},
                    false,
                    m_door->ids().next<TaskId>()};
    if (const Task *sibling = taskOf(*now->plan, after))
        command.parent = sibling->parent;
    else {
        command.after = {};
        for (const Task &task : now->plan->tasks) {
            if (!task.parent.isValid())
                command.after = task.id; // the last at the top level
        }
    }
    return run(command, tr("Add task")) ? command.id : TaskId();
}

bool PlanEditor::rename(TaskId task, const QString &name)
{
    return run(RenameTask{m_project, task, name}, tr("Rename task"));
}

bool PlanEditor::setDuration(TaskId task, Minutes duration)
{
    return run(SetDuration{m_project, task, {duration}}, tr("Set duration"));
}

bool PlanEditor::setStart(TaskId task, WallTime start)
{
    const auto now = plan();
    const Task *t = now ? taskOf(*now->plan, task) : nullptr;
    if (!t)
        return false;
    const WorkCalendarPtr calendar = now->calendars.runningOn(*now->plan, *t);
    const WallTime working = calendar->nextStart(start);
    if (t->manual) // keeps the dates it is given
        return together(tr("Move task"), [&] {
            const WallTime finish = calendar->finishOf(working, t->duration.value);
            return setField(task, u"start"_s, FieldCodec<WallTime>::pack(working), {})
                   && setField(task, u"finish"_s, FieldCodec<WallTime>::pack(finish), {});
        });
    return run(SetConstraint{m_project, task, ConstraintType::StartNoEarlierThan, working},
               tr("Move task"));
}

bool PlanEditor::setFinish(TaskId task, WallTime finish)
{
    const auto now = plan();
    const int i = now ? taskIndex(*now->plan, task) : -1;
    if (i < 0 || static_cast<std::size_t>(i) >= now->schedule->tasks.size())
        return false;
    const auto at = static_cast<std::size_t>(i);
    const Minutes duration = now->calendars.runningOn(*now->plan, now->plan->tasks[at])
                                 ->workBetween(now->schedule->tasks[at].start, finish);
    if (duration <= 0) {
        refuse({ErrorCode::Invalid,
                tr("There is no working time between the task's start and that day."),
                {}});
        return false;
    }
    return setDuration(task, duration);
}

bool PlanEditor::setField(TaskId task,
                          const QString &column,
                          const FieldValue &value,
                          const QString &text)
{
    return run(SetTaskField{m_project, task, column, value}, text);
}

bool PlanEditor::setPercent(TaskId task, int percent)
{
    return setField(task, u"percent_complete"_s, std::int64_t{percent}, tr("Set progress"));
}

bool PlanEditor::setUnit(TaskId task, OrgUnitId unit)
{
    return setField(task, u"unit"_s, FieldCodec<OrgUnitId>::pack(unit), tr("Set unit in charge"));
}

bool PlanEditor::replaceLinks(TaskId task, const std::vector<PredecessorSpec> &wanted)
{
    const auto now = plan();
    if (!now)
        return false;
    const Plan &p = *now->plan;
    std::vector<const Link *> present;
    for (const Link &link : p.links) {
        if (link.successor == task && !link.predecessorProject.isValid())
            present.push_back(&link); // links with other projects are not edited here
    }
    const auto idOf = [&](const PredecessorSpec &spec) {
        return p.tasks[static_cast<std::size_t>(spec.task)].id;
    };
    for (const Link *link : present) {
        if (std::ranges::none_of(wanted,
                                 [&](const auto &spec) { return idOf(spec) == link->predecessor; })
            && !run(RemoveLink{m_project, link->id}, {}))
            return false;
    }
    for (const PredecessorSpec &spec : wanted) {
        const auto known = std::ranges::find_if(
            present, [&](const Link *l) { return l->predecessor == idOf(spec); });
        LinkId id = known == present.end() ? LinkId() : (*known)->id;
        if (!id.isValid()) {
            if (!run(AddLink{m_project, idOf(spec), task, spec.type, {spec.lag}}, {}))
                return false;
            if (spec.lagKind == LagKind::Working)
                continue;
            const auto later = plan();
            const auto added = later
                                   ? std::ranges::find_if(later->plan->links,
                                                          [&](const Link &l) {
                                                              return l.successor == task
                                                                     && l.predecessor == idOf(spec);
                                                          })
                                   : std::vector<Link>::const_iterator{};
            if (!later || added == later->plan->links.end())
                return false;
            id = added->id;
        }
        if (!run(EditLink{m_project, id, spec.type, spec.lagKind, {spec.lag}, spec.lagPercent}, {}))
            return false;
    }
    return true;
}

bool PlanEditor::setPredecessors(TaskId task, const std::vector<PredecessorSpec> &predecessors)
{
    return together(tr("Set predecessors"), [&] { return replaceLinks(task, predecessors); });
}

bool PlanEditor::remove(const std::vector<TaskId> &tasks)
{
    return !tasks.empty()
           && run(DeleteTasks{m_project, tasks},
                  tr("Delete %n task(s)", {}, static_cast<int>(tasks.size())));
}

bool PlanEditor::indent(const std::vector<TaskId> &tasks)
{
    return !tasks.empty() && run(IndentTasks{m_project, tasks}, tr("Indent"));
}

bool PlanEditor::outdent(const std::vector<TaskId> &tasks)
{
    return !tasks.empty() && run(OutdentTasks{m_project, tasks}, tr("Outdent"));
}

bool PlanEditor::shift(TaskId task, bool down)
{
    const auto now = plan();
    const Task *t = now ? taskOf(*now->plan, task) : nullptr;
    if (!t)
        return false;
    std::vector<TaskId> siblings;
    for (const Task &other : now->plan->tasks) {
        if (other.parent == t->parent)
            siblings.push_back(other.id);
    }
    const auto at = std::ranges::find(siblings, task) - siblings.begin();
    const auto count = std::ssize(siblings);
    if (down ? at + 1 >= count : at == 0)
        return true; // it is there already
    const auto behind = down ? at + 1 : at - 2;
    const TaskId after = behind < 0 ? TaskId() : siblings[static_cast<std::size_t>(behind)];
    return run(MoveTask{m_project, task, t->parent, after}, down ? tr("Move down") : tr("Move up"));
}

bool PlanEditor::link(TaskId from, TaskId to)
{
    return run(AddLink{m_project, from, to, LinkType::FinishToStart, {}}, tr("Link tasks"));
}

bool PlanEditor::chain(const std::vector<TaskId> &tasks)
{
    return together(tr("Link tasks"), [&] {
        for (std::size_t i = 1; i < tasks.size(); ++i) {
            if (!link(tasks[i - 1], tasks[i]))
                return false;
        }
        return true;
    });
}

bool PlanEditor::unlink(const std::vector<TaskId> &tasks)
{
    const auto now = plan();
    if (!now)
        return false;
    const std::unordered_set<TaskId> chosen(tasks.begin(), tasks.end());
    return together(tr("Remove links"), [&] {
        for (const Link &link : now->plan->links) {
            const bool from = chosen.contains(link.predecessor);
            const bool to = chosen.contains(link.successor);
            if ((tasks.size() == 1 ? from || to : from && to)
                && !run(RemoveLink{m_project, link.id}, {}))
                return false;
        }
        return true;
    });
}

bool PlanEditor::toggleMilestone(TaskId task)
{
    const auto now = plan();
    const Task *t = now ? taskOf(*now->plan, task) : nullptr;
    if (!t)
        return false;
    const bool milestone = t->milestone || t->duration.value == 0;
    const Minutes day = now->plan->project.minutesPerDay;
    return together(milestone ? tr("Make a task of a milestone") : tr("Make a milestone"), [&] {
        return setDuration(task, milestone ? day : 0)
               && setField(task, u"milestone"_s, FieldCodec<bool>::pack(!milestone), {});
    });
}

} // namespace zs
