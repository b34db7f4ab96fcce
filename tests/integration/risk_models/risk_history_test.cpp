// SPDX-License-Identifier: GPL-3.0-or-later
// An agency's own history: read with its faults, imported whole or not at all, learnt from.
#include "past_works.h"
#include "store/store.h"

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2026, 11, 30);

QStringList whys(const OutcomeReading &reading)
{
    QStringList all;
    for (const TableProblem &each : reading.problems)
        all << u"%1/%2 %3"_s.arg(each.row).arg(each.column).arg(each.why);
    return all;
}

bool tells(const OutcomeReading &reading, int row, int column, const QString &words)
{
    return std::ranges::any_of(reading.problems, [&](const TableProblem &p) {
        return p.row == row && p.column == column && p.why.contains(words);
    });
}

} // namespace

TEST_CASE("A ledger of finished works is read by its heads", "[risk][outcomes]")
{
    const PastWorks works{.rows = 30};
    const TableSheet sheet = works.sheet();
    const OutcomeMapping mapping = guessOutcomes(sheet);
    CHECK(mapping.fields
          == QStringList{u"code"_s,
                         u"name"_s,
                         u"kind"_s,
                         u"unit"_s,
                         u"contractor"_s,
                         u"known_on"_s,
                         u"planned_finish"_s,
                         u"actual_finish"_s,
                         u"planned_money"_s,
                         u"actual_money"_s});
    const OutcomeReading reading = readAll(sheet, kToday);
    INFO(whys(reading).join(u'\n').toStdString());
    REQUIRE(reading.mayRun());
    REQUIRE(reading.rows.size() == 30);
    const PastOutcome &row = reading.rows.front();
    CHECK(row.code == u"L0");
    CHECK(row.knownOn == QDate(2016, 1, 4));
    CHECK(row.daysLate
          == QDate::fromString(sheet.rows[1][6].text, Qt::ISODate)
                 .daysTo(QDate::fromString(sheet.rows[1][7].text, Qt::ISODate)));
    const double planned = sheet.rows[1][8].text.toDouble();
    CHECK(std::abs(row.costOver - (sheet.rows[1][9].text.toDouble() / planned - 1)) < 1e-9);
    CHECK(row.content.contains(u"示例施工"_s));
    CHECK((row.content.contains(u"\"Water\""_s) || row.content.contains(u"\"Building\""_s)));
}

TEST_CASE("Faults of a ledger are told in their places, and nothing is imported",
          "[risk][outcomes]")
{
    TempWorkspace own;
    own.clock.set(millisOf(kToday));
    TableSheet sheet = PastWorks{.rows = 6}.sheet();
    sheet.rows[1][5].text = u"不详"_s;       // no date
    sheet.rows[2][7].text = u"2030-01-01"_s; // not yet
    sheet.rows[3][7].text = u"2015-01-01"_s; // before it began
    sheet.rows[4][8].text = u"nan"_s;
    sheet.rows[5] = sheet.rows[6]; // twice
    const OutcomeReading reading = readAll(sheet, kToday);
    INFO(whys(reading).join(u'\n').toStdString());
    CHECK_FALSE(reading.mayRun());
    CHECK(std::ranges::any_of(reading.problems,
                              [](const TableProblem &p) { return p.row == 2 && p.column == 5; }));
    CHECK(tells(reading, 3, 7, u"future"_s));
    CHECK(tells(reading, 4, 7, u"before it began"_s));
    CHECK(std::ranges::any_of(reading.problems,
                              [](const TableProblem &p) { return p.row == 5 && p.column == 8; }));
    CHECK(tells(reading, 7, 0, u"there already"_s));
    RiskModelDesk desk(*own.workspace);
    const auto refused = desk.importOutcomes(reading, u"a.csv"_s);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Invalid);
    CHECK(desk.outcomeKeys()->isEmpty());

    // rows that will not do are left out by a person, the rest is taken
    OutcomeOrder order{.mapping = guessOutcomes(sheet), .unit = {}, .left = {2, 3, 4, 5, 7}};
    const OutcomeReading rest = readOutcomes(sheet, order, {}, kToday);
    REQUIRE(rest.mayRun());
    REQUIRE_OK(desk.importOutcomes(rest, u"a.csv"_s));
    CHECK(desk.outcomeKeys()->size() == 1);
    // a second time it is there already
    const OutcomeReading again = readOutcomes(sheet, order, *desk.outcomeKeys(), kToday);
    CHECK(tells(again, 6, 0, u"there already"_s));
    CHECK(desk.importOutcomes(rest, u"a.csv"_s).error().code == ErrorCode::Conflict);
}

