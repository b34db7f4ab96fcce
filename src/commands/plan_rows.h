// SPDX-License-Identifier: GPL-3.0-or-later
// A plan's rows by id, whatever their entity, and plans compared row by row.
#pragma once

#include "domain/change_set.h"
#include "domain/plan.h"

#include <QHash>
#include <QSet>

namespace zs {

/// One row of a plan; `entity` points into the plan and is null when there is no such row.
struct PlanRow {
    const void *entity = nullptr;
    std::int64_t version = 0;
    explicit operator bool() const { return entity != nullptr; }
};

/// An index over a plan that must outlive it unchanged.
class PlanRows {
public:
    explicit PlanRows(const Plan &plan);

    [[nodiscard]] PlanRow find(EntityKind kind, const Uuid &id) const;
    /// The present value of a field; null without the row.
    [[nodiscard]] FieldValue value(EntityKind kind, const Uuid &id, std::uint16_t field) const;
    [[nodiscard]] bool isSummary(TaskId task) const { return m_parents.contains(task); }
    /// Whether the scheduler computes this field of this row, so that nobody's edit is lost when it
    /// differs: dates of tasks that are not scheduled by hand, durations of summary tasks, the
    /// plan's finish.
    [[nodiscard]] bool isComputed(EntityKind kind, const Uuid &id, std::uint16_t field) const;

private:
    struct Key {
        EntityKind kind;
        Uuid id;
        bool operator==(const Key &) const = default;
        friend std::size_t qHash(const Key &key, std::size_t seed = 0) noexcept
        {
            return qHash(key.id, seed) ^ static_cast<std::size_t>(key.kind);
        }
    };
    template <Entity E>
    void add(const std::vector<E> &rows);

    const Plan &m_plan;
    QHash<Key, PlanRow> m_rows;
    QSet<TaskId> m_parents;
};

/// What makes `after` of `before`, both plans of one project.
[[nodiscard]] ChangeSet differenceOf(const Plan &before, const Plan &after);

/// The set without what the scheduler computes anew anyway; `plan` as it is after the set.
[[nodiscard]] ChangeSet withoutComputed(ChangeSet set, const Plan &plan);

} // namespace zs
