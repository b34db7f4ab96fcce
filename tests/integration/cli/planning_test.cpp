// SPDX-License-Identifier: GPL-3.0-or-later
#include "integration/cli/cli_run.h"

using namespace zs;
using namespace Qt::StringLiterals;

namespace {

const QString kPlan = QStringLiteral(ZS_SOURCE_DIR) + u"/tests/data/mspdi/school.xml"_s;

/// A workspace with one imported project, X1.
struct Planned : CliFolder {
    Planned()
    {
        REQUIRE(with({u"init"_s, store}).code == kDone);
        REQUIRE(with({u"import"_s, store, kPlan, u"--code"_s, u"X1"_s}).code == kDone);
    }
    /// On the project, as JSON.
    [[nodiscard]] CliRun on(const QStringList &words, const QString &project = u"X1"_s) const
    {
        return with(words + QStringList{u"--project"_s, project, u"--json"_s});
    }
    [[nodiscard]] QJsonObject task(const QString &name) const
    {
        for (const QJsonValue &row : on({u"schedule"_s, store}).json()[u"tasks"_s].toArray()) {
            if (row[u"name"_s].toString() == name)
                return row.toObject();
        }
        return {};
    }
    /// The name of the first task that is no summary and takes time.
    [[nodiscard]] QString workName() const
    {
        for (const QJsonValue &row : on({u"schedule"_s, store}).json()[u"tasks"_s].toArray()) {
            if (!row[u"summary"_s].toBool() && row[u"start"_s] != row[u"finish"_s])
                return row[u"name"_s].toString();
        }
        return {};
    }
};

} // namespace

TEST_CASE("a script saves, lists, chooses and deletes baselines", "[cli][baseline]")
{
    const Planned cli;
    const auto before =
        cli.on({u"baseline"_s, u"list"_s, cli.store}).json()[u"baselines"_s].toArray().size();
    CHECK(cli.on({u"baseline"_s, u"save"_s, cli.store}).code == kRefused);
    for (const QString &name : {u"一"_s, u"二"_s}) {
        const CliRun saved = cli.on({u"baseline"_s,
                                     u"save"_s,
                                     cli.store,
                                     u"--name"_s,
                                     name,
                                     u"--document"_s,
                                     u"示发改〔2026〕7号"_s});
        INFO(saved.err.toStdString());
        REQUIRE(saved.code == kDone);
    }
    const QJsonArray rows =
        cli.on({u"baseline"_s, u"list"_s, cli.store}).json()[u"baselines"_s].toArray();
    REQUIRE(rows.size() == before + 2);
    const QString last = QString::number(rows.last()[u"number"_s].toInt());
    CHECK(rows.last()[u"tasks"_s].toInt() > 0);
    REQUIRE(cli.on({u"baseline"_s, u"control"_s, cli.store, u"--number"_s, last}).code == kDone);
    CHECK(cli.on({u"baseline"_s, u"delete"_s, cli.store, u"--number"_s, last}).code == kRefused);
    const QString other = QString::number(rows[rows.size() - 2][u"number"_s].toInt());
    CHECK(cli.on({u"baseline"_s, u"delete"_s, cli.store, u"--number"_s, other}).code == kDone);
    CHECK(cli.on({u"baseline"_s, u"delete"_s, cli.store, u"--number"_s, u"99"_s}).code == kRefused);
}

TEST_CASE("a script records progress and the status date", "[cli][progress]")
{
    const Planned cli;
    const QString name = cli.workName();
    const QString finish = cli.task(name)[u"finish"_s].toString().first(10);
    const CliRun set =
        cli.on({u"progress"_s, u"set"_s, cli.store, u"--task"_s, name, u"--finish"_s, finish});
    INFO(set.err.toStdString());
    REQUIRE(set.code == kDone);
    CHECK(cli.task(name)[u"finish"_s].toString().startsWith(finish));
    CHECK(cli.on({u"progress"_s, u"status-date"_s, cli.store, u"1999-01-01"_s}).code == kRefused);
    CHECK(cli.on({u"progress"_s, u"status-date"_s, cli.store, u"soon"_s}).code == kRefused);
    CHECK(cli.on({u"progress"_s, u"status-date"_s, cli.store, finish}).code == kDone);
    CHECK(cli.on({u"progress"_s, u"status-date"_s, cli.store, u"none"_s}).code == kDone);
    CHECK(cli.on({u"progress"_s, u"update"_s, cli.store, finish}).code == kDone);
    CHECK(cli.on({u"progress"_s, u"set"_s, cli.store, u"--task"_s, u"nobody"_s}).code == kRefused);
}

