// SPDX-License-Identifier: GPL-3.0-or-later
// Meetings and what follows from decisions, as rows. As with cases, the acts of a meeting are the
// truth.
#pragma once

#include "domain/entity.h"
#include "domain/ids.h"
#include "domain/project.h"

namespace zs {

/// A meeting that decides together (决策会议).
struct MeetingRow {
    MeetingId id;
    std::int64_t number = 0;
    QString title;
    QString procedure;
    Classification classification = Classification::Open;
    QDate date;
    std::int64_t status = 0; ///< MeetingStatus
    QString opening;         ///< JSON of the planned meeting
    std::int64_t acts = 0;
    std::int64_t version = 0;

    bool operator==(const MeetingRow &) const = default;
};

/// One act in a meeting, never altered: opinions and dissent stay word for word.
struct MeetingActRow {
    MeetingActId id;
    MeetingId meeting;
    std::int64_t number = 0;
    PersonId actor;
    QString actorName;
    WallTime at;
    QString act;
    QByteArray signature;
    QByteArray publicKey;
    std::int64_t version = 0;

    bool operator==(const MeetingActRow &) const = default;
};

enum class DutyStatus { Open, Reported, Closed };

/// What a decision asks of somebody until a day (督办事项): carried out off line, reported back
/// with evidence, then closed.
struct FollowUp {
    FollowUpId id;
    ProjectId project;
    CaseId fromCase;
    MeetingId fromMeeting;
    std::int64_t topic = 0; ///< on that meeting's agenda, from 1; 0 = none
    QString text;
    PersonId person;  ///< answerable for it
    PersonId askedBy; ///< who supervises it and settles it
    QDate due;
    DutyStatus status = DutyStatus::Open;
    QString feedback;
    AttachmentId evidence;
    WallTime askedAt;
    WallTime urgedAt; ///< the last time
    WallTime reportedAt;
    WallTime closedAt;
    std::int64_t version = 0;

    bool operator==(const FollowUp &) const = default;
};

template <>
struct EntityTraits<MeetingRow> {
    static constexpr EntityKind kKind = EntityKind::Meeting;
    static constexpr const char *kTable = "meeting";
    [[nodiscard]] static std::span<const FieldInfo> fields();
};

template <>
struct EntityTraits<MeetingActRow> {
    static constexpr EntityKind kKind = EntityKind::MeetingAct;
    static constexpr const char *kTable = "meeting_act";
    [[nodiscard]] static std::span<const FieldInfo> fields();
};

template <>
struct EntityTraits<FollowUp> {
    static constexpr EntityKind kKind = EntityKind::FollowUp;
    static constexpr const char *kTable = "follow_up";
    [[nodiscard]] static std::span<const FieldInfo> fields();
};

} // namespace zs
