// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/holidays.h"

#include "calendar/statutory.h"
#include "support/stringify.h"

#include <catch2/generators/catch_generators.hpp>

using namespace zs;
using namespace Qt::StringLiterals;

namespace {

DayVerdict shipped(int year, int month, int day)
{
    return shippedHolidays().verdict(QDate(year, month, day));
}

struct Spot {
    QDate date;
    bool working;
    DayReason reason;
    QString name;
};

HolidayNotice notice(int year, std::vector<HolidayDay> days)
{
    return {year, u"通知"_s, u"https://www.gov.cn/"_s, std::move(days)};
}

} // namespace

TEST_CASE("The notice of 2026 makes 14 February a working Saturday and 2 January a day off")
{
    const DayVerdict saturday = shipped(2026, 2, 14);
    CHECK(saturday.working);
    CHECK(saturday.reason == DayReason::MakeUpWorkday);
    CHECK(saturday.name == u"春节"_s);
    CHECK_FALSE(saturday.noticePending);
    const DayVerdict friday = shipped(2026, 1, 2);
    CHECK_FALSE(friday.working);
    CHECK(friday.reason == DayReason::Holiday);
    CHECK(friday.name == u"元旦"_s);
    CHECK(shipped(2026, 1, 4).reason == DayReason::MakeUpWorkday); // a Sunday
}

TEST_CASE("Each shipped notice holds on its own days")
{
    using enum DayReason;
    const Spot spot = GENERATE(
        Spot{QDate(2022, 12, 31), false, Holiday, u"元旦"_s}, // set by the notice of 2023
        Spot{QDate(2023, 1, 28), true, MakeUpWorkday, u"春节"_s},
        Spot{QDate(2023, 4, 5), false, Holiday, u"清明节"_s},
        Spot{QDate(2023, 4, 6), true, Workday, {}},
        Spot{QDate(2023, 10, 8), true, MakeUpWorkday, u"中秋节、国庆节"_s},
        Spot{QDate(2024, 2, 9), true, Workday, {}}, // New Year's Eve was a working day that year
        Spot{QDate(2024, 2, 17), false, Holiday, u"春节"_s},
        Spot{QDate(2024, 5, 11), true, MakeUpWorkday, u"劳动节"_s},
        Spot{QDate(2024, 9, 22), false, Weekend, {}},
        Spot{QDate(2024, 10, 12), true, MakeUpWorkday, u"国庆节"_s},
        Spot{QDate(2025, 1, 28), false, Holiday, u"春节"_s},
        Spot{QDate(2025, 5, 2), false, Holiday, u"劳动节"_s},
        Spot{QDate(2025, 9, 28), true, MakeUpWorkday, u"国庆节、中秋节"_s},
        Spot{QDate(2025, 10, 9), true, Workday, {}},
        Spot{QDate(2026, 5, 9), true, MakeUpWorkday, u"劳动节"_s},
        Spot{QDate(2026, 9, 20), true, MakeUpWorkday, u"国庆节"_s},
        Spot{QDate(2026, 10, 10), true, MakeUpWorkday, u"国庆节"_s},
        Spot{QDate(2026, 10, 8), true, Workday, {}});
    CAPTURE(spot.date);
    const DayVerdict verdict = shippedHolidays().verdict(spot.date);
    CHECK(verdict.working == spot.working);
    CHECK(verdict.reason == spot.reason);
    CHECK(verdict.name == spot.name);
}

TEST_CASE("The shipped notices have as many days off and make-up days as were announced")
{
    const auto count = [](int year, bool off) {
        return std::ranges::count(shippedHolidays().notices().at(year).days, off, &HolidayDay::off);
    };
    CHECK(shippedHolidays().notices().size() == 4);
    CHECK(count(2023, true) == 27);
    CHECK(count(2023, false) == 7);
    CHECK(count(2024, true) == 28);
    CHECK(count(2024, false) == 8);
    CHECK(count(2025, true) == 28);
    CHECK(count(2025, false) == 5);
    CHECK(count(2026, true) == 33);
    CHECK(count(2026, false) == 6);
    for (const auto &[year, known] : shippedHolidays().notices()) {
        CHECK(known.document.contains(QString::number(year)));
        CHECK(known.source.contains(u"www.gov.cn"_s));
    }
}

