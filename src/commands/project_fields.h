// SPDX-License-Identifier: GPL-3.0-or-later
// Setting a project's plain fields: names, dates, units in charge, and how its plan is scheduled.
#pragma once

#include "commands/command.h"

namespace zs {

/// Sets one field of the project by column name: "lag_calendar", "progress_rule", "calendar",
/// "plan_start", "status_date", ... Refuses fields that have a procedure of their own (code,
/// classification, control baseline) or are computed, and values that break a rule.
struct SetProjectField {
    static constexpr const char *kName = "set-project-field";
    ProjectId project;
    QString column;
    FieldValue value;
};

[[nodiscard]] Result<ChangeSet> plan(const SetProjectField &command, const PlanScope &scope);

} // namespace zs
