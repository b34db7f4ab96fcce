// SPDX-License-Identifier: GPL-3.0-or-later
// A process made to be killed: takes a package from the field into a workspace, and says when it
// begins and when it is through.
#include "commands/field_desk.h"

#include <QCoreApplication>

#include <cstdio>

using namespace zs;

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QStringList args = QCoreApplication::arguments();
    if (args.size() != 4)
        return 2;
    ManualClock clock{args[3].toLongLong()};
    auto workspace = Workspace::open(
        {args[1], QStringLiteral("li"), Secret(QByteArrayView("right-2026"))}, clock);
    if (!workspace) {
        std::fprintf(stderr, "%s\n", qPrintable(workspace.error().message));
        return 3;
    }
    std::puts("begins");
    std::fflush(stdout);
    const auto taken = FieldDesk(**workspace).take(args[2]);
    std::puts(taken ? "through" : qPrintable(taken.error().message));
    return taken ? 0 : 4;
}
