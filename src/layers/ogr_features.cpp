// SPDX-License-Identifier: GPL-3.0-or-later
#include "layers/ogr_features.h"

#include <array>
#include <memory>

namespace zs {

namespace {

constexpr int kDeepest = 32; ///< collections in collections

using Shapes = std::array<GeoShape, 3>; ///< by kind

GeoPath pathOf(OGRGeometryH line)
{
    GeoPath path;
    const int count = OGR_G_GetPointCount(line);
    path.reserve(static_cast<std::size_t>(std::max(0, count)));
    for (int i = 0; i < count; ++i)
        path.push_back({OGR_G_GetX(line, i), OGR_G_GetY(line, i)});
    return path;
}

void addPolygon(GeoShape &shape, OGRGeometryH polygon)
{
    std::vector<GeoPath> rings;
    const int count = OGR_G_GetGeometryCount(polygon);
    for (int i = 0; i < count; ++i) {
        GeoPath ring = pathOf(OGR_G_GetGeometryRef(polygon, i));
        if (!ring.empty() && ring.front() != ring.back())
            ring.push_back(ring.front());
        if (ring.size() >= 4)
            rings.push_back(std::move(ring));
        else if (i == 0)
            return; // a rim without ground
    }
    if (!rings.empty())
        shape.parts.push_back(std::move(rings));
}

void add(Shapes &shapes, OGRGeometryH geometry, int depth)
{
    if (geometry == nullptr || depth > kDeepest)
        return;
    switch (wkbFlatten(OGR_G_GetGeometryType(geometry))) {
    case wkbPoint:
        if (OGR_G_IsEmpty(geometry) == 0)
            shapes[0].parts.push_back({pathOf(geometry)});
        return;
    case wkbLineString: {
        GeoPath path = pathOf(geometry);
        if (path.size() >= 2)
            shapes[1].parts.push_back({std::move(path)});
        return;
    }
    case wkbPolygon:
    case wkbTriangle:
        addPolygon(shapes[2], geometry);
        return;
    default:
        break;
    }
    const int count = OGR_G_GetGeometryCount(geometry);
    for (int i = 0; i < count; ++i)
        add(shapes, OGR_G_GetGeometryRef(geometry, i), depth + 1);
}

} // namespace

std::vector<GeoShape> rawShapes(OGRGeometryH geometry)
{
    Shapes shapes;
    for (std::size_t i = 0; i < shapes.size(); ++i)
        shapes[i].kind = static_cast<ShapeKind>(i);
    if (geometry != nullptr && OGR_G_HasCurveGeometry(geometry, TRUE) != 0) {
        const OGRGeometryH straight = OGR_G_GetLinearGeometry(geometry, 0, nullptr);
        add(shapes, straight, 0);
        OGR_G_DestroyGeometry(straight);
    } else {
        add(shapes, geometry, 0);
    }
    std::vector<GeoShape> found;
    for (GeoShape &shape : shapes) {
        if (!shape.isEmpty())
            found.push_back(std::move(shape));
    }
    return found;
}

FeatureTexts::FeatureTexts(const QString &encoding)
    : m_encoding(encoding.toLatin1())
{}

bool FeatureTexts::isKnown() const
{
    return m_encoding.isEmpty() || QStringDecoder(m_encoding.constData()).isValid();
}

QString FeatureTexts::text(const char *bytes) const
{
    const QByteArrayView view(bytes);
    if (!m_encoding.isEmpty())
        return QStringDecoder(m_encoding.constData()).decode(view);
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString text = utf8.decode(view);
    if (!utf8.hasError())
        return text;
    QStringDecoder chinese("GB18030");
    return chinese.isValid() ? QString(chinese.decode(view)) : text;
}

} // namespace zs
