// SPDX-License-Identifier: GPL-3.0-or-later
// zsctl: the console program. No widgets; Qt Gui only to lay out PDF pages.
#include "cli/cli_commands.h"
#include "language/language.h"

#include <QGuiApplication>

#include <cstdio>
#include <memory>

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

/// Pages need a platform and its fonts; what only computes starts sooner without them.
std::unique_ptr<QCoreApplication> application(int &argc, char **argv)
{
    const QByteArrayView command(argc > 1 ? argv[1] : "");
    if (command == "schedule" || command == "calendar")
        return std::make_unique<QCoreApplication>(argc, argv);
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const std::unique_ptr<QCoreApplication> app = application(argc, argv);
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
