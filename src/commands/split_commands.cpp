// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/split_commands.h"

#include "calendar/calendar_set.h"
#include "commands/task_rules.h"
#include "domain/splits.h"

#include <QCoreApplication>

#include <algorithm>

namespace zs {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("SplitCommands", text);
}

Result<const Task *> findLeaf(const PlanScope &scope, TaskId id)
{
    const int at = taskIndex(scope.plan, id);
    if (at < 0)
        return fail(
            ErrorCode::NotFound,
            words(QT_TRANSLATE_NOOP("SplitCommands", "The task is not in the plan any more.")));
    const Task &task = scope.plan.tasks[static_cast<std::size_t>(at)];
    if (treeOf(scope.plan.tasks).isSummary(static_cast<std::size_t>(at))
        || task.kind == TaskKind::Hammock)
        return fail(
            ErrorCode::Invalid,
            words(QT_TRANSLATE_NOOP("SplitCommands",
                                    "Only a task with a duration of its own can be interrupted.")));
    return &task;
}

/// The working minutes of the task that lie before an instant `elapsed` working minutes behind its
/// start: an instant within a rest counts as that rest's place.
Minutes placeOf(const std::vector<Split> &splits, Minutes elapsed)
{
    Minutes rested = 0;
    for (const Split &split : splits) {
        if (elapsed <= split.after + rested)
            break;
        if (elapsed <= split.after + rested + split.gap)
            return split.after;
        rested += split.gap;
    }
    return elapsed - rested;
}

} // namespace

Result<ChangeSet> plan(const SplitTask &command, const PlanScope &scope)
{
    const auto task = findLeaf(scope, command.task);
    if (!task)
        return passOn(task);
    auto splits = splitsFromText((*task)->splits);
    if (!splits)
        return passOn(splits);
    const WorkCalendarPtr calendar =
        CalendarSet::compile(scope.plan, scope.holidays).runningOn(scope.plan, **task);
    const Minutes after = placeOf(*splits, calendar->workBetween((*task)->start, command.at));
    if (!(*task)->start.isValid() || !command.at.isValid() || after <= 0
        || after >= (*task)->duration.value)
        return fail(ErrorCode::Invalid,
                    words(QT_TRANSLATE_NOOP(
                        "SplitCommands",
                        "A task can only be interrupted between its start and its finish.")));
    if (command.gap.value <= 0 || command.gap.value > kMaxDuration)
        return fail(ErrorCode::Invalid,
                    words(QT_TRANSLATE_NOOP("SplitCommands",
                                            "An interruption lasts from one minute to 100 years "
                                            "of working time.")));
    splits->push_back({after, command.gap.value});
    const auto split = withField(**task, QStringLiteral("splits"), splitsText(std::move(*splits)));
    if (!split)
        return passOn(split);
    ChangeSet set;
    addUpdate(set, **task, *split);
    return set;
}

Result<ChangeSet> plan(const JoinTask &command, const PlanScope &scope)
{
    const auto task = findLeaf(scope, command.task);
    if (!task)
        return passOn(task);
    auto splits = splitsFromText((*task)->splits);
    if (!splits)
        splits = std::vector<Split>(); // what cannot be read is taken away
    const auto taken = std::erase_if(*splits, [&](const Split &split) {
        return command.after.value == 0 || split.after == command.after.value;
    });
    if (taken == 0 && (command.after.value != 0 || (*task)->splits.isEmpty()))
        return fail(
            ErrorCode::Invalid,
            words(QT_TRANSLATE_NOOP("SplitCommands", "The task is not interrupted there.")));
    Task joined = **task;
    joined.splits = splitsText(std::move(*splits));
    ChangeSet set;
    addUpdate(set, **task, joined);
    return set;
}

} // namespace zs
