// SPDX-License-Identifier: GPL-3.0-or-later
#include "control/baseline_compare.h"

#include "calendar/frozen_calendars.h"

#include <QCoreApplication>

#include <algorithm>

namespace zs {

namespace {

/// One side: a baseline or the present plan.
struct Side {
    struct Row {
        TaskId task;
        TaskSide values;
        WorkCalendarPtr calendar;
    };
    std::vector<Row> rows; ///< in display order
    QHash<TaskId, std::size_t> index;
    CalendarSet calendars;
    std::vector<Calendar> listed; ///< by which the days are compared
    CalendarId project;
};

class SideReader {
public:
    SideReader(const Plan &plan, const CalendarSet &present)
        : m_plan(plan)
        , m_present(present)
        , m_tree(treeOf(plan.tasks))
        , m_wbs(wbsCodes(plan.tasks))
    {
        for (std::size_t i = 0; i < plan.tasks.size(); ++i)
            m_tasks.insert(plan.tasks[i].id, i);
    }

    [[nodiscard]] int indexOf(TaskId id) const
    {
        const auto found = m_tasks.constFind(id);
        return found == m_tasks.constEnd() ? -1 : static_cast<int>(*found);
    }

    [[nodiscard]] Side now(const Schedule &schedule) const
    {
        Side side;
        side.calendars = m_present;
        side.listed = m_plan.calendars;
        side.project = m_plan.project.calendar;
        const std::vector<AssignedWork> assigned = assignedWork(m_plan);
        for (std::size_t i = 0; i < m_plan.tasks.size(); ++i) {
            const Task &t = m_plan.tasks[i];
            const TaskTimes &times = schedule.tasks[i];
            const Minutes work = t.work.value != 0 ? t.work.value : assigned[i].work;
            const Money cost =
                t.cost.fen != 0 ? t.cost : Money{t.fixedCost.fen + assigned[i].cost.fen};
            add(side,
                {t.id,
                 {t.name,
                  m_wbs[i],
                  t.parent,
                  times.start,
                  times.finish,
                  times.duration,
                  work,
                  cost,
                  m_tree.isSummary(i),
                  t.milestone},
                 m_present.of(t)});
        }
        return side;
    }

    [[nodiscard]] Result<Side> of(BaselineId id) const
    {
        const Baseline *baseline = findBaseline(m_plan, id);
        if (!baseline)
            return fail(ErrorCode::NotFound,
                        QCoreApplication::translate("BaselineComparison",
                                                    "The plan has no such baseline."));
        auto calendars = baselineCalendars(m_plan, *baseline, m_present);
        if (!calendars)
            return passOn(calendars);
        Side side;
        side.calendars = std::move(*calendars);
        side.listed = m_plan.calendars;
        side.project = m_plan.project.calendar;
        if (const auto frozen = frozenFromText(baseline->calendars)) {
            side.listed = frozen->calendars;
            side.project = frozen->project;
        }
        std::vector<const BaselineTask *> rows;
        for (const BaselineTask &row : m_plan.baselineTasks) {
            if (row.baseline == id)
                rows.push_back(&row);
        }
        std::ranges::stable_sort(rows, {}, [](const BaselineTask *row) { return row->position; });
        for (const BaselineTask *row : rows)
            add(side, rowOf(*row, side.calendars));
        return side;
    }

private:
    static void add(Side &side, Side::Row row)
    {
        side.index.insert(row.task, side.rows.size());
        side.rows.push_back(std::move(row));
    }

    [[nodiscard]] Side::Row rowOf(const BaselineTask &row, const CalendarSet &calendars) const
    {
        const int now = indexOf(row.task);
        const auto at = static_cast<std::size_t>(std::max(0, now));
        const Task *task = now < 0 ? nullptr : &m_plan.tasks[at];
        TaskSide values{row.name,
                        row.wbs,
                        row.parent,
                        row.start,
                        row.finish,
                        row.duration.value,
                        row.work.value,
                        row.cost,
                        row.summary,
                        row.milestone};
        // rows of imported files hold only dates and sums: the rest is as it is now
        if (row.name.isEmpty() && task) {
            values.name = task->name;
            values.wbs = m_wbs[at];
            values.parent = task->parent;
            values.summary = m_tree.isSummary(at);
            values.milestone = task->milestone;
        } else if (row.name.isEmpty()) {
            values.name = QCoreApplication::translate("BaselineComparison", "(deleted task)");
        }
        return {row.task, std::move(values), rowCalendar(row, task && task->elapsed, calendars)};
    }

