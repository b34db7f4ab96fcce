// SPDX-License-Identifier: GPL-3.0-or-later
// Who can do work that nobody is named for yet (按技能找人).
#pragma once

#include "levelling/resource_load.h"

namespace zs {

/// Work that needs a skill and has nobody.
struct OpenWork {
    int assignment = 0; ///< index in Plan::assignments
    int task = 0;       ///< index in Plan::tasks
};

struct SkillCandidate {
    int resource = 0;  ///< index in Plan::resources
    bool free = false; ///< has the units asked for as long as the task lasts
    WallTime busyFrom; ///< the first time that it has not, when it is not free
};

/// In the plan's order; finished and inactive tasks left out.
[[nodiscard]] std::vector<OpenWork> openWork(const Plan &plan);
/// Those who have the skill of an assignment (letter case does not count), the free ones first,
/// then by name. Work without a skill finds everybody.
[[nodiscard]] std::vector<SkillCandidate>
candidatesFor(const Plan &plan,
              const Schedule &schedule,
              const CalendarSet &calendars,
              const OpenWork &work,
              const std::vector<OutsideUse> &outside = {});

} // namespace zs
