// SPDX-License-Identifier: GPL-3.0-or-later
// The words of a quality check.
#pragma once

#include "control/schedule_quality.h"

namespace zs {

/// A point's translated name.
[[nodiscard]] QString qualityTitle(QualityPoint point);
/// "3 of 40 tasks, 7.5 %; at most 5 % are allowed." `ofLinks`: links are counted, not tasks.
[[nodiscard]] QString
qualityShareText(const QualityRule &rule, std::size_t bad, std::size_t all, bool ofLinks);
/// "0.91; at least 0.95 is expected."
[[nodiscard]] QString qualityValueText(const QualityRule &rule, double value);
/// Why a point does not apply.
[[nodiscard]] QString qualityAbsentText(QualityPoint point);
[[nodiscard]] QString criticalTestText(const QString &task, double added, double moved);

} // namespace zs