    const Plan &m_plan;
    const CalendarSet &m_present;
    TaskTree m_tree;
    std::vector<QString> m_wbs;
    QHash<TaskId, std::size_t> m_tasks;
};

std::optional<Minutes> slip(const WorkCalendar &calendar, WallTime before, WallTime after)
{
    if (!before.isValid() || !after.isValid())
        return std::nullopt;
    return calendar.workBetween(before, after);
}

TaskVariance compared(const Side::Row &before, const Side::Row &after)
{
    const TaskSide &a = before.values;
    const TaskSide &b = after.values;
    TaskVariance v;
    v.task = before.task;
    v.before = a;
    v.after = b;
    v.startSlip = slip(*before.calendar, a.start, b.start);
    v.finishSlip = slip(*before.calendar, a.finish, b.finish);
    v.durationChange = b.duration - a.duration;
    v.workChange = b.work - a.work;
    v.costChange = {b.cost.fen - a.cost.fen};
    v.moved = a.parent != b.parent;
    v.renamed = a.name != b.name;
    const bool same = v.startSlip.value_or(0) == 0 && v.finishSlip.value_or(0) == 0
                      && a.start.isValid() == b.start.isValid() && v.durationChange == 0
                      && v.workChange == 0 && v.costChange.fen == 0 && !v.moved && !v.renamed;
    v.change = same ? TaskChange::Same : TaskChange::Changed;
    return v;
}

void addSide(const Side &side, WallTime &start, WallTime &finish, Minutes &work, Money &cost)
{
    for (const Side::Row &row : side.rows) {
        const TaskSide &v = row.values;
        if (v.start.isValid())
            start = start.isValid() ? std::min(start, v.start) : v.start;
        finish = std::max(finish, v.finish);
        if (!v.summary) {
            work += v.work;
            cost.fen += v.cost.fen;
        }
    }
}

void count(const TaskVariance &v, ComparisonTotals &totals)
{
    switch (v.change) {
    case TaskChange::Same:
        ++totals.same;
        break;
    case TaskChange::Changed:
        ++totals.changed;
        break;
    case TaskChange::Added:
        ++totals.added;
        break;
    case TaskChange::Deleted:
        ++totals.deleted;
        break;
    }
    totals.moved += v.moved ? 1 : 0;
    if (v.after && !v.after->summary) {
        totals.later += v.finishSlip.value_or(0) > 0 ? 1 : 0;
        totals.earlier += v.finishSlip.value_or(0) < 0 ? 1 : 0;
    }
}

Minutes workOn(const WorkCalendar &calendar, std::int64_t day)
{
    Minutes work = 0;
    for (const Shift &shift : calendar.shiftsOn(day))
        work += shift.to - shift.from;
    return work;
}

std::vector<CalendarDayChange>
changedDays(const Side &before, const Side &after, const ComparisonTotals &totals)
{
    constexpr std::int64_t kMostDays = 366 * 60; // a wrong date must not make it endless
    std::vector<CalendarDayChange> days;
    const WallTime from =
        std::min(totals.startBefore.isValid() ? totals.startBefore : totals.startAfter,
                 totals.startAfter.isValid() ? totals.startAfter : totals.startBefore);
    const WallTime to = std::max(totals.finishBefore, totals.finishAfter);
    if (!from.isValid() || !to.isValid())
        return days;
    const std::int64_t last = std::min(to.day(), from.day() + kMostDays);
    const auto compareDays = [&](CalendarId id, const QString &name) {
        const WorkCalendar &a = *before.calendars.of(id);
        const WorkCalendar &b = *after.calendars.of(id);
        for (std::int64_t day = from.day(); &a != &b && day <= last; ++day) {
            if (!std::ranges::equal(a.shiftsOn(day), b.shiftsOn(day)))
                days.push_back({id, name, WallTime::dateOf(day), workOn(a, day), workOn(b, day)});
        }
    };
    if (!before.calendars.has(before.project) || before.project != after.project)
        compareDays({}, {});
    for (const Calendar &calendar : before.listed) {
        if (after.calendars.has(calendar.id))
            compareDays(calendar.id, calendar.name);
    }
    return days;
}

BaselineComparison compareSides(const SideReader &reader, const Side &before, const Side &after)
{
    BaselineComparison result;
    for (const Side::Row &row : after.rows) {
        const auto old = before.index.constFind(row.task);
        if (old != before.index.constEnd()) {
            result.tasks.push_back(compared(before.rows[*old], row));
            continue;
        }
        TaskVariance added;
        added.change = TaskChange::Added;
        added.task = row.task;
        added.after = row.values;
        result.tasks.push_back(std::move(added));
    }
    for (const Side::Row &row : before.rows) {
        if (after.index.contains(row.task))
            continue;
        TaskVariance deleted;
        deleted.change = TaskChange::Deleted;
        deleted.task = row.task;
        deleted.before = row.values;
        result.tasks.push_back(std::move(deleted));
    }
    ComparisonTotals &totals = result.totals;
    for (TaskVariance &v : result.tasks) {
        v.index = reader.indexOf(v.task);
        count(v, totals);
    }
    std::ranges::stable_sort(result.tasks, std::ranges::greater(), [](const TaskVariance &v) {
        return v.finishSlip.value_or(0);
    });
    addSide(before, totals.startBefore, totals.finishBefore, totals.workBefore, totals.costBefore);
    addSide(after, totals.startAfter, totals.finishAfter, totals.workAfter, totals.costAfter);
    totals.finishSlip =
        slip(*before.calendars.project(), totals.finishBefore, totals.finishAfter).value_or(0);
    result.days = changedDays(before, after, totals);
    return result;
}

} // namespace

Result<BaselineComparison> compareWithNow(const Plan &plan,
                                          const Schedule &schedule,
                                          const CalendarSet &calendars,
                                          BaselineId baseline)
{
    const SideReader reader(plan, calendars);
    const auto before = reader.of(baseline);
    if (!before)
        return passOn(before);
    BaselineComparison result = compareSides(reader, *before, reader.now(schedule));
    result.minutesPerDay = std::max<std::int64_t>(1, plan.project.minutesPerDay);
    return result;
}

Result<BaselineComparison> compareBaselines(const Plan &plan,
                                            const CalendarSet &calendars,
                                            BaselineId before,
                                            BaselineId after)
{
    const SideReader reader(plan, calendars);
    const auto older = reader.of(before);
    const auto newer = reader.of(after);
    if (!older || !newer)
        return passOn(older ? newer : older);
    BaselineComparison result = compareSides(reader, *older, *newer);
    result.minutesPerDay = std::max<std::int64_t>(1, plan.project.minutesPerDay);
    return result;
}

} // namespace zs
