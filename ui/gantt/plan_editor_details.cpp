// SPDX-License-Identifier: GPL-3.0-or-later
// What the task dialog shows of a task, and what it changed turned into one step.
#include "commands/assignment_commands.h"
#include "commands/progress_commands.h"
#include "commands/task_commands.h"
#include "ui/gantt/plan_editor.h"
#include "ui/grid/grid_columns.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

bool startsAt(ConstraintType type)
{
    return type == ConstraintType::MustStartOn || type == ConstraintType::StartNoEarlierThan
           || type == ConstraintType::StartNoLaterThan;
}

bool needsDate(ConstraintType type)
{
    return type != ConstraintType::AsSoonAsPossible && type != ConstraintType::AsLateAsPossible;
}

/// A day as an instant: when its work begins, or when it is over.
WallTime instantOn(QDate date, bool start, const WorkCalendar &calendar)
{
    if (!date.isValid())
        return {};
    const auto shifts = calendar.shiftsOn(WallTime::dayNumber(date));
    if (shifts.empty())
        return WallTime::at(date, start ? 0 : kMinutesPerDay);
    return WallTime::at(date, start ? shifts.front().from : shifts.back().to);
}

/// The day that an instant means to a person: midnight at the end of a day is still that day.
QDate personsDay(WallTime t, bool start)
{
    return t.isValid() && !start && t.timeOfDay() == 0 ? t.date().addDays(-1) : t.date();
}

QMap<QString, QString> codesFrom(const QString &json)
{
    QMap<QString, QString> codes;
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    for (auto it = object.begin(); it != object.end(); ++it)
        codes.insert(it.key(), it.value().toString());
    return codes;
}

QString jsonOf(const QMap<QString, QString> &codes)
{
    QJsonObject object;
    for (auto it = codes.cbegin(); it != codes.cend(); ++it)
        object.insert(it.key(), it.value());
    return object.isEmpty()
               ? QString()
               : QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

TaskDetails plainDetails(const Task &t)
{
    TaskDetails d;
    d.name = t.name;
    d.wbs = t.wbs;
    d.duration = t.duration.value;
    d.kind = t.kind;
    d.type = t.type;
    d.unit = t.unit;
    d.priority = static_cast<int>(t.priority);
    d.active = t.active;
    d.estimated = t.estimated;
    d.manual = t.manual;
    d.constraint = t.constraint;
    d.constraintDate = personsDay(t.constraintDate, startsAt(t.constraint));
    d.deadline = personsDay(t.deadline, false);
    d.calendar = t.calendar;
    d.ignoreResourceCalendars = t.ignoreResourceCalendars;
    d.levellingDelay = t.levellingDelay.value;
    if (auto splits = splitsFromText(t.splits))
        d.splits = std::move(*splits);
    d.percentKind = t.percentKind;
    d.percent = static_cast<int>(t.percentComplete);
    d.physicalPercent = static_cast<int>(t.physicalPercent);
    d.remaining = std::max<Minutes>(t.remaining.value, -1);
    d.actualStart = personsDay(t.actualStart, true);
    d.actualFinish = personsDay(t.actualFinish, false);
    d.codes = codesFrom(t.codes);
    d.note = t.note;
    return d;
}

} // namespace

Result<TaskDetails> PlanEditor::details(TaskId task)
{
    const auto loaded = m_door->plan(m_project);
    if (!loaded)
        return passOn(loaded);
    const Plan &p = *loaded->plan;
    const int i = taskIndex(p, task);
    if (i < 0)
        return fail(ErrorCode::NotFound, tr("The task is not there any more."));
    TaskDetails details = plainDetails(p.tasks[static_cast<std::size_t>(i)]);
    details.summary = i + 1 < static_cast<int>(p.tasks.size())
                      && p.tasks[static_cast<std::size_t>(i) + 1].parent == task;
    for (const Link &link : p.links) {
        if (link.successor == task && !link.predecessorProject.isValid())
            details.predecessors.push_back({taskIndex(p, link.predecessor),
                                            link.type,
                                            link.lagKind,
                                            link.lag.value,
                                            link.lagPercent});
    }
    for (const Assignment &part : p.assignments) {
        if (part.task == task)
            details.parts.push_back({part.id, part.resource, part.units, part.work.value});
    }
    return details;
}

Result<TaskChoices> PlanEditor::choices(const QHash<OrgUnitId, QString> &units)
{
    const auto loaded = m_door->plan(m_project);
    if (!loaded)
        return passOn(loaded);
    const Plan &p = *loaded->plan;
    TaskChoices all;
    for (const Calendar &calendar : p.calendars)
        all.calendars.emplace_back(calendar.id, calendar.name);
    for (auto unit = units.cbegin(); unit != units.cend(); ++unit)
        all.units.emplace_back(unit.key(), unit.value());
    std::ranges::sort(all.units, {}, &std::pair<OrgUnitId, QString>::second);
    all.resources = p.resources;
    for (const QString &name : codesOf(p))
        all.codes.insert(name, {});
    for (const Task &task : p.tasks) {
        if (task.codes.isEmpty())
            continue;
        const QMap<QString, QString> own = codesFrom(task.codes);
        for (auto it = own.cbegin(); it != own.cend(); ++it) {
            if (QStringList &values = all.codes[it.key()]; !values.contains(it.value()))
                values << it.value();
        }
    }
    for (QStringList &values : all.codes)
        values.sort();
    all.statusDate = p.project.statusDate.date();
    return all;
}

