// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/project_facts.h"
#include "rules/shipped_rules.h"
#include "support/stringify.h"

#include <catch2/catch_test_macros.hpp>

using namespace zs;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kPack = R"json({
  "format": 1, "key": "site", "name": {"zh": "本级", "en": "Site"}, "issuer": "某局", "version": 2, "date": "2026-01-05",
  "rules": [
    {"id": "a", "subject": "project", "name": {"zh": "甲", "en": "A"}, "document": {"zh": "办法", "en": "Measure"},
     "article": {"zh": "第一条", "en": "art. 1"}, "mark": "P", "from": "2026-01-01", "to": "2026-12-31",
     "parameters": [{"key": "limit", "name": {"zh": "上限", "en": "Limit"}, "value": "12%", "unit": "share"}],
     "applies": "project.hasOwner",
     "condition": "project.budget > project.estimate * (1 + limit)", "severity": "stop",
     "text": {"zh": "超过 {limit}", "en": "Over {limit}"}}
  ]
})json";

QByteArray with(const QByteArray &before, const QByteArray &after)
{
    QByteArray pack = kPack;
    REQUIRE(pack.contains(before));
    return pack.replace(before, after);
}

RulePack pack(const QByteArray &json)
{
    auto read = readRulePack(json, ruleSubjects());
    if (!read)
        FAIL(inWords(read.error()).toStdString());
    return std::move(*read);
}

} // namespace

TEST_CASE("The packs that come with the program are in order, and every rule names its source")
{
    const auto packs = shippedRules();
    REQUIRE(packs.has_value());
    REQUIRE_FALSE(packs->empty());
    for (const RulePack &each : *packs) {
        CHECK_FALSE(each.rules.empty());
        for (const Rule &rule : each.rules) {
            CAPTURE(rule.id);
            CHECK_FALSE(rule.document.zh.isEmpty());
            CHECK_FALSE(rule.article.zh.isEmpty());
            CHECK_FALSE(rule.text.en.isEmpty());
        }
    }
}

TEST_CASE("A pack is read with figures, dates and conditions")
{
    const RulePack read = pack(kPack);
    CHECK(read.version == 2);
    REQUIRE(read.rules.size() == 1);
    const Rule &rule = read.rules[0];
    CHECK(rule.mark == RuleMark::Partly);
    CHECK(rule.severity == RuleSeverity::Stop);
    CHECK(rule.parameters[0].value == RuleValue(*RuleNumber::fromText(u"0.12")));
    CHECK(rule.applies.has_value());
    CHECK_FALSE(rule.inForce(QDate(2025, 12, 31)));
    CHECK(rule.inForce(QDate(2026, 1, 1)));
    CHECK(rule.inForce(QDate(2026, 12, 31)));
    CHECK_FALSE(rule.inForce(QDate(2027, 1, 1)));
}

TEST_CASE("What is wrong in a pack is told with its line")
{
    struct Bad {
        QByteArray json;
        int line;
    };
    for (const auto &[json, line] :
         {Bad{with("\"format\": 1", "\"format\": 2"), 1},
          Bad{with("\"issuer\"", "\"isuer\""), 2},
          Bad{with("\"date\": \"2026-01-05\"", "\"date\": \"2026-02-30\""), 2},
          Bad{with("\"subject\": \"project\"", "\"subject\": \"weather\""), 4},
          Bad{with("\"mark\": \"P\"", "\"mark\": \"X\""), 5},
          Bad{with("\"to\": \"2026-12-31\"", "\"to\": \"2025-12-31\""), 4},
          Bad{with("\"value\": \"12%\"", "\"value\": \"twelve\""), 6},
          Bad{with("\"value\": \"12%\"", "\"value\": \"1 / 0\""), 6},
          Bad{with("\"unit\": \"share\"", "\"unit\": \"miles\""), 6},
          Bad{with("\"applies\": \"project.hasOwner\"", "\"applies\": \"project.budget\""), 7},
          Bad{with("project.budget >", "project.buget >"), 8},
          Bad{with("\"severity\": \"stop\"", "\"severity\": \"loud\""), 8},
          Bad{with("Over {limit}", "Over {limits}"), 9},
          Bad{with("{\"zh\": \"甲\", \"en\": \"A\"}", "{\"zh\": \"甲\"}"), 4}}) {
        CAPTURE(json.toStdString());
        const auto read = readRulePack(json, ruleSubjects());
        REQUIRE_FALSE(read.has_value());
        CHECK(std::ranges::contains(read.error(), line, &TextFault::line));
    }
    CHECK_FALSE(readRulePack("{", ruleSubjects()).has_value());
    CHECK_FALSE(readRulePack(QByteArray(), ruleSubjects()).has_value());
}

TEST_CASE("A rule that stands twice is a fault")
{
    const qsizetype from = kPack.indexOf("{\"id\"");
    const QByteArray rule = kPack.mid(from, kPack.lastIndexOf(']') - from);
    const auto read =
        readRulePack(with("\"rules\": [", "\"rules\": [" + rule + ","), ruleSubjects());
    REQUIRE_FALSE(read.has_value());
    CHECK(read.error().size() == 1);
}

TEST_CASE("The later pack's rule of a name holds, and the book says what it overrides")
{
    const auto named = [](const QByteArray &json, const QString &key) {
        RulePack made = pack(json);
        made.key = key;
        return made;
    };
    RuleBook book;
    book.add(named(kPack, u"one"_s));
    book.add(named(with("12%", "15%"), u"two"_s));
    book.add(named(with("\"id\": \"a\"", "\"id\": \"b\""), u"three"_s));
    const auto entries = book.entries();
    REQUIRE(entries.size() == 2);
    CHECK(entries[0].rule->parameters[0].value == RuleValue(*RuleNumber::fromText(u"0.15")));
    CHECK(entries[0].overridden == &book.packs()[0]->rules[0]);
    CHECK(entries[0].pack == book.packs()[1].get());
    CHECK(entries[1].overridden == nullptr);
    CHECK(book.find(u"a")->rule == entries[0].rule);
    CHECK_FALSE(book.find(u"c").has_value());
}

TEST_CASE("A pack of the same key takes the place of the one before, rules that it drops included")
{
    RuleBook book;
    book.add(pack(kPack));
    book.add(pack(with("12%", "15%")));
    REQUIRE(book.entries().size() == 1);
    CHECK(book.entries()[0].overridden);
    CHECK(book.pack(book.packs()[0]->key) == book.packs()[0].get());
    book.add(pack(with("\"id\": \"a\"", "\"id\": \"b\"")));
    REQUIRE(book.entries().size() == 1);
    CHECK(book.entries()[0].rule->id == u"b");
    CHECK_FALSE(book.find(u"a").has_value());
    CHECK(book.packs().size() == 1);
}

TEST_CASE("The difference of two packs names each rule and what became other")
{
    const RulePack before = pack(kPack);
    CHECK(difference(before, before).empty());
    const auto changed = difference(before, pack(with("12%", "15%")));
    REQUIRE(changed.size() == 1);
    CHECK(changed[0].kind == RuleDifference::Kind::Changed);
    REQUIRE(changed[0].what.size() == 1);
    CHECK(changed[0].what[0].contains(u"12%"));
    CHECK(changed[0].what[0].contains(u"15%"));
    const auto other = difference(before, pack(with("\"id\": \"a\"", "\"id\": \"b\"")));
    REQUIRE(other.size() == 2);
    CHECK(other[0].kind == RuleDifference::Kind::Added);
    CHECK(other[1].kind == RuleDifference::Kind::Removed);
}
