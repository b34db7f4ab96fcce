// SPDX-License-Identifier: GPL-3.0-or-later
// Which boxes of a plane meet another one: a packed tree over all of them (sort-tile-recursive,
// Leutenegger 1997), without an object for each box.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace zs {

/// Upside down until something was put in: it meets nothing.
struct PlaneBox {
    double west = 1;
    double south = 1;
    double east = -1;
    double north = -1;

    [[nodiscard]] bool isEmpty() const { return west > east || south > north; }
    [[nodiscard]] bool meets(const PlaneBox &o) const
    {
        return west <= o.east && o.west <= east && south <= o.north && o.south <= north;
    }
    void add(double x, double y);
    void add(const PlaneBox &other);
    [[nodiscard]] PlaneBox grown(double by) const;
};

class BoxTree {
public:
    BoxTree() = default;
    /// Empty boxes are left out.
    explicit BoxTree(std::span<const PlaneBox> boxes);
    /// Adds the places of those that meet `box`, in no order.
    void find(const PlaneBox &box, std::vector<std::size_t> &places) const;

private:
    static constexpr std::size_t kFan = 16;

    std::vector<std::uint32_t> m_places;         ///< beside the lowest level
    std::vector<std::vector<PlaneBox>> m_levels; ///< lowest first; box i holds kFan from i * kFan
};

} // namespace zs
