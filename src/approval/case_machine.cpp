// SPDX-License-Identifier: GPL-3.0-or-later
#include "approval/case_machine.h"

#include "approval/deadlines.h"

#include <QCoreApplication>

#include <algorithm>

namespace zs {

using App = QCoreApplication;

namespace {

bool stands(VisitStatus status)
{
    return status == VisitStatus::Open || status == VisitStatus::Empty
           || status == VisitStatus::Suspended;
}

std::vector<PersonId> withoutDoubles(const std::vector<PersonId> &persons)
{
    std::vector<PersonId> once;
    for (const PersonId person : persons) {
        if (person.isValid() && !std::ranges::contains(once, person))
            once.push_back(person);
    }
    return once;
}

} // namespace

bool isChild(NodeKind kind)
{
    return kind == NodeKind::SubProcess || kind == NodeKind::Collective;
}

CaseMachine::CaseMachine(const ProcessDefinition &definition,
                         CaseState state,
                         CaseAct act,
                         const ApprovalOutside *outside)
    : m_definition(definition)
    , m_index(definition)
    , m_state(std::move(state))
    , m_act(std::move(act))
    , m_outside(outside)
{
    if (m_outside) {
        m_act.seatings.clear();
        m_act.dues.clear();
    }
}

Result<> CaseMachine::run()
{
    ++m_state.acts;
    if (auto done = dispatch(); !done)
        return done;
    return advance();
}

void CaseMachine::tell(CaseEventKind kind, const Visit *visit, std::vector<PersonId> persons)
{
    m_events.push_back(
        {kind, visit ? visit->id : 0, visit ? visit->node : QString(), std::move(persons)});
}

Visit *CaseMachine::current(const QString &node)
{
    const auto it = m_state.current.find(node);
    return it == m_state.current.end() ? nullptr
                                       : &m_state.visits[static_cast<std::size_t>(it->second - 1)];
}

Visit &CaseMachine::openVisit(const QString &node)
{
    Visit visit;
    visit.id = static_cast<int>(m_state.visits.size()) + 1;
    visit.node = node;
    visit.opened = m_act.at;
    m_state.current[node] = visit.id;
    m_state.visits.push_back(std::move(visit));
    tell(CaseEventKind::Entered, &m_state.visits.back());
    return m_state.visits.back();
}

void CaseMachine::openStart()
{
    Visit &visit = openVisit(m_definition.nodes.front().id);
    Seat seat;
    seat.person = m_state.starter;
    seat.status = SeatStatus::Open;
    visit.votes.push_back({{seat}});
    tell(CaseEventKind::Asked, &visit, {m_state.starter});
}

// ---- movement
// ------------------------------------------------------------------------------------

Result<> CaseMachine::advance()
{
    if (m_state.hasEnded())
        return {};
    const auto walked = walk(m_definition.nodes, 0);
    if (!walked)
        return passOn(walked);
    return {};
}

/// True when all of them have passed. `place` is that of the first.
Result<bool> CaseMachine::walk(const std::vector<ProcessNode> &nodes, int place)
{
    for (const ProcessNode &node : nodes) {
        const auto passed = walkNode(node, place);
        if (!passed || !*passed)
            return passed;
        place = m_index.at(place).end;
    }
    return true;
}

Result<bool> CaseMachine::walkNode(const ProcessNode &node, int place)
{
    if (node.kind == NodeKind::Condition)
        return walkCondition(node, place);
    if (node.kind == NodeKind::Parallel) {
        bool all = true;
        int inner = place + 1;
        for (const Branch &branch : node.branches) {
            const auto passed = walk(branch.nodes, inner);
            if (!passed)
                return passed;
            all = all && *passed;
            for (std::size_t i = 0; i < branch.nodes.size(); ++i)
                inner = m_index.at(inner).end;
        }
        return all;
    }
    Visit *visit = current(node.id);
    if (!visit)
        return enter(node);
    if (visit->status == VisitStatus::Suspended) {
        if (auto resumed = resume(*visit, node); !resumed)
            return passOn(resumed);
    }
    return visit->status == VisitStatus::Passed;
}

Result<bool> CaseMachine::walkCondition(const ProcessNode &node, int place)
{
    auto chosen = m_state.chosen.find(node.id);
    if (chosen == m_state.chosen.end()) {
        int branch = 0;
        for (; branch + 1 < static_cast<int>(node.branches.size()); ++branch) {
            const auto holding =
                holds(*node.branches[static_cast<std::size_t>(branch)].when, m_state.form);
            if (!holding)
                return holding;
            if (*holding)
                break;
        }
        chosen = m_state.chosen.insert_or_assign(node.id, branch).first;
    }
    int inner = place + 1;
    for (int i = 0; i < chosen->second; ++i) {
        for (std::size_t j = 0; j < node.branches[static_cast<std::size_t>(i)].nodes.size(); ++j)
            inner = m_index.at(inner).end;
    }
    return walk(node.branches[static_cast<std::size_t>(chosen->second)].nodes, inner);
}

/// True when it passes at once.
Result<bool> CaseMachine::enter(const ProcessNode &node)
{
    if (node.kind == NodeKind::Start) {
        openStart();
        return false;
    }
    Visit &visit = openVisit(node.id);
    if (node.kind == NodeKind::End) {
        close(visit, VisitStatus::Passed);
        finish(node.approves ? CaseStatus::Approved : CaseStatus::Refused);
        return false;
    }
    if (node.kind == NodeKind::Notify) {
        const auto told = seating(node, SeatingFor::Notice);
        if (!told)
            return passOn(told);
        tell(CaseEventKind::Notified, &visit, told->persons);
        close(visit, VisitStatus::Passed);
        return true;
    }
    const bool waits = node.kind == NodeKind::Timer;
    if (waits || node.deadlineDays > 0) {
        if (auto due = setDue(visit, node, waits ? node.timerDays : node.deadlineDays); !due)
            return passOn(due);
    }
    if (isChild(node.kind))
        tell(CaseEventKind::ChildWanted, &visit);
    if (node.kind == NodeKind::Approve) {
        if (auto seated = seat(visit, node); !seated)
            return passOn(seated);
    }
    return false;
}

Result<> CaseMachine::seat(Visit &visit, const ProcessNode &node)
{
    const auto named = seating(node, SeatingFor::Signing);
    if (!named)
        return passOn(named);
    visit.avoiding = named->avoiding;
    std::vector<PersonId> persons;
    for (const PersonId person : named->persons) {
        if (!std::ranges::contains(visit.avoiding, person))
            persons.push_back(person);
    }
    if (persons.empty() && !node.whenEmpty.empty()) {
        const auto instead = seating(node, SeatingFor::Empty);
        if (!instead)
            return passOn(instead);
        for (const PersonId person : instead->persons) {
            if (!std::ranges::contains(instead->avoiding, person))
                persons.push_back(person);
        }
        if (!persons.empty())
            tell(CaseEventKind::Escalated, &visit, persons);
    }
    if (persons.empty()) { // never passes for want of signers
        visit.status = VisitStatus::Empty;
        tell(CaseEventKind::Empty, &visit);
        return {};
    }
    if (node.mode == SignMode::Single)
        persons.resize(1);
    for (const PersonId person : persons) {
        Seat one;
        one.person = person;
        visit.votes.push_back({{one}});
    }
    askNext(visit, node);
    return {};
}

Result<> CaseMachine::resume(Visit &visit, const ProcessNode &node)
{
    visit.status = VisitStatus::Open;
    if (node.kind == NodeKind::Approve && visit.votes.empty())
        visit.status = VisitStatus::Empty;
    tell(CaseEventKind::Resumed, &visit);
    visit.reminded = false;
    visit.late = false;
    const int days = node.kind == NodeKind::Timer ? node.timerDays : node.deadlineDays;
    return days > 0 ? setDue(visit, node, days) : Result<>{};
}

void CaseMachine::close(Visit &visit, VisitStatus status)
{
    visit.status = status;
    visit.closed = m_act.at;
    visit.closedIn = m_state.acts;
    for (Vote &vote : visit.votes) {
        for (Seat &one : vote.seats) {
            if (one.status == SeatStatus::Open || one.status == SeatStatus::Waiting)
                one.status = SeatStatus::Void;
        }
    }
    if (status == VisitStatus::Passed)
        tell(CaseEventKind::Passed, &visit);
}

Result<> CaseMachine::refuse(Visit &visit, const ProcessNode &node)
{
    tell(CaseEventKind::Refused, &visit);
    if (node.onRefusal == OnRefusal::ReturnToStarter) {
        const int id = visit.id;
        returnTo(0, &visit, Resume::Repeat);
        m_state.visits[static_cast<std::size_t>(id - 1)].status = VisitStatus::Refused;
        return {};
    }
    close(visit, VisitStatus::Refused);
    finish(CaseStatus::Refused);
    return {};
}

/// Repeat's half of the table in case_step.h.
void CaseMachine::clearAfter(int target)
{
    for (const int place : m_index.followers(target)) {
        const ProcessNode &node = *m_index.at(place).node;
        m_state.chosen.erase(node.id);
        Visit *visit = current(node.id);
        if (!visit)
            continue;
        m_state.current.erase(node.id);
        if (stands(visit->status)) {
            close(*visit, VisitStatus::Void);
            tell(CaseEventKind::Voided, visit);
            if (isChild(node.kind))
                tell(CaseEventKind::ChildCancelled, visit);
        } else {
            visit->status = VisitStatus::Superseded;
            tell(CaseEventKind::Superseded, visit);
        }
    }
}

/// Direct's half.
void CaseMachine::suspendAfter(int target)
{
    for (const int place : m_index.followers(target)) {
        Visit *visit = current(m_index.at(place).node->id);
        if (!visit || (visit->status != VisitStatus::Open && visit->status != VisitStatus::Empty))
            continue;
        visit->status = VisitStatus::Suspended;
        tell(CaseEventKind::Suspended, visit);
    }
}

void CaseMachine::returnTo(int target, Visit *from, Resume resume)
{
    if (from) {
        close(*from, VisitStatus::Returned);
        m_state.current.erase(from->node);
        tell(CaseEventKind::Returned, from);
    }
    if (resume == Resume::Repeat)
        clearAfter(target);
    else
        suspendAfter(target);
    const QString &id = m_index.at(target).node->id;
    if (Visit *visit = current(id)) {
        visit->status = VisitStatus::Superseded;
        m_state.current.erase(id);
        tell(CaseEventKind::Superseded, visit);
    }
    if (target == 0)
        m_state.status = CaseStatus::Returned;
}

void CaseMachine::finish(CaseStatus status)
{
    m_state.status = status;
    for (const auto &[node, id] : m_state.current) {
        Visit &visit = m_state.visits[static_cast<std::size_t>(id - 1)];
        if (!stands(visit.status))
            continue;
        close(visit, VisitStatus::Void);
        tell(CaseEventKind::Voided, &visit);
        const int place = m_index.find(node);
        if (place >= 0 && isChild(m_index.at(place).node->kind))
            tell(CaseEventKind::ChildCancelled, &visit);
    }
    tell(CaseEventKind::Ended, nullptr);
}

// ---- what the act says, or is told
// ---------------------------------------------------------------

const Seating *CaseMachine::noted(const QString &node, SeatingFor purpose) const
{
    const auto it = std::ranges::find_if(
        m_act.seatings, [&](const Seating &s) { return s.purpose == purpose && s.node == node; });
    return it == m_act.seatings.end() ? nullptr : &*it;
}

Result<Seating> CaseMachine::seating(const ProcessNode &node, SeatingFor purpose)
{
    if (!m_outside) {
        const Seating *found = noted(node.id, purpose);
        if (!found)
            return fail(ErrorCode::Invalid,
                        App::translate("Approval", "The act does not say who takes part in “%1”.")
                            .arg(node.name),
                        node.id);
        return Seating{node.id, purpose, withoutDoubles(found->persons), found->avoiding};
    }
    const auto &rules = purpose == SeatingFor::Empty        ? node.whenEmpty
                        : purpose == SeatingFor::Escalation ? node.escalateTo
                                                            : node.participants;
    Seating told{node.id, purpose, {}, {}};
    for (const ParticipantRule &rule : rules) {
        const auto persons = m_outside->persons(rule, m_state);
        told.persons.insert(told.persons.end(), persons.begin(), persons.end());
    }
    told.persons = withoutDoubles(told.persons);
    if (purpose == SeatingFor::Signing || purpose == SeatingFor::Empty) {
        std::ranges::copy_if(told.persons, std::back_inserter(told.avoiding), [&](PersonId person) {
            return (person == m_state.starter && !node.starterMaySign)
                   || m_outside->avoids(person, m_state);
        });
    }
    m_act.seatings.push_back(told);
    return told;
}

Result<> CaseMachine::setDue(Visit &visit, const ProcessNode &node, int days)
{
    if (m_outside) {
        static const auto everyDay = WorkCalendar::allHours();
        const WorkCalendar &calendar = m_outside->calendar ? *m_outside->calendar : *everyDay;
        NodeDue due{node.id, dueAfter(calendar, m_act.at, days), 0};
        if (node.remindDays > 0)
            due.remindAt = remindBefore(calendar, due.due, node.remindDays);
        m_act.dues.push_back(due);
    }
    const auto it = std::ranges::find(m_act.dues, node.id, &NodeDue::node);
    if (it == m_act.dues.end())
        return fail(ErrorCode::Invalid,
                    App::translate("Approval", "The act does not say until when “%1” may take.")
                        .arg(node.name),
                    node.id);
    visit.due = it->due;
    visit.remindAt = it->remindAt;
    return {};
}

} // namespace zs
