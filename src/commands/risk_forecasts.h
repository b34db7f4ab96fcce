// SPDX-License-Identifier: GPL-3.0-or-later
// What simulations foretold and how it turned out (预测留存与兑现): the days by which a finish was
// 50 and 80 percent sure, kept with the day that said so.
#pragma once

#include "commands/risk_desk.h"
#include "domain/risk_rows.h"
#include "risk/measures.h"
#include "risk/simulation.h"

namespace zs {

/// Below that many nothing is said of how forecasts turned out.
inline constexpr std::int64_t kFewestForecasts = 20;

/// Of the projects whose foretold day has passed: how many were finished by then. Of each project
/// the first forecast counts, and it counts whether or not the project has finished meanwhile:
/// those that never end would otherwise be missing, and they are the late ones.
struct ForecastCoverage {
    std::int64_t n50 = 0; ///< projects whose P50 has passed
    std::int64_t kept50 = 0;
    std::int64_t n80 = 0;
    std::int64_t kept80 = 0;
    [[nodiscard]] bool isTold() const { return n80 >= kFewestForecasts; }
    [[nodiscard]] Estimate share50() const { return wilsonShare(kept50, n50); }
    [[nodiscard]] Estimate share80() const { return wilsonShare(kept80, n80); }
};
/// In words for a page or a console; empty where nothing is said.
[[nodiscard]] QString coverageText(const ForecastCoverage &coverage);

class RiskForecastDesk final : public RiskDesk {
public:
    explicit RiskForecastDesk(Workspace &workspace)
        : RiskDesk(workspace)
    {}

    using Progress = std::function<bool(std::int64_t done, std::int64_t total)>;
    /// Simulates running projects of which no forecast was kept in this month, at most `most`;
    /// nothing is kept yet. Slow.
    [[nodiscard]] Result<std::vector<RiskSnapshot>> findDue(std::size_t most,
                                                            const Progress &progress = {}) const;
    /// Keeps what somebody's simulation came to, today; in the place of nothing else.
    [[nodiscard]] Result<>
    keep(ProjectId project, const SimulationResult &result, int runs, std::uint64_t seed);
    /// The days that were foretold, the oldest first.
    struct Forecast {
        QDate on;
        QDate planned;
        QDate p50;
        QDate p80;
    };
    [[nodiscard]] Result<std::vector<Forecast>> forecasts(ProjectId project) const;
    [[nodiscard]] Result<ForecastCoverage> coverage() const;

private:
    [[nodiscard]] Result<std::vector<ProjectId>> dueProjects() const;
};

} // namespace zs
