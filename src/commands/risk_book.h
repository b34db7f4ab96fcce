// SPDX-License-Identifier: GPL-3.0-or-later
// What the store knows that a risk is judged by: how projects ended, and the rows of one project.
#pragma once

#include "risk/project_features.h"
#include "risk/risk_samples.h"
#include "store/store.h"

namespace zs {

/// The rows of one project; facts() looks into it.
class ProjectRows {
public:
    [[nodiscard]] static Result<ProjectRows>
    load(Store &store, const Project &project, const QString &unit);
    [[nodiscard]] ProjectFacts facts() const;

private:
    Project m_project;
    QString m_unit;
    std::vector<Task> m_tasks;
    std::vector<Baseline> m_baselines;
    std::vector<BaselineTask> m_promised;
    std::vector<Assignment> m_assignments;
    std::vector<MoneyFigure> m_figures;
    std::vector<Contract> m_contracts;
    std::vector<PaidAmount> m_paid;
    std::vector<ApprovalCase> m_cases;
    std::vector<StageStep> m_steps;
    std::vector<Link> m_links;
    std::shared_ptr<const WeatherBook> m_weather;
    WeatherBounds m_bounds;
    friend class RiskBook;
};

/// Of all projects, whoever may read them: the program's own work.
class RiskBook {
public:
    [[nodiscard]] static Result<RiskBook> load(Store &store);

    [[nodiscard]] const std::vector<Project> &projects() const { return m_projects; }
    [[nodiscard]] const Project *find(ProjectId id) const;
    [[nodiscard]] QString unitOf(const Project &project) const
    {
        return m_units.value(project.owner);
    }
    /// How projects of the store and of the past ended.
    [[nodiscard]] const std::vector<KnownOutcome> &outcomes() const { return m_outcomes; }
    /// Never null.
    [[nodiscard]] const WeatherBook &weather() const { return *m_weather; }
    [[nodiscard]] const WeatherBounds &bounds() const { return m_bounds; }
    [[nodiscard]] Result<ProjectRows> rowsOf(Store &store, const Project &project) const;

private:
    [[nodiscard]] Result<> addOwnOutcomes(Store &store);
    [[nodiscard]] Result<> loadWeather(Store &store);

    std::vector<Project> m_projects;
    QHash<ProjectId, std::size_t> m_places;
    QHash<OrgUnitId, QString> m_units;
    std::vector<KnownOutcome> m_outcomes;
    std::shared_ptr<const WeatherBook> m_weather;
    WeatherBounds m_bounds;
};

/// An imported outcome as a case of that target; nothing where it does not tell of it.
[[nodiscard]] std::optional<RiskSample> sampleOf(const PastOutcome &row, RiskTarget target);
[[nodiscard]] QString jsonText(const QJsonObject &object);
[[nodiscard]] QJsonObject jsonObject(const QString &text);
/// Tells of the project as a whole, not of its tasks or of a simulation.
[[nodiscard]] bool isOfProject(const RiskSnapshot &row);
/// Closed, given up, or handed over: nothing is foretold of it any more.
[[nodiscard]] bool isOver(const Project &project);

} // namespace zs
