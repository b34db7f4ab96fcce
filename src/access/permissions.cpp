// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/permissions.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <array>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

using enum PermissionArea;

/// Reads like what follows the name: scoped, avoidable, personal, two persons.
struct Flags {
    bool scoped = false;
    bool avoidable = false;
    bool personal = false;
    bool twoPersons = false;
};
constexpr Flags kPlain{};
constexpr Flags kScoped{.scoped = true};
constexpr Flags kJudging{.scoped = true, .avoidable = true};
constexpr Flags kInPerson{.scoped = true, .avoidable = true, .personal = true};
constexpr Flags kByTwo{.personal = true, .twoPersons = true};

constexpr PermissionInfo
row(Permission p, const char *key, const char *label, PermissionArea area, const Flags &f)
{
    return {p, key, label, area, f.scoped, f.avoidable, f.personal, f.twoPersons};
}

using P = Permission;

// clang-format off
constexpr std::array kPermissions{
    row(P::OwnSession,         "session.own",          QT_TRANSLATE_NOOP("Permission", "Log in and manage one's own passphrase"),          Own,        kPlain),
    row(P::ProjectRead,        "project.read",         QT_TRANSLATE_NOOP("Permission", "Read projects, plans and their files"),            Project,    kScoped),
    row(P::ProjectCreate,      "project.create",       QT_TRANSLATE_NOOP("Permission", "Create projects"),                                 Project,    kScoped),
    row(P::ProjectEdit,        "project.edit",         QT_TRANSLATE_NOOP("Permission", "Edit a project's particulars"),                    Project,    kScoped),
    row(P::PlanEdit,           "plan.edit",            QT_TRANSLATE_NOOP("Permission", "Edit tasks, links and durations"),                 Project,    kScoped),
    row(P::BaselineManage,     "plan.baseline",        QT_TRANSLATE_NOOP("Permission", "Save and choose baselines"),                       Project,    kScoped),
    row(P::ScenarioEdit,       "plan.scenario",        QT_TRANSLATE_NOOP("Permission", "Work out scenarios"),                              Project,    kScoped),
    row(P::ProgressRecord,     "progress.record",      QT_TRANSLATE_NOOP("Permission", "Report progress"),                                 Project,    kScoped),
    row(P::ProgressSettle,     "progress.settle",      QT_TRANSLATE_NOOP("Permission", "Set the status date and settle progress"),         Project,    kScoped),
    row(P::ResourceEdit,       "resource.edit",        QT_TRANSLATE_NOOP("Permission", "Edit a project's resources and assignments"),      Project,    kScoped),
    row(P::PoolEdit,           "resource.pool",        QT_TRANSLATE_NOOP("Permission", "Edit the shared resources"),                       Project,    kPlain),
    row(P::CalendarManage,     "calendar.manage",      QT_TRANSLATE_NOOP("Permission", "Apply holiday notices and shared calendars"),      Project,    kPlain),
    row(P::LibraryManage,      "library.manage",       QT_TRANSLATE_NOOP("Permission", "Keep plans, dictionaries and the library"),        Project,    kPlain),
    row(P::AttachmentAdd,      "file.add",             QT_TRANSLATE_NOOP("Permission", "Attach files"),                                    Files,      kScoped),
    row(P::AttachmentRemove,   "file.remove",          QT_TRANSLATE_NOOP("Permission", "Remove attached files"),                           Files,      kScoped),
    row(P::DataImport,         "data.import",          QT_TRANSLATE_NOOP("Permission", "Import data"),                                     Exchange,   kScoped),
    row(P::DataExport,         "data.export",          QT_TRANSLATE_NOOP("Permission", "Export data out of the workspace"),                Exchange,   kScoped),
    row(P::DataPrint,          "data.print",           QT_TRANSLATE_NOOP("Permission", "Print"),                                           Exchange,   kScoped),
    row(P::WarningReceive,     "warning.receive",      QT_TRANSLATE_NOOP("Permission", "Receive the warnings of the unit"),                Insight,    kScoped),
    row(P::ApprovalStart,      "approval.start",       QT_TRANSLATE_NOOP("Permission", "Start approvals"),                                 Approval,   kScoped),
    row(P::ApprovalDecide,     "approval.decide",      QT_TRANSLATE_NOOP("Permission", "Decide in approvals"),                             Approval,   kJudging),
    row(P::ProcessDefine,      "approval.define",      QT_TRANSLATE_NOOP("Permission", "Define approval processes"),                       Approval,   kPlain),
    row(P::MeetingPrepare,     "meeting.prepare",      QT_TRANSLATE_NOOP("Permission", "Prepare meetings and keep their minutes"),         Approval,   kScoped),
    row(P::MeetingVote,        "meeting.vote",         QT_TRANSLATE_NOOP("Permission", "Speak and vote in collective decisions"),          Approval,   kInPerson),
    row(P::LegalReview,        "legal.review",         QT_TRANSLATE_NOOP("Permission", "Review legality"),                                 Approval,   kJudging),
    row(P::SupervisionRecord,  "supervision.record",   QT_TRANSLATE_NOOP("Permission", "Record supervision opinions"),                     Approval,   kJudging),
    row(P::MoneyRead,          "money.read",           QT_TRANSLATE_NOOP("Permission", "Read budgets, contracts and payments"),            Money,      kScoped),
    row(P::MoneyEdit,          "money.edit",           QT_TRANSLATE_NOOP("Permission", "Edit budgets and funding"),                        Money,      kScoped),
    row(P::FundManage,         "fund.manage",          QT_TRANSLATE_NOOP("Permission", "Keep quotas of funds and their ledger"),           Money,      kPlain),
    row(P::ContractEdit,       "contract.edit",        QT_TRANSLATE_NOOP("Permission", "Edit contracts"),                                  Money,      kScoped),
    row(P::PaymentConfirm,     "payment.confirm",      QT_TRANSLATE_NOOP("Permission", "Confirm payments"),                                Money,      kJudging),
    row(P::RiskRead,           "risk.read",            QT_TRANSLATE_NOOP("Permission", "Read risk assessments"),                           Insight,    kScoped),
    row(P::RiskEdit,           "risk.edit",            QT_TRANSLATE_NOOP("Permission", "Assess and treat risks"),                          Insight,    kScoped),
    row(P::MapRead,            "map.read",             QT_TRANSLATE_NOOP("Permission", "See projects on the map"),                         Insight,    kScoped),
    row(P::MapEdit,            "map.edit",             QT_TRANSLATE_NOOP("Permission", "Draw places on the map"),                          Insight,    kScoped),
    row(P::MapManage,          "map.manage",           QT_TRANSLATE_NOOP("Permission", "Keep the layers of the map"),                      Insight,    kPlain),
    row(P::FieldManage,        "field.manage",         QT_TRANSLATE_NOOP("Permission", "Prepare field packages and take them in"),         Insight,    kScoped),
    row(P::RiskManage,         "risk.manage",          QT_TRANSLATE_NOOP("Permission", "Train risk models and import past outcomes"),      Insight,    kPlain),
    row(P::ArchiveTransfer,    "archive.transfer",     QT_TRANSLATE_NOOP("Permission", "File and transfer archives"),                      Files,      kScoped),
    row(P::LabelPropose,       "label.propose",        QT_TRANSLATE_NOOP("Permission", "Propose secrecy labels"),                          Secrecy,    kScoped),
    row(P::LabelApprove,       "label.approve",        QT_TRANSLATE_NOOP("Permission", "Determine secrecy labels"),                        Secrecy,    kInPerson),
    row(P::AccountManage,      "account.manage",       QT_TRANSLATE_NOOP("Permission", "Manage persons and log-ins"),                      System,     kPlain),
    row(P::BackupMake,         "backup.make",          QT_TRANSLATE_NOOP("Permission", "Make backups"),                                    System,     kPlain),
    row(P::BackupRestore,      "backup.restore",       QT_TRANSLATE_NOOP("Permission", "Restore backups"),                                 System,     kPlain),
    row(P::SystemSetting,      "system.setting",       QT_TRANSLATE_NOOP("Permission", "Change settings of the workspace"),                System,     kPlain),
    row(P::RoleGrant,          "role.grant",           QT_TRANSLATE_NOOP("Permission", "Grant and withdraw roles"),                        Security,   kPlain),
    row(P::RoleDefine,         "role.define",          QT_TRANSLATE_NOOP("Permission", "Define the site's own roles"),                     Security,   kByTwo),
    row(P::ClearanceSet,       "clearance.set",        QT_TRANSLATE_NOOP("Permission", "Set clearances and need to know"),                 Security,   kPlain),
    row(P::PolicySet,          "policy.set",           QT_TRANSLATE_NOOP("Permission", "Choose passphrase policy and protection profile"), Security,   kByTwo),
    row(P::DelegationManage,   "delegation.manage",    QT_TRANSLATE_NOOP("Permission", "Register delegations"),                            Security,   kPlain),
    row(P::AuditorLogRead,     "log.read-auditor",     QT_TRANSLATE_NOOP("Permission", "Read the log of what the auditor did"),            Security,   kPlain),
    row(P::LogRead,            "log.read",             QT_TRANSLATE_NOOP("Permission", "Read the audit log"),                              Audit,      kPlain),
    row(P::LogVerify,          "log.verify",           QT_TRANSLATE_NOOP("Permission", "Verify the audit log"),                            Audit,      kPlain),
    row(P::LogExport,          "log.export",           QT_TRANSLATE_NOOP("Permission", "Export the audit log"),                            Audit,      kPlain),
    row(P::AlarmHandle,        "alarm.handle",         QT_TRANSLATE_NOOP("Permission", "Handle security alarms"),                          Audit,      kPlain),
    row(P::AdministratorAppoint, "administrator.appoint", QT_TRANSLATE_NOOP("Permission", "Appoint or dismiss an administrator"),          Separation, kByTwo),
};

