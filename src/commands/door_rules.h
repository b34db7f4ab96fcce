// SPDX-License-Identifier: GPL-3.0-or-later
// What a change set that comes from outside may hold, whatever it calls itself: an act writes rows
// of its own kind, and nobody gets at business rows through an act that everybody may do.
#pragma once

#include "base/result.h"
#include "domain/change_set.h"

namespace zs {

/// Ok, or Forbidden. Asked once the administrators are appointed; while founding everybody may do
/// everything.
[[nodiscard]] Result<> actFitsKinds(const ChangeSet &set);
/// The same for names: acts of the program itself are not committed from outside.
[[nodiscard]] bool isActOfProgram(QStringView act);

} // namespace zs
