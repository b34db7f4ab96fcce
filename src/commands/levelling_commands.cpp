// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/levelling_commands.h"

#include "commands/task_rules.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

namespace zs {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("LevellingCommands", text);
}

/// Empty when the task may be given a delay.
QString refusalFor(const Task &task, bool isSummary, WorkMinutes delay)
{
    if (delay.value < 0 || delay.value > kMaxDuration)
        return words(QT_TRANSLATE_NOOP("LevellingCommands",
                                       "A levelling delay lies between nothing and 100 years."));
    if (isSummary)
        return words(QT_TRANSLATE_NOOP(
            "LevellingCommands",
            "“%1” has become a summary task since this was worked out. Level again."));
    const bool fixed = task.manual || !task.active || task.actualStart.isValid();
    if (fixed && delay.value > 0)
        return words(QT_TRANSLATE_NOOP(
            "LevellingCommands",
            "“%1” has begun or was fixed since this was worked out. Level again."));
    return {};
}

} // namespace

Result<ChangeSet> plan(const ApplyLevelling &command, const PlanScope &scope)
{
    const TaskTree tree = treeOf(scope.plan.tasks);
    QHash<TaskId, std::size_t> index;
    for (std::size_t i = 0; i < scope.plan.tasks.size(); ++i)
        index.insert(scope.plan.tasks[i].id, i);
    ChangeSet set;
    QSet<TaskId> seen;
    for (const auto &[id, delay] : command.delays) {
        const auto at = index.constFind(id);
        if (at == index.cend() || seen.contains(id))
            return fail(ErrorCode::Conflict,
                        words(QT_TRANSLATE_NOOP(
                            "LevellingCommands",
                            "A task is not in the plan any more. Work the levelling out again.")));
        seen.insert(id);
        const Task &task = scope.plan.tasks[*at];
        if (const QString refusal = refusalFor(task, tree.isSummary(*at), delay);
            !refusal.isEmpty())
            return fail(ErrorCode::Invalid,
                        refusal.contains(QStringLiteral("%1")) ? refusal.arg(task.name) : refusal);
        Task levelled = task;
        levelled.levellingDelay = delay;
        addUpdate(set, task, levelled);
    }
    return set;
}

Result<ChangeSet> plan(const ClearLevelling &command, const PlanScope &scope)
{
    const QSet<TaskId> named(command.tasks.begin(), command.tasks.end());
    ChangeSet set;
    for (const Task &task : scope.plan.tasks) {
        if (task.levellingDelay.value == 0 || (!named.isEmpty() && !named.contains(task.id)))
            continue;
        Task cleared = task;
        cleared.levellingDelay = {};
        addUpdate(set, task, cleared);
    }
    return set;
}

} // namespace zs
