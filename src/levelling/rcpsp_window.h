// SPDX-License-Identifier: GPL-3.0-or-later
// Exact search in a stretch of time, the large neighbourhood of the solver's local search. Jobs
// that start before the stretch keep their left-justified places, jobs that start after it their
// right-justified places before an end that is earlier than the present one; those between must fit
// into what is left. A solution is a shorter schedule, a proof says the stretch alone holds none.
// After each placement the bounds of the open jobs are drawn together by arcs and time-tables: what
// a job uses wherever it starts is taken from its resources at once.
//
// The idea of fixing what is outside is of M. Palpant, C. Artigues, P. Michelon, "LSSPER: Solving
// the Resource-Constrained Project Scheduling Problem with Large Neighbourhood Search", Annals of
// Operations Research 131 (2004) 237-257; the branching, in order of start times below the earliest
// possible finish, is of A. Sprecher, "Scheduling Resource-Constrained Projects Competitively at
// Modest Memory Requirements", Management Science 46 (2000) 710-723.
#pragma once

#include "levelling/direction_network.h"
#include "levelling/failed_states.h"
#include "levelling/rcpsp_random.h"

#include <array>
#include <optional>
#include <span>

namespace zs {

/// A schedule of one makespan, twice: its starts when everything is as early as can be, and what
/// lies between each finish and the end when everything is as late as can be.
struct JustifiedSchedule {
    std::vector<std::int32_t> earliest;
    std::vector<std::int32_t> toEnd;
};

class RcpspWindow {
public:
    /// Whether searchAll() can take the instance: few jobs and resources.
    [[nodiscard]] static bool holdsAll(const RcpspInstance &instance)
    {
        return instance.jobs() >= kLeastJobs && instance.jobs() <= kMostJobs
               && instance.resources() <= kMostResources;
    }
    /// The instance is plain. Both references must outlive this.
    RcpspWindow(const RcpspInstance &instance, const DirectionNetwork &forward);

    struct Stretch {
        std::int32_t end = 0;  ///< the makespan to reach
        std::int32_t from = 0; ///< jobs that start in [from, to) are placed anew
        std::int32_t to = 0;
    };
    enum class Outcome {
        NoRoom,   ///< no job was placed: what is outside does not fit the end, or too many jobs, or
                  ///< the bounds alone tell that there is no solution
        NotFound, ///< searched through, or out of placements
        Found
    };
    /// Found fills `start` for every job. `placements` bounds the work: how often a job is given a
    /// start.
    Outcome search(const JustifiedSchedule &schedule,
                   const Stretch &stretch,
                   std::int64_t placements,
                   RcpspRandom &random,
                   std::vector<std::int32_t> &start);
    /// The same with every job placed anew, see holdsAll(): NoRoom and NotFound with
    /// placements left prove that nothing ends by `end`.
    Outcome searchAll(std::int32_t end,
                      std::int64_t placements,
                      RcpspRandom &random,
                      std::vector<std::int32_t> &start);
    /// What the last search has used, 0 after NoRoom.
    [[nodiscard]] std::int64_t placements() const { return m_placements; }

private:
    static constexpr std::int32_t kMostResources = 64;
    static constexpr std::uint64_t kGuards = 0x8000'8000'8000'8000ULL;
    static constexpr std::int32_t kMostJobs = 40;
    static constexpr std::int32_t kLeastJobs = 3; ///< fewer have nothing to rearrange
    using PerJob = std::array<std::int32_t, kMostJobs>;

    using Branches = std::array<std::pair<std::int32_t, std::int32_t>, kMostJobs>;

