// SPDX-License-Identifier: GPL-3.0-or-later
#include "approval/process_json.h"

#include "approval_desk.h"

#include <QFile>

#include <catch2/generators/catch_generators.hpp>

using namespace zs;
using namespace zs::test;

namespace {

/// A definition with a hole for what is wrong; line 6 is the hole's.
QByteArray around(const QByteArray &hole)
{
    return QByteArray(R"({
  "format": 1, "key": "k", "version": 1, "name": "N",
  "fields": [{"key": "amount", "label": "Amount", "type": "money", "required": true}],
  "nodes": [
    {"id": "start", "type": "start", "name": "Start"},
)") + hole + R"(
    {"id": "end", "type": "end"}
  ]
})";
}

TextFault onlyFault(const QByteArray &json)
{
    const auto read = checkDefinitionText(json);
    REQUIRE_FALSE(read.definition);
    REQUIRE(read.faults.size() == 1);
    CHECK_FALSE(read.faults.front().message.isEmpty());
    return read.faults.front();
}

std::pair<int, int> placeOf(const QByteArray &json)
{
    const auto fault = onlyFault(json);
    return {fault.line, fault.column};
}

} // namespace

TEST_CASE("a text that is not JSON is told with its line and column")
{
    const auto [text, line, column] = GENERATE(table<QByteArray, int, int>({
        {"", 1, 1},
        {"{", 1, 2},
        {"{\n  \"a\": tru\n}", 2, 8},
        {"{\n  \"a\": 01\n}", 2, 9},
        {"{\"a\": 1,}", 1, 9},
        {"{\"a\": 1, \"a\": 2}", 1, 10},
        {"[1 2]", 1, 4},
        {"\"a\tb\"", 1, 3},
        {"\"\\x\"", 1, 3},
        {"\"\\ud800\"", 1, 9},
        {"1 1", 1, 3},
        {"-", 1, 2},
        {"1.", 1, 3},
        {"1e", 1, 3},
    }));
    INFO(text.toStdString());
    const auto read = readJsonText(text);
    REQUIRE_FALSE(read);
    CHECK(read.error().line == line);
    CHECK(read.error().column == column);
}

TEST_CASE("what stands in a JSON text is read with its place")
{
    const auto read = readJsonText(
        u"\uFEFF{\n \"键\": [\"a\\u00e9\\n\\ud83d\\ude00\", -1.5e3, null, true]}"_s.toUtf8());
    REQUIRE(read);
    const JsonText *list = read->find(u"键");
    REQUIRE(list);
    CHECK(list->line == 2);
    CHECK(list->column == 7);
    REQUIRE(list->items.size() == 4);
    CHECK(list->items[0].text == u"aé\n😀"_s);
    CHECK(list->items[1].text == u"-1.5e3"_s);
    CHECK(list->items[2].kind == JsonText::Kind::Null);
    CHECK(list->items[3].flag);
}

