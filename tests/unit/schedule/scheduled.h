// SPDX-License-Identifier: GPL-3.0-or-later
// A scheduled plan whose tasks are asked for by name.
#pragma once

#include "schedule/schedule.h"
#include "support/plan_builder.h"
#include "support/stringify.h"

namespace zs::test {

class Scheduled {
public:
    explicit Scheduled(const PlanBuilder &builder)
        : m_builder(builder)
    {
        const Plan plan = builder.build();
        const auto result = schedule(plan, calendarsOf(plan));
        REQUIRE_OK(result);
        m_schedule = *result;
    }
    [[nodiscard]] const TaskTimes &operator[](const char *name) const
    {
        return m_schedule.tasks[m_builder.index(name)];
    }
    /// "2026-03-02 08:00 - 2026-03-04 17:00"
    [[nodiscard]] QString span(const char *name) const
    {
        return (*this)[name].start.toString() + QStringLiteral(" - ")
               + (*this)[name].finish.toString();
    }
    [[nodiscard]] const Schedule &all() const { return m_schedule; }

private:
    PlanBuilder m_builder;
    Schedule m_schedule;
};

} // namespace zs::test
