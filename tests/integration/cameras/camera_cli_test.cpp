// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera_fixture.h"
#include "cli_run.h"
#include "commands/project_commands.h"

using namespace zs;
using namespace Qt::StringLiterals;

TEST_CASE("cameras are set up, asked and tidied by zsctl", "[camera][cli]")
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
    const QString folder = f.path(u"drop"_s);
    REQUIRE(QDir().mkpath(folder));
    const auto add = [&](const QString &source, const QString &keep) {
        return f.with({u"camera"_s,
                       u"add"_s,
                       f.store,
                       u"P1"_s,
                       u"北门"_s,
                       source,
                       u"--from"_s,
                       u"0"_s,
                       u"--until"_s,
                       u"24"_s,
                       u"--keep"_s,
                       keep,
                       u"--json"_s});
    };
    CHECK(add(u"http://10.0.0.9/shot.jpg"_s, u"all"_s).code == kRefused); // nobody named it
    CHECK(add(folder, u"sometimes"_s).code == kUsage);
    const auto added = add(folder, u"drop:0"_s);
    INFO(added.err.toStdString());
    REQUIRE(added.code == kDone);
    CHECK(f.with({u"camera"_s, u"take"_s, f.store, u"北门"_s}).code == kRefused); // empty folder
    const auto drop = [&](const QString &name, int number) {
        QFile file(folder + u'/' + name);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(sitePicture(number));
        file.flush();
        file.setFileTime(QDateTime(QDate(2026, 3, 2), QTime(8, number)),
                         QFileDevice::FileModificationTime);
    };
    for (int i = 1; i <= 3; ++i) {
        drop(u"%1.png"_s.arg(i), i);
        const auto taken = f.with({u"camera"_s, u"take"_s, f.store, u"北门"_s, u"--json"_s});
        INFO(taken.err.toStdString());
        REQUIRE(taken.code == kDone);
        CHECK_FALSE(taken.json()[u"same"_s].toBool(true));
    }
    CHECK(f.with({u"camera"_s, u"take"_s, f.store, u"北门"_s, u"--json"_s})
              .json()[u"same"_s]
              .toBool());
    const auto list = f.with({u"camera"_s, u"list"_s, f.store, u"--json"_s});
    const auto rows = list.json()[u"cameras"_s].toArray();
    REQUIRE(rows.size() == 1);
    CHECK(rows[0][u"pictures"_s].toInt() == 3);
    const auto tidied = f.with({u"camera"_s, u"tidy"_s, f.store, u"北门"_s, u"--json"_s});
    INFO(tidied.err.toStdString());
    REQUIRE(tidied.code == kDone);
    CHECK(tidied.json()[u"pictures"_s].toInt() == rows[0][u"let_go"_s].toInt());
    CHECK(tidied.json()[u"pictures"_s].toInt() == 1); // the first and the last of the month stay
    const auto back = f.with({u"camera"_s, u"bring-back"_s, f.store, u"北门"_s, u"--json"_s});
    CHECK(back.json()[u"pictures"_s].toInt() == 1);
    CHECK(f.with({u"camera"_s, u"tidy"_s, f.store, u"南门"_s}).code == kRefused);
    CHECK(f.with({u"camera"_s, u"take"_s, f.store}).code == kDone);
}
