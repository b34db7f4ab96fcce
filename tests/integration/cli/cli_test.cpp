// SPDX-License-Identifier: GPL-3.0-or-later
#include "integration/cli/cli_run.h"

using namespace zs;
using namespace Qt::StringLiterals;

namespace {

const QString kPlan = QStringLiteral(ZS_SOURCE_DIR) + u"/tests/data/mspdi/school.xml"_s;

} // namespace

TEST_CASE("wrong words end with 2 and say what is right; help ends with 0", "[cli]")
{
    const CliFolder cli;
    CHECK(cli.run({}).code == kUsage);
    CHECK(cli.run({u"fly"_s}).code == kUsage);
    CHECK(cli.run({u"import"_s, u"only-one"_s}).code == kUsage);
    CHECK(cli.run({u"calendar"_s, u"check"_s, u"yesterday"_s}).code == kUsage);
    CHECK(cli.run({u"audit"_s, u"export"_s, u"a"_s, u"b"_s, u"--format"_s, u"doc"_s}).code
          == kUsage);
    CHECK(cli.run({u"schedule"_s}).code == kUsage);
    CHECK(cli.run({u"--help"_s}).code == kDone);
    for (const CliCommand &command : cliCommands()) {
        CAPTURE(command.name);
        const CliRun help =
            cli.run(QString::fromLatin1(command.name).split(u' ') + QStringList{u"--help"_s});
        CHECK(help.code == kDone);
        CHECK(help.out.contains(u"--json"_s));
    }
}

TEST_CASE("the calendar says working or not, and why", "[cli][calendar]")
{
    const CliFolder cli;
    const auto check = [&](const QString &date) {
        return cli.run({u"calendar"_s, u"check"_s, date, u"--json"_s}).json();
    };
    CHECK(check(u"2026-02-14"_s)[u"working"_s].toBool());
    CHECK_FALSE(check(u"2026-01-02"_s)[u"working"_s].toBool(true));
    CHECK(check(u"2026-01-02"_s)[u"reason"_s].toString().contains(u"元旦"_s));
    CHECK(check(u"2031-10-01"_s)[u"notice_pending"_s].toBool());
}

TEST_CASE("the main job from an empty workspace to the audit report", "[cli]")
{
    const CliFolder cli;
    REQUIRE(cli.with({u"init"_s, cli.store}).code == kDone);
    const CliRun imported =
        cli.with({u"import"_s, cli.store, kPlan, u"--code"_s, u"X1"_s, u"--json"_s});
    INFO(imported.err.toStdString());
    REQUIRE(imported.code == kDone);
    CHECK(imported.json()[u"code"_s].toString() == u"X1"_s);
    CHECK(imported.json()[u"tasks"_s].toInt() > 0);
    const CliRun scheduled =
        cli.with({u"schedule"_s, cli.store, u"--project"_s, u"X1"_s, u"--json"_s});
    REQUIRE(scheduled.code == kDone);
    const CliRun fromFile = cli.run({u"schedule"_s, u"--mspdi"_s, kPlan, u"--json"_s});
    CHECK(fromFile.json()[u"tasks"_s] == scheduled.json()[u"tasks"_s]);
    const QString exported = cli.path(u"out.xml"_s);
    REQUIRE(cli.with({u"export"_s,
                      cli.store,
                      u"--project"_s,
                      u"X1"_s,
                      u"--format"_s,
                      u"mspdi"_s,
                      exported})
                .code
            == kDone);
    const CliRun again = cli.run({u"schedule"_s, u"--mspdi"_s, exported, u"--json"_s});
    CHECK(again.json()[u"tasks"_s] == scheduled.json()[u"tasks"_s]);
    for (const QString &format : {u"pdf"_s, u"xlsx"_s, u"csv"_s}) {
        const QString file = cli.path(u"report."_s + format);
        CHECK(cli.with({u"audit"_s, u"export"_s, cli.store, u"--format"_s, format, file}).code
              == kDone);
        CHECK(QFile(file).size() > 500);
    }
    CHECK(cli.with({u"backup"_s, cli.store}).code == kDone);
    const CliRun verified = cli.with({u"audit"_s, u"verify"_s, cli.store, u"--json"_s});
    CHECK(verified.code == kDone);
    CHECK(verified.json()[u"holds"_s].toBool());
    CHECK(verified.json()[u"records"_s].toInt() >= 10);
}