/// The fields that stand for themselves, as one command.
bool PlanEditor::applyFields(TaskId task, const TaskDetails &before, const TaskDetails &after)
{
    EditCells edit;
    const auto now = plan();
    const int row = now ? taskIndex(*now->plan, task) + 1 : 0;
    const auto columns = gridColumns();
    const auto set = [&](bool differs, const QString &column, FieldValue value) {
        if (!differs)
            return;
        const int at = columnIndex(columns, column);
        const QString label = at < 0 ? column : columnLabel(columns[static_cast<std::size_t>(at)]);
        edit.cells.push_back({task, column, std::move(value), {row, label, {}}});
    };
    set(after.wbs != before.wbs, u"wbs"_s, after.wbs);
    set(after.kind != before.kind, u"kind"_s, static_cast<std::int64_t>(after.kind));
    set(after.type != before.type, u"type"_s, static_cast<std::int64_t>(after.type));
    set(after.unit != before.unit, u"unit"_s, FieldCodec<OrgUnitId>::pack(after.unit));
    set(after.priority != before.priority, u"priority"_s, std::int64_t{after.priority});
    set(after.active != before.active, u"active"_s, FieldCodec<bool>::pack(after.active));
    set(after.estimated != before.estimated,
        u"estimated"_s,
        FieldCodec<bool>::pack(after.estimated));
    set(after.manual != before.manual, u"manual"_s, FieldCodec<bool>::pack(after.manual));
    set(after.calendar != before.calendar,
        u"calendar"_s,
        FieldCodec<CalendarId>::pack(after.calendar));
    set(after.ignoreResourceCalendars != before.ignoreResourceCalendars,
        u"ignore_resource_calendars"_s,
        FieldCodec<bool>::pack(after.ignoreResourceCalendars));
    set(after.levellingDelay != before.levellingDelay,
        u"levelling_delay"_s,
        std::int64_t{after.levellingDelay});
    set(after.splits != before.splits, u"splits"_s, splitsText(after.splits));
    set(after.percentKind != before.percentKind,
        u"percent_kind"_s,
        static_cast<std::int64_t>(after.percentKind));
    set(after.codes != before.codes, u"codes"_s, jsonOf(after.codes));
    set(after.note != before.note, u"note"_s, after.note);
    return editCells(edit, {});
}

bool PlanEditor::applyDates(TaskId task, const TaskDetails &before, const TaskDetails &after)
{
    const auto now = plan();
    const int at = now ? taskIndex(*now->plan, task) : -1;
    if (at < 0)
        return false;
    const WorkCalendarPtr &calendar =
        now->calendars.of(now->plan->tasks[static_cast<std::size_t>(at)]);
    if (after.constraint != before.constraint || after.constraintDate != before.constraintDate) {
        const WallTime date =
            needsDate(after.constraint)
                ? instantOn(after.constraintDate, startsAt(after.constraint), *calendar)
                : WallTime();
        if (!run(SetConstraint{m_project, task, after.constraint, date}, {}))
            return false;
    }
    if (after.deadline == before.deadline)
        return true;
    return setField(task,
                    u"deadline"_s,
                    FieldCodec<WallTime>::pack(instantOn(after.deadline, false, *calendar)),
                    {});
}

bool PlanEditor::applyProgress(TaskId task, const TaskDetails &before, const TaskDetails &after)
{
    const auto now = plan();
    const int at = now ? taskIndex(*now->plan, task) : -1;
    if (at < 0)
        return false;
    const WorkCalendarPtr &calendar =
        now->calendars.of(now->plan->tasks[static_cast<std::size_t>(at)]);
    RecordProgress told{m_project, task};
    bool any = false;
    const auto tell = [&any](bool differs, auto &field, auto value) {
        if (differs)
            field = value;
        any = any || differs;
    };
    tell(after.percent != before.percent, told.percent, std::int64_t{after.percent});
    tell(after.physicalPercent != before.physicalPercent,
         told.physicalPercent,
         std::int64_t{after.physicalPercent});
    tell(after.remaining != before.remaining, told.remaining, WorkMinutes{after.remaining});
    tell(after.actualStart != before.actualStart,
         told.actualStart,
         instantOn(after.actualStart, true, *calendar));
    tell(after.actualFinish != before.actualFinish,
         told.actualFinish,
         instantOn(after.actualFinish, false, *calendar));
    return !any || run(told, {});
}

bool PlanEditor::applyParts(TaskId task, const TaskDetails &before, const TaskDetails &after)
{
    for (const TaskPart &old : before.parts) {
        if (!std::ranges::contains(after.parts, old.id, &TaskPart::id)
            && !run(RemoveAssignment{m_project, old.id}, {}))
            return false;
    }
    for (const TaskPart &part : after.parts) {
        const std::optional<WorkMinutes> work =
            part.work < 0 ? std::nullopt : std::optional(WorkMinutes{part.work});
        if (!part.id.isValid()) {
            if (!run(AssignResource{m_project, task, part.resource, part.units, work}, {}))
                return false;
            continue;
        }
        const auto old = std::ranges::find(before.parts, part.id, &TaskPart::id);
        if (old == before.parts.end() || *old == part)
            continue;
        SetAssignment change{m_project, part.id};
        if (part.resource != old->resource)
            change.resource = part.resource;
        if (part.units != old->units)
            change.units = part.units;
        if (part.work != old->work)
            change.work = work;
        if (!run(change, {}))
            return false;
    }
    return true;
}

bool PlanEditor::apply(TaskId task, const TaskDetails &before, const TaskDetails &after)
{
    return together(tr("Edit task"), [&] {
        return (after.name == before.name || rename(task, after.name))
               && (after.duration == before.duration || setDuration(task, after.duration))
               && applyFields(task, before, after) && applyDates(task, before, after)
               && applyProgress(task, before, after) && applyParts(task, before, after)
               && (after.predecessors == before.predecessors
                   || replaceLinks(task, after.predecessors));
    });
}

} // namespace zs
