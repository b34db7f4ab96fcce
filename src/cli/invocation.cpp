// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/invocation.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Cli", text);
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
    m_parser.addOption(
        {u"key-file"_s,
         words(QT_TRANSLATE_NOOP("Cli", "The key file, where the log-in needs one.")),
         u"FILE"_s});
    m_parser.addOption(
        {u"token-library"_s,
         words(QT_TRANSLATE_NOOP("Cli",
                                 "The PKCS#11 library of the token, where the log-in needs one.")),
         u"FILE"_s});
    m_parser.addOption(
        {u"pin-file"_s,
         words(QT_TRANSLATE_NOOP(
             "Cli", "Read the token's PIN from the first line of FILE; asked for when absent.")),
         u"FILE"_s});
    m_parser.addOption(
        {u"login-code"_s,
         words(QT_TRANSLATE_NOOP(
             "Cli", "The one-time code, where the log-in has such; asked for when absent.")),
         u"CODE"_s});
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
