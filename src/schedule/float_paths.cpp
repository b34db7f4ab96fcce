// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/float_paths.h"

#include "schedule/passes.h"

#include <QCoreApplication>
#include <queue>

#include <algorithm>
#include <tuple>

namespace zs {

namespace {

std::size_t idx(int i)
{
    return static_cast<std::size_t>(i);
}

/// One link that leads from a leaf into another, with how far it is from driving it.
struct Lead {
    int from = 0;
    int to = 0;
    int link = 0;
    Minutes slack = 0;
};

class PathFinder {
public:
    explicit PathFinder(Network network)
        : m_net(std::move(network))
        , m_times(scheduleOf(m_net))
    {
        // links are measured between where tasks lie, which may be later than their early dates
        for (int task = 0; task < m_net.count(); ++task) {
            const TaskTimes &t = m_times.tasks[idx(task)];
            EarlySpan &span = m_net.early[idx(m_net.exitOf[idx(task)])];
            if (span.start != kUnset)
                span = {t.start.minute, t.finish.minute};
        }
    }

    [[nodiscard]] bool isLeaf(int task) const
    {
        return m_net.isLeaf(task) && m_net.facts[idx(task)].mode != TaskMode::Inactive;
    }

    /// The leaf that finishes last, of several the last one in the plan; -1 without any.
    [[nodiscard]] int lastTask() const
    {
        int last = -1;
        for (int task = 0; task < m_net.count(); ++task) {
            if (isLeaf(task) && m_net.facts[idx(task)].mode != TaskMode::Hammock
                && (last < 0 || m_times.tasks[idx(task)].finish >= m_times.tasks[idx(last)].finish))
                last = task;
        }
        return last;
    }

    [[nodiscard]] std::vector<FloatPath> paths(int end, int count)
    {
        m_taken.assign(idx(m_net.count()), false);
        std::vector<FloatPath> found;
        Lead into{end, -1, -1, 0};
        Minutes relative = 0;
        while (static_cast<int>(found.size()) < count) {
            found.push_back(trace(into, relative));
            // the tightest link into any path that comes from a task on none
            while (!m_waiting.empty() && m_taken[idx(m_waiting.top().lead.from)])
                m_waiting.pop();
            if (m_waiting.empty())
                break;
            into = m_waiting.top().lead;
            relative = m_waiting.top().relative;
            m_waiting.pop();
        }
        return found;
    }

    /// Back from a task through links without slack.
    [[nodiscard]] std::vector<int> driving(int end) const
    {
        std::vector<int> path{end};
        std::vector<bool> seen(idx(m_net.count()), false);
        seen[idx(end)] = true;
        for (int at = end; at >= 0;) {
            int next = -1;
            for (const Lead &lead : leadsInto(at)) {
                if (lead.slack == 0 && !seen[idx(lead.from)]
                    && (next < 0 || isLater(lead.from, next)))
                    next = lead.from;
            }
            if (next >= 0) {
                path.push_back(next);
                seen[idx(next)] = true;
            }
            at = next;
        }
        std::ranges::reverse(path);
        return path;
    }

private:
    struct Waiting {
        Minutes relative = 0;
        Lead lead;
        /// The queue's top is the tightest; of equals the first link.
        bool operator<(const Waiting &other) const
        {
            return std::tuple(relative, lead.link, lead.from)
                   > std::tuple(other.relative, other.lead.link, other.lead.from);
        }
    };

    [[nodiscard]] bool isLater(int a, int b) const
    {
        return m_times.tasks[idx(a)].finish > m_times.tasks[idx(b)].finish;
    }

    /// From a task back through the tightest link each time; the other links wait.
    FloatPath trace(const Lead &into, Minutes relative)
    {
        FloatPath path;
        path.relativeFloat = relative;
        path.joins = into.to;
        int at = into.from;
        int link = into.link;
        while (at >= 0) {
            m_taken[idx(at)] = true;
            path.tasks.push_back({at, link, relative});
            const std::vector<Lead> leads = leadsInto(at);
            const Lead *best = nullptr;
            for (const Lead &lead : leads) {
                if (!m_taken[idx(lead.from)]
                    && (!best || lead.slack < best->slack
                        || (lead.slack == best->slack && isLater(lead.from, best->from))))
                    best = &lead;
            }
            for (const Lead &lead : leads) {
                if (&lead != best && !m_taken[idx(lead.from)])
                    m_waiting.push({relative + lead.slack, lead});
            }
            at = best ? best->from : -1;
            link = best ? best->link : -1;
            relative += best ? best->slack : 0;
        }
        std::ranges::reverse(path.tasks);
        return path;
    }

