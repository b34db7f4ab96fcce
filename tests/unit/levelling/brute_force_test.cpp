// SPDX-License-Identifier: GPL-3.0-or-later
// The search against every order of the jobs of small instances, and its schedules against the
// checker.
#include "levelling/rcpsp_solver.h"
#include "levelling/schedule_check.h"
#include "random_instance.h"
#include "support/stringify.h"

#include <algorithm>
#include <limits>

using namespace zs;

namespace {

/// Tries every start of every job, one after the other, within `end` slots: no schedule generation
/// scheme, no lists. Jobs are numbered along the arcs.
class BruteForce {
public:
    explicit BruteForce(const RcpspInstance &instance)
        : m_x(instance)
        , m_start(instance.duration.size())
    {}
    [[nodiscard]] bool fitsWithin(std::int32_t end)
    {
        m_end = end;
        m_used.assign(m_x.capacity.size(),
                      std::vector<std::int32_t>(static_cast<std::size_t>(end), 0));
        return place(0);
    }

private:
    bool place(std::int32_t j)
    {
        if (j == m_x.jobs())
            return true;
        std::int32_t from = 0;
        for (const RcpspArc &arc : m_x.arcs) {
            if (arc.to == j)
                from = std::max(from, m_start[arc.from] + m_x.duration[arc.from] + arc.lag);
        }
        for (std::int32_t t = from; t + m_x.duration[j] <= m_end; ++t) {
            m_start[j] = t;
            if (!enough(j, t))
                continue;
            add(j, t, 1);
            const bool done = place(j + 1);
            add(j, t, -1);
            if (done)
                return true;
        }
        return false;
    }
    [[nodiscard]] bool enough(std::int32_t j, std::int32_t at) const
    {
        for (std::int32_t r = 0; r < m_x.resources(); ++r) {
            for (std::int32_t t = at; t < at + m_x.duration[j]; ++t) {
                if (m_used[r][t] + m_x.demand[j * m_x.resources() + r] > m_x.capacity[r])
                    return false;
            }
        }
        return true;
    }
    void add(std::int32_t j, std::int32_t at, std::int32_t sign)
    {
        for (std::int32_t r = 0; r < m_x.resources(); ++r) {
            for (std::int32_t t = at; t < at + m_x.duration[j]; ++t)
                m_used[r][t] += sign * m_x.demand[j * m_x.resources() + r];
        }
    }

    const RcpspInstance &m_x;
    std::vector<std::int32_t> m_start;
    std::vector<std::vector<std::int32_t>> m_used;
    std::int32_t m_end = 0;
};

} // namespace

TEST_CASE("On small instances the search finds the optimum that brute force proves")
{
    for (std::uint32_t seed = 0; seed < 60; ++seed) {
        CAPTURE(seed);
        const RcpspInstance x =
            randomInstance(seed, {.jobs = 7, .resources = 2, .longest = 4, .linksIn1000 = 200});
        const auto found = solveRcpsp(x, {.schedules = 600});
        REQUIRE(found.has_value());
        REQUIRE_FALSE(findViolation(x, found->start, found->finish).has_value());
        BruteForce brute(x);
        CHECK(brute.fitsWithin(found->makespan));
        if (found->makespan > found->lowerBound)
            CHECK_FALSE(brute.fitsWithin(found->makespan - 1));
    }
}

TEST_CASE("Schedules of random instances with dates, calendars and many resources are valid")
{
    for (std::uint32_t seed = 0; seed < 120; ++seed) {
        CAPTURE(seed);
        const auto n = static_cast<std::int32_t>(seed);
        const RandomShape shape{.jobs = 5 + n % 40,
                                .resources = 1 + n % 9,
                                .longest = 6,
                                .linksIn1000 = 90,
                                .dates = seed % 2 == 0,
                                .calendars = seed % 3 == 0};
        const RcpspInstance x = randomInstance(seed, shape);
        const auto found = solveRcpsp(x, {.schedules = 150, .seed = seed});
        REQUIRE(found.has_value());
        CHECK_FALSE(findViolation(x, found->start, found->finish).has_value());
        CHECK(found->makespan == std::ranges::max(found->finish));
        CHECK(found->makespan >= found->lowerBound);
        std::vector<std::int32_t> rank(x.duration.size());
        for (std::size_t j = 0; j < rank.size(); ++j)
            rank[j] = static_cast<std::int32_t>(j * 7919 % 31);
        const auto serial = serialSchedule(x, rank);
        const auto parallel = parallelSchedule(x, rank);
        REQUIRE((serial.has_value() && parallel.has_value()));
        CHECK_FALSE(findViolation(x, serial->start, serial->finish).has_value());
        CHECK_FALSE(findViolation(x, parallel->start, parallel->finish).has_value());
    }
}
