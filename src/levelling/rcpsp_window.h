// SPDX-License-Identifier: GPL-3.0-or-later
// Exact search in a stretch of time, the large neighbourhood of the solver's local search. Jobs
// that start before the stretch keep their left-justified places, jobs that start after it their
// right-justified places before an end that is earlier than the present one; those between must fit
// into what is left. A solution is a shorter schedule, a proof says the stretch alone holds none.
//
// The idea of fixing what is outside is of M. Palpant, C. Artigues, P. Michelon, "LSSPER: Solving
// the Resource-Constrained Project Scheduling Problem with Large Neighbourhood Search", Annals of
// Operations Research 131 (2004) 237-257; the branching, in order of start times below the earliest
// possible finish, is of A. Sprecher, "Scheduling Resource-Constrained Projects Competitively at
// Modest Memory Requirements", Management Science 46 (2000) 710-723.
#pragma once

#include "levelling/direction_network.h"
#include "levelling/rcpsp_random.h"

#include <array>
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
    /// The instance is plain. Both references must outlive this.
    RcpspWindow(const RcpspInstance &instance, const DirectionNetwork &forward);

    struct Stretch {
        std::int32_t end = 0;  ///< the makespan to reach
        std::int32_t from = 0; ///< jobs that start in [from, to) are placed anew
        std::int32_t to = 0;
    };
    enum class Outcome {
        NoRoom,   ///< nothing was searched: what is outside does not fit the end, or too many jobs
        NotFound, ///< searched through, or out of nodes
        Found
    };
    /// Found fills `start` for every job. `nodes` bounds the work, in partial schedules tried.
    Outcome search(const JustifiedSchedule &schedule,
                   const Stretch &stretch,
                   std::int64_t nodes,
                   RcpspRandom &random,
                   std::vector<std::int32_t> &start);

private:
    static constexpr std::uint64_t kGuards = 0x8000'8000'8000'8000ULL;
    static constexpr std::int32_t kMostJobs = 40;
    using PerJob = std::array<std::int32_t, kMostJobs>;

    struct Before {
        std::int32_t job = 0; ///< index in the stretch
        std::int32_t gap = 0; ///< its length and the arc's lag
    };
    bool fixOutside(const JustifiedSchedule &schedule, const Stretch &stretch);
    bool setWindows(std::int32_t end);
    void setLatest(std::int32_t end);
    bool reserve(std::int32_t job, std::int32_t at, std::int32_t end);
    void take(std::int32_t job, std::int32_t at);
    void giveBack(std::int32_t job, std::int32_t at);
    [[nodiscard]] std::int32_t
    firstFit(std::int32_t job, std::int32_t from, std::int32_t latest) const;
    /// Earliest places of what is still open, none before `last`; false when one comes too late.
    bool lookAhead(std::int32_t last, PerJob &at, std::int32_t &firstFinish);
    bool place(std::int32_t placed, std::int32_t last, std::int32_t lastIndex);
    [[nodiscard]] bool startable(std::int32_t index) const;

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
    PerJob m_earliest{};
    PerJob m_latest{};
    PerJob m_start{}; ///< -1 while open
    PerJob m_bias{};  ///< random, for the order of branches
    std::int64_t m_nodesLeft = 0;
};

} // namespace zs
