// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/baseline_commands.h"

#include "calendar/frozen_calendars.h"

#include <QCoreApplication>

#include <algorithm>

namespace zs {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("BaselineCommands", text);
}

Result<const Baseline *> findBaseline(const PlanScope &scope, BaselineId id)
{
    const auto found = std::ranges::find(scope.plan.baselines, id, &Baseline::id);
    if (found == scope.plan.baselines.end())
        return fail(ErrorCode::NotFound,
                    words(QT_TRANSLATE_NOOP("BaselineCommands",
                                            "The baseline is not in the plan any more.")));
    return &*found;
}

std::int64_t nextNumber(const Plan &plan)
{
    std::int64_t highest = -1;
    for (const Baseline &baseline : plan.baselines)
        highest = std::max(highest, baseline.number);
    return highest + 1;
}

void addRows(ChangeSet &set, const BaselineId baseline, const PlanScope &scope)
{
    const std::vector<Task> &tasks = scope.plan.tasks;
    const TaskTree tree = treeOf(tasks);
    const std::vector<QString> codes = wbsCodes(tasks);
    for (std::size_t i = 0; i < tasks.size(); ++i) {
        const Task &task = tasks[i];
        BaselineTask row;
        row.id = scope.ids.next<BaselineTaskId>();
        row.baseline = baseline;
        row.project = scope.plan.project.id;
        row.task = task.id;
        row.start = task.start;
        row.finish = task.finish;
        row.duration = task.duration;
        row.work = task.work;
        row.cost = task.cost;
        row.name = task.name;
        row.wbs = codes[i];
        row.parent = task.parent;
        row.position = static_cast<std::int64_t>(i);
        row.summary = tree.isSummary(i);
        row.milestone = task.milestone;
        row.calendar = task.calendar;
        set.changes.push_back(inserted(row));
    }
}

} // namespace

Result<ChangeSet> plan(const SaveBaseline &command, const PlanScope &scope)
{
    Baseline baseline;
    baseline.id = command.id.isValid() ? command.id : scope.ids.next<BaselineId>();
    baseline.project = command.project;
    baseline.number = nextNumber(scope.plan);
    baseline.name = command.name.simplified();
    if (baseline.name.isEmpty())
        baseline.name =
            words(QT_TRANSLATE_NOOP("BaselineCommands", "Baseline %1")).arg(baseline.number);
    baseline.document = command.document.simplified();
    if (baseline.document.isEmpty() && !command.withoutDocument)
        return fail(ErrorCode::Invalid,
                    words(QT_TRANSLATE_NOOP(
                        "BaselineCommands",
                        "A baseline needs the number of the document that approved it.")));
    if (scope.plan.tasks.empty())
        return fail(ErrorCode::Invalid,
                    words(QT_TRANSLATE_NOOP("BaselineCommands",
                                            "A plan without tasks has nothing to save.")));
    baseline.note = command.note;
    baseline.savedAt = scope.now;
    baseline.calendars = frozenText(frozenCalendars(scope.plan, scope.holidays));
    ChangeSet set{{}, {}, {inserted(baseline)}};
    addRows(set, baseline.id, scope);
    if (scope.plan.baselines.empty()) {
        Project project = scope.plan.project;
        project.controlBaseline = baseline.id;
        addUpdate(set, scope.plan.project, project);
    }
    return set;
}

Result<ChangeSet> plan(const DeleteBaseline &command, const PlanScope &scope)
{
    const auto baseline = findBaseline(scope, command.baseline);
    if (!baseline)
        return passOn(baseline);
    if (controlBaseline(scope.plan) == *baseline)
        return fail(
            ErrorCode::Invalid,
            words(QT_TRANSLATE_NOOP("BaselineCommands",
                                    "Progress is measured against “%1”. Choose another baseline "
                                    "for that before this one is deleted."))
                .arg((*baseline)->name));
    ChangeSet set;
    for (const BaselineTask &row : scope.plan.baselineTasks) {
        if (row.baseline == command.baseline)
            set.changes.push_back(deleted(row));
    }
    set.changes.push_back(deleted(**baseline));
    return set;
}

Result<ChangeSet> plan(const SetControlBaseline &command, const PlanScope &scope)
{
    if (command.baseline.isValid()) {
        if (const auto baseline = findBaseline(scope, command.baseline); !baseline)
            return passOn(baseline);
    }
    Project project = scope.plan.project;
    project.controlBaseline = command.baseline;
    ChangeSet set;
    addUpdate(set, scope.plan.project, project);
    return set;
}

const Baseline *controlBaseline(const Plan &plan)
{
    const Baseline *chosen = nullptr;
    for (const Baseline &baseline : plan.baselines) {
        if (baseline.id == plan.project.controlBaseline)
            return &baseline;
        if (!chosen || baseline.number > chosen->number)
            chosen = &baseline;
    }
    return chosen;
}

} // namespace zs
