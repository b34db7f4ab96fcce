// SPDX-License-Identifier: GPL-3.0-or-later
// Payments and the approvals of contracts and payments.
#include "commands/case_effects.h"
#include "commands/contract_rows.h"
#include "commands/money_desk.h"

#include <algorithm>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

/// How the process of signing calls a way of procurement; empty where it has no word for it.
QString wayKey(ProcurementWay way)
{
    switch (way) {
    case ProcurementWay::OpenTender:
        return u"open-tender"_s;
    case ProcurementWay::InvitedTender:
        return u"invited-tender"_s;
    case ProcurementWay::Negotiation:
    case ProcurementWay::Consultation:
        return u"negotiation"_s;
    case ProcurementWay::Inquiry:
        return u"quotation"_s;
    case ProcurementWay::SingleSource:
        return u"single-source"_s;
    default:
        return {};
    }
}

/// The row as it is going to be with what is to be written already.
template <class Row>
void takePending(Row &row, const std::vector<EntityChange> &pending)
{
    for (const EntityChange &change : pending) {
        if (change.entity == EntityTraits<Row>::kKind && change.id == row.id.value()
            && change.kind == ChangeKind::Update)
            apply(row, change);
    }
}

FormValues overridden(const FormValues &form, const FormValues &known)
{
    FormValues all = form;
    for (const auto &[key, value] : known)
        all[key] = value;
    return all;
}

} // namespace

// ---- payments ----

Result<std::vector<ContractFinding>> ContractDesk::findings(const PaymentRequest &row,
                                                            const Rows &all) const
{
    const auto clocks = book();
    if (!clocks)
        return passOn(clocks);
    const Contract *contract = all.contract(row.contract);
    if (!contract)
        return atField("contract", Contracts::tr("It belongs to a contract of the project."));
    const Contract *root = rootOf(*contract, all.contracts);
    return checkPaying(**clocks,
                       {row, *root, amountOf(*root, all.contracts), all.spent(*root, row.id)});
}

Result<std::vector<ContractFinding>> ContractDesk::checkPayment(const PaymentRequest &row) const
{
    if (auto may = mayRead(row.project); !may)
        return passOn(may);
    const auto all = rows(row.project);
    if (!all)
        return passOn(all);
    return findings(row, *all);
}

Result<PaymentRequestId> ContractDesk::savePayment(PaymentRequest request)
{
    auto &d = *m_workspace.d;
    if (auto may = d.authorise(u"save-payment"_s, request.project); !may)
        return passOn(may);
    const auto all = rows(request.project);
    if (!all)
        return passOn(all);
    request.number = storable(request.number.simplified());
    request.purpose = storable(request.purpose.simplified());
    request.note = storable(request.note.trimmed());
    const Contract *contract = all->contract(request.contract);
    if (!contract || !binds(contract->state))
        return atField("contract", Contracts::tr("Choose a contract that is in force."));
    if (request.number.isEmpty())
        return atField("number", Contracts::tr("A payment needs a number."));
    if (request.amount.fen <= 0 || request.amount > kMostContractSum)
        return atField("amount",
                       Contracts::tr("Enter an amount above nothing; see whether the unit is right "
                                     "(yuan or 10,000 yuan)."));
    if (!(request.progress >= 0 && request.progress <= 1))
        return atField("progress", Contracts::tr("Progress lies between 0 and 100 %."));
    if (request.purpose.isEmpty())
        return atField("purpose", Contracts::tr("Say what is paid for."));
    const auto before = std::ranges::find(all->payments, request.id, &PaymentRequest::id);
    ChangeSet set{u"save-payment"_s, request.project, {}};
    request.state = PaymentState::Draft;
    request.voucher = {};
    if (!request.id.isValid()) {
        request.id = d.ids.next<PaymentRequestId>();
        request.inCase = {};
        request.version = 0;
        if (!request.requestedOn.isValid())
            request.requestedOn = today();
        set.changes.push_back(inserted(request));
    } else if (before == all->payments.end()) {
        return fail(ErrorCode::NotFound, Contracts::tr("It is not there any more."));
    } else {
        const PaymentState state = all->stateOf(*before);
        if (state != PaymentState::Draft && state != PaymentState::Refused)
            return fail(ErrorCode::Conflict,
                        Contracts::tr("It is being approved, approved or paid: it stays as it "
                                      "was signed."));
        request.inCase = {};
        request.version = before->version;
        addUpdate(set, *before, request);
    }
    if (auto written = write(std::move(set), request.number); !written)
        return passOn(written);
    return request.id;
}

