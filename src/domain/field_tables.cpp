// SPDX-License-Identifier: GPL-3.0-or-later
// The field tables of all entities. The order of entries is the order of columns; the log names
// fields by column.
#include "domain/attachment.h"
#include "domain/baseline.h"
#include "domain/calendar_entity.h"
#include "domain/library_tables.h"
#include "domain/map_tables.h"
#include "domain/office_tables.h"
#include "domain/organisation.h"
#include "domain/progress_period.h"
#include "domain/project.h"
#include "domain/resource.h"
#include "domain/risk_tables.h"
#include "domain/scenario.h"
#include "domain/site_tables.h"
#include "domain/task.h"

#include <QtGlobal>

#include <array>
#include <vector>

namespace zs {

namespace {

constexpr std::array kOrgUnitFields{
    field<&OrgUnit::parent>("parent", QT_TRANSLATE_NOOP("Field", "Parent unit")),
    field<&OrgUnit::code>("code", QT_TRANSLATE_NOOP("Field", "Code")),
    field<&OrgUnit::name>("name", QT_TRANSLATE_NOOP("Field", "Name")),
    field<&OrgUnit::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind")),
    field<&OrgUnit::position>("position", QT_TRANSLATE_NOOP("Field", "Position")),
};

constexpr std::array kPersonFields{
    field<&Person::unit>("unit", QT_TRANSLATE_NOOP("Field", "Unit")),
    field<&Person::login>("login", QT_TRANSLATE_NOOP("Field", "Log-in name"), Sharing::Internal),
    field<&Person::name>("name", QT_TRANSLATE_NOOP("Field", "Name"), Sharing::Personal),
    field<&Person::title>("title", QT_TRANSLATE_NOOP("Field", "Title")),
    field<&Person::phone>("phone", QT_TRANSLATE_NOOP("Field", "Telephone"), Sharing::Personal),
    field<&Person::active>("active", QT_TRANSLATE_NOOP("Field", "Active")),
    field<&Person::clearance>("clearance", QT_TRANSLATE_NOOP("Field", "Clearance")),
    field<&Person::clearanceFrom>("clearance_from", QT_TRANSLATE_NOOP("Field", "Cleared from")),
    field<&Person::clearanceTo>("clearance_to", QT_TRANSLATE_NOOP("Field", "Cleared until")),
};

constexpr std::array kProjectFields{
    field<&Project::code>("code", QT_TRANSLATE_NOOP("Field", "Code")),
    field<&Project::name>("name", QT_TRANSLATE_NOOP("Field", "Name")),
    field<&Project::classification>("classification", QT_TRANSLATE_NOOP("Field", "Classification")),
    field<&Project::stage>("stage", QT_TRANSLATE_NOOP("Field", "Stage")),
    field<&Project::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind")),
    field<&Project::owner>("owner", QT_TRANSLATE_NOOP("Field", "Unit in charge")),
    field<&Project::district>("district", QT_TRANSLATE_NOOP("Field", "District")),
    field<&Project::leader>("leader", QT_TRANSLATE_NOOP("Field", "Leader"), Sharing::Personal),
    field<&Project::approvedOn>("approved_on", QT_TRANSLATE_NOOP("Field", "Approved on")),
    field<&Project::plannedStart>("planned_start", QT_TRANSLATE_NOOP("Field", "Planned start")),
    field<&Project::plannedFinish>("planned_finish", QT_TRANSLATE_NOOP("Field", "Planned finish")),
    field<&Project::estimate>("estimate", QT_TRANSLATE_NOOP("Field", "Estimate")),
    field<&Project::budget>("budget", QT_TRANSLATE_NOOP("Field", "Approved budget")),
    field<&Project::calendar>("calendar", QT_TRANSLATE_NOOP("Field", "Calendar")),
    field<&Project::scheduleFromFinish>("from_finish",
                                        QT_TRANSLATE_NOOP("Field", "Schedule from finish")),
    field<&Project::planStart>("plan_start", QT_TRANSLATE_NOOP("Field", "Plan start")),
    field<&Project::planFinish>("plan_finish", QT_TRANSLATE_NOOP("Field", "Plan finish")),
    field<&Project::statusDate>("status_date", QT_TRANSLATE_NOOP("Field", "Status date")),
    field<&Project::minutesPerDay>("minutes_per_day",
                                   QT_TRANSLATE_NOOP("Field", "Minutes per day")),
    field<&Project::minutesPerWeek>("minutes_per_week",
                                    QT_TRANSLATE_NOOP("Field", "Minutes per week")),
    field<&Project::daysPerMonth>("days_per_month", QT_TRANSLATE_NOOP("Field", "Days per month")),
    field<&Project::note>("note", QT_TRANSLATE_NOOP("Field", "Note"), Sharing::Internal),
    field<&Project::extras>(
        "extras", QT_TRANSLATE_NOOP("Field", "Other fields"), Sharing::Internal),
    field<&Project::lagCalendar>("lag_calendar", QT_TRANSLATE_NOOP("Field", "Lags counted on")),
    field<&Project::progressRule>("progress_rule",
                                  QT_TRANSLATE_NOOP("Field", "Out-of-sequence progress")),
    field<&Project::multiplePaths>("multiple_paths",
                                   QT_TRANSLATE_NOOP("Field", "Several critical paths")),
    field<&Project::criticalFloat>("critical_float",
                                   QT_TRANSLATE_NOOP("Field", "Critical up to a float of")),
    field<&Project::controlBaseline>("control_baseline",
                                     QT_TRANSLATE_NOOP("Field", "Baseline to measure against")),
    field<&Project::externalSuccessors>("external_successors",
                                        QT_TRANSLATE_NOOP("Field", "Other projects limit float")),
    field<&Project::secrecyYears>("secrecy_years",
                                  QT_TRANSLATE_NOOP("Field", "Secrecy term (years)")),
    field<&Project::secrecyFrom>("secrecy_from", QT_TRANSLATE_NOOP("Field", "Secret from")),
    field<&Project::needToKnow>(
        "need_to_know", QT_TRANSLATE_NOOP("Field", "Need to know"), Sharing::Internal),
    field<&Project::way>("way", QT_TRANSLATE_NOOP("Field", "Way of investing")),
    field<&Project::procurement>("procurement", QT_TRANSLATE_NOOP("Field", "Way of procurement")),
    field<&Project::scope>("scope", QT_TRANSLATE_NOOP("Field", "Content and scale")),
    field<&Project::place>("place", QT_TRANSLATE_NOOP("Field", "Place")),
    field<&Project::longitude>("longitude", QT_TRANSLATE_NOOP("Field", "Longitude")),
    field<&Project::latitude>("latitude", QT_TRANSLATE_NOOP("Field", "Latitude")),
    field<&Project::extent>("extent", QT_TRANSLATE_NOOP("Field", "Extent (m)")),
    field<&Project::division>("division", QT_TRANSLATE_NOOP("Field", "Division code")),
    field<&Project::industry>("industry", QT_TRANSLATE_NOOP("Field", "Industry code")),
    field<&Project::tags>("tags", QT_TRANSLATE_NOOP("Field", "Tags")),
    field<&Project::planItem>("plan_item", QT_TRANSLATE_NOOP("Field", "Serves")),
    field<&Project::stageTemplate>("stage_template", QT_TRANSLATE_NOOP("Field", "Stage template")),
    field<&Project::finishedOn>("finished_on", QT_TRANSLATE_NOOP("Field", "Finished on")),
    field<&Project::codeBasis>("code_basis",
                               QT_TRANSLATE_NOOP("Field", "Basis for having no project code")),
};

constexpr std::array kTaskFields{
    field<&Task::project>("project", QT_TRANSLATE_NOOP("Field", "Project")),
    field<&Task::parent>("parent", QT_TRANSLATE_NOOP("Field", "Parent task")),
    field<&Task::position>("position", QT_TRANSLATE_NOOP("Field", "Position")),
    field<&Task::name>("name", QT_TRANSLATE_NOOP("Field", "Name")),
    field<&Task::wbs>("wbs", QT_TRANSLATE_NOOP("Field", "WBS")),
    field<&Task::uid>("uid", QT_TRANSLATE_NOOP("Field", "File number")),
    field<&Task::milestone>("milestone", QT_TRANSLATE_NOOP("Field", "Milestone")),
    field<&Task::active>("active", QT_TRANSLATE_NOOP("Field", "Active")),
    field<&Task::manual>("manual", QT_TRANSLATE_NOOP("Field", "Scheduled by hand")),
    field<&Task::estimated>("estimated", QT_TRANSLATE_NOOP("Field", "Estimated")),
    field<&Task::elapsed>("elapsed", QT_TRANSLATE_NOOP("Field", "Elapsed duration")),
    field<&Task::duration>("duration", QT_TRANSLATE_NOOP("Field", "Duration")),
    field<&Task::type>("type", QT_TRANSLATE_NOOP("Field", "Task type")),
    field<&Task::constraint>("constraint_type", QT_TRANSLATE_NOOP("Field", "Constraint")),
    field<&Task::constraintDate>("constraint_date", QT_TRANSLATE_NOOP("Field", "Constraint date")),
    field<&Task::deadline>("deadline", QT_TRANSLATE_NOOP("Field", "Deadline")),
    field<&Task::calendar>("calendar", QT_TRANSLATE_NOOP("Field", "Calendar")),
    field<&Task::priority>("priority", QT_TRANSLATE_NOOP("Field", "Priority")),
    field<&Task::percentComplete>("percent_complete",
                                  QT_TRANSLATE_NOOP("Field", "Percent complete")),
    field<&Task::physicalPercent>("physical_percent",
                                  QT_TRANSLATE_NOOP("Field", "Physical percent complete")),
    field<&Task::actualStart>("actual_start", QT_TRANSLATE_NOOP("Field", "Actual start")),
    field<&Task::actualFinish>("actual_finish", QT_TRANSLATE_NOOP("Field", "Actual finish")),
    field<&Task::start>("start", QT_TRANSLATE_NOOP("Field", "Start")),
    field<&Task::finish>("finish", QT_TRANSLATE_NOOP("Field", "Finish")),
    field<&Task::work>("work", QT_TRANSLATE_NOOP("Field", "Work")),
    field<&Task::fixedCost>("fixed_cost", QT_TRANSLATE_NOOP("Field", "Fixed cost")),
    field<&Task::cost>("cost", QT_TRANSLATE_NOOP("Field", "Cost")),
    field<&Task::unit>("unit", QT_TRANSLATE_NOOP("Field", "Unit in charge")),
    field<&Task::note>("note", QT_TRANSLATE_NOOP("Field", "Note"), Sharing::Internal),
    field<&Task::extras>("extras", QT_TRANSLATE_NOOP("Field", "Other fields"), Sharing::Internal),
    field<&Task::kind>("kind", QT_TRANSLATE_NOOP("Field", "Scheduling")),
    field<&Task::percentKind>("percent_kind", QT_TRANSLATE_NOOP("Field", "Percent counted in")),
    field<&Task::remaining>("remaining", QT_TRANSLATE_NOOP("Field", "Remaining duration")),
    field<&Task::resume>("resume", QT_TRANSLATE_NOOP("Field", "Resume")),
    field<&Task::levellingDelay>("levelling_delay", QT_TRANSLATE_NOOP("Field", "Levelling delay")),
    field<&Task::splits>("splits", QT_TRANSLATE_NOOP("Field", "Interruptions")),
    field<&Task::ignoreResourceCalendars>("ignore_resource_calendars",
                                          QT_TRANSLATE_NOOP("Field", "Ignores resource calendars")),
    field<&Task::actualCost>("actual_cost", QT_TRANSLATE_NOOP("Field", "Actual cost")),
    field<&Task::codes>("codes", QT_TRANSLATE_NOOP("Field", "Activity codes")),
};

constexpr std::array kLinkFields{
    field<&Link::project>("project", QT_TRANSLATE_NOOP("Field", "Project")),
    field<&Link::predecessor>("predecessor", QT_TRANSLATE_NOOP("Field", "Predecessor")),
    field<&Link::successor>("successor", QT_TRANSLATE_NOOP("Field", "Successor")),
    field<&Link::type>("type", QT_TRANSLATE_NOOP("Field", "Link type")),
    field<&Link::lagKind>("lag_kind", QT_TRANSLATE_NOOP("Field", "Lag counted in")),
    field<&Link::lag>("lag", QT_TRANSLATE_NOOP("Field", "Lag")),
    field<&Link::lagPercent>("lag_percent", QT_TRANSLATE_NOOP("Field", "Lag in percent")),
    field<&Link::lagFormat>("lag_format", QT_TRANSLATE_NOOP("Field", "Lag unit")),
    field<&Link::predecessorProject>("predecessor_project",
                                     QT_TRANSLATE_NOOP("Field", "Predecessor's project")),
    field<&Link::externalStart>("external_start",
                                QT_TRANSLATE_NOOP("Field", "Predecessor's start")),
    field<&Link::externalFinish>("external_finish",
                                 QT_TRANSLATE_NOOP("Field", "Predecessor's finish")),
    field<&Link::externalName>("external_name", QT_TRANSLATE_NOOP("Field", "Predecessor's name")),
};

constexpr std::array kCalendarFields{
    field<&Calendar::base>("base", QT_TRANSLATE_NOOP("Field", "Base calendar")),
    field<&Calendar::project>("project", QT_TRANSLATE_NOOP("Field", "Project")),
    field<&Calendar::uid>("uid", QT_TRANSLATE_NOOP("Field", "File number")),
    field<&Calendar::name>("name", QT_TRANSLATE_NOOP("Field", "Name")),
    field<&Calendar::statutory>("statutory",
                                QT_TRANSLATE_NOOP("Field", "Follows the holiday notices")),
    field<&Calendar::week>("week", QT_TRANSLATE_NOOP("Field", "Working week")),
    field<&Calendar::exceptions>("exceptions", QT_TRANSLATE_NOOP("Field", "Exceptions")),
    field<&Calendar::extras>(
        "extras", QT_TRANSLATE_NOOP("Field", "Other fields"), Sharing::Internal),
};

constexpr std::array kResourceFields{
    field<&Resource::project>("project", QT_TRANSLATE_NOOP("Field", "Project")),
    field<&Resource::position>("position", QT_TRANSLATE_NOOP("Field", "Position")),
    field<&Resource::uid>("uid", QT_TRANSLATE_NOOP("Field", "File number")),
    field<&Resource::name>("name", QT_TRANSLATE_NOOP("Field", "Name")),
    field<&Resource::initials>("initials", QT_TRANSLATE_NOOP("Field", "Initials")),
    field<&Resource::group>("grouping", QT_TRANSLATE_NOOP("Field", "Group")),
    field<&Resource::type>("type", QT_TRANSLATE_NOOP("Field", "Kind")),
    field<&Resource::maxUnits>("max_units", QT_TRANSLATE_NOOP("Field", "Greatest units")),
    field<&Resource::calendar>("calendar", QT_TRANSLATE_NOOP("Field", "Calendar")),
    field<&Resource::standardRate>(
        "standard_rate", QT_TRANSLATE_NOOP("Field", "Standard rate"), Sharing::Internal),
    field<&Resource::overtimeRate>(
        "overtime_rate", QT_TRANSLATE_NOOP("Field", "Overtime rate"), Sharing::Internal),
    field<&Resource::costPerUse>(
        "cost_per_use", QT_TRANSLATE_NOOP("Field", "Cost per use"), Sharing::Internal),
    field<&Resource::note>("note", QT_TRANSLATE_NOOP("Field", "Note"), Sharing::Internal),
    field<&Resource::extras>(
        "extras", QT_TRANSLATE_NOOP("Field", "Other fields"), Sharing::Internal),
    field<&Resource::form>("form", QT_TRANSLATE_NOOP("Field", "Form")),
    field<&Resource::code>("code", QT_TRANSLATE_NOOP("Field", "Code")),
    field<&Resource::skills>("skills", QT_TRANSLATE_NOOP("Field", "Skills")),
    field<&Resource::availability>("availability", QT_TRANSLATE_NOOP("Field", "Availability")),
    field<&Resource::materialUnit>("material_unit", QT_TRANSLATE_NOOP("Field", "Unit of material")),
};

constexpr std::array kAssignmentFields{
    field<&Assignment::project>("project", QT_TRANSLATE_NOOP("Field", "Project")),
    field<&Assignment::task>("task", QT_TRANSLATE_NOOP("Field", "Task")),
    field<&Assignment::resource>("resource", QT_TRANSLATE_NOOP("Field", "Resource")),
    field<&Assignment::uid>("uid", QT_TRANSLATE_NOOP("Field", "File number")),
    field<&Assignment::units>("units", QT_TRANSLATE_NOOP("Field", "Units")),
    field<&Assignment::work>("work", QT_TRANSLATE_NOOP("Field", "Work")),
    field<&Assignment::actualWork>("actual_work", QT_TRANSLATE_NOOP("Field", "Actual work")),
    field<&Assignment::cost>("cost", QT_TRANSLATE_NOOP("Field", "Cost")),
    field<&Assignment::start>("start", QT_TRANSLATE_NOOP("Field", "Start")),
    field<&Assignment::finish>("finish", QT_TRANSLATE_NOOP("Field", "Finish")),
    field<&Assignment::extras>(
        "extras", QT_TRANSLATE_NOOP("Field", "Other fields"), Sharing::Internal),
    field<&Assignment::actualCost>("actual_cost", QT_TRANSLATE_NOOP("Field", "Actual cost")),
    field<&Assignment::skill>("skill", QT_TRANSLATE_NOOP("Field", "Skill needed")),
    field<&Assignment::delay>("delay", QT_TRANSLATE_NOOP("Field", "Delay")),
};

constexpr std::array kBaselineFields{
    field<&Baseline::project>("project", QT_TRANSLATE_NOOP("Field", "Project")),
    field<&Baseline::number>("number", QT_TRANSLATE_NOOP("Field", "Number")),
    field<&Baseline::name>("name", QT_TRANSLATE_NOOP("Field", "Name")),
    field<&Baseline::document>("document", QT_TRANSLATE_NOOP("Field", "Document number")),
    field<&Baseline::savedAt>("saved_at", QT_TRANSLATE_NOOP("Field", "Saved at")),
    field<&Baseline::calendars>("calendars", QT_TRANSLATE_NOOP("Field", "Calendars")),
    field<&Baseline::note>("note", QT_TRANSLATE_NOOP("Field", "Note"), Sharing::Internal),
};

constexpr std::array kBaselineTaskFields{
    field<&BaselineTask::baseline>("baseline", QT_TRANSLATE_NOOP("Field", "Baseline")),
    field<&BaselineTask::project>("project", QT_TRANSLATE_NOOP("Field", "Project")),
    field<&BaselineTask::task>("task", QT_TRANSLATE_NOOP("Field", "Task")),
    field<&BaselineTask::start>("start", QT_TRANSLATE_NOOP("Field", "Start")),
    field<&BaselineTask::finish>("finish", QT_TRANSLATE_NOOP("Field", "Finish")),
    field<&BaselineTask::duration>("duration", QT_TRANSLATE_NOOP("Field", "Duration")),
    field<&BaselineTask::work>("work", QT_TRANSLATE_NOOP("Field", "Work")),
    field<&BaselineTask::cost>("cost", QT_TRANSLATE_NOOP("Field", "Cost")),
    field<&BaselineTask::extras>(
        "extras", QT_TRANSLATE_NOOP("Field", "Other fields"), Sharing::Internal),
    field<&BaselineTask::name>("name", QT_TRANSLATE_NOOP("Field", "Name")),
    field<&BaselineTask::wbs>("wbs", QT_TRANSLATE_NOOP("Field", "WBS")),
    field<&BaselineTask::parent>("parent", QT_TRANSLATE_NOOP("Field", "Parent task")),
    field<&BaselineTask::position>("position", QT_TRANSLATE_NOOP("Field", "Position")),
    field<&BaselineTask::summary>("summary", QT_TRANSLATE_NOOP("Field", "Summary task")),
    field<&BaselineTask::milestone>("milestone", QT_TRANSLATE_NOOP("Field", "Milestone")),
    field<&BaselineTask::calendar>("calendar", QT_TRANSLATE_NOOP("Field", "Calendar")),
};

constexpr std::array kScenarioFields{
    field<&Scenario::project>("project", QT_TRANSLATE_NOOP("Field", "Project")),
    field<&Scenario::name>("name", QT_TRANSLATE_NOOP("Field", "Name")),
    field<&Scenario::note>("note", QT_TRANSLATE_NOOP("Field", "Note"), Sharing::Internal),
    field<&Scenario::madeAt>("made_at", QT_TRANSLATE_NOOP("Field", "Made at")),
    field<&Scenario::changes>("changes", QT_TRANSLATE_NOOP("Field", "Changes")),
};

constexpr std::array kScenarioChangeFields{
    field<&ScenarioChange::project>("project", QT_TRANSLATE_NOOP("Field", "Project")),
    field<&ScenarioChange::scenario>("scenario", QT_TRANSLATE_NOOP("Field", "Scenario")),
    field<&ScenarioChange::position>("position", QT_TRANSLATE_NOOP("Field", "Position")),
    field<&ScenarioChange::change>("change", QT_TRANSLATE_NOOP("Field", "Change")),
};

constexpr std::array kProgressPeriodFields{
    field<&ProgressPeriod::project>("project", QT_TRANSLATE_NOOP("Field", "Project")),
    field<&ProgressPeriod::status>("status", QT_TRANSLATE_NOOP("Field", "Status date")),
    field<&ProgressPeriod::baseline>("baseline", QT_TRANSLATE_NOOP("Field", "Baseline")),
    field<&ProgressPeriod::measure>("measure", QT_TRANSLATE_NOOP("Field", "Measured in")),
    field<&ProgressPeriod::budget>("budget",
                                   QT_TRANSLATE_NOOP("Field", "Budget at completion (BAC)")),
    field<&ProgressPeriod::planned>("planned", QT_TRANSLATE_NOOP("Field", "Planned value (PV)")),
    field<&ProgressPeriod::earned>("earned", QT_TRANSLATE_NOOP("Field", "Earned value (EV)")),
    field<&ProgressPeriod::actual>("actual", QT_TRANSLATE_NOOP("Field", "Actual cost (AC)")),
    field<&ProgressPeriod::forecastFinish>("forecast_finish",
                                           QT_TRANSLATE_NOOP("Field", "Forecast finish")),
};

constexpr std::array kAttachmentFields{
    field<&Attachment::project>("project", QT_TRANSLATE_NOOP("Field", "Project")),
    field<&Attachment::task>("task", QT_TRANSLATE_NOOP("Field", "Task")),
    field<&Attachment::name>("name", QT_TRANSLATE_NOOP("Field", "Name")),
    field<&Attachment::mediaType>("media_type", QT_TRANSLATE_NOOP("Field", "Media type")),
    field<&Attachment::size>("size", QT_TRANSLATE_NOOP("Field", "Size")),
    field<&Attachment::digest>("digest", QT_TRANSLATE_NOOP("Field", "Digest (SM3)")),
    field<&Attachment::classification>("classification",
                                       QT_TRANSLATE_NOOP("Field", "Classification")),
    field<&Attachment::note>("note", QT_TRANSLATE_NOOP("Field", "Note"), Sharing::Internal),
    field<&Attachment::secrecyYears>("secrecy_years",
                                     QT_TRANSLATE_NOOP("Field", "Years of secrecy")),
    field<&Attachment::secrecyFrom>("secrecy_from", QT_TRANSLATE_NOOP("Field", "Secret from")),
    field<&Attachment::needToKnow>(
        "need_to_know", QT_TRANSLATE_NOOP("Field", "Need to know"), Sharing::Internal),
};

constexpr std::array kSettingFields{
    field<&Setting::key>("key", QT_TRANSLATE_NOOP("Field", "Key"), Sharing::Internal),
    field<&Setting::value>("value", QT_TRANSLATE_NOOP("Field", "Value"), Sharing::Internal),
};

constexpr std::array kEntities{
    EntityInfo{
        EntityKind::Setting, "setting", QT_TRANSLATE_NOOP("Entity", "Setting"), kSettingFields},
    EntityInfo{
        EntityKind::OrgUnit, "org_unit", QT_TRANSLATE_NOOP("Entity", "Unit"), kOrgUnitFields},
    EntityInfo{EntityKind::Person, "person", QT_TRANSLATE_NOOP("Entity", "Person"), kPersonFields},
    EntityInfo{
        EntityKind::Calendar, "calendar", QT_TRANSLATE_NOOP("Entity", "Calendar"), kCalendarFields},
    EntityInfo{
        EntityKind::Project, "project", QT_TRANSLATE_NOOP("Entity", "Project"), kProjectFields},
    EntityInfo{EntityKind::Task, "task", QT_TRANSLATE_NOOP("Entity", "Task"), kTaskFields},
    EntityInfo{EntityKind::Link, "link", QT_TRANSLATE_NOOP("Entity", "Link"), kLinkFields},
    EntityInfo{
        EntityKind::Resource, "resource", QT_TRANSLATE_NOOP("Entity", "Resource"), kResourceFields},
    EntityInfo{EntityKind::Assignment,
               "assignment",
               QT_TRANSLATE_NOOP("Entity", "Assignment"),
               kAssignmentFields},
    EntityInfo{
        EntityKind::Baseline, "baseline", QT_TRANSLATE_NOOP("Entity", "Baseline"), kBaselineFields},
    EntityInfo{EntityKind::BaselineTask,
               "baseline_task",
               QT_TRANSLATE_NOOP("Entity", "Baseline task"),
               kBaselineTaskFields},
    EntityInfo{
        EntityKind::Scenario, "scenario", QT_TRANSLATE_NOOP("Entity", "Scenario"), kScenarioFields},
    EntityInfo{EntityKind::ScenarioChange,
               "scenario_change",
               QT_TRANSLATE_NOOP("Entity", "Change in a scenario"),
               kScenarioChangeFields},
    EntityInfo{EntityKind::ProgressPeriod,
               "progress_period",
               QT_TRANSLATE_NOOP("Entity", "Progress period"),
               kProgressPeriodFields},
    EntityInfo{EntityKind::Attachment,
               "attachment",
               QT_TRANSLATE_NOOP("Entity", "Attachment"),
               kAttachmentFields},
};

} // namespace

std::span<const FieldInfo> EntityTraits<OrgUnit>::fields()
{
    return kOrgUnitFields;
}
std::span<const FieldInfo> EntityTraits<Person>::fields()
{
    return kPersonFields;
}
std::span<const FieldInfo> EntityTraits<Project>::fields()
{
    return kProjectFields;
}
std::span<const FieldInfo> EntityTraits<Task>::fields()
{
    return kTaskFields;
}
std::span<const FieldInfo> EntityTraits<Link>::fields()
{
    return kLinkFields;
}
std::span<const FieldInfo> EntityTraits<Calendar>::fields()
{
    return kCalendarFields;
}
std::span<const FieldInfo> EntityTraits<Resource>::fields()
{
    return kResourceFields;
}
std::span<const FieldInfo> EntityTraits<Assignment>::fields()
{
    return kAssignmentFields;
}
std::span<const FieldInfo> EntityTraits<Baseline>::fields()
{
    return kBaselineFields;
}
std::span<const FieldInfo> EntityTraits<BaselineTask>::fields()
{
    return kBaselineTaskFields;
}
std::span<const FieldInfo> EntityTraits<Scenario>::fields()
{
    return kScenarioFields;
}
std::span<const FieldInfo> EntityTraits<ScenarioChange>::fields()
{
    return kScenarioChangeFields;
}
std::span<const FieldInfo> EntityTraits<ProgressPeriod>::fields()
{
    return kProgressPeriodFields;
}
std::span<const FieldInfo> EntityTraits<Attachment>::fields()
{
    return kAttachmentFields;
}
std::span<const FieldInfo> EntityTraits<Setting>::fields()
{
    return kSettingFields;
}

std::span<const EntityInfo> allEntities()
{
    static const std::vector<EntityInfo> all = [] {
        std::vector<EntityInfo> found(kEntities.begin(), kEntities.end());
        const std::span<const EntityInfo> office = officeEntities();
        found.insert(found.end(), office.begin(), office.end());
        const std::span<const EntityInfo> library = libraryEntities();
        found.insert(found.end(), library.begin(), library.end());
        for (const std::span<const EntityInfo> more :
             {mapEntities(), siteEntities(), riskEntities()})
            found.insert(found.end(), more.begin(), more.end());
        return found;
    }();
    return all;
}

const EntityInfo *entityInfo(EntityKind kind)
{
    for (const EntityInfo &info : allEntities()) {
        if (info.kind == kind)
            return &info;
    }
    return nullptr;
}

const EntityInfo *entityInfoByTable(QStringView table)
{
    for (const EntityInfo &info : allEntities()) {
        if (table == QLatin1StringView(info.table))
            return &info;
    }
    return nullptr;
}

int fieldIndex(const EntityInfo &info, QStringView column)
{
    for (std::size_t i = 0; i < info.fields.size(); ++i) {
        if (column == QLatin1StringView(info.fields[i].column))
            return static_cast<int>(i);
    }
    return -1;
}

} // namespace zs
