// SPDX-License-Identifier: GPL-3.0-or-later
// The organisation as numbers: whether a unit lies below another is two comparisons.
#pragma once

#include "domain/organisation.h"

#include <QHash>

#include <optional>
#include <vector>

namespace zs {

class UnitTree {
public:
    UnitTree() = default;
    /// Units in a circle (damaged data) lie below nothing.
    explicit UnitTree(const std::vector<OrgUnit> &units);

    /// The unit itself counts as below it. False when either is unknown.
    [[nodiscard]] bool isWithin(OrgUnitId unit, OrgUnitId above) const;
    [[nodiscard]] bool knows(OrgUnitId unit) const { return m_places.contains(unit); }
    /// Invalid for a root, or an unknown unit.
    [[nodiscard]] OrgUnitId parentOf(OrgUnitId unit) const;

private:
    struct Place {
        OrgUnitId parent;
        int first = 0; ///< number of the unit in depth-first order
        int last = 0;  ///< of the last one below it
    };
    QHash<OrgUnitId, Place> m_places;
};

} // namespace zs
