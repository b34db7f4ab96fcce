// SPDX-License-Identifier: GPL-3.0-or-later
// What is known of a project on a day, and when its outcome can be told.
#include "risk/project_features.h"

#include "risk/feature_names.h"
#include "risk/risk_samples.h"
#include "support/stringify.h"

#include <cmath>

using namespace zs;
using namespace Qt::StringLiterals;

namespace {

template <class Id>
Id id(std::uint8_t n)
{
    QByteArray bytes(16, '\0');
    bytes[15] = static_cast<char>(n);
    return Id(Uuid::fromBytes(bytes));
}

WallTime at(int year, int month, int day)
{
    return WallTime::at(QDate(year, month, day), 9 * 60);
}

/// A year of works with two tasks and a milestone, half of it done in the middle.
struct Works {
    Project project;
    std::vector<Task> tasks{3};
    std::vector<Baseline> baselines{1};
    std::vector<BaselineTask> promised{3};
    std::vector<MoneyFigure> figures;
    std::vector<Contract> contracts;
    std::vector<PaidAmount> paid;
    std::vector<ApprovalCase> cases;

    Works()
    {
        project.id = id<ProjectId>(1);
        project.kind = ProjectKind::Water;
        project.stage = ProjectStage::Execution;
        project.plannedStart = QDate(2026, 1, 1);
        project.plannedFinish = QDate(2027, 6, 30);
        project.estimate = Money::yuan(10'000'000);
        baselines[0].id = id<BaselineId>(1);
        baselines[0].savedAt = at(2026, 1, 5);
        const std::array<std::pair<QDate, QDate>, 3> spans{
            {{QDate(2026, 1, 1), QDate(2026, 6, 30)},
             {QDate(2026, 7, 1), QDate(2026, 12, 31)},
             {QDate(2026, 7, 1), QDate(2026, 7, 1)}}};
        for (std::size_t i = 0; i < tasks.size(); ++i) {
            tasks[i].id = id<TaskId>(static_cast<std::uint8_t>(10 + i));
            tasks[i].version = 1;
            tasks[i].start = WallTime::at(spans[i].first, 540);
            tasks[i].finish = WallTime::at(spans[i].second, 540);
            promised[i].baseline = baselines[0].id;
            promised[i].task = tasks[i].id;
            promised[i].start = tasks[i].start;
            promised[i].finish = tasks[i].finish;
        }
        tasks[2].milestone = true;
        tasks[2].duration = {};
    }
    [[nodiscard]] ProjectFacts facts() const
    {
        return {project,
                u"示例水务局"_s,
                tasks,
                baselines,
                promised,
                {},
                figures,
                contracts,
                paid,
                cases,
                {}};
    }
    [[nodiscard]] QJsonObject on(QDate day, RiskHistory history = RiskHistory({})) const
    {
        history.advanceTo(day);
        return projectFeatures(facts(), history, day);
    }
};

} // namespace

TEST_CASE("What bears a later day than the snapshot does not count in it", "[risk][features]")
{
    Works works;
    const QDate day(2026, 7, 1);
    const QJsonObject before = works.on(day);
    works.tasks[0].actualFinish = at(2026, 7, 2);
    works.tasks[0].actualStart = at(2026, 7, 2);
    works.paid.push_back({QDate(2026, 7, 2), Money::yuan(1'000'000)});
    Contract contract;
    contract.signedOn = QDate(2026, 7, 2);
    contract.state = ContractState::InForce;
    contract.amount = Money::yuan(5'000'000);
    contract.supplier = u"示例建设"_s;
    works.contracts.push_back(contract);
    ApprovalCase later;
    later.openedAt = at(2026, 7, 2);
    works.cases.push_back(later);
    Baseline next = works.baselines[0];
    next.id = id<BaselineId>(2);
    next.savedAt = at(2026, 7, 2);
    works.baselines.push_back(next);
    MoneyFigure figure;
    figure.rung = MoneyRung::Budget;
    figure.enteredAt = at(2026, 7, 2);
    works.figures.push_back(figure);
    CHECK(works.on(day) == before);
    CHECK(works.on(day.addDays(1)) != works.on(day));
}

