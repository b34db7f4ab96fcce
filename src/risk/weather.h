// SPDX-License-Identifier: GPL-3.0-or-later
// Daily weather of the past (气象日值), as an agency imports it, and what of it was known on a day.
#pragma once

#include "base/result.h"

#include <QDate>
#include <QJsonObject>
#include <QString>

#include <array>
#include <map>
#include <optional>
#include <vector>

namespace zs {

/// What makes a day one on which little is done outdoors (resources/risk/simulation.json).
struct WeatherBounds {
    double rain = 10; ///< mm a day and more: wet
    double heat = 35; ///< °C and more: hot
};

/// NaN where it was not measured.
struct WeatherDay {
    double rain;
    double heat;
};

inline constexpr qsizetype kMostWeatherDays = 400'000; ///< of all places together

class WeatherBook {
public:
    /// What is known of that day already is replaced.
    void set(const QString &place, QDate day, WeatherDay weather);
    [[nodiscard]] bool isEmpty() const { return m_places.empty(); }
    [[nodiscard]] qsizetype days() const;
    [[nodiscard]] QStringList places() const;

    /// Of the station whose name the text has in it, else of the one without a name, else of the
    /// only one there is; nothing where none fits.
    [[nodiscard]] std::optional<QString> stationFor(const QString &place) const;
    /// What was known on that day, out of the days before it alone: the last thirty, and what the
    /// thirty that follow were like in earlier years. Left out where too few days are known.
    void addTo(QJsonObject &features,
               const QString &place,
               QDate day,
               const WeatherBounds &bounds) const;
    /// Share of days that are wet or hot, January first, where three years are known.
    [[nodiscard]] std::optional<std::array<double, 12>>
    lostShares(const QString &place, QDate before, const WeatherBounds &bounds) const;

    [[nodiscard]] QJsonObject toJson() const;
    /// Invalid where it is of another format.
    [[nodiscard]] static Result<WeatherBook> fromJson(const QJsonObject &json);

private:
    using Days = std::map<QDate, WeatherDay>;
    struct Counts {
        int known = 0;
        int wet = 0;
        int hot = 0;
    };
    [[nodiscard]] static Counts
    countsIn(const Days &days, QDate from, QDate until, const WeatherBounds &bounds);

    std::map<QString, Days> m_places;
};

} // namespace zs