TEST_CASE("What was only known afterwards is no feature, and is refused by its name",
          "[risk][outcomes]")
{
    TableSheet sheet = PastWorks{.rows = 5}.sheet();
    for (std::size_t r = 0; r < sheet.rows.size(); ++r)
        sheet.rows[r].push_back({r == 0 ? u"实际工期"_s : u"300"_s});
    OutcomeOrder order{.mapping = guessOutcomes(sheet)};
    CHECK(order.mapping.fields.back().isEmpty());
    order.mapping.fields.back() = kOwnFeature;
    const OutcomeReading reading = readOutcomes(sheet, order, {}, kToday);
    CHECK_FALSE(reading.mayRun());
    CHECK(tells(reading, 0, 10, u"实际工期"_s));
}

TEST_CASE("A table without outcomes, of one row, or stopped half way says so", "[risk][outcomes]")
{
    TableSheet sheet = PastWorks{.rows = 600}.sheet();
    OutcomeOrder order{.mapping = guessOutcomes(sheet)};
    const OutcomeReading stopped =
        readOutcomes(sheet, order, {}, kToday, [](std::int64_t, std::int64_t) { return false; });
    CHECK_FALSE(stopped.mayRun());
    order.mapping.fields[6].clear();
    order.mapping.fields[8].clear();
    CHECK_FALSE(readOutcomes(sheet, order, {}, kToday).mayRun());
    order.mapping = guessOutcomes(sheet);
    sheet.rows.resize(1);
    CHECK_FALSE(readOutcomes(sheet, order, {}, kToday).mayRun());
    sheet.rows.clear();
    CHECK(guessOutcomes(sheet).headerRow == -1);
    // amounts whose unit nobody said are not guessed
    TableSheet plain = PastWorks{.rows = 3}.sheet();
    plain.rows[0][8].text = u"概算"_s;
    OutcomeOrder asked{.mapping = guessOutcomes(plain)};
    CHECK(readOutcomes(plain, asked, {}, kToday).unitMissing);
    asked.unit = AmountUnit::TenThousand;
    CHECK(readOutcomes(plain, asked, {}, kToday).mayRun());
}

TEST_CASE("Only who manages models imports outcomes", "[risk][outcomes][access]")
{
    Office office;
    office.grantRoles();
    office.appoint();
    office.clock.set(millisOf(kToday));
    office.as(u"manager"_s);
    RiskModelDesk desk(*office.workspace);
    const auto refused =
        desk.importOutcomes(readAll(PastWorks{.rows = 5}.sheet(), kToday), u"a.csv"_s);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Forbidden);
}

TEST_CASE("Outcomes are counted by target and by the quarter they were known in",
          "[risk][outcomes]")
{
    TempWorkspace own;
    own.clock.set(millisOf(kToday));
    importWorks(*own.workspace, {.rows = 240});
    const RiskModelDesk desk(*own.workspace);
    const auto late = desk.counts(RiskTarget::FinishLate);
    REQUIRE_OK(late);
    CHECK(late->imported == 240);
    CHECK(late->outcomes == 240);
    CHECK(late->late > 40);
    CHECK(desk.counts(RiskTarget::CostOver)->outcomes == 240);
    CHECK(desk.counts(RiskTarget::MilestoneLate)->outcomes == 0);
    const auto drift = RiskModelDesk::driftOf(*desk.matter(RiskTarget::FinishLate));
    CHECK(drift.size() > 20);
    std::int64_t all = 0;
    for (const DriftPeriod &period : drift) {
        all += period.cases;
        CHECK(period.from.day() == 1);
    }
    CHECK(all == 240);
}
