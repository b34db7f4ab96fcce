// SPDX-License-Identifier: GPL-3.0-or-later
// Dates of a file without a workspace.
#include "cli_run.h"
#include "unit/exchange/xer_text.h"

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;

namespace {

const QString kPlan = QStringLiteral(ZS_SOURCE_DIR) + u"/tests/data/mspdi/school.xml"_s;

struct Files : CliFolder {
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        REQUIRE((file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()));
        return path(name);
    }
};

QJsonObject taskNamed(const CliRun &run, const QString &name)
{
    for (const auto &entry : run.json().value("tasks"_L1).toArray()) {
        if (entry.toObject().value("name"_L1).toString() == name)
            return entry.toObject();
    }
    return {};
}

} // namespace

TEST_CASE("a Primavera file is scheduled like a Microsoft Project file", "[cli][schedule]")
{
    const Files cli;
    const QString xer = cli.write(u"road.xer"_s, roadWorks().bytes(u"GB18030"_s));
    const CliRun json = cli.run({u"schedule"_s, u"--file"_s, xer, u"--json"_s});
    REQUIRE(json.code == 0);
    const QJsonObject start = taskNamed(json, u"开工令"_s);
    CHECK(start.value("start"_L1).toString() == u"2026-03-02T08:00:00");
    CHECK(start.value("wbs"_L1).toString() == u"A1000");
    // the text has the same dates, a line a task
    const CliRun text = cli.run({u"schedule"_s, u"--file"_s, xer});
    REQUIRE(text.code == 0);
    const QStringList lines = text.out.split(u'\n', Qt::SkipEmptyParts);
    CHECK(lines.size() == json.json().value("tasks"_L1).toArray().size());
    CHECK(text.out.contains(u"A1000\t2026-03-02 08:00\t2026-03-02 08:00"_s));
    CHECK_FALSE(text.out.contains(u'{'));
}

TEST_CASE("the options --file and --mspdi give the same dates as an import of the file",
          "[cli][schedule]")
{
    const Files cli;
    const CliRun file = cli.run({u"schedule"_s, u"--file"_s, kPlan, u"--json"_s});
    const CliRun mspdi = cli.run({u"schedule"_s, u"--mspdi"_s, kPlan, u"--json"_s});
    REQUIRE(file.code == 0);
    CHECK(file.out == mspdi.out);
    REQUIRE(cli.with({u"init"_s, cli.store}).code == 0);
    REQUIRE(cli.with({u"import"_s, cli.store, kPlan, u"--code"_s, u"P1"_s}).code == 0);
    const CliRun stored =
        cli.with({u"schedule"_s, cli.store, u"--project"_s, u"P1"_s, u"--json"_s});
    REQUIRE(stored.code == 0);
    CHECK(stored.json().value("tasks"_L1) == file.json().value("tasks"_L1));
}

TEST_CASE("what had to be mended in a file is told beside its dates, and is no part of them",
          "[cli][schedule]")
{
    const Files cli;
    QByteArray tasks;
    for (int uid = 1; uid <= 30; ++uid)
        tasks += u"<Task><UID>%1</UID><ID>%1</ID><Name>任务%1</Name><OutlineLevel>1</OutlineLevel>"
                 "<Duration>PT8H0M0S</Duration><PredecessorLink><PredecessorUID>%2</PredecessorUID>"
                 "<Type>1</Type></PredecessorLink></Task>"_s.arg(uid)
                     .arg(uid == 1   ? 2
                          : uid == 2 ? 1
                                     : 900 + uid)
                     .toUtf8();
    const QString path = cli.write(u"loop.xml"_s,
                                   R"(<?xml version="1.0" encoding="UTF-8"?>
<Project xmlns="http://schemas.microsoft.com/project"><StartDate>2026-03-02T08:00:00</StartDate><Tasks>)"
                                       + tasks + "</Tasks></Project>");
    const CliRun text = cli.run({u"schedule"_s, u"--file"_s, path});
    REQUIRE(text.code == 0);
    CHECK(text.out.count(u'\n') == 30);
    const CliRun json = cli.run({u"schedule"_s, u"--file"_s, path, u"--json"_s});
    const QJsonArray repairs = json.json().value("repairs"_L1).toArray();
    REQUIRE(repairs.size() == 29); // a link of the loop, and 28 from nowhere
    CHECK(json.err.isEmpty());
    const QStringList told = text.err.split(u'\n', Qt::SkipEmptyParts);
    REQUIRE(told.size() == 21);
    CHECK(told.front().contains(repairs.first()["what"_L1].toString()));
    CHECK(told.back().contains(u"9"_s));
    const CliRun sound = cli.run({u"schedule"_s, u"--file"_s, kPlan});
    CHECK(sound.err.isEmpty());
}

TEST_CASE("of a file with several projects one is named", "[cli][schedule]")
{
    const Files cli;
    XerText xer;
    for (const QString &project : {u"1"_s, u"2"_s}) {
        xer.row(u"PROJECT"_s, {{u"proj_id"_s, project}, {u"proj_short_name"_s, u"P"_s + project}});
        xer.row(u"TASK"_s,
                {{u"task_id"_s, project + u"0"_s},
                 {u"proj_id"_s, project},
                 {u"task_code"_s, u"A"_s + project},
                 {u"task_name"_s, u"T"_s + project},
                 {u"task_type"_s, u"TT_Task"_s},
                 {u"target_drtn_hr_cnt"_s, u"8"_s},
                 {u"early_start_date"_s, u"2026-03-05 08:00"_s}});
    }
    const QString path = cli.write(u"two.xer"_s, xer.bytes());
    const CliRun second =
        cli.run({u"schedule"_s, u"--file"_s, path, u"--project"_s, u"P2"_s, u"--json"_s});
    REQUIRE(second.code == 0);
    CHECK_FALSE(taskNamed(second, u"T2"_s).isEmpty());
    CHECK(taskNamed(second, u"T1"_s).isEmpty());
    const CliRun none = cli.run({u"schedule"_s, u"--file"_s, path, u"--project"_s, u"P9"_s});
    CHECK(none.code == 3);
    CHECK(none.err.contains(u"P1, P2"_s));
}

TEST_CASE("words that do not go together are wrong usage", "[cli][schedule]")
{
    const Files cli;
    CHECK(cli.run({u"schedule"_s}).code == 2);
    CHECK(cli.run({u"schedule"_s, u"--project"_s, u"P1"_s}).code == 2);
    CHECK(cli.run({u"schedule"_s, u"--file"_s, kPlan, u"--mspdi"_s, kPlan}).code == 2);
    CHECK(cli.run({u"schedule"_s, cli.store, u"--file"_s, kPlan}).code == 2);
    CHECK(cli.run({u"schedule"_s, u"--file"_s, cli.path(u"missing.xer"_s)}).code == 3);
}
