// SPDX-License-Identifier: GPL-3.0-or-later
// Which projects of the reserve get which money in a year: a proposal for people to decide on.
#pragma once

#include "commands/approval_desk.h"
#include "domain/money_rows.h"
#include "funding/fund_rules.h"
#include "funding/fund_solver.h"

#include <QHash>

namespace zs {

class FundingDesk {
public:
    /// The workspace must outlive the desk.
    explicit FundingDesk(Workspace &workspace)
        : m_workspace(workspace)
    {}

    /// What people say of a year before the search.
    struct Wishes {
        std::int64_t year = 0;
        QHash<ProjectId, FundPin> pins;
        QHash<ProjectId, int> priorities;                   ///< 1 to 5; 3 where none is given
        std::vector<std::pair<ProjectId, ProjectId>> needs; ///< the first only with the second
        bool byAmount = true;    ///< a project's worth grows with its need; else all count alike
        bool takeUnclear = true; ///< money goes where the rules cannot tell, too
        double gap = 0.01;
        double seconds = 10;
    };
    struct Year {
        Wishes wishes;
        FundProblem problem;           ///< places as in the vectors below
        std::vector<Project> projects; ///< of the reserve, up to procurement, with an amount
        std::vector<FundQuota> quotas; ///< of that year
        std::vector<std::vector<SourceFinding>> fits; ///< by project, then quota
    };
    /// The year as rows tell it: a project needs what is planned for the year, else its budget,
    /// else its estimate; a quota holds what is not allotted of it yet. Forbidden to who may not
    /// read money; projects whose money may not be read are left out.
    [[nodiscard]] Result<Year> year(const Wishes &wishes) const;
    /// Every source against one project.
    [[nodiscard]] Result<std::vector<SourceFinding>> sourcesFor(ProjectId project) const;

    struct Line {
        ProjectId project;
        std::vector<std::pair<FundQuotaId, Money>> parts;
    };
    struct Proposal {
        FundingProposal row;
        std::vector<Line> lines; ///< of projects that may be read
        double bound = 0;
        QString document; ///< of the decision on it
        Money total;      ///< of all lines, those of projects that may not be read, too
        /// As stored; of one whose approval has ended without being given: Refused, or Draft again
        /// where who submitted it ended it.
        ProposalState state = ProposalState::Draft;
        bool inApproval = false; ///< a case is running
    };
    /// Of a year, the newest first.
    [[nodiscard]] Result<std::vector<Proposal>> proposals(std::int64_t year) const;
    /// Act "propose-funding": keeps an answer as a draft.
    [[nodiscard]] Result<FundingProposalId>
    propose(const QString &name, const Year &year, const FundAnswer &answer);
    /// Act "settle-funding": adopted or refused, by somebody else than who made it, with the
    /// document of the decision (会议纪要、批复文号). It posts nothing: allotting is the ledger's.
    /// Conflict while an approval of it is running.
    [[nodiscard]] Result<> settle(FundingProposalId proposal, bool adopt, const QString &document);

    // --- by an approval, and by the meeting that it waits for (funding_cases.cpp) ---
    /// The form of its approval, as far as it is known here. Conflict when it was decided or is
    /// being decided.
    [[nodiscard]] Result<ApprovalDesk::Opening> approvalCase(FundingProposalId proposal) const;
    /// Opens the case; what approvalCase() fills in is not taken from `form`.
    [[nodiscard]] Result<CaseId> submit(FundingProposalId proposal, const FormValues &form);
    /// What an approved case carries out, for CaseBook, on top of what is to be written already.
    [[nodiscard]] Result<EntityChange> effectOf(const ApprovalCase &row,
                                                const std::vector<EntityChange> &pending) const;

private:
    struct Standing {
        ProposalState state = ProposalState::Draft;
        bool inApproval = false;
    };
    [[nodiscard]] Result<Standing> standingOf(const FundingProposal &row) const;
    [[nodiscard]] Result<FundingProposal> rowOf(FundingProposalId proposal) const;

    Workspace &m_workspace;
};

[[nodiscard]] QString proposalStateText(ProposalState state);
/// SM3 of what it says: an approval is given for that and nothing else.
[[nodiscard]] QString proposalSeal(const FundingProposal &row);
/// With the document of its decision written down in it.
[[nodiscard]] FundingProposal
settledProposal(FundingProposal row, ProposalState state, const QString &document);

} // namespace zs
