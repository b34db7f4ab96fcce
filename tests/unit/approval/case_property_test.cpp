// SPDX-License-Identifier: GPL-3.0-or-later
// Generated definitions under generated acts.
#include "approval/case_json.h"
#include "approval/process_json.h"
#include "random_case.h"

#include <cstdio>

using namespace zs;
using namespace zs::test;

namespace {

struct Totals {
    std::int64_t acts = 0;
    std::int64_t refusedActs = 0;
    std::int64_t returns = 0;
    std::int64_t approved = 0;
    std::int64_t refused = 0;
    std::int64_t terminated = 0;
};

/// One case from its opening to its end.
class Life {
public:
    Life(std::uint64_t seed, Totals &totals)
        : m_dice(seed)
        , m_definition(RandomProcess(m_dice).make())
        , m_oracle(m_definition)
        , m_totals(totals)
    {
        for (int i = m_dice.below(3); i > 0; --i)
            m_avoiding.insert(person(m_dice.below(8)));
        m_outside.persons = [](const ParticipantRule &rule, const CaseState &) {
            return std::vector{PersonId(Uuid::fromString(rule.key))};
        };
        m_outside.avoids = [this](PersonId who, const CaseState &) {
            return m_avoiding.contains(who);
        };
    }

    /// Empty, or what did not hold.
    QString live()
    {
        if (!faultsOf(m_definition).empty())
            return u"the definition has faults"_s;
        m_opening = m_state = openCase(m_definition, {}, person(0), m_now);
        QString fault;
        for (int i = 6 + m_dice.below(16); i > 0 && !m_state.hasEnded() && fault.isEmpty(); --i)
            fault = act(anyAct());
        for (int i = 0; i < 600 && !m_state.hasEnded() && fault.isEmpty(); ++i)
            fault = act(towardsTheEnd(), true);
        if (!fault.isEmpty())
            return fault;
        if (!m_state.hasEnded())
            return u"the case does not end"_s;
        m_totals.approved += m_state.status == CaseStatus::Approved ? 1 : 0;
        m_totals.refused += m_state.status == CaseStatus::Refused ? 1 : 0;
        m_totals.terminated += m_state.status == CaseStatus::Terminated ? 1 : 0;
        const auto again = replay(m_definition, m_opening, m_acts);
        return again && *again == m_state ? QString() : u"replay gives another state"_s;
    }

    /// Everything is read back as it was written.
    QString roundTrips() const
    {
        const auto definition = readDefinition(writeDefinition(m_definition));
        if (!definition || *definition != m_definition)
            return u"the definition is read back differently"_s;
        const auto state = readCase(writeCase(m_state));
        if (!state || *state != m_state)
            return u"the case is read back differently"_s;
        for (const CaseAct &act : m_acts) {
            const auto read = readAct(writeAct(act));
            if (!read || *read != act)
                return u"an act is read back differently"_s;
        }
        return {};
    }

private:
    QString act(CaseAct what, bool mustHold = false)
    {
        what.at = m_now += m_dice.below(20) * kHour;
        const auto ready = prepared(m_definition, m_state, std::move(what), m_outside);
        ++m_totals.acts;
        if (!ready) {
            ++m_totals.refusedActs;
            return mustHold ? u"refused: "_s + ready.error().message : QString();
        }
        auto done = step(m_definition, m_state, *ready);
        if (!done)
            return u"prepared but refused"_s;
        m_oracle.note(m_state, *ready);
        const CaseState before = std::exchange(m_state, std::move(done->state));
        m_acts.push_back(*ready);
        if (ready->verb == Verb::Return) {
            ++m_totals.returns;
            if (const QString fault = faultInReturn(before, *done); !fault.isEmpty())
                return fault;
        }
        return m_oracle.faultIn(m_state);
    }

    /// It opens what it returned to, nothing else, and lets nothing pass.
    [[nodiscard]] QString faultInReturn(const CaseState &before, const CaseStep &done) const
    {
        int entered = 0;
        for (const CaseEvent &event : done.events) {
            entered += event.kind == CaseEventKind::Entered ? 1 : 0;
            if (event.kind == CaseEventKind::Passed || event.kind == CaseEventKind::Ended
                || event.kind == CaseEventKind::Resumed)
                return u"a returned case went on"_s;
        }
        if (entered != 1)
            return u"a return opened more than its target"_s;
        const QString &target = m_state.visits.back().node;
        const QString &from = before.visit(m_acts.back().visit)->node;
        return m_oracle.isBefore(target, from) ? QString() : u"a return led forward"_s;
    }

    CaseAct submission()
    {
        CaseAct act = Desk::made(Verb::Submit, 0);
        act.form = form(m_dice.chance(50) ? 500 : 1500, m_dice.chance(50) ? u"note"_s : QString());
        return act;
    }

