// SPDX-License-Identifier: GPL-3.0-or-later
// What the chart and the tree show: a plan and its schedule as flat rows in display order,
// immutable once built.
#pragma once

#include "domain/plan.h"
#include "schedule/pieces.h"
#include "ui/gantt/interval_index.h"

#include <QHash>

#include <memory>
#include <vector>

namespace zs {

struct GanttRow {
    TaskId id;
    QString name;
    QString wbs;
    int depth = 0;
    int parent = -1; ///< index of the parent row's task, -1 at the top
    int end = 0;     ///< one past the last descendant: the subtree's length is arithmetic
    WallTime start;
    WallTime finish;
    WallTime earlyStart;
    WallTime earlyFinish;
    WallTime lateStart;
    WallTime lateFinish;
    WallTime deadline;
    WallTime baselineStart; ///< of the chosen baseline; unset without one
    WallTime baselineFinish;
    WallTime progressAt; ///< how far it has really got (前锋线); unset without a status date
    Minutes duration = 0;
    Minutes totalFloat = 0;
    Minutes freeFloat = 0;
    OrgUnitId unit;
    CalendarId calendar; ///< its own; invalid = the project's
    ConstraintType constraint = ConstraintType::AsSoonAsPossible;
    int percent = 0;
    bool summary = false;
    bool milestone = false;
    bool active = true;
    bool manual = false;
    bool elapsed = false;
    bool critical = false;
    bool constraintBroken = false;
    bool deadlineMissed = false;
    bool hammock = false; ///< spans what its links give it
    bool leadsOn = false; ///< a link leaves its finish: its name keeps clear of it

    bool operator==(const GanttRow &) const = default;
};

struct GanttLink {
    LinkId id;
    int from = 0; ///< index of the predecessor
    int to = 0;
    LinkType type = LinkType::FinishToStart;
    LagKind lagKind = LagKind::Working;
    Minutes lag = 0;
    double lagPercent = 0.0;
    bool critical = false; ///< both ends are

    bool operator==(const GanttLink &) const = default;
};

struct BaselineName {
    int number = 0;
    QString name;
    QString document;
};

/// One more baseline beside the chosen one: its dates beside the rows.
struct BaselineDates {
    int number = 0;
    std::vector<WallTime> start;
    std::vector<WallTime> finish;
};

/// The other end of a link that leaves the plan (跨项目关联).
struct ExternalEnd {
    QString task;    ///< its name, as last accepted
    QString project; ///< name, where known
    WallTime start;
    WallTime finish;
    bool incoming = true; ///< it is waited for; else it waits for the task here
};

struct GanttSnapshot {
    std::vector<GanttRow> rows;
    std::vector<GanttLink> links;
    IntervalIndex linkRows;                 ///< link numbers by the rows they span
    std::vector<std::vector<int>> incoming; ///< link numbers that end at each row
    QHash<TaskId, int> index;
    QHash<int, std::vector<WorkPiece>> pieces; ///< of rows that are worked on with interruptions
    QHash<int, std::vector<ExternalEnd>> externals; ///< of rows with links to other projects
    std::vector<BaselineDates> moreBaselines;
    std::vector<BaselineName> baselines;
    int baseline = -1; ///< number of the chosen one; -1 = none
    QString projectName;
    QString projectCode;
    Classification classification = Classification::Open;
    QString mark; ///< the label with its term, as it is printed
    WallTime start;
    WallTime finish;
    WallTime statusDate;
    Minutes minutesPerDay = 480;
    Minutes minutesPerWeek = 2400;
    Minutes daysPerMonth = 20;

    [[nodiscard]] int find(TaskId id) const { return index.value(id, -1); }
    [[nodiscard]] int size() const { return static_cast<int>(rows.size()); }
    [[nodiscard]] const GanttRow &row(int i) const { return rows[static_cast<std::size_t>(i)]; }
};

using GanttSnapshotPtr = std::shared_ptr<const GanttSnapshot>;

/// What a snapshot is made of. `schedule.tasks` runs beside `plan.tasks`; a shorter one leaves the
/// stored dates standing.
struct SnapshotSource {
    const Plan &plan;
    const Schedule &schedule;
    int baseline = -1;                                   ///< a Baseline::number; -1 = none
    std::vector<int> moreBaselines{};                    ///< drawn below it
    const CalendarSet *calendars = nullptr;              ///< finds the interruptions of work
    const std::vector<WallTime> *progress = nullptr;     ///< GanttRow::progressAt beside plan.tasks
    const QHash<ProjectId, QString> *projects = nullptr; ///< names of other projects
    const GanttSnapshot *previous = nullptr; ///< an unchanged tree's shape is taken over from it
};

/// O(tasks + links log links).
[[nodiscard]] GanttSnapshotPtr buildSnapshot(const SnapshotSource &source);
[[nodiscard]] GanttSnapshotPtr buildSnapshot(const Plan &plan,
                                             const Schedule &schedule,
                                             int baseline = -1,
                                             const GanttSnapshot *previous = nullptr);

} // namespace zs
