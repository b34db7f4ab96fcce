// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/audit_text.h"

#include "domain/choice_text.h"

#include <QCoreApplication>
#include <QDateTime>

#include <array>
#include <cmath>
#include <optional>
#include <string_view>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Audit {
    Q_DECLARE_TR_FUNCTIONS(Audit)
};

constexpr qsizetype kLongestText = 200;
constexpr qsizetype kHexBytes = 8; ///< of raw bytes, shown as a prefix
constexpr Minutes kMinutesPerWorkDay = 480;

struct ActName {
    std::string_view command;
    const char *label;
};

constexpr std::array kActs{
    ActName{"log-in", QT_TRANSLATE_NOOP("Act", "Log in")},
    ActName{"log-in-failed", QT_TRANSLATE_NOOP("Act", "Failed log-in")},
    ActName{"log-out", QT_TRANSLATE_NOOP("Act", "Log out")},
    ActName{"create-workspace", QT_TRANSLATE_NOOP("Act", "Create workspace")},
    ActName{"migrate", QT_TRANSLATE_NOOP("Act", "Upgrade workspace")},
    ActName{"add-task", QT_TRANSLATE_NOOP("Act", "Add task")},
    ActName{"rename-task", QT_TRANSLATE_NOOP("Act", "Rename task")},
    ActName{"delete-tasks", QT_TRANSLATE_NOOP("Act", "Delete tasks")},
    ActName{"indent-tasks", QT_TRANSLATE_NOOP("Act", "Indent tasks")},
    ActName{"outdent-tasks", QT_TRANSLATE_NOOP("Act", "Outdent tasks")},
    ActName{"move-task", QT_TRANSLATE_NOOP("Act", "Move task")},
    ActName{"set-task-field", QT_TRANSLATE_NOOP("Act", "Edit task")},
    ActName{"set-duration", QT_TRANSLATE_NOOP("Act", "Set duration")},
    ActName{"set-constraint", QT_TRANSLATE_NOOP("Act", "Set constraint")},
    ActName{"add-link", QT_TRANSLATE_NOOP("Act", "Add link")},
    ActName{"remove-link", QT_TRANSLATE_NOOP("Act", "Remove link")},
    ActName{"edit-link", QT_TRANSLATE_NOOP("Act", "Edit link")},
    ActName{"save-baseline", QT_TRANSLATE_NOOP("Act", "Save baseline")},
    ActName{"delete-baseline", QT_TRANSLATE_NOOP("Act", "Delete baseline")},
    ActName{"set-control-baseline", QT_TRANSLATE_NOOP("Act", "Choose control baseline")},
    ActName{"set-status-date", QT_TRANSLATE_NOOP("Act", "Set status date")},
    ActName{"record-progress", QT_TRANSLATE_NOOP("Act", "Record progress")},
    ActName{"update-progress-to-date", QT_TRANSLATE_NOOP("Act", "Update progress to a date")},
    ActName{"store-period", QT_TRANSLATE_NOOP("Act", "Keep figures of a status date")},
    ActName{"delete-period", QT_TRANSLATE_NOOP("Act", "Delete kept figures")},
    ActName{"reschedule-unfinished", QT_TRANSLATE_NOOP("Act", "Reschedule unfinished work")},
    ActName{"set-project-field", QT_TRANSLATE_NOOP("Act", "Edit project")},
    ActName{"split-task", QT_TRANSLATE_NOOP("Act", "Interrupt task")},
    ActName{"join-task", QT_TRANSLATE_NOOP("Act", "Join task")},
    ActName{"add-resource", QT_TRANSLATE_NOOP("Act", "Add resource")},
    ActName{"add-pool-resource", QT_TRANSLATE_NOOP("Act", "Add shared resource")},
    ActName{"set-resource-field", QT_TRANSLATE_NOOP("Act", "Edit resource")},
    ActName{"delete-resource", QT_TRANSLATE_NOOP("Act", "Delete resource")},
    ActName{"share-resource", QT_TRANSLATE_NOOP("Act", "Share resource")},
    ActName{"assign-resource", QT_TRANSLATE_NOOP("Act", "Assign resource")},
    ActName{"set-assignment", QT_TRANSLATE_NOOP("Act", "Edit assignment")},
    ActName{"remove-assignment", QT_TRANSLATE_NOOP("Act", "Remove assignment")},
    ActName{"apply-levelling", QT_TRANSLATE_NOOP("Act", "Apply levelling")},
    ActName{"clear-levelling", QT_TRANSLATE_NOOP("Act", "Clear levelling")},
    ActName{"add-external-link", QT_TRANSLATE_NOOP("Act", "Add link to another project")},
    ActName{"accept-external-dates", QT_TRANSLATE_NOOP("Act", "Accept another project's dates")},
    ActName{"create-scenario", QT_TRANSLATE_NOOP("Act", "Create scenario")},
    ActName{"rename-scenario", QT_TRANSLATE_NOOP("Act", "Rename scenario")},
    ActName{"delete-scenario", QT_TRANSLATE_NOOP("Act", "Delete scenario")},
    ActName{"save-scenario", QT_TRANSLATE_NOOP("Act", "Edit scenario")},
    ActName{"adopt-scenario", QT_TRANSLATE_NOOP("Act", "Adopt scenario")},
    ActName{"create-project", QT_TRANSLATE_NOOP("Act", "Create project")},
    ActName{"import-plan", QT_TRANSLATE_NOOP("Act", "Import plan")},
    ActName{"edit-cells", QT_TRANSLATE_NOOP("Act", "Edit cells")},
    ActName{"import-table", QT_TRANSLATE_NOOP("Act", "Import table")},
    ActName{"apply-notice", QT_TRANSLATE_NOOP("Act", "Apply holiday notice")},
    ActName{"attach-file", QT_TRANSLATE_NOOP("Act", "Attach file")},
    ActName{"remove-attachment", QT_TRANSLATE_NOOP("Act", "Remove attachment")},
    ActName{"export", QT_TRANSLATE_NOOP("Act", "Export")},
    ActName{"print", QT_TRANSLATE_NOOP("Act", "Print")},
    ActName{"backup", QT_TRANSLATE_NOOP("Act", "Back up")},
    ActName{"restore", QT_TRANSLATE_NOOP("Act", "Restore backup")},
    ActName{"backup-before-import", QT_TRANSLATE_NOOP("Act", "Back up before import")},
    ActName{"save-views", QT_TRANSLATE_NOOP("Act", "Keep views")},
    ActName{"export-log", QT_TRANSLATE_NOOP("Act", "Export the log")},
    ActName{"refused", QT_TRANSLATE_NOOP("Act", "Access refused")},
    ActName{"verify", QT_TRANSLATE_NOOP("Act", "Verify audit log")},
    ActName{"set-setting", QT_TRANSLATE_NOOP("Act", "Change setting")},
    ActName{"change-passphrase", QT_TRANSLATE_NOOP("Act", "Change passphrase")},
    ActName{"add-login", QT_TRANSLATE_NOOP("Act", "Add log-in")},
    ActName{"add-person", QT_TRANSLATE_NOOP("Act", "Add person")},
    ActName{"person-leaves", QT_TRANSLATE_NOOP("Act", "Person leaves or comes back")},
    ActName{"revoke-login", QT_TRANSLATE_NOOP("Act", "Revoke log-in")},
    ActName{"undo", QT_TRANSLATE_NOOP("Act", "Undo")},
    ActName{"sample", QT_TRANSLATE_NOOP("Act", "Make sample data")},
    ActName{"schedule", QT_TRANSLATE_NOOP("Act", "Reschedule")},
    ActName{"open-classified", QT_TRANSLATE_NOOP("Act", "Open classified project")},
    ActName{"set-label", QT_TRANSLATE_NOOP("Act", "Set secrecy label")},
    ActName{"set-export-rule", QT_TRANSLATE_NOOP("Act", "Set rule of exports")},
    ActName{"set-approval-binding", QT_TRANSLATE_NOOP("Act", "Bind acts to approvals")},
    ActName{"set-meeting-matters", QT_TRANSLATE_NOOP("Act", "Set the site's matters for meetings")},
    ActName{"aggregation-alarm", QT_TRANSLATE_NOOP("Act", "Aggregation alarm")},
    ActName{"make-key", QT_TRANSLATE_NOOP("Act", "Make signing key")},
    ActName{"make-code", QT_TRANSLATE_NOOP("Act", "Set up one-time codes")},
    ActName{"retire-code", QT_TRANSLATE_NOOP("Act", "End one-time codes")},
    ActName{"set-factor", QT_TRANSLATE_NOOP("Act", "Set second factor")},
    ActName{"lock", QT_TRANSLATE_NOOP("Act", "Lock the window")},
    ActName{"unlock", QT_TRANSLATE_NOOP("Act", "Unlock the window")},
    ActName{"session-over", QT_TRANSLATE_NOOP("Act", "End session at its limit")},
    ActName{"set-policy", QT_TRANSLATE_NOOP("Act", "Set policy or profile")},
    ActName{"export-checklist", QT_TRANSLATE_NOOP("Act", "Export the checklist")},
    ActName{"answer-control", QT_TRANSLATE_NOOP("Act", "Answer for a control")},
    ActName{"appoint-administrators", QT_TRANSLATE_NOOP("Act", "Appoint the three administrators")},
    ActName{"propose-to-second", QT_TRANSLATE_NOOP("Act", "Propose to a second administrator")},
    ActName{"decide-two-persons", QT_TRANSLATE_NOOP("Act", "Decide as second administrator")},
    ActName{"grant-role", QT_TRANSLATE_NOOP("Act", "Give role")},
    ActName{"withdraw-role", QT_TRANSLATE_NOOP("Act", "Take role away")},
    ActName{"settle-rule-pack", QT_TRANSLATE_NOOP("Act", "Bring in or take out rules")},
    ActName{"define-role", QT_TRANSLATE_NOOP("Act", "Define role")},
    ActName{"add-stand-in", QT_TRANSLATE_NOOP("Act", "Set stand-in")},
    ActName{"end-stand-in", QT_TRANSLATE_NOOP("Act", "End stand-in")},
    ActName{"add-avoidance", QT_TRANSLATE_NOOP("Act", "Set avoidance")},
    ActName{"end-avoidance", QT_TRANSLATE_NOOP("Act", "End avoidance")},
    ActName{"set-clearance", QT_TRANSLATE_NOOP("Act", "Set clearance")},
    ActName{"publish-process", QT_TRANSLATE_NOOP("Act", "Publish process")},
    ActName{"retire-process", QT_TRANSLATE_NOOP("Act", "Retire process")},
    ActName{"bring-back-process", QT_TRANSLATE_NOOP("Act", "Bring process back")},
    ActName{"save-process-draft", QT_TRANSLATE_NOOP("Act", "Save draft of process")},
    ActName{"hand-over-send", QT_TRANSLATE_NOOP("Act", "Hand approval over")},
    ActName{"hand-over-answer", QT_TRANSLATE_NOOP("Act", "Take answer in")},
    ActName{"hand-over-refused", QT_TRANSLATE_NOOP("Act", "Refuse outside answer")},
    ActName{"set-outside-system", QT_TRANSLATE_NOOP("Act", "Register outside system")},
    ActName{"case-submit", QT_TRANSLATE_NOOP("Act", "Submit approval")},
    ActName{"case-withdraw", QT_TRANSLATE_NOOP("Act", "Withdraw approval")},
    ActName{"case-urge", QT_TRANSLATE_NOOP("Act", "Urge approval")},
    ActName{"case-terminate", QT_TRANSLATE_NOOP("Act", "Terminate approval")},
    ActName{"case-agree", QT_TRANSLATE_NOOP("Act", "Agree in approval")},
    ActName{"case-refuse", QT_TRANSLATE_NOOP("Act", "Refuse in approval")},
    ActName{"case-return", QT_TRANSLATE_NOOP("Act", "Return approval")},
    ActName{"case-addSigner", QT_TRANSLATE_NOOP("Act", "Add signer")},
    ActName{"case-removeSigner", QT_TRANSLATE_NOOP("Act", "Remove signer")},
    ActName{"case-transfer", QT_TRANSLATE_NOOP("Act", "Transfer approval")},
    ActName{"case-delegate", QT_TRANSLATE_NOOP("Act", "Delegate approval")},
    ActName{"case-copy", QT_TRANSLATE_NOOP("Act", "Send copy of approval")},
    ActName{"case-read", QT_TRANSLATE_NOOP("Act", "Read copy of approval")},
    ActName{"case-assign", QT_TRANSLATE_NOOP("Act", "Assign signers")},
    ActName{"case-tick", QT_TRANSLATE_NOOP("Act", "Deadlines of approvals")},
    ActName{"case-childDone", QT_TRANSLATE_NOOP("Act", "Outcome for approval")},
    ActName{"plan-meeting", QT_TRANSLATE_NOOP("Act", "Plan meeting")},
    ActName{"meeting-addTopic", QT_TRANSLATE_NOOP("Act", "Add topic to meeting")},
    ActName{"meeting-addPaper", QT_TRANSLATE_NOOP("Act", "Add paper to topic")},
    ActName{"meeting-setClock", QT_TRANSLATE_NOOP("Act", "Record dates of topic")},
    ActName{"meeting-avoid", QT_TRANSLATE_NOOP("Act", "Record avoidance in meeting")},
    ActName{"meeting-arrive", QT_TRANSLATE_NOOP("Act", "Record arrival in meeting")},
    ActName{"meeting-leave", QT_TRANSLATE_NOOP("Act", "Record absence from meeting")},
    ActName{"meeting-open", QT_TRANSLATE_NOOP("Act", "Open meeting")},
    ActName{"meeting-callTopic", QT_TRANSLATE_NOOP("Act", "Call topic of meeting")},
    ActName{"meeting-speak", QT_TRANSLATE_NOOP("Act", "Speak in meeting")},
    ActName{"meeting-confirm", QT_TRANSLATE_NOOP("Act", "Confirm words in meeting")},
    ActName{"meeting-callVote", QT_TRANSLATE_NOOP("Act", "Call vote in meeting")},
    ActName{"meeting-cast", QT_TRANSLATE_NOOP("Act", "Vote in meeting")},
    ActName{"meeting-decide", QT_TRANSLATE_NOOP("Act", "Decide in meeting")},
    ActName{"meeting-postpone", QT_TRANSLATE_NOOP("Act", "Postpone topic of meeting")},
    ActName{"meeting-close", QT_TRANSLATE_NOOP("Act", "Close meeting")},
    ActName{"meeting-cancel", QT_TRANSLATE_NOOP("Act", "Cancel meeting")},
    ActName{"enter-figure", QT_TRANSLATE_NOOP("Act", "Enter figure of the ladder")},
    ActName{"withdraw-figure", QT_TRANSLATE_NOOP("Act", "Withdraw figure of the ladder")},
    ActName{"set-annual-plan", QT_TRANSLATE_NOOP("Act", "Set annual investment")},
    ActName{"record-execution", QT_TRANSLATE_NOOP("Act", "Record execution of the annual plan")},
    ActName{"set-quota", QT_TRANSLATE_NOOP("Act", "Set quota of funds")},
    ActName{"remove-quota", QT_TRANSLATE_NOOP("Act", "Remove quota of funds")},
    ActName{"post-voucher", QT_TRANSLATE_NOOP("Act", "Post voucher")},
    ActName{"reverse-voucher", QT_TRANSLATE_NOOP("Act", "Reverse voucher")},
    ActName{"carry-over", QT_TRANSLATE_NOOP("Act", "Carry funds over")},
    ActName{"plan-item-add", QT_TRANSLATE_NOOP("Act", "Add to the goals")},
    ActName{"plan-item-edit", QT_TRANSLATE_NOOP("Act", "Edit goal")},
    ActName{"plan-item-move", QT_TRANSLATE_NOOP("Act", "Move goal")},
    ActName{"plan-item-remove", QT_TRANSLATE_NOOP("Act", "Remove goal")},
    ActName{"dictionary-edit", QT_TRANSLATE_NOOP("Act", "Edit dictionary")},
    ActName{"dictionary-import", QT_TRANSLATE_NOOP("Act", "Import dictionary")},
    ActName{"import-projects", QT_TRANSLATE_NOOP("Act", "Import ledger of projects")},
    ActName{"set-particulars", QT_TRANSLATE_NOOP("Act", "Edit particulars of project")},
    ActName{"draw-place", QT_TRANSLATE_NOOP("Act", "Draw place on the map")},
    ActName{"erase-place", QT_TRANSLATE_NOOP("Act", "Take place off the map")},
    ActName{"decide-overlap", QT_TRANSLATE_NOOP("Act", "Settle works that meet")},
    ActName{"load-map-layer", QT_TRANSLATE_NOOP("Act", "Load layer of the map")},
    ActName{"edit-map-layer", QT_TRANSLATE_NOOP("Act", "Edit layer of the map")},
    ActName{"retire-map-layer", QT_TRANSLATE_NOOP("Act", "Take layer off the map")},
    ActName{"judge-sameness", QT_TRANSLATE_NOOP("Act", "Judge projects that look alike")},
    ActName{"propose-funding", QT_TRANSLATE_NOOP("Act", "Propose funding of a year")},
    ActName{"settle-funding", QT_TRANSLATE_NOOP("Act", "Settle funding proposal")},
    ActName{"stage-begin", QT_TRANSLATE_NOOP("Act", "Begin the steps of project")},
    ActName{"stage-pass", QT_TRANSLATE_NOOP("Act", "Pass step")},
    ActName{"stage-leave-out", QT_TRANSLATE_NOOP("Act", "Leave step out")},
    ActName{"stage-return", QT_TRANSLATE_NOOP("Act", "Send step back")},
    ActName{"stage-reopen", QT_TRANSLATE_NOOP("Act", "Open step again")},
    ActName{"stage-tie", QT_TRANSLATE_NOOP("Act", "Tie step to approval")},
    ActName{"document-add", QT_TRANSLATE_NOOP("Act", "Add document")},
    ActName{"document-edit", QT_TRANSLATE_NOOP("Act", "Edit document")},
    ActName{"document-remove", QT_TRANSLATE_NOOP("Act", "Remove document")},
    ActName{"save-tender", QT_TRANSLATE_NOOP("Act", "Enter tender")},
    ActName{"remove-tender", QT_TRANSLATE_NOOP("Act", "Remove tender")},
    ActName{"record-tender-event", QT_TRANSLATE_NOOP("Act", "Record event of tender")},
    ActName{"save-contract", QT_TRANSLATE_NOOP("Act", "Enter contract")},
    ActName{"remove-contract", QT_TRANSLATE_NOOP("Act", "Remove contract")},
    ActName{"sign-contract", QT_TRANSLATE_NOOP("Act", "Sign contract")},
    ActName{"end-contract", QT_TRANSLATE_NOOP("Act", "End contract")},
    ActName{"save-guarantee", QT_TRANSLATE_NOOP("Act", "Enter guarantee")},
    ActName{"save-payment", QT_TRANSLATE_NOOP("Act", "Enter payment")},
    ActName{"remove-payment", QT_TRANSLATE_NOOP("Act", "Remove payment")},
    ActName{"confirm-payment", QT_TRANSLATE_NOOP("Act", "Confirm payment")},
    ActName{"follow-up-add", QT_TRANSLATE_NOOP("Act", "Make follow-up")},
    ActName{"follow-up-report", QT_TRANSLATE_NOOP("Act", "Report on follow-up")},
    ActName{"follow-up-settle", QT_TRANSLATE_NOOP("Act", "Settle follow-up")},
    ActName{"follow-up-return", QT_TRANSLATE_NOOP("Act", "Send follow-up back")},
    ActName{"follow-up-urge", QT_TRANSLATE_NOOP("Act", "Urge follow-up")},
    ActName{"save-sensor", QT_TRANSLATE_NOOP("Act", "Register or edit sensor")},
    ActName{"retire-sensor", QT_TRANSLATE_NOOP("Act", "Retire sensor")},
    ActName{"take-readings", QT_TRANSLATE_NOOP("Act", "Take in readings of sensors")},
    ActName{"handle-sensor-alarm", QT_TRANSLATE_NOOP("Act", "Handle alarm of a sensor")},
    ActName{"set-sensor-feed", QT_TRANSLATE_NOOP("Act", "Name the broker of sensors")},
    ActName{"field-register-device", QT_TRANSLATE_NOOP("Act", "Register field device")},
    ActName{"field-revoke-device", QT_TRANSLATE_NOOP("Act", "Strike off field device")},
    ActName{"field-save-form", QT_TRANSLATE_NOOP("Act", "Save field form")},
    ActName{"field-publish-form", QT_TRANSLATE_NOOP("Act", "Publish field form")},
    ActName{"field-retire-form", QT_TRANSLATE_NOOP("Act", "Withdraw field form")},
    ActName{"field-prepare", QT_TRANSLATE_NOOP("Act", "Make field package")},
    ActName{"field-import", QT_TRANSLATE_NOOP("Act", "Take in package from the field")},
    ActName{"field-receipt", QT_TRANSLATE_NOOP("Act", "Make receipt for the field")},
    ActName{"field-decide", QT_TRANSLATE_NOOP("Act", "Settle conflict from the field")},
    ActName{"field-review", QT_TRANSLATE_NOOP("Act", "Review report from the field")},
    ActName{"take-risk-snapshots", QT_TRANSLATE_NOOP("Act", "Take risk snapshots")},
    ActName{"score-risks", QT_TRANSLATE_NOOP("Act", "Foretell risks")},
    ActName{"import-outcomes", QT_TRANSLATE_NOOP("Act", "Import past outcomes")},
    ActName{"train-risk-model", QT_TRANSLATE_NOOP("Act", "Train risk model")},
    ActName{"roll-back-risk-model", QT_TRANSLATE_NOOP("Act", "Roll risk model back")},
    ActName{"risk-warn", QT_TRANSLATE_NOOP("Act", "Look for signs of trouble")},
    ActName{"acknowledge-warning", QT_TRANSLATE_NOOP("Act", "Acknowledge warning")},
    ActName{"judge-warning", QT_TRANSLATE_NOOP("Act", "Judge warning")},
    ActName{"find-remedy", QT_TRANSLATE_NOOP("Act", "Ask for a remedy")},
    ActName{"fix-remedy", QT_TRANSLATE_NOOP("Act", "Report remedy as done")},
    ActName{"check-remedy", QT_TRANSLATE_NOOP("Act", "Check remedy")},
    ActName{"save-risk", QT_TRANSLATE_NOOP("Act", "Edit risk register")},
    ActName{"set-warning-policy", QT_TRANSLATE_NOOP("Act", "Set when people are warned")},
};

