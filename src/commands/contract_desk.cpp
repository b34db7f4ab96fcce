// SPDX-License-Identifier: GPL-3.0-or-later
// Tenders, contracts and guarantees: made, changed, signed and ended.
#include "commands/contract_desk.h"

#include "commands/case_effects.h"
#include "commands/contract_rows.h"

#include <algorithm>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

QString tidy(const QString &text)
{
    return storable(text.simplified());
}

/// Ok, or Invalid at the amount's field.
Result<> plausibleAmount(Money amount, bool mayFall)
{
    if (amount.fen == 0 || (amount.fen < 0 && !mayFall))
        return atField("amount", Contracts::tr("Enter an amount above nothing."));
    if (amount > kMostContractSum || amount.fen < -kMostContractSum.fen)
        return atField("amount",
                       Contracts::tr("This amount is beyond all measure: see whether the unit is "
                                     "right (yuan or 10,000 yuan)."));
    return {};
}

} // namespace

Result<> ContractDesk::write(ChangeSet set, const QString &note)
{
    if (set.isEmpty())
        return {};
    const auto done = m_workspace.commit(std::move(set), note);
    return done ? Result<>() : passOn(done);
}

// ---- tenders ----

Result<TenderId> ContractDesk::saveTender(Tender tender)
{
    auto &d = *m_workspace.d;
    if (auto may = d.authorise(u"save-tender"_s, tender.project); !may)
        return passOn(may);
    tender.name = tidy(tender.name);
    tender.note = storable(tender.note.trimmed());
    if (tender.name.isEmpty())
        return atField("name", Contracts::tr("A tender needs a name."));
    if (tender.estimate.fen < 0 || tender.estimate > kMostContractSum)
        return atField("estimate", Contracts::tr("Enter an estimate above nothing, or none."));
    ChangeSet set{u"save-tender"_s, tender.project, {}};
    if (!tender.id.isValid()) {
        tender.id = d.ids.next<TenderId>();
        tender.version = 0;
        set.changes.push_back(inserted(tender));
    } else {
        const auto before = rowOf<Tender>(tender.id);
        if (!before)
            return passOn(before);
        if (before->project != tender.project)
            return fail(ErrorCode::Invalid, Contracts::tr("A tender stays with its project."));
        tender.version = before->version;
        addUpdate(set, *before, tender);
    }
    if (auto written = write(std::move(set), tender.name); !written)
        return passOn(written);
    return tender.id;
}

Result<> ContractDesk::removeTender(TenderId id)
{
    const auto row = rowOf<Tender>(id);
    if (!row)
        return passOn(row);
    const auto all = rows(row->project);
    if (!all)
        return passOn(all);
    if (std::ranges::contains(all->contracts, id, &Contract::tender)
        || std::ranges::contains(all->guarantees, id, &Guarantee::tender))
        return fail(ErrorCode::Conflict,
                    Contracts::tr("Contracts or guarantees come from this tender: it stays."));
    ChangeSet set{u"remove-tender"_s, row->project, {}};
    for (const TenderEvent &event : all->events.value(id))
        set.changes.push_back(deleted(event));
    set.changes.push_back(deleted(*row));
    return write(std::move(set), row->name);
}

Result<TenderEventId> ContractDesk::saveEvent(TenderEvent event)
{
    auto &d = *m_workspace.d;
    const auto tender = rowOf<Tender>(event.tender);
    const auto clocks = book();
    if (!tender)
        return passOn(tender);
    if (!clocks)
        return passOn(clocks);
    if (auto may = d.authorise(u"record-tender-event"_s, tender->project); !may)
        return passOn(may);
    const ClockEvent *known = (*clocks)->event(event.event);
    if (!known || !known->belongsTo(tender->law))
        return atField("event", Contracts::tr("The law of this tender knows no such event."));
    if (!event.happenedOn.isValid())
        return atField("happenedOn", Contracts::tr("Enter the day on which it happened."));
    event.note = storable(event.note.trimmed());
    ChangeSet set{u"record-tender-event"_s, tender->project, {}};
    if (!event.id.isValid()) {
        event.id = d.ids.next<TenderEventId>();
        event.version = 0;
        set.changes.push_back(inserted(event));
    } else {
        const auto before = rowOf<TenderEvent>(event.id);
        if (!before)
            return passOn(before);
        if (before->tender != event.tender)
            return fail(ErrorCode::Invalid, Contracts::tr("An event stays with its tender."));
        event.version = before->version;
        addUpdate(set, *before, event);
    }
    if (auto written = write(std::move(set), known->name.text()); !written)
        return passOn(written);
    return event.id;
}

