// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/grid_data.h"

#include "calendar/running_calendars.h"
#include "commands/assignment_text.h"
#include "domain/choice_text.h"
#include "schedule/three_point.h"

#include <QCoreApplication>

#include <array>
#include <cmath>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

std::size_t at(int i)
{
    return static_cast<std::size_t>(i);
}

const FieldInfo &fieldOf(const GridColumn &column)
{
    return EntityTraits<Task>::fields()[at(column.field)];
}

/// Set from the outside; what the scheduler writes and what needs acts of its own is not.
constexpr std::array kEditable{
    "name"_L1,         "wbs"_L1,           "duration"_L1,         "start"_L1,
    "finish"_L1,       "predecessors"_L1,  "percent_complete"_L1, "unit"_L1,
    "milestone"_L1,    "active"_L1,        "manual"_L1,           "estimated"_L1,
    "elapsed"_L1,      "type"_L1,          "constraint_type"_L1,  "constraint_date"_L1,
    "deadline"_L1,     "calendar"_L1,      "priority"_L1,         "physical_percent"_L1,
    "actual_start"_L1, "actual_finish"_L1, "fixed_cost"_L1,       "note"_L1,
    "kind"_L1,         "percent_kind"_L1,  "remaining"_L1,        "ignore_resource_calendars"_L1,
    "actual_cost"_L1,  "successors"_L1,    "resources"_L1,        "three_least"_L1,
    "three_likely"_L1, "three_most"_L1};

constexpr std::array kFromParts{"duration"_L1,
                                "start"_L1,
                                "finish"_L1,
                                "percent_complete"_L1,
                                "actual_start"_L1,
                                "actual_finish"_L1,
                                "remaining"_L1,
                                "resources"_L1,
                                "three_least"_L1,
                                "three_likely"_L1,
                                "three_most"_L1};

/// Columns from the snapshot: those that TaskTreeModel has names for.
constexpr int kBasicColumns = 10;

QString yesOrNo(bool value)
{
    return value ? QCoreApplication::translate("GridColumn", "Yes")
                 : QCoreApplication::translate("GridColumn", "No");
}

} // namespace

struct GridData::Lazy {
    struct Sums {
        std::int64_t work = 0;       ///< minutes
        std::int64_t cost = 0;       ///< 分
        std::int64_t actualCost = 0; ///< 分
    };

    std::vector<QString> resources;         ///< a task's, beside the snapshot's rows
    std::vector<std::int64_t> assigned;     ///< 分 of a task's assignments
    std::vector<std::int64_t> assignedWork; ///< minutes, likewise
    std::vector<Sums> sums;
    std::vector<std::vector<int>> outgoing;
    std::optional<RunningCalendars> running;

    void sumUp(const GanttSnapshot &snapshot, const Plan &plan);
};

/// What a summary has is what its tasks have and what is its own; what is not scheduled does not
/// count.
void GridData::Lazy::sumUp(const GanttSnapshot &snapshot, const Plan &plan)
{
    sums.assign(snapshot.rows.size(), {});
    for (std::size_t i = std::min(sums.size(), plan.tasks.size()); i-- > 0;) {
        const GanttRow &row = snapshot.rows[i];
        const Task &task = plan.tasks[i];
        const std::int64_t parts = task.fixedCost.fen + assigned[i];
        const bool isTold = !row.summary && task.cost.fen != 0;
        sums[i].work += row.summary ? assignedWork[i] : task.work.value;
        sums[i].cost += isTold ? task.cost.fen : parts;
        sums[i].actualCost += task.actualCost.fen;
        if (row.parent < 0 || !(row.active || row.summary))
            continue;
        Sums &above = sums[at(row.parent)];
        above.work += sums[i].work;
        above.cost += sums[i].cost;
        above.actualCost += sums[i].actualCost;
    }
}

QDate dayOf(WallTime t, bool atFinish)
{
    return t.isValid() && atFinish && t.timeOfDay() == 0 ? t.date().addDays(-1) : t.date();
}

QString dateText(WallTime t)
{
    return t.isValid() ? t.date().toString(Qt::ISODate) : QString();
}

