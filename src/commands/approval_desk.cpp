// SPDX-License-Identifier: GPL-3.0-or-later
// Opening cases and acting on them.
#include "commands/approval_desk.h"

#include "approval/process_json.h"
#include "commands/case_effects.h"
#include "commands/case_people.h"
#include "commands/workspace_private.h"
#include "store/inbox.h"

#include <QCoreApplication>

#include <algorithm>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Approvals {
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

bool holdsTurn(const std::vector<Turn> &turns, const CaseTurn &row)
{
    return std::ranges::any_of(turns, [&](const Turn &turn) {
        return turn.visit == row.visit && turn.person == row.person
               && turn.delegated == (row.kind == TurnKind::Advise);
    });
}

} // namespace

QString caseActName(Verb verb)
{
    return u"case-"_s + verbName(verb);
}

QByteArray definitionHash(const ApprovalCase &row)
{
    return toBytes(sm3(row.definition.toUtf8()));
}

WallTime ApprovalDesk::now() const
{
    return wallOf(m_workspace.d->clock.now());
}

ApprovalOutside ApprovalDesk::outside(ProjectId project) const
{
    auto people = std::make_shared<CasePeople>();
    const auto powers = m_workspace.d->power();
    people->powers = powers ? std::make_shared<const PowerFacts>((*powers)->facts())
                            : std::make_shared<const PowerFacts>();
    people->today = m_workspace.d->today();
    people->calendar = officeCalendar(m_workspace.d->holidays);
    if (project.isValid()) {
        const auto rows = m_workspace.d->store->load<Project>(RowFilter{"id", project.value()});
        if (rows && !rows->empty())
            people->project = rows->front();
    }
    return outsideOf(std::move(people));
}

Result<CaseId> ApprovalDesk::open(const Opening &opening)
{
    const auto known = processes();
    if (!known)
        return passOn(known);
    const auto definition = std::ranges::find(*known, opening.process, &ProcessDefinition::key);
    if (definition == known->end())
        return fail(ErrorCode::NotFound,
                    Approvals::tr("There is no process \"%1\".").arg(opening.process));
    const QString title = storable(opening.title.simplified());
    if (title.isEmpty())
        return fail(ErrorCode::Invalid, Approvals::tr("An approval needs a title."));
    const auto number = nextNumber(m_workspace.d->store->statements(), EntityKind::ApprovalCase);
    if (!number)
        return passOn(number);
    OpenedCase opened;
    opened.row.id = m_workspace.d->ids.next<CaseId>();
    opened.row.project = opening.project;
    opened.row.number = *number;
    opened.row.title = title;
    opened.row.classification = opening.classification;
    opened.row.process = definition->key;
    opened.row.processVersion = definition->version;
    opened.row.definition = QString::fromUtf8(writeDefinition(*definition));
    opened.row.starter = m_workspace.session().person;
    opened.row.openedMillis = m_workspace.d->clock.now();
    opened.row.openedAt = now();
    opened.row.effect = opening.effect;
    opened.definition = *definition;
    opened.state =
        openCase(opened.definition, opened.row.id, opened.row.starter, opened.row.openedMillis);
    CaseAct submit;
    submit.verb = Verb::Submit;
    submit.form = opening.form;
    const CaseId id = opened.row.id;
    return perform(std::move(opened), std::move(submit), true).transform([id](CaseStatus) {
        return id;
    });
}

Result<CaseStatus> ApprovalDesk::act(CaseId id, CaseAct act)
{
    auto opened = read(id);
    if (!opened)
        return passOn(opened);
    return perform(std::move(*opened), std::move(act), false);
}

