// SPDX-License-Identifier: GPL-3.0-or-later
// A meeting (决策会议) and its topics (审议议题) as values.
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "domain/ids.h"

#include <QDate>

#include <map>
#include <vector>

namespace zs {

using MeetingId = StrongId<struct MeetingTag>;

enum class MeetingStatus { Planned, Open, Closed, Cancelled };
enum class MemberKind {
    Chief,    ///< 主要负责人: chairs, speaks last
    Member,   ///< 班子成员: counts for the quorum and votes
    Attendee, ///< 列席: may speak, counts for nothing
};

struct MeetingMember {
    PersonId person;
    MemberKind kind = MemberKind::Member;
    bool present = false;
    QString absence; ///< why, when asked for leave
    bool operator==(const MeetingMember &) const = default;
};

enum class Stance { Agree, Oppose, Abstain };

/// Said once, in the order of the meeting, never changed (逐一发表意见, 如实记录).
struct Spoken {
    PersonId person;
    Stance stance = Stance::Agree;
    QString text;
    UtcMillis at = 0;
    PersonId recordedBy;     ///< 记录人, when the speaker did not write it; else invalid
    UtcMillis confirmed = 0; ///< when the speaker signed what was recorded; 0 = not yet
    bool operator==(const Spoken &) const = default;

    /// Whether the speaker has signed the words.
    [[nodiscard]] bool isOwn() const { return !recordedBy.isValid() || confirmed != 0; }
};

struct Ballot {
    PersonId person;
    Stance stance = Stance::Agree;
    UtcMillis at = 0;
    bool operator==(const Ballot &) const = default;
};

/// The dates of a clock (see ClockRule).
struct ClockFact {
    QDate from;
    QDate to;
    QString shortened; ///< the reason on record for less than the rule asks
    bool operator==(const ClockFact &) const = default;
};

enum class TopicStatus { Planned, Discussed, Voting, Passed, Rejected, Postponed };

struct ResolutionTask {
    QString text;
    PersonId owner;
    QDate due;
    bool operator==(const ResolutionTask &) const = default;
};

struct Resolution {
    QString text;
    QString reasons; ///< required when the chief goes against the majority
    bool againstMajority = false;
    std::vector<ResolutionTask> tasks;
    PersonId chief;
    UtcMillis at = 0;
    bool operator==(const Resolution &) const = default;
};

struct Avoidance {
    PersonId person;
    QString reason;
    bool operator==(const Avoidance &) const = default;
};

/// 一事一议: each topic has its own papers, avoidance, opinions, votes and resolution.
struct Topic {
    int id = 0; ///< from 1
    QString title;
    QString matter;    ///< key in MeetingRules
    QString reference; ///< the case that asked for it, or empty
    TopicStatus status = TopicStatus::Planned;
    std::map<QString, QString> packet; ///< item -> its document
    std::map<QString, ClockFact> clocks;
    std::vector<Avoidance> avoiding;
    std::vector<PersonId> panel; ///< who was present and not avoiding when it was called
    std::vector<Spoken> opinions;
    std::vector<Ballot> ballots;
    Resolution resolution;
    QString postponed; ///< why
    bool operator==(const Topic &) const = default;

    [[nodiscard]] bool avoids(PersonId person) const;
    [[nodiscard]] const Spoken *opinionOf(PersonId person) const;
};

struct MeetingState {
    MeetingId id;
    QString title;
    QString procedure; ///< key in MeetingRules
    QDate date;
    MeetingStatus status = MeetingStatus::Planned;
    std::vector<MeetingMember> members;
    std::vector<Topic> topics; ///< ids are index + 1
    UtcMillis opened = 0;
    UtcMillis closed = 0;
    int acts = 0;
    bool operator==(const MeetingState &) const = default;

    [[nodiscard]] const MeetingMember *member(PersonId person) const;
    [[nodiscard]] const MeetingMember *chief() const;
    [[nodiscard]] const Topic *topic(int number) const;
};

enum class MeetingVerb {
    AddTopic,  ///< title, matter, reference
    AddPaper,  ///< topic, key, text = its document
    SetClock,  ///< topic, key, clock
    Avoid,     ///< topic, person, text = the reason (回避)
    Arrive,    ///< person
    Leave,     ///< person, text = the reason
    Open,      ///< quorum
    CallTopic, ///< papers, clocks, quorum without those who avoid
    Speak,     ///< topic, stance, text; person = who spoke, when another one records it
    Confirm,   ///< topic: the actor's words, which another one recorded, are the actor's own
    CallVote,  ///< when all have spoken
    Cast,      ///< topic, stance
    Decide,    ///< topic; resolution; passed says what the chief decides where the chief does
    Postpone,  ///< topic, text = why
    Close,
    Cancel, ///< before it was opened
};

/// What somebody does in a meeting; `actor` speaks and votes, or keeps the records (记录人).
struct MeetingAct {
    MeetingVerb verb = MeetingVerb::AddTopic;
    PersonId actor;
    UtcMillis at = 0;
    int topic = 0;
    PersonId person;
    QString key;
    QString text;
    QString matter;
    QString reference;
    Stance stance = Stance::Agree;
    ClockFact clock;
    bool passed = true;
    Resolution resolution; ///< text, reasons and tasks; the rest is set by the machine
    bool operator==(const MeetingAct &) const = default;
};

} // namespace zs
