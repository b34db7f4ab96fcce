// SPDX-License-Identifier: GPL-3.0-or-later
// Reading, figures of the ladder and the annual plan; the ledger is in money_postings.cpp.
#include "commands/money_desk.h"

#include "commands/money_facts.h"
#include "commands/rule_desk.h"
#include "commands/workspace_private.h"
#include "rules/project_facts.h"

#include <QCoreApplication>

#include <algorithm>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Desk {
    Q_DECLARE_TR_FUNCTIONS(MoneyDesk)
};

template <Entity E>
Result<std::vector<E>> rowsOfProject(Store &store, ProjectId project, const QString &order = {})
{
    return store.load<E>(RowFilter{"project", project.value()}, order);
}

/// The first fault as an error that names its field.
Result<> refusedFor(const std::vector<FieldFault> &faults)
{
    if (faults.empty())
        return {};
    return fail(ErrorCode::Invalid, faults.front().message, u"field: "_s + faults.front().field);
}

/// Puts what is in force on the two first rungs into the project's own row.
void followRungs(ChangeSet &set, const Project &before, std::span<const MoneyFigure> figures)
{
    Project after = before;
    const auto amountOn = [&](MoneyRung rung) {
        const MoneyFigure *figure = inForce(figures, rung);
        return figure ? figure->amount : Money();
    };
    after.estimate = amountOn(MoneyRung::Estimate);
    after.budget = amountOn(MoneyRung::ApprovedEstimate);
    // what came in without figures stays until one is entered
    if (std::ranges::none_of(figures, [](const auto &f) { return f.rung == MoneyRung::Estimate; }))
        after.estimate = before.estimate;
    if (std::ranges::none_of(figures,
                             [](const auto &f) { return f.rung == MoneyRung::ApprovedEstimate; }))
        after.budget = before.budget;
    addUpdate(set, before, after);
}

} // namespace

WallTime MoneyDesk::now() const
{
    return WallTime::fromDateTime(QDateTime::fromMSecsSinceEpoch(m_workspace.d->clock.now()));
}

bool MoneyDesk::mayRead(ProjectId project) const
{
    return readable(project).has_value();
}

bool MoneyDesk::mayEdit(ProjectId project) const
{
    auto &d = *m_workspace.d;
    const auto powers = d.power();
    return powers && (*powers)->may(*d.store, Permission::MoneyEdit, project, d.today()).allowed;
}

Result<> MoneyDesk::readable(ProjectId project) const
{
    auto &d = *m_workspace.d;
    const auto powers = d.power();
    if (!powers)
        return passOn(powers);
    for (const Permission needed : {Permission::ProjectRead, Permission::MoneyRead}) {
        if (const Decision may = (*powers)->may(*d.store, needed, project, d.today()); !may.allowed)
            return may.toResult();
    }
    return {};
}

Result<Project> MoneyDesk::projectRow(ProjectId project) const
{
    auto rows = m_workspace.d->store->load<Project>(RowFilter{"id", project.value()});
    if (!rows)
        return passOn(rows);
    if (rows->empty())
        return fail(ErrorCode::NotFound, Desk::tr("There is no such project here."));
    return std::move(rows->front());
}

Result<Ladder> MoneyDesk::ladderFrom(const Project &project) const
{
    Store &store = *m_workspace.d->store;
    const auto figures = rowsOfProject<MoneyFigure>(store, project.id);
    const auto documents = rowsOfProject<ProjectDocument>(store, project.id);
    const auto contracts = rowsOfProject<Contract>(store, project.id);
    const auto lines = rowsOfProject<VoucherLine>(store, project.id);
    if (!figures)
        return passOn(figures);
    if (!documents)
        return passOn(documents);
    if (!contracts)
        return passOn(contracts);
    if (!lines)
        return passOn(lines);
    std::vector<Money> paid;
    for (const VoucherLine &line : *lines) {
        if (line.account == LedgerAccount::Paid)
            paid.push_back(line.amount);
    }
    const auto sum = sumOf(paid);
    if (!sum)
        return passOn(sum);
    return ladderOf({*figures, *documents, *contracts, *sum});
}

Result<Ladder> MoneyDesk::ladder(ProjectId project) const
{
    if (const auto may = readable(project); !may)
        return passOn(may);
    const auto row = projectRow(project);
    return row ? ladderFrom(*row) : Result<Ladder>(passOn(row));
}

Result<std::vector<MoneyFigure>> MoneyDesk::figures(ProjectId project) const
{
    if (const auto may = readable(project); !may)
        return passOn(may);
    return rowsOfProject<MoneyFigure>(
        *m_workspace.d->store, project, u"decided_on DESC, entered_at DESC, id DESC"_s);
}

