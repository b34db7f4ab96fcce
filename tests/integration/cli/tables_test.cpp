// SPDX-License-Identifier: GPL-3.0-or-later
#include "integration/cli/cli_run.h"

using namespace zs;
using namespace Qt::StringLiterals;

namespace {

struct TableFolder : CliFolder {
    TableFolder() { REQUIRE(with({u"init"_s, store}).code == kDone); }
    [[nodiscard]] QString file(const QString &name, const QString &text) const
    {
        QFile out(path(name));
        const QByteArray bytes = text.toUtf8();
        REQUIRE((out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size()));
        return path(name);
    }
};

} // namespace

TEST_CASE("a script imports a table and exports it as table and calendar", "[cli][tables]")
{
    const TableFolder cli;
    const QString csv = cli.file(
        u"plan.csv"_s, u"任务名称,工期,开始时间,前置任务\n勘察,3,2026-03-02,\n验收,0,,1\n"_s);
    const CliRun made = cli.with({u"import"_s, cli.store, csv, u"--code"_s, u"T1"_s, u"--json"_s});
    INFO(made.err.toStdString());
    REQUIRE(made.code == kDone);
    CHECK(made.json()[u"tasks"_s].toInt() == 2);
    CHECK(made.json()[u"code"_s].toString() == u"T1");
    const QString xlsx = cli.path(u"out.xlsx"_s);
    REQUIRE(
        cli.with({u"export"_s, cli.store, u"--project"_s, u"T1"_s, u"--format"_s, u"xlsx"_s, xlsx})
            .code
        == kDone);
    const CliRun again =
        cli.with({u"import"_s, cli.store, xlsx, u"--code"_s, u"T2"_s, u"--json"_s});
    INFO(again.out.toStdString() << again.err.toStdString());
    REQUIRE(again.code == kDone);
    CHECK(again.json()[u"tasks"_s].toInt() == 2);
    const QString ics = cli.path(u"out.ics"_s);
    REQUIRE(cli.with({u"export"_s, cli.store, u"--project"_s, u"T1"_s, ics}).code == kDone);
    QFile calendar(ics);
    REQUIRE(calendar.open(QIODevice::ReadOnly));
    CHECK(calendar.readAll().count("BEGIN:VEVENT") == 2);
}

TEST_CASE("three-point estimates come in and go out with tables", "[cli][tables]")
{
    const TableFolder cli;
    const QString csv = cli.file(u"plan.csv"_s,
                                 u"任务名称,工期(天),最短工期(天),最可能工期(天),最长工期(天)\n"
                                 "勘察,3,2,3,6\n设计,5,,,\n"_s);
    REQUIRE(cli.with({u"import"_s, cli.store, csv, u"--code"_s, u"T1"_s}).code == kDone);
    for (const auto &format : {u"csv"_s, u"xlsx"_s}) {
        const QString out = cli.path(u"out."_s + format);
        REQUIRE(
            cli.with({u"export"_s, cli.store, u"--project"_s, u"T1"_s, u"--format"_s, format, out})
                .code
            == kDone);
        const QString code = u"T-"_s + format;
        const CliRun again =
            cli.with({u"import"_s, cli.store, out, u"--code"_s, code, u"--json"_s});
        INFO(again.out.toStdString() << again.err.toStdString());
        REQUIRE(again.code == kDone);
        const QString last = cli.path(format + u".csv"_s);
        REQUIRE(
            cli.with({u"export"_s, cli.store, u"--project"_s, code, u"--format"_s, u"csv"_s, last})
                .code
            == kDone);
        QFile file(last);
        REQUIRE(file.open(QIODevice::ReadOnly));
        CHECK(QString::fromUtf8(file.readAll()).contains(u",2,3,6"_s));
    }
    const QString wrong =
        cli.file(u"wrong.csv"_s, u"任务名称,工期(天),最短工期(天),最长工期(天)\n勘察,3,9,6\n"_s);
    const CliRun refused = cli.with({u"import"_s, cli.store, wrong, u"--code"_s, u"T9"_s});
    CHECK(refused.code == kRefused);
    CHECK(QString(refused.out + refused.err).contains(u"勘察"_s));
}

TEST_CASE("a table with a bad cell is refused with the cell's place", "[cli][tables]")
{
    const TableFolder cli;
    const QString csv = cli.file(u"bad.csv"_s, u"任务名称,工期(天)\n勘察,3\n设计,很久\n"_s);
    const CliRun refused = cli.with({u"import"_s, cli.store, csv, u"--code"_s, u"T1"_s});
    CHECK(refused.code == kRefused);
    CHECK(refused.out.contains(u"B3"_s));
    CHECK(cli.with({u"schedule"_s, cli.store, u"--project"_s, u"T1"_s}).code != kDone);
    const CliRun looked = cli.with({u"import"_s, cli.store, csv, u"--check"_s, u"--json"_s});
    CHECK(looked.code == kDone);
    CHECK(looked.json()[u"problems"_s].toArray().size() == 1);
}
