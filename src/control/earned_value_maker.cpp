// SPDX-License-Identifier: GPL-3.0-or-later
#include "control/earned_value.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace zs {

namespace {

constexpr std::size_t kMeasures = 3;

/// What was planned for one task: a baseline's row, or the present plan where there is none.
struct PlannedRow {
    TaskId task;
    TaskId parent;
    WallTime start;
    WallTime finish;
    std::array<std::int64_t, kMeasures> amount{}; ///< by ValueMeasure
    WorkCalendarPtr calendar;
    bool summary = false;
    int index = -1; ///< of the task in the plan now
};

std::size_t at(ValueMeasure measure)
{
    return static_cast<std::size_t>(measure);
}

} // namespace

/// Fills an EarnedValue.
class EarnedValueMaker {
public:
    EarnedValueMaker(const Plan &plan, const Schedule &schedule, const CalendarSet &calendars)
        : m_plan(plan)
        , m_schedule(schedule)
        , m_present(calendars)
        , m_staff(plan, calendars)
        , m_tree(treeOf(plan.tasks))
        , m_assigned(assignedWork(plan))
    {
        m_index.reserve(static_cast<qsizetype>(plan.tasks.size()));
        for (std::size_t i = 0; i < plan.tasks.size(); ++i)
            m_index.insert(plan.tasks[i].id, static_cast<int>(i));
    }

    Result<EarnedValue> make(const ValueOptions &options)
    {
        m_value.m_status = options.status.isValid() ? options.status : m_plan.project.statusDate;
        if (!m_value.m_status.isValid())
            return fail(ErrorCode::Invalid,
                        QCoreApplication::translate(
                            "EarnedValue",
                            "The plan has no status date. Set the date up to which progress was "
                            "recorded."));
        if (const auto read = readRows(options); !read)
            return passOn(read);
        chooseMeasure(options);
        addPlanned();
        addProgress();
        rollUp();
        addLeft();
        setSpan();
        setKnown();
        setTime();
        return std::move(m_value);
    }

private:
    [[nodiscard]] WorkCalendarPtr calendarOf(std::size_t task) const
    {
        return m_present.runningOn(m_plan.tasks[task], m_staff);
    }
    static std::size_t idx(int i) { return static_cast<std::size_t>(i); }

    [[nodiscard]] Result<> readRows(const ValueOptions &options)
    {
        const Baseline *baseline = findBaseline(
            m_plan, options.baseline.isValid() ? options.baseline : controlBaselineOf(m_plan));
        m_frozen = m_present;
        if (!baseline) {
            for (std::size_t i = 0; i < m_plan.tasks.size(); ++i)
                addPresentRow(i);
            return {};
        }
        const auto calendars = baselineCalendars(m_plan, *baseline, m_present);
        if (!calendars)
            return passOn(calendars);
        m_frozen = *calendars;
        m_value.m_baseline = baseline->id;
        for (const BaselineTask &row : m_plan.baselineTasks) {
            if (row.baseline == baseline->id)
                addBaselineRow(row);
        }
        return {};
    }

    void addPresentRow(std::size_t i)
    {
        const Task &task = m_plan.tasks[i];
        if (!task.active)
            return;
        const TaskTimes &times = m_schedule.tasks[i];
        const AssignedWork &assigned = m_assigned[i];
        const std::int64_t cost =
            task.cost.fen != 0 ? task.cost.fen : task.fixedCost.fen + assigned.cost.fen;
        const Minutes work = task.work.value != 0 ? task.work.value : assigned.work;
        m_rows.push_back({task.id,
                          task.parent,
                          times.start,
                          times.finish,
                          {cost, work, times.duration},
                          calendarOf(i),
                          m_tree.isSummary(i),
                          static_cast<int>(i)});
    }

    void addBaselineRow(const BaselineTask &row)
    {
        const int now = m_index.value(row.task, -1);
        const Task *task = now < 0 ? nullptr : &m_plan.tasks[idx(now)];
        // rows of imported files do not say where they stood: where the task stands now, then
        const bool described = !row.name.isEmpty() || row.parent.isValid();
        const TaskId parent = described || !task ? row.parent : task->parent;
        m_rows.push_back({row.task,
                          parent,
                          row.start,
                          row.finish,
                          {row.cost.fen, row.work.value, row.duration.value},
                          rowCalendar(row, task && task->elapsed, m_frozen),
                          row.summary || (!described && task && m_tree.isSummary(idx(now))),
                          now});
    }

