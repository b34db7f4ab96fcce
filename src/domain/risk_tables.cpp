// SPDX-License-Identifier: GPL-3.0-or-later
// The field tables of risks (see field_tables.cpp).
#include "domain/risk_tables.h"

#include "domain/risk_rows.h"

#include <QtGlobal>

#include <array>

namespace zs {

namespace {

constexpr std::array kRiskSnapshotFields{
    field<&RiskSnapshot::project>("project", QT_TRANSLATE_NOOP("Field", "Project")),
    field<&RiskSnapshot::task>("task", QT_TRANSLATE_NOOP("Field", "Task")),
    field<&RiskSnapshot::takenOn>("taken_on", QT_TRANSLATE_NOOP("Field", "Taken on")),
    field<&RiskSnapshot::occasion>("occasion", QT_TRANSLATE_NOOP("Field", "Occasion")),
    field<&RiskSnapshot::content>("content", QT_TRANSLATE_NOOP("Field", "Content")),
};
constexpr std::array kPastOutcomeFields{
    field<&PastOutcome::source>("source", QT_TRANSLATE_NOOP("Field", "Source")),
    field<&PastOutcome::code>("code", QT_TRANSLATE_NOOP("Field", "Code")),
    field<&PastOutcome::name>("name", QT_TRANSLATE_NOOP("Field", "Name")),
    field<&PastOutcome::item>("item", QT_TRANSLATE_NOOP("Field", "Group")),
    field<&PastOutcome::knownOn>("known_on", QT_TRANSLATE_NOOP("Field", "Known on")),
    field<&PastOutcome::maturedOn>("matured_on", QT_TRANSLATE_NOOP("Field", "Matured on")),
    field<&PastOutcome::content>("content", QT_TRANSLATE_NOOP("Field", "Content")),
    field<&PastOutcome::daysLate>("days_late", QT_TRANSLATE_NOOP("Field", "Days late")),
    field<&PastOutcome::costOver>("cost_over", QT_TRANSLATE_NOOP("Field", "Cost over plan")),
    field<&PastOutcome::importedBy>("imported_by", QT_TRANSLATE_NOOP("Field", "Imported by")),
    field<&PastOutcome::importedAt>("imported_at", QT_TRANSLATE_NOOP("Field", "Imported at")),
};
constexpr std::array kRiskModelFields{
    field<&RiskModel::target>("target", QT_TRANSLATE_NOOP("Field", "Target")),
    field<&RiskModel::name>("name", QT_TRANSLATE_NOOP("Field", "Name")),
    field<&RiskModel::method>("method", QT_TRANSLATE_NOOP("Field", "Method")),
    field<&RiskModel::state>("state", QT_TRANSLATE_NOOP("Field", "State")),
    field<&RiskModel::trainedAt>("trained_at", QT_TRANSLATE_NOOP("Field", "Trained at")),
    field<&RiskModel::dataHash>("data_hash", QT_TRANSLATE_NOOP("Field", "Digest of the data")),
    field<&RiskModel::outcomes>("outcomes", QT_TRANSLATE_NOOP("Field", "Outcomes")),
    field<&RiskModel::card>("card", QT_TRANSLATE_NOOP("Field", "Model card")),
    field<&RiskModel::content>("content", QT_TRANSLATE_NOOP("Field", "Contents")),
    field<&RiskModel::inCase>("in_case", QT_TRANSLATE_NOOP("Field", "Case")),
    field<&RiskModel::decidedBy>("decided_by", QT_TRANSLATE_NOOP("Field", "Decided by")),
    field<&RiskModel::decidedAt>("decided_at", QT_TRANSLATE_NOOP("Field", "Decided at")),
    field<&RiskModel::note>("note", QT_TRANSLATE_NOOP("Field", "Note")),
};
constexpr std::array kRiskScoreFields{
    field<&RiskScore::project>("project", QT_TRANSLATE_NOOP("Field", "Project")),
    field<&RiskScore::task>("task", QT_TRANSLATE_NOOP("Field", "Task")),
    field<&RiskScore::target>("target", QT_TRANSLATE_NOOP("Field", "Target")),
    field<&RiskScore::model>("model", QT_TRANSLATE_NOOP("Field", "Model")),
    field<&RiskScore::scoredOn>("scored_on", QT_TRANSLATE_NOOP("Field", "Scored on")),
    field<&RiskScore::probability>("probability", QT_TRANSLATE_NOOP("Field", "Probability")),
    field<&RiskScore::least>("least", QT_TRANSLATE_NOOP("Field", "Least")),
    field<&RiskScore::most>("most", QT_TRANSLATE_NOOP("Field", "Most")),
    field<&RiskScore::cases>("cases", QT_TRANSLATE_NOOP("Field", "Cases behind it")),
    field<&RiskScore::reference>("reference", QT_TRANSLATE_NOOP("Field", "Reference class rate")),
    field<&RiskScore::reasons>("reasons", QT_TRANSLATE_NOOP("Field", "Reasons")),
};
constexpr std::array kRiskEntryFields{
    field<&RiskEntry::project>("project", QT_TRANSLATE_NOOP("Field", "Project")),
    field<&RiskEntry::task>("task", QT_TRANSLATE_NOOP("Field", "Task")),
    field<&RiskEntry::code>("code", QT_TRANSLATE_NOOP("Field", "Code")),
    field<&RiskEntry::cause>("cause", QT_TRANSLATE_NOOP("Field", "Cause")),
    field<&RiskEntry::event>("event", QT_TRANSLATE_NOOP("Field", "Event")),
    field<&RiskEntry::effect>("effect", QT_TRANSLATE_NOOP("Field", "Effect")),
    field<&RiskEntry::probability>("probability", QT_TRANSLATE_NOOP("Field", "Probability")),
    field<&RiskEntry::daysLeast>("days_least", QT_TRANSLATE_NOOP("Field", "Delay at least (days)")),
    field<&RiskEntry::daysLikely>("days_likely",
                                  QT_TRANSLATE_NOOP("Field", "Delay most likely (days)")),
    field<&RiskEntry::daysMost>("days_most", QT_TRANSLATE_NOOP("Field", "Delay at most (days)")),
    field<&RiskEntry::cost>("cost", QT_TRANSLATE_NOOP("Field", "Cost")),
    field<&RiskEntry::owner>("owner", QT_TRANSLATE_NOOP("Field", "Owner")),
    field<&RiskEntry::response>("response", QT_TRANSLATE_NOOP("Field", "Response")),
    field<&RiskEntry::measure>("measure", QT_TRANSLATE_NOOP("Field", "Measure")),
    field<&RiskEntry::measureCost>("measure_cost",
                                   QT_TRANSLATE_NOOP("Field", "Cost of the measure")),
    field<&RiskEntry::residualProbability>("residual_probability",
                                           QT_TRANSLATE_NOOP("Field", "Probability after")),
    field<&RiskEntry::residualDays>("residual_days",
                                    QT_TRANSLATE_NOOP("Field", "Delay after (days)")),
    field<&RiskEntry::reviewOn>("review_on", QT_TRANSLATE_NOOP("Field", "Review on")),
    field<&RiskEntry::state>("state", QT_TRANSLATE_NOOP("Field", "State")),
    field<&RiskEntry::note>("note", QT_TRANSLATE_NOOP("Field", "Note")),
};
constexpr std::array kRiskWarningFields{
    field<&RiskWarning::project>("project", QT_TRANSLATE_NOOP("Field", "Project")),
    field<&RiskWarning::task>("task", QT_TRANSLATE_NOOP("Field", "Task")),
    field<&RiskWarning::rule>("rule", QT_TRANSLATE_NOOP("Field", "Rule")),
    field<&RiskWarning::probability>("probability", QT_TRANSLATE_NOOP("Field", "Probability")),
    field<&RiskWarning::evidence>("evidence", QT_TRANSLATE_NOOP("Field", "Evidence")),
    field<&RiskWarning::person>("person", QT_TRANSLATE_NOOP("Field", "Person")),
    field<&RiskWarning::unit>("unit", QT_TRANSLATE_NOOP("Field", "Unit")),
    field<&RiskWarning::raisedAt>("raised_at", QT_TRANSLATE_NOOP("Field", "Raised at")),
    field<&RiskWarning::state>("state", QT_TRANSLATE_NOOP("Field", "State")),
    field<&RiskWarning::acknowledgedBy>("acknowledged_by",
                                        QT_TRANSLATE_NOOP("Field", "Acknowledged by")),
    field<&RiskWarning::acknowledgedAt>("acknowledged_at",
                                        QT_TRANSLATE_NOOP("Field", "Acknowledged at")),
    field<&RiskWarning::escalatedAt>("escalated_at", QT_TRANSLATE_NOOP("Field", "Escalated at")),
    field<&RiskWarning::closedAt>("closed_at", QT_TRANSLATE_NOOP("Field", "Closed at")),
    field<&RiskWarning::verdict>("verdict", QT_TRANSLATE_NOOP("Field", "Verdict")),
    field<&RiskWarning::note>("note", QT_TRANSLATE_NOOP("Field", "Note")),
};
constexpr std::array kRemedyFields{
    field<&Remedy::project>("project", QT_TRANSLATE_NOOP("Field", "Project")),
    field<&Remedy::task>("task", QT_TRANSLATE_NOOP("Field", "Task")),
    field<&Remedy::warning>("warning", QT_TRANSLATE_NOOP("Field", "Warning")),
    field<&Remedy::entry>("entry", QT_TRANSLATE_NOOP("Field", "Risk")),
    field<&Remedy::title>("title", QT_TRANSLATE_NOOP("Field", "Title")),
    field<&Remedy::foundBy>("found_by", QT_TRANSLATE_NOOP("Field", "Found by")),
    field<&Remedy::foundAt>("found_at", QT_TRANSLATE_NOOP("Field", "Found at")),
    field<&Remedy::responsible>("responsible", QT_TRANSLATE_NOOP("Field", "Responsible")),
    field<&Remedy::dueOn>("due_on", QT_TRANSLATE_NOOP("Field", "Due on")),
    field<&Remedy::state>("state", QT_TRANSLATE_NOOP("Field", "State")),
    field<&Remedy::fixedBy>("fixed_by", QT_TRANSLATE_NOOP("Field", "Remedied by")),
    field<&Remedy::fixedAt>("fixed_at", QT_TRANSLATE_NOOP("Field", "Remedied at")),
    field<&Remedy::fixNote>("fix_note", QT_TRANSLATE_NOOP("Field", "What was done")),
    field<&Remedy::evidence>("evidence", QT_TRANSLATE_NOOP("Field", "Evidence")),
    field<&Remedy::checkedBy>("checked_by", QT_TRANSLATE_NOOP("Field", "Checked by")),
    field<&Remedy::checkedAt>("checked_at", QT_TRANSLATE_NOOP("Field", "Checked at")),
    field<&Remedy::checkNote>("check_note", QT_TRANSLATE_NOOP("Field", "Finding of the check")),
    field<&Remedy::reopened>("reopened", QT_TRANSLATE_NOOP("Field", "Times sent back")),
};
constexpr std::array kRiskEntities{
    EntityInfo{EntityKind::RiskSnapshot,
               "risk_snapshot",
               QT_TRANSLATE_NOOP("Entity", "Risk snapshot"),
               kRiskSnapshotFields},
    EntityInfo{EntityKind::PastOutcome,
               "past_outcome",
               QT_TRANSLATE_NOOP("Entity", "Past outcome"),
               kPastOutcomeFields},
    EntityInfo{EntityKind::RiskModel,
               "risk_model",
               QT_TRANSLATE_NOOP("Entity", "Risk model"),
               kRiskModelFields},
    EntityInfo{EntityKind::RiskScore,
               "risk_score",
               QT_TRANSLATE_NOOP("Entity", "Risk score"),
               kRiskScoreFields},
    EntityInfo{
        EntityKind::RiskEntry, "risk_entry", QT_TRANSLATE_NOOP("Entity", "Risk"), kRiskEntryFields},
    EntityInfo{EntityKind::RiskWarning,
               "risk_warning",
               QT_TRANSLATE_NOOP("Entity", "Warning"),
               kRiskWarningFields},
    EntityInfo{
        EntityKind::Remedy, "remedy", QT_TRANSLATE_NOOP("Entity", "Rectification"), kRemedyFields},
};

} // namespace

std::span<const FieldInfo> EntityTraits<RiskSnapshot>::fields()
{
    return kRiskSnapshotFields;
}
std::span<const FieldInfo> EntityTraits<PastOutcome>::fields()
{
    return kPastOutcomeFields;
}
std::span<const FieldInfo> EntityTraits<RiskModel>::fields()
{
    return kRiskModelFields;
}
std::span<const FieldInfo> EntityTraits<RiskScore>::fields()
{
    return kRiskScoreFields;
}
std::span<const FieldInfo> EntityTraits<RiskEntry>::fields()
{
    return kRiskEntryFields;
}
std::span<const FieldInfo> EntityTraits<RiskWarning>::fields()
{
    return kRiskWarningFields;
}
std::span<const FieldInfo> EntityTraits<Remedy>::fields()
{
    return kRemedyFields;
}

std::span<const EntityInfo> riskEntities()
{
    return kRiskEntities;
}

} // namespace zs
