// SPDX-License-Identifier: GPL-3.0-or-later
// Follow-ups (督办): what a decision asks of somebody until a day, reported back with evidence and
// settled by who asked for it.
#pragma once

#include "commands/workspace.h"
#include "domain/attachment.h"
#include "domain/meeting_rows.h"

namespace zs {

/// A follow-up with what a list shows of it.
struct FollowUpLine {
    FollowUp row;
    int daysLate = 0; ///< working days since it was due and not reported; 0 = not late
    QString from;     ///< translated: the approval or the meeting's topic it comes from
};

/// A decision that follow-ups may be made for.
struct FollowUpSource {
    CaseId fromCase;
    MeetingId fromMeeting;
    int topic = 0;
    ProjectId project;
    QString text; ///< translated
};

class FollowUpDesk {
public:
    enum class Which {
        Mine,       ///< answered for by this session's person
        Supervised, ///< asked for by this person; all, for who prepares meetings (督查)
        Late,       ///< of either
    };

    /// The workspace must outlive the desk.
    explicit FollowUpDesk(Workspace &workspace)
        : m_workspace(workspace)
    {}

    /// The latest first, then by due date.
    [[nodiscard]] Result<std::vector<FollowUpLine>> list(Which which) const;
    /// How many of one's own are still to be reported, and how many wait to be settled.
    [[nodiscard]] Result<int> turns() const;
    /// Approved cases that this person started or signed, topics of meetings this person chaired or
    /// keeps the records of.
    [[nodiscard]] Result<std::vector<FollowUpSource>> sources() const;

    struct Asking {
        FollowUpSource from;
        QString text;
        PersonId person;
        QDate due;
    };
    [[nodiscard]] Result<FollowUpId> add(const Asking &asking);
    /// By who answers for it. `evidence` is a file of the same project, or invalid.
    [[nodiscard]] Result<> report(FollowUpId id, const QString &text, AttachmentId evidence);
    /// By who asked for it, or who prepares meetings.
    [[nodiscard]] Result<> settle(FollowUpId id);
    [[nodiscard]] Result<> sendBack(FollowUpId id, const QString &why);
    /// 催办: logged, and shown to who answers for it.
    [[nodiscard]] Result<> urge(FollowUpId id);
    /// Files that may be given as evidence.
    [[nodiscard]] Result<std::vector<Attachment>> evidenceFor(const FollowUp &row) const;

    [[nodiscard]] bool maySettle(const FollowUp &row) const;

private:
    [[nodiscard]] Result<FollowUp> row(FollowUpId id) const;
    [[nodiscard]] Result<>
    account(const QString &act, const FollowUp &before, const FollowUp &after);
    [[nodiscard]] Result<> supervise(const FollowUp &row) const;
    [[nodiscard]] QString sourceText(const FollowUp &row) const;
    [[nodiscard]] WallTime now() const;

    Workspace &m_workspace;
};

} // namespace zs
