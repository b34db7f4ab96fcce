// SPDX-License-Identifier: GPL-3.0-or-later
// Kept progress periods in words, for the screen and for the console.
#pragma once

#include "control/period_figures.h"

#include <QString>

namespace zs {

/// "kept", "as told now", "in between": where a point of the S-curve comes from.
[[nodiscard]] QString originText(PointOrigin origin);

/// What the S-curve's history rests on, in one or two sentences: how many status dates were kept,
/// what lies between them, and what cannot be compared.
[[nodiscard]] QString historyText(const std::vector<PeriodFigures> &periods);

} // namespace zs
