// SPDX-License-Identifier: GPL-3.0-or-later
// level STORE --project CODE: levels the resources of a plan in the workspace.
#include "cli/level_plan.h"

#include "cli/plan_words.h"
#include "commands/levelling_commands.h"
#include "levelling/plan_levelling.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Cli", text);
}

QJsonObject taskJson(const Plan &plan, const LevelledTask &moved)
{
    return {{u"task"_s, plan.tasks[static_cast<std::size_t>(moved.task)].name},
            {u"old_start"_s, moved.oldStart.toIso()},
            {u"old_finish"_s, moved.oldFinish.toIso()},
            {u"new_start"_s, moved.newStart.toIso()},
            {u"new_finish"_s, moved.newFinish.toIso()},
            {u"delay_minutes"_s, static_cast<qint64>(moved.delay)},
            {u"misses_deadline"_s, moved.missesDeadline},
            {u"why"_s, moved.why}};
}

QJsonObject proposalJson(const Plan &plan, const LevellingProposal &made, bool applied)
{
    QJsonArray tasks;
    for (const LevelledTask &moved : made.tasks)
        tasks.append(taskJson(plan, moved));
    QJsonArray remaining;
    for (const UnsolvedOverAllocation &left : made.remaining)
        remaining.append(QJsonObject{
            {u"resource"_s, plan.resources[static_cast<std::size_t>(left.over.resource)].name},
            {u"from"_s, left.over.from.toIso()},
            {u"to"_s, left.over.to.toIso()},
            {u"peak"_s, static_cast<qint64>(left.over.peak)},
            {u"capacity"_s, static_cast<qint64>(left.over.capacity)},
            {u"why"_s, left.why}});
    return {{u"applied"_s, applied},
            {u"old_finish"_s, made.oldFinish.toIso()},
            {u"new_finish"_s, made.newFinish.toIso()},
            {u"over_allocations_before"_s, made.overBefore},
            {u"deadlines_missed_before"_s, made.deadlinesMissedBefore},
            {u"deadlines_missed_after"_s, made.deadlinesMissedAfter},
            {u"tasks"_s, tasks},
            {u"remaining"_s, remaining},
            {u"schedules"_s, made.schedules},
            {u"seed"_s, static_cast<qint64>(made.seed)}};
}

} // namespace

Result<std::vector<OutsideUse>> outsideUses(const Workspace &workspace, ProjectId project)
{
    const auto uses = workspace.poolUse({}, {}, project);
    if (!uses)
        return passOn(uses);
    std::vector<OutsideUse> outside;
    for (const PoolUse &use : *uses) {
        if (!use.done)
            outside.push_back({use.resource,
                               use.start,
                               use.finish,
                               use.units,
                               u"%1: %2"_s.arg(use.projectCode, use.taskName)});
    }
    return outside;
}

void declareLevelPlan(Invocation &call)
{
    takesProject(call);
    call.parser().addOptions(
        {{u"apply"_s, words(QT_TRANSLATE_NOOP("Cli", "Make the proposal part of the plan."))},
         {u"within-float"_s,
          words(QT_TRANSLATE_NOOP("Cli", "Keep the plan's finish; say what does not fit."))}});
}

int levelPlan(Invocation &call, std::int64_t schedules, std::uint64_t seed)
{
    const auto opened = openProject(call);
    if (!opened)
        return call.failed(opened.error());
    const auto present = opened->workspace->plan(opened->project);
    if (!present)
        return call.failed(present.error());
    auto outside = outsideUses(*opened->workspace, opened->project);
    if (!outside)
        return call.failed(outside.error());
    LevellingOptions options;
    options.outside = std::move(*outside);
    options.seed = seed;
    options.schedules = static_cast<int>(std::min<std::int64_t>(schedules, 1'000'000));
    if (call.isSet(u"within-float"_s))
        options.goal = LevellingGoal::WithinFloat;
    const Plan &plan = *present->plan;
    const auto made = proposeLevelling(plan, *present->schedule, present->calendars, options);
    if (!made)
        return call.failed(made.error());
    const bool apply = call.isSet(u"apply"_s) && !made->delays.empty();
    if (apply) {
        ApplyLevelling command{opened->project, {}};
        for (const auto &[task, delay] : made->delays)
            command.delays.emplace_back(task, WorkMinutes{delay});
        if (const auto done = opened->workspace->run(command); !done)
            return call.failed(done.error());
    }
    if (!call.json()) {
        for (const LevelledTask &moved : made->tasks)
            call.line(QStringList{moved.oldStart.toString(),
                                  moved.newStart.toString(),
                                  plan.tasks[static_cast<std::size_t>(moved.task)].name,
                                  moved.why}
                          .join(u'\t'));
        for (const UnsolvedOverAllocation &left : made->remaining)
            call.line(words(QT_TRANSLATE_NOOP("Cli", "Left over-allocated: %1, %2 to %3. %4"))
                          .arg(plan.resources[static_cast<std::size_t>(left.over.resource)].name,
                               left.over.from.toString(),
                               left.over.to.toString(),
                               left.why));
    }
    const QString text =
        apply ? words(QT_TRANSLATE_NOOP(
                    "Cli", "%1 tasks are moved; the plan finishes on %2 (before: %3)."))
              : words(QT_TRANSLATE_NOOP(
                    "Cli",
                    "%1 tasks would move; the plan would finish on %2 (now: %3). Nothing is "
                    "changed; --apply does it."));
    return call.done(
        proposalJson(plan, *made, apply),
        text.arg(made->tasks.size()).arg(made->newFinish.toString(), made->oldFinish.toString()));
}

} // namespace zs
