// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/heat_grid.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace zs {

namespace {

constexpr std::size_t kColours = 256;
constexpr int kBlurs = 3;

struct Stop {
    double at;
    double red;
    double green;
    double blue;
};

std::array<std::uint32_t, kColours> table(std::span<const Stop> stops)
{
    std::array<std::uint32_t, kColours> colours{};
    for (std::size_t i = 0; i < kColours; ++i) {
        const double at = static_cast<double>(i) / (kColours - 1);
        std::size_t k = 1;
        while (k + 1 < stops.size() && stops[k].at < at)
            ++k;
        const Stop &a = stops[k - 1];
        const Stop &b = stops[k];
        const double t = std::clamp((at - a.at) / (b.at - a.at), 0.0, 1.0);
        const auto mix = [t](double x, double y) {
            return static_cast<std::uint32_t>(std::lround(x + (y - x) * t));
        };
        colours[i] = 0xFF000000U | (mix(a.red, b.red) << 16) | (mix(a.green, b.green) << 8)
                     | mix(a.blue, b.blue);
    }
    return colours;
}

std::uint32_t faded(std::uint32_t colour, std::uint32_t alpha)
{
    const auto part = [&](int shift) {
        return (((colour >> shift) & 0xFFU) * alpha / 255U) << shift;
    };
    return (alpha << 24) | part(16) | part(8) | part(0);
}

/// A grid with a margin, so that points just outside are still seen.
struct Grid {
    int width;
    int height;
    int margin; ///< cells
    std::vector<float> cells;

    Grid(int w, int h, int around)
        : width(w + 2 * around)
        , height(h + 2 * around)
        , margin(around)
        , cells(static_cast<std::size_t>(width) * static_cast<std::size_t>(height))
    {}
    [[nodiscard]] float *row(int y)
    {
        return cells.data() + static_cast<std::size_t>(y) * static_cast<std::size_t>(width);
    }
};

void blurRows(Grid &grid, int reach, std::vector<float> &line)
{
    const float share = 1.0F / static_cast<float>(2 * reach + 1);
    line.resize(static_cast<std::size_t>(grid.width));
    for (int y = 0; y < grid.height; ++y) {
        float *row = grid.row(y);
        double sum = 0;
        for (int x = 0; x < std::min(reach, grid.width); ++x)
            sum += static_cast<double>(row[x]);
        for (int x = 0; x < grid.width; ++x) {
            if (x + reach < grid.width)
                sum += static_cast<double>(row[x + reach]);
            if (x - reach - 1 >= 0)
                sum -= static_cast<double>(row[x - reach - 1]);
            line[static_cast<std::size_t>(x)] = static_cast<float>(sum) * share;
        }
        std::ranges::copy(line, row);
    }
}

/// Down all columns at once: the memory is walked row by row.
void blurColumns(Grid &grid, int reach, std::vector<float> &sums, std::vector<float> &out)
{
    const float share = 1.0F / static_cast<float>(2 * reach + 1);
    const auto width = static_cast<std::size_t>(grid.width);
    sums.assign(width, 0.0F);
    out.resize(grid.cells.size());
    for (int y = 0; y < std::min(reach, grid.height); ++y) {
        const float *row = grid.row(y);
        for (std::size_t x = 0; x < width; ++x)
            sums[x] += row[x];
    }
    for (int y = 0; y < grid.height; ++y) {
        if (y + reach < grid.height) {
            const float *row = grid.row(y + reach);
            for (std::size_t x = 0; x < width; ++x)
                sums[x] += row[x];
        }
        if (y - reach - 1 >= 0) {
            const float *row = grid.row(y - reach - 1);
            for (std::size_t x = 0; x < width; ++x)
                sums[x] -= row[x];
        }
        float *to = out.data() + static_cast<std::size_t>(y) * width;
        for (std::size_t x = 0; x < width; ++x)
            to[x] = sums[x] * share;
    }
    grid.cells.swap(out);
}

void blur(Grid &grid, int reach)
{
    std::vector<float> line;
    std::vector<float> spare;
    for (int round = 0; round < kBlurs; ++round) {
        blurRows(grid, reach, line);
        blurColumns(grid, reach, line, spare);
    }
}

/// Half the width of each of the three boxes: together they reach as far as the radius.
int reachOf(double radius)
{
    return std::max(1, static_cast<int>(std::lround(radius / kHeatCell / kBlurs)));
}

void count(Grid &weights, Grid *values, std::span<const HeatPoint> points)
{
    for (const HeatPoint &p : points) {
        const float x = std::floor(p.x / kHeatCell) + static_cast<float>(weights.margin);
        const float y = std::floor(p.y / kHeatCell) + static_cast<float>(weights.margin);
        if (!(x >= 0 && y >= 0 && x < static_cast<float>(weights.width)
              && y < static_cast<float>(weights.height)))
            continue;
        const int column = static_cast<int>(x);
        const int row = static_cast<int>(y);
        weights.row(row)[column] += p.weight;
        if (values != nullptr)
            values->row(row)[column] += p.weight * p.value;
    }
}

/// How surely something is there, from 0 to 1: the share of the peak of one point of weight 1.
float peakOfOne(int reach)
{
    // the middle of three boxes folded: 3/4 of a box each way
    const float box = 0.75F / static_cast<float>(2 * reach + 1);
    return box * box;
}

void setRange(HeatPicture &picture, const HeatRequest &request, std::span<const float> presence)
{
    if (request.range) {
        std::tie(picture.low, picture.high) = *request.range;
        return;
    }
    bool any = false;
    for (std::size_t i = 0; i < picture.values.size(); ++i) {
        if (presence[i] < 0.05F)
            continue;
        const float v = picture.values[i];
        picture.low = any ? std::min(picture.low, v) : v;
        picture.high = any ? std::max(picture.high, v) : v;
        any = true;
    }
    if (request.reading == HeatReading::Density)
        picture.low = 0;
}

void colour(HeatPicture &picture, HeatReading reading, std::span<const float> presence)
{
    const auto colours = heatColours(reading);
    const float span = picture.high - picture.low;
    const float scale = span > 0 ? 255.0F / span : 0.0F;
    for (std::size_t i = 0; i < picture.values.size(); ++i) {
        const float seen = presence[i];
        if (!(seen >= 0.02F))
            continue;
        const float at =
            span > 0 ? std::clamp((picture.values[i] - picture.low) * scale, 0.0F, 255.0F) : 128.0F;
        const float alpha = reading == HeatReading::Density ? std::min(1.0F, 4 * at / 255)
                                                            : std::min(1.0F, 2 * seen);
        picture.colours[i] = faded(colours[static_cast<std::size_t>(at)],
                                   static_cast<std::uint32_t>(alpha * 205.0F));
    }
}

} // namespace

