// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/lateness.h"

namespace zs {

std::optional<std::int64_t> daysLate(const Project &project)
{
    if (!project.planFinish.isValid() || !project.plannedFinish.isValid())
        return std::nullopt;
    return project.plannedFinish.daysTo(project.planFinish.date());
}

bool isLate(const Project &project)
{
    return project.stage < ProjectStage::FinalAccount && daysLate(project).value_or(0) > 0;
}

} // namespace zs