TEST_CASE(
    "A year without a notice has weekends and statutory days, and says that the notice is pending")
{
    const DayVerdict national = shipped(2027, 10, 1);
    CHECK_FALSE(national.working);
    CHECK(national.reason == DayReason::StatutoryPending);
    CHECK(national.name == u"国庆节"_s);
    CHECK(national.noticePending);
    const DayVerdict workday = shipped(2027, 10, 4);
    CHECK(workday.working);
    CHECK(workday.noticePending);
    CHECK(shipped(2027, 2, 5).name == u"春节"_s); // New Year's Eve
    CHECK(shipped(2027, 2, 20).reason == DayReason::Weekend);
    CHECK_FALSE(shipped(2026, 11, 24).noticePending);
}

TEST_CASE("The law gives 13 days from 2025 on and 11 before")
{
    const QList shared{2028, 2031, 2039, 2058}; // 中秋 falls on 1 to 3 October
    for (int year = 2025; year <= 2060; ++year)
        CHECK(statutoryDays(year).size() == (shared.contains(year) ? 12U : 13U));
    for (int year = 2021; year < 2025; ++year)
        CHECK(statutoryDays(year).size() == 11);
    CHECK_FALSE(HolidayTable::isStatutory(QDate(2024, 2, 9)));
    CHECK(HolidayTable::isStatutory(QDate(2025, 1, 28)));
    CHECK_FALSE(HolidayTable::isStatutory(QDate(2024, 5, 2)));
    CHECK(HolidayTable::isStatutory(QDate(2025, 5, 2)));
}

TEST_CASE("Two holidays on one day bear both names")
{
    QString name;
    CHECK(HolidayTable::isStatutory(QDate(2031, 10, 1), &name));
    CHECK(name == u"中秋节、国庆节"_s);
    CHECK(statutoryDays(2031).size() == 12);
}

TEST_CASE("Beyond the lunar table only the holidays with a fixed date are known")
{
    CHECK(statutoryDays(2061).size() == 6);
    CHECK(HolidayTable::isStatutory(QDate(2100, 10, 3)));
    CHECK(statutoryDays(2000).empty());
}

TEST_CASE("The lunar table has the dates that almanacs print")
{
    const auto [date, name] =
        GENERATE(table<QDate, QString>({{QDate(2027, 2, 6), u"春节"_s},
                                        {QDate(2028, 1, 26), u"春节"_s},
                                        {QDate(2029, 2, 13), u"春节"_s},
                                        {QDate(2030, 2, 3), u"春节"_s},
                                        {QDate(2033, 1, 31), u"春节"_s},
                                        {QDate(2034, 2, 19), u"春节"_s},
                                        {QDate(2027, 9, 15), u"中秋节"_s},
                                        {QDate(2028, 10, 3), u"中秋节、国庆节"_s},
                                        {QDate(2027, 6, 9), u"端午节"_s},
                                        {QDate(2028, 5, 28), u"端午节"_s},
                                        {QDate(2028, 4, 4), u"清明节"_s},
                                        {QDate(2027, 4, 5), u"清明节"_s}}));
    CAPTURE(date);
    QString found;
    CHECK(HolidayTable::isStatutory(date, &found));
    CHECK(found == name);
}

TEST_CASE("Every statutory day of a year with a notice is off in the notice too")
{
    for (int year = 2023; year <= 2026; ++year) {
        for (const HolidayDay &day : statutoryDays(year)) {
            CAPTURE(day.date);
            const HolidayDay *entry = shippedHolidays().entry(day.date);
            REQUIRE(entry);
            CHECK(entry->off);
        }
    }
}

