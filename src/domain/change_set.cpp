// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/change_set.h"

#include <QHash>

#include <algorithm>
#include <ranges>

namespace zs {

EntityChange insertOf(const EntityInfo &info, const Uuid &id, const void *entity)
{
    EntityChange change{info.kind, ChangeKind::Insert, id, 0, {}};
    change.fields.reserve(info.fields.size());
    for (std::size_t i = 0; i < info.fields.size(); ++i)
        change.fields.push_back({static_cast<std::uint16_t>(i), {}, info.fields[i].get(entity)});
    return change;
}

EntityChange
deleteOf(const EntityInfo &info, const Uuid &id, std::int64_t version, const void *entity)
{
    EntityChange change{info.kind, ChangeKind::Delete, id, version, {}};
    change.fields.reserve(info.fields.size());
    for (std::size_t i = 0; i < info.fields.size(); ++i)
        change.fields.push_back({static_cast<std::uint16_t>(i), info.fields[i].get(entity), {}});
    return change;
}

EntityChange diffOf(const EntityInfo &info,
                    const Uuid &id,
                    std::int64_t version,
                    const void *before,
                    const void *after)
{
    EntityChange change{info.kind, ChangeKind::Update, id, version, {}};
    for (std::size_t i = 0; i < info.fields.size(); ++i) {
        FieldValue was = info.fields[i].get(before);
        FieldValue is = info.fields[i].get(after);
        if (was != is)
            change.fields.push_back({static_cast<std::uint16_t>(i), std::move(was), std::move(is)});
    }
    return change;
}

void applyTo(const EntityInfo &info, void *entity, const EntityChange &change)
{
    for (const FieldChange &f : change.fields) {
        if (f.field < info.fields.size())
            info.fields[f.field].set(entity, f.after);
    }
}

namespace {

ChangeKind opposite(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Insert:
        return ChangeKind::Delete;
    case ChangeKind::Delete:
        return ChangeKind::Insert;
    case ChangeKind::Update:
        break;
    }
    return ChangeKind::Update;
}

/// Folds `later` into `first`, both of one row. False when they cancel out and nothing remains.
bool foldInto(EntityChange &first, const EntityChange &later)
{
    if (later.kind == ChangeKind::Delete) {
        if (first.kind == ChangeKind::Insert)
            return false;
        // the values before the first change are what the deletion takes away
        EntityChange gone = later;
        gone.version = first.version;
        for (const FieldChange &f : first.fields) {
            for (FieldChange &g : gone.fields) {
                if (g.field == f.field)
                    g.before = f.before;
            }
        }
        first = std::move(gone);
        return true;
    }
    if (first.kind == ChangeKind::Delete) // and put back: what remains is what differs
        first.kind = ChangeKind::Update;
    for (const FieldChange &f : later.fields) {
        const auto same = std::ranges::find(first.fields, f.field, &FieldChange::field);
        if (same == first.fields.end())
            first.fields.push_back(f);
        else
            same->after = f.after;
    }
    if (first.kind == ChangeKind::Update) {
        std::erase_if(first.fields, [](const FieldChange &f) { return f.before == f.after; });
        std::ranges::sort(first.fields, {}, &FieldChange::field);
    }
    return !first.fields.empty();
}

} // namespace

ChangeSet inverse(const ChangeSet &set)
{
    ChangeSet back{set.command, set.project, {}};
    back.changes.reserve(set.changes.size());
    for (const EntityChange &change : set.changes | std::views::reverse) {
        EntityChange undone{
            change.entity, opposite(change.kind), change.id, change.version + 1, {}};
        undone.fields.reserve(change.fields.size());
        for (const FieldChange &f : change.fields)
            undone.fields.push_back({f.field, f.after, f.before});
        back.changes.push_back(std::move(undone));
    }
    return back;
}

ChangeSet merged(ChangeSet first, const ChangeSet &later)
{
    QHash<Uuid, std::size_t> place;
    for (std::size_t i = 0; i < first.changes.size(); ++i)
        place.insert(first.changes[i].id, i);
    std::vector<std::size_t> cancelled;
    for (const EntityChange &change : later.changes) {
        const auto at = place.constFind(change.id);
        if (at == place.cend()) {
            place.insert(change.id, first.changes.size());
            first.changes.push_back(change);
        } else if (!foldInto(first.changes[*at], change)) {
            cancelled.push_back(*at);
        }
    }
    std::ranges::sort(cancelled, std::greater{});
    for (const std::size_t at : cancelled)
        first.changes.erase(first.changes.begin() + static_cast<std::ptrdiff_t>(at));
    return first;
}

} // namespace zs