    [[nodiscard]] std::vector<Lead> leadsInto(int task) const
    {
        std::vector<Lead> leads;
        addLeads(task, task, leads);
        for (int up = m_net.parent[idx(task)]; up < m_net.count(); up = m_net.parent[idx(up)]) {
            if (m_net.facts[idx(up)].mode != TaskMode::FixedSummary)
                addLeads(up, task, leads);
        }
        return leads;
    }

    /// The links into `holder`, which is the leaf `task` or a summary above it.
    void addLeads(int holder, int task, std::vector<Lead> &leads) const
    {
        const TaskTimes &to = m_times.tasks[idx(task)];
        const WorkCalendar &cal = *m_net.facts[idx(task)].calendar;
        for (const LinkEdge &e : m_net.edgesInto(holder)) {
            const std::int64_t bound = boundOf(m_net, e);
            if (bound == kUnset || e.role == EdgeRole::OutOfHammock)
                continue;
            // what is left of begun work is what a link can still hold
            const WallTime start = to.resume.isValid() ? to.resume : to.start;
            const Minutes slack = cal.workBetween({bound}, bindsStart(e.type) ? start : to.finish);
            addSources(e, {0, task, e.link, std::max<Minutes>(0, slack)}, leads);
        }
    }

    /// The leaf that the edge comes from, or those of a summary with what each may slip within it.
    void addSources(const LinkEdge &e, Lead lead, std::vector<Lead> &leads) const
    {
        const int from = m_net.taskOf[idx(e.from)];
        const bool byFinish = countsFromFinish(e.type);
        const TaskTimes &whole = m_times.tasks[idx(from)];
        for (int leaf = from; leaf < m_net.end[idx(from)]; ++leaf) {
            const TaskTimes &t = m_times.tasks[idx(leaf)];
            if (!isLeaf(leaf) || leaf == lead.to || !t.start.isValid())
                continue;
            const WorkCalendar &cal = *m_net.facts[idx(leaf)].calendar;
            const Minutes within = byFinish ? cal.workBetween(t.finish, whole.finish)
                                            : cal.workBetween(whole.start, t.start);
            leads.push_back({leaf, lead.to, lead.link, lead.slack + std::max<Minutes>(0, within)});
        }
    }

    Network m_net;
    Schedule m_times;
    std::vector<bool> m_taken;
    std::priority_queue<Waiting> m_waiting;
};

Result<PathFinder> finderFor(const Plan &plan, const CalendarSet &calendars)
{
    auto net = buildNetwork(plan, calendars);
    if (!net)
        return passOn(net);
    runAllPasses(*net);
    return PathFinder(std::move(*net));
}

} // namespace

Result<std::vector<FloatPath>>
floatPaths(const Plan &plan, const CalendarSet &calendars, int endTask, int count)
{
    auto finder = finderFor(plan, calendars);
    if (!finder)
        return passOn(finder);
    const int end = endTask < 0 ? finder->lastTask() : endTask;
    if (endTask >= static_cast<int>(plan.tasks.size()) || (end >= 0 && !finder->isLeaf(end)))
        return fail(ErrorCode::NotFound,
                    QCoreApplication::translate(
                        "FloatPaths", "Float paths lead to an active task that is no summary."));
    if (end < 0)
        return std::vector<FloatPath>();
    return finder->paths(end, count);
}

Result<std::vector<int>> longestPath(const Plan &plan, const CalendarSet &calendars)
{
    const auto finder = finderFor(plan, calendars);
    if (!finder)
        return passOn(finder);
    const int end = finder->lastTask();
    return end < 0 ? std::vector<int>() : finder->driving(end);
}

} // namespace zs
