// SPDX-License-Identifier: GPL-3.0-or-later
// How long 10,000 runs of 3,000 tasks, a training on 5,000 cases and 10,000 scores take.
#include "risk/delay_training.h"
#include "risk/simulation.h"
#include "support/layered_plan.h"
#include "support/stringify.h"

#include <chrono>
#include <cmath>
#include <cstdio>
#include <random>

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;

namespace {

double secondsOf(auto f)
{
    const auto from = std::chrono::steady_clock::now();
    f();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - from).count();
}

/// `columns` numbers, of which some act on the outcome.
QByteArray wideCases(int rows, int columns, std::uint64_t seed)
{
    std::mt19937_64 random(seed);
    std::normal_distribution<double> normal;
    std::uniform_real_distribution<double> share;
    QByteArray text = "made,unit,late";
    for (int c = 0; c < columns; ++c)
        text += ",x" + QByteArray::number(c);
    text += '\n';
    for (int i = 0; i < rows; ++i) {
        double cause = 0.0;
        QByteArray cells;
        for (int c = 0; c < columns; ++c) {
            const double x = normal(random);
            cause += c < 10 ? x / (c + 2) : 0.0;
            cells += ',' + QByteArray::number(x, 'f', 3);
        }
        text += QDate(2016, 1, 1).addDays(i * 3000LL / rows).toString(Qt::ISODate).toLatin1() + ",U"
                + QByteArray::number(i % 400)
                + (share(random) < 1.0 / (1.0 + std::exp(-cause)) ? ",1" : ",0") + cells + '\n';
    }
    return text;
}

} // namespace

TEST_CASE("10,000 runs of 3,000 tasks", "[bench][risk]")
{
    const Plan plan = layeredPlan(3000, 4500, 1);
    const CalendarSet calendars = calendarsOf(plan);
    SimulationModel model;
    model.tasks.resize(plan.tasks.size());
    for (std::size_t t = 0; t < model.tasks.size(); ++t)
        model.tasks[t].group = static_cast<int>(t % 12);
    for (const int threads : {1, 2}) {
        std::optional<SimulationResult> result;
        const double seconds = secondsOf([&] {
            auto found = simulate(plan, calendars, model, {.runs = 10'000, .threads = threads});
            REQUIRE_OK(found);
            result = std::move(*found);
        });
        std::printf(
            "risk: 10,000 runs of %zu tasks and %zu links on %d threads: %.2f s, reach 3 s on "
            "two; planned %s, P50 %s, P80 %s\n",
            plan.tasks.size(),
            plan.links.size(),
            threads,
            seconds,
            qPrintable(result->planned.toString()),
            qPrintable(result->finishAt(0.5).toString()),
            qPrintable(result->finishAt(0.8).toString()));
        CHECK(seconds < 3.0 * (threads == 1 ? 2 : 1));
    }
}

TEST_CASE("training on 5,000 cases of 60 features, scoring 10,000", "[bench][risk]")
{
    const auto table = readRiskTable(wideCases(5000, 60, 1));
    REQUIRE_OK(table);
    std::optional<DelayModel> model;
    const double train = secondsOf([&] {
        auto made = trainDelayModel(*table,
                                    {u"late"_s, u"made"_s, u"unit"_s, {}},
                                    {.today = QDate(2026, 11, 30), .dataHash = {}, .progress = {}});
        REQUIRE_OK(made);
        model = std::move(*made);
    });
    const auto others = readRiskTable(wideCases(10'000, 60, 2), model->kinds());
    const auto cases = riskCases(*others, model->roles, QDate(2026, 11, 30));
    REQUIRE_OK(cases);
    std::vector<DelayScore> scores;
    const double score = secondsOf([&] { scores = model->score(*others, *cases).value(); });
    std::vector<double> said;
    for (const DelayScore &s : scores)
        said.push_back(s.probability);
    std::printf(
        "risk: trained on 5,000 x 60 in %.1f s, reach 60 s; scored 10,000 in %.2f s, reach 2 s; "
        "AUC %.3f\n",
        train,
        score,
        areaUnderCurve(said, cases->late));
    CHECK(train < 60.0);
    CHECK(score < 2.0);
}
