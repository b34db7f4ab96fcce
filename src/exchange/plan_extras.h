// SPDX-License-Identifier: GPL-3.0-or-later
// What Project::extras holds: the leftovers of the project's own element, and those of the whole
// file that belong to no entity. Beside the keys of entity_extras.h, "mspdi" holds
//   "row0"        the project's summary row (the task with UID 0), as entity extras
//   "patterns"    {"task": [..], "resource": [..], "assignment": [..]}: usual elements, see
//   UsualElements "blankTasks"  [[after, [..]], ..]: blank rows, each after the task with that UID
//   (-1: at the top); "blankResources" too "rest"        assignments of the summary row and of
//   blank rows, as they were
#pragma once

#include "exchange/entity_extras.h"

#include <optional>

namespace zs {

/// A row without a task or resource (IsNull), kept where it was.
struct BlankRow {
    std::int64_t after = -1; ///< UID of the row before it that is not blank; -1 = at the top
    XmlExtra element;
};

struct UsualPatterns {
    XmlExtras task;
    XmlExtras resource;
    XmlExtras assignment;
};

struct PlanExtras {
    EntityExtras project;
    std::optional<EntityExtras> summaryRow;
    UsualPatterns patterns;
    std::vector<BlankRow> blankTasks;
    std::vector<BlankRow> blankResources;
    XmlExtras otherAssignments;
};

[[nodiscard]] QString encodePlanExtras(const PlanExtras &extras, const FieldNamer &nameOf);
[[nodiscard]] PlanExtras decodePlanExtras(const QString &text);

} // namespace zs
