// SPDX-License-Identifier: GPL-3.0-or-later
// The state machine of a meeting: pure. What it enforces, in this order:
//
//   Open       quorum of the members present
//   CallTopic  required papers, clocks kept (or shortened with a reason where the rule allows it),
//              quorum of those present who do not avoid; they are the topic's panel from here on
//   Speak      each of the panel once; the chief only after all others of the panel (末位表态).
//              Who keeps the records may write down what another one said; it is shown as recorded
//              until that person confirms it, in the meeting or after it
//   CallVote   only when the whole panel has spoken
//   Cast       each of the panel once; the chief last
//   Decide     by the votes, or by the chief, who must give reasons against the majority
//
// Opinions and ballots are only ever added. Who avoids does not speak, vote or count.
#pragma once

#include "approval/meeting_rules.h"
#include "approval/meeting_state.h"
#include "calendar/work_calendar.h"

namespace zs {

/// A planned meeting. Invalid without exactly one chief, with a person twice, or for an unknown
/// procedure.
[[nodiscard]] Result<MeetingState> planMeeting(const MeetingRules &rules,
                                               MeetingId id,
                                               const QString &title,
                                               const QString &procedure,
                                               QDate date,
                                               std::vector<MeetingMember> members);

/// `calendar` counts the working days of clocks. Forbidden, Conflict, Invalid as in step().
[[nodiscard]] Result<MeetingState> stepMeeting(const MeetingRules &rules,
                                               const MeetingState &state,
                                               const MeetingAct &act,
                                               const WorkCalendar &calendar);

/// What still stands before a topic, each with its article; empty = it may be called.
[[nodiscard]] std::vector<QString> gatesOf(const MeetingRules &rules,
                                           const MeetingState &state,
                                           int topic,
                                           const WorkCalendar &calendar);

struct Tally {
    int agree = 0;
    int oppose = 0;
    int abstain = 0;
    int entitled = 0; ///< members who may vote on it, present or not
    bool passes = false;
    bool operator==(const Tally &) const = default;
};
[[nodiscard]] Tally tallyOf(const ProcedureRule &rule, const MeetingState &state, int topic);

/// Minutes (会议纪要) as values, for a PDF or an editable text.
struct MinutesTopic {
    int number = 0;
    QString title;
    QString matterName;
    TopicStatus status = TopicStatus::Planned;
    std::vector<PersonId> speakers; ///< 列席 and panel, in the order in which they spoke
    std::vector<Spoken> opinions;
    std::vector<Spoken> dissents; ///< word for word (不同意见如实载明)
    std::vector<Avoidance> avoiding;
    Tally tally;
    bool voted = false;
    Resolution resolution;
    QString postponed;
    std::vector<QString> shortened; ///< clocks that were shortened, with their reasons
};

struct MeetingMinutes {
    QString title;
    QDate date;
    PersonId chief;
    std::vector<PersonId> present;
    std::vector<MeetingMember> absent;
    std::vector<PersonId> attending; ///< 列席
    std::vector<MinutesTopic> topics;
};
[[nodiscard]] MeetingMinutes minutesOf(const MeetingRules &rules, const MeetingState &state);

/// Compact canonical JSON, as for cases.
[[nodiscard]] QByteArray writeMeeting(const MeetingState &state);
[[nodiscard]] Result<MeetingState> readMeeting(const QByteArray &json);
[[nodiscard]] QByteArray writeMeetingAct(const MeetingAct &act);
[[nodiscard]] Result<MeetingAct> readMeetingAct(const QByteArray &json);

/// A short stable name ("addTopic"); never translated.
[[nodiscard]] QString verbName(MeetingVerb verb);
/// Translated: 列入议题, 发表意见, ...
[[nodiscard]] QString verbText(MeetingVerb verb);
[[nodiscard]] QString stanceText(Stance stance);
[[nodiscard]] QString statusText(MeetingStatus status);
[[nodiscard]] QString kindText(MemberKind kind);
[[nodiscard]] QString statusText(TopicStatus status);

} // namespace zs
