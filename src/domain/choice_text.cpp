// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/choice_text.h"

#include <QCoreApplication>

#include <array>
#include <string_view>

namespace zs {

namespace {

// The place of a name is its number: all of these enumerations count from 0 without gaps.
constexpr std::array kClassifications{
    QT_TRANSLATE_NOOP("Choice", "Open"),
    QT_TRANSLATE_NOOP("Choice", "Internal"),
    QT_TRANSLATE_NOOP("Choice", "Secret"),
    QT_TRANSLATE_NOOP("Choice", "Confidential"),
    QT_TRANSLATE_NOOP("Choice", "Top secret"),
};
constexpr std::array kStages{
    QT_TRANSLATE_NOOP("Choice", "Reserve"),
    QT_TRANSLATE_NOOP("Choice", "Project proposal"),
    QT_TRANSLATE_NOOP("Choice", "Feasibility study"),
    QT_TRANSLATE_NOOP("Choice", "Preliminary design"),
    QT_TRANSLATE_NOOP("Choice", "Procurement"),
    QT_TRANSLATE_NOOP("Choice", "Execution"),
    QT_TRANSLATE_NOOP("Choice", "Acceptance"),
    QT_TRANSLATE_NOOP("Choice", "Final account"),
    QT_TRANSLATE_NOOP("Choice", "Closed"),
    QT_TRANSLATE_NOOP("Choice", "Cancelled"),
};
constexpr std::array kProjectKinds{
    QT_TRANSLATE_NOOP("Choice", "Building"),
    QT_TRANSLATE_NOOP("Choice", "Transport"),
    QT_TRANSLATE_NOOP("Choice", "Water"),
    QT_TRANSLATE_NOOP("Choice", "Municipal works"),
    QT_TRANSLATE_NOOP("Choice", "Information technology"),
    QT_TRANSLATE_NOOP("Choice", "Purchase"),
    QT_TRANSLATE_NOOP("Choice", "Ecology"),
    QT_TRANSLATE_NOOP("Choice", "Other"),
};
constexpr std::array kUnitKinds{
    QT_TRANSLATE_NOOP("Choice", "Government"),
    QT_TRANSLATE_NOOP("Choice", "Department"),
    QT_TRANSLATE_NOOP("Choice", "District"),
    QT_TRANSLATE_NOOP("Choice", "Institution"),
    QT_TRANSLATE_NOOP("Choice", "Company"),
};
constexpr std::array kConstraints{
    QT_TRANSLATE_NOOP("Choice", "As soon as possible"),
    QT_TRANSLATE_NOOP("Choice", "As late as possible"),
    QT_TRANSLATE_NOOP("Choice", "Must start on"),
    QT_TRANSLATE_NOOP("Choice", "Must finish on"),
    QT_TRANSLATE_NOOP("Choice", "Start no earlier than"),
    QT_TRANSLATE_NOOP("Choice", "Start no later than"),
    QT_TRANSLATE_NOOP("Choice", "Finish no earlier than"),
    QT_TRANSLATE_NOOP("Choice", "Finish no later than"),
};
constexpr std::array kTaskTypes{
    QT_TRANSLATE_NOOP("Choice", "Fixed units"),
    QT_TRANSLATE_NOOP("Choice", "Fixed duration"),
    QT_TRANSLATE_NOOP("Choice", "Fixed work"),
};
constexpr std::array kLinkTypes{
    QT_TRANSLATE_NOOP("Choice", "Finish to finish (FF)"),
    QT_TRANSLATE_NOOP("Choice", "Finish to start (FS)"),
    QT_TRANSLATE_NOOP("Choice", "Start to finish (SF)"),
    QT_TRANSLATE_NOOP("Choice", "Start to start (SS)"),
};
constexpr std::array kLagKinds{
    QT_TRANSLATE_NOOP("Choice", "Working time"),
    QT_TRANSLATE_NOOP("Choice", "Elapsed time"),
    QT_TRANSLATE_NOOP("Choice", "Percent of the predecessor"),
    QT_TRANSLATE_NOOP("Choice", "Elapsed percent of the predecessor"),
};
constexpr std::array kResourceTypes{
    QT_TRANSLATE_NOOP("Choice", "Material"),
    QT_TRANSLATE_NOOP("Choice", "Work"),
    QT_TRANSLATE_NOOP("Choice", "Cost"),
};
constexpr std::array kTaskKinds{
    QT_TRANSLATE_NOOP("Choice", "Normal task"),
    QT_TRANSLATE_NOOP("Choice", "Hammock"),
};
constexpr std::array kPercentKinds{
    QT_TRANSLATE_NOOP("Choice", "Percent of duration"),
    QT_TRANSLATE_NOOP("Choice", "Percent of work"),
    QT_TRANSLATE_NOOP("Choice", "Physical percent"),
};
constexpr std::array kLagCalendars{
    QT_TRANSLATE_NOOP("Choice", "The successor's calendar"),
    QT_TRANSLATE_NOOP("Choice", "The predecessor's calendar"),
    QT_TRANSLATE_NOOP("Choice", "The project's calendar"),
    QT_TRANSLATE_NOOP("Choice", "24 hours"),
};
constexpr std::array kProgressRules{
    QT_TRANSLATE_NOOP("Choice", "Retained logic"),
    QT_TRANSLATE_NOOP("Choice", "Progress override"),
};
constexpr std::array kResourceForms{
    QT_TRANSLATE_NOOP("Choice", "Person"),
    QT_TRANSLATE_NOOP("Choice", "Team"),
    QT_TRANSLATE_NOOP("Choice", "Machine"),
};
constexpr std::array kValueMeasures{
    QT_TRANSLATE_NOOP("Choice", "Cost"),
    QT_TRANSLATE_NOOP("Choice", "Work"),
    QT_TRANSLATE_NOOP("Choice", "Duration"),
};
constexpr std::array kTurnKinds{
    QT_TRANSLATE_NOOP("Choice", "To sign"),
    QT_TRANSLATE_NOOP("Choice", "To advise"),
    QT_TRANSLATE_NOOP("Choice", "Copy"),
    QT_TRANSLATE_NOOP("Choice", "Notice"),
};
constexpr std::array kDutyStates{
    QT_TRANSLATE_NOOP("Choice", "To be done"),
    QT_TRANSLATE_NOOP("Choice", "Reported"),
    QT_TRANSLATE_NOOP("Choice", "Settled"),
};
constexpr std::array kChildStates{
    QT_TRANSLATE_NOOP("Choice", "Waiting"),
    QT_TRANSLATE_NOOP("Choice", "Under way"),
    QT_TRANSLATE_NOOP("Choice", "Decided"),
    QT_TRANSLATE_NOOP("Choice", "Called off"),
};

struct ChoiceField {
    EntityKind entity;
    std::string_view column;
    std::span<const char *const> names;
};

constexpr std::array kChoiceFields{
    ChoiceField{EntityKind::Project, "classification", kClassifications},
    ChoiceField{EntityKind::Attachment, "classification", kClassifications},
    ChoiceField{EntityKind::Project, "stage", kStages},
    ChoiceField{EntityKind::Project, "kind", kProjectKinds},
    ChoiceField{EntityKind::OrgUnit, "kind", kUnitKinds},
    ChoiceField{EntityKind::Task, "constraint_type", kConstraints},
    ChoiceField{EntityKind::Task, "type", kTaskTypes},
    ChoiceField{EntityKind::Task, "kind", kTaskKinds},
    ChoiceField{EntityKind::Task, "percent_kind", kPercentKinds},
    ChoiceField{EntityKind::Project, "lag_calendar", kLagCalendars},
    ChoiceField{EntityKind::Project, "progress_rule", kProgressRules},
    ChoiceField{EntityKind::Resource, "form", kResourceForms},
    ChoiceField{EntityKind::Link, "type", kLinkTypes},
    ChoiceField{EntityKind::Link, "lag_kind", kLagKinds},
    ChoiceField{EntityKind::Resource, "type", kResourceTypes},
    ChoiceField{EntityKind::ProgressPeriod, "measure", kValueMeasures},
    ChoiceField{EntityKind::Person, "clearance", kClassifications},
    ChoiceField{EntityKind::ApprovalCase, "classification", kClassifications},
    ChoiceField{EntityKind::Meeting, "classification", kClassifications},
    ChoiceField{EntityKind::CaseTurn, "kind", kTurnKinds},
    ChoiceField{EntityKind::FollowUp, "status", kDutyStates},
    ChoiceField{EntityKind::CaseChild, "state", kChildStates},
    ChoiceField{EntityKind::ExportPermit, "level", kClassifications},
};

std::span<const char *const> namesOf(const EntityInfo &info, const FieldInfo &field)
{
    for (const ChoiceField &choice : kChoiceFields) {
        if (choice.entity == info.kind && choice.column == field.column)
            return choice.names;
    }
    return {};
}

} // namespace

QString choiceText(const EntityInfo &info, const FieldInfo &field, std::int64_t value)
{
    const auto names = namesOf(info, field);
    if (value < 0 || value >= static_cast<std::int64_t>(names.size()))
        return QString::number(value);
    return QCoreApplication::translate("Choice", names[static_cast<std::size_t>(value)]);
}

const char *choiceSource(const EntityInfo &info, const FieldInfo &field, std::int64_t value)
{
    const auto names = namesOf(info, field);
    return value < 0 || value >= static_cast<std::int64_t>(names.size())
               ? ""
               : names[static_cast<std::size_t>(value)];
}

std::vector<std::pair<std::int64_t, QString>> choices(const EntityInfo &info,
                                                      const FieldInfo &field)
{
    std::vector<std::pair<std::int64_t, QString>> all;
    for (const char *name : namesOf(info, field))
        all.emplace_back(static_cast<std::int64_t>(all.size()),
                         QCoreApplication::translate("Choice", name));
    return all;
}

} // namespace zs
