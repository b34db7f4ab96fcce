// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/statutory.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <map>
#include <mutex>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

/// A holiday of the law: `count` days from a fixed date on, or from a lunar festival on.
struct StatutoryHoliday {
    QString name;
    QString festival; ///< key in lunar.json; empty = `month` and `day`
    int month = 0;
    int day = 0;
    int offset = 0; ///< days from the date to the first day off
    int count = 0;
};

struct StatutoryRule {
    int fromYear = 0;
    std::vector<StatutoryHoliday> holidays;
};

std::vector<StatutoryRule> readRules()
{
    std::vector<StatutoryRule> rules;
    const QJsonArray array =
        QJsonDocument::fromJson(holidayResource(u"statutory.json"_s))["rules"_L1].toArray();
    for (const QJsonValue &entry : array) {
        StatutoryRule rule{entry["fromYear"_L1].toInt(), {}};
        const QJsonArray days = entry["days"_L1].toArray();
        for (const QJsonValue &day : days) {
            rule.holidays.push_back({day["name"_L1].toString(),
                                     day["festival"_L1].toString(),
                                     day["month"_L1].toInt(),
                                     day["day"_L1].toInt(),
                                     day["offset"_L1].toInt(),
                                     day["count"_L1].toInt()});
        }
        rules.push_back(std::move(rule));
    }
    std::ranges::sort(rules, {}, &StatutoryRule::fromYear);
    return rules;
}

QDate dateOf(const StatutoryHoliday &holiday, int year)
{
    static const QJsonObject lunar =
        QJsonDocument::fromJson(holidayResource(u"lunar.json"_s))["years"_L1].toObject();
    if (holiday.festival.isEmpty())
        return QDate(year, holiday.month, holiday.day);
    return QDate::fromString(lunar[QString::number(year)][holiday.festival].toString(),
                             Qt::ISODate);
}

std::vector<HolidayDay> computedDays(int year)
{
    static const std::vector<StatutoryRule> rules = readRules();
    std::map<QDate, HolidayDay> days;
    const auto next = std::ranges::upper_bound(rules, year, {}, &StatutoryRule::fromYear);
    if (next == rules.begin())
        return {};
    for (const StatutoryHoliday &holiday : std::prev(next)->holidays) {
        const QDate date = dateOf(holiday, year);
        for (int i = 0; date.isValid() && i < holiday.count; ++i) {
            const QDate day = date.addDays(holiday.offset + i);
            const auto [place, isNew] = days.try_emplace(day, HolidayDay{day, holiday.name, true});
            if (!isNew)
                place->second.name += u'、' + holiday.name;
        }
    }
    std::vector<HolidayDay> found;
    for (auto &[date, day] : days)
        found.push_back(std::move(day));
    return found;
}

} // namespace

const std::vector<HolidayDay> &statutoryDays(int year)
{
    static std::mutex mutex;
    static std::map<int, std::vector<HolidayDay>> known; // a map's values stay where they are
    const std::scoped_lock lock(mutex);
    const auto found = known.find(year);
    return found != known.end() ? found->second
                                : known.emplace(year, computedDays(year)).first->second;
}

} // namespace zs