Result<std::vector<ProjectDocument>> MoneyDesk::documents(ProjectId project) const
{
    if (const auto may = readable(project); !may)
        return passOn(may);
    return rowsOfProject<ProjectDocument>(*m_workspace.d->store, project, u"number, id"_s);
}

Result<std::vector<InvestmentFigure>> MoneyDesk::annualFigures(ProjectId project) const
{
    if (const auto may = readable(project); !may)
        return passOn(may);
    return rowsOfProject<InvestmentFigure>(
        *m_workspace.d->store, project, u"year DESC, month, source, id"_s);
}

Result<std::vector<CurvePoint>> MoneyDesk::curve(ProjectId project) const
{
    const auto figures = annualFigures(project);
    if (!figures)
        return passOn(figures);
    Store &store = *m_workspace.d->store;
    const auto lines = rowsOfProject<VoucherLine>(store, project);
    const auto vouchers = store.load<Voucher>();
    if (!lines)
        return passOn(lines);
    if (!vouchers)
        return passOn(vouchers);
    return moneyCurve({*figures, *vouchers, *lines});
}

// ---- figures ----

Result<ChangeSet> MoneyDesk::enterFigure(const FigureEntry &entry)
{
    auto &d = *m_workspace.d;
    if (auto may = d.authorise(u"enter-figure"_s, entry.project); !may)
        return passOn(may);
    const auto project = projectRow(entry.project);
    auto known = rowsOfProject<MoneyFigure>(*d.store, entry.project);
    const auto documents = rowsOfProject<ProjectDocument>(*d.store, entry.project);
    if (!project)
        return passOn(project);
    if (!known)
        return passOn(known);
    if (!documents)
        return passOn(documents);
    if (auto fits = refusedFor(faultsOf(entry, *known, d.today())); !fits)
        return passOn(fits);
    ChangeSet set{u"enter-figure"_s, entry.project, {}};
    const QString number = storable(entry.number.simplified());
    const auto same = std::ranges::find(*documents, number, &ProjectDocument::number);
    ProjectDocumentId document;
    if (same != documents->end()) {
        document = same->id;
    } else {
        ProjectDocument fresh;
        fresh.id = document = d.ids.next<ProjectDocumentId>();
        fresh.project = entry.project;
        fresh.number = number;
        fresh.title = storable(entry.title.simplified());
        if (fresh.title.isEmpty())
            fresh.title = rungText(entry.rung);
        fresh.issuer = storable(entry.issuer.simplified());
        fresh.issuedOn = entry.decidedOn;
        set.changes.push_back(inserted(fresh));
    }
    MoneyFigure figure;
    figure.id = d.ids.next<MoneyFigureId>();
    figure.project = entry.project;
    figure.rung = entry.rung;
    figure.amount = entry.amount;
    figure.document = document;
    figure.decidedOn = entry.decidedOn;
    figure.reason = storable(entry.reason.trimmed());
    figure.enteredAt = now();
    set.changes.push_back(inserted(figure));
    known->push_back(figure);
    followRungs(set, *project, *known);
    return m_workspace.commit(std::move(set),
                              rungText(entry.rung) + u' ' + amountText(entry.amount));
}

Result<ChangeSet> MoneyDesk::withdrawFigure(MoneyFigureId figure, const QString &reason)
{
    auto &d = *m_workspace.d;
    const auto found = d.store->load<MoneyFigure>(RowFilter{"id", figure.value()});
    if (!found)
        return passOn(found);
    if (found->empty())
        return fail(ErrorCode::NotFound, Desk::tr("There is no such figure."));
    const MoneyFigure &before = found->front();
    if (auto may = d.authorise(u"withdraw-figure"_s, before.project); !may)
        return passOn(may);
    if (before.withdrawn)
        return fail(ErrorCode::Conflict, Desk::tr("The figure was withdrawn already."));
    if (reason.trimmed().isEmpty())
        return fail(ErrorCode::Invalid, Desk::tr("Say why it is withdrawn."), u"field: reason"_s);
    auto known = rowsOfProject<MoneyFigure>(*d.store, before.project);
    const auto project = projectRow(before.project);
    if (!known)
        return passOn(known);
    if (!project)
        return passOn(project);
    MoneyFigure after = before;
    after.withdrawn = true;
    after.reason += (after.reason.isEmpty() ? QString() : u"\n"_s)
                    + Desk::tr("Withdrawn: %1").arg(storable(reason.trimmed()));
    ChangeSet set{u"withdraw-figure"_s, before.project, {}};
    addUpdate(set, before, after);
    std::ranges::replace_if(*known, [&](const MoneyFigure &f) { return f.id == figure; }, after);
    followRungs(set, *project, *known);
    return m_workspace.commit(std::move(set), reason.trimmed());
}

