// SPDX-License-Identifier: GPL-3.0-or-later
// Random plans and edits for property tests: every feature of the model at once, the same for the
// same seed.
#pragma once

#include "support/plan_builder.h"

#include <random>

namespace zs::test {

class RandomPlan {
public:
    explicit RandomPlan(std::uint32_t seed)
        : m_random(seed)
    {}

    int below(int n) { return static_cast<int>(m_random() % static_cast<std::uint32_t>(n)); }
    bool oneIn(int n) { return below(n) == 0; }
    WallTime someTime()
    {
        return WallTime::at(QDate(2026, 2, 2).addDays(below(70)), 60 * below(24) + 15 * below(4));
    }

    /// A frame with calendars and no tasks: plain, official with holidays, seven long days, night
    /// shift.
    Plan frame()
    {
        PlanBuilder builder;
        builder.startingAt("2026-02-02 08:00").withHolidays();
        builder.calendar("week", {{420, 1140}}, 7).calendar("night", {{0, 300}, {1320, 1440}}, 6);
        return builder.build();
    }

    /// Tasks in a random tree, links in display order between tasks that do not contain each other:
    /// never a cycle.
    Plan plan(int tasks, int links, bool everything)
    {
        Plan made = frame();
        if (everything && oneIn(6)) {
            made.project.scheduleFromFinish = true;
            made.project.planFinish = WallTime::at(QDate(2026, 6, 1), 17 * 60);
        }
        for (int i = 0; i < tasks; ++i) {
            Task t;
            t.id = idNumber<TaskId>(2, m_nextTask++);
            t.project = made.project.id;
            t.position = i;
            t.name = QStringLiteral("t%1").arg(i);
            t.duration = {oneIn(6) ? 0 : 30 * below(60)};
            if (i > 0 && !oneIn(3)) // under the task before it or beside it
                t.parent = oneIn(3) ? made.tasks.back().id : made.tasks.back().parent;
            made.tasks.push_back(std::move(t));
            if (everything && oneIn(3))
                editTask(made.tasks.back(), made);
        }
        for (int i = 0; i < links && tasks > 1; ++i)
            addLink(made);
        return made;
    }

    void editTask(Task &t, const Plan &plan)
    {
        switch (below(13)) {
        case 0:
            t.duration = {30 * below(60)};
            break;
        case 1:
            t.calendar = plan.calendars[static_cast<std::size_t>(below(4))].id;
            break;
        case 2:
            t.constraint = static_cast<ConstraintType>(below(8));
            t.constraintDate = someTime();
            break;
        case 3:
            t.deadline = oneIn(2) ? someTime() : WallTime();
            break;
        case 4:
            t.manual = !t.manual;
            t.start = someTime();
            t.finish = {t.start.minute + 60 * below(100)};
            break;
        case 5:
            t.actualStart = oneIn(2) ? someTime() : WallTime();
            t.percentComplete = t.actualStart.isValid() ? below(100) : 0;
            t.actualFinish = {};
            break;
        case 6:
            t.actualStart = someTime();
            t.actualFinish = {t.actualStart.minute + 60 * below(100)};
            t.percentComplete = 100;
            break;
        case 7:
            t.elapsed = !t.elapsed;
            break;
        case 8:
            t.active = !oneIn(3);
            break;
        case 9:
            t.constraint = ConstraintType::AsLateAsPossible;
            break;
        default:
            t.constraint = ConstraintType::AsSoonAsPossible;
            t.duration = {oneIn(4) ? 0 : 30 * below(60)};
            break;
        }
    }

    void editLink(Link &l)
    {
        l.type = static_cast<LinkType>(below(4));
        l.lagKind = oneIn(2) ? LagKind::Working : static_cast<LagKind>(below(4));
        l.lag = {oneIn(2) ? 0 : 60 * (below(60) - 20)};
        l.lagPercent = below(200) - 50;
    }

    /// False when it found no pair that may be linked.
    bool addLink(Plan &plan)
    {
        const TaskTree tree = treeOf(plan.tasks);
        const int n = static_cast<int>(plan.tasks.size());
        const int from = below(n);
        const int first = tree.end[static_cast<std::size_t>(from)];
        if (first >= n)
            return false;
        const int to = first + below(oneIn(2) ? n - first : std::min(4, n - first));
        Link l;
        l.id = idNumber<LinkId>(3, m_nextLink++);
        l.project = plan.project.id;
        l.predecessor = plan.tasks[static_cast<std::size_t>(from)].id;
        l.successor = plan.tasks[static_cast<std::size_t>(to)].id;
        editLink(l);
        plan.links.push_back(l);
        return true;
    }

private:
    std::mt19937 m_random;
    std::uint32_t m_nextTask = 0;
    std::uint32_t m_nextLink = 0;
};

} // namespace zs::test
