// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/grants.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace zs {

namespace {

struct Grants {
    Q_DECLARE_TR_FUNCTIONS(Grants)
};

constexpr int kLongestDelegationDays = 366;
constexpr std::array kDuties{Duty::System, Duty::Security, Duty::Audit};

Duty dutyOf(const Grant &grant, const RoleBook &roles)
{
    const Role *role = roles.find(grant.role);
    return role ? role->duty : Duty::None;
}

bool endsBefore(const Period &period, QDate day)
{
    return period.to.isValid() && period.to < day;
}

std::unexpected<Error> forbidden(const QString &why)
{
    return fail(ErrorCode::Forbidden, why);
}

/// The fault that `a` beside `b` of the same person makes, if any.
std::optional<SeparationFault> faultBetween(const Grant &a, const Grant &b, const RoleBook &roles)
{
    using Kind = SeparationFault::Kind;
    const Duty duty = dutyOf(a, roles);
    const Duty other = dutyOf(b, roles);
    if (duty == Duty::None || !a.period.overlaps(b.period))
        return {};
    if (other == Duty::None)
        return SeparationFault{Kind::AlsoBusiness, duty, a.person, b.role};
    if (other != duty)
        return SeparationFault{Kind::TwoDuties, duty, a.person, b.role};
    return {};
}

bool holdsDuty(std::span<const Grant> grants, PersonId person, const RoleBook &roles, QDate at)
{
    return std::ranges::any_of(grants, [&](const Grant &g) {
        return g.person == person && g.period.contains(at) && dutyOf(g, roles) != Duty::None;
    });
}

} // namespace

bool Period::overlaps(const Period &other) const
{
    const auto before = [](const Period &a, const Period &b) {
        return a.to.isValid() && b.from.isValid() && a.to < b.from;
    };
    return !before(*this, other) && !before(other, *this);
}

QString delegationFault(const Delegation &delegation)
{
    const Period &period = delegation.period;
    if (!delegation.from.isValid() || !delegation.to.isValid() || delegation.from == delegation.to)
        return Grants::tr("A delegation needs two different persons.");
    if (!period.from.isValid() || !period.to.isValid() || period.to < period.from)
        return Grants::tr("A delegation needs a first and a last day, in this order.");
    if (period.from.daysTo(period.to) >= kLongestDelegationDays)
        return Grants::tr("A delegation lasts no longer than a year.");
    if (delegation.reason.trimmed().isEmpty())
        return Grants::tr("A delegation needs a reason.");
    for (const PermissionInfo &info : permissionTable()) {
        if (delegation.permissions.contains(info.permission)
            && (info.personal || isAdministrative(info.permission)))
            return Grants::tr("\"%1\" cannot be delegated.").arg(permissionText(info.permission));
    }
    return {};
}

QString SeparationFault::text(const QString &personName, const RoleBook &roles) const
{
    switch (kind) {
    case Kind::Missing:
        return Grants::tr("There is no %1.").arg(dutyText(duty));
    case Kind::TwoDuties:
        return Grants::tr("%1 is %2 and at the same time %3.")
            .arg(personName, dutyText(duty), roles.nameOf(role));
    case Kind::AlsoBusiness:
        return Grants::tr("%1 is %2 and has the business role \"%3\" at the same time.")
            .arg(personName, dutyText(duty), roles.nameOf(role));
    case Kind::Delegates:
        return Grants::tr("%1 is %2 and takes part in a delegation.")
            .arg(personName, dutyText(duty));
    }
    return {};
}

std::vector<SeparationFault> checkSeparation(std::span<const Grant> grants,
                                             std::span<const Delegation> delegations,
                                             const RoleBook &roles,
                                             QDate at)
{
    std::vector<SeparationFault> faults;
    for (const Duty duty : kDuties) {
        const bool held = std::ranges::any_of(grants, [&](const Grant &g) {
            return g.period.contains(at) && dutyOf(g, roles) == duty;
        });
        if (!held)
            faults.push_back({SeparationFault::Kind::Missing, duty, {}, {}});
    }
    for (std::size_t i = 0; i < grants.size(); ++i) {
        if (dutyOf(grants[i], roles) == Duty::None || endsBefore(grants[i].period, at))
            continue;
        for (std::size_t j = 0; j < grants.size(); ++j) {
            if (i == j || grants[i].person != grants[j].person || endsBefore(grants[j].period, at))
                continue;
            const bool told = j < i && dutyOf(grants[j], roles) != Duty::None; // as the pair (j, i)
            if (const auto fault = faultBetween(grants[i], grants[j], roles); fault && !told)
                faults.push_back(*fault);
        }
        for (const Delegation &d : delegations) {
            const bool party = d.from == grants[i].person || d.to == grants[i].person;
            if (party && d.period.overlaps(grants[i].period) && !endsBefore(d.period, at))
                faults.push_back({SeparationFault::Kind::Delegates,
                                  dutyOf(grants[i], roles),
                                  grants[i].person,
                                  grants[i].role});
        }
    }
    return faults;
}

