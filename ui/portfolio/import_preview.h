// SPDX-License-Identifier: GPL-3.0-or-later
// What a file would bring in, computed away from the main thread before anything is taken over.
#pragma once

#include "base/clock.h"
#include "calendar/holidays.h"
#include "exchange/mspdi.h"

#include <QString>

#include <functional>
#include <memory>
#include <vector>

namespace zs {

/// A task whose dates our scheduler would change, and why, in words.
struct DateChange {
    QString wbs;
    QString task;
    QString startInFile;
    QString startHere;
    QString finishInFile;
    QString finishHere;
    QString reason;
};

struct ImportPreview {
    QString path;
    ImportedPlan imported;
    std::vector<DateChange> changes;
    QStringList calendarProblems;
};

using ImportPreviewPtr = std::shared_ptr<ImportPreview>;

/// Reads the file, compiles its calendars, schedules it and compares. Safe on another thread;
/// `progress` may cancel. `project` is the id of the one to take from a file that holds several;
/// empty = the first.
[[nodiscard]] Result<ImportPreviewPtr>
readImportPreview(const QString &path,
                  const HolidayTable &holidays,
                  const Clock &clock,
                  const std::function<bool(std::int64_t done, std::int64_t total)> &progress,
                  const QString &project = {});

} // namespace zs
