// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gantt/gantt_palette.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace zs;

TEST_CASE("text is readable on every surface of every palette", "[gantt][palette]")
{
    const GanttPalette p =
        GENERATE(GanttPalette::light(), GanttPalette::dark(), GanttPalette::highContrast());
    for (const QColor &under : {p.surface, p.raised, p.shade}) {
        CHECK(contrast(p.text, under) >= 7.0);
        CHECK(contrast(p.dim, under) >= 4.5);
    }
    // a name within a bar stands on the bar's tint
    for (const QColor &bar : {p.done, p.onTrack, p.late, p.critical, p.idle})
        CHECK(contrast(p.text, blended(bar, p.surface, 0.34)) >= 4.5);
}

TEST_CASE("bars stand out from what is behind them", "[gantt][palette]")
{
    const GanttPalette p =
        GENERATE(GanttPalette::light(), GanttPalette::dark(), GanttPalette::highContrast());
    for (const QColor &bar : {p.done, p.onTrack, p.late, p.critical})
        CHECK(contrast(bar, p.surface) >= 3.0);
}

TEST_CASE("blending goes from one colour to the other", "[gantt][palette]")
{
    CHECK(blended(Qt::black, Qt::white, 1.0) == QColor(Qt::black));
    CHECK(blended(Qt::black, Qt::white, 0.0) == QColor(Qt::white));
    CHECK(contrast(Qt::black, Qt::white) > 20.9);
}