constexpr bool kByProgram = true;

constexpr std::array kActPowers{
    ActPower{"log-in",                  P::OwnSession, kByProgram},
    ActPower{"log-in-failed",           P::OwnSession, kByProgram},
    ActPower{"create-workspace",        P::OwnSession, kByProgram},
    ActPower{"sample",                  P::OwnSession, kByProgram},
    ActPower{"change-passphrase",       P::OwnSession},
    ActPower{"create-project",          P::ProjectCreate},
    ActPower{"import-plan",             P::DataImport},
    ActPower{"set-project-field",       P::ProjectEdit},
    ActPower{"add-task",                P::PlanEdit},
    ActPower{"rename-task",             P::PlanEdit},
    ActPower{"delete-tasks",            P::PlanEdit},
    ActPower{"indent-tasks",            P::PlanEdit},
    ActPower{"outdent-tasks",           P::PlanEdit},
    ActPower{"move-task",               P::PlanEdit},
    ActPower{"set-task-field",          P::PlanEdit},
    ActPower{"set-duration",            P::PlanEdit},
    ActPower{"set-constraint",          P::PlanEdit},
    ActPower{"add-link",                P::PlanEdit},
    ActPower{"remove-link",             P::PlanEdit},
    ActPower{"edit-link",               P::PlanEdit},
    ActPower{"split-task",              P::PlanEdit},
    ActPower{"join-task",               P::PlanEdit},
    ActPower{"edit-cells",              P::PlanEdit},
    ActPower{"import-table",            P::DataImport},
    ActPower{"add-external-link",       P::PlanEdit},
    ActPower{"accept-external-dates",   P::PlanEdit},
    ActPower{"apply-levelling",         P::PlanEdit},
    ActPower{"apply-replan",            P::PlanEdit},
    ActPower{"clear-levelling",         P::PlanEdit},
    ActPower{"save-baseline",           P::BaselineManage},
    ActPower{"delete-baseline",         P::BaselineManage},
    ActPower{"set-control-baseline",    P::BaselineManage},
    ActPower{"create-scenario",         P::ScenarioEdit},
    ActPower{"rename-scenario",         P::ScenarioEdit},
    ActPower{"delete-scenario",         P::ScenarioEdit},
    ActPower{"save-scenario",           P::ScenarioEdit},
    ActPower{"adopt-scenario",          P::PlanEdit},
    ActPower{"record-progress",         P::ProgressRecord},
    ActPower{"set-status-date",         P::ProgressSettle},
    ActPower{"update-progress-to-date", P::ProgressSettle},
    ActPower{"reschedule-unfinished",   P::ProgressSettle},
    ActPower{"store-period",            P::ProgressSettle},
    ActPower{"delete-period",           P::ProgressSettle},
    ActPower{"add-resource",            P::ResourceEdit},
    ActPower{"set-resource-field",      P::ResourceEdit},
    ActPower{"delete-resource",         P::ResourceEdit},
    ActPower{"assign-resource",         P::ResourceEdit},
    ActPower{"set-assignment",          P::ResourceEdit},
    ActPower{"remove-assignment",       P::ResourceEdit},
    ActPower{"share-resource",          P::PoolEdit},
    ActPower{"add-pool-resource",       P::PoolEdit},
    ActPower{"apply-notice",            P::CalendarManage},
    ActPower{"attach-file",             P::AttachmentAdd},
    ActPower{"remove-attachment",       P::AttachmentRemove},
    ActPower{"export",                  P::DataExport},
    ActPower{"print",                   P::DataPrint},
    ActPower{"backup",                  P::BackupMake},
    ActPower{"restore",                 P::BackupRestore},
    ActPower{"set-setting",             P::SystemSetting},
    ActPower{"add-person",              P::AccountManage},
    ActPower{"person-leaves",           P::AccountManage},
    ActPower{"add-login",               P::AccountManage},
    ActPower{"revoke-login",            P::AccountManage},
    ActPower{"backup-before-import",    P::DataImport},
    ActPower{"save-views",              P::OwnSession},
    ActPower{"export-log",              P::LogExport},
    ActPower{"refused",                 P::OwnSession, kByProgram},
    ActPower{"open-project",            P::ProjectRead},
    ActPower{"open-classified",         P::OwnSession, kByProgram},
    ActPower{"set-label",               P::LabelPropose},
    ActPower{"set-export-rule",         P::PolicySet},
    ActPower{"set-approval-binding",    P::PolicySet},
    ActPower{"set-meeting-matters",     P::PolicySet},
    ActPower{"aggregation-alarm",       P::OwnSession},
    ActPower{"make-key",                P::OwnSession},
    ActPower{"make-code",               P::OwnSession},
    ActPower{"retire-code",             P::OwnSession},
    ActPower{"set-factor",              P::OwnSession},
    ActPower{"lock",                    P::OwnSession},
    ActPower{"unlock",                  P::OwnSession},
    ActPower{"session-over",            P::OwnSession},
    ActPower{"set-policy",              P::PolicySet},
    ActPower{"answer-control",          P::SystemSetting},
    ActPower{"export-checklist",        P::OwnSession},
    ActPower{"settle-rule-pack",        P::PolicySet},
    ActPower{"appoint-administrators",  P::AdministratorAppoint},
    ActPower{"propose-to-second",       P::AdministratorAppoint},
    ActPower{"decide-two-persons",      P::AdministratorAppoint},
    ActPower{"grant-role",              P::RoleGrant},
    ActPower{"withdraw-role",           P::RoleGrant},
    ActPower{"define-role",             P::RoleDefine},
    ActPower{"add-stand-in",            P::DelegationManage},
    ActPower{"end-stand-in",            P::DelegationManage},
    ActPower{"add-avoidance",           P::DelegationManage},
    ActPower{"end-avoidance",           P::DelegationManage},
    ActPower{"set-clearance",           P::ClearanceSet},
    ActPower{"publish-process",         P::ProcessDefine},
    ActPower{"retire-process",          P::ProcessDefine},
    ActPower{"bring-back-process",      P::ProcessDefine},
    ActPower{"save-process-draft",      P::ProcessDefine},
    ActPower{"hand-over-send",          P::ApprovalDecide},
    ActPower{"hand-over-answer",        P::ApprovalDecide},
    ActPower{"hand-over-refused",       P::OwnSession, kByProgram},
    ActPower{"set-outside-system",      P::SystemSetting},
    ActPower{"stage-begin",             P::ProjectEdit},
    ActPower{"stage-pass",              P::ProjectEdit},
    ActPower{"stage-leave-out",         P::ProjectEdit},
    ActPower{"stage-return",            P::ProjectEdit},
    ActPower{"stage-reopen",            P::ProjectEdit},
    ActPower{"stage-tie",               P::ProjectEdit},
    ActPower{"document-add",            P::ProjectEdit},
    ActPower{"document-edit",           P::ProjectEdit},
    ActPower{"document-remove",         P::ProjectEdit},
    ActPower{"case-submit",             P::ApprovalStart},
    ActPower{"case-withdraw",           P::ApprovalStart},
    ActPower{"case-urge",               P::ApprovalStart},
    ActPower{"case-terminate",          P::ApprovalStart},
    ActPower{"case-agree",              P::ApprovalDecide},
    ActPower{"case-refuse",             P::ApprovalDecide},
    ActPower{"case-return",             P::ApprovalDecide},
    ActPower{"case-addSigner",          P::ApprovalDecide},
    ActPower{"case-removeSigner",       P::ApprovalDecide},
    ActPower{"case-transfer",           P::ApprovalDecide},
    ActPower{"case-delegate",           P::ApprovalDecide},
    ActPower{"case-copy",               P::OwnSession},
    ActPower{"case-read",               P::OwnSession},
    ActPower{"case-assign",             P::ProcessDefine},
    ActPower{"case-tick",               P::OwnSession, kByProgram},
    ActPower{"case-childDone",          P::OwnSession, kByProgram},
    ActPower{"plan-meeting",            P::MeetingPrepare},
    ActPower{"meeting-addTopic",        P::MeetingPrepare},
    ActPower{"meeting-addPaper",        P::MeetingPrepare},
    ActPower{"meeting-setClock",        P::MeetingPrepare},
    ActPower{"meeting-avoid",           P::MeetingPrepare},
    ActPower{"meeting-arrive",          P::MeetingPrepare},
    ActPower{"meeting-leave",           P::MeetingPrepare},
    ActPower{"meeting-open",            P::MeetingPrepare},
    ActPower{"meeting-callTopic",       P::MeetingPrepare},
    ActPower{"meeting-speak",           P::OwnSession},
    ActPower{"meeting-confirm",         P::OwnSession},
    ActPower{"meeting-callVote",        P::MeetingPrepare},
    ActPower{"meeting-cast",            P::MeetingVote},
    ActPower{"meeting-decide",          P::MeetingVote},
    ActPower{"meeting-postpone",        P::MeetingVote},
    ActPower{"meeting-close",           P::MeetingVote},
    ActPower{"meeting-cancel",          P::MeetingPrepare},
    ActPower{"save-tender",             P::ContractEdit},
    ActPower{"remove-tender",           P::ContractEdit},
    ActPower{"record-tender-event",     P::ContractEdit},
    ActPower{"save-contract",           P::ContractEdit},
    ActPower{"remove-contract",         P::ContractEdit},
    ActPower{"sign-contract",           P::ContractEdit},
    ActPower{"end-contract",            P::ContractEdit},
    ActPower{"save-guarantee",          P::ContractEdit},
    ActPower{"save-payment",            P::ContractEdit},
    ActPower{"remove-payment",          P::ContractEdit},
    ActPower{"confirm-payment",         P::PaymentConfirm},
    ActPower{"enter-figure",            P::MoneyEdit},
    ActPower{"withdraw-figure",         P::MoneyEdit},
    ActPower{"set-annual-plan",         P::MoneyEdit},
    ActPower{"record-execution",        P::MoneyEdit},
    ActPower{"set-quota",               P::FundManage},
    ActPower{"remove-quota",            P::FundManage},
    ActPower{"post-voucher",            P::FundManage},
    ActPower{"reverse-voucher",         P::FundManage},
    ActPower{"carry-over",              P::FundManage},
    ActPower{"follow-up-add",           P::ApprovalDecide},
    ActPower{"follow-up-report",        P::OwnSession},
    ActPower{"follow-up-settle",        P::OwnSession},
    ActPower{"follow-up-return",        P::OwnSession},
    ActPower{"plan-item-add",           P::LibraryManage},
    ActPower{"plan-item-edit",          P::LibraryManage},
    ActPower{"plan-item-move",          P::LibraryManage},
    ActPower{"plan-item-remove",        P::LibraryManage},
    ActPower{"dictionary-edit",         P::LibraryManage},
    ActPower{"dictionary-import",       P::LibraryManage},
    ActPower{"import-projects",         P::DataImport},
    ActPower{"set-particulars",         P::ProjectEdit},
    ActPower{"judge-sameness",          P::ProjectEdit},
    ActPower{"propose-funding",         P::FundManage},
    ActPower{"settle-funding",          P::FundManage},
    ActPower{"draw-place",              P::MapEdit},
    ActPower{"erase-place",             P::MapEdit},
    ActPower{"decide-overlap",          P::MapEdit},
    ActPower{"load-map-layer",          P::MapManage},
    ActPower{"edit-map-layer",          P::MapManage},
    ActPower{"retire-map-layer",        P::MapManage},
    ActPower{"follow-up-urge",          P::OwnSession},
    ActPower{"field-register-device",   P::FieldManage},
    ActPower{"field-revoke-device",     P::FieldManage},
    ActPower{"field-save-form",         P::FieldManage},
    ActPower{"field-publish-form",      P::FieldManage},
    ActPower{"field-retire-form",       P::FieldManage},
    ActPower{"field-prepare",           P::FieldManage},
    ActPower{"field-import",            P::FieldManage},
    ActPower{"field-receipt",           P::FieldManage},
    ActPower{"field-decide",            P::FieldManage},
    ActPower{"field-review",            P::FieldManage},
    ActPower{"save-sensor",             P::FieldManage},
    ActPower{"retire-sensor",           P::FieldManage},
    ActPower{"take-readings",           P::FieldManage},
    ActPower{"handle-sensor-alarm",     P::FieldManage},
    ActPower{"set-sensor-feed",         P::SystemSetting},
    ActPower{"look-at-videos",          P::FieldManage},
    ActPower{"save-camera",             P::FieldManage},
    ActPower{"retire-camera",           P::FieldManage},
    ActPower{"take-camera-shot",        P::FieldManage},
    ActPower{"tidy-camera-shots",       P::FieldManage},
    ActPower{"bring-back-camera-shots", P::FieldManage},
    ActPower{"name-camera-hosts",       P::SystemSetting},
    ActPower{"take-risk-snapshots",     P::OwnSession, kByProgram},
    ActPower{"score-risks",             P::OwnSession, kByProgram},
    ActPower{"import-outcomes",         P::RiskManage},
    ActPower{"train-risk-model",        P::RiskManage},
    ActPower{"roll-back-risk-model",    P::RiskManage},
    ActPower{"risk-warn",               P::OwnSession, kByProgram},
    ActPower{"acknowledge-warning",     P::OwnSession},
    ActPower{"judge-warning",           P::OwnSession},
    ActPower{"find-remedy",             P::RiskEdit},
    ActPower{"fix-remedy",              P::OwnSession},
    ActPower{"check-remedy",            P::RiskEdit},
    ActPower{"save-risk",               P::RiskEdit},
    ActPower{"set-warning-policy",      P::RiskManage},
    ActPower{"import-weather",          P::RiskManage},
};
// clang-format on

