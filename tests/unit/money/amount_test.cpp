// SPDX-License-Identifier: GPL-3.0-or-later
#include "money/amount.h"

#include "support/stringify.h"

#include <array>
#include <limits>

using namespace zs;
using namespace Qt::StringLiterals;

namespace {

std::int64_t fen(const QString &text, AmountUnit unit)
{
    const auto read = typedAmount(text, unit);
    return read ? read->fen : -1;
}

} // namespace

TEST_CASE("An amount is read exactly, in the unit that was asked for")
{
    CHECK(fen(u"1"_s, AmountUnit::Yuan) == 100);
    CHECK(fen(u"1"_s, AmountUnit::TenThousand) == 1'000'000);
    CHECK(fen(u"1"_s, AmountUnit::HundredMillion) == 10'000'000'000);
    CHECK(fen(u"1,234,567.89"_s, AmountUnit::Yuan) == 123'456'789);
    CHECK(fen(u"0.000001"_s, AmountUnit::TenThousand) == 1);
    CHECK(fen(u"１２．５"_s, AmountUnit::TenThousand) == 12'500'000);
    CHECK(fen(u" 3 000 "_s, AmountUnit::Yuan) == 300'000);
    CHECK(fen(u"007.500"_s, AmountUnit::Yuan) == 750);
    CHECK(fen(u".5"_s, AmountUnit::Yuan) == 50);
    CHECK(fen(u"0"_s, AmountUnit::Yuan) == 0);
    CHECK(fen(u"0.10000000000000000000000000000000"_s, AmountUnit::Yuan) == 10);
}

TEST_CASE("What is no amount is refused in words")
{
    for (const char *bad : {"",
                            " ",
                            "abc",
                            "-1",
                            "1.",
                            "1.2.3",
                            "1e9",
                            "0x10",
                            "万",
                            "1.005",
                            "99999999999999999999",
                            "+5"}) {
        INFO(bad);
        const auto read = typedAmount(QString::fromUtf8(bad), AmountUnit::Yuan);
        REQUIRE_FALSE(read.has_value());
        CHECK_FALSE(read.error().message.isEmpty());
    }
    const auto negative = typedAmount(u"-5", AmountUnit::Yuan);
    CHECK(negative.error().message.contains(u"below"_s));
}

TEST_CASE("One million million yuan is the most, one fen more is a slip of the unit")
{
    CHECK(fen(u"1000000000000"_s, AmountUnit::Yuan) == kLargestAmount.fen);
    CHECK(fen(u"10000"_s, AmountUnit::HundredMillion) == kLargestAmount.fen);
    CHECK(fen(u"1000000000000.01"_s, AmountUnit::Yuan) == -1);
    const auto slip = typedAmount(u"123456789", AmountUnit::HundredMillion);
    REQUIRE_FALSE(slip.has_value());
    CHECK(slip.error().message.contains(u"1 万亿元"_s));
    CHECK(plausible(kLargestAmount).has_value());
    CHECK_FALSE(plausible(Money{kLargestAmount.fen + 1}).has_value());
    CHECK_FALSE(plausible({}).has_value());
    CHECK_FALSE(plausible(Money{-1}).has_value());
}

TEST_CASE("Amounts that look like the wrong unit are doubted, others are not")
{
    CHECK_FALSE(doubtAbout(Money::yuan(999)).isEmpty());
    CHECK(doubtAbout(Money::yuan(1'000)).isEmpty());
    CHECK(doubtAbout(Money::yuan(99'999'999'999)).isEmpty());
    CHECK_FALSE(doubtAbout(Money::yuan(100'000'000'000)).isEmpty());
}

TEST_CASE("Sums that do not fit are told, not wrapped around")
{
    constexpr Money largest{std::numeric_limits<std::int64_t>::max()};
    CHECK(plus(largest, {}) == largest);
    CHECK_FALSE(plus(largest, Money{1}).has_value());
    CHECK_FALSE(plus(Money{std::numeric_limits<std::int64_t>::min()}, Money{-1}).has_value());
    const std::array amounts{largest, Money{1}};
    CHECK_FALSE(sumOf(amounts).has_value());
}

TEST_CASE("Amounts are shown in a unit that fits them")
{
    CHECK(amountText(Money::yuan(12'345'600)) == u"1,234.56 ten thousand yuan"_s);
    CHECK(amountText(Money::yuan(1'250'000'000)) == u"12.50 hundred million yuan"_s);
    CHECK(amountText(Money::yuan(99'999'999)) == u"10,000.00 ten thousand yuan"_s);
}