struct ReferenceColumn {
    std::string_view column;
    EntityKind kind;
};

constexpr std::array kReferenceColumns{
    ReferenceColumn{"project", EntityKind::Project},
    ReferenceColumn{"task", EntityKind::Task},
    ReferenceColumn{"predecessor", EntityKind::Task},
    ReferenceColumn{"successor", EntityKind::Task},
    ReferenceColumn{"resource", EntityKind::Resource},
    ReferenceColumn{"calendar", EntityKind::Calendar},
    ReferenceColumn{"base", EntityKind::Calendar},
    ReferenceColumn{"baseline", EntityKind::Baseline},
    ReferenceColumn{"control_baseline", EntityKind::Baseline},
    ReferenceColumn{"scenario", EntityKind::Scenario},
    ReferenceColumn{"predecessor_project", EntityKind::Project},
    ReferenceColumn{"unit", EntityKind::OrgUnit},
    ReferenceColumn{"owner", EntityKind::OrgUnit},
    ReferenceColumn{"district", EntityKind::OrgUnit},
    ReferenceColumn{"leader", EntityKind::Person},
    ReferenceColumn{"person", EntityKind::Person},
    ReferenceColumn{"from_person", EntityKind::Person},
    ReferenceColumn{"to_person", EntityKind::Person},
    ReferenceColumn{"starter", EntityKind::Person},
    ReferenceColumn{"actor", EntityKind::Person},
    ReferenceColumn{"proposer", EntityKind::Person},
    ReferenceColumn{"second", EntityKind::Person},
    ReferenceColumn{"in_case", EntityKind::ApprovalCase},
    ReferenceColumn{"from_case", EntityKind::ApprovalCase},
    ReferenceColumn{"meeting", EntityKind::Meeting},
    ReferenceColumn{"from_meeting", EntityKind::Meeting},
    ReferenceColumn{"asked_by", EntityKind::Person},
    ReferenceColumn{"child", EntityKind::ApprovalCase},
    ReferenceColumn{"evidence", EntityKind::Attachment},
    ReferenceColumn{"attachment", EntityKind::Attachment},
    ReferenceColumn{"document", EntityKind::ProjectDocument},
};