constexpr bool inOrder()
{
    for (std::size_t i = 0; i < kPermissions.size(); ++i) {
        if (static_cast<std::size_t>(kPermissions[i].permission) != i)
            return false;
    }
    return kPermissions.size() == kPermissionCount;
}
static_assert(inOrder(), "one row for each permission, in their order");

constexpr std::array kAreas{
    QT_TRANSLATE_NOOP("PermissionArea", "One's own"),
    QT_TRANSLATE_NOOP("PermissionArea", "Projects and plans"),
    QT_TRANSLATE_NOOP("PermissionArea", "Files and archives"),
    QT_TRANSLATE_NOOP("PermissionArea", "Import, export and print"),
    QT_TRANSLATE_NOOP("PermissionArea", "Approval and decision"),
    QT_TRANSLATE_NOOP("PermissionArea", "Money and contracts"),
    QT_TRANSLATE_NOOP("PermissionArea", "Risk, map and warnings"),
    QT_TRANSLATE_NOOP("PermissionArea", "Secrecy labels"),
    QT_TRANSLATE_NOOP("PermissionArea", "System administration"),
    QT_TRANSLATE_NOOP("PermissionArea", "Security administration"),
    QT_TRANSLATE_NOOP("PermissionArea", "Security audit"),
    QT_TRANSLATE_NOOP("PermissionArea", "Separation of duties"),
};
static_assert(kAreas.size() == static_cast<std::size_t>(Separation) + 1);

} // namespace

