// SPDX-License-Identifier: GPL-3.0-or-later
// A scenario's own changes against a plan that goes on changing beneath them: pure.
#pragma once

#include "domain/change_set.h"
#include "domain/plan.h"

namespace zs {

/// Where plan and scenario changed the same thing, or one took away what the other needs.
struct ScenarioConflict {
    enum class Kind {
        ValueChanged, ///< both set this field
        RowGone,      ///< the plan deleted what the scenario changed
        RowChanged,   ///< the scenario deletes what the plan changed
        TargetGone,   ///< the plan deleted what a row of the scenario refers to
        RowAdded,     ///< the plan added something to what the scenario deletes
    };
    Kind kind = Kind::ValueChanged;
    EntityKind entity = EntityKind::Task;
    Uuid id;
    int field = -1;     ///< of the entity's field table; -1 = the whole row
    FieldValue was;     ///< in the plan, when the scenario changed it
    FieldValue own;     ///< in the scenario
    FieldValue present; ///< in the plan now

    bool operator==(const ScenarioConflict &) const = default;
};

/// In the order of the changes. Values that the scheduler computes never conflict.
[[nodiscard]] std::vector<ScenarioConflict> conflictsOf(const Plan &live, const ChangeSet &own);

/// A sentence that names the thing, both values and where they come from.
[[nodiscard]] QString conflictText(const ScenarioConflict &conflict, const Plan &live);

/// The scenario's changes as they can be made on the plan as it stands: the scenario's values win,
/// rows that are gone are passed over, what a deletion leaves without its task goes with it, and
/// children move up.
[[nodiscard]] ChangeSet rebasedOn(const Plan &live, const ChangeSet &own);

enum class Keep { Scenario, Plan };
/// The scenario's changes with these conflicts settled one way: its value is kept over the plan's
/// present one, or given up. What the plan has deleted can only be given up.
[[nodiscard]] ChangeSet
settled(ChangeSet own, const Plan &live, const std::vector<ScenarioConflict> &conflicts, Keep keep);

} // namespace zs
