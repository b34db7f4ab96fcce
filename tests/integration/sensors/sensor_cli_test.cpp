// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_run.h"
#include "commands/project_commands.h"

using namespace zs;
using namespace Qt::StringLiterals;

TEST_CASE("sensors are registered, fed from a file and their alarms handled by zsctl",
          "[sensors][cli]")
{
    const CliFolder f;
    REQUIRE(f.with({u"init"_s, f.store}).code == kDone);
    {
        auto workspace = Workspace::open(
            {f.store, QString::fromLatin1(kDefaultLogin), Secret("cli-quiet-2026")}, f.clock);
        REQUIRE_OK(workspace);
        Project project;
        project.code = u"P1"_s;
        project.name = u"示例路"_s;
        project.plannedStart = QDate(2026, 3, 2);
        REQUIRE_OK(createProject(**workspace, project));
    }
    const auto added = f.with({u"sensor"_s,
                               u"add"_s,
                               f.store,
                               u"P1"_s,
                               u"沉降一"_s,
                               u"pit/1"_s,
                               u"--quantity"_s,
                               u"沉降"_s,
                               u"--high"_s,
                               u"20"_s});
    INFO(added.err.toStdString());
    REQUIRE(added.code == kDone);
    CHECK(f.with({u"sensor"_s, u"add"_s, f.store, u"P1"_s, u"x"_s, u"y"_s}).code == kRefused);
    QFile file(f.path(u"r.csv"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("time,sensor,value\n2026-03-02 08:00,pit/1,25\n2026-03-02 08:01,pit/1,oops\n");
    file.close();
    const auto taken = f.with({u"sensor"_s, u"take"_s, f.store, file.fileName(), u"--json"_s});
    INFO(taken.err.toStdString());
    REQUIRE(taken.code == kDone);
    CHECK(taken.json()[u"readings"_s].toInt() == 1);
    CHECK(taken.json()[u"raised"_s].toInt() == 1);
    CHECK(taken.json()[u"faults"_s].toArray().first()[u"line"_s].toInt() == 3);
    const auto again = f.with({u"sensor"_s, u"take"_s, f.store, file.fileName(), u"--json"_s});
    CHECK(again.json()[u"before"_s].toBool());
    const auto alarms = f.with({u"sensor"_s, u"alarms"_s, f.store, u"--json"_s});
    const auto rows = alarms.json()[u"alarms"_s].toArray();
    REQUIRE(rows.size() == 1);
    const QString id = rows.first()[u"id"_s].toString();
    REQUIRE(f.with({u"sensor"_s, u"handle"_s, f.store, id, u"已处理"_s}).code == kDone);
    CHECK(f.with({u"sensor"_s, u"handle"_s, f.store, id, u"again"_s}).code == kRefused);
    const auto list = f.with({u"sensor"_s, u"list"_s, f.store, u"--json"_s});
    const auto sensors = list.json()[u"sensors"_s].toArray();
    REQUIRE(sensors.size() == 1);
    CHECK(sensors.first()[u"latest"_s].toDouble() == 25);
    CHECK(f.with({u"sensor"_s, u"listen"_s, f.store, u"--seconds"_s, u"1"_s}).code != kDone);
    CHECK(f.with({u"sensor"_s, u"broker"_s, f.store, u"bad host:1"_s}).code != kDone);
}
