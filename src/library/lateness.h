// SPDX-License-Identifier: GPL-3.0-or-later
// When a project counts as late: its plan ends after the day that was promised for it.
#pragma once

#include "domain/project.h"

#include <optional>

namespace zs {

/// Days that the plan ends after the planned finish, negative when before it; nothing while one of
/// the two days is not known.
[[nodiscard]] std::optional<std::int64_t> daysLate(const Project &project);

/// Still to be finished, and its plan ends too late. From the final account on (决算) what was late
/// is past.
[[nodiscard]] bool isLate(const Project &project);

} // namespace zs
