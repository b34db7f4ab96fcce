// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gantt/gantt_snapshot.h"

#include "access/content_label.h"
#include "calendar/running_calendars.h"

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
    row.calendar = task.calendar;
    row.hammock = task.kind == TaskKind::Hammock;
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

void takeMoreBaselines(GanttSnapshot &fresh, const Plan &plan, const std::vector<int> &numbers)
{
    for (const int number : numbers) {
        const auto found = std::ranges::find(plan.baselines, number, &Baseline::number);
        if (found == plan.baselines.end() || number == fresh.baseline)
            continue;
        BaselineDates dates{number,
                            std::vector<WallTime>(fresh.rows.size()),
                            std::vector<WallTime>(fresh.rows.size())};
        for (const BaselineTask &part : plan.baselineTasks) {
            const int at = part.baseline == found->id ? fresh.find(part.task) : -1;
            if (at >= 0) {
                dates.start[static_cast<std::size_t>(at)] = part.start;
                dates.finish[static_cast<std::size_t>(at)] = part.finish;
            }
        }
        fresh.moreBaselines.push_back(std::move(dates));
    }
}

void takeExternals(GanttSnapshot &fresh, const SnapshotSource &source)
{
    const auto take = [&](TaskId here, ProjectId there, const Link &link, bool incoming) {
        if (const int at = fresh.find(here); at >= 0)
            fresh.externals[at].push_back(
                {link.externalName,
                 source.projects ? source.projects->value(there) : QString(),
                 link.externalStart,
                 link.externalFinish,
                 incoming});
    };
    for (const Link &link : source.plan.links) {
        if (link.predecessorProject.isValid() && link.predecessorProject != source.plan.project.id)
            take(link.successor, link.predecessorProject, link, true);
    }
    for (const Link &link : source.plan.leaving)
        take(link.predecessor, link.project, link, false);
}

void takePieces(GanttSnapshot &fresh, const SnapshotSource &source)
{
    if (!source.calendars)
        return;
    const std::size_t count = std::min(source.plan.tasks.size(), source.schedule.tasks.size());
    std::optional<RunningCalendars> running; // few plans have interrupted work
    for (std::size_t i = 0; i < count; ++i) {
        const Task &task = source.plan.tasks[i];
        const TaskTimes &times = source.schedule.tasks[i];
        if ((task.splits.isEmpty() && !times.resume.isValid()) || fresh.rows[i].summary)
            continue;
        if (!running)
            running.emplace(source.plan, *source.calendars);
        if (auto pieces = piecesOf(task, times, *running->of(task)); pieces.size() > 1)
            fresh.pieces.insert(static_cast<int>(i), std::move(pieces));
    }
}

void takeProject(GanttSnapshot &fresh, const Project &project)
{
    fresh.projectName = project.name;
    fresh.projectCode = project.code;
    fresh.classification = project.classification;
    fresh.mark = markOf(project);
    fresh.statusDate = project.statusDate;
    fresh.minutesPerDay = std::max<Minutes>(1, project.minutesPerDay);
    fresh.minutesPerWeek = std::max<Minutes>(1, project.minutesPerWeek);
    fresh.daysPerMonth = std::max<Minutes>(1, project.daysPerMonth);
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
    return buildSnapshot(
        {.plan = plan, .schedule = schedule, .baseline = baseline, .previous = previous});
}

GanttSnapshotPtr buildSnapshot(const SnapshotSource &source)
{
    const Plan &plan = source.plan;
    const Schedule &schedule = source.schedule;
    auto fresh = std::make_shared<GanttSnapshot>();
    takeProject(*fresh, plan.project);
    fresh->rows.reserve(plan.tasks.size());
    for (std::size_t i = 0; i < plan.tasks.size(); ++i)
        fresh->rows.push_back(
            rowOf(plan.tasks[i], i < schedule.tasks.size() ? &schedule.tasks[i] : nullptr));
    takeTree(*fresh, plan, source.previous);
    for (std::size_t i = 0; i < fresh->rows.size(); ++i) {
        GanttRow &row = fresh->rows[i];
        row.summary = row.end > static_cast<int>(i) + 1;
        row.milestone = !row.summary && !row.hammock
                        && (plan.tasks[i].milestone || plan.tasks[i].duration.value == 0);
        if (row.summary && i < schedule.tasks.size())
            row.duration = schedule.tasks[i].duration;
        if (row.calendar == plan.project.calendar)
            row.calendar = {};
        if (source.progress && i < source.progress->size() && !row.summary)
            row.progressAt = (*source.progress)[i];
    }
    takeBaseline(*fresh, plan, source.baseline);
    takeMoreBaselines(*fresh, plan, source.moreBaselines);
    takeLinks(*fresh, plan);
    takeExternals(*fresh, source);
    takePieces(*fresh, source);
    takeSpan(*fresh, schedule);
    return fresh;
}

} // namespace zs
