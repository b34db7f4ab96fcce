// SPDX-License-Identifier: GPL-3.0-or-later
// How a call of zsctl opens a workspace.
#include "cli/cli_commands.h"
#include "commands/account_desk.h"

#include <QCoreApplication>
#include <QFile>

#include <termios.h>
#include <unistd.h>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Cli", text);
}

constexpr qint64 kLongestPassphrase = 4096; ///< bytes with the line's end; more is some other file

/// Reads a line from the terminal without showing it.
QByteArray readHidden()
{
    termios before{};
    const bool terminal = tcgetattr(STDIN_FILENO, &before) == 0;
    if (terminal) {
        termios hidden = before;
        hidden.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden);
    }
    QFile in;
    QByteArray line;
    if (in.open(STDIN_FILENO, QIODevice::ReadOnly, QFileDevice::DontCloseHandle))
        line = in.readLine(kLongestPassphrase);
    if (terminal)
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &before);
    return line;
}

Secret withoutLineEnd(QByteArray bytes)
{
    while (bytes.endsWith('\n') || bytes.endsWith('\r'))
        bytes.chop(1);
    Secret secret{QByteArrayView(bytes)};
    bytes.fill('\0');
    return secret;
}

} // namespace

Result<Secret> Invocation::passphrase(const QString &question) const
{
    return passphraseFrom(u"passphrase-file"_s, question);
}

Result<Secret> Invocation::passphraseFrom(const QString &option, const QString &question) const
{
    if (isSet(option)) {
        QFile file(value(option));
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorCode::Invalid,
                        words(QT_TRANSLATE_NOOP("Cli", "The passphrase file %1 cannot be read."))
                            .arg(file.fileName()));
        QByteArray line = file.readLine(kLongestPassphrase + 2);
        if (line.size() > kLongestPassphrase)
            return fail(ErrorCode::Invalid,
                        words(QT_TRANSLATE_NOOP(
                                  "Cli", "The first line of %1 is too long for a passphrase."))
                            .arg(file.fileName()));
        return withoutLineEnd(std::move(line));
    }
    m_err << question << ": ";
    m_err.flush();
    Secret secret = withoutLineEnd(readHidden());
    m_err << '\n';
    return secret;
}

namespace {

Result<Secret> factorOf(const Invocation &call, const LoginNeeds &needs)
{
    if (needs.factor == FactorKind::File && call.isSet(u"key-file"_s))
        return readKeyFile(call.value(u"key-file"_s));
    if (needs.factor != FactorKind::Token || !call.isSet(u"token-library"_s))
        return Secret(); // answered like a wrong passphrase
    const auto pin = call.passphraseFrom(
        u"pin-file"_s, words(QT_TRANSLATE_NOOP("Cli", "PIN of the token %1")).arg(needs.name));
    if (!pin)
        return passOn(pin);
    return tokenFactor(call.value(u"token-library"_s), needs.name, *pin, needs.challenge);
}

} // namespace

Result<Workspace::OpenOptions>
openOptions(const Invocation &call, const QString &path, Secret passphrase)
{
    Workspace::OpenOptions options{path, call.value(u"login"_s), std::move(passphrase)};
    if (const auto needs = loginNeeds(path, options.login)) { // else opening says what is wrong
        auto factor = factorOf(call, *needs);
        if (!factor)
            return passOn(factor);
        options.factor = *std::move(factor);
    }
    options.askCode = [&call] {
        if (call.isSet(u"login-code"_s))
            return call.value(u"login-code"_s);
        const auto typed =
            call.passphraseFrom(u"login-code"_s, words(QT_TRANSLATE_NOOP("Cli", "One-time code")));
        const auto bytes = typed ? typed->bytes() : std::span<const std::uint8_t>();
        return QString::fromLatin1(reinterpret_cast<const char *>(bytes.data()),
                                   static_cast<qsizetype>(bytes.size()));
    };
    return options;
}

Result<std::unique_ptr<Workspace>> Invocation::open(const QString &path) const
{
    auto secret =
        passphrase(words(QT_TRANSLATE_NOOP("Cli", "Passphrase of %1")).arg(value(u"login"_s)));
    if (!secret)
        return passOn(secret);
    if (secret->isEmpty()) // not worth a counted try
        return fail(ErrorCode::Invalid,
                    words(QT_TRANSLATE_NOOP("Cli", "The passphrase is empty.")));
    const auto options = openOptions(*this, path, std::move(*secret));
    if (!options)
        return passOn(options);
    auto workspace = Workspace::open(*options, m_clock);
    if (!workspace)
        return workspace;
    const AccountDesk account(**workspace);
    QStringList remarks{(*workspace)->readOnlyReason(), account.warning()};
    if (account.lastLogin().failures > 0)
        remarks << account.lastLogin().text();
    for (const QString &remark : std::as_const(remarks)) {
        if (!remark.isEmpty())
            m_err << remark << '\n';
    }
    return workspace;
}

} // namespace zs
