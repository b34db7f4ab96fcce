// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/powers.h"

#include "domain/power_rows.h"
#include "store/store.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

/// The acts that may write rows of a kind; one that ends with '-' stands for all that begin so, and
/// one that begins with '~' for taking it back and doing it again, too.
struct RowActs {
    EntityKind kind;
    std::array<std::string_view, 8> acts;
};
constexpr std::array kRowActs{
    RowActs{EntityKind::SiteRole, {"define-role", "decide-two-persons"}},
    RowActs{EntityKind::RoleGrant,
            {"grant-role",
             "withdraw-role",
             "appoint-administrators",
             "decide-two-persons",
             "case-",
             "meeting-",
             "hand-over-"}},
    RowActs{EntityKind::StandIn, {"add-stand-in", "end-stand-in"}},
    RowActs{EntityKind::KeepAway, {"add-avoidance", "end-avoidance"}},
    RowActs{EntityKind::PersonKey, {"make-key", "change-passphrase"}},
    RowActs{EntityKind::RulePackRow,
            {"settle-rule-pack", "propose-to-second", "decide-two-persons"}},
    RowActs{EntityKind::TwoPerson, {"propose-to-second", "decide-two-persons"}},
    RowActs{EntityKind::ApprovalCase, {"case-", "meeting-"}},
    RowActs{EntityKind::ApprovalAct, {"case-", "meeting-"}},
    RowActs{EntityKind::CaseTurn, {"case-", "meeting-", "person-leaves"}},
    RowActs{EntityKind::ProcessText, {"publish-process", "retire-process", "bring-back-process"}},
    RowActs{EntityKind::Meeting, {"plan-meeting", "meeting-"}},
    RowActs{EntityKind::MeetingAct, {"meeting-"}},
    RowActs{EntityKind::FollowUp, {"case-", "meeting-", "follow-up-"}},
    RowActs{EntityKind::OneTimeSecret, {"make-code", "retire-code", "log-in", "unlock"}},
    RowActs{EntityKind::CaseChild, {"case-", "meeting-", "plan-meeting"}},
    RowActs{EntityKind::HandOver, {"case-", "hand-over-"}},
    RowActs{
        EntityKind::MoneyFigure,
        {"enter-figure", "withdraw-figure", "~import-projects", "case-", "meeting-", "hand-over-"}},
    RowActs{EntityKind::FundQuota, {"~set-quota", "~remove-quota"}},
    // postings are never undone: they are reversed
    RowActs{EntityKind::Voucher,
            {"post-voucher",
             "reverse-voucher",
             "carry-over",
             "confirm-payment",
             "sign-contract",
             "case-",
             "meeting-",
             "hand-over-"}},
    RowActs{EntityKind::VoucherLine,
            {"post-voucher",
             "reverse-voucher",
             "carry-over",
             "confirm-payment",
             "sign-contract",
             "case-",
             "meeting-",
             "hand-over-"}},
    RowActs{EntityKind::InvestmentFigure, {"~set-annual-plan", "~record-execution"}},
    RowActs{EntityKind::Tender, {"~save-tender", "~remove-tender"}},
    RowActs{EntityKind::TenderEvent, {"~record-tender-event", "~remove-tender"}},
    // what was signed or paid is never undone
    RowActs{EntityKind::Contract,
            {"~save-contract",
             "~remove-contract",
             "sign-contract",
             "~end-contract",
             "case-",
             "meeting-",
             "hand-over-"}},
    RowActs{EntityKind::Guarantee, {"~save-guarantee"}},
    RowActs{
        EntityKind::PaymentRequest,
        {"~save-payment", "~remove-payment", "confirm-payment", "case-", "meeting-", "hand-over-"}},
    RowActs{EntityKind::DictionaryEntry, {"dictionary-", "undo:dictionary-", "redo:dictionary-"}},
    RowActs{EntityKind::PlanItem, {"plan-item-", "undo:plan-item-", "redo:plan-item-"}},
    RowActs{EntityKind::Sameness, {"judge-sameness"}},
    RowActs{EntityKind::PlaceShape, {"~draw-place", "~erase-place"}},
    RowActs{EntityKind::WorkOverlap, {"decide-overlap", "case-"}},
    RowActs{EntityKind::MapLayer, {"load-map-layer", "edit-map-layer", "retire-map-layer"}},
    RowActs{EntityKind::FundingProposal,
            {"propose-funding", "settle-funding", "case-", "meeting-", "hand-over-"}},
    RowActs{EntityKind::StageStep,
            {"stage-", "undo:stage-", "redo:stage-", "case-", "meeting-", "hand-over-"}},
    RowActs{EntityKind::ProjectDocument, {"~document-", "enter-figure", "~import-projects"}},
    RowActs{
        EntityKind::ExportPermit,
        {"case-", "meeting-", "hand-over-", "export", "print", "field-prepare", "field-receipt"}},
    // what came from the field is never undone: it is decided anew
    RowActs{EntityKind::FieldDevice, {"field-register-device", "field-revoke-device"}},
    RowActs{EntityKind::FieldForm, {"field-save-form", "field-publish-form", "field-retire-form"}},
    RowActs{EntityKind::FieldPackage, {"field-prepare", "field-receipt", "field-import"}},
    RowActs{EntityKind::FieldReport, {"field-import", "field-review"}},
    RowActs{EntityKind::FieldPhoto,
            {"field-import",
             "look-at-videos",
             "take-camera-shot",
             "tidy-camera-shots",
             "bring-back-camera-shots"}},
    RowActs{EntityKind::FieldChange, {"field-import", "field-decide"}},
    RowActs{EntityKind::FieldClash, {"field-import", "field-decide"}},
    // what a sensor said is never undone
    RowActs{EntityKind::Sensor, {"save-sensor", "retire-sensor"}},
    RowActs{EntityKind::SensorWindow, {"take-readings"}},
    RowActs{EntityKind::SensorAlarm, {"take-readings", "handle-sensor-alarm", "retire-sensor"}},
    // what was known, foretold or learnt is never undone
    RowActs{EntityKind::RiskSnapshot, {"take-risk-snapshots"}},
    RowActs{EntityKind::RiskScore, {"score-risks"}},
    RowActs{EntityKind::PastOutcome, {"import-outcomes"}},
    RowActs{EntityKind::RiskModel,
            {"train-risk-model", "roll-back-risk-model", "case-", "meeting-", "hand-over-"}},
    RowActs{EntityKind::RiskWarning, {"risk-warn", "acknowledge-warning", "judge-warning"}},
    RowActs{EntityKind::Remedy, {"find-remedy", "fix-remedy", "check-remedy"}},
    RowActs{EntityKind::RiskEntry, {"~save-risk"}},
};

