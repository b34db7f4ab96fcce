// SPDX-License-Identifier: GPL-3.0-or-later
// What joins the sample's plans, and what is tried out on one of them.
#include "calendar/calendar_set.h"
#include "commands/assignment_rules.h"
#include "commands/scenario_rows.h"
#include "sample/sample_parts.h"
#include "schedule/schedule.h"

#include <QCoreApplication>

namespace zs {

namespace {

using namespace Qt::StringLiterals;

constexpr Minutes kDay = 480;

const Task *named(const Plan &plan, const QString &name)
{
    const auto found = std::ranges::find(plan.tasks, name, &Task::name);
    return found == plan.tasks.end() ? nullptr : &*found;
}

/// The task in four fifths of its time by as many more people, and the changes of their
/// assignments. False when nobody works on it.
bool hurry(ChangeSet &set, const Plan &plan, const Task &task)
{
    Task after = task;
    after.duration.value = task.duration.value * 4 / 5 / kDay * kDay;
    after.fixedCost.fen += after.fixedCost.fen / 100 * 3; // 赶工措施费
    after.cost = after.fixedCost;
    bool works = false;
    for (const Assignment &before : plan.assignments) {
        if (before.task != task.id)
            continue;
        Assignment more = before;
        const auto resource = std::ranges::find(plan.resources, before.resource, &Resource::id);
        if (resource != plan.resources.end() && resource->type == ResourceType::Work) {
            more.units = before.work.value * 1000 / after.duration.value;
            more.cost = costOf(more, &*resource, before.cost);
            works = true;
        }
        after.cost.fen += more.cost.fen;
        addUpdate(set, before, more);
    }
    addUpdate(set, task, after);
    return works;
}

} // namespace

Result<> joinPlans(Plan &waiting,
                   const QString &successor,
                   const Plan &before,
                   const QString &predecessor,
                   SampleSource &source)
{
    const Task *waits = named(waiting, successor);
    const Task *other = named(before, predecessor);
    if (!waits || !other)
        return fail(
            ErrorCode::Internal,
            QCoreApplication::translate("Sample", "A task is missing in the sample's plans."));
    Link link;
    link.id = source.id<LinkId>();
    link.project = waiting.project.id;
    link.predecessor = other->id;
    link.successor = waits->id;
    link.predecessorProject = before.project.id;
    link.externalStart = other->start;
    link.externalFinish = other->finish;
    link.externalName = u"%1: %2"_s.arg(before.project.name, other->name);
    waiting.links.push_back(link);
    return {};
}

Result<> addScenario(Plan &plan, SampleSource &source)
{
    constexpr Minutes kLong = 8 * kDay;
    const auto times = schedule(plan, CalendarSet::compile(plan, shippedHolidays()));
    if (!times)
        return passOn(times);
    const TaskTree tree = treeOf(plan.tasks);
    ChangeSet own{{}, plan.project.id, {}};
    for (std::size_t i = 0; i < plan.tasks.size(); ++i) {
        const Task &task = plan.tasks[i];
        ChangeSet faster = own;
        if (!tree.isSummary(i) && times->tasks[i].critical && !task.actualStart.isValid()
            && task.kind == TaskKind::Normal && task.duration.value >= kLong
            && hurry(faster, plan, task))
            own = std::move(faster);
    }
    Scenario scenario;
    scenario.id = source.id<ScenarioId>();
    scenario.project = plan.project.id;
    scenario.name = u"压缩工期方案"_s;
    scenario.note = u"关键线路上尚未开工的作业增加班组，工期压缩五分之一，另计赶工措施费。"_s;
    scenario.madeAt = sampleStatusDate();
    std::int64_t position = 0;
    for (const EntityChange &change : own.changes) {
        plan.scenarioChanges.push_back(scenarioRow(scenario, change, position++));
        plan.scenarioChanges.back().id = source.id<ScenarioChangeId>();
    }
    plan.scenarios.push_back(std::move(scenario));
    return {};
}

} // namespace zs
