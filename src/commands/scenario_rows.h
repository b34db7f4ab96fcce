// SPDX-License-Identifier: GPL-3.0-or-later
// A scenario's own changes as stored rows, one for each row of the plan that it changes: an edit
// within it writes and logs only what it touched.
#pragma once

#include "base/id_source.h"
#include "base/result.h"
#include "domain/change_set.h"
#include "domain/plan.h"

namespace zs {

/// What a scenario changes, from its rows, or from Scenario::changes as older programs wrote it.
/// Corrupt when they cannot be read.
[[nodiscard]] Result<ChangeSet> ownChanges(const Plan &plan, const Scenario &scenario);

/// What makes the scenario's rows say `own`. Empty when they do already.
[[nodiscard]] ChangeSet
rowsFor(const Plan &plan, const Scenario &scenario, const ChangeSet &own, IdSource &ids);

/// What takes the scenario away with its rows.
[[nodiscard]] ChangeSet withoutScenario(const Plan &plan, const Scenario &scenario);

/// A fresh row of a scenario, without an id.
[[nodiscard]] ScenarioChange
scenarioRow(const Scenario &scenario, const EntityChange &change, std::int64_t position);

} // namespace zs
