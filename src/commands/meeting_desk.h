// SPDX-License-Identifier: GPL-3.0-or-later
// Meetings through the workspace: planned, prepared, held and verified here. Every act is
// authorised, signed with the actor's own key and written in one transaction with what it decides:
// the case that waited goes on, the resolution's follow-ups are there.
#pragma once

#include "approval/meeting_step.h"
#include "commands/workspace.h"
#include "crypto/sm2_key.h"
#include "domain/case_result_rows.h"
#include "domain/meeting_rows.h"

namespace zs {

class CaseBook;
struct PowerFacts;

/// A meeting with everything that belongs to it. It keeps the rules it was planned under.
struct OpenedMeeting {
    MeetingRow row;
    MeetingRules rules;
    MeetingState state;
    std::vector<MeetingActRow> acts;
};

/// One act's signature, checked anew.
struct MeetingActVerdict {
    std::int64_t number = 0;
    QString actorName;
    MeetingVerb verb = MeetingVerb::AddTopic;
    int topic = 0;
    QString text; ///< what was said or resolved
    WallTime at;
    SignatureVerdict verdict = SignatureVerdict::NotChecked;
    QString why;
};

/// A case that stands still until a meeting decides (待上会事项).
struct WaitingMatter {
    CaseChild child;
    std::int64_t number = 0; ///< of the case
    QString title;
    ProjectId project;
    Classification classification = Classification::Open;
    const MatterRule *matter = nullptr; ///< in the rules that were passed in; null when unknown
};

class MeetingDesk {
public:
    /// The workspace must outlive the desk.
    explicit MeetingDesk(Workspace &workspace)
        : m_workspace(workspace)
    {}

    /// The rules for new meetings.
    /// Those of the program with the site's own matters over them.
    [[nodiscard]] Result<MeetingRules> rules() const;
    /// What another file of the site's matters would change; empty bytes = none of its own.
    [[nodiscard]] Result<QStringList> mattersWith(const QByteArray &json) const;
    /// While founding at once; afterwards a proposal to a second administrator. Meetings that are
    /// planned already keep their rules. Errors as withSiteMatters().
    [[nodiscard]] Result<> setSiteMatters(const QByteArray &json);

    struct Planning {
        QString title;
        QString procedure;
        QDate date;
        Classification classification = Classification::Open;
        std::vector<MeetingMember> members;
    };
    /// Invalid as planMeeting() says, and for a member who may not vote in meetings.
    [[nodiscard]] Result<MeetingId> plan(const Planning &planning);
    /// Acts as this session's person, at this moment: actor and time are set here. A decision goes
    /// to the case that waits for it and makes the follow-ups, or the act fails whole.
    [[nodiscard]] Result<> act(MeetingId id, MeetingAct act);
    /// Takes a waiting matter as a topic.
    [[nodiscard]] Result<> addWaiting(MeetingId id, CaseChildId waiting);
    /// A topic that no case asked for.
    [[nodiscard]] Result<>
    addTopic(MeetingId id, const QString &title, const QString &matter, ProjectId project);

    /// Members, and who prepares meetings or votes in them, within their clearance.
    [[nodiscard]] Result<OpenedMeeting> read(MeetingId id) const;
    /// Those that may be read, the newest first.
    [[nodiscard]] Result<std::vector<MeetingRow>> meetings() const;
    [[nodiscard]] Result<std::vector<WaitingMatter>> waiting(const MeetingRules &rules) const;
    /// What still stands before a topic, today.
    [[nodiscard]] std::vector<QString> gates(const OpenedMeeting &meeting, int topic) const;
    /// In how many meetings this session's person is asked for something.
    [[nodiscard]] Result<int> turns() const;

    [[nodiscard]] Result<std::vector<MeetingActVerdict>> verify(MeetingId id) const;
    /// Whether the topic was adopted, replayed from the acts; nothing while it is not decided.
    [[nodiscard]] Result<std::optional<bool>> outcome(MeetingId id, int topic) const;

private:
    [[nodiscard]] Result<OpenedMeeting> load(MeetingId id) const;
    [[nodiscard]] Result<> mayRead(const MeetingRow &row, const MeetingState &state) const;
    [[nodiscard]] Result<> mayAct(const OpenedMeeting &meeting, const MeetingAct &act);
    [[nodiscard]] Result<> perform(OpenedMeeting meeting, MeetingAct act, CaseBook &book);
    [[nodiscard]] Result<MeetingActRow> step(OpenedMeeting &meeting, MeetingAct act);
    [[nodiscard]] Result<>
    avoidOf(OpenedMeeting &meeting, int topic, ProjectId project, CaseBook &book);
    [[nodiscard]] Result<>
    settle(const OpenedMeeting &meeting, const MeetingAct &act, CaseBook &book) const;
    [[nodiscard]] Result<std::vector<CaseChild>> childrenOf(MeetingId id) const;
    /// Until the next write.
    [[nodiscard]] Result<const PowerFacts *> facts() const;

    Workspace &m_workspace;
};

/// The project a topic is about; invalid when none.
[[nodiscard]] ProjectId projectOf(const Topic &topic);
/// What this person is asked for in the meeting just now, in words; empty for nothing.
[[nodiscard]] QString askedOf(const MeetingState &state, PersonId person);

} // namespace zs
