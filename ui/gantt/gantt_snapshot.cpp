// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gantt/gantt_snapshot.h"

namespace zs {

namespace {

GanttRow rowOf(const Task &task, const TaskTimes *times)
{
    GanttRow row;
    row.id = task.id;
    row.name = task.name;
    row.deadline = task.deadline;
    row.unit = task.unit;
    row.constraint = task.constraint;
    row.percent = static_cast<int>(std::clamp<std::int64_t>(task.percentComplete, 0, 100));
    row.active = task.active;
    row.manual = task.manual;
    row.elapsed = task.elapsed;
    row.start = task.start;
    row.finish = task.finish;
    row.duration = task.duration.value;
    if (!times)
        return row;
    row.start = times->start;
    row.finish = times->finish;
    row.earlyStart = times->earlyStart;
    row.earlyFinish = times->earlyFinish;
    row.lateStart = times->lateStart;
    row.lateFinish = times->lateFinish;
    row.totalFloat = times->totalFloat;
    row.freeFloat = times->freeFloat;
    row.critical = times->critical && task.active;
    row.constraintBroken = times->constraintBroken;
    row.deadlineMissed = times->deadlineMissed;
    return row;
}

bool hasSameTree(const GanttSnapshot &previous, const Plan &plan)
{
    if (previous.rows.size() != plan.tasks.size())
        return false;
    for (std::size_t i = 0; i < plan.tasks.size(); ++i) {
        const Task &task = plan.tasks[i];
        const GanttRow &row = previous.rows[i];
        const TaskId parent = row.parent < 0 ? TaskId() : previous.row(row.parent).id;
        if (row.id != task.id || parent != task.parent
            || (!task.wbs.isEmpty() && task.wbs != row.wbs))
            return false;
    }
    return true;
}

void takeTree(GanttSnapshot &fresh, const Plan &plan, const GanttSnapshot *previous)
{
    if (previous && hasSameTree(*previous, plan)) {
        fresh.index = previous->index;
        for (std::size_t i = 0; i < fresh.rows.size(); ++i) {
            const GanttRow &known = previous->rows[i];
            GanttRow &row = fresh.rows[i];
            row.wbs = known.wbs;
            row.depth = known.depth;
            row.parent = known.parent;
            row.end = known.end;
        }
        return;
    }
    const TaskTree tree = treeOf(plan.tasks);
    const std::vector<QString> codes = wbsCodes(plan.tasks);
    fresh.index.reserve(static_cast<qsizetype>(plan.tasks.size()));
    for (std::size_t i = 0; i < fresh.rows.size(); ++i) {
        GanttRow &row = fresh.rows[i];
        row.wbs = codes[i];
        row.depth = tree.depth[i];
        row.parent = tree.parent[i];
        row.end = tree.end[i];
        fresh.index.insert(row.id, static_cast<int>(i));
    }
}

void takeBaseline(GanttSnapshot &fresh, const Plan &plan, int number)
{
    BaselineId chosen;
    for (const Baseline &baseline : plan.baselines) {
        const int n = static_cast<int>(baseline.number);
        fresh.baselines.push_back({n, baseline.name, baseline.document});
        if (n == number)
            chosen = baseline.id;
    }
    std::ranges::sort(fresh.baselines, {}, &BaselineName::number);
    if (!chosen.isValid())
        return;
    fresh.baseline = number;
    for (const BaselineTask &part : plan.baselineTasks) {
        const int at = part.baseline == chosen ? fresh.find(part.task) : -1;
        if (at >= 0) {
            GanttRow &row = fresh.rows[static_cast<std::size_t>(at)];
            row.baselineStart = part.start;
            row.baselineFinish = part.finish;
        }
    }
}

void takeLinks(GanttSnapshot &fresh, const Plan &plan)
{
    std::vector<IntervalIndex::Interval> spans;
    fresh.links.reserve(plan.links.size());
    spans.reserve(plan.links.size());
    fresh.incoming.resize(fresh.rows.size());
    for (const Link &link : plan.links) {
        const int from = fresh.find(link.predecessor);
        const int to = fresh.find(link.successor);
        if (from < 0 || to < 0)
            continue;
        const int number = static_cast<int>(fresh.links.size());
        fresh.links.push_back({link.id,
                               from,
                               to,
                               link.type,
                               link.lagKind,
                               link.lag.value,
                               link.lagPercent,
                               fresh.row(from).critical && fresh.row(to).critical});
        if (link.type == LinkType::FinishToStart || link.type == LinkType::FinishToFinish)
            fresh.rows[static_cast<std::size_t>(from)].leadsOn = true;
        spans.push_back({std::min(from, to), std::max(from, to), number});
        fresh.incoming[static_cast<std::size_t>(to)].push_back(number);
    }
    fresh.linkRows = IntervalIndex(std::move(spans));
}

/// The plan's own span; rows stand in where a schedule has none.
void takeSpan(GanttSnapshot &fresh, const Schedule &schedule)
{
    fresh.start = schedule.start;
    fresh.finish = schedule.finish;
    for (const GanttRow &row : fresh.rows) {
        if (row.start.isValid() && (!fresh.start.isValid() || row.start < fresh.start))
            fresh.start = row.start;
        if (row.finish.isValid() && (!fresh.finish.isValid() || row.finish > fresh.finish))
            fresh.finish = row.finish;
    }
}

} // namespace

GanttSnapshotPtr buildSnapshot(const Plan &plan,
                               const Schedule &schedule,
                               int baseline,
                               const GanttSnapshot *previous)
{
    auto fresh = std::make_shared<GanttSnapshot>();
    fresh->projectName = plan.project.name;
    fresh->projectCode = plan.project.code;
    fresh->classification = plan.project.classification;
    fresh->statusDate = plan.project.statusDate;
    fresh->minutesPerDay = std::max<Minutes>(1, plan.project.minutesPerDay);
    fresh->minutesPerWeek = std::max<Minutes>(1, plan.project.minutesPerWeek);
    fresh->daysPerMonth = std::max<Minutes>(1, plan.project.daysPerMonth);
    fresh->rows.reserve(plan.tasks.size());
    for (std::size_t i = 0; i < plan.tasks.size(); ++i)
        fresh->rows.push_back(
            rowOf(plan.tasks[i], i < schedule.tasks.size() ? &schedule.tasks[i] : nullptr));
    takeTree(*fresh, plan, previous);
    for (std::size_t i = 0; i < fresh->rows.size(); ++i) {
        GanttRow &row = fresh->rows[i];
        row.summary = row.end > static_cast<int>(i) + 1;
        row.milestone =
            !row.summary && (plan.tasks[i].milestone || plan.tasks[i].duration.value == 0);
        if (row.summary && i < schedule.tasks.size())
            row.duration = schedule.tasks[i].duration;
    }
    takeBaseline(*fresh, plan, baseline);
    takeLinks(*fresh, plan);
    takeSpan(*fresh, schedule);
    return fresh;
}

} // namespace zs
