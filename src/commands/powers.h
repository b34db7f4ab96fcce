// SPDX-License-Identifier: GPL-3.0-or-later
// What the person of a session may do, made from the rows of the store and kept ready.
#pragma once

#include "access/decision.h"
#include "commands/session.h"
#include "domain/attachment.h"
#include "domain/change_set.h"
#include "domain/power_rows.h"

#include <QHash>

#include <memory>

namespace zs {

class Store;

/// "person:ID unit:ID ..." as stored with a project; what cannot be read is passed over.
[[nodiscard]] NeedToKnow needToKnowFrom(QStringView text);
[[nodiscard]] QString needToKnowText(const NeedToKnow &known);
[[nodiscard]] Grant grantOf(const RoleGrant &row);
/// Keys, separated by commas; unknown ones are passed over.
[[nodiscard]] PermissionSet permissionsFrom(const QString &keys);

/// Every power in a workspace as values: roles, units, who holds what.
struct PowerFacts {
    RoleBook roles;
    UnitTree units;
    std::vector<Person> people;
    std::vector<RoleGrant> grants;
    std::vector<StandIn> standIns;
    std::vector<KeepAway> keepAways;

    [[nodiscard]] static Result<std::shared_ptr<const PowerFacts>> load(Store &store);
    [[nodiscard]] std::vector<Grant> grantsOf(PersonId person) const;
    [[nodiscard]] std::vector<Grant> allGrants() const;
    [[nodiscard]] std::vector<Delegation> delegations() const;
    /// A person's powers. Somebody unknown may do nothing, unless told otherwise: a log-in made
    /// before there were people.
    [[nodiscard]] Subject subjectOf(PersonId person, bool trustUnknown = false) const;
};

/// The powers of one session (会话权限). Rows that it rests on are watched: see forget().
class Powers {
public:
    [[nodiscard]] static Result<Powers>
    make(Store &store, const Session &session, Governance governance);

    /// May this act be done on that project (invalid: on none), on that day?
    [[nodiscard]] Decision mayAct(Store &store, QStringView act, ProjectId project, QDate at);
    /// The same on a project that is about to be made.
    [[nodiscard]] Decision mayActOn(QStringView act, const Project &fresh, QDate at) const;
    [[nodiscard]] Decision may(Store &store, Permission permission, ProjectId project, QDate at);
    [[nodiscard]] Decision mayRead(const Project &project, QDate at) const;
    /// A file is read with its project, under its own label and circle.
    [[nodiscard]] Decision
    mayReadFile(const Project &project, const Attachment &file, QDate at) const;
    /// Whether there may be any object for which it holds: to show an action at all.
    [[nodiscard]] Decision mayAnywhere(Permission permission, QDate at) const;
    [[nodiscard]] Duty dutyAt(QDate at) const;
    [[nodiscard]] Governance governance() const { return m_governance; }
    [[nodiscard]] const PowerFacts &facts() const { return *m_facts; }
    [[nodiscard]] AccessObject objectOf(const Project &project) const;

    /// The latest day that the log has seen: what had ended by then has ended, also where the clock
    /// says an earlier day. What was to begin is told from the clock alone.
    void setLatest(QDate day) { m_latest = day; }
    /// Takes note of what was committed; false when these powers must be made anew.
    [[nodiscard]] bool stillHold(const ChangeSet &set);

private:
    /// Allowed on that day and, where the clock was set back, on the latest one as well.
    template <class Ask>
    [[nodiscard]] Decision onBoth(QDate at, const Ask &ask) const;
    Powers(std::shared_ptr<const PowerFacts> facts, Subject subject, Governance governance);
    [[nodiscard]] const AccessObject *object(Store &store, ProjectId project);

    std::shared_ptr<const PowerFacts> m_facts; ///< the subject points into it
    Subject m_subject;
    Governance m_governance;
    QDate m_latest;
    QHash<ProjectId, AccessObject> m_objects;
};

/// Ok, or Forbidden: rows of powers, approvals and meetings are only written by the acts that are
/// for them, whatever a change set calls itself.
[[nodiscard]] Result<> actFitsRows(const ChangeSet &set);
/// Whether that act is one of those for rows of the kind; false for kinds that no act is named for.
[[nodiscard]] bool isRowOfAct(EntityKind kind, const QString &act);

} // namespace zs
