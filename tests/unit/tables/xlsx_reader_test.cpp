// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/table_file.h"
#include "report/workbook.h"
#include "support/stringify.h"

#include <QTemporaryDir>

using namespace zs;
using namespace Qt::StringLiterals;

namespace {

QByteArray workbookBytes()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"plan.xlsx"_s);
    auto book = Workbook::begin(path, u"计划"_s);
    REQUIRE_OK(book);
    Sheet sheet = (*book)->sheet(u"任务"_s);
    sheet.text(0, 0, u"名称"_s);
    sheet.text(0, 1, u"工期"_s);
    sheet.text(0, 2, u"开始"_s);
    sheet.text(1, 0, u"道路改造工程"_s);
    sheet.number(1, 1, 12.5);
    sheet.dateTime(1, 2, {2026, 3, 2}, {8, 30}, {.number = "yyyy-mm-dd hh:mm"});
    sheet.number(2, 1, 40);
    sheet.dateTime(2, 2, {2026, 3, 3}, {0, 0}, {.number = "yyyy\"年\"m\"月\"d\"日\""});
    sheet.number(3, 1, 0.5, {.number = "0%"});
    REQUIRE_OK((*book)->commit());
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("a workbook's texts, numbers and dates are read as what they are", "[tables]")
{
    const auto file = readTable(workbookBytes());
    REQUIRE_OK(file);
    REQUIRE(file->sheets.size() == 1);
    const TableSheet &sheet = file->sheets[0];
    CHECK(sheet.name == u"任务"_s);
    REQUIRE(sheet.rows.size() == 4);
    CHECK(sheet.rows[1][0].text == u"道路改造工程"_s);
    CHECK(sheet.rows[1][1].number == 12.5);
    CHECK(sheet.rows[1][1].text == u"12.5"_s);
    CHECK(sheet.rows[1][2].date == WallTime::at(QDate(2026, 3, 2), 8 * 60 + 30));
    CHECK(sheet.rows[2][0].text.isEmpty());
    CHECK(sheet.rows[2][1].text == u"40"_s);
    CHECK(sheet.rows[2][2].text == u"2026-03-03"_s);
    CHECK_FALSE(sheet.rows[3][1].date.isValid());
    CHECK(sheet.rows[3][1].text == u"50%"_s); // as it is shown
}

TEST_CASE("a damaged workbook is refused and nothing else happens", "[tables]")
{
    const QByteArray whole = workbookBytes();
    CHECK_FALSE(readTable(whole.first(whole.size() / 2)));
    CHECK_FALSE(readTable("PK\x03\x04 nothing behind it"));
    for (qsizetype at = 40; at < whole.size(); at += 97) {
        QByteArray broken = whole;
        broken[at] = static_cast<char>(broken[at] ^ 0x5A);
        (void)readTable(broken); // read or refused, but no crash
    }
}

TEST_CASE("a workbook that unpacks beyond the limit is refused without unpacking it all",
          "[tables]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"bomb.xlsx"_s);
    auto book = Workbook::begin(path, u"x"_s);
    REQUIRE_OK(book);
    Sheet sheet = (*book)->sheet(u"x"_s);
    for (std::uint32_t row = 0; row < 2'000; ++row)
        sheet.text(row, 0, QString(1'000, u'a'));
    REQUIRE_OK((*book)->commit());
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    TableOptions small;
    small.limits.bytes = bytes.size(); // it packs better than four to one
    const auto refused = readTable(bytes, small);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Invalid);
    CHECK_FALSE(refused.error().message.isEmpty());
    REQUIRE_OK(readTable(bytes));
}
