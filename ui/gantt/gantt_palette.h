// SPDX-License-Identifier: GPL-3.0-or-later
// The colours of the chart by what they mean; the same roles in a light, a dark and a high-contrast
// set.
#pragma once

#include <QColor>

namespace zs {

struct GanttPalette {
    QColor accent;   ///< selection, links, today
    QColor done;     ///< finished
    QColor onTrack;  ///< running to plan
    QColor late;     ///< behind the plan, deadline missed
    QColor critical; ///< on the critical path
    QColor idle;     ///< not started
    QColor baseline; ///< what was approved
    QColor text;
    QColor dim;
    QColor line;
    QColor surface;
    QColor raised;
    QColor shade;          ///< non-working time
    QColor atRisk;         ///< near the critical path
    bool patterns = false; ///< bars differ by hatching too: for paper in grey

    [[nodiscard]] static GanttPalette light();
    [[nodiscard]] static GanttPalette dark();
    [[nodiscard]] static GanttPalette highContrast();
    bool operator==(const GanttPalette &) const = default;
};

/// `part` (0 to 1) of the first colour over the second.
[[nodiscard]] QColor blended(const QColor &over, const QColor &under, double part);
/// WCAG contrast ratio, 1 to 21.
[[nodiscard]] double contrast(const QColor &a, const QColor &b);

} // namespace zs
