// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/scenario_compare.h"

#include "domain/change_set.h"

#include <QHash>

#include <algorithm>
#include <tuple>

namespace zs {

namespace {

using LinkKey = std::tuple<TaskId, LinkType, LagKind, Minutes, double>;
using WorkKey = std::tuple<ResourceId, std::int64_t, Minutes>;

/// A plan seen from each of its tasks.
struct Side {
    explicit Side(const Plan &thePlan)
        : plan(thePlan)
        , tree(treeOf(thePlan.tasks))
    {
        for (std::size_t i = 0; i < plan.tasks.size(); ++i)
            index.insert(plan.tasks[i].id, i);
        for (const Link &l : plan.links)
            links[l.successor].push_back(
                {l.predecessor, l.type, l.lagKind, l.lag.value, l.lagPercent});
        for (const Assignment &a : plan.assignments)
            work[a.task].push_back({a.resource, a.units, a.work.value});
        for (auto &keys : links)
            std::ranges::sort(keys);
        for (auto &keys : work)
            std::ranges::sort(keys);
    }
    [[nodiscard]] const Task *find(TaskId id) const
    {
        const auto at = index.constFind(id);
        return at == index.cend() ? nullptr : &plan.tasks[*at];
    }
    [[nodiscard]] bool isSummary(TaskId id) const { return tree.isSummary(index.value(id)); }

    const Plan &plan;
    TaskTree tree;
    QHash<TaskId, std::size_t> index;
    QHash<TaskId, std::vector<LinkKey>> links;
    QHash<TaskId, std::vector<WorkKey>> work;
};

void takeLeft(TaskDifference &difference, const Task &task)
{
    difference.leftStart = task.start;
    difference.leftFinish = task.finish;
    difference.leftDuration = task.duration;
    difference.leftWork = task.work;
    difference.leftCost = task.cost;
}

void takeRight(TaskDifference &difference, const Task &task)
{
    difference.rightStart = task.start;
    difference.rightFinish = task.finish;
    difference.rightDuration = task.duration;
    difference.rightWork = task.work;
    difference.rightCost = task.cost;
}

std::vector<std::uint16_t> fieldsThatDiffer(const Task &left, const Task &right)
{
    std::vector<std::uint16_t> fields;
    for (const FieldChange &f : updated(left, right).fields)
        fields.push_back(f.field);
    return fields;
}

void addTotals(const Side &side, Money &cost, WorkMinutes &work)
{
    for (std::size_t i = 0; i < side.plan.tasks.size(); ++i) {
        if (side.tree.isSummary(i))
            continue;
        cost.fen += side.plan.tasks[i].cost.fen;
        work.value += side.plan.tasks[i].work.value;
    }
}

} // namespace

PlanComparison compared(const Plan &left, const Plan &right)
{
    const Side l(left);
    const Side r(right);
    PlanComparison result;
    for (const Task &task : right.tasks) {
        const Task *before = l.find(task.id);
        TaskDifference difference;
        difference.kind = before ? TaskDifference::Kind::Changed : TaskDifference::Kind::Added;
        difference.task = task.id;
        difference.name = task.name;
        difference.summary = r.isSummary(task.id);
        takeRight(difference, task);
        if (before) {
            takeLeft(difference, *before);
            difference.fields = fieldsThatDiffer(*before, task);
            difference.linksDiffer = l.links.value(task.id) != r.links.value(task.id);
            difference.resourcesDiffer = l.work.value(task.id) != r.work.value(task.id);
            if (difference.fields.empty() && !difference.linksDiffer && !difference.resourcesDiffer)
                continue;
        }
        result.tasks.push_back(std::move(difference));
    }
    for (const Task &task : left.tasks) {
        if (r.find(task.id))
            continue;
        TaskDifference difference;
        difference.kind = TaskDifference::Kind::Deleted;
        difference.task = task.id;
        difference.name = task.name;
        difference.summary = l.isSummary(task.id);
        takeLeft(difference, task);
        result.tasks.push_back(std::move(difference));
    }
    result.leftFinish = left.project.planFinish;
    result.rightFinish = right.project.planFinish;
    addTotals(l, result.leftCost, result.leftWork);
    addTotals(r, result.rightCost, result.rightWork);
    return result;
}

} // namespace zs
