// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/table_columns.h"

#include "sheet_builder.h"
#include "support/stringify.h"

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;

namespace {

QStringList fieldsOf(const TableMapping &mapping)
{
    QStringList fields;
    for (const ColumnMapping &column : mapping.columns)
        fields << column.field;
    return fields;
}

} // namespace

TEST_CASE("common Chinese heads are taken for what they say, units included", "[tables]")
{
    const TableMapping mapping =
        guessMapping(sheetOf({u"序号|WBS|任务名称|工期（天）|开始时间|完成时间|前置任务|责任单位|"
                              u"完成百分比|大纲级别|计划投资(万元)",
                              u"1|1|勘察|3|2026-03-02|2026-03-04||市交通局|0|1|12"}));
    CHECK(mapping.headerRow == 0);
    CHECK(fieldsOf(mapping)
          == QStringList{u"number"_s,
                         u"wbs"_s,
                         u"name"_s,
                         u"duration"_s,
                         u"start"_s,
                         u"finish"_s,
                         u"predecessors"_s,
                         u"unit"_s,
                         u"percent_complete"_s,
                         u"level"_s,
                         u"fixed_cost"_s});
    CHECK(mapping.columns[3].unit == TableUnit::Day);
    CHECK(mapping.columns[10].unit == TableUnit::TenThousandYuan);
    CHECK(mapping.outline == TableOutline::Level);
}

TEST_CASE("English heads are known too, whatever their case and blanks", "[tables]")
{
    const TableMapping mapping = guessMapping(
        sheetOf({u"ID|Task Name|Duration (weeks)|START DATE|% Complete", u"1|a|2|x|0"}));
    CHECK(fieldsOf(mapping)
          == QStringList{u"number"_s, u"name"_s, u"duration"_s, u"start"_s, u"percent_complete"_s});
    CHECK(mapping.columns[2].unit == TableUnit::Week);
}

TEST_CASE("a title and blank rows above the head are passed over", "[tables]")
{
    const TableMapping mapping = guessMapping(
        sheetOf({u"示例市道路改造工程进度计划表", u"", u"序号|工作内容|工期", u"1|勘察|3天"}));
    CHECK(mapping.headerRow == 2);
    CHECK(fieldsOf(mapping) == QStringList{u"number"_s, u"name"_s, u"duration"_s});
    CHECK(mapping.columns[2].unit == TableUnit::Unknown);
}

TEST_CASE("heads that are merged over two rows are read together", "[tables]")
{
    const TableMapping mapping = guessMapping(sheetOf(
        {u"任务名称|计划||实际|", u"|开始时间|完成时间|开始时间|完成时间", u"勘察|a|b|c|d"}));
    CHECK(mapping.headerRow == 1);
    CHECK(mapping.headerRows == 2);
    CHECK(
        fieldsOf(mapping)
        == QStringList{u"name"_s, u"start"_s, u"finish"_s, u"actual_start"_s, u"actual_finish"_s});
}

TEST_CASE("two columns never stand for the same, and the unknown is left out", "[tables]")
{
    const TableMapping mapping = guessMapping(sheetOf({u"名称|任务|随便什么", u"a|b|c"}));
    CHECK(fieldsOf(mapping) == QStringList{u"name"_s, QString(), QString()});
}

TEST_CASE("the outline is told from dots or from blanks where there is no level", "[tables]")
{
    CHECK(guessMapping(sheetOf({u"WBS|名称", u"1|a", u"1.1|b"})).outline == TableOutline::Wbs);
    CHECK(guessMapping(sheetOf({u"名称", u"a", u"　b"})).outline == TableOutline::Spaces);
    CHECK(guessMapping(sheetOf({u"名称", u"a", u"b"})).outline == TableOutline::None);
}

TEST_CASE("columns are lettered as in a spreadsheet", "[tables]")
{
    CHECK(columnLetters(0) == u"A");
    CHECK(columnLetters(25) == u"Z");
    CHECK(columnLetters(26) == u"AA");
    CHECK(columnLetters(701) == u"ZZ");
    CHECK(columnLetters(702) == u"AAA");
}
