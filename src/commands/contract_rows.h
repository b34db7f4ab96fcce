// SPDX-License-Identifier: GPL-3.0-or-later
// What the parts of ContractDesk share.
#pragma once

#include "commands/contract_desk.h"
#include "commands/workspace_private.h"
#include "domain/money_rows.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace zs {

struct Contracts {
    Q_DECLARE_TR_FUNCTIONS(ContractDesk)
};

/// The message, and the field it is about in the detail, so that a form can show it there.
[[nodiscard]] inline std::unexpected<Error> atField(const char *field, const QString &message)
{
    return fail(ErrorCode::Invalid, message, QStringLiteral("field: ") + QLatin1StringView(field));
}

/// Ok, or Invalid with what must not be, each with its article.
[[nodiscard]] inline Result<> stopped(const std::vector<ContractFinding> &findings)
{
    std::vector<ContractFinding> stops;
    std::ranges::copy_if(findings, std::back_inserter(stops), &ContractFinding::stops);
    return stops.empty() ? Result<>() : fail(ErrorCode::Invalid, inWords(stops));
}

/// One project's tenders, contracts and payments as stored.
struct ContractDesk::Rows {
    Project project;
    std::vector<Tender> tenders;
    QHash<TenderId, std::vector<TenderEvent>> events;
    std::vector<Contract> contracts;
    std::vector<Guarantee> guarantees;
    std::vector<PaymentRequest> payments;
    QHash<CaseId, CaseStatus> cases; ///< of contracts and payments

    [[nodiscard]] const Contract *contract(ContractId id) const;
    [[nodiscard]] const Tender *tender(TenderId id) const;
    [[nodiscard]] PaymentState stateOf(const PaymentRequest &row) const;
    [[nodiscard]] bool inApproval(const Contract &row) const;
    /// Paid, or promised to be: approved and not paid yet. On the contract and its supplements.
    [[nodiscard]] Money spent(const Contract &root, PaymentRequestId except) const;
    [[nodiscard]] Money paid(const Contract &root) const;
    [[nodiscard]] std::optional<TenderLaw> lawOf(const Contract &contract) const;
    /// What is left of the approved budget for another contract.
    [[nodiscard]] Money budgetLeft(ContractId except) const;
};

template <class Row, class Id>
Result<Row> ContractDesk::rowOf(Id id) const
{
    auto found = m_workspace.d->store->load<Row>(RowFilter{"id", id.value()});
    if (!found)
        return passOn(found);
    if (found->empty())
        return fail(ErrorCode::NotFound, Contracts::tr("It is not there any more."));
    return std::move(found->front());
}

} // namespace zs
