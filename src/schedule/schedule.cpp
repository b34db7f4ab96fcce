// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/schedule.h"

#include "schedule/passes.h"

namespace zs {

Result<Schedule> schedule(const Plan &plan, const CalendarSet &calendars)
{
    auto net = buildNetwork(plan, calendars);
    if (!net)
        return passOn(net);
    runAllPasses(*net);
    return scheduleOf(*net);
}

std::vector<int> findCycle(const Plan &plan)
{
    Network net = shapeOf(plan);
    linkUp(net, plan.links);
    return hasCycle(net) ? cycleOf(net) : std::vector<int>();
}

} // namespace zs
