// SPDX-License-Identifier: GPL-3.0-or-later
#include "risk/weather.h"

#include "risk/risk_words.h"

#include <QJsonArray>
#include <QStringList>

#include <cmath>
#include <limits>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSpan = 30;
constexpr int kFewestOfSpan = 20;
constexpr int kFewestYears = 2;
constexpr int kYearsForShares = 3;
constexpr int kMonths = 12;
constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

QJsonValue valueOf(double measured)
{
    return std::isnan(measured) ? QJsonValue() : QJsonValue(std::round(measured * 10) / 10);
}

double measuredIn(const QJsonValue &value)
{
    return value.isDouble() ? value.toDouble() : kNone;
}

} // namespace

void WeatherBook::set(const QString &place, QDate day, WeatherDay weather)
{
    m_places[place][day] = weather;
}

qsizetype WeatherBook::days() const
{
    std::size_t all = 0;
    for (const auto &[place, days] : m_places)
        all += days.size();
    return static_cast<qsizetype>(all);
}

QStringList WeatherBook::places() const
{
    QStringList names;
    for (const auto &[place, days] : m_places)
        names << place;
    return names;
}

std::optional<QString> WeatherBook::stationFor(const QString &place) const
{
    for (const auto &[name, days] : m_places) {
        if (!name.isEmpty() && place.contains(name))
            return name;
    }
    if (m_places.contains(QString()))
        return QString();
    return m_places.size() == 1 ? std::optional(m_places.begin()->first) : std::nullopt;
}

/// From `from` to the day before `until`.
WeatherBook::Counts
WeatherBook::countsIn(const Days &days, QDate from, QDate until, const WeatherBounds &bounds)
{
    Counts counts;
    for (auto it = days.lower_bound(from); it != days.end() && it->first < until; ++it) {
        const WeatherDay &day = it->second;
        ++counts.known;
        counts.wet += day.rain >= bounds.rain; // not where it was not measured
        counts.hot += day.heat >= bounds.heat;
    }
    return counts;
}

void WeatherBook::addTo(QJsonObject &features,
                        const QString &place,
                        QDate day,
                        const WeatherBounds &bounds) const
{
    const auto station = stationFor(place);
    if (!station)
        return;
    const Days &days = m_places.at(*station);
    const Counts last = countsIn(days, day.addDays(-kSpan), day, bounds);
    if (last.known >= kFewestOfSpan) {
        features[u"wet_days_before"_s] = last.wet;
        features[u"hot_days_before"_s] = last.hot;
    }
    int years = 0;
    double wet = 0;
    double hot = 0;
    for (int back = 1; day.year() - back >= days.begin()->first.year(); ++back) {
        const QDate from = day.addYears(-back);
        const Counts season = countsIn(days, from, from.addDays(kSpan), bounds);
        if (season.known < kFewestOfSpan)
            continue;
        ++years;
        wet += static_cast<double>(season.wet) * kSpan / season.known;
        hot += static_cast<double>(season.hot) * kSpan / season.known;
    }
    if (years < kFewestYears)
        return;
    features[u"wet_days_season"_s] = std::round(wet / years * 10) / 10;
    features[u"hot_days_season"_s] = std::round(hot / years * 10) / 10;
}

std::optional<std::array<double, 12>>
WeatherBook::lostShares(const QString &place, QDate before, const WeatherBounds &bounds) const
{
    const auto station = stationFor(place);
    if (!station)
        return {};
    std::array<int, kMonths> known{};
    std::array<int, kMonths> lost{};
    for (const auto &[day, weather] : m_places.at(*station)) {
        if (day >= before)
            break;
        const auto month = static_cast<std::size_t>(day.month() - 1);
        ++known[month];
        lost[month] += weather.rain >= bounds.rain || weather.heat >= bounds.heat;
    }
    std::array<double, kMonths> shares{};
    for (std::size_t month = 0; month < shares.size(); ++month) {
        if (known[month] < kYearsForShares * kFewestOfSpan)
            return {};
        shares[month] = std::min(0.95, static_cast<double>(lost[month]) / known[month]);
    }
    return shares;
}

/// Runs of days without a gap, so that dates need not be written out.
QJsonObject WeatherBook::toJson() const
{
    QJsonObject places;
    for (const auto &[place, days] : m_places) {
        QJsonArray runs;
        QJsonObject run;
        QJsonArray rain;
        QJsonArray heat;
        QDate next;
        const auto close = [&] {
            if (run.isEmpty())
                return;
            run[u"rain"_s] = std::exchange(rain, {});
            run[u"heat"_s] = std::exchange(heat, {});
            runs.append(std::exchange(run, {}));
        };
        for (const auto &[day, weather] : days) {
            if (day != next) {
                close();
                run[u"from"_s] = day.toString(Qt::ISODate);
            }
            rain.append(valueOf(weather.rain));
            heat.append(valueOf(weather.heat));
            next = day.addDays(1);
        }
        close();
        places[place] = runs;
    }
    return {{u"format"_s, 1}, {u"places"_s, places}};
}

Result<WeatherBook> WeatherBook::fromJson(const QJsonObject &json)
{
    WeatherBook book;
    if (json.isEmpty())
        return book;
    if (json[u"format"_s].toInt() != 1)
        return fail(ErrorCode::Invalid,
                    riskWords(QT_TRANSLATE_NOOP("Risk", "The weather is kept in a newer format.")));
    const QJsonObject places = json[u"places"_s].toObject();
    for (auto place = places.begin(); place != places.end(); ++place) {
        for (const QJsonValue &run : place->toArray()) {
            const QDate from = QDate::fromString(run[u"from"_s].toString(), Qt::ISODate);
            const QJsonArray rain = run[u"rain"_s].toArray();
            const QJsonArray heat = run[u"heat"_s].toArray();
            for (qsizetype i = 0; from.isValid() && i < rain.size(); ++i)
                book.set(
                    place.key(), from.addDays(i), {measuredIn(rain.at(i)), measuredIn(heat.at(i))});
        }
    }
    return book;
}

} // namespace zs
