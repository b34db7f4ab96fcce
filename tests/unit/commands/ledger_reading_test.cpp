// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/ledger_reading.h"

#include "base/id_source.h"
#include "support/stringify.h"

#include <catch2/catch_test_macros.hpp>

#include <random>

using namespace zs;
using namespace Qt::StringLiterals;

namespace {

QDate today()
{
    return QDate(2026, 6, 1);
}

TableSheet sheetOf(std::initializer_list<QStringList> rows)
{
    TableSheet sheet;
    for (const QStringList &row : rows) {
        TableCells cells;
        for (const QString &text : row)
            cells.push_back({text});
        sheet.rows.push_back(std::move(cells));
    }
    return sheet;
}

const QStringList kHead{
    u"项目代码"_s, u"项目名称"_s, u"总投资（万元）"_s, u"主管单位"_s, u"标签"_s, u"开工时间"_s};

struct Desk {
    ManualClock clock{1'780'000'000'000};
    IdSource ids{clock, 3};
    LedgerNames names;
    OrgUnitId bureau = ids.next<OrgUnitId>();

    Desk()
    {
        names.units = {{u"交通局"_s, bureau}, {u"同名局"_s, OrgUnitId()}};
        names.tags = {{u"重点项目"_s, u"key"_s}, {u"key"_s, u"key"_s}, {u"民生实事"_s, u"live"_s}};
        names.codes = {u"OLD-1"_s};
    }
    [[nodiscard]] LedgerReading read(const TableSheet &sheet,
                                     std::optional<AmountUnit> unit = AmountUnit::TenThousand,
                                     QSet<int> left = {}) const
    {
        return readLedger(sheet, {guessLedger(sheet), unit, std::move(left)}, names, today());
    }
    /// Row, column and reason of the first problem of one bad row.
    [[nodiscard]] TableProblem fault(const QStringList &row) const
    {
        const LedgerReading reading = read(sheetOf({kHead, row}));
        INFO(row.join(u'|').toStdString());
        REQUIRE(!reading.problems.empty());
        CHECK_FALSE(reading.mayRun());
        return reading.problems.front();
    }
};

} // namespace