/// What a reference column points at; "parent" is of the entity's own kind.
std::optional<EntityKind> targetOf(const EntityInfo &info, const FieldInfo &field)
{
    if (std::string_view(field.column) == "parent")
        return info.kind;
    for (const ReferenceColumn &r : kReferenceColumns) {
        if (r.column == field.column)
            return r.kind;
    }
    return {};
}

/// The random end of an id tells more than its time-ordered start.
QString shortId(const Uuid &id)
{
    return u"…"_s + id.toString().last(8);
}

QString cut(const QString &text)
{
    if (text.size() <= kLongestText)
        return text;
    // never through the middle of a character
    const qsizetype at = text[kLongestText - 1].isHighSurrogate() ? kLongestText - 1 : kLongestText;
    return text.first(at) + u'…';
}

QString durationText(Minutes minutes)
{
    const auto size =
        minutes < 0 ? 0 - static_cast<std::uint64_t>(minutes) : static_cast<std::uint64_t>(minutes);
    const std::uint64_t days = size / kMinutesPerWorkDay;
    const std::uint64_t hours = size % kMinutesPerWorkDay / 60;
    const std::uint64_t rest = size % 60;
    QStringList parts;
    if (days > 0 || size == 0)
        parts << Audit::tr("%1 d", "working days").arg(days);
    if (hours > 0)
        parts << Audit::tr("%1 h", "hours").arg(hours);
    if (rest > 0)
        parts << Audit::tr("%1 min", "minutes").arg(rest);
    return (minutes < 0 ? u"-"_s : QString()) + parts.join(u' ');
}

