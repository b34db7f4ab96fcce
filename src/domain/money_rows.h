// SPDX-License-Identifier: GPL-3.0-or-later
// Amounts, funds and their ledger, as rows.
#pragma once

#include "domain/entity.h"
#include "domain/ids.h"
#include "domain/project.h"

namespace zs {

/// The legal ladder of a project's money (估算、概算、预算、合同、支付、决算).
enum class MoneyRung { Estimate, ApprovedEstimate, Budget, Contract, Payment, FinalAccount };

/// 财政拨款、专项债、超长期特别国债、中央预算内投资、PPP/特许经营、自筹、贷款、其他.
enum class FundSource {
    Appropriation,
    SpecialBond,
    UltraLongBond,
    CentralBudget,
    Concession,
    OwnFunds,
    Loan,
    Other
};

/// 收到指标、下达项目、合同承诺、支付、收回、结转、冲销.
enum class VoucherKind { Receive, Allot, Commit, Pay, GiveBack, CarryOver, Reversal };

/// Where money of a quota stands (上级、待分配、已下达、已承诺、已支付).
enum class LedgerAccount { Grantor, Available, Allotted, Committed, Paid };

/// 草案、已提交、已采纳、未采纳.
enum class ProposalState { Draft, Submitted, Adopted, Refused };

/// An amount on one rung of the ladder with its document (投资数). Figures are not edited: the
/// newest in force of a rung counts.
struct MoneyFigure {
    MoneyFigureId id;
    ProjectId project;
    MoneyRung rung = MoneyRung::Estimate;
    Money amount;
    ProjectDocumentId document;
    QDate decidedOn;
    QString reason;
    CaseId inCase;
    bool withdrawn = false;
    WallTime enteredAt;
    std::int64_t version = 0;

    bool operator==(const MoneyFigure &) const = default;
};

/// An amount of one source for one year (资金指标).
struct FundQuota {
    FundQuotaId id;
    std::int64_t year = 0;
    FundSource source = FundSource::Appropriation;
    QString name;
    QString number; ///< 文号
    Money amount;   ///< as announced; what came in is in the ledger
    OrgUnitId owner;
    double minShare = 0; ///< of a project's need, 0 to 1
    double maxShare = 0; ///< of a project's need; 0 = not limited
    QString note;
    std::int64_t position = 0;
    std::int64_t version = 0;

    bool operator==(const FundQuota &) const = default;
};

/// One posting of the ledger of funds (记账凭证). Never changed or deleted, only reversed.
struct Voucher {
    VoucherId id;
    QString number; ///< running in its year: "2026-000012"
    VoucherKind kind = VoucherKind::Receive;
    QDate postedOn;
    QString document;
    QString text;
    VoucherId reverses;
    PersonId madeBy;
    WallTime madeAt;
    std::int64_t version = 0;

    bool operator==(const Voucher &) const = default;
};

/// The lines of a voucher add up to nothing (借贷平衡).
struct VoucherLine {
    VoucherLineId id;
    VoucherId voucher;
    std::int64_t position = 0;
    LedgerAccount account = LedgerAccount::Grantor;
    FundQuotaId quota;
    ProjectId project;
    ContractId contract;
    std::int64_t year = 0;
    Money amount; ///< into the account; out of it when negative
    std::int64_t version = 0;

    bool operator==(const VoucherLine &) const = default;
};

/// What a project is to invest, and has invested, in a year or a month of it (年度投资计划).
struct InvestmentFigure {
    InvestmentFigureId id;
    ProjectId project;
    std::int64_t year = 0;
    std::int64_t month = 0; ///< 1 to 12; 0 = the whole year
    FundSource source = FundSource::Appropriation;
    Money planned;
    Money done;
    QString content;
    std::int64_t version = 0;

    bool operator==(const InvestmentFigure &) const = default;
};

/// Projects and sources chosen for a year, for others to decide (资金匹配方案).
struct FundingProposal {
    FundingProposalId id;
    std::int64_t year = 0;
    QString name;
    ProposalState state = ProposalState::Draft;
    QString content; ///< JSON: what was asked, what was found
    double gap = 0;  ///< to the proven bound, a share
    PersonId madeBy;
    WallTime madeAt;
    CaseId inCase;
    std::int64_t version = 0;

    bool operator==(const FundingProposal &) const = default;
};

template <>
struct EntityTraits<MoneyFigure> {
    static constexpr EntityKind kKind = EntityKind::MoneyFigure;
    static constexpr const char *kTable = "money_figure";
    [[nodiscard]] static std::span<const FieldInfo> fields();
};

template <>
struct EntityTraits<FundQuota> {
    static constexpr EntityKind kKind = EntityKind::FundQuota;
    static constexpr const char *kTable = "fund_quota";
    [[nodiscard]] static std::span<const FieldInfo> fields();
};

template <>
struct EntityTraits<Voucher> {
    static constexpr EntityKind kKind = EntityKind::Voucher;
    static constexpr const char *kTable = "voucher";
    [[nodiscard]] static std::span<const FieldInfo> fields();
};

template <>
struct EntityTraits<VoucherLine> {
    static constexpr EntityKind kKind = EntityKind::VoucherLine;
    static constexpr const char *kTable = "voucher_line";
    [[nodiscard]] static std::span<const FieldInfo> fields();
};

template <>
struct EntityTraits<InvestmentFigure> {
    static constexpr EntityKind kKind = EntityKind::InvestmentFigure;
    static constexpr const char *kTable = "investment_figure";
    [[nodiscard]] static std::span<const FieldInfo> fields();
};

template <>
struct EntityTraits<FundingProposal> {
    static constexpr EntityKind kKind = EntityKind::FundingProposal;
    static constexpr const char *kTable = "funding_proposal";
    [[nodiscard]] static std::span<const FieldInfo> fields();
};

} // namespace zs
