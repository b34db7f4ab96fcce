// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/strong_id.h"

namespace zs {

using OrgUnitId = StrongId<struct OrgUnitTag>;
using PersonId = StrongId<struct PersonTag>;
using ProjectId = StrongId<struct ProjectTag>;
using TaskId = StrongId<struct TaskTag>;
using LinkId = StrongId<struct LinkTag>;
using CalendarId = StrongId<struct CalendarTag>;
using ResourceId = StrongId<struct ResourceTag>;
using AssignmentId = StrongId<struct AssignmentTag>;
using BaselineId = StrongId<struct BaselineTag>;
using BaselineTaskId = StrongId<struct BaselineTaskTag>;
using ScenarioId = StrongId<struct ScenarioTag>;
using ProgressPeriodId = StrongId<struct ProgressPeriodTag>;
using ScenarioChangeId = StrongId<struct ScenarioChangeTag>;
using AttachmentId = StrongId<struct AttachmentTag>;
using SiteRoleId = StrongId<struct SiteRoleTag>;
using RoleGrantId = StrongId<struct RoleGrantTag>;
using StandInId = StrongId<struct StandInTag>;
using KeepAwayId = StrongId<struct KeepAwayTag>;
using PersonKeyId = StrongId<struct PersonKeyTag>;
using TwoPersonRowId = StrongId<struct TwoPersonRowTag>;
using CaseId = StrongId<struct CaseTag>;
using ApprovalActId = StrongId<struct ApprovalActTag>;
using CaseTurnId = StrongId<struct CaseTurnTag>;
using ProcessTextId = StrongId<struct ProcessTextTag>;
using MeetingId = StrongId<struct MeetingTag>;
using MeetingActId = StrongId<struct MeetingActTag>;
using FollowUpId = StrongId<struct FollowUpTag>;
using OneTimeSecretId = StrongId<struct OneTimeSecretTag>;
using CaseChildId = StrongId<struct CaseChildTag>;
using HandOverId = StrongId<struct HandOverTag>;
using ExportPermitId = StrongId<struct ExportPermitTag>;
using DeviceId = StrongId<struct DeviceTag>;

} // namespace zs
