// SPDX-License-Identifier: GPL-3.0-or-later
// Daily weather is imported, whole or not at all, and comes into what is known of projects.
#include "commands/project_fields.h"
#include "commands/risk_register_desk.h"
#include "commands/risk_weather_desk.h"
#include "past_works.h"

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2026, 7, 1);

TableSheet table(QDate from, QDate until, const QString &place = {})
{
    TableSheet sheet;
    sheet.rows.push_back(
        PastWorks::cells({u"日期"_s, u"降雨量（mm）"_s, u"日最高气温(℃)"_s, u"站点"_s}));
    for (QDate day = from; day < until; day = day.addDays(1))
        sheet.rows.push_back(PastWorks::cells({day.toString(Qt::ISODate),
                                               day.month() == 6 ? u"32.5"_s : u"0"_s,
                                               day.month() == 7 ? u"37"_s : u"-"_s,
                                               place}));
    return sheet;
}

} // namespace

TEST_CASE("Imported weather stands in the next snapshots and takes days in the simulation",
          "[risk][weather]")
{
    Office office;
    office.clock.set(millisOf(kToday));
    const ProjectId project = office.addOwnProject(u"P1"_s);
    (void)office.addTask(project, u"基础"_s, 30);
    RiskModelDesk models(*office.workspace);
    REQUIRE(models.takeDue() == 1);
    CHECK_FALSE(models.snapshots(project)->back().content.contains(u"wet_days"_s));
    const WeatherReading reading = readWeather(table(QDate(2022, 1, 1), kToday), kToday);
    REQUIRE(reading.mayRun());
    RiskWeatherDesk desk(*office.workspace);
    const auto known = desk.import(reading, u"气象.csv"_s);
    REQUIRE_OK(known);
    CHECK(*known == QDate(2022, 1, 1).daysTo(kToday));
    CHECK(office.countOf(u"import-weather"_s) == 1);
    CHECK(*desk.import(reading, u"气象.csv"_s) == *known); // the same again is nothing new
    CHECK(office.countOf(u"import-weather"_s) == 1);
    REQUIRE(models.takeNow() == 1);
    const QString content = models.snapshots(project)->back().content;
    CHECK(content.contains(u"\"wet_days_before\":30"_s));
    CHECK(content.contains(u"\"hot_days_season\":30"_s));
    const auto plan = office.workspace->plan(project);
    REQUIRE_OK(plan);
    const auto model = RiskRegisterDesk(*office.workspace).simulationModel(*plan->plan);
    REQUIRE_OK(model);
    CHECK(model->lostDays[5] > 0.9);
    CHECK(model->lostDays[0] == 0);
    // works of the past know the weather of their own day
    importWorks(*office.workspace, {.rows = 30, .first = QDate(2024, 6, 20), .spread = 20});
    const auto matter = models.matter(RiskTarget::FinishLate);
    REQUIRE_OK(matter);
    CHECK(std::ranges::any_of(matter->samples, [](const RiskSample &sample) {
        return sample.features.contains(u"wet_days_season"_s);
    }));
}

TEST_CASE("Faults in a table of weather are told in their places, and nothing is taken in",
          "[risk][weather]")
{
    Office office;
    office.clock.set(millisOf(kToday));
    TableSheet sheet = table(QDate(2026, 6, 1), QDate(2026, 6, 9));
    sheet.rows[1][0].text = u"六月"_s;
    sheet.rows[2][0].text = u"2026-07-01"_s;
    sheet.rows[3][1].text = u"-3"_s;
    sheet.rows[4][1].text = u"nan"_s;
    sheet.rows[5][2].text = u"99"_s;
    sheet.rows[6] = sheet.rows[7];
    const WeatherReading reading = readWeather(sheet, kToday);
    std::vector<std::pair<int, int>> places;
    for (const TableProblem &problem : reading.problems)
        places.emplace_back(problem.row, problem.column);
    CHECK(places
          == std::vector<std::pair<int, int>>{{2, 0}, {3, 0}, {4, 1}, {5, 1}, {6, 2}, {8, 0}});
    RiskWeatherDesk desk(*office.workspace);
    CHECK(desk.import(reading, u"a.csv"_s).error().code == ErrorCode::Invalid);
    CHECK(desk.book()->isEmpty());
    CHECK_FALSE(readWeather({}, kToday).mayRun());
    CHECK_FALSE(readWeather(table(kToday, kToday), kToday).mayRun());
}

TEST_CASE("Nobody imports weather who does not manage risks", "[risk][weather][access]")
{
    Office office;
    office.grantRoles();
    office.clock.set(millisOf(kToday));
    const WeatherReading reading = readWeather(table(QDate(2026, 6, 1), QDate(2026, 6, 9)), kToday);
    office.appoint();
    office.as(u"head"_s);
    CHECK(RiskWeatherDesk(*office.workspace).import(reading, u"a.csv"_s).error().code
          == ErrorCode::Forbidden);
    CHECK_FALSE(office.workspace->setSetting(u"risk.weather"_s, u"{}"_s));
}
