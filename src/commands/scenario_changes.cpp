// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/scenario_changes.h"

#include "audit/audit_text.h"
#include "commands/plan_rows.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <string_view>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Scenarios", text);
}

const EntityInfo &infoOf(EntityKind kind)
{
    return *entityInfo(kind);
}

/// A column that must lead to a row of the plan.
struct Reference {
    EntityKind from;
    std::string_view column;
    EntityKind to;
};

constexpr std::array kReferences{
    Reference{EntityKind::Link, "predecessor", EntityKind::Task},
    Reference{EntityKind::Link, "successor", EntityKind::Task},
    Reference{EntityKind::Assignment, "task", EntityKind::Task},
    Reference{EntityKind::Assignment, "resource", EntityKind::Resource},
    Reference{EntityKind::Task, "parent", EntityKind::Task},
    Reference{EntityKind::Task, "calendar", EntityKind::Calendar},
    Reference{EntityKind::Resource, "calendar", EntityKind::Calendar},
    Reference{EntityKind::Project, "calendar", EntityKind::Calendar},
    Reference{EntityKind::Calendar, "base", EntityKind::Calendar},
};

const Reference *referenceOf(EntityKind kind, std::uint16_t field)
{
    const std::string_view column = infoOf(kind).fields[field].column;
    for (const Reference &reference : kReferences) {
        if (reference.from == kind && reference.column == column)
            return &reference;
    }
    return nullptr;
}

/// The plan with the scenario's rows added and taken away, as far as ids go.
class Ground {
public:
    Ground(const Plan &live, const ChangeSet &own)
        : m_live(live)
        , m_rows(live)
    {
        for (const EntityChange &change : own.changes) {
            if (change.kind == ChangeKind::Insert)
                m_added.insert(change.id);
            else if (change.kind == ChangeKind::Delete)
                m_deleted.insert(change.id);
        }
    }

    [[nodiscard]] const Plan &live() const { return m_live; }
    [[nodiscard]] const PlanRows &rows() const { return m_rows; }
    [[nodiscard]] bool deletes(const Uuid &id) const { return m_deleted.contains(id); }
    [[nodiscard]] bool has(EntityKind kind, const Uuid &id) const
    {
        return m_added.contains(id) || (m_rows.find(kind, id) && !m_deleted.contains(id));
    }
    /// Whether a field's new value leads to a row that is not there.
    [[nodiscard]] bool dangles(const EntityChange &change, const FieldChange &f) const
    {
        const Reference *reference = referenceOf(change.entity, f.field);
        const auto *target = std::get_if<Uuid>(&f.after);
        if (!reference || !target || target->isNull())
            return false;
        if (change.entity == EntityKind::Link && reference->column == "predecessor"
            && isExternal(change))
            return false;
        return !has(reference->to, *target);
    }

private:
    /// A link whose predecessor lies in another plan.
    [[nodiscard]] bool isExternal(const EntityChange &change) const
    {
        static const int kProject = fieldIndex(infoOf(EntityKind::Link), u"predecessor_project");
        for (const FieldChange &f : change.fields) {
            if (f.field == kProject)
                return !isNull(f.after);
        }
        return false;
    }

    const Plan &m_live;
    PlanRows m_rows;
    QSet<Uuid> m_added;
    QSet<Uuid> m_deleted;
};

using Kind = ScenarioConflict::Kind;

void takeUpdate(std::vector<ScenarioConflict> &found, const Ground &ground, const EntityChange &c)
{
    if (!ground.rows().find(c.entity, c.id)) {
        found.push_back({Kind::RowGone, c.entity, c.id, -1, {}, {}, {}});
        return;
    }
    for (const FieldChange &f : c.fields) {
        const FieldValue present = ground.rows().value(c.entity, c.id, f.field);
        const ScenarioConflict conflict{
            Kind::ValueChanged, c.entity, c.id, f.field, f.before, f.after, present};
        if (present != f.before && present != f.after
            && !ground.rows().isComputed(c.entity, c.id, f.field))
            found.push_back(conflict);
        else if (ground.dangles(c, f))
            found.push_back(
                {Kind::TargetGone, c.entity, c.id, f.field, f.before, f.after, present});
    }
}

void takeDeletion(std::vector<ScenarioConflict> &found, const Ground &ground, const EntityChange &c)
{
    if (!ground.rows().find(c.entity, c.id))
        return;
    for (const FieldChange &f : c.fields) {
        const FieldValue present = ground.rows().value(c.entity, c.id, f.field);
        if (present != f.before && !ground.rows().isComputed(c.entity, c.id, f.field))
            found.push_back({Kind::RowChanged, c.entity, c.id, f.field, f.before, {}, present});
    }
}

