// SPDX-License-Identifier: GPL-3.0-or-later
// What a workspace knows of delays, from the console.
#include "cli_run.h"

#include <QDate>

using namespace zs;
using namespace Qt::StringLiterals;

namespace {

struct Riskful : CliFolder {
    Riskful()
    {
        REQUIRE(with({u"init"_s, store}).code == kDone);
        write(u"projects.csv"_s,
              "项目代码,项目名称,总投资,开工时间,计划完工\nP-1,示例路,3200,2026-03-01,"
                  + QDate::currentDate().addDays(200).toString(Qt::ISODate).toUtf8()
                  + "\nP-2,示例小学,900,2026-03-01,"
                  + QDate::currentDate().addDays(300).toString(Qt::ISODate).toUtf8() + "\n");
        REQUIRE(with({u"import-projects"_s, store, path(u"projects.csv"_s), u"--unit"_s, u"万元"_s})
                    .code
                == kDone);
    }
    void write(const QString &name, const QByteArray &text) const
    {
        QFile out(path(name));
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write(text);
    }
    /// Of every four works one was late.
    void writePast(const QByteArray &more = {}) const
    {
        QByteArray text = "项目代码,施工单位,开工日期,计划竣工日期,实际竣工日期\n";
        for (int i = 0; i < 40; ++i) {
            const QDate due = QDate(2019, 1, 1).addDays(i * 30);
            text += "L" + QByteArray::number(i) + ",示例施工" + QByteArray::number(i % 3) + ','
                    + due.addDays(-200).toString(Qt::ISODate).toUtf8() + ','
                    + due.toString(Qt::ISODate).toUtf8() + ','
                    + due.addDays(i % 4 == 0 ? 90 : 3).toString(Qt::ISODate).toUtf8() + '\n';
        }
        write(u"past.csv"_s, text + more);
    }
    [[nodiscard]] CliRun past() const
    {
        return with({u"risk"_s, u"import"_s, store, path(u"past.csv"_s)});
    }
};

} // namespace

TEST_CASE("outcomes are imported, projects scored, and one explained from the console", "[cli]")
{
    const Riskful own;
    const CliRun nothing = own.with({u"risk"_s, u"score"_s, own.store, u"--json"_s});
    INFO(nothing.err.toStdString());
    REQUIRE(nothing.code == kDone);
    CHECK(nothing.json()[u"projects"_s].toArray().isEmpty());
    CHECK(nothing.json()[u"snapshots_taken"_s].toInt() == 2);
    own.writePast();
    CHECK(own.past().code == kDone);
    const CliRun scored = own.with({u"risk"_s, u"score"_s, own.store, u"--json"_s});
    REQUIRE(scored.code == kDone);
    CHECK(scored.json()[u"outcomes"_s].toInt() == 40);
    const QJsonArray projects = scored.json()[u"projects"_s].toArray();
    REQUIRE(projects.size() == 2);
    const QJsonObject first = projects[0].toObject();
    CHECK(first[u"probability"_s].toDouble() > 0.1);
    CHECK(first[u"probability"_s].toDouble() < 0.45);
    CHECK(first[u"n"_s].toInt() > 0);
    CHECK(first[u"low"_s].toDouble() < first[u"high"_s].toDouble());
    CHECK(first[u"model"_s].toString().isEmpty()); // reference classes alone
    const CliRun why = own.with({u"risk"_s, u"explain"_s, own.store, u"P-1"_s, u"--json"_s});
    REQUIRE(why.code == kDone);
    CHECK_FALSE(why.json()[u"reference"_s].toString().isEmpty());
    CHECK(own.with({u"risk"_s, u"explain"_s, own.store, u"P-9"_s}).code != kDone);
    CHECK(own.with({u"risk"_s, u"score"_s, own.store, u"--target"_s, u"luck"_s}).code != kDone);
}

TEST_CASE("a fault of a table of outcomes is named on the console, and nothing is taken", "[cli]")
{
    const Riskful own;
    own.writePast("L99,示例施工1,2019-01-01,2019-02-30,2019-03-01\n");
    const CliRun refused = own.past();
    CHECK(refused.code == kRefused);
    CHECK((refused.out.contains(u"D42"_s) || refused.err.contains(u"D42"_s)));
    own.writePast();
    CHECK(own.past().code == kDone);
    CHECK(own.past().code == kRefused); // they are there already
}
