// SPDX-License-Identifier: GPL-3.0-or-later
// Broken XER files: refused with the line, or repaired and told; never silently less.
#include "calendar/calendar_set.h"
#include "calendar/holidays.h"
#include "exchange/xer_calendar.h"
#include "support/stringify.h"
#include "xer_text.h"

#include <random>

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;

namespace {

/// A file of one project and what is put behind it.
XerText small()
{
    XerText xer;
    xer.row(u"PROJECT"_s, {{u"proj_id"_s, u"1"_s}, {u"proj_short_name"_s, u"P"_s}});
    return xer;
}

XerText &activity(XerText &xer, const QString &id, const XerValues &more = {})
{
    XerValues values{{u"task_id"_s, id},
                     {u"proj_id"_s, u"1"_s},
                     {u"wbs_id"_s, {}},
                     {u"clndr_id"_s, {}},
                     {u"task_code"_s, u"A"_s + id},
                     {u"task_name"_s, u"T"_s + id},
                     {u"task_type"_s, u"TT_Task"_s},
                     {u"target_drtn_hr_cnt"_s, u"8"_s},
                     {u"cstr_type"_s, {}},
                     {u"cstr_date"_s, {}},
                     {u"act_start_date"_s, {}},
                     {u"act_end_date"_s, {}}};
    for (const auto &[field, value] : more) {
        for (auto &own : values) {
            if (own.first == field)
                own.second = value;
        }
    }
    return xer.row(u"TASK"_s, values);
}

XerText &
link(XerText &xer, const QString &from, const QString &to, const QString &type = u"PR_FS"_s)
{
    return xer.row(u"TASKPRED"_s,
                   {{u"task_pred_id"_s, from + to},
                    {u"task_id"_s, to},
                    {u"pred_task_id"_s, from},
                    {u"proj_id"_s, u"1"_s},
                    {u"pred_proj_id"_s, u"1"_s},
                    {u"pred_type"_s, type},
                    {u"lag_hr_cnt"_s, u"0"_s}});
}

ImportedPlan imported(const QByteArray &bytes)
{
    auto plan = importXer(bytes);
    REQUIRE_OK(plan);
    return std::move(*plan);
}

QString refusal(const QByteArray &bytes, const ImportLimits &limits = {})
{
    const auto plan = importXer(bytes, 0, limits);
    REQUIRE_FALSE(plan.has_value());
    CHECK(plan.error().code == ErrorCode::Invalid);
    return plan.error().message;
}

} // namespace

TEST_CASE("what is no Primavera file is refused with words", "[exchange][xer][hostile]")
{
    CHECK(refusal("hello\tworld").contains(u"ERMHDR"));
    CHECK(refusal("ERMHDR\t20.12\r\n%E\r\n").contains(u"table"));
    CHECK(refusal("ERMHDR\t20.12\r\n%T\tTASK\r\n%F\ttask_id\r\n%R\t1\r\n%E\r\n")
              .contains(u"PROJECT"));
    CHECK_FALSE(importXer({}).has_value());
}

