// SPDX-License-Identifier: GPL-3.0-or-later
// What the task dialog edits, and what it offers to choose from.
#pragma once

#include "domain/resource.h"
#include "domain/splits.h"
#include "exchange/predecessor_text.h"

#include <QDate>
#include <QMap>
#include <QStringList>

namespace zs {

/// A resource's part in the task, as one row of the dialog.
struct TaskPart {
    AssignmentId id;           ///< invalid = a new row
    ResourceId resource;       ///< invalid = nobody is named yet
    std::int64_t units = 1000; ///< thousandths; of a material its quantity
    Minutes work = -1;         ///< negative = follows from duration and units

    bool operator==(const TaskPart &) const = default;
};

struct TaskDetails {
    // --- general ---
    QString name;
    QString wbs; ///< given by hand; empty = counted
    Minutes duration = 0;
    bool summary = false;
    TaskKind kind = TaskKind::Normal;
    TaskType type = TaskType::FixedUnits;
    OrgUnitId unit;
    int priority = 500;
    bool active = true;
    bool estimated = false;
    bool manual = false;
    // --- dates and constraints ---
    ConstraintType constraint = ConstraintType::AsSoonAsPossible;
    QDate constraintDate;
    QDate deadline;
    CalendarId calendar;
    bool ignoreResourceCalendars = false;
    Minutes levellingDelay = 0; ///< elapsed
    std::vector<Split> splits;
    // --- progress ---
    PercentKind percentKind = PercentKind::Duration;
    int percent = 0;
    int physicalPercent = 0;
    Minutes remaining = -1; ///< negative = what the percentage leaves
    QDate actualStart;
    QDate actualFinish;
    // --- lists ---
    std::vector<PredecessorSpec> predecessors;
    std::vector<TaskPart> parts;
    QMap<QString, QString> codes; ///< activity code -> value, none empty
    QString note;

    bool operator==(const TaskDetails &) const = default;
};

/// What there is to choose from in the project.
struct TaskChoices {
    std::vector<std::pair<CalendarId, QString>> calendars;
    std::vector<std::pair<OrgUnitId, QString>> units; ///< by name
    std::vector<Resource> resources;
    QMap<QString, QStringList> codes; ///< activity codes in use, each with its values
    QDate statusDate;                 ///< unset = progress is not told
};

} // namespace zs
