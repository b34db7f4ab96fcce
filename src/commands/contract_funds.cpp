// SPDX-License-Identifier: GPL-3.0-or-later
// What a signature does to the ledger of funds, and which acts on contracts may be taken back.
#include "commands/contract_rows.h"
#include "commands/money_desk.h"

#include <algorithm>
#include <array>

namespace zs {

using namespace Qt::StringLiterals;

// ---- funds ----

Result<FundCover> ContractDesk::cover(ProjectId project) const
{
    if (auto may = mayRead(project); !may)
        return passOn(may);
    const auto lines =
        m_workspace.d->store->load<VoucherLine>(RowFilter{"project", project.value()});
    if (!lines)
        return passOn(lines);
    FundCover cover{!lines->empty(), {}};
    for (const VoucherLine &line : *lines) {
        if (line.account == LedgerAccount::Allotted && line.year == today().year())
            cover.free.fen += line.amount.fen;
    }
    return cover;
}

Result<std::vector<EntityChange>>
ContractDesk::commitment(const Contract &row, const Rows &all, std::optional<Money> part) const
{
    const auto lines =
        m_workspace.d->store->load<VoucherLine>(RowFilter{"project", row.project.value()});
    if (!lines)
        return passOn(lines);
    const bool asked = part && part->fen != 0;
    if (row.amount.fen <= 0 || (lines->empty() && !asked))
        return std::vector<EntityChange>();
    const Money amount = part.value_or(row.amount);
    if (amount.fen <= 0 || amount > row.amount)
        return atField("commit",
                       Contracts::tr("Enter how much of the contract this year's funds answer for: "
                                     "more than nothing, at most its amount."));
    NewPosting posting;
    posting.kind = VoucherKind::Commit;
    posting.project = row.project;
    posting.contract = rootOf(row, all.contracts)->id;
    posting.postedOn = today(); // the funds are bound when it is told, not when it was signed
    posting.document = row.code;
    posting.text = Contracts::tr("Contract signed: %1").arg(row.name);
    auto posted = MoneyDesk(m_workspace).postingOf(posting, amount);
    if (posted)
        return std::move(posted->rows);
    return atField("commit",
                   Contracts::tr("The funds of the project do not cover the contract. %1 Have more "
                                 "allotted, or commit the part that falls on this year.")
                       .arg(posted.error().message));
}

// ---- taking back ----

namespace {

/// What may be changed of a contract after it was signed, and so taken back; of its state only the
/// end.
constexpr std::array kOpenColumns{
    u"name", u"starts_on", u"ends_on", u"document", u"note", u"state"};

bool touchesOnly(const EntityChange &change, std::span<const char16_t *const> columns)
{
    const EntityInfo &info = *entityInfo(change.entity);
    return std::ranges::all_of(change.fields, [&](const FieldChange &field) {
        return std::ranges::any_of(columns, [&](const char16_t *column) {
            return fieldIndex(info, column) == field.field;
        });
    });
}

} // namespace

Result<> ContractDesk::contractMayGoBack(const EntityChange &change) const
{
    const auto row = rowOf<Contract>(ContractId(change.id));
    if (!row)
        return passOn(row);
    const auto all = rows(row->project);
    if (!all)
        return passOn(all);
    if (all->inApproval(*row))
        return fail(ErrorCode::Conflict,
                    Contracts::tr("An approval of it is running: withdraw that first."));
    if (change.kind == ChangeKind::Delete) {
        if (row->state != ContractState::Draft
            || std::ranges::contains(all->contracts, row->id, &Contract::parent)
            || std::ranges::contains(all->payments, row->id, &PaymentRequest::contract)
            || std::ranges::contains(all->guarantees, row->id, &Guarantee::contract))
            return fail(ErrorCode::Conflict,
                        Contracts::tr("Only a draft that nothing refers to is removed; a contract "
                                      "in force is terminated."));
        return {};
    }
    if (row->state == ContractState::Draft)
        return {};
    Contract after = *row;
    apply(after, change);
    if (!touchesOnly(change, kOpenColumns) || after.state == ContractState::Draft)
        return fail(ErrorCode::Conflict,
                    Contracts::tr("What was signed is not undone: a contract is changed by a "
                                  "supplement, or terminated."));
    if (row->state == after.state || after.state != ContractState::InForce)
        return {};
    const auto found = findings(after, *all); // it binds again, and others were signed since
    return found ? stopped(*found) : passOn(found);
}

Result<> ContractDesk::mayGoBack(const ChangeSet &back) const
{
    for (const EntityChange &change : back.changes) {
        if (change.kind == ChangeKind::Insert)
            continue;
        if (change.entity == EntityKind::Contract) {
            if (auto may = contractMayGoBack(change); !may)
                return may;
        } else if (change.entity == EntityKind::PaymentRequest) {
            const auto row = rowOf<PaymentRequest>(PaymentRequestId(change.id));
            if (!row)
                return passOn(row);
            if (row->state != PaymentState::Draft)
                return fail(ErrorCode::Conflict,
                            Contracts::tr("What was submitted is answered, not undone."));
        } else if (change.entity == EntityKind::Tender && change.kind == ChangeKind::Delete) {
            const auto row = rowOf<Tender>(TenderId(change.id));
            if (!row)
                return passOn(row);
            const auto all = rows(row->project);
            if (!all)
                return passOn(all);
            if (std::ranges::contains(all->contracts, row->id, &Contract::tender)
                || std::ranges::contains(all->guarantees, row->id, &Guarantee::tender))
                return fail(
                    ErrorCode::Conflict,
                    Contracts::tr("Contracts or guarantees come from this tender: it stays."));
        }
    }
    return {};
}

} // namespace zs
