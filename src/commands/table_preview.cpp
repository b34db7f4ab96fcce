// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/table_preview.h"

#include "schedule/schedule.h"

#include <QCoreApplication>

namespace zs {

namespace {

constexpr Minutes kDayBegins = 8 * 60; ///< the calendar moves it on when this is no working time

/// The plan with the file's dates where the file has some; tasks that it brings without dates have
/// none to compare. A day without a time is as good as any time of that day.
Plan withFileDates(Plan plan, const TableReading &reading, const Schedule &ours)
{
    QSet<TaskId> fresh;
    for (const NewRow &row : reading.command.edit.rows)
        fresh.insert(row.id);
    for (std::size_t i = 0; i < plan.tasks.size(); ++i) {
        Task &task = plan.tasks[i];
        const TaskTimes &times = ours.tasks[i];
        TableDates dates = reading.dates.value(task.id);
        if (dates.wholeStart && dates.start.date() == times.start.date())
            dates.start = times.start;
        if (dates.wholeFinish && dates.finish.date() == times.finish.date())
            dates.finish = times.finish;
        if (dates.start.isValid() || fresh.contains(task.id))
            task.start = dates.start;
        if (dates.finish.isValid() || fresh.contains(task.id))
            task.finish = dates.finish;
    }
    return plan;
}

std::unexpected<Error> cancelled()
{
    return fail(ErrorCode::Cancelled,
                QCoreApplication::translate("TableReading", "Cancelled. Nothing was imported."));
}

void takeTimes(Plan &plan, const Schedule &times)
{
    for (std::size_t i = 0; i < plan.tasks.size(); ++i) {
        plan.tasks[i].start = times.tasks[i].start;
        plan.tasks[i].finish = times.tasks[i].finish;
    }
}

} // namespace

Result<TablePreviewPtr>
previewTable(const TableSheet &sheet,
             const TableOrder &order,
             const Plan &plan,
             const QHash<QString, OrgUnitId> &units,
             const HolidayTable &holidays,
             const Clock &clock,
             const std::function<bool(std::int64_t, std::int64_t)> &progress)
{
    IdSource ids(clock);
    auto preview = std::make_shared<TablePreview>();
    const CalendarSet before = CalendarSet::compile(plan, holidays);
    auto read = readTableRows(sheet, order, {plan, before, units}, ids, progress);
    if (!read)
        return passOn(read);
    preview->reading = std::move(*read);
    const auto refuse = [&](const Error &error) {
        preview->refused.push_back({0, -1, {}, error.message});
        return preview;
    };
    const auto goesOn = [&] { return !progress || progress(1, 1); };
    const PlanScope scope{plan, ids, holidays};
    auto set = planOf(preview->reading.command, scope);
    if (!set)
        return refuse(set.error());
    if (!goesOn())
        return cancelled();
    preview->changes = std::move(*set);
    preview->plan = plan;
    applyTo(preview->plan, preview->changes);
    const CalendarSet calendars = CalendarSet::compile(preview->plan, holidays);
    const auto times = schedule(preview->plan, calendars);
    if (!times)
        return refuse(times.error());
    if (!goesOn())
        return cancelled();
    preview->moved =
        dateDifferences(withFileDates(preview->plan, preview->reading, *times), calendars, *times);
    takeTimes(preview->plan, *times);
    return preview;
}

Plan emptyPlanFor(const TableSheet &sheet, const TableMapping &mapping, QDate today, IdSource &ids)
{
    Plan plan;
    const QDate first = earliestDay(sheet, mapping);
    plan.project.id = ids.next<ProjectId>();
    plan.project.plannedStart = first.isValid() ? first : today;
    plan.project.planStart = WallTime::at(plan.project.plannedStart, kDayBegins);
    Calendar calendar = standardCalendar();
    calendar.id = ids.next<CalendarId>();
    calendar.project = plan.project.id;
    plan.project.calendar = calendar.id;
    plan.calendars.push_back(std::move(calendar));
    return plan;
}

} // namespace zs
