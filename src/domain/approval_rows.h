// SPDX-License-Identifier: GPL-3.0-or-later
// Approvals as rows. The acts are the truth: a case's state is made from its opening and its acts
// (module approval); what stands beside them here is there to be searched and listed.
#pragma once

#include "domain/entity.h"
#include "domain/ids.h"
#include "domain/project.h"

namespace zs {

/// A running or ended approval (审批流程实例).
struct ApprovalCase {
    CaseId id;
    ProjectId project; ///< invalid when it is about none
    std::int64_t number = 0;
    QString title;
    Classification classification = Classification::Open;
    QString process;
    std::int64_t processVersion = 0;
    QString definition; ///< the definition's JSON: a case keeps the version it was opened with
    PersonId starter;
    std::int64_t openedMillis = 0; ///< UTC milliseconds, as signed
    std::int64_t status = 0;       ///< CaseStatus
    QString effect;                ///< JSON: what its last act carries out; empty = nothing
    WallTime openedAt;
    WallTime endedAt;
    std::int64_t acts = 0;
    std::int64_t version = 0;

    bool operator==(const ApprovalCase &) const = default;
};

/// One act in a case (审批动作), with its signature. Never altered.
struct ApprovalAct {
    ApprovalActId id;
    CaseId inCase;
    std::int64_t number = 0; ///< from 1, without gaps
    PersonId actor;          ///< invalid: the program itself
    QString actorName;       ///< as it was then
    WallTime at;
    QString act;         ///< canonical JSON
    QByteArray formHash; ///< SM3 of the form that was signed
    QByteArray signature;
    QByteArray publicKey;
    std::int64_t version = 0;

    bool operator==(const ApprovalAct &) const = default;
};

enum class TurnKind { Sign, Advise, Copied, Notified };

/// What lies in a person's inbox (待办), or lay there.
struct CaseTurn {
    CaseTurnId id;
    CaseId inCase;
    PersonId person;
    TurnKind kind = TurnKind::Sign;
    std::int64_t visit = 0;
    QString node; ///< its name
    WallTime askedAt;
    WallTime due;
    WallTime doneAt;       ///< unset while it is open
    std::int64_t verb = 0; ///< what was done, as in Verb
    std::int64_t version = 0;

    bool operator==(const CaseTurn &) const = default;
};

/// A process definition of the site's own, or a newer version of a shipped one.
struct ProcessText {
    ProcessTextId id;
    QString key;
    std::int64_t number = 0; ///< the definition's version
    QString text;            ///< JSON
    bool active = true;      ///< whether new cases may be opened with it
    WallTime publishedAt;
    std::int64_t version = 0;

    bool operator==(const ProcessText &) const = default;
};

template <>
struct EntityTraits<ApprovalCase> {
    static constexpr EntityKind kKind = EntityKind::ApprovalCase;
    static constexpr const char *kTable = "approval_case";
    [[nodiscard]] static std::span<const FieldInfo> fields();
};

template <>
struct EntityTraits<ApprovalAct> {
    static constexpr EntityKind kKind = EntityKind::ApprovalAct;
    static constexpr const char *kTable = "approval_act";
    [[nodiscard]] static std::span<const FieldInfo> fields();
};

template <>
struct EntityTraits<CaseTurn> {
    static constexpr EntityKind kKind = EntityKind::CaseTurn;
    static constexpr const char *kTable = "case_turn";
    [[nodiscard]] static std::span<const FieldInfo> fields();
};

template <>
struct EntityTraits<ProcessText> {
    static constexpr EntityKind kKind = EntityKind::ProcessText;
    static constexpr const char *kTable = "process_text";
    [[nodiscard]] static std::span<const FieldInfo> fields();
};

} // namespace zs
