// SPDX-License-Identifier: GPL-3.0-or-later
// People and their log-ins: who joins, who leaves, and what two administrators must agree to.
#include "commands/access_desk.h"
#include "commands/workspace_private.h"

#include <QCoreApplication>

#include <algorithm>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Access {
    Q_DECLARE_TR_FUNCTIONS(AccessDesk)
};

} // namespace

Result<PersonId> AccessDesk::addPerson(Person person)
{
    person.id = m_workspace.d->ids.next<PersonId>();
    person.name = storable(person.name.simplified());
    person.login = storable(person.login.trimmed());
    person.title = storable(person.title.simplified());
    if (person.name.isEmpty() || person.login.isEmpty())
        return fail(ErrorCode::Invalid, Access::tr("A person needs a name and a log-in name."));
    const auto people = m_workspace.people();
    if (!people)
        return passOn(people);
    if (std::ranges::contains(*people, person.login, &Person::login))
        return fail(ErrorCode::Conflict,
                    Access::tr("Somebody else has the log-in name %1.").arg(person.login));
    person.clearance = Classification::Open; // raised by its own act only
    const PersonId id = person.id;
    const auto added =
        m_workspace.commit(ChangeSet{u"add-person"_s, {}, {inserted(person)}}, person.name);
    return added ? Result<PersonId>(id) : passOn(added);
}

Result<> AccessDesk::changePerson(const Person &wanted)
{
    const auto row = rowOf<Person>(wanted.id.value());
    if (!row)
        return passOn(row);
    Person after = *row;
    after.name = storable(wanted.name.simplified());
    after.title = storable(wanted.title.simplified());
    after.unit = wanted.unit;
    if (after.name.isEmpty())
        return fail(ErrorCode::Invalid, Access::tr("A person needs a name and a log-in name."));
    ChangeSet set{u"add-person"_s, {}, {}};
    addUpdate(set, *row, after);
    if (set.isEmpty())
        return {};
    const auto done = m_workspace.commit(std::move(set), after.name);
    return done ? Result<>() : passOn(done);
}

Result<> AccessDesk::proposeLogin(PersonId person, LoginAct act)
{
    const auto row = rowOf<Person>(person.value());
    if (!row)
        return passOn(row);
    const QString summary =
        act == LoginAct::Give
            ? Access::tr("%1 (%2) gets a new first passphrase").arg(row->name, row->login)
            : Access::tr("The log-in of %1 (%2) is taken away").arg(row->name, row->login);
    return propose(u"renew-login"_s, loginConsent(row->login, act), summary);
}

Result<bool> AccessDesk::needsSecond(PersonId person, LoginAct act) const
{
    const auto row = rowOf<Person>(person.value());
    if (!row)
        return passOn(row);
    const auto fits = m_workspace.d->loginFits(row->login, act);
    if (!fits && fits.error().code != ErrorCode::Forbidden)
        return passOn(fits);
    return !fits;
}

Result<int> AccessDesk::leave(PersonId person)
{
    auto &d = *m_workspace.d;
    const auto row = rowOf<Person>(person.value());
    if (!row)
        return passOn(row);
    if (person == m_workspace.session().person)
        return fail(ErrorCode::Invalid,
                    Access::tr("Somebody else has to write down your leaving."));
    Person after = *row;
    after.active = false;
    ChangeSet set{u"person-leaves"_s, {}, {}};
    addUpdate(set, *row, after);
    if (set.isEmpty())
        return fail(ErrorCode::Conflict, Access::tr("%1 has left already.").arg(row->name));
    if (auto may = d.authorise(set.command, {}); !may)
        return passOn(may);
    if (auto fits = d.rowsFit(set); !fits) // before the log-in goes, which is no row
        return passOn(fits);
    const auto told = tellStewards(person, set);
    if (!told)
        return passOn(told);
    if (m_workspace.logins().contains(row->login)) {
        if (auto gone = m_workspace.revokeLogin(row->login); !gone)
            return passOn(gone);
    }
    if (auto done = commit(std::move(set), row->name); !done)
        return passOn(done);
    return *told;
}

Result<> AccessDesk::comeBack(PersonId person)
{
    const auto row = rowOf<Person>(person.value());
    if (!row)
        return passOn(row);
    Person after = *row;
    after.active = true;
    ChangeSet set{u"person-leaves"_s, {}, {}};
    addUpdate(set, *row, after);
    if (set.isEmpty())
        return {};
    const auto done = m_workspace.commit(std::move(set), row->name);
    return done ? Result<>() : passOn(done);
}

/// Adds to the set a notice for each process administrator of a case that waits for this person;
/// how many steps wait.
Result<int> AccessDesk::tellStewards(PersonId person, ChangeSet &set)
{
    auto &d = *m_workspace.d;
    const auto turns = d.store->load<CaseTurn>(RowFilter{"person", person.value()});
    if (!turns)
        return passOn(turns);
    int waiting = 0;
    for (const CaseTurn &turn : *turns) {
        if (turn.doneAt.isValid() || turn.kind > TurnKind::Advise)
            continue;
        ++waiting;
        const auto cases = d.store->load<ApprovalCase>(RowFilter{"id", turn.inCase.value()});
        if (!cases || cases->empty())
            return cases ? fail(ErrorCode::NotFound, Access::tr("A case is missing."))
                         : passOn(cases);
        const auto stewards = d.stewardsOf(cases->front());
        if (!stewards)
            return passOn(stewards);
        for (const PersonId steward : *stewards) {
            CaseTurn notice;
            notice.id = d.ids.next<CaseTurnId>();
            notice.inCase = turn.inCase;
            notice.person = steward;
            notice.kind = TurnKind::Notified;
            notice.visit = turn.visit;
            notice.node = turn.node;
            notice.askedAt = WallTime::fromDateTime(QDateTime::fromMSecsSinceEpoch(d.clock.now()));
            if (steward != person)
                set.changes.push_back(inserted(notice));
        }
    }
    return waiting;
}

} // namespace zs
