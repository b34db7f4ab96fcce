// SPDX-License-Identifier: GPL-3.0-or-later
// Powers through the workspace: who holds which role, who stands in for whom, who is cleared for
// what, and the three administrators.
#pragma once

#include "access/decision.h"
#include "commands/powers.h"
#include "commands/workspace.h"
#include "domain/power_rows.h"
#include "domain/rule_rows.h"

namespace zs {

/// The three administrators (三员) of a workspace.
struct Appointment {
    PersonId system;
    PersonId security;
    PersonId audit;
};

/// What is done with somebody's log-in.
enum class LoginAct : std::uint8_t { Give, Revoke };

class AccessDesk {
public:
    /// The workspace must outlive the desk.
    explicit AccessDesk(Workspace &workspace)
        : m_workspace(workspace)
    {}

    /// All powers as they stand. Everybody may see who holds which role.
    [[nodiscard]] Result<std::shared_ptr<const PowerFacts>> facts() const;

    /// Ends the founding: from here on nobody may do what no role gives, and there is no way back.
    /// Forbidden when the three are not three, or one of them keeps a business role; such roles of
    /// theirs are taken away in the same act when `withdrawOthers`.
    [[nodiscard]] Result<> appoint(const Appointment &three, bool withdrawOthers);

    /// Gives a role. An administrator's role only as a proposal to a second administrator.
    [[nodiscard]] Result<> grant(RoleGrant row);
    [[nodiscard]] Result<> withdraw(RoleGrantId id);
    [[nodiscard]] Result<> addStandIn(StandIn row);
    [[nodiscard]] Result<> endStandIn(StandInId id);
    /// Tells nothing of it but that it is there; NotFound for an unknown code.
    [[nodiscard]] Result<ProjectId> projectByCode(const QString &code) const;
    [[nodiscard]] Result<> addAvoidance(KeepAway row);
    [[nodiscard]] Result<> endAvoidance(KeepAwayId id);
    [[nodiscard]] Result<>
    setClearance(PersonId person, Classification level, QDate from, QDate to);
    /// Joins the site, with no clearance above what is open; Conflict for a log-in name that is
    /// taken.
    [[nodiscard]] Result<PersonId> addPerson(Person person);
    /// Name, title and unit.
    [[nodiscard]] Result<> changePerson(const Person &wanted);
    /// 离岗: no log-in and no power any more; whoever administers the processes is told of the
    /// steps that wait for this person. How many do. Forbidden for one of the three administrators.
    [[nodiscard]] Result<int> leave(PersonId person);
    [[nodiscard]] Result<> comeBack(PersonId person);
    /// Whether giving or taking the log-in waits for a second administrator's consent.
    [[nodiscard]] Result<bool> needsSecond(PersonId person, LoginAct act) const;
    /// Asks for that consent, which is good once.
    [[nodiscard]] Result<> proposeLogin(PersonId person, LoginAct act);
    /// A role of the site's own, or another content of one of that key. Invalid as
    /// RoleBook::withSite() says. While founding at once; afterwards a proposal to a second
    /// administrator.
    [[nodiscard]] Result<> defineRole(SiteRole row);

    /// The passphrase policy or the protection profile: "security.policy" or "security.profile" and
    /// one of the shipped keys. While founding at once; afterwards a proposal to a second
    /// administrator. Invalid for another key or value.
    [[nodiscard]] Result<> setSecurity(const QString &key, const QString &value);

    /// Brings a rule pack into force, which takes one of the same name out of it, or takes it out.
    /// While founding at once; afterwards a proposal to a second administrator, who sees `summary`.
    [[nodiscard]] Result<> settleRulePack(RulePackRow row, PackState state, const QString &summary);

    struct SettingValue {
        QString key;
        QString value;
    };
    /// What leaves and what is bound, by "set-export-rule", "set-approval-binding" or
    /// "set-meeting-matters". While founding at once; afterwards a proposal to a second
    /// administrator, who sees `summary`.
    [[nodiscard]] Result<>
    setRules(const QString &act, const std::vector<SettingValue> &values, const QString &summary);

    /// What waits for a second administrator.
    [[nodiscard]] Result<std::vector<TwoPersonRow>> pending() const;
    /// Confirms and carries out, or refuses; Forbidden for the proposer and the same office.
    [[nodiscard]] Result<> decide(TwoPersonRowId id, bool confirm);

private:
    [[nodiscard]] Result<int> tellStewards(PersonId person, ChangeSet &set);
    [[nodiscard]] Result<> commit(ChangeSet set, const QString &note);
    [[nodiscard]] Result<> propose(const RoleGrant &row, bool withdraw, const QString &summary);
    /// `rows` are written with the proposal.
    [[nodiscard]] Result<> propose(const QString &name,
                                   const QByteArray &content,
                                   const QString &summary,
                                   std::vector<EntityChange> rows = {});
    [[nodiscard]] Result<ChangeSet> packChange(const RulePackRow &row, PackState state) const;
    /// What a confirmed proposal changes.
    [[nodiscard]] Result<std::vector<EntityChange>> effectOf(const TwoPersonRow &row) const;
    [[nodiscard]] Result<ChangeSet> roleChange(SiteRole row) const;
    [[nodiscard]] Result<std::vector<EntityChange>> rulesEffect(const TwoPersonRow &row) const;
    [[nodiscard]] Result<> takeSettings();
    [[nodiscard]] Result<Administrator> administrator() const;
    [[nodiscard]] QString nameOf(PersonId person) const;
    template <Entity E>
    [[nodiscard]] Result<E> rowOf(const Uuid &id) const;
    [[nodiscard]] QDate today() const;

    Workspace &m_workspace;
};

} // namespace zs
