// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/predecessor_text.h"

#include "support/stringify.h"

#include <catch2/generators/catch_generators.hpp>

using namespace zs;
using namespace Qt::StringLiterals;

namespace {

std::vector<PredecessorSpec> read(const QString &text)
{
    const auto list = predecessorsFromText(text, 20, {});
    REQUIRE_OK(list);
    return *list;
}

} // namespace

TEST_CASE("predecessors are read as people type them", "[gantt][predecessors]")
{
    using L = LinkType;
    using K = LagKind;
    CHECK(read(u""_s).empty());
    CHECK(read(u"3"_s) == std::vector{PredecessorSpec{2}});
    CHECK(read(u"3FS"_s) == std::vector{PredecessorSpec{2}});
    CHECK(read(u"3ss+2d"_s) == std::vector{PredecessorSpec{2, L::StartToStart, K::Working, 960}});
    CHECK(read(u"5FF-10%"_s)
          == std::vector{PredecessorSpec{4, L::FinishToFinish, K::PercentOfPredecessor, 0, -10}});
    CHECK(read(u"4SF + 3 h"_s)
          == std::vector{PredecessorSpec{3, L::StartToFinish, K::Working, 180}});
    CHECK(read(u"7+1ed"_s) == std::vector{PredecessorSpec{6, L::FinishToStart, K::Elapsed, 1440}});
    CHECK(read(u"7+50e%"_s)
          == std::vector{
              PredecessorSpec{6, L::FinishToStart, K::ElapsedPercentOfPredecessor, 0, 50}});
    CHECK(read(u"７ＦＳ＋２天"_s)
          == std::vector{PredecessorSpec{6, L::FinishToStart, K::Working, 960}});
    CHECK(read(u"1、2；3，4;5, 6"_s).size() == 6);
}

TEST_CASE("what cannot be read is refused and named", "[gantt][predecessors]")
{
    const auto [text, part] = GENERATE(table<QString, QString>({
        {u"abc"_s, u"abc"_s},
        {u"3, 4XX"_s, u"4xx"_s},
        {u"21"_s, u"21"_s},
        {u"0"_s, u"0"_s},
        {u"99999999999999"_s, u"99999999999999"_s},
        {u"3, 5, 3SS"_s, u"3"_s},
        {u"3FS+x"_s, u"5d"_s},
        {u"1.2"_s, u"1.2"_s},
    }));
    const auto list = predecessorsFromText(text, 20, {});
    INFO(text.toStdString());
    REQUIRE_FALSE(list.has_value());
    CHECK(list.error().code == ErrorCode::Invalid);
    INFO(list.error().message.toStdString());
    CHECK(list.error().message.contains(part, Qt::CaseInsensitive));
}

TEST_CASE("a number with a point is a WBS code", "[gantt][predecessors]")
{
    const auto lookup = [](QStringView code) { return code == u"1.2" ? 7 : -1; };
    CHECK(predecessorsFromText(u"1.2SS", 20, {}, lookup).value()
          == std::vector{PredecessorSpec{7, LinkType::StartToStart}});
    CHECK_FALSE(predecessorsFromText(u"1.3SS", 20, {}, lookup).has_value());
}

TEST_CASE("the written list reads back to itself", "[gantt][predecessors]")
{
    using L = LinkType;
    const auto type =
        GENERATE(L::FinishToStart, L::StartToStart, L::FinishToFinish, L::StartToFinish);
    const auto lag = GENERATE(table<LagKind, Minutes, double>({
        {LagKind::Working, 0, 0.0},
        {LagKind::Working, -480, 0.0},
        {LagKind::Working, 95, 0.0},
        {LagKind::Elapsed, 2880, 0.0},
        {LagKind::PercentOfPredecessor, 0, 12.5},
        {LagKind::ElapsedPercentOfPredecessor, 0, -50.0},
    }));
    const std::vector list{
        PredecessorSpec{4, type, std::get<0>(lag), std::get<1>(lag), std::get<2>(lag)},
        PredecessorSpec{11}};
    const QString text = predecessorText(list, {});
    INFO(text.toStdString());
    CHECK(read(text) == list);
}

TEST_CASE("a plain finish-to-start link is written as its number alone", "[gantt][predecessors]")
{
    CHECK(predecessorText({{2}, {4, LinkType::StartToStart, LagKind::Working, 960}}, {})
          == u"3, 5SS+2d"_s);
}
