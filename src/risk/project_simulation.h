// SPDX-License-Identifier: GPL-3.0-or-later
// From a project's plan and its register of risks to what simulate() needs; the figures are data
// (resources/risk/simulation.json).
#pragma once

#include "domain/risk_rows.h"
#include "risk/simulation.h"
#include "risk/weather.h"

#include <span>

namespace zs {

/// Five by five: where a risk lies, and how grave that is (风险矩阵).
struct RiskMatrix {
    std::array<double, 4> probability{}; ///< bounds between the five classes, rising
    std::array<double, 4> days{};
    std::array<double, 4> costShare{};          ///< of the project's budget
    std::array<std::array<int, 5>, 5> grades{}; ///< [likelihood - 1][impact - 1], 1 to 4

    /// 1 to 5.
    [[nodiscard]] int likelihoodOf(double share) const;
    /// The graver of days and cost; 1 to 5. A budget of nothing tells nothing of the cost.
    [[nodiscard]] int impactOf(double days, Money cost, Money budget) const;
    /// 1 低, 2 一般, 3 较大, 4 重大.
    [[nodiscard]] int gradeOf(int likelihood, int impact) const;
};

struct SimulationDefaults {
    DurationSpread spread;
    DurationSpread estimated; ///< of tasks whose duration is a guess
    double correlation = 0.5;
    double timeCost = 0.0;
    std::vector<ProjectKind> outdoorKinds;
    std::array<double, 12> lostDays{}; ///< rain or heat, January first
    WeatherBounds weather;
    RiskMatrix matrix;
};

/// What comes with the program.
[[nodiscard]] Result<SimulationDefaults> shippedSimulationDefaults();
[[nodiscard]] Result<SimulationDefaults> readSimulationDefaults(const QByteArray &json);

/// Tasks of one unit are late together; works of outdoor kinds lose days to the weather; open risks
/// of the register happen or not. Risks of tasks that are gone move the project.
[[nodiscard]] SimulationModel simulationModelOf(const Plan &plan,
                                                std::span<const RiskEntry> entries,
                                                const SimulationDefaults &defaults);

} // namespace zs
