// SPDX-License-Identifier: GPL-3.0-or-later
// What signers do: verdicts, and who sits in which seat.
#include "approval/case_machine.h"

#include <QCoreApplication>

#include <algorithm>

namespace zs {

using App = QCoreApplication;

namespace {

constexpr std::size_t kMaxSeats = 200;

bool isUnsigned(const Seat &seat)
{
    return seat.status == SeatStatus::Open || seat.status == SeatStatus::Waiting;
}

std::unexpected<Error> visitIsOver()
{
    return fail(ErrorCode::Conflict,
                App::translate("Approval",
                               "This step of the case is over: somebody decided, returned or ended "
                               "it meanwhile. Open the case again."));
}

std::unexpected<Error> notAllowedHere(const ProcessNode &node)
{
    return fail(
        ErrorCode::Invalid,
        App::translate("Approval", "The process does not allow this in “%1”.").arg(node.name));
}

std::unexpected<Error> notTheDelegates()
{
    return fail(ErrorCode::Forbidden,
                App::translate("Approval", "Who was delegated may only give an opinion."));
}

} // namespace

bool isForbidden(const ProcessNode &node, SignerRight right)
{
    return std::ranges::contains(node.forbidden, right);
}

/// The seat in which the actor may decide now.
Result<CaseMachine::Holding> CaseMachine::holding()
{
    Holding held;
    if (const Visit *named = m_state.visit(m_act.visit))
        held.visit = current(named->node);
    if (!held.visit || held.visit->id != m_act.visit || held.visit->status != VisitStatus::Open)
        return visitIsOver();
    held.place = m_index.find(held.visit->node);
    held.node = held.place < 0 ? nullptr : m_index.at(held.place).node;
    if (!held.node || held.node->kind != NodeKind::Approve)
        return visitIsOver();
    for (Vote &vote : held.visit->votes) {
        for (Seat &one : vote.seats) {
            const bool asDelegate = one.delegate.isValid() && one.delegate == m_act.actor;
            if (one.status != SeatStatus::Open || (one.person != m_act.actor && !asDelegate))
                continue;
            held.vote = &vote;
            held.seat = &one;
            held.asDelegate = asDelegate;
            return held;
        }
    }
    return fail(ErrorCode::Forbidden,
                App::translate("Approval", "It is not your turn in “%1”.").arg(held.node->name));
}

Result<> CaseMachine::sign(bool agrees)
{
    const auto held = holding();
    if (!held)
        return passOn(held);
    if (!agrees && m_act.opinion.trimmed().isEmpty())
        return fail(ErrorCode::Invalid, App::translate("Approval", "Say why you do not agree."));
    Seat &seat = *held->seat;
    if (held->asDelegate) { // an opinion for the holder; it counts nowhere
        seat.advice = m_act.opinion;
        seat.advisedFor = agrees;
        seat.advisor = m_act.actor;
        seat.delegate = {};
        tell(CaseEventKind::Advised, held->visit, {seat.person});
        tell(CaseEventKind::Asked, held->visit, {seat.person});
        return {};
    }
    seat.status = agrees ? SeatStatus::Agreed : SeatStatus::Refused;
    seat.opinion = m_act.opinion;
    seat.at = m_act.at;
    seat.delegate = {};
    tell(CaseEventKind::Signed, held->visit, {seat.person});
    return settle(*held->visit, *held->node);
}

/// Passes or refuses the visit once its votes say so.
Result<> CaseMachine::settle(Visit &visit, const ProcessNode &node)
{
    std::int64_t agreed = 0;
    std::int64_t refused = 0;
    std::int64_t total = 0;
    for (const Vote &vote : visit.votes) {
        const VoteState state = vote.state();
        agreed += state == VoteState::Agreed ? 1 : 0;
        refused += state == VoteState::Refused ? 1 : 0;
        total += state != VoteState::Removed ? 1 : 0;
    }
    bool passes = agreed == total;
    bool fails = refused > 0;
    if (node.mode == SignMode::Any)
        passes = agreed > 0;
    if (node.mode == SignMode::Ratio) {
        passes = agreed * 100 >= total * node.percent;
        fails = (total - refused) * 100 < total * node.percent;
    }
    if (fails)
        return refuse(visit, node);
    if (passes && total > 0)
        close(visit, VisitStatus::Passed);
    else
        askNext(visit, node);
    return {};
}

/// Opens the first unsigned seat of every vote, or of the first vote where they come in turn.
void CaseMachine::askNext(Visit &visit, const ProcessNode &node)
{
    for (Vote &vote : visit.votes) {
        if (vote.state() != VoteState::Open)
            continue;
        const auto next = std::ranges::find_if(vote.seats, isUnsigned);
        if (next != vote.seats.end() && next->status == SeatStatus::Waiting) {
            next->status = SeatStatus::Open;
            tell(CaseEventKind::Asked, &visit, {next->person});
        }
        if (node.mode == SignMode::InTurn)
            return;
    }
}

/// Nobody gets a second seat in a visit, in whatever way; that is why nobody can act twice.
Result<> CaseMachine::mayJoin(const std::vector<PersonId> &targets,
                              const Visit &visit,
                              const ProcessNode &node) const
{
    if (targets.empty())
        return fail(ErrorCode::Invalid, App::translate("Approval", "Choose a person."));
    std::size_t seats = targets.size();
    std::vector<PersonId> taken = visit.avoiding;
    for (const Vote &vote : visit.votes) {
        seats += vote.seats.size();
        for (const Seat &seat : vote.seats) {
            if (seat.status != SeatStatus::Removed)
                taken.push_back(seat.person);
            if (seat.delegate.isValid())
                taken.push_back(seat.delegate);
        }
    }
    if (!node.starterMaySign)
        taken.push_back(m_state.starter);
    if (seats > kMaxSeats)
        return fail(ErrorCode::Invalid,
                    App::translate("Approval", "There are too many signers already."));
    for (const PersonId target : targets) {
        if (!target.isValid() || std::ranges::contains(taken, target))
            return fail(ErrorCode::Invalid,
                        App::translate("Approval",
                                       "This person signs here already, keeps out of the case, or "
                                       "started it."));
        if (m_outside && m_outside->avoids(target, m_state))
            return fail(ErrorCode::Forbidden,
                        App::translate("Approval", "This person must keep out of the case."));
        taken.push_back(target);
    }
    return {};
}

Result<> CaseMachine::addSigner()
{
    const auto held = holding();
    if (!held)
        return passOn(held);
    if (held->asDelegate)
        return notTheDelegates();
    if (isForbidden(*held->node, SignerRight::AddSigner))
        return notAllowedHere(*held->node);
    if (auto may = mayJoin(m_act.targets, *held->visit, *held->node); !may)
        return may;
    auto &seats = held->vote->seats;
    auto at = seats.begin() + (held->seat - seats.data());
    if (m_act.place == AddPlace::Before) {
        at->status = SeatStatus::Waiting;
        at->delegate = {};
    } else {
        ++at;
    }
    for (const PersonId target : m_act.targets) {
        Seat added;
        added.person = target;
        added.addedBy = m_act.actor;
        at = seats.insert(at, added) + 1;
    }
    tell(CaseEventKind::Added, held->visit, m_act.targets);
    askNext(*held->visit, *held->node);
    return {};
}

Result<> CaseMachine::removeSigner()
{
    const Visit *named = m_state.visit(m_act.visit);
    Visit *visit = named ? current(named->node) : nullptr;
    const int place = visit ? m_index.find(visit->node) : -1;
    if (!visit || visit->id != m_act.visit || visit->status != VisitStatus::Open || place <= 0)
        return visitIsOver();
    if (m_act.targets.size() != 1)
        return fail(ErrorCode::Invalid, App::translate("Approval", "Choose a person."));
    const auto votesLeft = std::ranges::count_if(
        visit->votes, [](const Vote &v) { return v.state() != VoteState::Removed; });
    for (Vote &vote : visit->votes) {
        const auto seat = std::ranges::find_if(vote.seats, [&](const Seat &s) {
            return s.person == m_act.targets.front() && isUnsigned(s);
        });
        if (seat == vote.seats.end())
            continue;
        const bool original = !seat->addedBy.isValid();
        if (!m_act.steward && (original || seat->addedBy != m_act.actor))
            return fail(ErrorCode::Forbidden,
                        App::translate("Approval",
                                       "Only who added a signer, or the process administrator, may "
                                       "remove one."));
        if (original && votesLeft <= 1)
            return fail(ErrorCode::Invalid,
                        App::translate("Approval", "The last signer cannot be removed."));
        for (Seat &other : vote.seats) {
            if (&other == &*seat || (original && isUnsigned(other)))
                other.status = SeatStatus::Removed;
        }
        tell(CaseEventKind::Removed, visit, m_act.targets);
        return settle(*visit, *m_index.at(place).node);
    }
    return fail(
        ErrorCode::Conflict,
        App::translate("Approval", "This person has signed already, or does not sign here."));
}

Result<> CaseMachine::transfer()
{
    if (m_act.steward && m_act.targets.size() == 2)
        return replaceSigner();
    const auto held = holding();
    if (!held)
        return passOn(held);
    if (held->asDelegate)
        return notTheDelegates();
    if (isForbidden(*held->node, SignerRight::Transfer))
        return notAllowedHere(*held->node);
    if (m_act.targets.size() > 1)
        return fail(ErrorCode::Invalid, App::translate("Approval", "Choose one person."));
    if (auto may = mayJoin(m_act.targets, *held->visit, *held->node); !may)
        return may;
    held->seat->person = m_act.targets.front();
    held->seat->delegate = {};
    for (Seat &other : held->vote->seats) { // with the seat goes the right to remove who was added
        if (other.addedBy == m_act.actor)
            other.addedBy = m_act.targets.front();
    }
    tell(CaseEventKind::Transferred, held->visit, m_act.targets);
    tell(CaseEventKind::Asked, held->visit, m_act.targets);
    return {};
}

/// The steward gives the seat of one who cannot sign (any more) to another; also where the process
/// lets its signers hand nothing on, since the case would stand still for ever.
Result<> CaseMachine::replaceSigner()
{
    const Visit *named = m_state.visit(m_act.visit);
    Visit *visit = named ? current(named->node) : nullptr;
    const int place = visit ? m_index.find(visit->node) : -1;
    if (!visit || visit->id != m_act.visit || visit->status != VisitStatus::Open || place <= 0)
        return visitIsOver();
    if (m_act.opinion.trimmed().isEmpty())
        return fail(ErrorCode::Invalid,
                    App::translate("Approval", "Say why a signer is replaced."));
    const PersonId gone = m_act.targets.front();
    const PersonId fresh = m_act.targets.back();
    if (auto may = mayJoin({fresh}, *visit, *m_index.at(place).node); !may)
        return may;
    for (Vote &vote : visit->votes) {
        const auto seat = std::ranges::find_if(
            vote.seats, [&](const Seat &s) { return s.person == gone && isUnsigned(s); });
        if (seat == vote.seats.end())
            continue;
        seat->person = fresh;
        seat->delegate = {};
        for (Seat &other : vote.seats) {
            if (other.addedBy == gone)
                other.addedBy = fresh;
        }
        tell(CaseEventKind::Transferred, visit, {fresh});
        if (seat->status == SeatStatus::Open)
            tell(CaseEventKind::Asked, visit, {fresh});
        return {};
    }
    return fail(
        ErrorCode::Conflict,
        App::translate("Approval", "This person has signed already, or does not sign here."));
}

Result<> CaseMachine::delegate()
{
    const auto held = holding();
    if (!held)
        return passOn(held);
    if (held->asDelegate)
        return notTheDelegates();
    if (isForbidden(*held->node, SignerRight::Delegate))
        return notAllowedHere(*held->node);
    if (m_act.targets.size() > 1)
        return fail(ErrorCode::Invalid, App::translate("Approval", "Choose one person."));
    if (auto may = mayJoin(m_act.targets, *held->visit, *held->node); !may)
        return may;
    held->seat->delegate = m_act.targets.front();
    tell(CaseEventKind::Delegated, held->visit, m_act.targets);
    tell(CaseEventKind::Asked, held->visit, m_act.targets);
    return {};
}

Result<> CaseMachine::giveBack()
{
    const auto held = holding();
    if (!held)
        return passOn(held);
    if (held->asDelegate)
        return notTheDelegates();
    if (isForbidden(*held->node, SignerRight::Return))
        return notAllowedHere(*held->node);
    if (m_act.opinion.trimmed().isEmpty())
        return fail(ErrorCode::Invalid,
                    App::translate("Approval", "Say why the case is returned."));
    const auto targets = returnTargets(m_definition, m_state, held->visit->id);
    const QString wanted = m_act.to == ReturnTo::Starter    ? targets.front()
                           : m_act.to == ReturnTo::Previous ? targets.back()
                                                            : m_act.toNode;
    if (!std::ranges::contains(targets, wanted))
        return fail(ErrorCode::Invalid,
                    App::translate("Approval",
                                   "The case can only be returned to a step that it has passed on "
                                   "the way here."),
                    wanted);
    returnTo(m_index.find(wanted), held->visit, m_act.resume);
    return {};
}

Result<> CaseMachine::assign()
{
    const Visit *named = m_state.visit(m_act.visit);
    Visit *visit = named ? current(named->node) : nullptr;
    if (!visit || visit->id != m_act.visit || visit->status != VisitStatus::Empty)
        return visitIsOver();
    if (!m_act.steward)
        return fail(ErrorCode::Forbidden,
                    App::translate("Approval", "Only the process administrator may do this."));
    const ProcessNode &node = *m_index.at(m_index.find(visit->node)).node;
    if (node.mode == SignMode::Single && m_act.targets.size() > 1)
        return fail(ErrorCode::Invalid, App::translate("Approval", "Choose one person."));
    if (auto may = mayJoin(m_act.targets, *visit, node); !may)
        return may;
    for (const PersonId target : m_act.targets) {
        Seat seat;
        seat.person = target;
        visit->votes.push_back({{seat}});
    }
    visit->status = VisitStatus::Open;
    askNext(*visit, node);
    return {};
}

} // namespace zs
