// SPDX-License-Identifier: GPL-3.0-or-later
// How far the works of all projects are, summed up in SQL: for lists, where loading every plan
// would take too long.
#pragma once

#include "store/rows.h"

namespace zs {

/// Of one project, over its active tasks without parts.
struct ProjectProgress {
    ProjectId project;
    std::int64_t duration = 0; ///< working minutes
    std::int64_t done = 0;     ///< hundredths of working minutes: duration times per cent
    WallTime began;            ///< first actual start
};

/// Projects without tasks are left out.
[[nodiscard]] Result<std::vector<ProjectProgress>> projectProgress(StatementCache &cache);

} // namespace zs
