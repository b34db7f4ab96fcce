// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entity.h"
#include "domain/ids.h"

namespace zs {

/// MSPDI numbers: 0 material, 1 work, 2 cost.
enum class ResourceType { Material = 0, Work = 1, Cost = 2 };

/// What does the work; says nothing for materials and costs.
enum class ResourceForm { Person = 0, Team = 1, Machine = 2 };

/// Somebody or something that does or is used up by work (资源).
struct Resource {
    ResourceId id;
    ProjectId project; ///< invalid = shared by all projects
    std::int64_t position = 0;
    std::int64_t uid = 0; ///< number in an imported file
    QString name;
    QString initials;
    QString group;
    ResourceType type = ResourceType::Work;
    std::int64_t maxUnits = 1000; ///< thousandths of one full-time unit
    CalendarId calendar;          ///< invalid = the project's
    Money standardRate;           ///< an hour, or a unit of material
    Money overtimeRate;
    Money costPerUse;
    QString note;
    QString extras;
    ResourceForm form = ResourceForm::Person;
    QString code;
    QString skills;       ///< names separated by ';'
    QString availability; ///< capacity over time, as domain/availability.h writes it; empty =
                          ///< always maxUnits
    QString materialUnit; ///< of a material: t, m³
    std::int64_t version = 0;

    bool operator==(const Resource &) const = default;
};

/// A resource's part in a task (资源分配).
struct Assignment {
    AssignmentId id;
    ProjectId project;
    TaskId task;
    ResourceId resource; ///< invalid = work that nobody is named for
    std::int64_t uid = 0;
    std::int64_t units = 1000; ///< thousandths
    WorkMinutes work;
    WorkMinutes actualWork;
    Money cost;
    WallTime start;
    WallTime finish;
    QString extras;
    Money actualCost;
    QString skill;     ///< what somebody must be able to do for it, while nobody is named
    WorkMinutes delay; ///< working minutes behind the task's start
    std::int64_t version = 0;

    bool operator==(const Assignment &) const = default;
};

template <>
struct EntityTraits<Resource> {
    static constexpr EntityKind kKind = EntityKind::Resource;
    static constexpr const char *kTable = "resource";
    [[nodiscard]] static std::span<const FieldInfo> fields();
};

template <>
struct EntityTraits<Assignment> {
    static constexpr EntityKind kKind = EntityKind::Assignment;
    static constexpr const char *kTable = "assignment";
    [[nodiscard]] static std::span<const FieldInfo> fields();
};

} // namespace zs
