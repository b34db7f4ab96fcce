// SPDX-License-Identifier: GPL-3.0-or-later
// The serial schedule generation scheme over a plan's real network: takes the tasks in a given
// order, puts each as early as links, calendars and resources let it.
#pragma once

#include "levelling/free_units.h"
#include "levelling/plan_levelling.h"
#include "schedule/network.h"

#include <span>

namespace zs {

/// Why a task does not stand at its early start.
struct Displacement {
    int resource = -1; ///< index in Plan::resources; -1 = it was not displaced
    std::int64_t from = 0;
    std::int64_t to = 0;
};

/// What one order gives.
struct DecodedPlan {
    std::vector<Minutes> delay;      ///< of each task
    std::vector<std::int64_t> start; ///< of each task; kUnset without dates
    std::vector<Displacement> displaced;
    std::vector<int> stuck;     ///< tasks for which there was no room: left over-allocated
    std::int64_t finish = 0;    ///< of the plan
    std::int64_t unsolved = 0;  ///< thousandths of units x minutes of the stuck tasks
    std::int64_t deadlines = 0; ///< minutes behind deadlines, all tasks together
    double waiting = 0;         ///< minutes behind the early finish, weighted by priority

    /// Lexicographic: unsolved, finish, deadlines, waiting.
    [[nodiscard]] bool isBetterThan(const DecodedPlan &other) const;
};

class PlanDecoder {
public:
    /// All must outlive the decoder.
    [[nodiscard]] static Result<PlanDecoder>
    create(const Plan &plan, const CalendarSet &calendars, const LevellingOptions &options);

    /// Tasks with smaller rank go first among those whose predecessors stand. One rank a task.
    [[nodiscard]] DecodedPlan decode(std::span<const double> rank);

    /// Leaves that may be moved.
    [[nodiscard]] bool isFree(int task) const { return m_free[Network::idx(task)]; }
    [[nodiscard]] bool isLevelled(int resource) const { return m_levelled[Network::idx(resource)]; }
    /// The network without delays, with early and late dates.
    [[nodiscard]] const Network &base() const { return m_base; }
    /// The most a resource can ever give.
    [[nodiscard]] std::int64_t mostOf(int resource) const
    {
        return m_emptyFree[Network::idx(resource)].most();
    }
    struct Need {
        int resource = 0;
        int assignment = 0;
        WorkCalendarPtr hours;
    };
    [[nodiscard]] const std::vector<Need> &needsOf(int task) const
    {
        return m_needs[Network::idx(task)];
    }

private:
    PlanDecoder(const Plan &plan, const CalendarSet &calendars, const LevellingOptions &options);
    [[nodiscard]] Result<> prepare();
    void chooseResources();
    void readNeeds();
    void chooseFree();
    void findLimits();
    void makeProfiles();
    void reserveFixed();
    void countPredecessors();
    void spansOf(int task, const EarlySpan &at, std::vector<std::pair<int, UseSpan>> &into) const;
    void visit(int node);
    void placeFree(int task, DecodedPlan &result);
    void placeFixed(int task);
    void finish(DecodedPlan &result) const;
    void release(int node);
    /// The next start, in the task's work coordinates, at which it can be tried; kUnset = it fits.
    [[nodiscard]] std::int64_t nextTry(int task, const EarlySpan &at, Displacement &by);

    const Plan &m_plan;
    const CalendarSet &m_calendars;
    const LevellingOptions &m_options;
    UseHours m_hours;
    std::vector<bool> m_levelled; ///< a resource
    std::vector<std::vector<Need>> m_needs;
    std::vector<bool> m_free;
    std::vector<std::int64_t> m_limit;
    std::vector<FreeUnits> m_emptyFree; ///< capacity alone
    std::vector<FreeUnits> m_fixedFree; ///< less what cannot move
    std::vector<FreeUnits> m_now;
    std::vector<std::vector<std::pair<int, UseSpan>>> m_reserved; ///< a fixed task
    std::vector<int> m_waitsFor; ///< how many nodes each node waits for
    Network m_base;
    Network m_net;
    // --- of one decode() ---
    std::vector<int> m_missing;
    std::vector<int> m_ready; ///< a heap of free tasks
    std::vector<int> m_open;  ///< other nodes that may be visited
    std::vector<std::pair<int, UseSpan>> m_spans;
};

} // namespace zs
