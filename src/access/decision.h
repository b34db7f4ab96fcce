// SPDX-License-Identifier: GPL-3.0-or-later
// The answer to "may this person do that here, now?", with its reason.
#pragma once

#include "access/grants.h"
#include "access/secrecy.h"

namespace zs {

/// Why not. The first that holds, in the order they are examined.
enum class Refusal : std::uint8_t {
    None,
    UnknownAct,    ///< no table knows the act
    Inactive,      ///< the person has left or is not known
    Administrator, ///< one of the three administrators sees no business
    NoPermission,  ///< no role at this time has it
    OutOfScope,    ///< a role has it, but not for this unit or project
    Avoidance,     ///< must stay away (回避)
    Clearance,     ///< the label is above the clearance
    NeedToKnow,    ///< not in the circle
};

/// On what ground.
enum class Via : std::uint8_t { None, Everybody, Founding, Role, Delegation };

struct Decision {
    bool allowed = false;
    Refusal refusal = Refusal::NoPermission;
    Permission permission = Permission::OwnSession;
    Via via = Via::None;
    QString role;                                 ///< the key of the role that allows
    QString roleName;                             ///< as people call it
    QString from;                                 ///< the name of who delegated it
    Classification needed = Classification::Open; ///< for Refusal::Clearance
    bool needsSecond = false; ///< allowed to propose it; another of the three confirms

    /// A translated sentence: why it is refused, or on what ground it is allowed.
    [[nodiscard]] QString reason() const;
    /// Ok, or Forbidden with the reason.
    [[nodiscard]] Result<> toResult() const;
};

/// What is asked about: a project, or something that hangs on one.
struct AccessObject {
    OrgUnitId owner; ///< unit in charge (主管单位)
    ProjectId project;
    PersonId leader;
    std::vector<PersonId> members; ///< who takes part, for DataScope::Own
    Classification level = Classification::Open;
    NeedToKnow known;
    std::vector<PersonId> avoiding; ///< who must stay away from it
};

/// One person, with everything that gives powers, made ready for many questions.
class Subject {
public:
    /// A delegation this person received, and what its giver holds.
    struct Received {
        Delegation delegation;
        QString fromName;
        OrgUnitId fromUnit;
        bool fromActive = true;
        std::vector<Grant> fromGrants;
    };
    struct Facts {
        PersonId person;
        OrgUnitId unit;
        bool active = true;
        Clearance clearance;
        std::vector<Grant> grants;
        std::vector<Received> received;
    };
    /// Grants of unknown roles give nothing. The tree is kept by reference and must outlive it.
    Subject(Facts facts, const RoleBook &roles, const UnitTree &units);

    /// Whether the person may, on that day. Denied unless something allows it. Reading does not
    /// change what may be read: no state is kept.
    [[nodiscard]] Decision
    may(Permission permission, const AccessObject &object, QDate at, Governance governance) const;
    /// The same for what is about no project (accounts, the pool, the log). For a permission that
    /// is about projects: whether there may be one for which it holds (to show or hide an action).
    [[nodiscard]] Decision may(Permission permission, QDate at, Governance governance) const;
    /// As powerFor() says for the act.
    [[nodiscard]] Decision
    mayAct(QStringView act, const AccessObject &object, QDate at, Governance governance) const;

    [[nodiscard]] PersonId person() const { return m_facts.person; }
    /// The administrator this person is on that day.
    [[nodiscard]] Duty dutyAt(QDate day) const;
    /// Everything a role or delegation gives on that day, for any object.
    [[nodiscard]] PermissionSet permissionsAt(QDate day) const;

private:
    /// A grant, its role looked up.
    struct Power {
        Grant grant;
        PermissionSet permissions;
        QString roleName;
        OrgUnitId unit;  ///< the scope's unit
        PersonId holder; ///< whose grant it is
        Duty duty = Duty::None;
        int received = -1; ///< index of the delegation it comes through
    };
    void addPower(const Grant &grant, OrgUnitId holderUnit, const RoleBook &roles, int received);
    [[nodiscard]] bool holds(const Power &power, QDate day, Duty duty) const;
    [[nodiscard]] bool reaches(const Power &power, const AccessObject &object) const;
    [[nodiscard]] Decision decide(const PermissionInfo &info,
                                  const AccessObject *object,
                                  QDate at,
                                  Governance governance) const;
    [[nodiscard]] Decision
    grantedBy(const PermissionInfo &info, const AccessObject *object, QDate at, Duty duty) const;
    [[nodiscard]] Refusal secrecyOf(const AccessObject &object, QDate at) const;

    Facts m_facts;
    const UnitTree *m_units;
    std::vector<Power> m_powers;
    std::vector<std::vector<Period>> m_barred; ///< when a giver is an administrator, by delegation
};

} // namespace zs