Result<> ContractDesk::removePayment(PaymentRequestId id)
{
    const auto row = rowOf<PaymentRequest>(id);
    if (!row)
        return passOn(row);
    if (row->state != PaymentState::Draft)
        return fail(ErrorCode::Conflict,
                    Contracts::tr("Only a draft is removed; what was submitted stays on record."));
    return write(ChangeSet{u"remove-payment"_s, row->project, {deleted(*row)}}, row->number);
}

Result<> ContractDesk::confirmPayment(PaymentRequestId id, QDate on, const QString &document)
{
    auto &d = *m_workspace.d;
    const auto row = rowOf<PaymentRequest>(id);
    if (!row)
        return passOn(row);
    if (auto may = d.authorise(u"confirm-payment"_s, row->project); !may)
        return may;
    const auto all = rows(row->project);
    const auto quotas = d.store->load<FundQuota>();
    if (!all)
        return passOn(all);
    if (!quotas)
        return passOn(quotas);
    const PaymentState state = all->stateOf(*row);
    // without a case only where the site binds none; the door asks that again
    if (state != PaymentState::Approved && state != PaymentState::Draft)
        return fail(ErrorCode::Conflict,
                    Contracts::tr("It is not approved yet, was refused, or is paid already."));
    const auto found = findings(*row, *all);
    if (!found)
        return passOn(found);
    if (auto fits = stopped(*found); !fits)
        return fits;
    PaymentRequest after = *row;
    after.state = PaymentState::Paid;
    ChangeSet set{u"confirm-payment"_s, row->project, {}};
    if (!quotas->empty()) {
        NewPosting posting;
        posting.kind = VoucherKind::Pay;
        posting.project = row->project;
        posting.contract = rootOf(*all->contract(row->contract), all->contracts)->id;
        posting.postedOn = on;
        posting.document = document;
        posting.text = row->purpose;
        auto posted = MoneyDesk(m_workspace).postingOf(posting, row->amount);
        if (!posted)
            return passOn(posted);
        after.voucher = posted->voucher;
        set.changes = std::move(posted->rows);
    }
    addUpdate(set, *row, after);
    return write(std::move(set), row->number);
}

// ---- approvals ----

Result<ApprovalDesk::Opening> ContractDesk::signingCase(ContractId id,
                                                        std::optional<Money> commit) const
{
    const auto row = rowOf<Contract>(id);
    if (!row)
        return passOn(row);
    if (auto may = mayRead(row->project); !may)
        return passOn(may);
    const auto all = rows(row->project);
    if (!all)
        return passOn(all);
    if (row->state != ContractState::Draft || all->inApproval(*row))
        return fail(ErrorCode::Conflict,
                    Contracts::tr("It is signed already, or an approval of it is running."));
    const auto found = findings(*row, *all);
    if (!found)
        return passOn(found);
    if (auto fits = stopped(*found); !fits)
        return passOn(fits);
    if (const auto funds = commitment(*row, *all, commit); !funds) // not after all have signed
        return passOn(funds);
    ApprovalDesk::Opening opening;
    opening.process = u"contract-signing"_s;
    opening.title = Contracts::tr("Signing of the contract \"%1\"").arg(row->name);
    opening.project = row->project;
    opening.classification = all->project.classification;
    const Money left = all->budgetLeft(row->id);
    opening.form = {{u"title"_s, row->name},
                    {u"amount"_s, row->amount},
                    {u"budgetLeft"_s, all->project.budget.fen > 0 ? left : row->amount},
                    {u"partner"_s, row->supplier}};
    if (const QString way = wayKey(row->way); !way.isEmpty())
        opening.form[u"procurement"_s] = way;
    opening.effect = signContractEffect(row->id, row->amount, commit);
    return opening;
}

template <class Row, class Mark>
Result<CaseId> ContractDesk::submitted(const QString &act,
                                       const Row &row,
                                       ApprovalDesk::Opening opening,
                                       const FormValues &form,
                                       Mark mark)
{
    opening.form = overridden(form, opening.form);
    if (auto may = m_workspace.d->authorise(act, row.project); !may)
        return passOn(may);
    return ApprovalDesk(m_workspace).open(opening, [&](CaseId opened) {
        Row after = row;
        after.inCase = opened;
        mark(after);
        return std::vector{updated(row, after)};
    });
}

Result<CaseId>
ContractDesk::submitContract(ContractId id, const FormValues &form, std::optional<Money> commit)
{
    auto opening = signingCase(id, commit);
    if (!opening)
        return passOn(opening);
    const auto row = rowOf<Contract>(id);
    if (!row)
        return passOn(row);
    return submitted(u"save-contract"_s, *row, std::move(*opening), form, [](Contract &) {});
}

