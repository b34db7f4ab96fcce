// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/table_file.h"
#include "support/stringify.h"

#include <QStringEncoder>

using namespace zs;
using namespace Qt::StringLiterals;

namespace {

QStringList texts(const TableCells &row)
{
    QStringList list;
    for (const TableCell &cell : row)
        list << cell.text;
    return list;
}

std::vector<TableCells> rowsOf(const QByteArray &bytes)
{
    const auto file = readTable(bytes);
    REQUIRE_OK(file);
    REQUIRE(file->sheets.size() == 1);
    return file->sheets[0].rows;
}

} // namespace

TEST_CASE("separated values keep quotes, separators and line breaks inside quotes", "[tables]")
{
    const auto rows = rowsOf("a,\"b,1\",\"say \"\"hi\"\"\"\r\n\"two\nlines\",,c\n\nlast");
    REQUIRE(rows.size() == 4);
    CHECK(texts(rows[0]) == QStringList{u"a"_s, u"b,1"_s, u"say \"hi\""_s});
    CHECK(texts(rows[1]) == QStringList{u"two\nlines"_s, u""_s, u"c"_s});
    CHECK(rows[2].empty());
    CHECK(texts(rows[3]) == QStringList{u"last"_s});
}

TEST_CASE("the separator is the one that the first lines have most of", "[tables]")
{
    CHECK(readCsv("a\tb,c\td\n1\t2\t3\n")->separator == u'\t');
    CHECK(readCsv("a;b;c\n1,5;2,5;3,5\n1;2;3\n")->separator == u';');
    CHECK(readCsv("one\ntwo\n")->separator == u',');
    CHECK(texts(readCsv("a;b\n1;2\n")->sheets[0].rows[1]) == QStringList{u"1"_s, u"2"_s});
}

TEST_CASE("Chinese tables in GB18030, UTF-8 and UTF-8 with a mark read alike", "[tables]")
{
    const QString text = u"名称,工期\n道路改造工程,30天\n桥梁检测,5天\n"_s;
    QStringEncoder gb("GB18030");
    REQUIRE(gb.isValid());
    for (const QByteArray &bytes : {QByteArray(gb.encode(text)),
                                    text.toUtf8(),
                                    QByteArray(QByteArray("\xEF\xBB\xBF") + text.toUtf8())}) {
        const auto rows = rowsOf(bytes);
        REQUIRE(rows.size() == 3);
        CHECK(texts(rows[0]) == QStringList{u"名称"_s, u"工期"_s});
        CHECK(texts(rows[1]) == QStringList{u"道路改造工程"_s, u"30天"_s});
    }
    CHECK(readCsv(QByteArray(gb.encode(text)))->encoding.startsWith(u"GB"_s));
}

TEST_CASE("an encoding that a person chose is used", "[tables]")
{
    QStringEncoder gb("GB18030");
    TableOptions options;
    options.encoding = u"GB18030"_s;
    const auto file = readCsv(QByteArray(gb.encode(u"路"_s)), options);
    REQUIRE_OK(file);
    CHECK(file->sheets[0].rows[0][0].text == u"路"_s);
}

TEST_CASE("a table that is cut off, binary or too large is refused with a reason", "[tables]")
{
    const auto open = readTable("a,\"b\nc");
    REQUIRE_FALSE(open);
    CHECK(open.error().message.contains(u"1"_s));
    CHECK_FALSE(readTable(QByteArray("a\0b", 3)));
    CHECK_FALSE(readTable("\xD0\xCF\x11\xE0 old workbook"));
    TableOptions small;
    small.limits.rows = 2;
    const auto many = readCsv("1\n2\n3\n4\n", small);
    REQUIRE_FALSE(many);
    CHECK(many.error().code == ErrorCode::Invalid);
    small.limits.bytes = 3;
    CHECK_FALSE(readCsv("12345", small));
}

TEST_CASE("reading a large table can be cancelled", "[tables]")
{
    const QByteArray big = QByteArray("a,b,c,d\n").repeated(400'000);
    TableOptions options;
    options.progress = [](std::int64_t, std::int64_t) { return false; };
    const auto file = readCsv(big, options);
    REQUIRE_FALSE(file);
    CHECK(file.error().code == ErrorCode::Cancelled);
}

TEST_CASE("the apostrophe that guards against formulas is dropped, any other stays", "[tables]")
{
    const auto rows = rowsOf("'=1+2,'  -x,'quoted',it's\n");
    CHECK(texts(rows[0]) == QStringList{u"=1+2"_s, u"  -x"_s, u"'quoted'"_s, u"it's"_s});
}
