// SPDX-License-Identifier: GPL-3.0-or-later
// Approvals through the workspace: cases are opened, acted on, listed and verified here. Every act
// is authorised, signed and written in one transaction with what it sets off.
#pragma once

#include "approval/case_json.h"
#include "approval/case_step.h"
#include "commands/workspace.h"
#include "crypto/sm2_key.h"
#include "domain/case_result_rows.h"
#include "domain/inbox_row.h"

#include <array>

namespace zs {

struct SignatureCheck;

/// A case with everything that belongs to it.
struct OpenedCase {
    ApprovalCase row;
    ProcessDefinition definition;
    CaseState state;
    std::vector<ApprovalAct> acts;
};

/// One act's signature, checked anew from the stored rows.
struct ActVerdict {
    std::int64_t number = 0;
    PersonId actor;
    QString actorName;
    Verb verb = Verb::Tick;
    QString opinion;
    WallTime at;
    SignatureVerdict verdict = SignatureVerdict::NotChecked;
    QString why; ///< translated: what makes it invalid, or why it cannot be checked here
};

class ApprovalDesk {
public:
    /// The workspace must outlive the desk.
    explicit ApprovalDesk(Workspace &workspace)
        : m_workspace(workspace)
    {}

    /// The newest active version of every process, shipped and the site's own.
    [[nodiscard]] Result<std::vector<ProcessDefinition>> processes() const;
    /// A site's own definition, or a newer version of a shipped one. Invalid with line and column;
    /// running cases keep theirs.
    [[nodiscard]] Result<> publish(const QByteArray &json);

    struct Opening {
        QString process;
        QString title;
        ProjectId project;
        Classification classification = Classification::Open;
        FormValues form;
        QString effect{}; ///< see case_effects.h; empty = nothing
    };
    /// Opens the case and submits it as this session's person. Forbidden without the right or a
    /// signing key.
    [[nodiscard]] Result<CaseId> open(const Opening &opening);
    /// Acts as this session's person, at this moment: actor and time are set here. When the case
    /// ends approved its effect is carried out in the same transaction, or the act fails whole.
    [[nodiscard]] Result<CaseStatus> act(CaseId id, CaseAct act);
    /// Lets time go by in all running cases: reminders, lateness, timers. How many had news.
    [[nodiscard]] Result<int> tick();
    /// The same in one case: when it must be looked at again, nothing when time alone changes
    /// nothing there any more.
    [[nodiscard]] Result<std::optional<UtcMillis>> tick(CaseId id);
    /// Whether this session's person administers the processes of that case (流程管理员): by a
    /// role, not because everybody may do everything while founding.
    [[nodiscard]] bool isSteward(const ApprovalCase &row) const;
    /// Cases that have not ended, in the order of their numbers.
    [[nodiscard]] Result<std::vector<CaseId>> running() const;
    /// A copy or notice was read.
    [[nodiscard]] Result<> markRead(CaseTurnId turn);

    /// Forbidden for who neither has to do with the case nor may read its project.
    [[nodiscard]] Result<OpenedCase> read(CaseId id) const;
    /// What to fill in before the case is submitted (again): its form, or for the draft of a
    /// sub-process what the case above says.
    [[nodiscard]] Result<FormValues> proposedForm(const OpenedCase &opened) const;
    /// The sub-processes and meetings that a case waits for or waited for, in order.
    [[nodiscard]] Result<std::vector<CaseChild>> childrenOf(CaseId id) const;
    /// Who the rules of the process name, who avoids, the calendar: for simulation and previews.
    /// `level`: of the case, where it is above the project's.
    [[nodiscard]] ApprovalOutside outside(ProjectId project,
                                          Classification level = Classification::Open) const;
    [[nodiscard]] Result<std::vector<InboxRow>> inbox(InboxBox box) const;
    [[nodiscard]] Result<std::array<std::int64_t, 5>> counts() const;

    [[nodiscard]] Result<std::vector<ActVerdict>> verify(CaseId id) const;
    /// The same for many, in their order, on all processors.
    [[nodiscard]] Result<std::vector<std::vector<ActVerdict>>>
    verify(const std::vector<CaseId> &ids) const;

private:
    friend class CaseBook;
    friend class ContractDesk;
    friend class FundingDesk;
    friend class MapDesk;
    friend class RiskModelDesk;
    struct Pending;
    /// Rows that belong to the case, written in its first commit.
    using AlsoWrite = std::function<std::vector<EntityChange>(CaseId)>;
    [[nodiscard]] Result<CaseId> open(const Opening &opening, const AlsoWrite &also);
    [[nodiscard]] Result<std::vector<ActVerdict>>
    judge(CaseId id, std::size_t number, std::vector<Pending> &pending) const;
    [[nodiscard]] Result<OpenedCase> load(CaseId id) const;
    [[nodiscard]] Result<> mayRead(const ApprovalCase &row) const;
    [[nodiscard]] Result<CaseStatus>
    perform(OpenedCase opened, CaseAct act, bool fresh, const std::vector<EntityChange> &more = {});
    [[nodiscard]] SignatureCheck checkUnsigned(CaseId id, const CaseAct &act) const;
    [[nodiscard]] Result<ProcessDefinition> definitionOf(const ApprovalCase &row) const;
    [[nodiscard]] WallTime now() const;

    Workspace &m_workspace;
};

/// SM3 of the definition that the case keeps: part of what is signed.
[[nodiscard]] QByteArray definitionHash(const ApprovalCase &row);
/// "case-agree", "case-addSigner", ...: what the log and the table of powers call the act.
[[nodiscard]] QString caseActName(Verb verb);

} // namespace zs
