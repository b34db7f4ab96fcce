// SPDX-License-Identifier: GPL-3.0-or-later
// A small government: a city with two bureaus, one of which has a section; and people in it.
#pragma once

#include "access/decision.h"
#include "support/stringify.h"

namespace zs::test {

template <class Id>
[[nodiscard]] Id idOf(std::uint8_t number)
{
    Uuid id;
    id.bytes[0] = 1;
    id.bytes[15] = number;
    return Id(id);
}

inline const auto kCity = idOf<OrgUnitId>(1);
inline const auto kRoads = idOf<OrgUnitId>(2);   ///< a bureau of the city
inline const auto kBridges = idOf<OrgUnitId>(3); ///< a section of the roads bureau
inline const auto kWater = idOf<OrgUnitId>(4);   ///< another bureau
inline const auto kLi = idOf<PersonId>(1);
inline const auto kWang = idOf<PersonId>(2);
inline const auto kZhao = idOf<PersonId>(3);
inline const auto kProject = idOf<ProjectId>(1);
inline const QDate kDay(2026, 6, 15);

[[nodiscard]] inline std::vector<OrgUnit> units()
{
    const auto unit = [](OrgUnitId id, OrgUnitId parent) {
        OrgUnit u;
        u.id = id;
        u.parent = parent;
        return u;
    };
    return {unit(kBridges, kRoads), unit(kCity, {}), unit(kRoads, kCity), unit(kWater, kCity)};
}

[[nodiscard]] inline const UnitTree &tree()
{
    static const UnitTree all(units());
    return all;
}

[[nodiscard]] inline Grant
grant(PersonId person, const char *role, DataScope scope = DataScope::OwnUnit)
{
    Grant g;
    g.person = person;
    g.role = QString::fromLatin1(role);
    g.scope = scope;
    return g;
}

/// Li of the roads bureau, with these grants, cleared for secrets.
[[nodiscard]] inline Subject::Facts liWith(std::vector<Grant> grants)
{
    Subject::Facts facts;
    facts.person = kLi;
    facts.unit = kRoads;
    facts.clearance = {Classification::Secret, {}, {}};
    facts.grants = std::move(grants);
    return facts;
}

[[nodiscard]] inline Subject subject(Subject::Facts facts)
{
    return Subject(std::move(facts), shippedRoles(), tree());
}

/// An open project of the roads bureau that nobody leads.
[[nodiscard]] inline AccessObject roadProject()
{
    AccessObject object;
    object.owner = kRoads;
    object.project = kProject;
    return object;
}

[[nodiscard]] inline Decision ask(const Subject &who, Permission what, const AccessObject &object)
{
    return who.may(what, object, kDay, Governance::Separated);
}

} // namespace zs::test

template <>
struct Catch::StringMaker<zs::Refusal> {
    static std::string convert(zs::Refusal r) { return std::to_string(static_cast<int>(r)); }
};
