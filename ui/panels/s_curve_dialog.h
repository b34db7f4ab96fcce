// SPDX-License-Identifier: GPL-3.0-or-later
// The S-curve by itself (Qt Charts), its numbers one click away.
#pragma once

#include "ui/panels/s_curve.h"

#include <QDialog>

class QChart;

namespace zs {

/// Axes with units, the finding for a title, lines that grey paper tells apart. The caller owns it.
[[nodiscard]] QChart *sCurveChart(const SCurve &curve, const GanttPalette &palette);

class SCurveDialog final : public QDialog {
    Q_OBJECT

public:
    SCurveDialog(const SCurve &curve, const GanttPalette &palette, QWidget *parent = nullptr);

private:
    [[nodiscard]] QWidget *numbersOf(const SCurve &curve);
};

} // namespace zs