TEST_CASE("a text that is too deep, too long or not Unicode is refused")
{
    CHECK_FALSE(readJsonText(QByteArray(100'000, '[')));
    CHECK_FALSE(readJsonText("\"" + QByteArray(1 << 20, 'a') + "\""));
    CHECK_FALSE(readJsonText("\"\xff\""));
}

TEST_CASE("a wrong figure in a definition is told where it stands")
{
    const auto [node, line, column] = GENERATE(table<QByteArray, int, int>({
        // a misspelt member
        {R"(    {"id": "a", "type": "approve", "name": "A", "mode": "all", "signer": [{"who": "starter"}]},)",
         6,
         64},
        // an unknown word
        {R"(    {"id": "a", "type": "approve", "name": "A", "mode": "most", "signers": [{"who": "starter"}]},)",
         6,
         57},
        // out of range
        {R"(    {"id": "a", "type": "timer", "name": "A", "days": 0},)", 6, 55},
        // another kind of value
        {R"(    {"id": "a", "type": "timer", "name": "A", "days": "3"},)", 6, 55},
        // not whole
        {R"(    {"id": "a", "type": "timer", "name": "A", "days": 1.5},)", 6, 55},
        // missing
        {R"(    {"id": "a", "type": "subProcess", "name": "A"},)", 6, 5},
        // more decimals than money has
        {R"(    {"id": "a", "type": "condition", "branches": [
      {"when": {"field": "amount", "op": ">", "yuan": 1.234}, "nodes": []},
      {"nodes": []}]},)",
         7,
         55},
    }));
    INFO(node.toStdString());
    CHECK(placeOf(around(node)) == std::pair(line, column));
}

TEST_CASE("what makes no sense as a process is told at its node")
{
    const auto node = GENERATE(
        as<QByteArray>(),
        R"(    {"id": "a", "type": "approve", "name": "A", "mode": "all"},)",
        R"(    {"id": "start", "type": "notify", "name": "A", "to": [{"who": "starter"}]},)",
        R"(    {"id": "a", "type": "approve", "name": "A", "mode": "all", "signers": [{"field": "amount"}]},)",
        R"(    {"id": "a", "type": "approve", "name": "A", "mode": "all", "signers": [{"person": "me"}]},)",
        R"(    {"id": "a", "type": "end"},)",
        R"(    {"id": "a b", "type": "notify", "name": "A", "to": [{"who": "starter"}]},)",
        R"(    {"id": "a", "type": "parallel", "branches": [{"nodes": [{"id": "b", "type": "timer", "name": "B", "days": 1}]}]},)",
        R"(    {"id": "a", "type": "condition", "branches": [{"nodes": []}, {"nodes": []}]},)",
        R"(    {"id": "a", "type": "condition", "branches": [{"when": {"field": "other", "op": "=", "value": 1}, "nodes": []}, {"nodes": []}]},)",
        R"(    {"id": "a", "type": "timer", "name": " ", "days": 1},)");
    INFO(node.toStdString());
    CHECK(onlyFault(around(node)).line == 6);
}

TEST_CASE("a case cannot end inside of a parallel branch")
{
    auto definition = process({parallel(
        "fork", {{fromAmount("x", 5, {nodeOf(NodeKind::End, "stop")}, {})}, {sign("b", {1})}})});
    const auto faults = faultsOf(definition);
    REQUIRE(faults.size() == 1);
    CHECK(faults.front().node == u"stop"_s);
}

TEST_CASE("several faults are told in the order of the text")
{
    const auto read =
        checkDefinitionText(around(R"(    {"id": "a", "type": "timer", "name": "A", "days": 0},
    {"id": "b", "type": "timer", "name": "B", "days": -1},)"));
    REQUIRE(read.faults.size() == 2);
    CHECK(read.faults[0].line == 6);
    CHECK(read.faults[1].line == 7);
    const auto error = readDefinition(around("    7,"));
    REQUIRE_FALSE(error);
    CHECK(error.error().code == ErrorCode::Invalid);
    CHECK(error.error().message.contains(u'6'));
}

TEST_CASE("a decisive amount is read exactly")
{
    const auto read = readDefinition(around(R"(    {"id": "a", "type": "condition", "branches": [
      {"when": {"field": "amount", "op": ">=", "yuan": 90071992547409.93}, "nodes": []}, {"nodes": []}]},)"));
    REQUIRE_OK(read);
    CHECK(std::get<Money>(read->nodes[1].branches[0].when->value).fen == 9'007'199'254'740'993);
    CHECK(readDefinition(writeDefinition(*read)) == *read);
}

TEST_CASE("the processes that are shipped can be used, and are written as they are read")
{
    const auto shipped = shippedProcesses();
    REQUIRE_OK(shipped);
    CHECK(shipped->size() == 10);
    for (const ProcessDefinition &definition : *shipped) {
        INFO(definition.key.toStdString());
        CHECK(definition.statement.size() > 40);
        const auto again = readDefinition(writeDefinition(definition));
        REQUIRE_OK(again);
        CHECK(*again == definition);
    }
}

TEST_CASE("sub-processes that are missing or lead back are told")
{
    ProcessNode sub = nodeOf(NodeKind::SubProcess, "sub");
    sub.process = u"b"_s;
    ProcessDefinition a = process({sub});
    a.key = u"a"_s;
    CHECK(faultsAmong({a}).size() == 1);
    ProcessDefinition b = a;
    b.key = u"b"_s;
    b.nodes[1].process = u"a"_s;
    CHECK(faultsAmong({a, b}).size() == 2);
    b.nodes.erase(b.nodes.begin() + 1);
    CHECK(faultsAmong({a, b}).empty());
    CHECK(faultsAmong({a, b, b}).size() == 1);
}