// ---- annual plan ----

Result<AnnualPlan> MoneyDesk::annualPlan(std::int64_t year) const
{
    auto &d = *m_workspace.d;
    const auto facts = MoneyFactBook::load(*d.store);
    const auto rules = RuleDesk(m_workspace).book();
    const auto projects = m_workspace.projects();
    if (!facts)
        return passOn(facts);
    if (!rules)
        return passOn(rules);
    if (!projects)
        return passOn(projects);
    AnnualPlan plan{year, *rules, {}};
    for (const Project &project : *projects) {
        if (!facts->hasYear(project.id, year) || !mayRead(project.id))
            continue;
        const auto ladder = ladderFrom(project);
        if (!ladder)
            return passOn(ladder);
        auto row = annualRow(project, *ladder, facts->annualOf(project.id), year);
        if (!row)
            continue;
        ProjectFigures figures;
        facts->fill(figures, project.id, year);
        AnnualLine line{std::move(*row), {}};
        const RuleCase what{u"project"_s, factsOf(project, figures), d.today()};
        for (RuleFinding &finding : checkRules(**rules, ruleSubjects(), what, {})) {
            if (finding.outcome == RuleOutcome::Fires
                && finding.entry.rule->id.startsWith("annual."_L1))
                line.findings.push_back(std::move(finding));
        }
        plan.lines.push_back(std::move(line));
    }
    return plan;
}

Result<ChangeSet> MoneyDesk::setAnnualPlan(const AnnualEntry &entry)
{
    auto &d = *m_workspace.d;
    if (auto may = d.authorise(u"set-annual-plan"_s, entry.project); !may)
        return passOn(may);
    if (auto fits = refusedFor(faultsOf(entry)); !fits)
        return passOn(fits);
    const auto known = rowsOfProject<InvestmentFigure>(*d.store, entry.project);
    if (!known)
        return passOn(known);
    ChangeSet set{u"set-annual-plan"_s, entry.project, {}};
    std::vector<InvestmentFigure> before;
    std::ranges::copy_if(*known, std::back_inserter(before), [&](const InvestmentFigure &f) {
        return f.year == entry.year && f.month == 0;
    });
    for (const SourceAmount &part : entry.sources) {
        const auto at = std::ranges::find(before, part.source, &InvestmentFigure::source);
        InvestmentFigure after = at == before.end() ? InvestmentFigure() : *at;
        after.planned = part.amount;
        after.content = storable(entry.content.trimmed());
        if (at != before.end() && part.amount.fen > 0) {
            addUpdate(set, *at, after);
            before.erase(at);
        } else if (at == before.end() && part.amount.fen > 0) {
            after.id = d.ids.next<InvestmentFigureId>();
            after.project = entry.project;
            after.year = entry.year;
            after.source = part.source;
            set.changes.push_back(inserted(after));
        }
    }
    for (const InvestmentFigure &gone : before)
        set.changes.push_back(deleted(gone));
    if (set.isEmpty())
        return set;
    return m_workspace.commit(std::move(set), QString::number(entry.year));
}

Result<ChangeSet> MoneyDesk::recordExecution(ProjectId project,
                                             std::int64_t year,
                                             const std::vector<MonthEntry> &months)
{
    auto &d = *m_workspace.d;
    if (auto may = d.authorise(u"record-execution"_s, project); !may)
        return passOn(may);
    const auto known = rowsOfProject<InvestmentFigure>(*d.store, project);
    if (!known)
        return passOn(known);
    ChangeSet set{u"record-execution"_s, project, {}};
    for (const MonthEntry &entry : months) {
        const bool sound = entry.month >= 1 && entry.month <= kMonths && entry.planned.fen >= 0
                           && entry.done.fen >= 0 && entry.planned <= kLargestAmount
                           && entry.done <= kLargestAmount;
        if (!sound)
            return fail(
                ErrorCode::Invalid,
                Desk::tr("An amount of month %1 is below nothing or too large.").arg(entry.month));
        const auto at = std::ranges::find_if(*known, [&](const InvestmentFigure &f) {
            return f.year == year && f.month == entry.month;
        });
        InvestmentFigure after = at == known->end() ? InvestmentFigure() : *at;
        after.planned = entry.planned;
        after.done = entry.done;
        if (at != known->end()) {
            addUpdate(set, *at, after);
        } else if (entry.planned.fen > 0 || entry.done.fen > 0) {
            after.id = d.ids.next<InvestmentFigureId>();
            after.project = project;
            after.year = year;
            after.month = entry.month;
            set.changes.push_back(inserted(after));
        }
    }
    if (set.isEmpty())
        return set;
    return m_workspace.commit(std::move(set), QString::number(year));
}

} // namespace zs
