// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/duration_text.h"

#include "support/stringify.h"

#include <catch2/generators/catch_generators.hpp>

using namespace zs;
using namespace Qt::StringLiterals;

TEST_CASE("a duration is read in each unit that people write", "[gantt][duration]")
{
    const auto [text, minutes] = GENERATE(table<QString, Minutes>({
        {u"5"_s, 2400},         {u"5d"_s, 2400},  {u"5天"_s, 2400},   {u"3h"_s, 180},
        {u"3 小时"_s, 180},     {u"2w"_s, 4800},  {u"2周"_s, 4800},   {u"3 月"_s, 28'800},
        {u"1.5mo"_s, 14'400},   {u"90m"_s, 90},   {u"90 分钟"_s, 90}, {u"０.５天"_s, 240},
        {u"  4 工日 "_s, 1920}, {u"3d?"_s, 1440}, {u"0"_s, 0},        {u"2 Days"_s, 960},
        {u"2个月"_s, 19'200},   {u"2ed"_s, 2880}, {u"1ew"_s, 10'080}, {u"１２ｈ"_s, 720},
    }));
    const auto read = durationFromText(text, {});
    INFO(text.toStdString());
    REQUIRE_OK(read);
    CHECK(*read == minutes);
}

TEST_CASE("what is not a duration is refused with an example of one", "[gantt][duration]")
{
    const QString text = GENERATE(u""_s,
                                  u"d"_s,
                                  u"5x"_s,
                                  u"five"_s,
                                  u"5d5"_s,
                                  u"1e9999d"_s,
                                  u"--5"_s,
                                  u"5 5"_s,
                                  u"∞"_s,
                                  u"123456789012d"_s,
                                  u"1.2.3d"_s,
                                  u"-1d"_s,
                                  u"999999999w"_s);
    INFO(text.toStdString());
    const auto read = durationFromText(text, {});
    REQUIRE_FALSE(read.has_value());
    CHECK(read.error().code == ErrorCode::Invalid);
    CHECK_FALSE(read.error().message.isEmpty());
}

TEST_CASE("a project's own day length counts", "[gantt][duration]")
{
    const DurationUnits seven{420, 2100, 22};
    CHECK(durationFromText(u"2d", seven).value() == 840);
    CHECK(durationFromText(u"1w", seven).value() == 2100);
    CHECK(durationFromText(u"1mo", seven).value() == 22 * 420);
    CHECK(inDays(840, seven) == u"2"_s);
}

TEST_CASE("the written duration reads back to the same minutes", "[gantt][duration]")
{
    const Minutes minutes =
        GENERATE(0, 1, 30, 60, 90, 120, 240, 480, 481, 540, 600, 720, 2400, 123'457);
    const QString text = durationText(minutes, {});
    INFO(text.toStdString());
    CHECK(durationFromText(text, {}).value() == minutes);
}

TEST_CASE("days are shown with at most two decimals", "[gantt][duration]")
{
    CHECK(inDays(480, {}) == u"1"_s);
    CHECK(inDays(720, {}) == u"1.5"_s);
    CHECK(inDays(160, {}) == u"0.33"_s);
    CHECK(inDays(-240, {}) == u"-0.5"_s);
    CHECK(inDays(0, {}) == u"0"_s);
}
