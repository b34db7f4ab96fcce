// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/invocation.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

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

int codeOf(const Error &error)
{
    return error.code == ErrorCode::Corrupt ? kBroken : kRefused;
}

} // namespace

Invocation::Invocation(QStringList typed, QTextStream &out, QTextStream &err, const Clock &clock)
    : m_words(std::move(typed))
    , m_out(out)
    , m_err(err)
    , m_clock(clock)
{
    m_parser.addOption({u"json"_s, words(QT_TRANSLATE_NOOP("Cli", "Print the result as JSON."))});
    m_parser.addOption(
        {{u"h"_s, u"help"_s}, words(QT_TRANSLATE_NOOP("Cli", "Say what this command takes."))});
    m_parser.addOption({u"lang"_s,
                        words(QT_TRANSLATE_NOOP("Cli", "Language of messages: zh_CN or en.")),
                        u"LANG"_s});
}

void Invocation::takesWorkspace()
{
    m_parser.addOption({u"login"_s,
                        words(QT_TRANSLATE_NOOP("Cli", "Log in as this person (default: admin).")),
                        u"NAME"_s,
                        QString::fromLatin1(kDefaultLogin)});
    m_parser.addOption(
        {u"passphrase-file"_s,
         words(QT_TRANSLATE_NOOP(
             "Cli", "Read the passphrase from the first line of FILE; asked for when absent.")),
         u"FILE"_s});
}

std::optional<int> Invocation::parse(int fewestPositional, int mostPositional, const QString &usage)
{
    m_usage = usage;
    const bool parsed = m_parser.parse(m_words);
    if (m_parser.isSet(u"help"_s)) {
        QString help = m_parser.helpText();
        help = help.mid(help.indexOf(u'\n')); // the first line names the whole program
        m_out << words(QT_TRANSLATE_NOOP("Cli", "Usage:")) << " zsctl " << usage << help;
        return kDone;
    }
    if (!parsed)
        return wrongUsage(m_parser.errorText());
    const auto count = m_parser.positionalArguments().size();
    if (count < fewestPositional || count > mostPositional)
        return wrongUsage(words(QT_TRANSLATE_NOOP("Cli", "The command takes other words.")));
    return {};
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

int Invocation::done(const QJsonObject &object, const QString &text) const
{
    if (json())
        m_out << QJsonDocument(object).toJson(QJsonDocument::Indented);
    else if (!text.isEmpty())
        m_out << text << '\n';
    return kDone;
}

int Invocation::failed(const Error &error) const
{
    if (json()) {
        const QJsonObject object{{u"error"_s, codeName(error.code)},
                                 {u"message"_s, error.message},
                                 {u"detail"_s, error.detail}};
        m_out << QJsonDocument(object).toJson(QJsonDocument::Indented);
    }
    m_err << "zsctl: " << error.message << '\n';
    if (!error.detail.isEmpty())
        m_err << "  (" << error.detail << ")\n";
    return codeOf(error);
}

int Invocation::wrongUsage(const QString &why) const
{
    if (m_words.contains(u"--json"_s)) // the words may not have been parsed
        m_out << QJsonDocument(QJsonObject{{u"error"_s, u"usage"_s},
                                           {u"message"_s, why},
                                           {u"detail"_s, m_usage}})
                     .toJson(QJsonDocument::Indented);
    m_err << "zsctl: " << why << '\n';
    if (!m_usage.isEmpty())
        m_err << words(QT_TRANSLATE_NOOP("Cli", "Usage:")) << " zsctl " << m_usage << '\n';
    return kUsage;
}

} // namespace zs