TEST_CASE("A snapshot tells how far the work, the time and the money are", "[risk][features]")
{
    Works works;
    works.tasks[0].actualStart = at(2026, 1, 1);
    works.tasks[0].percentComplete = 50;
    works.tasks[0].version = 4;
    works.paid.push_back({QDate(2026, 5, 1), Money::yuan(6'000'000)});
    const QJsonObject f = works.on(QDate(2026, 7, 2));
    CHECK(f[u"kind"].toString() == u"Water");
    CHECK(f[u"unit"].toString() == u"示例水务局");
    CHECK(std::abs(f[u"progress"].toDouble() - 0.25) < 0.002);
    CHECK(f[u"behind"].toDouble() > 0.25);
    CHECK(f[u"overdue_tasks"].toDouble() > 0.3);
    CHECK(f[u"missed_milestones"].toDouble() == 1);
    CHECK(f[u"plan_changes"].toDouble() == 1);
    CHECK(f[u"paid"].toDouble() == 0.6);
    CHECK(std::abs(f[u"paid_ahead"].toDouble() - 0.35) < 0.002);
    CHECK(f[u"days_left"].toDouble() == 182);
    CHECK(f[u"planned_days"].toDouble() == 364);
    CHECK(promiseIn(f).finish == QDate(2026, 12, 31)); // the baseline's, not the project's field
    CHECK(promiseIn(f).cost == Money::yuan(10'000'000));
}

TEST_CASE("Histories count what was known before the day, and nothing of that day",
          "[risk][features]")
{
    RiskHistory history({{u"示例水务局"_s, {}, QDate(2026, 3, 1), true},
                         {u"示例水务局"_s, {}, QDate(2026, 5, 1), true},
                         {u"别的单位"_s, {}, QDate(2026, 2, 1), false}});
    Works works;
    const auto cases = [&](QDate day) { return works.on(day, history)[u"unit_cases"].toDouble(); };
    CHECK(cases(QDate(2026, 3, 1)) == 0);
    CHECK(cases(QDate(2026, 3, 2)) == 1);
    CHECK(cases(QDate(2026, 6, 1)) == 2);
    CHECK_FALSE(works.on(QDate(2026, 1, 15), history).contains(u"unit_cases"));
    CHECK(works.on(QDate(2026, 6, 1), history)[u"unit_late_before"].toDouble()
          > works.on(QDate(2026, 3, 2), history)[u"unit_late_before"].toDouble());
}

TEST_CASE("An outcome is told when the days of grace are over, and not before", "[risk][features]")
{
    Works works;
    const ProjectPromise promise = promiseOf(works.facts(), QDate(2026, 7, 1));
    const QDate due(2026, 12, 31);
    const auto told = [&](QDate today) {
        return outcomeOf(RiskTarget::FinishLate, promise, works.facts(), today);
    };
    CHECK_FALSE(told(due.addDays(kLateDays)));
    REQUIRE(told(due.addDays(kLateDays + 1)));
    CHECK(told(due.addDays(kLateDays + 1))->late); // not finished yet
    CHECK(told(due.addDays(kLateDays + 1))->known == due.addDays(kLateDays + 1));
    // one that finished early is told of no sooner than one that did not
    works.project.finishedOn = QDate(2026, 10, 1);
    CHECK_FALSE(told(QDate(2026, 12, 1)));
    CHECK_FALSE(told(due.addDays(kLateDays + 1))->late);
    works.project.finishedOn = due.addDays(kLateDays);
    CHECK_FALSE(told(QDate(2027, 6, 1))->late);
    works.project.finishedOn = due.addDays(kLateDays + 1);
    CHECK(told(QDate(2027, 6, 1))->late);
    works.project.stage = ProjectStage::Cancelled;
    CHECK_FALSE(told(QDate(2027, 6, 1)));
}

