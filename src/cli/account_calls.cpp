// SPDX-License-Identifier: GPL-3.0-or-later
// account, factor, policy, profile.
#include "access/profiles.h"
#include "cli/cli_commands.h"
#include "commands/access_desk.h"
#include "commands/account_desk.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Calls {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QString factorWord(FactorKind kind)
{
    switch (kind) {
    case FactorKind::File:
        return u"file"_s;
    case FactorKind::Token:
        return u"token"_s;
    case FactorKind::None:
        break;
    }
    return u"none"_s;
}

/// Tells the setting, or chooses it when the call has a second word.
int security(Invocation &call, const QString &key, const QString &usage)
{
    call.takesWorkspace();
    if (const auto code = call.parse(1, 2, usage))
        return *code;
    auto workspace = call.open(call.word(0));
    if (!workspace)
        return call.failed(workspace.error());
    const QString present = (*workspace)->setting(key);
    if (call.word(1).isEmpty())
        return call.done({{u"key"_s, present}},
                         present.isEmpty() ? Calls::tr("None is chosen.") : present);
    if (const auto done = AccessDesk(**workspace).setSecurity(key, call.word(1)); !done)
        return call.failed(done.error());
    const bool waits = (*workspace)->setting(key) == present && present != call.word(1);
    return call.done({{u"key"_s, (*workspace)->setting(key)}, {u"waits"_s, waits}},
                     waits ? Calls::tr("Proposed: another administrator has to confirm it.")
                           : Calls::tr("Chosen: %1").arg(call.word(1)));
}

} // namespace

int runAccount(Invocation &call)
{
    call.takesWorkspace();
    if (const auto code = call.parse(1, 1, u"account STORE"_s))
        return *code;
    auto workspace = call.open(call.word(0));
    if (!workspace)
        return call.failed(workspace.error());
    const AccountDesk desk(**workspace);
    const LastLogin &last = desk.lastLogin();
    const QString at = last.at == 0
                           ? QString()
                           : QDateTime::fromMSecsSinceEpoch(last.at).toUTC().toString(Qt::ISODate);
    QStringList lines{last.text(),
                      Calls::tr("Passphrase policy: %1").arg(desk.policy().key),
                      Calls::tr("Second factor: %1").arg(factorWord(desk.factor())),
                      desk.hasCodes() ? Calls::tr("One-time codes: asked for")
                                      : Calls::tr("One-time codes: none")};
    if (desk.mustRenew())
        lines << Calls::tr("A new passphrase must be chosen before any work.");
    if (desk.mustSetFactor())
        lines << Calls::tr("A second factor must be set up before any work: log in to the window "
                           "for it, or use zsctl factor.");
    return call.done({{u"last_login"_s, at},
                      {u"last_machine"_s, last.machine},
                      {u"failures"_s, last.failures},
                      {u"policy"_s, desk.policy().key},
                      {u"profile"_s, desk.profile()},
                      {u"factor"_s, factorWord(desk.factor())},
                      {u"codes"_s, desk.hasCodes()},
                      {u"must_renew"_s, desk.mustRenew()},
                      {u"must_set_factor"_s, desk.mustSetFactor()},
                      {u"days_left"_s, desk.age().daysLeft}},
                     lines.join(u'\n'));
}

int runFactor(Invocation &call)
{
    call.takesWorkspace();
    if (const auto code = call.parse(2, 2, u"factor STORE NEW-KEY-FILE"_s))
        return *code;
    const auto passphrase =
        call.passphrase(Calls::tr("Passphrase of %1").arg(call.value(u"login"_s)));
    if (!passphrase)
        return call.failed(passphrase.error());
    const auto options = openOptions(call, call.word(0), *passphrase);
    if (!options)
        return call.failed(options.error());
    auto workspace = Workspace::open(*options, call.clock());
    if (!workspace)
        return call.failed(workspace.error());
    const QString path = call.word(1);
    const auto factor = createKeyFile(path);
    if (!factor)
        return call.failed(factor.error());
    const auto set = AccountDesk(**workspace)
                         .setFactor(*passphrase, {FactorKind::File, *factor, factorName(*factor)});
    if (!set) {
        QFile::remove(path); // it would open nothing
        return call.failed(set.error());
    }
    return call.done({{u"key_file"_s, path}, {u"name"_s, factorName(*factor)}},
                     Calls::tr("From the next log-in on the key file %1 is needed. Keep a copy of "
                               "it in a safe.")
                         .arg(path));
}

int runPolicy(Invocation &call)
{
    return security(call, u"security.policy"_s, u"policy STORE [KEY]"_s);
}

int runProfile(Invocation &call)
{
    return security(call, u"security.profile"_s, u"profile STORE [KEY]"_s);
}

} // namespace zs
