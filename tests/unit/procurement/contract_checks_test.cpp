// SPDX-License-Identifier: GPL-3.0-or-later
#include "procurement/contract_checks.h"

#include "base/id_source.h"
#include "support/stringify.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace zs;
using namespace Qt::StringLiterals;

namespace {

const ClockBook &book()
{
    static const auto shipped = shippedClocks();
    REQUIRE(shipped.has_value());
    return **shipped;
}

struct Contracts {
    SystemClock clock;
    IdSource ids{clock};
    std::vector<Contract> all;

    Contract made(std::int64_t yuan, ContractId parent = {})
    {
        Contract contract;
        contract.id = ids.next<ContractId>();
        contract.parent = parent;
        contract.amount = Money::yuan(yuan);
        return contract;
    }
    Contract &add(std::int64_t yuan, ContractState state, ContractId parent = {})
    {
        Contract contract = made(yuan, parent);
        contract.state = state;
        all.push_back(contract);
        return all.back();
    }
};

QStringList idsOf(const std::vector<ContractFinding> &findings)
{
    QStringList found;
    for (const ContractFinding &finding : findings)
        found << finding.check->id;
    return found;
}

} // namespace

TEST_CASE("a share is exact to the fen and does not overflow", "[procurement][money]")
{
    CHECK(shareOf(Money{1'000}, 1'000) == Money{100});
    CHECK(shareOf(Money{1'009}, 1'000) == Money{100}); // rounded down: 100.9
    CHECK(shareOf(Money{-500}, 1'000) == Money{});
    CHECK(shareOf(kMostContractSum, 10'000) == kMostContractSum);
    CHECK(shareOf(kMostContractSum, 100'000).fen == kMostContractSum.fen * 10);
    CHECK(shareOf(Money{99'999'999'999'999}, 9'999) == Money{99'989'999'999'999});
}

TEST_CASE("supplements may add ten per cent and not a fen more", "[procurement][money]")
{
    Contracts contracts;
    contracts.all.reserve(8);
    const Contract root = contracts.add(1'000'000, ContractState::InForce);
    contracts.add(60'000, ContractState::InForce, root.id);
    contracts.add(500'000, ContractState::Draft, root.id); // not promised: does not count
    const auto ask = [&](Money amount, std::optional<TenderLaw> law) {
        Contract supplement = contracts.made(0, root.id);
        supplement.amount = amount;
        return checkSigning(book(), {supplement, contracts.all, law, Money{}});
    };
    CHECK(ask(Money::yuan(40'000), TenderLaw::Procurement).empty());
    const auto over = ask(Money{Money::yuan(40'000).fen + 1}, TenderLaw::Procurement);
    CHECK(idsOf(over) == QStringList{u"supplements"_s});
    CHECK(anyStops(over));
    CHECK(over.front().most == Money::yuan(100'000));
    CHECK(inWords(over).contains(over.front().check->source.article.text()));
    // where no tender says otherwise the stricter law holds; a tendered contract is warned of
    CHECK(anyStops(ask(Money::yuan(50'000), std::nullopt)));
    const auto tendered = ask(Money::yuan(50'000), TenderLaw::Bidding);
    CHECK(idsOf(tendered) == QStringList{u"supplements-bidding"_s});
    CHECK_FALSE(anyStops(tendered));
    CHECK(ask(Money::yuan(-200'000), TenderLaw::Procurement).empty());
}

TEST_CASE("contracts in all may not pass the approved budget", "[procurement][money]")
{
    Contracts contracts;
    contracts.all.reserve(8);
    contracts.add(700, ContractState::InForce);
    contracts.add(100, ContractState::Finished);
    contracts.add(900, ContractState::Terminated);
    contracts.add(900, ContractState::Draft);
    const auto ask = [&](Money amount, Money budget) {
        Contract fresh = contracts.made(0);
        fresh.amount = amount;
        return checkSigning(book(), {fresh, contracts.all, TenderLaw::Bidding, budget});
    };
    CHECK(ask(Money::yuan(200), Money::yuan(1'000)).empty());
    const auto over = ask(Money{20'001}, Money::yuan(1'000));
    CHECK(idsOf(over) == QStringList{u"contracts-over-budget"_s});
    CHECK(anyStops(over));
    CHECK(over.front().check->source.article.zh == u"第二十三条"_s);
    CHECK(ask(Money::yuan(9'000), Money{}).empty()); // no budget is known
}

TEST_CASE("a payment stays within contract, progress and retention", "[procurement][money]")
{
    Contract contract;
    contract.state = ContractState::InForce;
    contract.retention = 0.03;
    const auto ask = [&](std::int64_t yuan, double progress, std::int64_t before) {
        PaymentRequest request;
        request.amount = Money::yuan(yuan);
        request.progress = progress;
        return checkPaying(book(), {request, contract, Money::yuan(100'000), Money::yuan(before)});
    };
    CHECK(ask(20'000, 0.5, 30'000).empty());
    CHECK(idsOf(ask(20'001, 0.5, 30'000)) == QStringList{u"paid-ahead"_s});
    CHECK_FALSE(anyStops(ask(20'001, 0.5, 30'000)));
    CHECK(ask(67'000, 1.0, 30'000).empty());
    CHECK(idsOf(ask(67'001, 1.0, 30'000)) == QStringList{u"retention-left"_s});
    CHECK(idsOf(ask(70'001, 1.0, 30'000)) == QStringList{u"paid-over-contract"_s, u"paid-ahead"_s});
    contract.state = ContractState::Finished;
    CHECK(ask(70'000, 1.0, 30'000).empty()); // the retention is paid at the end
}

TEST_CASE("guarantees are at most two per cent of the estimate, ten of the contract",
          "[procurement][money]")
{
    Guarantee guarantee;
    guarantee.kind = GuaranteeKind::Bid;
    guarantee.amount = Money::yuan(20'000);
    CHECK(checkGuarantee(book(), guarantee, Money::yuan(1'000'000)).empty());
    guarantee.amount.fen += 1;
    CHECK(anyStops(checkGuarantee(book(), guarantee, Money::yuan(1'000'000))));
    guarantee.kind = GuaranteeKind::Performance;
    guarantee.amount = Money::yuan(100'000);
    CHECK(checkGuarantee(book(), guarantee, Money::yuan(1'000'000)).empty());
    guarantee.amount.fen += 1;
    CHECK(idsOf(checkGuarantee(book(), guarantee, Money::yuan(1'000'000)))
          == QStringList{u"performance-guarantee"_s});
    guarantee.kind = GuaranteeKind::Wages;
    CHECK(checkGuarantee(book(), guarantee, Money::yuan(1'000'000)).empty());
    guarantee.kind = GuaranteeKind::Bid;
    CHECK(checkGuarantee(book(), guarantee, Money{}).empty()); // nothing to compare with
}

TEST_CASE("a retention above the usual share is warned of", "[procurement][money]")
{
    Contract contract;
    contract.amount = Money::yuan(1'000'000);
    contract.retention = 0.03;
    CHECK(checkSigning(book(), {contract, {}, TenderLaw::Bidding, Money{}}).empty());
    contract.retention = 0.05;
    const auto found = checkSigning(book(), {contract, {}, TenderLaw::Bidding, Money{}});
    CHECK(idsOf(found) == QStringList{u"retention-share"_s});
    CHECK_FALSE(anyStops(found));
}

TEST_CASE("contracts that add to each other in a circle end", "[procurement][money]")
{
    Contracts contracts;
    contracts.all.reserve(4);
    contracts.add(100, ContractState::InForce);
    contracts.add(100, ContractState::InForce, contracts.all[0].id);
    contracts.all[0].parent = contracts.all[1].id;
    CHECK(rootOf(contracts.all[0], contracts.all));
    CHECK(amountOf(contracts.all[0], contracts.all).fen > 0);
}