std::span<const std::uint32_t> heatColours(HeatReading reading)
{
    static const auto kDensity = table(std::array<Stop, 5>{{{0.0, 255, 247, 188},
                                                            {0.25, 254, 217, 118},
                                                            {0.5, 253, 141, 60},
                                                            {0.75, 215, 48, 31},
                                                            {1.0, 110, 0, 26}}});
    static const auto kMean = table(std::array<Stop, 5>{{{0.0, 20, 80, 150},
                                                         {0.25, 106, 168, 217},
                                                         {0.5, 245, 245, 242},
                                                         {0.75, 240, 148, 90},
                                                         {1.0, 190, 58, 8}}});
    return reading == HeatReading::Density ? kDensity : kMean;
}

HeatPicture heatPicture(std::span<const HeatPoint> points, const HeatRequest &request)
{
    HeatPicture picture;
    if (request.width <= 0 || request.height <= 0)
        return picture;
    picture.width = (request.width + kHeatCell - 1) / kHeatCell;
    picture.height = (request.height + kHeatCell - 1) / kHeatCell;
    const int reach = reachOf(request.radius);
    const bool isMean = request.reading == HeatReading::Mean;
    Grid weights(picture.width, picture.height, reach * kBlurs);
    std::optional<Grid> sums;
    if (isMean)
        sums.emplace(weights);
    count(weights, sums ? &*sums : nullptr, points);
    blur(weights, reach);
    if (sums)
        blur(*sums, reach);

    const std::size_t cells =
        static_cast<std::size_t>(picture.width) * static_cast<std::size_t>(picture.height);
    picture.values.resize(cells);
    picture.colours.resize(cells);
    std::vector<float> presence(cells);
    const float one = peakOfOne(reach);
    std::size_t i = 0;
    for (int y = 0; y < picture.height; ++y) {
        const float *weight = weights.row(y + weights.margin) + weights.margin;
        const float *sum = sums ? sums->row(y + weights.margin) + weights.margin : nullptr;
        for (int x = 0; x < picture.width; ++x, ++i) {
            presence[i] = weight[x] / one;
            if (!isMean)
                picture.values[i] = weight[x];
            else if (presence[i] >= 0.01F)
                picture.values[i] = sum[x] / weight[x];
        }
    }
    setRange(picture, request, presence);
    colour(picture, request.reading, presence);
    return picture;
}

} // namespace zs
