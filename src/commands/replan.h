// SPDX-License-Identifier: GPL-3.0-or-later
// Ways to win back time (调度建议): the same tasks in another order, or one more crew, each judged
// by simulation against the plan as its priorities would run it. Nothing is changed before a person
// accepts one, as one command.
#pragma once

#include "commands/command.h"
#include "levelling/plan_levelling.h"
#include "risk/simulation.h"

namespace zs {

struct ReplanFigures {
    WallTime finish; ///< as planned
    WallTime p80;
    double chance = 0; ///< of being done by the wanted day
    double cost = 0;   ///< 元, mean, with what the way itself costs
};

struct Replan {
    enum class Way {
        Resequence, ///< the same resources, served in another order
        ExtraUnit,  ///< one more unit of a resource of the project's own
    };
    Way way = Way::Resequence;
    ResourceId resource; ///< of ExtraUnit
    QString resourceName;
    std::int64_t units = 0; ///< it has then, thousandths
    std::vector<std::pair<TaskId, Minutes>> delays;
    ReplanFigures after;
};

struct ReplanSearch {
    ReplanFigures now;         ///< resources kept by priority alone
    std::vector<Replan> found; ///< those that are surer or earlier, the surest first
};

struct ReplanOptions {
    WallTime wanted;     ///< unset = the plan's own finish as it stands
    int schedules = 200; ///< orders tried for each way
    int runs = 2'000;    ///< of each simulation
    std::uint64_t seed = 1;
    int mostResources = 3; ///< those over-allocated most are tried with one more unit
    std::vector<OutsideUse> outside{};
    std::function<bool(int done, int total)> progress{}; ///< false stops (Cancelled)
};

/// Invalid for a plan that cannot be levelled or simulated. Works on the caller's thread.
[[nodiscard]] Result<ReplanSearch> searchReplans(const Plan &plan,
                                                 const Schedule &present,
                                                 const CalendarSet &calendars,
                                                 const SimulationModel &model,
                                                 const ReplanOptions &options);

/// Makes one of them part of the plan: delays and units in one act.
struct ApplyReplan {
    static constexpr const char *kName = "apply-replan";
    ProjectId project;
    std::vector<std::pair<TaskId, WorkMinutes>> delays;
    ResourceId resource{};  ///< valid: gets these units
    std::int64_t units = 0; ///< thousandths
};

[[nodiscard]] ApplyReplan acceptanceOf(const Replan &replan, ProjectId project);
/// Refuses what ApplyLevelling refuses, and a resource that all projects share.
[[nodiscard]] Result<ChangeSet> plan(const ApplyReplan &command, const PlanScope &scope);

} // namespace zs
