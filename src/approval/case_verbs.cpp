// SPDX-License-Identifier: GPL-3.0-or-later
// What concerns the whole case: submitting, taking back, ending, time.
#include "approval/case_machine.h"

#include <QCoreApplication>

#include <algorithm>

namespace zs {

using App = QCoreApplication;

namespace {

std::unexpected<Error> starterOnly()
{
    return fail(ErrorCode::Forbidden,
                App::translate("Approval", "Only who started the case may do this."));
}

bool hasVerdict(const Visit &visit)
{
    return std::ranges::any_of(visit.votes, [](const Vote &vote) {
        return std::ranges::any_of(vote.seats, [](const Seat &seat) {
            return seat.status == SeatStatus::Agreed || seat.status == SeatStatus::Refused;
        });
    });
}

bool startIsOpen(const ProcessDefinition &definition, const CaseState &state)
{
    const Visit *start = state.currentVisit(definition.nodes.front().id);
    return start && start->status == VisitStatus::Open;
}

std::vector<PersonId> askedIn(const Visit &visit)
{
    std::vector<PersonId> persons;
    for (const Vote &vote : visit.votes) {
        for (const Seat &seat : vote.seats) {
            if (seat.status == SeatStatus::Open)
                persons.push_back(seat.delegate.isValid() ? seat.delegate : seat.person);
        }
    }
    return persons;
}

} // namespace

bool mayWithdraw(const ProcessDefinition &definition, const CaseState &state)
{
    const QString &startId = definition.nodes.front().id;
    const Visit *start = state.currentVisit(startId);
    if (state.status != CaseStatus::Running || !start || start->status != VisitStatus::Passed
        || definition.withdraw == WithdrawRule::Never)
        return false;
    if (definition.withdraw == WithdrawRule::UntilEnd)
        return true;
    return std::ranges::none_of(state.visits, [&](const Visit &visit) {
        const bool counts = state.currentVisit(visit.node) == &visit || visit.id > start->id;
        return counts && visit.node != startId && hasVerdict(visit);
    });
}

bool tookPart(const CaseState &state, PersonId person)
{
    return person.isValid()
           && (person == state.starter || std::ranges::contains(state.readers, person)
               || std::ranges::any_of(state.visits, [person](const Visit &visit) {
                      return std::ranges::any_of(visit.votes, [person](const Vote &vote) {
                          return std::ranges::any_of(vote.seats, [person](const Seat &seat) {
                              return seat.person == person || seat.delegate == person
                                     || seat.advisor == person;
                          });
                      });
                  }));
}

Result<> CaseMachine::dispatch()
{
    if (m_state.hasEnded())
        return fail(ErrorCode::Conflict, App::translate("Approval", "The case has ended."));
    // the program itself ends a sub-process that its case does not wait for any more
    const bool byProgram = m_act.verb == Verb::Tick || m_act.verb == Verb::ChildDone
                           || (m_act.verb == Verb::Terminate && m_act.steward);
    if (!byProgram && !m_act.actor.isValid())
        return fail(ErrorCode::Invalid, App::translate("Approval", "Nobody acts here."));
    switch (m_act.verb) {
    case Verb::Submit:
        return submit();
    case Verb::Agree:
    case Verb::Refuse:
        return sign(m_act.verb == Verb::Agree);
    case Verb::Return:
        return giveBack();
    case Verb::Withdraw:
        return withdraw();
    case Verb::AddSigner:
        return addSigner();
    case Verb::RemoveSigner:
        return removeSigner();
    case Verb::Transfer:
        return transfer();
    case Verb::Delegate:
        return delegate();
    case Verb::Copy:
        return copy();
    case Verb::Urge:
        return urge();
    case Verb::Terminate:
        return terminate();
    case Verb::Assign:
        return assign();
    case Verb::Tick:
        return tick();
    case Verb::ChildDone:
        return childDone();
    }
    return {};
}

bool CaseMachine::changesDecisiveField() const
{
    std::vector<QString> decisive;
    for (const FormField &field : m_definition.fields) {
        if (field.decisive)
            decisive.push_back(field.key);
    }
    for (const NodePlace &place : m_index.places()) {
        for (const Branch &branch : place.node->branches) {
            if (branch.when)
                std::ranges::move(fieldsOf(*branch.when), std::back_inserter(decisive));
        }
    }
    const auto valueOf = [](const FormValues &form, const QString &key) {
        const auto it = form.find(key);
        return it == form.end() ? FormValue() : it->second;
    };
    return std::ranges::any_of(decisive, [&](const QString &key) {
        return valueOf(m_state.form, key) != valueOf(m_act.form, key);
    });
}

Result<> CaseMachine::submit()
{
    if (m_act.actor != m_state.starter)
        return starterOnly();
    Visit *start = current(m_definition.nodes.front().id);
    if (!start || start->status != VisitStatus::Open
        || (m_act.visit != 0 && m_act.visit != start->id))
        return fail(ErrorCode::Conflict,
                    App::translate("Approval", "The case has been submitted already."));
    if (auto complete = checkForm(m_definition.fields, m_act.form); !complete)
        return complete;
    if (changesDecisiveField()) // what was agreed to is not what is there now
        clearAfter(0);
    m_state.form = m_act.form;
    m_state.status = CaseStatus::Running;
    Seat &seat = start->votes.front().seats.front();
    seat.status = SeatStatus::Agreed;
    seat.opinion = m_act.opinion;
    seat.at = m_act.at;
    close(*start, VisitStatus::Passed);
    return {};
}

Result<> CaseMachine::withdraw()
{
    if (m_act.actor != m_state.starter)
        return starterOnly();
    if (!mayWithdraw(m_definition, m_state))
        return fail(ErrorCode::Invalid,
                    App::translate("Approval",
                                   "The case cannot be withdrawn any more, or is with you "
                                   "already."));
    returnTo(0, nullptr, Resume::Repeat);
    m_state.status = CaseStatus::Withdrawn;
    return {};
}

Result<> CaseMachine::terminate()
{
    if (!m_act.steward && m_act.actor != m_state.starter)
        return starterOnly();
    if (!m_act.steward && !startIsOpen(m_definition, m_state))
        return fail(ErrorCode::Invalid,
                    App::translate("Approval",
                                   "While others decide, only the process administrator may end "
                                   "the case; withdraw it first."));
    if (m_act.opinion.trimmed().isEmpty())
        return fail(ErrorCode::Invalid, App::translate("Approval", "Say why the case is ended."));
    finish(CaseStatus::Terminated);
    return {};
}

Result<> CaseMachine::copy()
{
    if (!m_act.steward && !tookPart(m_state, m_act.actor))
        return fail(ErrorCode::Forbidden,
                    App::translate("Approval", "Only who takes part in the case may do this."));
    std::vector<PersonId> fresh;
    for (const PersonId target : m_act.targets) {
        if (!target.isValid() || std::ranges::contains(m_state.readers, target))
            continue;
        m_state.readers.push_back(target);
        fresh.push_back(target);
    }
    if (fresh.empty())
        return fail(ErrorCode::Invalid,
                    App::translate("Approval", "Choose a person who has no copy yet."));
    tell(CaseEventKind::Copied, nullptr, std::move(fresh));
    return {};
}

Result<> CaseMachine::urge()
{
    if (!m_act.steward && !tookPart(m_state, m_act.actor))
        return fail(ErrorCode::Forbidden,
                    App::translate("Approval", "Only who takes part in the case may do this."));
    const UtcMillis pause = UtcMillis{m_definition.urgeMinutes} * 60'000;
    if (m_state.urgedAt != 0 && m_act.at - m_state.urgedAt < pause)
        return fail(ErrorCode::Invalid,
                    App::translate("Approval",
                                   "The case was urged already; it can be urged again %n minute(s) "
                                   "after that.",
                                   nullptr,
                                   m_definition.urgeMinutes));
    std::vector<PersonId> asked;
    for (const auto &[node, id] : m_state.current) {
        const Visit *visit = m_state.visit(id);
        if (visit->status == VisitStatus::Open)
            std::ranges::move(askedIn(*visit), std::back_inserter(asked));
    }
    if (asked.empty())
        return fail(ErrorCode::Invalid, App::translate("Approval", "Nobody is asked just now."));
    m_state.urgedAt = m_act.at;
    tell(CaseEventKind::Urged, nullptr, std::move(asked));
    return {};
}

Result<> CaseMachine::tick()
{
    for (const auto &[nodeId, id] : m_state.current) {
        Visit &visit = m_state.visits[static_cast<std::size_t>(id - 1)];
        if (visit.status != VisitStatus::Open && visit.status != VisitStatus::Empty)
            continue;
        const ProcessNode &node = *m_index.at(m_index.find(nodeId)).node;
        if (node.kind == NodeKind::Timer) {
            if (m_act.at >= visit.due)
                close(visit, VisitStatus::Passed);
            continue;
        }
        if (visit.due != 0 && !visit.late && m_act.at > visit.due) {
            visit.late = true;
            tell(CaseEventKind::Late, &visit, askedIn(visit));
            if (node.escalateTo.empty())
                continue;
            const auto told = seating(node, SeatingFor::Escalation);
            if (!told)
                return passOn(told);
            tell(CaseEventKind::Escalated, &visit, told->persons);
        } else if (visit.remindAt != 0 && !visit.reminded && !visit.late
                   && m_act.at >= visit.remindAt) {
            visit.reminded = true;
            tell(CaseEventKind::Reminded, &visit, askedIn(visit));
        }
    }
    return {};
}

Result<> CaseMachine::childDone()
{
    const Visit *named = m_state.visit(m_act.visit);
    Visit *visit = named ? current(named->node) : nullptr;
    const int place = visit ? m_index.find(visit->node) : -1;
    const ProcessNode *node = place < 0 ? nullptr : m_index.at(place).node;
    // an outcome that comes while another branch is being settled is kept, not lost; an outside
    // system's answer stands for all signers, so only while they may sign
    const bool waits = node
                       && (isChild(node->kind) ? visit->status == VisitStatus::Open
                                                     || visit->status == VisitStatus::Suspended
                                               : node->kind == NodeKind::Approve && node->handOver
                                                     && visit->status == VisitStatus::Open);
    if (!waits || visit->id != m_act.visit)
        return fail(
            ErrorCode::Conflict,
            App::translate("Approval", "The case does not wait for this outcome any more."));
    if (!m_act.approved)
        return refuse(*visit, *node);
    close(*visit, VisitStatus::Passed);
    return {};
}

} // namespace zs
