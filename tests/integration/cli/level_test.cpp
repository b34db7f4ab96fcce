// SPDX-License-Identifier: GPL-3.0-or-later
#include "integration/cli/cli_run.h"

using namespace zs;
using namespace Qt::StringLiterals;

namespace {

/// A workspace with one imported project, X1, one person on two tasks that lie side by side.
struct Staffed : CliFolder {
    Staffed()
    {
        const QString plan = QStringLiteral(ZS_SOURCE_DIR) + u"/tests/data/mspdi/school.xml"_s;
        REQUIRE(with({u"init"_s, store}).code == kDone);
        REQUIRE(with({u"import"_s, store, plan, u"--code"_s, u"X1"_s}).code == kDone);
        REQUIRE(on({u"resource"_s, u"add"_s, store, u"甲"_s}).code == kDone);
        for (const QString &task : overlapping())
            REQUIRE(
                on({u"resource"_s, u"assign"_s, store, u"--task"_s, task, u"--resource"_s, u"甲"_s})
                    .code
                == kDone);
    }
    [[nodiscard]] CliRun on(const QStringList &words) const
    {
        return with(words + QStringList{u"--project"_s, u"X1"_s, u"--json"_s});
    }
    [[nodiscard]] QByteArray dates() const
    {
        return QJsonDocument(on({u"schedule"_s, store}).json()).toJson();
    }
    /// The first two tasks that share time.
    [[nodiscard]] QStringList overlapping() const
    {
        const QJsonArray rows = on({u"schedule"_s, store}).json()[u"tasks"_s].toArray();
        for (const QJsonValue &a : rows) {
            for (const QJsonValue &b : rows) {
                const bool works = !a[u"summary"_s].toBool() && !b[u"summary"_s].toBool()
                                   && a[u"name"_s] != b[u"name"_s];
                if (works && a[u"start"_s].toString() <= b[u"start"_s].toString()
                    && b[u"start"_s].toString() < a[u"finish"_s].toString()
                    && b[u"start"_s] != b[u"finish"_s])
                    return {a[u"name"_s].toString(), b[u"name"_s].toString()};
            }
        }
        FAIL("no two tasks share time");
        return {};
    }
};

} // namespace

TEST_CASE("a script sees a levelling proposal, and only --apply changes the plan",
          "[cli][levelling]")
{
    const Staffed cli;
    const QByteArray before = cli.dates();
    const CliRun seen = cli.on({u"level"_s, cli.store});
    INFO(seen.err.toStdString());
    REQUIRE(seen.code == kDone);
    CHECK(seen.json()[u"over_allocations_before"_s].toInt() >= 1);
    CHECK_FALSE(seen.json()[u"applied"_s].toBool());
    CHECK(cli.dates() == before);
    const CliRun done = cli.on({u"level"_s, cli.store, u"--apply"_s});
    REQUIRE(done.code == kDone);
    CHECK(done.json()[u"tasks"_s] == seen.json()[u"tasks"_s]);
    REQUIRE(done.json()[u"applied"_s].toBool());
    CHECK(cli.dates() != before);
    const QJsonObject again = cli.on({u"level"_s, cli.store}).json();
    CHECK(again[u"over_allocations_before"_s].toInt()
          == done.json()[u"remaining"_s].toArray().size());
}

TEST_CASE("level without a project or a file is wrong usage", "[cli][levelling]")
{
    const Staffed cli;
    CHECK(cli.with({u"level"_s, cli.store}).code == kRefused);
    CHECK(cli.run({u"level"_s}).code == kUsage);
    CHECK(cli.on({u"level"_s, cli.store, u"--schedules"_s, u"0"_s}).code == kUsage);
}
