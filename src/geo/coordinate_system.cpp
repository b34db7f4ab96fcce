// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/coordinate_system.h"

#include "geo/china_shift.h"

#include <QCoreApplication>
#include <QStringList>

#include <array>
#include <cmath>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Geo)
};

constexpr double kZoneStep = 1'000'000; ///< between zone numbers before the easting
constexpr double kWidest = 1'000'000;   ///< an easting within a zone, with room
constexpr double kFarthest = 10'100'000;

constexpr std::array<std::pair<CoordinateKind, QStringView>, 4> kPlain{{
    {CoordinateKind::Cgcs2000, u"cgcs2000"},
    {CoordinateKind::Wgs84, u"wgs84"},
    {CoordinateKind::Gcj02, u"gcj02"},
    {CoordinateKind::Bd09, u"bd09"},
}};

Result<GeoPoint> fromDegrees(PlanePoint point, CoordinateKind kind)
{
    if (!(std::abs(point.x) <= 180) || !(std::abs(point.y) <= 90))
        return fail(ErrorCode::Invalid,
                    Words::tr("These are not degrees of longitude and latitude: %1, %2.")
                        .arg(point.x, 0, 'f', 3)
                        .arg(point.y, 0, 'f', 3));
    const GeoPoint given{point.x, point.y};
    if (kind == CoordinateKind::Gcj02)
        return wgs84FromGcj02(given);
    if (kind == CoordinateKind::Bd09)
        return wgs84FromGcj02(gcj02FromBd09(given));
    return given;
}

Result<GeoPoint> fromMetres(PlanePoint point, const CoordinateSystem &from)
{
    if (from.zoneBefore)
        point.x -= zoneNumber(from.centralMeridian) * kZoneStep;
    if (from.kind == CoordinateKind::Plane)
        point = moved(point, from.four);
    if (!(std::abs(point.x - kWidest / 2) <= kWidest / 2) || !(std::abs(point.y) <= kFarthest))
        return fail(ErrorCode::Invalid,
                    Words::tr("These are not metres in the zone that was declared: %1, %2.")
                        .arg(point.x, 0, 'f', 1)
                        .arg(point.y, 0, 'f', 1));
    if (from.kind == CoordinateKind::Datum) {
        const GeoPoint there = GaussKruger(from.centralMeridian, from.ellipsoid).unproject(point);
        return moved(there, from.ellipsoid, from.seven);
    }
    return GaussKruger(from.centralMeridian).unproject(point);
}

QString number(double value)
{
    return QString::number(value, 'g', 17);
}

Result<std::vector<double>> numbers(const QString &text)
{
    std::vector<double> values;
    for (const QString &part : text.split(u';')) {
        bool isNumber = false;
        values.push_back(part.toDouble(&isNumber));
        if (!isNumber || !std::isfinite(values.back()))
            return fail(ErrorCode::Invalid,
                        Words::tr("A parameter of the coordinates is no number."));
    }
    return values;
}

} // namespace

CoordinateSystem zoneSystem(double centralMeridian, bool zoneBefore)
{
    CoordinateSystem system;
    system.kind = CoordinateKind::Zone;
    system.centralMeridian = centralMeridian;
    system.zoneBefore = zoneBefore;
    return system;
}

Result<GeoPoint> toCgcs2000(PlanePoint point, const CoordinateSystem &from)
{
    if (from.kind == CoordinateKind::Undeclared)
        return fail(ErrorCode::Invalid, Words::tr("Nobody has said in what coordinates this is."));
    if (from.isDegrees())
        return fromDegrees(point, from.kind);
    return fromMetres(point, from);
}

Result<PlanePoint> fromCgcs2000(GeoPoint point, const CoordinateSystem &to)
{
    switch (to.kind) {
    case CoordinateKind::Undeclared:
        return fail(ErrorCode::Invalid, Words::tr("Nobody has said in what coordinates this is."));
    case CoordinateKind::Gcj02:
        point = gcj02FromWgs84(point);
        return PlanePoint{point.longitude, point.latitude};
    case CoordinateKind::Bd09:
        point = bd09FromGcj02(gcj02FromWgs84(point));
        return PlanePoint{point.longitude, point.latitude};
    case CoordinateKind::Cgcs2000:
    case CoordinateKind::Wgs84:
        return PlanePoint{point.longitude, point.latitude};
    default:
        break;
    }
    PlanePoint plane;
    if (to.kind == CoordinateKind::Datum) {
        point = movedBack(point, to.ellipsoid, to.seven);
        plane = GaussKruger(to.centralMeridian, to.ellipsoid).project(point);
    } else {
        plane = GaussKruger(to.centralMeridian).project(point);
    }
    if (to.kind == CoordinateKind::Plane)
        plane = movedBack(plane, to.four);
    if (to.zoneBefore)
        plane.x += zoneNumber(to.centralMeridian) * kZoneStep;
    return plane;
}

