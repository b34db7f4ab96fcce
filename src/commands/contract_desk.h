// SPDX-License-Identifier: GPL-3.0-or-later
// Tenders and their statutory clocks, contracts, guarantees and payments through the workspace.
// Whose money a person may not read is not there for that person.
//
//   contract: Draft --sign(), or the last signature of "contract-signing"--> InForce, with the
//                     voucher that commits its funds in the same commit
//                   --end()--> Finished | Terminated
//   payment:  Draft --submitPayment()--> Submitted --last signature of "payment"--> Approved
//                   --confirmPayment()--> Paid, with its voucher in the same commit
//
// What a site binds to approvals (see export_rules.h) cannot be reached without one. Every step
// asks the checks of procurement/contract_checks.h anew; what they stop is Invalid with the
// article.
#pragma once

#include "commands/approval_desk.h"
#include "procurement/clock_state.h"
#include "procurement/contract_checks.h"

namespace zs {

struct TenderFile {
    Tender row;
    std::vector<TenderEvent> events; ///< by date
    std::vector<ClockLine> clocks;   ///< point into the book of clocks
};

struct ContractLine {
    Contract row;
    Money whole; ///< with the supplements that bind
    Money paid;
    bool inApproval = false; ///< a case is running
};

struct GuaranteeLine {
    Guarantee row;
    bool ended = false; ///< released, or its time is over
    int daysLeft = 0;   ///< calendar days until its end; negative = over
    bool soon = false;  ///< over, or over soon, and not released
};

struct PaymentLine {
    PaymentRequest row;
    PaymentState state = PaymentState::Draft; ///< as stored, or Refused by the end of its case
    QString voucher;                          ///< number
};

/// All of one project.
struct ContractFile {
    std::vector<ContractLine> contracts; ///< each before its supplements
    std::vector<GuaranteeLine> guarantees;
    std::vector<PaymentLine> payments;
    std::vector<TenderFile> tenders;
};

/// Something that must be done by a day, of any project.
struct DueItem {
    enum class Kind { Clock, Guarantee, Payment, Contract };
    Kind kind = Kind::Clock;
    Uuid id; ///< of the tender, guarantee, payment or contract
    ProjectId project;
    QString projectName;
    QString what;    ///< translated
    QString article; ///< empty = none
    QDate due;       ///< invalid = as soon as may be
    int daysLeft = 0;
    bool late = false;
};

/// What a signature would commit funds out of.
struct FundCover {
    bool ledger = false; ///< anything was ever posted for the project
    Money free;          ///< allotted to it this year and not committed yet
};

class ContractDesk {
public:
    /// The workspace must outlive the desk.
    explicit ContractDesk(Workspace &workspace)
        : m_workspace(workspace)
    {}

    [[nodiscard]] Result<std::shared_ptr<const ClockBook>> book() const { return shippedClocks(); }
    /// Forbidden without the right to read the project's money.
    [[nodiscard]] Result<ContractFile> file(ProjectId project) const;
    /// Of all projects whose money may be read, what is late first, then by day.
    [[nodiscard]] Result<std::vector<DueItem>> due() const;
    /// The same of one project.
    [[nodiscard]] Result<std::vector<DueItem>> due(ProjectId project) const;
    [[nodiscard]] bool mayEdit(ProjectId project) const;
    [[nodiscard]] bool mayConfirm(ProjectId project) const;

    // --- tenders ---
    /// New when it has no id.
    [[nodiscard]] Result<TenderId> saveTender(Tender tender);
    /// With its events. Conflict when contracts come from it.
    [[nodiscard]] Result<> removeTender(TenderId id);
    /// New when it has no id. Invalid for an event that the tender's law does not know.
    [[nodiscard]] Result<TenderEventId> saveEvent(TenderEvent event);
    [[nodiscard]] Result<> removeEvent(TenderEventId id);