    /// What each row holds beside its children's rows.
    [[nodiscard]] std::vector<std::int64_t> ownAmounts(ValueMeasure measure) const
    {
        QHash<TaskId, std::int64_t> children;
        for (const PlannedRow &row : m_rows) {
            if (row.parent.isValid())
                children[row.parent] += row.amount[at(measure)];
        }
        std::vector<std::int64_t> own;
        own.reserve(m_rows.size());
        for (const PlannedRow &row : m_rows) {
            const auto below = children.constFind(row.task);
            if (measure == ValueMeasure::Duration && (row.summary || below != children.constEnd()))
                own.push_back(0); // durations of summaries are no sums
            else if (below == children.constEnd())
                own.push_back(row.amount[at(measure)]);
            else
                own.push_back(std::max<std::int64_t>(0, row.amount[at(measure)] - *below));
        }
        return own;
    }

    void chooseMeasure(const ValueOptions &options)
    {
        if (options.measure) {
            m_value.m_measure = *options.measure;
            m_own = ownAmounts(*options.measure);
            return;
        }
        for (const ValueMeasure measure :
             {ValueMeasure::Cost, ValueMeasure::Work, ValueMeasure::Duration}) {
            m_value.m_measure = measure;
            m_own = ownAmounts(measure);
            if (std::ranges::any_of(m_own, [](std::int64_t amount) { return amount != 0; }))
                return;
        }
        m_value.m_measure = ValueMeasure::Cost;
        m_own = ownAmounts(ValueMeasure::Cost);
    }

    std::size_t calendarNumber(const WorkCalendarPtr &calendar)
    {
        const auto known = m_numbers.constFind(calendar.get());
        if (known != m_numbers.constEnd())
            return *known;
        m_value.m_calendars.push_back(calendar);
        m_numbers.insert(calendar.get(), m_value.m_calendars.size() - 1);
        return m_value.m_calendars.size() - 1;
    }