TEST_CASE("a ledger is read with its columns told from their heads", "[ledger]")
{
    const Desk desk;
    const LedgerReading reading = desk.read(sheetOf({{u"示例市项目台账"_s},
                                                     kHead,
                                                     {u"P-1"_s,
                                                      u"示例路 改造"_s,
                                                      u"1,234.5678"_s,
                                                      u"交通局"_s,
                                                      u"重点项目、民生实事"_s,
                                                      u"2026年3月1日"_s},
                                                     {},
                                                     kHead,
                                                     {u"P-2"_s, u"示例小学"_s, u"2亿元"_s},
                                                     {u"合计"_s, u""_s, u"21234.5678"_s}}));
    CHECK(reading.problems.empty());
    REQUIRE(reading.projects.size() == 2);
    CHECK(reading.projects[0].code == u"P-1");
    CHECK(reading.projects[0].estimate == Money{1'234'567'800});
    CHECK(reading.projects[0].owner == desk.bureau);
    CHECK(reading.projects[0].tags == u"key live");
    CHECK(reading.projects[0].plannedStart == QDate(2026, 3, 1));
    CHECK(reading.projects[1].estimate == Money::yuan(200'000'000));
    CHECK(reading.rows == std::vector{3, 6});
    CHECK(reading.passedOver == 3);
    CHECK(reading.mayRun());
}

TEST_CASE("amounts become figures of their rungs with the documents that are named", "[ledger]")
{
    const Desk desk;
    const LedgerReading reading =
        desk.read(sheetOf({{u"项目代码"_s,
                            u"项目名称"_s,
                            u"总投资"_s,
                            u"可研批复文号"_s,
                            u"概算"_s,
                            u"概算批复文号"_s,
                            u"合同金额"_s,
                            u"已支付"_s},
                           {u"P-1"_s,
                            u"路"_s,
                            u"100"_s,
                            u"示发改〔2025〕1号"_s,
                            u"109"_s,
                            u"示发改〔2025〕9号"_s,
                            u"90"_s,
                            u"40.5"_s},
                           {u"P-2"_s, u"桥"_s, u"100"_s, u""_s, u""_s, u"示发改〔2025〕8号"_s}}));
    REQUIRE(reading.problems.empty());
    REQUIRE(reading.figures.size() == 2);
    const auto wan = [](std::int64_t yuan) { return Money::yuan(yuan * 10'000); };
    CHECK(reading.figures[0]
          == std::vector<LedgerFigure>{
              {MoneyRung::Estimate, wan(100), u"示发改〔2025〕1号"_s},
              {MoneyRung::ApprovedEstimate, wan(109), u"示发改〔2025〕9号"_s},
              {MoneyRung::Contract, wan(90), {}},
              {MoneyRung::Payment, Money::yuan(405'000), {}}});
    CHECK(reading.projects[0].budget == wan(109));
    // told: an amount without its document, a document without its amount
    std::vector<std::pair<int, int>> told;
    for (const TableProblem &hint : reading.hints)
        told.emplace_back(hint.row, hint.column);
    CHECK(told == std::vector<std::pair<int, int>>{{3, 3}, {3, 5}});
    CHECK(reading.mayRun());
}

TEST_CASE("a ledger without document numbers says so once", "[ledger]")
{
    const Desk desk;
    const LedgerReading reading =
        desk.read(sheetOf({kHead, {u"P-1"_s, u"路"_s, u"100"_s}, {u"P-2"_s, u"桥"_s, u"200"_s}}));
    REQUIRE(reading.hints.size() == 1);
    CHECK(reading.hints.front().row == 0);
    CHECK(reading.hints.front().why.contains(u'2'));
}

TEST_CASE("a reading that was given up may not run", "[ledger]")
{
    const Desk desk;
    TableSheet sheet = sheetOf({kHead});
    for (int i = 0; i < 2'000; ++i)
        sheet.rows.push_back(sheetOf({{u"P-%1"_s.arg(i), u"路"_s, u"100"_s}}).rows.front());
    int asked = 0;
    const auto stop = [&asked](std::int64_t, std::int64_t) { return ++asked < 3; };
    const LedgerReading reading = readLedger(
        sheet, {guessLedger(sheet), AmountUnit::TenThousand, {}}, desk.names, today(), stop);
    CHECK(asked == 3);
    CHECK_FALSE(reading.mayRun());
    CHECK(reading.projects.size() < 2'000);
}

TEST_CASE("merged heads over two rows are joined", "[ledger]")
{
    const TableSheet sheet = sheetOf({{u"项目代码"_s, u"项目名称"_s, u"计划"_s, u""_s, u"总投资"_s},
                                      {u""_s, u""_s, u"开工"_s, u"竣工时间"_s, u""_s},
                                      {u"P"_s, u"路"_s, u"2026-3-1"_s, u"2026-9-1"_s, u"1"_s}});
    const LedgerMapping mapping = guessLedger(sheet);
    CHECK(mapping.headerRow == 1);
    CHECK(mapping.headerRows == 2);
    CHECK(mapping.fields
          == QStringList{
              u"code"_s, u"name"_s, u"planned_start"_s, u"planned_finish"_s, u"estimate"_s});
}

TEST_CASE("every bad cell is told with its row and column", "[ledger]")
{
    const Desk desk;
    const auto at = [&](const QStringList &row) {
        const TableProblem problem = desk.fault(row);
        CHECK(problem.row == 2);
        return problem.column;
    };
    CHECK(at({u""_s, u"无代码"_s}) == 0);
    CHECK(at({u"P"_s, u""_s, u"1"_s}) == 1);
    CHECK(at({u"OLD-1"_s, u"路"_s}) == 0);
    CHECK(at({u"P"_s, u"路"_s, u"-5"_s}) == 2);
    CHECK(at({u"P"_s, u"路"_s, u"约三千"_s}) == 2);
    CHECK(at({u"P"_s, u"路"_s, u"99999999999999"_s}) == 2);
    CHECK(at({u"P"_s, u"路"_s, u"1"_s, u"没有的局"_s}) == 3);
    CHECK(at({u"P"_s, u"路"_s, u"1"_s, u"同名局"_s}) == 3);
    CHECK(at({u"P"_s, u"路"_s, u"1"_s, u"交通局"_s, u"没有的标签"_s}) == 4);
    CHECK(at({u"P"_s, u"路"_s, u"1"_s, u"交通局"_s, u"key"_s, u"2026-13-40"_s}) == 5);
}

TEST_CASE("a code that stands twice is told at the second row with the first", "[ledger]")
{
    const Desk desk;
    const LedgerReading reading = desk.read(sheetOf({kHead, {u"P"_s, u"一"_s}, {u"P"_s, u"二"_s}}));
    REQUIRE(reading.problems.size() == 1);
    CHECK(reading.problems[0].row == 3);
    CHECK(reading.problems[0].why.contains(u"2"));
    CHECK(desk.read(sheetOf({kHead, {u"P"_s, u"一"_s}, {u"P"_s, u"二"_s}}), {}, {3}).mayRun());
}

TEST_CASE("amounts wait until somebody says their unit; absurd ones are hinted at", "[ledger]")
{
    const Desk desk;
    const TableSheet sheet = sheetOf({kHead, {u"P"_s, u"路"_s, u"3200"_s}});
    CHECK(desk.read(sheet, {}).unitMissing);
    CHECK_FALSE(desk.read(sheet, {}).mayRun());
    const LedgerReading wan = desk.read(sheet);
    CHECK(wan.mayRun());
    CHECK(wan.hints.size() == 1); // no column of document numbers
    const LedgerReading yuan = desk.read(sheet, AmountUnit::Yuan);
    CHECK(yuan.mayRun());          // a person may know better
    CHECK(yuan.hints.size() == 3); // the head says otherwise, and the sums are tiny
    CHECK_FALSE(desk.read(sheet, AmountUnit::HundredMillion).hints.empty());
    CHECK(desk.read(sheetOf({kHead, {u"P"_s, u"路"_s}}), {}).mayRun()); // nothing to ask
}

TEST_CASE("a table without codes or names, or without rows, is refused as a whole", "[ledger]")
{
    const Desk desk;
    CHECK(desk.read(sheetOf({{u"甲"_s, u"乙"_s}, {u"1"_s, u"2"_s}})).problems.size() == 2);
    CHECK(desk.read(sheetOf({kHead})).problems.size() == 1);
    CHECK(desk.read({}).problems.size() == 2);
}

TEST_CASE("amounts are exact: they agree with counting in whole fen", "[ledger]")
{
    std::mt19937_64 engine(5);
    const auto below = [&](std::uint64_t n) { return static_cast<std::int64_t>(engine() % n); };
    for (int i = 0; i < 2'000; ++i) {
        const auto unit = static_cast<AmountUnit>(below(3));
        const int digits = unit == AmountUnit::Yuan ? 2 : unit == AmountUnit::TenThousand ? 6 : 10;
        const std::int64_t whole = below(9'000);
        const QString part = u"%1"_s.arg(
            below(static_cast<std::uint64_t>(100 * yuanIn(unit))), digits, 10, QChar(u'0'));
        const QString typed = u"%1.%2"_s.arg(whole).arg(part);
        const auto read = amountFrom(typed, unit);
        REQUIRE_OK(read);
        CHECK(read->fen == whole * 100 * yuanIn(unit) + part.toLongLong());
        CHECK_FALSE(amountFrom(QString(typed + u'1'), unit).has_value());
        CHECK(amountFrom(QString(typed + u'0'), unit).has_value());
    }
    CHECK(amountFrom(u"１，２３４．５", AmountUnit::Yuan) == Money{123'450});
    CHECK(amountFrom(u"¥12元", AmountUnit::HundredMillion) == Money{1'200});
    for (const char16_t *bad : {u"", u"1e5", u"0x10", u"1.2.3", u"+5", u"∞", u"--1", u"1 000"})
        CHECK_FALSE(amountFrom(QString::fromUtf16(bad), AmountUnit::Yuan).has_value());
}

TEST_CASE("hostile tables end in words, never in a crash", "[ledger]")
{
    const Desk desk;
    std::mt19937_64 engine(9);
    const QStringList bits{u""_s,
                           u"P"_s,
                           u"项目代码"_s,
                           u"项目名称"_s,
                           u"总投资"_s,
                           u"-1"_s,
                           u"9e999"_s,
                           u"=1+1"_s,
                           QString(4'000, u'甲'),
                           u"\u202E"_s,
                           u"2026-2-30"_s,
                           u"合计"_s,
                           u"NaN"_s};
    for (int i = 0; i < 400; ++i) {
        TableSheet sheet;
        for (std::uint64_t row = engine() % 8; row > 0; --row) {
            TableCells cells;
            for (std::uint64_t cell = engine() % 7; cell > 0; --cell)
                cells.push_back({bits[static_cast<qsizetype>(
                    engine() % static_cast<std::uint64_t>(bits.size()))]});
            sheet.rows.push_back(std::move(cells));
        }
        const LedgerReading reading = desk.read(sheet);
        CHECK((reading.mayRun() || !reading.problems.empty()));
        for (const TableProblem &problem : reading.problems)
            CHECK(problem.row <= static_cast<int>(sheet.rows.size()));
    }
}
