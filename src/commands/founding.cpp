// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/founding.h"

#include "access/roles.h"
#include "commands/access_desk.h"
#include "commands/account_desk.h"
#include "crypto/passphrase_policy.h"

#include <QCoreApplication>
#include <QFile>
#include <QSet>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct FoundingWords {
    Q_DECLARE_TR_FUNCTIONS(Founding)
};

QStringList accountFaults(const FirstAccount &account, const PassphrasePolicy &policy)
{
    if (account.name.trimmed().isEmpty() || account.login.trimmed().isEmpty())
        return {FoundingWords::tr("Each of them needs a name and a log-in name.")};
    const QStringList faults = passphraseFaults(policy, account.passphrase, account.login);
    if (faults.isEmpty())
        return {};
    return {FoundingWords::tr("Passphrase of %1: %2").arg(account.login, faults.join(u' '))};
}

Result<PersonId> letIn(Workspace &workspace, const FirstAccount &account)
{
    Person person;
    person.id = workspace.ids().next<PersonId>();
    person.login = account.login.trimmed();
    person.name = account.name.trimmed();
    const auto added = workspace.commit(ChangeSet{u"add-person"_s, {}, {inserted(person)}});
    if (!added)
        return passOn(added);
    const auto first = Workspace::FirstPassphrase::MustChange;
    if (auto let = workspace.addLogin(person.login, account.passphrase, first); !let)
        return passOn(let);
    return person.id;
}

Result<> appoint(Workspace &workspace, const Founding &founding)
{
    std::array<PersonId, 3> three;
    for (std::size_t i = 0; i < three.size(); ++i) {
        const auto person = letIn(workspace, (*founding.administrators)[i]);
        if (!person)
            return passOn(person);
        three[i] = *person;
    }
    AccessDesk desk(workspace);
    if (!founding.ownRole.isEmpty()) {
        RoleGrant own;
        own.person = workspace.session().person;
        own.role = founding.ownRole;
        own.scope = static_cast<std::int64_t>(DataScope::All);
        if (auto granted = desk.grant(own); !granted)
            return granted;
    }
    return desk.appoint({three[0], three[1], three[2]}, false);
}

} // namespace

QStringList foundingFaults(const Founding &founding)
{
    const PassphrasePolicy &policy = policyByKey(founding.workspace.policy);
    const FirstAccount self{
        founding.workspace.personName, founding.workspace.login, founding.workspace.passphrase};
    QStringList faults = accountFaults(self, policy);
    if (!founding.administrators)
        return faults;
    QSet<QString> logins{self.login.trimmed()};
    for (const FirstAccount &account : *founding.administrators) {
        faults += accountFaults(account, policy);
        logins.insert(account.login.trimmed());
    }
    if (logins.size() < 4)
        faults << FoundingWords::tr("The three administrators are three other persons, each with a "
                                    "log-in name of their own.");
    faults.removeDuplicates();
    return faults;
}

Result<std::unique_ptr<Workspace>> found(const Founding &founding, const Clock &clock)
{
    if (const QStringList faults = foundingFaults(founding); !faults.isEmpty())
        return fail(ErrorCode::Invalid, faults.front());
    auto made = Workspace::create(founding.workspace, clock);
    if (!made || !founding.administrators)
        return made;
    const auto appointed =
        AccountDesk(**made).atFounding([&] { return appoint(**made, founding); });
    if (appointed)
        return made;
    made->reset();
    for (const QString &tail : {QString(), u".keys"_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(founding.workspace.path + tail);
    return passOn(appointed);
}

} // namespace zs
