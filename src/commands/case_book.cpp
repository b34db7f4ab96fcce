// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/case_book.h"

#include "approval/case_json.h"
#include "commands/case_effects.h"
#include "commands/case_people.h"
#include "commands/contract_desk.h"
#include "commands/funding_desk.h"
#include "commands/meeting_desk.h"
#include "commands/risk_model_desk.h"
#include "commands/stage_book.h"
#include "commands/workspace_private.h"

#include <QCoreApplication>

#include <algorithm>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Book {
    Q_DECLARE_TR_FUNCTIONS(ApprovalDesk)
};

WallTime wallOf(UtcMillis at)
{
    return at == 0 ? WallTime() : WallTime::fromDateTime(QDateTime::fromMSecsSinceEpoch(at));
}

/// What is signed and hashed must come back from the store as it went in.
void makeStorable(CaseAct &act)
{
    act.opinion = storable(act.opinion);
    for (auto &[key, value] : act.form) {
        if (QString *text = std::get_if<QString>(&value))
            *text = storable(*text);
    }
}

/// Carried out by rows of its own, not on the plan.
bool ofRows(const QString &effect)
{
    return changesPowers(effect) || changesContracts(effect) || adoptsFunding(effect)
           || adoptsRiskModel(effect);
}

bool holdsTurn(const std::vector<Turn> &turns, const CaseTurn &row)
{
    return std::ranges::any_of(turns, [&](const Turn &turn) {
        return turn.visit == row.visit && turn.person == row.person
               && turn.delegated == (row.kind == TurnKind::Advise);
    });
}

} // namespace

void CaseBook::take(OpenedCase opened, bool fresh)
{
    auto entry = std::make_unique<Entry>();
    entry->opened = std::move(opened);
    if (!fresh)
        entry->stored = entry->opened.row;
    entry->storedActs = entry->opened.acts.size();
    m_entries.push_back(std::move(entry));
}

Result<CaseBook::Entry *> CaseBook::entry(CaseId id)
{
    auto found = std::ranges::find_if(
        m_entries, [id](const auto &entry) { return entry->opened.row.id == id; });
    if (found == m_entries.end()) {
        auto opened = ApprovalDesk(m_workspace).load(id);
        if (!opened)
            return passOn(opened);
        take(std::move(*opened), false);
        found = std::prev(m_entries.end());
    }
    Entry &entry = **found;
    if (entry.stored && entry.storedTurns.empty()) {
        auto rows = m_workspace.d->store->load<CaseTurn>(RowFilter{"in_case", id.value()});
        if (!rows)
            return passOn(rows);
        entry.storedTurns = std::move(*rows);
        entry.turns.insert(entry.turns.begin(), entry.storedTurns.begin(), entry.storedTurns.end());
    }
    return &entry;
}

Result<CaseStatus> CaseBook::act(CaseId id, CaseAct act)
{
    auto known = entry(id);
    if (!known)
        return passOn(known);
    Entry &entry = **known; // stays where it is while others are taken in
    OpenedCase &opened = entry.opened;
    act.at = m_workspace.d->clock.now();
    makeStorable(act);
    if (auto cleared = targetsAreCleared(opened.row, act); !cleared)
        return passOn(cleared);
    const bool timePasses = act.verb == Verb::Tick;
    auto ready =
        prepared(opened.definition,
                 opened.state,
                 std::move(act),
                 ApprovalDesk(m_workspace).outside(opened.row.project, opened.row.classification));
    if (!ready)
        return passOn(ready);
    auto done = step(opened.definition, opened.state, *ready);
    if (!done)
        return passOn(done);
    if (timePasses && done->events.empty())
        return done->state.status;
    auto signedAct = actRow(opened, *ready, done->state);
    if (!signedAct)
        return passOn(signedAct);
    addTurns(entry, opened.state, *ready, *done);
    opened.state = std::move(done->state);
    opened.row.status = static_cast<std::int64_t>(opened.state.status);
    opened.row.acts = signedAct->number;
    opened.acts.push_back(std::move(*signedAct));
    if (opened.state.hasEnded())
        opened.row.endedAt = wallOf(ready->at);
    if (auto may = maySettle(opened, ready->verb); !may)
        return passOn(may);
    if (opened.state.status == CaseStatus::Approved)
        askFollowUps(opened);
    if (opened.state.status == CaseStatus::Approved && !opened.row.effect.isEmpty())
        m_effect = id;
    const CaseStatus status = opened.state.status;
    if (auto followed = follow(id, done->events); !followed)
        return passOn(followed);
    return status;
}

