// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/scenario_commands.h"

#include "commands/progress_periods.h"
#include "commands/scenario_rows.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <iterator>

namespace zs {

namespace {

constexpr qsizetype kMaxNameLength = 255;

QString words(const char *text)
{
    return QCoreApplication::translate("Scenarios", text);
}

/// The name tidied up, or why it will not do.
Result<QString> freeName(const Plan &plan, const QString &wanted, ScenarioId self)
{
    const QString name = wanted.simplified();
    if (name.isEmpty() || name.size() > kMaxNameLength)
        return fail(ErrorCode::Invalid,
                    words(QT_TRANSLATE_NOOP("Scenarios",
                                            "A scenario needs a name of at most %1 characters."))
                        .arg(kMaxNameLength));
    const bool taken = std::ranges::any_of(
        plan.scenarios, [&](const Scenario &s) { return s.name == name && s.id != self; });
    if (taken)
        return fail(
            ErrorCode::Invalid,
            words(QT_TRANSLATE_NOOP("Scenarios", "There is a scenario “%1” already.")).arg(name));
    return name;
}

/// One line a conflict, the first few of them.
QString listed(const std::vector<ScenarioConflict> &conflicts, const Plan &plan)
{
    constexpr std::size_t kMostLines = 10;
    QStringList lines;
    for (const ScenarioConflict &conflict : conflicts) {
        if (static_cast<std::size_t>(lines.size()) == kMostLines)
            break;
        lines << conflictText(conflict, plan);
    }
    if (conflicts.size() > kMostLines)
        lines << words(QT_TRANSLATE_NOOP("Scenarios", "… and %1 more."))
                     .arg(conflicts.size() - kMostLines);
    return lines.join(u'\n');
}

/// Invalid when a task is deleted that another project waits for.
Result<> checkLeaving(const Plan &plan, const ChangeSet &set)
{
    for (const Link &link : plan.leaving) {
        const auto gone = std::ranges::find_if(set.changes, [&](const EntityChange &c) {
            return c.kind == ChangeKind::Delete && c.id == link.predecessor.value();
        });
        const int at = gone == set.changes.end() ? -1 : taskIndex(plan, link.predecessor);
        if (at >= 0)
            return fail(ErrorCode::Invalid,
                        words(QT_TRANSLATE_NOOP("Scenarios",
                                                "The scenario deletes “%1”, which another project "
                                                "waits for. Its link has to be removed there "
                                                "first."))
                            .arg(plan.tasks[static_cast<std::size_t>(at)].name));
    }
    return {};
}

} // namespace

Result<const Scenario *> findScenario(const Plan &plan, ScenarioId id)
{
    const auto found = std::ranges::find(plan.scenarios, id, &Scenario::id);
    if (found == plan.scenarios.end())
        return fail(ErrorCode::NotFound,
                    words(QT_TRANSLATE_NOOP("Scenarios", "The scenario is not there any more.")));
    return &*found;
}

Result<ChangeSet> plan(const CreateScenario &command, const PlanScope &scope)
{
    const auto name = freeName(scope.plan, command.name, {});
    if (!name)
        return passOn(name);
    Scenario fresh;
    fresh.id = command.id.isValid() ? command.id : scope.ids.next<ScenarioId>();
    fresh.project = command.project;
    fresh.name = *name;
    fresh.note = command.note;
    fresh.madeAt = scope.now;
    ChangeSet set{{}, {}, {inserted(fresh)}};
    if (!command.copyOf.isValid())
        return set;
    const auto model = findScenario(scope.plan, command.copyOf);
    if (!model)
        return passOn(model);
    const auto own = ownChanges(scope.plan, **model);
    if (!own)
        return own;
    std::ranges::copy(rowsFor(scope.plan, fresh, *own, scope.ids).changes,
                      std::back_inserter(set.changes));
    return set;
}

Result<ChangeSet> plan(const RenameScenario &command, const PlanScope &scope)
{
    const auto before = findScenario(scope.plan, command.scenario);
    if (!before)
        return passOn(before);
    const auto name = freeName(scope.plan, command.name, command.scenario);
    if (!name)
        return passOn(name);
    Scenario after = **before;
    after.name = *name;
    after.note = command.note;
    ChangeSet set;
    addUpdate(set, **before, after);
    return set;
}

Result<ChangeSet> plan(const DeleteScenario &command, const PlanScope &scope)
{
    const auto scenario = findScenario(scope.plan, command.scenario);
    if (!scenario)
        return passOn(scenario);
    return withoutScenario(scope.plan, **scenario);
}

Result<ChangeSet> plan(const SaveScenario &command, const PlanScope &scope)
{
    const auto scenario = findScenario(scope.plan, command.scenario);
    if (!scenario)
        return passOn(scenario);
    return rowsFor(scope.plan, **scenario, command.own, scope.ids);
}

Result<ChangeSet> plan(const AdoptScenario &command, const PlanScope &scope)
{
    const auto scenario = findScenario(scope.plan, command.scenario);
    if (!scenario)
        return passOn(scenario);
    const auto own = ownChanges(scope.plan, **scenario);
    if (!own)
        return passOn(own);
    const auto conflicts = conflictsOf(scope.plan, *own);
    if (!conflicts.empty() && !command.despiteConflicts)
        return fail(ErrorCode::Conflict,
                    words(QT_TRANSLATE_NOOP("Scenarios",
                                            "The plan was changed meanwhile where the scenario "
                                            "changes it too:\n%1"))
                        .arg(listed(conflicts, scope.plan)));
    ChangeSet set = rebasedOn(scope.plan, *own);
    if (set.isEmpty())
        return fail(
            ErrorCode::Invalid,
            words(QT_TRANSLATE_NOOP("Scenarios", "The scenario does not differ from the plan.")));
    if (auto free = checkLeaving(scope.plan, set); !free)
        return passOn(free);
    auto closed = withClosedPeriod(std::move(set), scope);
    if (closed)
        std::ranges::copy(withoutScenario(scope.plan, **scenario).changes,
                          std::back_inserter(closed->changes));
    return closed;
}

} // namespace zs
