// SPDX-License-Identifier: GPL-3.0-or-later
// Money through the workspace: the ladder of a project, quotas and the ledger of funds, the annual
// plan. What a person may not read is not there; the totals of a quota are, for who keeps the
// ledger.
//
// Other desks post together with an act of their own: they ask posting() for the rows and put them
// into their change set, so that both are one commit. The act must be among those that may write
// vouchers (kRowActs in powers.cpp).
#pragma once

#include "commands/workspace.h"
#include "money/annual_plan.h"
#include "money/fund_standing.h"
#include "money/money_curve.h"
#include "rules/rule_check.h"

#include <memory>

namespace zs {

/// What is to be posted, as people say it.
struct NewPosting {
    VoucherKind kind = VoucherKind::Receive;
    std::vector<QuotaPart> parts;
    ProjectId project;
    ContractId contract;
    std::int64_t year = 0; ///< 0 = of the day
    QDate postedOn;        ///< invalid = today
    QString document;      ///< 文号; needed for Receive, Allot and GiveBack
    QString text;
};

/// Rows that post, to be committed by whoever asked for them.
struct PostedRows {
    VoucherId voucher;
    QString number;
    std::vector<EntityChange> rows;
};

/// The book of funds as this person may read it.
struct FundBook {
    std::vector<FundQuota> quotas;  ///< by year, position
    std::vector<Voucher> vouchers;  ///< in the order of their numbers
    std::vector<VoucherLine> lines; ///< by voucher, position
    std::vector<Project> projects;  ///< those whose money may be read
    std::vector<Contract> contracts;
    /// Lines that only add to the totals of a quota: of projects that may not be read.
    std::vector<VoucherLine> others;

    [[nodiscard]] std::vector<FundStanding> byQuota(std::int64_t year) const;
    [[nodiscard]] std::vector<FundStanding> byProject(std::int64_t year) const;
    [[nodiscard]] std::vector<VoucherLine> linesOf(VoucherId voucher) const;
    [[nodiscard]] std::vector<std::int64_t> years() const; ///< the newest first
};

/// A line of the annual plan and what speaks against it.
struct AnnualLine {
    AnnualRow row;
    std::vector<RuleFinding> findings; ///< those that fire
};
struct AnnualPlan {
    std::int64_t year = 0;
    std::shared_ptr<const RuleBook> book; ///< the findings point into it
    std::vector<AnnualLine> lines;        ///< by project code
};

/// What one month of a project's year was planned to be and came to.
struct MonthEntry {
    int month = 1; ///< 1 to 12
    Money planned;
    Money done;
};

class MoneyDesk {
public:
    /// The workspace must outlive the desk.
    explicit MoneyDesk(Workspace &workspace)
        : m_workspace(workspace)
    {}

    // --- reading; Forbidden where the money of the project may not be read ---
    [[nodiscard]] bool mayRead(ProjectId project) const;
    [[nodiscard]] bool mayEdit(ProjectId project) const;
    [[nodiscard]] Result<Ladder> ladder(ProjectId project) const;
    /// All that were entered, withdrawn ones too, the newest first.
    [[nodiscard]] Result<std::vector<MoneyFigure>> figures(ProjectId project) const;
    [[nodiscard]] Result<std::vector<ProjectDocument>> documents(ProjectId project) const;
    [[nodiscard]] Result<std::vector<InvestmentFigure>> annualFigures(ProjectId project) const;
    [[nodiscard]] Result<std::vector<CurvePoint>> curve(ProjectId project) const;
    [[nodiscard]] Result<FundBook> book() const;
    /// Of the projects whose money may be read.
    [[nodiscard]] Result<AnnualPlan> annualPlan(std::int64_t year) const;

    // --- figures ---
    /// Act "enter-figure": the document is taken from the project's when its number is known, else
    /// made. The project's estimate or budget follows.
    [[nodiscard]] Result<ChangeSet> enterFigure(const FigureEntry &entry);
    /// Act "withdraw-figure": it stays, marked, with the reason.
    [[nodiscard]] Result<ChangeSet> withdrawFigure(MoneyFigureId figure, const QString &reason);

    // --- quotas and ledger ---
    /// Act "set-quota": makes one (no id) or changes one. Its amount cannot go below what came in.
    [[nodiscard]] Result<FundQuotaId> setQuota(FundQuota quota);
    /// Act "remove-quota"; Conflict when something was posted.
    [[nodiscard]] Result<ChangeSet> removeQuota(FundQuotaId quota);
    /// Rows of a voucher, checked against the ledger, whoever posts them.
    [[nodiscard]] Result<PostedRows> posting(const NewPosting &posting) const;
    /// Fills in the parts: the project's quotas in the order of their years and positions.
    [[nodiscard]] Result<PostedRows> postingOf(NewPosting posting, Money amount) const;
    /// Rows that reverse a voucher. Conflict when it was reversed.
    [[nodiscard]] Result<PostedRows>
    reversal(VoucherId voucher, QDate postedOn, const QString &reason) const;
    /// Acts "post-voucher", "reverse-voucher".
    [[nodiscard]] Result<QString> post(const NewPosting &posting);
    [[nodiscard]] Result<QString> reverse(VoucherId voucher, const QString &reason);
    /// What the carry-over of a year would post; empty when nothing is left.
    [[nodiscard]] Result<std::vector<VoucherLine>> carryOverPreview(std::int64_t year) const;
    /// Act "carry-over", one voucher.
    [[nodiscard]] Result<QString> carryOver(std::int64_t year, const QString &document);

    // --- annual plan ---
    /// Act "set-annual-plan": the sources of a project's year as entered.
    [[nodiscard]] Result<ChangeSet> setAnnualPlan(const AnnualEntry &entry);
    /// Act "record-execution": the months that are given.
    [[nodiscard]] Result<ChangeSet>
    recordExecution(ProjectId project, std::int64_t year, const std::vector<MonthEntry> &months);

private:
    struct LedgerRows;
    [[nodiscard]] Result<> readable(ProjectId project) const;
    [[nodiscard]] Result<Project> projectRow(ProjectId project) const;
    [[nodiscard]] Result<LedgerRows> ledgerRows() const;
    [[nodiscard]] Result<Ladder> ladderFrom(const Project &project) const;
    [[nodiscard]] Result<PostedRows>
    rowsOf(const Voucher &head, std::vector<VoucherLine> lines, const LedgerRows &known) const;
    [[nodiscard]] WallTime now() const;

    Workspace &m_workspace;
};

} // namespace zs