/// Years, and months in thousands; -1 = long: as labels keep their term in one number.
QString termText(std::int64_t stored)
{
    constexpr std::int64_t kMonth = 1000;
    if (stored < 0)
        return Audit::tr("without end");
    const QString years = Audit::tr("%1 years").arg(stored % kMonth);
    return stored < kMonth ? years : Audit::tr("%1 and %2 months").arg(years).arg(stored / kMonth);
}

QString wholeText(const EntityInfo &info, const FieldInfo &field, std::int64_t value)
{
    switch (field.type) {
    case FieldType::Flag:
        return value ? Audit::tr("yes") : Audit::tr("no");
    case FieldType::Choice:
        return choiceText(info, field, value);
    case FieldType::Money:
        return Audit::tr("%1 yuan").arg(inYuan({value}));
    case FieldType::Duration:
        return durationText(value);
    case FieldType::Wall: {
        constexpr std::int64_t kMostMinutes = 4'000'000'000'000; // beyond it a calendar has no date
        return value > -kMostMinutes && value < kMostMinutes ? WallTime{value}.toString()
                                                             : QString::number(value);
    }
    default:
        return std::string_view(field.column) == "secrecy_years" ? termText(value)
                                                                 : QString::number(value);
    }
}

QString
idText(const EntityInfo &info, const FieldInfo &field, const Uuid &id, const NameLookup &names)
{
    const auto kind = targetOf(info, field);
    const QString name = kind && names ? names(*kind, id) : QString();
    return name.isEmpty() ? shortId(id) : cut(name);
}

