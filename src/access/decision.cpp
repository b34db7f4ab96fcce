// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/decision.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace zs {

namespace {

struct Access {
    Q_DECLARE_TR_FUNCTIONS(Access)
};

Decision refused(Permission permission, Refusal why)
{
    Decision decision;
    decision.permission = permission;
    decision.refusal = why;
    return decision;
}

Decision allowedFor(const PermissionInfo &info, Via via)
{
    Decision decision;
    decision.permission = info.permission;
    decision.allowed = true;
    decision.refusal = Refusal::None;
    decision.via = via;
    return decision;
}

/// How near a power came: the refusal told is that of the nearest.
int nearness(Refusal refusal)
{
    return static_cast<int>(refusal);
}

QString groundText(const Decision &d)
{
    switch (d.via) {
    case Via::Everybody:
        return Access::tr("Everybody may.");
    case Via::Founding:
        return Access::tr("Allowed because the three administrators are not appointed yet.");
    case Via::Delegation:
        return Access::tr("Allowed standing in for %1, by the role \"%2\".")
            .arg(d.from, d.roleName);
    case Via::Role:
    case Via::None:
        break;
    }
    return Access::tr("Allowed by the role \"%1\".").arg(d.roleName);
}

} // namespace

QString Decision::reason() const
{
    const QString what = permissionText(permission);
    switch (refusal) {
    case Refusal::None:
        return groundText(*this);
    case Refusal::UnknownAct:
        return Access::tr("This act is in no table of powers, so nobody may do it.");
    case Refusal::Inactive:
        return Access::tr("This person is not active in the workspace.");
    case Refusal::NoPermission:
        return Access::tr("None of your roles has the power \"%1\". The security administrator "
                          "grants roles.")
            .arg(what);
    case Refusal::OutOfScope:
        return Access::tr("Your power \"%1\" does not reach this project: it belongs to another "
                          "unit or another person.")
            .arg(what);
    case Refusal::Avoidance:
        return Access::tr("You, or the person you stand in for, must stay away from this matter.");
    case Refusal::Administrator:
        return Access::tr("One of the three administrators neither sees nor decides business.");
    case Refusal::Clearance: {
        const QString level = markText({needed, {}, {}});
        return Access::tr("This is labelled %1, which is above your clearance.").arg(level);
    }
    case Refusal::NeedToKnow:
        return Access::tr("You are not in the circle that needs to know this.");
    }
    return {};
}

Result<> Decision::toResult() const
{
    if (allowed)
        return {};
    return fail(ErrorCode::Forbidden, reason(), QString::fromLatin1(infoOf(permission).key));
}

Subject::Subject(Facts facts, const RoleBook &roles, const UnitTree &units)
    : m_facts(std::move(facts))
    , m_units(&units)
{
    for (const Grant &grant : m_facts.grants) {
        if (grant.person == m_facts.person)
            addPower(grant, m_facts.unit, roles, -1);
    }
    for (std::size_t i = 0; i < m_facts.received.size(); ++i) {
        const Received &received = m_facts.received[i];
        const Delegation &d = received.delegation;
        auto &barred = m_barred.emplace_back();
        for (const Grant &grant : received.fromGrants) {
            const Role *role = roles.find(grant.role);
            if (role && role->duty != Duty::None && grant.person == d.from)
                barred.push_back(grant.period);
        }
        if (d.to != m_facts.person || !received.fromActive || !delegationFault(d).isEmpty())
            continue;
        for (const Grant &grant : received.fromGrants) {
            if (grant.person == d.from)
                addPower(grant, received.fromUnit, roles, static_cast<int>(i));
        }
    }
}

void Subject::addPower(const Grant &grant,
                       OrgUnitId holderUnit,
                       const RoleBook &roles,
                       int received)
{
    const Role *role = roles.find(grant.role);
    if (!role)
        return;
    Power power{grant,
                roles.permissionsOf(grant.role),
                role->name.text(),
                grant.unit.isValid() ? grant.unit : holderUnit,
                grant.person,
                role->duty,
                received};
    if (received >= 0) {
        const Delegation &d = m_facts.received[static_cast<std::size_t>(received)].delegation;
        if (!d.permissions.isEmpty())
            power.permissions = power.permissions.common(d.permissions);
        for (const PermissionInfo &info : permissionTable()) {
            if (info.personal || isAdministrative(info.permission))
                power.permissions.remove(info.permission);
        }
    }
    m_powers.push_back(std::move(power));
}

Duty Subject::dutyAt(QDate day) const
{
    Duty least = Duty::None; // of two duties, which must not be, the first one counts
    for (const Power &power : m_powers) {
        if (power.duty == Duty::None || power.received >= 0 || !power.grant.period.contains(day))
            continue;
        if (least == Duty::None || power.duty < least)
            least = power.duty;
    }
    return least;
}