std::span<const PermissionInfo> permissionTable()
{
    return kPermissions;
}

const PermissionInfo &infoOf(Permission permission)
{
    return kPermissions[static_cast<std::size_t>(permission)];
}

QString permissionText(Permission permission)
{
    return QCoreApplication::translate("Permission", infoOf(permission).label);
}

QString areaText(PermissionArea area)
{
    return QCoreApplication::translate("PermissionArea", kAreas[static_cast<std::size_t>(area)]);
}

std::optional<Permission> permissionByKey(QStringView key)
{
    const auto at = std::ranges::find_if(
        kPermissions, [key](const PermissionInfo &p) { return key == QLatin1StringView(p.key); });
    if (at == kPermissions.end())
        return {};
    return at->permission;
}

bool isAdministrative(Permission permission)
{
    return infoOf(permission).area >= System;
}

std::span<const ActPower> actTable()
{
    return kActPowers;
}

std::optional<ActPower> powerFor(QStringView act)
{
    static const QHash<QStringView, qsizetype> places = [] {
        static std::array<QString, kActPowers.size()> names;
        QHash<QStringView, qsizetype> all;
        for (std::size_t i = 0; i < kActPowers.size(); ++i) {
            const auto &name = kActPowers[i].act;
            names[i] = QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
            all.insert(names[i], static_cast<qsizetype>(i));
        }
        return all;
    }();
    if (act.startsWith("undo:"_L1) || act.startsWith("redo:"_L1))
        act = act.sliced(5);
    const auto at = places.constFind(act);
    if (at == places.cend())
        return {};
    return kActPowers[static_cast<std::size_t>(*at)];
}

} // namespace zs
