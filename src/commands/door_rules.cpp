// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/door_rules.h"

#include "access/permissions.h"
#include "commands/powers.h"
#include "domain/organisation.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

/// What a plan is made of.
constexpr std::array kPlanKinds{EntityKind::Project,
                                EntityKind::Task,
                                EntityKind::Link,
                                EntityKind::Calendar,
                                EntityKind::Resource,
                                EntityKind::Assignment,
                                EntityKind::Baseline,
                                EntityKind::BaselineTask,
                                EntityKind::Scenario,
                                EntityKind::ScenarioChange,
                                EntityKind::ProgressPeriod,
                                EntityKind::Attachment};

bool isOneOf(Permission permission, std::initializer_list<Permission> list)
{
    return std::ranges::find(list, permission) != list.end();
}

bool mayWritePlan(EntityKind kind, Permission permission)
{
    using enum PermissionArea;
    const PermissionArea area = infoOf(permission).area;
    if (area == Files)
        return kind == EntityKind::Attachment;
    return area == PermissionArea::Project || area == Money || area == Insight || area == Secrecy
           || permission == Permission::DataImport;
}

/// A clearance opens secrets: it is set by its own act only, not along with a person.
bool setsClearance(const EntityChange &change)
{
    const EntityInfo &info = *entityInfo(EntityKind::Person);
    const int level = fieldIndex(info, u"clearance");
    const int from = fieldIndex(info, u"clearance_from");
    const int to = fieldIndex(info, u"clearance_to");
    return std::ranges::any_of(change.fields, [&](const FieldChange &f) {
        const bool raised = f.field == level && f.after != FieldValue(std::int64_t{0});
        const bool dated = change.kind == ChangeKind::Update && (f.field == from || f.field == to);
        return raised || dated;
    });
}

bool mayWritePerson(const EntityChange &change, Permission permission)
{
    if (permission == Permission::ClearanceSet)
        return change.entity == EntityKind::Person;
    return permission == Permission::AccountManage
           && (change.entity != EntityKind::Person || !setsClearance(change));
}

bool fits(const EntityChange &change, const ChangeSet &set, Permission permission)
{
    if (isRowOfAct(change.entity, set.command))
        return true;
    if (std::ranges::contains(kPlanKinds, change.entity))
        return mayWritePlan(change.entity, permission);
    switch (change.entity) {
    case EntityKind::Person:
    case EntityKind::OrgUnit:
        return mayWritePerson(change, permission);
    case EntityKind::Setting:
        return set.command == "save-views"_L1
               || isOneOf(permission,
                          {Permission::SystemSetting,
                           Permission::CalendarManage,
                           Permission::PolicySet,
                           Permission::ProcessDefine,
                           Permission::LibraryManage,
                           Permission::FundManage,
                           Permission::AdministratorAppoint});
    default: // of rows that are listed by act, the others were let through above
        return permission != Permission::OwnSession && !isAdministrative(permission);
    }
}

} // namespace

bool isActOfProgram(QStringView act)
{
    const auto power = powerFor(act);
    return power && power->byProgram;
}

Result<> actFitsKinds(const ChangeSet &set)
{
    const auto power = powerFor(set.command);
    if (!power)
        return {}; // authorise() says so
    for (const EntityChange &change : set.changes) {
        if (fits(change, set, power->permission))
            continue;
        return fail(ErrorCode::Forbidden,
                    QCoreApplication::translate(
                        "Powers", "The act \"%1\" may not write rows of this kind (%2).")
                        .arg(set.command, QLatin1StringView(entityInfo(change.entity)->table)));
    }
    return {};
}

} // namespace zs