Result<> ContractDesk::removeEvent(TenderEventId id)
{
    const auto row = rowOf<TenderEvent>(id);
    if (!row)
        return passOn(row);
    const auto tender = rowOf<Tender>(row->tender);
    if (!tender)
        return passOn(tender);
    return write(ChangeSet{u"record-tender-event"_s, tender->project, {deleted(*row)}},
                 tender->name);
}

// ---- contracts ----

Result<std::vector<ContractFinding>> ContractDesk::findings(const Contract &row,
                                                            const Rows &all) const
{
    const auto clocks = book();
    if (!clocks)
        return passOn(clocks);
    return checkSigning(**clocks, {row, all.contracts, all.lawOf(row), all.project.budget});
}

Result<std::vector<ContractFinding>> ContractDesk::checkContract(const Contract &row) const
{
    if (auto may = mayRead(row.project); !may)
        return passOn(may);
    const auto all = rows(row.project);
    if (!all)
        return passOn(all);
    return findings(row, *all);
}

Result<> ContractDesk::checkParents(const Contract &contract, const Rows &all) const
{
    if (contract.tender.isValid() && !all.tender(contract.tender))
        return atField("tender", Contracts::tr("The tender is not one of this project."));
    if (!contract.parent.isValid())
        return {};
    const Contract *parent = all.contract(contract.parent);
    if (!parent || parent->id == contract.id || parent->parent.isValid())
        return atField("parent",
                       Contracts::tr("A supplement adds to an original contract of this project."));
    if (!binds(parent->state))
        return atField("parent", Contracts::tr("The original contract is not in force."));
    if (contract.id.isValid()
        && std::ranges::contains(all.contracts, contract.id, &Contract::parent))
        return atField("parent", Contracts::tr("It has supplements itself."));
    return {};
}

namespace {

/// What is told at the field that it is about.
Result<> fieldsFit(const Contract &contract)
{
    if (contract.name.isEmpty())
        return atField("name", Contracts::tr("A contract needs a name."));
    if (contract.supplier.isEmpty())
        return atField("supplier", Contracts::tr("Name the other party of the contract."));
    if (auto fits = plausibleAmount(contract.amount, contract.parent.isValid()); !fits)
        return passOn(fits);
    if (!(contract.retention >= 0 && contract.retention < 1))
        return atField("retention", Contracts::tr("A retention lies between 0 and 100 %."));
    if (contract.startsOn.isValid() && contract.endsOn.isValid()
        && contract.endsOn < contract.startsOn)
        return atField("endsOn", Contracts::tr("It ends before it begins."));
    return {};
}

} // namespace

