// SPDX-License-Identifier: GPL-3.0-or-later
// Random plans and edits for property tests: every feature of the model at once, the same for the
// same seed.
#pragma once

#include "domain/splits.h"
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
        if (everything) {
            editRules(made.project);
            addStaff(made);
        }
        return made;
    }

    /// How the plan is scheduled, and the status date.
    void editRules(Project &p)
    {
        p.statusDate = oneIn(2) ? someTime() : WallTime();
        p.lagCalendar = static_cast<LagCalendar>(below(4));
        p.progressRule = static_cast<ProgressRule>(below(2));
        p.multiplePaths = oneIn(3);
        p.criticalFloat = {oneIn(3) ? 480 : 0};
    }

    /// People on three of the calendars, one without, a material; some work on tasks. Nobody works
    /// by night, so tasks on the night shift get nobody.
    void addStaff(Plan &plan)
    {
        for (int i = 0; i < 5; ++i) {
            Resource r;
            r.id = idNumber<ResourceId>(5, static_cast<std::uint32_t>(i));
            if (i != 3)
                r.calendar = plan.calendars[static_cast<std::size_t>(i % 3)].id;
            r.type = i == 4 ? ResourceType::Material : ResourceType::Work;
            plan.resources.push_back(r);
        }
        for (const Task &t : plan.tasks) {
            if (oneIn(4) && t.calendar != plan.calendars[3].id)
                assign(plan, t.id);
        }
    }

    void assign(Plan &plan, TaskId task)
    {
        Assignment a;
        a.id = idNumber<AssignmentId>(6, m_nextAssignment++);
        a.project = plan.project.id;
        a.task = task;
        a.resource = plan.resources[static_cast<std::size_t>(below(5))].id;
        plan.assignments.push_back(a);
    }

    /// Somebody is put on a task, taken off one, or gets another calendar.
    void editStaff(Plan &plan)
    {
        if (oneIn(3)) {
            assign(plan,
                   plan.tasks[static_cast<std::size_t>(below(static_cast<int>(plan.tasks.size())))]
                       .id);
        } else if (oneIn(2) && !plan.assignments.empty()) {
            plan.assignments.erase(plan.assignments.begin()
                                   + below(static_cast<int>(plan.assignments.size())));
        } else {
            Resource &r = plan.resources[static_cast<std::size_t>(below(5))];
            r.calendar =
                oneIn(4) ? CalendarId() : plan.calendars[static_cast<std::size_t>(below(4))].id;
        }
    }

    /// A link from a task of another project.
    void addOutsideLink(Plan &plan)
    {
        Link l;
        l.id = idNumber<LinkId>(3, m_nextLink++);
        l.project = plan.project.id;
        l.predecessorProject = idNumber<ProjectId>(1, 7);
        l.predecessor = idNumber<TaskId>(9, m_nextLink);
        l.successor =
            plan.tasks[static_cast<std::size_t>(below(static_cast<int>(plan.tasks.size())))].id;
        l.externalName = QStringLiteral("x");
        editLink(l);
        editOutside(l);
        plan.links.push_back(l);
    }
    void editOutside(Link &l)
    {
        l.externalStart = oneIn(8) ? WallTime() : someTime();
        l.externalFinish = {l.externalStart.isValid() ? l.externalStart.minute + 60 * below(100)
                                                      : WallTime::kUnset};
    }

    void editTask(Task &t, const Plan &plan)
    {
        switch (below(20)) {
        case 13:
            t.splits = oneIn(4) ? QString() : someSplits();
            break;
        case 14:
            t.levellingDelay = {oneIn(3) ? 0 : 60 * below(200)};
            break;
        case 15:
            t.actualStart = someTime();
            t.percentComplete = below(100);
            t.remaining = {oneIn(2) ? -1 : 30 * below(60)};
            t.resume = oneIn(2) ? someTime() : WallTime();
            break;
        case 16:
            t.kind =
                t.kind == TaskKind::Hammock || !oneIn(2) ? TaskKind::Normal : TaskKind::Hammock;
            break;
        case 17:
            t.ignoreResourceCalendars = !t.ignoreResourceCalendars;
            break;
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

    QString someSplits()
    {
        std::vector<Split> splits;
        for (int i = 1 + below(3); i > 0; --i)
            splits.push_back({30 * (1 + below(40)), 30 * (1 + below(40))});
        return splitsText(std::move(splits));
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
    std::uint32_t m_nextAssignment = 0;
};

} // namespace zs::test
