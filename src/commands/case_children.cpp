// SPDX-License-Identifier: GPL-3.0-or-later
// Sub-processes and matters that wait for a meeting.
#include "approval/process_json.h"
#include "commands/case_book.h"
#include "commands/meeting_desk.h"
#include "commands/signed_row.h"
#include "commands/workspace_private.h"
#include "store/inbox.h"

#include <QCoreApplication>

#include <algorithm>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Children {
    Q_DECLARE_TR_FUNCTIONS(ApprovalDesk)
};

const ProcessNode *nodeOf(const OpenedCase &opened, const ProcessIndex &index, int visit)
{
    const Visit *there = opened.state.visit(visit);
    const int place = there ? index.find(there->node) : -1;
    return place < 0 ? nullptr : index.at(place).node;
}

} // namespace

FormValues fittingForm(const FormValues &form, const ProcessDefinition &process)
{
    FormValues fitting;
    for (const FormField &field : process.fields) {
        const auto value = form.find(field.key);
        if (value != form.end() && hasType(value->second, field.type))
            fitting[field.key] = value->second;
    }
    return fitting;
}

Result<> CaseBook::follow(CaseId id, const std::vector<CaseEvent> &events)
{
    for (const CaseEvent &event : events) {
        Result<> done;
        if (event.kind == CaseEventKind::ChildCancelled)
            done = callOff(id, event.visit);
        if (event.kind == CaseEventKind::ChildWanted) {
            auto parent = entry(id);
            done = parent ? want(**parent, event.visit) : Result<>(passOn(parent));
        }
        if (event.kind == CaseEventKind::Ended)
            done = tellParent(id);
        if (!done)
            return done;
    }
    return {};
}

CaseBook::Child &CaseBook::keep(CaseChild row)
{
    const auto known = std::ranges::find_if(
        m_children, [&](const auto &child) { return child->row.id == row.id; });
    if (known != m_children.end())
        return **known;
    m_children.push_back(std::make_unique<Child>(Child{row, row}));
    return *m_children.back();
}

/// Null when there is none. `visit` 0 does not narrow.
Result<CaseBook::Child *> CaseBook::childOf(const char *column, CaseId id, int visit)
{
    const bool byParent = QLatin1StringView(column) == "in_case"_L1;
    const auto fits = [&](const CaseChild &row) {
        return (byParent ? row.inCase : row.child) == id && (visit == 0 || row.visit == visit);
    };
    for (const auto &child : m_children) {
        if (fits(child->row))
            return child.get();
    }
    const auto rows = m_workspace.d->store->load<CaseChild>(RowFilter{column, id.value()});
    if (!rows)
        return passOn(rows);
    const auto found = std::ranges::find_if(*rows, fits);
    return found == rows->end() ? nullptr : &keep(*found);
}

Result<> CaseBook::want(Entry &parent, int visit)
{
    auto &d = *m_workspace.d;
    const ProcessIndex index(parent.opened.definition);
    const ProcessNode *node = nodeOf(parent.opened, index, visit);
    if (!node)
        return {};
    CaseChild row;
    row.id = d.ids.next<CaseChildId>();
    row.inCase = parent.opened.row.id;
    row.visit = visit;
    row.collective = node->kind == NodeKind::Collective;
    row.process = row.collective ? node->matter : node->process;
    row.askedAt = WallTime::fromDateTime(QDateTime::fromMSecsSinceEpoch(d.clock.now()));
    if (!row.collective) {
        if (auto opened = openChild(parent, *node, row); !opened)
            return opened;
    }
    m_children.push_back(std::make_unique<Child>(Child{row, std::nullopt}));
    return {};
}

