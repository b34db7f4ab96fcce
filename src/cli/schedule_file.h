// SPDX-License-Identifier: GPL-3.0-or-later
// The command `schedule`, as far as it needs no workspace.
#pragma once

#include "cli/invocation.h"
#include "domain/plan.h"
#include "exchange/plan_import.h"
#include "schedule/schedule.h"

#include <QJsonArray>

namespace zs {

/// Declares its words and reads them. Nothing when the call may go on: then either a file is named
/// (namesFile()) or a workspace and a project.
[[nodiscard]] std::optional<int> parseSchedule(Invocation &call);
[[nodiscard]] bool namesFile(const Invocation &call);
/// Schedules the file that is named and prints the dates. What was read is left in `read`: freeing
/// tens of thousands of texts takes as long as scheduling them, and a program that ends need not.
int scheduleFile(const Invocation &call, Result<ImportedPlan> &read);
int printSchedule(const Invocation &call,
                  const Plan &plan,
                  const Schedule &times,
                  const std::vector<ImportRepair> &repairs = {});

/// A plan from a file of any format that can be imported. Invalid, with its name, when it cannot be
/// read.
[[nodiscard]] Result<ImportedPlan>
readPlanFile(const QString &path, IdSource &ids, const QString &project, bool datesOnly = false);
/// What had to be mended in a file, for --json.
[[nodiscard]] QJsonArray repairsJson(const std::vector<ImportRepair> &repairs);

} // namespace zs