Result<ContractId> ContractDesk::saveContract(Contract contract)
{
    auto &d = *m_workspace.d;
    if (auto may = d.authorise(u"save-contract"_s, contract.project); !may)
        return passOn(may);
    const auto all = rows(contract.project);
    if (!all)
        return passOn(all);
    const Contract *before = all->contract(contract.id);
    if (contract.id.isValid() && !before)
        return fail(ErrorCode::NotFound, Contracts::tr("There is no such contract here."));
    contract.name = tidy(contract.name);
    contract.code = tidy(contract.code);
    contract.supplier = tidy(contract.supplier);
    contract.note = storable(contract.note.trimmed());
    if (before && all->inApproval(*before))
        return fail(ErrorCode::Conflict,
                    Contracts::tr("An approval of it is running: withdraw that first."));
    if (before && before->state != ContractState::Draft) {
        Contract after = *before; // what was signed stays as it was signed
        after.name = contract.name;
        after.startsOn = contract.startsOn;
        after.endsOn = contract.endsOn;
        after.document = contract.document;
        after.note = contract.note;
        if (contract.amount != before->amount || contract.retention != before->retention)
            return atField("amount",
                           Contracts::tr("A signed contract is changed by a supplement to it."));
        contract = after;
    }
    if (auto fits = fieldsFit(contract); !fits)
        return passOn(fits);
    if (auto fits = checkParents(contract, *all); !before && !fits)
        return passOn(fits);
    ChangeSet set{u"save-contract"_s, contract.project, {}};
    if (!before) {
        contract.id = d.ids.next<ContractId>();
        contract.state = ContractState::Draft;
        contract.inCase = {};
        contract.version = 0;
        set.changes.push_back(inserted(contract));
    } else {
        contract.state = before->state;
        contract.inCase = before->inCase;
        contract.parent = before->parent;
        contract.version = before->version;
        addUpdate(set, *before, contract);
    }
    if (auto written = write(std::move(set), contract.name); !written)
        return passOn(written);
    return contract.id;
}

Result<> ContractDesk::removeContract(ContractId id)
{
    const auto row = rowOf<Contract>(id);
    if (!row)
        return passOn(row);
    const auto all = rows(row->project);
    if (!all)
        return passOn(all);
    if (row->state != ContractState::Draft || row->inCase.isValid()
        || std::ranges::contains(all->payments, id, &PaymentRequest::contract)
        || std::ranges::contains(all->guarantees, id, &Guarantee::contract))
        return fail(ErrorCode::Conflict,
                    Contracts::tr("Only a draft that nothing refers to is removed; a contract in "
                                  "force is terminated."));
    return write(ChangeSet{u"remove-contract"_s, row->project, {deleted(*row)}}, row->name);
}

Result<> ContractDesk::sign(ContractId id, QDate on, std::optional<Money> commit)
{
    const auto row = rowOf<Contract>(id);
    if (!row)
        return passOn(row);
    if (auto may = m_workspace.d->authorise(u"sign-contract"_s, row->project); !may)
        return may;
    const auto all = rows(row->project);
    if (!all)
        return passOn(all);
    if (row->state != ContractState::Draft || all->inApproval(*row))
        return fail(ErrorCode::Conflict,
                    Contracts::tr("It is signed already, or an approval of it is running."));
    if (!on.isValid() || on > today())
        return atField("signedOn", Contracts::tr("Enter the day on which it was signed."));
    Contract after = *row;
    after.signedOn = on;
    after.state = ContractState::InForce;
    const auto found = findings(after, *all);
    if (!found)
        return passOn(found);
    if (auto fits = stopped(*found); !fits)
        return fits;
    auto funds = commitment(after, *all, commit);
    if (!funds)
        return passOn(funds);
    ChangeSet set{u"sign-contract"_s, row->project, std::move(*funds)};
    addUpdate(set, *row, after);
    return write(std::move(set), row->name);
}

Result<> ContractDesk::endContract(ContractId id, ContractState state, const QString &why)
{
    const auto row = rowOf<Contract>(id);
    if (!row)
        return passOn(row);
    if (row->state != ContractState::InForce)
        return fail(ErrorCode::Conflict, Contracts::tr("Only a contract in force is ended."));
    Contract after = *row;
    after.state = state;
    if (!why.isEmpty())
        after.note += (after.note.isEmpty() ? QString() : u"\n"_s) + why;
    ChangeSet set{u"end-contract"_s, row->project, {}};
    addUpdate(set, *row, after);
    return write(std::move(set), row->name);
}

Result<> ContractDesk::finish(ContractId id)
{
    return endContract(id, ContractState::Finished, {});
}