/// Rows of the plan that hang on what the scenario deletes and that it does not delete itself.
template <class F>
void eachOrphan(const Ground &ground, F f)
{
    const Plan &live = ground.live();
    for (const Link &link : live.links) {
        if (!ground.deletes(link.id.value())
            && (ground.deletes(link.predecessor.value()) || ground.deletes(link.successor.value())))
            f(link);
    }
    for (const Assignment &a : live.assignments) {
        if (!ground.deletes(a.id.value())
            && (ground.deletes(a.task.value()) || ground.deletes(a.resource.value())))
            f(a);
    }
    for (const Attachment &a : live.attachments) {
        if (!ground.deletes(a.id.value()) && ground.deletes(a.task.value()))
            f(a);
    }
    for (const Task &task : live.tasks) {
        if (!ground.deletes(task.id.value()) && ground.deletes(task.parent.value()))
            f(task);
    }
}

/// The change of a row in a set, or null.
EntityChange *changeOf(ChangeSet &set, const Uuid &id)
{
    const auto found = std::ranges::find(set.changes, id, &EntityChange::id);
    return found == set.changes.end() ? nullptr : &*found;
}

const EntityChange *changeOf(const ChangeSet &set, const Uuid &id)
{
    const auto found = std::ranges::find(set.changes, id, &EntityChange::id);
    return found == set.changes.end() ? nullptr : &*found;
}

/// Whether the scenario itself gives the row another place, so that nothing of it is lost.
bool movesAway(const ChangeSet &own, const Uuid &id, QStringView column)
{
    const EntityChange *change = changeOf(own, id);
    if (!change)
        return false;
    const int wanted = fieldIndex(infoOf(change->entity), column);
    return std::ranges::any_of(change->fields,
                               [&](const FieldChange &f) { return f.field == wanted; });
}

} // namespace

std::vector<ScenarioConflict> conflictsOf(const Plan &live, const ChangeSet &own)
{
    const Ground ground(live, own);
    std::vector<ScenarioConflict> found;
    for (const EntityChange &change : own.changes) {
        switch (change.kind) {
        case ChangeKind::Update:
            takeUpdate(found, ground, change);
            break;
        case ChangeKind::Delete:
            takeDeletion(found, ground, change);
            break;
        case ChangeKind::Insert:
            for (const FieldChange &f : change.fields) {
                if (ground.dangles(change, f))
                    found.push_back(
                        {Kind::TargetGone, change.entity, change.id, f.field, {}, f.after, {}});
            }
        }
    }
    eachOrphan(ground, [&]<Entity E>(const E &row) {
        if constexpr (std::is_same_v<E, Attachment>) {
            if (movesAway(own, row.id.value(), u"task"))
                return;
        } else if constexpr (std::is_same_v<E, Task>) {
            if (movesAway(own, row.id.value(), u"parent"))
                return;
        }
        found.push_back({Kind::RowAdded, EntityTraits<E>::kKind, row.id.value(), -1, {}, {}, {}});
    });
    return found;
}

namespace {

/// False when nothing of the change can be made.
bool rebase(EntityChange &change, const Ground &ground)
{
    const PlanRow row = ground.rows().find(change.entity, change.id);
    if (change.kind == ChangeKind::Delete) {
        if (row)
            change = deleteOf(infoOf(change.entity), change.id, row.version, row.entity);
        return bool(row);
    }
    if ((change.kind == ChangeKind::Insert) == bool(row))
        return false;
    for (FieldChange &f : change.fields) {
        if (change.kind == ChangeKind::Update)
            f.before = ground.rows().value(change.entity, change.id, f.field);
        if (!ground.dangles(change, f))
            continue;
        const bool needed = change.entity == EntityKind::Link
                            || (change.entity == EntityKind::Assignment
                                && referenceOf(change.entity, f.field)->to == EntityKind::Task);
        if (change.kind == ChangeKind::Insert && needed)
            return false;
        f.after = f.before; // of a new row: nothing
    }
    change.version = row.version;
    if (change.kind == ChangeKind::Update)
        std::erase_if(change.fields, [](const FieldChange &f) { return f.before == f.after; });
    return !change.fields.empty();
}

/// The nearest task above that stays.
TaskId stayingAbove(const Ground &ground, TaskId task)
{
    QSet<TaskId> seen;
    while (task.isValid() && ground.deletes(task.value()) && !seen.contains(task)) {
        seen.insert(task);
        const PlanRow row = ground.rows().find(EntityKind::Task, task.value());
        task = row ? static_cast<const Task *>(row.entity)->parent : TaskId();
    }
    return ground.deletes(task.value()) ? TaskId() : task;
}

/// Updates a row that hangs on a deleted task, behind what the scenario does to it.
template <Entity E>
void move(ChangeSet &set, const E &row, const E &moved)
{
    ChangeSet more;
    addUpdate(more, row, moved);
    const EntityChange *own = changeOf(set, row.id.value());
    for (const EntityChange &change : more.changes) {
        for (const FieldChange &f : change.fields) {
            if (own
                && std::ranges::find(own->fields, f.field, &FieldChange::field)
                       != own->fields.end())
                return; // the scenario says where it goes
        }
    }
    set = merged(std::move(set), more);
}

} // namespace

