// SPDX-License-Identifier: GPL-3.0-or-later
// What one command changed, field by field: written once, used as audit trail, undo, sync and
// refresh of views.
#pragma once

#include "domain/entity.h"
#include "domain/ids.h"

#include <vector>

namespace zs {

/// Numbers are stored in the change log.
enum class ChangeKind : std::uint8_t { Insert = 1, Update = 2, Delete = 3 };

struct FieldChange {
    std::uint16_t field = 0; ///< index into the entity's field table
    FieldValue before;
    FieldValue after;

    bool operator==(const FieldChange &) const = default;
};

/// One row's change. `version` is the row's before the change (0 when it is new); afterwards it is
/// one more.
struct EntityChange {
    EntityKind entity = EntityKind::Task;
    ChangeKind kind = ChangeKind::Update;
    Uuid id;
    std::int64_t version = 0;
    std::vector<FieldChange> fields;

    bool operator==(const EntityChange &) const = default;
};

/// A change set (变更集). `command` names the act that made it, `project` the plan it belongs to,
/// if one.
struct ChangeSet {
    QString command;
    ProjectId project;
    std::vector<EntityChange> changes;

    [[nodiscard]] bool isEmpty() const { return changes.empty(); }
    bool operator==(const ChangeSet &) const = default;
};

// --- over an entity whose type is not known ---
[[nodiscard]] EntityChange insertOf(const EntityInfo &info, const Uuid &id, const void *entity);
[[nodiscard]] EntityChange
deleteOf(const EntityInfo &info, const Uuid &id, std::int64_t version, const void *entity);
/// Only the fields that differ; `fields` is empty when none does.
[[nodiscard]] EntityChange diffOf(const EntityInfo &info,
                                  const Uuid &id,
                                  std::int64_t version,
                                  const void *before,
                                  const void *after);
/// Sets the after-values.
void applyTo(const EntityInfo &info, void *entity, const EntityChange &change);

template <Entity E>
[[nodiscard]] EntityChange inserted(const E &e)
{
    return insertOf(*entityInfo(EntityTraits<E>::kKind), e.id.value(), &e);
}

template <Entity E>
[[nodiscard]] EntityChange deleted(const E &e)
{
    return deleteOf(*entityInfo(EntityTraits<E>::kKind), e.id.value(), e.version, &e);
}

template <Entity E>
[[nodiscard]] EntityChange updated(const E &before, const E &after)
{
    return diffOf(
        *entityInfo(EntityTraits<E>::kKind), before.id.value(), before.version, &before, &after);
}

/// Adds an update unless nothing differs.
template <Entity E>
void addUpdate(ChangeSet &set, const E &before, const E &after)
{
    if (EntityChange change = updated(before, after); !change.fields.empty())
        set.changes.push_back(std::move(change));
}

/// The entity as it is after the change, version included.
template <Entity E>
void apply(E &e, const EntityChange &change)
{
    applyTo(*entityInfo(EntityTraits<E>::kKind), &e, change);
    e.version = change.version + 1;
}

/// What takes the set back: the same rows in reverse order, before and after exchanged, versions as
/// they are after it.
[[nodiscard]] ChangeSet inverse(const ChangeSet &set);

/// Puts `later` behind `first` and folds two changes of one row into one.
[[nodiscard]] ChangeSet merged(ChangeSet first, const ChangeSet &later);

} // namespace zs
