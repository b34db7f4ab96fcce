// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/secrecy_desk.h"
#include "integration/cli/cli_run.h"

using namespace zs;
using namespace Qt::StringLiterals;

namespace {

const QString kPlan = QStringLiteral(ZS_SOURCE_DIR) + u"/tests/data/mspdi/school.xml"_s;

struct Labelled : CliFolder {
    Labelled()
    {
        REQUIRE(with({u"init"_s, store}).code == kDone);
        REQUIRE(with({u"import"_s, store, kPlan, u"--code"_s, u"X1"_s}).code == kDone);
    }
    [[nodiscard]] CliRun label(const QStringList &more) const
    {
        return with(QStringList{u"label"_s, u"set"_s, store, u"--project"_s, u"X1"_s} + more);
    }
    [[nodiscard]] CliRun exported(const QString &format, const QString &file) const
    {
        return with({u"export"_s,
                     store,
                     u"--project"_s,
                     u"X1"_s,
                     u"--format"_s,
                     format,
                     u"--json"_s,
                     path(file)});
    }
};

const QStringList kSecret{u"--level"_s,
                          u"secret"_s,
                          u"--years"_s,
                          u"10"_s,
                          u"--from"_s,
                          u"2026-03-01"_s,
                          u"--persons"_s,
                          u"admin"_s};

} // namespace

TEST_CASE("a label set from the console stands in and on what is exported", "[cli][secrecy]")
{
    const Labelled cli;
    CHECK(cli.label({u"--level"_s, u"secret"_s}).code != kDone); // no term, nobody needs to know
    REQUIRE(cli.label(kSecret).code == kDone);
    const CliRun table = cli.exported(u"csv"_s, u"out.csv"_s);
    REQUIRE(table.code == kDone);
    CHECK(table.json()[u"file"_s].toString() == cli.path(u"秘密★10年 out.csv"_s));
    CHECK(QFile::exists(cli.path(u"秘密★10年 out.csv"_s)));
    CHECK_FALSE(QFile::exists(cli.path(u"out.csv"_s)));
    REQUIRE(cli.exported(u"mspdi"_s, u"out.xml"_s).code == kDone);
    // what bears a mark brings it along
    REQUIRE(cli.with({u"import"_s, cli.store, cli.path(u"out.xml"_s), u"--code"_s, u"X2"_s}).code
            == kDone);
    auto workspace = Workspace::open(
        {cli.store, u"admin"_s, Secret(QByteArrayView("cli-quiet-2026"))}, cli.clock);
    REQUIRE_OK(workspace);
    const auto back = (*workspace)->projectByCode(u"X2"_s);
    REQUIRE_OK(back);
    const auto plan = (*workspace)->plan(*back);
    REQUIRE_OK(plan);
    CHECK(markOf(plan->plan->project) == u"秘密★10年"_s);
}

TEST_CASE("where leave is needed the console refuses as the window does", "[cli][secrecy]")
{
    const Labelled cli;
    REQUIRE(cli.label(kSecret).code == kDone);
    {
        auto workspace = Workspace::open(
            {cli.store, u"admin"_s, Secret(QByteArrayView("cli-quiet-2026"))}, cli.clock);
        REQUIRE_OK(workspace);
        ExportRules rules;
        rules.approval = Classification::Secret;
        REQUIRE_OK(SecrecyDesk(**workspace).setRules(rules));
    }
    const CliRun refused = cli.exported(u"mspdi"_s, u"out.xml"_s);
    CHECK(refused.code != kDone);
    CHECK(QString(refused.out + refused.err).contains(processTitle(u"classified-export"_s)));
    CHECK_FALSE(QFile::exists(cli.path(u"out.xml"_s)));
    REQUIRE(cli.label({u"--level"_s, u"internal"_s}).code == kDone);
    CHECK(cli.exported(u"mspdi"_s, u"out.xml"_s).code == kDone);
}