Result<ApprovalDesk::Opening> ContractDesk::paymentCase(PaymentRequestId id) const
{
    const auto row = rowOf<PaymentRequest>(id);
    if (!row)
        return passOn(row);
    if (auto may = mayRead(row->project); !may)
        return passOn(may);
    const auto all = rows(row->project);
    if (!all)
        return passOn(all);
    const PaymentState state = all->stateOf(*row);
    if (state != PaymentState::Draft && state != PaymentState::Refused)
        return fail(ErrorCode::Conflict, Contracts::tr("It is not a draft any more."));
    const auto found = findings(*row, *all);
    if (!found)
        return passOn(found);
    if (auto fits = stopped(*found); !fits)
        return passOn(fits);
    const Contract *contract = all->contract(row->contract);
    const Contract *root = rootOf(*contract, all->contracts);
    ApprovalDesk::Opening opening;
    opening.process = u"payment"_s;
    opening.title = Contracts::tr("Payment %1 on \"%2\"").arg(row->number, root->name);
    opening.project = row->project;
    opening.classification = all->project.classification;
    opening.form = {{u"contract"_s, root->name},
                    {u"amount"_s, row->amount},
                    {u"paidWithThis"_s, Money{all->spent(*root, row->id).fen + row->amount.fen}},
                    {u"contractAmount"_s, amountOf(*root, all->contracts)}};
    opening.effect = approvePaymentEffect(row->id, row->amount);
    return opening;
}

Result<CaseId> ContractDesk::submitPayment(PaymentRequestId id, const FormValues &form)
{
    auto opening = paymentCase(id);
    if (!opening)
        return passOn(opening);
    const auto row = rowOf<PaymentRequest>(id);
    if (!row)
        return passOn(row);
    return submitted(u"save-payment"_s, *row, std::move(*opening), form, [](PaymentRequest &after) {
        after.state = PaymentState::Submitted;
    });
}

Result<std::vector<EntityChange>>
ContractDesk::signedBy(const ApprovalCase &row, const std::vector<EntityChange> &pending) const
{
    const ContractEffect effect = contractEffectOf(row.effect);
    auto contract = rowOf<Contract>(ContractId(effect.row));
    if (!contract)
        return passOn(contract);
    takePending(*contract, pending);
    const auto all = rows(row.project);
    if (!all)
        return passOn(all);
    if (contract->project != row.project || contract->inCase != row.id
        || contract->state != ContractState::Draft || contract->amount != effect.amount)
        return fail(ErrorCode::Conflict,
                    Contracts::tr("The contract is not what this approval was started for any "
                                  "more."));
    Contract after = *contract;
    after.state = ContractState::InForce;
    if (!after.signedOn.isValid())
        after.signedOn = today();
    const auto found = findings(after, *all);
    if (!found)
        return passOn(found);
    if (auto fits = stopped(*found); !fits)
        return passOn(fits);
    auto changes = commitment(after, *all, effect.commit);
    if (!changes)
        return passOn(changes);
    changes->push_back(updated(*contract, after));
    return changes;
}

Result<EntityChange> ContractDesk::approvedBy(const ApprovalCase &row,
                                              const std::vector<EntityChange> &pending) const
{
    const ContractEffect effect = contractEffectOf(row.effect);
    auto payment = rowOf<PaymentRequest>(PaymentRequestId(effect.row));
    if (!payment)
        return passOn(payment);
    takePending(*payment, pending);
    const auto all = rows(row.project);
    if (!all)
        return passOn(all);
    if (payment->project != row.project || payment->inCase != row.id
        || payment->state != PaymentState::Submitted || payment->amount != effect.amount)
        return fail(ErrorCode::Conflict,
                    Contracts::tr("The payment is not what this approval was started for any "
                                  "more."));
    const auto found = findings(*payment, *all);
    if (!found)
        return passOn(found);
    if (auto fits = stopped(*found); !fits)
        return passOn(fits);
    PaymentRequest after = *payment;
    after.state = PaymentState::Approved;
    return updated(*payment, after);
}

Result<std::vector<EntityChange>>
ContractDesk::effectOf(const ApprovalCase &row, const std::vector<EntityChange> &pending) const
{
    if (!contractEffectOf(row.effect).pays)
        return signedBy(row, pending);
    auto change = approvedBy(row, pending);
    if (!change)
        return passOn(change);
    return std::vector{std::move(*change)};
}

} // namespace zs
