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
using PlanItemId = StrongId<struct PlanItemTag>;
using DictionaryEntryId = StrongId<struct DictionaryEntryTag>;
using ProjectDocumentId = StrongId<struct ProjectDocumentTag>;
using StageStepId = StrongId<struct StageStepTag>;
using SamenessId = StrongId<struct SamenessTag>;
using MoneyFigureId = StrongId<struct MoneyFigureTag>;
using FundQuotaId = StrongId<struct FundQuotaTag>;
using VoucherId = StrongId<struct VoucherTag>;
using VoucherLineId = StrongId<struct VoucherLineTag>;
using InvestmentFigureId = StrongId<struct InvestmentFigureTag>;
using FundingProposalId = StrongId<struct FundingProposalTag>;
using TenderId = StrongId<struct TenderTag>;
using TenderEventId = StrongId<struct TenderEventTag>;
using ContractId = StrongId<struct ContractTag>;
using GuaranteeId = StrongId<struct GuaranteeTag>;
using PaymentRequestId = StrongId<struct PaymentRequestTag>;
using RulePackRowId = StrongId<struct RulePackRowTag>;
using MapLayerId = StrongId<struct MapLayerTag>;
using PlaceShapeId = StrongId<struct PlaceShapeTag>;
using WorkOverlapId = StrongId<struct WorkOverlapTag>;
using FieldDeviceId = StrongId<struct FieldDeviceTag>;
using FieldFormId = StrongId<struct FieldFormTag>;
using FieldPackageId = StrongId<struct FieldPackageTag>;
using FieldReportId = StrongId<struct FieldReportTag>;
using FieldPhotoId = StrongId<struct FieldPhotoTag>;
using FieldChangeId = StrongId<struct FieldChangeTag>;
using FieldClashId = StrongId<struct FieldClashTag>;
using SensorId = StrongId<struct SensorTag>;
using SensorWindowId = StrongId<struct SensorWindowTag>;
using SensorAlarmId = StrongId<struct SensorAlarmTag>;
using RiskSnapshotId = StrongId<struct RiskSnapshotTag>;
using PastOutcomeId = StrongId<struct PastOutcomeTag>;
using RiskModelId = StrongId<struct RiskModelTag>;
using RiskScoreId = StrongId<struct RiskScoreTag>;
using RiskEntryId = StrongId<struct RiskEntryTag>;
using RiskWarningId = StrongId<struct RiskWarningTag>;
using RemedyId = StrongId<struct RemedyTag>;
using DeviceId = StrongId<struct DeviceTag>;

} // namespace zs