Result<CaseStatus> ApprovalDesk::perform(OpenedCase opened, CaseAct act, bool fresh)
{
    auto &d = *m_workspace.d;
    const bool timePasses = act.verb == Verb::Tick;
    const QString name = caseActName(act.verb);
    if (auto may = d.authorise(name, opened.row.project); !may)
        return passOn(may);
    act.actor = timePasses ? PersonId() : m_workspace.session().person;
    act.at = d.clock.now();
    makeStorable(act);
    auto ready =
        prepared(opened.definition, opened.state, std::move(act), outside(opened.row.project));
    if (!ready)
        return passOn(ready);
    auto done = step(opened.definition, opened.state, *ready);
    if (!done)
        return passOn(done);
    if (timePasses && done->events.empty())
        return done->state.status;
    const auto signedAct = actRow(opened, *ready, done->state);
    if (!signedAct)
        return passOn(signedAct);
    ApprovalCase after = opened.row;
    after.status = static_cast<std::int64_t>(done->state.status);
    after.acts = signedAct->number;
    if (done->state.hasEnded())
        after.endedAt = now();
    ChangeSet set{name, opened.row.project, {}};
    if (fresh)
        set.changes.push_back(inserted(after));
    else
        addUpdate(set, opened.row, after);
    set.changes.push_back(inserted(*signedAct));
    if (auto turns = addTurns(set, opened, *ready, *done); !turns)
        return passOn(turns);
    const auto written = write(std::move(set), after, done->state.status == CaseStatus::Approved);
    if (!written)
        return passOn(written);
    return done->state.status;
}

Result<ApprovalAct>
ApprovalDesk::actRow(const OpenedCase &opened, const CaseAct &act, const CaseState &after) const
{
    auto &d = *m_workspace.d;
    ApprovalAct row;
    row.id = d.ids.next<ApprovalActId>();
    row.inCase = opened.row.id;
    row.number = opened.row.acts + 1;
    row.actor = act.actor;
    row.at = wallOf(act.at);
    row.act = QString::fromUtf8(writeAct(act));
    row.formHash = toBytes(sm3(formBytes(after.form)));
    if (!act.actor.isValid())
        return row;
    row.actorName = d.session.personName;
    if (!d.signingKey)
        return fail(ErrorCode::Forbidden,
                    Approvals::tr("You have no signing key in this session. Make one on the "
                                  "page of approvals, or log in anew."));
    const auto signature = d.signingKey->sign(
        signatureContent(opened.state, act, {row.formHash, definitionHash(opened.row)}));
    if (!signature)
        return passOn(signature);
    row.signature = *signature;
    row.publicKey = d.signingKey->publicKey().bytes();
    return row;
}

Result<> ApprovalDesk::addTurns(ChangeSet &set,
                                const OpenedCase &opened,
                                const CaseAct &act,
                                const CaseStep &done)
{
    auto &d = *m_workspace.d;
    const auto rows = d.store->load<CaseTurn>(RowFilter{"in_case", opened.row.id.value()});
    if (!rows)
        return passOn(rows);
    const std::vector<Turn> open = turnsOf(done.state);
    const std::vector<Turn> before = turnsOf(opened.state);
    for (const CaseTurn &row : *rows) {
        if (row.doneAt.isValid() || row.kind > TurnKind::Advise || holdsTurn(open, row))
            continue;
        CaseTurn closed = row;
        closed.doneAt = now();
        closed.verb = row.person == act.actor ? static_cast<std::int64_t>(act.verb) : -1;
        addUpdate(set, row, closed);
    }
    const auto nodeName = [&](const QString &node) {
        const ProcessIndex index(opened.definition);
        const int at = index.find(node);
        return at < 0 ? node : index.at(at).node->name;
    };
    const auto add = [&](PersonId person, TurnKind kind, int visit, const QString &node) {
        CaseTurn row;
        row.id = d.ids.next<CaseTurnId>();
        row.inCase = opened.row.id;
        row.person = person;
        row.kind = kind;
        row.visit = visit;
        row.node = nodeName(node);
        row.askedAt = now();
        if (const Visit *there = done.state.visit(visit))
            row.due = wallOf(there->due);
        set.changes.push_back(inserted(row));
    };
    for (const Turn &turn : open) {
        if (std::ranges::find(before, turn) == before.end())
            add(turn.person,
                turn.delegated ? TurnKind::Advise : TurnKind::Sign,
                turn.visit,
                turn.node);
    }
    for (const CaseEvent &event : done.events) {
        const bool copy = event.kind == CaseEventKind::Copied;
        if (!copy && event.kind != CaseEventKind::Notified && event.kind != CaseEventKind::Escalated
            && event.kind != CaseEventKind::Urged)
            continue;
        for (const PersonId person : event.persons)
            add(person, copy ? TurnKind::Copied : TurnKind::Notified, event.visit, event.node);
    }
    return {};
}