bool fits(std::string_view pattern, std::string_view act)
{
    if (pattern.empty())
        return false;
    if (pattern.front() == '~') {
        pattern.remove_prefix(1);
        if (act.starts_with("undo:") || act.starts_with("redo:"))
            act.remove_prefix(5);
    }
    return pattern.ends_with('-') ? act.starts_with(pattern) : act == pattern;
}

/// What was approved is not changed, by no act; it is saved and deleted as a whole.
bool rewritesBaseline(const EntityChange &change)
{
    return change.kind == ChangeKind::Update
           && (change.entity == EntityKind::Baseline || change.entity == EntityKind::BaselineTask);
}

} // namespace

Result<> actFitsRows(const ChangeSet &set)
{
    const QByteArray act = set.command.toLatin1();
    const std::string_view name(act.constData(), static_cast<std::size_t>(act.size()));
    if (name == "sample" || name == "create-workspace")
        return {};
    for (const EntityChange &change : set.changes) {
        if (rewritesBaseline(change))
            return fail(ErrorCode::Forbidden,
                        QCoreApplication::translate("Powers",
                                                    "A baseline stays as it was approved. Save "
                                                    "another one, and measure against that."));
        const auto row = std::ranges::find(kRowActs, change.entity, &RowActs::kind);
        if (row == kRowActs.end()
            || std::ranges::any_of(row->acts, [&](std::string_view p) { return fits(p, name); }))
            continue;
        return fail(ErrorCode::Forbidden,
                    QCoreApplication::translate(
                        "Powers", "The act \"%1\" may not write rows of this kind (%2).")
                        .arg(set.command, QLatin1StringView(entityInfo(change.entity)->table)));
    }
    return {};
}

bool isRowOfAct(EntityKind kind, const QString &act)
{
    const QByteArray latin = act.toLatin1();
    const std::string_view name(latin.constData(), static_cast<std::size_t>(latin.size()));
    const auto row = std::ranges::find(kRowActs, kind, &RowActs::kind);
    return row != kRowActs.end()
           && std::ranges::any_of(row->acts, [&](std::string_view p) { return fits(p, name); });
}

NeedToKnow needToKnowFrom(QStringView text)
{
    NeedToKnow known;
    for (const QStringView word : text.split(u' ', Qt::SkipEmptyParts)) {
        const auto colon = word.indexOf(u':');
        const Uuid id = Uuid::fromString(word.sliced(colon + 1));
        if (id.isNull())
            continue;
        if (word.startsWith("person:"_L1))
            known.persons.push_back(PersonId(id));
        else if (word.startsWith("unit:"_L1))
            known.units.push_back(OrgUnitId(id));
    }
    return known;
}

