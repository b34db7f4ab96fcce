// SPDX-License-Identifier: GPL-3.0-or-later
// login list, login add, login revoke, passphrase.
#include "cli/cli_commands.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Cli", text);
}

void takesNewPassphrase(Invocation &call)
{
    call.takesWorkspace();
    call.parser().addOption(
        {u"new-passphrase-file"_s,
         words(QT_TRANSLATE_NOOP("Cli",
                                 "Read the new passphrase from the first line of FILE; asked for "
                                 "when absent.")),
         u"FILE"_s});
}

Result<Secret> newPassphrase(const Invocation &call)
{
    auto secret = call.passphraseFrom(u"new-passphrase-file"_s,
                                      words(QT_TRANSLATE_NOOP("Cli", "New passphrase")));
    if (secret && secret->isEmpty())
        return fail(ErrorCode::Invalid,
                    words(QT_TRANSLATE_NOOP("Cli", "The passphrase is empty.")));
    return secret;
}

/// Adds the person when nobody has that log-in name yet and a name was given.
Result<> ensurePerson(const Invocation &call, Workspace &workspace, const QString &login)
{
    const auto people = workspace.people();
    if (!people)
        return passOn(people);
    if (!call.isSet(u"person"_s)
        || std::ranges::find(*people, login, &Person::login) != people->end())
        return {};
    Person person;
    person.id = workspace.ids().next<PersonId>();
    person.login = login;
    person.name = call.value(u"person"_s);
    const auto added = workspace.commit(ChangeSet{u"add-person"_s, {}, {inserted(person)}});
    if (!added)
        return passOn(added);
    return {};
}

int answer(const Invocation &call, const Result<> &done, const QString &login, const char *text)
{
    if (!done)
        return call.failed(done.error());
    return call.done({{u"login"_s, login}}, words(text).arg(login));
}

} // namespace

int runLoginList(Invocation &call)
{
    call.takesWorkspace();
    if (const auto code = call.parse(1, 1, u"login list STORE"_s))
        return *code;
    auto workspace = call.open(call.word(0));
    if (!workspace)
        return call.failed(workspace.error());
    const QStringList logins = (*workspace)->logins();
    return call.done({{u"logins"_s, QJsonArray::fromStringList(logins)}}, logins.join(u'\n'));
}

int runLoginAdd(Invocation &call)
{
    takesNewPassphrase(call);
    call.parser().addOption(
        {u"person"_s,
         words(QT_TRANSLATE_NOOP("Cli",
                                 "Name of the person, when the workspace has no such one yet.")),
         u"NAME"_s});
    call.parser().addOption(
        {u"must-change"_s,
         words(QT_TRANSLATE_NOOP("Cli", "The person must choose another one before any work."))});
    if (const auto code = call.parse(
            2, 2, u"login add STORE LOGIN [--person NAME] [--new-passphrase-file FILE]"_s))
        return *code;
    auto workspace = call.open(call.word(0));
    if (!workspace)
        return call.failed(workspace.error());
    const auto secret = newPassphrase(call);
    if (!secret)
        return call.failed(secret.error());
    Result<> done = ensurePerson(call, **workspace, call.word(1));
    if (done)
        done = (*workspace)
                   ->addLogin(call.word(1),
                              *secret,
                              call.isSet(u"must-change"_s) ? Workspace::FirstPassphrase::MustChange
                                                           : Workspace::FirstPassphrase::Keep);
    return answer(call, done, call.word(1), QT_TRANSLATE_NOOP("Cli", "%1 may log in now."));
}

int runLoginRevoke(Invocation &call)
{
    call.takesWorkspace();
    if (const auto code = call.parse(2, 2, u"login revoke STORE LOGIN"_s))
        return *code;
    auto workspace = call.open(call.word(0));
    if (!workspace)
        return call.failed(workspace.error());
    return answer(call,
                  (*workspace)->revokeLogin(call.word(1)),
                  call.word(1),
                  QT_TRANSLATE_NOOP("Cli", "%1 may not log in any more."));
}

int runPassphrase(Invocation &call)
{
    takesNewPassphrase(call);
    if (const auto code = call.parse(1, 1, u"passphrase STORE [--new-passphrase-file FILE]"_s))
        return *code;
    auto old = call.passphrase(
        words(QT_TRANSLATE_NOOP("Cli", "Passphrase of %1")).arg(call.value(u"login"_s)));
    if (!old)
        return call.failed(old.error());
    const auto options = openOptions(call, call.word(0), *old);
    if (!options)
        return call.failed(options.error());
    auto workspace = Workspace::open(*options, call.clock());
    if (!workspace)
        return call.failed(workspace.error());
    const auto fresh = newPassphrase(call);
    if (!fresh)
        return call.failed(fresh.error());
    return answer(call,
                  (*workspace)->changePassphrase(*old, *fresh),
                  call.value(u"login"_s),
                  QT_TRANSLATE_NOOP("Cli", "The passphrase of %1 is changed."));
}

} // namespace zs
