// SPDX-License-Identifier: GPL-3.0-or-later
// One call of zsctl: its words, where it writes, how it ends.
#pragma once

#include "base/clock.h"
#include "base/result.h"

#include <QCommandLineParser>
#include <QJsonObject>
#include <QTextStream>

#include <memory>

namespace zs {

/// Exit codes of zsctl; scripts rely on them.
enum ExitCode { kDone = 0, kUsage = 2, kRefused = 3, kBroken = 4 };

class Invocation {
public:
    Invocation(QStringList words, QTextStream &out, QTextStream &err, const Clock &clock);

    /// Declares what the command takes; then parse() fails with usage when the words do not fit.
    QCommandLineParser &parser() { return m_parser; }
    /// Adds --login, --passphrase-file and what brings a second factor, for commands that open a
    /// workspace.
    void takesWorkspace();
    /// Nothing when the call may go on; else the exit code (help was printed, or usage was wrong).
    [[nodiscard]] std::optional<int>
    parse(int fewestPositional, int mostPositional, const QString &usage);

    [[nodiscard]] QString word(int i) const { return m_parser.positionalArguments().value(i); }
    [[nodiscard]] bool isSet(const QString &option) const { return m_parser.isSet(option); }
    [[nodiscard]] QString value(const QString &option) const { return m_parser.value(option); }
    [[nodiscard]] bool json() const { return m_parser.isSet(QStringLiteral("json")); }
    [[nodiscard]] const Clock &clock() const { return m_clock; }

    /// From --passphrase-file, or asked for on the terminal without echo.
    [[nodiscard]] Result<class Secret> passphrase(const QString &question) const;
    /// The same with another option naming the file.
    [[nodiscard]] Result<Secret> passphraseFrom(const QString &option,
                                                const QString &question) const;
    [[nodiscard]] Result<std::unique_ptr<class Workspace>> open(const QString &path) const;

    /// Prints the object with --json, else the text.
    int done(const QJsonObject &object, const QString &text) const;
    /// Prints the error in the form asked for; the exit code that goes with its kind.
    int failed(const Error &error) const;
    int wrongUsage(const QString &why) const;
    void line(const QString &text) const { m_out << text << '\n'; }
    /// To the error stream: what a script that reads the result should not take for a part of it.
    void warn(const QString &text) const { m_err << text << '\n'; }
    void print(const QString &lines) const { m_out << lines; }

private:
    QStringList m_words;
    QTextStream &m_out;
    QTextStream &m_err;
    const Clock &m_clock;
    QCommandLineParser m_parser;
    QString m_usage;
};

/// Who logs in when no --login is given.
inline constexpr const char *kDefaultLogin = "admin";

} // namespace zs
