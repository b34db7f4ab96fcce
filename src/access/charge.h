// SPDX-License-Identifier: GPL-3.0-or-later
// Who is in charge is answerable (谁主管谁负责): the unit in charge of a project owns its tasks and
// receives its warnings.
#pragma once

#include "access/decision.h"

namespace zs {

/// A unit and, when one is named, a person of it.
struct Charge {
    OrgUnitId unit;
    PersonId person;
    bool operator==(const Charge &) const = default;
};

/// A task's own unit and person count when they are set; else the project's unit in charge and its
/// leader.
[[nodiscard]] Charge
chargeOf(const AccessObject &project, OrgUnitId taskUnit = {}, PersonId taskPerson = {});

/// A person and the roles with which the person is looked at here.
struct Member {
    PersonId person;
    OrgUnitId unit;
    bool active = true;
    std::vector<Grant> grants;
};

/// Who receives a warning: at level 0 the person in charge and those who receive warnings for the
/// unit in charge; each further level adds those of the next unit above. When nobody is found the
/// levels above are asked until somebody is. No person twice; administrators never.
[[nodiscard]] std::vector<PersonId> warningRecipients(const Charge &charge,
                                                      int level,
                                                      std::span<const Member> people,
                                                      const RoleBook &roles,
                                                      const UnitTree &units,
                                                      QDate at);

} // namespace zs