TEST_CASE("A notice may set days of the years beside it, and a later notice wins")
{
    HolidayTable holidays = shippedHolidays();
    holidays.add(notice(
        2027, {{QDate(2026, 12, 31), u"元旦"_s, true}, {QDate(2027, 1, 1), u"元旦"_s, true}}));
    CHECK(holidays.verdict(QDate(2026, 12, 31)).reason == DayReason::Holiday);
    CHECK_FALSE(holidays.verdict(QDate(2027, 10, 1)).noticePending);
    CHECK(holidays.verdict(QDate(2027, 10, 1)).reason == DayReason::Workday);
    holidays.add(
        notice(2027, {{QDate(2027, 1, 4), u"元旦"_s, true}})); // a corrected notice replaces it
    CHECK(holidays.verdict(QDate(2026, 12, 31)).reason == DayReason::Workday);
    CHECK(holidays.entry(QDate(2027, 1, 1)) == nullptr);
}

TEST_CASE("The days between two dates are those that differ from the office week")
{
    const auto days = shippedHolidays().daysBetween(QDate(2026, 10, 7), QDate(2027, 2, 5));
    std::vector<QDate> dates;
    for (const HolidayDay &day : days)
        dates.push_back(day.date);
    CHECK(dates
          == std::vector{
              QDate(2026, 10, 7), QDate(2026, 10, 10), QDate(2027, 1, 1), QDate(2027, 2, 5)});
    CHECK_FALSE(days[1].off);
}

TEST_CASE("A notice is read as it was written")
{
    const HolidayNotice written =
        notice(2027, {{QDate(2027, 1, 1), u"元旦"_s, true}, {QDate(2027, 1, 3), u"元旦"_s, false}});
    const auto read = readNotice(writeNotice(written));
    REQUIRE_OK(read);
    CHECK(*read == written);
}

TEST_CASE("A broken notice is refused with a sentence that shows the day")
{
    struct Broken {
        QByteArray json;
        QString words;
    };
    const auto days = [](const char *list) -> QByteArray {
        return QByteArray(R"({"year":2027,"document":"d","source":"s","days":[)") + list + "]}";
    };
    const Broken broken = GENERATE_COPY(
        Broken{"2027", u"not a holiday notice"_s},
        Broken{"{", u"not a holiday notice"_s},
        Broken{R"({"days":[]})", u"which year"_s},
        Broken{R"({"year":"2027","days":[]})", u"which year"_s},
        Broken{R"({"year":2027,"source":5,"days":[]})", u"source"_s},
        Broken{days(""), u"no days"_s},
        Broken{R"({"year":2027,"days":{}})", u"no days"_s},
        Broken{days("7"), u"7"_s},
        Broken{days(R"({"date":"2027-02-30","name":"x","off":true})"), u"2027-02-30"_s},
        Broken{days(R"({"date":"2027-2-3","name":"x","off":true})"), u"2027-2-3"_s},
        Broken{days(R"({"date":20270203,"name":"x","off":true})"), u"20270203"_s},
        Broken{days(R"({"date":"2027-02-03","name":"x","off":1})"), u"2027-02-03"_s},
        Broken{days(R"({"date":"2027-02-03","name":"x"})"), u"2027-02-03"_s},
        Broken{days(R"({"date":"2027-02-03","name":" ","off":true})"), u"2027-02-03"_s},
        Broken{days(R"({"date":"2029-01-01","name":"x","off":true})"), u"2029-01-01"_s},
        Broken{
            days(
                R"({"date":"2027-02-03","name":"x","off":true},{"date":"2027-02-03","name":"y","off":false})"),
            u"2027-02-03 twice"_s});
    CAPTURE(broken.json.toStdString());
    const auto read = readNotice(broken.json);
    REQUIRE_FALSE(read);
    CHECK(read.error().code == ErrorCode::Invalid);
    CAPTURE(read.error().message);
    CHECK(read.error().message.contains(broken.words));
}
