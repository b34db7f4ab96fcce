// SPDX-License-Identifier: GPL-3.0-or-later
// The register of risks (风险登记册): cause, event, effect, how likely and how grave, who answers,
// what is done and what is left then.
#pragma once

#include "commands/risk_desk.h"
#include "risk/project_simulation.h"

namespace zs {

/// A risk as a list shows it.
struct RiskLine {
    RiskEntry row;
    QString project; ///< code and name
    QString task;    ///< empty = the whole project
    QString owner;
    int likelihood = 1; ///< 1 to 5
    int impact = 1;
    int grade = 1;         ///< 1 低 to 4 重大
    int residualGrade = 1; ///< with the response
    bool mayEdit = false;
};

/// 低风险, 一般风险, 较大风险, 重大风险; translated.
[[nodiscard]] QString riskGradeText(int grade);

class RiskRegisterDesk final : public RiskDesk {
public:
    /// The workspace must outlive the desk.
    explicit RiskRegisterDesk(Workspace &workspace)
        : RiskDesk(workspace)
    {}

    /// Of the projects whose risks may be read; the gravest first, closed ones last.
    [[nodiscard]] Result<std::vector<RiskLine>> list(bool closedToo = false,
                                                     ProjectId only = {}) const;
    /// Act "save-risk": a new entry gets its id and, where it has none, its number; an existing one
    /// is changed. Invalid for what is left empty, shares outside 0 to 1, three points that do not
    /// rise, or a residual above the risk.
    [[nodiscard]] Result<RiskEntryId> save(RiskEntry entry);

    /// What simulate() needs for a project, with its open risks.
    [[nodiscard]] Result<SimulationModel> simulationModel(const Plan &plan) const;

    [[nodiscard]] bool mayEdit(ProjectId project) const;

    [[nodiscard]] QDate today() const;

private:
    [[nodiscard]] Result<std::vector<RiskEntry>> rows(ProjectId only) const;
    [[nodiscard]] QString nextCode(std::span<const RiskEntry> known) const;
    [[nodiscard]] Result<> check(const RiskEntry &entry) const;
    [[nodiscard]] bool may(Permission permission, ProjectId project) const;
};

} // namespace zs
