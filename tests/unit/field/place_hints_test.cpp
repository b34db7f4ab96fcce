// SPDX-License-Identifier: GPL-3.0-or-later
#include "field/place_hints.h"

#include "support/stringify.h"

using namespace zs;
using namespace Qt::StringLiterals;

namespace {

constexpr UtcMillis kNow = 1'700'000'000'000;

/// As a receiver at rest tells places: a second apart, a little noise in the last digits.
std::vector<FixSample> plain(std::size_t count)
{
    std::vector<FixSample> samples;
    for (std::size_t i = 0; i < count; ++i)
        samples.push_back({30.6574 + 0.000002 * static_cast<double>(i % 3),
                           104.0657,
                           kNow - static_cast<UtcMillis>(count - i) * 1'000,
                           9,
                           0.9});
    return samples;
}

} // namespace

TEST_CASE("a receiver at rest and one in a car are not odd", "[field][place]")
{
    CHECK(fixHints(plain(20), kNow).isEmpty());
    CHECK(fixHints({}, kNow).isEmpty());
    auto car = plain(20);
    for (std::size_t i = 0; i < car.size(); ++i)
        car[i].latitude += 0.0003 * static_cast<double>(i); // 33 m a second, 120 km/h
    CHECK(fixHints(car, kNow).isEmpty());
    auto untimed = plain(3);
    for (FixSample &each : untimed)
        each.at = 0;
    CHECK(fixHints(untimed, kNow).isEmpty());
}

TEST_CASE("each sign of a place that was made up is told", "[field][place]")
{
    auto samples = plain(10);
    samples[4].satellites = 0;
    CHECK(fixHints(samples, kNow) == QStringList{u"no-satellites"_s});
    samples = plain(10);
    for (FixSample &each : samples)
        each.dilution = 0;
    CHECK(fixHints(samples, kNow) == QStringList{u"no-dilution"_s});
    for (FixSample &each : samples)
        each.dilution = -1;
    CHECK(fixHints(samples, kNow) == QStringList{u"no-dilution"_s});
    samples = plain(kFrozenFixes);
    for (FixSample &each : samples)
        each.latitude = 30.6574;
    CHECK(fixHints(samples, kNow) == QStringList{u"frozen"_s});
    samples.pop_back();
    CHECK(fixHints(samples, kNow).isEmpty());
    samples = plain(10);
    for (std::size_t i = 5; i < samples.size(); ++i)
        samples[i].longitude += 0.05; // five kilometres in a second
    CHECK(fixHints(samples, kNow) == QStringList{u"jump"_s});
    CHECK(fixHints(plain(10), kNow + 3 * 3'600'000) == QStringList{u"clock"_s});
    CHECK(fixHints(plain(10), kNow - 3 * 3'600'000) == QStringList{u"clock"_s});
    CHECK(fixHints(plain(10), kNow + 1'800'000).isEmpty());
}

TEST_CASE("every hint of a place has words, and unknown ones none", "[field][place]")
{
    for (const QString &code :
         {u"no-satellites"_s, u"no-dilution"_s, u"frozen"_s, u"jump"_s, u"clock"_s})
        CHECK_FALSE(fixHintText(code).isEmpty());
    CHECK(fixHintText(u"else"_s).isEmpty());
    CHECK(fixHintTexts({u"frozen"_s, u"else"_s}) == fixHintText(u"frozen"_s));
}
