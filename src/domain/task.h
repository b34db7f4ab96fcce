// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entity.h"
#include "domain/ids.h"

namespace zs {

/// The eight date constraints (MSPDI numbers 0-7 are the same).
enum class ConstraintType {
    AsSoonAsPossible = 0,
    AsLateAsPossible = 1,
    MustStartOn = 2,
    MustFinishOn = 3,
    StartNoEarlierThan = 4,
    StartNoLaterThan = 5,
    FinishNoEarlierThan = 6,
    FinishNoLaterThan = 7,
};

/// What stays when work or units change (MSPDI numbers).
enum class TaskType { FixedUnits = 0, FixedDuration = 1, FixedWork = 2 };

/// How a task gets its dates.
enum class TaskKind {
    Normal = 0,
    /// A hammock (伴随任务, P6's level of effort): it spans from what its links give it for a start
    /// to what they give it for a finish, drives nobody and is never critical.
    Hammock = 1,
};

/// Which percentage says how much of the task is done, and so what it has earned.
enum class PercentKind { Duration = 0, Work = 1, Physical = 2 };

/// A task of a plan (任务): a node of the work breakdown structure (WBS). One with children is a
/// summary task.
struct Task {
    TaskId id;
    ProjectId project;
    TaskId parent;             ///< invalid at the top level
    std::int64_t position = 0; ///< order among its siblings
    QString name;
    QString wbs;          ///< a WBS code given by hand; empty = counted
    std::int64_t uid = 0; ///< number in an imported file; kept so that an export returns it
    bool milestone = false;
    bool active = true;
    bool manual = false;       ///< keeps its dates; the scheduler does not move it
    bool estimated = false;    ///< its duration is a guess
    bool elapsed = false;      ///< its duration counts all hours, not working time
    WorkMinutes duration{480}; ///< of a summary: computed
    TaskType type = TaskType::FixedUnits;
    ConstraintType constraint = ConstraintType::AsSoonAsPossible;
    WallTime constraintDate;
    WallTime deadline;
    CalendarId calendar;         ///< invalid = the project's
    std::int64_t priority = 500; ///< 0-1000
    std::int64_t percentComplete = 0;
    std::int64_t physicalPercent = 0;
    WallTime actualStart;
    WallTime actualFinish;
    WallTime start;  ///< as scheduled
    WallTime finish; ///< as scheduled
    WorkMinutes work;
    Money fixedCost;
    Money cost;
    OrgUnitId unit; ///< unit in charge (责任单位)
    QString note;
    QString extras; ///< JSON, as Project::extras
    TaskKind kind = TaskKind::Normal;
    PercentKind percentKind = PercentKind::Duration;
    WorkMinutes remaining{-1}; ///< remaining duration; negative = what percentComplete leaves of it
    WallTime resume;           ///< what is left of a started task goes on no earlier than this
    WorkMinutes
        levellingDelay; ///< elapsed minutes that levelling holds it back behind its early start
    QString splits;     ///< interruptions, as domain/splits.h writes them; empty = none
    bool ignoreResourceCalendars = false;
    Money actualCost; ///< of the task itself, beside its assignments'
    QString codes;    ///< activity codes (分类码): JSON object, name of the code -> value
    std::int64_t version = 0;

    bool operator==(const Task &) const = default;
};

/// How two tasks depend (MSPDI numbers).
enum class LinkType { FinishToFinish = 0, FinishToStart = 1, StartToFinish = 2, StartToStart = 3 };

/// In what a lag is counted.
enum class LagKind { Working, Elapsed, PercentOfPredecessor, ElapsedPercentOfPredecessor };

/// A dependency between two tasks (任务关联).
struct Link {
    LinkId id;
    ProjectId project;
    TaskId predecessor;
    TaskId successor;
    LinkType type = LinkType::FinishToStart;
    LagKind lagKind = LagKind::Working;
    WorkMinutes lag;            ///< for Working and Elapsed; negative = lead
    double lagPercent = 0.0;    ///< for the percent kinds
    std::int64_t lagFormat = 7; ///< unit a person chose (MSPDI LagFormat); shown, not computed with
    /// Where the predecessor lies when it is not `project` (跨项目关联); invalid = the same
    /// project.
    ProjectId predecessorProject;
    WallTime externalStart;  ///< of such a predecessor, as last accepted here
    WallTime externalFinish; ///< likewise
    QString externalName;    ///< likewise
    std::int64_t version = 0;

    bool operator==(const Link &) const = default;
};

template <>
struct EntityTraits<Task> {
    static constexpr EntityKind kKind = EntityKind::Task;
    static constexpr const char *kTable = "task";
    [[nodiscard]] static std::span<const FieldInfo> fields();
};

template <>
struct EntityTraits<Link> {
    static constexpr EntityKind kKind = EntityKind::Link;
    static constexpr const char *kTable = "link";
    [[nodiscard]] static std::span<const FieldInfo> fields();
};

} // namespace zs
