// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/box_tree.h"

#include <algorithm>
#include <cmath>

namespace zs {

void PlaneBox::add(double x, double y)
{
    if (isEmpty()) {
        *this = {x, y, x, y};
        return;
    }
    west = std::min(west, x);
    south = std::min(south, y);
    east = std::max(east, x);
    north = std::max(north, y);
}

void PlaneBox::add(const PlaneBox &other)
{
    if (other.isEmpty())
        return;
    add(other.west, other.south);
    add(other.east, other.north);
}

PlaneBox PlaneBox::grown(double by) const
{
    return isEmpty() ? *this : PlaneBox{west - by, south - by, east + by, north + by};
}

BoxTree::BoxTree(std::span<const PlaneBox> boxes)
{
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        if (!boxes[i].isEmpty())
            m_places.push_back(static_cast<std::uint32_t>(i));
    }
    // columns of the plane, each from south to north: what follows one another lies together
    std::ranges::sort(m_places, {}, [&](std::uint32_t i) { return boxes[i].west + boxes[i].east; });
    const auto leaves = static_cast<double>(m_places.size() / kFan + 1);
    const std::size_t column = static_cast<std::size_t>(std::ceil(std::sqrt(leaves))) * kFan;
    for (std::size_t from = 0; from < m_places.size(); from += column) {
        const std::span part(m_places.data() + from, std::min(column, m_places.size() - from));
        std::ranges::sort(
            part, {}, [&](std::uint32_t i) { return boxes[i].south + boxes[i].north; });
    }
    std::vector<PlaneBox> level;
    level.reserve(m_places.size());
    for (const std::uint32_t i : m_places)
        level.push_back(boxes[i]);
    while (!level.empty()) {
        std::vector<PlaneBox> above((level.size() + kFan - 1) / kFan);
        for (std::size_t i = 0; i < level.size(); ++i)
            above[i / kFan].add(level[i]);
        const bool isTop = level.size() <= kFan;
        m_levels.push_back(std::move(level));
        level = isTop ? std::vector<PlaneBox>() : std::move(above);
    }
}

void BoxTree::find(const PlaneBox &box, std::vector<std::size_t> &places) const
{
    struct Step {
        std::size_t level;
        std::size_t from; ///< of kFan
    };
    if (m_levels.empty())
        return;
    std::vector<Step> open{{m_levels.size() - 1, 0}};
    while (!open.empty()) {
        const auto [at, from] = open.back();
        open.pop_back();
        const std::vector<PlaneBox> &level = m_levels[at];
        const std::size_t end = std::min(level.size(), from + kFan);
        for (std::size_t i = from; i < end; ++i) {
            if (!level[i].meets(box))
                continue;
            if (at == 0)
                places.push_back(m_places[i]);
            else
                open.push_back({at - 1, i * kFan});
        }
    }
}

} // namespace zs
