// SPDX-License-Identifier: GPL-3.0-or-later
// Calls that nobody should make.
#include "cli_run.h"

#include <catch2/generators/catch_generators.hpp>

using namespace zs;
using namespace Qt::StringLiterals;

TEST_CASE("with --json wrong usage is said in JSON too", "[cli]")
{
    const CliFolder cli;
    const QStringList words = GENERATE(QStringList{u"fly"_s},
                                       QStringList{},
                                       QStringList{u"projects"_s},
                                       QStringList{u"projects"_s, u"a"_s, u"--nope"_s},
                                       QStringList{u"projects"_s, u"a"_s, u"b"_s},
                                       QStringList{u"schedule"_s},
                                       QStringList{u"calendar"_s, u"check"_s, u"2026-02-30"_s});
    const CliRun call = cli.run(words + QStringList{u"--json"_s});
    CHECK(call.code == kUsage);
    CHECK(call.json()["error"_L1].toString() == u"usage"_s);
    CHECK_FALSE(call.json()["message"_L1].toString().isEmpty());
}

TEST_CASE("a period that is none is wrong usage, before the passphrase is asked for", "[cli]")
{
    const CliFolder cli;
    const auto code = [&](const QString &from, const QString &to) {
        return cli
            .run({u"audit"_s,
                  u"export"_s,
                  cli.store,
                  u"--from"_s,
                  from,
                  u"--to"_s,
                  to,
                  cli.path(u"a.csv"_s)})
            .code;
    };
    CHECK(code(u"2026-13-01"_s, u"2026-12-31"_s) == kUsage);
    CHECK(code(u"2026-01-01"_s, u"soon"_s) == kUsage);
    CHECK(code(u"2026-03-02"_s, u"2026-03-01"_s) == kUsage);
}

TEST_CASE("an endless passphrase file is refused, an empty one is no counted try", "[cli]")
{
    const CliFolder cli;
    REQUIRE(cli.with({u"init"_s, cli.store}).code == kDone);
    const CliRun endless =
        cli.run({u"projects"_s, cli.store, u"--passphrase-file"_s, u"/dev/zero"_s});
    CHECK(endless.code == kRefused);
    cli.writeSecret("\n");
    for (int i = 0; i < 5; ++i)
        CHECK(cli.with({u"projects"_s, cli.store}).code == kRefused);
    cli.writeSecret("cli-quiet-2026\r\n"); // made on Windows
    CHECK(cli.with({u"projects"_s, cli.store}).code == kDone);
}

TEST_CASE("an export under a strange file name leaves the log whole", "[cli][audit]")
{
    const CliFolder cli;
    REQUIRE(cli.with({u"init"_s, cli.store}).code == kDone);
    const QString name = GENERATE(QString(u"\uFFFE.csv"),
                                  QString(u"a\uFFFF.csv"),
                                  QString(u"\uFEFF\uFEFF.csv"),
                                  QString(u"a\nb.csv"),
                                  QString(u"\u202E.csv"));
    CHECK(
        cli.with({u"audit"_s, u"export"_s, cli.store, u"--format"_s, u"csv"_s, cli.path(name)}).code
        == kDone);
    CHECK(cli.with({u"audit"_s, u"verify"_s, cli.store}).code == kDone);
}
