// SPDX-License-Identifier: GPL-3.0-or-later
// Microsoft Project's XML interchange format (MSPDI, namespace
// http://schemas.microsoft.com/project): bytes in, values out, and back.
#pragma once

#include "base/id_source.h"
#include "base/result.h"
#include "calendar/holidays.h"
#include "domain/plan.h"

#include <QStringList>

#include <functional>

class QIODevice;

namespace zs {

/// What was wrong in a file and what was done about it: never silent.
struct ImportRepair {
    std::int64_t line = 0; ///< 0 when the place is not known
    QString what;          ///< translated
    bool operator==(const ImportRepair &) const = default;
};

/// A project of a file that can hold several.
struct ImportChoice {
    QString id;
    QString code;
    QString name;
    std::int64_t tasks = 0;
};

struct ImportedPlan {
    Plan plan; ///< fresh ids throughout; dates as the file has them
    std::vector<ImportRepair> repairs;
    std::vector<ImportChoice> choices = {}; ///< empty for formats with one project a file
    std::size_t choice = 0;                 ///< which of them `plan` is
};

/// Bounds on what is read, so that a hostile file cannot take the machine's memory.
struct ImportLimits {
    std::int64_t bytes = 512LL * 1024 * 1024;
    std::int64_t tasks = 200'000;
    int depth = 64;
    std::int64_t textLength = 4 * 1024 * 1024; ///< of one element
    /// Only what dates follow from: baselines and what an export would return beyond the model are
    /// passed over. Such a plan is for computing with, not for keeping.
    bool datesOnly = false;
};

/// Invalid with the line for what is no MSPDI file, is cut off, uses entity tricks or breaks a
/// bound. Repairs (unknown references, doubled ids, cycles of links, impossible dates, negative
/// durations) are listed.
[[nodiscard]] Result<ImportedPlan>
readMspdi(QIODevice &device,
          IdSource &ids,
          const ImportLimits &limits = {},
          const std::function<bool(std::int64_t done, std::int64_t total)> &progress = {});

/// The plan as an MSPDI document (UTF-8), extras put back where they were. A calendar that follows
/// China's holiday notices is written with their days as exceptions, so that other programs work
/// and rest on the same days.
/// The mark of a labelled plan stands as its Category, which Project shows among the properties.
[[nodiscard]] QByteArray writeMspdi(const Plan &plan,
                                    const QString &mark = {},
                                    const HolidayTable &holidays = shippedHolidays());
/// What an imported file has as its Category; empty when there is none.
[[nodiscard]] QString categoryOf(const Plan &plan);

} // namespace zs
