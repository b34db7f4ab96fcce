// SPDX-License-Identifier: GPL-3.0-or-later
// What an entity's element says that follows from its place in the plan: unique numbers, rows,
// outline, references.
#pragma once

#include "domain/plan.h"
#include "exchange/plan_extras.h"

#include <QHash>

#include <optional>

namespace zs {

/// The numbers of one plan. `plan` and `extras` must outlive it.
class PlanNumbers {
public:
    PlanNumbers(const Plan &plan, const PlanExtras &extras);

    /// Rows in the order they are written: the index of a task (or resource), or ~index of a blank
    /// row.
    [[nodiscard]] const std::vector<int> &taskRows() const { return m_taskRows; }
    [[nodiscard]] const std::vector<int> &resourceRows() const { return m_resourceRows; }

    [[nodiscard]] XmlExtras ofProject() const;
    [[nodiscard]] XmlExtras ofTask(std::size_t i) const;
    [[nodiscard]] XmlExtras ofResource(std::size_t i) const;
    [[nodiscard]] XmlExtras ofAssignment(std::size_t i) const;
    [[nodiscard]] std::int64_t assignmentUid(std::size_t i) const { return m_assignmentUid[i]; }
    [[nodiscard]] XmlExtras ofCalendar(std::size_t i) const;
    /// Nothing when the baseline is not in the plan.
    [[nodiscard]] std::optional<std::int64_t> baselineNumber(BaselineId id) const;

private:
    void numberOutline();
    void addLinks(std::size_t task, XmlExtras &to) const;
    [[nodiscard]] QString calendarUid(CalendarId id) const;

    const Plan &m_plan;
    std::vector<std::int64_t> m_taskUid;
    std::vector<std::int64_t> m_resourceUid;
    std::vector<std::int64_t> m_calendarUid;
    std::vector<std::int64_t> m_assignmentUid;
    std::vector<int> m_taskRows;
    std::vector<int> m_resourceRows;
    std::vector<std::int64_t> m_taskRow; ///< the number a person sees beside the task
    std::vector<std::int64_t> m_resourceRow;
    std::vector<QString> m_outline;
    std::vector<QString> m_wbs;
    TaskTree m_tree;
    QHash<TaskId, std::size_t> m_task;
    QHash<ResourceId, std::size_t> m_resource;
    QHash<CalendarId, std::size_t> m_calendar;
    QHash<BaselineId, std::int64_t> m_baseline;
    QHash<TaskId, std::vector<std::size_t>> m_linksInto;
};

/// Gives unique numbers to tasks, resources, calendars and assignments that have none or one that
/// is taken, so that PlanNumbers changes none.
void giveNumbers(Plan &plan, const PlanExtras &extras);

/// True for the names that ofTask() and its like give, except UID, which is never taken from
/// extras.
[[nodiscard]] bool isPlacedInTask(const QString &name);
[[nodiscard]] bool isPlacedInResource(const QString &name);
[[nodiscard]] bool isPlacedInAssignment(const QString &name);
[[nodiscard]] bool isPlacedInCalendar(const QString &name);

} // namespace zs
