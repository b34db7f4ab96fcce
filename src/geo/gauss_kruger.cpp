// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/gauss_kruger.h"

#include <cmath>
#include <numbers>

namespace zs {

namespace {

constexpr double kDegree = std::numbers::pi / 180;
constexpr double kFalseEasting = 500'000;
constexpr int kTerms = 6;

double conformal(double tangent, double e)
{
    // tangent of the conformal latitude for that of the geodetic one
    const double length = std::sqrt(1 + tangent * tangent);
    const double sigma = std::sinh(e * std::atanh(e * tangent / length));
    return tangent * std::sqrt(1 + sigma * sigma) - sigma * length;
}

double geodetic(double wanted, double e)
{
    const double rest = 1 - e * e;
    double tangent = wanted / rest;
    for (int round = 0; round < 8; ++round) {
        const double there = conformal(tangent, e);
        const double step = (wanted - there) / std::sqrt(1 + there * there)
                            * (1 + rest * tangent * tangent)
                            / (rest * std::sqrt(1 + tangent * tangent));
        tangent += step;
        if (std::abs(step) < 1e-14 * std::max(1.0, std::abs(tangent)))
            break;
    }
    return tangent;
}

} // namespace

GaussKruger::GaussKruger(double centralMeridian, const Ellipsoid &ellipsoid)
    : m_meridian(centralMeridian)
    , m_eccentricity(std::sqrt(ellipsoid.flattening * (2 - ellipsoid.flattening)))
    , m_radius(0)
    , m_forward{}
    , m_back{}
{
    const double n = ellipsoid.flattening / (2 - ellipsoid.flattening);
    const double n2 = n * n;
    const double n3 = n2 * n;
    const double n4 = n3 * n;
    const double n5 = n4 * n;
    const double n6 = n5 * n;
    m_radius = ellipsoid.axis / (1 + n) * (1 + n2 / 4 + n4 / 64 + n6 / 256);
    m_forward[0] =
        n / 2 - 2 * n2 / 3 + 5 * n3 / 16 + 41 * n4 / 180 - 127 * n5 / 288 + 7891 * n6 / 37800;
    m_forward[1] =
        13 * n2 / 48 - 3 * n3 / 5 + 557 * n4 / 1440 + 281 * n5 / 630 - 1983433 * n6 / 1935360;
    m_forward[2] = 61 * n3 / 240 - 103 * n4 / 140 + 15061 * n5 / 26880 + 167603 * n6 / 181440;
    m_forward[3] = 49561 * n4 / 161280 - 179 * n5 / 168 + 6601661 * n6 / 7257600;
    m_forward[4] = 34729 * n5 / 80640 - 3418889 * n6 / 1995840;
    m_forward[5] = 212378941 * n6 / 319334400;
    m_back[0] = n / 2 - 2 * n2 / 3 + 37 * n3 / 96 - n4 / 360 - 81 * n5 / 512 + 96199 * n6 / 604800;
    m_back[1] = n2 / 48 + n3 / 15 - 437 * n4 / 1440 + 46 * n5 / 105 - 1118711 * n6 / 3870720;
    m_back[2] = 17 * n3 / 480 - 37 * n4 / 840 - 209 * n5 / 4480 + 5569 * n6 / 90720;
    m_back[3] = 4397 * n4 / 161280 - 11 * n5 / 504 - 830251 * n6 / 7257600;
    m_back[4] = 4583 * n5 / 161280 - 108847 * n6 / 3991680;
    m_back[5] = 20648693 * n6 / 638668800;
}

GaussKruger GaussKruger::around(double longitude)
{
    return GaussKruger(3 * std::round(longitude / 3));
}

PlanePoint GaussKruger::project(GeoPoint point) const
{
    const double across = (point.longitude - m_meridian) * kDegree;
    const double t = conformal(std::tan(point.latitude * kDegree), m_eccentricity);
    const double xi0 = std::atan2(t, std::cos(across));
    const double eta0 = std::asinh(std::sin(across) / std::hypot(t, std::cos(across)));
    double xi = xi0;
    double eta = eta0;
    for (int j = 0; j < kTerms; ++j) {
        const double k = 2.0 * (j + 1);
        xi += m_forward[j] * std::sin(k * xi0) * std::cosh(k * eta0);
        eta += m_forward[j] * std::cos(k * xi0) * std::sinh(k * eta0);
    }
    return {kFalseEasting + m_radius * eta, m_radius * xi};
}

GeoPoint GaussKruger::unproject(PlanePoint point) const
{
    const double xi = point.y / m_radius;
    const double eta = (point.x - kFalseEasting) / m_radius;
    double xi0 = xi;
    double eta0 = eta;
    for (int j = 0; j < kTerms; ++j) {
        const double k = 2.0 * (j + 1);
        xi0 -= m_back[j] * std::sin(k * xi) * std::cosh(k * eta);
        eta0 -= m_back[j] * std::cos(k * xi) * std::sinh(k * eta);
    }
    const double across = std::sinh(eta0);
    const double t = std::sin(xi0) / std::hypot(across, std::cos(xi0));
    return {m_meridian + std::atan2(across, std::cos(xi0)) / kDegree,
            std::atan(geodetic(t, m_eccentricity)) / kDegree};
}

int zoneNumber(double centralMeridian)
{
    return static_cast<int>(std::lround(centralMeridian / 3));
}

int epsgOfZone(double centralMeridian)
{
    const int zone = zoneNumber(centralMeridian);
    if (zone < 25 || zone > 45 || std::abs(centralMeridian - 3 * zone) > 1e-9)
        return 0;
    return 4534 + zone - 25;
}

} // namespace zs
