// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/access_desk.h"

#include "access/profiles.h"
#include "commands/workspace_private.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Access {
    Q_DECLARE_TR_FUNCTIONS(AccessDesk)
};

/// What a second administrator confirms: a role given or taken, canonically.
QByteArray contentOf(const RoleGrant &row, bool withdraw)
{
    const QJsonObject json{{"withdraw"_L1, withdraw},
                           {"id"_L1, row.id.value().toString()},
                           {"person"_L1, row.person.value().toString()},
                           {"role"_L1, row.role},
                           {"scope"_L1, static_cast<qint64>(row.scope)},
                           {"from"_L1, row.from.toString(Qt::ISODate)},
                           {"to"_L1, row.to.toString(Qt::ISODate)}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

struct Proposed {
    RoleGrant row;
    bool withdraw = false;
};

Proposed proposedFrom(const QByteArray &content)
{
    const QJsonObject json = QJsonDocument::fromJson(content).object();
    Proposed proposed;
    proposed.withdraw = json["withdraw"_L1].toBool();
    proposed.row.id = RoleGrantId(Uuid::fromString(json["id"_L1].toString()));
    proposed.row.person = PersonId(Uuid::fromString(json["person"_L1].toString()));
    proposed.row.role = json["role"_L1].toString();
    proposed.row.scope = json["scope"_L1].toInteger();
    proposed.row.from = QDate::fromString(json["from"_L1].toString(), Qt::ISODate);
    proposed.row.to = QDate::fromString(json["to"_L1].toString(), Qt::ISODate);
    return proposed;
}

/// A role that a second administrator confirms.
QByteArray contentOf(const SiteRole &row)
{
    const QJsonObject json{{"key"_L1, row.key},
                           {"zh"_L1, row.nameZh},
                           {"en"_L1, row.nameEn},
                           {"extends"_L1, row.extends},
                           {"permissions"_L1, row.permissions},
                           {"scope"_L1, static_cast<qint64>(row.scope)}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

SiteRole siteRoleFrom(const QByteArray &content)
{
    const QJsonObject json = QJsonDocument::fromJson(content).object();
    SiteRole row;
    row.key = json["key"_L1].toString();
    row.nameZh = json["zh"_L1].toString();
    row.nameEn = json["en"_L1].toString();
    row.extends = json["extends"_L1].toString();
    row.permissions = json["permissions"_L1].toString();
    row.scope = json["scope"_L1].toInteger();
    return row;
}

/// Everything it gives, inherited or not.
QString powersText(const PermissionSet &powers)
{
    QStringList words;
    for (const PermissionInfo &info : permissionTable()) {
        if (powers.contains(info.permission))
            words << permissionText(info.permission);
    }
    return words.join(Access::tr("; "));
}

TwoPersonAct actOf(const TwoPersonRow &row)
{
    return {.act = row.act,
            .content = row.content,
            .proposer = row.proposer,
            .proposerDuty = static_cast<Duty>(row.proposerDuty),
            .proposedAt = row.proposedAt,
            .expiresAt = row.expiresAt,
            .state = static_cast<TwoPersonAct::State>(row.state),
            .second = row.second,
            .secondDuty = static_cast<Duty>(row.secondDuty),
            .decidedAt = row.decidedAt};
}

/// In words; Invalid for what is no policy or profile.
Result<QString> securityText(const QString &key, const QString &value)
{
    if (key == "security.policy"_L1) {
        const auto &all = shippedPolicies();
        const auto policy = std::ranges::find(all, value, &PassphrasePolicy::key);
        if (policy != all.end())
            return Access::tr("Passphrase policy: %1")
                .arg(Bilingual{policy->nameZh, policy->nameEn}.text());
    }
    if (key == "security.profile"_L1) {
        const auto &all = shippedProfiles();
        const auto profile = std::ranges::find(all, value, &ProtectionProfile::key);
        if (value.isEmpty())
            return Access::tr("Protection profile: none");
        if (profile != all.end())
            return Access::tr("Protection profile: %1").arg(profile->name.text());
    }
    if (key == "rules.issuers"_L1) {
        QStringList names;
        for (const auto &issuer : QJsonDocument::fromJson(value.toUtf8()).array())
            names << issuer.toObject()["name"_L1].toString();
        return names.isEmpty()
                   ? Access::tr("Issuers of rule packs: none")
                   : Access::tr("Issuers of rule packs: %1").arg(names.join(Access::tr(", ")));
    }
    return fail(ErrorCode::Invalid,
                Access::tr("\"%1\" is no passphrase policy or protection profile.").arg(value));
}

} // namespace

QDate AccessDesk::today() const
{
    return m_workspace.d->today();
}

Result<std::shared_ptr<const PowerFacts>> AccessDesk::facts() const
{
    return PowerFacts::load(*m_workspace.d->store);
}

template <Entity E>
Result<E> AccessDesk::rowOf(const Uuid &id) const
{
    auto rows = m_workspace.d->store->load<E>(RowFilter{"id", id});
    if (!rows)
        return passOn(rows);
    if (rows->empty())
        return fail(ErrorCode::NotFound, Access::tr("This is not in the workspace any more."));
    return std::move(rows->front());
}
// access_people.cpp uses it, too; an optimised build keeps no copy for others unasked
template Result<Person> AccessDesk::rowOf<Person>(const Uuid &id) const;

QString AccessDesk::nameOf(PersonId person) const
{
    return m_workspace.nameOf(EntityKind::Person, person.value());
}

Result<> AccessDesk::commit(ChangeSet set, const QString &note)
{
    auto &d = *m_workspace.d;
    if (auto may = d.authorise(set.command, set.project); !may)
        return may;
    if (const auto written = d.write(set, note); !written)
        return passOn(written);
    if (auto taken = takeSettings(); !taken) // who hears of the change asks for them
        return taken;
    Q_EMIT m_workspace.changed(set);
    return {};
}

Result<> AccessDesk::appoint(const Appointment &three, bool withdrawOthers)
{
    auto &d = *m_workspace.d;
    if (m_workspace.governance() == Governance::Separated)
        return fail(ErrorCode::Conflict,
                    Access::tr("The three administrators are appointed already. A change takes two "
                               "of them."));
    const auto known = facts();
    if (!known)
        return passOn(known);
    ChangeSet set{u"appoint-administrators"_s, {}, {}};
    std::vector<Grant> after = (*known)->allGrants();
    const std::array persons{three.system, three.security, three.audit};
    if (withdrawOthers) {
        for (const RoleGrant &row : (*known)->grants) {
            if (std::ranges::find(persons, row.person) != persons.end())
                set.changes.push_back(deleted(row));
        }
        std::erase_if(after, [&](const Grant &grant) {
            return std::ranges::find(persons, grant.person) != persons.end();
        });
    }
    constexpr std::array kDuties{Duty::System, Duty::Security, Duty::Audit};
    for (std::size_t i = 0; i < persons.size(); ++i) {
        RoleGrant row;
        row.id = d.ids.next<RoleGrantId>();
        row.person = persons[i];
        row.role = (*known)->roles.roleFor(kDuties[i])->key;
        row.scope = static_cast<std::int64_t>(DataScope::All);
        row.from = today();
        after.push_back(grantOf(row));
        set.changes.push_back(inserted(row));
    }
    const auto faults = checkSeparation(after, (*known)->delegations(), (*known)->roles, today());
    if (!faults.empty())
        return fail(ErrorCode::Forbidden,
                    faults.front().text(nameOf(faults.front().person), (*known)->roles));
    const ChangeSet governance =
        d.settingChange(set.command, u"access.governance"_s, u"separated"_s);
    std::ranges::copy(governance.changes, std::back_inserter(set.changes));
    const QString names =
        u"%1, %2, %3"_s.arg(nameOf(three.system), nameOf(three.security), nameOf(three.audit));
    return commit(std::move(set), names);
}

Result<> AccessDesk::grant(RoleGrant row)
{
    const auto known = facts();
    if (!known)
        return passOn(known);
    const Grant fresh = grantOf(row);
    const Role *role = (*known)->roles.find(row.role);
    const bool office = role && role->duty != Duty::None;
    const auto present = (*known)->allGrants();
    row.id = m_workspace.d->ids.next<RoleGrantId>();
    const QString summary =
        Access::tr("%1 becomes %2").arg(nameOf(row.person), (*known)->roles.nameOf(row.role));
    if (office && m_workspace.governance() == Governance::Separated) {
        if (auto fits = fitsBeside(fresh, present, (*known)->roles, today()); !fits)
            return fits;
        return propose(row, false, summary);
    }
    if (auto may = mayGrant(m_workspace.session().person,
                            fresh,
                            present,
                            (*known)->roles,
                            today(),
                            m_workspace.governance());
        !may)
        return may;
    return commit(ChangeSet{u"grant-role"_s, {}, {inserted(row)}}, summary);
}

Result<> AccessDesk::withdraw(RoleGrantId id)
{
    const auto row = rowOf<RoleGrant>(id.value());
    const auto known = facts();
    if (!row)
        return passOn(row);
    if (!known)
        return passOn(known);
    const Role *role = (*known)->roles.find(row->role);
    const QString summary = Access::tr("%1 is no longer %2")
                                .arg(nameOf(row->person), (*known)->roles.nameOf(row->role));
    if (role && role->duty != Duty::None && m_workspace.governance() == Governance::Separated)
        return propose(*row, true, summary);
    const auto present = (*known)->allGrants();
    if (auto may = mayWithdraw(m_workspace.session().person,
                               grantOf(*row),
                               present,
                               (*known)->roles,
                               today(),
                               m_workspace.governance());
        !may)
        return may;
    return commit(ChangeSet{u"withdraw-role"_s, {}, {deleted(*row)}}, summary);
}

Result<> AccessDesk::addStandIn(StandIn row)
{
    const Delegation delegation{row.from,
                                row.to,
                                {row.firstDay, row.lastDay},
                                permissionsFrom(row.permissions),
                                row.reason};
    if (const QString fault = delegationFault(delegation); !fault.isEmpty())
        return fail(ErrorCode::Invalid, fault);
    row.id = m_workspace.d->ids.next<StandInId>();
    return commit(ChangeSet{u"add-stand-in"_s, {}, {inserted(row)}},
                  Access::tr("%1 stands in for %2").arg(nameOf(row.to), nameOf(row.from)));
}

Result<> AccessDesk::endStandIn(StandInId id)
{
    const auto row = rowOf<StandIn>(id.value());
    if (!row)
        return passOn(row);
    return commit(ChangeSet{u"end-stand-in"_s, {}, {deleted(*row)}}, nameOf(row->to));
}

Result<ProjectId> AccessDesk::projectByCode(const QString &code) const
{
    const auto rows = m_workspace.d->store->load<Project>();
    if (!rows)
        return passOn(rows);
    const auto found = std::ranges::find(*rows, code, &Project::code);
    if (found == rows->end())
        return fail(ErrorCode::NotFound,
                    Access::tr("There is no project with the code \"%1\".").arg(code));
    return found->id;
}

Result<> AccessDesk::addAvoidance(KeepAway row)
{
    row.reason = row.reason.simplified();
    if (row.reason.isEmpty())
        return fail(ErrorCode::Invalid, Access::tr("Say why this person must keep away."));
    row.id = m_workspace.d->ids.next<KeepAwayId>();
    return commit(ChangeSet{u"add-avoidance"_s, row.project, {inserted(row)}}, nameOf(row.person));
}

Result<> AccessDesk::endAvoidance(KeepAwayId id)
{
    const auto row = rowOf<KeepAway>(id.value());
    if (!row)
        return passOn(row);
    return commit(ChangeSet{u"end-avoidance"_s, row->project, {deleted(*row)}},
                  nameOf(row->person));
}

Result<> AccessDesk::setClearance(PersonId person, Classification level, QDate from, QDate to)
{
    const auto row = rowOf<Person>(person.value());
    if (!row)
        return passOn(row);
    if (from.isValid() && to.isValid() && to < from)
        return fail(ErrorCode::Invalid, Access::tr("The last day lies before the first."));
    Person after = *row;
    after.clearance = level;
    after.clearanceFrom = from;
    after.clearanceTo = to;
    ChangeSet set{u"set-clearance"_s, {}, {}};
    addUpdate(set, *row, after);
    return set.isEmpty() ? Result<>() : commit(std::move(set), row->name);
}

Result<> AccessDesk::defineRole(SiteRole row)
{
    const auto known = facts();
    if (!known)
        return passOn(known);
    Role role;
    role.key = row.key = row.key.trimmed();
    role.name = {row.nameZh, row.nameEn};
    role.extends = row.extends.split(u',', Qt::SkipEmptyParts);
    for (const QString &key : row.permissions.split(u',', Qt::SkipEmptyParts)) {
        const auto permission = permissionByKey(key.trimmed());
        if (!permission)
            return fail(ErrorCode::Invalid,
                        Access::tr("There is no permission \"%1\".").arg(key.trimmed()));
        role.permissions.push_back(*permission);
    }
    std::vector<Role> site{role};
    std::ranges::copy_if((*known)->roles.roles(), std::back_inserter(site), [&](const Role &other) {
        return !other.shipped && other.key != role.key;
    });
    const auto fits = (*known)->roles.withSite(site);
    if (!fits)
        return passOn(fits);
    if (auto may = m_workspace.d->authorise(u"define-role"_s, {}); !may)
        return may;
    auto change = roleChange(row);
    if (!change)
        return passOn(change);
    if (change->isEmpty())
        return {};
    if (m_workspace.governance() == Governance::Founding)
        return commit(std::move(*change), row.key);
    return propose(
        u"define-role"_s,
        contentOf(row),
        Access::tr("Role %1: %2").arg(role.name.text(), powersText(fits->permissionsOf(role.key))));
}

Result<ChangeSet> AccessDesk::roleChange(SiteRole row) const
{
    const auto rows = m_workspace.d->store->load<SiteRole>();
    if (!rows)
        return passOn(rows);
    ChangeSet set{u"define-role"_s, {}, {}};
    const auto same = std::ranges::find(*rows, row.key, &SiteRole::key);
    if (same == rows->end()) {
        row.id = m_workspace.d->ids.next<SiteRoleId>();
        set.changes.push_back(inserted(row));
        return set;
    }
    row.id = same->id;
    row.version = same->version;
    addUpdate(set, *same, row);
    return set;
}

Result<Administrator> AccessDesk::administrator() const
{
    const Duty duty = m_workspace.duty();
    if (duty == Duty::None)
        return fail(ErrorCode::Forbidden,
                    Access::tr("Only one of the three administrators may do this."));
    return Administrator{m_workspace.session().person, duty};
}

Result<> AccessDesk::propose(const RoleGrant &row, bool withdraw, const QString &summary)
{
    return propose(u"appoint-administrator"_s, contentOf(row, withdraw), summary);
}

Result<> AccessDesk::propose(const QString &name,
                             const QByteArray &content,
                             const QString &summary,
                             std::vector<EntityChange> rows)
{
    const auto self = administrator();
    if (!self)
        return passOn(self);
    const auto act = proposed(name, content, *self, m_workspace.d->clock.now());
    if (!act)
        return passOn(act);
    TwoPersonRow pending;
    pending.id = m_workspace.d->ids.next<TwoPersonRowId>();
    pending.act = act->act;
    pending.content = act->content;
    pending.summary = summary;
    pending.proposer = act->proposer;
    pending.proposerDuty = static_cast<std::int64_t>(act->proposerDuty);
    pending.proposedAt = act->proposedAt;
    pending.expiresAt = act->expiresAt;
    rows.push_back(inserted(pending));
    return commit(ChangeSet{u"propose-to-second"_s, {}, std::move(rows)}, summary);
}

Result<std::vector<TwoPersonRow>> AccessDesk::pending() const
{
    auto rows = m_workspace.d->store->load<TwoPersonRow>({}, u"proposed_at, id"_s);
    const UtcMillis now = m_workspace.d->clock.now();
    if (rows)
        std::erase_if(*rows, [now](const TwoPersonRow &row) {
            return static_cast<TwoPersonAct::State>(row.state) != TwoPersonAct::State::Pending
                   || now >= row.expiresAt;
        });
    return rows;
}

Result<> AccessDesk::decide(TwoPersonRowId id, bool confirm)
{
    const auto row = rowOf<TwoPersonRow>(id.value());
    const auto self = administrator();
    if (!row)
        return passOn(row);
    if (!self)
        return passOn(self);
    const auto act = decided(actOf(*row), confirm, row->content, *self, m_workspace.d->clock.now());
    if (!act)
        return passOn(act);
    TwoPersonRow after = *row;
    after.state = static_cast<std::int64_t>(act->state);
    after.second = act->second;
    after.secondDuty = static_cast<std::int64_t>(act->secondDuty);
    after.decidedAt = act->decidedAt;
    ChangeSet set{u"decide-two-persons"_s, {}, {}};
    addUpdate(set, *row, after);
    if (confirm) {
        auto changes = effectOf(*row);
        if (!changes)
            return passOn(changes);
        std::ranges::move(*changes, std::back_inserter(set.changes));
    }
    return commit(std::move(set), row->summary);
}

Result<std::vector<EntityChange>> AccessDesk::effectOf(const TwoPersonRow &row) const
{
    auto &d = *m_workspace.d;
    if (row.act == "set-export-rule"_L1 || row.act == "set-approval-binding"_L1
        || row.act == "set-meeting-matters"_L1)
        return rulesEffect(row);
    if (row.act == "renew-login"_L1)
        return std::vector<EntityChange>(); // the consent itself is what counts
    if (row.act == "set-policy"_L1) {
        const QJsonObject json = QJsonDocument::fromJson(row.content).object();
        ChangeSet set = d.settingChange(
            u"set-policy"_s, json["key"_L1].toString(), json["value"_L1].toString());
        return std::move(set.changes);
    }
    if (row.act == "settle-rule-pack"_L1) {
        const QJsonObject json = QJsonDocument::fromJson(row.content).object();
        const auto pack = rowOf<RulePackRow>(Uuid::fromString(json["pack"_L1].toString()));
        if (!pack)
            return passOn(pack);
        const bool in = json["in"_L1].toBool();
        auto set = packChange(*pack, in ? PackState::InForce : PackState::Retired);
        if (!set)
            return passOn(set);
        return std::move(set->changes);
    }
    if (row.act == "define-role"_L1) {
        auto set = roleChange(siteRoleFrom(row.content));
        if (!set)
            return passOn(set);
        return std::move(set->changes);
    }
    const Proposed wanted = proposedFrom(row.content);
    if (wanted.withdraw) {
        const auto there = rowOf<RoleGrant>(wanted.row.id.value());
        if (!there)
            return passOn(there);
        return std::vector{deleted(*there)};
    }
    const auto known = facts();
    if (!known)
        return passOn(known);
    const auto present = (*known)->allGrants();
    if (auto fits = fitsBeside(grantOf(wanted.row), present, (*known)->roles, today()); !fits)
        return passOn(fits);
    return std::vector{inserted(wanted.row)};
}

Result<> AccessDesk::takeSettings()
{
    if (auto loaded = m_workspace.d->loadSettings(); !loaded)
        return loaded;
    m_workspace.d->powers.reset(); // they rest on settings, too
    m_workspace.d->takePolicy();
    return {};
}

Result<> AccessDesk::setSecurity(const QString &key, const QString &value)
{
    auto &d = *m_workspace.d;
    const auto summary = securityText(key, value);
    if (!summary)
        return passOn(summary);
    ChangeSet set = d.settingChange(u"set-policy"_s, key, value);
    if (set.isEmpty())
        return {};
    if (m_workspace.governance() == Governance::Separated) {
        if (auto may = d.authorise(set); !may)
            return may;
        const QJsonObject json{{"key"_L1, key}, {"value"_L1, value}};
        return propose(
            u"set-policy"_s, QJsonDocument(json).toJson(QJsonDocument::Compact), *summary);
    }
    return commit(std::move(set), *summary);
}

} // namespace zs
