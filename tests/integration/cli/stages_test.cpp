// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/library_desk.h"
#include "integration/cli/cli_run.h"

using namespace zs;
using namespace Qt::StringLiterals;

namespace {

const QString kPlan = QStringLiteral(ZS_SOURCE_DIR) + u"/tests/data/mspdi/school.xml"_s;

} // namespace

TEST_CASE("the console tells where a project stands in its steps and what is missing",
          "[cli][stages]")
{
    const CliFolder cli;
    REQUIRE(cli.with({u"init"_s, cli.store}).code == kDone);
    REQUIRE(cli.with({u"import"_s, cli.store, kPlan, u"--code"_s, u"X1"_s}).code == kDone);
    const CliRun none = cli.with({u"stages"_s, cli.store, u"X1"_s, u"--json"_s});
    REQUIRE(none.code == kDone);
    CHECK(none.json()[u"steps"_s].toArray().isEmpty());
    {
        auto workspace = Workspace::open(
            {cli.store, u"admin"_s, Secret(QByteArrayView("cli-quiet-2026"))}, cli.clock);
        REQUIRE_OK(workspace);
        const auto project = (*workspace)->projectByCode(u"X1"_s);
        REQUIRE_OK(project);
        REQUIRE_OK(LibraryDesk(**workspace).begin(*project, u"direct-investment"_s));
    }
    const CliRun told = cli.with({u"stages"_s, cli.store, u"X1"_s, u"--json"_s});
    REQUIRE(told.code == kDone);
    CHECK(told.json()[u"in_hand"_s].toString() == u"proposal");
    CHECK(told.json()[u"template"_s].toString() == u"direct-investment@1");
    const QJsonArray missing = told.json()[u"missing"_s].toArray();
    REQUIRE_FALSE(missing.isEmpty());
    CHECK(missing.first().toObject()[u"key"_s].toString() == u"proposal-report");
    CHECK(missing.first().toObject()[u"basis"_s].toString().contains(u"712"));
    const CliRun text = cli.with({u"stages"_s, cli.store, u"X1"_s});
    CHECK(text.out.contains(u"712"));
    CHECK(cli.with({u"stages"_s, cli.store, u"nothing"_s}).code != kDone);
    CHECK(cli.with({u"stages"_s, cli.store}).code == kUsage);
}
