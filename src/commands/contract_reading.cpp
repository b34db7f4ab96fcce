// SPDX-License-Identifier: GPL-3.0-or-later
// What is there of a project's contracts, and what is due.
#include "commands/contract_rows.h"
#include "commands/money_desk.h"

#include <algorithm>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

bool spends(PaymentState state)
{
    return state == PaymentState::Approved || state == PaymentState::Paid;
}

bool ended(CaseStatus status)
{
    return status == CaseStatus::Approved || status == CaseStatus::Refused
           || status == CaseStatus::Terminated; // what came back may be submitted again
}

/// Late first, then by day; what has no day comes with today's.
void putInOrder(std::vector<DueItem> &items, QDate today)
{
    std::ranges::stable_sort(items, {}, [today](const DueItem &item) {
        return std::pair(!item.late, item.due.isValid() ? item.due : today);
    });
}

DueItem itemOf(DueItem::Kind kind, const Uuid &id, const Project &project, QDate due, QDate today)
{
    DueItem item;
    item.kind = kind;
    item.id = id;
    item.project = project.id;
    item.projectName = project.name;
    item.due = due;
    item.daysLeft = due.isValid() ? static_cast<int>(today.daysTo(due)) : 0;
    item.late = due.isValid() && due < today;
    return item;
}

} // namespace

QDate ContractDesk::today() const
{
    return m_workspace.d->today();
}

bool ContractDesk::mayEdit(ProjectId project) const
{
    const auto mine = m_workspace.d->power();
    return mine
           && (*mine)
                  ->may(*m_workspace.d->store, Permission::ContractEdit, project, today())
                  .allowed;
}

bool ContractDesk::mayConfirm(ProjectId project) const
{
    const auto mine = m_workspace.d->power();
    return mine
           && (*mine)
                  ->may(*m_workspace.d->store, Permission::PaymentConfirm, project, today())
                  .allowed;
}

Result<> ContractDesk::mayRead(ProjectId project) const
{
    const auto mine = m_workspace.d->power();
    if (!mine)
        return passOn(mine);
    return (*mine)->may(*m_workspace.d->store, Permission::MoneyRead, project, today()).toResult();
}

const Contract *ContractDesk::Rows::contract(ContractId id) const
{
    const auto found = std::ranges::find(contracts, id, &Contract::id);
    return found == contracts.end() ? nullptr : &*found;
}

const Tender *ContractDesk::Rows::tender(TenderId id) const
{
    const auto found = std::ranges::find(tenders, id, &Tender::id);
    return found == tenders.end() ? nullptr : &*found;
}

PaymentState ContractDesk::Rows::stateOf(const PaymentRequest &row) const
{
    const auto known = cases.constFind(row.inCase);
    if (row.state != PaymentState::Submitted || known == cases.cend() || !ended(*known))
        return row.state;
    return *known == CaseStatus::Approved ? PaymentState::Approved : PaymentState::Refused;
}

bool ContractDesk::Rows::inApproval(const Contract &row) const
{
    const auto known = cases.constFind(row.inCase);
    return row.state == ContractState::Draft && known != cases.cend() && !ended(*known);
}

Money ContractDesk::Rows::spent(const Contract &root, PaymentRequestId except) const
{
    Money sum;
    for (const PaymentRequest &each : payments) {
        const Contract *of = contract(each.contract);
        if (of && each.id != except && spends(stateOf(each))
            && rootOf(*of, contracts)->id == root.id)
            sum.fen += each.amount.fen;
    }
    return sum;
}

Money ContractDesk::Rows::paid(const Contract &root) const
{
    Money sum;
    for (const PaymentRequest &each : payments) {
        const Contract *of = contract(each.contract);
        if (of && each.state == PaymentState::Paid && rootOf(*of, contracts)->id == root.id)
            sum.fen += each.amount.fen;
    }
    return sum;
}

std::optional<TenderLaw> ContractDesk::Rows::lawOf(const Contract &row) const
{
    const Tender *from = tender(row.tender);
    if (!from)
        from = tender(rootOf(row, contracts)->tender);
    return from ? std::optional(from->law) : std::nullopt;
}

Money ContractDesk::Rows::budgetLeft(ContractId except) const
{
    Money left = project.budget;
    for (const Contract &each : contracts) {
        if (each.id != except && binds(each.state))
            left.fen -= each.amount.fen;
    }
    return left;
}

