// SPDX-License-Identifier: GPL-3.0-or-later
// The whole way of a package by zsctl.
#include "cli_run.h"
#include "commands/project_commands.h"
#include "commands/task_commands.h"

#include <QDir>
#include <QJsonArray>

using namespace zs;
using namespace Qt::StringLiterals;

TEST_CASE("work goes out to a device and comes back by zsctl alone", "[field][cli]")
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
        const auto id = createProject(**workspace, project);
        REQUIRE_OK(id);
        REQUIRE_OK((*workspace)
                       ->run(AddTask{*id,
                                     {},
                                     {},
                                     u"路基"_s,
                                     WorkMinutes{4'800},
                                     false,
                                     (*workspace)->ids().next<TaskId>()}));
    }
    const QString kit = f.path(u"kit"_s);
    const auto made = f.with({u"field"_s, u"new"_s, kit, u"平板"_s, f.path(u"r"_s), u"--json"_s});
    INFO(made.err.toStdString());
    REQUIRE(made.code == kDone);
    const auto registered =
        f.with({u"field"_s, u"register"_s, f.store, f.path(u"r"_s), u"--json"_s});
    INFO(registered.err.toStdString());
    REQUIRE(registered.code == kDone);
    const QString office = registered.json()[u"office"_s].toString();
    REQUIRE(f.with({u"field"_s, u"prepare"_s, f.store, u"P1"_s, u"平板"_s, f.path(u"out"_s)}).code
            == kDone);
    CHECK(f.with({u"field"_s, u"take"_s, kit, f.path(u"out"_s)}).code == kRefused);
    REQUIRE(f.with({u"field"_s, u"take"_s, kit, f.path(u"out"_s), u"--office"_s, office}).code
            == kDone);
    CHECK(f.with({u"field"_s, u"verify"_s, kit, f.path(u"out"_s), u"--json"_s})
              .json()[u"project"_s]
              .toString()
          == u"P1"_s);
    CHECK(f.with({u"field"_s,
                  u"fill"_s,
                  kit,
                  u"1"_s,
                  u"progress"_s,
                  u"percent=140"_s,
                  u"behind=false"_s})
              .code
          == kRefused);
    REQUIRE(f.with({u"field"_s,
                    u"fill"_s,
                    kit,
                    u"1"_s,
                    u"progress"_s,
                    u"percent=30"_s,
                    u"behind=false"_s})
                .code
            == kDone);
    CHECK(f.with({u"field"_s, u"show"_s, kit, u"--json"_s}).json()[u"unsent"_s].toInt() == 2);
    REQUIRE(f.with({u"field"_s, u"send"_s, kit, f.path(u"delta"_s)}).code == kDone);
    const auto taken = f.with({u"field"_s, u"import"_s, f.store, f.path(u"delta"_s), u"--json"_s});
    INFO(taken.err.toStdString());
    REQUIRE(taken.code == kDone);
    CHECK(taken.json()[u"applied"_s].toInt() == 1);
    CHECK(taken.json()[u"reports"_s].toInt() == 1);
    const QString package = taken.json()[u"package"_s].toString();
    REQUIRE(f.with({u"field"_s, u"receipt"_s, f.store, package, f.path(u"receipt"_s)}).code
            == kDone);
    REQUIRE(f.with({u"field"_s, u"take"_s, kit, f.path(u"receipt"_s)}).code == kDone);
    CHECK(f.with({u"field"_s, u"show"_s, kit, u"--json"_s}).json()[u"unsent"_s].toInt() == 0);
    CHECK(f.with({u"field"_s, u"import"_s, f.store, f.path(u"delta"_s)}).code == kRefused);
}

TEST_CASE("an expired package is refused by zsctl with the day, and nothing is written",
          "[field][cli]")
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
        const auto id = createProject(**workspace, project);
        REQUIRE_OK(id);
        const auto task = (*workspace)->ids().next<TaskId>();
        REQUIRE_OK(
            (*workspace)->run(AddTask{*id, {}, {}, u"路基"_s, WorkMinutes{4'800}, false, task}));
    }
    const QString kit = f.path(u"kit"_s);
    REQUIRE(f.with({u"field"_s, u"new"_s, kit, u"平板"_s, f.path(u"r"_s)}).code == kDone);
    const auto registered =
        f.with({u"field"_s, u"register"_s, f.store, f.path(u"r"_s), u"--json"_s});
    REQUIRE(registered.code == kDone);
    const QString office = registered.json()[u"office"_s].toString();
    const auto made = f.with({u"field"_s,
                              u"prepare"_s,
                              f.store,
                              u"P1"_s,
                              u"平板"_s,
                              f.path(u"out"_s),
                              u"--days"_s,
                              u"1"_s,
                              u"--json"_s});
    REQUIRE(made.code == kDone);
    CHECK_FALSE(made.json()[u"map"_s].toString().isEmpty()); // why there is none
    const auto contents = [&kit] {
        const QDir folder(kit);
        QHash<QString, QByteArray> all;
        for (const QString &name : folder.entryList(QDir::Files)) {
            QFile file(folder.filePath(name));
            REQUIRE(file.open(QIODevice::ReadOnly));
            all.insert(name, file.readAll());
        }
        return all;
    };
    const auto before = contents();
    // two days later
    const ManualClock later(f.clock.now() + 2 * 86'400'000LL);
    QString out;
    QString err;
    QTextStream outStream(&out);
    QTextStream errStream(&err);
    const int code = runCli({u"zsctl"_s,
                             u"field"_s,
                             u"take"_s,
                             kit,
                             f.path(u"out"_s),
                             u"--office"_s,
                             office,
                             u"--passphrase-file"_s,
                             f.secret},
                            outStream,
                            errStream,
                            later);
    CHECK(code == kRefused);
    const QString day =
        QDateTime::fromMSecsSinceEpoch(f.clock.now() + 86'400'000LL).toString(u"yyyy-MM-dd"_s);
    INFO(err.toStdString());
    CHECK(err.contains(day));
    CHECK(contents() == before);
    CHECK(f.with({u"field"_s, u"show"_s, kit, u"--json"_s}).json()[u"tasks"_s].toArray().isEmpty());
    // within its day it is taken
    CHECK(f.with({u"field"_s, u"take"_s, kit, f.path(u"out"_s), u"--office"_s, office}).code
          == kDone);
}
