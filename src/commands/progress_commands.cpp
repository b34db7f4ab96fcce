// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/progress_commands.h"

#include "calendar/running_calendars.h"
#include "commands/progress_periods.h"
#include "commands/task_rules.h"
#include "domain/splits.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace zs {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("ProgressCommands", text);
}

std::unexpected<Error> noDate()
{
    return fail(ErrorCode::Invalid,
                words(QT_TRANSLATE_NOOP("ProgressCommands", "A date is needed for this.")));
}

/// What RecordProgress says by itself contradicts itself.
Result<> checkWhole(const RecordProgress &command)
{
    const bool finishes = command.actualFinish && command.actualFinish->isValid();
    const bool unfinished = (command.percent && *command.percent < 100)
                            || (command.remaining && command.remaining->value > 0);
    if (finishes && unfinished)
        return fail(ErrorCode::Invalid,
                    words(QT_TRANSLATE_NOOP(
                        "ProgressCommands",
                        "A task with an actual finish is 100 % complete and nothing remains.")));
    const bool complete = command.percent && *command.percent == 100;
    if (complete && command.remaining && command.remaining->value > 0)
        return fail(ErrorCode::Invalid,
                    words(QT_TRANSLATE_NOOP("ProgressCommands",
                                            "Nothing remains of a task that is 100 % complete.")));
    if (complete && command.actualFinish && !command.actualFinish->isValid())
        return fail(
            ErrorCode::Invalid,
            words(QT_TRANSLATE_NOOP("ProgressCommands",
                                    "A task that is 100 % complete has an actual finish.")));
    if (command.actualStart && !command.actualStart->isValid()
        && (finishes || command.percent.value_or(0) > 0))
        return fail(ErrorCode::Invalid,
                    words(QT_TRANSLATE_NOOP("ProgressCommands",
                                            "A task with progress has an actual start.")));
    return {};
}

Task finished(Task task, const RecordProgress &command)
{
    if (!task.actualStart.isValid())
        task.actualStart = task.start;
    if (command.actualFinish && command.actualFinish->isValid())
        task.actualFinish = *command.actualFinish;
    else if (!task.actualFinish.isValid())
        task.actualFinish = std::max(task.finish, task.actualStart);
    task.percentComplete = 100;
    task.remaining = {-1};
    return task;
}

Result<Task> underWay(Task task, const RecordProgress &command)
{
    task.actualFinish = {};
    if (command.percent) {
        auto told = progressed(task, *command.percent);
        if (!told)
            return told;
        if (command.actualStart) // begun, though nothing is done yet
            told->actualStart = *command.actualStart;
        task = std::move(*told);
    } else if (command.actualStart && !command.actualStart->isValid()) {
        task = *progressed(task, 0);
    } else if (task.percentComplete >= 100) {
        return fail(
            ErrorCode::Invalid,
            words(QT_TRANSLATE_NOOP("ProgressCommands",
                                    "A task that is 100 % complete has an actual finish.")));
    }
    if (!command.remaining)
        return task;
    const std::int64_t percent = task.percentComplete;
    auto left = withField(std::move(task), QStringLiteral("remaining"), command.remaining->value);
    if (left && command.percent)
        left->percentComplete = percent;
    return left;
}

Result<Task> recorded(const Task &before, const RecordProgress &command, WallTime status)
{
    Task task = before;
    if (auto whole = checkWhole(command); !whole)
        return passOn(whole);
    if (command.actualStart)
        task.actualStart = *command.actualStart;
    const bool reopened = (command.actualFinish && !command.actualFinish->isValid())
                          || (command.percent && *command.percent < 100)
                          || (command.remaining && command.remaining->value > 0)
                          || (command.actualStart && !command.actualStart->isValid());
    const bool ends = (command.actualFinish && command.actualFinish->isValid())
                      || (command.percent && *command.percent == 100)
                      || (command.remaining && command.remaining->value == 0);
    if (ends) {
        task = finished(std::move(task), command);
    } else if (reopened || command.percent || command.remaining) {
        auto running = underWay(std::move(task), command);
        if (!running)
            return running;
        task = std::move(*running);
    }
    if (command.physicalPercent)
        task.physicalPercent = *command.physicalPercent;
    if (command.actualCost)
        task.actualCost = *command.actualCost;
    Task told = before; // dates that were told are not moved, only those that follow
    if (command.actualStart)
        told.actualStart = *command.actualStart;
    if (command.actualFinish)
        told.actualFinish = *command.actualFinish;
    limitActuals(task, told, status);
    if (auto fits = checkActuals(task, status); !fits)
        return passOn(fits);
    // the ranges of the plain fields
    return withField(task, QStringLiteral("physical_percent"), task.physicalPercent);
}

} // namespace

Result<> checkStatusDate(const Plan &plan, WallTime date)
{
    for (const Task &task : plan.tasks) {
        if (date.isValid() && std::max(task.actualStart, task.actualFinish) > date)
            return fail(
                ErrorCode::Invalid,
                words(QT_TRANSLATE_NOOP("ProgressCommands",
                                        "The status date cannot be %1: “%2” has an actual date "
                                        "behind it."))
                    .arg(date.toString(), task.name));
    }
    return {};
}

