// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"

#include "cli/invocation.h"
#include "language/language.h"

#include <QCoreApplication>

#include <cstdio>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

/// --lang, wherever it stands; else what the environment variable ZS_LANG says; else Chinese.
QString languageOf(const QStringList &arguments)
{
    const auto at = arguments.indexOf(u"--lang"_s);
    if (at >= 0 && at + 1 < arguments.size())
        return arguments[at + 1];
    return qEnvironmentVariable("ZS_LANG", u"zh_CN"_s);
}

} // namespace

int runProgram(const CliBody &body)
{
    QCoreApplication::setApplicationName(u"zsctl"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(ZS_VERSION));
    const QStringList arguments = QCoreApplication::arguments();
    useLanguage(languageOf(arguments));
    QTextStream out(stdout);
    QTextStream err(stderr);
    const SystemClock clock;
    const int code = body(arguments, out, err, clock);
    out.flush();
    if (std::fflush(stdout) == 0 && std::ferror(stdout) == 0)
        return code;
    err << "zsctl: "
        << QCoreApplication::translate("Cli", "The output could not be written. Is the disk full?")
        << '\n';
    return code == kDone ? kRefused : code;
}

} // namespace zs
