// SPDX-License-Identifier: GPL-3.0-or-later
// Opening cases and acting on them.
#include "commands/approval_desk.h"

#include "approval/process_json.h"
#include "commands/case_book.h"
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

/// What a process administrator does for a case that stands still, as such; nobody's opinion.
bool isOfSteward(const CaseAct &act)
{
    const bool replaces = act.verb == Verb::Transfer && act.targets.size() == 2;
    return act.steward
           && (replaces || act.verb == Verb::Assign || act.verb == Verb::RemoveSigner
               || act.verb == Verb::Terminate || act.verb == Verb::Copy || act.verb == Verb::Urge);
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

ApprovalOutside ApprovalDesk::outside(ProjectId project, Classification level) const
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
    people->founding = m_workspace.governance() == Governance::Founding;
    people->level = people->project ? std::max(level, people->project->classification) : level;
    return outsideOf(std::move(people));
}

Result<CaseId> ApprovalDesk::open(const Opening &opening)
{
    return open(opening, {});
}

Result<CaseId> ApprovalDesk::open(const Opening &opening, const AlsoWrite &also)
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
    if (opening.project.isValid()) { // what is about a secret is no less secret
        const auto about =
            m_workspace.d->store->load<Project>(RowFilter{"id", opening.project.value()});
        if (!about)
            return passOn(about);
        if (!about->empty())
            opened.row.classification =
                std::max(opening.classification, about->front().classification);
    }
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
    const std::vector<EntityChange> more = also ? also(id) : std::vector<EntityChange>();
    return perform(std::move(opened), std::move(submit), true, more).transform([id](CaseStatus) {
        return id;
    });
}

Result<CaseStatus> ApprovalDesk::act(CaseId id, CaseAct act)
{
    if (act.verb == Verb::Tick || act.verb == Verb::ChildDone)
        return fail(ErrorCode::Forbidden,
                    Approvals::tr("Time and outcomes are told by the program, not by a person."));
    auto opened = read(id);
    if (!opened)
        return passOn(opened);
    if (act.steward) { // a claim until it is asked for
        if (auto may = m_workspace.authorise(u"case-assign"_s, opened->row.project); !may)
            return passOn(may);
    }
    return perform(std::move(*opened), std::move(act), false);
}

Result<CaseStatus> ApprovalDesk::perform(OpenedCase opened,
                                         CaseAct act,
                                         bool fresh,
                                         const std::vector<EntityChange> &more)
{
    auto &d = *m_workspace.d;
    const QString name = caseActName(act.verb);
    const ProjectId project = opened.row.project;
    // a steward was asked about already, and needs no signer's power for a steward's acts
    if (auto may = isOfSteward(act) ? Result<>() : d.authorise(name, project); !may)
        return passOn(may);
    act.actor = act.verb == Verb::Tick ? PersonId() : m_workspace.session().person;
    const CaseId id = opened.row.id;
    const QString note = u"%1 %2"_s.arg(opened.row.number).arg(opened.row.title);
    CaseBook book(m_workspace);
    book.take(std::move(opened), fresh);
    for (const EntityChange &change : more)
        book.add(change);
    const auto status = book.act(id, std::move(act));
    if (!status || book.isEmpty())
        return status;
    if (auto written = book.commit(name, project, note); !written)
        return passOn(written);
    return status;
}

bool ApprovalDesk::isSteward(const ApprovalCase &row) const
{
    const auto stewards = m_workspace.d->stewardsOf(row, m_workspace.session().person);
    return stewards && !stewards->empty();
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
