// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/money_facts.h"

#include "money/ladder.h"
#include "store/store.h"

#include <algorithm>

namespace zs {

namespace {

RuleValue known(Money amount)
{
    return valueOf(RuleNumber::ofHundredths(amount.fen));
}

/// An exact share, as far as numbers of rules go; contracts from tenders under the bidding law have
/// no limit in the procurement law.
RuleValue shareValue(std::span<const Contract> contracts, const QSet<TenderId> &bidding)
{
    std::optional<RuleNumber> greatest;
    for (const Contract &contract : contracts) {
        const auto counts = [](const Contract &c) {
            return c.state == ContractState::InForce || c.state == ContractState::Finished;
        };
        if (contract.parent.isValid() || !counts(contract) || bidding.contains(contract.tender))
            continue;
        Money added;
        for (const Contract &other : contracts) {
            if (other.parent == contract.id && counts(other))
                added = plus(added, other.amount).value_or(added);
        }
        const auto part = RuleNumber::ofHundredths(added.fen);
        const auto whole = RuleNumber::ofHundredths(contract.amount.fen);
        const auto share = part && whole ? part->over(*whole) : std::nullopt;
        if (share && (!greatest || *greatest < *share))
            greatest = share;
    }
    return greatest ? RuleValue(*greatest) : RuleValue();
}

void add(Money &sum, Money more)
{
    sum = plus(sum, more).value_or(sum);
}

} // namespace

Result<MoneyFactBook> MoneyFactBook::load(Store &store)
{
    MoneyFactBook book;
    auto figures = store.load<MoneyFigure>();
    auto contracts = store.load<Contract>();
    auto annual = store.load<InvestmentFigure>();
    const auto documents = store.load<ProjectDocument>();
    const auto lines = store.load<VoucherLine>();
    const auto guarantees = store.load<Guarantee>();
    const auto tenders = store.load<Tender>();
    if (!figures)
        return passOn(figures);
    if (!contracts)
        return passOn(contracts);
    if (!annual)
        return passOn(annual);
    if (!documents)
        return passOn(documents);
    if (!lines)
        return passOn(lines);
    if (!guarantees)
        return passOn(guarantees);
    if (!tenders)
        return passOn(tenders);
    for (const Tender &tender : *tenders) {
        if (tender.law == TenderLaw::Bidding)
            book.m_bidding.insert(tender.id);
    }
    for (MoneyFigure &row : *figures)
        book.m_projects[row.project].figures.push_back(std::move(row));
    for (Contract &row : *contracts)
        book.m_projects[row.project].contracts.push_back(std::move(row));
    for (InvestmentFigure &row : *annual)
        book.m_projects[row.project].annual.push_back(std::move(row));
    for (const ProjectDocument &row : *documents) {
        if (!row.number.isEmpty())
            book.m_numbers.insert(row.id, row.number);
    }
    book.takeGuarantees(*guarantees);
    book.m_keepsLedger = !lines->empty();
    for (const VoucherLine &line : *lines) {
        if (!line.project.isValid())
            continue;
        Sums &sums = book.m_projects[line.project].funds;
        add(sums.inPlace, line.amount);
        if (line.account == LedgerAccount::Paid)
            add(sums.paid, line.amount);
    }
    return book;
}

void MoneyFactBook::takeGuarantees(const std::vector<Guarantee> &guarantees)
{
    for (const Guarantee &held : guarantees) {
        if (held.releasedOn.isValid() || !held.validTo.isValid() || !held.contract.isValid())
            continue;
        OfProject &own = m_projects[held.project];
        const auto contract = std::ranges::find(own.contracts, held.contract, &Contract::id);
        const bool inForce =
            contract != own.contracts.end() && contract->state == ContractState::InForce;
        if (inForce && (!own.guaranteeEnds.isValid() || held.validTo < own.guaranteeEnds))
            own.guaranteeEnds = held.validTo;
    }
}

std::span<const InvestmentFigure> MoneyFactBook::annualOf(ProjectId project) const
{
    const auto own = m_projects.constFind(project);
    return own == m_projects.cend() ? std::span<const InvestmentFigure>()
                                    : std::span<const InvestmentFigure>(own->annual);
}

bool MoneyFactBook::hasYear(ProjectId project, std::int64_t year) const
{
    return std::ranges::contains(annualOf(project), year, &InvestmentFigure::year);
}

void MoneyFactBook::fill(ProjectFigures &figures, ProjectId project, std::int64_t year) const
{
    static const OfProject none;
    const auto at = m_projects.constFind(project);
    const OfProject &own = at == m_projects.cend() ? none : *at;
    if (const auto sum = contractSum(own.contracts); sum && sum->fen > 0)
        figures.contractSum = known(*sum);
    figures.supplementShare = shareValue(own.contracts, m_bidding);
    if (own.guaranteeEnds.isValid())
        figures.guaranteeEnds = own.guaranteeEnds;
    if (m_keepsLedger) {
        figures.fundsInPlace = known(own.funds.inPlace);
        figures.paid = known(own.funds.paid);
        figures.fundsLeft = known(Money{own.funds.inPlace.fen - own.funds.paid.fen});
    }
    if (const MoneyFigure *final = inForce(own.figures, MoneyRung::FinalAccount))
        figures.finalAccount = known(final->amount);
    const auto approved = [&](MoneyRung rung) {
        const MoneyFigure *figure = inForce(own.figures, rung);
        return figure && (figure->inCase.isValid() || m_numbers.contains(figure->document));
    };
    figures.figureApproved = approved(MoneyRung::Estimate) || approved(MoneyRung::ApprovedEstimate);
    fillAnnual(figures, own, year);
}

void MoneyFactBook::fillAnnual(ProjectFigures &figures,
                               const OfProject &own,
                               std::int64_t year) const
{
    Money ofYear;
    Money months;
    Money toDate;
    for (const InvestmentFigure &figure : own.annual) {
        if (figure.month > 0) {
            if (figure.year == year)
                add(months, figure.planned);
            continue;
        }
        if (figure.year == year)
            add(ofYear, figure.planned);
        if (figure.year <= year)
            add(toDate, figure.planned);
    }
    if (ofYear.fen > 0) {
        figures.annualAmount = known(ofYear);
        figures.plannedToDate = known(toDate);
    }
    if (months.fen > 0)
        figures.annualMonths = known(months);
}

} // namespace zs
