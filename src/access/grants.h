// SPDX-License-Identifier: GPL-3.0-or-later
// Who holds which role where and for how long; who stands in for whom; and the rules that keep the
// three administrators apart.
#pragma once

#include "access/roles.h"
#include "base/clock.h"
#include "base/result.h"
#include "domain/ids.h"

#include <QDate>

#include <span>
#include <vector>

namespace zs {

/// From a day to a day, both included; an invalid date is open.
struct Period {
    QDate from;
    QDate to;
    [[nodiscard]] bool contains(QDate day) const
    {
        return (!from.isValid() || day >= from) && (!to.isValid() || day <= to);
    }
    [[nodiscard]] bool overlaps(const Period &other) const;
    bool operator==(const Period &) const = default;
};

/// A role given to a person (授权).
struct Grant {
    PersonId person;
    QString role;
    DataScope scope = DataScope::OwnUnit;
    OrgUnitId unit;    ///< where the scope counts from; invalid = the person's own unit
    ProjectId project; ///< valid: on this project only, whatever the scope
    Period period;
};

/// One person stands in for another (代理): with the other's roles and reach, but the own
/// clearance. Personal powers, administrators' powers and received delegations are not handed on.
struct Delegation {
    PersonId from;
    PersonId to;
    Period period;             ///< both ends are required
    PermissionSet permissions; ///< empty = all that can be delegated
    QString reason;
};
/// What is wrong with a delegation, as a sentence; empty when it is in order: other persons, both
/// dates, at most a year, a reason, nothing in it that cannot be delegated.
[[nodiscard]] QString delegationFault(const Delegation &delegation);

/// Whether the three administrators have been appointed. Once Separated, a workspace never goes
/// back, even when a grant runs out: that would give everybody everything.
enum class Governance : std::uint8_t {
    Founding, ///< before the appointment: an active person may do everything
    Separated,
};

/// A breach of the separation of duties.
struct SeparationFault {
    enum class Kind {
        Missing,      ///< nobody has the duty
        TwoDuties,    ///< one person has two of the three
        AlsoBusiness, ///< an administrator has a business role at the same time
        Delegates,    ///< an administrator's powers are handed on, or one stands in for others
    };
    Kind kind = Kind::Missing;
    Duty duty = Duty::None;
    PersonId person;
    QString role;
    [[nodiscard]] QString text(const QString &personName, const RoleBook &roles) const;
};
/// On that day, or on any later day for which grants are already made.
[[nodiscard]] std::vector<SeparationFault> checkSeparation(std::span<const Grant> grants,
                                                           std::span<const Delegation> delegations,
                                                           const RoleBook &roles,
                                                           QDate at);
/// Separated as soon as no fault is left; stays so.
[[nodiscard]] Governance governanceAfter(Governance now, std::span<const SeparationFault> faults);

/// Ok, or why the grant cannot stand beside those there are, whoever gives it: an unknown role,
/// days in the wrong order (Invalid), or two duties in one person (Forbidden).
[[nodiscard]] Result<>
fitsBeside(const Grant &grant, std::span<const Grant> present, const RoleBook &roles, QDate at);
/// Ok, or Forbidden with the reason, for giving `grant`. The security administrator gives business
/// roles to others; an administrator's role takes two of the three (see TwoPersonAct); while
/// founding, anybody may give any role that fits.
[[nodiscard]] Result<> mayGrant(PersonId granter,
                                const Grant &grant,
                                std::span<const Grant> present,
                                const RoleBook &roles,
                                QDate at,
                                Governance governance);
/// The same for taking a role away.
[[nodiscard]] Result<> mayWithdraw(PersonId granter,
                                   const Grant &grant,
                                   std::span<const Grant> present,
                                   const RoleBook &roles,
                                   QDate at,
                                   Governance governance);

/// What one administrator proposed and another of the three has to confirm (双人).
struct TwoPersonAct {
    enum class State { Pending, Confirmed, Refused };
    QString act;        ///< e.g. "appoint-administrator"
    QByteArray content; ///< what exactly: canonical bytes; the second sees and confirms the same
    PersonId proposer;
    Duty proposerDuty = Duty::None;
    UtcMillis proposedAt = 0;
    UtcMillis expiresAt = 0;
    State state = State::Pending;
    PersonId second;
    Duty secondDuty = Duty::None;
    UtcMillis decidedAt = 0;
};
struct Administrator {
    PersonId person;
    Duty duty = Duty::None;
};
inline constexpr UtcMillis kTwoPersonLife = 7LL * 24 * 3600 * 1000;
/// Forbidden for anyone but the three.
[[nodiscard]] Result<TwoPersonAct>
proposed(const QString &act, const QByteArray &content, const Administrator &by, UtcMillis at);
/// Forbidden for the proposer, for the same duty and for others than the three; Conflict when the
/// content is another, the act was decided already or has expired.
[[nodiscard]] Result<TwoPersonAct> decided(const TwoPersonAct &pending,
                                           bool confirm,
                                           const QByteArray &content,
                                           const Administrator &by,
                                           UtcMillis at);

} // namespace zs
