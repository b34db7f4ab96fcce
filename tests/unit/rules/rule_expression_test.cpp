// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/rule_expression.h"

#include "support/stringify.h"

#include <catch2/catch_test_macros.hpp>

#include <array>
#include <random>

using namespace zs;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array kFacts{
    FactInfo{"project.estimate", RuleKind::Number, FactUnit::Yuan, "Estimate"},
    FactInfo{"project.budget", RuleKind::Number, FactUnit::Yuan, "Budget"},
    FactInfo{"project.way", RuleKind::Text, FactUnit::None, "Way of investing"},
    FactInfo{"project.secret", RuleKind::Truth, FactUnit::None, "Secret"},
    FactInfo{"notice.sent", RuleKind::Day, FactUnit::None, "Notice sent"},
    FactInfo{"unheard", RuleKind::Number, FactUnit::None, "Never known"},
    FactInfo{"unheard.truth", RuleKind::Truth, FactUnit::None, "Never known"},
};
const std::array kParameters{
    RuleParameter{u"limit"_s, RuleValue(*RuleNumber::fromText(u"0.1")), FactUnit::Share}};

RuleValue fact(int index)
{
    switch (index) {
    case 0:
        return *RuleNumber::of(1000);
    case 1:
        return *RuleNumber::fromText(u"1100.01");
    case 2:
        return u"direct"_s;
    case 3:
        return true;
    case 4:
        return QDate(2026, 2, 13);
    default:
        return {};
    }
}

/// Saturday and Sunday are free.
RuleCalendar weekdays()
{
    const auto count = [](QDate from, QDate to) {
        std::int64_t days = 0;
        for (QDate day = from.addDays(1); day <= to; day = day.addDays(1))
            days += day.dayOfWeek() < 6 ? 1 : 0;
        return days;
    };
    const auto add = [](QDate day, std::int64_t workdays) {
        while (workdays > 0) {
            day = day.addDays(1);
            workdays -= day.dayOfWeek() < 6 ? 1 : 0;
        }
        return day;
    };
    return {count, add};
}

RuleExpression parsed(const QString &text)
{
    auto made = RuleExpression::parse(text, kFacts, kParameters);
    if (!made)
        FAIL(text.toStdString() << " at " << made.error().at << ": "
                                << made.error().message.toStdString());
    return std::move(*made);
}

RuleValue valueOf(const QString &text)
{
    return parsed(text).value(fact, weekdays());
}

} // namespace

TEST_CASE("Expressions come out as written, by rank and from the left")
{
    const std::array yes{
        u"1 + 2 * 3 = 7"_s,
        u"(1 + 2) * 3 = 9"_s,
        u"10 - 4 - 3 = 3"_s,
        u"8 / 4 / 2 = 1"_s,
        u"- 3 + 5 = 2"_s,
        u"- - 3 = 3"_s,
        u"not false and true"_s,
        u"not (true and false)"_s,
        u"not not true"_s,
        u"false and true or true"_s,
        u"10% = 0.1"_s,
        u"project.budget > project.estimate * (1 + limit)"_s,
        u"not (project.budget - 0.01 > project.estimate * 110%)"_s,
        u"project.way in [\"subsidy\", \"direct\"]"_s,
        u"project.way != \"subsidy\""_s,
        u"project.secret"_s,
        u"notice.sent + 30 = 2026-03-15"_s,
        u"notice.sent - 13 = 2026-01-31"_s,
        u"2026-03-01 - notice.sent = 16"_s,
        u"notice.sent < 2026-02-14"_s,
        u"min(3, 1, 2) = 1 and max(3, 1, 2) = 3"_s,
        u"abs(1 - 4) = 3 and round(2.5) = 3 and round(-2.5) = -3 and round(2.4) = 2"_s,
        u"if(project.secret, 1, 2) = 1"_s,
        u"workdays(notice.sent, 2026-02-23) = 6"_s,
        u"addWorkdays(notice.sent, 7) = 2026-02-24"_s,
        u"known(project.way) and not known(unheard)"_s,
    };
    for (const QString &text : yes) {
        CAPTURE(text);
        CHECK(valueOf(text) == RuleValue(true));
    }
}

TEST_CASE("What is not known stays so, but does not hide what is certain without it")
{
    for (const QString &text : {u"unheard > 3"_s,
                                u"not unheard.truth"_s,
                                u"true and unheard.truth"_s,
                                u"false or unheard.truth"_s,
                                u"1 / 0 = 1"_s,
                                u"999999999999 * 999999999999 > 1"_s,
                                u"min(1, unheard) = 1"_s,
                                u"if(unheard.truth, 1, 2) = 1"_s,
                                u"1 in [2, unheard]"_s,
                                u"notice.sent + 100000000 > 2026-01-01"_s,
                                u"workdays(notice.sent, 2026-02-23) = unheard"_s}) {
        CAPTURE(text);
        CHECK_FALSE(isKnown(valueOf(text)));
    }
    CHECK(valueOf(u"false and unheard.truth"_s) == RuleValue(false));
    CHECK(valueOf(u"unheard.truth or true"_s) == RuleValue(true));
    CHECK(valueOf(u"1 in [unheard, 1]"_s) == RuleValue(true));
    CHECK(valueOf(u"if(project.secret, true, unheard.truth)"_s) == RuleValue(true));
    CHECK_FALSE(isKnown(parsed(u"workdays(notice.sent, notice.sent) = 0"_s).value(fact)));
}

