// SPDX-License-Identifier: GPL-3.0-or-later
#include "money/ladder.h"

#include "support/stringify.h"

#include <limits>

using namespace zs;
using namespace Qt::StringLiterals;

namespace {

const ProjectId kProject(Uuid{.bytes = {7}});

Uuid idOf(std::uint8_t n)
{
    return Uuid{.bytes = {1, n}};
}

MoneyFigure figure(std::uint8_t n, MoneyRung rung, std::int64_t yuan, QDate day)
{
    MoneyFigure made;
    made.id = MoneyFigureId(idOf(n));
    made.project = kProject;
    made.rung = rung;
    made.amount = Money::yuan(yuan);
    made.decidedOn = day;
    made.document = ProjectDocumentId(idOf(n));
    made.enteredAt = WallTime::at(day, n);
    return made;
}

Contract contract(std::uint8_t n, std::int64_t yuan, ContractState state, std::uint8_t parent = 0)
{
    Contract made;
    made.id = ContractId(idOf(n));
    made.project = kProject;
    made.amount = Money::yuan(yuan);
    made.state = state;
    if (parent > 0)
        made.parent = ContractId(idOf(parent));
    return made;
}

} // namespace

TEST_CASE("The last figure decided counts on its rung, unless it was withdrawn")
{
    std::vector<MoneyFigure> figures{
        figure(1, MoneyRung::Estimate, 1'000, {2025, 1, 1}),
        figure(2, MoneyRung::Estimate, 1'200, {2025, 6, 1}),
        figure(3, MoneyRung::Estimate, 1'100, {2025, 3, 1}),
    };
    CHECK(inForce(figures, MoneyRung::Estimate)->amount == Money::yuan(1'200));
    figures[1].withdrawn = true;
    CHECK(inForce(figures, MoneyRung::Estimate)->amount == Money::yuan(1'100));
    CHECK(inForce(figures, MoneyRung::Budget) == nullptr);
}

TEST_CASE("Of two figures of one day the one entered last counts")
{
    const std::vector<MoneyFigure> figures{
        figure(2, MoneyRung::Estimate, 1'200, {2025, 6, 1}),
        figure(1, MoneyRung::Estimate, 1'000, {2025, 6, 1}),
    };
    CHECK(inForce(figures, MoneyRung::Estimate)->amount == Money::yuan(1'200));
}

TEST_CASE("Each rung is compared with the nearest known one below it")
{
    const std::vector<MoneyFigure> figures{
        figure(1, MoneyRung::Estimate, 1'000, {2025, 1, 1}),
        figure(2, MoneyRung::ApprovedEstimate, 1'090, {2025, 6, 1}),
        figure(3, MoneyRung::FinalAccount, 981, {2026, 6, 1}),
    };
    ProjectDocument document;
    document.id = ProjectDocumentId(idOf(2));
    document.number = u"示发改〔2025〕12号"_s;
    const auto ladder = ladderOf({figures, {&document, 1}, {}, {}});
    REQUIRE_OK(ladder);
    const RungStanding &approved = ladder->at(MoneyRung::ApprovedEstimate);
    CHECK(approved.number == u"示发改〔2025〕12号"_s);
    CHECK(approved.approved);
    CHECK_FALSE(ladder->at(MoneyRung::Estimate).approved); // its document is not known
    CHECK(approved.difference == Money::yuan(90));
    CHECK(approved.share == 0.09);
    CHECK_FALSE(ladder->at(MoneyRung::Estimate).compared);
    CHECK_FALSE(ladder->at(MoneyRung::Budget).isKnown());
    CHECK(ladder->at(MoneyRung::FinalAccount).difference == Money::yuan(-109));
}

TEST_CASE("Contracts in force and the ledger stand before figures of their rungs")
{
    const std::vector<MoneyFigure> figures{
        figure(1, MoneyRung::Contract, 900, {2025, 1, 1}),
        figure(2, MoneyRung::Payment, 100, {2025, 1, 1}),
    };
    const std::vector<Contract> contracts{
        contract(1, 500, ContractState::InForce),
        contract(2, 40, ContractState::InForce, 1),
        contract(3, 200, ContractState::Finished),
        contract(4, 999, ContractState::Draft),
        contract(5, 999, ContractState::Terminated),
    };
    const auto without = ladderOf({figures, {}, {}, {}});
    REQUIRE_OK(without);
    CHECK(without->at(MoneyRung::Contract).origin == RungOrigin::Figure);
    const auto with = ladderOf({figures, {}, contracts, Money::yuan(300)});
    REQUIRE_OK(with);
    CHECK(with->at(MoneyRung::Contract).origin == RungOrigin::Contracts);
    CHECK(with->at(MoneyRung::Contract).amount == Money::yuan(740));
    CHECK(with->at(MoneyRung::Payment).origin == RungOrigin::Ledger);
    CHECK(with->at(MoneyRung::Payment).amount == Money::yuan(300));
}

TEST_CASE(
    "Payments tell the part that is paid, and no difference; the final account looks past them")
{
    const std::vector<MoneyFigure> figures{
        figure(1, MoneyRung::ApprovedEstimate, 1'000, {2025, 1, 1}),
        figure(2, MoneyRung::FinalAccount, 950, {2026, 6, 1}),
    };
    const auto ladder = ladderOf({figures, {}, {}, Money::yuan(40)});
    REQUIRE_OK(ladder);
    const RungStanding &paid = ladder->at(MoneyRung::Payment);
    CHECK_FALSE(paid.compared);
    CHECK(paid.difference == Money());
    CHECK(paid.paidShare == 0.04);
    CHECK(paid.paidOf == MoneyRung::ApprovedEstimate);
    CHECK(standingText(paid).contains(u"4.00%"));
    CHECK_FALSE(standingText(paid).contains(u'-'));
    CHECK(ladder->at(MoneyRung::FinalAccount).difference == Money::yuan(-50));
    CHECK(standingText(ladder->at(MoneyRung::FinalAccount)) == u"-5.00%");
    const auto alone = ladderOf({{}, {}, {}, Money::yuan(40)});
    REQUIRE_OK(alone);
    CHECK(standingText(alone->at(MoneyRung::Payment)).isEmpty()); // of nothing
}

TEST_CASE("What was added to a contract is measured against that contract alone")
{
    const std::vector<Contract> contracts{
        contract(1, 1'000, ContractState::InForce),
        contract(2, 60, ContractState::InForce, 1),
        contract(3, 50, ContractState::InForce, 1),
        contract(4, 10'000, ContractState::InForce),
        contract(5, 900, ContractState::Draft, 4),
    };
    CHECK(supplementShare(contracts) == 0.11);
    CHECK(supplementShare({}) == 0);
}

TEST_CASE("Contracts whose sum does not fit are told")
{
    std::vector<Contract> contracts{contract(1, 1, ContractState::InForce),
                                    contract(2, 1, ContractState::InForce)};
    contracts[0].amount.fen = std::numeric_limits<std::int64_t>::max();
    CHECK_FALSE(ladderOf({{}, {}, contracts, {}}).has_value());
}

TEST_CASE("A figure without amount, day, document number or reason is refused at its field")
{
    const QDate today(2026, 5, 1);
    FigureEntry entry{.project = kProject,
                      .rung = MoneyRung::Estimate,
                      .amount = Money::yuan(1'000),
                      .decidedOn = today,
                      .title = {},
                      .number = u"文1号"_s,
                      .issuer = {},
                      .reason = {}};
    CHECK(faultsOf(entry, {}, today).empty());
    const std::vector<MoneyFigure> known{figure(1, MoneyRung::Estimate, 900, {2026, 1, 1})};
    const auto fieldOf = [&](const FigureEntry &e, std::span<const MoneyFigure> all) {
        const auto faults = faultsOf(e, all, today);
        REQUIRE(faults.size() == 1);
        CHECK_FALSE(faults[0].message.isEmpty());
        return faults[0].field;
    };
    CHECK(fieldOf(entry, known) == u"reason"_s);
    entry.reason = u"调整"_s;
    CHECK(faultsOf(entry, known, today).empty());
    FigureEntry bad = entry;
    bad.amount = Money{-1};
    CHECK(fieldOf(bad, {}) == u"amount"_s);
    bad = entry;
    bad.number = u"  "_s;
    CHECK(fieldOf(bad, {}) == u"number"_s);
    bad = entry;
    bad.decidedOn = today.addDays(1);
    CHECK(fieldOf(bad, {}) == u"decidedOn"_s);
}