/// A draft in the starter's hands: what the case above does not say the starter fills in, and
/// signs what is submitted.
Result<> CaseBook::openChild(const Entry &parent, const ProcessNode &node, CaseChild &row)
{
    auto &d = *m_workspace.d;
    const auto known = ApprovalDesk(m_workspace).processes();
    if (!known)
        return passOn(known);
    const auto definition = std::ranges::find(*known, node.process, &ProcessDefinition::key);
    if (definition == known->end())
        return fail(ErrorCode::NotFound,
                    Children::tr("There is no process \"%1\".").arg(node.process));
    const auto number = nextNumber(d.store->statements(), EntityKind::ApprovalCase);
    if (!number)
        return passOn(number);
    const ApprovalCase &above = parent.opened.row;
    const auto unstored = static_cast<std::int64_t>(std::ranges::count_if(
        m_entries, [](const auto &entry) { return !entry->stored.has_value(); }));
    OpenedCase opened;
    opened.row.id = d.ids.next<CaseId>();
    opened.row.project = above.project;
    opened.row.number = *number + unstored;
    opened.row.title =
        Children::tr("%1 (for No. %2: %3)").arg(node.name).arg(above.number).arg(above.title);
    opened.row.classification = above.classification;
    opened.row.process = definition->key;
    opened.row.processVersion = definition->version;
    opened.row.definition = QString::fromUtf8(writeDefinition(*definition));
    opened.row.starter = above.starter;
    opened.row.openedMillis = d.clock.now();
    opened.row.openedAt =
        WallTime::fromDateTime(QDateTime::fromMSecsSinceEpoch(opened.row.openedMillis));
    opened.definition = *definition;
    opened.state =
        openCase(opened.definition, opened.row.id, opened.row.starter, opened.row.openedMillis);
    row.child = opened.row.id;
    row.state = ChildState::Running;
    const std::vector<Turn> turns = turnsOf(opened.state);
    take(std::move(opened), true);
    for (const Turn &turn : turns)
        addTurn(*m_entries.back(), turn.person, TurnKind::Sign, turn.visit, turn.node);
    return {};
}

Result<> CaseBook::callOff(CaseId parent, int visit)
{
    const auto child = childOf("in_case", parent, visit);
    if (!child)
        return passOn(child);
    if (!*child || (*child)->row.state >= ChildState::Done)
        return {};
    CaseChild &row = (*child)->row;
    row.state = ChildState::Cancelled;
    row.doneAt = WallTime::fromDateTime(QDateTime::fromMSecsSinceEpoch(m_workspace.d->clock.now()));
    if (!row.child.isValid())
        return {};
    const auto above = entry(parent);
    if (!above)
        return passOn(above);
    CaseAct end; // nobody's act: it follows from the one that is signed above
    end.verb = Verb::Terminate;
    end.steward = true;
    end.opinion = Children::tr("Approval No. %1 does not wait for this any more.")
                      .arg((*above)->opened.row.number);
    if (auto ended = act(row.child, std::move(end)); !ended)
        return passOn(ended);
    return {};
}

Result<> CaseBook::tellParent(CaseId id)
{
    const auto child = childOf("child", id, 0);
    if (!child)
        return passOn(child);
    const auto ended = entry(id);
    if (!ended)
        return passOn(ended);
    if (!*child || (*child)->row.state >= ChildState::Done)
        return {};
    return childDone((*child)->row, (*ended)->opened.state.status == CaseStatus::Approved);
}

Result<> CaseBook::childDone(CaseChild child, bool approved)
{
    Child &kept = keep(std::move(child));
    kept.row.state = ChildState::Done;
    kept.row.approved = approved;
    kept.row.doneAt =
        WallTime::fromDateTime(QDateTime::fromMSecsSinceEpoch(m_workspace.d->clock.now()));
    CaseAct outcome;
    outcome.verb = Verb::ChildDone;
    outcome.visit = static_cast<int>(kept.row.visit);
    outcome.approved = approved;
    if (auto told = act(kept.row.inCase, std::move(outcome)); !told)
        return passOn(told);
    return {};
}

Result<> CaseBook::putOnAgenda(CaseChild child, MeetingId meeting, int topic)
{
    const bool waits =
        child.collective
        && child.state == (meeting.isValid() ? ChildState::Waiting : ChildState::Running);
    if (!waits)
        return fail(ErrorCode::Conflict,
                    Children::tr("This matter does not wait for a meeting any more."));
    Child &kept = keep(std::move(child));
    kept.row.meeting = meeting;
    kept.row.topic = meeting.isValid() ? topic : 0;
    kept.row.state = meeting.isValid() ? ChildState::Running : ChildState::Waiting;
    return {};
}

