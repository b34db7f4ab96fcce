// SPDX-License-Identifier: GPL-3.0-or-later
#include "risk/weather.h"

#include "support/stringify.h"

#include <cmath>
#include <limits>

using namespace zs;
using namespace Qt::StringLiterals;

namespace {

/// Three years in which the second half of June is wet and July is hot.
WeatherBook threeYears(const QString &place = {})
{
    WeatherBook book;
    for (QDate day(2023, 1, 1); day < QDate(2026, 1, 1); day = day.addDays(1)) {
        const bool wet = day.month() == 6 && day.day() > 15;
        book.set(place, day, {wet ? 25.0 : 0.0, day.month() == 7 ? 36.0 : 20.0});
    }
    return book;
}

QJsonObject known(const WeatherBook &book, const QString &place, QDate day)
{
    QJsonObject features;
    book.addTo(features, place, day, {});
    return features;
}

} // namespace

TEST_CASE("Of the weather only the days before count", "[risk][weather]")
{
    WeatherBook book = threeYears();
    const QDate day(2025, 6, 16);
    const QJsonObject before = known(book, {}, day);
    CHECK(before[u"wet_days_before"_s] == 0);
    CHECK(before[u"wet_days_season"_s] == 15); // of earlier years
    CHECK(before[u"hot_days_season"_s] == 15);
    // whatever comes later changes nothing of what was known
    for (QDate later = day; later < QDate(2027, 1, 1); later = later.addDays(1))
        book.set({}, later, {99.0, 45.0});
    CHECK(known(book, {}, day) == before);
    CHECK(known(book, {}, QDate(2025, 7, 1))[u"wet_days_before"_s] == 15);
}

TEST_CASE("Where too few days are known nothing is said of the weather", "[risk][weather]")
{
    CHECK(known(threeYears(), {}, QDate(2023, 1, 10)).isEmpty());
    CHECK(known(threeYears(), {}, QDate(2024, 6, 16)).size() == 2); // one earlier year is no season
    CHECK(known({}, {}, QDate(2025, 6, 1)).isEmpty());
    CHECK(known(threeYears(), {}, QDate(2026, 6, 16)).size() == 2); // the last month is not known
    CHECK_FALSE(threeYears().lostShares({}, QDate(2024, 6, 1), {}));
}

TEST_CASE("A project takes the station that its place names", "[risk][weather]")
{
    WeatherBook book = threeYears(u"东区"_s);
    CHECK(book.stationFor(u"示例市东区解放路"_s) == u"东区"_s);
    CHECK(book.stationFor(u"西区"_s) == u"东区"_s); // the only one
    book.set(u"南区"_s, QDate(2025, 1, 1), {0, 0});
    CHECK_FALSE(book.stationFor(u"西区"_s));
    book.set({}, QDate(2025, 1, 1), {0, 0});
    CHECK(book.stationFor(u"西区"_s) == QString());
}

TEST_CASE("The weather comes back from its text, gaps and missing values included",
          "[risk][weather]")
{
    WeatherBook book = threeYears(u"东区"_s);
    book.set({}, QDate(2020, 5, 1), {std::numeric_limits<double>::quiet_NaN(), 12.34});
    book.set({}, QDate(2020, 5, 9), {3.0, std::numeric_limits<double>::quiet_NaN()});
    const QJsonObject text = book.toJson();
    const auto back = WeatherBook::fromJson(text);
    REQUIRE_OK(back);
    CHECK(back->days() == book.days());
    CHECK(back->toJson() == text);
    CHECK(back->places() == QStringList{QString(), u"东区"_s});
    CHECK_FALSE(WeatherBook::fromJson({{u"format"_s, 2}}));
    CHECK(WeatherBook::fromJson({})->isEmpty());
}

TEST_CASE("Years of weather say what share of a month's days is lost", "[risk][weather]")
{
    const auto shares = threeYears().lostShares({}, QDate(2026, 1, 1), {});
    REQUIRE(shares);
    CHECK(std::abs((*shares)[5] - 0.5) < 0.01);
    CHECK((*shares)[6] > 0.9);
    CHECK((*shares)[0] == 0);
}