TEST_CASE("a script adds, assigns, lists and deletes resources", "[cli][resource]")
{
    const Planned cli;
    REQUIRE(cli.on({u"resource"_s,
                    u"add"_s,
                    cli.store,
                    u"塔吊"_s,
                    u"--shared"_s,
                    u"--units"_s,
                    u"0.5"_s,
                    u"--rate"_s,
                    u"120.50"_s})
                .code
            == kDone);
    REQUIRE(cli.on({u"resource"_s,
                    u"assign"_s,
                    cli.store,
                    u"--task"_s,
                    cli.workName(),
                    u"--resource"_s,
                    u"塔吊"_s,
                    u"--work"_s,
                    u"16"_s})
                .code
            == kDone);
    const QJsonArray rows =
        cli.on({u"resource"_s, u"list"_s, cli.store}).json()[u"resources"_s].toArray();
    const auto crane = std::ranges::find_if(
        rows, [](const QJsonValue &row) { return row[u"name"_s].toString() == u"塔吊"_s; });
    REQUIRE(crane != rows.end());
    CHECK((*crane)[u"shared"_s].toBool());
    CHECK((*crane)[u"max_units"_s].toInt() == 500);
    CHECK((*crane)[u"work_minutes"_s].toInt() == 960);
    CHECK(cli.on({u"resource"_s, u"delete"_s, cli.store, u"塔吊"_s}).code == kDone);
    CHECK(cli.on({u"resource"_s, u"delete"_s, cli.store, u"塔吊"_s}).code == kRefused);
}

TEST_CASE("a script makes, changes, compares and adopts a scenario", "[cli][scenario]")
{
    const Planned cli;
    const QString name = cli.workName();
    const QString before = cli.task(name)[u"finish"_s].toString();
    const QStringList scenario{u"--scenario"_s, u"慢"_s};
    REQUIRE(cli.on({u"scenario"_s, u"create"_s, cli.store, u"慢"_s}).code == kDone);
    const CliRun set = cli.on(
        QStringList{u"scenario"_s, u"set"_s, cli.store, u"--task"_s, name, u"--duration"_s, u"60"_s}
        + scenario);
    INFO(set.err.toStdString());
    REQUIRE(set.code == kDone);
    CHECK(cli.task(name)[u"finish"_s].toString() == before);
    const QJsonObject both =
        cli.on(QStringList{u"scenario"_s, u"compare"_s, cli.store} + scenario).json();
    CHECK(both[u"tasks"_s].toArray().size() > 0);
    CHECK(both[u"conflicts"_s].toArray().isEmpty());
    REQUIRE(cli.on(QStringList{u"scenario"_s, u"adopt"_s, cli.store} + scenario).code == kDone);
    CHECK(cli.task(name)[u"finish"_s].toString() > before);
    CHECK(cli.on({u"scenario"_s, u"list"_s, cli.store}).json()[u"scenarios"_s].toArray().isEmpty());
}

TEST_CASE("a script links two projects and takes moved dates over", "[cli][external]")
{
    const Planned cli;
    REQUIRE(cli.with({u"import"_s, cli.store, kPlan, u"--code"_s, u"X2"_s}).code == kDone);
    const QString name = cli.workName();
    const QStringList add{u"external"_s,
                          u"add"_s,
                          cli.store,
                          u"--task"_s,
                          name,
                          u"--from"_s,
                          u"X1"_s,
                          u"--predecessor"_s,
                          name};
    const CliRun added = cli.on(add, u"X2"_s);
    INFO(added.err.toStdString());
    REQUIRE(added.code == kDone);
    const QStringList back{u"external"_s,
                           u"add"_s,
                           cli.store,
                           u"--task"_s,
                           name,
                           u"--from"_s,
                           u"X2"_s,
                           u"--predecessor"_s,
                           name};
    CHECK(cli.on(back).code == kRefused);
    CHECK(cli.on({u"external"_s, u"list"_s, cli.store}, u"X2"_s)
              .json()[u"changed"_s]
              .toArray()
              .isEmpty());
    CHECK(cli.on({u"external"_s, u"accept"_s, cli.store}, u"X2"_s).code == kDone);
}