Governance governanceAfter(Governance now, std::span<const SeparationFault> faults)
{
    return now == Governance::Separated || faults.empty() ? Governance::Separated
                                                          : Governance::Founding;
}

Result<>
fitsBeside(const Grant &grant, std::span<const Grant> present, const RoleBook &roles, QDate at)
{
    if (!roles.find(grant.role))
        return fail(ErrorCode::Invalid, Grants::tr("There is no role \"%1\".").arg(grant.role));
    if (grant.period.from.isValid() && grant.period.to.isValid()
        && grant.period.to < grant.period.from)
        return fail(ErrorCode::Invalid, Grants::tr("The last day lies before the first."));
    for (const Grant &other : present) {
        if (other.person != grant.person || endsBefore(other.period, at))
            continue;
        if (faultBetween(grant, other, roles) || faultBetween(other, grant, roles))
            return forbidden(
                Grants::tr("One person cannot hold \"%1\" and \"%2\" at the same time.")
                    .arg(roles.nameOf(grant.role), roles.nameOf(other.role)));
    }
    return {};
}

Result<> mayWithdraw(PersonId granter,
                     const Grant &grant,
                     std::span<const Grant> present,
                     const RoleBook &roles,
                     QDate at,
                     Governance governance)
{
    if (governance == Governance::Founding)
        return {};
    if (dutyOf(grant, roles) != Duty::None)
        return forbidden(Grants::tr("Appointing or dismissing an administrator takes two of the "
                                    "three administrators: one proposes, another confirms."));
    const bool grants = std::ranges::any_of(present, [&](const Grant &g) {
        return g.person == granter && g.period.contains(at)
               && roles.permissionsOf(g.role).contains(Permission::RoleGrant);
    });
    if (!grants)
        return forbidden(Grants::tr("Only the security administrator grants and withdraws roles."));
    return {};
}

Result<> mayGrant(PersonId granter,
                  const Grant &grant,
                  std::span<const Grant> present,
                  const RoleBook &roles,
                  QDate at,
                  Governance governance)
{
    if (auto fits = fitsBeside(grant, present, roles, at); !fits)
        return fits;
    if (auto may = mayWithdraw(granter, grant, present, roles, at, governance); !may)
        return may;
    if (governance == Governance::Separated
        && (granter == grant.person || holdsDuty(present, grant.person, roles, at)))
        return forbidden(Grants::tr("An administrator receives no business role."));
    return {};
}

Result<TwoPersonAct>
proposed(const QString &act, const QByteArray &content, const Administrator &by, UtcMillis at)
{
    if (by.duty == Duty::None || !by.person.isValid())
        return forbidden(Grants::tr("Only one of the three administrators may propose this."));
    TwoPersonAct pending;
    pending.act = act;
    pending.content = content;
    pending.proposer = by.person;
    pending.proposerDuty = by.duty;
    pending.proposedAt = at;
    pending.expiresAt = at + kTwoPersonLife;
    return pending;
}

Result<TwoPersonAct> decided(const TwoPersonAct &pending,
                             bool confirm,
                             const QByteArray &content,
                             const Administrator &by,
                             UtcMillis at)
{
    if (by.duty == Duty::None || !by.person.isValid())
        return forbidden(Grants::tr("Only one of the three administrators may confirm this."));
    if (by.person == pending.proposer || by.duty == pending.proposerDuty)
        return forbidden(
            Grants::tr("Who proposed it cannot confirm it: it takes another administrator."));
    if (pending.state != TwoPersonAct::State::Pending)
        return fail(ErrorCode::Conflict, Grants::tr("This was decided already."));
    if (at >= pending.expiresAt || at < pending.proposedAt)
        return fail(ErrorCode::Conflict,
                    Grants::tr("The proposal has expired. It has to be made anew."));
    if (content != pending.content)
        return fail(ErrorCode::Conflict,
                    Grants::tr("This is not what was proposed. Look at it again."));
    TwoPersonAct done = pending;
    done.state = confirm ? TwoPersonAct::State::Confirmed : TwoPersonAct::State::Refused;
    done.second = by.person;
    done.secondDuty = by.duty;
    done.decidedAt = at;
    return done;
}

} // namespace zs
