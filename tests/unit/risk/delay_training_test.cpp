// SPDX-License-Identifier: GPL-3.0-or-later
#include "risk/delay_training.h"

#include "risk/delay_reasons.h"
#include "support/stringify.h"
#include "unit/risk/past_cases.h"

#include <catch2/matchers/catch_matchers_floating_point.hpp>

#include <cmath>
#include <numeric>

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;
using Catch::Matchers::WithinAbs;

namespace {

const RiskRoles kRoles{u"late"_s, u"made"_s, u"unit"_s, {}};
const QDate kToday(2026, 11, 30);

Result<DelayModel> learn(const QByteArray &csv, std::function<bool(int, int)> progress = {})
{
    const auto table = readRiskTable(csv, {}, true);
    REQUIRE(table);
    return trainDelayModel(
        *table,
        kRoles,
        {.today = kToday, .dataHash = u"hash"_s, .threads = 1, .progress = std::move(progress)});
}

struct Scored {
    std::vector<DelayScore> scores;
    std::vector<double> said;
    RiskCases cases;
};

Scored scoreOf(const DelayModel &model, const QByteArray &csv)
{
    const auto table = readRiskTable(csv, model.kinds());
    REQUIRE(table);
    auto cases = riskCases(*table, model.roles, kToday);
    REQUIRE(cases);
    auto scores = model.score(*table, *cases);
    REQUIRE(scores);
    Scored found{std::move(*scores), {}, std::move(*cases)};
    for (const DelayScore &s : found.scores)
        found.said.push_back(s.probability);
    return found;
}

QString refusal(const QByteArray &csv)
{
    const auto model = learn(csv);
    return model ? QString() : model.error().message;
}

/// The same model, learnt once for all tests.
const DelayModel &learnt()
{
    // never freed: the library of the trees is gone before what is static here
    static const DelayModel &model = *new DelayModel([] {
        auto made = learn(PastCases{}.csv());
        REQUIRE(made);
        return std::move(*made);
    }());
    return model;
}

} // namespace

TEST_CASE("what is learnt sorts other cases of the same kind and its probabilities hold", "[risk]")
{
    const DelayModel &model = learnt();
    REQUIRE(model.learner);
    const Scored s = scoreOf(model, PastCases{.rows = 800, .seed = 99}.csv());
    CHECK(areaUnderCurve(s.said, s.cases.late) > 0.78);
    CHECK(brierScore(s.said, s.cases.late) < 0.20);
    CHECK(calibrationError(reliabilityBins(s.said, s.cases.late)) < 0.09);
    CHECK(s.scores[0].similarCases >= 20);
    CHECK(s.scores[0].similar.low < s.scores[0].similar.high);
    CHECK(s.scores[0].reference.cases > 0);
}

TEST_CASE("the card says what was learnt, tried and left out", "[risk]")
{
    const DelayModelCard &card = learnt().card;
    CHECK(card.cases == 600);
    CHECK(card.groups == 90);
    CHECK(card.dataHash == u"hash"_s);
    CHECK(card.first == QDate(2018, 1, 1));
    CHECK(card.notes.join(u' ').contains(u"“always”"_s));
    CHECK(card.notes.join(u' ').contains(u"does not say when outcomes were known"_s));
    CHECK(card.rehearsed.size() > 8);
    CHECK(std::ranges::count_if(card.rehearsed, &RehearsedCandidate::chosen) == 1);
    const auto chosen = std::ranges::find_if(card.rehearsed, &RehearsedCandidate::chosen);
    CHECK(chosen->auc > card.rehearsed.front().auc + 0.1); // the first is the base rate
    CHECK(chosen->brier < card.rehearsed.front().brier);
}

TEST_CASE("fewer than 200 outcomes give reference classes alone, and the card says so", "[risk]")
{
    const auto model = learn(PastCases{.rows = 155, .signal = 2.5}.csv());
    REQUIRE(model);
    CHECK_FALSE(model->learner);
    CHECK(model->plan.features().empty());
    CHECK(model->card.notes.join(u' ').contains(u"fewer than 200 outcomes"_s));
    CHECK(model->reference.names().contains(u"phase"_s));
    const Scored s = scoreOf(*model, PastCases{.rows = 500, .seed = 4, .signal = 2.5}.csv());
    CHECK(areaUnderCurve(s.said, s.cases.late) > 0.65);
    const std::vector<double> base(s.said.size(), model->reference.baseRate());
    CHECK(brierScore(s.said, s.cases.late) < brierScore(base, s.cases.late));
    CHECK_FALSE(s.scores[0].reference.name.isEmpty());
}