Result<ContractDesk::Rows> ContractDesk::rows(ProjectId project) const
{
    Store &store = *m_workspace.d->store;
    const RowFilter ofProject{"project", project.value()};
    Rows all;
    auto found = rowOf<Project>(project);
    auto tenders = store.load<Tender>(ofProject, u"id"_s);
    auto contracts = store.load<Contract>(ofProject, u"code, id"_s);
    auto guarantees = store.load<Guarantee>(ofProject, u"valid_to, id"_s);
    auto payments = store.load<PaymentRequest>(ofProject, u"requested_on, number, id"_s);
    if (!found)
        return passOn(found);
    if (!tenders)
        return passOn(tenders);
    if (!contracts)
        return passOn(contracts);
    if (!guarantees)
        return passOn(guarantees);
    if (!payments)
        return passOn(payments);
    all.project = std::move(*found);
    all.tenders = std::move(*tenders);
    all.contracts = std::move(*contracts);
    all.guarantees = std::move(*guarantees);
    all.payments = std::move(*payments);
    for (const Tender &tender : all.tenders) {
        auto events =
            store.load<TenderEvent>(RowFilter{"tender", tender.id.value()}, u"happened_on, id"_s);
        if (!events)
            return passOn(events);
        all.events.insert(tender.id, std::move(*events));
    }
    const auto take = [&](CaseId id) -> Result<> {
        if (!id.isValid() || all.cases.contains(id))
            return {};
        const auto row = rowOf<ApprovalCase>(id);
        if (!row)
            return passOn(row);
        all.cases.insert(id, static_cast<CaseStatus>(row->status));
        return {};
    };
    for (const Contract &contract : all.contracts) {
        if (auto taken = take(contract.inCase); !taken)
            return passOn(taken);
    }
    for (const PaymentRequest &payment : all.payments) {
        if (auto taken = take(payment.inCase); !taken)
            return passOn(taken);
    }
    return all;
}

TenderDates ContractDesk::datesOf(const Tender &tender, const Rows &all) const
{
    const auto signedEvent = u"contract-signed"_s;
    TenderDates dates{tender.law, tender.way, {}};
    bool isTold = false;
    const std::vector<TenderEvent> events = all.events.value(tender.id);
    for (const TenderEvent &event : events) {
        dates.events.push_back({event.event, event.happenedOn});
        isTold = isTold || event.event == signedEvent;
    }
    for (const Contract &contract : all.contracts) { // a signed contract tells its own day
        if (!isTold && contract.tender == tender.id && !contract.parent.isValid()
            && contract.signedOn.isValid() && contract.state != ContractState::Draft)
            dates.events.push_back({signedEvent, contract.signedOn});
    }
    return dates;
}

Result<ContractFile> ContractDesk::file(ProjectId project) const
{
    if (auto may = mayRead(project); !may)
        return passOn(may);
    const auto all = rows(project);
    const auto clocks = book();
    if (!all)
        return passOn(all);
    if (!clocks)
        return passOn(clocks);
    ContractFile file;
    const auto add = [&](const Contract &row) {
        const bool whole = !row.parent.isValid();
        file.contracts.push_back({row,
                                  whole ? amountOf(row, all->contracts) : row.amount,
                                  whole ? all->paid(row) : Money(),
                                  all->inApproval(row)});
    };
    for (const Contract &row : all->contracts) {
        if (row.parent.isValid() && all->contract(row.parent))
            continue;
        add(row);
        for (const Contract &below : all->contracts) {
            if (below.parent.isValid() && below.id != row.id
                && rootOf(below, all->contracts)->id == row.id)
                add(below);
        }
    }
    for (const Guarantee &row : all->guarantees) {
        const int left = row.validTo.isValid() ? static_cast<int>(today().daysTo(row.validTo)) : 0;
        const bool over = row.releasedOn.isValid() || (row.validTo.isValid() && left < 0);
        file.guarantees.push_back({row,
                                   over,
                                   left,
                                   row.validTo.isValid() && !row.releasedOn.isValid()
                                       && left <= (*clocks)->guaranteeSoonDays});
    }
    for (const PaymentRequest &row : all->payments) {
        PaymentLine line{row, all->stateOf(row), {}};
        if (row.voucher.isValid()) {
            const auto voucher = rowOf<Voucher>(row.voucher);
            if (!voucher)
                return passOn(voucher);
            line.voucher = voucher->number;
        }
        file.payments.push_back(std::move(line));
    }
    for (const Tender &row : all->tenders)
        file.tenders.push_back(
            {row,
             all->events.value(row.id),
             clocksOf(**clocks, datesOf(row, *all), m_workspace.holidays(), today())});
    return file;
}

