// SPDX-License-Identifier: GPL-3.0-or-later
// The sample city's money, read through the desk and through zsctl.
#include "commands/money_desk.h"
#include "commands/rule_desk.h"
#include "integration/cli/cli_run.h"
#include "sample/sample_workspace.h"

using namespace zs;
using namespace Qt::StringLiterals;

namespace {

struct SampleMoneyFixture {
    CliFolder cli;
    QString code; ///< of a project whose budget lies 12 % over its estimate

    SampleMoneyFixture() { cli.writeSecret(QByteArray(kSamplePassphrase) + "\n"); }
    std::unique_ptr<Workspace> make()
    {
        auto made =
            createSampleWorkspace(cli.store, Secret(QByteArrayView(kSamplePassphrase)), cli.clock);
        REQUIRE_OK(made);
        return std::move(*made);
    }
    [[nodiscard]] CliRun zsctl(const QStringList &words) const
    {
        return cli.with(
            words + QStringList{u"--login"_s, QString::fromLatin1(kSampleLogin), u"--json"_s});
    }
};

std::size_t firing(const RuleDesk::Overview &all, const QString &id)
{
    const auto found = std::ranges::find_if(
        all.rules, [&](const RuleDesk::Standing &each) { return each.entry.rule->id == id; });
    REQUIRE(found != all.rules.end());
    return found->fires.size();
}

} // namespace

TEST_CASE_METHOD(SampleMoneyFixture,
                 "the sample's ledger is even, its figures agree with its projects, and its rules "
                 "fire at 9 and 12 per cent",
                 "[sample][money]")
{
    {
        const auto workspace = make();
        const MoneyDesk desk(*workspace);
        const auto book = desk.book();
        REQUIRE_OK(book);
        CHECK(book->quotas.size() == 7);
        CHECK(book->vouchers.size() > 60);
        CHECK(book->others.empty());
        std::int64_t sum = 0;
        for (const TrialRow &row : trialBalance(book->lines, 0))
            sum += row.balance.fen;
        CHECK(sum == 0);
        for (std::size_t i = 1; i < book->vouchers.size(); ++i) {
            const Voucher &before = book->vouchers[i - 1];
            const Voucher &after = book->vouchers[i];
            CHECK((before.postedOn <= after.postedOn
                   || before.number.left(4) != after.number.left(4)));
        }
        for (const FundStanding &standing : book->byQuota(2026))
            CHECK(standing.left().fen >= 0);
        const auto projects = workspace->projects();
        REQUIRE_OK(projects);
        int nine = 0;
        for (const Project &project : *projects) {
            const auto ladder = desk.ladder(project.id);
            REQUIRE_OK(ladder);
            const RungStanding &approved = ladder->at(MoneyRung::ApprovedEstimate);
            if (!approved.isKnown())
                continue;
            CHECK(approved.amount == project.budget);
            CHECK(ladder->at(MoneyRung::Estimate).amount == project.estimate);
            nine += approved.share > 0.0899 && approved.share < 0.0901 ? 1 : 0;
            if (approved.share > 0.1199 && approved.share < 0.1201)
                code = project.code;
        }
        CHECK(nine >= 1);
        REQUIRE_FALSE(code.isEmpty());
        const auto plan = desk.annualPlan(2026);
        REQUIRE_OK(plan);
        CHECK(plan->lines.size() == 24);
        const auto rules = RuleDesk(*workspace).overview();
        REQUIRE_OK(rules);
        CHECK(firing(*rules, u"investment.budget-over-estimate"_s) > 0);
        CHECK(firing(*rules, u"investment.budget-near-limit"_s) > 0);
    }
    const CliRun funds = zsctl({u"funds"_s, cli.store, u"--year"_s, u"2026"_s});
    CHECK(funds.code == kDone);
    const QJsonArray quotas = funds.json()["quotas"_L1].toArray();
    CHECK(quotas.size() == 7); // two of the year before, carried over
    std::int64_t carried = 0;
    for (const QJsonValue &quota : quotas)
        carried += quota["carried_in_fen"_L1].toInteger();
    CHECK(carried > 0);
    const CliRun money = zsctl({u"money"_s, cli.store, code});
    CHECK(money.code == kDone);
    CHECK(money.json()["rungs"_L1].toArray().size() == 6);
    bool told = false;
    for (const QJsonValue &alarm : money.json()["alarms"_L1].toArray())
        told = told || alarm["rule"_L1].toString() == u"investment.budget-over-estimate"_s;
    CHECK(told);
    CHECK(zsctl({u"money"_s, cli.store, u"no-such-code"_s}).code == kRefused);
    CHECK(zsctl({u"funds"_s, cli.store, u"--year"_s, u"soon"_s}).code == kUsage);
}