bool columnEditable(const GridColumn &column)
{
    return std::ranges::any_of(kEditable, [&](auto id) { return column.id == id; });
}

GridData::GridData(GanttSnapshotPtr snapshot,
                   ScheduledPlan plan,
                   QHash<OrgUnitId, QString> units,
                   std::shared_ptr<const std::vector<GridColumn>> columns)
    : m_snapshot(std::move(snapshot))
    , m_plan(std::move(plan))
    , m_units(std::move(units))
    , m_columns(std::move(columns))
{}

const Task *GridData::task(int i) const
{
    return m_plan.plan && at(i) < m_plan.plan->tasks.size() ? &m_plan.plan->tasks[at(i)] : nullptr;
}

DurationUnits GridData::durationUnits() const
{
    return {m_snapshot->minutesPerDay, m_snapshot->minutesPerWeek, m_snapshot->daysPerMonth};
}

GridData::Lazy &GridData::lazy() const
{
    if (m_lazy)
        return *m_lazy;
    m_lazy = std::make_shared<Lazy>();
    const auto n = m_snapshot->rows.size();
    m_lazy->resources.resize(n);
    m_lazy->assigned.resize(n);
    m_lazy->assignedWork.resize(n);
    m_lazy->outgoing.resize(n);
    for (std::size_t i = 0; i < m_snapshot->links.size(); ++i)
        m_lazy->outgoing[at(m_snapshot->links[i].from)].push_back(static_cast<int>(i));
    if (!m_plan.plan)
        return *m_lazy;
    m_lazy->running.emplace(*m_plan.plan, m_plan.calendars);
    QHash<ResourceId, const Resource *> resources;
    for (const Resource &resource : m_plan.plan->resources)
        resources.insert(resource.id, &resource);
    for (const Assignment &part : m_plan.plan->assignments) {
        const int task = m_snapshot->find(part.task);
        if (task < 0)
            continue;
        m_lazy->assigned[at(task)] += part.cost.fen;
        m_lazy->assignedWork[at(task)] += part.work.value;
        QString &text = m_lazy->resources[at(task)];
        text += (text.isEmpty() ? QString() : assignmentSeparator())
                + assignmentText(part, resources.value(part.resource));
    }
    m_lazy->sumUp(*m_snapshot, *m_plan.plan);
    return *m_lazy;
}

WorkCalendarPtr GridData::calendarOf(int i) const
{
    const Task *t = task(i);
    return t ? lazy().running->of(*t) : m_plan.plan ? m_plan.calendars.project() : nullptr;
}

QString GridData::calendarName(CalendarId id) const
{
    if (!m_plan.plan || !id.isValid())
        return {};
    const auto found = std::ranges::find(m_plan.plan->calendars, id, &Calendar::id);
    return found == m_plan.plan->calendars.end() ? QString() : found->name;
}

FieldValue GridData::stored(int i, int column) const
{
    const GridColumn &c = this->column(column);
    const Task *t = task(i);
    return t && c.field >= 0 ? fieldOf(c).get(t) : FieldValue();
}

WallTime GridData::instant(int i, const GridColumn &column) const
{
    const GanttRow &row = m_snapshot->row(i);
    switch (column.computed) {
    case Computed::EarlyStart:
        return row.earlyStart;
    case Computed::EarlyFinish:
        return row.earlyFinish;
    case Computed::LateStart:
        return row.lateStart;
    case Computed::LateFinish:
        return row.lateFinish;
    case Computed::BaselineStart:
        return row.baselineStart;
    case Computed::BaselineFinish:
        return row.baselineFinish;
    default:
        break;
    }
    if (column.id == "start"_L1)
        return row.start;
    if (column.id == "finish"_L1)
        return row.finish;
    const Task *t = task(i);
    return t && column.field >= 0 ? FieldCodec<WallTime>::unpack(fieldOf(column).get(t))
                                  : WallTime();
}

