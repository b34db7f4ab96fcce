// SPDX-License-Identifier: GPL-3.0-or-later
// zsctl-commands: every command of zsctl. No widgets; Qt Gui only to lay out PDF pages.
#include "cli/cli_commands.h"
#include "cli/program.h"

#include <QGuiApplication>

#include <memory>

namespace {

/// Pages need a platform and its fonts; what only computes starts sooner without them.
std::unique_ptr<QCoreApplication> application(int &argc, char **argv)
{
    const QByteArrayView command(argc > 1 ? argv[1] : "");
    if (command == "schedule" || command == "calendar" || command == "risk")
        return std::make_unique<QCoreApplication>(argc, argv);
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const std::unique_ptr<QCoreApplication> app = application(argc, argv);
    return zs::runProgram(&zs::runCli);
}
