// SPDX-License-Identifier: GPL-3.0-or-later
// A process made to be killed: commits one task after the other to a store and says each one that
// is durable.
#include "base/id_source.h"
#include "domain/task.h"
#include "store/store.h"

#include <QCoreApplication>

#include <cstdio>

using namespace zs;

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QStringList args = QCoreApplication::arguments();
    if (args.size() != 4)
        return 2;
    const SystemClock clock;
    IdSource ids(clock);
    auto store =
        Store::open({.path = args[1], .key = Secret(QByteArray(32, 'k')), .beforeMigration = {}});
    if (!store) {
        std::fprintf(stderr, "%s\n", qPrintable(store.error().message + store.error().detail));
        return 3;
    }
    const ProjectId project(Uuid::fromString(args[2]));
    const int wanted = args[3].toInt();
    for (int i = 0; i < wanted; ++i) {
        // two rows in each change set: half of one would show
        ChangeSet set{QStringLiteral("add-task"), project, {}};
        for (int k = 0; k < 2; ++k) {
            Task task;
            task.id = ids.next<TaskId>();
            task.project = project;
            task.name = QString::number(i);
            set.changes.push_back(inserted(task));
        }
        const auto record = (*store)->commit(
            set, {clock.now(), ids.next<DeviceId>(), {}, QStringLiteral("x"), {}, {}});
        if (!record)
            return 4;
        std::printf("%lld\n", static_cast<long long>(record->sequence));
        std::fflush(stdout);
    }
    return 0;
}
