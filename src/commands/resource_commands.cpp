// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/resource_commands.h"

#include "commands/assignment_rules.h"
#include "domain/availability.h"
#include "domain/choice_text.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <array>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t kMostUnits = 1'000'000'000;
constexpr qsizetype kMaxNameLength = 255;

QString words(const char *text)
{
    return QCoreApplication::translate("ResourceCommands", text);
}

std::unexpected<Error> invalid(const char *text)
{
    return fail(ErrorCode::Invalid, words(text));
}

Result<const Resource *> findResource(const PlanScope &scope, ResourceId id)
{
    const auto found = std::ranges::find(scope.plan.resources, id, &Resource::id);
    if (found == scope.plan.resources.end())
        return fail(ErrorCode::NotFound,
                    words(QT_TRANSLATE_NOOP("ResourceCommands",
                                            "The resource is not in the plan any more.")));
    return &*found;
}

constexpr std::array kFree{"position"_L1,
                           "name"_L1,
                           "initials"_L1,
                           "grouping"_L1,
                           "type"_L1,
                           "max_units"_L1,
                           "calendar"_L1,
                           "standard_rate"_L1,
                           "overtime_rate"_L1,
                           "cost_per_use"_L1,
                           "note"_L1,
                           "form"_L1,
                           "code"_L1,
                           "skills"_L1,
                           "availability"_L1,
                           "material_unit"_L1};

/// Its texts tidied up, or what is wrong with it.
Result<Resource> checked(Resource resource, const std::vector<Calendar> &calendars)
{
    resource.name = resource.name.simplified();
    if (resource.name.isEmpty())
        return invalid(QT_TRANSLATE_NOOP("ResourceCommands", "A resource needs a name."));
    if (resource.name.size() > kMaxNameLength)
        return fail(ErrorCode::Invalid,
                    words(QT_TRANSLATE_NOOP("ResourceCommands",
                                            "A resource's name may have %1 characters at most."))
                        .arg(kMaxNameLength));
    if (resource.maxUnits < 0 || resource.maxUnits > kMostUnits)
        return invalid(QT_TRANSLATE_NOOP(
            "ResourceCommands", "The units of a resource cannot be negative, nor over a million."));
    if (resource.standardRate.fen < 0 || resource.overtimeRate.fen < 0
        || resource.costPerUse.fen < 0)
        return invalid(QT_TRANSLATE_NOOP("ResourceCommands", "A rate cannot be negative."));
    auto spans = availabilityFromText(resource.availability);
    if (!spans)
        return passOn(spans);
    resource.availability = availabilityText(*spans);
    resource.skills = skillsOf(resource).join(u';');
    if (resource.calendar.isValid()
        && std::ranges::find(calendars, resource.calendar, &Calendar::id) == calendars.end())
        return invalid(QT_TRANSLATE_NOOP("ResourceCommands",
                                         "The resource's calendar is not among those it may use."));
    return resource;
}

/// Those a pool resource may use lie in no project.
std::vector<Calendar> shared(const std::vector<Calendar> &calendars)
{
    std::vector<Calendar> all;
    std::ranges::copy_if(
        calendars, std::back_inserter(all), [](const Calendar &c) { return !c.project.isValid(); });
    return all;
}

/// A changed rate changes what this project's assignments cost.
void reprice(ChangeSet &set, const Plan &plan, const Resource &resource)
{
    QHash<TaskId, std::int64_t> more;
    for (const Assignment &assignment : plan.assignments) {
        if (assignment.resource != resource.id)
            continue;
        Assignment after = assignment;
        after.cost = costOf(assignment, &resource, assignment.cost);
        more[assignment.task] += after.cost.fen - assignment.cost.fen;
        addUpdate(set, assignment, after);
    }
    for (const Task &task : plan.tasks) {
        Task after = task;
        after.cost.fen += more.value(task.id);
        addUpdate(set, task, after);
    }
}

} // namespace

Result<Resource> withResourceField(Resource resource,
                                   const QString &column,
                                   const FieldValue &value,
                                   const std::vector<Calendar> &calendars)
{
    if (std::ranges::find(kFree, column) == kFree.end())
        return invalid(
            QT_TRANSLATE_NOOP("ResourceCommands", "This field cannot be set by itself."));
    const EntityInfo &info = *entityInfo(EntityKind::Resource);
    const FieldInfo &field = info.fields[static_cast<std::size_t>(fieldIndex(info, column))];
    const auto all = choices(info, field);
    if (field.type == FieldType::Choice && std::ranges::none_of(all, [&](const auto &choice) {
            return FieldValue(choice.first) == value;
        }))
        return invalid(QT_TRANSLATE_NOOP("ResourceCommands", "There is no such choice."));
    field.set(&resource, value);
    return checked(std::move(resource), calendars);
}

