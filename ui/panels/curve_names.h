// SPDX-License-Identifier: GPL-3.0-or-later
// Where the names of curves stand: near the ends of their lines, on none of the lines and not on
// one another. Numbers in, numbers out.
#pragma once

#include "ui/panels/s_curve.h"

namespace zs {

/// A plate for each of the scene's lines, of the size that its name takes; null for a line without
/// an end in sight. Where every place near the end is taken, the one that covers least.
[[nodiscard]] std::vector<QRectF> curveNamePlates(const CurveScene &scene,
                                                  const std::vector<QSizeF> &sizes);

} // namespace zs
