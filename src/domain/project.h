// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/classification.h"
#include "domain/entity.h"
#include "domain/ids.h"

namespace zs {

/// Where a government project stands (项目阶段): 储备, 项目建议书, 可行性研究, 初步设计, 招标采购,
/// 实施, 验收, 决算, 已完成, 已终止.
enum class ProjectStage {
    Reserve,
    Proposal,
    Feasibility,
    Design,
    Procurement,
    Execution,
    Acceptance,
    FinalAccount,
    Closed,
    Cancelled,
};

/// What is built or bought (项目类型).
enum class ProjectKind {
    Building,
    Transport,
    Water,
    Municipal,
    Information,
    Purchase,
    Ecology,
    Other
};

/// On whose calendar a lag in working time is counted. Primavera's default is the predecessor's;
/// Microsoft Project counts on the successor's, and so does a new plan here.
enum class LagCalendar { Successor = 0, Predecessor = 1, Project = 2, AllHours = 3 };

/// What holds for work that has begun before its predecessors let it (失序作业).
enum class ProgressRule {
    RetainedLogic = 0,    ///< what is left of it waits for the predecessors
    ProgressOverride = 1, ///< what is left of it goes on at once
};

/// How public money goes in (投资方式): 直接投资、资本金注入、投资补助、贷款贴息.
enum class InvestmentWay { Unset, Direct, CapitalInjection, Subsidy, InterestSubsidy };

/// How its works or goods are bought (采购方式): 公开招标、邀请招标、竞争性谈判、竞争性磋商、询价、
/// 单一来源、框架协议、直接发包.
enum class ProcurementWay {
    Unset,
    OpenTender,
    InvitedTender,
    Negotiation,
    Consultation,
    Inquiry,
    SingleSource,
    Framework,
    Direct,
};

/// A government investment project (项目).
struct Project {
    ProjectId id;
    QString code; ///< 项目代码, unique in the workspace
    QString name;
    Classification classification = Classification::Open;
    ProjectStage stage = ProjectStage::Reserve;
    ProjectKind kind = ProjectKind::Other;
    OrgUnitId owner;    ///< unit in charge (主管单位)
    OrgUnitId district; ///< where it lies
    PersonId leader;
    QDate approvedOn;
    QDate plannedStart;
    QDate plannedFinish;
    Money estimate; ///< 估算
    Money budget;   ///< 概算
    CalendarId calendar;
    bool scheduleFromFinish = false;
    WallTime planStart;  ///< the plan's start, or its finish when scheduled from there
    WallTime planFinish; ///< as scheduled, or the finish to schedule back from
    WallTime statusDate;
    std::int64_t minutesPerDay = 480;
    std::int64_t minutesPerWeek = 2400;
    std::int64_t daysPerMonth = 20;
    QString note;
    QString extras; ///< JSON: what another program's file held and this program has no field for
    LagCalendar lagCalendar = LagCalendar::Successor;
    ProgressRule progressRule = ProgressRule::RetainedLogic;
    bool multiplePaths = false; ///< every chain without successors has a critical path of its own
    WorkMinutes criticalFloat;  ///< a task with no more total float than this is critical
    BaselineId controlBaseline; ///< what progress is measured against; invalid = the newest
    /// Float ends where other projects count on a task: at the dates that they accepted of it.
    bool externalSuccessors = false;
    std::int64_t secrecyYears = 0; ///< 保密期限; 0 = none
    QDate secrecyFrom;             ///< the term counts from here
    QString needToKnow;            ///< 知悉范围: "person:ID unit:ID ...", empty = not limited
    InvestmentWay way = InvestmentWay::Unset;
    ProcurementWay procurement = ProcurementWay::Unset; ///< the main one
    QString scope;                                      ///< 建设内容及规模
    QString place;
    double longitude = 0; ///< degrees, CGCS2000; 0 with latitude 0 = not known
    double latitude = 0;
    std::int64_t extent = 0; ///< how far it reaches around its place, metres
    QString division;        ///< 行政区划代码
    QString industry;        ///< 国民经济行业分类
    QString tags;            ///< codes of the tag dictionary, between spaces
    PlanItemId planItem;     ///< the key task that it is there for
    QString stageTemplate;   ///< key and edition; empty = not begun
    QDate finishedOn;
    QString codeBasis; ///< 涉密项目无在线平台代码的依据
    std::int64_t version = 0;

    bool operator==(const Project &) const = default;
};

template <>
struct EntityTraits<Project> {
    static constexpr EntityKind kKind = EntityKind::Project;
    static constexpr const char *kTable = "project";
    [[nodiscard]] static std::span<const FieldInfo> fields();
};

} // namespace zs
