// SPDX-License-Identifier: GPL-3.0-or-later
#include "money/fund_standing.h"

#include "money/money_curve.h"
#include "support/stringify.h"

using namespace zs;

namespace {

const ProjectId kProject(Uuid{.bytes = {3}});
const ContractId kContract(Uuid{.bytes = {4}});

struct Book {
    std::vector<FundQuota> quotas;
    std::vector<Voucher> vouchers;
    std::vector<VoucherLine> lines;
    Ledger ledger;

    Book()
    {
        FundQuota quota;
        quota.id = FundQuotaId(Uuid{.bytes = {1}});
        quota.year = 2025;
        quotas.push_back(quota);
    }
    void keep(VoucherKind kind, std::vector<VoucherLine> made, QDate day, VoucherId reverses = {})
    {
        Voucher voucher;
        voucher.id = VoucherId(Uuid{.bytes = {9, static_cast<std::uint8_t>(vouchers.size())}});
        voucher.kind = kind;
        voucher.postedOn = day;
        voucher.reverses = reverses;
        REQUIRE_OK(ledger.take(made));
        for (VoucherLine &line : made) {
            line.voucher = voucher.id;
            lines.push_back(line);
        }
        vouchers.push_back(voucher);
    }
    void post(VoucherKind kind, std::int64_t yuan, QDate day)
    {
        Posting posting{kind, {{quotas[0].id, Money::yuan(yuan)}}, {}, {}, day.year()};
        if (kind != VoucherKind::Receive)
            posting.project = kProject;
        if (kind == VoucherKind::Commit || kind == VoucherKind::Pay)
            posting.contract = kContract;
        auto made = postingLines(posting, ledger);
        REQUIRE_OK(made);
        keep(kind, std::move(*made), day);
    }
    FundStanding of(std::int64_t year) const
    {
        const auto all = fundStandings(vouchers, lines, quotas, year, StandingBy::Quota);
        REQUIRE(all.size() == 1);
        return all[0];
    }
};

Book twoYears()
{
    Book book;
    book.post(VoucherKind::Receive, 1'000, {2025, 1, 10});
    book.post(VoucherKind::Allot, 800, {2025, 2, 10});
    book.post(VoucherKind::Commit, 500, {2025, 3, 10});
    book.post(VoucherKind::Pay, 200, {2025, 4, 10});
    book.keep(VoucherKind::CarryOver, *carryOverLines(book.ledger, 2025), {2025, 12, 31});
    book.post(VoucherKind::Pay, 100, {2026, 2, 10});
    return book;
}

} // namespace

TEST_CASE("The sums of a closed year stay what they were, and name what went on")
{
    const Book book = twoYears();
    const FundStanding old = book.of(2025);
    CHECK(old.received == Money::yuan(1'000));
    CHECK(old.allotted == Money::yuan(800));
    CHECK(old.committed == Money::yuan(500));
    CHECK(old.paid == Money::yuan(200));
    CHECK(old.carriedOut == Money::yuan(800));
    CHECK(old.left() == Money());
    const FundStanding next = book.of(2026);
    CHECK(next.received == Money());
    CHECK(next.carriedIn == Money::yuan(800));
    CHECK(next.allotted == Money::yuan(600));
    CHECK(next.committed == Money::yuan(300));
    CHECK(next.paid == Money::yuan(100));
    CHECK(next.left() == Money::yuan(700));
}

TEST_CASE("Over all years carrying over counts for nothing")
{
    const Book book = twoYears();
    const FundStanding all = book.of(0);
    CHECK(all.received == Money::yuan(1'000));
    CHECK(all.carriedIn == Money());
    CHECK(all.carriedOut == Money());
    CHECK(all.allotted == Money::yuan(800));
    CHECK(all.committed == Money::yuan(500));
    CHECK(all.paid == Money::yuan(300));
    CHECK(all.left() == Money::yuan(700));
}

TEST_CASE("Reversing a carry-over leaves the years as they were before it")
{
    Book book = twoYears();
    // the payment of the new year rests on it and goes first
    std::vector<VoucherLine> last(book.lines.end() - 2, book.lines.end());
    book.keep(VoucherKind::Reversal,
              *reversalLines(last, book.ledger),
              {2026, 3, 1},
              book.vouchers[5].id);
    std::vector<VoucherLine> carried;
    for (const VoucherLine &line : book.lines) {
        if (line.voucher == book.vouchers[4].id)
            carried.push_back(line);
    }
    CHECK(voucherAmount(carried) == Money::yuan(800));
    book.keep(VoucherKind::Reversal,
              *reversalLines(carried, book.ledger),
              {2026, 3, 2},
              book.vouchers[4].id);
    const FundStanding old = book.of(2025);
    CHECK(old.carriedOut == Money());
    CHECK(old.allotted == Money::yuan(800));
    CHECK(old.left() == Money::yuan(800));
    const FundStanding next = book.of(2026);
    CHECK(next.carriedIn == Money());
    CHECK(next.allotted == Money());
    CHECK(next.left() == Money());
}

TEST_CASE("A project's part receives what is allotted to it")
{
    const Book book = twoYears();
    const auto all =
        fundStandings(book.vouchers, book.lines, book.quotas, 0, StandingBy::QuotaAndProject);
    REQUIRE(all.size() == 1);
    CHECK(all[0].project == kProject);
    CHECK(all[0].received == Money::yuan(800));
    CHECK(all[0].paid == Money::yuan(300));
    CHECK(all[0].left() == Money::yuan(500));
    const auto next =
        fundStandings(book.vouchers, book.lines, book.quotas, 2026, StandingBy::QuotaAndProject);
    REQUIRE(next.size() == 1);
    CHECK(next[0].carriedIn == Money::yuan(600));
    CHECK(next[0].left() == Money::yuan(500));
    const auto old =
        fundStandings(book.vouchers, book.lines, book.quotas, 2025, StandingBy::QuotaAndProject);
    CHECK(old[0].carriedOut == Money::yuan(600));
    CHECK(old[0].left() == Money());
}

TEST_CASE("The trial balance adds up to nothing, in each year and over all")
{
    const Book book = twoYears();
    for (const std::int64_t year : {0, 2025, 2026}) {
        std::int64_t sum = 0;
        for (const TrialRow &row : trialBalance(book.lines, year)) {
            CHECK(row.balance.fen == row.in.fen - row.out.fen);
            sum += row.balance.fen;
        }
        CHECK(sum == 0);
    }
}

TEST_CASE("A curve runs month by month, with a plan of the year spread evenly")
{
    const Book book = twoYears();
    InvestmentFigure year;
    year.project = kProject;
    year.year = 2025;
    year.planned = Money{1'205}; // 100 each month, 105 in December
    const auto curve = moneyCurve({{&year, 1}, book.vouchers, book.lines});
    REQUIRE(curve.size() == 14);
    CHECK(curve.front().month == QDate(2025, 1, 1));
    CHECK(curve[0].planned == Money{100});
    CHECK(curve[10].planned == Money{1'100});
    CHECK(curve[11].planned == Money{1'205});
    CHECK(curve[1].allotted == Money::yuan(800));
    CHECK(curve[3].paid == Money::yuan(200));
    CHECK(curve.back().month == QDate(2026, 2, 1));
    CHECK(curve.back().paid == Money::yuan(300));
    CHECK(curve.back().allotted == Money::yuan(800));
    CHECK(moneyCurve({}).empty());
}