TEST_CASE("a line longer than the bound, and more bytes than the bound, are refused",
          "[exchange][xer][hostile]")
{
    const ImportLimits limits{.bytes = 4'000'000, .tasks = 100, .depth = 64, .textLength = 10'000};
    CHECK(refusal(small().line(QString(60'000, u'x')).bytes(), limits).startsWith(u"Line 5"_s));
    XerText longLine = small();
    longLine.row(u"TASKMEMO"_s, {{u"task_id"_s, u"1"_s}, {u"task_memo"_s, QString(60'000, u'x')}});
    CHECK(refusal(longLine.bytes(), limits).startsWith(u"Line 7"_s));
    CHECK_FALSE(importXer(small().bytes() + QByteArray(4'000'000, '\n'), 0, limits).has_value());
    XerText many = small();
    for (int i = 0; i < 101; ++i)
        activity(many, QString::number(i + 1));
    CHECK(refusal(many.bytes(), limits).contains(u"100"));
}

TEST_CASE("a table without fields, rows of other sizes, unknown tables: told once each",
          "[exchange][xer][hostile]")
{
    XerText xer = small();
    activity(xer, u"1"_s);
    xer.line(u"%R\t2\t1"_s);                                             // a short row of TASK
    xer.line(u"%R\t3\t1\t\t\tA3\tT3\tTT_Task\t8\t\t\t\t\tmore\tmuch"_s); // a long one
    xer.line(u"%T\tRSRC"_s).line(u"%R\t9\tlost"_s);
    xer.line(u"%T\tNEWTABLE"_s).line(u"%F\tnew_id"_s).line(u"%R\t1"_s);
    xer.line(u"%Z\tno mark"_s);
    const ImportedPlan plan = imported(xer.bytes());
    CHECK(plan.plan.tasks.size() == 3);
    CHECK(taskOf(plan.plan, u"A3"_s).duration.value == 480);
    const QString repairs = repairsOf(plan);
    CHECK(repairs.contains(u"8: Table TASK: 1 rows have fewer values"));
    CHECK(repairs.contains(u"Table TASK: 1 rows have more values"));
    CHECK(repairs.contains(u"Table RSRC has rows but no names of fields"));
    CHECK(repairs.contains(u"Table NEWTABLE (1 rows)"));
    CHECK(repairs.contains(u"%Z"));
}

TEST_CASE("a table without a field that dates hang on says so", "[exchange][xer][hostile]")
{
    const auto sound = importXer(roadWorks().bytes());
    REQUIRE_OK(sound);
    CHECK_FALSE(repairsOf(*sound).contains(u"has no field"));
    for (const char *const field : {"target_drtn_hr_cnt",
                                    "task_name",
                                    "clndr_data",
                                    "pred_task_id",
                                    "pred_type",
                                    "lag_hr_cnt",
                                    "plan_start_date",
                                    "parent_wbs_id"}) {
        CAPTURE(field);
        QByteArray bytes = roadWorks().bytes();
        REQUIRE(bytes.contains(field));
        const auto plan = importXer(bytes.replace(field, "not_known"));
        REQUIRE_OK(plan);
        const QString told = repairsOf(*plan);
        CHECK(told.count(u"has no field"_s) == 1);
        CHECK(told.contains(u"has no field "_s + QString::fromLatin1(field)));
    }
}

TEST_CASE("line breaks, quotation marks and tabs inside of values", "[exchange][xer][hostile]")
{
    XerText xer = small();
    activity(xer, u"1"_s, {{u"task_name"_s, u"管径 12\"\" \"\"主管\"\""_s}});
    xer.row(u"TASKMEMO"_s,
            {{u"task_id"_s, u"1"_s},
             {u"proj_id"_s, u"1"_s},
             {u"task_memo"_s, u"第一行\r\n第二行\r\n\r\n%不是标记"_s}});
    xer.row(u"TASKMEMO"_s,
            {{u"task_id"_s, u"1"_s}, {u"proj_id"_s, u"1"_s}, {u"task_memo"_s, u"甲\x7F\x7F乙"_s}});
    xer.row(
        u"TASKMEMO"_s,
        {{u"task_id"_s, u"1"_s}, {u"proj_id"_s, u"1"_s}, {u"task_memo"_s, u"\"有\t制表符\""_s}});
    const ImportedPlan plan = imported(xer.bytes(u"GB18030"_s));
    const Task task = taskOf(plan.plan, u"A1"_s);
    CHECK(task.name == u"管径 12\" \"主管\"");
    CHECK(task.note == u"第一行\n第二行\n\n%不是标记\n\n甲\n乙\n\n有\t制表符");
}

TEST_CASE("dangling and doubled ids, cycles and senseless numbers are repaired and told",
          "[exchange][xer][hostile]")
{
    XerText xer = small();
    activity(xer, u"1"_s, {{u"target_drtn_hr_cnt"_s, u"abc"_s}});
    activity(xer,
             u"2"_s,
             {{u"target_drtn_hr_cnt"_s, u"-8"_s}, {u"act_start_date"_s, u"9999-99-99 00:00"_s}});
    activity(xer, u"2"_s, {{u"task_code"_s, u"B2"_s}, {u"cstr_type"_s, u"CS_MSO"_s}});
    activity(xer,
             u"3"_s,
             {{u"wbs_id"_s, u"777"_s}, {u"clndr_id"_s, u"888"_s}, {u"task_type"_s, u"TT_New"_s}});
    activity(
        xer,
        u"4"_s,
        {{u"act_start_date"_s, u"2026-03-10 08:00"_s}, {u"act_end_date"_s, u"2026-03-01 08:00"_s}});
    link(xer, u"1"_s, u"2"_s);
    link(xer, u"2"_s, u"3"_s);
    link(xer, u"3"_s, u"1"_s);
    link(xer, u"1"_s, u"1"_s);
    link(xer, u"1"_s, u"2"_s);
    link(xer, u"99"_s, u"2"_s);
    link(xer, u"1"_s, u"99"_s);
    link(xer, u"1"_s, u"4"_s, u"PR_XX"_s);
    const ImportedPlan plan = imported(xer.bytes());
    CHECK(plan.plan.tasks.size() == 5);
    CHECK(plan.plan.links.size() == 3);
    QSet<std::int64_t> uids;
    for (const Task &task : plan.plan.tasks) {
        CHECK(task.uid > 0);
        CHECK(task.duration.value >= 0);
        uids.insert(task.uid);
    }
    CHECK(uids.size() == 5);
    const QString repairs = repairsOf(plan);
    for (const char16_t *part : {u"“abc”",
                                 u"“-8”",
                                 u"9999-99-99",
                                 u"missing or doubled",
                                 u"there is no WBS 777",
                                 u"“888”",
                                 u"TT_New",
                                 u"closes a cycle",
                                 u"activity itself",
                                 u"stands there twice",
                                 u"There is no activity 99",
                                 u"PR_XX",
                                 u"finishes before it starts",
                                 u"CS_MSO"}) {
        INFO(QString::fromUtf16(part).toStdString());
        CHECK(repairs.contains(QString::fromUtf16(part)));
    }
}

TEST_CASE("a WBS in a loop, without a parent, or endlessly deep still shows every activity",
          "[exchange][xer][hostile]")
{
    XerText xer = small();
    const auto node = [&](const QString &id, const QString &parent) {
        xer.row(u"PROJWBS"_s,
                {{u"wbs_id"_s, id},
                 {u"proj_id"_s, u"1"_s},
                 {u"parent_wbs_id"_s, parent},
                 {u"wbs_short_name"_s, id},
                 {u"wbs_name"_s, u"N"_s + id}});
    };
    node(u"a"_s, u"b"_s);
    node(u"b"_s, u"a"_s);
    node(u"c"_s, u"gone"_s);
    for (int i = 0; i < 300; ++i)
        node(u"d%1"_s.arg(i), i == 0 ? u""_s : u"d%1"_s.arg(i - 1));
    activity(xer, u"1"_s, {{u"wbs_id"_s, u"a"_s}});
    activity(xer, u"2"_s, {{u"wbs_id"_s, u"b"_s}});
    activity(xer, u"3"_s, {{u"wbs_id"_s, u"d299"_s}});
    const ImportedPlan plan = imported(xer.bytes());
    CHECK(plan.plan.tasks.size() == 306);
    Plan sorted = plan.plan;
    sortForDisplay(sorted.tasks);
    CHECK((sorted.tasks == plan.plan.tasks));
    CHECK(std::ranges::max(treeOf(plan.plan.tasks).depth) < 128);
    CHECK(repairsOf(plan).contains(u"loop of WBS nodes"));
    CHECK(repairsOf(plan).contains(u"deeper than 128 levels"));
}

TEST_CASE("calendars that cannot be read fall back and say so", "[exchange][xer][hostile]")
{
    const QStringList texts{
        u""_s,
        u"garbage"_s,
        u"(0||CalendarData()((0||DaysOfWeek()("_s,
        u"(0||CalendarData()((0||DaysOfWeek()((0||9()((0||0(s|08:00|f|12:00)())))))))"_s,
        QString(5000, u'('),
        u"(0||CalendarData()((0||Exceptions()((0||0(d|99999999)())(0||1(d|x)())))))"_s};
    for (const QString &text : texts) {
        INFO(text.left(60).toStdString());
        XerText xer = small();
        xer.row(u"CALENDAR"_s,
                {{u"clndr_id"_s, u"5"_s},
                 {u"clndr_name"_s, u"C"_s},
                 {u"default_flag"_s, u"Y"_s},
                 {u"clndr_data"_s, text}});
        activity(xer, u"1"_s, {{u"clndr_id"_s, u"5"_s}});
        const ImportedPlan plan = imported(xer.bytes());
        REQUIRE(plan.plan.calendars.size() == 1);
        CHECK(repairsOf(plan).contains(u"Calendar “C”"));
        const CalendarSet set = CalendarSet::compile(plan.plan, shippedHolidays());
        CHECK(set.of(plan.plan.calendars[0].id)
                  ->workBetween(WallTime::at(QDate(2026, 3, 2), 0),
                                WallTime::at(QDate(2026, 3, 9), 0))
              == 2400);
    }
}

TEST_CASE("shifts of a Primavera calendar that overlap are joined, in whatever order they stand",
          "[exchange][xer]")
{
    RepairList repairs;
    ReadPlace place{repairs, 1, u"C"_s, {}};
    const XerWorkTime time = readXerWorkTime(
        u"(0||CalendarData()((0||DaysOfWeek()((0||2()((0||0(f|5:00 PM|s|1:00 PM)())(0||1(s|08:00|f|12:30)())(0||2(s|12:00|f|12:45)())))))))"_s,
        place);
    REQUIRE(time.hasWeek);
    CHECK((*time.week[0] == DayShifts{{480, 765}, {780, 1020}}));
    CHECK(time.week[6]->empty());
    CHECK(repairs.count() == 1);
}

TEST_CASE("every cut-off beginning of a Primavera file is refused or told to be cut off",
          "[exchange][xer][hostile]")
{
    const QByteArray whole = roadWorks().bytes();
    for (qsizetype size = 0; size < whole.size() - 4; size += 53) {
        INFO(size);
        const auto plan = importXer(whole.first(size));
        if (plan)
            CHECK(repairsOf(*plan).contains(u"%E"));
        else
            CHECK_FALSE(plan.error().message.isEmpty());
    }
}

TEST_CASE("a Primavera file with any byte changed is refused or makes a sound plan",
          "[exchange][xer][hostile]")
{
    const QByteArray whole = roadWorks().bytes(u"GB18030"_s);
    std::mt19937 random(20'260'302);
    for (int round = 0; round < 300; ++round) {
        QByteArray broken = whole;
        for (int i = 0; i < 6; ++i)
            broken[static_cast<qsizetype>(random() % static_cast<std::uint32_t>(broken.size()))] =
                static_cast<char>(random());
        const auto plan = importXer(broken);
        if (!plan)
            continue;
        Plan sorted = plan->plan;
        sortForDisplay(sorted.tasks);
        CHECK((sorted.tasks == plan->plan.tasks));
        for (const Link &l : plan->plan.links)
            CHECK((taskIndex(plan->plan, l.predecessor) >= 0
                   && taskIndex(plan->plan, l.successor) >= 0));
    }
}

TEST_CASE("numbers are read exactly, and what is none is told apart", "[exchange][xer]")
{
    struct Case {
        const char *text;
        std::optional<std::int64_t> tenThousandths;
    };
    const Case cases[]{{"8", 80'000},
                       {"8.5", 85'000},
                       {".5", 5'000},
                       {"8.", 80'000},
                       {"-4.25", -42'500},
                       {"0.00005", 1},
                       {"0.00004999", 0},
                       {"-0.00005", -1},
                       {"123456.123456", 1'234'561'235},
                       {"1234567890123.5", std::nullopt},
                       {"1,234.5", 12'345'000},
                       {"\"7\"", 70'000},
                       {"1e3", 10'000'000},
                       {".", std::nullopt},
                       {"-", std::nullopt},
                       {"8h", std::nullopt},
                       {"1.2.3", std::nullopt},
                       {"999999999999999999", std::nullopt}};
    XerText xer = small();
    for (const Case &one : cases)
        activity(xer, u"1"_s, {{u"target_drtn_hr_cnt"_s, QString::fromLatin1(one.text)}});
    RepairList repairs;
    const auto tables = XerTables::read(xer.bytes(), {}, repairs);
    REQUIRE_OK(tables);
    const XerTable &table = tables->table(u"TASK"_s);
    REQUIRE(table.rows.size() == std::size(cases));
    for (std::size_t r = 0; r < table.rows.size(); ++r) {
        INFO(cases[r].text);
        const XerRow row(*tables, table, r);
        CHECK((row.scaled("target_drtn_hr_cnt"_f, 4) == cases[r].tenThousandths));
        CHECK(row.surplus() == 0);
        CHECK(row.raw("task_code"_f) == "A1");
    }
}