    /// Mostly somebody's turn; sometimes anything by anybody.
    CaseAct anyAct()
    {
        const auto turns = turnsOf(m_state);
        const int what = m_dice.below(100);
        if (what < 70 && !turns.empty()) {
            const Turn turn =
                turns[static_cast<std::size_t>(m_dice.below(static_cast<int>(turns.size())))];
            return turn.node == u"start"_s ? submission() : signature(turn);
        }
        if (what < 88)
            return whatWaits();
        static constexpr std::array kOther{Verb::Withdraw,
                                           Verb::Copy,
                                           Verb::Urge,
                                           Verb::RemoveSigner,
                                           Verb::Agree,
                                           Verb::Return,
                                           Verb::Transfer,
                                           Verb::Terminate};
        CaseAct act =
            Desk::made(kOther[static_cast<std::size_t>(m_dice.below(8))], m_dice.below(10));
        if (act.verb == Verb::Withdraw)
            act.actor = person(0);
        act.visit = m_dice.below(static_cast<int>(m_state.visits.size()) + 2);
        act.targets = persons({m_dice.below(12)});
        act.steward = m_dice.chance(20);
        if (act.verb == Verb::Transfer && act.steward) // whose seat goes to whom
            act.targets = persons({m_dice.below(8), m_dice.below(12)});
        act.opinion = u"anyhow"_s;
        return act;
    }

    CaseAct signature(const Turn &turn)
    {
        static constexpr std::array kVerbs{Verb::AddSigner,
                                           Verb::Transfer,
                                           Verb::Delegate,
                                           Verb::Return,
                                           Verb::Return,
                                           Verb::Refuse};
        CaseAct act;
        act.verb =
            m_dice.chance(60) ? Verb::Agree : kVerbs[static_cast<std::size_t>(m_dice.below(6))];
        act.actor = turn.person;
        act.visit = turn.visit;
        act.opinion = u"so"_s;
        act.targets = persons({m_dice.below(12)});
        act.place = m_dice.chance(50) ? AddPlace::Before : AddPlace::After;
        act.resume = m_dice.chance(50) ? Resume::Direct : Resume::Repeat;
        act.to = static_cast<ReturnTo>(m_dice.below(3));
        const auto targets = returnTargets(m_definition, m_state, turn.visit);
        act.toNode =
            targets[static_cast<std::size_t>(m_dice.below(static_cast<int>(targets.size())))];
        return act;
    }

    /// A child's outcome, an assignment, or time.
    CaseAct whatWaits()
    {
        CaseAct act;
        for (const auto &[node, id] : m_state.current) {
            const Visit &visit = *m_state.visit(id);
            if (visit.status == VisitStatus::Empty) {
                act = Desk::made(Verb::Assign, 40);
                act.visit = id;
                act.steward = true;
                act.targets = persons({30});
                return act;
            }
            if (visit.status == VisitStatus::Open && visit.votes.empty() && m_dice.chance(60)) {
                act.verb = Verb::ChildDone;
                act.visit = id;
                act.approved = m_dice.chance(85);
            }
        }
        return act;
    }

    CaseAct towardsTheEnd()
    {
        if (m_dice.chance(1)) {
            CaseAct end = Desk::made(Verb::Terminate, 40);
            end.steward = true;
            end.opinion = u"enough"_s;
            return end;
        }
        const auto turns = turnsOf(m_state);
        if (!turns.empty()) {
            if (turns.front().node == u"start"_s)
                return submission();
            CaseAct act;
            act.verb = Verb::Agree;
            act.actor = turns.front().person;
            act.visit = turns.front().visit;
            return act;
        }
        CaseAct act = whatWaits();
        for (const auto &[node, id] : m_state.current) {
            const Visit &visit = *m_state.visit(id);
            if (visit.status == VisitStatus::Open && visit.due != 0)
                m_now = std::max(m_now, visit.due);
        }
        // what whatWaits() proposed for a timer would be refused: let time do it
        if (act.verb == Verb::ChildDone && m_state.visit(act.visit)->due != 0)
            act = {};
        act.approved = true;
        return act;
    }

    Dice m_dice;
    ProcessDefinition m_definition;
    Oracle m_oracle;
    Totals &m_totals;
    std::set<PersonId> m_avoiding;
    ApprovalOutside m_outside;
    UtcMillis m_now = kMonday;
    CaseState m_opening;
    CaseState m_state;
    std::vector<CaseAct> m_acts;
};

Totals lives(std::uint64_t from, std::uint64_t count, bool roundTrips)
{
    Totals totals;
    for (std::uint64_t seed = from; seed < from + count; ++seed) {
        Life life(seed, totals);
        QString fault = life.live();
        if (fault.isEmpty() && roundTrips)
            fault = life.roundTrips();
        if (!fault.isEmpty()) {
            FAIL("seed " << seed << ": " << fault.toStdString());
        }
    }
    return totals;
}

} // namespace

TEST_CASE("in generated cases no approval is lost or counted twice, and every case can end")
{
    const Totals totals = lives(1, 600, false);
    CHECK(totals.returns > 200);
    CHECK(totals.approved > 300);
    CHECK(totals.refused > 30);
    CHECK(totals.terminated > 10);
    CHECK(totals.refusedActs < totals.acts / 2); // most generated acts are real ones
}

TEST_CASE("generated definitions, cases and acts are read back as they were written")
{
    lives(1'000'000, 60, true);
}

TEST_CASE("the same over a hundred thousand generated definitions", "[.full]")
{
    const Totals totals = lives(10'000'000, 100'000, false);
    std::printf("100,000 definitions: %lld acts (%lld refused), %lld returns; ended %lld approved, "
                "%lld refused, %lld terminated\n",
                static_cast<long long>(totals.acts),
                static_cast<long long>(totals.refusedActs),
                static_cast<long long>(totals.returns),
                static_cast<long long>(totals.approved),
                static_cast<long long>(totals.refused),
                static_cast<long long>(totals.terminated));
    CHECK(totals.returns > 30'000);
}
