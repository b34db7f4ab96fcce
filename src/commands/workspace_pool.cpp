// SPDX-License-Identifier: GPL-3.0-or-later
// What all projects share, and single rows of projects that need not be open.
#include "commands/cross_project.h"
#include "commands/workspace_private.h"

#include <algorithm>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

/// Rows of no project.
const RowFilter kShared{"project", Uuid(), true};

} // namespace

Result<std::vector<Resource>> Workspace::pool() const
{
    return d->store->load<Resource>(kShared, u"position, id"_s);
}

Result<std::vector<Calendar>> Workspace::sharedCalendars() const
{
    return d->store->load<Calendar>(kShared, u"uid, id"_s);
}

Result<std::vector<Assignment>> Workspace::assignmentsOf(ResourceId resource) const
{
    return d->store->load<Assignment>(RowFilter{"resource", resource.value()}, u"project, id"_s);
}

Result<std::optional<Task>> Workspace::storedTask(TaskId task) const
{
    auto rows = d->store->load<Task>(RowFilter{"id", task.value()});
    if (!rows)
        return passOn(rows);
    return rows->empty() ? std::optional<Task>() : std::optional(std::move(rows->front()));
}

Result<std::vector<PoolUse>>
Workspace::poolUse(WallTime from, WallTime to, ProjectId exceptProject) const
{
    const auto resources = pool();
    const auto known = projects();
    if (!resources)
        return passOn(resources);
    if (!known)
        return passOn(known);
    std::vector<PoolUse> uses;
    for (const Resource &resource : *resources) {
        const auto assignments = assignmentsOf(resource.id);
        if (!assignments)
            return passOn(assignments);
        for (const Assignment &a : *assignments) {
            if (a.project == exceptProject)
                continue;
            const auto task = storedTask(a.task);
            if (!task)
                return passOn(task);
            const auto project = std::ranges::find(*known, a.project, &Project::id);
            const bool lies = *task && (*task)->active && (*task)->start.isValid()
                              && (!to.isValid() || (*task)->start < to)
                              && (!from.isValid() || (*task)->finish > from);
            if (!lies || project == known->end())
                continue;
            uses.push_back({resource.id,
                            a.project,
                            project->code,
                            project->name,
                            a.task,
                            (*task)->name,
                            (*task)->start,
                            (*task)->finish,
                            a.units,
                            a.work,
                            (*task)->priority,
                            (*task)->actualFinish.isValid()});
        }
    }
    return uses;
}

namespace {

/// The value that a change gives or takes in a reference column; invalid when it does not name it.
Uuid referenceIn(const EntityChange &change, QStringView column)
{
    const int wanted = fieldIndex(*entityInfo(change.entity), column);
    for (const FieldChange &f : change.fields) {
        if (f.field == wanted)
            return FieldCodec<Uuid>::unpack(isNull(f.after) ? f.before : f.after);
    }
    return {};
}

/// Whether other projects may see the row that was changed.
bool mayBeShared(const EntityChange &change)
{
    if (change.entity != EntityKind::Resource && change.entity != EntityKind::Calendar)
        return false;
    return change.kind == ChangeKind::Update || referenceIn(change, u"project").isNull();
}

/// Whether a change can close a cycle: a new link, or a task at another place in the tree.
bool bindsTasks(const EntityChange &change)
{
    if (change.entity == EntityKind::Link)
        return change.kind == ChangeKind::Insert;
    if (change.entity != EntityKind::Task || change.kind == ChangeKind::Delete)
        return false;
    const int parent = fieldIndex(*entityInfo(EntityKind::Task), u"parent");
    return std::ranges::find(change.fields, parent, &FieldChange::field) != change.fields.end();
}

} // namespace

ProjectId Workspace::Private::waitedFor(ProjectId project, LinkId link) const
{
    const auto open = plans.constFind(project);
    if (open == plans.cend()) {
        const auto row = store->row(EntityKind::Link, link.value());
        const int at = fieldIndex(*entityInfo(EntityKind::Link), u"predecessor_project");
        if (!row || !*row)
            return {};
        return FieldCodec<ProjectId>::unpack((*row)->fields[static_cast<std::size_t>(at)]);
    }
    const auto &links = open->plan().links;
    const auto found = std::ranges::find(links, link, &Link::id);
    return found == links.end() ? ProjectId() : found->predecessorProject;
}

void Workspace::Private::dropTouched(const ChangeSet &set)
{
    for (const EntityChange &change : set.changes) {
        if (mayBeShared(change)) {
            plans.removeIf([&](const auto &open) { return open.key() != set.project; });
            return;
        }
        if (change.entity != EntityKind::Link)
            continue;
        const ProjectId other = change.kind == ChangeKind::Update
                                    ? waitedFor(set.project, LinkId(change.id))
                                    : ProjectId(referenceIn(change, u"predecessor_project"));
        if (other.isValid() && other != set.project)
            plans.remove(other); // what others wait for, or what they accepted, has changed
    }
}

Result<> Workspace::Private::checkAcross(const ChangeSet &planned, const Plan &next)
{
    if (std::ranges::none_of(planned.changes, bindsTasks))
        return {};
    const auto cycle = cycleAcross(next, [this](ProjectId project) -> Result<PlanPtr> {
        if (const auto open = plans.constFind(project); open != plans.cend())
            return open->scheduled().plan;
        return loadPlan(project).transform(
            [](Plan &&plan) { return std::make_shared<const Plan>(std::move(plan)); });
    });
    if (!cycle)
        return passOn(cycle);
    if (cycle->empty())
        return {};
    return fail(ErrorCode::Invalid,
                Workspace::tr("The tasks would wait for each other across projects: %1. Remove one "
                              "of these links first.")
                    .arg(cycleText(*cycle)));
}

} // namespace zs
