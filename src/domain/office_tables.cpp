// SPDX-License-Identifier: GPL-3.0-or-later
// The field tables of powers, approvals and meetings; see field_tables.cpp.
#include "domain/office_tables.h"

#include "domain/approval_rows.h"
#include "domain/case_result_rows.h"
#include "domain/meeting_rows.h"
#include "domain/power_rows.h"

#include <QtGlobal>

#include <array>

namespace zs {

namespace {

constexpr std::array kSiteRoleFields{
    field<&SiteRole::key>("key", QT_TRANSLATE_NOOP("Field", "Key")),
    field<&SiteRole::nameZh>("name_zh", QT_TRANSLATE_NOOP("Field", "Chinese name")),
    field<&SiteRole::nameEn>("name_en", QT_TRANSLATE_NOOP("Field", "English name")),
    field<&SiteRole::extends>("extends", QT_TRANSLATE_NOOP("Field", "Builds on")),
    field<&SiteRole::permissions>("permissions", QT_TRANSLATE_NOOP("Field", "Permissions")),
    field<&SiteRole::scope>("scope", QT_TRANSLATE_NOOP("Field", "Reach")),
};

constexpr std::array kRoleGrantFields{
    field<&RoleGrant::person>("person", QT_TRANSLATE_NOOP("Field", "Person"), Sharing::Personal),
    field<&RoleGrant::role>("role", QT_TRANSLATE_NOOP("Field", "Role")),
    field<&RoleGrant::scope>("scope", QT_TRANSLATE_NOOP("Field", "Reach")),
    field<&RoleGrant::unit>("unit", QT_TRANSLATE_NOOP("Field", "Unit")),
    field<&RoleGrant::project>("project", QT_TRANSLATE_NOOP("Field", "Project")),
    field<&RoleGrant::from>("first_day", QT_TRANSLATE_NOOP("Field", "First day")),
    field<&RoleGrant::to>("last_day", QT_TRANSLATE_NOOP("Field", "Last day")),
};

constexpr std::array kStandInFields{
    field<&StandIn::from>("from_person", QT_TRANSLATE_NOOP("Field", "Stands in for")),
    field<&StandIn::to>("to_person", QT_TRANSLATE_NOOP("Field", "Who stands in")),
    field<&StandIn::firstDay>("first_day", QT_TRANSLATE_NOOP("Field", "First day")),
    field<&StandIn::lastDay>("last_day", QT_TRANSLATE_NOOP("Field", "Last day")),
    field<&StandIn::permissions>("permissions", QT_TRANSLATE_NOOP("Field", "Permissions")),
    field<&StandIn::reason>("reason", QT_TRANSLATE_NOOP("Field", "Reason")),
};

constexpr std::array kKeepAwayFields{
    field<&KeepAway::person>("person", QT_TRANSLATE_NOOP("Field", "Person"), Sharing::Personal),
    field<&KeepAway::project>("project", QT_TRANSLATE_NOOP("Field", "Project")),
    field<&KeepAway::reason>("reason", QT_TRANSLATE_NOOP("Field", "Reason")),
};

constexpr std::array kPersonKeyFields{
    field<&PersonKey::person>("person", QT_TRANSLATE_NOOP("Field", "Person"), Sharing::Personal),
    field<&PersonKey::publicKey>("public_key", QT_TRANSLATE_NOOP("Field", "Public key")),
    field<&PersonKey::salt>("salt", QT_TRANSLATE_NOOP("Field", "Salt"), Sharing::Internal),
    field<&PersonKey::memoryKib>("memory_kib", QT_TRANSLATE_NOOP("Field", "Memory (KiB)")),
    field<&PersonKey::iterations>("iterations", QT_TRANSLATE_NOOP("Field", "Passes")),
    field<&PersonKey::lanes>("lanes", QT_TRANSLATE_NOOP("Field", "Lanes")),
    field<&PersonKey::nonce>("nonce", QT_TRANSLATE_NOOP("Field", "Nonce"), Sharing::Internal),
    field<&PersonKey::sealed>(
        "sealed", QT_TRANSLATE_NOOP("Field", "Sealed key"), Sharing::Internal),
    field<&PersonKey::madeAt>("made_at", QT_TRANSLATE_NOOP("Field", "Made at")),
    field<&PersonKey::retiredAt>("retired_at", QT_TRANSLATE_NOOP("Field", "Retired at")),
};

constexpr std::array kTwoPersonRowFields{
    field<&TwoPersonRow::act>("act", QT_TRANSLATE_NOOP("Field", "Act"), Sharing::Internal),
    field<&TwoPersonRow::content>(
        "content", QT_TRANSLATE_NOOP("Field", "Content"), Sharing::Internal),
    field<&TwoPersonRow::summary>(
        "summary", QT_TRANSLATE_NOOP("Field", "Summary"), Sharing::Internal),
    field<&TwoPersonRow::proposer>("proposer", QT_TRANSLATE_NOOP("Field", "Proposed by")),
    field<&TwoPersonRow::proposerDuty>("proposer_duty",
                                       QT_TRANSLATE_NOOP("Field", "Office of who proposed")),
    field<&TwoPersonRow::proposedAt>("proposed_at", QT_TRANSLATE_NOOP("Field", "Proposed at")),
    field<&TwoPersonRow::expiresAt>("expires_at", QT_TRANSLATE_NOOP("Field", "Expires at")),
    field<&TwoPersonRow::state>("state", QT_TRANSLATE_NOOP("Field", "State")),
    field<&TwoPersonRow::second>("second", QT_TRANSLATE_NOOP("Field", "Second person")),
    field<&TwoPersonRow::secondDuty>("second_duty",
                                     QT_TRANSLATE_NOOP("Field", "Office of the second person")),
    field<&TwoPersonRow::decidedAt>("decided_at", QT_TRANSLATE_NOOP("Field", "Decided at")),
};

constexpr std::array kApprovalCaseFields{
    field<&ApprovalCase::project>("project", QT_TRANSLATE_NOOP("Field", "Project")),
    field<&ApprovalCase::number>("number", QT_TRANSLATE_NOOP("Field", "Number")),
    field<&ApprovalCase::title>("title", QT_TRANSLATE_NOOP("Field", "Title"), Sharing::Internal),
    field<&ApprovalCase::classification>("classification",
                                         QT_TRANSLATE_NOOP("Field", "Classification")),
    field<&ApprovalCase::process>("process", QT_TRANSLATE_NOOP("Field", "Process")),
    field<&ApprovalCase::processVersion>("process_version",
                                         QT_TRANSLATE_NOOP("Field", "Version of the process")),
    field<&ApprovalCase::definition>(
        "definition", QT_TRANSLATE_NOOP("Field", "Definition"), Sharing::Internal),
    field<&ApprovalCase::starter>("starter", QT_TRANSLATE_NOOP("Field", "Started by")),
    field<&ApprovalCase::openedMillis>("opened_millis",
                                       QT_TRANSLATE_NOOP("Field", "Opened (UTC ms)")),
    field<&ApprovalCase::status>("status", QT_TRANSLATE_NOOP("Field", "Status")),
    field<&ApprovalCase::effect>(
        "effect", QT_TRANSLATE_NOOP("Field", "What it sets off"), Sharing::Internal),
    field<&ApprovalCase::openedAt>("opened_at", QT_TRANSLATE_NOOP("Field", "Opened at")),
    field<&ApprovalCase::endedAt>("ended_at", QT_TRANSLATE_NOOP("Field", "Ended at")),
    field<&ApprovalCase::acts>("acts", QT_TRANSLATE_NOOP("Field", "Acts")),
};

constexpr std::array kApprovalActFields{
    field<&ApprovalAct::inCase>("in_case", QT_TRANSLATE_NOOP("Field", "Approval")),
    field<&ApprovalAct::number>("number", QT_TRANSLATE_NOOP("Field", "Number")),
    field<&ApprovalAct::actor>("actor", QT_TRANSLATE_NOOP("Field", "Person")),
    field<&ApprovalAct::actorName>(
        "actor_name", QT_TRANSLATE_NOOP("Field", "Name"), Sharing::Personal),
    field<&ApprovalAct::at>("at", QT_TRANSLATE_NOOP("Field", "At")),
    field<&ApprovalAct::act>("act", QT_TRANSLATE_NOOP("Field", "Act"), Sharing::Internal),
    field<&ApprovalAct::formHash>("form_hash",
                                  QT_TRANSLATE_NOOP("Field", "Digest of the form (SM3)")),
    field<&ApprovalAct::signature>("signature", QT_TRANSLATE_NOOP("Field", "Signature")),
    field<&ApprovalAct::publicKey>("public_key", QT_TRANSLATE_NOOP("Field", "Public key")),
};

constexpr std::array kCaseTurnFields{
    field<&CaseTurn::inCase>("in_case", QT_TRANSLATE_NOOP("Field", "Approval")),
    field<&CaseTurn::person>("person", QT_TRANSLATE_NOOP("Field", "Person"), Sharing::Personal),
    field<&CaseTurn::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind")),
    field<&CaseTurn::visit>("visit", QT_TRANSLATE_NOOP("Field", "Visit")),
    field<&CaseTurn::node>("node", QT_TRANSLATE_NOOP("Field", "Step")),
    field<&CaseTurn::askedAt>("asked_at", QT_TRANSLATE_NOOP("Field", "Asked at")),
    field<&CaseTurn::due>("due", QT_TRANSLATE_NOOP("Field", "Due")),
    field<&CaseTurn::doneAt>("done_at", QT_TRANSLATE_NOOP("Field", "Done at")),
    field<&CaseTurn::verb>("verb", QT_TRANSLATE_NOOP("Field", "What was done")),
};

constexpr std::array kProcessTextFields{
    field<&ProcessText::key>("key", QT_TRANSLATE_NOOP("Field", "Key")),
    field<&ProcessText::number>("number", QT_TRANSLATE_NOOP("Field", "Number")),
    field<&ProcessText::text>("text", QT_TRANSLATE_NOOP("Field", "Text"), Sharing::Internal),
    field<&ProcessText::active>("active", QT_TRANSLATE_NOOP("Field", "Active")),
    field<&ProcessText::publishedAt>("published_at", QT_TRANSLATE_NOOP("Field", "Published at")),
};

constexpr std::array kMeetingRowFields{
    field<&MeetingRow::number>("number", QT_TRANSLATE_NOOP("Field", "Number")),
    field<&MeetingRow::title>("title", QT_TRANSLATE_NOOP("Field", "Title"), Sharing::Internal),
    field<&MeetingRow::procedure>("procedure", QT_TRANSLATE_NOOP("Field", "Procedure")),
    field<&MeetingRow::classification>("classification",
                                       QT_TRANSLATE_NOOP("Field", "Classification")),
    field<&MeetingRow::date>("date", QT_TRANSLATE_NOOP("Field", "Date")),
    field<&MeetingRow::status>("status", QT_TRANSLATE_NOOP("Field", "Status")),
    field<&MeetingRow::opening>(
        "opening", QT_TRANSLATE_NOOP("Field", "Opening"), Sharing::Internal),
    field<&MeetingRow::acts>("acts", QT_TRANSLATE_NOOP("Field", "Acts")),
};

constexpr std::array kMeetingActRowFields{
    field<&MeetingActRow::meeting>("meeting", QT_TRANSLATE_NOOP("Field", "Meeting")),
    field<&MeetingActRow::number>("number", QT_TRANSLATE_NOOP("Field", "Number")),
    field<&MeetingActRow::actor>("actor", QT_TRANSLATE_NOOP("Field", "Person")),
    field<&MeetingActRow::actorName>(
        "actor_name", QT_TRANSLATE_NOOP("Field", "Name"), Sharing::Personal),
    field<&MeetingActRow::at>("at", QT_TRANSLATE_NOOP("Field", "At")),
    field<&MeetingActRow::act>("act", QT_TRANSLATE_NOOP("Field", "Act"), Sharing::Internal),
    field<&MeetingActRow::signature>("signature", QT_TRANSLATE_NOOP("Field", "Signature")),
    field<&MeetingActRow::publicKey>("public_key", QT_TRANSLATE_NOOP("Field", "Public key")),
};

constexpr std::array kFollowUpFields{
    field<&FollowUp::project>("project", QT_TRANSLATE_NOOP("Field", "Project")),
    field<&FollowUp::fromCase>("from_case", QT_TRANSLATE_NOOP("Field", "From approval")),
    field<&FollowUp::fromMeeting>("from_meeting", QT_TRANSLATE_NOOP("Field", "From meeting")),
    field<&FollowUp::text>("text", QT_TRANSLATE_NOOP("Field", "Text"), Sharing::Internal),
    field<&FollowUp::person>("person", QT_TRANSLATE_NOOP("Field", "Answerable"), Sharing::Personal),
    field<&FollowUp::due>("due", QT_TRANSLATE_NOOP("Field", "Due")),
    field<&FollowUp::status>("status", QT_TRANSLATE_NOOP("Field", "Status")),
    field<&FollowUp::feedback>(
        "feedback", QT_TRANSLATE_NOOP("Field", "Feedback"), Sharing::Internal),
    field<&FollowUp::evidence>("evidence", QT_TRANSLATE_NOOP("Field", "Evidence")),
    field<&FollowUp::reportedAt>("reported_at", QT_TRANSLATE_NOOP("Field", "Reported at")),
    field<&FollowUp::closedAt>("closed_at", QT_TRANSLATE_NOOP("Field", "Closed at")),
    field<&FollowUp::topic>("topic", QT_TRANSLATE_NOOP("Field", "Topic")),
    field<&FollowUp::askedBy>(
        "asked_by", QT_TRANSLATE_NOOP("Field", "Asked by"), Sharing::Personal),
    field<&FollowUp::askedAt>("asked_at", QT_TRANSLATE_NOOP("Field", "Asked at")),
    field<&FollowUp::urgedAt>("urged_at", QT_TRANSLATE_NOOP("Field", "Urged at")),
};

constexpr std::array kOneTimeSecretFields{
    field<&OneTimeSecret::person>(
        "person", QT_TRANSLATE_NOOP("Field", "Person"), Sharing::Personal),
    field<&OneTimeSecret::secret>(
        "secret", QT_TRANSLATE_NOOP("Field", "Secret"), Sharing::Internal),
    field<&OneTimeSecret::lastCounter>("last_counter", QT_TRANSLATE_NOOP("Field", "Last code")),
    field<&OneTimeSecret::madeAt>("made_at", QT_TRANSLATE_NOOP("Field", "Made at")),
    field<&OneTimeSecret::retiredAt>("retired_at", QT_TRANSLATE_NOOP("Field", "Retired at")),
};

constexpr std::array kCaseChildFields{
    field<&CaseChild::inCase>("in_case", QT_TRANSLATE_NOOP("Field", "Approval")),
    field<&CaseChild::visit>("visit", QT_TRANSLATE_NOOP("Field", "Visit")),
    field<&CaseChild::process>("process", QT_TRANSLATE_NOOP("Field", "Process")),
    field<&CaseChild::collective>("collective", QT_TRANSLATE_NOOP("Field", "Decided by a meeting")),
    field<&CaseChild::child>("child", QT_TRANSLATE_NOOP("Field", "Sub-process")),
    field<&CaseChild::meeting>("meeting", QT_TRANSLATE_NOOP("Field", "Meeting")),
    field<&CaseChild::topic>("topic", QT_TRANSLATE_NOOP("Field", "Topic")),
    field<&CaseChild::state>("state", QT_TRANSLATE_NOOP("Field", "State")),
    field<&CaseChild::approved>("approved", QT_TRANSLATE_NOOP("Field", "Approved")),
    field<&CaseChild::askedAt>("asked_at", QT_TRANSLATE_NOOP("Field", "Asked at")),
    field<&CaseChild::doneAt>("done_at", QT_TRANSLATE_NOOP("Field", "Done at")),
};

constexpr std::array kHandOverFields{
    field<&HandOver::inCase>("in_case", QT_TRANSLATE_NOOP("Field", "Approval")),
    field<&HandOver::visit>("visit", QT_TRANSLATE_NOOP("Field", "Visit")),
    field<&HandOver::target>("target", QT_TRANSLATE_NOOP("Field", "Handed to"), Sharing::Internal),
    field<&HandOver::nonce>("nonce", QT_TRANSLATE_NOOP("Field", "Nonce"), Sharing::Internal),
    field<&HandOver::digest>("digest", QT_TRANSLATE_NOOP("Field", "Digest (SM3)")),
    field<&HandOver::sentAt>("sent_at", QT_TRANSLATE_NOOP("Field", "Sent at")),
    field<&HandOver::answeredAt>("answered_at", QT_TRANSLATE_NOOP("Field", "Answered at")),
    field<&HandOver::outcome>("outcome", QT_TRANSLATE_NOOP("Field", "Outcome")),
    field<&HandOver::answer>("answer", QT_TRANSLATE_NOOP("Field", "Answer"), Sharing::Internal),
};

constexpr std::array kExportPermitFields{
    field<&ExportPermit::inCase>("in_case", QT_TRANSLATE_NOOP("Field", "Approval")),
    field<&ExportPermit::project>("project", QT_TRANSLATE_NOOP("Field", "Project")),
    field<&ExportPermit::person>("person", QT_TRANSLATE_NOOP("Field", "Person"), Sharing::Personal),
    field<&ExportPermit::act>("act", QT_TRANSLATE_NOOP("Field", "Act")),
    field<&ExportPermit::subject>("subject", QT_TRANSLATE_NOOP("Field", "What"), Sharing::Internal),
    field<&ExportPermit::level>("level", QT_TRANSLATE_NOOP("Field", "Classification")),
    field<&ExportPermit::givenAt>("given_at", QT_TRANSLATE_NOOP("Field", "Given at")),
    field<&ExportPermit::expiresAt>("expires_at", QT_TRANSLATE_NOOP("Field", "Expires at")),
    field<&ExportPermit::usedAt>("used_at", QT_TRANSLATE_NOOP("Field", "Used at")),
    field<&ExportPermit::usedFor>(
        "used_for", QT_TRANSLATE_NOOP("Field", "Used for"), Sharing::Internal),
};

constexpr std::array kOfficeEntities{
    EntityInfo{
        EntityKind::SiteRole, "site_role", QT_TRANSLATE_NOOP("Entity", "Role"), kSiteRoleFields},
    EntityInfo{EntityKind::RoleGrant,
               "role_grant",
               QT_TRANSLATE_NOOP("Entity", "Granted role"),
               kRoleGrantFields},
    EntityInfo{
        EntityKind::StandIn, "stand_in", QT_TRANSLATE_NOOP("Entity", "Stand-in"), kStandInFields},
    EntityInfo{EntityKind::KeepAway,
               "keep_away",
               QT_TRANSLATE_NOOP("Entity", "Avoidance"),
               kKeepAwayFields},
    EntityInfo{EntityKind::PersonKey,
               "person_key",
               QT_TRANSLATE_NOOP("Entity", "Signing key"),
               kPersonKeyFields},
    EntityInfo{EntityKind::TwoPerson,
               "two_person",
               QT_TRANSLATE_NOOP("Entity", "Act of two persons"),
               kTwoPersonRowFields},
    EntityInfo{EntityKind::ApprovalCase,
               "approval_case",
               QT_TRANSLATE_NOOP("Entity", "Approval"),
               kApprovalCaseFields},
    EntityInfo{EntityKind::ApprovalAct,
               "approval_act",
               QT_TRANSLATE_NOOP("Entity", "Act of an approval"),
               kApprovalActFields},
    EntityInfo{EntityKind::CaseTurn,
               "case_turn",
               QT_TRANSLATE_NOOP("Entity", "Turn in an approval"),
               kCaseTurnFields},
    EntityInfo{EntityKind::ProcessText,
               "process_text",
               QT_TRANSLATE_NOOP("Entity", "Process definition"),
               kProcessTextFields},
    EntityInfo{
        EntityKind::Meeting, "meeting", QT_TRANSLATE_NOOP("Entity", "Meeting"), kMeetingRowFields},
    EntityInfo{EntityKind::MeetingAct,
               "meeting_act",
               QT_TRANSLATE_NOOP("Entity", "Act of a meeting"),
               kMeetingActRowFields},
    EntityInfo{EntityKind::FollowUp,
               "follow_up",
               QT_TRANSLATE_NOOP("Entity", "Follow-up"),
               kFollowUpFields},
    EntityInfo{EntityKind::OneTimeSecret,
               "one_time_secret",
               QT_TRANSLATE_NOOP("Entity", "Secret of one-time codes"),
               kOneTimeSecretFields},
    EntityInfo{EntityKind::CaseChild,
               "case_child",
               QT_TRANSLATE_NOOP("Entity", "Matter before others"),
               kCaseChildFields},
    EntityInfo{EntityKind::HandOver,
               "hand_over",
               QT_TRANSLATE_NOOP("Entity", "Hand-over"),
               kHandOverFields},
    EntityInfo{EntityKind::ExportPermit,
               "export_permit",
               QT_TRANSLATE_NOOP("Entity", "Leave to export"),
               kExportPermitFields},
};

} // namespace

std::span<const EntityInfo> officeEntities()
{
    return kOfficeEntities;
}

std::span<const FieldInfo> EntityTraits<SiteRole>::fields()
{
    return kSiteRoleFields;
}
std::span<const FieldInfo> EntityTraits<RoleGrant>::fields()
{
    return kRoleGrantFields;
}
std::span<const FieldInfo> EntityTraits<StandIn>::fields()
{
    return kStandInFields;
}
std::span<const FieldInfo> EntityTraits<KeepAway>::fields()
{
    return kKeepAwayFields;
}
std::span<const FieldInfo> EntityTraits<PersonKey>::fields()
{
    return kPersonKeyFields;
}
std::span<const FieldInfo> EntityTraits<TwoPersonRow>::fields()
{
    return kTwoPersonRowFields;
}
std::span<const FieldInfo> EntityTraits<ApprovalCase>::fields()
{
    return kApprovalCaseFields;
}
std::span<const FieldInfo> EntityTraits<ApprovalAct>::fields()
{
    return kApprovalActFields;
}
std::span<const FieldInfo> EntityTraits<CaseTurn>::fields()
{
    return kCaseTurnFields;
}
std::span<const FieldInfo> EntityTraits<ProcessText>::fields()
{
    return kProcessTextFields;
}
std::span<const FieldInfo> EntityTraits<MeetingRow>::fields()
{
    return kMeetingRowFields;
}
std::span<const FieldInfo> EntityTraits<MeetingActRow>::fields()
{
    return kMeetingActRowFields;
}
std::span<const FieldInfo> EntityTraits<FollowUp>::fields()
{
    return kFollowUpFields;
}
std::span<const FieldInfo> EntityTraits<OneTimeSecret>::fields()
{
    return kOneTimeSecretFields;
}
std::span<const FieldInfo> EntityTraits<CaseChild>::fields()
{
    return kCaseChildFields;
}
std::span<const FieldInfo> EntityTraits<HandOver>::fields()
{
    return kHandOverFields;
}
std::span<const FieldInfo> EntityTraits<ExportPermit>::fields()
{
    return kExportPermitFields;
}

} // namespace zs
