// SPDX-License-Identifier: GPL-3.0-or-later
#include "money/ledger.h"

#include "support/stringify.h"

#include <algorithm>
#include <limits>

using namespace zs;
using namespace Qt::StringLiterals;

namespace {

const FundQuotaId kQuota(Uuid{.bytes = {1}});
const FundQuotaId kOther(Uuid{.bytes = {2}});
const ProjectId kProject(Uuid{.bytes = {3}});
const ContractId kContract(Uuid{.bytes = {4}});

Posting posting(VoucherKind kind, std::int64_t yuan, std::int64_t year = 2026)
{
    Posting made{kind, {{kQuota, Money::yuan(yuan)}}, {}, {}, year};
    if (kind == VoucherKind::Allot || kind == VoucherKind::Commit || kind == VoucherKind::Pay)
        made.project = kProject;
    if (kind == VoucherKind::Commit || kind == VoucherKind::Pay)
        made.contract = kContract;
    return made;
}

void post(Ledger &ledger, const Posting &what)
{
    const auto lines = postingLines(what, ledger);
    REQUIRE_OK(lines);
    REQUIRE_OK(ledger.take(*lines));
}

/// 1,000 received, 800 allotted, 500 committed, 200 paid.
Ledger filled()
{
    Ledger ledger;
    post(ledger, posting(VoucherKind::Receive, 1'000));
    post(ledger, posting(VoucherKind::Allot, 800));
    post(ledger, posting(VoucherKind::Commit, 500));
    post(ledger, posting(VoucherKind::Pay, 200));
    return ledger;
}

Money at(const Ledger &ledger, LedgerAccount account, std::int64_t year = 2026)
{
    Money sum;
    for (const auto &[key, amount] : ledger.balances()) {
        if (key.account == account && key.year == year)
            sum.fen += amount.fen;
    }
    return sum;
}

} // namespace

TEST_CASE("Money goes from its grantor to what was paid, step by step")
{
    const Ledger ledger = filled();
    CHECK(at(ledger, LedgerAccount::Grantor) == Money::yuan(-1'000));
    CHECK(at(ledger, LedgerAccount::Available) == Money::yuan(200));
    CHECK(at(ledger, LedgerAccount::Allotted) == Money::yuan(300));
    CHECK(at(ledger, LedgerAccount::Committed) == Money::yuan(300));
    CHECK(at(ledger, LedgerAccount::Paid) == Money::yuan(200));
    CHECK(ledger.total(LedgerAccount::Paid, kProject) == Money::yuan(200));
}

TEST_CASE("Nothing is posted beyond what there is, to the fen")
{
    const Ledger ledger = filled();
    const auto edge = [&](VoucherKind kind, std::int64_t yuan) {
        Posting just = posting(kind, yuan);
        CHECK(postingLines(just, ledger).has_value());
        just.parts[0].amount.fen += 1;
        const auto over = postingLines(just, ledger);
        REQUIRE_FALSE(over.has_value());
        CHECK(over.error().code == ErrorCode::Invalid);
        CHECK(over.error().message.contains(inYuan(Money::yuan(yuan))));
    };
    edge(VoucherKind::Allot, 200);
    edge(VoucherKind::Commit, 300);
    edge(VoucherKind::Pay, 300);
}

TEST_CASE("Money is given back one step at a time")
{
    Ledger ledger = filled();
    Posting back = posting(VoucherKind::GiveBack, 300);
    back.project = kProject;
    back.contract = kContract;
    post(ledger, back);
    CHECK(at(ledger, LedgerAccount::Committed) == Money());
    CHECK(at(ledger, LedgerAccount::Allotted) == Money::yuan(600));
    back.contract = {};
    back.parts[0].amount = Money::yuan(600);
    post(ledger, back);
    CHECK(at(ledger, LedgerAccount::Available) == Money::yuan(800));
    back.project = {};
    back.parts[0].amount = Money::yuan(800);
    post(ledger, back);
    CHECK(at(ledger, LedgerAccount::Grantor) == Money::yuan(-200));
    CHECK_FALSE(postingLines(back, ledger).has_value());
}

TEST_CASE("A posting names its quota, project, year and an amount that is one")
{
    const Ledger ledger = filled();
    Posting bad = posting(VoucherKind::Allot, 100);
    bad.project = {};
    CHECK_FALSE(postingLines(bad, ledger).has_value());
    bad = posting(VoucherKind::Receive, 100);
    bad.parts[0].quota = {};
    CHECK_FALSE(postingLines(bad, ledger).has_value());
    bad = posting(VoucherKind::Receive, 100);
    bad.parts.clear();
    CHECK_FALSE(postingLines(bad, ledger).has_value());
    bad = posting(VoucherKind::Receive, 100, 0);
    CHECK_FALSE(postingLines(bad, ledger).has_value());
    for (const std::int64_t fen : {std::int64_t{0},
                                   std::int64_t{-100},
                                   kLargestAmount.fen + 1,
                                   std::numeric_limits<std::int64_t>::min()}) {
        bad = posting(VoucherKind::Receive, 100);
        bad.parts[0].amount.fen = fen;
        CHECK_FALSE(postingLines(bad, ledger).has_value());
    }
    for (const VoucherKind kind : {VoucherKind::CarryOver, VoucherKind::Reversal})
        CHECK_FALSE(postingLines(posting(kind, 100), ledger).has_value());
}

TEST_CASE("A reversal brings every balance back, and is refused where later postings rest on it")
{
    Ledger ledger = filled();
    const auto before = ledger.balances();
    const auto lines = postingLines(posting(VoucherKind::Pay, 100), ledger);
    REQUIRE_OK(lines);
    REQUIRE_OK(ledger.take(*lines));
    const auto back = reversalLines(*lines, ledger);
    REQUIRE_OK(back);
    REQUIRE_OK(ledger.take(*back));
    CHECK(ledger.balances() == before);

    Ledger fresh;
    const auto receive = postingLines(posting(VoucherKind::Receive, 1'000), fresh);
    REQUIRE_OK(receive);
    REQUIRE_OK(fresh.take(*receive));
    post(fresh, posting(VoucherKind::Allot, 1));
    CHECK_FALSE(reversalLines(*receive, fresh).has_value());
}

TEST_CASE("What was not paid goes to the next year, each year even by itself")
{
    Ledger ledger = filled();
    const auto lines = carryOverLines(ledger, 2026);
    REQUIRE_OK(lines);
    REQUIRE_OK(ledger.take(*lines));
    CHECK(at(ledger, LedgerAccount::Available) == Money());
    CHECK(at(ledger, LedgerAccount::Allotted) == Money());
    CHECK(at(ledger, LedgerAccount::Committed) == Money());
    CHECK(at(ledger, LedgerAccount::Paid) == Money::yuan(200));
    CHECK(at(ledger, LedgerAccount::Grantor) == Money::yuan(-200));
    CHECK(at(ledger, LedgerAccount::Available, 2027) == Money::yuan(200));
    CHECK(at(ledger, LedgerAccount::Allotted, 2027) == Money::yuan(300));
    CHECK(at(ledger, LedgerAccount::Committed, 2027) == Money::yuan(300));
    CHECK(at(ledger, LedgerAccount::Grantor, 2027) == Money::yuan(-800));
    CHECK(carryOverLines(ledger, 2026)->empty());
    CHECK_FALSE(postingLines(posting(VoucherKind::Pay, 1), ledger).has_value());
    CHECK(postingLines(posting(VoucherKind::Pay, 300, 2027), ledger).has_value());
}

TEST_CASE("An amount is taken from quotas in their order until it is reached")
{
    Ledger ledger = filled();
    Posting more = posting(VoucherKind::Receive, 50);
    more.parts[0].quota = kOther;
    post(ledger, more);
    more = posting(VoucherKind::Allot, 50);
    more.parts[0].quota = kOther;
    post(ledger, more);
    const std::array order{kQuota, kOther};
    const Posting commit{VoucherKind::Commit, {}, kProject, kContract, 2026};
    const auto parts = spread(ledger, order, commit, Money::yuan(320));
    REQUIRE_OK(parts);
    CHECK(*parts == std::vector<QuotaPart>{{kQuota, Money::yuan(300)}, {kOther, Money::yuan(20)}});
    CHECK(spread(ledger, order, commit, Money::yuan(350)).has_value());
    CHECK_FALSE(spread(ledger, order, commit, Money{Money::yuan(350).fen + 1}).has_value());
}

TEST_CASE("A ledger that does not add up or is below nothing is damaged")
{
    std::vector<VoucherLine> lines(2);
    lines[0].quota = lines[1].quota = kQuota;
    lines[0].year = lines[1].year = 2026;
    lines[0].amount = Money{-100};
    lines[1].account = LedgerAccount::Available;
    lines[1].amount = Money{100};
    CHECK(Ledger::of(lines).has_value());
    lines[1].amount = Money{101};
    CHECK(Ledger::of(lines).error().code == ErrorCode::Corrupt);
    lines[1].amount = Money{100};
    lines[1].year = 2027;
    CHECK(Ledger::of(lines).error().code == ErrorCode::Corrupt);
    lines[1].year = 2026;
    lines[0].account = LedgerAccount::Allotted;
    CHECK(Ledger::of(lines).error().code == ErrorCode::Corrupt);
    lines[0].amount = Money{std::numeric_limits<std::int64_t>::min()};
    lines[1].amount = Money{-1};
    CHECK_FALSE(Ledger::of(lines).has_value());
}