TEST_CASE("A fact of another kind than the catalogue says is not known")
{
    const auto wrong = [](int) -> RuleValue { return u"a text"_s; };
    CHECK_FALSE(isKnown(parsed(u"project.estimate > 0"_s).value(wrong)));
}

TEST_CASE("A fault is named where it stands")
{
    struct Bad {
        QString text;
        qsizetype at;
    };
    for (const auto &[text, at] : {Bad{u""_s, 0},
                                   Bad{u"1 +"_s, 3},
                                   Bad{u"1 < 2 < 3"_s, 6},
                                   Bad{u"project.estimat > 1"_s, 0},
                                   Bad{u"1 and true"_s, 0},
                                   Bad{u"true and 1"_s, 9},
                                   Bad{u"project.way < \"x\""_s, 12},
                                   Bad{u"project.way = 1"_s, 14},
                                   Bad{u"(1 + 2"_s, 6},
                                   Bad{u"1 in [1, \"x\"]"_s, 9},
                                   Bad{u"1 in []"_s, 6},
                                   Bad{u"abs(1, 2) = 1"_s, 0},
                                   Bad{u"sin(1) = 1"_s, 0},
                                   Bad{u"if(true, 1, \"x\") = 1"_s, 12},
                                   Bad{u"workdays(1, 2) = 1"_s, 9},
                                   Bad{u"\"open"_s, 0},
                                   Bad{u"2026-02-30 = notice.sent"_s, 0},
                                   Bad{u"1 ; 2"_s, 2},
                                   Bad{u"project.estimate \u003e\u003d \u4e00"_s, 20},
                                   Bad{u"1.5.2 = 1"_s, 0}}) {
        CAPTURE(text);
        const auto made = RuleExpression::parse(text, kFacts, kParameters);
        REQUIRE_FALSE(made.has_value());
        CHECK(made.error().at == at);
        CHECK_FALSE(made.error().message.isEmpty());
    }
}

TEST_CASE("Neither depth nor length takes the reader down")
{
    const int most = RuleExpression::kMostDepth;
    const auto nested = [](int depth) {
        return QString(depth, u'(') + u'1' + QString(depth, u')');
    };
    CHECK(RuleExpression::parse(nested(most), kFacts, kParameters).has_value());
    CHECK_FALSE(RuleExpression::parse(nested(most + 1), kFacts, kParameters).has_value());
    CHECK_FALSE(RuleExpression::parse(QString(4'000, u'('), kFacts, kParameters).has_value());
    CHECK(RuleExpression::parse(QString(4'000, u'-') + u'1', kFacts, kParameters).has_value());
    CHECK_FALSE(RuleExpression::parse(QString(5'000, u'1'), kFacts, kParameters).has_value());
}

TEST_CASE("Steps show each comparison with both sides as they were")
{
    const RuleExpression made =
        parsed(u"project.secret and project.budget > project.estimate * (1 + limit)"_s);
    const auto steps = made.steps(fact);
    REQUIRE(steps.size() == 2);
    CHECK(steps[0].text == u"project.secret");
    CHECK(steps[1].text == u"project.budget > project.estimate * (1 + limit)");
    CHECK(steps[1].left == RuleValue(*RuleNumber::fromText(u"1100.01")));
    CHECK(steps[1].right == RuleValue(*RuleNumber::of(1100)));
    CHECK(steps[1].facts == std::vector{1, 0});
    CHECK(made.facts() == std::vector{3, 1, 0});
}

namespace {

/// Random expressions of truths with what they must come to, by other code: 0 no, 1 yes, 2 unknown.
struct Grown {
    QString text;
    int truth = 2;
};

Grown grown(std::mt19937 &random, int depth)
{
    switch (depth == 0 ? random() % 4 : random() % 8) {
    case 0:
        return {u"true"_s, 1};
    case 1:
        return {u"false"_s, 0};
    case 2:
        return {u"unheard.truth"_s, 2};
    case 3: {
        const int a = static_cast<int>(random() % 5);
        const int b = static_cast<int>(random() % 5);
        return {u"%1 <= %2"_s.arg(a).arg(b), a <= b ? 1 : 0};
    }
    case 4: {
        const Grown one = grown(random, depth - 1);
        return {u"not ("_s + one.text + u')', one.truth == 2 ? 2 : 1 - one.truth};
    }
    case 5:
    case 6: {
        const Grown a = grown(random, depth - 1);
        const Grown b = grown(random, depth - 1);
        const bool no = a.truth == 0 || b.truth == 0;
        return {u'(' + a.text + u") and ("_s + b.text + u')',
                no ? 0 : (a.truth == 1 && b.truth == 1 ? 1 : 2)};
    }
    default: {
        const Grown a = grown(random, depth - 1);
        const Grown b = grown(random, depth - 1);
        const bool yes = a.truth == 1 || b.truth == 1;
        return {u'(' + a.text + u") or ("_s + b.text + u')',
                yes ? 1 : (a.truth == 0 && b.truth == 0 ? 0 : 2)};
    }
    }
}

} // namespace

TEST_CASE("Ten thousand grown conditions come to what three-valued logic says")
{
    std::mt19937 random(17);
    for (int i = 0; i < 10'000; ++i) {
        const Grown one = grown(random, 4);
        const auto made = RuleExpression::parse(one.text, kFacts, kParameters);
        if (!made) // grown too long
            continue;
        CAPTURE(one.text);
        const RuleValue value = made->value(fact);
        const int truth = !isKnown(value) ? 2 : std::get<bool>(value) ? 1 : 0;
        CHECK(truth == one.truth);
    }
}
