// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/splits.h"
#include "schedule/network.h"

#include <QCoreApplication>

#include <algorithm>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

std::size_t idx(int i)
{
    return static_cast<std::size_t>(i);
}

TaskMode leafMode(const Task &task)
{
    if (task.kind == TaskKind::Hammock)
        return TaskMode::Hammock;
    if (task.actualFinish.isValid())
        return TaskMode::Finished;
    const bool hasStart = task.actualStart.isValid() || task.start.isValid();
    if (task.percentComplete >= 100 && hasStart)
        return TaskMode::Finished;
    if (task.manual && (task.start.isValid() || task.finish.isValid()))
        return TaskMode::Manual;
    const bool begun =
        task.actualStart.isValid() || (task.percentComplete > 0 && task.start.isValid());
    return begun ? TaskMode::Started : TaskMode::Automatic;
}

bool isUnder(const Network &net, int task, TaskMode mode)
{
    const int up = net.parent[idx(task)];
    return up < net.count() && net.facts[idx(up)].mode == mode;
}

Minutes durationOf(const Task &task)
{
    return std::clamp<Minutes>(task.duration.value, 0, kLongest);
}

/// Text that cannot be read, from an older program for one, is no interruption.
std::vector<Split> splitsOf(const Task &task)
{
    if (task.splits.isEmpty())
        return {};
    auto splits = splitsFromText(task.splits);
    return splits ? *std::move(splits) : std::vector<Split>();
}

/// The dates of a task that the scheduler may not move, and the working time between them.
void fixDates(TaskFacts &f, const Task &task)
{
    const WorkCalendar &cal = *f.calendar;
    const bool manual = f.mode == TaskMode::Manual;
    WallTime start = !manual && task.actualStart.isValid() ? task.actualStart : task.start;
    WallTime finish = !manual && task.actualFinish.isValid() ? task.actualFinish : task.finish;
    if (!start.isValid())
        start = cal.startOf(finish, f.span);
    if (!finish.isValid())
        finish = f.span > 0 ? cal.finishAt(cal.workAt(start) + f.span) : start;
    finish = std::max(start, finish);
    f.fixedStart = start.minute;
    f.fixedFinish = finish.minute;
    const Minutes rests = f.span - f.duration;
    f.span = cal.workBetween(start, finish);
    f.duration = std::max<Minutes>(0, f.span - rests);
}

/// Where started work stands, and where what is left of it goes on when no predecessor holds it: at
/// the end of what is done, and no earlier than the status date and Task::resume.
void loadStarted(TaskFacts &f, const Task &task, std::int64_t statusDate)
{
    const WorkCalendar &cal = *f.calendar;
    const std::vector<Split> splits = splitsOf(task);
    const WallTime start = task.actualStart.isValid() ? task.actualStart : task.start;
    const std::int64_t begun = cal.workAt(start);
    const Progress p = progressOf(task);
    std::int64_t goesOn = doneUntil(cal, task, statusDate);
    f.duration = p.left + (p.told && statusDate != kUnset ? goesOn - begun : p.done);
    f.fixedStart = start.minute;
    if (p.left == 0) {
        f.fixedFinish = goesOn > begun ? cal.finishAt(goesOn).minute : start.minute;
    } else {
        const Minutes whole = durationOf(task);
        f.left =
            p.left + restBefore(splits, kLongest, whole) - restBefore(splits, p.place + 1, whole);
        if (statusDate != kUnset)
            goesOn = std::max(goesOn, cal.workAt({statusDate}));
        if (task.resume.isValid())
            goesOn = std::max(goesOn, cal.workAt(task.resume));
        f.fixedFinish = cal.finishAt(goesOn + f.left).minute;
    }
    f.fixedFinish = std::max(f.fixedStart, f.fixedFinish);
    f.span = cal.workAt({f.fixedFinish}) - begun;
}

/// A hammock keeps no dates but those at which it really began and ended.
void loadHammock(TaskFacts &f, const Task &task)
{
    f.fixedStart = task.actualStart.minute;
    f.fixedFinish = task.actualFinish.minute;
}

void loadConstraint(TaskFacts &f, const Task &task)
{
    const bool dated = task.constraint != ConstraintType::AsSoonAsPossible
                       && task.constraint != ConstraintType::AsLateAsPossible;
    f.constraint = dated && !task.constraintDate.isValid() ? ConstraintType::AsSoonAsPossible
                                                           : task.constraint;
    if (dated && task.constraintDate.isValid()) {
        f.constraintAt = task.constraintDate.minute;
        f.constraintWork = f.calendar->workAt(task.constraintDate);
    }
    if (task.deadline.isValid()) {
        f.deadlineAt = task.deadline.minute;
        f.deadlineWork = f.calendar->workAt(task.deadline);
    }
}