TEST_CASE("columns of flags with one name are one class", "[risk]")
{
    QByteArray csv = "made,unit,late,phase=a,phase=b\n";
    for (int i = 0; i < 120; ++i) {
        const bool a = i % 2 == 0;
        const bool late = a ? i % 10 < 8 : i % 10 < 3;
        csv += QDate(2020, 1, 1).addDays(i).toString(Qt::ISODate).toLatin1() + ",U"
               + QByteArray::number(i) + (late ? ",1," : ",0,") + (a ? "1,0" : "0,1") + '\n';
    }
    const auto model = learn(csv);
    REQUIRE(model);
    REQUIRE(model->reference.names() == QStringList{u"phase"_s});
    const Scored s = scoreOf(*model, csv);
    CHECK(s.said[0] > 0.6);
    CHECK(s.said[1] < 0.4);
    CHECK(s.scores[0].reference.name == u"phase: a"_s);
}

TEST_CASE("a class with few cases stays near the wider one", "[risk]")
{
    QByteArray csv = "made,unit,late,kind\n";
    for (int i = 0; i < 160; ++i) {
        const bool rare = i == 50 || i == 90;
        csv += QDate(2020, 1, 1).addDays(i).toString(Qt::ISODate).toLatin1() + ",U"
               + QByteArray::number(i) + (rare || i % 4 == 0 ? ",1," : ",0,")
               + (rare ? "rare" : (i % 4 == 0 ? "often" : "seldom")) + '\n';
    }
    const auto model = learn(csv);
    REQUIRE(model);
    const Scored s = scoreOf(*model, csv);
    CHECK(s.said[50] < 0.5); // two of two were late
    CHECK(s.scores[50].reference.cases == 2);
}

TEST_CASE("a model read back from its file says the same", "[risk]")
{
    const auto bytes = delayModelBytes(learnt());
    REQUIRE(bytes);
    const auto again = readDelayModel(*bytes);
    REQUIRE(again);
    const QByteArray others = PastCases{.rows = 60, .seed = 2}.csv();
    CHECK(scoreOf(*again, others).said == scoreOf(learnt(), others).said);
    CHECK(again->card.notes == learnt().card.notes);
    CHECK(again->roles == kRoles);
}

TEST_CASE("the same table gives the same model", "[risk]")
{
    const auto again = learn(PastCases{}.csv());
    REQUIRE(again);
    CHECK(delayModelBytes(*again).value() == delayModelBytes(learnt()).value());
}

TEST_CASE("a damaged, truncated, foreign or newer model file is refused with its reason", "[risk]")
{
    const QByteArray bytes = delayModelBytes(learnt()).value();
    const auto why = [](const QByteArray &file) {
        const auto read = readDelayModel(file);
        REQUIRE_FALSE(read);
        CHECK(read.error().code == ErrorCode::Invalid);
        return read.error().message;
    };
    CHECK(why({}).contains(u"no risk model"_s));
    CHECK(why("a,b\n1,2\n").contains(u"no risk model"_s));
    CHECK(why(bytes.left(20)).contains(u"no risk model"_s));
    CHECK(why(bytes.left(bytes.size() / 2)).contains(u"cut off"_s));
    QByteArray flipped = bytes;
    flipped[flipped.size() / 2] = static_cast<char>(flipped[flipped.size() / 2] ^ 1);
    CHECK(why(flipped).contains(u"damaged"_s));
    QByteArray newer = bytes;
    newer.replace("zhengshu-risk-model 1 ", "zhengshu-risk-model 9 ");
    CHECK(why(newer).contains(u"version 9"_s));
}

TEST_CASE("trees that do not fit the features are refused even with a right digest", "[risk]")
{
    const QByteArray bytes = delayModelBytes(learnt()).value();
    QByteArray body = bytes.sliced(bytes.indexOf('\n') + 1);
    REQUIRE(readDelayModelBody(body));
    const qsizetype at = body.indexOf("\"trees\"");
    REQUIRE(at > 0);
    body[at + 200] = body[at + 200] == 'A' ? 'B' : 'A';
    CHECK_FALSE(readDelayModelBody(body));
    CHECK_FALSE(readDelayModelBody("{}"));
    CHECK_FALSE(readDelayModelBody("[1,2]"));
}

TEST_CASE("too little to learn from is said, with what is needed", "[risk]")
{
    CHECK(refusal(PastCases{.rows = 10}.csv()).contains(u"at least 30 are needed"_s));
    QByteArray one = PastCases{.rows = 60}.csv();
    one.replace(",0,design", ",1,design").replace(",0,works", ",1,works");
    CHECK(refusal(one).contains(u"All 60 cases have the same outcome"_s));
    QByteArray nothing = "made,unit,late,x\n";
    for (int i = 0; i < 60; ++i)
        nothing += "2020-01-01,A" + QByteArray::number(i) + (i % 2 == 0 ? ",1,3\n" : ",0,3\n");
    CHECK(refusal(nothing).contains(u"No column says anything"_s));
}

