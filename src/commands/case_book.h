// SPDX-License-Identifier: GPL-3.0-or-later
// Cases that change together in one transaction: what one act sets off in sub-processes, in the
// case above and before meetings is written with it or not at all.
//
//   act on a case --ChildWanted-----> a CaseChild row; of a sub-process also its case, as a draft
//   in
//                                     the starter's hands, with the fields filled in that both have
//                 --ChildCancelled--> the row called off, its case ended by the program
//                 --Ended-----------> ChildDone in the case above, which may end in turn
#pragma once

#include "approval/meeting_rules.h"
#include "commands/approval_desk.h"
#include "domain/case_result_rows.h"

#include <memory>

namespace zs {

class CaseBook {
public:
    /// The workspace must outlive the book.
    explicit CaseBook(Workspace &workspace)
        : m_workspace(workspace)
    {}

    /// A case as it was read; `fresh` when it is not stored yet.
    void take(OpenedCase opened, bool fresh);
    /// One act with all that it sets off. Actor and steward are the caller's to set; time, seats
    /// and signature are set here.
    [[nodiscard]] Result<CaseStatus> act(CaseId id, CaseAct act);
    /// The outcome of a sub-process or of a meeting's topic, in the case that waits for it.
    [[nodiscard]] Result<> childDone(CaseChild child, bool approved);
    /// Writes down that a waiting matter is on an agenda, or waits again (no meeting).
    [[nodiscard]] Result<> putOnAgenda(CaseChild child, MeetingId meeting, int topic);
    /// More rows for the same transaction.
    void add(EntityChange change) { m_more.push_back(std::move(change)); }

    [[nodiscard]] bool isEmpty() const;
    /// Writes it all as one act called `name`, with the effect of the case that ended approved.
    [[nodiscard]] Result<> commit(const QString &name, ProjectId project, const QString &note);

private:
    struct Entry {
        OpenedCase opened;
        std::optional<ApprovalCase> stored; ///< nothing for a fresh one
        std::size_t storedActs = 0;
        std::vector<CaseTurn> turns;
        std::vector<CaseTurn> storedTurns; ///< a prefix of turns, as they were
    };
    struct Child {
        CaseChild row;
        std::optional<CaseChild> stored;
    };

    [[nodiscard]] Result<Entry *> entry(CaseId id);
    [[nodiscard]] Result<ApprovalAct>
    actRow(const OpenedCase &before, const CaseAct &act, const CaseState &after) const;
    void addTurns(Entry &entry, const CaseState &before, const CaseAct &act, const CaseStep &done);
    void addTurn(Entry &entry, PersonId person, TurnKind kind, int visit, const QString &node);
    [[nodiscard]] Result<> targetsAreCleared(const ApprovalCase &row, const CaseAct &act) const;
    [[nodiscard]] Result<> maySettle(const OpenedCase &opened, Verb verb) const;
    /// What the case carries out: rows to be written with it, or a change of the plan that takes
    /// `set` along.
    [[nodiscard]] Result<> addRowsOf(const ApprovalCase &carrying, ChangeSet &set);
    [[nodiscard]] Result<> carryOutOnPlan(const ApprovalCase &carrying, const ChangeSet &set);
    /// What the process asks of somebody once it is approved (case_follow_ups.cpp).
    void askFollowUps(const OpenedCase &opened);

    // children, in case_children.cpp
    [[nodiscard]] Result<> follow(CaseId id, const std::vector<CaseEvent> &events);
    [[nodiscard]] Result<> want(Entry &parent, int visit);
    [[nodiscard]] Result<> openChild(const Entry &parent, const ProcessNode &node, CaseChild &row);
    [[nodiscard]] Result<> callOff(CaseId parent, int visit);
    [[nodiscard]] Result<> tellParent(CaseId id);
    [[nodiscard]] Result<Child *> childOf(const char *column, CaseId id, int visit);
    Child &keep(CaseChild row);

    Workspace &m_workspace;
    std::vector<std::unique_ptr<Entry>> m_entries;
    std::vector<std::unique_ptr<Child>> m_children;
    std::vector<EntityChange> m_more;
    std::int64_t m_opened = 0; ///< cases that got a number here
    CaseId m_effect;           ///< the case that ended approved and carries something out
};

/// The fields of `form` that the other process asks for too, under the same key and type.
[[nodiscard]] FormValues fittingForm(const FormValues &form, const ProcessDefinition &process);
/// The rules of collective decisions that demand a meeting for this form and that no node of the
/// process (or, when `passed`, none that passed) meets; Invalid with the article.
[[nodiscard]] Result<> meetingIsHeld(const MeetingRules &rules,
                                     const ProcessDefinition &definition,
                                     const CaseState &state,
                                     bool passed);

} // namespace zs