TEST_CASE("Costs are told by the final account, milestones by their day", "[risk][features]")
{
    Works works;
    const ProjectPromise promise = promiseOf(works.facts(), QDate(2026, 6, 1));
    CHECK(promise.milestoneDue == QDate(2026, 7, 1));
    CHECK(outcomeOf(RiskTarget::MilestoneLate, promise, works.facts(), QDate(2026, 7, 2))->late);
    works.tasks[2].actualFinish = at(2026, 7, 1);
    CHECK_FALSE(
        outcomeOf(RiskTarget::MilestoneLate, promise, works.facts(), QDate(2026, 7, 2))->late);
    CHECK_FALSE(outcomeOf(RiskTarget::CostOver, promise, works.facts(), QDate(2028, 1, 1)));
    MoneyFigure account;
    account.rung = MoneyRung::FinalAccount;
    account.amount = Money::yuan(11'000'000);
    account.enteredAt = at(2027, 3, 1);
    works.figures.push_back(account);
    CHECK_FALSE(outcomeOf(RiskTarget::CostOver, promise, works.facts(), QDate(2028, 1, 1))->late);
    works.figures.back().amount = Money::yuan(11'000'001);
    CHECK(outcomeOf(RiskTarget::CostOver, promise, works.facts(), QDate(2028, 1, 1))->late);
    works.figures.back().withdrawn = true;
    CHECK_FALSE(outcomeOf(RiskTarget::CostOver, promise, works.facts(), QDate(2028, 1, 1)));
}

TEST_CASE("Samples become columns of one kind, with promises left out", "[risk][features]")
{
    const std::vector<RiskSample> samples{
        {u"a"_s,
         QDate(2026, 1, 1),
         QDate(2026, 3, 1),
         true,
         {{u"x"_s, 1.5}, {u"w"_s, u"red"_s}, {u"_finish"_s, u"2026-02-01"_s}}},
        {u"b"_s, QDate(2026, 1, 2), QDate(2026, 3, 2), {}, {{u"x"_s, u"many"_s}}}};
    const RiskTable table = riskTableOf(samples);
    CHECK(riskFeatureColumns(table, sampleRoles()) == QStringList{u"w"_s, u"x"_s});
    CHECK(table.find(u"x"_s)->kind == RiskColumnKind::Words);
    CHECK(table.find(u"x"_s)->textAt(0) == u"1.5");
    CHECK(table.find(u"w"_s)->isEmptyAt(1));
    const auto cases = riskCases(table, sampleRoles(), QDate(2026, 12, 1));
    REQUIRE_OK(cases);
    CHECK(cases->size() == 1);
    CHECK(cases->withoutOutcome == 1);
    CHECK(casesToScore(samples).size() == 2);
    // a model's kinds win: a number that is a word here is not known
    const RiskTable asked =
        riskTableOf(samples, {{u"x"_s, RiskColumnKind::Number}, {u"y"_s, RiskColumnKind::Number}});
    CHECK(asked.find(u"x"_s)->numbers[0] == 1.5);
    CHECK(asked.find(u"x"_s)->isEmptyAt(1));
    CHECK(asked.find(u"y"_s)->isEmptyAt(0));
}

TEST_CASE("Every feature of a project has a name for people", "[risk][features]")
{
    Works works;
    works.tasks[0].actualStart = at(2026, 1, 1);
    const QJsonObject f = works.on(QDate(2026, 6, 2));
    for (const QString &key : f.keys()) {
        if (!key.startsWith(u'_')) {
            INFO(key.toStdString());
            CHECK((featureText(key) != key || key == u"stage"_s || key == u"contractor"_s));
        }
    }
    CHECK(featureText(u"别的"_s) == u"别的");
}
