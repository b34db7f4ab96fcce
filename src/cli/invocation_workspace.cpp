// SPDX-License-Identifier: GPL-3.0-or-later
// How a call of zsctl opens a workspace.
#include "cli/invocation.h"
#include "commands/workspace.h"

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

Result<std::unique_ptr<Workspace>> Invocation::open(const QString &path) const
{
    auto secret =
        passphrase(words(QT_TRANSLATE_NOOP("Cli", "Passphrase of %1")).arg(value(u"login"_s)));
    if (!secret)
        return passOn(secret);
    if (secret->isEmpty()) // not worth a counted try
        return fail(ErrorCode::Invalid,
                    words(QT_TRANSLATE_NOOP("Cli", "The passphrase is empty.")));
    auto workspace = Workspace::open({path, value(u"login"_s), std::move(*secret)}, m_clock);
    if (workspace && !(*workspace)->readOnlyReason().isEmpty())
        m_err << (*workspace)->readOnlyReason() << '\n';
    return workspace;
}

} // namespace zs
