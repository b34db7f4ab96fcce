// SPDX-License-Identifier: GPL-3.0-or-later
#include "integration/cli/cli_run.h"

#include <QDirIterator>

using namespace zs;
using namespace Qt::StringLiterals;

namespace {

const QString kPlan = QStringLiteral(ZS_SOURCE_DIR) + u"/tests/data/mspdi/school.xml"_s;

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE((file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()));
}

QByteArray read(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

struct AttachFolder : CliFolder {
    QString contract = path(u"合同.txt"_s);

    AttachFolder()
    {
        write(contract, "amount: 1\n");
        REQUIRE(with({u"init"_s, store}).code == kDone);
        REQUIRE(with({u"import"_s, store, kPlan, u"--code"_s, u"X1"_s}).code == kDone);
    }
    [[nodiscard]] QJsonArray list() const
    {
        const CliRun run = with({u"attachments"_s, store, u"--project"_s, u"X1"_s, u"--json"_s});
        REQUIRE(run.code == kDone);
        return run.json()[u"attachments"_s].toArray();
    }
};

} // namespace

TEST_CASE("a file is attached to a task, listed, saved and detached from the console",
          "[cli][attachment]")
{
    const AttachFolder cli;
    // a file is no more secret than its project
    const QStringList internal{
        u"label"_s, u"set"_s, cli.store, u"--project"_s, u"X1"_s, u"--level"_s, u"internal"_s};
    const CliRun tooHigh = cli.with({u"attach"_s,
                                     cli.store,
                                     u"--project"_s,
                                     u"X1"_s,
                                     u"--level"_s,
                                     u"internal"_s,
                                     cli.contract});
    CHECK(tooHigh.code != kDone);
    REQUIRE(cli.with(internal).code == kDone);
    CHECK(cli.with({u"label"_s, u"check"_s, cli.store}).code == kDone);
    const CliRun attached = cli.with({u"attach"_s,
                                      cli.store,
                                      u"--project"_s,
                                      u"X1"_s,
                                      u"--task"_s,
                                      u"1"_s,
                                      u"--note"_s,
                                      u"signed"_s,
                                      u"--level"_s,
                                      u"internal"_s,
                                      cli.contract,
                                      u"--json"_s});
    INFO(attached.err.toStdString());
    REQUIRE(attached.code == kDone);
    const QString id = attached.json()[u"id"_s].toString();
    const QJsonArray listed = cli.list();
    REQUIRE(listed.size() == 1);
    const QJsonObject row = listed[0].toObject();
    CHECK(row[u"id"_s].toString() == id);
    CHECK(row[u"name"_s].toString() == u"合同.txt"_s);
    CHECK(row[u"task_wbs"_s].toString() == u"1"_s);
    CHECK(row[u"bytes"_s].toInt() == 10);
    CHECK(row[u"classification"_s].toString() == u"internal"_s);
    CHECK(row[u"note"_s].toString() == u"signed"_s);
    CHECK(row[u"added_by"_s].toString() == u"admin"_s);
    CHECK_FALSE(row[u"added_at"_s].toString().isEmpty());
    CHECK(row[u"present"_s].toBool());
    CHECK(row[u"sm3"_s].toString() == toHex(sm3(QByteArray("amount: 1\n"))));
    const QString out = cli.path(u"out.txt"_s);
    REQUIRE(cli.with({u"save-attachment"_s, cli.store, u"--id"_s, id, out}).code == kDone);
    CHECK(read(out) == "amount: 1\n");
    CHECK(cli.with({u"detach"_s, cli.store, u"--id"_s, id}).code == kDone);
    CHECK(cli.list().isEmpty());
    CHECK(cli.with({u"detach"_s, cli.store, u"--id"_s, id}).code == kRefused);
    CHECK(cli.with({u"audit"_s, u"verify"_s, cli.store}).code == kDone);
}

TEST_CASE("wrong words about attachments are usage, wrong names are refused", "[cli][attachment]")
{
    const AttachFolder cli;
    const auto attach = [&](const QStringList &more) {
        return cli.with(QStringList{u"attach"_s, cli.store} + more).code;
    };
    CHECK(attach({cli.contract}) == kUsage);
    CHECK(attach({u"--project"_s, u"X1"_s, u"--level"_s, u"loud"_s, cli.contract}) == kUsage);
    CHECK(attach({u"--project"_s, u"nope"_s, cli.contract}) == kRefused);
    CHECK(attach({u"--project"_s, u"X1"_s, u"--task"_s, u"99.9"_s, cli.contract}) == kRefused);
    CHECK(attach({u"--project"_s, u"X1"_s, cli.path(u"nothing"_s)}) == kRefused);
    CHECK(cli.with({u"save-attachment"_s, cli.store, u"--id"_s, u"x"_s, u"out"_s}).code
          == kRefused);
    CHECK(cli.list().isEmpty());
}

TEST_CASE("a damaged attachment ends with 4 and writes nothing", "[cli][attachment][fault]")
{
    const AttachFolder cli;
    const CliRun attached =
        cli.with({u"attach"_s, cli.store, u"--project"_s, u"X1"_s, cli.contract, u"--json"_s});
    REQUIRE(attached.code == kDone);
    QDirIterator files(cli.store + u".files"_s, QDir::Files, QDirIterator::Subdirectories);
    REQUIRE(files.hasNext());
    const QString sealed = files.next();
    QByteArray bytes = read(sealed);
    bytes[bytes.size() - 1] ^= 1;
    write(sealed, bytes);
    const QString out = cli.path(u"out.txt"_s);
    CHECK(cli.with({u"save-attachment"_s,
                    cli.store,
                    u"--id"_s,
                    attached.json()[u"id"_s].toString(),
                    out})
              .code
          == kBroken);
    CHECK_FALSE(QFile::exists(out));
    const CliRun saved = cli.with({u"backup"_s, cli.store, u"--json"_s});
    CHECK(saved.code == kDone);
    CHECK(saved.json()[u"attachments_lost"_s].toInt() == 1);
}
