// SPDX-License-Identifier: GPL-3.0-or-later
// What the chart's painters share; for their own source files only.
#pragma once

#include <QCoreApplication>

#include <cmath>

namespace zs {

/// Lines of one pixel stay sharp on the half.
inline double sharp(double v)
{
    return std::floor(v) + 0.5;
}

inline QString makeUpMark()
{
    //: One-character mark of a weekend day that is worked in exchange (in Chinese: 班)
    return QCoreApplication::translate("GanttPainter", "班");
}

inline QString holidayMark()
{
    //: One-character mark of a holiday (in Chinese: 休)
    return QCoreApplication::translate("GanttPainter", "休");
}

} // namespace zs
