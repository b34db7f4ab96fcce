// SPDX-License-Identifier: GPL-3.0-or-later
// Each rule of money, exactly at its boundary.
#include "rules/project_facts.h"
#include "rules/rule_check.h"
#include "rules/shipped_rules.h"
#include "support/stringify.h"

using namespace zs;
using namespace Qt::StringLiterals;

namespace {

RuleValue yuan(std::int64_t whole, std::int64_t fen = 0)
{
    return valueOf(RuleNumber::ofHundredths(whole * 100 + fen));
}

RuleValue share(const QString &text)
{
    return valueOf(RuleNumber::fromText(text));
}

struct Case {
    Project project;
    ProjectFigures figures;

    Case()
    {
        project.stage = ProjectStage::Execution;
        project.estimate = Money::yuan(10'000'000);
        project.budget = Money::yuan(10'000'000);
        project.scope = u"新建道路3公里"_s;
        project.plannedStart = QDate(2026, 1, 1);
        project.plannedFinish = QDate(2026, 12, 31);
    }
    RuleOutcome operator()(const QString &id) const
    {
        static const RuleBook book = [] {
            RuleBook made;
            std::vector<RulePack> packs = shippedRules().value();
            for (RulePack &pack : packs)
                made.add(std::move(pack));
            return made;
        }();
        const auto entry = book.find(id);
        REQUIRE(entry.has_value());
        return checkRule(*entry,
                         projectSubject(),
                         {u"project"_s, factsOf(project, figures), QDate(2026, 11, 30)},
                         {})
            .outcome;
    }
};

constexpr auto Fires = RuleOutcome::Fires;
constexpr auto Holds = RuleOutcome::Holds;

} // namespace

TEST_CASE("Contracts may reach the approved budget and not go over it")
{
    Case c;
    const QString id = u"money.contracts-over-budget"_s;
    CHECK(c(id) == RuleOutcome::CannotTell);
    c.figures.contractSum = yuan(10'000'000);
    CHECK(c(id) == Holds);
    c.figures.contractSum = yuan(10'000'000, 1);
    CHECK(c(id) == Fires);
}

TEST_CASE("Work done may be worth the funds in place and no fen more")
{
    Case c;
    const QString id = u"money.progress-ahead-of-funds"_s;
    c.figures.progress = share(u"0.5"_s);
    c.figures.contractSum = yuan(8'000'000);
    CHECK(c(id) == RuleOutcome::CannotTell);
    c.figures.fundsInPlace = yuan(4'000'000);
    CHECK(c(id) == Holds);
    c.figures.fundsInPlace = yuan(3'999'999, 99);
    CHECK(c(id) == Fires);
    c.figures.contractSum = {}; // then half of the approved budget
    c.figures.fundsInPlace = yuan(5'000'000);
    CHECK(c(id) == Holds);
    c.figures.fundsInPlace = yuan(4'999'999, 99);
    CHECK(c(id) == Fires);
    c.project.stage = ProjectStage::Design;
    CHECK(c(id) == RuleOutcome::DoesNotApply);
}

TEST_CASE("Work that has begun without any funds is warned of")
{
    Case c;
    const QString id = u"money.no-funds-at-start"_s;
    c.figures.fundsInPlace = yuan(0);
    CHECK(c(id) == RuleOutcome::DoesNotApply);
    c.figures.workBegan = QDate(2026, 3, 1);
    CHECK(c(id) == Fires);
    c.figures.fundsInPlace = yuan(0, 1);
    CHECK(c(id) == Holds);
}

TEST_CASE("Payments may run ahead of the work by the advance, and no fen more")
{
    Case c;
    const QString id = u"money.paid-ahead-of-progress"_s;
    c.figures.progress = share(u"0.2"_s);
    c.figures.contractSum = yuan(8'000'000);
    c.figures.paid = yuan(4'000'000); // 20 % done, 30 % in advance
    CHECK(c(id) == Holds);
    c.figures.paid = yuan(4'000'000, 1);
    CHECK(c(id) == Fires);
}

TEST_CASE("Ten per cent may be added to a contract, more may not")
{
    Case c;
    const QString id = u"money.supplement-over-limit"_s;
    c.figures.supplementShare = share(u"0.1"_s);
    CHECK(c(id) == Holds);
    c.figures.supplementShare = share(u"0.100001"_s);
    CHECK(c(id) == Fires);
}

TEST_CASE("What is left after the final account is to be returned")
{
    Case c;
    const QString id = u"money.balance-at-closing"_s;
    c.figures.fundsLeft = yuan(0, 1);
    CHECK(c(id) == RuleOutcome::DoesNotApply);
    c.project.stage = ProjectStage::FinalAccount;
    CHECK(c(id) == RuleOutcome::DoesNotApply);
    c.figures.finalAccount = yuan(9'000'000);
    CHECK(c(id) == Fires);
    c.figures.fundsLeft = yuan(0);
    CHECK(c(id) == Holds);
    CHECK(c(u"money.no-final-account"_s) == RuleOutcome::DoesNotApply);
    c.project.stage = ProjectStage::Closed;
    c.figures.paid = yuan(1);
    CHECK(c(u"money.no-final-account"_s) == Holds);
    c.figures.finalAccount = {};
    CHECK(c(u"money.no-final-account"_s) == Fires);
}

TEST_CASE("The final account may reach the approved budget and not go over it")
{
    Case c;
    const QString id = u"money.final-over-budget"_s;
    c.figures.finalAccount = yuan(10'000'000);
    CHECK(c(id) == Holds);
    c.figures.finalAccount = yuan(10'000'000, 1);
    CHECK(c(id) == Fires);
}

TEST_CASE("A project enters the annual plan after its approval, complete and within its total")
{
    Case c;
    c.figures.figureApproved = false;
    CHECK(c(u"annual.before-approval"_s) == RuleOutcome::DoesNotApply);
    c.figures.annualAmount = yuan(4'000'000);
    CHECK(c(u"annual.before-approval"_s) == Fires);
    c.figures.figureApproved = true;
    CHECK(c(u"annual.before-approval"_s) == Holds);

    CHECK(c(u"annual.field-missing"_s) == Holds);
    c.project.plannedFinish = {};
    CHECK(c(u"annual.field-missing"_s) == Fires);
    c.project.plannedFinish = QDate(2026, 12, 31);
    c.project.scope = u" "_s;
    CHECK(c(u"annual.field-missing"_s) == Fires);

    c.figures.plannedToDate = yuan(10'000'000);
    CHECK(c(u"annual.over-total"_s) == Holds);
    c.figures.plannedToDate = yuan(10'000'000, 1);
    CHECK(c(u"annual.over-total"_s) == Fires);

    CHECK(c(u"annual.months-differ"_s) == RuleOutcome::DoesNotApply);
    c.figures.annualMonths = yuan(4'000'000);
    CHECK(c(u"annual.months-differ"_s) == Holds);
    c.figures.annualMonths = yuan(3'999'999, 99);
    CHECK(c(u"annual.months-differ"_s) == Fires);
}
