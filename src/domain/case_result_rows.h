// SPDX-License-Identifier: GPL-3.0-or-later
// What a case asks of others, and what it grants, as rows.
#pragma once

#include "domain/entity.h"
#include "domain/field_value.h"
#include "domain/ids.h"
#include "domain/project.h"

namespace zs {

enum class ChildState { Waiting, Running, Done, Cancelled };

/// A step of a case that somebody else decides (子流程、上会议题): a sub-process, or a matter that
/// waits for a meeting and is then one of its topics.
struct CaseChild {
    CaseChildId id;
    CaseId inCase;
    std::int64_t visit = 0; ///< of the node that asked
    QString process;        ///< key of the sub-process, or of the meeting's matter
    bool collective = false;
    CaseId child;           ///< the sub-process's case
    MeetingId meeting;      ///< where it is a topic
    std::int64_t topic = 0; ///< its place on the agenda, from 1
    ChildState state = ChildState::Waiting;
    bool approved = false;
    WallTime askedAt;
    WallTime doneAt;
    std::int64_t version = 0;

    bool operator==(const CaseChild &) const = default;
};

/// A case sent to an outside office system, and its answer (OA 交换).
struct HandOver {
    HandOverId id;
    CaseId inCase;
    std::int64_t visit = 0;
    QString target;    ///< a file's name or an address
    QByteArray nonce;  ///< the answer must repeat it
    QByteArray digest; ///< SM3 of what was sent
    WallTime sentAt;
    WallTime answeredAt; ///< unset while it is out
    std::int64_t outcome = 0;
    QString answer; ///< as received
    std::int64_t version = 0;

    bool operator==(const HandOver &) const = default;
};

/// Leave to take content out once (输出许可): exports and prints above the label that the site
/// sets need one.
struct ExportPermit {
    ExportPermitId id;
    CaseId inCase;
    ProjectId project;
    PersonId person;
    QString act;     ///< "export" or "print"
    QString subject; ///< what, in words
    Classification level = Classification::Open;
    WallTime givenAt;
    WallTime expiresAt;
    WallTime usedAt; ///< unset while it may be used
    QString usedFor;
    std::int64_t version = 0;

    bool operator==(const ExportPermit &) const = default;
};

template <>
struct EntityTraits<CaseChild> {
    static constexpr EntityKind kKind = EntityKind::CaseChild;
    static constexpr const char *kTable = "case_child";
    [[nodiscard]] static std::span<const FieldInfo> fields();
};

template <>
struct EntityTraits<HandOver> {
    static constexpr EntityKind kKind = EntityKind::HandOver;
    static constexpr const char *kTable = "hand_over";
    [[nodiscard]] static std::span<const FieldInfo> fields();
};

template <>
struct EntityTraits<ExportPermit> {
    static constexpr EntityKind kKind = EntityKind::ExportPermit;
    static constexpr const char *kTable = "export_permit";
    [[nodiscard]] static std::span<const FieldInfo> fields();
};

} // namespace zs
