// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/geo_bytes.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QIODevice>
#include <QtEndian>

#include <cmath>
#include <cstring>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Geo)
};

constexpr quint32 kMany = 3; ///< MULTI* is the single kind + 3
constexpr auto kLayerMagic = "ZSLAYER1";

quint32 codeOf(ShapeKind kind)
{
    return static_cast<quint32>(kind) + 1;
}

class WkbWriter {
public:
    QByteArray bytes;

    void number(quint32 value)
    {
        const quint32 little = qToLittleEndian(value);
        bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
    }
    void number(double value)
    {
        quint64 bits = 0;
        std::memcpy(&bits, &value, sizeof bits);
        bits = qToLittleEndian(bits);
        bytes.append(reinterpret_cast<const char *>(&bits), sizeof bits);
    }
    void head(quint32 code)
    {
        bytes.append('\1');
        number(code);
    }
    void path(const GeoPath &points)
    {
        number(static_cast<quint32>(points.size()));
        for (const GeoPoint p : points)
            point(p);
    }
    void point(GeoPoint p)
    {
        number(p.longitude);
        number(p.latitude);
    }
    void part(ShapeKind kind, const std::vector<GeoPath> &rings)
    {
        head(codeOf(kind));
        if (kind == ShapeKind::Point) {
            point(rings.front().front());
        } else if (kind == ShapeKind::Line) {
            path(rings.front());
        } else {
            number(static_cast<quint32>(rings.size()));
            for (const GeoPath &ring : rings)
                path(ring);
        }
    }
};

class WkbReader {
public:
    explicit WkbReader(const QByteArray &bytes)
        : m_bytes(bytes)
    {}

    bool read(GeoShape &shape)
    {
        quint32 code = 0;
        if (!head(code))
            return false;
        const bool isMany = code > kMany;
        if (code < 1 || code > 2 * kMany)
            return false;
        shape.kind = static_cast<ShapeKind>((isMany ? code - kMany : code) - 1);
        quint32 parts = 1;
        if (isMany && !count(parts, 5))
            return false;
        for (quint32 i = 0; i < parts; ++i) {
            quint32 inner = code;
            if (isMany && (!head(inner) || inner != codeOf(shape.kind)))
                return false;
            if (!part(shape))
                return false;
        }
        return m_at == m_bytes.size();
    }

private:
    bool head(quint32 &code)
    {
        if (m_at + 1 > m_bytes.size())
            return false;
        const char order = m_bytes[m_at++];
        if (order != '\0' && order != '\1')
            return false;
        m_isLittle = order == '\1';
        if (!number(code))
            return false;
        m_values = 2;
        if ((code & 0x80000000U) != 0 || (code >= 1000 && code < 2000))
            m_values = 3; // heights as PostGIS or ISO mark them
        code &= 0x0FFFFFFFU;
        code %= 1000;
        return true;
    }
    bool number(quint32 &value)
    {
        if (m_bytes.size() - m_at < 4)
            return false;
        value = m_isLittle ? qFromLittleEndian<quint32>(m_bytes.constData() + m_at)
                           : qFromBigEndian<quint32>(m_bytes.constData() + m_at);
        m_at += 4;
        return true;
    }
    bool number(double &value)
    {
        if (m_bytes.size() - m_at < 8)
            return false;
        const quint64 bits = m_isLittle ? qFromLittleEndian<quint64>(m_bytes.constData() + m_at)
                                        : qFromBigEndian<quint64>(m_bytes.constData() + m_at);
        std::memcpy(&value, &bits, sizeof value);
        m_at += 8;
        return true;
    }
    /// A count of things of at least `least` bytes each: more than there can be is a lie.
    bool count(quint32 &value, qsizetype least)
    {
        return number(value) && static_cast<qsizetype>(value) <= (m_bytes.size() - m_at) / least;
    }
    bool point(GeoPath &path)
    {
        GeoPoint p;
        double height = 0;
        if (!number(p.longitude) || !number(p.latitude) || (m_values == 3 && !number(height)))
            return false;
        if (!(std::abs(p.longitude) <= 180) || !(std::abs(p.latitude) <= 90))
            return false;
        path.push_back(p);
        return true;
    }
    bool path(GeoPath &points)
    {
        quint32 size = 0;
        if (!count(size, 16))
            return false;
        points.reserve(size);
        for (quint32 i = 0; i < size; ++i) {
            if (!point(points))
                return false;
        }
        return true;
    }
    bool part(GeoShape &shape)
    {
        std::vector<GeoPath> rings;
        if (shape.kind == ShapeKind::Point) {
            if (!point(rings.emplace_back()))
                return false;
        } else if (shape.kind == ShapeKind::Line) {
            if (!path(rings.emplace_back()) || rings.back().size() < 2)
                return false;
        } else {
            quint32 size = 0;
            if (!count(size, 4) || size == 0)
                return false;
            for (quint32 i = 0; i < size; ++i) {
                GeoPath &ring = rings.emplace_back();
                if (!path(ring) || ring.size() < 4 || ring.front() != ring.back())
                    return false;
            }
        }
        shape.parts.push_back(std::move(rings));
        return true;
    }