std::vector<DueItem> ContractDesk::dueOf(const Project &project, const Rows &all) const
{
    std::vector<DueItem> items;
    const auto clocks = book();
    if (!clocks)
        return items;
    for (const Tender &tender : all.tenders) {
        const auto lines =
            clocksOf(**clocks, datesOf(tender, all), m_workspace.holidays(), today());
        for (const ClockLine &line : lines) {
            if (line.state != ClockState::Due && line.state != ClockState::Overdue)
                continue;
            DueItem item =
                itemOf(DueItem::Kind::Clock, tender.id.value(), project, line.limit, today());
            item.what = Contracts::tr("%1: %2").arg(tender.name, line.clock->name.text());
            item.article = line.clock->source.text();
            items.push_back(std::move(item));
        }
    }
    for (const Guarantee &row : all.guarantees) {
        if (row.releasedOn.isValid() || !row.validTo.isValid()
            || today().daysTo(row.validTo) > (*clocks)->guaranteeSoonDays)
            continue;
        DueItem item =
            itemOf(DueItem::Kind::Guarantee, row.id.value(), project, row.validTo, today());
        item.what = Contracts::tr("A guarantee of %1 yuan by %2 ends: have it prolonged or "
                                  "release it.")
                        .arg(inYuan(row.amount), row.issuer);
        items.push_back(std::move(item));
    }
    for (const PaymentRequest &row : all.payments) {
        const PaymentState state = all.stateOf(row);
        if (state != PaymentState::Approved && state != PaymentState::Submitted)
            continue;
        DueItem item = itemOf(DueItem::Kind::Payment, row.id.value(), project, {}, today());
        item.what = state == PaymentState::Approved
                        ? Contracts::tr("Payment %1 of %2 yuan is approved and waits to be paid.")
                              .arg(row.number, inYuan(row.amount))
                        : Contracts::tr("Payment %1 of %2 yuan is being approved.")
                              .arg(row.number, inYuan(row.amount));
        items.push_back(std::move(item));
    }
    for (const Contract &row : all.contracts) {
        if (row.state != ContractState::InForce || !row.endsOn.isValid()
            || today().daysTo(row.endsOn) > (*clocks)->guaranteeSoonDays)
            continue;
        DueItem item =
            itemOf(DueItem::Kind::Contract, row.id.value(), project, row.endsOn, today());
        item.what = Contracts::tr("Contract %1 ends.").arg(row.name);
        items.push_back(std::move(item));
    }
    return items;
}

Result<std::vector<DueItem>> ContractDesk::due(ProjectId project) const
{
    if (auto may = mayRead(project); !may)
        return passOn(may);
    const auto all = rows(project);
    if (!all)
        return passOn(all);
    std::vector<DueItem> items = dueOf(all->project, *all);
    putInOrder(items, today());
    return items;
}

Result<std::vector<DueItem>> ContractDesk::due() const
{
    const auto projects = m_workspace.projects();
    if (!projects)
        return passOn(projects);
    // most projects have nothing of the kind: only those with rows are read
    Store &store = *m_workspace.d->store;
    const auto tenders = store.load<Tender>();
    const auto contracts = store.load<Contract>();
    const auto guarantees = store.load<Guarantee>();
    if (!tenders)
        return passOn(tenders);
    if (!contracts)
        return passOn(contracts);
    if (!guarantees)
        return passOn(guarantees);
    QSet<ProjectId> concerned;
    for (const Tender &row : *tenders)
        concerned.insert(row.project);
    for (const Contract &row : *contracts)
        concerned.insert(row.project);
    for (const Guarantee &row : *guarantees)
        concerned.insert(row.project);
    std::vector<DueItem> items;
    for (const Project &project : *projects) {
        if (!concerned.contains(project.id) || !mayRead(project.id))
            continue;
        const auto all = rows(project.id);
        if (!all)
            return passOn(all);
        std::ranges::move(dueOf(project, *all), std::back_inserter(items));
    }
    putInOrder(items, today());
    return items;
}

} // namespace zs
