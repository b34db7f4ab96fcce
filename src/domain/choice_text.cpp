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

constexpr std::array kPlanItemKinds{
    QT_TRANSLATE_NOOP("Choice", "Plan of several years"),
    QT_TRANSLATE_NOOP("Choice", "Key task of a year"),
    QT_TRANSLATE_NOOP("Choice", "Part"),
};
constexpr std::array kStepStates{
    QT_TRANSLATE_NOOP("Choice", "Waiting"),
    QT_TRANSLATE_NOOP("Choice", "In hand"),
    QT_TRANSLATE_NOOP("Choice", "Passed"),
    QT_TRANSLATE_NOOP("Choice", "Left out by rule"),
    QT_TRANSLATE_NOOP("Choice", "Returned"),
};
constexpr std::array kSamenessVerdicts{
    QT_TRANSLATE_NOOP("Choice", "Not the same"),
    QT_TRANSLATE_NOOP("Choice", "Related"),
    QT_TRANSLATE_NOOP("Choice", "Duplicate"),
};
constexpr std::array kMoneyRungs{
    QT_TRANSLATE_NOOP("Choice", "Estimate"),
    QT_TRANSLATE_NOOP("Choice", "Approved budget"),
    QT_TRANSLATE_NOOP("Choice", "Construction budget"),
    QT_TRANSLATE_NOOP("Choice", "Contracts"),
    QT_TRANSLATE_NOOP("Choice", "Paid"),
    QT_TRANSLATE_NOOP("Choice", "Final account"),
};
constexpr std::array kFundSources{
    QT_TRANSLATE_NOOP("Choice", "Fiscal appropriation"),
    QT_TRANSLATE_NOOP("Choice", "Special bonds"),
    QT_TRANSLATE_NOOP("Choice", "Ultra-long special treasury bonds"),
    QT_TRANSLATE_NOOP("Choice", "Central budget investment"),
    QT_TRANSLATE_NOOP("Choice", "Concession (PPP)"),
    QT_TRANSLATE_NOOP("Choice", "Own funds"),
    QT_TRANSLATE_NOOP("Choice", "Loan"),
    QT_TRANSLATE_NOOP("Choice", "Other"),
};
constexpr std::array kVoucherKinds{
    QT_TRANSLATE_NOOP("Choice", "Quota received"),
    QT_TRANSLATE_NOOP("Choice", "Allotted to a project"),
    QT_TRANSLATE_NOOP("Choice", "Committed by contract"),
    QT_TRANSLATE_NOOP("Choice", "Paid"),
    QT_TRANSLATE_NOOP("Choice", "Given back"),
    QT_TRANSLATE_NOOP("Choice", "Carried over"),
    QT_TRANSLATE_NOOP("Choice", "Reversal"),
};
constexpr std::array kLedgerAccounts{
    QT_TRANSLATE_NOOP("Choice", "Grantor"),
    QT_TRANSLATE_NOOP("Choice", "Available"),
    QT_TRANSLATE_NOOP("Choice", "Allotted"),
    QT_TRANSLATE_NOOP("Choice", "Committed"),
    QT_TRANSLATE_NOOP("Choice", "Paid"),
};
constexpr std::array kProposalStates{
    QT_TRANSLATE_NOOP("Choice", "Draft"),
    QT_TRANSLATE_NOOP("Choice", "Submitted"),
    QT_TRANSLATE_NOOP("Choice", "Adopted"),
    QT_TRANSLATE_NOOP("Choice", "Refused"),
};
constexpr std::array kContractStates{
    QT_TRANSLATE_NOOP("Choice", "Draft"),
    QT_TRANSLATE_NOOP("Choice", "In force"),
    QT_TRANSLATE_NOOP("Choice", "Finished"),
    QT_TRANSLATE_NOOP("Choice", "Terminated"),
};
constexpr std::array kGuaranteeKinds{
    QT_TRANSLATE_NOOP("Choice", "Bid"),
    QT_TRANSLATE_NOOP("Choice", "Performance"),
    QT_TRANSLATE_NOOP("Choice", "Advance payment"),
    QT_TRANSLATE_NOOP("Choice", "Quality"),
    QT_TRANSLATE_NOOP("Choice", "Wages"),
};
constexpr std::array kPaymentStates{
    QT_TRANSLATE_NOOP("Choice", "Draft"),
    QT_TRANSLATE_NOOP("Choice", "Submitted"),
    QT_TRANSLATE_NOOP("Choice", "Approved"),
    QT_TRANSLATE_NOOP("Choice", "Paid"),
    QT_TRANSLATE_NOOP("Choice", "Refused"),
};
constexpr std::array kTenderLaws{
    QT_TRANSLATE_NOOP("Choice", "Bidding law"),
    QT_TRANSLATE_NOOP("Choice", "Government procurement law"),
};
constexpr std::array kPackStates{
    QT_TRANSLATE_NOOP("Choice", "Proposed"),
    QT_TRANSLATE_NOOP("Choice", "In force"),
    QT_TRANSLATE_NOOP("Choice", "Retired"),
};
constexpr std::array kInvestmentWays{
    QT_TRANSLATE_NOOP("Choice", "Not set"),
    QT_TRANSLATE_NOOP("Choice", "Direct investment"),
    QT_TRANSLATE_NOOP("Choice", "Capital injection"),
    QT_TRANSLATE_NOOP("Choice", "Investment subsidy"),
    QT_TRANSLATE_NOOP("Choice", "Interest subsidy"),
};
constexpr std::array kProcurementWays{
    QT_TRANSLATE_NOOP("Choice", "Not set"),
    QT_TRANSLATE_NOOP("Choice", "Open tender"),
    QT_TRANSLATE_NOOP("Choice", "Invited tender"),
    QT_TRANSLATE_NOOP("Choice", "Competitive negotiation"),
    QT_TRANSLATE_NOOP("Choice", "Competitive consultation"),
    QT_TRANSLATE_NOOP("Choice", "Inquiry"),
    QT_TRANSLATE_NOOP("Choice", "Single source"),
    QT_TRANSLATE_NOOP("Choice", "Framework agreement"),
    QT_TRANSLATE_NOOP("Choice", "Direct award"),
};
constexpr std::array kLayerKinds{
    QT_TRANSLATE_NOOP("Choice", "Features"),
    QT_TRANSLATE_NOOP("Choice", "Base map from a file"),
    QT_TRANSLATE_NOOP("Choice", "Base map of the intranet"),
};
constexpr std::array kOverlapVerdicts{
    QT_TRANSLATE_NOOP("Choice", "To be coordinated"),
    QT_TRANSLATE_NOOP("Choice", "Coordinated"),
    QT_TRANSLATE_NOOP("Choice", "No conflict"),
};
constexpr std::array kPackageKinds{
    QT_TRANSLATE_NOOP("Choice", "Tasks for a device"),
    QT_TRANSLATE_NOOP("Choice", "Work of a device"),
    QT_TRANSLATE_NOOP("Choice", "Receipt"),
};
constexpr std::array kPackageStates{
    QT_TRANSLATE_NOOP("Choice", "Made"),
    QT_TRANSLATE_NOOP("Choice", "Imported"),
    QT_TRANSLATE_NOOP("Choice", "Refused"),
    QT_TRANSLATE_NOOP("Choice", "Void"),
};
constexpr std::array kFormStates{
    QT_TRANSLATE_NOOP("Choice", "Draft"),
    QT_TRANSLATE_NOOP("Choice", "In force"),
    QT_TRANSLATE_NOOP("Choice", "Retired"),
};
constexpr std::array kReportStates{
    QT_TRANSLATE_NOOP("Choice", "To be reviewed"),
    QT_TRANSLATE_NOOP("Choice", "Accepted"),
    QT_TRANSLATE_NOOP("Choice", "Returned"),
};
constexpr std::array kFixSources{
    QT_TRANSLATE_NOOP("Choice", "No position"),
    QT_TRANSLATE_NOOP("Choice", "Satellite"),
    QT_TRANSLATE_NOOP("Choice", "Photo"),
    QT_TRANSLATE_NOOP("Choice", "By hand"),
};
constexpr std::array kClashStates{
    QT_TRANSLATE_NOOP("Choice", "To be decided"),
    QT_TRANSLATE_NOOP("Choice", "Kept ours"),
    QT_TRANSLATE_NOOP("Choice", "Took theirs"),
    QT_TRANSLATE_NOOP("Choice", "Another value"),
};
constexpr std::array kAlarmSides{
    QT_TRANSLATE_NOOP("Choice", "Too high"),
    QT_TRANSLATE_NOOP("Choice", "Too low"),
    QT_TRANSLATE_NOOP("Choice", "Silent"),
};
constexpr std::array kRiskTargets{
    QT_TRANSLATE_NOOP("Choice", "Finish late"),
    QT_TRANSLATE_NOOP("Choice", "Cost over plan"),
    QT_TRANSLATE_NOOP("Choice", "Next milestone late"),
};
constexpr std::array kModelStates{
    QT_TRANSLATE_NOOP("Choice", "Candidate"),
    QT_TRANSLATE_NOOP("Choice", "Adopted"),
    QT_TRANSLATE_NOOP("Choice", "Retired"),
};
constexpr std::array kWarningStates{
    QT_TRANSLATE_NOOP("Choice", "Not acknowledged"),
    QT_TRANSLATE_NOOP("Choice", "Acknowledged"),
    QT_TRANSLATE_NOOP("Choice", "Escalated"),
    QT_TRANSLATE_NOOP("Choice", "Closed"),
};
constexpr std::array kWarningVerdicts{
    QT_TRANSLATE_NOOP("Choice", "Not judged"),
    QT_TRANSLATE_NOOP("Choice", "It was true"),
    QT_TRANSLATE_NOOP("Choice", "False alarm"),
};
constexpr std::array kRiskResponses{
    QT_TRANSLATE_NOOP("Choice", "Avoid"),
    QT_TRANSLATE_NOOP("Choice", "Reduce"),
    QT_TRANSLATE_NOOP("Choice", "Transfer"),
    QT_TRANSLATE_NOOP("Choice", "Accept"),
};
constexpr std::array kRiskStates{
    QT_TRANSLATE_NOOP("Choice", "Still open"),
    QT_TRANSLATE_NOOP("Choice", "Happened"),
    QT_TRANSLATE_NOOP("Choice", "Closed"),
};
constexpr std::array kRemedyStates{
    QT_TRANSLATE_NOOP("Choice", "To be remedied"),
    QT_TRANSLATE_NOOP("Choice", "To be checked"),
    QT_TRANSLATE_NOOP("Choice", "Passed"),
    QT_TRANSLATE_NOOP("Choice", "Sent back"),
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
    ChoiceField{EntityKind::Project, "way", kInvestmentWays},
    ChoiceField{EntityKind::Project, "procurement", kProcurementWays},
    ChoiceField{EntityKind::PlanItem, "kind", kPlanItemKinds},
    ChoiceField{EntityKind::StageStep, "state", kStepStates},
    ChoiceField{EntityKind::Sameness, "verdict", kSamenessVerdicts},
    ChoiceField{EntityKind::MoneyFigure, "rung", kMoneyRungs},
    ChoiceField{EntityKind::FundQuota, "source", kFundSources},
    ChoiceField{EntityKind::Voucher, "kind", kVoucherKinds},
    ChoiceField{EntityKind::VoucherLine, "account", kLedgerAccounts},
    ChoiceField{EntityKind::InvestmentFigure, "source", kFundSources},
    ChoiceField{EntityKind::FundingProposal, "state", kProposalStates},
    ChoiceField{EntityKind::Tender, "law", kTenderLaws},
    ChoiceField{EntityKind::Tender, "way", kProcurementWays},
    ChoiceField{EntityKind::Contract, "way", kProcurementWays},
    ChoiceField{EntityKind::Contract, "state", kContractStates},
    ChoiceField{EntityKind::Guarantee, "kind", kGuaranteeKinds},
    ChoiceField{EntityKind::PaymentRequest, "state", kPaymentStates},
    ChoiceField{EntityKind::RulePackRow, "state", kPackStates},
    ChoiceField{EntityKind::MapLayer, "kind", kLayerKinds},
    ChoiceField{EntityKind::MapLayer, "classification", kClassifications},
    ChoiceField{EntityKind::WorkOverlap, "verdict", kOverlapVerdicts},
    ChoiceField{EntityKind::FieldDevice, "clearance", kClassifications},
    ChoiceField{EntityKind::FieldForm, "state", kFormStates},
    ChoiceField{EntityKind::FieldPackage, "kind", kPackageKinds},
    ChoiceField{EntityKind::FieldPackage, "state", kPackageStates},
    ChoiceField{EntityKind::FieldPackage, "classification", kClassifications},
    ChoiceField{EntityKind::FieldReport, "fix", kFixSources},
    ChoiceField{EntityKind::FieldReport, "state", kReportStates},
    ChoiceField{EntityKind::FieldPhoto, "fix", kFixSources},
    ChoiceField{EntityKind::FieldClash, "state", kClashStates},
    ChoiceField{EntityKind::SensorAlarm, "side", kAlarmSides},
    ChoiceField{EntityKind::RiskModel, "target", kRiskTargets},
    ChoiceField{EntityKind::RiskModel, "state", kModelStates},
    ChoiceField{EntityKind::RiskScore, "target", kRiskTargets},
    ChoiceField{EntityKind::RiskEntry, "response", kRiskResponses},
    ChoiceField{EntityKind::RiskEntry, "state", kRiskStates},
    ChoiceField{EntityKind::RiskWarning, "state", kWarningStates},
    ChoiceField{EntityKind::RiskWarning, "verdict", kWarningVerdicts},
    ChoiceField{EntityKind::Remedy, "state", kRemedyStates},
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
