// SPDX-License-Identifier: GPL-3.0-or-later
// A heat map without a graphics card: points are counted into a grid of a quarter of the pixels,
// blurred by three box blurs (close to a Gaussian, at a cost that knows no radius), coloured by a
// table.
//
// Two readings that must not be mixed up: where the points are (density), and what their values are
// like there whatever their number (weighted mean, sum of weight*value over sum of weight).
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace zs {

struct HeatPoint {
    float x = 0; ///< pixels of the picture
    float y = 0;
    float value = 0; ///< for the mean; density takes no notice of it
    float weight = 1;
};

enum class HeatReading { Density, Mean };

struct HeatRequest {
    int width = 0; ///< pixels
    int height = 0;
    double radius = 30; ///< pixels: how far a point is seen
    HeatReading reading = HeatReading::Density;
    /// The values at both ends of the colours; nothing = the picture's own. A range that is fixed
    /// keeps colours comparable while panning and from date to date.
    std::optional<std::pair<float, float>> range;
};

/// A cell is kHeatCell pixels wide and high.
inline constexpr int kHeatCell = 4;

struct HeatPicture {
    int width = 0; ///< cells
    int height = 0;
    std::vector<float> values;          ///< row by row; of the mean, 0 where nothing is near
    std::vector<std::uint32_t> colours; ///< 0xAARRGGBB, premultiplied, transparent where nothing is
    float low = 0;                      ///< what the ends of the colours stand for
    float high = 0;
};

/// Density is in points (weights) a cell. Points outside within the radius still count.
[[nodiscard]] HeatPicture heatPicture(std::span<const HeatPoint> points,
                                      const HeatRequest &request);

/// 256 colours, opaque: for density from pale yellow to dark red; for a mean from blue over white
/// to vermilion. Both keep their order in grey halves and for the colour-blind.
[[nodiscard]] std::span<const std::uint32_t> heatColours(HeatReading reading);

} // namespace zs