    void addPlanned()
    {
        m_value.m_tasks.resize(m_plan.tasks.size());
        for (const PlannedRow &row : m_rows) {
            if (!row.start.isValid() || !row.finish.isValid())
                continue;
            WallTime &start = m_value.m_time.start;
            start = start.isValid() ? std::min(start, row.start) : row.start;
            m_value.m_time.finish = std::max(m_value.m_time.finish, row.finish);
        }
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            if (m_own[i] != 0)
                addPlannedRow(m_rows[i], m_own[i]);
        }
    }

    void addPlannedRow(const PlannedRow &row, std::int64_t bac)
    {
        // a row without dates is due at the end of all
        const bool dated = row.start.isValid() && row.finish.isValid();
        const WallTime start = dated ? row.start : m_value.m_time.finish;
        const WallTime finish = dated ? row.finish : m_value.m_time.finish;
        if (!finish.isValid())
            return;
        const std::int64_t from = row.calendar->workAt(start);
        const std::int64_t to = std::max(from, row.calendar->workAt(finish));
        m_value.m_planned.push_back(
            {calendarNumber(row.calendar), from, to, static_cast<double>(bac)});
        const std::int64_t now = row.calendar->workAt(m_value.m_status);
        std::int64_t pv = 0;
        if (m_value.m_status >= finish || (now >= to && to > from))
            pv = bac;
        else if (now > from)
            pv = shareOf(bac, now - from, to - from);
        ValueNumbers &numbers = row.index < 0 ? m_value.m_removed : m_value.m_tasks[idx(row.index)];
        numbers.bac += bac;
        numbers.pv += pv;
    }

    /// EV and AC, children before their summaries.
    void addProgress()
    {
        std::vector<ValueNumbers> below(m_plan.tasks.size());
        for (std::size_t i = m_plan.tasks.size(); i-- > 0;) {
            const Task &task = m_plan.tasks[i];
            ValueNumbers &own = m_value.m_tasks[i];
            double done = 0;
            if (m_tree.isSummary(i)) {
                done = below[i].bac != 0
                           ? static_cast<double>(below[i].ev) / static_cast<double>(below[i].bac)
                           : static_cast<double>(task.percentComplete) / 100.0;
                own.ev = std::llround(static_cast<double>(own.bac) * done);
            } else {
                const DoneShare share = doneShare(task, m_assigned[i]);
                done = static_cast<double>(share.part) / static_cast<double>(share.whole);
                own.ev = shareOf(own.bac, share.part, share.whole);
            }
            own.ac = actualOf(i, done);
            spreadActual(i, own);
            if (m_tree.parent[i] >= 0) {
                below[idx(m_tree.parent[i])] += own;
                below[idx(m_tree.parent[i])] += below[i];
            }
        }
    }

    [[nodiscard]] std::int64_t actualOf(std::size_t i, double done) const
    {
        const Task &task = m_plan.tasks[i];
        const AssignedWork &assigned = m_assigned[i];
        const auto partOf = [done](std::int64_t amount) {
            return std::llround(static_cast<double>(amount) * done);
        };
        switch (m_value.m_measure) {
        case ValueMeasure::Cost: {
            const std::int64_t entered = task.actualCost.fen + assigned.actualCost.fen;
            return entered != 0 ? entered : partOf(task.fixedCost.fen);
        }
        case ValueMeasure::Work:
            if (assigned.actualWork != 0)
                return assigned.actualWork;
            if (assigned.work != 0)
                return partOf(assigned.work);
            return m_tree.isSummary(i) ? 0 : partOf(task.work.value);
        case ValueMeasure::Duration:
            break;
        }
        if (m_tree.isSummary(i) || !task.actualStart.isValid())
            return 0;
        const WallTime end = task.actualFinish.isValid()
                                 ? std::min(task.actualFinish, m_value.m_status)
                                 : m_value.m_status;
        return std::max<Minutes>(0, calendarOf(i)->workBetween(task.actualStart, end));
    }

    /// When a task's EV and AC came about: from its actual start to its finish or the status date.
    void spreadActual(std::size_t i, const ValueNumbers &own)
    {
        if (own.ev == 0 && own.ac == 0)
            return;
        const Task &task = m_plan.tasks[i];
        const WallTime status = m_value.m_status;
        WallTime start = task.actualStart.isValid() ? task.actualStart : m_schedule.tasks[i].start;
        start = start.isValid() ? std::min(start, status) : status;
        const WallTime end =
            task.actualFinish.isValid() ? std::min(task.actualFinish, status) : status;
        const WorkCalendarPtr calendar = calendarOf(i);
        const std::int64_t from = calendar->workAt(start);
        const std::int64_t to = std::max(from, calendar->workAt(end));
        const std::size_t number = calendarNumber(calendar);
        if (own.ev != 0)
            m_value.m_earned.push_back({number, from, to, static_cast<double>(own.ev)});
        if (own.ac != 0)
            m_value.m_spent.push_back({number, from, to, static_cast<double>(own.ac)});
    }

    void rollUp()
    {
        m_value.m_total = m_value.m_removed;
        for (std::size_t i = m_plan.tasks.size(); i-- > 0;) {
            const int parent = m_tree.parent[i];
            (parent < 0 ? m_value.m_total : m_value.m_tasks[idx(parent)]) += m_value.m_tasks[i];
        }
    }

    /// What is left of each task's budget, where it is scheduled now.
    void addLeft()
    {
        const WallTime status = m_value.m_status;
        for (std::size_t i = 0; i < m_plan.tasks.size(); ++i) {
            const TaskTimes &times = m_schedule.tasks[i];
            if (m_tree.isSummary(i) || !m_plan.tasks[i].active || !times.finish.isValid())
                continue;
            const std::int64_t left = m_value.m_tasks[i].bac - m_value.m_tasks[i].ev;
            if (left <= 0)
                continue;
            const WorkCalendarPtr calendar = calendarOf(i);
            const WallTime goesOn = times.resume.isValid() ? times.resume : times.start;
            const std::int64_t from = calendar->workAt(std::max(goesOn, status));
            const std::int64_t to = calendar->workAt(std::max(times.finish, status));
            m_value.m_left.push_back(
                {calendarNumber(calendar), std::min(from, to), to, static_cast<double>(left)});
        }
    }

    void setSpan()
    {
        m_value.m_first = m_value.m_time.start;
        m_value.m_last = std::max(m_value.m_time.finish, m_value.m_status);
        for (std::size_t i = 0; i < m_plan.tasks.size(); ++i) {
            const TaskTimes &times = m_schedule.tasks[i];
            if (!m_plan.tasks[i].active || !times.start.isValid())
                continue;
            m_value.m_first =
                m_value.m_first.isValid() ? std::min(m_value.m_first, times.start) : times.start;
            m_value.m_last = std::max(m_value.m_last, times.finish);
        }
    }

    /// What EV and AC go through, when periods were kept.
    void setKnown()
    {
        std::vector<EarnedValue::Known> &known = m_value.m_known;
        for (const ProgressPeriod &period : m_plan.periods) {
            if (period.status < m_value.m_status && period.measure == m_value.m_measure)
                known.push_back({period.status,
                                 static_cast<double>(period.earned),
                                 static_cast<double>(period.actual)});
        }
        if (known.empty())
            return;
        std::ranges::sort(known, {}, &EarnedValue::Known::at);
        WallTime first = std::min(m_value.m_first, known.front().at);
        for (const Task &task : m_plan.tasks) {
            if (task.actualStart.isValid())
                first = std::min(first, task.actualStart);
        }
        known.insert(known.begin(), {first, 0, 0});
        known.push_back({m_value.m_status,
                         static_cast<double>(m_value.m_total.ev),
                         static_cast<double>(m_value.m_total.ac)});
    }

    /// The last actual finish when every task is finished; else unset.
    [[nodiscard]] WallTime finishedAt() const
    {
        WallTime last;
        for (std::size_t i = 0; i < m_plan.tasks.size(); ++i) {
            if (!countsProgress(m_plan, m_tree, i))
                continue;
            if (!doneShare(m_plan.tasks[i], m_assigned[i]).isAll())
                return {};
            const WallTime actual = m_plan.tasks[i].actualFinish;
            last = std::max(last, actual.isValid() ? actual : m_schedule.tasks[i].finish);
        }
        return last;
    }

    /// The first coordinate of the project's calendar at which PV reaches EV.
    [[nodiscard]] std::int64_t earnedCoordinate(std::int64_t first, std::int64_t last) const
    {
        constexpr double kHair = 1e-6; // sums of doubles
        const double goal = static_cast<double>(m_value.m_total.ev) - kHair;
        std::int64_t low = first;
        std::int64_t high = last;
        while (low < high) {
            const std::int64_t middle = low + (high - low) / 2;
            if (m_value.plannedAt(m_frozen.project()->finishAt(middle)) >= goal)
                high = middle;
            else
                low = middle + 1;
        }
        return low;
    }

    void setTime()
    {
        EarnedSchedule &time = m_value.m_time;
        if (!time.start.isValid())
            return;
        const WorkCalendar &cal = *m_frozen.project();
        const std::int64_t first = cal.workAt(time.start);
        const std::int64_t last = cal.workAt(time.finish);
        const WallTime done = finishedAt();
        const bool over = done.isValid() && done <= m_value.m_status;
        time.planned = last - first;
        time.actual = cal.workAt(over ? done : m_value.m_status) - first;
        const bool all =
            over || (m_value.m_total.bac > 0 && m_value.m_total.ev >= m_value.m_total.bac);
        const std::int64_t earned = all ? last : earnedCoordinate(first, last);
        time.earned = earned - first;
        time.earnedAt = earned == first ? time.start : cal.finishAt(earned);
        time.variance = time.earned - time.actual;
        if (time.actual > 0)
            time.index = static_cast<double>(time.earned) / static_cast<double>(time.actual);
        if (over)
            time.forecastFinish = done;
        if (time.earned <= 0 || time.actual <= 0)
            return;
        constexpr double kLongest = 1e9; // minutes; 1,900 years
        time.forecast =
            std::llround(std::min(kLongest, static_cast<double>(time.planned) / *time.index));
        if (!over)
            time.forecastFinish = m_present.project()->finishOf(
                m_value.m_status, std::max<Minutes>(0, *time.forecast - time.actual));
    }

    const Plan &m_plan;
    const Schedule &m_schedule;
    const CalendarSet &m_present;
    StaffCalendars m_staff;
    TaskTree m_tree;
    std::vector<AssignedWork> m_assigned;
    QHash<TaskId, int> m_index;
    CalendarSet m_frozen;
    std::vector<PlannedRow> m_rows;
    std::vector<std::int64_t> m_own; ///< beside m_rows
    QHash<const WorkCalendar *, std::size_t> m_numbers;
    EarnedValue m_value;
};

Result<EarnedValue> EarnedValue::of(const Plan &plan,
                                    const Schedule &schedule,
                                    const CalendarSet &calendars,
                                    const ValueOptions &options)
{
    return EarnedValueMaker(plan, schedule, calendars).make(options);
}

} // namespace zs
