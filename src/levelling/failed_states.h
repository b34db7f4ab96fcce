// SPDX-License-Identifier: GPL-3.0-or-later
// Partial schedules that were searched through in vain. One that has placed the same jobs, none of
// them later where it still matters, rules out the present one: the cutset dominance rule of
// E. Demeulemeester, W. Herroelen, "A Branch-and-Bound Procedure for the Multiple
// Resource-Constrained Project Scheduling Problem", Management Science 38 (1992) 1803-1818.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace zs {

class FailedStates {
public:
    /// Jobs in order of start; equal starts in the order of their numbers.
    struct State {
        std::uint64_t placed = 0; ///< a bit for each job, 64 at most
        std::int32_t last = 0;    ///< start and number of the job that was placed last
        std::int32_t lastJob = 0;
        std::span<const std::int32_t> start; ///< of each job; of no meaning where none is placed
    };
    /// `reach` of a job: from its start until it holds up nothing any more, neither by its
    /// resources nor by its arcs.
    FailedStates(std::vector<std::int32_t> reach, std::int32_t states);

    /// Whether a remembered state leaves at least as much room to what is not placed yet.
    [[nodiscard]] bool ruleOut(const State &state) const;
    void remember(const State &state);

private:
    struct Kept {
        std::uint64_t placed = 0; ///< 0 = empty
        std::int32_t last = 0;
        std::int32_t lastJob = 0;
    };
    static constexpr std::size_t kWays = 4;

    [[nodiscard]] std::size_t bucketOf(std::uint64_t placed) const;
    [[nodiscard]] bool leavesMoreRoom(std::size_t at, const State &state) const;

    std::vector<std::int32_t> m_reach;
    std::vector<Kept> m_kept;
    std::vector<std::int32_t> m_starts; ///< [kept * jobs + job]
    std::size_t m_next = 0;             ///< which way of a full bucket gives way
};

} // namespace zs