QString needToKnowText(const NeedToKnow &known)
{
    QStringList words;
    for (const PersonId person : known.persons)
        words << u"person:"_s + person.value().toString();
    for (const OrgUnitId unit : known.units)
        words << u"unit:"_s + unit.value().toString();
    return words.join(u' ');
}

Grant grantOf(const RoleGrant &row)
{
    return {row.person,
            row.role,
            static_cast<DataScope>(std::clamp<std::int64_t>(row.scope, 0, 3)),
            row.unit,
            row.project,
            {row.from, row.to}};
}

PermissionSet permissionsFrom(const QString &keys)
{
    PermissionSet set;
    for (const QString &key : keys.split(u',', Qt::SkipEmptyParts)) {
        if (const auto permission = permissionByKey(key.trimmed()))
            set.insert(*permission);
    }
    return set;
}

namespace {

std::vector<Role> siteRoles(const std::vector<SiteRole> &rows)
{
    std::vector<Role> roles;
    for (const SiteRole &row : rows) {
        Role role;
        role.key = row.key;
        role.name = {row.nameZh, row.nameEn};
        role.extends = row.extends.split(u',', Qt::SkipEmptyParts);
        role.scope = static_cast<DataScope>(std::clamp<std::int64_t>(row.scope, 0, 3));
        for (const QString &key : row.permissions.split(u',', Qt::SkipEmptyParts)) {
            if (const auto permission = permissionByKey(key.trimmed()))
                role.permissions.push_back(*permission);
        }
        roles.push_back(std::move(role));
    }
    return roles;
}

} // namespace

Result<std::shared_ptr<const PowerFacts>> PowerFacts::load(Store &store)
{
    auto facts = std::make_shared<PowerFacts>();
    const auto units = store.load<OrgUnit>();
    auto people = store.load<Person>();
    auto grants = store.load<RoleGrant>();
    auto standIns = store.load<StandIn>();
    auto keepAways = store.load<KeepAway>();
    const auto site = store.load<SiteRole>();
    if (!units || !people || !grants || !standIns || !keepAways || !site)
        return fail(ErrorCode::Io,
                    QCoreApplication::translate("Powers", "The powers cannot be read."),
                    !grants ? grants.error().detail : QString());
    // a site role that does not fit any more gives nothing; the others must go on working
    facts->roles = shippedRoles().withSite(siteRoles(*site)).value_or(shippedRoles());
    facts->units = UnitTree(*units);
    facts->people = std::move(*people);
    facts->grants = std::move(*grants);
    facts->standIns = std::move(*standIns);
    facts->keepAways = std::move(*keepAways);
    return facts;
}

std::vector<Grant> PowerFacts::grantsOf(PersonId person) const
{
    std::vector<Grant> own;
    for (const RoleGrant &row : grants) {
        if (row.person == person)
            own.push_back(grantOf(row));
    }
    return own;
}

std::vector<Grant> PowerFacts::allGrants() const
{
    std::vector<Grant> all;
    for (const RoleGrant &row : grants)
        all.push_back(grantOf(row));
    return all;
}

std::vector<Delegation> PowerFacts::delegations() const
{
    std::vector<Delegation> all;
    for (const StandIn &row : standIns)
        all.push_back({row.from,
                       row.to,
                       {row.firstDay, row.lastDay},
                       permissionsFrom(row.permissions),
                       row.reason});
    return all;
}

Subject PowerFacts::subjectOf(PersonId person, bool trustUnknown) const
{
    Subject::Facts facts;
    facts.person = person;
    facts.active = trustUnknown;
    if (trustUnknown)
        facts.clearance.level = Classification::TopSecret;
    if (const auto self = std::ranges::find(people, person, &Person::id); self != people.end()) {
        facts.unit = self->unit;
        facts.active = self->active;
        facts.clearance = {self->clearance, self->clearanceFrom, self->clearanceTo};
    }
    facts.grants = grantsOf(person);
    for (const Delegation &delegation : delegations()) {
        if (delegation.to != person)
            continue;
        const auto giver = std::ranges::find(people, delegation.from, &Person::id);
        if (giver == people.end())
            continue;
        facts.received.push_back(
            {delegation, giver->name, giver->unit, giver->active, grantsOf(delegation.from)});
    }
    return {std::move(facts), roles, units};
}

Powers::Powers(std::shared_ptr<const PowerFacts> facts, Subject subject, Governance governance)
    : m_facts(std::move(facts))
    , m_subject(std::move(subject))
    , m_governance(governance)
{}

