// SPDX-License-Identifier: GPL-3.0-or-later
#include "approval/case_step.h"

#include "approval/case_machine.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

namespace zs {

using App = QCoreApplication;

namespace {

Result<> sameProcess(const ProcessDefinition &definition, const CaseState &state)
{
    if (definition.key == state.process && definition.version == state.version)
        return {};
    return fail(
        ErrorCode::Internal,
        App::translate("Approval",
                       "The case runs on another version of its process than was asked for."));
}

} // namespace

CaseState openCase(const ProcessDefinition &definition, CaseId id, PersonId starter, UtcMillis at)
{
    CaseState state;
    state.id = id;
    state.process = definition.key;
    state.version = definition.version;
    state.starter = starter;
    CaseAct opening;
    opening.at = at;
    CaseMachine machine(definition, std::move(state), std::move(opening), nullptr);
    machine.openStart();
    return machine.takeStep().state;
}

Result<CaseAct> prepared(const ProcessDefinition &definition,
                         const CaseState &state,
                         CaseAct act,
                         const ApprovalOutside &outside)
{
    if (auto same = sameProcess(definition, state); !same)
        return passOn(same);
    CaseMachine machine(definition, state, std::move(act), &outside);
    if (auto done = machine.run(); !done)
        return passOn(done);
    return machine.takeAct();
}

Result<CaseStep>
step(const ProcessDefinition &definition, const CaseState &state, const CaseAct &act)
{
    if (auto same = sameProcess(definition, state); !same)
        return passOn(same);
    CaseMachine machine(definition, state, act, nullptr);
    if (auto done = machine.run(); !done)
        return passOn(done);
    return machine.takeStep();
}

Result<CaseState>
replay(const ProcessDefinition &definition, CaseState opening, const std::vector<CaseAct> &acts)
{
    for (const CaseAct &act : acts) {
        auto next = step(definition, opening, act);
        if (!next)
            return std::unexpected(
                next.error().with(QStringLiteral("act %1").arg(opening.acts + 1)));
        opening = std::move(next->state);
    }
    return opening;
}

std::optional<UtcMillis> nextTick(const ProcessDefinition &definition, const CaseState &state)
{
    const ProcessIndex index(definition);
    std::optional<UtcMillis> next;
    const auto consider = [&next](UtcMillis at) { next = next ? std::min(*next, at) : at; };
    for (const auto &[node, id] : state.current) {
        const Visit &visit = state.visits[static_cast<std::size_t>(id - 1)];
        const bool waits = visit.status == VisitStatus::Open || visit.status == VisitStatus::Empty;
        if (state.hasEnded() || !waits)
            continue;
        if (index.at(index.find(node)).node->kind == NodeKind::Timer) {
            consider(visit.due);
            continue;
        }
        if (visit.due != 0 && !visit.late)
            consider(visit.due + 1); // late is after it
        if (visit.remindAt != 0 && !visit.reminded && !visit.late)
            consider(visit.remindAt);
    }
    return next;
}

std::vector<Turn> turnsOf(const CaseState &state)
{
    std::vector<Turn> turns;
    for (const Visit &visit : state.visits) {
        if (visit.status != VisitStatus::Open)
            continue;
        for (const Vote &vote : visit.votes) {
            for (const Seat &seat : vote.seats) {
                if (seat.status != SeatStatus::Open)
                    continue;
                const bool delegated = seat.delegate.isValid();
                turns.push_back(
                    {visit.id, visit.node, delegated ? seat.delegate : seat.person, delegated});
            }
        }
    }
    return turns;
}

std::vector<QString>
returnTargets(const ProcessDefinition &definition, const CaseState &state, int visit)
{
    const Visit *from = state.visit(visit);
    if (!from)
        return {};
    const ProcessIndex index(definition);
    const int here = index.find(from->node);
    std::vector<std::pair<int, QString>> passed;
    for (std::size_t i = 1; i < index.places().size(); ++i) {
        const ProcessNode &node = *index.places()[i].node;
        const Visit *there = state.currentVisit(node.id);
        if (node.kind == NodeKind::Approve && there && there->status == VisitStatus::Passed
            && std::ranges::contains(index.followers(static_cast<int>(i)), here))
            passed.emplace_back(there->closedIn, node.id);
    }
    std::ranges::sort(passed);
    std::vector<QString> targets{definition.nodes.front().id};
    for (auto &[order, id] : passed)
        targets.push_back(std::move(id));
    return targets;
}

namespace {

bool isUnsigned(const Seat &seat)
{
    return seat.status == SeatStatus::Open || seat.status == SeatStatus::Waiting;
}

std::vector<PersonId> personsIn(const Visit *visit, const std::function<bool(const Seat &)> &which)
{
    std::vector<PersonId> persons;
    if (!visit || visit->status != VisitStatus::Open)
        return persons;
    for (const Vote &vote : visit->votes) {
        for (const Seat &seat : vote.seats) {
            if (which(seat))
                persons.push_back(seat.person);
        }
    }
    return persons;
}

/// What the process administrator may do where others stand still.
void addStewardActs(const ProcessIndex &index,
                    const CaseState &state,
                    std::vector<PossibleAct> &possible)
{
    for (const auto &[nodeId, id] : state.current) {
        const Visit &visit = *state.visit(id);
        if (visit.status == VisitStatus::Empty)
            possible.push_back({Verb::Assign, id, true});
        if (index.find(nodeId) <= 0 || unsignedIn(state, id).empty())
            continue;
        possible.push_back({Verb::Transfer, id, true});
        if (visit.votes.size() > 1)
            possible.push_back({Verb::RemoveSigner, id, true});
    }
    possible.push_back({Verb::Terminate, 0, true});
}

void addSeatActs(const ProcessNode &node,
                 const Visit &visit,
                 PersonId person,
                 std::vector<PossibleAct> &possible)
{
    for (const Vote &vote : visit.votes) {
        for (const Seat &seat : vote.seats) {
            if (seat.addedBy == person && isUnsigned(seat)
                && !std::ranges::contains(possible, PossibleAct{Verb::RemoveSigner, visit.id}))
                possible.push_back({Verb::RemoveSigner, visit.id});
            if (seat.status != SeatStatus::Open)
                continue;
            if (seat.person == person || seat.delegate == person) {
                possible.push_back({Verb::Agree, visit.id});
                possible.push_back({Verb::Refuse, visit.id});
            }
            if (seat.person != person)
                continue;
            for (const auto &[right, verb] : {std::pair{SignerRight::Return, Verb::Return},
                                              std::pair{SignerRight::AddSigner, Verb::AddSigner},
                                              std::pair{SignerRight::Transfer, Verb::Transfer},
                                              std::pair{SignerRight::Delegate, Verb::Delegate}}) {
                if (!isForbidden(node, right))
                    possible.push_back({verb, visit.id});
            }
        }
    }
}

} // namespace

std::vector<PersonId> unsignedIn(const CaseState &state, int visit)
{
    return personsIn(state.visit(visit), isUnsigned);
}

std::vector<PersonId> addedBy(PersonId person, const CaseState &state, int visit)
{
    return personsIn(state.visit(visit), [person](const Seat &seat) {
        return seat.addedBy == person && isUnsigned(seat);
    });
}

std::vector<PossibleAct> possibleActs(const ProcessDefinition &definition,
                                      const CaseState &state,
                                      PersonId person,
                                      bool steward)
{
    std::vector<PossibleAct> possible;
    if (state.hasEnded() || !person.isValid())
        return possible;
    const ProcessIndex index(definition);
    const bool starts = person == state.starter;
    bool withStarter = false;
    for (const auto &[nodeId, id] : state.current) {
        const Visit &visit = *state.visit(id);
        const int place = index.find(nodeId);
        if (place == 0 && visit.status == VisitStatus::Open) {
            withStarter = true;
            if (starts)
                possible.push_back({Verb::Submit, id});
        } else if (place > 0 && visit.status == VisitStatus::Open) {
            addSeatActs(*index.at(place).node, visit, person, possible);
        }
    }
    if (starts && mayWithdraw(definition, state))
        possible.push_back({Verb::Withdraw, 0});
    if (starts && withStarter)
        possible.push_back({Verb::Terminate, 0});
    const bool takesPart = tookPart(state, person);
    if (steward || takesPart) {
        possible.push_back({Verb::Copy, 0, !takesPart});
        if (!turnsOf(state).empty())
            possible.push_back({Verb::Urge, 0, !takesPart});
    }
    if (steward)
        addStewardActs(index, state, possible);
    return possible;
}

} // namespace zs
