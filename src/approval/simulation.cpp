// SPDX-License-Identifier: GPL-3.0-or-later
// The machine itself is run, so that the dry run cannot differ from the real one.
#include "approval/simulation.h"

#include <QCoreApplication>

#include <algorithm>

namespace zs {

using App = QCoreApplication;

namespace {

/// Far more than a definition of 500 nodes with 200 seats each could ask for in practice.
constexpr int kMaxActs = 20'000;
/// Signs where nobody is left to; no person has this id.
const PersonId kNobody(Uuid{{0xff, 0, 0, 0, 0, 0, 0x70, 0, 0x80, 0, 0, 0, 0, 0, 0, 1}});

class Run {
public:
    Run(const ProcessDefinition &definition, const ApprovalOutside &outside)
        : m_definition(definition)
        , m_outside(outside)
    {}

    Result<Simulation> go(const FormValues &form, PersonId starter, UtcMillis at)
    {
        m_now = at;
        m_state = openCase(m_definition, {}, starter, at);
        m_seen = 1; // the start
        CaseAct submission;
        submission.verb = Verb::Submit;
        submission.actor = starter;
        submission.form = form;
        if (auto done = act(submission); !done)
            return passOn(done);
        for (int i = 0; i < kMaxActs && !m_state.hasEnded(); ++i) {
            if (auto done = next(); !done)
                return passOn(done);
        }
        m_result.outcome = m_state.status;
        m_result.finish = m_now;
        noteRepeated();
        return std::move(m_result);
    }

private:
    Result<> act(CaseAct what)
    {
        what.at = m_now;
        const auto ready = prepared(m_definition, m_state, std::move(what), m_outside);
        if (!ready)
            return passOn(ready);
        auto done = step(m_definition, m_state, *ready);
        if (!done)
            return passOn(done);
        m_state = std::move(done->state);
        for (; m_seen < static_cast<int>(m_state.visits.size()); ++m_seen)
            note(m_state.visits[static_cast<std::size_t>(m_seen)]);
        return {};
    }

    void note(const Visit &visit)
    {
        SimulatedNode node{visit.node, {}, visit.avoiding, visit.due, false};
        node.empty = visit.status == VisitStatus::Empty;
        for (const Vote &vote : visit.votes)
            node.persons.push_back(vote.seats.front().person);
        if (node.empty)
            m_result.warnings.push_back(
                App::translate("Approval", "Nobody is left to sign in “%1”.").arg(nameOf(visit)));
        m_result.nodes.push_back(std::move(node));
    }

    [[nodiscard]] QString nameOf(const Visit &visit) const
    {
        const ProcessIndex index(m_definition);
        const int place = index.find(visit.node);
        return place < 0 ? visit.node : index.at(place).node->name;
    }

    /// Whatever waits with the earliest deadline is done then.
    Result<> next()
    {
        const Visit *first = nullptr;
        for (const Visit &visit : m_state.visits) {
            const bool waits =
                visit.status == VisitStatus::Open || visit.status == VisitStatus::Empty;
            if (waits && (!first || visit.due < first->due))
                first = &visit;
        }
        if (!first)
            return fail(ErrorCode::Internal,
                        App::translate("Approval", "The process does not go on."));
        m_now = std::max(m_now, first->due);
        CaseAct what;
        what.visit = first->id;
        if (first->status == VisitStatus::Empty) {
            what.verb = Verb::Assign;
            what.actor = kNobody;
            what.steward = true;
            what.targets = {kNobody};
        } else if (first->votes.empty()) {
            const ProcessIndex index(m_definition);
            const bool timer = index.at(index.find(first->node)).node->kind == NodeKind::Timer;
            what.verb = timer ? Verb::Tick : Verb::ChildDone;
            what.approved = true;
        } else {
            for (const Turn &turn : turnsOf(m_state)) {
                if (turn.visit == first->id)
                    what.actor = turn.person;
            }
            what.verb = Verb::Agree;
        }
        return act(std::move(what));
    }

    void noteRepeated()
    {
        std::vector<PersonId> once;
        std::vector<PersonId> twice;
        for (const SimulatedNode &node : m_result.nodes) {
            for (const PersonId person : node.persons) {
                auto &list = std::ranges::contains(once, person) ? twice : once;
                if (!std::ranges::contains(list, person))
                    list.push_back(person);
            }
        }
        const int count = static_cast<int>(twice.size());
        if (count > 0)
            m_result.warnings.push_back(App::translate(
                "Approval", "%n person(s) would sign in more than one step.", nullptr, count));
    }

    const ProcessDefinition &m_definition;
    const ApprovalOutside &m_outside;
    CaseState m_state;
    UtcMillis m_now = 0;
    int m_seen = 0;
    Simulation m_result;
};

} // namespace

Result<Simulation> simulate(const ProcessDefinition &definition,
                            const FormValues &form,
                            PersonId starter,
                            UtcMillis at,
                            const ApprovalOutside &outside)
{
    return Run(definition, outside).go(form, starter, at);
}

} // namespace zs
