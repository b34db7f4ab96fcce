// SPDX-License-Identifier: GPL-3.0-or-later
// Schedule generation schemes (Kolisch 1996): a list or priorities in, an active or a non-delay
// schedule out, forward or backward. One call is one "schedule" of the literature's budgets.
#pragma once

#include "levelling/resource_profile.h"

namespace zs {

class ScheduleGenerator {
public:
    /// The instance holds checkRcpsp().
    explicit ScheduleGenerator(const RcpspInstance &instance);

    /// Start and finish of each job in the time of the direction they were made in, from 0.
    struct Times {
        std::vector<std::int32_t> start;
        std::vector<std::int32_t> finish;
        std::int32_t makespan = 0;
    };

    /// Serial scheme: each job of the list at its earliest feasible start. The list holds every job
    /// once, none before one of its predecessors in this direction.
    void serial(Direction direction, std::span<const std::int32_t> order, Times &out);

    /// Parallel scheme: at each decision time the startable jobs in order of rank, smallest first.
    void parallel(Direction direction, std::span<const std::int32_t> rank, Times &out);

    /// Where backward time begins in real time; see ResourceProfile::setAnchor.
    void setAnchor(std::int32_t makespan) { profile(Direction::Backward).setAnchor(makespan); }

    [[nodiscard]] const DirectionNetwork &network(Direction d) const
    {
        return m_networks[static_cast<std::size_t>(d)];
    }
    [[nodiscard]] std::int32_t jobs() const { return static_cast<std::int32_t>(m_duration.size()); }
    [[nodiscard]] std::span<const std::int32_t> duration() const { return m_duration; }

private:
    [[nodiscard]] ResourceProfile &profile(Direction d)
    {
        return m_profiles[static_cast<std::size_t>(d)];
    }
    [[nodiscard]] bool isFixed(std::int32_t job) const { return !m_fixed.empty() && m_fixed[job]; }
    void startPass(Direction direction, Times &out);
    [[nodiscard]] std::int32_t
    earliestStart(Direction direction, std::int32_t job, const Times &times) const;
    bool startAllAt(Direction direction,
                    std::int32_t now,
                    std::vector<std::int32_t> &ready,
                    std::vector<std::int32_t> &open,
                    Times &out);
    [[nodiscard]] std::int32_t nextDecision(std::int32_t now,
                                            std::span<const std::int32_t> ready,
                                            Direction direction,
                                            const Times &out) const;

    std::vector<std::int32_t> m_duration;
    std::vector<std::int32_t> m_earliest;
    std::vector<std::uint8_t> m_fixed; ///< empty when no job is fixed
    std::vector<DirectionNetwork> m_networks;
    std::vector<ResourceProfile> m_profiles;
};

} // namespace zs
