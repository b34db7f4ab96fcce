// SPDX-License-Identifier: GPL-3.0-or-later
// Plans with people on their tasks.
#pragma once

#include "support/plan_builder.h"

namespace zs::test {

inline Resource &person(Plan &plan, const char *name, std::int64_t units = 1000)
{
    Resource r;
    r.id = idNumber<ResourceId>(5, static_cast<std::uint32_t>(plan.resources.size()));
    r.name = QString::fromUtf8(name);
    r.maxUnits = units;
    plan.resources.push_back(std::move(r));
    return plan.resources.back();
}

inline std::size_t taskNamed(const Plan &plan, const char *name)
{
    std::size_t i = 0;
    while (plan.tasks[i].name != QString::fromUtf8(name))
        ++i;
    return i;
}

inline void assign(Plan &plan, const char *task, const char *resource, std::int64_t units = 1000)
{
    Assignment a;
    a.id = idNumber<AssignmentId>(6, static_cast<std::uint32_t>(plan.assignments.size()));
    a.project = plan.project.id;
    a.task = plan.tasks[taskNamed(plan, task)].id;
    for (const Resource &r : plan.resources) {
        if (r.name == QString::fromUtf8(resource))
            a.resource = r.id;
    }
    a.units = units;
    plan.assignments.push_back(a);
}

} // namespace zs::test