QString nameOf(const Plan &plan, const CalendarSet &calendars, const WorkCalendar *calendar)
{
    for (const Calendar &c : plan.calendars) {
        if (calendars.of(c.id).get() == calendar)
            return c.name;
    }
    return QCoreApplication::translate("Schedule", "the project's calendar");
}

/// The names of the calendars that the hours of a task are combined from, its own first.
QStringList
combinedNames(const Network &net, const Plan &plan, const CalendarSet &calendars, const Task &task)
{
    QStringList names;
    if (task.calendar.isValid())
        names << nameOf(plan, calendars, calendars.of(task.calendar).get());
    if (const StaffCalendars::List *staff = net.staff.of(task.id)) {
        for (const auto &calendar : *staff)
            names << nameOf(plan, calendars, calendar.get());
    }
    names.removeDuplicates();
    return names;
}

} // namespace

Progress progressOf(const Task &task)
{
    const Minutes duration = durationOf(task);
    const Minutes percentDone = duration * std::clamp<Minutes>(task.percentComplete, 0, 100) / 100;
    if (task.remaining.value < 0)
        return {percentDone, duration - percentDone, percentDone, false};
    const Minutes left = std::min(task.remaining.value, kLongest);
    const Minutes place = std::max<Minutes>(0, duration - left);
    return {std::max(percentDone, place), left, place, true};
}

std::int64_t doneUntil(const WorkCalendar &calendar, const Task &task, std::int64_t statusDate)
{
    const Progress p = progressOf(task);
    const WallTime start = task.actualStart.isValid() ? task.actualStart : task.start;
    const std::int64_t begun = calendar.workAt(start);
    if (p.told && statusDate != kUnset) // until then it was worked on
        return std::max(begun, calendar.workAt({statusDate}));
    return begun + p.done
           + restBefore(splitsOf(task), p.place + (p.left > 0 ? 1 : 0), durationOf(task));
}

TaskMode modeOf(const Network &net, const Task &task, int index)
{
    if (!task.active || isUnder(net, index, TaskMode::Inactive))
        return TaskMode::Inactive;
    if (net.end[idx(index)] > index + 1) {
        const bool fixed = task.manual && task.start.isValid() && task.finish.isValid();
        return fixed ? TaskMode::FixedSummary : TaskMode::Summary;
    }
    return leafMode(task);
}

void loadFacts(Network &net, const Plan &plan, const CalendarSet &calendars, int i)
{
    const Task &task = plan.tasks[idx(i)];
    TaskFacts f;
    f.mode = modeOf(net, task, i);
    f.lagCalendar = calendars.of(task.calendar).get();
    // the CalendarSet keeps combined calendars, so a plain pointer will do
    if (f.isSummary())
        f.calendar = f.lagCalendar;
    else
        f.calendar = net.staff.isEmpty() ? calendars.of(task).get()
                                         : calendars.runningOn(task, net.staff).get();
    f.duration = durationOf(task);
    f.span = f.duration + restBefore(splitsOf(task), kLongest, f.duration);
    loadConstraint(f, task);
    switch (f.mode) {
    case TaskMode::Manual:
    case TaskMode::Finished:
        fixDates(f, task);
        break;
    case TaskMode::Started:
        loadStarted(f, task, net.statusDate);
        break;
    case TaskMode::Hammock:
        loadHammock(f, task);
        break;
    case TaskMode::Inactive:
    case TaskMode::Summary:
    case TaskMode::FixedSummary:
        f.fixedStart = task.start.minute;
        f.fixedFinish = task.finish.minute;
        break;
    case TaskMode::Automatic:
        f.delay = std::clamp<Minutes>(task.levellingDelay.value, 0, kLongest);
        break;
    }
    net.facts[idx(i)] = f;
}

Result<>
checkCalendar(const Network &net, const Plan &plan, const CalendarSet &calendars, int index)
{
    const Task &task = plan.tasks[idx(index)];
    const TaskFacts &f = net.facts[idx(index)];
    if (f.calendar->hasWork())
        return {};
    const QStringList names = combinedNames(net, plan, calendars, task);
    if (!f.isSummary() && f.calendar != calendars.of(task).get() && names.size() > 1) {
        return fail(ErrorCode::Invalid,
                    QCoreApplication::translate(
                        "Schedule",
                        "The task “%1” can never be worked on: its calendar and those of its "
                        "resources (%2) have no working time in common. Change one of them, or let "
                        "the task ignore the calendars of its resources.")
                        .arg(task.name.isEmpty() ? u"#%1"_s.arg(index + 1) : task.name,
                             u"“%1”"_s.arg(names.join(u"”, “"_s))));
    }
    return fail(ErrorCode::Invalid,
                QCoreApplication::translate(
                    "Schedule",
                    "The calendar “%1” has no working time, so nothing can be scheduled "
                    "on it. Give it working hours or choose another calendar.")
                    .arg(nameOf(plan, calendars, f.calendar)));
}

} // namespace zs
