// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portfolio/import_preview.h"

#include "calendar/calendar_set.h"
#include "exchange/plan_import.h"
#include "schedule/date_differences.h"
#include "schedule/schedule.h"

#include <QCoreApplication>
#include <QFile>

namespace zs {

Result<ImportPreviewPtr>
readImportPreview(const QString &path,
                  const HolidayTable &holidays,
                  const Clock &clock,
                  const std::function<bool(std::int64_t, std::int64_t)> &progress,
                  const QString &project)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io,
                    QCoreApplication::translate("Import", "The file %1 cannot be read.").arg(path),
                    file.errorString());
    IdSource ids(clock);
    auto imported = importFile(file, ids, {.project = project, .limits = {}, .progress = progress});
    if (!imported)
        return passOn(imported);
    auto preview = std::make_shared<ImportPreview>();
    preview->path = path;
    preview->imported = std::move(*imported);
    const Plan &plan = preview->imported.plan;
    const CalendarSet calendars = CalendarSet::compile(plan, holidays);
    preview->calendarProblems = calendars.problems();
    const auto ours = schedule(plan, calendars);
    if (!ours)
        return passOn(ours);
    const std::vector<QString> wbs = wbsCodes(plan.tasks);
    for (const DateDifference &difference : dateDifferences(plan, calendars, *ours)) {
        const auto task = static_cast<std::size_t>(difference.task);
        preview->changes.push_back({wbs[task],
                                    plan.tasks[task].name,
                                    difference.fileStart.toString(),
                                    difference.ourStart.toString(),
                                    difference.fileFinish.toString(),
                                    difference.ourFinish.toString(),
                                    difference.reason});
    }
    return preview;
}

} // namespace zs
