// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/mspdi_progress.h"

#include "calendar/holidays.h"
#include "calendar/running_calendars.h"
#include "domain/splits.h"

namespace zs {

using namespace Qt::StringLiterals;

namespace {

bool isUnderWay(const Task &task)
{
    return task.percentComplete > 0 && task.percentComplete < 100;
}

/// What the percentage leaves of the duration, rounded as Project rounds.
Minutes leftBy(const Task &task)
{
    return (task.duration.value * (100 - task.percentComplete) + 50) / 100;
}

/// Worked spans in order, those that touch or overlap joined.
std::vector<WorkedSpan> joined(std::vector<WorkedSpan> spans)
{
    std::ranges::sort(spans, {}, &WorkedSpan::start);
    std::vector<WorkedSpan> whole;
    for (const WorkedSpan &span : spans) {
        if (whole.empty() || whole.back().finish < span.start)
            whole.push_back(span);
        else
            whole.back().finish = std::max(whole.back().finish, span.finish);
    }
    return whole;
}

/// Empty when the gaps between the spans are not exactly what makes the task longer than its
/// duration.
std::vector<Split>
splitsBetween(const Task &task, const std::vector<WorkedSpan> &spans, const WorkCalendar &calendar)
{
    const Minutes surplus = calendar.workBetween(task.start, task.finish) - task.duration.value;
    if (surplus <= 0)
        return {};
    std::vector<Split> splits;
    Minutes gaps = 0;
    for (std::size_t i = 1; i < spans.size(); ++i) {
        const Minutes gap = calendar.workBetween(spans[i - 1].finish, spans[i].start);
        if (gap <= 0)
            continue;
        const Minutes after = calendar.workBetween(task.start, spans[i - 1].finish) - gaps;
        if (after <= 0 || after >= task.duration.value)
            return {};
        splits.push_back({after, gap});
        gaps += gap;
    }
    return gaps == surplus ? splits : std::vector<Split>();
}

bool canBeInterrupted(const Task &task)
{
    return !task.elapsed && !task.milestone && task.duration.value > 0 && task.start.isValid()
           && task.finish.isValid();
}

void settleSplits(ImportState &state,
                  const RunningCalendars &running,
                  const QHash<TaskId, std::size_t> &index)
{
    for (auto work = state.workOf.begin(); work != state.workOf.end(); ++work) {
        const auto at = index.constFind(state.taskByUid.value(work.key()));
        if (at == index.cend() || !canBeInterrupted(state.plan.tasks[*at]))
            continue;
        Task &task = state.plan.tasks[*at];
        const auto splits = splitsBetween(task, joined(std::move(work.value())), *running.of(task));
        if (!splits.empty()) // else what an own field said of it stands
            task.splits = splitsText(splits);
    }
}

void settleResumption(ImportState &state, const RunningCalendars &running)
{
    for (auto pause = state.pauses.cbegin(); pause != state.pauses.cend(); ++pause) {
        Task &task = state.plan.tasks[pause.key()];
        if (task.splits.isEmpty() && canBeInterrupted(task)
            && running.of(task)->workBetween(pause.value().start, pause.value().finish) > 0)
            task.resume = pause.value().finish;
    }
}

void settleCosts(ImportState &state)
{
    QHash<TaskId, std::int64_t> spent;
    for (const Assignment &assignment : state.plan.assignments)
        spent[assignment.task] += assignment.actualCost.fen;
    const TaskTree tree = treeOf(state.plan.tasks);
    for (auto cost = state.actualCosts.cbegin(); cost != state.actualCosts.cend(); ++cost) {
        Task &task = state.plan.tasks[cost.key()];
        if (!tree.isSummary(cost.key()))
            task.actualCost = {std::max<std::int64_t>(0, cost.value().fen - spent.value(task.id))};
    }
}

} // namespace

void readProgress(ImportState &state, Task &task, const XmlExtra &element)
{
    const std::size_t index = state.plan.tasks.size();
    if (element.textOf(u"ExternalTask") == u"1")
        task.manual = true;
    if (const auto cost = parseScaled(element.textOf(u"ActualCost"), 0); cost && *cost > 0)
        state.actualCosts.insert(index, {*cost});
    if (!isUnderWay(task))
        return;
    const auto remaining = parseIsoDuration(element.textOf(u"RemainingDuration"));
    if (remaining && *remaining >= 0 && *remaining <= kMaxDuration && *remaining != leftBy(task))
        task.remaining = {*remaining};
    const auto stop = parseWall(element.textOf(u"Stop"));
    const auto resume = parseWall(element.textOf(u"Resume"));
    if (stop && resume && *stop < *resume)
        state.pauses.insert(index, {*stop, *resume});
}

void rememberWork(ImportState &state, const XmlExtra &assignment)
{
    const auto task = parseWhole(assignment.textOf(u"TaskUID"));
    for (const XmlExtra &data : assignment.children) {
        if (data.name != u"TimephasedData" || !task)
            continue;
        const QString type = data.textOf(u"Type");
        const auto start = parseWall(data.textOf(u"Start"));
        const auto finish = parseWall(data.textOf(u"Finish"));
        const auto work = parseIsoDuration(data.textOf(u"Value"));
        if ((type == u"1" || type == u"2") && start && finish && *start < *finish
            && work.value_or(0) > 0)
            state.workOf[*task].push_back({*start, *finish});
    }
}

void settleProgress(ImportState &state)
{
    settleCosts(state);
    if (state.workOf.isEmpty() && state.pauses.isEmpty())
        return;
    QHash<TaskId, std::size_t> index;
    for (std::size_t i = 0; i < state.plan.tasks.size(); ++i)
        index.insert(state.plan.tasks[i].id, i);
    // a day off of those who work on a task is no interruption of it
    const RunningCalendars running(state.plan, CalendarSet::compile(state.plan, shippedHolidays()));
    settleSplits(state, running, index);
    settleResumption(state, running);
}

XmlExtras computedOf(const Task &task, Money assignmentsSpent)
{
    XmlExtras elements;
    if (task.resume.isValid())
        elements.push_back(leaf(u"Resume"_s, wallText(task.resume)));
    const Minutes left = task.percentComplete >= 100 ? 0
                         : task.remaining.value >= 0 ? task.remaining.value
                                                     : leftBy(task);
    elements.push_back(leaf(u"RemainingDuration"_s, isoDurationText(left)));
    elements.push_back(
        leaf(u"ActualCost"_s, scaledText(task.actualCost.fen + assignmentsSpent.fen, 0)));
    return elements;
}

XmlExtras interruptedWork(const Task &task,
                          const Assignment &assignment,
                          std::int64_t uid,
                          const WorkCalendar &calendar)
{
    const auto splits = splitsFromText(task.splits);
    const Minutes left = assignment.work.value - assignment.actualWork.value;
    if (!splits || splits->empty() || !canBeInterrupted(task) || left <= 0
        || assignment.actualWork.value > 0)
        return {};
    XmlExtras rows;
    const auto put = [&](WallTime from, WallTime to, Minutes work) {
        rows.push_back({u"TimephasedData"_s,
                        {},
                        {leaf(u"Type"_s, u"1"_s),
                         leaf(u"UID"_s, QString::number(uid)),
                         leaf(u"Start"_s, wallText(from)),
                         leaf(u"Finish"_s, wallText(to)),
                         leaf(u"Unit"_s, u"2"_s),
                         leaf(u"Value"_s, isoDurationText(work))}});
    };
    WallTime at = task.start;
    Minutes done = 0;
    Minutes given = 0;
    for (const Split &split : *splits) {
        if (split.after >= task.duration.value)
            break;
        const WallTime stop = calendar.finishOf(at, split.after - done);
        const Minutes until = left * split.after / task.duration.value;
        put(at, stop, until - given);
        const WallTime resume = calendar.nextStart(calendar.finishOf(stop, split.gap));
        put(stop, resume, 0);
        at = resume;
        done = split.after;
        given = until;
    }
    put(at, calendar.finishOf(at, task.duration.value - done), left - given);
    return rows;
}

} // namespace zs
