// SPDX-License-Identifier: GPL-3.0-or-later
// A plan's task table for spreadsheets: WBS, name, duration, dates, float, critical, percent, unit.
#pragma once

#include "audit/audit_text.h"
#include "base/result.h"
#include "domain/plan.h"
#include "report/table_document.h"
#include "schedule/schedule.h"

namespace zs {

/// What the table needs. `times.tasks` must run beside `plan.tasks` (Invalid otherwise).
struct PlanTable {
    const Plan &plan;
    const Schedule &times;
    NameLookup names; ///< for units in charge; may be empty
};

/// Where a task has a three-point estimate, three columns tell of those. Outline shown by indents,
/// dates as dates, durations and floats in days of the project's length; one sheet.
[[nodiscard]] Result<>
writePlanXlsx(const PlanTable &table, const QString &path, const TableProgress &progress = {});
/// UTF-8 with BOM; numbers as plain numbers, dates as yyyy-MM-dd HH:mm.
[[nodiscard]] Result<>
writePlanCsv(const PlanTable &table, const QString &path, const TableProgress &progress = {});

} // namespace zs
