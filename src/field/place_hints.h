// SPDX-License-Identifier: GPL-3.0-or-later
// What looks odd about the places that a receiver tells: hints for who reads the report, never
// verdicts. A program that makes places up seldom makes up the rest.
#pragma once

#include "base/clock.h"

#include <QStringList>

#include <vector>

namespace zs {

struct FixSample {
    double latitude = 0;
    double longitude = 0;
    UtcMillis at = 0;     ///< by the satellites; 0 = not told
    int satellites = -1;  ///< in use; -1 = not told
    double dilution = -1; ///< HDOP; negative = not told
};

/// So many fixes, exactly alike, are more than a receiver at rest tells.
inline constexpr std::size_t kFrozenFixes = 8;
/// Faster than a train on its way to the site.
inline constexpr double kFastestKmh = 300;

/// Codes: "no-satellites", "no-dilution", "frozen", "jump", "clock"; empty for one that is not odd.
/// Samples in the order of the receiver, one a moment.
[[nodiscard]] QStringList fixHints(const std::vector<FixSample> &samples, UtcMillis now);
/// In words; empty for a code that this version does not know.
[[nodiscard]] QString fixHintText(const QString &code);
/// All of them, joined.
[[nodiscard]] QString fixHintTexts(const QStringList &codes);

} // namespace zs
