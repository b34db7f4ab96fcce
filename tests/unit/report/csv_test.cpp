// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/csv.h"

#include "report_samples.h"
#include "support/stringify.h"

using namespace zs;
using namespace zs::test;

TEST_CASE("a cell that a spreadsheet would run gets an apostrophe, a plain number stays a number",
          "[report]")
{
    CHECK(csvCell(u"=1+1") == u"'=1+1"_s);
    CHECK(csvCell(u"+CMD|calc") == u"'+CMD|calc"_s);
    CHECK(csvCell(u"-2+3") == u"'-2+3"_s);
    CHECK(csvCell(u"@SUM(A1)") == u"'@SUM(A1)"_s);
    CHECK(csvCell(u"\tx") == u"'\tx"_s);
    CHECK(csvCell(u"\rx") == u"\"'\rx\""_s);
    CHECK(csvCell(u"  =1") == u"'  =1"_s);
    CHECK(csvCell(u"＝1+1") == u"'＝1+1"_s);
    CHECK(csvCell(u"-") == u"'-"_s);
    CHECK(csvCell(u"-1-1") == u"'-1-1"_s);
    CHECK(csvCell(u"+-1") == u"'+-1"_s);
    CHECK(csvCell(u"-1e5") == u"'-1e5"_s);
    for (const QString &number : {u"-5"_s, u"+5"_s, u"-0.25"_s, u"-12%"_s, u"3"_s})
        CHECK(csvCell(number) == number);
    CHECK(csvCell(u"-1,234.50") == u"\"-1,234.50\""_s);
    CHECK(csvCell(u"2026-10-01") == u"2026-10-01"_s);
    CHECK(csvCell(u"") == u""_s);
}

TEST_CASE("commas, quotes, line breaks and outer blanks are quoted", "[report]")
{
    CHECK(csvCell(u"a,b") == u"\"a,b\""_s);
    CHECK(csvCell(u"he said \"no\"") == u"\"he said \"\"no\"\"\""_s);
    CHECK(csvCell(u"one\ntwo") == u"\"one\ntwo\""_s);
    CHECK(csvCell(u" a") == u"\" a\""_s);
    CHECK(csvCell(u"=HYPERLINK(\"http://x\",\"y\")")
          == u"\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\""_s);
}

TEST_CASE("the audit CSV is exactly these bytes", "[report]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"审计.csv"_s);
    AuditReport report = someReport(1);
    report.lines[0].before = u"=cmd|'/c calc'!A1"_s;
    report.lines[0].after = u"-5"_s;
    report.lines[0].note = u"a,\"b\""_s;
    REQUIRE_OK(writeAuditCsv(report, path));
    const QByteArray expected =
        "\xEF\xBB\xBF"
        "No.,Time,Person,Act,Project,Object,Field,Before,After,Note,Hash (first 16 digits)\r\n"
        "1,2026-10-01 09:00:00,林知远,修改任务工期,2401-SL0101-04-01-000123,"
        "任务 路基施工（第0段），含软基处理与排水,工期,'=cmd|'/c calc'!A1,-5,"
        "\"a,\"\"b\"\"\",a5a5a5a5a5a5a5a5\r\n";
    CHECK(QString::fromUtf8(bytesOf(path)) == QString::fromUtf8(expected));
    CHECK(entriesOf(folder.path()) == QStringList(u"审计.csv"_s));
}