    const QByteArray &m_bytes;
    qsizetype m_at = 0;
    bool m_isLittle = true;
    int m_values = 2;
};

std::unexpected<Error> damaged()
{
    return fail(ErrorCode::Corrupt, Words::tr("The contents of this layer are damaged."));
}

} // namespace

QByteArray toWkb(const GeoShape &shape)
{
    WkbWriter writer;
    if (shape.isEmpty())
        return {};
    if (shape.parts.size() > 1) {
        writer.head(codeOf(shape.kind) + kMany);
        writer.number(static_cast<quint32>(shape.parts.size()));
    }
    for (const auto &part : shape.parts)
        writer.part(shape.kind, part);
    return writer.bytes;
}

Result<GeoShape> shapeFromWkb(const QByteArray &bytes)
{
    GeoShape shape;
    if (bytes.isEmpty())
        return shape;
    if (!WkbReader(bytes).read(shape))
        return fail(ErrorCode::Invalid,
                    Words::tr("This is no shape on the map that can be read."),
                    u"WKB, %1 bytes"_s.arg(bytes.size()));
    return shape;
}

GeoBounds boundsOf(const FeatureSet &set)
{
    GeoBounds bounds;
    for (const Feature &feature : set.features) {
        const GeoBounds of = boundsOf(feature.shape);
        if (of.isEmpty())
            continue;
        bounds.add({of.west, of.south});
        bounds.add({of.east, of.north});
    }
    return bounds;
}

QByteArray toBytes(const FeatureSet &set)
{
    QByteArray plain;
    QDataStream out(&plain, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_0);
    out << set.columns << static_cast<quint32>(set.features.size());
    for (const Feature &feature : set.features)
        out << toWkb(feature.shape) << feature.values;
    return QByteArray(kLayerMagic) + qCompress(plain, 1);
}

Result<FeatureSet> featuresFrom(const QByteArray &bytes)
{
    constexpr qsizetype kHead = 8;
    constexpr quint32 kMostPlain = 1U << 30; // no layer is larger, so no small file may say so
    if (!bytes.startsWith(kLayerMagic) || bytes.size() < kHead + 4
        || qFromBigEndian<quint32>(bytes.constData() + kHead) > kMostPlain)
        return damaged();
    const QByteArray plain = qUncompress(bytes.sliced(kHead));
    QDataStream in(plain);
    in.setVersion(QDataStream::Qt_6_0);
    FeatureSet set;
    quint32 count = 0;
    in >> set.columns >> count;
    if (in.status() != QDataStream::Ok || static_cast<qsizetype>(count) > plain.size() / 8)
        return damaged();
    set.features.resize(count);
    for (Feature &feature : set.features) {
        QByteArray wkb;
        in >> wkb >> feature.values;
        if (in.status() != QDataStream::Ok)
            return damaged();
        auto shape = shapeFromWkb(wkb);
        if (!shape)
            return damaged();
        feature.shape = std::move(*shape);
    }
    return set;
}

} // namespace zs
