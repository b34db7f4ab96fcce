// SPDX-License-Identifier: GPL-3.0-or-later
// What a command is: a plain value with a name, and a pure plan() that says what it would change.
#pragma once

#include "base/id_source.h"
#include "base/result.h"
#include "calendar/holidays.h"
#include "domain/change_set.h"
#include "domain/plan.h"

#include <concepts>

namespace zs {

/// What a command on one project's plan sees.
struct PlanScope {
    const Plan &plan;
    IdSource &ids;
    const HolidayTable &holidays = shippedHolidays(); ///< what its calendars follow
    WallTime now{};                                   ///< on the office wall
};

/// A command on one project's plan: `struct RenameTask { static constexpr const char *kName =
/// "rename-task"; ProjectId project; ... };` with a free function `Result<ChangeSet> plan(const
/// RenameTask &, const PlanScope &)`.
template <class C>
concept PlanCommand = requires(const C &command, const PlanScope &scope) {
    { C::kName } -> std::convertible_to<const char *>;
    { command.project } -> std::convertible_to<ProjectId>;
    { plan(command, scope) } -> std::same_as<Result<ChangeSet>>;
};

/// What a command is called when it is taken back, and again when that is.
[[nodiscard]] QString undoName(const QString &command);

/// Calls the command's plan() from where another `plan` would hide it.
template <PlanCommand C>
[[nodiscard]] Result<ChangeSet> planOf(const C &command, const PlanScope &scope)
{
    return plan(command, scope);
}

} // namespace zs
