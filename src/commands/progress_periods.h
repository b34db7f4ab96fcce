// SPDX-License-Identifier: GPL-3.0-or-later
// Keeping what was told up to a status date, so that the S-curve has a history (进度期归档).
//
// A period is closed by whatever moves the status date, in the same change set: what is told then
// was told up to the old date. It is kept for good once a later one is closed, so looking back at
// an earlier date does not rewrite it; StorePeriod does, on purpose.
#pragma once

#include "commands/command.h"

#include <optional>

namespace zs {

/// Keeps the figures of the present status date now, over what was kept for it before. Invalid
/// without a status date, or when there is nothing to measure.
struct StorePeriod {
    static constexpr const char *kName = "store-period";
    ProjectId project;
};

struct DeletePeriod {
    static constexpr const char *kName = "delete-period";
    ProjectId project;
    ProgressPeriodId period;
};

[[nodiscard]] Result<ChangeSet> plan(const StorePeriod &command, const PlanScope &scope);
[[nodiscard]] Result<ChangeSet> plan(const DeletePeriod &command, const PlanScope &scope);

/// The figures at the plan's status date as they are told now, without an id; nothing without a
/// status date or a budget in any measure.
[[nodiscard]] Result<std::optional<ProgressPeriod>> presentPeriod(const PlanScope &scope);

/// Adds to a change set what closes the present status date, when the set moves it; each command
/// that may set Project::statusDate ends with this.
[[nodiscard]] Result<ChangeSet> withClosedPeriod(ChangeSet set, const PlanScope &scope);

} // namespace zs
