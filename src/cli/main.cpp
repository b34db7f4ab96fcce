// SPDX-License-Identifier: GPL-3.0-or-later
// zsctl: the console program. No widgets; Qt Gui only to lay out PDF pages.
#include "cli/cli_commands.h"
#include "language/language.h"

#include <QGuiApplication>

#include <cstdio>

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

int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"zsctl"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(ZS_VERSION));
    zs::useLanguage(languageOf(QCoreApplication::arguments()));
    QTextStream out(stdout);
    QTextStream err(stderr);
    const zs::SystemClock clock;
    const int code = zs::runCli(QCoreApplication::arguments(), out, err, clock);
    out.flush();
    if (std::fflush(stdout) == 0 && std::ferror(stdout) == 0)
        return code;
    err << "zsctl: "
        << QCoreApplication::translate("Cli", "The output could not be written. Is the disk full?")
        << '\n';
    return code == zs::kDone ? zs::kRefused : code;
}
