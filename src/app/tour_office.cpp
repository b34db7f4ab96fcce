// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour_office.h"

#include "commands/access_desk.h"
#include "commands/approval_desk.h"
#include "commands/case_effects.h"

#include <algorithm>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

Result<> give(Workspace &workspace, PersonId person, const QString &role, OrgUnitId unit)
{
    RoleGrant row;
    row.person = person;
    row.role = role;
    row.unit = unit;
    row.scope = static_cast<std::int64_t>(DataScope::UnitAndBelow);
    return AccessDesk(workspace).grant(row);
}

/// Planner: who is logged in; head, leader and finance: the first others of the unit in charge.
Result<> giveRoles(Workspace &workspace, const Project &project)
{
    const auto people = workspace.people();
    if (!people)
        return passOn(people);
    const PersonId self = workspace.session().person;
    if (auto given = give(workspace, self, u"planner"_s, project.owner); !given)
        return given;
    const QStringList roles{u"unit-head"_s, u"leader"_s, u"finance"_s, u"legal"_s};
    qsizetype next = 0;
    for (const Person &person : *people) {
        if (next == roles.size())
            break;
        if (person.id == self)
            continue;
        if (auto given = give(workspace, person.id, roles[next++], project.owner); !given)
            return given;
    }
    return {};
}

FormValues filled(const ProcessDefinition &definition, const Project &project)
{
    FormValues form;
    for (const FormField &field : definition.fields) {
        switch (field.type) {
        case FormType::Money:
            form[field.key] = project.estimate.fen > 0 ? project.estimate : Money::yuan(1'200'000);
            break;
        case FormType::Number:
            form[field.key] = std::int64_t{0};
            break;
        case FormType::Flag:
            form[field.key] = true;
            break;
        case FormType::Text:
            form[field.key] = project.name;
            break;
        case FormType::Choice:
            form[field.key] = field.choices.front();
            break;
        case FormType::Date:
            form[field.key] =
                project.plannedStart.isValid() ? project.plannedStart : QDate(2026, 3, 2);
            break;
        case FormType::Person:
            form[field.key] = project.leader;
            break;
        case FormType::Unit:
            form[field.key] = project.owner;
            break;
        }
    }
    return form;
}

Result<> openOne(Workspace &workspace,
                 const Project &project,
                 const QString &process,
                 const QString &title,
                 const QString &effect)
{
    ApprovalDesk desk(workspace);
    const auto all = desk.processes();
    if (!all)
        return passOn(all);
    const auto definition = std::ranges::find(*all, process, &ProcessDefinition::key);
    if (definition == all->end())
        return {};
    const auto opened = desk.open({.process = process,
                                   .title = title,
                                   .project = project.id,
                                   .classification = project.classification,
                                   .form = filled(*definition, project),
                                   .effect = effect});
    if (!opened)
        return passOn(opened);
    return {};
}

} // namespace

Result<> prepareOffice(Workspace &workspace, ProjectId id, const Secret &passphrase)
{
    const auto projects = workspace.projects();
    if (!projects)
        return passOn(projects);
    const auto project = std::ranges::find(*projects, id, &Project::id);
    if (project == projects->end())
        return {};
    if (!workspace.canSign()) {
        if (auto made = workspace.makeSigningKey(passphrase); !made)
            return made;
    }
    if (auto given = giveRoles(workspace, *project); !given)
        return given;
    const std::array cases{
        std::tuple{u"baseline-adoption"_s,
                   u"采用一号进度基线：%1"_s.arg(project->name),
                   saveBaselineEffect(u"一号"_s, u"示政批〔2026〕1号"_s)},
        std::tuple{u"project-start"_s,
                   u"项目开工：%1"_s.arg(project->name),
                   stageEffect(ProjectStage::Execution)},
        std::tuple{u"payment"_s, u"支付第一期工程款：%1"_s.arg(project->name), QString()}};
    for (const auto &[process, title, effect] : cases) {
        if (auto opened = openOne(workspace, *project, process, title, effect); !opened)
            return opened;
    }
    return {};
}

} // namespace zs