// ---- as they stand ----

Result<std::vector<CaseChild>> ApprovalDesk::childrenOf(CaseId id) const
{
    return m_workspace.d->store->load<CaseChild>(RowFilter{"in_case", id.value()},
                                                 u"asked_at, id"_s);
}

Result<FormValues> ApprovalDesk::proposedForm(const OpenedCase &opened) const
{
    if (opened.state.status != CaseStatus::Draft)
        return opened.state.form;
    const auto rows =
        m_workspace.d->store->load<CaseChild>(RowFilter{"child", opened.row.id.value()});
    if (!rows)
        return passOn(rows);
    if (rows->empty())
        return FormValues();
    const auto above = load(rows->front().inCase);
    if (!above)
        return passOn(above);
    return fittingForm(above->state.form, opened.definition);
}

namespace {

/// Nobody signs what follows by itself: it must agree with what it follows from.
SignatureCheck followsFrom(bool agrees, const QString &where)
{
    if (agrees)
        return {SignatureVerdict::NotChecked, where};
    return {SignatureVerdict::Invalid,
            Children::tr("Nobody signed this, and nothing that is stored has this outcome.")};
}

} // namespace

SignatureCheck ApprovalDesk::checkUnsigned(CaseId id, const CaseAct &act) const
{
    if (act.verb == Verb::Tick)
        return {SignatureVerdict::NotChecked, Children::tr("Time went by; nobody signs that.")};
    const bool outcome = act.verb == Verb::ChildDone;
    const auto rows =
        m_workspace.d->store->load<CaseChild>(RowFilter{outcome ? "in_case" : "child", id.value()});
    if (!rows)
        return {SignatureVerdict::NotChecked, rows.error().message};
    const auto row = std::ranges::find_if(
        *rows, [&](const CaseChild &child) { return !outcome || child.visit == act.visit; });
    if (row == rows->end())
        return followsFrom(false, {});
    if (!outcome)
        return followsFrom(row->state == ChildState::Cancelled,
                           Children::tr("The case above does not wait for this any more; who acted "
                                        "there signed there."));
    if (row->collective) {
        const auto decided =
            MeetingDesk(m_workspace).outcome(row->meeting, static_cast<int>(row->topic));
        return followsFrom(decided && *decided == std::optional(act.approved),
                           Children::tr("A meeting decided; its members signed there."));
    }
    const auto child = load(row->child);
    const bool approved = child && child->state.status == CaseStatus::Approved;
    return followsFrom(child && child->state.hasEnded() && approved == act.approved,
                       Children::tr("A sub-process decided; its signers signed there."));
}

// ---- what must come before a meeting ----

namespace {

bool meets(const ProcessDefinition &definition,
           const CaseState &state,
           const QString &matter,
           bool passed)
{
    const ProcessIndex index(definition);
    return std::ranges::any_of(index.places(), [&](const NodePlace &place) {
        if (place.node->kind != NodeKind::Collective || place.node->matter != matter)
            return false;
        const Visit *visit = state.currentVisit(place.node->id);
        return !passed || (visit && visit->status == VisitStatus::Passed);
    });
}

} // namespace

Result<> meetingIsHeld(const MeetingRules &rules,
                       const ProcessDefinition &definition,
                       const CaseState &state,
                       bool passed)
{
    for (const MatterRule &matter : rules.matters) {
        if (!std::ranges::contains(matter.processes, definition.key))
            continue;
        const auto must = mustGoToMeeting(rules, matter.key, state.form);
        if (!must)
            return passOn(must);
        if (*must && !meets(definition, state, matter.key, passed))
            return fail(ErrorCode::Invalid,
                        Children::tr("\"%1\" must be decided by a meeting from this amount on, and "
                                     "this process holds none (%2).")
                            .arg(matter.name, matter.source.article));
    }
    return {};
}

} // namespace zs