/// The value that the change leaves, or took away.
const FieldValue &lastValue(const FieldChange &field)
{
    return isNull(field.after) ? field.before : field.after;
}

const FieldChange *find(const EntityChange &change, const EntityInfo &info, QStringView column)
{
    const int index = fieldIndex(info, column);
    for (const FieldChange &f : change.fields) {
        if (f.field == index)
            return &f;
    }
    return nullptr;
}

/// The field that names a thing to people, when the change has it and it is not empty.
const FieldChange *namingField(const EntityChange &change, const EntityInfo &info)
{
    for (const QStringView column : {u"name", u"code", u"key"}) {
        const FieldChange *f = find(change, info, column);
        const auto *text = f ? std::get_if<QString>(&lastValue(*f)) : nullptr;
        if (text && !text->isEmpty())
            return f;
    }
    return nullptr;
}

/// A link or an assignment has no name: what it joins names it.
QString joinedNames(const EntityChange &change, const EntityInfo &info, const NameLookup &names)
{
    QStringList parts;
    for (const FieldChange &f : change.fields) {
        const FieldInfo &field = info.fields[f.field];
        const auto *id = std::get_if<Uuid>(&lastValue(f));
        if (field.type == FieldType::Reference && id && std::string_view(field.column) != "project")
            parts << idText(info, field, *id, names);
    }
    return parts.join(u" → "_s);
}

