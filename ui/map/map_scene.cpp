// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_scene.h"

#include "geo/shape_measure.h"
#include "ui/widgets/theme.h"

namespace zs {

MapShape mapShape(const GeoShape &shape, GeoPoint origin)
{
    MapShape drawn;
    drawn.bounds = boundsOf(shape);
    drawn.label = labelPlaceOf(shape);
    const PlanePoint zero = worldPixel(origin, kPathZoom);
    drawn.path.setFillRule(Qt::OddEvenFill);
    for (const auto &part : shape.parts) {
        for (const GeoPath &path : part) {
            bool first = true;
            for (const GeoPoint p : path) {
                const PlanePoint at = worldPixel(p, kPathZoom);
                const QPointF point(at.x - zero.x, at.y - zero.y);
                if (first)
                    drawn.path.moveTo(point);
                else
                    drawn.path.lineTo(point);
                first = false;
            }
        }
    }
    return drawn;
}

QColor stateColour(MapState state)
{
    switch (state) {
    case MapState::NotStarted:
        return themeColor(ColorRole::Idle);
    case MapState::OnPlan:
        return themeColor(ColorRole::OnTrack);
    case MapState::Behind:
        return themeColor(ColorRole::AtRisk);
    case MapState::Late:
        return themeColor(ColorRole::Late);
    case MapState::Done:
        return themeColor(ColorRole::Done);
    case MapState::Cancelled:
        return themeColor(ColorRole::Baseline);
    }
    return {};
}

QChar stateSign(MapState state)
{
    switch (state) {
    case MapState::NotStarted:
        return u'○';
    case MapState::OnPlan:
        return u'▶';
    case MapState::Behind:
        return u'!';
    case MapState::Late:
        return u'‼';
    case MapState::Done:
        return u'✓';
    case MapState::Cancelled:
        return u'×';
    }
    return {};
}

std::vector<MarkSort> stateSorts()
{
    std::vector<MarkSort> sorts;
    for (std::size_t i = 0; i < kMapStates; ++i) {
        const auto state = static_cast<MapState>(i);
        sorts.push_back({stateColour(state), stateSign(state)});
    }
    return sorts;
}

} // namespace zs
