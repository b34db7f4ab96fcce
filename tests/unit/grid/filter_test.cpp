// SPDX-License-Identifier: GPL-3.0-or-later
#include "grid_fixture.h"
#include "ui/grid/filter_expression.h"

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;

namespace {

/// Rows (from 0) that a filter lets through.
QString hits(const GridData &table, const QString &text)
{
    const auto filter = FilterExpression::parse(text, table, QDate(2026, 3, 10));
    REQUIRE_OK(filter);
    QStringList rows;
    for (int i = 0; i < table.snapshot().size(); ++i) {
        if (filter->matches(table, i))
            rows << QString::number(i);
    }
    return rows.join(u' ');
}

Error refusal(const GridData &table, const QString &text)
{
    const auto filter = FilterExpression::parse(text, table);
    INFO(text.toStdString());
    REQUIRE_FALSE(filter.has_value());
    return filter.error();
}

} // namespace

TEST_CASE("a filter compares numbers, dates, durations and texts", "[grid][filter]")
{
    const GridData table = tableOf(roadPlan());
    // 0 前期 1 建议书 2 可研 3 道路 4 路基 5 路面 6 排水 7 竣工
    CHECK(hits(table, u"percent_complete = 100"_s) == u"1");
    CHECK(hits(table, u"Percent complete >= 40% and not milestone and duration > 0"_s) == u"1 2");
    CHECK(hits(table, u"name ~ 施工"_s) == u"4 5");
    CHECK(hits(table, u"Task name ~ \"道路\""_s) == u"3");
    CHECK(hits(table, u"start = 2026-03-02 and duration = 5d"_s) == u"1");
    CHECK(hits(table, u"finish<=2026/3/6"_s) == u"1");
    CHECK(hits(table, u"start > today and name contains 施工"_s) == u"4 5");
    CHECK(hits(table, u"duration = 3周"_s) == u"0 5");
}

TEST_CASE("an operator binds as usual and brackets change that", "[grid][filter]")
{
    const GridData table = tableOf(roadPlan());
    CHECK(hits(table, u"number = 1 or number = 2 and number = 3"_s) == u"0");
    CHECK(hits(table, u"(number = 1 or number = 2) and number <= 2"_s) == u"0 1");
    CHECK(hits(table, u"not (number < 7)"_s) == u"6 7");
    CHECK(hits(table, u"！（number < 7）"_s) == u"6 7");
    CHECK(hits(table, u"number in (1, 3、5)"_s) == u"0 2 4");
    CHECK(hits(table, u"number=1||number=2"_s) == u"0 1");
}

TEST_CASE("empty cells are found, and take no part in comparisons", "[grid][filter]")
{
    const GridData table = tableOf(roadPlan());
    CHECK(hits(table, u"unit is empty"_s) == u"0 1 2 3 7");
    CHECK(hits(table, u"unit is not empty"_s) == u"4 5 6");
    CHECK(hits(table, u"unit 不为空"_s) == u"4 5 6");
    CHECK(hits(table, u"deadline < 2030-01-01"_s).isEmpty());
    CHECK(hits(table, u"unit = 市交通局"_s) == u"4 5");
    CHECK(hits(table, u"[Unit in charge] in (\"市交通局\", “市水务局”)"_s) == u"4 5 6");
    CHECK(hits(table, u""_s) == u"0 1 2 3 4 5 6 7");
}

TEST_CASE("a filter that cannot be read says where and why", "[grid][filter]")
{
    const GridData table = tableOf(roadPlan());
    CHECK(refusal(table, u"colour = red"_s).message.contains(u"character 1"_s));
    CHECK(refusal(table, u"colour = red"_s).message.contains(u"colour"_s));
    CHECK(refusal(table, u"number = 1 and start >"_s).message.contains(u"character 23"_s));
    CHECK(refusal(table, u"start > soon"_s).message.contains(u"character 9"_s));
    CHECK(refusal(table, u"(number = 1"_s).message.contains(u"bracket"_s));
    CHECK(refusal(table, u"number = 1 number = 2"_s).message.contains(u"character 12"_s));
    CHECK(refusal(table, u"name ~ \"half"_s).message.contains(u"quote"_s));
    CHECK(refusal(table, u"number 5"_s).message.contains(u"comparison"_s));
    CHECK(refusal(table, u"and"_s).code == ErrorCode::Invalid);
    CHECK(refusal(table, QString(500, u'(')).message.contains(u"bracket"_s));
    CHECK(refusal(table, QString(30'000, u'x')).code == ErrorCode::Invalid);
}

TEST_CASE("the canonical form of a filter means the same", "[grid][filter]")
{
    const GridData table = tableOf(roadPlan());
    for (const auto &text : {u"(number = 1 or number = 2) and not number = 2"_s,
                             u"Task name ~ 施工 or unit is empty"_s,
                             u"unit in (市交通局, 市水务局)"_s,
                             u"name !~ \"a b\" and start >= 2026-03-02"_s}) {
        const auto filter = FilterExpression::parse(text, table);
        REQUIRE_OK(filter);
        CHECK(hits(table, filter->canonical(table)) == hits(table, text));
    }
    const auto named = FilterExpression::parse(u"Percent complete < 50"_s, table);
    REQUIRE_OK(named);
    CHECK(named->canonical(table) == u"[percent_complete] < 50"_s);
}
