// SPDX-License-Identifier: GPL-3.0-or-later
// Commands on a plan's what-if scenarios (假设方案). What is edited within one goes through
// scenario_door.h.
#pragma once

#include "commands/command.h"
#include "commands/scenario_changes.h"

namespace zs {

/// A scenario that is still the plan; or, with `copyOf`, one that begins as another one.
struct CreateScenario {
    static constexpr const char *kName = "create-scenario";
    ProjectId project;
    QString name;
    QString note{};
    ScenarioId copyOf{};
    ScenarioId id{}; ///< given by the caller when it needs to know it beforehand
};

struct RenameScenario {
    static constexpr const char *kName = "rename-scenario";
    ProjectId project;
    ScenarioId scenario;
    QString name;
    QString note{};
};

struct DeleteScenario {
    static constexpr const char *kName = "delete-scenario";
    ProjectId project;
    ScenarioId scenario;
};

/// Keeps a scenario's own changes, writing only what differs from those kept; run by its door after
/// each edit.
struct SaveScenario {
    static constexpr const char *kName = "save-scenario";
    ProjectId project;
    ScenarioId scenario;
    ChangeSet own;
};

/// Makes a scenario's changes the plan's, in one act that can be undone as a whole; the scenario
/// goes with it. Conflict, naming what the plan changed meanwhile, unless `despiteConflicts`: then
/// the scenario's values win (see rebasedOn()). Refuses to delete a task that another project waits
/// for, and a scenario that changes nothing.
struct AdoptScenario {
    static constexpr const char *kName = "adopt-scenario";
    ProjectId project;
    ScenarioId scenario;
    bool despiteConflicts = false;
};

[[nodiscard]] Result<ChangeSet> plan(const CreateScenario &command, const PlanScope &scope);
[[nodiscard]] Result<ChangeSet> plan(const RenameScenario &command, const PlanScope &scope);
[[nodiscard]] Result<ChangeSet> plan(const DeleteScenario &command, const PlanScope &scope);
[[nodiscard]] Result<ChangeSet> plan(const SaveScenario &command, const PlanScope &scope);
[[nodiscard]] Result<ChangeSet> plan(const AdoptScenario &command, const PlanScope &scope);

/// NotFound when the plan has no such scenario.
[[nodiscard]] Result<const Scenario *> findScenario(const Plan &plan, ScenarioId id);

} // namespace zs
