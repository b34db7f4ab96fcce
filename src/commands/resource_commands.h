// SPDX-License-Identifier: GPL-3.0-or-later
// Commands on resources: a project's own, and those of the pool that all projects share
// (共享资源池).
#pragma once

#include "commands/workspace.h"

namespace zs {

/// Adds a resource of the project, behind the others. `resource.project` and `position` are given
/// here, its id when it has none.
struct AddResource {
    static constexpr const char *kName = "add-resource";
    ProjectId project;
    Resource resource;
};

/// Sets one field by column name. The name may not be empty, units and rates not negative, the
/// availability must be readable, the calendar one of the plan's. Of a pool resource it changes
/// what all projects see; assignments of this project follow a changed rate, those of others when
/// they are next edited.
struct SetResourceField {
    static constexpr const char *kName = "set-resource-field";
    ProjectId project;
    ResourceId resource;
    QString column;
    FieldValue value;
};

/// Deletes a resource with its assignments in this project; their work goes with them. A pool
/// resource goes through deleteResource(), which knows the other projects.
struct DeleteResource {
    static constexpr const char *kName = "delete-resource";
    ProjectId project;
    ResourceId resource;
};

/// Makes a project's own resource one of the pool. Invalid when its calendar is the project's own.
struct ShareResource {
    static constexpr const char *kName = "share-resource";
    ProjectId project;
    ResourceId resource;
};

[[nodiscard]] Result<ChangeSet> plan(const AddResource &command, const PlanScope &scope);
[[nodiscard]] Result<ChangeSet> plan(const SetResourceField &command, const PlanScope &scope);
[[nodiscard]] Result<ChangeSet> plan(const DeleteResource &command, const PlanScope &scope);
[[nodiscard]] Result<ChangeSet> plan(const ShareResource &command, const PlanScope &scope);

/// With one field set by column, the rules of SetResourceField kept; what refers to a calendar is
/// looked up among `calendars`.
[[nodiscard]] Result<Resource> withResourceField(Resource resource,
                                                 const QString &column,
                                                 const FieldValue &value,
                                                 const std::vector<Calendar> &calendars);

// --- the shared pool: acts of the whole workspace; open plans are loaded anew ---

/// "add-pool-resource". Its calendar must be a shared one.
[[nodiscard]] Result<ResourceId> addPoolResource(Workspace &workspace, Resource resource);
/// Deletes any resource that `project` sees. Invalid when it is of the pool and other projects use
/// it: the message names them.
[[nodiscard]] Result<ChangeSet>
deleteResource(Workspace &workspace, ProjectId project, ResourceId resource);

} // namespace zs