    struct Span {
        std::int32_t from = 0;
        std::int32_t to = 0;
        bool operator==(const Span &) const = default;
    };
    struct Before {
        std::int32_t job = 0; ///< index in the stretch
        std::int32_t gap = 0; ///< its length and the arc's lag
    };
    /// Of the starts, and what each job uses wherever it starts between them: [latest, earliest +
    /// length), taken from m_free. A placed job has equal bounds and its core is its whole length.
    struct Bounds {
        PerJob earliest{};
        PerJob latest{};
        std::array<Span, kMostJobs> core{};
    };
    /// In topological order, see FailedStates.
    [[nodiscard]] std::vector<std::int32_t> reaches() const;
    bool fixOutside(const JustifiedSchedule &schedule, const Stretch &stretch);
    bool setWindows(std::int32_t end);
    void setLatest(std::int32_t end);
    bool reserve(std::int32_t job, std::int32_t at, std::int32_t end);
    void take(std::int32_t job, Span span);
    void giveBack(std::int32_t job, Span span);
    [[nodiscard]] std::int32_t lastMisfit(std::int32_t job, Span span) const;
    [[nodiscard]] std::int32_t firstMisfit(std::int32_t job, Span span) const;
    [[nodiscard]] std::int32_t
    firstFit(std::int32_t job, std::int32_t from, std::int32_t latest) const;
    [[nodiscard]] std::int32_t
    lastFit(std::int32_t job, std::int32_t from, std::int32_t earliest) const;
    [[nodiscard]] Span coreOf(std::int32_t index) const;
    void setCore(std::int32_t index, Span core);
    [[nodiscard]] bool isTight(std::int32_t index) const;
    bool tightenJob(std::int32_t index, bool &changed);
    /// Draws the bounds together until arcs and cores take no more from them; false when a job is
    /// left without a place.
    bool tighten();
    void takeBack(const Bounds &bounds);
    [[nodiscard]] bool startable(std::int32_t index) const;
    std::int32_t branchesFrom(std::int32_t last, std::int32_t lastIndex, Branches &out) const;
    /// Whether each resource has room enough between `from` and each job's last finish for what
    /// must happen there wherever the jobs start: the energy of J. Erschler, P. Lopez, C. Thuriot,
    /// "Raisonnement temporel sous contraintes de ressource et problemes d'ordonnancement", Revue
    /// d'Intelligence Artificielle 5 (1991) 7-32.
    [[nodiscard]] bool hasRoom(std::int32_t from);
    [[nodiscard]] FailedStates::State stateAt(std::int32_t last, std::int32_t lastIndex) const;
    bool place(std::int32_t placed, std::int32_t last, std::int32_t lastIndex);

    const DirectionNetwork &m_network;
    std::vector<std::int32_t> m_length;
    std::int32_t m_words = 1;
    std::vector<std::uint64_t> m_need; ///< [job * m_words + word], lanes as in ResourceProfile
    std::vector<std::uint64_t> m_capacity;
    std::vector<std::uint64_t> m_free; ///< [word * m_horizon + slot]
    std::int32_t m_horizon = 0;
    std::vector<std::int32_t> m_where; ///< start of the jobs outside, -1 inside
    std::vector<std::int32_t> m_index; ///< place in m_jobs, -1 outside
    std::vector<std::int32_t> m_jobs;  ///< in the stretch, in topological order
    std::vector<Before> m_before;      ///< of i: m_before[m_beforeAt[i] .. m_beforeAt[i + 1])
    std::vector<std::int32_t> m_beforeAt;
    Bounds m_bounds;
    std::array<std::uint8_t, kMostJobs> m_placed{};
    PerJob m_bias{}; ///< random, for the order of branches
    std::uint64_t m_placedBits = 0;
    /// Of searchAll(); they hold for any earlier end, too.
    std::optional<FailedStates> m_failed;
    bool m_whole = false;               ///< searchAll() is at work
    std::vector<std::int64_t> m_room;   ///< [resource * (m_horizon + 1) + slot], before that slot
    std::vector<std::int32_t> m_demand; ///< [job * resources + resource]
    std::int32_t m_resources = 0;
    std::int64_t m_placements = 0;
    std::int64_t m_mostPlacements = 0;
};

} // namespace zs