Result<ChangeSet> ApprovalDesk::write(ChangeSet set, const ApprovalCase &row, bool approved)
{
    auto &d = *m_workspace.d;
    const QString note = u"%1 %2"_s.arg(row.number).arg(row.title);
    if (approved) {
        if (auto fits = d.effectFits(row); !fits)
            return passOn(fits);
    }
    if (approved && changesPowers(row.effect)) {
        const auto mine = d.power();
        if (!mine)
            return passOn(mine);
        const auto planned = planPowerEffect(row.effect, (*mine)->facts(), d.ids, d.today());
        if (!planned)
            return passOn(planned);
        std::ranges::copy(*planned, std::back_inserter(set.changes));
    } else if (approved && !row.effect.isEmpty()) {
        return m_workspace.runOnPlan(
            set.command, row.project, [&](const PlanScope &scope) -> Result<ChangeSet> {
                auto planned = planEffect(row, scope);
                if (planned)
                    std::ranges::copy(set.changes, std::back_inserter(planned->changes));
                return planned;
            });
    }
    if (const auto written = d.write(set, note); !written)
        return passOn(written);
    Q_EMIT m_workspace.changed(set);
    return set;
}

Result<int> ApprovalDesk::tick()
{
    const auto ids = running();
    if (!ids)
        return passOn(ids);
    int news = 0;
    for (const CaseId id : *ids) {
        const auto before = m_workspace.d->store->load<ApprovalCase>(RowFilter{"id", id.value()});
        if (const auto next = tick(id); !next)
            return passOn(next);
        const auto after = m_workspace.d->store->load<ApprovalCase>(RowFilter{"id", id.value()});
        news += before && after && !before->empty() && !after->empty()
                && after->front().acts > before->front().acts;
    }
    return news;
}

Result<std::optional<UtcMillis>> ApprovalDesk::tick(CaseId id)
{
    auto opened = load(id); // time goes by in cases of others, too
    if (!opened)
        return passOn(opened);
    const auto due = nextTick(opened->definition, opened->state);
    if (!due || *due > m_workspace.d->clock.now())
        return due;
    if (auto done = perform(std::move(*opened), CaseAct{}, false); !done)
        return passOn(done);
    const auto after = load(id);
    if (!after)
        return passOn(after);
    return nextTick(after->definition, after->state);
}

Result<> ApprovalDesk::markRead(CaseTurnId turn)
{
    auto &d = *m_workspace.d;
    const auto rows = d.store->load<CaseTurn>(RowFilter{"id", turn.value()});
    if (!rows)
        return passOn(rows);
    if (rows->empty() || rows->front().person != d.session.person
        || rows->front().kind < TurnKind::Copied)
        return fail(ErrorCode::NotFound, Approvals::tr("This is not a copy that you were sent."));
    if (rows->front().doneAt.isValid())
        return {};
    CaseTurn read = rows->front();
    read.doneAt = now();
    ChangeSet set{u"case-read"_s, {}, {}};
    addUpdate(set, rows->front(), read);
    if (const auto written = d.write(set, {}); !written)
        return passOn(written);
    Q_EMIT m_workspace.changed(set);
    return {};
}

} // namespace zs