Result<> ContractDesk::terminate(ContractId id, const QString &reason)
{
    const QString why = tidy(reason);
    if (why.isEmpty())
        return atField("reason", Contracts::tr("Say why it is terminated."));
    return endContract(id, ContractState::Terminated, why);
}

// ---- guarantees ----

Result<std::vector<ContractFinding>> ContractDesk::checkGuarantee(const Guarantee &guarantee) const
{
    if (auto may = mayRead(guarantee.project); !may)
        return passOn(may);
    const auto all = rows(guarantee.project);
    const auto clocks = book();
    if (!all)
        return passOn(all);
    if (!clocks)
        return passOn(clocks);
    Money base;
    if (const Tender *tender = all->tender(guarantee.tender);
        tender && guarantee.kind == GuaranteeKind::Bid)
        base = tender->estimate;
    else if (const Contract *contract = all->contract(guarantee.contract))
        base = contract->amount;
    return zs::checkGuarantee(**clocks, guarantee, base);
}

Result<GuaranteeId> ContractDesk::saveGuarantee(Guarantee guarantee)
{
    auto &d = *m_workspace.d;
    if (auto may = d.authorise(u"save-guarantee"_s, guarantee.project); !may)
        return passOn(may);
    guarantee.form = tidy(guarantee.form);
    guarantee.issuer = tidy(guarantee.issuer);
    guarantee.note = storable(guarantee.note.trimmed());
    if (guarantee.issuer.isEmpty())
        return atField("issuer", Contracts::tr("Name who gives the guarantee."));
    if (auto fits = plausibleAmount(guarantee.amount, false); !fits)
        return passOn(fits);
    if (guarantee.validFrom.isValid() && guarantee.validTo.isValid()
        && guarantee.validTo < guarantee.validFrom)
        return atField("validTo", Contracts::tr("It ends before it begins."));
    const auto all = rows(guarantee.project);
    if (!all)
        return passOn(all);
    const bool bid = guarantee.kind == GuaranteeKind::Bid;
    if (bid ? !all->tender(guarantee.tender) : !all->contract(guarantee.contract))
        return atField(bid ? "tender" : "contract",
                       bid ? Contracts::tr("A bid guarantee belongs to a tender of the project.")
                           : Contracts::tr("It belongs to a contract of the project."));
    const auto found = checkGuarantee(guarantee);
    if (!found)
        return passOn(found);
    if (auto fits = stopped(*found); !fits)
        return passOn(fits);
    ChangeSet set{u"save-guarantee"_s, guarantee.project, {}};
    const auto before = std::ranges::find(all->guarantees, guarantee.id, &Guarantee::id);
    if (!guarantee.id.isValid()) {
        guarantee.id = d.ids.next<GuaranteeId>();
        guarantee.version = 0;
        set.changes.push_back(inserted(guarantee));
    } else if (before == all->guarantees.end()) {
        return fail(ErrorCode::NotFound, Contracts::tr("It is not there any more."));
    } else {
        guarantee.version = before->version;
        guarantee.releasedOn = before->releasedOn;
        addUpdate(set, *before, guarantee);
    }
    if (auto written = write(std::move(set), guarantee.issuer); !written)
        return passOn(written);
    return guarantee.id;
}

Result<> ContractDesk::releaseGuarantee(GuaranteeId id, QDate on)
{
    const auto row = rowOf<Guarantee>(id);
    if (!row)
        return passOn(row);
    if (row->releasedOn.isValid())
        return fail(ErrorCode::Conflict, Contracts::tr("It was released already."));
    if (!on.isValid() || on > today())
        return atField("releasedOn", Contracts::tr("Enter the day on which it was released."));
    Guarantee after = *row;
    after.releasedOn = on;
    ChangeSet set{u"save-guarantee"_s, row->project, {}};
    addUpdate(set, *row, after);
    return write(std::move(set), row->issuer);
}

} // namespace zs
