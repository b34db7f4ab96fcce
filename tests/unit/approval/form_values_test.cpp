// SPDX-License-Identifier: GPL-3.0-or-later
#include "approval/process_graph.h"
#include "approval_desk.h"

#include <QJsonDocument>

#include <catch2/generators/catch_generators.hpp>

using namespace zs;
using namespace zs::test;

namespace {

FormCondition joined(FormCondition::Kind kind, std::vector<FormCondition> parts)
{
    FormCondition condition;
    condition.kind = kind;
    condition.parts = std::move(parts);
    return condition;
}

bool isTrue(const FormCondition &condition, const FormValues &form)
{
    const auto result = holds(condition, form);
    REQUIRE_OK(result);
    return *result;
}

} // namespace

TEST_CASE("comparisons keep their bounds")
{
    const FormValues hundred = form(100);
    CHECK(isTrue(amountIs(CompareOp::AtLeast, 100), hundred));
    CHECK(isTrue(amountIs(CompareOp::AtMost, 100), hundred));
    CHECK(isTrue(amountIs(CompareOp::Equal, 100), hundred));
    CHECK_FALSE(isTrue(amountIs(CompareOp::NotEqual, 100), hundred));
    CHECK_FALSE(isTrue(amountIs(CompareOp::More, 100), hundred));
    CHECK_FALSE(isTrue(amountIs(CompareOp::Less, 100), hundred));
}

TEST_CASE("more than a tenth above another field is exact to the last fen")
{
    FormCondition condition;
    condition.field = u"new"_s;
    condition.op = CompareOp::More;
    condition.otherField = u"old"_s;
    condition.percent = 110;
    // the largest amounts would overflow 64 bits when multiplied
    const std::int64_t old = GENERATE(std::int64_t{1000}, std::int64_t{8'000'000'000'000'000'000});
    const std::int64_t bound = old / 100 * 110;
    CHECK_FALSE(isTrue(condition, {{u"new"_s, Money{bound}}, {u"old"_s, Money{old}}}));
    CHECK(isTrue(condition, {{u"new"_s, Money{bound + 1}}, {u"old"_s, Money{old}}}));
}

TEST_CASE("conditions are joined, and a field that is left out is never taken for false")
{
    using Kind = FormCondition::Kind;
    const auto small = amountIs(CompareOp::Less, 10);
    const auto large = amountIs(CompareOp::More, 50);
    CHECK_FALSE(isTrue(joined(Kind::All, {small, large}), form(100)));
    CHECK(isTrue(joined(Kind::Any, {small, large}), form(100)));
    CHECK(isTrue(joined(Kind::Not, {small}), form(100)));
    FormCondition other = large;
    other.field = u"other"_s;
    const auto unknown = holds(joined(Kind::Any, {large, other}), form(100));
    REQUIRE_FALSE(unknown);
    CHECK(unknown.error().code == ErrorCode::Invalid);
    CHECK(fieldsOf(joined(Kind::Any, {large, other, small}))
          == std::vector<QString>{u"amount"_s, u"other"_s});
    CHECK_FALSE(holds(large, {{u"amount"_s, std::int64_t{60}}}));
}

TEST_CASE("a form is written with types and read back, and its bytes do not depend on order")
{
    const FormValues all{{u"m"_s, Money{-1}},
                         {u"n"_s, std::int64_t{1} << 62},
                         {u"f"_s, false},
                         {u"t"_s, u"“文”"_s},
                         {u"p"_s, person(1)},
                         {u"u"_s, idNumber<OrgUnitId>(3, 1)},
                         {u"d"_s, QDate(2026, 2, 28)}};
    const auto read = formFromJson(toJson(all));
    REQUIRE_OK(read);
    CHECK(*read == all);
    CHECK(formBytes(*read) == formBytes(all));
    FormValues other = all;
    other[u"m"_s] = Money{-2};
    CHECK(formBytes(other) != formBytes(all));
    for (const char *wrong : {R"({"a": 1})",
                              R"({"a": {"money": 1}})",
                              R"({"a": {"money": "1.5"}})",
                              R"({"a": {"sum": "1"}})",
                              R"({"a": {"date": "2026-02-30"}})",
                              R"({"a": {"person": "x"}})",
                              R"({"a": {"flag": "yes"}})"})
        CHECK_FALSE(formFromJson(QJsonDocument::fromJson(wrong).object()));
}

TEST_CASE("a choice must be one of the field's")
{
    const std::vector<FormField> fields{
        {u"c"_s, u"C"_s, FormType::Choice, true, false, {u"x"_s, u"y"_s}}};
    CHECK(checkForm(fields, {{u"c"_s, u"x"_s}}));
    CHECK_FALSE(checkForm(fields, {{u"c"_s, u"z"_s}}));
    CHECK_FALSE(checkForm(fields, {{u"c"_s, u" "_s}}));
    CHECK_FALSE(checkForm(fields, {}));
}

TEST_CASE("a definition is a graph whose arrows meet in joins")
{
    const auto definition = process({fromAmount("x", 1000, {sign("big", {1})}, {}),
                                     parallel("fork", {{sign("a", {1})}, {sign("b", {2})}})});
    const ProcessGraph graph = graphOf(definition);
    const auto at = [&](const char *id) {
        const auto it = std::ranges::find(graph.nodes, QString::fromLatin1(id), &GraphNode::id);
        REQUIRE(it != graph.nodes.end());
        return static_cast<int>(it - graph.nodes.begin());
    };
    const auto label = [&](const char *from, const char *to) {
        const auto it = std::ranges::find_if(graph.arrows, [&](const GraphArrow &arrow) {
            return arrow.from == at(from) && arrow.to == at(to);
        });
        REQUIRE(it != graph.arrows.end());
        return it->label;
    };
    CHECK(graph.nodes.size() == 9);
    CHECK(graph.arrows.size() == 10);
    CHECK(label("x", "big") == u"large"_s);
    CHECK(label("x", "x/join") == u"small"_s);
    label("big", "x/join");
    label("x/join", "fork");
    label("fork", "a");
    label("b", "fork/join");
    label("fork/join", "end");
    CHECK(graph.nodes[static_cast<std::size_t>(at("a"))].depth == 1);
}

TEST_CASE("a condition is told in words")
{
    using Kind = FormCondition::Kind;
    const auto fields = process({}).fields;
    const QString words = inWords(joined(Kind::Any,
                                         {amountIs(CompareOp::AtLeast, 1'000'000),
                                          joined(Kind::Not, {amountIs(CompareOp::Less, 5)})}),
                                  fields);
    CHECK(words.contains(u"Amount ≥ "_s));
    CHECK(words.contains(u"100.00"_s));
}