TEST_CASE("all cases on one day still give a model of reference classes", "[risk]")
{
    QByteArray csv = "made,unit,late,x\n";
    for (int i = 0; i < 260; ++i)
        csv += "2020-01-01,A" + QByteArray::number(i) + (i % 3 == 0 ? ",1," : ",0,")
               + QByteArray::number(i * 13 % 50) + '\n';
    const auto model = learn(csv);
    REQUIRE(model);
    CHECK(model->card.rehearsed.empty());
    CHECK(model->bands.empty());
}

TEST_CASE("a training that is cancelled ends with that, and tells how far it came", "[risk]")
{
    int told = 0;
    const auto model = learn(PastCases{}.csv(), [&told](int done, int total) {
        told = done;
        return done < total && done < 4;
    });
    REQUIRE_FALSE(model);
    CHECK(model.error().code == ErrorCode::Cancelled);
    CHECK(told == 4);
}

TEST_CASE("a table without a column of the model is refused with its name", "[risk]")
{
    QByteArray csv = PastCases{.rows = 40}.csv();
    csv.replace("phase,size", "phase,width");
    const auto table = readRiskTable(csv, learnt().kinds());
    REQUIRE(table);
    const auto cases = riskCases(*table, kRoles, kToday);
    REQUIRE(cases);
    const auto scores = learnt().score(*table, *cases);
    REQUIRE_FALSE(scores);
    CHECK(scores.error().message.contains(u"“size”"_s));
}

TEST_CASE("values that were never seen are scored as others are", "[risk]")
{
    const Scored s =
        scoreOf(learnt(), PastCases{.rows = 40, .seed = 3, .phase = "quite new"}.csv());
    for (const double p : s.said)
        CHECK((p > 0.0 && p < 1.0));
}

TEST_CASE("what features add makes up the log-odds", "[risk]")
{
    const DelayModel &model = learnt();
    const auto table = readRiskTable(PastCases{.rows = 50, .seed = 8}.csv(), model.kinds());
    const auto cases = riskCases(*table, kRoles, kToday);
    std::vector<std::size_t> all(cases->size());
    std::iota(all.begin(), all.end(), std::size_t{0});
    const auto features = model.plan.apply(*table, *cases, all);
    REQUIRE(features);
    const auto logits = model.learner->logits(*features);
    const auto parts = model.learner->contributions(*features);
    REQUIRE(logits);
    REQUIRE(parts);
    const std::size_t width = features->columns + 1;
    REQUIRE(parts->size() == features->rows * width);
    for (std::size_t i = 0; i < features->rows; ++i) {
        const double sum =
            std::accumulate(parts->begin() + static_cast<std::ptrdiff_t>(i * width),
                            parts->begin() + static_cast<std::ptrdiff_t>((i + 1) * width),
                            0.0);
        CHECK_THAT(sum, WithinAbs((*logits)[i], 1e-4));
    }
}

TEST_CASE("words of a text are letters in lower case and pairs of Chinese characters", "[risk]")
{
    CHECK(featureWords(u"Boiler ROOM-2 of 锅炉房 boiler")
          == QStringList{u"boiler"_s, u"room"_s, u"锅炉"_s, u"炉房"_s});
}

TEST_CASE("the reasons name what is behind a probability and what would lower it", "[risk]")
{
    const DelayModel &model = learnt();
    const Scored s = scoreOf(model, PastCases{.rows = 60, .seed = 8}.csv());
    const auto table = readRiskTable(PastCases{.rows = 60, .seed = 8}.csv(), model.kinds());
    const auto highest =
        static_cast<std::size_t>(std::ranges::max_element(s.said) - s.said.begin());
    const auto found = reasonsOf(model, *table, s.cases, highest);
    REQUIRE(found);
    CHECK_THAT(found->probability, WithinAbs(s.said[highest], 1e-9));
    REQUIRE(found->reasons.size() >= 2);
    CHECK(found->reasons.front().points > 3.0);
    QString all;
    for (const DelayReason &r : found->reasons) {
        all += r.sentence;
        CHECK(std::abs(r.points) <= std::abs(found->reasons.front().points));
    }
    CHECK(all.contains(u"“phase” is “design”"_s));
    CHECK(all.contains(u"“size” is "_s));
    REQUIRE_FALSE(found->lower.isEmpty());
    CHECK(found->lower.front().contains(u"instead of %1 %"_s.arg(qRound(100 * s.said[highest]))));
    CHECK(found->reference.contains(u"past cases"_s));
}

TEST_CASE("with reference classes alone the reason is the class", "[risk]")
{
    const QByteArray csv = PastCases{.rows = 155, .signal = 2.5}.csv();
    const auto model = learn(csv);
    REQUIRE(model);
    const auto table = readRiskTable(csv, model->kinds());
    const Scored s = scoreOf(*model, csv);
    const auto found = reasonsOf(*model, *table, s.cases, 0);
    REQUIRE(found);
    CHECK_THAT(found->probability, WithinAbs(s.said[0], 1e-9));
    CHECK(found->reasons.empty());
    CHECK(found->reference.contains(u"of the class “"_s));
}
