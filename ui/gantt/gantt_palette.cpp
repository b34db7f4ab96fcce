// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gantt/gantt_palette.h"

#include <algorithm>
#include <cmath>

namespace zs {

namespace {

/// 0xRRGGBB, as the design page writes them.
QColor rgb(unsigned value)
{
    return QColor::fromRgb(value);
}

double luminance(const QColor &colour)
{
    const auto linear = [](double c) {
        return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
           + 0.0722 * linear(colour.blueF());
}

} // namespace

GanttPalette GanttPalette::light()
{
    return {.accent = rgb(0x1D5FA8),
            .done = rgb(0x00875A),
            .onTrack = rgb(0x2F7FC1),
            .late = rgb(0xD1520B),
            .critical = rgb(0xB3261E),
            .idle = rgb(0x8A94A0),
            .baseline = rgb(0xB8BFC7),
            .text = rgb(0x1B2530),
            .dim = rgb(0x5B6773),
            .line = rgb(0xDDE2E7),
            .surface = rgb(0xFFFFFF),
            .raised = rgb(0xF6F8FA),
            .shade = rgb(0xEEF1F4),
            .atRisk = rgb(0xE09B00)};
}

GanttPalette GanttPalette::dark()
{
    return {.accent = rgb(0x6FB1F0),
            .done = rgb(0x3CC48D),
            .onTrack = rgb(0x5AA5E0),
            .late = rgb(0xFF9255),
            .critical = rgb(0xFF7A70),
            .idle = rgb(0x97A3B0),
            .baseline = rgb(0x5A6572),
            .text = rgb(0xE6EBF0),
            .dim = rgb(0xA5B0BB),
            .line = rgb(0x333D48),
            .surface = rgb(0x1A2028),
            .raised = rgb(0x222A34),
            .shade = rgb(0x252E38),
            .atRisk = rgb(0xF2B84B)};
}

GanttPalette GanttPalette::highContrast()
{
    return {.accent = rgb(0x0000C0),
            .done = rgb(0x005A30),
            .onTrack = rgb(0x003C8C),
            .late = rgb(0x8A3000),
            .critical = rgb(0xA00000),
            .idle = rgb(0x404040),
            .baseline = rgb(0x707070),
            .text = rgb(0x000000),
            .dim = rgb(0x202020),
            .line = rgb(0x808080),
            .surface = rgb(0xFFFFFF),
            .raised = rgb(0xFFFFFF),
            .shade = rgb(0xDCDCDC),
            .atRisk = rgb(0x7A5200)};
}

QColor blended(const QColor &over, const QColor &under, double part)
{
    const auto mix = [part](float a, float b) {
        return static_cast<float>(static_cast<double>(a) * part
                                  + static_cast<double>(b) * (1.0 - part));
    };
    return QColor::fromRgbF(mix(over.redF(), under.redF()),
                            mix(over.greenF(), under.greenF()),
                            mix(over.blueF(), under.blueF()));
}

double contrast(const QColor &a, const QColor &b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

} // namespace zs
