// SPDX-License-Identifier: GPL-3.0-or-later
// What the administrator of accounts must not do alone once the three are appointed: whoever could
// take over a log-in would have its person's powers, an administrator's among them.
#include "commands/access_desk.h"
#include "commands/case_people.h"
#include "commands/workspace_private.h"
#include "store/change_log.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

bool changes(const EntityChange &change, QStringView column)
{
    const int field = fieldIndex(*entityInfo(change.entity), column);
    return std::ranges::contains(change.fields, field, &FieldChange::field);
}

bool isOffice(const PowerFacts &facts, const Grant &grant)
{
    const Role *role = facts.roles.find(grant.role);
    return role && role->duty != Duty::None;
}

} // namespace

QByteArray loginConsent(const QString &login, LoginAct act)
{
    const QJsonObject json{{"login"_L1, login},
                           {"act"_L1, act == LoginAct::Give ? "give"_L1 : "revoke"_L1}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Result<> Workspace::Private::peopleFit(const ChangeSet &set)
{
    for (const EntityChange &change : set.changes) {
        if (change.entity != EntityKind::Person || change.kind == ChangeKind::Insert)
            continue;
        if (change.kind == ChangeKind::Delete)
            return fail(ErrorCode::Forbidden,
                        Workspace::tr("A person is never removed: what was done stays theirs."));
        // the log-in name decides whose session it is
        if (changes(change, u"login"))
            return fail(ErrorCode::Forbidden,
                        Workspace::tr("A log-in name stays with its person; give the other person "
                                      "one of their own."));
        const auto mine = powersInAnyCase();
        if (!mine)
            return passOn(mine);
        const PowerFacts &facts = (*mine)->facts();
        const auto grants = facts.grantsOf(PersonId(change.id));
        const bool office = std::ranges::any_of(grants, [&](const Grant &grant) {
            return isOffice(facts, grant)
                   && (!grant.period.to.isValid() || grant.period.to >= today());
        });
        if (office && changes(change, u"active"))
            return fail(ErrorCode::Forbidden,
                        Workspace::tr("An administrator leaves once two of the three have given "
                                      "the office to somebody else."));
    }
    return {};
}

Result<> Workspace::Private::loginFits(const QString &login, LoginAct act)
{
    const auto mine = powersInAnyCase();
    if (!mine)
        return passOn(mine);
    if ((*mine)->governance() == Governance::Founding)
        return {};
    const PowerFacts &facts = (*mine)->facts();
    const auto person = std::ranges::find(facts.people, login, &Person::login);
    if (person == facts.people.end())
        return {};
    const auto needs = [&](const Grant &grant) {
        const bool over = grant.period.to.isValid() && grant.period.to < today();
        return !over && (act == LoginAct::Give || isOffice(facts, grant));
    };
    if (std::ranges::none_of(facts.grantsOf(person->id), needs))
        return {};
    const auto agreed = consentedTo(login, act);
    if (!agreed)
        return passOn(agreed);
    if (*agreed)
        return {};
    return fail(ErrorCode::Forbidden,
                act == LoginAct::Give
                    ? Workspace::tr("%1 holds roles: another of the three administrators has to "
                                    "confirm first that a new passphrase is given.")
                          .arg(person->name)
                    : Workspace::tr("%1 is one of the three administrators: another of them has to "
                                    "confirm first that the log-in is taken away.")
                          .arg(person->name));
}

/// What two administrators agreed to is good once, and for as long as a proposal lives.
Result<bool> Workspace::Private::consentedTo(const QString &login, LoginAct act)
{
    const auto rows = store->load<TwoPersonRow>();
    if (!rows)
        return passOn(rows);
    const QByteArray wanted = loginConsent(login, act);
    for (const TwoPersonRow &row : *rows) {
        const bool stands =
            static_cast<TwoPersonAct::State>(row.state) == TwoPersonAct::State::Confirmed
            && row.content == wanted && row.decidedAt <= clock.now()
            && clock.now() < row.decidedAt + kTwoPersonLife;
        if (!stands)
            continue;
        LogQuery used;
        used.from = row.decidedAt;
        used.command = act == LoginAct::Give ? u"add-login"_s : u"revoke-login"_s;
        constexpr std::int64_t kMost = 10'000; // of one week
        const auto records = readRecords(store->statements(), used, 0, kMost, true);
        if (!records)
            return passOn(records);
        if (std::ranges::none_of(*records,
                                 [&](const LogRecord &record) { return record.note == login; }))
            return true;
    }
    return false;
}

Result<bool> Workspace::Private::sees(const ApprovalCase &about)
{
    const auto mine = powersInAnyCase();
    if (!mine)
        return passOn(mine);
    if ((*mine)->governance() == Governance::Founding)
        return true;
    std::optional<Project> project;
    Classification level = about.classification;
    if (about.project.isValid()) {
        const auto rows = store->load<Project>(RowFilter{"id", about.project.value()});
        if (!rows)
            return passOn(rows);
        if (!rows->empty()) {
            project = rows->front();
            level = std::max(level, project->classification);
        }
    }
    return level == Classification::Open
           || isCleared((*mine)->facts(), session.person, level, project, today());
}

Result<> Workspace::Private::maySee(const ApprovalCase &about)
{
    const auto seen = sees(about);
    if (!seen)
        return passOn(seen);
    if (*seen)
        return {};
    return refuse({ErrorCode::Forbidden,
                   Workspace::tr("Your clearance, or the circle of those who need to know, does "
                                 "not reach this approval's secrecy label."),
                   {}},
                  u"open-project"_s,
                  about.project);
}

Result<std::vector<PersonId>> Workspace::Private::stewardsOf(const ApprovalCase &about,
                                                             PersonId only)
{
    const auto mine = powersInAnyCase();
    if (!mine)
        return passOn(mine);
    Project project;
    project.classification = about.classification;
    if (about.project.isValid()) {
        const auto rows = store->load<Project>(RowFilter{"id", about.project.value()});
        if (!rows)
            return passOn(rows);
        if (!rows->empty())
            project = rows->front();
        project.classification = std::max(project.classification, about.classification);
    }
    const AccessObject object = (*mine)->objectOf(project);
    const PowerFacts &facts = (*mine)->facts();
    std::vector<PersonId> found;
    for (const Person &person : facts.people) {
        if (only.isValid() && person.id != only)
            continue;
        const Subject subject = facts.subjectOf(person.id);
        // by a role: while founding everybody may, which is no reason to tell everybody
        if (subject.permissionsAt(today()).contains(Permission::ProcessDefine)
            && subject.may(Permission::ProcessDefine, object, today(), (*mine)->governance())
                   .allowed)
            found.push_back(person.id);
    }
    return found;
}

} // namespace zs
