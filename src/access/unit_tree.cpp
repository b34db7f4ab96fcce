// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/unit_tree.h"

namespace zs {

UnitTree::UnitTree(const std::vector<OrgUnit> &units)
{
    QHash<OrgUnitId, std::vector<OrgUnitId>> below;
    std::vector<OrgUnitId> roots;
    for (const OrgUnit &unit : units)
        m_places.insert(unit.id, {unit.parent, 0, -1}); // an empty range, until it is reached
    for (const OrgUnit &unit : units) {
        if (unit.parent.isValid() && m_places.contains(unit.parent))
            below[unit.parent].push_back(unit.id);
        else
            roots.push_back(unit.id);
    }
    struct Step {
        OrgUnitId unit;
        std::size_t next = 0;
    };
    int number = 0;
    std::vector<Step> path; // without recursion: a damaged tree may be as deep as it is large
    for (const OrgUnitId &root : roots) {
        path.push_back({root});
        m_places[root].first = ++number;
        while (!path.empty()) {
            const auto children = below.constFind(path.back().unit);
            if (children != below.cend() && path.back().next < children->size()) {
                const OrgUnitId child = (*children)[path.back().next++];
                m_places[child].first = ++number;
                path.push_back({child});
            } else {
                m_places[path.back().unit].last = number;
                path.pop_back();
            }
        }
    }
}

bool UnitTree::isWithin(OrgUnitId unit, OrgUnitId above) const
{
    const auto inner = m_places.constFind(unit);
    const auto outer = m_places.constFind(above);
    if (inner == m_places.cend() || outer == m_places.cend())
        return false;
    return unit == above || (inner->first >= outer->first && inner->first <= outer->last);
}

OrgUnitId UnitTree::parentOf(OrgUnitId unit) const
{
    return m_places.value(unit).parent;
}

} // namespace zs