TEST_CASE(
    "what is refused ends with 3, a broken file with 4, and the last good backup brings it back",
    "[cli][fault]")
{
    const CliFolder cli;
    REQUIRE(cli.with({u"init"_s, cli.store}).code == kDone);
    CHECK(cli.with({u"init"_s, cli.store}).code == kRefused);
    CHECK(cli.with({u"import"_s, cli.store, cli.path(u"nothing.xml"_s)}).code == kRefused);
    CHECK(cli.with({u"import"_s, cli.store, cli.secret}).code == kRefused);
    CHECK(cli.with({u"schedule"_s, cli.store, u"--project"_s, u"none"_s}).code == kRefused);
    CHECK(cli.with({u"export"_s, cli.store, u"--project"_s, u"none"_s, cli.path(u"o.xml"_s)}).code
          == kRefused);
    REQUIRE(cli.with({u"backup"_s, cli.store}).code == kDone);
    cli.writeSecret("wrong\n");
    CHECK(cli.with({u"audit"_s, u"verify"_s, cli.store}).code == kRefused);
    cli.writeSecret("cli-quiet-2026\n");
    QFile file(cli.store);
    REQUIRE((file.open(QIODevice::ReadWrite) && file.seek(file.size() / 2)
             && file.write("XXXXXXXX") == 8));
    file.close();
    CHECK(cli.with({u"audit"_s, u"verify"_s, cli.store}).code == kBroken);
    CHECK(cli.with({u"restore"_s, cli.store, u"--last-good"_s}).code == kDone);
    CHECK(cli.with({u"audit"_s, u"verify"_s, cli.store}).code == kDone);
}

TEST_CASE("a check before an import says what would move and imports nothing", "[cli]")
{
    const CliFolder cli;
    REQUIRE(cli.with({u"init"_s, cli.store}).code == kDone);
    const CliRun checked = cli.with({u"import"_s, cli.store, kPlan, u"--check"_s, u"--json"_s});
    REQUIRE(checked.code == kDone);
    CHECK(checked.json().contains(u"moved"_s));
    CHECK(cli.with({u"projects"_s, cli.store, u"--json"_s})
              .json()[u"projects"_s]
              .toArray()
              .isEmpty());
}

TEST_CASE("a second person is let in, changes the passphrase, and is shut out again", "[cli]")
{
    const CliFolder cli;
    REQUIRE(cli.with({u"init"_s, cli.store}).code == kDone);
    const QString second = cli.path(u"second"_s);
    const auto write = [&](const QByteArray &line) {
        QFile file(second);
        REQUIRE((file.open(QIODevice::WriteOnly) && file.write(line) == line.size()));
    };
    const auto asWang = [&](const QStringList &words) {
        return cli.run(words
                       + QStringList{u"--login"_s, u"wang"_s, u"--passphrase-file"_s, second});
    };
    write("second-2026\n");
    const QStringList add{
        u"login"_s, u"add"_s, cli.store, u"wang"_s, u"--new-passphrase-file"_s, second};
    CHECK(cli.with(add).code == kRefused); // nobody of that name yet
    REQUIRE(cli.with(add + QStringList{u"--person"_s, u"王芳"_s}).code == kDone);
    CHECK(asWang({u"projects"_s, cli.store}).code == kDone);
    const QString fresh = cli.path(u"fresh"_s);
    REQUIRE(QFile::copy(cli.secret, fresh)); // another text than before
    REQUIRE(asWang({u"passphrase"_s, cli.store, u"--new-passphrase-file"_s, fresh}).code == kDone);
    CHECK(asWang({u"projects"_s, cli.store}).code == kRefused);
    REQUIRE((QFile::remove(second) && QFile::copy(fresh, second)));
    CHECK(asWang({u"projects"_s, cli.store}).code == kDone);
    CHECK(asWang({u"login"_s, u"revoke"_s, cli.store, u"wang"_s}).code == kRefused);
    REQUIRE(cli.with({u"login"_s, u"revoke"_s, cli.store, u"wang"_s}).code == kDone);
    CHECK(asWang({u"projects"_s, cli.store}).code == kRefused);
    CHECK(cli.with({u"login"_s, u"list"_s, cli.store}).out.trimmed() == u"admin"_s);
    CHECK(cli.with({u"audit"_s, u"verify"_s, cli.store}).code == kDone);
}