std::optional<Minutes> GridData::minutes(int i, const GridColumn &column) const
{
    const GanttRow &row = m_snapshot->row(i);
    const auto between = [&](WallTime from, WallTime to) -> std::optional<Minutes> {
        const WorkCalendarPtr calendar = calendarOf(i);
        if (!from.isValid() || !to.isValid() || !calendar)
            return {};
        return calendar->workBetween(from, to);
    };
    switch (column.computed) {
    case Computed::TotalFloat:
        return row.summary ? std::nullopt : std::optional(row.totalFloat);
    case Computed::FreeFloat:
        return row.summary ? std::nullopt : std::optional(row.freeFloat);
    case Computed::StartVariance:
        return between(row.baselineStart, row.start);
    case Computed::FinishVariance:
        return between(row.baselineFinish, row.finish);
    case Computed::ThreePoint: {
        const Task *t = task(i);
        return t && !row.summary ? pointAt(threePointOf(*t), threePointPlace(column.id))
                                 : std::nullopt;
    }
    default:
        break;
    }
    if (column.id == "duration"_L1)
        return row.duration;
    const Task *t = task(i);
    if (!t || column.field < 0)
        return {};
    const Minutes stored = detail::wholeOr(fieldOf(column).get(t), 0);
    if (column.id == "remaining"_L1 && stored < 0)
        return {};
    if (column.id == "work"_L1 && m_snapshot->row(i).summary)
        return lazy().sums[at(i)].work;
    return stored;
}

std::int64_t GridData::fen(int i, const GridColumn &column) const
{
    const Task *t = task(i);
    if (!t)
        return 0;
    if (column.computed == Computed::TotalCost)
        return lazy().sums[at(i)].cost;
    if (column.id == "actual_cost"_L1 && m_snapshot->row(i).summary)
        return lazy().sums[at(i)].actualCost;
    return detail::wholeOr(fieldOf(column).get(t), 0);
}

bool GridData::flag(int i, const GridColumn &column) const
{
    if (column.computed == Computed::Critical)
        return m_snapshot->row(i).critical;
    const Task *t = task(i);
    return t && column.field >= 0 && detail::wholeOr(fieldOf(column).get(t), 0) != 0;
}

std::vector<PredecessorSpec> GridData::predecessorsOf(int i) const
{
    std::vector<PredecessorSpec> list;
    for (const int number : m_snapshot->incoming[at(i)]) {
        const GanttLink &link = m_snapshot->links[at(number)];
        list.push_back({link.from, link.type, link.lagKind, link.lag, link.lagPercent});
    }
    std::ranges::stable_sort(list, {}, &PredecessorSpec::task);
    return list;
}

std::vector<PredecessorSpec> GridData::successorsOf(int i) const
{
    std::vector<PredecessorSpec> list;
    for (const int number : lazy().outgoing[at(i)]) {
        const GanttLink &link = m_snapshot->links[at(number)];
        list.push_back({link.to, link.type, link.lagKind, link.lag, link.lagPercent});
    }
    std::ranges::stable_sort(list, {}, &PredecessorSpec::task);
    return list;
}

QString GridData::plainText(int i, const GridColumn &column) const
{
    const GanttRow &row = m_snapshot->row(i);
    switch (column.computed) {
    case Computed::Resources:
        return lazy().resources[at(i)];
    case Computed::ParentName:
        return row.parent < 0 ? QString() : m_snapshot->row(row.parent).name;
    case Computed::Code: {
        const Task *t = task(i);
        return t ? codeValue(t->codes, column.code) : QString();
    }
    default:
        break;
    }
    if (column.id == "name"_L1)
        return row.name;
    if (column.id == "wbs"_L1)
        return row.wbs;
    const Task *t = task(i);
    return t && column.field >= 0 ? FieldCodec<QString>::unpack(fieldOf(column).get(t)) : QString();
}