bool Subject::holds(const Power &power, QDate day, Duty duty) const
{
    if (!power.grant.period.contains(day))
        return false;
    if (power.received < 0)
        return power.duty == duty;
    // an administrator has no business to hand on, even where a fault let one have a role in it
    const auto at = static_cast<std::size_t>(power.received);
    const bool barred =
        std::ranges::any_of(m_barred[at], [day](const Period &p) { return p.contains(day); });
    return !barred && m_facts.received[at].delegation.period.contains(day);
}

bool Subject::reaches(const Power &power, const AccessObject &object) const
{
    if (power.grant.project.isValid())
        return object.project == power.grant.project;
    if (object.leader == power.holder && object.leader.isValid())
        return true;
    if (std::ranges::contains(object.members, power.holder))
        return true;
    switch (power.grant.scope) {
    case DataScope::Own:
        return false;
    case DataScope::OwnUnit:
        return object.owner.isValid() && object.owner == power.unit;
    case DataScope::UnitAndBelow:
        return m_units->isWithin(object.owner, power.unit);
    case DataScope::All:
        return true;
    }
    return false;
}

Decision Subject::grantedBy(const PermissionInfo &info,
                            const AccessObject *object,
                            QDate at,
                            Duty duty) const
{
    Refusal nearest = Refusal::NoPermission;
    const auto came = [&nearest](Refusal refusal) {
        if (nearness(refusal) > nearness(nearest))
            nearest = refusal;
    };
    const auto mustAvoid = [&](PersonId person) {
        return object && info.avoidable && std::ranges::contains(object->avoiding, person);
    };
    for (const Power &power : m_powers) {
        if (!power.permissions.contains(info.permission) || !holds(power, at, duty))
            continue;
        const bool near =
            info.scoped ? !object || reaches(power, *object) : !power.grant.project.isValid();
        if (!near) {
            came(Refusal::OutOfScope);
        } else if (mustAvoid(m_facts.person) || mustAvoid(power.holder)) {
            came(Refusal::Avoidance);
        } else {
            const bool lent = power.received >= 0;
            Decision decision = allowedFor(info, lent ? Via::Delegation : Via::Role);
            decision.role = power.grant.role;
            decision.roleName = power.roleName;
            decision.needsSecond = info.twoPersons;
            if (lent)
                decision.from = m_facts.received[static_cast<std::size_t>(power.received)].fromName;
            return decision;
        }
    }
    return refused(info.permission, nearest);
}

Refusal Subject::secrecyOf(const AccessObject &object, QDate at) const
{
    if (object.level > m_facts.clearance.at(at))
        return Refusal::Clearance;
    const bool leads = object.leader.isValid() && object.leader == m_facts.person;
    if (leads || object.level == Classification::Open)
        return Refusal::None;
    // a secret whose circle was not determined yet is its leader's only
    if (object.known.isEmpty())
        return isStateSecret(object.level) ? Refusal::NeedToKnow : Refusal::None;
    if (std::ranges::contains(object.known.persons, m_facts.person))
        return Refusal::None;
    const bool inUnit = std::ranges::any_of(object.known.units, [this](OrgUnitId unit) {
        return m_units->isWithin(m_facts.unit, unit);
    });
    return inUnit ? Refusal::None : Refusal::NeedToKnow;
}

Decision Subject::decide(const PermissionInfo &info,
                         const AccessObject *object,
                         QDate at,
                         Governance governance) const
{
    if (!m_facts.active || !m_facts.person.isValid())
        return refused(info.permission, Refusal::Inactive);
    if (info.permission == Permission::OwnSession)
        return allowedFor(info, Via::Everybody);
    if (governance == Governance::Founding)
        return allowedFor(info, Via::Founding);
    const Duty duty = dutyAt(at);
    if (duty != Duty::None && !isAdministrative(info.permission))
        return refused(info.permission, Refusal::Administrator);
    Decision decision = grantedBy(info, object, at, duty);
    if (!decision.allowed || !object || !info.scoped)
        return decision;
    const Refusal secret = secrecyOf(*object, at);
    if (secret == Refusal::None)
        return decision;
    Decision closed = refused(info.permission, secret);
    closed.needed = object->level;
    return closed;
}

Decision Subject::may(Permission permission,
                      const AccessObject &object,
                      QDate at,
                      Governance governance) const
{
    return decide(infoOf(permission), &object, at, governance);
}

Decision Subject::may(Permission permission, QDate at, Governance governance) const
{
    return decide(infoOf(permission), nullptr, at, governance);
}

Decision
Subject::mayAct(QStringView act, const AccessObject &object, QDate at, Governance governance) const
{
    const auto power = powerFor(act);
    if (!power)
        return refused(Permission::OwnSession, Refusal::UnknownAct);
    return may(power->permission, object, at, governance);
}

PermissionSet Subject::permissionsAt(QDate day) const
{
    PermissionSet all;
    if (!m_facts.active)
        return all;
    all.insert(Permission::OwnSession);
    const Duty duty = dutyAt(day);
    for (const Power &power : m_powers) {
        if (holds(power, day, duty) && (duty == Duty::None || power.received < 0))
            all.unite(power.permissions);
    }
    return all;
}

} // namespace zs
