// SPDX-License-Identifier: GPL-3.0-or-later
#include "integration/cli/cli_run.h"

#include <QFileInfo>

using namespace zs;
using namespace Qt::StringLiterals;

namespace {

const QString kPlan = QStringLiteral(ZS_SOURCE_DIR) + u"/tests/data/mspdi/school.xml"_s;

struct Controlled : CliFolder {
    Controlled()
    {
        REQUIRE(with({u"init"_s, store}).code == kDone);
        REQUIRE(with({u"import"_s, store, kPlan, u"--code"_s, u"X1"_s}).code == kDone);
    }
    [[nodiscard]] CliRun on(const QStringList &words) const
    {
        return with(words + QStringList{u"--project"_s, u"X1"_s, u"--json"_s});
    }
};

} // namespace

TEST_CASE("a script reads the quality of a plan point by point and keeps the report",
          "[cli][quality]")
{
    const Controlled cli;
    const QString pdf = cli.path(u"q.pdf"_s);
    const QString xlsx = cli.path(u"q.xlsx"_s);
    const CliRun run = cli.on({u"quality"_s, cli.store, u"--pdf"_s, pdf, u"--xlsx"_s, xlsx});
    INFO(run.err.toStdString());
    REQUIRE(run.code == kDone);
    const QJsonArray findings = run.json()[u"findings"_s].toArray();
    REQUIRE(findings.size() == 17);
    for (const QJsonValue &finding : findings) {
        const QString verdict = finding[u"verdict"_s].toString();
        CHECK((verdict == u"pass" || verdict == u"fail" || verdict == u"not_applicable"));
        // what fails by its measure breaks its own limit
        if (verdict == u"fail" && finding[u"at_most"_s].isDouble())
            CHECK(finding[u"measured"_s].toDouble() > finding[u"at_most"_s].toDouble());
    }
    CHECK(QFileInfo(pdf).size() > 1000);
    CHECK(QFileInfo(xlsx).size() > 1000);
}

TEST_CASE("earned value needs a status date, and its parts fit together", "[cli][evm]")
{
    const Controlled cli;
    const CliRun schedule = cli.on({u"schedule"_s, cli.store});
    const QString start =
        schedule.json()[u"tasks"_s].toArray().at(0)[u"start"_s].toString().left(10);
    CHECK(cli.on({u"progress"_s, u"status-date"_s, cli.store, u"none"_s}).code == kDone);
    CHECK(cli.on({u"evm"_s, cli.store}).code == kRefused);
    const QString status = QDate::fromString(start, Qt::ISODate).addDays(400).toString(Qt::ISODate);
    REQUIRE(cli.on({u"progress"_s, u"update"_s, cli.store, status}).code == kDone);
    const QString pdf = cli.path(u"ev.pdf"_s);
    const CliRun run = cli.on({u"evm"_s, cli.store, u"--pdf"_s, pdf});
    INFO(run.err.toStdString());
    REQUIRE(run.code == kDone);
    const QJsonObject value = run.json();
    CHECK(value[u"bac"_s].toInteger() > 0);
    CHECK(value[u"sv"_s].toInteger() == value[u"ev"_s].toInteger() - value[u"pv"_s].toInteger());
    CHECK(value[u"cv"_s].toInteger() == value[u"ev"_s].toInteger() - value[u"ac"_s].toInteger());
    CHECK_FALSE(value[u"finding"_s].toString().isEmpty());
    CHECK(QFileInfo(pdf).size() > 1000);
}

TEST_CASE("evm prints the figures that were kept at each status date", "[cli][evm][period]")
{
    const Controlled cli;
    const CliRun schedule = cli.on({u"schedule"_s, cli.store});
    const QString start =
        schedule.json()[u"tasks"_s].toArray().at(0)[u"start"_s].toString().left(10);
    CHECK(cli.on({u"progress"_s, u"status-date"_s, cli.store, u"none"_s}).code == kDone);
    const auto after = [&start](int days) {
        return QDate::fromString(start, Qt::ISODate).addDays(days).toString(Qt::ISODate);
    };
    for (const int days : {400, 500, 600})
        REQUIRE(cli.on({u"progress"_s, u"update"_s, cli.store, after(days)}).code == kDone);
    const CliRun run = cli.on({u"evm"_s, cli.store});
    REQUIRE(run.code == kDone);
    const QJsonArray periods = run.json()[u"periods"_s].toArray();
    REQUIRE(periods.size() >= 3);
    const QJsonObject last = periods.last().toObject();
    const QJsonObject one = periods.at(periods.size() - 2).toObject();
    CHECK_FALSE(last[u"kept"_s].toBool());
    CHECK(one[u"kept"_s].toBool());
    CHECK(one[u"status_date"_s].toString().startsWith(after(500)));
    CHECK(last[u"ev"_s] == run.json()[u"ev"_s]);
    CHECK(last[u"period_ev"_s].toInteger() == last[u"ev"_s].toInteger() - one[u"ev"_s].toInteger());
}