QString keyOf(const CoordinateSystem &system)
{
    for (const auto &[kind, key] : kPlain) {
        if (kind == system.kind)
            return key.toString();
    }
    const QString meridian = number(system.centralMeridian);
    const QString before = system.zoneBefore ? u"+"_s : QString();
    if (system.kind == CoordinateKind::Zone)
        return u"zone"_s + before + u":"_s + meridian;
    QStringList parts{meridian};
    if (system.kind == CoordinateKind::Plane) {
        for (const double v :
             {system.four.dx, system.four.dy, system.four.rotation, system.four.ppm})
            parts << number(v);
        return u"plane"_s + before + u":"_s + parts.join(u';');
    }
    if (system.kind == CoordinateKind::Datum) {
        const SevenParameters &s = system.seven;
        for (const double v : {system.ellipsoid.axis,
                               system.ellipsoid.flattening,
                               s.dx,
                               s.dy,
                               s.dz,
                               s.rx,
                               s.ry,
                               s.rz,
                               s.ppm})
            parts << number(v);
        return u"datum"_s + before + u":"_s + parts.join(u';');
    }
    return {};
}

Result<CoordinateSystem> systemOf(const QString &key)
{
    CoordinateSystem system;
    for (const auto &[kind, name] : kPlain) {
        if (name == key) {
            system.kind = kind;
            return system;
        }
    }
    QString head = key.section(u':', 0, 0);
    system.zoneBefore = head.endsWith(u'+');
    if (system.zoneBefore)
        head.chop(1);
    const auto values = numbers(key.section(u':', 1));
    if (!values)
        return passOn(values);
    const std::vector<double> &v = *values;
    system.centralMeridian = v[0];
    if (head == u"zone" && v.size() == 1) {
        system.kind = CoordinateKind::Zone;
    } else if (head == u"plane" && v.size() == 5) {
        system.kind = CoordinateKind::Plane;
        system.four = {v[1], v[2], v[3], v[4]};
    } else if (head == u"datum" && v.size() == 10 && v[1] > 1e6 && v[2] > 0 && v[2] < 0.1) {
        system.kind = CoordinateKind::Datum;
        system.ellipsoid = {v[1], v[2]};
        system.seven = {v[3], v[4], v[5], v[6], v[7], v[8], v[9]};
    } else {
        return fail(
            ErrorCode::Invalid, Words::tr("The coordinates are of no kind that is known."), key);
    }
    if (!(std::abs(system.centralMeridian) <= 180))
        return fail(
            ErrorCode::Invalid, Words::tr("The coordinates are of no kind that is known."), key);
    return system;
}

QString nameOf(const CoordinateSystem &system)
{
    switch (system.kind) {
    case CoordinateKind::Undeclared:
        return Words::tr("Not declared");
    case CoordinateKind::Cgcs2000:
        return Words::tr("CGCS2000 longitude and latitude (EPSG:4490)");
    case CoordinateKind::Wgs84:
        return Words::tr("WGS-84 longitude and latitude (EPSG:4326)");
    case CoordinateKind::Gcj02:
        return Words::tr("GCJ-02 longitude and latitude");
    case CoordinateKind::Bd09:
        return Words::tr("BD-09 longitude and latitude");
    case CoordinateKind::Zone: {
        const int code = epsgOfZone(system.centralMeridian);
        const QString name = Words::tr("CGCS2000 3° zone %1, central meridian %2° E")
                                 .arg(zoneNumber(system.centralMeridian))
                                 .arg(system.centralMeridian);
        return code == 0 ? name : name + u" (EPSG:%1)"_s.arg(code);
    }
    case CoordinateKind::Plane:
        return Words::tr("Local plane by four parameters, central meridian %1° E")
            .arg(system.centralMeridian);
    case CoordinateKind::Datum:
        return Words::tr("Local datum by seven parameters, central meridian %1° E")
            .arg(system.centralMeridian);
    }
    return {};
}

} // namespace zs