QString GridData::otherText(int i, const GridColumn &column) const
{
    const GanttRow &row = m_snapshot->row(i);
    const Task *t = task(i);
    switch (column.kind) {
    case CellKind::Links:
        return predecessorText(column.computed == Computed::Successors ? successorsOf(i)
                                                                       : predecessorsOf(i),
                               durationUnits());
    case CellKind::Number:
        if (column.computed == Computed::Number)
            return QString::number(i + 1);
        return t ? QString::number(detail::wholeOr(fieldOf(column).get(t), 0)) : QString();
    case CellKind::Percent:
        if (column.id == "percent_complete"_L1)
            return QString::number(row.percent);
        return t ? QString::number(detail::wholeOr(fieldOf(column).get(t), 0)) : QString();
    case CellKind::Choice:
        return t ? choiceText(*entityInfo(EntityKind::Task),
                              fieldOf(column),
                              detail::wholeOr(fieldOf(column).get(t), 0))
                 : QString();
    case CellKind::Unit:
        return m_units.value(row.unit);
    case CellKind::Calendar:
        return t ? calendarName(t->calendar) : QString();
    default:
        return plainText(i, column);
    }
}

QString GridData::text(int i, int column) const
{
    const GridColumn &c = this->column(column);
    switch (c.kind) {
    case CellKind::Duration: {
        const auto value = minutes(i, c);
        if (!value)
            return {};
        const GanttRow &row = m_snapshot->row(i);
        return c.id == "duration"_L1 && row.elapsed && !row.summary
                   ? durationText(*value, durationUnits(), true)
                   : inDays(*value, durationUnits());
    }
    case CellKind::Day:
        return c.atFinish ? dayOf(instant(i, c), true).toString(Qt::ISODate)
                          : dateText(instant(i, c));
    case CellKind::Money:
        return inYuan({fen(i, c)});
    case CellKind::Flag:
        return task(i) || c.computed == Computed::Critical ? yesOrNo(flag(i, c)) : QString();
    default:
        return otherText(i, c);
    }
}

QString GridData::exactText(int i, int column) const
{
    const GridColumn &c = this->column(column);
    if (c.kind == CellKind::Percent)
        return text(i, column) + u'%';
    if (c.kind == CellKind::Duration) {
        const auto value = minutes(i, c);
        const GanttRow &row = m_snapshot->row(i);
        if (!value)
            return {};
        if (c.id == "duration"_L1 && row.elapsed && !row.summary)
            return durationText(*value, durationUnits(), true);
        const Minutes day = durationUnits().perDay; // plain days for a spreadsheet's sums
        return *value * 4 % day == 0 ? inDays(*value, durationUnits())
                                     : durationText(*value, durationUnits());
    }
    if (c.kind == CellKind::Day) {
        const WallTime t = instant(i, c);
        const WorkCalendarPtr calendar = calendarOf(i);
        if (!t.isValid() || !calendar)
            return text(i, column);
        const QDate day = dayOf(t, c.atFinish);
        const auto shifts = calendar->shiftsOn(WallTime::dayNumber(day));
        const bool whole =
            shifts.empty()
            || t == WallTime::at(day, c.atFinish ? shifts.back().to : shifts.front().from);
        return whole ? text(i, column) : t.toString();
    }
    return text(i, column);
}

CellValue GridData::value(int i, int column) const
{
    const GridColumn &c = this->column(column);
    switch (c.kind) {
    case CellKind::Duration: {
        const auto value = minutes(i, c);
        return value ? CellValue(static_cast<double>(*value)) : CellValue();
    }
    case CellKind::Day: {
        const WallTime t = instant(i, c);
        return t.isValid() ? CellValue(static_cast<double>(t.minute)) : CellValue();
    }
    case CellKind::Money:
        return static_cast<double>(fen(i, c)) / 100.0;
    case CellKind::Flag:
        return flag(i, c) ? 1.0 : 0.0;
    case CellKind::Number:
    case CellKind::Percent:
        return otherText(i, c).toDouble();
    case CellKind::Text:
    case CellKind::Choice:
    case CellKind::Unit:
    case CellKind::Calendar:
    case CellKind::Links: {
        QString text = otherText(i, c);
        return text.isEmpty() ? CellValue() : CellValue(std::move(text));
    }
    }
    return {};
}

bool GridData::editable(int i, int column) const
{
    const GridColumn &c = this->column(column);
    if (!columnEditable(c))
        return false;
    if (!task(i) && (c.id == "wbs"_L1 || column >= kBasicColumns))
        return false; // a snapshot alone does not know it
    return !m_snapshot->row(i).summary
           || std::ranges::none_of(kFromParts, [&](auto id) { return c.id == id; });
}

} // namespace zs
