// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/geo_shape.h"

#include <QCoreApplication>

#include <cmath>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Geo)
};

constexpr std::size_t kMostPoints = 5'000'000;

void addNumber(QString &text, double value)
{
    QString digits = QString::number(value, 'f', 9);
    while (digits.endsWith(u'0'))
        digits.chop(1);
    if (digits.endsWith(u'.'))
        digits.chop(1);
    text += digits == u"-0" ? u"0"_s : digits;
}

void addPath(QString &text, const GeoPath &path)
{
    text += u'(';
    for (std::size_t i = 0; i < path.size(); ++i) {
        if (i > 0)
            text += u", "_s;
        addNumber(text, path[i].longitude);
        text += u' ';
        addNumber(text, path[i].latitude);
    }
    text += u')';
}

void addPart(QString &text, ShapeKind kind, const std::vector<GeoPath> &part)
{
    if (kind != ShapeKind::Area) {
        addPath(text, part.front());
        return;
    }
    text += u'(';
    for (std::size_t i = 0; i < part.size(); ++i) {
        if (i > 0)
            text += u", "_s;
        addPath(text, part[i]);
    }
    text += u')';
}

/// Reads from left to right; nothing is nested deeper than the four brackets of a MULTIPOLYGON.
class WktReader {
public:
    explicit WktReader(QStringView text)
        : m_text(text)
    {}

    bool read(GeoShape &shape)
    {
        const QString word = name();
        const bool isMany = word.startsWith(u"MULTI");
        const QString kind = isMany ? word.sliced(5) : word;
        if (kind == u"POINT")
            shape.kind = ShapeKind::Point;
        else if (kind == u"LINESTRING")
            shape.kind = ShapeKind::Line;
        else if (kind == u"POLYGON")
            shape.kind = ShapeKind::Area;
        else
            return false;
        if (m_text.sliced(m_at).trimmed().compare(u"EMPTY", Qt::CaseInsensitive) == 0)
            return true;
        if (!isMany)
            return part(shape) && atEnd();
        if (!take(u'('))
            return false;
        do {
            if (!part(shape))
                return false;
        } while (take(u','));
        return take(u')') && atEnd();
    }

private:
    void skip()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
    }
    [[nodiscard]] bool atEnd()
    {
        skip();
        return m_at == m_text.size();
    }
    bool take(QChar wanted)
    {
        skip();
        if (m_at >= m_text.size() || m_text[m_at] != wanted)
            return false;
        ++m_at;
        return true;
    }
    QString name()
    {
        skip();
        const qsizetype from = m_at;
        while (m_at < m_text.size() && m_text[m_at].isLetter())
            ++m_at;
        return m_text.sliced(from, m_at - from).toString().toUpper();
    }
    bool number(double &value)
    {
        skip();
        const qsizetype from = m_at;
        const auto belongs = [](QChar c) {
            return (c >= u'0' && c <= u'9') || c == u'.' || c == u'-' || c == u'+' || c == u'e'
                   || c == u'E';
        };
        while (m_at < m_text.size() && belongs(m_text[m_at]))
            ++m_at;
        bool isNumber = false;
        value = m_text.sliced(from, m_at - from).toDouble(&isNumber);
        return isNumber && std::isfinite(value);
    }
    bool point(GeoPath &path)
    {
        GeoPoint p;
        if (++m_points > kMostPoints || !number(p.longitude) || !number(p.latitude)
            || std::abs(p.longitude) > 180 || std::abs(p.latitude) > 90)
            return false;
        path.push_back(p);
        return true;
    }
    bool path(GeoPath &points)
    {
        if (!take(u'('))
            return false;
        do {
            if (!point(points))
                return false;
        } while (take(u','));
        return take(u')');
    }
    bool part(GeoShape &shape)
    {
        std::vector<GeoPath> rings;
        if (shape.kind == ShapeKind::Area) {
            if (!take(u'('))
                return false;
            do {
                if (!path(rings.emplace_back()))
                    return false;
                if (rings.back().size() < 4 || rings.back().front() != rings.back().back())
                    return false;
            } while (take(u','));
            if (!take(u')'))
                return false;
        } else if (shape.kind == ShapeKind::Line) {
            if (!path(rings.emplace_back()) || rings.back().size() < 2)
                return false;
        } else {
            // MULTIPOINT may leave the inner brackets out
            skip();
            GeoPath &one = rings.emplace_back();
            const bool inBrackets = m_at < m_text.size() && m_text[m_at] == u'(';
            if (inBrackets ? !path(one) || one.size() != 1 : !point(one))
                return false;
        }
        shape.parts.push_back(std::move(rings));
        return true;
    }

    QStringView m_text;
    qsizetype m_at = 0;
    std::size_t m_points = 0;
};

} // namespace

GeoShape pointShape(GeoPoint at)
{
    return {ShapeKind::Point, {{{at}}}};
}

GeoShape lineShape(GeoPath path)
{
    return {ShapeKind::Line, {{std::move(path)}}};
}

GeoShape areaShape(GeoPath rim)
{
    if (!rim.empty() && rim.front() != rim.back())
        rim.push_back(rim.front());
    return {ShapeKind::Area, {{std::move(rim)}}};
}

GeoBounds boundsOf(const GeoShape &shape)
{
    GeoBounds bounds;
    for (const auto &part : shape.parts) {
        for (const GeoPath &path : part) {
            for (const GeoPoint p : path)
                bounds.add(p);
        }
    }
    return bounds;
}

std::size_t pointCount(const GeoShape &shape)
{
    std::size_t count = 0;
    for (const auto &part : shape.parts) {
        for (const GeoPath &path : part)
            count += path.size();
    }
    return count;
}

QString toWkt(const GeoShape &shape)
{
    if (shape.isEmpty())
        return {};
    QString text;
    const bool isMany = shape.parts.size() > 1;
    if (isMany)
        text += u"MULTI"_s;
    text += shape.kind == ShapeKind::Point  ? u"POINT "_s
            : shape.kind == ShapeKind::Line ? u"LINESTRING "_s
                                            : u"POLYGON "_s;
    if (isMany)
        text += u'(';
    for (std::size_t i = 0; i < shape.parts.size(); ++i) {
        if (i > 0)
            text += u", "_s;
        addPart(text, shape.kind, shape.parts[i]);
    }
    if (isMany)
        text += u')';
    return text;
}

Result<GeoShape> shapeFromWkt(QStringView text)
{
    GeoShape shape;
    if (text.trimmed().isEmpty())
        return shape;
    if (!WktReader(text).read(shape))
        return fail(ErrorCode::Invalid,
                    Words::tr("This is no shape on the map that can be read."),
                    text.left(80).toString());
    return shape;
}

} // namespace zs
