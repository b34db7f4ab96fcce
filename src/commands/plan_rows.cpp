// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/plan_rows.h"

#include <algorithm>

namespace zs {

namespace {

std::uint16_t taskField(QStringView column)
{
    return static_cast<std::uint16_t>(fieldIndex(*entityInfo(EntityKind::Task), column));
}

} // namespace

template <Entity E>
void PlanRows::add(const std::vector<E> &rows)
{
    for (const E &row : rows)
        m_rows.insert({EntityTraits<E>::kKind, row.id.value()}, {&row, row.version});
}

PlanRows::PlanRows(const Plan &plan)
    : m_plan(plan)
{
    m_rows.reserve(
        static_cast<qsizetype>(plan.tasks.size() + plan.links.size() + plan.assignments.size()));
    m_rows.insert({EntityKind::Project, plan.project.id.value()},
                  {&plan.project, plan.project.version});
    add(plan.tasks);
    add(plan.links);
    add(plan.calendars);
    add(plan.resources);
    add(plan.assignments);
    add(plan.baselines);
    add(plan.baselineTasks);
    add(plan.scenarios);
    add(plan.scenarioChanges);
    add(plan.periods);
    add(plan.attachments);
    for (const Task &task : plan.tasks)
        m_parents.insert(task.parent);
}

PlanRow PlanRows::find(EntityKind kind, const Uuid &id) const
{
    return m_rows.value({kind, id});
}

FieldValue PlanRows::value(EntityKind kind, const Uuid &id, std::uint16_t field) const
{
    const PlanRow row = find(kind, id);
    return row ? entityInfo(kind)->fields[field].get(row.entity) : FieldValue();
}

bool PlanRows::isComputed(EntityKind kind, const Uuid &id, std::uint16_t field) const
{
    if (kind == EntityKind::Project) {
        static const int kFinish = fieldIndex(*entityInfo(EntityKind::Project), u"plan_finish");
        return field == kFinish && !m_plan.project.scheduleFromFinish;
    }
    if (kind != EntityKind::Task)
        return false;
    static const std::uint16_t kStart = taskField(u"start");
    static const std::uint16_t kFinish = taskField(u"finish");
    static const std::uint16_t kDuration = taskField(u"duration");
    if (field == kDuration)
        return isSummary(TaskId(id));
    if (field != kStart && field != kFinish)
        return false;
    const PlanRow row = find(kind, id);
    return !row || !static_cast<const Task *>(row.entity)->manual;
}

namespace {

template <Entity E>
void compare(ChangeSet &set, const std::vector<E> &before, const std::vector<E> &after)
{
    QHash<Uuid, const E *> there;
    there.reserve(static_cast<qsizetype>(before.size()));
    for (const E &row : before)
        there.insert(row.id.value(), &row);
    for (const E &row : after) {
        if (const E *old = there.take(row.id.value()))
            addUpdate(set, *old, row);
        else
            set.changes.push_back(inserted(row));
    }
    for (const E &row : before) {
        if (there.contains(row.id.value()))
            set.changes.push_back(deleted(row));
    }
}

} // namespace

ChangeSet differenceOf(const Plan &before, const Plan &after)
{
    ChangeSet set{{}, after.project.id, {}};
    addUpdate(set, before.project, after.project);
    compare(set, before.calendars, after.calendars);
    compare(set, before.tasks, after.tasks);
    compare(set, before.links, after.links);
    compare(set, before.resources, after.resources);
    compare(set, before.assignments, after.assignments);
    compare(set, before.baselines, after.baselines);
    compare(set, before.baselineTasks, after.baselineTasks);
    compare(set, before.scenarios, after.scenarios);
    compare(set, before.scenarioChanges, after.scenarioChanges);
    compare(set, before.periods, after.periods);
    compare(set, before.attachments, after.attachments);
    return set;
}

ChangeSet withoutComputed(ChangeSet set, const Plan &plan)
{
    const PlanRows rows(plan);
    std::erase_if(set.changes, [&](EntityChange &change) {
        if (change.kind != ChangeKind::Update)
            return false;
        std::erase_if(change.fields, [&](const FieldChange &f) {
            return rows.isComputed(change.entity, change.id, f.field);
        });
        return change.fields.empty();
    });
    return set;
}

} // namespace zs