Result<ChangeSet> plan(const AddResource &command, const PlanScope &scope)
{
    Resource fresh = command.resource;
    fresh.project = command.project;
    fresh.version = 0;
    if (!fresh.id.isValid())
        fresh.id = scope.ids.next<ResourceId>();
    for (const Resource &other : scope.plan.resources)
        fresh.position = std::max(fresh.position, other.position + 1);
    const auto good = checked(fresh, scope.plan.calendars);
    if (!good)
        return passOn(good);
    return ChangeSet{{}, {}, {inserted(*good)}};
}

Result<ChangeSet> plan(const SetResourceField &command, const PlanScope &scope)
{
    const auto before = findResource(scope, command.resource);
    if (!before)
        return passOn(before);
    const bool pool = !(*before)->project.isValid();
    const auto after =
        withResourceField(**before,
                          command.column,
                          command.value,
                          pool ? shared(scope.plan.calendars) : scope.plan.calendars);
    if (!after)
        return passOn(after);
    const bool used = std::ranges::any_of(scope.plan.assignments, [&](const Assignment &a) {
        return a.resource == command.resource;
    });
    if (used && after->type != (*before)->type)
        return invalid(QT_TRANSLATE_NOOP(
            "ResourceCommands",
            "The kind of a resource that has assignments cannot be changed any more."));
    ChangeSet set;
    addUpdate(set, **before, *after);
    if (after->standardRate != (*before)->standardRate
        || after->costPerUse != (*before)->costPerUse)
        reprice(set, scope.plan, *after);
    return set;
}

Result<ChangeSet> plan(const DeleteResource &command, const PlanScope &scope)
{
    const auto resource = findResource(scope, command.resource);
    if (!resource)
        return passOn(resource);
    QSet<TaskId> tasks;
    for (const Assignment &assignment : scope.plan.assignments) {
        if (assignment.resource == command.resource)
            tasks.insert(assignment.task);
    }
    ChangeSet set;
    for (const Task &task : scope.plan.tasks) {
        if (!tasks.contains(task.id))
            continue;
        TaskLoad load(scope.plan, task);
        std::erase_if(load.assignments,
                      [&](const Assignment &a) { return a.resource == command.resource; });
        const ChangeSet part = load.changes();
        set.changes.insert(set.changes.end(), part.changes.begin(), part.changes.end());
    }
    set.changes.push_back(deleted(**resource));
    return set;
}

Result<ChangeSet> plan(const ShareResource &command, const PlanScope &scope)
{
    const auto before = findResource(scope, command.resource);
    if (!before)
        return passOn(before);
    Resource after = **before;
    after.project = {};
    const auto good = checked(after, shared(scope.plan.calendars));
    if (!good)
        return passOn(good);
    ChangeSet set;
    addUpdate(set, **before, *good);
    return set;
}

Result<ResourceId> addPoolResource(Workspace &workspace, Resource resource)
{
    const auto calendars = workspace.sharedCalendars();
    if (!calendars)
        return passOn(calendars);
    const auto pool = workspace.pool();
    if (!pool)
        return passOn(pool);
    resource.project = {};
    resource.version = 0;
    if (!resource.id.isValid())
        resource.id = workspace.ids().next<ResourceId>();
    for (const Resource &other : *pool)
        resource.position = std::max(resource.position, other.position + 1);
    const auto good = checked(resource, *calendars);
    if (!good)
        return passOn(good);
    return workspace.commit(ChangeSet{u"add-pool-resource"_s, {}, {inserted(*good)}})
        .transform([&](const ChangeSet &) { return good->id; });
}

Result<ChangeSet> deleteResource(Workspace &workspace, ProjectId project, ResourceId resource)
{
    const auto uses = workspace.assignmentsOf(resource);
    if (!uses)
        return passOn(uses);
    QStringList others;
    for (const Assignment &use : *uses) {
        const QString name = workspace.nameOf(EntityKind::Project, use.project.value());
        if (use.project != project && !others.contains(name))
            others << name;
    }
    if (!others.isEmpty())
        return fail(ErrorCode::Invalid,
                    words(QT_TRANSLATE_NOOP("ResourceCommands",
                                            "“%1” is shared and other projects use it: %2."))
                        .arg(workspace.nameOf(EntityKind::Resource, resource.value()),
                             others.join(u", "_s)));
    return workspace.run(DeleteResource{project, resource});
}

} // namespace zs