Result<Powers> Powers::make(Store &store, const Session &session, Governance governance)
{
    auto facts = PowerFacts::load(store);
    if (!facts)
        return passOn(facts);
    const bool founding = governance == Governance::Founding;
    // a log-in that no person has yet acts as its machine, until the administrators are appointed
    const PersonId person =
        founding && !session.person.isValid() ? PersonId(session.device.value()) : session.person;
    Subject subject = (*facts)->subjectOf(person, founding);
    return Powers(std::move(*facts), std::move(subject), governance);
}

AccessObject Powers::objectOf(const Project &project) const
{
    AccessObject object;
    object.owner = project.owner;
    object.project = project.id;
    object.leader = project.leader;
    object.level = project.classification;
    object.known = needToKnowFrom(project.needToKnow);
    for (const RoleGrant &grant : m_facts->grants) {
        if (grant.project == project.id)
            object.members.push_back(grant.person);
    }
    for (const KeepAway &row : m_facts->keepAways) {
        if (row.project == project.id)
            object.avoiding.push_back(row.person);
    }
    return object;
}

const AccessObject *Powers::object(Store &store, ProjectId project)
{
    if (const auto known = m_objects.constFind(project); known != m_objects.cend())
        return &*known;
    const auto rows = store.load<Project>(RowFilter{"id", project.value()});
    if (!rows || rows->empty())
        return nullptr;
    return &*m_objects.insert(project, objectOf(rows->front()));
}

template <class Ask>
Decision Powers::onBoth(QDate at, const Ask &ask) const
{
    Decision decision = ask(at);
    if (decision.allowed && m_latest.isValid() && m_latest > at) {
        if (Decision later = ask(m_latest); !later.allowed)
            return later;
    }
    return decision;
}

Duty Powers::dutyAt(QDate at) const
{
    const Duty duty = m_subject.dutyAt(at);
    const bool ended =
        m_latest.isValid() && m_latest > at && m_subject.dutyAt(m_latest) == Duty::None;
    return ended ? Duty::None : duty;
}

Decision Powers::mayAct(Store &store, QStringView act, ProjectId project, QDate at)
{
    // a project that is not there yet: whoever makes it makes it for the own unit
    if (const AccessObject *known = project.isValid() ? object(store, project) : nullptr)
        return onBoth(at,
                      [&](QDate day) { return m_subject.mayAct(act, *known, day, m_governance); });
    const auto power = powerFor(act);
    Decision decision;
    if (!power) {
        decision.refusal = Refusal::UnknownAct;
        return decision;
    }
    if (!power->byProgram)
        return onBoth(
            at, [&](QDate day) { return m_subject.may(power->permission, day, m_governance); });
    decision.allowed = true;
    decision.refusal = Refusal::None;
    decision.via = Via::Everybody;
    return decision;
}

Decision Powers::mayActOn(QStringView act, const Project &fresh, QDate at) const
{
    return onBoth(
        at, [&](QDate day) { return m_subject.mayAct(act, objectOf(fresh), day, m_governance); });
}

Decision Powers::may(Store &store, Permission permission, ProjectId project, QDate at)
{
    if (const AccessObject *known = project.isValid() ? object(store, project) : nullptr)
        return onBoth(
            at, [&](QDate day) { return m_subject.may(permission, *known, day, m_governance); });
    return onBoth(at, [&](QDate day) { return m_subject.may(permission, day, m_governance); });
}

Decision Powers::mayRead(const Project &project, QDate at) const
{
    return onBoth(at, [&](QDate day) {
        return m_subject.may(Permission::ProjectRead, objectOf(project), day, m_governance);
    });
}

Decision Powers::mayReadFile(const Project &project, const Attachment &file, QDate at) const
{
    AccessObject object = objectOf(project);
    object.level = std::max(object.level, file.classification);
    if (NeedToKnow own = needToKnowFrom(file.needToKnow); !own.isEmpty())
        object.known = std::move(own);
    return onBoth(at, [&](QDate day) {
        return m_subject.may(Permission::ProjectRead, object, day, m_governance);
    });
}

Decision Powers::mayAnywhere(Permission permission, QDate at) const
{
    return onBoth(at, [&](QDate day) { return m_subject.may(permission, day, m_governance); });
}

bool Powers::stillHold(const ChangeSet &set)
{
    for (const EntityChange &change : set.changes) {
        switch (change.entity) {
        case EntityKind::OrgUnit:
        case EntityKind::Person:
        case EntityKind::SiteRole:
        case EntityKind::RoleGrant:
        case EntityKind::StandIn:
        case EntityKind::KeepAway:
            return false;
        case EntityKind::Project:
            m_objects.remove(ProjectId(change.id));
            break;
        default:
            break;
        }
    }
    return true;
}

} // namespace zs
