// SPDX-License-Identifier: GPL-3.0-or-later
// What is known of risks: snapshots, models, scores, warnings and what is done about them, as rows.
#pragma once

#include "domain/entity.h"
#include "domain/ids.h"
#include "domain/project.h"

namespace zs {

/// 逾期完工、超概、下一里程碑逾期.
enum class RiskTarget { FinishLate, CostOver, MilestoneLate };

/// 待批准、在用、停用.
enum class ModelState { Candidate, Adopted, Retired };

/// 未确认、已确认、已上报、已关闭.
enum class WarningState { Open, Acknowledged, Escalated, Closed };

/// 未评定、属实、误报.
enum class WarningVerdict { Unset, Justified, FalseAlarm };

/// 规避、减轻、转移、接受.
enum class RiskResponse { Avoid, Reduce, Transfer, Accept };

/// 存续、已发生、已关闭.
enum class RiskState { Open, Happened, Closed };

/// 待整改、已整改待复核、已销号、退回整改.
enum class RemedyState { Found, Fixed, Passed, Reopened };

/// What was known of a project on a day (风险快照); closed and cancelled projects keep theirs.
struct RiskSnapshot {
    RiskSnapshotId id;
    ProjectId project;
    TaskId task; ///< invalid = the whole project
    QDate takenOn;
    QString occasion; ///< "month", or the act that caused it
    QString content;  ///< JSON: feature to value
    std::int64_t version = 0;

    bool operator==(const RiskSnapshot &) const = default;
};

/// A finished item from an agency's own records (历史结果).
struct PastOutcome {
    PastOutcomeId id;
    QString source; ///< file that it came from
    QString code;
    QString name;
    QString item;    ///< what its history is told by
    QDate knownOn;   ///< the day that its features were known
    QDate maturedOn; ///< the day that its outcome was known
    QString content; ///< JSON: feature to value
    std::int64_t daysLate = 0;
    double costOver = 0; ///< 0.1 = ten percent
    PersonId importedBy;
    WallTime importedAt;
    std::int64_t version = 0;

    bool operator==(const PastOutcome &) const = default;
};

/// A model that was trained here (风险模型), with its card.
struct RiskModel {
    RiskModelId id;
    RiskTarget target = RiskTarget::FinishLate;
    QString name;
    QString method;
    ModelState state = ModelState::Candidate;
    WallTime trainedAt;
    QByteArray dataHash;       ///< SM3
    std::int64_t outcomes = 0; ///< that it was trained on
    QString card;              ///< JSON
    QByteArray content;        ///< the model file
    CaseId inCase;
    PersonId decidedBy;
    WallTime decidedAt;
    QString note;
    std::int64_t version = 0;

    bool operator==(const RiskModel &) const = default;
};

/// What a model said of a project on a day (风险评分).
struct RiskScore {
    RiskScoreId id;
    ProjectId project;
    TaskId task;
    RiskTarget target = RiskTarget::FinishLate;
    RiskModelId model; ///< invalid = reference class only
    QDate scoredOn;
    double probability = 0;
    double least = 0; ///< of its interval
    double most = 0;
    std::int64_t cases = 0;
    double reference = 0;
    QString reasons; ///< JSON
    std::int64_t version = 0;

    bool operator==(const RiskScore &) const = default;
};

/// A risk in the register (风险登记).
struct RiskEntry {
    RiskEntryId id;
    ProjectId project;
    TaskId task;
    QString code;
    QString cause;
    QString event;
    QString effect;
    double probability = 0;
    double daysLeast = 0;
    double daysLikely = 0;
    double daysMost = 0;
    Money cost;
    PersonId owner;
    RiskResponse response = RiskResponse::Avoid;
    QString measure;
    Money measureCost;
    double residualProbability = 0;
    double residualDays = 0;
    QDate reviewOn;
    RiskState state = RiskState::Open;
    QString note;
    std::int64_t version = 0;

    bool operator==(const RiskEntry &) const = default;
};

/// A warning that somebody must answer (预警).
struct RiskWarning {
    RiskWarningId id;
    ProjectId project;
    TaskId task;
    QString rule;           ///< id of a rule, or "model:" and the target
    double probability = 0; ///< of a model, else 0
    QString evidence;       ///< JSON
    PersonId person;        ///< who is to answer
    OrgUnitId unit;
    WallTime raisedAt;
    WarningState state = WarningState::Open;
    PersonId acknowledgedBy;
    WallTime acknowledgedAt;
    WallTime escalatedAt;
    WallTime closedAt;
    WarningVerdict verdict = WarningVerdict::Unset;
    QString note;
    std::int64_t version = 0;

    bool operator==(const RiskWarning &) const = default;
};

/// What is put right and checked by another (整改): 发现、整改、复核.
struct Remedy {
    RemedyId id;
    ProjectId project;
    TaskId task;
    RiskWarningId warning;
    RiskEntryId entry;
    QString title;
    PersonId foundBy;
    WallTime foundAt;
    PersonId responsible;
    QDate dueOn;
    RemedyState state = RemedyState::Found;
    PersonId fixedBy;
    WallTime fixedAt;
    QString fixNote;
    AttachmentId evidence;
    PersonId checkedBy;
    WallTime checkedAt;
    QString checkNote;
    std::int64_t reopened = 0;
    std::int64_t version = 0;

    bool operator==(const Remedy &) const = default;
};

template <>
struct EntityTraits<RiskSnapshot> {
    static constexpr EntityKind kKind = EntityKind::RiskSnapshot;
    static constexpr const char *kTable = "risk_snapshot";
    [[nodiscard]] static std::span<const FieldInfo> fields();
};

template <>
struct EntityTraits<PastOutcome> {
    static constexpr EntityKind kKind = EntityKind::PastOutcome;
    static constexpr const char *kTable = "past_outcome";
    [[nodiscard]] static std::span<const FieldInfo> fields();
};

template <>
struct EntityTraits<RiskModel> {
    static constexpr EntityKind kKind = EntityKind::RiskModel;
    static constexpr const char *kTable = "risk_model";
    [[nodiscard]] static std::span<const FieldInfo> fields();
};

template <>
struct EntityTraits<RiskScore> {
    static constexpr EntityKind kKind = EntityKind::RiskScore;
    static constexpr const char *kTable = "risk_score";
    [[nodiscard]] static std::span<const FieldInfo> fields();
};

template <>
struct EntityTraits<RiskEntry> {
    static constexpr EntityKind kKind = EntityKind::RiskEntry;
    static constexpr const char *kTable = "risk_entry";
    [[nodiscard]] static std::span<const FieldInfo> fields();
};

template <>
struct EntityTraits<RiskWarning> {
    static constexpr EntityKind kKind = EntityKind::RiskWarning;
    static constexpr const char *kTable = "risk_warning";
    [[nodiscard]] static std::span<const FieldInfo> fields();
};

template <>
struct EntityTraits<Remedy> {
    static constexpr EntityKind kKind = EntityKind::Remedy;
    static constexpr const char *kTable = "remedy";
    [[nodiscard]] static std::span<const FieldInfo> fields();
};

} // namespace zs