/// A copy is read like the case itself: nobody gets one who could not open it.
Result<> CaseBook::targetsAreCleared(const ApprovalCase &row, const CaseAct &act) const
{
    if (act.targets.empty() || act.verb == Verb::RemoveSigner)
        return {};
    const auto mine = m_workspace.d->powersInAnyCase();
    if (!mine)
        return passOn(mine);
    if ((*mine)->governance() == Governance::Founding)
        return {};
    const auto rows = m_workspace.d->store->load<Project>(RowFilter{"id", row.project.value()});
    if (!rows)
        return passOn(rows);
    const std::optional<Project> about =
        rows->empty() ? std::nullopt : std::optional(rows->front());
    const Classification level =
        about ? std::max(row.classification, about->classification) : row.classification;
    const bool replaces = act.verb == Verb::Transfer && act.steward && act.targets.size() == 2;
    for (std::size_t i = replaces ? 1 : 0; i < act.targets.size(); ++i) {
        if (level > Classification::Open
            && !isCleared((*mine)->facts(), act.targets[i], level, about, m_workspace.d->today()))
            return fail(ErrorCode::Forbidden,
                        Book::tr("%1 is not cleared for this approval's secrecy label, or not "
                                 "among those who need to know.")
                            .arg(m_workspace.nameOf(EntityKind::Person, act.targets[i].value())));
    }
    return {};
}

Result<> CaseBook::maySettle(const OpenedCase &opened, Verb verb) const
{
    const bool ends = opened.state.status == CaseStatus::Approved;
    if (verb != Verb::Submit && !ends)
        return {};
    const auto rules = MeetingDesk(m_workspace).rules();
    if (!rules)
        return passOn(rules);
    return meetingIsHeld(*rules, opened.definition, opened.state, ends);
}

Result<ApprovalAct>
CaseBook::actRow(const OpenedCase &before, const CaseAct &act, const CaseState &after) const
{
    auto &d = *m_workspace.d;
    ApprovalAct row;
    row.id = d.ids.next<ApprovalActId>();
    row.inCase = before.row.id;
    row.number = before.row.acts + 1;
    row.actor = act.actor;
    row.at = wallOf(act.at);
    row.act = QString::fromUtf8(writeAct(act));
    row.formHash = toBytes(sm3(formBytes(after.form)));
    if (!act.actor.isValid())
        return row;
    row.actorName = d.session.personName;
    if (!d.signingKey)
        return fail(ErrorCode::Forbidden,
                    Book::tr("You have no signing key in this session. Make one on the "
                             "page of approvals, or log in anew."));
    const auto signature = d.signingKey->sign(
        signatureContent(before.state, act, {row.formHash, definitionHash(before.row)}));
    if (!signature)
        return passOn(signature);
    row.signature = *signature;
    row.publicKey = d.signingKey->publicKey().bytes();
    return row;
}

void CaseBook::addTurn(Entry &entry, PersonId person, TurnKind kind, int visit, const QString &node)
{
    auto &d = *m_workspace.d;
    const ProcessIndex index(entry.opened.definition);
    const int at = index.find(node);
    CaseTurn row;
    row.id = d.ids.next<CaseTurnId>();
    row.inCase = entry.opened.row.id;
    row.person = person;
    row.kind = kind;
    row.visit = visit;
    row.node = at < 0 ? node : index.at(at).node->name;
    row.askedAt = wallOf(d.clock.now());
    entry.turns.push_back(std::move(row));
}

void CaseBook::addTurns(Entry &entry,
                        const CaseState &before,
                        const CaseAct &act,
                        const CaseStep &done)
{
    const std::vector<Turn> open = turnsOf(done.state);
    const std::vector<Turn> openBefore = turnsOf(before);
    for (CaseTurn &row : entry.turns) {
        if (row.doneAt.isValid() || row.kind > TurnKind::Advise || holdsTurn(open, row))
            continue;
        row.doneAt = wallOf(act.at);
        row.verb = row.person == act.actor ? static_cast<std::int64_t>(act.verb) : -1;
    }
    const auto add = [&](PersonId person, TurnKind kind, int visit, const QString &node) {
        addTurn(entry, person, kind, visit, node);
        if (const Visit *there = done.state.visit(visit))
            entry.turns.back().due = wallOf(there->due);
    };
    for (const Turn &turn : open) {
        if (std::ranges::find(openBefore, turn) == openBefore.end())
            add(turn.person,
                turn.delegated ? TurnKind::Advise : TurnKind::Sign,
                turn.visit,
                turn.node);
    }
    for (const CaseEvent &event : done.events) {
        if (event.kind == CaseEventKind::Empty) { // somebody has to say who signs
            const auto stewards = m_workspace.d->stewardsOf(entry.opened.row);
            for (const PersonId steward : stewards.value_or(std::vector<PersonId>()))
                add(steward, TurnKind::Notified, event.visit, event.node);
        }
        const bool copy = event.kind == CaseEventKind::Copied;
        if (!copy && event.kind != CaseEventKind::Notified && event.kind != CaseEventKind::Escalated
            && event.kind != CaseEventKind::Urged)
            continue;
        for (const PersonId person : event.persons)
            add(person, copy ? TurnKind::Copied : TurnKind::Notified, event.visit, event.node);
    }
}

