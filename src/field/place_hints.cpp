// SPDX-License-Identifier: GPL-3.0-or-later
#include "field/place_hints.h"

#include "geo/shape_measure.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Places {
    Q_DECLARE_TR_FUNCTIONS(PlaceHints)
};

constexpr UtcMillis kClockMillis = 2 * 3'600'000;
constexpr double kMillisPerHour = 3'600'000;
constexpr double kLeastJump = 200; ///< metres: less is the receiver's own noise between two fixes

bool isFrozen(const std::vector<FixSample> &samples)
{
    std::size_t alike = 1;
    for (std::size_t i = 1; i < samples.size(); ++i) {
        const bool same = samples[i].latitude == samples[i - 1].latitude
                          && samples[i].longitude == samples[i - 1].longitude;
        alike = same ? alike + 1 : 1;
        if (alike >= kFrozenFixes)
            return true;
    }
    return false;
}

bool jumps(const FixSample &before, const FixSample &after)
{
    const double metres =
        distanceOf({before.longitude, before.latitude}, {after.longitude, after.latitude});
    const double hours =
        static_cast<double>(std::max<UtcMillis>(after.at - before.at, 1'000)) / kMillisPerHour;
    return before.at != 0 && after.at != 0 && metres > kLeastJump
           && metres / 1'000 / hours > kFastestKmh;
}

} // namespace

QStringList fixHints(const std::vector<FixSample> &samples, UtcMillis now)
{
    QStringList hints;
    if (samples.empty())
        return hints;
    if (std::ranges::any_of(samples, [](const FixSample &each) { return each.satellites == 0; }))
        hints << u"no-satellites"_s;
    if (std::ranges::none_of(samples, [](const FixSample &each) { return each.dilution > 0; }))
        hints << u"no-dilution"_s;
    if (isFrozen(samples))
        hints << u"frozen"_s;
    const auto jump = std::ranges::adjacent_find(samples, jumps);
    if (jump != samples.end())
        hints << u"jump"_s;
    const UtcMillis last = samples.back().at;
    if (last != 0 && std::abs(last - now) > kClockMillis)
        hints << u"clock"_s;
    return hints;
}

QString fixHintText(const QString &code)
{
    if (code == "no-satellites"_L1)
        return Places::tr("a place by no satellite at all");
    if (code == "no-dilution"_L1)
        return Places::tr("the receiver tells no dilution (HDOP)");
    if (code == "frozen"_L1)
        return Places::tr("the same place again and again, to the last digit");
    if (code == "jump"_L1)
        return Places::tr("a jump faster than %1 km/h").arg(kFastestKmh);
    if (code == "clock"_L1)
        return Places::tr("the satellites' clock and this machine's are hours apart");
    return {};
}

QString fixHintTexts(const QStringList &codes)
{
    QStringList words;
    for (const QString &code : codes) {
        if (const QString text = fixHintText(code); !text.isEmpty())
            words << text;
    }
    return words.join(Places::tr(", "));
}

} // namespace zs
