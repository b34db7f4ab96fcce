// SPDX-License-Identifier: GPL-3.0-or-later
// The card of a model in words (模型卡): what it was learnt from, how it was judged, how good it
// was and what must not be read into it, for those who adopt it.
#pragma once

#include "commands/risk_model_desk.h"

namespace zs {

/// As rich text.
[[nodiscard]] QString modelCardHtml(const RiskModel &row, std::span<const ServicePeriod> service);
/// The way that was chosen; null when nothing was rehearsed.
[[nodiscard]] const RehearsedCandidate *chosenOf(const DelayModelCard &card);

} // namespace zs
