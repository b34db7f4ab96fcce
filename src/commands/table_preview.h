// SPDX-License-Identifier: GPL-3.0-or-later
// What the import of a table would do to a plan: looked at before anything is taken over.
#pragma once

#include "base/clock.h"
#include "commands/table_reading.h"
#include "schedule/date_differences.h"

#include <memory>

namespace zs {

struct TablePreview {
    TableReading reading;
    Plan plan; ///< as it would be, with the dates that the scheduler gives
    /// Tasks whose dates are not those of the file (of the plan before, for the others): indices
    /// are of `plan`.
    std::vector<DateDifference> moved;
    ChangeSet changes; ///< without what the scheduler adds
    /// Empty, or why the whole cannot be: a loop of predecessors, a rule.
    std::vector<TableProblem> refused;
    [[nodiscard]] bool mayRun() const { return reading.isComplete() && refused.empty(); }
};

using TablePreviewPtr = std::shared_ptr<const TablePreview>;

/// Reads the rows against `plan`, applies them to a copy and schedules it. Errors as of
/// readTableRows(); a row that a rule refuses is told in `refused`. Safe on another thread.
[[nodiscard]] Result<TablePreviewPtr>
previewTable(const TableSheet &sheet,
             const TableOrder &order,
             const Plan &plan,
             const QHash<QString, OrgUnitId> &units,
             const HolidayTable &holidays,
             const Clock &clock,
             const std::function<bool(std::int64_t done, std::int64_t total)> &progress = {});

/// An empty plan for the rows of a table: the standard calendar, beginning on the table's earliest
/// day, else on `today`.
[[nodiscard]] Plan
emptyPlanFor(const TableSheet &sheet, const TableMapping &mapping, QDate today, IdSource &ids);

} // namespace zs
