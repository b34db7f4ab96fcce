// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entity.h"
#include "domain/ids.h"

namespace zs {

/// A saved plan (基线): what was approved, to compare with. Immutable: its rows stay when tasks are
/// deleted.
struct Baseline {
    BaselineId id;
    ProjectId project;
    std::int64_t number = 0; ///< 0-10 as in MSPDI; more are allowed
    QString name;
    QString document; ///< number of the document that approved it
    WallTime savedAt;
    QString calendars; ///< the plan's calendars as they were, as calendar/frozen_calendars.h writes
                       ///< them
    QString note;
    std::int64_t version = 0;

    bool operator==(const Baseline &) const = default;
};

/// One task's part of a baseline.
struct BaselineTask {
    BaselineTaskId id;
    BaselineId baseline;
    ProjectId project;
    TaskId task;
    WallTime start;
    WallTime finish;
    WorkMinutes duration;
    WorkMinutes work;
    Money cost;
    QString extras;
    QString name; ///< of the task, as it was; empty in rows of imported files
    QString wbs;
    TaskId parent;
    std::int64_t position = 0; ///< display order in the whole plan
    bool summary = false;
    bool milestone = false;
    CalendarId calendar; ///< of the task, as it was
    std::int64_t version = 0;

    bool operator==(const BaselineTask &) const = default;
};

template <>
struct EntityTraits<Baseline> {
    static constexpr EntityKind kKind = EntityKind::Baseline;
    static constexpr const char *kTable = "baseline";
    [[nodiscard]] static std::span<const FieldInfo> fields();
};

template <>
struct EntityTraits<BaselineTask> {
    static constexpr EntityKind kKind = EntityKind::BaselineTask;
    static constexpr const char *kTable = "baseline_task";
    [[nodiscard]] static std::span<const FieldInfo> fields();
};

} // namespace zs
