// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/rule_number.h"

#include "support/stringify.h"

#include <catch2/catch_test_macros.hpp>

#include <random>

using namespace zs;

namespace {

RuleNumber number(QStringView text)
{
    const auto read = RuleNumber::fromText(text);
    REQUIRE(read.has_value());
    return *read;
}

} // namespace

TEST_CASE("Numbers are read exactly and written without zeros at the end")
{
    CHECK(number(u"1250.50").text() == u"1250.5");
    CHECK(number(u"0.000001").text() == u"0.000001");
    CHECK(number(u"999999999999.999999").text() == u"999999999999.999999");
    CHECK(number(u"7").negated().text() == u"-7");
    for (const QStringView bad : {u"",
                                  u".",
                                  u"1.",
                                  u".5",
                                  u"1.2.3",
                                  u"-1",
                                  u"1e3",
                                  u"0.0000001",
                                  u"1234567890123",
                                  u"１"}) {
        CAPTURE(bad);
        CHECK_FALSE(RuleNumber::fromText(bad).has_value());
    }
}

TEST_CASE("A share of an amount is exact to the fen")
{
    // 3 x 1.1 is more than 3.3 in binary fractions
    CHECK(number(u"3").times(number(u"1.1")) == number(u"3.3"));
    for (std::int64_t fen = 1; fen < 100'000; fen += 37) {
        CAPTURE(fen);
        const auto amount = RuleNumber::ofHundredths(fen * 10);
        REQUIRE(amount.has_value());
        CHECK(amount->times(number(u"1.1")) == RuleNumber::ofHundredths(fen * 11));
    }
}

TEST_CASE("Quotients round half away from zero; none by zero")
{
    CHECK(number(u"2").over(number(u"3")) == number(u"0.666667"));
    CHECK(number(u"2").negated().over(number(u"3")) == number(u"0.666667").negated());
    CHECK(number(u"1").over(number(u"2").negated()) == number(u"0.5").negated());
    CHECK_FALSE(number(u"1").over(RuleNumber()).has_value());
}

TEST_CASE("What does not fit is no number, whatever the operation")
{
    const RuleNumber huge = number(u"999999999999.999999");
    CHECK_FALSE(huge.times(huge).has_value());
    CHECK_FALSE(huge.over(number(u"0.000001")).has_value());
    CHECK_FALSE(RuleNumber::of(INT64_MAX).has_value());
    CHECK_FALSE(RuleNumber::ofHundredths(INT64_MIN).has_value());
    std::mt19937_64 random(3);
    for (int i = 0; i < 20'000; ++i) {
        const auto any = [&] {
            return RuleNumber::ofHundredths(static_cast<std::int64_t>(random() >> (random() % 64)));
        };
        const auto a = any();
        const auto b = any();
        if (!a || !b)
            continue;
        // with the sanitizers on, the question is whether any of these overflows
        if (const auto sum = a->plus(*b))
            CHECK(sum->minus(*b) == a);
        (void)a->times(*b);
        (void)a->negated().over(*b);
    }
}
