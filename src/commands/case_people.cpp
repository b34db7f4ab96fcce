// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/case_people.h"

#include "domain/power_rows.h"

#include <algorithm>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kUnitHead = "unit-head"_L1;

/// The value of a form field when it has that type.
template <class T>
T fieldOf(const CaseState &state, const QString &key)
{
    const auto found = state.form.find(key);
    if (found == state.form.end())
        return {};
    const T *value = std::get_if<T>(&found->second);
    return value ? *value : T();
}

} // namespace

const Person *CasePeople::find(PersonId person) const
{
    const auto found = std::ranges::find(powers->people, person, &Person::id);
    return found == powers->people.end() || !found->active ? nullptr : &*found;
}

PersonId CasePeople::standInFor(PersonId person) const
{
    for (const Delegation &delegation : powers->delegations()) {
        const PermissionSet only = delegation.permissions;
        const bool covers = only.isEmpty() || only.contains(Permission::ApprovalDecide);
        if (delegation.from == person && covers && delegation.period.contains(today)
            && !infoOf(Permission::ApprovalDecide).personal && find(delegation.to))
            return delegation.to;
    }
    return person;
}

std::vector<PersonId> CasePeople::holders(const QString &role, OrgUnitId unit) const
{
    std::vector<const Person *> found;
    for (const RoleGrant &row : powers->grants) {
        const Grant grant = grantOf(row);
        const Person *person = find(grant.person);
        if (!person || grant.role != role || !grant.period.contains(today))
            continue;
        const OrgUnitId at = grant.unit.isValid() ? grant.unit : person->unit;
        const bool onProject =
            !grant.project.isValid() || (project && project->id == grant.project);
        const bool reaches =
            !unit.isValid() || at == unit || grant.scope == DataScope::All
            || (grant.scope == DataScope::UnitAndBelow && powers->units.isWithin(unit, at));
        if (onProject && reaches && std::ranges::find(found, person) == found.end())
            found.push_back(person);
    }
    // who is nearest to the unit signs first where one signs
    std::ranges::stable_sort(found, [unit](const Person *a, const Person *b) {
        const bool nearA = a->unit == unit;
        const bool nearB = b->unit == unit;
        return nearA != nearB ? nearA : a->login < b->login;
    });
    std::vector<PersonId> ids;
    for (const Person *person : found)
        ids.push_back(person->id);
    return ids;
}

OrgUnitId CasePeople::unitFor(const ParticipantRule &rule, const CaseState &state) const
{
    const Person *starter = find(state.starter);
    switch (rule.unit) {
    case UnitRelation::Any:
        return {};
    case UnitRelation::Own:
        return starter ? starter->unit : OrgUnitId();
    case UnitRelation::Superior:
        return starter ? powers->units.parentOf(starter->unit) : OrgUnitId();
    case UnitRelation::InCharge:
        return project ? project->owner : OrgUnitId();
    case UnitRelation::Field:
        return fieldOf<OrgUnitId>(state, rule.unitField);
    }
    return {};
}

std::vector<PersonId> CasePeople::leadersOf(OrgUnitId unit) const
{
    for (OrgUnitId at = unit; at.isValid(); at = powers->units.parentOf(at)) {
        const auto all = holders(kUnitHead, at);
        std::vector<PersonId> heads;
        std::ranges::copy_if(
            all, std::back_inserter(heads), [&](PersonId id) { return find(id)->unit == at; });
        if (!heads.empty())
            return heads;
    }
    return {};
}

std::vector<PersonId> CasePeople::answer(const ParticipantRule &rule, const CaseState &state) const
{
    std::vector<PersonId> named;
    const Person *starter = find(state.starter);
    switch (rule.kind) {
    case ParticipantKind::Role: {
        const OrgUnitId unit = unitFor(rule, state);
        if (rule.unit == UnitRelation::Any || unit.isValid())
            named = holders(rule.key, unit);
        break;
    }
    case ParticipantKind::Person:
        named = {PersonId(Uuid::fromString(rule.key))};
        break;
    case ParticipantKind::Field:
        named = {fieldOf<PersonId>(state, rule.key)};
        break;
    case ParticipantKind::Starter:
        named = {state.starter};
        break;
    case ParticipantKind::StarterLeader:
        named = starter ? leadersOf(starter->unit) : named;
        std::erase(named, state.starter);
        if (named.empty() && starter) // a head's own leader sits one level higher
            named = leadersOf(powers->units.parentOf(starter->unit));
        break;
    case ParticipantKind::InCharge:
        if (project)
            named = project->leader.isValid() && find(project->leader)
                        ? std::vector{project->leader}
                        : leadersOf(project->owner);
        break;
    }
    std::vector<PersonId> persons;
    for (const PersonId id : named) {
        const PersonId acting = find(id) ? standInFor(id) : PersonId();
        if (acting.isValid() && std::ranges::find(persons, acting) == persons.end())
            persons.push_back(acting);
    }
    return persons;
}

bool isCleared(const PowerFacts &facts,
               PersonId person,
               Classification level,
               const std::optional<Project> &project,
               QDate today)
{
    const auto row = std::ranges::find(facts.people, person, &Person::id);
    if (row == facts.people.end())
        return false;
    const Clearance clearance{row->clearance, row->clearanceFrom, row->clearanceTo};
    if (level > clearance.at(today))
        return false;
    if (!isStateSecret(level) || !project || project->leader == person)
        return true;
    const NeedToKnow known = needToKnowFrom(project->needToKnow);
    return std::ranges::contains(known.persons, person)
           || std::ranges::any_of(
               known.units, [&](OrgUnitId unit) { return facts.units.isWithin(row->unit, unit); });
}

bool CasePeople::avoids(PersonId person) const
{
    if (!founding && level > Classification::Open
        && !isCleared(*powers, person, level, project, today))
        return true;
    return project && std::ranges::any_of(powers->keepAways, [&](const KeepAway &row) {
               return row.project == project->id && row.person == person;
           });
}

ApprovalOutside outsideOf(std::shared_ptr<const CasePeople> people)
{
    ApprovalOutside outside;
    outside.calendar = people->calendar.get();
    outside.avoids = [people](PersonId person, const CaseState &) {
        return people->avoids(person);
    };
    outside.persons = [people](const ParticipantRule &rule, const CaseState &state) {
        return people->answer(rule, state);
    };
    return outside;
}

WorkCalendarPtr officeCalendar(const HolidayTable &holidays)
{
    Plan plan;
    Calendar calendar = standardCalendar();
    calendar.id = CalendarId(Uuid::fromBytes(QByteArray(16, '\1')));
    plan.project.calendar = calendar.id;
    plan.calendars = {calendar};
    return CalendarSet::compile(plan, holidays).project();
}

} // namespace zs