ChangeSet rebasedOn(const Plan &live, const ChangeSet &own)
{
    const Ground ground(live, own);
    ChangeSet set = own;
    std::erase_if(set.changes, [&](EntityChange &change) { return !rebase(change, ground); });
    eachOrphan(ground, [&]<Entity E>(const E &row) {
        if constexpr (std::is_same_v<E, Attachment>) {
            E moved = row;
            moved.task = {};
            move(set, row, moved);
        } else if constexpr (std::is_same_v<E, Task>) {
            E moved = row;
            moved.parent = stayingAbove(ground, row.parent);
            move(set, row, moved);
        } else {
            std::erase_if(set.changes,
                          [&](const EntityChange &c) { return c.id == row.id.value(); });
            set.changes.push_back(deleted(row));
        }
    });
    return set;
}

ChangeSet
settled(ChangeSet own, const Plan &live, const std::vector<ScenarioConflict> &conflicts, Keep keep)
{
    const PlanRows rows(live);
    for (const ScenarioConflict &conflict : conflicts) {
        EntityChange *change = changeOf(own, conflict.id);
        if (!change || conflict.kind == Kind::RowAdded)
            continue;
        const bool rowLost =
            conflict.kind == Kind::RowGone
            || (conflict.kind == Kind::TargetGone && change->kind == ChangeKind::Insert);
        const bool givesUp = keep == Keep::Plan || conflict.kind == Kind::TargetGone;
        if (rowLost || (keep == Keep::Plan && conflict.kind == Kind::RowChanged)) {
            std::erase_if(own.changes, [&](const EntityChange &c) { return c.id == conflict.id; });
        } else if (givesUp) {
            std::erase_if(change->fields,
                          [&](const FieldChange &f) { return f.field == conflict.field; });
        } else {
            for (FieldChange &f : change->fields) {
                if (f.field == conflict.field)
                    f.before = rows.value(change->entity, change->id, f.field);
            }
        }
    }
    std::erase_if(own.changes, [](const EntityChange &c) {
        return c.kind == ChangeKind::Update && c.fields.empty();
    });
    return own;
}

namespace {

QString nameIn(const PlanRows &rows, EntityKind kind, const Uuid &id)
{
    const int name = fieldIndex(infoOf(kind), u"name");
    if (name < 0 || !rows.find(kind, id))
        return {};
    return FieldCodec<QString>::unpack(rows.value(kind, id, static_cast<std::uint16_t>(name)));
}

} // namespace

QString conflictText(const ScenarioConflict &conflict, const Plan &live)
{
    const PlanRows rows(live);
    const EntityInfo &info = infoOf(conflict.entity);
    const NameLookup names = [&](EntityKind kind, const Uuid &id) {
        return nameIn(rows, kind, id);
    };
    QString subject = QCoreApplication::translate("Entity", info.label);
    if (const QString name = names(conflict.entity, conflict.id); !name.isEmpty())
        subject += u" “%1”"_s.arg(name);
    if (conflict.field < 0) {
        const char *text =
            conflict.kind == Kind::RowGone
                ? QT_TRANSLATE_NOOP("Scenarios",
                                    "%1, which the scenario changes, was deleted in the plan.")
                : QT_TRANSLATE_NOOP("Scenarios",
                                    "%1 was added in the plan to something that the scenario "
                                    "deletes.");
        return words(text).arg(subject);
    }
    const FieldInfo &field = info.fields[static_cast<std::size_t>(conflict.field)];
    const QString label = QCoreApplication::translate("Field", field.label);
    const auto value = [&](const FieldValue &v) { return valueText(info, field, v, names); };
    switch (conflict.kind) {
    case Kind::TargetGone:
        return words(QT_TRANSLATE_NOOP(
                         "Scenarios",
                         "%1, %2: what the scenario sets there was deleted in the plan."))
            .arg(subject, label);
    case Kind::RowChanged:
        return words(QT_TRANSLATE_NOOP("Scenarios",
                                       "%1, %2: the plan has “%3” now instead of “%4”; the "
                                       "scenario deletes it."))
            .arg(subject, label, value(conflict.present), value(conflict.was));
    default:
        return words(QT_TRANSLATE_NOOP("Scenarios",
                                       "%1, %2: the plan has “%3” now instead of “%4”; the "
                                       "scenario has “%5”."))
            .arg(subject, label, value(conflict.present), value(conflict.was), value(conflict.own));
    }
}

} // namespace zs
