// SPDX-License-Identifier: GPL-3.0-or-later
// What a library of projects holds beside the projects themselves, as rows.
#pragma once

#include "domain/entity.h"
#include "domain/ids.h"
#include "domain/project.h"

namespace zs {

/// A medium-term plan, a key task of a year, or a part of either (规划、年度重点任务、分项).
enum class PlanItemKind { Plan, YearTask, Part };

/// 待启动、办理中、已通过、按规定简化、退回.
enum class StepState { Waiting, Open, Passed, Simplified, Returned };

/// 不重复、相关、重复.
enum class SamenessVerdict { Distinct, Related, Duplicate };

/// What projects are there for (规划、年度重点任务): a tree from plans of several years down to the
/// key tasks of one year.
struct PlanItem {
    PlanItemId id;
    PlanItemId parent;
    PlanItemKind kind = PlanItemKind::Plan;
    QString code;
    QString name;
    std::int64_t fromYear = 0;
    std::int64_t toYear = 0;
    OrgUnitId owner;
    QString target;
    Money amount;
    QString note;
    std::int64_t position = 0;
    std::int64_t version = 0;

    bool operator==(const PlanItem &) const = default;
};

/// One word of a dictionary of this site (字典项): tags, divisions, branches of industry.
struct DictionaryEntry {
    DictionaryEntryId id;
    QString dictionary; ///< "tag", "division", "industry"
    QString code;
    QString parent; ///< code of the one above; empty = none
    QString name;
    std::int64_t position = 0;
    bool retired = false; ///< still shown where it is used, no longer offered
    std::int64_t version = 0;

    bool operator==(const DictionaryEntry &) const = default;
};

/// A paper that a step asks for or a figure rests on (项目文件): 批复、报告、纪要.
struct ProjectDocument {
    ProjectDocumentId id;
    ProjectId project;
    QString step;        ///< key in the stage template; empty = of the project
    QString requirement; ///< key of what it fulfils; empty = none
    QString title;
    QString number; ///< 文号
    QString issuer;
    QDate issuedOn;
    AttachmentId attachment;
    QString note;
    std::int64_t version = 0;

    bool operator==(const ProjectDocument &) const = default;
};

/// Where a project stands on one step of its stage template (阶段环节).
struct StageStep {
    StageStepId id;
    ProjectId project;
    QString step; ///< key in the template
    std::int64_t position = 0;
    StepState state = StepState::Waiting;
    QDate openedOn;
    QDate passedOn;
    QString reason; ///< of leaving it out (a code of the template) or of its return
    CaseId inCase;  ///< its approval, if one
    QString note;
    std::int64_t version = 0;

    bool operator==(const StageStep &) const = default;
};

/// What a person decided on two projects that look alike (重复投资核定).
struct Sameness {
    SamenessId id;
    ProjectId project;
    ProjectId other;
    SamenessVerdict verdict = SamenessVerdict::Distinct;
    double score = 0; ///< as computed then, 0 to 1
    QString reason;
    PersonId decidedBy;
    WallTime decidedAt;
    std::int64_t version = 0;

    bool operator==(const Sameness &) const = default;
};

template <>
struct EntityTraits<PlanItem> {
    static constexpr EntityKind kKind = EntityKind::PlanItem;
    static constexpr const char *kTable = "plan_item";
    [[nodiscard]] static std::span<const FieldInfo> fields();
};

template <>
struct EntityTraits<DictionaryEntry> {
    static constexpr EntityKind kKind = EntityKind::DictionaryEntry;
    static constexpr const char *kTable = "dictionary_entry";
    [[nodiscard]] static std::span<const FieldInfo> fields();
};

template <>
struct EntityTraits<ProjectDocument> {
    static constexpr EntityKind kKind = EntityKind::ProjectDocument;
    static constexpr const char *kTable = "project_document";
    [[nodiscard]] static std::span<const FieldInfo> fields();
};

template <>
struct EntityTraits<StageStep> {
    static constexpr EntityKind kKind = EntityKind::StageStep;
    static constexpr const char *kTable = "stage_step";
    [[nodiscard]] static std::span<const FieldInfo> fields();
};

template <>
struct EntityTraits<Sameness> {
    static constexpr EntityKind kKind = EntityKind::Sameness;
    static constexpr const char *kTable = "sameness";
    [[nodiscard]] static std::span<const FieldInfo> fields();
};

} // namespace zs
