// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of a likeness in words.
#pragma once

#include "likeness/likeness_pair.h"

namespace zs {

[[nodiscard]] QString partTitle(LikenessPartKind kind);
/// "Both say “滨河路”.", "1.2 km apart", "8 months at the same time".
[[nodiscard]] QString partText(const LikenessPart &part);
/// All in one line: "Name 0.82, content 0.75, 1.2 km apart, ...", with what speaks against it.
[[nodiscard]] QString likenessText(const Likeness &likeness);
/// "probably the same", "related", empty below both thresholds.
[[nodiscard]] QString degreeText(double score, const LikenessSettings &settings);

} // namespace zs
