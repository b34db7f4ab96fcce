// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/corner_edit.h"

#include <utility>

namespace zs {

CornerEdit::CornerEdit(GeoShape shape)
    : m_shape(std::move(shape))
{}

void CornerEdit::step(GeoShape next)
{
    if (next == m_shape)
        return;
    m_steps.push_back(std::exchange(m_shape, std::move(next)));
}

const GeoPath *CornerEdit::ring(CornerId corner) const
{
    if (corner.part >= m_shape.parts.size() || corner.ring >= m_shape.parts[corner.part].size())
        return nullptr;
    return &m_shape.parts[corner.part][corner.ring];
}

std::size_t CornerEdit::cornersOf(CornerId corner) const
{
    const GeoPath *path = ring(corner);
    if (path == nullptr)
        return 0;
    // the last of a ring is the first again
    return m_shape.kind == ShapeKind::Area && !path->empty() ? path->size() - 1 : path->size();
}

bool CornerEdit::press(GeoPoint at, double metres)
{
    m_isHeld = false;
    if (auto corner = cornerNear(at, m_shape, metres)) {
        if (corner->corner >= cornersOf(*corner))
            corner->corner = 0;
        m_chosen = corner;
    } else if (const auto edge = edgeNear(at, m_shape, metres)) {
        step(withCornerAfter(m_shape, *edge, at));
        m_chosen = CornerId{edge->part, edge->ring, edge->corner + 1};
        m_isHeld = true; // moving it on is the same step
    } else {
        m_chosen.reset();
    }
    return m_chosen.has_value();
}

void CornerEdit::drag(GeoPoint to)
{
    if (!m_chosen)
        return;
    if (m_isHeld) {
        m_shape = withCornerMoved(std::move(m_shape), *m_chosen, to);
        return;
    }
    step(withCornerMoved(m_shape, *m_chosen, to));
    m_isHeld = true;
}

void CornerEdit::move(GeoPoint to)
{
    m_isHeld = false;
    drag(to);
    m_isHeld = false;
}

void CornerEdit::chooseNext()
{
    m_isHeld = false;
    if (!m_chosen) {
        if (cornersOf({}) > 0)
            m_chosen = CornerId{};
        return;
    }
    CornerId next = *m_chosen;
    if (++next.corner >= cornersOf(next)) {
        next.corner = 0;
        if (++next.ring >= m_shape.parts[next.part].size()) {
            next.ring = 0;
            next.part = (next.part + 1) % m_shape.parts.size();
        }
    }
    m_chosen = next;
}

bool CornerEdit::insertAfter()
{
    const GeoPath *path = m_chosen ? ring(*m_chosen) : nullptr;
    if (path == nullptr || m_chosen->corner + 1 >= path->size())
        return false;
    const GeoPoint a = (*path)[m_chosen->corner];
    const GeoPoint b = (*path)[m_chosen->corner + 1];
    step(withCornerAfter(
        m_shape, *m_chosen, {(a.longitude + b.longitude) / 2, (a.latitude + b.latitude) / 2}));
    ++m_chosen->corner;
    m_isHeld = false;
    return true;
}

bool CornerEdit::remove()
{
    if (!m_chosen)
        return false;
    GeoShape next = withoutCorner(m_shape, *m_chosen);
    if (next == m_shape)
        return false;
    step(std::move(next));
    m_chosen.reset();
    m_isHeld = false;
    return true;
}

bool CornerEdit::undo()
{
    if (m_steps.empty())
        return false;
    m_shape = std::move(m_steps.back());
    m_steps.pop_back();
    m_chosen.reset();
    m_isHeld = false;
    return true;
}

std::optional<GeoPoint> CornerEdit::chosenPlace() const
{
    const GeoPath *path = m_chosen ? ring(*m_chosen) : nullptr;
    if (path == nullptr || m_chosen->corner >= path->size())
        return std::nullopt;
    return (*path)[m_chosen->corner];
}

} // namespace zs
