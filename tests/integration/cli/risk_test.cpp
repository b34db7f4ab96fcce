// SPDX-License-Identifier: GPL-3.0-or-later
// Learning a model of delays, judging it and simulating a plan, from the console.
#include "cli_run.h"
#include "unit/risk/past_cases.h"

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;

namespace {

struct RiskCli : CliFolder {
    QString csv = path(u"cases.csv"_s);
    QString model = path(u"delay.model"_s);

    static void write(const QString &name, const QByteArray &bytes)
    {
        QFile file(name);
        REQUIRE((file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()));
    }
    [[nodiscard]] static QByteArray read(const QString &name)
    {
        QFile file(name);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    [[nodiscard]] CliRun train() const
    {
        return run({u"risk"_s,
                    u"train"_s,
                    u"--csv"_s,
                    csv,
                    u"--label"_s,
                    u"late"_s,
                    u"--date"_s,
                    u"made"_s,
                    u"--id"_s,
                    u"unit"_s,
                    u"--out"_s,
                    model,
                    u"--json"_s});
    }
    [[nodiscard]] CliRun eval(const QString &table) const
    {
        return run({u"risk"_s, u"eval"_s, u"--model"_s, model, u"--csv"_s, table, u"--json"_s});
    }
};

} // namespace

TEST_CASE_METHOD(RiskCli, "a model that was learnt is judged on other cases", "[cli][risk]")
{
    write(csv, PastCases{.rows = 300}.csv());
    const CliRun trained = train();
    REQUIRE(trained.code == kDone);
    CHECK(trained.json()[u"n"_s] == 300);
    CHECK_FALSE(trained.json()[u"rehearsed"_s].toArray().isEmpty());
    const QString later = path(u"later.csv"_s);
    write(later, PastCases{.rows = 200, .seed = 12}.csv());
    const CliRun judged = eval(later);
    REQUIRE(judged.code == kDone);
    const QJsonObject json = judged.json();
    CHECK(json[u"auc"_s].toDouble() > 0.7);
    CHECK(json[u"auc_low"_s].toDouble() < json[u"auc"_s].toDouble());
    CHECK(json[u"brier"_s].toDouble() < json[u"brier_base"_s].toDouble());
    CHECK(json[u"bins"_s].toArray().size() == 10);
    CHECK(json[u"n"_s] == 200);
}

TEST_CASE_METHOD(RiskCli, "bad input is told and leaves the old model as it was", "[cli][risk]")
{
    write(model, "the old one");
    const auto refused = [this](const QByteArray &table, const QString &why) {
        write(csv, table);
        const CliRun call = train();
        CHECK(call.code == kRefused);
        CHECK(call.err.contains(why));
        CHECK(read(model) == "the old one");
    };
    const QByteArray good = PastCases{.rows = 60}.csv();
    refused(PastCases{.rows = 10}.csv(), u"at least 30"_s);
    refused(QByteArray(good).replace("size", "actual_finish"), u"“actual_finish”"_s);
    refused(QByteArray(good).replace("made,", "day,"), u"“made”"_s);
    refused(QByteArray(good).replace("\n2018", "\n2118"), u"in the future"_s);
    refused(good + "2019-01-01,U1,1,works,inf,note,5\n", u"no finite number"_s);
    refused("", u"no rows"_s);
    // and a model that is none
    write(csv, good);
    CHECK(eval(csv).code == kRefused);
}

TEST_CASE_METHOD(RiskCli,
                 "a plan in a file is simulated, the same for the same seed",
                 "[cli][risk]")
{
    const QString plan = QStringLiteral(ZS_SOURCE_DIR) + u"/tests/data/mspdi/school.xml"_s;
    const QStringList words{u"risk"_s, u"simulate"_s, plan, u"--runs"_s, u"500"_s, u"--json"_s};
    const CliRun once = run(words);
    REQUIRE(once.code == kDone);
    CHECK(once.out == run(words + QStringList{u"--threads"_s, u"3"_s}).out);
    const QJsonObject json = once.json();
    CHECK(json[u"p10"_s].toString() < json[u"p80"_s].toString());
    CHECK_FALSE(json[u"criticality"_s].toArray().isEmpty());
    CHECK(run(words + QStringList{u"--least"_s, u"200"_s}).code == kRefused);
}
