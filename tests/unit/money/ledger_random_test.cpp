// SPDX-License-Identifier: GPL-3.0-or-later
// Thousands of postings by chance, against books kept in another way.
#include "money/fund_standing.h"
#include "support/stringify.h"

#include <array>
#include <random>

using namespace zs;

namespace {

Uuid idOf(std::uint8_t kind, std::size_t n)
{
    return Uuid{.bytes = {kind,
                          static_cast<std::uint8_t>(n >> 16U),
                          static_cast<std::uint8_t>(n >> 8U),
                          static_cast<std::uint8_t>(n)}};
}

struct Chance {
    explicit Chance(std::uint64_t seed)
        : engine(seed)
    {}
    std::size_t below(std::size_t n)
    {
        return std::uniform_int_distribution<std::size_t>(0, n - 1)(engine);
    }
    std::mt19937_64 engine;
};

Posting anyPosting(Chance &chance)
{
    static constexpr std::array kKinds{VoucherKind::Receive,
                                       VoucherKind::Allot,
                                       VoucherKind::Commit,
                                       VoucherKind::Pay,
                                       VoucherKind::GiveBack};
    Posting posting;
    posting.kind = kKinds[chance.below(kKinds.size())];
    posting.year = 2024 + static_cast<std::int64_t>(chance.below(3));
    const std::size_t parts = 1 + chance.below(2);
    for (std::size_t i = 0; i < parts; ++i)
        posting.parts.push_back({FundQuotaId(idOf(1, chance.below(3))),
                                 Money{1 + static_cast<std::int64_t>(chance.below(1'000'000))}});
    if (posting.kind != VoucherKind::Receive && chance.below(10) > 0)
        posting.project = ProjectId(idOf(2, chance.below(3)));
    if (posting.project.isValid() && chance.below(3) > 0)
        posting.contract = ContractId(idOf(3, chance.below(2)));
    return posting;
}

void check(const Ledger &ledger)
{
    std::map<std::int64_t, std::int64_t> byYear;
    for (const auto &[key, amount] : ledger.balances()) {
        byYear[key.year] += amount.fen;
        if (key.account == LedgerAccount::Grantor)
            CHECK(amount.fen <= 0);
        else
            CHECK(amount.fen > 0);
    }
    for (const auto &[year, sum] : byYear)
        CHECK(sum == 0);
}

} // namespace

TEST_CASE("Whatever is posted, the ledger stays even and nothing falls below nothing")
{
    for (std::uint64_t seed = 1; seed <= 8; ++seed) {
        INFO("seed " << seed);
        Chance chance(seed);
        Ledger ledger;
        std::vector<VoucherLine> all;
        std::vector<std::vector<VoucherLine>> vouchers;
        int posted = 0;
        int refused = 0;
        int reversed = 0;
        const auto keep = [&](std::vector<VoucherLine> lines) {
            for (VoucherLine &line : lines) {
                line.voucher = VoucherId(idOf(9, vouchers.size()));
                all.push_back(line);
            }
            vouchers.push_back(std::move(lines));
            ++posted;
        };
        for (int i = 0; i < 1'500; ++i) {
            const std::size_t what = chance.below(20);
            if (what == 0 && !vouchers.empty()) {
                const auto &lines = vouchers[chance.below(vouchers.size())];
                const auto before = ledger.balances();
                auto back = reversalLines(lines, ledger);
                if (!back)
                    continue;
                REQUIRE_OK(ledger.take(*back));
                Ledger again = ledger; // what was taken back may be posted again at once
                REQUIRE_OK(again.take(lines));
                CHECK(again.balances() == before);
                keep(std::move(*back));
                ++reversed;
            } else if (what == 1 && i % 7 == 0) {
                auto lines =
                    carryOverLines(ledger, 2024 + static_cast<std::int64_t>(chance.below(3)));
                REQUIRE_OK(lines);
                if (lines->empty())
                    continue;
                REQUIRE_OK(ledger.take(*lines));
                keep(std::move(*lines));
            } else {
                const auto before = ledger.balances();
                auto lines = postingLines(anyPosting(chance), ledger);
                CHECK(ledger.balances() == before); // asking posts nothing
                if (!lines) {
                    ++refused;
                    continue;
                }
                REQUIRE_OK(ledger.take(*lines));
                keep(std::move(*lines));
            }
            if (i % 50 == 0)
                check(ledger);
        }
        check(ledger);
        const auto read = Ledger::of(all);
        REQUIRE_OK(read);
        CHECK(read->balances() == ledger.balances());
        std::int64_t sum = 0;
        for (const TrialRow &row : trialBalance(all, 0))
            sum += row.balance.fen;
        CHECK(sum == 0);
        CHECK(posted > 300);
        CHECK(refused > 100);
        CHECK(reversed > 5);
    }
}

TEST_CASE("Plain books kept beside the ledger come to the same balances")
{
    Chance chance(99);
    Ledger ledger;
    std::map<std::array<std::int64_t, 5>, std::int64_t> heaps;
    const auto place = [](std::size_t account, const Posting &p, const QuotaPart &part) {
        const auto byte = [](const Uuid &id) { return std::int64_t{id.bytes[3]} + !id.isNull(); };
        return std::array<std::int64_t, 5>{static_cast<std::int64_t>(account),
                                           byte(part.quota.value()),
                                           account < 2 ? 0 : byte(p.project.value()),
                                           account < 3 ? 0 : byte(p.contract.value()),
                                           p.year};
    };
    int agreed = 0;
    for (int i = 0; i < 4'000; ++i) {
        Posting p = anyPosting(chance);
        p.parts.resize(1);
        std::size_t from = 0;
        std::size_t to = 0;
        switch (p.kind) {
        case VoucherKind::Receive:
            from = 0, to = 1;
            break;
        case VoucherKind::Allot:
            from = 1, to = 2;
            break;
        case VoucherKind::Commit:
            from = 2, to = 3;
            break;
        case VoucherKind::Pay:
            from = 3, to = 4;
            break;
        default:
            from = p.contract.isValid() ? 3 : p.project.isValid() ? 2 : 1;
            to = from - 1;
        }
        const bool named = p.project.isValid() || (from < 2 && to < 2);
        auto &source = heaps[place(from, p, p.parts[0])];
        const bool enough = from == 0 || source >= p.parts[0].amount.fen;
        const auto lines = postingLines(p, ledger);
        CHECK(lines.has_value() == (named && enough));
        if (!lines)
            continue;
        REQUIRE_OK(ledger.take(*lines));
        source -= p.parts[0].amount.fen;
        heaps[place(to, p, p.parts[0])] += p.parts[0].amount.fen;
        ++agreed;
    }
    CHECK(agreed > 500);
    std::size_t filled = 0;
    for (const auto &[key, fen] : heaps)
        filled += fen != 0 ? 1 : 0;
    CHECK(filled == ledger.balances().size());
}
