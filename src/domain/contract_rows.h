// SPDX-License-Identifier: GPL-3.0-or-later
// Tenders, contracts and what is paid on them, as rows.
#pragma once

#include "domain/entity.h"
#include "domain/ids.h"
#include "domain/project.h"

namespace zs {

/// 招标投标法、政府采购法.
enum class TenderLaw { Bidding, Procurement };

/// 草拟、履行中、已完成、已终止.
enum class ContractState { Draft, InForce, Finished, Terminated };

/// 投标、履约、预付款、质量、农民工工资.
enum class GuaranteeKind { Bid, Performance, AdvancePayment, Quality, Wages };

/// 草拟、审批中、已批准、已支付、未批准.
enum class PaymentState { Draft, Submitted, Approved, Paid, Refused };

/// One package that is tendered or procured (招标采购项目).
struct Tender {
    TenderId id;
    ProjectId project;
    QString name;
    TenderLaw law = TenderLaw::Bidding;
    ProcurementWay way = ProcurementWay::Unset;
    Money estimate;
    QString note;
    std::int64_t version = 0;

    bool operator==(const Tender &) const = default;
};

/// When something that a clock counts from happened (招标采购节点).
struct TenderEvent {
    TenderEventId id;
    TenderId tender;
    QString event; ///< key in the statutory clocks
    QDate happenedOn;
    ProjectDocumentId document;
    QString note;
    std::int64_t version = 0;

    bool operator==(const TenderEvent &) const = default;
};

/// A contract of a project (合同), or one that adds to another (补充合同).
struct Contract {
    ContractId id;
    ProjectId project;
    ContractId parent;
    TenderId tender;
    QString code;
    QString name;
    QString supplier;
    ProcurementWay way = ProcurementWay::Unset;
    Money amount;
    QDate signedOn;
    QDate startsOn;
    QDate endsOn;
    double retention = 0; ///< share of the amount kept back
    ContractState state = ContractState::Draft;
    ProjectDocumentId document;
    CaseId inCase;
    QString note;
    std::int64_t version = 0;

    bool operator==(const Contract &) const = default;
};

/// A bond or guarantee held for a contract or a tender (保函、保证金).
struct Guarantee {
    GuaranteeId id;
    ProjectId project;
    ContractId contract;
    TenderId tender;
    GuaranteeKind kind = GuaranteeKind::Bid;
    QString form; ///< 保函、转账…
    Money amount;
    QString issuer;
    QDate validFrom;
    QDate validTo;
    QDate releasedOn;
    QString note;
    std::int64_t version = 0;

    bool operator==(const Guarantee &) const = default;
};

/// What a contractor asks to be paid (支付申请).
struct PaymentRequest {
    PaymentRequestId id;
    ProjectId project;
    ContractId contract;
    QString number;
    Money amount;
    double progress = 0; ///< of the contract, as claimed, 0 to 1
    QDate requestedOn;
    QString purpose;
    PaymentState state = PaymentState::Draft;
    CaseId inCase;
    VoucherId voucher; ///< what paid it
    QString note;
    std::int64_t version = 0;

    bool operator==(const PaymentRequest &) const = default;
};

template <>
struct EntityTraits<Tender> {
    static constexpr EntityKind kKind = EntityKind::Tender;
    static constexpr const char *kTable = "tender";
    [[nodiscard]] static std::span<const FieldInfo> fields();
};

template <>
struct EntityTraits<TenderEvent> {
    static constexpr EntityKind kKind = EntityKind::TenderEvent;
    static constexpr const char *kTable = "tender_event";
    [[nodiscard]] static std::span<const FieldInfo> fields();
};

template <>
struct EntityTraits<Contract> {
    static constexpr EntityKind kKind = EntityKind::Contract;
    static constexpr const char *kTable = "contract";
    [[nodiscard]] static std::span<const FieldInfo> fields();
};

template <>
struct EntityTraits<Guarantee> {
    static constexpr EntityKind kKind = EntityKind::Guarantee;
    static constexpr const char *kTable = "guarantee";
    [[nodiscard]] static std::span<const FieldInfo> fields();
};

template <>
struct EntityTraits<PaymentRequest> {
    static constexpr EntityKind kKind = EntityKind::PaymentRequest;
    static constexpr const char *kTable = "payment_request";
    [[nodiscard]] static std::span<const FieldInfo> fields();
};

} // namespace zs