    // --- contracts ---
    /// New (a draft) when it has no id. Of one in force only its name, dates, document and note are
    /// taken: its amount is changed by a supplement.
    [[nodiscard]] Result<ContractId> saveContract(Contract contract);
    /// Of a draft that nothing refers to.
    [[nodiscard]] Result<> removeContract(ContractId id);
    /// What the checks say if it were signed now.
    [[nodiscard]] Result<std::vector<ContractFinding>> checkContract(const Contract &row) const;
    [[nodiscard]] Result<FundCover> cover(ProjectId project) const;
    /// Signed without a case; Forbidden where that is bound to one. `commit`: the part of the
    /// amount that this year's funds answer for, all of it when not given; what is allotted to the
    /// project must cover it. A project without any posting has no ledger yet: nothing is committed
    /// unless it is asked for. A supplement that lowers commits nothing.
    [[nodiscard]] Result<>
    sign(ContractId id, QDate on, std::optional<Money> commit = std::nullopt);
    /// Finished, or terminated for a reason.
    [[nodiscard]] Result<> finish(ContractId id);
    [[nodiscard]] Result<> terminate(ContractId id, const QString &reason);
    /// The form of its approval, as far as it is known here.
    [[nodiscard]] Result<ApprovalDesk::Opening>
    signingCase(ContractId id, std::optional<Money> commit = std::nullopt) const;
    /// Opens the case; what signingCase() fills in is not taken from `form`. The last signature
    /// commits the funds as sign() does, or fails whole where they do not cover it by then.
    [[nodiscard]] Result<CaseId> submitContract(ContractId id,
                                                const FormValues &form,
                                                std::optional<Money> commit = std::nullopt);

    // --- guarantees ---
    /// New when it has no id.
    [[nodiscard]] Result<GuaranteeId> saveGuarantee(Guarantee guarantee);
    [[nodiscard]] Result<> releaseGuarantee(GuaranteeId id, QDate on);
    [[nodiscard]] Result<std::vector<ContractFinding>>
    checkGuarantee(const Guarantee &guarantee) const;

    // --- payments ---
    /// New when it has no id; only a draft or a refused one changes.
    [[nodiscard]] Result<PaymentRequestId> savePayment(PaymentRequest request);
    [[nodiscard]] Result<> removePayment(PaymentRequestId id);
    [[nodiscard]] Result<std::vector<ContractFinding>>
    checkPayment(const PaymentRequest &row) const;
    [[nodiscard]] Result<ApprovalDesk::Opening> paymentCase(PaymentRequestId id) const;
    [[nodiscard]] Result<CaseId> submitPayment(PaymentRequestId id, const FormValues &form);
    /// Posts the voucher (out of what is committed to the contract) and marks it paid. Without a
    /// quota in the workspace there is no ledger, and no voucher.
    [[nodiscard]] Result<> confirmPayment(PaymentRequestId id, QDate on, const QString &document);

    /// Whether acts on contracts, payments and tenders may be taken back, for Workspace::revert:
    /// Conflict for what was signed, is being approved, or others rest on by now.
    [[nodiscard]] Result<> mayGoBack(const ChangeSet &back) const;

    /// What an approved case carries out, for CaseBook: rows for its last commit, on top of those
    /// that are to be written already.
    [[nodiscard]] Result<std::vector<EntityChange>>
    effectOf(const ApprovalCase &row, const std::vector<EntityChange> &pending) const;

private:
    struct Rows;
    [[nodiscard]] Result<Rows> rows(ProjectId project) const;
    [[nodiscard]] Result<> mayRead(ProjectId project) const;
    template <class Row, class Id>
    [[nodiscard]] Result<Row> rowOf(Id id) const;
    [[nodiscard]] Result<> write(ChangeSet set, const QString &note);
    [[nodiscard]] Result<std::vector<ContractFinding>> findings(const Contract &row,
                                                                const Rows &all) const;
    [[nodiscard]] Result<std::vector<ContractFinding>> findings(const PaymentRequest &row,
                                                                const Rows &all) const;
    [[nodiscard]] Result<> endContract(ContractId id, ContractState state, const QString &why);
    [[nodiscard]] Result<> checkParents(const Contract &contract, const Rows &all) const;
    [[nodiscard]] std::vector<DueItem> dueOf(const Project &project, const Rows &all) const;
    [[nodiscard]] TenderDates datesOf(const Tender &tender, const Rows &all) const;
    [[nodiscard]] Result<std::vector<EntityChange>>
    signedBy(const ApprovalCase &row, const std::vector<EntityChange> &pending) const;
    [[nodiscard]] Result<std::vector<EntityChange>>
    commitment(const Contract &row, const Rows &all, std::optional<Money> part) const;
    /// Opens the case with the row in it, changed by `mark`.
    template <class Row, class Mark>
    [[nodiscard]] Result<CaseId> submitted(const QString &act,
                                           const Row &row,
                                           ApprovalDesk::Opening opening,
                                           const FormValues &form,
                                           Mark mark);
    [[nodiscard]] Result<> contractMayGoBack(const EntityChange &change) const;
    [[nodiscard]] Result<EntityChange> approvedBy(const ApprovalCase &row,
                                                  const std::vector<EntityChange> &pending) const;
    [[nodiscard]] QDate today() const;

    Workspace &m_workspace;
};

} // namespace zs