/// A setting's key for people; one that is not known stands as it is.
QString settingLabel(const QString &key)
{
    static constexpr auto kHolidays = "holidays."_L1;
    if (key.startsWith(kHolidays))
        return Audit::tr("Holiday notice of %1").arg(key.sliced(kHolidays.size()));
    if (key == "workspace.name"_L1)
        return Audit::tr("Name of the workspace");
    if (key == "workspace.fictional"_L1)
        return Audit::tr("Fictional data");
    if (key == "backup.keep"_L1)
        return Audit::tr("Number of backups kept");
    if (key == "security.export-approval-from"_L1)
        return Audit::tr("Label from which exports need an approval");
    if (key == "security.watermark-screen-from"_L1)
        return Audit::tr("Label from which the screen bears a watermark");
    if (key == "security.watermark-print-from"_L1)
        return Audit::tr("Label from which paper bears a watermark");
    if (key == "approval.binding"_L1)
        return Audit::tr("Acts bound to approvals");
    return key;
}

QString nameOf(const EntityChange &change, const EntityInfo &info, const NameLookup &names)
{
    if (info.kind == EntityKind::Setting) {
        const FieldChange *key = find(change, info, u"key");
        if (key)
            return settingLabel(std::get<QString>(lastValue(*key)));
        return settingLabel(names ? names(change.entity, change.id) : shortId(change.id));
    }
    if (const FieldChange *f = namingField(change, info))
        return cut(std::get<QString>(lastValue(*f)));
    QString name = names ? names(change.entity, change.id) : QString();
    if (name.isEmpty() && change.kind != ChangeKind::Update)
        name = joinedNames(change, info, names);
    return name.isEmpty() ? shortId(change.id) : cut(name);
}