Result<ChangeSet> plan(const SetStatusDate &command, const PlanScope &scope)
{
    if (auto fits = checkStatusDate(scope.plan, command.date); !fits)
        return passOn(fits);
    Project project = scope.plan.project;
    project.statusDate = command.date;
    ChangeSet set;
    addUpdate(set, scope.plan.project, project);
    return withClosedPeriod(std::move(set), scope);
}

Result<ChangeSet> plan(const RecordProgress &command, const PlanScope &scope)
{
    const int at = taskIndex(scope.plan, command.task);
    if (at < 0)
        return fail(
            ErrorCode::NotFound,
            words(QT_TRANSLATE_NOOP("ProgressCommands", "The task is not in the plan any more.")));
    const Task &before = scope.plan.tasks[static_cast<std::size_t>(at)];
    if (treeOf(scope.plan.tasks).isSummary(static_cast<std::size_t>(at)))
        return fail(ErrorCode::Invalid,
                    words(QT_TRANSLATE_NOOP("ProgressCommands",
                                            "A summary task's progress follows from its tasks.")));
    const auto after = recorded(before, command, scope.plan.project.statusDate);
    if (!after)
        return passOn(after);
    ChangeSet set;
    addUpdate(set, before, *after);
    return set;
}

namespace {

/// Working minutes of the task that are done when `elapsed` working minutes have passed since it
/// began.
Minutes doneWithin(const Task &task, Minutes elapsed)
{
    const auto splits = splitsFromText(task.splits);
    if (!splits)
        return std::min(elapsed, task.duration.value);
    Minutes rested = 0;
    for (const Split &split : *splits) {
        if (split.after >= task.duration.value || elapsed <= split.after + rested)
            break;
        if (elapsed < split.after + rested + split.gap)
            return split.after;
        rested += split.gap;
    }
    return std::min(elapsed - rested, task.duration.value);
}

/// The task with everything up to `date` done as it is scheduled now.
Task doneUpTo(Task task, WallTime date, const WorkCalendar &calendar)
{
    if (task.finish <= date) {
        if (!task.actualStart.isValid())
            task.actualStart = task.start;
        task.actualFinish = std::max(task.finish, task.actualStart);
        task.percentComplete = 100;
        task.remaining = {-1};
        return task;
    }
    Minutes left = 0;
    if (task.actualStart.isValid()) { // what is left lies in one piece before its finish
        const Minutes present = task.remaining.value >= 0
                                    ? task.remaining.value
                                    : task.duration.value * (100 - task.percentComplete) / 100;
        left = std::min(present, calendar.workBetween(date, task.finish));
        if (left == present)
            return task;
    } else {
        task.actualStart = task.start;
        left = task.duration.value - doneWithin(task, calendar.workBetween(task.start, date));
    }
    task.remaining = {left};
    if (task.duration.value > 0)
        task.percentComplete =
            std::clamp<Minutes>((task.duration.value - left) * 100 / task.duration.value, 0, 99);
    return task;
}

/// Calls f(task) for the leaves that work is done in: those named, or all.
template <class F>
void eachLeaf(const PlanScope &scope, const std::vector<TaskId> &named, F f)
{
    const QSet<TaskId> wanted(named.begin(), named.end());
    const TaskTree tree = treeOf(scope.plan.tasks);
    for (std::size_t i = 0; i < scope.plan.tasks.size(); ++i) {
        const Task &task = scope.plan.tasks[i];
        if (!tree.isSummary(i) && task.active && task.kind != TaskKind::Hammock
            && task.start.isValid() && task.finish.isValid()
            && (wanted.isEmpty() || wanted.contains(task.id)))
            f(task);
    }
}

} // namespace

Result<ChangeSet> plan(const UpdateProgressToDate &command, const PlanScope &scope)
{
    if (!command.date.isValid())
        return noDate();
    if (auto fits = checkStatusDate(scope.plan, command.date); !fits)
        return passOn(fits);
    const RunningCalendars running(scope.plan, CalendarSet::compile(scope.plan, scope.holidays));
    ChangeSet set;
    eachLeaf(scope, command.tasks, [&](const Task &task) {
        const bool begins =
            task.start < command.date || (task.milestone && task.start <= command.date);
        if (begins && task.percentComplete < 100 && !task.actualFinish.isValid())
            addUpdate(set, task, doneUpTo(task, command.date, *running.of(task)));
    });
    Project project = scope.plan.project;
    project.statusDate = command.date;
    addUpdate(set, scope.plan.project, project);
    return withClosedPeriod(std::move(set), scope);
}

Result<ChangeSet> plan(const RescheduleUnfinished &command, const PlanScope &scope)
{
    const WallTime status = scope.plan.project.statusDate;
    const WallTime date = command.date.isValid() ? command.date : status;
    if (!date.isValid())
        return noDate();
    ChangeSet set;
    eachLeaf(scope, command.tasks, [&](const Task &task) {
        if (task.actualFinish.isValid() || task.percentComplete >= 100 || task.manual)
            return;
        Task after = task;
        if (task.actualStart.isValid()) {
            after.resume = std::max(task.resume, date);
        } else if (date > status && task.start < date) {
            const bool isFree = task.constraint == ConstraintType::AsSoonAsPossible;
            const bool isEarlier =
                task.constraint == ConstraintType::StartNoEarlierThan && task.constraintDate < date;
            if (isFree || isEarlier) {
                after.constraint = ConstraintType::StartNoEarlierThan;
                after.constraintDate = date;
            }
        }
        addUpdate(set, task, after);
    });
    return set;
}

} // namespace zs
