// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_run.h"
#include "commands/workspace.h"

using namespace zs;
using namespace Qt::StringLiterals;

namespace {

struct Ledger : CliFolder {
    QString file = path(u"ledger.csv"_s);

    explicit Ledger(const QByteArray &rows)
    {
        REQUIRE(with({u"init"_s, store}).code == kDone);
        QFile out(file);
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write("项目代码,项目名称,总投资,开工时间\n" + rows);
    }
    [[nodiscard]] CliRun import(const QStringList &options) const
    {
        return with(QStringList{u"import-projects"_s, store, file, u"--json"_s} + options);
    }
    [[nodiscard]] qsizetype count() const
    {
        return with({u"projects"_s, store, u"--json"_s}).json()[u"projects"_s].toArray().size();
    }
};

} // namespace

TEST_CASE("a ledger is imported whole in the unit that was said", "[cli]")
{
    const Ledger ledger("P-1,示例路,3200.5,2026-03-01\nP-2,示例小学,1.2亿元,\n");
    const CliRun unasked = ledger.import({});
    CHECK(unasked.code == kRefused);
    CHECK(ledger.count() == 0);
    const CliRun done = ledger.import({u"--unit"_s, u"万元"_s});
    INFO(done.err.toStdString());
    CHECK(done.code == kDone);
    CHECK(done.json()[u"projects"_s].toInt() == 2);
    CHECK(ledger.count() == 2);
    const CliRun again = ledger.import({u"--unit"_s, u"万元"_s});
    CHECK(again.code == kRefused); // the codes are there already
    CHECK(ledger.count() == 2);
}

TEST_CASE("one bad cell of a ledger stops all of it and is named", "[cli]")
{
    const Ledger ledger("P-1,示例路,3200,2026-03-01\nP-2,示例小学,-5,\n");
    const CliRun check = ledger.import({u"--unit"_s, u"万元"_s, u"--check"_s});
    CHECK(check.code == kDone);
    CHECK(check.json()[u"problems"_s].toArray().first()[u"cell"_s].toString() == u"C3");
    CHECK(ledger.import({u"--unit"_s, u"万元"_s}).code == kRefused);
    CHECK(ledger.count() == 0);
}

TEST_CASE("columns of a ledger are mapped by hand, and a wrong map is refused", "[cli]")
{
    const Ledger ledger("P-1,示例路,3200,2026-03-01\n");
    CHECK(ledger.import({u"--map"_s, u"C=colour"_s}).code == kRefused);
    CHECK(ledger.import({u"--map"_s, u"Z=name"_s}).code == kRefused);
    CHECK(ledger.import({u"--unit"_s, u"公顷"_s}).code == kRefused);
    CHECK(ledger.import({u"--map"_s, u"C="_s}).code == kDone); // no amounts, no unit to ask for
    CHECK(ledger.count() == 1);
}

TEST_CASE("amounts of a ledger stand on the ladder of each project with their documents", "[cli]")
{
    CliFolder folder;
    REQUIRE(folder.with({u"init"_s, folder.store}).code == kDone);
    const QString file = folder.path(u"money.csv"_s);
    {
        QFile out(file);
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write("项目代码,项目名称,总投资（万元）,可研批复文号,合同金额（万元）\n"
                  "P-1,示例路,3200.5,示发改〔2026〕1号,2900\n");
    }
    const CliRun done = folder.with(
        {u"import-projects"_s, folder.store, file, u"--json"_s, u"--unit"_s, u"万元"_s});
    INFO(done.err.toStdString());
    REQUIRE(done.code == kDone);
    const CliRun money = folder.with({u"money"_s, folder.store, u"P-1"_s, u"--json"_s});
    INFO(money.err.toStdString());
    REQUIRE(money.code == kDone);
    const QJsonArray rungs = money.json()[u"rungs"_s].toArray();
    CHECK(rungs[0][u"amount_fen"_s].toInteger() == 3'200'500'000);
    CHECK(rungs[0][u"document"_s].toString() == u"示发改〔2026〕1号");
    CHECK(rungs[3][u"amount_fen"_s].toInteger() == 2'900'000'000);
}

TEST_CASE("what concerns a ledger as a whole is told without a cell", "[cli]")
{
    CliFolder folder;
    REQUIRE(folder.with({u"init"_s, folder.store}).code == kDone);
    const QString file = folder.path(u"plain.csv"_s);
    {
        QFile out(file);
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write("项目代码,项目名称,总投资\nP-1,示例路,3200\nP-2,示例桥,-1\n");
    }
    const CliRun run = folder.with(
        {u"import-projects"_s, folder.store, file, u"--unit"_s, u"万元"_s, u"--check"_s});
    const QStringList lines = run.out.split(u'\n', Qt::SkipEmptyParts);
    REQUIRE(lines.size() == 3);
    CHECK(lines[0].contains(u"C3"));
    CHECK_FALSE(lines[1].contains(u"cell"));
    CHECK_FALSE(lines[1].contains(u"“”"));
}