AuditLine frontOf(const LogRecord &record)
{
    AuditLine line;
    line.sequence = record.sequence;
    line.time = QDateTime::fromMSecsSinceEpoch(record.utc).toString(u"yyyy-MM-dd HH:mm:ss");
    line.person = record.personName;
    if (line.person.isEmpty())
        line.person =
            record.person.isValid() ? shortId(record.person.value()) : Audit::tr("(the program)");
    line.act = actLabel(record.command);
    line.project = record.projectCode;
    line.note = record.note;
    line.hash = toHex(record.hash).first(16);
    return line;
}

/// Collects lines up to the most that are wanted and counts the rest.
class LineCollector {
public:
    LineCollector(const LogRecord &record, const NameLookup &names, std::size_t most)
        : m_front(frontOf(record))
        , m_names(names)
        , m_most(most)
    {}

    void add(const EntityChange &change)
    {
        const EntityInfo *info = entityInfo(change.entity);
        if (!info)
            return;
        const bool whole = change.kind != ChangeKind::Update;
        const std::size_t count = whole ? 1 : change.fields.size();
        if (m_lines.size() >= m_most) { // only counted: an import has thousands
            m_left += count;
            return;
        }
        AuditLine line = m_front;
        line.subject = QCoreApplication::translate("Entity", info->label) + u' '
                       + nameOf(change, *info, m_names);
        if (whole)
            return addWhole(change, *info, std::move(line));
        for (const FieldChange &f : change.fields)
            addField(*info, f, line);
    }

