// SPDX-License-Identifier: GPL-3.0-or-later
#include "risk/risk_cases.h"
#include "support/stringify.h"

#include <QDate>

#include <catch2/matchers/catch_matchers_floating_point.hpp>

#include <cmath>

using namespace zs;
using namespace Qt::StringLiterals;

namespace {

const RiskRoles kRoles{u"late"_s, u"made"_s, u"unit"_s, {}};
const QDate kToday(2026, 11, 30);

RiskTable tableOf(const QByteArray &csv)
{
    auto table = readRiskTable(csv);
    REQUIRE(table);
    return std::move(*table);
}

QString refusal(const QByteArray &csv)
{
    const auto table = readRiskTable(csv);
    if (!table)
        return table.error().message;
    const auto cases = riskCases(*table, kRoles, kToday);
    if (!cases)
        return cases.error().message;
    const auto clean = refuseLeakage(*table, *cases, kRoles);
    return clean ? QString() : clean.error().message;
}

} // namespace

TEST_CASE("a table tells numbers, dates and words apart", "[risk]")
{
    const RiskTable t = tableOf("\xEF\xBB\xBF"
                                "made,unit,late,size,due,name\r\n"
                                "2020-01-02,A,1,1.5,2020/3/4,\"a, \"\"b\"\"\"\r\n"
                                "2020-01-03,B,0,nan,2020年5月6日,\r\n");
    REQUIRE(t.rows == 2);
    CHECK(t.find(u"made"_s)->kind == RiskColumnKind::Date);
    CHECK(t.find(u"unit"_s)->kind == RiskColumnKind::Words);
    CHECK(t.find(u"size"_s)->kind == RiskColumnKind::Number);
    CHECK(t.find(u"due"_s)->kind == RiskColumnKind::Date);
    CHECK(std::isnan(t.find(u"size"_s)->numbers[1]));
    CHECK(t.find(u"name"_s)->textAt(0) == u"a, \"b\""_s);
    CHECK(t.find(u"name"_s)->isEmptyAt(1));
    CHECK(t.lines == std::vector{2, 3});
}

TEST_CASE("semicolons and tabs separate cells where the first line has most of them", "[risk]")
{
    CHECK(tableOf("a;b\n1;2,5\n").columns.size() == 2);
    CHECK(tableOf("a\tb\n1\t2\n").columns.size() == 2);
}

TEST_CASE("rows that repeat an earlier one are counted and can be left out", "[risk]")
{
    const QByteArray csv = "a,b\n1,x\n2,y\n1,x\n1,x\n";
    CHECK(tableOf(csv).rows == 4);
    CHECK(tableOf(csv).duplicates == 2);
    const auto once = readRiskTable(csv, {}, true);
    REQUIRE(once);
    CHECK(once->rows == 2);
    CHECK(once->lines == std::vector{2, 3});
}

TEST_CASE("a table that cannot be read says where it is wrong", "[risk]")
{
    CHECK(refusal("").contains(u"no rows"_s));
    CHECK(refusal("a,b\n").contains(u"no rows"_s));
    CHECK(refusal("a,b\n1,2\n1,2,3\n").startsWith(u"Line 3 has 3 cells"_s));
    CHECK(refusal("a,a\n1,2\n").contains(u"“a”"_s));
    CHECK(refusal("a,b\n1,\"2\n").contains(u"line 2"_s));
    CHECK(refusal("a,b\n1,inf\n").contains(u"Line 2, column “b”"_s));
    CHECK(refusal("a,b\n1,-1e999\n").contains(u"no finite number"_s));
    CHECK(refusal(QByteArray("a,b\n1,\0\n", 8)).contains(u"zero bytes"_s));
}

TEST_CASE("a column is read as the model needs it, or the cell is named", "[risk]")
{
    const auto read = readRiskTable("size\n1\nlarge\n", {{u"size"_s, RiskColumnKind::Number}});
    REQUIRE_FALSE(read);
    CHECK(read.error().message.contains(u"Line 3, column “size”: “large”"_s));
    const auto words = readRiskTable("size\n1\n2\n", {{u"size"_s, RiskColumnKind::Words}});
    REQUIRE(words);
    CHECK(words->columns[0].textAt(1) == u"2"_s);
}

TEST_CASE("cases lie in the order of their predictions and know whose they are", "[risk]")
{
    const RiskTable t = tableOf("made,unit,late\n2020-02-01,A,1\n2020-01-01,B,0\n2020-03-01,A,\n"
                                "2020-01-15,A,0\n");
    const auto cases = riskCases(t, kRoles, kToday);
    REQUIRE(cases);
    CHECK(cases->row == std::vector{1, 3, 0});
    CHECK(cases->withoutOutcome == 1);
    CHECK(cases->groups == 2);
    CHECK(cases->group[1] == cases->group[2]);
    CHECK(cases->group[0] != cases->group[1]);
}

TEST_CASE("cases that cannot be are refused with line and column", "[risk]")
{
    CHECK(refusal("made,unit\n2020-01-01,A\n") == u"The table has no column “late”."_s);
    CHECK(refusal("made,unit,late\n2020-01-01,A,2\n").contains(u"neither 1 (late) nor 0"_s));
    CHECK(refusal("made,unit,late\n2027-01-01,A,1\n").contains(u"2027-01-01 lies in the future"_s));
    CHECK(refusal("made,unit,late\nsoon,A,1\n").contains(u"“soon” is no date"_s));
    CHECK(refusal("made,unit,late\n2020-01-01,,1\n").contains(u"column “unit” is empty"_s));
    CHECK(refusal("made,unit,late\n20200101,A,1\n").isEmpty());
}

TEST_CASE("a column that says what came out is refused by its name", "[risk]")
{
    const QByteArray row = "2020-01-01,A,1,2020-05-06\n";
    for (const char *name : {"actual_finish",
                             "ActualEnd",
                             "act_end_date",
                             "final_cost",
                             "实际竣工日期",
                             "是否延期",
                             "days_late",
                             "outcome"}) {
        CAPTURE(name);
        const QString why = refusal(QByteArray("made,unit,late,") + name + '\n' + row);
        CHECK(why.contains(u"“%1”"_s.arg(QString::fromUtf8(name))));
    }
    for (const char *name : {"delay_prev",
                             "h_type",
                             "planned_finish",
                             "上一阶段实际拖期",
                             "type=SCA Capacity",
                             "factor",
                             "contract",
                             "late_starts_prev"}) {
        CAPTURE(name);
        CHECK(refusal(QByteArray("made,unit,late,") + name + '\n' + row).isEmpty());
    }
    // known when the prediction was made, whatever it is called
    CHECK(refusal("made,unit,late,actual_start\n2020-01-01,A,1,2019-05-06\n").isEmpty());
}

TEST_CASE("a column that alone tells the outcome is refused whatever its name", "[risk]")
{
    QByteArray csv = "made,unit,late,odd,plain\n";
    for (int i = 0; i < 100; ++i) {
        const bool late = i % 3 == 0;
        csv += "2020-01-01,U" + QByteArray::number(i) + (late ? ",1," : ",0,")
               + QByteArray::number(late ? 50 + i : i % 40) + ',' + QByteArray::number(i * 7 % 31)
               + '\n';
    }
    const QString why = refusal(csv);
    CHECK(why.contains(u"“odd” alone"_s));
    CHECK_FALSE(why.contains(u"plain"_s));
}
