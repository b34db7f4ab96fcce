// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/coordinate_system.h"

#include "geo/china_shift.h"
#include "geo/extent_check.h"
#include "geo/shape_measure.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <random>

using namespace zs;
using namespace Qt::StringLiterals;

namespace {

CoordinateSystem plain(CoordinateKind kind)
{
    CoordinateSystem system;
    system.kind = kind;
    return system;
}

std::vector<CoordinateSystem> everySystem()
{
    std::vector<CoordinateSystem> all{plain(CoordinateKind::Cgcs2000),
                                      plain(CoordinateKind::Wgs84),
                                      plain(CoordinateKind::Gcj02),
                                      plain(CoordinateKind::Bd09),
                                      zoneSystem(111),
                                      zoneSystem(111, true)};
    CoordinateSystem plane = zoneSystem(111);
    plane.kind = CoordinateKind::Plane;
    plane.four = {-312'345.678, -3'300'010.25, 812.5, 3.75};
    all.push_back(plane);
    CoordinateSystem datum = zoneSystem(111, true);
    datum.kind = CoordinateKind::Datum;
    datum.ellipsoid = kKrasovsky;
    datum.seven = {15.8, -154.4, -82.3, 0.11, -0.21, 0.35, 1.9};
    all.push_back(datum);
    return all;
}

} // namespace

TEST_CASE("Zone coordinates are those that PROJ gives", "[geo]")
{
    const PlanePoint chengdu = GaussKruger(105).project({104.0657, 30.6574});
    CHECK(chengdu.y == Catch::Approx(3393363.763).margin(0.001).epsilon(0));
    CHECK(chengdu.x == Catch::Approx(410451.037).margin(0.001).epsilon(0));
    const PlanePoint shanghai = GaussKruger(120).project({121.4737, 31.2304});
    CHECK(shanghai.y == Catch::Approx(3457455.489).margin(0.001).epsilon(0));
    CHECK(shanghai.x == Catch::Approx(640412.315).margin(0.001).epsilon(0));
    CHECK(epsgOfZone(105) == 4544);
    CHECK(epsgOfZone(114) == 4547);
    CHECK(epsgOfZone(120) == 4549);
    CHECK(epsgOfZone(10) == 0);
    CHECK(zoneNumber(114) == 38);
    CHECK(GaussKruger::around(104.0657).centralMeridian() == 105);
}

TEST_CASE("Every system leads back to the place it came from within a millimetre", "[geo]")
{
    std::mt19937_64 random(3);
    std::uniform_real_distribution<double> east(109.6, 112.4);
    std::uniform_real_distribution<double> north(18.0, 50.0);
    for (const CoordinateSystem &system : everySystem()) {
        double worst = 0;
        for (int i = 0; i < 500; ++i) {
            const GeoPoint p{east(random), north(random)};
            const auto there = fromCgcs2000(p, system);
            REQUIRE(there.has_value());
            const auto back = toCgcs2000(*there, system);
            REQUIRE(back.has_value());
            worst = std::max(worst, distanceOf(*back, p));
        }
        INFO(keyOf(system).toStdString());
        CHECK(worst < 0.001);
    }
}

TEST_CASE("A system is kept as a text and read back the same", "[geo]")
{
    for (const CoordinateSystem &system : everySystem()) {
        const auto back = systemOf(keyOf(system));
        REQUIRE(back.has_value());
        CHECK(*back == system);
        CHECK_FALSE(nameOf(system).isEmpty());
    }
    for (const QString &wrong : {u""_s,
                                 u"mars"_s,
                                 u"zone:"_s,
                                 u"zone:nan"_s,
                                 u"zone:400"_s,
                                 u"plane:114;1;2"_s,
                                 u"datum:114;0;0;0;0;0;0;0;0;0"_s})
        CHECK_FALSE(systemOf(wrong).has_value());
}

TEST_CASE("What nobody declared is not converted", "[geo]")
{
    CHECK_FALSE(toCgcs2000({110, 30}, {}).has_value());
    CHECK_FALSE(fromCgcs2000({110, 30}, {}).has_value());
}

TEST_CASE("Numbers that cannot be such coordinates are refused", "[geo]")
{
    CHECK_FALSE(toCgcs2000({38'500'000, 3'300'000}, plain(CoordinateKind::Cgcs2000)).has_value());
    CHECK_FALSE(toCgcs2000({38'500'000, 3'300'000}, zoneSystem(114)).has_value());
    CHECK(toCgcs2000({38'500'000, 3'300'000}, zoneSystem(114, true)).has_value());
    CHECK_FALSE(toCgcs2000({std::nan(""), 30}, plain(CoordinateKind::Wgs84)).has_value());
}

TEST_CASE("Bd09 comes to the place through Gcj02", "[geo]")
{
    const GeoPoint p{110.3, 30.3};
    const GeoPoint baidu = bd09FromGcj02(gcj02FromWgs84(p));
    const auto back = toCgcs2000({baidu.longitude, baidu.latitude}, plain(CoordinateKind::Bd09));
    REQUIRE(back.has_value());
    CHECK(distanceOf(*back, p) < 0.001);
    CHECK(distanceOf(baidu, p) > 300);
}

TEST_CASE("Data that cannot be in the declared coordinates is doubted with the reason", "[geo]")
{
    const auto doubt = [](PlanePoint p, const CoordinateSystem &system) {
        const PlanePoint some[] = {p, {p.x + 0.001, p.y + 0.002}, {p.x + 0.003, p.y}};
        return doubtOf(some, system);
    };
    const CoordinateSystem degrees = plain(CoordinateKind::Cgcs2000);
    CHECK(doubt({110, 30}, degrees) == ExtentDoubt::None);
    CHECK(doubt({30, 110}, degrees) == ExtentDoubt::Swapped);
    CHECK(doubt({500'000, 3'300'000}, degrees) == ExtentDoubt::NotDegrees);
    CHECK(doubt({2, 48}, degrees) == ExtentDoubt::OutsideChina);
    CHECK(doubt({500'000, 3'300'000}, zoneSystem(111)) == ExtentDoubt::None);
    CHECK(doubt({3'300'000, 500'000}, zoneSystem(111)) == ExtentDoubt::Swapped);
    CHECK(doubt({110, 30}, zoneSystem(111)) == ExtentDoubt::NotMetres);
    CHECK(doubt({37'500'000, 3'300'000}, zoneSystem(111)) == ExtentDoubt::ZoneBefore);
    CHECK(doubt({37'500'000, 3'300'000}, zoneSystem(111, true)) == ExtentDoubt::None);
    CHECK(doubt({38'500'000, 3'300'000}, zoneSystem(111, true)) == ExtentDoubt::OtherZone);
    CHECK(doubtText(ExtentDoubt::None).isEmpty());
    CHECK_FALSE(doubtText(ExtentDoubt::Swapped).isEmpty());
}
