// SPDX-License-Identifier: GPL-3.0-or-later
// What the chart and the tree show: a plan and its schedule as flat rows in display order,
// immutable once built.
#pragma once

#include "domain/plan.h"
#include "schedule/schedule.h"
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
    Minutes duration = 0;
    Minutes totalFloat = 0;
    Minutes freeFloat = 0;
    OrgUnitId unit;
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

struct GanttSnapshot {
    std::vector<GanttRow> rows;
    std::vector<GanttLink> links;
    IntervalIndex linkRows;                 ///< link numbers by the rows they span
    std::vector<std::vector<int>> incoming; ///< link numbers that end at each row
    QHash<TaskId, int> index;
    std::vector<BaselineName> baselines;
    int baseline = -1; ///< number of the chosen one; -1 = none
    QString projectName;
    QString projectCode;
    Classification classification = Classification::Open;
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

/// `schedule.tasks` runs beside `plan.tasks`; a shorter one leaves the stored dates standing.
/// `baseline` is a Baseline::number or -1. O(tasks + links log links); what `previous` knows about
/// the shape of an unchanged tree is taken over.
[[nodiscard]] GanttSnapshotPtr buildSnapshot(const Plan &plan,
                                             const Schedule &schedule,
                                             int baseline = -1,
                                             const GanttSnapshot *previous = nullptr);

} // namespace zs
