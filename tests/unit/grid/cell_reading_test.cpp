// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/cell_reading.h"

#include "grid_fixture.h"

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;

TEST_CASE("dates are read as offices write them", "[grid][reading]")
{
    const QDate day(2026, 3, 1);
    for (const auto &text : {u"2026-03-01"_s,
                             u"2026/3/1"_s,
                             u"2026.3.1"_s,
                             u"20260301"_s,
                             u"2026年3月1日"_s,
                             u"2026 年 3 月 1 日"_s,
                             u"２０２６－０３－０１"_s}) {
        const auto read = readDay(text);
        REQUIRE_OK(read);
        CHECK(read->date == day);
        CHECK_FALSE(read->timeOfDay);
    }
    const auto timed = readDay(u"2026-03-01 08:30");
    REQUIRE_OK(timed);
    CHECK(timed->timeOfDay == Minutes{510});
    for (const auto &text : {u"2026-02-30"_s,
                             u"1.3.2026"_s,
                             u"soon"_s,
                             u"2026-3"_s,
                             u"9999-01-01"_s,
                             u"2026-03-01 25:00"_s})
        CHECK_FALSE(readDay(text).has_value());
}

TEST_CASE("percent, flags and amounts are read in both languages", "[grid][reading]")
{
    CHECK(readPercent(u"50%").value() == 50);
    CHECK(readPercent(u"100").value() == 100);
    CHECK(readPercent(u"５０％").value() == 50);
    CHECK_FALSE(readPercent(u"101").has_value());
    CHECK_FALSE(readPercent(u"0.5").has_value());
    CHECK(readFlag(u"是").value());
    CHECK(readFlag(u"Yes").value());
    CHECK_FALSE(readFlag(u"否").value());
    CHECK_FALSE(readFlag(u"maybe").has_value());
    CHECK(readMoney(u"1,234.50").value() == Money{123450});
    CHECK(readMoney(u"￥12").value() == Money{1200});
    CHECK(readMoney(u"3.5万元").value() == Money{3'500'000});
    CHECK_FALSE(readMoney(u"1.234").has_value());
    CHECK_FALSE(readMoney(u"lots").has_value());
}

TEST_CASE("a day without an hour begins or ends with the work of its calendar", "[grid][reading]")
{
    const GridData table = tableOf(roadPlan());
    const auto start = readCell(table, 4, columnOf(table, "actual_start"), u"2026-03-04"_s);
    REQUIRE_OK(start);
    CHECK(FieldCodec<WallTime>::unpack(*start) == at("2026-03-04 08:00"));
    const auto finish = readCell(table, 4, columnOf(table, "deadline"), u"2026-03-04"_s);
    REQUIRE_OK(finish);
    CHECK(FieldCodec<WallTime>::unpack(*finish) == at("2026-03-04 17:00"));
    const auto none = readCell(table, 4, columnOf(table, "deadline"), {});
    REQUIRE_OK(none);
    CHECK(isNull(*none));
}

TEST_CASE("choices, units and calendars are read by name, or the names are offered",
          "[grid][reading]")
{
    const GridData table = tableOf(roadPlan());
    const auto type = readCell(table, 4, columnOf(table, "type"), u"fixed work"_s);
    REQUIRE_OK(type);
    CHECK(*type == FieldValue(std::int64_t{2}));
    const auto wrong = readCell(table, 4, columnOf(table, "type"), u"loose"_s);
    REQUIRE_FALSE(wrong.has_value());
    CHECK(wrong.error().message.contains(u"Fixed units"_s));
    CHECK(readCell(table, 4, columnOf(table, "unit"), u"市水务局"_s).value()
          == FieldValue(kWater.value()));
    CHECK_FALSE(readCell(table, 4, columnOf(table, "unit"), u"市园林局"_s).has_value());
    CHECK_FALSE(readCell(table, 4, columnOf(table, "calendar"), u"moon"_s).has_value());
}

TEST_CASE("every cell that is copied reads back as the same value", "[grid][reading]")
{
    Plan plan = roadPlan();
    plan.tasks[4].deadline = at("2026-05-06 10:30");
    plan.tasks[4].fixedCost = {123'456'789};
    plan.tasks[4].note = u"注意\t雨季"_s;
    plan.tasks[4].duration = {50};
    const GridData table = tableOf(plan);
    int read = 0;
    for (int column = 0; column < static_cast<int>(table.columns().size()); ++column) {
        const GridColumn &c = table.column(column);
        // start, finish and a counted WBS code are computed: they are read by acts of their own
        if (c.field < 0 || !table.editable(4, column) || c.id == "start"_L1 || c.id == "finish"_L1
            || c.id == "wbs"_L1)
            continue;
        const auto value = readCell(table, 4, column, table.exactText(4, column));
        INFO(c.id.toStdString() << ": " << table.exactText(4, column).toStdString());
        REQUIRE_OK(value);
        CHECK(*value == table.stored(4, column));
        ++read;
    }
    CHECK(read > 20);
}