bool CaseBook::isEmpty() const
{
    return m_more.empty() && m_children.empty()
           && std::ranges::all_of(m_entries, [](const auto &entry) {
                  return entry->stored && entry->opened.acts.size() == entry->storedActs;
              });
}

Result<> CaseBook::commit(const QString &name, ProjectId project, const QString &note)
{
    ChangeSet set{name, project, {}};
    const ApprovalCase *carrying = nullptr;
    for (const auto &entry : m_entries) {
        const OpenedCase &opened = entry->opened;
        if (entry->stored)
            addUpdate(set, *entry->stored, opened.row);
        else
            set.changes.push_back(inserted(opened.row));
        for (std::size_t i = entry->storedActs; i < opened.acts.size(); ++i)
            set.changes.push_back(inserted(opened.acts[i]));
        for (std::size_t i = 0; i < entry->turns.size(); ++i) {
            if (i < entry->storedTurns.size())
                addUpdate(set, entry->storedTurns[i], entry->turns[i]);
            else
                set.changes.push_back(inserted(entry->turns[i]));
        }
        if (opened.row.id == m_effect)
            carrying = &opened.row;
    }
    for (const auto &child : m_children) {
        if (child->stored)
            addUpdate(set, *child->stored, child->row);
        else
            set.changes.push_back(inserted(child->row));
    }
    std::ranges::copy(m_more, std::back_inserter(set.changes));
    if (carrying) {
        if (auto fits = m_workspace.d->effectFits(*carrying); !fits)
            return fits;
    }
    if (carrying && !ofRows(carrying->effect))
        return carryOutOnPlan(*carrying, set);
    if (carrying) {
        if (auto added = addRowsOf(*carrying, set); !added)
            return added;
    }
    if (const auto written = m_workspace.d->write(set, note); !written)
        return passOn(written);
    Q_EMIT m_workspace.changed(set);
    return {};
}

Result<> CaseBook::addRowsOf(const ApprovalCase &carrying, ChangeSet &set)
{
    auto &d = *m_workspace.d;
    if (changesContracts(carrying.effect)) {
        auto planned = ContractDesk(m_workspace).effectOf(carrying, set.changes);
        if (!planned)
            return passOn(planned);
        const ChangeSet more{set.command, set.project, std::move(*planned)};
        set = merged(std::move(set), more);
        return {};
    }
    if (adoptsFunding(carrying.effect)) {
        auto adopted = FundingDesk(m_workspace).effectOf(carrying, set.changes);
        if (!adopted)
            return passOn(adopted);
        const ChangeSet more{set.command, set.project, {std::move(*adopted)}};
        set = merged(std::move(set), more);
        return {};
    }
    if (adoptsRiskModel(carrying.effect)) {
        auto adopted = RiskModelDesk(m_workspace).effectOf(carrying);
        if (!adopted)
            return passOn(adopted);
        std::ranges::move(*adopted, std::back_inserter(set.changes));
        return {};
    }
    const auto mine = d.power();
    if (!mine)
        return passOn(mine);
    const auto planned = planPowerEffect(carrying.effect, (*mine)->facts(), d.ids, d.today());
    if (!planned)
        return passOn(planned);
    std::ranges::copy(*planned, std::back_inserter(set.changes));
    return {};
}

Result<> CaseBook::carryOutOnPlan(const ApprovalCase &carrying, const ChangeSet &set)
{
    // signed for by who may decide, not by who may edit the plan
    m_workspace.d->planOfCase = true;
    const auto done = m_workspace.runOnPlan(
        set.command, carrying.project, [&](const PlanScope &scope) -> Result<ChangeSet> {
            auto planned = planEffect(carrying, scope);
            if (!planned)
                return planned;
            const auto moved =
                stepsMovedBy(carrying, *planned, scope.plan.project, *m_workspace.d->store);
            if (!moved)
                return passOn(moved);
            std::ranges::copy(*moved, std::back_inserter(planned->changes));
            std::ranges::copy(set.changes, std::back_inserter(planned->changes));
            return planned;
        });
    m_workspace.d->planOfCase = false;
    return done ? Result<>() : passOn(done);
}

} // namespace zs
