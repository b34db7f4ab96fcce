// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/charge.h"

#include <algorithm>

namespace zs {

namespace {

bool isAdministrator(const Member &member, const RoleBook &roles, QDate at)
{
    return std::ranges::any_of(member.grants, [&](const Grant &grant) {
        const Role *role = roles.find(grant.role);
        return role && role->duty != Duty::None && grant.person == member.person
               && grant.period.contains(at);
    });
}

/// Whether a role of this person receives the warnings of exactly this unit.
bool answersFor(const Member &member, OrgUnitId unit, const RoleBook &roles, QDate at)
{
    return std::ranges::any_of(member.grants, [&](const Grant &grant) {
        return grant.person == member.person && grant.scope != DataScope::Own
               && !grant.project.isValid() && grant.period.contains(at)
               && (grant.unit.isValid() ? grant.unit : member.unit) == unit
               && roles.permissionsOf(grant.role).contains(Permission::WarningReceive);
    });
}

} // namespace

Charge chargeOf(const AccessObject &project, OrgUnitId taskUnit, PersonId taskPerson)
{
    // a unit named for the task without a person is in charge itself, not the project's leader
    if (taskUnit.isValid() && taskUnit != project.owner)
        return {taskUnit, taskPerson};
    return {project.owner, taskPerson.isValid() ? taskPerson : project.leader};
}

std::vector<PersonId> warningRecipients(const Charge &charge,
                                        int level,
                                        std::span<const Member> people,
                                        const RoleBook &roles,
                                        const UnitTree &units,
                                        QDate at)
{
    std::vector<PersonId> found;
    const auto add = [&](const Member &member) {
        if (member.active && !isAdministrator(member, roles, at)
            && !std::ranges::contains(found, member.person))
            found.push_back(member.person);
    };
    for (const Member &member : people) {
        if (charge.person.isValid() && member.person == charge.person)
            add(member);
    }
    // a tree is never deeper than its people and units: the bound ends the walk in a damaged one
    OrgUnitId unit = charge.unit;
    constexpr int kDeepest = 64;
    for (int up = 0; unit.isValid() && up < kDeepest && (up <= level || found.empty()); ++up) {
        for (const Member &member : people) {
            if (answersFor(member, unit, roles, at))
                add(member);
        }
        unit = units.parentOf(unit);
    }
    return found;
}

} // namespace zs