    [[nodiscard]] std::vector<AuditLine> finish()
    {
        if (m_left > 0) {
            AuditLine line = m_front;
            line.note = Audit::tr("%1 more changes are not shown.").arg(m_left);
            m_lines.push_back(std::move(line));
        }
        if (m_lines.empty())
            m_lines.push_back(m_front);
        return std::move(m_lines);
    }

    void addNote(const QString &note)
    {
        AuditLine line = m_front;
        line.note = line.note.isEmpty() ? note : line.note + u' ' + note;
        m_lines.push_back(std::move(line));
    }

private:
    /// One line for a thing that came or went: its name on the side where it exists.
    void addWhole(const EntityChange &change, const EntityInfo &info, AuditLine line)
    {
        QString value;
        const FieldChange *set =
            info.kind == EntityKind::Setting ? find(change, info, u"value") : nullptr;
        if (const FieldChange *naming = set ? set : namingField(change, info)) {
            const FieldInfo &field = info.fields[naming->field];
            line.field = QCoreApplication::translate("Field", field.label);
            value = valueText(info, field, lastValue(*naming), m_names);
        } else {
            value = joinedNames(change, info, m_names);
        }
        (change.kind == ChangeKind::Insert ? line.after : line.before) = value;
        m_lines.push_back(std::move(line));
    }

    void addField(const EntityInfo &info, const FieldChange &change, const AuditLine &front)
    {
        if (change.field >= info.fields.size())
            return;
        if (m_lines.size() >= m_most) {
            ++m_left;
            return;
        }
        const FieldInfo &field = info.fields[change.field];
        AuditLine line = front;
        line.field = QCoreApplication::translate("Field", field.label);
        line.before = valueText(info, field, change.before, m_names);
        line.after = valueText(info, field, change.after, m_names);
        m_lines.push_back(std::move(line));
    }

    AuditLine m_front;
    const NameLookup &m_names;
    std::size_t m_most;
    std::size_t m_left = 0;
    std::vector<AuditLine> m_lines;
};

} // namespace

QString actLabel(const QString &command)
{
    static constexpr auto kUndo = "undo:"_L1;
    if (command.startsWith(kUndo))
        return Audit::tr("Undo: %1").arg(actLabel(command.sliced(kUndo.size())));
    static constexpr auto kRedo = "redo:"_L1;
    if (command.startsWith(kRedo))
        return Audit::tr("Redo: %1").arg(actLabel(command.sliced(kRedo.size())));
    for (const ActName &act : kActs) {
        if (command
            == QLatin1StringView(act.command.data(), static_cast<qsizetype>(act.command.size())))
            return QCoreApplication::translate("Act", act.label);
    }
    return command;
}

QString valueText(const EntityInfo &info,
                  const FieldInfo &field,
                  const FieldValue &value,
                  const NameLookup &names)
{
    if (const auto *whole = std::get_if<std::int64_t>(&value))
        return wholeText(info, field, *whole);
    if (const auto *real = std::get_if<double>(&value))
        return QString::number(*real, 'g', 12);
    if (const auto *text = std::get_if<QString>(&value))
        return cut(*text);
    if (const auto *raw = std::get_if<QByteArray>(&value)) {
        const QString hex =
            QString::fromLatin1(raw->first(std::min(raw->size(), kHexBytes)).toHex());
        return raw->size() > kHexBytes ? hex + u'…' : hex;
    }
    if (const auto *id = std::get_if<Uuid>(&value))
        return idText(info, field, *id, names);
    return {};
}

std::vector<AuditLine>
describe(const LogRecord &record, const NameLookup &names, std::size_t mostFields)
{
    LineCollector lines(record, names, mostFields);
    QStringList unknown;
    const auto set = decodeChanges(record.payload, &unknown);
    if (!set) {
        lines.addNote(set.error().message);
        return lines.finish();
    }
    for (const EntityChange &change : set->changes)
        lines.add(change);
    if (!unknown.isEmpty())
        lines.addNote(Audit::tr("Written by a newer version of the program; not shown here: %1.")
                          .arg(unknown.join(u", "_s)));
    return lines.finish();
}

} // namespace zs
